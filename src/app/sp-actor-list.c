/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-actor-list.h"

#include "analysis/sp-names.h"
#include "sp-check-row.h"

#include <glib/gi18n.h>

/* With more actors than this the list can be searched, and begins folded. */
#define MANY_ACTORS 12
/* Where the list itself begins to scroll, px. */
#define MOST_HEIGHT 340
#define INDEX       "sp-index"

struct _SpActorList
{
  AdwBin parent_instance;

  SpDocument *document;
  GtkWidget *expander;
  GtkWidget *entry;
  GtkWidget *nobody;
  GtkStringFilter *filter;
  GListModel *found;
  GPtrArray *rows; /* of SpCheckRow, those that show an actor now */
};

G_DEFINE_FINAL_TYPE (SpActorList, sp_actor_list, ADW_TYPE_BIN)

static void
update_row (SpActorList *self, SpCheckRow *row)
{
  sp_check_row_set_state (
    row, sp_document_get_actor_chosen (self->document, sp_check_row_get_index (row)), FALSE, NULL);
}

static void
toggled_cb (SpActorList *self, gboolean active, SpCheckRow *row)
{
  sp_document_set_actor_chosen (self->document, sp_check_row_get_index (row), active);
}

static void
only_cb (SpActorList *self, SpCheckRow *row)
{
  sp_document_choose_only_actor (self->document, sp_check_row_get_index (row));
}

static void
setup_cb (SpActorList *self, GtkListItem *item)
{
  GtkWidget *row = sp_check_row_new ();

  g_signal_connect_object (row, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "only", G_CALLBACK (only_cb), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_activatable (item, TRUE);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (SpActorList *self, GtkListItem *item)
{
  SpCheckRow *row = SP_CHECK_ROW (gtk_list_item_get_child (item));
  GtkStringObject *name = gtk_list_item_get_item (item);

  sp_check_row_set_subject (row, gtk_string_object_get_string (name),
                            GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (name), INDEX)));
  update_row (self, row);
  g_ptr_array_add (self->rows, row);
}

static void
unbind_cb (SpActorList *self, GtkListItem *item)
{
  g_ptr_array_remove_fast (self->rows, gtk_list_item_get_child (item));
}

/* Enter on a row, which has the focus before what is in it. */
static void
activate_cb (SpActorList *self, guint position)
{
  g_autoptr (GObject) name = g_list_model_get_item (self->found, position);
  guint index = GPOINTER_TO_UINT (g_object_get_data (name, INDEX));

  sp_document_set_actor_chosen (self->document, index,
                                !sp_document_get_actor_chosen (self->document, index));
}

static void
search_cb (SpActorList *self)
{
  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gtk_widget_set_visible (self->nobody, g_list_model_get_n_items (self->found) == 0);
}

static GListModel *
list_names (const SpDataset *dataset)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  for (guint i = 0; i < sp_dataset_get_n_actors (dataset); i++)
    {
      g_autofree char *name = sp_actor_get_shown_name (dataset, i);
      g_autoptr (GObject) item = NULL;

      gtk_string_list_append (names, name);
      item = g_list_model_get_item (G_LIST_MODEL (names), i);
      g_object_set_data (item, INDEX, GUINT_TO_POINTER (i));
    }
  return G_LIST_MODEL (names);
}

static GtkWidget *
make_list (SpActorList *self)
{
  GtkExpression *text = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *list;

  self->filter = gtk_string_filter_new (text);
  gtk_string_filter_set_ignore_case (self->filter, TRUE);
  self->found = G_LIST_MODEL (
    gtk_filter_list_model_new (list_names (sp_document_get_dataset (self->document)),
                               GTK_FILTER (g_object_ref (self->filter))));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (self->found))),
                            factory);
  g_signal_connect_object (list, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Single actors"), -1);
  gtk_widget_add_css_class (list, "actors");
  return list;
}

