/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-sidebar.h"

#include "analysis/sp-names.h"
#include "sp-actor-list.h"
#include "sp-chart-list.h"
#include "sp-chart-options.h"
#include "sp-check-row.h"

#include <glib/gi18n.h>

#define INDEX "sp-index"

struct _SpSidebar
{
  AdwBin parent_instance;

  SpDocument *document;
  GtkWidget *box;
  SpChartList *charts;
  SpChartOptions *options;
  SpActorList *actors;
  GPtrArray *issues;     /* of SpCheckRow */
  GPtrArray *groups;     /* of SpCheckRow */
  GPtrArray *conditions; /* of GtkDropDown */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpSidebar, sp_sidebar, ADW_TYPE_BIN)

static guint
get_index (gpointer widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), INDEX));
}

static GtkWidget *
add_heading (GtkWidget *box, const char *text)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "sidebar-heading");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (box), row);
  return row;
}

static void
add_row (SpSidebar *self, GPtrArray *rows, const char *name, GCallback toggled, GCallback only)
{
  GtkWidget *row = sp_check_row_new ();

  sp_check_row_set_subject (SP_CHECK_ROW (row), name, rows->len);
  g_signal_connect_object (row, "toggled", toggled, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "only", only, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), row);
  g_ptr_array_add (rows, row);
}

static void
issue_toggled_cb (SpSidebar *self, gboolean active, SpCheckRow *row)
{
  sp_document_set_issue_shown (self->document, sp_check_row_get_index (row), active);
}

static void
issue_only_cb (SpSidebar *self, SpCheckRow *row)
{
  sp_document_show_only_issue (self->document, sp_check_row_get_index (row));
}

static void
group_toggled_cb (SpSidebar *self, gboolean active, SpCheckRow *row)
{
  sp_document_set_group_chosen (self->document, sp_check_row_get_index (row), active);
}

static void
group_only_cb (SpSidebar *self, SpCheckRow *row)
{
  sp_document_choose_only_group (self->document, sp_check_row_get_index (row));
}

static void
all_cb (SpSidebar *self)
{
  sp_document_choose_all (self->document, TRUE);
}

static void
none_cb (SpSidebar *self)
{
  sp_document_choose_all (self->document, FALSE);
}

static void
add_button (SpSidebar *self, GtkWidget *row, const char *text, const char *label, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_label (text);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "all-or-none");
  gtk_widget_set_valign (button, GTK_ALIGN_END);
  /* GTK 4.8 would have a screen reader say a button's text twice. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);
}

static void
assumption_cb (SpSidebar *self, GParamSpec *pspec, GtkDropDown *drop_down)
{
  if (!self->updating)
    sp_document_set_assumption (self->document, get_index (drop_down),
                                (SpAssumption)gtk_drop_down_get_selected (drop_down));
}

static void
add_charts (SpSidebar *self)
{
  add_heading (self->box, _ ("Charts"));
  self->charts = SP_CHART_LIST (sp_chart_list_new (self->document));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->charts));
  self->options = SP_CHART_OPTIONS (sp_chart_options_new (self->document));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->options));
}

static void
add_issues (SpSidebar *self, const SpDataset *dataset)
{
  add_heading (self->box, _ ("Issues"));
  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    add_row (self, self->issues, sp_text_show (dataset, sp_dataset_get_issue (dataset, i)->title),
             G_CALLBACK (issue_toggled_cb), G_CALLBACK (issue_only_cb));
}

static void
add_actors (SpSidebar *self, const SpDataset *dataset)
{
  GtkWidget *heading = add_heading (self->box, _ ("Who"));

  /* Translators: the label of a button; then its name: choose all actors. */
  add_button (self, heading, _ ("All"), _ ("All actors"), G_CALLBACK (all_cb));
  /* Translators: the label of a button; then its name: choose no actors. */
  add_button (self, heading, _ ("None"), _ ("No actors"), G_CALLBACK (none_cb));
  for (guint i = 0; i < sp_dataset_get_n_groups (dataset); i++)
    add_row (self, self->groups, sp_text_show (dataset, sp_dataset_get_group (dataset, i)->name),
             G_CALLBACK (group_toggled_cb), G_CALLBACK (group_only_cb));
  self->actors = SP_ACTOR_LIST (sp_actor_list_new (self->document));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->actors));
}

