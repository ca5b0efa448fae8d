/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the check finds of texts and shapes upon each other, and what it lets pass. */

#undef G_DISABLE_ASSERT

#include "scene/sp-contrast-check.h"
#include "scene/sp-scene-builder.h"

static SpScene *
make_scene (SpToken ground, SpToken ink)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new ("sans-serif");
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 200);

  sp_scene_builder_add_rect (builder, (SpBox){ 0, 0, 200, 100 }, 0, (SpPaint){ .fill = ground });
  sp_scene_builder_add_text (builder, "Words", (SpTextStyle){ 14, SP_WEIGHT_NORMAL }, ink,
                             SP_ANCHOR_START, 10, 30);
  return sp_scene_builder_finish (builder, 200);
}

static gboolean
passes (SpTheme theme, SpToken ground, SpToken ink)
{
  g_autoptr (SpScene) scene = make_scene (ground, ink);
  g_autoptr (SpLook) look = sp_look_new (theme);
  g_autofree char *defects = sp_contrast_check (scene, look);

  return *defects == '\0';
}

/* Ink on the papers that it is for, in every theme; never in the colour of its own ground. */
static void
test_themes (void)
{
  static const SpToken grounds[] = { SP_TOKEN_SURFACE, SP_TOKEN_CARD, SP_TOKEN_SIDE };

  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
      {
        g_assert_true (passes (theme, grounds[i], SP_TOKEN_INK));
        g_assert_false (passes (theme, grounds[i], grounds[i]));
      }
}

static void
test_scales (void)
{
  g_assert_true (passes (SP_THEME_LIGHT, SP_TOKEN_SCALE_8, SP_TOKEN_ON_SCALE_8));
  g_assert_false (passes (SP_THEME_LIGHT, SP_TOKEN_SCALE_8, SP_TOKEN_INK));
  g_assert_false (passes (SP_THEME_PRINT, SP_TOKEN_BAND_8, SP_TOKEN_INK));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contrast-check/themes", test_themes);
  g_test_add_func ("/contrast-check/scales", test_scales);
  return g_test_run ();
}
