/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-axis.h"

#include <math.h>

static void
assert_axis (
  double min, double max, guint max_ticks, double low, double high, double step, int decimals)
{
  SpAxis axis;

  sp_axis_init (&axis, min, max, NAN, NAN, max_ticks);
  g_assert_cmpfloat_with_epsilon (axis.low, low, 1e-9);
  g_assert_cmpfloat_with_epsilon (axis.high, high, 1e-9);
  g_assert_cmpfloat_with_epsilon (axis.step, step, 1e-9);
  g_assert_cmpint (axis.decimals, ==, decimals);
}

static void
test_round_ends (void)
{
  assert_axis (1.28, 4.7, 6, 0, 5, 1, 0);
  assert_axis (0.2, 0.47, 6, 0, 0.5, 0.1, 1);
  assert_axis (-3, 12, 6, -5, 15, 5, 0);
  assert_axis (90, 99, 6, 90, 100, 2, 0);
}

static void
test_single_value (void)
{
  SpAxis axis;
  static const double values[] = { 0, 2, -7.5, 1e9 };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      sp_axis_init (&axis, values[i], values[i], NAN, NAN, 5);
      g_assert_cmpfloat (axis.low, <, axis.high);
      g_assert_cmpfloat (sp_axis_to_place (&axis, values[i]), >=, 0.0);
      g_assert_cmpfloat (sp_axis_to_place (&axis, values[i]), <=, 1.0);
      g_assert_cmpuint (sp_axis_get_n_ticks (&axis), >=, 1);
    }
}

/* Whatever the range: it holds the values, ticks are few and lie on the axis, and back is the way
 * there. */
static void
test_properties (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      double min = g_test_rand_double_range (-1000, 1000);
      double max = min + pow (10, g_test_rand_double_range (-4, 4));
      guint ticks = (guint)g_test_rand_int_range (2, 12);
      double value = g_test_rand_double_range (min, max);
      SpAxis axis;

      sp_axis_init (&axis, min, max, NAN, NAN, ticks);
      g_assert_cmpfloat (axis.low, <=, min + 1e-6 * (max - min));
      g_assert_cmpfloat (axis.high, >=, max - 1e-6 * (max - min));
      g_assert_cmpuint (sp_axis_get_n_ticks (&axis), <=, ticks + 1);
      g_assert_cmpfloat_with_epsilon (sp_axis_to_value (&axis, sp_axis_to_place (&axis, value)),
                                      value, 1e-6);
      for (guint tick = 0; tick < sp_axis_get_n_ticks (&axis); tick++)
        {
          double place = sp_axis_to_place (&axis, sp_axis_get_tick (&axis, tick));

          g_assert_cmpfloat (place, >=, -1e-6);
          g_assert_cmpfloat (place, <=, 1 + 1e-6);
        }
    }
}

static void
test_limits (void)
{
  SpAxis axis;

  sp_axis_init (&axis, 3, 97, 0, 100, 6);
  g_assert_cmpfloat_with_epsilon (axis.low, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (axis.high, 100, 1e-9);
  sp_axis_init (&axis, 61, 99, 60, 99, 6);
  g_assert_cmpfloat (axis.low, >=, 60);
  g_assert_cmpfloat (axis.high, <=, 99);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/axis/round-ends", test_round_ends);
  g_test_add_func ("/axis/single-value", test_single_value);
  g_test_add_func ("/axis/properties", test_properties);
  g_test_add_func ("/axis/limits", test_limits);
  return g_test_run ();
}
