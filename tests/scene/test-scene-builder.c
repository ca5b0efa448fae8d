/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-scene-builder.h"

static const SpPaint paint = { .fill = SP_TOKEN_INK, .stroke = SP_TOKEN_OUTLINE, .width = 1 };

static SpScene *
make (SpTextMeasurer *measurer, gboolean rtl)
{
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 200);
  const SpPathStep steps[] = { { 'M', { 10 }, { 50 } },
                               { 'C', { 10, 30, 30 }, { 60, 60, 70 } },
                               { 'Z', { 0 }, { 0 } } };

  sp_scene_builder_set_rtl (builder, rtl);
  sp_scene_builder_describe (builder, "positions", "en", "Title", "Description", "Description");
  sp_scene_builder_leave_out (builder, "some names");
  sp_scene_builder_begin (builder, "strip", NULL);
  sp_scene_builder_begin (builder, "strip/A", sp_meaning_new (SP_MEANING_MARK, "A, strip"));
  sp_scene_builder_add_rect (builder, (SpBox){ 10, 20, 60, 28 }, 14, paint);
  sp_scene_builder_add_text (builder, "Name", (SpTextStyle){ 14, 400 }, SP_TOKEN_INK,
                             SP_ANCHOR_START, 20, 40);
  sp_scene_builder_end (builder);
  sp_scene_builder_add_line (builder, 10, 90, 150, 80, paint);
  sp_scene_builder_end (builder);
  sp_scene_builder_add_disc (builder, 100, 100, 5, paint);
  sp_scene_builder_add_path (builder, steps, G_N_ELEMENTS (steps), paint);
  sp_scene_builder_add_picture (builder, "GB", (SpBox){ 0, 0, 22, 16.5 });
  return sp_scene_builder_finish (builder, 120);
}

/* A picture may do without one. */
static void
test_subtitle (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) without = make (measurer, FALSE);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 200);
  g_autoptr (SpScene) scene = NULL;

  sp_scene_builder_describe (builder, "positions", "en", "Title", "Description", "Description");
  sp_scene_builder_set_subtitle (builder, "First");
  sp_scene_builder_set_subtitle (builder, "Second");
  scene = sp_scene_builder_finish (builder, 100);
  g_assert_cmpstr (sp_scene_get_subtitle (scene), ==, "Second");
  g_assert_cmpstr (sp_scene_get_subtitle (without), ==, "");
}

static void
assert_box (const SpScene *scene, guint node, double x, double y, double width, double height)
{
  const SpBox *box = &sp_scene_get_node (scene, node)->box;

  g_assert_cmpfloat_with_epsilon (box->x, x, 0.001);
  g_assert_cmpfloat_with_epsilon (box->y, y, 0.001);
  g_assert_cmpfloat_with_epsilon (box->width, width, 0.001);
  g_assert_cmpfloat_with_epsilon (box->height, height, 0.001);
}

static void
test_groups (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = make (measurer, FALSE);
  guint strip = sp_scene_find (scene, "strip");
  guint mark = sp_scene_find (scene, "strip/A");

  g_assert_cmpuint (strip, ==, 0);
  g_assert_cmpuint (sp_scene_get_node (scene, strip)->group.end, ==, 5);
  g_assert_cmpuint (sp_scene_get_node (scene, mark)->group.end, ==, 4);
  assert_box (scene, mark, 10, 20, 60, 28);
  assert_box (scene, strip, 10, 20, 140, 70);
  g_assert_cmpuint (sp_scene_find (scene, "nothing"), ==, SP_NO_NODE);
  g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, 1);
  g_assert_cmpuint (sp_scene_get_mark (scene, 0), ==, mark);
  g_assert_cmpuint (sp_scene_get_mark_place (scene, mark), ==, 0);
  g_assert_cmpuint (sp_scene_get_mark_place (scene, strip), ==, SP_NO_NODE);
  g_assert_cmpstr (sp_scene_get_left_out (scene)[0], ==, "some names");
  g_assert_cmpfloat_with_epsilon (sp_scene_get_height (scene), 120, 0.001);
}

/* Right-to-left is the mirror image, box by box. */
static void
test_mirror (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) ltr = make (measurer, FALSE);
  g_autoptr (SpScene) rtl = make (measurer, TRUE);

  g_assert_true (sp_scene_is_rtl (rtl));
  for (guint i = 0; i < sp_scene_get_n_nodes (ltr); i++)
    {
      const SpBox *box = &sp_scene_get_node (ltr, i)->box;

      assert_box (rtl, i, 200 - box->x - box->width, box->y, box->width, box->height);
    }
}

