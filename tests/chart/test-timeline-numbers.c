/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-timeline-test.h"

static SpScene *
lay_out (const char *sample, double width)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample (sample);
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", "lines", "spending", NULL, NULL);

  return sp_test_lay_out_clean (selection, width, 1.0, sample);
}

static SpBox
get_box (const SpScene *scene, const char *key)
{
  return sp_scene_get_node (scene, sp_scene_find (scene, key))->box;
}

/* Names stand in the order of the values at the end, none over another. */
static void
test_names (void)
{
  g_autoptr (SpScene) scene = lay_out ("nato-spending-2014-2025", 1240);
  SpBox poland = get_box (scene, "spending/POL");
  SpBox spain = get_box (scene, "spending/ESP");

  g_assert_cmpfloat (poland.y + poland.height, <, spain.y);
  g_assert_cmpfloat (poland.x, ==, spain.x);
  g_assert_true (sp_test_has_text (scene, "% of GDP"));
  g_assert_true (sp_test_has_text (scene, "2025"));
}

/* A pledge without a date stands beside the axis, and the place is named. */
static void
test_undated (void)
{
  g_autoptr (SpScene) scene = lay_out ("paris-2025-02-17", 1240);

  g_assert_true (sp_test_has_text (scene, "undated"));
  g_assert_true (sp_test_has_text (scene, "As of 18 Feb 2025"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-numbers/names", test_names);
  g_test_add_func ("/timeline-numbers/undated", test_undated);
  return g_test_run ();
}