static GtkWidget *
make_entry (SpActorList *self)
{
  self->entry = gtk_search_entry_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Search actors"), -1);
  g_signal_connect_object (self->entry, "search-changed", G_CALLBACK (search_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->entry,
                          sp_dataset_get_n_actors (sp_document_get_dataset (self->document))
                            > MANY_ACTORS);
  return self->entry;
}

static void
fill (SpActorList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->nobody = gtk_label_new (_ ("No actor of that name"));
  gtk_label_set_wrap (GTK_LABEL (self->nobody), TRUE);
  gtk_widget_add_css_class (self->nobody, "sidebar-reason");
  gtk_widget_set_visible (self->nobody, FALSE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), make_list (self));
  gtk_box_append (GTK_BOX (box), make_entry (self));
  gtk_box_append (GTK_BOX (box), self->nobody);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_expander_set_child (GTK_EXPANDER (self->expander), box);
}

static void
sp_actor_list_dispose (GObject *object)
{
  SpActorList *self = SP_ACTOR_LIST (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->found);
  G_OBJECT_CLASS (sp_actor_list_parent_class)->dispose (object);
}

static void
sp_actor_list_finalize (GObject *object)
{
  SpActorList *self = SP_ACTOR_LIST (object);

  g_clear_object (&self->document);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (sp_actor_list_parent_class)->finalize (object);
}

static void
sp_actor_list_class_init (SpActorListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_actor_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_actor_list_finalize;
}

static void
sp_actor_list_init (SpActorList *self)
{
  self->rows = g_ptr_array_new ();
  self->expander = gtk_expander_new (NULL);
  gtk_widget_add_css_class (self->expander, "sidebar-row");
  adw_bin_set_child (ADW_BIN (self), self->expander);
}

GtkWidget *
sp_actor_list_new (SpDocument *document)
{
  SpActorList *self = g_object_new (SP_TYPE_ACTOR_LIST, NULL);

  self->document = g_object_ref (document);
  fill (self);
  gtk_expander_set_expanded (GTK_EXPANDER (self->expander),
                             sp_dataset_get_n_actors (sp_document_get_dataset (document))
                               <= MANY_ACTORS);
  return GTK_WIDGET (self);
}

void
sp_actor_list_refresh (SpActorList *self)
{
  guint n;
  guint chosen = 0;
  g_autofree char *text = NULL;

  g_return_if_fail (SP_IS_ACTOR_LIST (self));

  n = sp_dataset_get_n_actors (sp_document_get_dataset (self->document));
  for (guint i = 0; i < n; i++)
    chosen += sp_document_get_actor_chosen (self->document, i);
  for (guint i = 0; i < self->rows->len; i++)
    update_row (self, self->rows->pdata[i]);
  /* Translators: how many single actors are chosen, of how many. */
  text = g_strdup_printf (_ ("Single actors: %u of %u"), chosen, n);
  gtk_expander_set_label (GTK_EXPANDER (self->expander), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

gboolean
sp_actor_list_get_expanded (SpActorList *self)
{
  g_return_val_if_fail (SP_IS_ACTOR_LIST (self), FALSE);

  return gtk_expander_get_expanded (GTK_EXPANDER (self->expander));
}

void
sp_actor_list_set_expanded (SpActorList *self, gboolean expanded)
{
  g_return_if_fail (SP_IS_ACTOR_LIST (self));

  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), expanded);
}

const char *
sp_actor_list_get_words (SpActorList *self)
{
  g_return_val_if_fail (SP_IS_ACTOR_LIST (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

void
sp_actor_list_search (SpActorList *self, const char *words)
{
  g_return_if_fail (SP_IS_ACTOR_LIST (self));

  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), TRUE);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  search_cb (self);
}

guint
sp_actor_list_get_n_found (SpActorList *self)
{
  g_return_val_if_fail (SP_IS_ACTOR_LIST (self), 0);

  return g_list_model_get_n_items (self->found);
}
