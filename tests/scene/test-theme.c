/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-theme.h"

static void
test_names (void)
{
  SpTheme theme = SP_THEME_LIGHT;

  g_assert_true (sp_theme_from_name ("high-contrast", &theme));
  g_assert_cmpint (theme, ==, SP_THEME_HIGH_CONTRAST);
  g_assert_false (sp_theme_from_name ("Dark ", &theme));
  g_assert_cmpint (theme, ==, SP_THEME_HIGH_CONTRAST);
  for (theme = 0; theme < SP_N_THEMES; theme++)
    {
      SpTheme found = SP_N_THEMES;

      g_assert_true (sp_theme_from_name (sp_theme_get_name (theme), &found));
      g_assert_cmpint (found, ==, theme);
    }
}

/* Print is of greys; on dark paper it would be no print. */
static void
test_print (void)
{
  const SpThemeColours *colours = sp_theme_get_colours (SP_THEME_PRINT, FALSE);

  g_assert_true (colours == sp_theme_get_colours (SP_THEME_PRINT, TRUE));
  for (SpToken token = SP_TOKEN_SURFACE; token < SP_TOKEN_BAND_0; token++)
    g_assert_cmphex (colours->plain[token] % 0x10101, ==, 0);
  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    for (guint place = 0; place < SP_N_PLACES; place++)
      g_assert_cmphex (colours->scales[hues][place] % 0x10101, ==, 0);
}

static void
test_papers (void)
{
  g_assert_cmphex (sp_theme_get_colours (SP_THEME_HIGH_CONTRAST, FALSE)->plain[SP_TOKEN_SURFACE],
                   ==, 0xffffff);
  g_assert_cmphex (sp_theme_get_colours (SP_THEME_HIGH_CONTRAST, TRUE)->plain[SP_TOKEN_SURFACE], ==,
                   0x000000);
  g_assert_cmpfloat (sp_theme_get_text_contrast (SP_THEME_HIGH_CONTRAST), ==, 7.0);
  g_assert_cmpfloat (sp_theme_get_text_contrast (SP_THEME_PRINT), ==, 4.5);
  g_assert_cmpfloat (sp_theme_get_mark_contrast (SP_THEME_HIGH_CONTRAST), ==, 4.5);
  g_assert_cmpfloat (sp_theme_get_mark_contrast (SP_THEME_DARK), ==, 3.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/theme/names", test_names);
  g_test_add_func ("/theme/print", test_print);
  g_test_add_func ("/theme/papers", test_papers);
  return g_test_run ();
}
