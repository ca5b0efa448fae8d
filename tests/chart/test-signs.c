/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-signs.h"
#include "support/sp-fixture.h"

static const SpToken tokens[] = { SP_TOKEN_SCALE_0, SP_TOKEN_SCALE_0 + 4, SP_TOKEN_SCALE_8 };

static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) wide = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpTestSheet) narrow = sp_test_sheet_new (dataset, 480);
  g_autofree char *all = sp_signs_write_words (wide->sheet, 0, 0);
  g_autofree char *some = sp_signs_write_words (narrow->sheet, 0, 0);
  g_autofree char *speaker = sp_signs_write_words (wide->sheet, 1, 0);
  g_autofree char *old = sp_signs_write_words (wide->sheet, 3, 0);
  g_autofree char *month = sp_signs_write_month (wide->sheet, 3, 0);
  g_autofree char *none = sp_signs_write_month (wide->sheet, 0, 0);

  g_assert_cmpstr (all, ==, "logistics only · if peace deal");
  g_assert_cmpstr (some, ==, "logistics only");
  g_assert_cmpstr (speaker, ==, "Aland");
  g_assert_cmpstr (old, ==, "Feb 2024");
  g_assert_cmpstr (month, ==, "Feb 2024");
  g_assert_cmpstr (none, ==, "");
}

/* What is drawn is as wide as was said, and explained. */
static void
test_signs (void)
{
  g_autoptr (SpDataset) dataset = load ();

  for (guint actor = 0; actor < 4; actor++)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autoptr (SpScene) scene = NULL;
      double width;

      if (actor == 2)
        continue;
      width = sp_signs_get_width (test->sheet, actor, 0);
      sp_scene_builder_begin (test->sheet->builder, "signs", NULL);
      sp_signs_add (test->sheet, actor, 0, 100, 50, SP_HUES_ORANGE_BLUE, tokens);
      sp_scene_builder_end (test->sheet->builder);
      sp_signs_use_legends (test->sheet, actor, 0);
      scene = sp_scene_builder_finish (test->sheet->builder, 100);
      g_assert_cmpfloat (sp_scene_get_node (scene, sp_scene_find (scene, "signs"))->box.width, <=,
                         width + 1);
      g_assert_cmpint (width > 0, ==, actor < 2);
    }
}

static void
test_legends (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);

  sp_signs_use_legends (test->sheet, 0, 0);
  g_assert_cmpuint (test->sheet->legend, ==,
                    1u << SP_LEGEND_CONDITIONAL | 1u << SP_LEGEND_CONTESTED);
  sp_signs_use_legends (test->sheet, 1, 0);
  g_assert_cmpuint (test->sheet->legend, ==,
                    1u << SP_LEGEND_CONDITIONAL | 1u << SP_LEGEND_CONTESTED
                      | 1u << SP_LEGEND_SPOKEN_FOR);
}

/* On a number scale a range is words. */
static void
test_numbers (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);

  g_assert_cmpfloat (sp_signs_get_width (test->sheet, 1, 1), ==, 0);
  sp_signs_use_legends (test->sheet, 1, 1);
  g_assert_cmpuint (test->sheet->legend, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/signs/words", test_words);
  g_test_add_func ("/signs/signs", test_signs);
  g_test_add_func ("/signs/legends", test_legends);
  g_test_add_func ("/signs/numbers", test_numbers);
  return g_test_run ();
}
