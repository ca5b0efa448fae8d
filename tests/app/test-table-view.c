/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-table-view.h"

#include "chart/sp-chart.h"

#include "sp-app-test.h"

#include <string.h>

typedef struct
{
  SpDataset *dataset;
  SpTable *table;
  SpTableView *view;
  GtkWindow *window;
  char *actor;
  char *issue;
  guint n_selected;
} Fixture;

static void
selected_cb (Fixture *f, const char *actor, const char *issue)
{
  g_free (f->actor);
  g_free (f->issue);
  f->actor = g_strdup (actor);
  f->issue = g_strdup (issue);
  f->n_selected++;
}

static SpTable *
tabulate (Fixture *f, const char *kind)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (f->dataset));
  g_autoptr (SpSelection) selection = NULL;

  g_free (view->chart);
  view->chart = g_strdup (kind);
  selection = sp_chart_select (f->dataset, view);
  return sp_chart_tabulate (selection);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->dataset = sp_app_test_read ("paris-2025-02-17");
  f->table = tabulate (f, "positions");
  f->view = SP_TABLE_VIEW (sp_table_view_new ());
  sp_table_view_set_table (f->view, f->table, "Paris");
  g_signal_connect_swapped (f->view, "row-selected", G_CALLBACK (selected_cb), f);
  f->window = sp_app_test_show (GTK_WIDGET (f->view), 900, 600);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (f->window);
  sp_table_unref (f->table);
  sp_dataset_unref (f->dataset);
  g_free (f->actor);
  g_free (f->issue);
}

static GtkWidget *
find_widget (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkColumnView *
get_view (Fixture *f)
{
  return GTK_COLUMN_VIEW (find_widget (GTK_WIDGET (f->view), GTK_TYPE_COLUMN_VIEW));
}

static GtkColumnViewColumn *
get_column (Fixture *f, guint i)
{
  GListModel *columns = gtk_column_view_get_columns (get_view (f));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

  return column; /* the list keeps it */
}

static char *
get_csv (Fixture *f)
{
  g_autoptr (GBytes) csv = sp_table_view_get_csv (f->view);

  return g_strndup (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv));
}

/* Each row of the table is there, and what is copied has all of them. */
static void
test_rows (Fixture *f, gconstpointer data)
{
  g_autofree char *csv = get_csv (f);
  g_auto (GStrv) lines = g_strsplit (csv, "\r\n", -1);

  g_assert_cmpuint (g_list_model_get_n_items (
                      G_LIST_MODEL (gtk_column_view_get_model (get_view (f)))),
                    ==, sp_table_get_n_rows (f->table));
  g_assert_cmpuint (g_strv_length (lines), ==, sp_table_get_n_rows (f->table) + 2);
}

/* The head of a column sorts by it, and what is copied is in that order. */
static void
test_sort (Fixture *f, gconstpointer data)
{
  g_autofree char *before = get_csv (f);
  g_autofree char *up = NULL;
  g_autofree char *down = NULL;

  gtk_column_view_sort_by_column (get_view (f), get_column (f, 0), GTK_SORT_ASCENDING);
  up = get_csv (f);
  gtk_column_view_sort_by_column (get_view (f), get_column (f, 0), GTK_SORT_DESCENDING);
  down = get_csv (f);
  g_assert_cmpstr (before, !=, down);
  g_assert_nonnull (strstr (up, "Denmark"));
  g_assert_true (strstr (up, "Denmark") < strstr (up, "Ukraine"));
  g_assert_true (strstr (down, "Denmark") > strstr (down, "Ukraine"));
}

/* From outside nothing is told; a choice of the user's is. */
static void
test_select (Fixture *f, gconstpointer data)
{
  GtkSelectionModel *model = gtk_column_view_get_model (get_view (f));

  sp_table_view_select (f->view, "GBR", "troops");
  g_assert_cmpuint (f->n_selected, ==, 0);
  g_assert_true (
    gtk_selection_model_is_selected (model, sp_table_find (f->table, "GBR", "troops")));
  gtk_selection_model_select_item (model, sp_table_find (f->table, "POL", "talks"), TRUE);
  g_assert_cmpuint (f->n_selected, ==, 1);
  g_assert_cmpstr (f->actor, ==, "POL");
  g_assert_cmpstr (f->issue, ==, "talks");
  sp_table_view_select (f->view, NULL, NULL);
  g_assert_true (gtk_bitset_is_empty (gtk_selection_model_get_selection (model)));
}

/* Every kind of chart has a table, with rows where it has marks. */
static void
test_kinds (Fixture *f, gconstpointer data)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpTable) table = tabulate (f, kinds[i]->name);

      g_assert_cmpuint (sp_table_get_n_rows (table), >, 0);
      sp_table_view_set_table (f->view, table, kinds[i]->name);
      g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (get_view (f))), ==,
                        sp_table_get_n_columns (table));
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  sp_table_view_set_table (f->view, NULL, "");
  g_assert_null (sp_table_view_get_csv (f->view));
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

static void
add_tests (void)
{
  add ("/table-view/rows", test_rows);
  add ("/table-view/sort", test_sort);
  add ("/table-view/select", test_select);
  add ("/table-view/kinds", test_kinds);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
