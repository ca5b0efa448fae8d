/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-compare-unit.h"
#include "support/sp-fixture.h"

/* One mark for each issue, each found at its half of the dot. */
static void
test_marks (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpCompareUnit unit = { .actor = 0, .dot_x = 100, .dot_y = 50 };
  double r = sp_compare_unit_get_radius (test->sheet);
  g_autoptr (SpScene) scene = NULL;

  sp_compare_unit_measure (test->sheet, &unit, 200, FALSE);
  g_assert_cmpfloat (unit.label.width, >, 40);
  unit.label.x = 110;
  unit.label.y = 50 - unit.label.height / 2;
  sp_compare_unit_add (test->sheet, &unit);
  scene = sp_scene_builder_finish (test->sheet->builder, 100);
  sp_compare_unit_clear (&unit);
  g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, 2);
  g_assert_cmpuint (sp_scene_pick (scene, 100 - r / 2, 50, 0), ==, sp_scene_find (scene, "i/AAA"));
  g_assert_cmpuint (sp_scene_pick (scene, 100 + r / 2, 50, 0), ==, sp_scene_find (scene, "n/AAA"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare-unit/marks", test_marks);
  return g_test_run ();
}
