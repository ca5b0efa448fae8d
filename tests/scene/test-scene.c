/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-scene-builder.h"

static void
test_boxes (void)
{
  SpBox a = { 0, 0, 10, 10 };
  SpBox touching = { 10, 0, 10, 10 };
  SpBox inside = { 2, 2, 3, 3 };

  g_assert_false (sp_box_overlaps (&a, &touching));
  g_assert_true (sp_box_overlaps (&a, &inside));
  g_assert_true (sp_box_contains (&a, 10, 10));
  g_assert_false (sp_box_contains (&a, 10.1, 5));
}

/* A scene outlives its builder and is given up by its last user. */
static void
test_life (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpSceneBuilder *builder = sp_scene_builder_new (measurer, 50);
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_MARK, "Label");
  SpScene *scene;

  meaning->tooltip = g_strdup ("Tooltip");
  meaning->attributes = g_strsplit ("data-actor,GBR", ",", -1);
  sp_scene_builder_describe (builder, "positions", "fr", "Titre", "Texte", "Texte");
  sp_scene_builder_begin (builder, "k", meaning);
  sp_scene_builder_end (builder);
  scene = sp_scene_builder_finish (builder, 60);
  sp_scene_builder_free (builder);
  sp_scene_ref (scene);
  sp_scene_unref (scene);
  g_assert_cmpstr (sp_scene_get_kind (scene), ==, "positions");
  g_assert_cmpstr (sp_scene_get_language (scene), ==, "fr");
  g_assert_cmpstr (sp_scene_get_title (scene), ==, "Titre");
  g_assert_cmpstr (sp_scene_get_description (scene), ==, "Texte");
  g_assert_false (sp_scene_is_rtl (scene));
  g_assert_cmpfloat_with_epsilon (sp_scene_get_width (scene), 50, 0.001);
  g_assert_null (sp_scene_get_left_out (scene)[0]);
  g_assert_cmpstr (sp_scene_get_node (scene, 0)->group.meaning->attributes[1], ==, "GBR");
  sp_scene_unref (scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene/boxes", test_boxes);
  g_test_add_func ("/scene/life", test_life);
  return g_test_run ();
}
