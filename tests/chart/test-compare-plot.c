/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-compare-private.h"
#include "chart/sp-placement.h"
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

/* How many lines from a dot to its label run through the label of another. */
static guint
count_crossed (const SpComparePlot *plot)
{
  guint n = 0;

  for (guint i = 0; i < plot->units->len; i++)
    for (guint j = 0; j < plot->units->len; j++)
      {
        SpPoint line[2];

        n += i != j
             && sp_compare_unit_get_leader (plot->sheet, sp_compare_plot_get_unit (plot, i), line)
             && sp_placement_line_meets (line[0], line[1],
                                         &sp_compare_plot_get_unit (plot, j)->label);
      }
  return n;
}

/* Rather than run a line through a label, the plot is higher or names are short: in a wide picture and in a column. */
static void
test_clear (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");

  for (double width = 640; width <= 1600; width += 60)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, width);
      g_autoptr (SpComparePlot) plot = sp_compare_plot_new (test->sheet);

      sp_compare_plot_add (plot, 50);
      g_assert_cmpuint (sp_compare_plot_get_n (plot), >, 15);
      g_assert_cmpuint (count_crossed (plot), ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare-plot/holds", test_holds);
  g_test_add_func ("/compare-plot/clear", test_clear);
  return g_test_run ();
}
