/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-paint.h"

#include <math.h>

#define N_PLACES 9

static const char *const theme_names[SP_N_THEMES] = { "light", "dark" };

/* The tokens that are the same for every scale. */
static const guint32 plain[SP_N_THEMES][SP_TOKEN_BAND_0] = {
  {
    [SP_TOKEN_SURFACE] = 0xffffff,    [SP_TOKEN_INK] = 0x1a1a1e,
    [SP_TOKEN_INK_SOFT] = 0x55565c,   [SP_TOKEN_CARD] = 0xffffff,
    [SP_TOKEN_OUTLINE] = 0x7e7f86,    [SP_TOKEN_RULE] = 0xdcdce0,
    [SP_TOKEN_GRID] = 0xe4e4e8,       [SP_TOKEN_SIDE] = 0xfafafa,
    [SP_TOKEN_HATCH] = 0xececee,      [SP_TOKEN_FRAME] = 0xd2d2d6,
    [SP_TOKEN_MARK] = 0x14508f,       [SP_TOKEN_MARK_OLD] = 0x6f8fb4,
    [SP_TOKEN_PLATE] = 0xffffff,      [SP_TOKEN_MAP_LAND] = 0xe3e3e7,
    [SP_TOKEN_MAP_SEA] = 0xffffff,    [SP_TOKEN_MAP_BORDER] = 0xffffff,
    [SP_TOKEN_LINE_0] = 0x14508f,     [SP_TOKEN_LINE_0 + 1] = 0xb4490f,
    [SP_TOKEN_LINE_0 + 2] = 0x0d766d, [SP_TOKEN_LINE_0 + 3] = 0x7a3c97,
  },
  {
    [SP_TOKEN_SURFACE] = 0x1e1e22,    [SP_TOKEN_INK] = 0xf4f4f6,
    [SP_TOKEN_INK_SOFT] = 0xb6b7bd,   [SP_TOKEN_CARD] = 0x2b2b30,
    [SP_TOKEN_OUTLINE] = 0x96979e,    [SP_TOKEN_RULE] = 0x3d3d43,
    [SP_TOKEN_GRID] = 0x3a3a40,       [SP_TOKEN_SIDE] = 0x232328,
    [SP_TOKEN_HATCH] = 0x2f2f35,      [SP_TOKEN_FRAME] = 0x4a4a52,
    [SP_TOKEN_MARK] = 0x78aee8,       [SP_TOKEN_MARK_OLD] = 0x5f7f9f,
    [SP_TOKEN_PLATE] = 0x1e1e22,      [SP_TOKEN_MAP_LAND] = 0x3a3a41,
    [SP_TOKEN_MAP_SEA] = 0x1e1e22,    [SP_TOKEN_MAP_BORDER] = 0x1e1e22,
    [SP_TOKEN_LINE_0] = 0x78aee8,     [SP_TOKEN_LINE_0 + 1] = 0xf08a4b,
    [SP_TOKEN_LINE_0 + 2] = 0x4fbfb5, [SP_TOKEN_LINE_0 + 3] = 0xc79af0,
  },
};

/* Full colours by place, low to high. ColorBrewer's PuOr, PRGn and BrBG are the model for which
 * hues go together; the steps here are darkened so that each stands out 3:1 from paper. */
static const guint32 scales[SP_N_THEMES][SP_N_HUES][N_PLACES] = {
  {
    { 0x9c4010, 0xa9460f, 0xc06a24, 0xcb7d3c, 0x74757d, 0x4f86c6, 0x3f78bb, 0x225f9f, 0x14508f },
    { 0x5e2a84, 0x6d3a94, 0x8454aa, 0x9368b6, 0x74757d, 0x4c9256, 0x3b8447, 0x246b33, 0x165a25 },
    { 0x6b4309, 0x7d5110, 0x986a24, 0xa6783a, 0x74757d, 0x38918a, 0x25827a, 0x0e675f, 0x03554e },
    { 0x7390b2, 0x6b8ab0, 0x6284ae, 0x5278a8, 0x426ca0, 0x346296, 0x26588d, 0x194e86, 0x0d3f74 },
  },
  {
    { 0xf08a4b, 0xec904f, 0xe39a5e, 0xdca472, 0x9a9ba3, 0x7aa5d8, 0x72a5e2, 0x6fa8ee, 0x78b4ff },
    { 0xc79af0, 0xc19ae6, 0xb99bda, 0xb3a0cc, 0x9a9ba3, 0x86b48d, 0x7cb985, 0x70c07c, 0x6cca7a },
    { 0xdca452, 0xd3a25b, 0xc9a268, 0xbfa47a, 0x9a9ba3, 0x76b3ad, 0x62b8b0, 0x4fbfb5, 0x42cabe },
    { 0x5f7f9f, 0x6488ad, 0x6991bb, 0x6e9ac8, 0x74a3d5, 0x7cade0, 0x86b6ea, 0x92c0f2, 0xa2ccfa },
  },
};

static guint32
mix (guint32 a, guint32 b, double share)
{
  guint32 result = 0;

  for (int shift = 0; shift < 24; shift += 8)
    {
      double from = (a >> shift) & 0xff;
      double to = (b >> shift) & 0xff;

      result |= (guint32)lround (from + (to - from) * share) << shift;
    }
  return result;
}

