/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-options.h"

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"

#include <glib/gi18n.h>

struct _SpChartOptions
{
  AdwBin parent_instance;

  SpDocument *document;
  GtkWidget *form_row;
  GtkDropDown *form;
  GtkDropDown *sort;
  GPtrArray *sorts; /* of char *, as the view says them; NULL: as the chart is made */
  const SpChartKind *kind;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpChartOptions, sp_chart_options, ADW_TYPE_BIN)

static const struct
{
  const char *name;
  const char *title;
} forms[] = {
  /* Translators: the part of the world that a map shows: what the actors need. */
  { "fit", N_ ("What is needed") },
  { "europe", N_ ("Europe") },
  { "world", N_ ("World") },
  /* Translators: a map of squares of one size. */
  { "tiles", N_ ("Tiles") },
  /* Translators: a timeline with a line for each actor. */
  { "lines", N_ ("Lines") },
  /* Translators: a timeline with a lane for each actor. */
  { "lanes", N_ ("Lanes") },
};

static const char *
get_form_title (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].name, name))
      return _ (forms[i].title);
  return name;
}

static void
form_cb (SpChartOptions *self)
{
  guint selected = gtk_drop_down_get_selected (self->form);

  if (!self->updating && self->kind != NULL && self->kind->forms != NULL
      && selected != GTK_INVALID_LIST_POSITION)
    sp_document_set_form (self->document, self->kind->forms[selected]);
}

static void
sort_cb (SpChartOptions *self)
{
  guint selected = gtk_drop_down_get_selected (self->sort);

  if (!self->updating && selected < self->sorts->len)
    sp_document_set_sort (self->document, self->sorts->pdata[selected]);
}

static GtkDropDown *
add_row (GtkWidget *box, const char *title, GtkWidget **row)
{
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *drop_down = gtk_drop_down_new (NULL, NULL);

  *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (drop_down, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (drop_down, "flat");
  /* Its name: one set directly would give way to the choice shown, in later versions of GTK. */
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), drop_down);
  gtk_widget_add_css_class (*row, "sidebar-row");
  gtk_box_append (GTK_BOX (*row), label);
  gtk_box_append (GTK_BOX (*row), drop_down);
  gtk_box_append (GTK_BOX (box), *row);
  return GTK_DROP_DOWN (drop_down);
}

/* A name as long as an issue's does not make the pane wider. */
static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 16);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkLabel *label = GTK_LABEL (gtk_list_item_get_child (item));
  const char *text = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_text (label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), text);
}

static void
set_factory (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_drop_down_set_factory (drop_down, factory);
}

static void
add_sort (SpChartOptions *self, GtkStringList *list, const char *name, const char *title)
{
  g_ptr_array_add (self->sorts, g_strdup (name));
  gtk_string_list_append (list, title);
}

static void
list_sorts (SpChartOptions *self)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  /* Translators: an order of actors: the one that suits the chart. */
  add_sort (self, list, NULL, _ ("As it suits the chart"));
  /* Translators: an order of actors. */
  add_sort (self, list, "file", _ ("As in the file"));
  add_sort (self, list, "name", _ ("By name"));
  add_sort (self, list, "group", _ ("By group"));
  add_sort (self, list, "value", _ ("By position"));
  add_sort (self, list, "similarity", _ ("By similarity"));
  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    {
      const SpIssue *issue = sp_dataset_get_issue (dataset, i);
      g_autofree char *name = g_strconcat ("value:", issue->id, NULL);
      /* Translators: an order of actors: where they stand on the issue %s. */
      g_autofree char *title = g_strdup_printf (_ ("By position on %s"),
                                                sp_text_show (dataset, issue->title));

      add_sort (self, list, name, title);
    }
  gtk_drop_down_set_model (self->sort, G_LIST_MODEL (list));
}

static void
sp_chart_options_dispose (GObject *object)
{
  SpChartOptions *self = SP_CHART_OPTIONS (object);

  self->updating = TRUE;
  g_clear_object (&self->document);
  G_OBJECT_CLASS (sp_chart_options_parent_class)->dispose (object);
}

static void
sp_chart_options_finalize (GObject *object)
{
  g_ptr_array_unref (SP_CHART_OPTIONS (object)->sorts);
  G_OBJECT_CLASS (sp_chart_options_parent_class)->finalize (object);
}

static void
sp_chart_options_class_init (SpChartOptionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_chart_options_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_chart_options_finalize;
}

static void
sp_chart_options_init (SpChartOptions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row;

  self->sorts = g_ptr_array_new_with_free_func (g_free);
  /* Translators: which of several forms a chart has. */
  self->form = add_row (box, _ ("Form"), &self->form_row);
  self->sort = add_row (box, _ ("Order"), &row);
  set_factory (self->form);
  set_factory (self->sort);
  adw_bin_set_child (ADW_BIN (self), box);
  g_signal_connect_object (self->form, "notify::selected", G_CALLBACK (form_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sort, "notify::selected", G_CALLBACK (sort_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
sp_chart_options_new (SpDocument *document)
{
  SpChartOptions *self = g_object_new (SP_TYPE_CHART_OPTIONS, NULL);

  self->document = g_object_ref (document);
  self->updating = TRUE;
  list_sorts (self);
  self->updating = FALSE;
  return GTK_WIDGET (self);
}

static void
list_forms (SpChartOptions *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (guint i = 0; self->kind != NULL && self->kind->forms != NULL && self->kind->forms[i] != NULL;
       i++)
    gtk_string_list_append (list, get_form_title (self->kind->forms[i]));
  gtk_widget_set_visible (self->form_row, g_list_model_get_n_items (G_LIST_MODEL (list)) > 1);
  gtk_drop_down_set_model (self->form, G_LIST_MODEL (list));
}

static void
select_form (SpChartOptions *self, const char *form)
{
  for (guint i = 0; form != NULL && self->kind->forms[i] != NULL; i++)
    if (g_str_equal (self->kind->forms[i], form))
      gtk_drop_down_set_selected (self->form, i);
}

void
sp_chart_options_refresh (SpChartOptions *self)
{
  const SpView *view;
  const SpChartKind *kind;
  guint selected = 0;

  g_return_if_fail (SP_IS_CHART_OPTIONS (self));

  view = sp_document_get_view (self->document);
  kind = sp_chart_get_kind_of (view);
  self->updating = TRUE;
  if (kind != self->kind)
    {
      self->kind = kind;
      list_forms (self);
    }
  select_form (self, sp_chart_get_form (view));
  for (guint i = 0; i < self->sorts->len; i++)
    if (g_strcmp0 (self->sorts->pdata[i], view->sort) == 0)
      selected = i;
  gtk_drop_down_set_selected (self->sort, selected);
  self->updating = FALSE;
}
