/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-glyphs.h"
#include "support/sp-fixture.h"

static void
test_pills (void)
{
  SpPaint record = sp_glyph_get_pill_paint (SP_CONFIDENCE_ON_RECORD, FALSE);
  SpPaint reported = sp_glyph_get_pill_paint (SP_CONFIDENCE_REPORTED, FALSE);
  SpPaint inferred = sp_glyph_get_pill_paint (SP_CONFIDENCE_INFERRED, TRUE);

  g_assert_cmpint (record.dash, ==, SP_DASH_SOLID);
  g_assert_cmpint (reported.dash, ==, SP_DASH_DASHED);
  g_assert_cmpint (inferred.dash, ==, SP_DASH_DOTTED);
}

/* Signs stay as wide as they say. */
static void
test_widths (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;

  sp_scene_builder_begin (test->sheet->builder, "hinge", NULL);
  sp_glyph_add_hinge (test->sheet, 10, 10);
  sp_scene_builder_end (test->sheet->builder);
  sp_scene_builder_begin (test->sheet->builder, "range", NULL);
  sp_glyph_add_sample_range (test->sheet, 10, 30);
  sp_scene_builder_end (test->sheet->builder);
  scene = sp_scene_builder_finish (test->sheet->builder, 100);
  g_assert_cmpfloat (sp_scene_get_node (scene, sp_scene_find (scene, "hinge"))->box.width, <=,
                     sp_glyph_get_hinge_width (test->sheet));
  g_assert_cmpfloat (sp_scene_get_node (scene, sp_scene_find (scene, "range"))->box.width, <=,
                     sp_glyph_get_range_width (test->sheet, 5));
}

/* Dots that touch are not joined by an arrow. */
static void
test_arrow (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;

  sp_glyph_add_arrow (test->sheet, 10, 18, 10, FALSE);
  sp_glyph_add_arrow (test->sheet, 100, 10, 10, FALSE);
  scene = sp_scene_builder_finish (test->sheet->builder, 100);
  g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/glyphs/pills", test_pills);
  g_test_add_func ("/glyphs/widths", test_widths);
  g_test_add_func ("/glyphs/arrow", test_arrow);
  return g_test_run ();
}
