/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-map-outline.h"
#include "support/sp-map-fixture.h"

static const SpPaint paint = { .fill = SP_TOKEN_SCALE_8,
                               .stroke = SP_TOKEN_MAP_BORDER,
                               .width = 1 };

static guint
count_dashes (const SpScene *scene, SpDash dash)
{
  guint n = 0;

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    n += sp_scene_get_node (scene, i)->paint.stroke == SP_TOKEN_INK
         && sp_scene_get_node (scene, i)->paint.dash == dash;
  return n;
}

/* On record there is no line but the border; else a dashed or dotted one, explained once. */
static void
test_confidence (void)
{
  static const struct
  {
    guint actor;
    guint dashed, dotted, explained;
  } cases[] = {
    { FRANCE, 0, 0, 0 }, { POLAND, 3, 0, 1 }, { NORWAY, 0, 3, 1 }, { UKRAINE, 0, 0, 0 }
  };
  static const SpPathStep steps[] = { { 'M', { 0 }, { 0 } }, { 'L', { 50 }, { 50 } } };
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (SpPathStep));

  g_array_append_vals (lines, steps, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      guint actor = cases[i].actor;
      g_autoptr (SpScene) scene = NULL;

      g_assert_cmpint (sp_map_outline_is_needed (test->sheet, actor, 0, paint), ==,
                       cases[i].explained > 0);
      g_assert_cmpint (sp_map_outline_is_dashed (test->sheet, actor, 0), ==,
                       cases[i].explained > 0);
      sp_map_outline_add (test->sheet, actor, 0, lines, paint);
      sp_map_outline_add_dot (test->sheet, actor, 0, 20, 20, 4, paint);
      sp_map_outline_add_box (test->sheet, actor, 0, (SpBox){ 40, 40, 20, 20 }, 2, paint);
      g_assert_cmpuint (test->sheet->explained->len, ==, cases[i].explained);
      scene = sp_scene_builder_finish (test->sheet->builder, 100);
      g_assert_cmpuint (count_dashes (scene, SP_DASH_DASHED), ==, cases[i].dashed);
      g_assert_cmpuint (count_dashes (scene, SP_DASH_DOTTED), ==, cases[i].dotted);
    }
}

/* A line lies on paper that shows on both of its sides, whatever it tells. */
static void
test_casing (void)
{
  static const SpPathStep steps[] = { { 'M', { 0 }, { 0 } }, { 'L', { 50 }, { 50 } } };
  static const guint actors[] = { POLAND, NORWAY, UKRAINE };
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (SpPathStep));

  g_array_append_vals (lines, steps, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (actors); i++)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, 0);
      SpPaint own = sp_map_outline_get_paint (test->sheet, classes, actors[i], 0);
      g_autoptr (SpScene) scene = NULL;
      const SpNode *line;

      g_assert_cmpint (sp_map_outline_get_fill (test->sheet, own).stroke, ==, SP_TOKEN_MAP_BORDER);
      g_assert_cmpint (sp_map_outline_get_fill (test->sheet, own).fill, ==, own.fill);
      g_assert_true (sp_map_outline_is_needed (test->sheet, actors[i], 0, own));
      sp_map_outline_add (test->sheet, actors[i], 0, lines, own);
      sp_map_outline_add_dot (test->sheet, actors[i], 0, 20, 20, 4, own);
      scene = sp_scene_builder_finish (test->sheet->builder, 100);
      g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 5);
      for (guint j = 1; j < 5; j += j == 1 ? 3 : 1)
        {
          const SpNode *casing = sp_scene_get_node (scene, j - 1);

          line = sp_scene_get_node (scene, j);
          g_assert_cmpint (casing->paint.stroke, ==, SP_TOKEN_SURFACE);
          g_assert_cmpfloat (casing->paint.width, >=, line->paint.width + 1.5);
          g_assert_cmpint (line->paint.stroke, ==,
                           own.stroke == SP_TOKEN_MAP_BORDER ? SP_TOKEN_INK : own.stroke);
        }
    }
}

/* The colour is the class's; an old position is paler within a line of its colour. */
static void
test_paint (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, 0);
  SpPaint plain = sp_map_outline_get_paint (test->sheet, classes, FRANCE, 0);
  SpPaint none = sp_map_outline_get_paint (test->sheet, classes, UKRAINE, 0);
  SpPaint old;

  g_assert_cmpint (plain.fill, ==, SP_TOKEN_SCALE_8);
  g_assert_cmpint (plain.stroke, ==, SP_TOKEN_MAP_BORDER);
  g_assert_cmpint (none.fill, ==, SP_TOKEN_HATCH);
  g_assert_cmpuint (test->sheet->explained->len, ==, 0);
  old = sp_map_outline_get_paint (test->sheet, classes, NORWAY, 0);
  g_assert_cmpint (old.fill, ==, SP_TOKEN_BAND_0 + 4);
  g_assert_cmpint (old.stroke, ==, SP_TOKEN_SCALE_0 + 4);
  g_assert_cmpuint (test->sheet->explained->len, ==, 1);
}

static void
test_no_lines (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (SpPathStep));
  g_autoptr (SpScene) scene = NULL;

  sp_map_outline_add_lines (test->sheet, lines, paint);
  scene = sp_scene_builder_finish (test->sheet->builder, 100);
  g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-outline/confidence", test_confidence);
  g_test_add_func ("/map-outline/casing", test_casing);
  g_test_add_func ("/map-outline/paint", test_paint);
  g_test_add_func ("/map-outline/no-lines", test_no_lines);
  return g_test_run ();
}
