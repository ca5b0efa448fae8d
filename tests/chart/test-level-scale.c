/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-level-scale.h"
#include "support/sp-scene-check.h"

/* A dataset whose only issue has @n levels. */
static SpDataset *
make (guint n)
{
  g_autofree char *json = sp_test_make_json (1, n, "Actor %u");

  return sp_test_load_json (json);
}

static SpStanding
stand (double position, double low, double high)
{
  return (SpStanding){ .position = position, .low = low, .high = high, .statement = 0 };
}

/* Whatever the number of levels and the width, the scale stays in its box, and the level stands out in its colour. */
static void
test_sizes (void)
{
  static const guint counts[] = { 2, 5, 13, 40 };
  static const double widths[] = { 60, 150, 230 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      for (guint level = 0; level < counts[i]; level++)
        {
          g_autoptr (SpDataset) dataset = make (counts[i]);
          g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 400);
          const SpIssue *issue = sp_dataset_get_issue (dataset, 0);
          SpStanding standing = stand (level, level, level);
          double height = sp_level_scale_get_height (test->sheet, issue, widths[j]);
          g_autoptr (SpScene) scene = NULL;
          g_autofree char *defects = NULL;
          const SpBox *box;

          sp_scene_builder_begin (test->sheet->builder, "scale", NULL);
          sp_level_scale_add (test->sheet, issue, &standing, 50, 50, widths[j]);
          sp_scene_builder_end (test->sheet->builder);
          scene = sp_scene_builder_finish (test->sheet->builder, 200);
          defects = sp_scene_check (scene);
          g_assert_cmpstr (defects, ==, "");
          box = &sp_scene_get_node (scene, 0)->box;
          g_assert_cmpfloat (box->x, >=, 49.9);
          g_assert_cmpfloat (box->x + box->width, <=, 50.1 + widths[j]);
          g_assert_cmpfloat (box->y + box->height, <=, 50.1 + height);
        }
}

static guint
count_full (const SpScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      SpToken fill = sp_scene_get_node (scene, i)->paint.fill;

      n += fill >= SP_TOKEN_SCALE_0 && fill <= SP_TOKEN_SCALE_8;
    }
  return n;
}

/* Both ends are named; only the levels that a standing spans have their full colour. */
static void
test_range (void)
{
  for (guint high = 1; high < 5; high++)
    {
      g_autoptr (SpDataset) dataset = make (5);
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 400);
      SpStanding standing = stand (1, 1, high);
      g_autoptr (SpScene) scene = NULL;

      sp_level_scale_add (test->sheet, sp_dataset_get_issue (dataset, 0), &standing, 50, 50, 230);
      scene = sp_scene_builder_finish (test->sheet->builder, 200);
      g_assert_cmpuint (count_full (scene), ==, high);
      g_assert_true (sp_test_has_text (scene, "Level number 0"));
      g_assert_true (sp_test_has_text (scene, "Level number 4"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/level-scale/sizes", test_sizes);
  g_test_add_func ("/level-scale/range", test_range);
  return g_test_run ();
}