/* Words keep their own direction in a picture of the other one, and stand in the same box. */
static void
test_directions (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);
  g_autoptr (SpScene) scene = NULL;
  const SpNode *latin;
  const SpNode *arabic;

  sp_scene_builder_set_rtl (builder, TRUE);
  sp_scene_builder_add_text (builder, "Paris", (SpTextStyle){ 14, 400 }, SP_TOKEN_INK,
                             SP_ANCHOR_START, 10, 20);
  sp_scene_builder_add_text (builder, "باريس", (SpTextStyle){ 14, 400 }, SP_TOKEN_INK,
                             SP_ANCHOR_START, 10, 40);
  scene = sp_scene_builder_finish (builder, 50);
  latin = sp_scene_get_node (scene, 0);
  arabic = sp_scene_get_node (scene, 1);
  g_assert_false (latin->text.rtl);
  g_assert_cmpint (latin->text.anchor, ==, SP_ANCHOR_END);
  g_assert_true (arabic->text.rtl);
  g_assert_cmpint (arabic->text.anchor, ==, SP_ANCHOR_START);
  g_assert_cmpfloat_with_epsilon (latin->text.x, 90, 0.001);
  g_assert_cmpfloat_with_epsilon (latin->box.x + latin->box.width, 90, 0.001);
  g_assert_cmpfloat_with_epsilon (arabic->box.x + arabic->box.width, 90, 0.001);
}

/* A mark before the first letter decides. */
static void
test_direction_of_words (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);

  for (guint rtl = 0; rtl < 2; rtl++)
    {
      sp_scene_builder_set_rtl (builder, rtl != 0);
      g_assert_false (sp_scene_builder_is_rtl_text (builder, "2 Paris باريس"));
      g_assert_true (sp_scene_builder_is_rtl_text (builder, "2 باريس Paris"));
      g_assert_true (sp_scene_builder_is_rtl_text (builder, "\u200fParis"));
      g_assert_false (sp_scene_builder_is_rtl_text (builder, "\u200eباريس"));
      g_assert_false (sp_scene_builder_is_rtl_text (builder, "Paris\u200f"));
      g_assert_cmpint (sp_scene_builder_is_rtl_text (builder, "2,5"), ==, rtl);
      g_assert_cmpint (sp_scene_builder_is_rtl_text (builder, ""), ==, rtl);
    }
}

/* Turned, a line stands on its bottom around its middle, in the mirror too, in whichever direction its words run. */
static void
test_turned_text (void)
{
  static const char *const words[] = { "Paris", "باريس" };
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);

  for (guint rtl = 0; rtl < 2; rtl++)
    for (guint i = 0; i < G_N_ELEMENTS (words); i++)
      {
        g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);
        double length;
        double height = 1.117 * 14;
        double middle = rtl ? 70 : 30;
        g_autoptr (SpScene) scene = NULL;
        const SpNode *node;

        sp_scene_builder_set_rtl (builder, rtl != 0);
        length = sp_scene_builder_add_turned_text (builder, words[i], (SpTextStyle){ 14, 400 },
                                                   SP_TOKEN_INK, 30, 90);
        scene = sp_scene_builder_finish (builder, 100);
        node = sp_scene_get_node (scene, 0);
        assert_box (scene, 0, middle - height / 2, 90 - length, height, length);
        g_assert_true (node->text.turned);
        g_assert_cmpint (node->text.anchor, ==, i == 1 ? SP_ANCHOR_END : SP_ANCHOR_START);
        g_assert_cmpfloat_with_epsilon (node->text.x, middle - height / 2 + 0.905 * 14, 0.001);
        g_assert_cmpfloat_with_epsilon (node->text.baseline, 90, 0.001);
      }
}

static void
test_empty_text (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);
  g_autoptr (SpScene) scene = NULL;

  g_assert_cmpfloat_with_epsilon (sp_scene_builder_add_text (builder, "", (SpTextStyle){ 14, 400 },
                                                             SP_TOKEN_INK, SP_ANCHOR_START, 0, 0),
                                  0, 0.001);
  sp_scene_builder_begin (builder, "empty", NULL);
  sp_scene_builder_end (builder);
  scene = sp_scene_builder_finish (builder, 10);
  g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-builder/subtitle", test_subtitle);
  g_test_add_func ("/scene-builder/groups", test_groups);
  g_test_add_func ("/scene-builder/mirror", test_mirror);
  g_test_add_func ("/scene-builder/directions", test_directions);
  g_test_add_func ("/scene-builder/direction-of-words", test_direction_of_words);
  g_test_add_func ("/scene-builder/turned-text", test_turned_text);
  g_test_add_func ("/scene-builder/empty-text", test_empty_text);
  return g_test_run ();
}
