/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-paint.h"

static void
test_contrast (void)
{
  g_assert_cmpfloat_with_epsilon (sp_colour_get_contrast (0x000000, 0xffffff), 21.0, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_colour_get_contrast (0x777777, 0xffffff), 4.48, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_colour_get_contrast (0x777777, 0x777777), 1.0, 0.001);
}

static void
assert_contrast (SpTheme theme, SpHues hues, SpToken ink, SpToken ground, double least)
{
  double contrast = sp_colour_get_contrast (sp_theme_get_colour (theme, hues, ink),
                                            sp_theme_get_colour (theme, hues, ground));

  if (contrast < least)
    g_error ("%s, hues %d: %s on %s is %.2f:1, not %.1f:1", sp_theme_get_name (theme), hues,
             sp_token_get_name (ink), sp_token_get_name (ground), contrast, least);
}

static void
test_texts (void)
{
  static const SpToken inks[] = { SP_TOKEN_INK, SP_TOKEN_INK_SOFT };
  static const SpToken grounds[] = { SP_TOKEN_SURFACE, SP_TOKEN_CARD, SP_TOKEN_SIDE,
                                     SP_TOKEN_HATCH };

  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    for (SpHues hues = 0; hues < SP_N_HUES; hues++)
      for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
        {
          for (guint j = 0; j < G_N_ELEMENTS (grounds); j++)
            assert_contrast (theme, hues, inks[i], grounds[j], 4.5);
          for (guint place = 0; place <= 8; place++)
            assert_contrast (theme, hues, inks[i], SP_TOKEN_BAND_0 + place, 4.5);
        }
}

static void
test_marks (void)
{
  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    for (SpHues hues = 0; hues < SP_N_HUES; hues++)
      {
        for (guint place = 0; place <= 8; place++)
          {
            assert_contrast (theme, hues, SP_TOKEN_SCALE_0 + place, SP_TOKEN_SURFACE, 3.0);
            assert_contrast (theme, hues, SP_TOKEN_OUTLINE, SP_TOKEN_BAND_0 + place, 3.0);
          }
        assert_contrast (theme, hues, SP_TOKEN_OUTLINE, SP_TOKEN_CARD, 3.0);
        assert_contrast (theme, hues, SP_TOKEN_MARK, SP_TOKEN_SURFACE, 3.0);
        assert_contrast (theme, hues, SP_TOKEN_MARK_OLD, SP_TOKEN_SURFACE, 3.0);
        for (SpToken line = SP_TOKEN_LINE_0; line <= SP_TOKEN_LINE_3; line++)
          assert_contrast (theme, hues, line, SP_TOKEN_SURFACE, 3.0);
      }
}

/* Whatever the colour of a mark, a text on it can be read. */
static void
test_ink_on (void)
{
  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    for (SpHues hues = 0; hues < SP_N_HUES; hues++)
      for (SpToken fill = SP_TOKEN_SURFACE; fill < SP_TOKEN_ON_SCALE_0; fill++)
        if (fill == SP_TOKEN_MARK || fill == SP_TOKEN_CARD || fill >= SP_TOKEN_BAND_0)
          assert_contrast (theme, hues, sp_token_get_ink_on (fill), fill, 4.5);
  g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_SCALE_8), ==, SP_TOKEN_ON_SCALE_8);
  g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_BAND_8), ==, SP_TOKEN_INK);
}

static void
test_map (void)
{
  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    for (SpHues hues = 0; hues < SP_N_HUES; hues++)
      {
        assert_contrast (theme, hues, SP_TOKEN_INK_SOFT, SP_TOKEN_MAP_LAND, 4.5);
        assert_contrast (theme, hues, SP_TOKEN_INK_SOFT, SP_TOKEN_MAP_SEA, 4.5);
        assert_contrast (theme, hues, SP_TOKEN_MAP_BORDER, SP_TOKEN_MAP_LAND, 1.25);
        for (guint place = 0; place <= 8; place++)
          assert_contrast (theme, hues, SP_TOKEN_MAP_BORDER, SP_TOKEN_SCALE_0 + place, 3.0);
      }
}

static void
test_names (void)
{
  SpTheme theme = SP_THEME_LIGHT;

  g_assert_true (sp_theme_from_name ("dark", &theme));
  g_assert_cmpint (theme, ==, SP_THEME_DARK);
  g_assert_false (sp_theme_from_name ("Dark ", &theme));
  g_assert_cmpint (theme, ==, SP_THEME_DARK);
  for (SpToken token = 0; token < SP_N_TOKENS; token++)
    g_assert_nonnull (sp_token_get_name (token));
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_SCALE_0 + 4), ==, "scale-4");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_BAND_8), ==, "band-8");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_MARK_OLD), ==, "mark-old");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_LINE_3), ==, "line-3");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_ON_SCALE_8), ==, "on-scale-8");
}

static void
test_dashes (void)
{
  guint n;

  g_assert_null (sp_dash_get_lengths (SP_DASH_SOLID, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_nonnull (sp_dash_get_lengths (SP_DASH_DOTTED, &n));
  g_assert_cmpuint (n, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paint/contrast", test_contrast);
  g_test_add_func ("/paint/texts", test_texts);
  g_test_add_func ("/paint/marks", test_marks);
  g_test_add_func ("/paint/ink-on", test_ink_on);
  g_test_add_func ("/paint/map", test_map);
  g_test_add_func ("/paint/names", test_names);
  g_test_add_func ("/paint/dashes", test_dashes);
  return g_test_run ();
}