static void
add_condition (SpSidebar *self, const SpDataset *dataset, guint i)
{
  const SpCondition *condition = sp_dataset_get_condition (dataset, i);
  const char *title = sp_text_show (dataset, condition->title);
  const char *const states[] = { _ ("open"), _ ("met"), _ ("not met"), NULL };
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (states);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (drop_down, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (drop_down, "flat");
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), drop_down);
  g_object_set_data (G_OBJECT (drop_down), INDEX, GUINT_TO_POINTER (i));
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (assumption_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (row, "sidebar-row");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), drop_down);
  gtk_box_append (GTK_BOX (self->box), row);
  g_ptr_array_add (self->conditions, drop_down);
}

static void
add_conditions (SpSidebar *self, const SpDataset *dataset)
{
  if (sp_dataset_get_n_conditions (dataset) == 0)
    return;
  add_heading (self->box, _ ("Assume"));
  for (guint i = 0; i < sp_dataset_get_n_conditions (dataset); i++)
    add_condition (self, dataset, i);
}

static void
clear (SpSidebar *self)
{
  GtkWidget *child;

  self->charts = NULL;
  self->options = NULL;
  self->actors = NULL;
  g_ptr_array_set_size (self->issues, 0);
  g_ptr_array_set_size (self->groups, 0);
  g_ptr_array_set_size (self->conditions, 0);
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

/* How the list of actors was left: after the file changed it is as before. */
typedef struct
{
  gboolean kept;
  gboolean expanded;
  char *words;
} Kept;

static Kept
keep (SpSidebar *self)
{
  if (self->actors == NULL || sp_document_get_news (self->document) == NULL)
    return (Kept){ FALSE, FALSE, NULL };
  return (Kept){ TRUE, sp_actor_list_get_expanded (self->actors),
                 g_strdup (sp_actor_list_get_words (self->actors)) };
}

static void
restore (SpSidebar *self, Kept *kept)
{
  if (kept->kept && *kept->words != '\0')
    sp_actor_list_search (self->actors, kept->words);
  if (kept->kept)
    sp_actor_list_set_expanded (self->actors, kept->expanded);
  g_clear_pointer (&kept->words, g_free);
}

static void
loaded_cb (SpSidebar *self)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);
  Kept kept = keep (self);

  self->updating = TRUE;
  clear (self);
  add_charts (self);
  add_issues (self, dataset);
  add_actors (self, dataset);
  add_conditions (self, dataset);
  restore (self, &kept);
  self->updating = FALSE;
}

static void
update_issue (SpSidebar *self, guint issue)
{
  g_autofree char *count = NULL;
  guint known;
  guint n;

  sp_document_count (self->document, issue, &known, &n);
  /* Translators: so many of so many. */
  count = g_strdup_printf (_ ("%u of %u"), known, n);
  sp_check_row_set_state (self->issues->pdata[issue],
                          sp_document_get_issue_shown (self->document, issue), FALSE, count);
}

static void
update_group (SpSidebar *self, guint group)
{
  g_autofree char *count = NULL;
  guint chosen;
  guint n;

  sp_document_count_group (self->document, group, &chosen, &n);
  count = chosen == 0 || chosen == n ? g_strdup_printf ("%u", n)
                                     : g_strdup_printf (_ ("%u of %u"), chosen, n);
  sp_check_row_set_state (self->groups->pdata[group], n > 0 && chosen == n,
                          chosen > 0 && chosen < n, count);
}

static void
changed_cb (SpSidebar *self)
{
  self->updating = TRUE;
  sp_chart_list_refresh (self->charts);
  sp_chart_options_refresh (self->options);
  for (guint i = 0; i < self->issues->len; i++)
    update_issue (self, i);
  for (guint i = 0; i < self->groups->len; i++)
    update_group (self, i);
  sp_actor_list_refresh (self->actors);
  for (guint i = 0; i < self->conditions->len; i++)
    gtk_drop_down_set_selected (self->conditions->pdata[i],
                                sp_document_get_assumption (self->document, i));
  self->updating = FALSE;
}

static void
sp_sidebar_dispose (GObject *object)
{
  SpSidebar *self = SP_SIDEBAR (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->conditions, g_ptr_array_unref);
  G_OBJECT_CLASS (sp_sidebar_parent_class)->dispose (object);
}

static void
sp_sidebar_class_init (SpSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_sidebar_dispose;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "sidebar");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_sidebar_init (SpSidebar *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->issues = g_ptr_array_new ();
  self->groups = g_ptr_array_new ();
  self->conditions = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->box, "sidebar-box");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->box);
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

void
sp_sidebar_set_document (SpSidebar *self, SpDocument *document)
{
  g_return_if_fail (SP_IS_SIDEBAR (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "loaded", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
