/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-cell-signs.h"
#include "support/sp-fixture.h"

#include <math.h>

/* What is drawn by a call, alone on a sheet. */
static SpScene *
finish (SpTestSheet *test)
{
  SpScene *scene;

  sp_scene_builder_end (test->sheet->builder);
  scene = sp_scene_builder_finish (test->sheet->builder, 200);
  return scene;
}

static SpTestSheet *
start (SpDataset *dataset)
{
  SpTestSheet *test = sp_test_sheet_new (dataset, 400);

  sp_scene_builder_begin (test->sheet->builder, "sign", NULL);
  return test;
}

static char *
draw_level (SpDataset *dataset, guint n_levels, guint32 neutral, guint level)
{
  g_autoptr (SpTestSheet) test = start (dataset);
  SpIssue issue = { .scale = SP_SCALE_LEVELS, .n_levels = n_levels, .neutral = neutral };
  g_autoptr (SpScene) scene = NULL;
  g_autofree char *dump = NULL;
  const SpBox *box;

  sp_cell_sign_add_level (test->sheet, &issue, level, 100, 100, SP_TOKEN_SCALE_8, 0);
  scene = finish (test);
  box = &sp_scene_get_node (scene, 0)->box;
  /* With the plate, which reaches over the sign. */
  g_assert_cmpfloat (box->width, <=, SP_CELL_SIGN_WIDTH + 4.5);
  g_assert_cmpfloat (box->height, <=, SP_CELL_SIGN_HEIGHT);
  g_assert_cmpfloat_with_epsilon (box->x + box->width / 2, 100, 1.5);
  dump = sp_scene_dump (scene);
  /* The dump is in whole px. */
  return g_strdup_printf ("%s%.2f", dump,
                          sp_scene_get_node (scene, sp_scene_get_n_nodes (scene) - 1)->box.x);
}

/* No two levels of a scale have the same sign, however many there are. */
static void
test_levels (void)
{
  g_autoptr (SpDataset) dataset = load ();

  for (guint n = 2; n <= 30; n++)
    for (guint with_neutral = 0; with_neutral < 2; with_neutral++)
      {
        g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

        for (guint level = 0; level < n; level++)
          g_assert_true (
            g_hash_table_add (seen,
                              draw_level (dataset, n, with_neutral ? n / 2 : SP_NONE, level)));
      }
}

static char *
draw_state (SpDataset *dataset, SpStanding *standing)
{
  g_autoptr (SpTestSheet) test = start (dataset);
  g_autoptr (SpScene) scene = NULL;

  sp_scene_builder_add_rect (test->sheet->builder, (SpBox){ 90, 90, 20, 20 }, 0,
                             sp_cell_sign_get_state_paint (standing));
  sp_cell_sign_add_state (test->sheet, standing, 100, 100);
  scene = finish (test);
  g_assert_cmpfloat (sp_scene_get_node (scene, 0)->box.width, <=, 20.01);
  return sp_scene_dump (scene);
}

/* Whatever keeps an actor from having a position is told apart. */
static void
test_states (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (SpStandingState state = SP_STANDING_LAPSED; state <= SP_STANDING_DOES_NOT_APPLY; state++)
    {
      SpStanding standing = { .state = state };

      g_assert_true (g_hash_table_add (seen, draw_state (dataset, &standing)));
    }
  for (SpNoneKind none = SP_NONE_KIND_DECLINED; none <= SP_NONE_KIND_WITHDRAWN; none++)
    {
      SpStanding standing = { .state = SP_STANDING_NONE, .none = none };
      char *dump = draw_state (dataset, &standing);

      /* Not applicable is one thing, whoever says so. */
      g_assert_true (g_hash_table_add (seen, dump) == (none != SP_NONE_KIND_NOT_APPLICABLE));
    }
}

/* What is not on record stands within a line, at the edge; the colour does not reach it. */
static void
test_ground (void)
{
  static const double widths[] = { 18, 27, 40, 120 };
  g_autoptr (SpDataset) dataset = load ();

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    for (SpConfidence confidence = 0; confidence <= SP_CONFIDENCE_INFERRED; confidence++)
      for (guint old = 0; old < 2; old++)
        {
          g_autoptr (SpTestSheet) test = start (dataset);
          SpBox box = { 50, 50, widths[i], 20 };
          SpBox inner = sp_cell_sign_add_ground (test->sheet, box, SP_TOKEN_SCALE_0 + 2, 0,
                                                 confidence, old != 0);
          g_autoptr (SpScene) scene = finish (test);
          const SpNode *fill = sp_scene_get_node (scene, sp_scene_get_n_nodes (scene) - 1);

          g_assert_cmpint (fill->paint.fill, ==, (old ? SP_TOKEN_BAND_0 : SP_TOKEN_SCALE_0) + 2);
          g_assert_cmpint (fill->paint.stroke, ==, old ? SP_TOKEN_SCALE_0 + 2 : SP_TOKEN_NONE);
          if (confidence == SP_CONFIDENCE_ON_RECORD)
            g_assert_cmpfloat (inner.x, ==, box.x);
          else
            g_assert_cmpfloat (inner.x, >=, box.x + 1.5);
          g_assert_cmpfloat (inner.width, >=, 13.5);
        }
}

/* What stands in a corner stays in the cell. */
static void
test_corners (void)
{
  static const SpToken tokens[] = { SP_TOKEN_SCALE_0, SP_TOKEN_SCALE_0 + 4, SP_TOKEN_SCALE_8 };
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = start (dataset);
  SpBox box = { 50, 50, 18, 18 };
  g_autoptr (SpScene) scene = NULL;

  sp_cell_sign_add_condition (test->sheet, box);
  sp_cell_sign_add_spoken_for (test->sheet, box);
  sp_cell_sign_add_range (test->sheet, box, 3, 1, 2, tokens, 0);
  scene = finish (test);
  g_assert_cmpfloat (sp_scene_get_node (scene, 0)->box.x, >=, box.x);
  g_assert_cmpfloat (sp_scene_get_node (scene, 0)->box.y, >=, box.y);
  g_assert_cmpfloat (sp_scene_get_node (scene, 0)->box.width, <=, box.width);
  g_assert_cmpfloat (sp_scene_get_node (scene, 0)->box.height, <=, box.height);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cell-signs/levels", test_levels);
  g_test_add_func ("/cell-signs/states", test_states);
  g_test_add_func ("/cell-signs/ground", test_ground);
  g_test_add_func ("/cell-signs/corners", test_corners);
  return g_test_run ();
}