/* Ink or paper, whichever stands out more; pure black or white where neither does enough. One of
 * these two always has 4.58:1, the square root of 21. */
static guint32
get_ink_on (SpTheme theme, guint32 ground)
{
  const guint32 inks[] = { plain[theme][SP_TOKEN_SURFACE], plain[theme][SP_TOKEN_INK], 0xffffff,
                           0x000000 };
  guint32 best = inks[0];

  for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
    {
      if (i == 2 && sp_colour_get_contrast (best, ground) >= SP_CONTRAST_TEXT)
        break;
      if (sp_colour_get_contrast (inks[i], ground) > sp_colour_get_contrast (best, ground))
        best = inks[i];
    }
  return best;
}

guint32
sp_theme_get_colour (SpTheme theme, SpHues hues, SpToken token)
{
  const guint32 *scale;

  g_return_val_if_fail (theme < SP_N_THEMES && hues < SP_N_HUES && token < SP_N_TOKENS, 0);

  scale = scales[theme][hues];
  if (token >= SP_TOKEN_ON_SCALE_0)
    return get_ink_on (theme, scale[token - SP_TOKEN_ON_SCALE_0]);
  if (token == SP_TOKEN_ON_MARK)
    return get_ink_on (theme, plain[theme][SP_TOKEN_MARK]);
  if (token >= SP_TOKEN_SCALE_0)
    return scale[token - SP_TOKEN_SCALE_0];
  if (token >= SP_TOKEN_BAND_0)
    return mix (plain[theme][SP_TOKEN_SURFACE], scale[token - SP_TOKEN_BAND_0],
                theme == SP_THEME_LIGHT ? 0.11 : 0.16);
  return plain[theme][token];
}

gboolean
sp_theme_shows (SpTheme theme, SpToken token)
{
  g_return_val_if_fail (theme < SP_N_THEMES && token < SP_N_TOKENS, FALSE);

  return token != SP_TOKEN_NONE && token != SP_TOKEN_PLATE;
}

SpToken
sp_token_get_ink_on (SpToken fill)
{
  g_return_val_if_fail (fill < SP_N_TOKENS, SP_TOKEN_INK);

  if (fill >= SP_TOKEN_SCALE_0 && fill <= SP_TOKEN_SCALE_8)
    return SP_TOKEN_ON_SCALE_0 + (fill - SP_TOKEN_SCALE_0);
  return fill == SP_TOKEN_MARK ? SP_TOKEN_ON_MARK : SP_TOKEN_INK;
}

gboolean
sp_theme_from_name (const char *name, SpTheme *theme)
{
  for (guint i = 0; i < SP_N_THEMES; i++)
    if (g_str_equal (theme_names[i], name))
      {
        *theme = i;
        return TRUE;
      }
  return FALSE;
}

const char *
sp_theme_get_name (SpTheme theme)
{
  g_return_val_if_fail (theme < SP_N_THEMES, NULL);

  return theme_names[theme];
}

const char *
sp_hues_get_name (SpHues hues)
{
  static const char *const names[SP_N_HUES] = {
    "orange-blue",
    "purple-green",
    "brown-teal",
    "single",
  };

  g_return_val_if_fail (hues < SP_N_HUES, NULL);

  return names[hues];
}

const char *
sp_token_get_name (SpToken token)
{
  static const char *const names[SP_N_TOKENS] = {
    "none",       "surface",    "ink",        "ink-soft",   "card",       "outline",
    "rule",       "grid",       "side",       "hatch",      "frame",      "mark",
    "mark-old",   "on-mark",    "plate",      "map-land",   "map-sea",    "map-border",
    "line-0",     "line-1",     "line-2",     "line-3",     "band-0",     "band-1",
    "band-2",     "band-3",     "band-4",     "band-5",     "band-6",     "band-7",
    "band-8",     "scale-0",    "scale-1",    "scale-2",    "scale-3",    "scale-4",
    "scale-5",    "scale-6",    "scale-7",    "scale-8",    "on-scale-0", "on-scale-1",
    "on-scale-2", "on-scale-3", "on-scale-4", "on-scale-5", "on-scale-6", "on-scale-7",
    "on-scale-8",
  };

  g_return_val_if_fail (token < SP_N_TOKENS, NULL);

  return names[token];
}

const double *
sp_dash_get_lengths (SpDash dash, guint *n)
{
  static const double dashed[] = { 4.0, 3.0 };
  static const double dotted[] = { 1.5, 2.5 };

  *n = dash == SP_DASH_SOLID ? 0 : 2;
  return dash == SP_DASH_DASHED ? dashed : dash == SP_DASH_DOTTED ? dotted : NULL;
}

/* WCAG 2.1, "relative luminance". */
static double
get_luminance (guint32 colour)
{
  static const double shares[] = { 0.0722, 0.7152, 0.2126 };
  double luminance = 0.0;

  for (int i = 0; i < 3; i++)
    {
      double value = ((colour >> (8 * i)) & 0xff) / 255.0;

      luminance += shares[i]
                   * (value <= 0.03928 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4));
    }
  return luminance;
}

double
sp_colour_get_contrast (guint32 a, guint32 b)
{
  double first = get_luminance (a) + 0.05;
  double second = get_luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}
