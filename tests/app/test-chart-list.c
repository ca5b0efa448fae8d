/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-list.h"

#include "chart/sp-chart.h"
#include "sp-app-test.h"

static gboolean
is_quiet (gpointer data)
{
  return !g_main_context_pending (NULL);
}

/* Why a kind does not suit the document as it is; NULL where it does. */
static char *
find_reason (SpDocument *document, const SpChartKind *kind)
{
  g_autoptr (SpView) view = sp_view_copy (sp_document_get_view (document));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (GError) error = NULL;

  g_free (view->chart);
  view->chart = g_strdup (kind->name);
  selection = sp_chart_select (sp_document_get_dataset (document), view);
  return sp_chart_suits (selection, &error) ? NULL : g_strdup (error->message);
}

static void
check_reasons (SpDocument *document, GtkWidget *list, guint *n_reasons)
{
  g_autofree char *texts = NULL;
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  sp_chart_list_refresh (SP_CHART_LIST (list));
  sp_app_test_wait (is_quiet, NULL);
  texts = sp_app_test_get_texts (list);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *reason = find_reason (document, kinds[i]);

      g_assert_nonnull (strstr (texts, kinds[i]->title));
      if (reason != NULL)
        g_assert_nonnull (strstr (texts, reason));
      *n_reasons += reason != NULL;
    }
}

/* Every kind can be chosen, and those for which the data do not suffice say why. */
static void
test_reasons (void)
{
  g_auto (GStrv) names = sp_app_test_list_datasets ();
  guint n_reasons = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat ("sample:", names[i], NULL);
      g_autoptr (SpDocument) document = sp_app_test_open (name);
      g_autoptr (GtkWidget) list = g_object_ref_sink (sp_chart_list_new (document));
      guint n = sp_dataset_get_n_issues (sp_document_get_dataset (document));

      check_reasons (document, list, &n_reasons);
      for (guint j = 0; j < MIN (n, 4); j++)
        {
          sp_document_show_only_issue (document, j);
          sp_document_choose_only_actor (document, j);
          check_reasons (document, list, &n_reasons);
        }
    }
  g_assert_cmpuint (n_reasons, >, 0);
}

/* What is chosen in the list is what the document shows, and the other way. */
static void
test_choose (void)
{
  g_autoptr (SpDocument) document = sp_app_test_open ("sample:paris-2025-02-17");
  g_autoptr (GtkWidget) list = g_object_ref_sink (sp_chart_list_new (document));
  g_autoptr (GPtrArray) boxes = sp_app_test_list (list, GTK_TYPE_LIST_BOX);
  g_autoptr (GPtrArray) rows = sp_app_test_list (list, GTK_TYPE_LIST_BOX_ROW);
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  g_assert_cmpuint (rows->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (gtk_widget_get_sensitive (rows->pdata[i]));
      g_signal_emit_by_name (boxes->pdata[0], "row-activated", rows->pdata[i]);
      g_assert_cmpstr (sp_document_get_view (document)->chart, ==, kinds[i]->name);
      sp_chart_list_refresh (SP_CHART_LIST (list));
      g_assert_true (gtk_list_box_get_selected_row (boxes->pdata[0]) == rows->pdata[i]);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/chart-list/reasons", test_reasons);
  g_test_add_func ("/chart-list/choose", test_choose);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
