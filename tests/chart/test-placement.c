/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-placement.h"

#define MANY 60

static void
test_flow (void)
{
  for (guint round = 0; round < 200; round++)
    {
      SpBox boxes[MANY] = { 0 };
      gboolean single = round % 3 == 0;
      double height;

      for (guint i = 0; i < MANY; i++)
        {
          boxes[i].width = g_test_rand_double_range (20, 130);
          boxes[i].height = g_test_rand_double_range (20, 50);
        }
      height = sp_placement_flow (boxes, MANY, 120, 6, 5, single);
      for (guint i = 0; i < MANY; i++)
        {
          g_assert_cmpfloat (boxes[i].y + boxes[i].height, <=, height + 1e-6);
          g_assert_true (boxes[i].x < 1e-6 || boxes[i].x + boxes[i].width <= 120.02);
          g_assert_true (!single || boxes[i].x < 1e-6);
          for (guint j = 0; j < i; j++)
            g_assert_false (sp_box_overlaps (&boxes[i], &boxes[j]));
        }
    }
  g_assert_cmpfloat_with_epsilon (sp_placement_flow (NULL, 0, 100, 6, 6, FALSE), 0, 1e-9);
}

static void
test_lanes (void)
{
  for (guint round = 0; round < 200; round++)
    {
      double starts[MANY];
      double ends[MANY];
      guint lanes[MANY];
      guint n;

      for (guint i = 0; i < MANY; i++)
        {
          starts[i] = g_test_rand_double_range (0, 500);
          ends[i] = starts[i] + g_test_rand_double_range (1, 150);
        }
      n = sp_placement_lanes (starts, ends, MANY, 10, lanes);
      for (guint i = 0; i < MANY; i++)
        {
          g_assert_cmpuint (lanes[i], <, n);
          for (guint j = 0; j < i; j++)
            g_assert_true (lanes[i] != lanes[j] || ends[i] + 10 <= starts[j]
                           || ends[j] + 10 <= starts[i]);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/placement/flow", test_flow);
  g_test_add_func ("/placement/lanes", test_lanes);
  return g_test_run ();
}
