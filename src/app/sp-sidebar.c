/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-sidebar.h"

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"

#include <glib/gi18n.h>

/* With more actors than this the list of single actors begins folded, and can be searched. */
#define MANY_ACTORS 12
#define INDEX       "sp-index"
#define COUNT       "sp-count"

struct _SpSidebar
{
  AdwBin parent_instance;

  SpDocument *document;
  GtkWidget *box;
  GtkListBox *charts;
  GtkWidget *expander;
  GPtrArray *issues;     /* of GtkCheckButton */
  GPtrArray *groups;     /* of GtkCheckButton */
  GPtrArray *actors;     /* of GtkCheckButton */
  GPtrArray *conditions; /* of GtkDropDown */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpSidebar, sp_sidebar, ADW_TYPE_BIN)

static guint
get_index (gpointer widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), INDEX));
}

static void
add_heading (GtkWidget *box, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "sidebar-heading");
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
add_check (GtkWidget *box,
           GPtrArray *checks,
           guint index,
           const char *text,
           GCallback toggled,
           gpointer data)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_widget_set_hexpand (check, TRUE);
  gtk_widget_add_css_class (count, "sidebar-count");
  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data (G_OBJECT (check), INDEX, GUINT_TO_POINTER (index));
  g_object_set_data (G_OBJECT (check), COUNT, count);
  g_signal_connect_swapped (check, "toggled", toggled, data);
  gtk_widget_add_css_class (row, "sidebar-row");
  gtk_box_append (GTK_BOX (row), check);
  gtk_box_append (GTK_BOX (row), count);
  gtk_box_append (GTK_BOX (box), row);
  g_ptr_array_add (checks, check);
  return row;
}

static void
set_count (gpointer check, char *text)
{
  gtk_label_set_text (g_object_get_data (G_OBJECT (check), COUNT), text);
  g_free (text);
}

static void
issue_toggled_cb (SpSidebar *self, GtkCheckButton *check)
{
  if (!self->updating)
    sp_document_set_issue_shown (self->document, get_index (check),
                                 gtk_check_button_get_active (check));
}

static void
group_toggled_cb (SpSidebar *self, GtkCheckButton *check)
{
  if (!self->updating)
    sp_document_set_group_chosen (self->document, get_index (check),
                                  gtk_check_button_get_active (check));
}

static void
actor_toggled_cb (SpSidebar *self, GtkCheckButton *check)
{
  if (!self->updating)
    sp_document_set_actor_chosen (self->document, get_index (check),
                                  gtk_check_button_get_active (check));
}

static void
assumption_cb (SpSidebar *self, GParamSpec *pspec, GtkDropDown *drop_down)
{
  if (!self->updating)
    sp_document_set_assumption (self->document, get_index (drop_down),
                                (SpAssumption)gtk_drop_down_get_selected (drop_down));
}

static void
chart_activated_cb (SpSidebar *self, GtkListBoxRow *row)
{
  guint n;

  sp_document_set_chart (self->document,
                         sp_chart_get_kinds (&n)[gtk_list_box_row_get_index (row)]->name);
}

static void
add_charts (SpSidebar *self)
{
  GtkWidget *list = gtk_list_box_new ();
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  add_heading (self->box, _ ("Charts"));
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Charts"), -1);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *label = gtk_label_new (_ (kinds[i]->title));
      GtkWidget *row = gtk_list_box_row_new ();

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ (kinds[i]->title), -1);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  self->charts = GTK_LIST_BOX (list);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (chart_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), list);
}

static void
add_issues (SpSidebar *self, const SpDataset *dataset)
{
  add_heading (self->box, _ ("Issues"));
  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    add_check (self->box, self->issues, i,
               sp_text_show (dataset, sp_dataset_get_issue (dataset, i)->title),
               G_CALLBACK (issue_toggled_cb), self);
}

static void
search_cb (SpSidebar *self, GtkSearchEntry *entry)
{
  g_autofree char *wanted = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (entry)), -1);

  for (guint i = 0; i < self->actors->len; i++)
    {
      GtkWidget *check = self->actors->pdata[i];
      const char *name = gtk_label_get_text (
        GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (check))));
      g_autofree char *folded = g_utf8_casefold (name, -1);

      gtk_widget_set_visible (gtk_widget_get_parent (check), strstr (folded, wanted) != NULL);
    }
}

