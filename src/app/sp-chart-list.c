/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-list.h"

#include "chart/sp-chart.h"

#include <glib/gi18n.h>

struct _SpChartList
{
  AdwBin parent_instance;

  SpDocument *document;
  GtkListBox *list;
  GPtrArray *reasons; /* of GtkLabel, a kind each */
  guint asking;       /* the source that asks why not, or 0 */
};

G_DEFINE_FINAL_TYPE (SpChartList, sp_chart_list, ADW_TYPE_BIN)

static void
activated_cb (SpChartList *self, GtkListBoxRow *row)
{
  guint n;

  sp_document_set_chart (self->document,
                         sp_chart_get_kinds (&n)[gtk_list_box_row_get_index (row)]->name);
}

static void
add_kind (SpChartList *self, const SpChartKind *kind)
{
  g_autofree char *icon = g_strdup_printf ("standpoint-%s-symbolic", kind->name);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title = gtk_label_new (_ (kind->title));
  GtkWidget *reason = gtk_label_new (NULL);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_xalign (GTK_LABEL (reason), 0);
  gtk_label_set_wrap (GTK_LABEL (reason), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (reason), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (reason, "sidebar-reason");
  gtk_widget_set_visible (reason, FALSE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), title);
  gtk_box_append (GTK_BOX (words), reason);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (kind->title), -1);
  gtk_list_box_append (self->list, row);
  g_ptr_array_add (self->reasons, reason);
}

/* Why the choice is not enough for a kind; NULL where it is. g_free(). */
static char *
find_reason (SpChartList *self, const SpChartKind *kind)
{
  g_autoptr (SpView) view = sp_view_copy (sp_document_get_view (self->document));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (GError) error = NULL;

  if (kind->suits == NULL && kind->min_issues <= 1)
    return NULL;
  g_free (view->chart);
  view->chart = g_strdup (kind->name);
  selection = sp_chart_select (sp_document_get_dataset (self->document), view);
  if (sp_selection_get_n_issues (selection) == 0 || sp_selection_get_n_actors (selection) == 0)
    return NULL;
  return sp_chart_suits (selection, &error) ? NULL : g_strdup (error->message);
}

static void
tell_reason (SpChartList *self, guint i, const char *reason)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int)i));

  gtk_label_set_text (self->reasons->pdata[i], reason != NULL ? reason : "");
  gtk_widget_set_visible (self->reasons->pdata[i], reason != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  reason != NULL ? reason : "", -1);
}

static gboolean
ask_cb (gpointer data)
{
  SpChartList *self = data;
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  self->asking = 0;
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *reason = find_reason (self, kinds[i]);

      tell_reason (self, i, reason);
    }
  return G_SOURCE_REMOVE;
}

static void
sp_chart_list_dispose (GObject *object)
{
  SpChartList *self = SP_CHART_LIST (object);

  g_clear_handle_id (&self->asking, g_source_remove);
  g_clear_object (&self->document);
  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  G_OBJECT_CLASS (sp_chart_list_parent_class)->dispose (object);
}

static void
sp_chart_list_class_init (SpChartListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_chart_list_dispose;
}

static void
sp_chart_list_init (SpChartList *self)
{
  GtkWidget *list = gtk_list_box_new ();
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  self->reasons = g_ptr_array_new ();
  self->list = GTK_LIST_BOX (list);
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Charts"), -1);
  adw_bin_set_child (ADW_BIN (self), list);
  for (guint i = 0; i < n; i++)
    add_kind (self, kinds[i]);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
sp_chart_list_new (SpDocument *document)
{
  SpChartList *self = g_object_new (SP_TYPE_CHART_LIST, NULL);

  self->document = g_object_ref (document);
  return GTK_WIDGET (self);
}

void
sp_chart_list_refresh (SpChartList *self)
{
  const SpChartKind *shown;
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  g_return_if_fail (SP_IS_CHART_LIST (self));

  shown = sp_chart_get_kind_of (sp_document_get_view (self->document));
  for (guint i = 0; i < n; i++)
    if (kinds[i] == shown)
      gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int)i));
  if (self->asking == 0)
    self->asking = g_idle_add_full (G_PRIORITY_LOW, ask_cb, self, NULL);
}
