/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-fixture.h"

static void
test_kinds (void)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  g_assert_cmpuint (n, >=, 1);
  g_assert_cmpstr (kinds[0]->name, ==, "positions");
  for (guint i = 0; i < n; i++)
    g_assert_true (sp_chart_find_kind (kinds[i]->name) == kinds[i]);
  g_assert_null (sp_chart_find_kind ("pie"));
}

static void
test_unknown_kind (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (GError) error = NULL;

  view->chart = g_strdup ("pie");
  selection = sp_selection_new (dataset, view);
  test->request.selection = selection;
  g_assert_null (sp_chart_layout (&test->request, &error));
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/kinds", test_kinds);
  g_test_add_func ("/chart/unknown-kind", test_unknown_kind);
  return g_test_run ();
}
