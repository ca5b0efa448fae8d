/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-strip.h"
#include "support/sp-fixture.h"

/* Every pill lies in the band of its level. */
static void
assert_in_bands (SpDataset *dataset, double width)
{
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, width);
  const SpBox *band = &sp_scene_get_node (scene, sp_scene_find (scene, "i/level-3"))->box;
  const SpBox *pill = &sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA"))->box;

  g_assert_true (sp_box_contains (band, pill->x, pill->y));
  g_assert_true (sp_box_contains (band, pill->x + pill->width, pill->y + pill->height));
}

static void
test_bands (void)
{
  g_autoptr (SpDataset) dataset = load ();
  static const double widths[] = { 1240, 800, 480, 360, 320 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    assert_in_bands (dataset, widths[i]);
}

/* A level has the same place on the scale of colours whoever stands on it; without a neutral level there is one hue. */
static void
test_colours (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpIssue issue = *sp_dataset_get_issue (dataset, 0);
  SpStrip strip = { .sheet = test->sheet, .data = &issue };

  g_assert_cmpuint (sp_strip_get_level_place (&strip, 0), ==, 0);
  g_assert_cmpuint (sp_strip_get_level_place (&strip, 1), ==, 4);
  g_assert_cmpuint (sp_strip_get_level_place (&strip, 2), ==, 8);
  g_assert_cmpint (sp_strip_get_hues (&strip), ==, SP_HUES_ORANGE_BLUE);
  issue.neutral = 0;
  g_assert_cmpuint (sp_strip_get_level_place (&strip, 0), ==, 4);
  g_assert_cmpuint (sp_strip_get_level_place (&strip, 2), ==, 8);
  issue.neutral = SP_NONE;
  g_assert_cmpint (sp_strip_get_hues (&strip), ==, SP_HUES_SINGLE);
  g_assert_cmpuint (sp_strip_get_level_place (&strip, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strip-levels/bands", test_bands);
  g_test_add_func ("/strip-levels/colours", test_colours);
  return g_test_run ();
}
