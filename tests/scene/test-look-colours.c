/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-colour.h"
#include "scene/sp-look-colours.h"

static guint32 colours[SP_N_HUES][SP_N_TOKENS];

static SpLookColours
make (guint32 ink, guint32 paper)
{
  return (SpLookColours){ .ink = ink,
                          .paper = paper,
                          .base = sp_theme_get_colours (SP_THEME_LIGHT, FALSE),
                          .text = SP_CONTRAST_TEXT,
                          .mark = SP_CONTRAST_MARK };
}

/* Greys lie between the own ink and the own paper as the theme's lie between its two, and soft ink is no less soft
 * than it must be. */
static void
test_greys (void)
{
  SpLookColours own = make (0x003322, 0xfff8f0);

  sp_look_colours_derive (&own, colours);
  g_assert_cmphex (colours[0][SP_TOKEN_SURFACE], ==, 0xfff8f0);
  g_assert_cmphex (colours[0][SP_TOKEN_CARD], ==, 0xfff8f0);
  g_assert_cmphex (colours[0][SP_TOKEN_INK], ==, 0x003322);
  g_assert_cmphex (colours[0][SP_TOKEN_MAP_BORDER], ==, 0xfff8f0);
  g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_GRID], 0xfff8f0), <, 1.5);
  g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_INK_SOFT], 0xfff8f0), >, 5.0);
  g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_INK_SOFT], 0x003322), >, 1.5);
}

/* On a paper that is a little darker the scale moves a little, as a whole; on the theme's own not at all. */
static void
test_scales (void)
{
  SpLookColours same = make (0x1a1a1e, 0xffffff);
  SpLookColours darker = make (0x1a1a1e, 0xf0e8e0);

  sp_look_colours_derive (&same, colours);
  for (guint place = 0; place < SP_N_PLACES; place++)
    g_assert_cmphex (colours[1][SP_TOKEN_SCALE_0 + place], ==, same.base->scales[1][place]);
  sp_look_colours_derive (&darker, colours);
  for (guint place = 0; place < SP_N_PLACES; place++)
    {
      guint32 moved = colours[1][SP_TOKEN_SCALE_0 + place];
      guint32 band = colours[1][SP_TOKEN_BAND_0 + place];

      g_assert_cmphex (moved, !=, same.base->scales[1][place]);
      g_assert_cmpfloat (sp_colour_get_distance (moved, same.base->scales[1][place]), <, 12.0);
      g_assert_cmpfloat (sp_colour_get_contrast (moved, band), >=, SP_CONTRAST_MARK);
    }
}

/* An own palette is shown as it is, whatever the hues; where it only just stands out its bands are pale. */
static void
test_own (void)
{
  static const guint32 own[SP_N_PLACES] = { 0x8c2d04, 0x8f4a28, 0x8f6449, 0x8a7d6c, 0x949494,
                                            0x6a7d93, 0x4f6f96, 0x2f6099, 0x08519c };
  SpLookColours self = make (0x1a1a1e, 0xffffff);

  self.own = own;
  sp_look_colours_derive (&self, colours);
  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    for (guint place = 0; place < SP_N_PLACES; place++)
      g_assert_cmphex (colours[hues][SP_TOKEN_SCALE_0 + place], ==, own[place]);
  g_assert_cmphex (colours[0][SP_TOKEN_MARK], ==, own[8]);
  g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_BAND_0 + 4], 0xffffff), <, 1.02);
  g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_BAND_8], 0xffffff), >, 1.1);
}

/* Any ground leaves black or white to write with; with plates it is always the ink. */
static void
test_ink_on (void)
{
  static guint32 own[SP_N_PLACES];
  SpLookColours self = make (0x1a1a1e, 0xffffff);

  self.own = own;
  for (guint32 grey = 0; grey < 256; grey++)
    {
      for (guint place = 0; place < SP_N_PLACES; place++)
        own[place] = grey * 0x10101;
      sp_look_colours_derive (&self, colours);
      g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_ON_SCALE_0], own[0]), >=,
                         SP_CONTRAST_TEXT);
      g_assert_cmpfloat (sp_colour_get_contrast (colours[0][SP_TOKEN_ON_MARK], own[0]), >=,
                         SP_CONTRAST_TEXT);
    }
  self.plates = TRUE;
  sp_look_colours_derive (&self, colours);
  g_assert_cmphex (colours[0][SP_TOKEN_ON_SCALE_8], ==, 0x1a1a1e);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/look-colours/greys", test_greys);
  g_test_add_func ("/look-colours/scales", test_scales);
  g_test_add_func ("/look-colours/own", test_own);
  g_test_add_func ("/look-colours/ink-on", test_ink_on);
  return g_test_run ();
}
