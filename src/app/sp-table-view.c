/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-table-view.h"

#include "export/sp-table-csv.h"
#include "sp-compat.h"
#include "sp-table-row.h"

#include <glib/gi18n.h>

/* A cell is no wider than so many characters; what is longer is cut, and whole in its tooltip. */
#define CELL_CHARS 34

struct _SpTableView
{
  AdwBin parent_instance;

  SpTable *table;
  GtkColumnView *view;
  GtkSortListModel *sorted;
  GtkSingleSelection *selection;
  GtkLabel *count;
  gboolean updating;
};

enum
{
  ROW_SELECTED,
  ROW_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpTableView, sp_table_view, ADW_TYPE_BIN)

static guint
get_column (gpointer data)
{
  return GPOINTER_TO_UINT (data);
}

static void
setup_cell_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CELL_CHARS);
  gtk_list_item_set_child (item, label);
}

static void
name_widget (GtkWidget *widget, const char *text)
{
  if (widget != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                    -1);
}

/* "Column: cell; column: cell", without what is empty. */
static char *
tell_row (const SpTable *table, guint row)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < sp_table_get_n_columns (table); i++)
    {
      const char *text = sp_table_get_text (table, row, i);

      if (*text != '\0')
        g_string_append_printf (told, "%s%s: %s", told->len > 0 ? "; " : "",
                                sp_table_get_title (table, i), text);
    }
  return g_string_free (told, FALSE);
}

/* GTK names rows and cells by the names of their classes, which is what a screen reader would say. */
static void
name_cell (GtkWidget *label, const SpTable *table, guint row, guint column)
{
  GtkWidget *cell = gtk_widget_get_parent (label);

  name_widget (cell, sp_table_get_text (table, row, column));
  if (column == 0 && cell != NULL)
    {
      g_autofree char *told = tell_row (table, row);

      name_widget (gtk_widget_get_parent (cell), told);
    }
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  SpTableRow *row = gtk_list_item_get_item (item);
  SpTable *table = sp_table_row_get_table (row);
  guint column = get_column (data);
  const char *text = sp_table_get_text (table, sp_table_row_get_index (row), column);
  gboolean number = sp_table_get_type (table, column) == SP_COLUMN_NUMBER;

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_label_set_xalign (GTK_LABEL (label), number ? 1 : 0);
  gtk_widget_set_tooltip_text (label, g_utf8_strlen (text, -1) > CELL_CHARS ? text : NULL);
  if (number)
    gtk_widget_add_css_class (label, "numeric");
  name_cell (label, table, sp_table_row_get_index (row), column);
}

static int
compare_rows_cb (gconstpointer a, gconstpointer b, gpointer data)
{
  SpTableRow *left = SP_TABLE_ROW ((gpointer)a);
  SpTableRow *right = SP_TABLE_ROW ((gpointer)b);

  return sp_table_compare (sp_table_row_get_table (left), get_column (data),
                           sp_table_row_get_index (left), sp_table_row_get_index (right));
}

static void
add_column (SpTableView *self, guint i)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSorter)
    sorter = GTK_SORTER (gtk_custom_sorter_new (compare_rows_cb, GUINT_TO_POINTER (i), NULL));
  g_autoptr (GtkColumnViewColumn)
    column = gtk_column_view_column_new (sp_table_get_title (self->table, i), factory);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), GUINT_TO_POINTER (i));
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_expand (column, i + 1 == sp_table_get_n_columns (self->table));
  gtk_column_view_append_column (self->view, column);
}

static GListModel *
make_rows (SpTable *table)
{
  GListStore *rows = g_list_store_new (SP_TYPE_TABLE_ROW);
  guint n = sp_table_get_n_rows (table);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, sp_table_row_new (table, i));
  g_list_store_splice (rows, 0, 0, items->pdata, n);
  return G_LIST_MODEL (rows);
}

static gboolean
has_columns_of (SpTableView *self, SpTable *table)
{
  guint n = self->table != NULL ? sp_table_get_n_columns (self->table) : 0;

  if (table == NULL || n != sp_table_get_n_columns (table))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (sp_table_get_title (self->table, i), sp_table_get_title (table, i)))
      return FALSE;
  return TRUE;
}

static void
replace_columns (SpTableView *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
  for (guint i = 0; self->table != NULL && i < sp_table_get_n_columns (self->table); i++)
    add_column (self, i);
}

static SpTableRow *
get_row (SpTableView *self, guint place)
{
  return g_list_model_get_item (G_LIST_MODEL (self->selection), place);
}

static void
tell (SpTableView *self, guint signal, SpTableRow *row)
{
  guint index = sp_table_row_get_index (row);

  g_signal_emit (self, signals[signal], 0, sp_table_get_actor (self->table, index),
                 sp_table_get_issue (self->table, index));
}

static void
selected_cb (SpTableView *self)
{
  SpTableRow *row = gtk_single_selection_get_selected_item (self->selection);

  if (!self->updating && row != NULL)
    tell (self, ROW_SELECTED, row);
}

