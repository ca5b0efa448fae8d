/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-scene-builder.h"

static void
test_dump (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);
  g_autoptr (SpScene) scene = NULL;
  g_autofree char *dump = NULL;

  sp_scene_builder_begin (builder, "a/B", NULL);
  sp_scene_builder_add_rect (builder, (SpBox){ 1, 2, 30, 40 }, 0,
                             (SpPaint){ .fill = SP_TOKEN_BAND_0 });
  sp_scene_builder_add_picture (builder, "GB", (SpBox){ 1, 2, 20, 15 });
  sp_scene_builder_end (builder);
  sp_scene_builder_add_line (builder, 0, 5, 50, 5, (SpPaint){ .stroke = SP_TOKEN_GRID });
  scene = sp_scene_builder_finish (builder, 100);
  dump = sp_scene_dump (scene);
  g_assert_cmpstr (dump, ==,
                   "group a/B 1,2 30x40\n"
                   "  rect 1,2 30x40 band-0\n"
                   "  picture 1,2 20x15 GB\n"
                   "line 0,5 50x0 line grid\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene-dump/nodes", test_dump);
  return g_test_run ();
}
