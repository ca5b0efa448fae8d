/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-classes.h"
#include "support/sp-scene-check.h"

#include <math.h>

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *)a - *(const double *)b;

  return (difference > 0) - (difference < 0);
}

/* Bounds increase, hold all values, have few digits, and part the values. */
static void
check (double *values, guint n)
{
  guint n_bounds;
  g_autofree double *bounds = NULL;

  qsort (values, n, sizeof *values, compare);
  bounds = sp_classes_find_bounds (values, n, NAN, NAN, &n_bounds);
  g_assert_cmpuint (n_bounds, >=, 2);
  g_assert_cmpuint (n_bounds, <=, 9);
  g_assert_cmpfloat (bounds[0], <=, values[0] + 1e-9);
  g_assert_cmpfloat (bounds[n_bounds - 1], >=, values[n - 1] - 1e-9);
  for (guint i = 1; i < n_bounds; i++)
    g_assert_cmpfloat (bounds[i], >, bounds[i - 1]);
  for (guint i = 1; i + 1 < n_bounds; i++)
    {
      double size = bounds[i] != 0 ? pow (10, floor (log10 (fabs (bounds[i]))) - 2) : 1;

      g_assert_cmpfloat (fabs (bounds[i] / size - round (bounds[i] / size)), <, 1e-6);
    }
}

/* Numbers that are close together far from zero, and all at one end of a scale. */
static void
test_narrow (void)
{
  double far[] = { 1e15, 1e15 + 1, 1e15 + 2 };
  double seconds[] = { 1.7e9, 1.7e9 + 1, 1.7e9 + 2 };
  double neighbours[] = { 1e15, 1e15 + 0.125 };
  double full[] = { 100, 100, 100 };
  double none[] = { 0, 0 };
  guint n;
  g_autofree double *distant = sp_classes_find_bounds (far, 3, NAN, NAN, &n);
  g_autofree double *timely = NULL;
  g_autofree double *least = NULL;
  g_autofree double *highest = NULL;
  g_autofree double *lowest = NULL;

  g_assert_cmpuint (n, >=, 3);
  timely = sp_classes_find_bounds (seconds, 3, NAN, NAN, &n);
  g_assert_cmpuint (n, >=, 4);
  least = sp_classes_find_bounds (neighbours, 2, NAN, NAN, &n);
  g_assert_cmpuint (n, >=, 2);
  highest = sp_classes_find_bounds (full, 3, 0, 100, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpfloat (highest[0], ==, 0);
  g_assert_cmpfloat (highest[1], ==, 100);
  lowest = sp_classes_find_bounds (none, 2, 0, 100, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpfloat (lowest[1], ==, 1);
}

static void
test_bounds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 400; round++)
    {
      double values[200];
      guint n = (guint)g_rand_int_range (rand, 1, 200);
      double size = pow (10, g_rand_int_range (rand, -3, 9));
      int shape = g_rand_int_range (rand, 0, 4);

      for (guint i = 0; i < n; i++)
        {
          double value = g_rand_double (rand);

          values[i] = size
                      * (shape == 0   ? value
                         : shape == 1 ? exp (8 * value)
                         : shape == 2 ? value - 0.5
                                      : 5);
        }
      check (values, n);
    }
}

/* Shares of GDP part by halves; budgets, of which one is larger than all others, by how many there are. */
static void
test_kinds (void)
{
  double shares[] = { 1.3, 1.5, 1.9, 2.0, 2.0, 2.1, 2.4, 2.5, 2.9, 3.2, 3.4, 4.1 };
  double budgets[] = { 1, 2, 2, 3, 4, 7, 8, 9, 12, 14, 19, 30, 55, 60, 900 };
  guint n;
  g_autofree double *equal = sp_classes_find_bounds (shares, G_N_ELEMENTS (shares), NAN, NAN, &n);
  g_autofree double *parts = NULL;

  for (guint i = 2; i < n; i++)
    g_assert_cmpfloat_with_epsilon (equal[i] - equal[i - 1], equal[1] - equal[0], 1e-9);
  parts = sp_classes_find_bounds (budgets, G_N_ELEMENTS (budgets), 0, NAN, &n);
  g_assert_cmpuint (n, >=, 5);
  g_assert_cmpfloat (parts[0], ==, 0);
  g_assert_cmpfloat (parts[n - 2], <, 100);
}

/* No two neighbours are nearer to each other than others, but for a place that can't be parted. */
static void
check_steps (const SpClasses *classes)
{
  guint least = SP_N_PLACES;
  guint most = 0;

  for (guint i = 1; i < classes->n; i++)
    {
      guint step = classes->tokens[i] - classes->tokens[i - 1];

      least = MIN (least, step);
      most = MAX (most, step);
    }
  if (classes->n > 1)
    g_assert_cmpuint (most - least, <=, 1);
}

static void
test_selection (void)
{
  char **names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
      g_autoptr (SpTestSheet) sheet = sp_test_sheet_new (dataset, 1240);

      for (guint issue = 0; issue < sp_selection_get_n_issues (sheet->selection); issue++)
        {
          g_autoptr (SpClasses) classes = sp_classes_new (sheet->sheet, issue);
          guint known;
          guint n;
          guint total = 0;

          sp_selection_count (sheet->selection, issue, &known, &n);
          for (guint j = 0; j < classes->n; j++)
            {
              total += classes->counts[j];
              g_assert_cmpstr (classes->labels[j], !=, "");
              if (j > 0)
                g_assert_cmpint (classes->tokens[j], >, classes->tokens[j - 1]);
            }
          g_assert_cmpuint (total, ==, known);
          check_steps (classes);
        }
    }
  g_strfreev (names);
}

static void
test_find (void)
{
  g_autofree char *json = sp_test_make_json (12, 4, "Actor %u");
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  g_autoptr (SpTestSheet) sheet = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpClasses) levels = sp_classes_new (sheet->sheet, 0);
  g_autoptr (SpClasses) numbers = sp_classes_new (sheet->sheet, 1);

  g_assert_null (levels->bounds);
  g_assert_cmpuint (levels->n, ==, 4);
  for (guint i = 0; i < 12; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (sheet->selection, i, 1);
      guint class;

      if (standing->state != SP_STANDING_POSITION)
        continue;
      class = sp_classes_find (numbers, sheet->sheet, i, 1);
      g_assert_cmpfloat (standing->position, >=, numbers->bounds[class] - 1e-6);
      g_assert_cmpfloat (standing->position, <=, numbers->bounds[class + 1] + 1e-6);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/classes/bounds", test_bounds);
  g_test_add_func ("/classes/narrow", test_narrow);
  g_test_add_func ("/classes/kinds", test_kinds);
  g_test_add_func ("/classes/selection", test_selection);
  g_test_add_func ("/classes/find", test_find);
  return g_test_run ();
}