static void
activate_cb (SpTableView *self, guint place)
{
  g_autoptr (SpTableRow) row = get_row (self, place);

  if (row != NULL)
    tell (self, ROW_ACTIVATED, row);
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GBytes) csv = sp_table_view_get_csv (SP_TABLE_VIEW (widget));
  g_autofree char *text = NULL;

  if (csv == NULL)
    return;
  text = g_strndup (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv));
  /* The byte order mark is for files only. */
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget),
                          g_str_has_prefix (text, "\357\273\277") ? text + 3 : text);
}

static gboolean
sp_table_view_grab_focus (GtkWidget *widget)
{
  SpTableView *self = SP_TABLE_VIEW (widget);
  guint selected = gtk_single_selection_get_selected (self->selection);

  sp_compat_focus_row (self->view, selected != GTK_INVALID_LIST_POSITION ? selected : 0);
  return TRUE;
}

static void
sp_table_view_finalize (GObject *object)
{
  SpTableView *self = SP_TABLE_VIEW (object);

  g_clear_pointer (&self->table, sp_table_unref);
  G_OBJECT_CLASS (sp_table_view_parent_class)->finalize (object);
}

static void
sp_table_view_class_init (SpTableViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_table_view_finalize;
  widget_class->grab_focus = sp_table_view_grab_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy",
                                       NULL);
  signals[ROW_SELECTED] = g_signal_new ("row-selected", SP_TYPE_TABLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                        G_TYPE_STRING);
  signals[ROW_ACTIVATED] = g_signal_new ("row-activated", SP_TYPE_TABLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                         G_TYPE_STRING);
}

static GtkWidget *
make_bar (SpTableView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *copy = gtk_button_new_with_label (_ ("Copy as CSV"));

  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->count, 0);
  gtk_label_set_wrap (self->count, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (copy), "table.copy");
  gtk_widget_set_tooltip_text (copy, _ ("Copy the table for a spreadsheet (Ctrl+C)"));
  gtk_widget_add_css_class (bar, "table-bar");
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->count));
  gtk_box_append (GTK_BOX (bar), copy);
  return bar;
}

static void
make_view (SpTableView *self)
{
  self->sorted = gtk_sort_list_model_new (NULL, NULL);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->sorted)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  self->view = GTK_COLUMN_VIEW (
    gtk_column_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection))));
  gtk_sort_list_model_set_sorter (self->sorted, gtk_column_view_get_sorter (self->view));
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  /* Scrolled sideways rather than cut where there is little room. */
  g_object_set (self->view, "hscroll-policy", GTK_SCROLL_NATURAL, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  g_signal_connect_object (self->view, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
sp_table_view_init (SpTableView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  make_view (self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), make_bar (self));
  gtk_box_append (GTK_BOX (box), scrolled);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
sp_table_view_new (void)
{
  return g_object_new (SP_TYPE_TABLE_VIEW, NULL);
}

static void
show_count (SpTableView *self)
{
  guint n = self->table != NULL ? sp_table_get_n_rows (self->table) : 0;
  g_autofree char *text = g_strdup_printf (ngettext ("%u row", "%u rows", n), n);

  gtk_label_set_text (self->count, text);
}

static guint
find_place (SpTableView *self, guint index)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpTableRow) row = get_row (self, i);

      if (sp_table_row_get_index (row) == index)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

void
sp_table_view_set_table (SpTableView *self, SpTable *table, const char *title)
{
  g_autoptr (GListModel) rows = table != NULL ? make_rows (table) : NULL;
  gboolean keeps = has_columns_of (self, table);

  g_return_if_fail (SP_IS_TABLE_VIEW (self));

  self->updating = TRUE;
  if (table != NULL)
    sp_table_ref (table);
  /* Rows hold the table that their columns read. */
  gtk_sort_list_model_set_model (self->sorted, NULL);
  g_clear_pointer (&self->table, sp_table_unref);
  self->table = table;
  if (!keeps)
    replace_columns (self);
  gtk_sort_list_model_set_model (self->sorted, rows);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  show_count (self);
  self->updating = FALSE;
}

void
sp_table_view_select (SpTableView *self, const char *actor, const char *issue)
{
  SpTableRow *selected;
  guint index;
  guint place;

  g_return_if_fail (SP_IS_TABLE_VIEW (self));

  selected = gtk_single_selection_get_selected_item (self->selection);
  index = self->table != NULL ? sp_table_find (self->table, actor, issue) : G_MAXUINT;
  if (index != G_MAXUINT && selected != NULL
      && g_strcmp0 (sp_table_get_actor (self->table, sp_table_row_get_index (selected)), actor) == 0
      && g_strcmp0 (sp_table_get_issue (self->table, sp_table_row_get_index (selected)), issue)
           == 0)
    return;
  place = index != G_MAXUINT ? find_place (self, index) : GTK_INVALID_LIST_POSITION;
  self->updating = TRUE;
  gtk_single_selection_set_selected (self->selection, place);
  if (place != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", place);
  self->updating = FALSE;
}

GBytes *
sp_table_view_get_csv (SpTableView *self)
{
  g_autofree guint *order = NULL;
  guint n;

  g_return_val_if_fail (SP_IS_TABLE_VIEW (self), NULL);

  if (self->table == NULL)
    return NULL;
  n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  order = g_new (guint, n + 1);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpTableRow) row = get_row (self, i);

      order[i] = sp_table_row_get_index (row);
    }
  return sp_table_to_csv (self->table, order, n);
}