static void
add_single_actors (SpSidebar *self, const SpDataset *dataset)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint n = sp_dataset_get_n_actors (dataset);

  if (n > MANY_ACTORS)
    {
      GtkWidget *entry = gtk_search_entry_new ();

      gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ ("Search actors"), -1);
      g_signal_connect_object (entry, "search-changed", G_CALLBACK (search_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_widget_set_margin_end (entry, 6);
      gtk_box_append (GTK_BOX (box), entry);
    }
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = sp_actor_get_shown_name (dataset, i);

      add_check (box, self->actors, i, name, G_CALLBACK (actor_toggled_cb), self);
    }
  self->expander = gtk_expander_new (NULL);
  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), n <= MANY_ACTORS);
  gtk_expander_set_child (GTK_EXPANDER (self->expander), box);
  gtk_widget_add_css_class (self->expander, "sidebar-row");
  gtk_box_append (GTK_BOX (self->box), self->expander);
}

static void
add_actors (SpSidebar *self, const SpDataset *dataset)
{
  add_heading (self->box, _ ("Who"));
  for (guint i = 0; i < sp_dataset_get_n_groups (dataset); i++)
    add_check (self->box, self->groups, i,
               sp_text_show (dataset, sp_dataset_get_group (dataset, i)->name),
               G_CALLBACK (group_toggled_cb), self);
  add_single_actors (self, dataset);
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
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
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
  g_ptr_array_set_size (self->issues, 0);
  g_ptr_array_set_size (self->groups, 0);
  g_ptr_array_set_size (self->actors, 0);
  g_ptr_array_set_size (self->conditions, 0);
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

static void
loaded_cb (SpSidebar *self)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);

  self->updating = TRUE;
  clear (self);
  add_charts (self);
  add_issues (self, dataset);
  add_actors (self, dataset);
  add_conditions (self, dataset);
  self->updating = FALSE;
}

static void
update_issues (SpSidebar *self)
{
  for (guint i = 0; i < self->issues->len; i++)
    {
      guint known;
      guint n;

      sp_document_count (self->document, i, &known, &n);
      /* Translators: so many of so many. */
      set_count (self->issues->pdata[i], g_strdup_printf (_ ("%u of %u"), known, n));
      gtk_check_button_set_active (self->issues->pdata[i],
                                   sp_document_get_issue_shown (self->document, i));
    }
}

static void
update_group (SpSidebar *self, guint group)
{
  GtkCheckButton *check = self->groups->pdata[group];
  guint chosen;
  guint n;

  sp_document_count_group (self->document, group, &chosen, &n);
  set_count (check, chosen == 0 || chosen == n ? g_strdup_printf ("%u", n)
                                               : g_strdup_printf (_ ("%u of %u"), chosen, n));
  gtk_check_button_set_inconsistent (check, chosen > 0 && chosen < n);
  gtk_check_button_set_active (check, n > 0 && chosen == n);
}

static void
update_actors (SpSidebar *self)
{
  guint chosen = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->actors->len; i++)
    {
      gboolean is_chosen = sp_document_get_actor_chosen (self->document, i);

      gtk_check_button_set_active (self->actors->pdata[i], is_chosen);
      chosen += is_chosen;
    }
  /* Translators: how many single actors are chosen, of how many. */
  text = g_strdup_printf (_ ("Single actors: %u of %u"), chosen, self->actors->len);
  gtk_expander_set_label (GTK_EXPANDER (self->expander), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

static void
select_chart (SpSidebar *self)
{
  SpSelection *selection = sp_document_get_selection (self->document);
  const SpChartKind *shown = sp_chart_get_kind_of (sp_selection_get_view (selection));
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    if (kinds[i] == shown)
      gtk_list_box_select_row (self->charts, gtk_list_box_get_row_at_index (self->charts, (int)i));
}

static void
changed_cb (SpSidebar *self)
{
  self->updating = TRUE;
  select_chart (self);
  update_issues (self);
  for (guint i = 0; i < self->groups->len; i++)
    update_group (self, i);
  update_actors (self);
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
  g_clear_pointer (&self->actors, g_ptr_array_unref);
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
  self->actors = g_ptr_array_new ();
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
