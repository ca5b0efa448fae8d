/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-compare-plot.h"
#include "support/sp-fixture.h"

/* Of the fixture's two issues, levels across and a number up, two are known on both: the third has a
 * number that nobody else's level meets. */
static void
test_holds (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpComparePlot) plot = sp_compare_plot_new (test->sheet);
  guint n = 0;

  for (guint i = 0; i < sp_selection_get_n_actors (test->selection); i++)
    n += sp_compare_plot_holds (test->selection, i);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (sp_compare_plot_get_n (plot), ==, n);
  g_assert_cmpfloat (sp_compare_plot_get_min_width (test->sheet), >, 3 * 80);
  g_assert_cmpfloat (sp_compare_plot_add (plot, 50), >, 250);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare-plot/holds", test_holds);
  return g_test_run ();
}
