/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-scene-builder.h"

#define COLUMNS 4
#define ROWS    3

static void
add_mark (SpSceneBuilder *builder, guint row, guint column)
{
  g_autofree char *key = g_strdup_printf ("%u/%u", row, column);

  sp_scene_builder_begin (builder, key, sp_meaning_new (SP_MEANING_MARK, key));
  sp_scene_builder_add_rect (builder, (SpBox){ column * 100.0, row * 40.0, 80, 28 }, 14,
                             (SpPaint){ .fill = SP_TOKEN_CARD });
  sp_scene_builder_end (builder);
}

/* Rows of pills; the last row has only its first two. */
static SpScene *
make (SpTextMeasurer *measurer)
{
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 400);

  for (guint row = 0; row < ROWS; row++)
    for (guint column = 0; column < (row == ROWS - 1 ? 2 : COLUMNS); column++)
      add_mark (builder, row, column);
  return sp_scene_builder_finish (builder, 200);
}

static const char *
step (const SpScene *scene, const char *from, SpStep by)
{
  guint to = sp_scene_step (scene, sp_scene_find (scene, from), by);

  return to != SP_NO_NODE ? sp_scene_get_node (scene, to)->key : NULL;
}

static void
test_centres (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = make (measurer);

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpBox *box = &sp_scene_get_node (scene, mark)->box;

      g_assert_cmpuint (sp_scene_pick (scene, box->x + box->width / 2, box->y + box->height / 2, 0),
                        ==, mark);
    }
}

static void
test_tolerance (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = make (measurer);

  g_assert_cmpuint (sp_scene_pick (scene, 84, 10, 0), ==, SP_NO_NODE);
  g_assert_cmpuint (sp_scene_pick (scene, 84, 10, 6), ==, sp_scene_find (scene, "0/0"));
  g_assert_cmpuint (sp_scene_pick (scene, 96, 10, 6), ==, sp_scene_find (scene, "0/1"));
  g_assert_cmpuint (sp_scene_pick (scene, 390, 190, 12), ==, SP_NO_NODE);
}

static void
test_steps (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = make (measurer);

  g_assert_cmpstr (step (scene, "0/0", SP_STEP_RIGHT), ==, "0/1");
  g_assert_cmpstr (step (scene, "0/1", SP_STEP_LEFT), ==, "0/0");
  g_assert_cmpstr (step (scene, "0/1", SP_STEP_DOWN), ==, "1/1");
  g_assert_cmpstr (step (scene, "1/1", SP_STEP_UP), ==, "0/1");
  g_assert_cmpstr (step (scene, "0/3", SP_STEP_RIGHT), ==, NULL);
  g_assert_cmpstr (step (scene, "0/0", SP_STEP_UP), ==, NULL);
  g_assert_cmpstr (step (scene, "0/0", SP_STEP_NEXT), ==, "0/1");
  g_assert_cmpstr (step (scene, "0/0", SP_STEP_PREVIOUS), ==, NULL);
  g_assert_cmpstr (step (scene, "0/0", SP_STEP_LAST), ==, "2/1");
  g_assert_cmpstr (step (scene, "2/1", SP_STEP_NEXT), ==, NULL);
  g_assert_cmpstr (step (scene, "2/1", SP_STEP_FIRST), ==, "0/0");
}

#define TO(op, x, y) \
  {                  \
    op, { x },       \
    {                \
      y              \
    }                \
  }

/* A land around a lake, on which is an island that is another's; its name stands far away. */
static SpScene *
make_lands (SpTextMeasurer *measurer)
{
  static const SpPathStep land[] = {
    TO ('M', 0, 0),   TO ('L', 100, 0), TO ('L', 100, 100), TO ('L', 0, 100), TO ('Z', 0, 0),
    TO ('M', 20, 20), TO ('L', 20, 80), TO ('L', 80, 80),   TO ('L', 80, 20), TO ('Z', 0, 0),
  };
  static const SpPathStep island[] = {
    TO ('M', 45, 45), TO ('L', 55, 45), TO ('L', 55, 55), TO ('L', 45, 55), TO ('Z', 0, 0),
  };
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 400);

  sp_scene_builder_begin (builder, "land", sp_meaning_new (SP_MEANING_MARK, "land"));
  sp_scene_builder_set_apart (builder);
  sp_scene_builder_add_path (builder, land, G_N_ELEMENTS (land),
                             (SpPaint){ .fill = SP_TOKEN_SCALE_0 });
  sp_scene_builder_add_line (builder, 90, 50, 300, 50, (SpPaint){ .stroke = SP_TOKEN_INK });
  sp_scene_builder_add_text (builder, "Land", (SpTextStyle){ 12, SP_WEIGHT_NORMAL }, SP_TOKEN_INK,
                             SP_ANCHOR_START, 300, 54);
  sp_scene_builder_end (builder);
  sp_scene_builder_begin (builder, "island", sp_meaning_new (SP_MEANING_MARK, "island"));
  sp_scene_builder_set_apart (builder);
  sp_scene_builder_add_path (builder, island, G_N_ELEMENTS (island),
                             (SpPaint){ .fill = SP_TOKEN_SCALE_0 });
  sp_scene_builder_end (builder);
  return sp_scene_builder_finish (builder, 200);
}

