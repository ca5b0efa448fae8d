/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-options.h"

#include "analysis/sp-order.h"
#include "chart/sp-chart.h"
#include "sp-app-test.h"

/* The forms of a kind, all of them and no others, where there are several. */
static void
test_forms (void)
{
  g_autoptr (SpDocument) document = sp_app_test_open ("sample:paris-2025-02-17");
  g_autoptr (GtkWidget) options = g_object_ref_sink (sp_chart_options_new (document));
  g_autoptr (GPtrArray) menus = sp_app_test_list (options, GTK_TYPE_DROP_DOWN);
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  g_assert_cmpuint (menus->len, ==, 2);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = gtk_widget_get_parent (menus->pdata[0]);
      guint n_forms = kinds[i]->forms != NULL ? g_strv_length ((char **)kinds[i]->forms) : 0;

      sp_document_set_chart (document, kinds[i]->name);
      sp_chart_options_refresh (SP_CHART_OPTIONS (options));
      g_assert_true (gtk_widget_get_visible (row) == (n_forms > 1));
      for (guint j = 0; j < n_forms; j++)
        {
          gtk_drop_down_set_selected (menus->pdata[0], j);
          g_assert_cmpstr (sp_chart_get_form (sp_document_get_view (document)), ==,
                           kinds[i]->forms[j]);
        }
    }
}

/* Every order is one that a picture understands, and shows as the one that is chosen. */
static void
test_sorts (void)
{
  g_autoptr (SpDocument) document = sp_app_test_open ("sample:paris-2025-02-17");
  g_autoptr (GtkWidget) options = g_object_ref_sink (sp_chart_options_new (document));
  g_autoptr (GPtrArray) menus = sp_app_test_list (options, GTK_TYPE_DROP_DOWN);
  const SpDataset *dataset = sp_document_get_dataset (document);
  guint n = g_list_model_get_n_items (gtk_drop_down_get_model (menus->pdata[1]));

  g_assert_cmpuint (n, ==, 6 + sp_dataset_get_n_issues (dataset));
  for (guint i = n; i > 0; i--)
    {
      const char *sort;
      SpSort parsed;
      guint32 issue;

      gtk_drop_down_set_selected (menus->pdata[1], i - 1);
      sort = sp_document_get_view (document)->sort;
      g_assert_true ((sort == NULL) == (i == 1));
      if (sort != NULL)
        g_assert_true (sp_sort_parse (dataset, sort, &parsed, &issue));
      sp_chart_options_refresh (SP_CHART_OPTIONS (options));
      g_assert_cmpuint (gtk_drop_down_get_selected (menus->pdata[1]), ==, i - 1);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/chart-options/forms", test_forms);
  g_test_add_func ("/chart-options/sorts", test_sorts);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