static void
test_apart (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = make_lands (measurer);
  guint land = sp_scene_find (scene, "land");
  guint island = sp_scene_find (scene, "island");
  const SpBox *told = sp_scene_get_mark_box (scene, land);

  g_assert_cmpuint (sp_scene_pick (scene, 10, 10, 0), ==, land);
  g_assert_cmpuint (sp_scene_pick (scene, 50, 50, 0), ==, island);
  g_assert_cmpuint (sp_scene_pick (scene, 305, 50, 0), ==, land);
  g_assert_cmpuint (sp_scene_pick (scene, 30, 30, 0), ==, SP_NO_NODE);
  g_assert_cmpuint (sp_scene_pick (scene, 200, 50, 4), ==, SP_NO_NODE);
  g_assert_cmpuint (sp_scene_pick (scene, 42, 50, 4), ==, island);
  g_assert_cmpuint (sp_scene_pick (scene, 50, 77, 4), ==, land);
  g_assert_cmpfloat (told->x, ==, 300);
  g_assert_cmpfloat (told->width, <, 60);
  g_assert_cmpfloat (sp_scene_get_mark_box (scene, island)->width, ==, 10);
  g_assert_cmpstr (step (scene, "island", SP_STEP_RIGHT), ==, "land");
}

static void
test_nothing (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 400);
  g_autoptr (SpScene) scene = sp_scene_builder_finish (builder, 200);

  g_assert_cmpuint (sp_scene_step (scene, SP_NO_NODE, SP_STEP_FIRST), ==, SP_NO_NODE);
  g_assert_cmpuint (sp_scene_pick (scene, 10, 10, 100), ==, SP_NO_NODE);
}

/* Two marks at the right end, one under the other, whose lines cross the picture. */
static SpScene *
draw_trails (gboolean rtl)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 400);
  SpPaint line = { .stroke = SP_TOKEN_INK, .width = 2 };

  sp_scene_builder_set_rtl (builder, rtl);
  sp_scene_builder_describe (builder, "test", "en", "T", "D", "D");
  for (guint i = 0; i < 2; i++)
    {
      double y = 50 + 100 * i;

      sp_scene_builder_begin (builder, i == 0 ? "a" : "b", sp_meaning_new (SP_MEANING_MARK, "M"));
      sp_scene_builder_begin_trail (builder);
      sp_scene_builder_add_line (builder, 10, y, 200, 150 - 100 * i, line);
      sp_scene_builder_add_line (builder, 200, 150 - 100 * i, 350, 150 - 100 * i, line);
      sp_scene_builder_end (builder);
      sp_scene_builder_add_rect (builder, (SpBox){ 360, 140 - 100 * i, 30, 20 }, 0,
                                 (SpPaint){ .fill = SP_TOKEN_CARD });
      sp_scene_builder_end (builder);
    }
  return sp_scene_builder_finish (builder, 200);
}

/* A trail makes its mark no larger, and leads to it. */
static void
test_trails (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (SpScene) scene = draw_trails (rtl == 1);
      guint a = sp_scene_find (scene, "a");
      guint b = sp_scene_find (scene, "b");
      double side = rtl == 1 ? -1 : 1;
      double start = rtl == 1 ? 400 : 0;

      g_assert_cmpfloat (sp_scene_get_node (scene, a)->box.width, ==, 30);
      g_assert_cmpfloat (sp_scene_get_node (scene, b)->box.height, ==, 20);
      g_assert_cmpuint (sp_scene_pick (scene, start + side * 375, 150, 0), ==, a);
      g_assert_cmpuint (sp_scene_pick (scene, start + side * 20, 54, 6), ==, a);
      g_assert_cmpuint (sp_scene_pick (scene, start + side * 20, 146, 6), ==, b);
      g_assert_cmpuint (sp_scene_pick (scene, start + side * 300, 146, 6), ==, a);
      g_assert_cmpuint (sp_scene_pick (scene, start + side * 300, 100, 6), ==, SP_NO_NODE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-pick/centres", test_centres);
  g_test_add_func ("/scene-pick/tolerance", test_tolerance);
  g_test_add_func ("/scene-pick/steps", test_steps);
  g_test_add_func ("/scene-pick/apart", test_apart);
  g_test_add_func ("/scene-pick/nothing", test_nothing);
  g_test_add_func ("/scene-pick/trails", test_trails);
  return g_test_run ();
}
