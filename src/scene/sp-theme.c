/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-theme.h"

#include "sp-colour.h"

static const char *const names[SP_N_THEMES] = { "light", "dark", "high-contrast", "print" };

/* Scales run from low to high. ColorBrewer's PuOr, PRGn and BrBG are the model for which hues go together.
 * Strength is contrast with the paper, the neutral place has the least, and neighbours stay apart for the
 * colour-blind: tests/scene/test-look.c. */

static const SpThemeColours light_colours = {
  .plain = {
    [SP_TOKEN_SURFACE] = 0xffffff,
    [SP_TOKEN_INK] = 0x1a1a1e,
    [SP_TOKEN_INK_SOFT] = 0x55565c,
    [SP_TOKEN_CARD] = 0xffffff,
    [SP_TOKEN_OUTLINE] = 0x7e7f86,
    [SP_TOKEN_RULE] = 0xdcdce0,
    [SP_TOKEN_GRID] = 0xe4e4e8,
    [SP_TOKEN_SIDE] = 0xfafafa,
    [SP_TOKEN_HATCH] = 0xececee,
    [SP_TOKEN_FRAME] = 0xd2d2d6,
    [SP_TOKEN_MARK] = 0x14508f,
    [SP_TOKEN_MARK_OLD] = 0x6685ab,
    [SP_TOKEN_PLATE] = 0xffffff,
    [SP_TOKEN_BAND_PLATE] = 0xffffff,
    [SP_TOKEN_MAP_LAND] = 0xe3e3e7,
    [SP_TOKEN_MAP_SEA] = 0xffffff,
    [SP_TOKEN_MAP_BORDER] = 0xffffff,
    [SP_TOKEN_LINE_0] = 0x14508f,
    [SP_TOKEN_LINE_0 + 1] = 0xb4490f,
    [SP_TOKEN_LINE_0 + 2] = 0x0d766d,
    [SP_TOKEN_LINE_0 + 3] = 0x7a3c97,
    [SP_TOKEN_LINE_QUIET] = 0x7e7f86,
  },
  .scales = {
    { 0x9c4010, 0xa9460f, 0xbc6622, 0xc47433, 0x74757d, 0x4d83c2, 0x3d76b9, 0x225f9f, 0x14508f },
    { 0x64358d, 0x74479a, 0x8459a6, 0x916aab, 0x89898f, 0x4d8656, 0x397843, 0x286835, 0x145725 },
    { 0x684502, 0x7c5410, 0x8e6320, 0x9a723a, 0x89898f, 0x2b8681, 0x037871, 0x016761, 0x075550 },
    { 0x628db1, 0x4e7fa9, 0x3971a1, 0x216399, 0x08558d, 0x01477d, 0x023a6c, 0x072e55, 0x09223f },
  },
  .band = 0.11,
};

static const SpThemeColours dark_colours = {
  .plain = {
    [SP_TOKEN_SURFACE] = 0x1e1e22,
    [SP_TOKEN_INK] = 0xf4f4f6,
    [SP_TOKEN_INK_SOFT] = 0xb6b7bd,
    [SP_TOKEN_CARD] = 0x2b2b30,
    [SP_TOKEN_OUTLINE] = 0x96979e,
    [SP_TOKEN_RULE] = 0x3d3d43,
    [SP_TOKEN_GRID] = 0x3a3a40,
    [SP_TOKEN_SIDE] = 0x232328,
    [SP_TOKEN_HATCH] = 0x2f2f35,
    [SP_TOKEN_FRAME] = 0x4a4a52,
    [SP_TOKEN_MARK] = 0x78aee8,
    [SP_TOKEN_MARK_OLD] = 0x6687a8,
    [SP_TOKEN_PLATE] = 0x1e1e22,
    [SP_TOKEN_BAND_PLATE] = 0x1e1e22,
    [SP_TOKEN_MAP_LAND] = 0x323239,
    [SP_TOKEN_MAP_SEA] = 0x1e1e22,
    [SP_TOKEN_MAP_BORDER] = 0x1e1e22,
    [SP_TOKEN_LINE_0] = 0x78aee8,
    [SP_TOKEN_LINE_0 + 1] = 0xf08a4b,
    [SP_TOKEN_LINE_0 + 2] = 0x4fbfb5,
    [SP_TOKEN_LINE_0 + 3] = 0xc79af0,
    [SP_TOKEN_LINE_QUIET] = 0x96979e,
  },
  .scales = {
    { 0xffa767, 0xec944b, 0xcf8842, 0xaf7d45, 0x77787d, 0x5b8bb7, 0x5c9dd7, 0x5eaff4, 0x80c0fe },
    { 0xdba6ff, 0xc596e4, 0xb088cb, 0x9a7baf, 0x77787d, 0x65916b, 0x6da571, 0x77b879, 0x82cc82 },
    { 0xedaf59, 0xd69f4f, 0xbb904d, 0xa18250, 0x77787d, 0x4a938f, 0x4ea59f, 0x53b8b0, 0x58cdc0 },
    { 0x677899, 0x6e86ab, 0x7695bd, 0x7da3cf, 0x83b3e1, 0x8ac2f4, 0x99d1fe, 0xb8defd, 0xd6ebfe },
  },
  .band = 0.16,
};

static const SpThemeColours high_contrast = {
  .plain = {
    [SP_TOKEN_SURFACE] = 0xffffff,
    [SP_TOKEN_INK] = 0x000000,
    [SP_TOKEN_INK_SOFT] = 0x333333,
    [SP_TOKEN_CARD] = 0xffffff,
    [SP_TOKEN_OUTLINE] = 0x000000,
    [SP_TOKEN_RULE] = 0x595959,
    [SP_TOKEN_GRID] = 0x767676,
    [SP_TOKEN_SIDE] = 0xffffff,
    [SP_TOKEN_HATCH] = 0xe4e4e4,
    [SP_TOKEN_FRAME] = 0x000000,
    [SP_TOKEN_MARK] = 0x033b62,
    [SP_TOKEN_MARK_OLD] = 0x4f6f90,
    [SP_TOKEN_PLATE] = 0xffffff,
    [SP_TOKEN_BAND_PLATE] = 0xffffff,
    [SP_TOKEN_MAP_LAND] = 0xcfcfcf,
    [SP_TOKEN_MAP_SEA] = 0xffffff,
    [SP_TOKEN_MAP_BORDER] = 0xffffff,
    [SP_TOKEN_LINE_0] = 0x033b62,
    [SP_TOKEN_LINE_0 + 1] = 0x8a3a00,
    [SP_TOKEN_LINE_0 + 2] = 0x00594f,
    [SP_TOKEN_LINE_0 + 3] = 0x5e1f80,
    [SP_TOKEN_LINE_QUIET] = 0x6f6f6f,
  },
  .scales = {
    { 0x622701, 0x763300, 0x874101, 0x955011, 0x6d6d72, 0x296599, 0x02578f, 0x00497a, 0x033b62 },
    { 0x4e2177, 0x5d3283, 0x6b428d, 0x775291, 0x6d6d72, 0x346d3f, 0x1f602e, 0x0d5221, 0x004216 },
    { 0x4f3301, 0x624000, 0x734d06, 0x805b23, 0x6d6d72, 0x0b6d68, 0x075f5a, 0x06504b, 0x04403c },
    { 0x0d779d, 0x036993, 0x005c88, 0x034e7d, 0x034173, 0x033469, 0x092956, 0x0e1e3e, 0x0e1528 },
  },
  .band = 0.08,
};

static const SpThemeColours high_contrast_dark = {
  .plain = {
    [SP_TOKEN_SURFACE] = 0x000000,
    [SP_TOKEN_INK] = 0xffffff,
    [SP_TOKEN_INK_SOFT] = 0xd8d8d8,
    [SP_TOKEN_CARD] = 0x000000,
    [SP_TOKEN_OUTLINE] = 0xffffff,
    [SP_TOKEN_RULE] = 0xa6a6a6,
    [SP_TOKEN_GRID] = 0x6b6b6b,
    [SP_TOKEN_SIDE] = 0x000000,
    [SP_TOKEN_HATCH] = 0x282828,
    [SP_TOKEN_FRAME] = 0xffffff,
    [SP_TOKEN_MARK] = 0x98cafe,
    [SP_TOKEN_MARK_OLD] = 0x6a8db0,
    [SP_TOKEN_PLATE] = 0x000000,
    [SP_TOKEN_BAND_PLATE] = 0x000000,
    [SP_TOKEN_MAP_LAND] = 0x3c3c3c,
    [SP_TOKEN_MAP_SEA] = 0x000000,
    [SP_TOKEN_MAP_BORDER] = 0x000000,
    [SP_TOKEN_LINE_0] = 0x98cafe,
    [SP_TOKEN_LINE_0 + 1] = 0xf69c53,
    [SP_TOKEN_LINE_0 + 2] = 0x64d8cb,
    [SP_TOKEN_LINE_0 + 3] = 0xe1b5fe,
    [SP_TOKEN_LINE_QUIET] = 0x8a8a8a,
  },
  .scales = {
    { 0xffb683, 0xf69c53, 0xd58d47, 0xb5814a, 0x7c7d82, 0x6090bc, 0x62a2dc, 0x67b7fc, 0x98cafe },
    { 0xe1b5fe, 0xcd9eed, 0xb68dd0, 0xa080b4, 0x7c7d82, 0x6a966f, 0x72aa76, 0x7ec081, 0x8cd78d },
    { 0xf9ba63, 0xdea757, 0xc29653, 0xa68754, 0x7c7d82, 0x509894, 0x54aba5, 0x5bc1b8, 0x64d8cb },
    { 0x6678cb, 0x648ad6, 0x669be0, 0x6bace8, 0x77bcee, 0x87ccf4, 0x9edbf9, 0xbee8fd, 0xdcf4ff },
  },
  .band = 0.12,
};

static const SpThemeColours print_colours = {
  .plain = {
    [SP_TOKEN_SURFACE] = 0xffffff,
    [SP_TOKEN_INK] = 0x000000,
    [SP_TOKEN_INK_SOFT] = 0x333333,
    [SP_TOKEN_CARD] = 0xffffff,
    [SP_TOKEN_OUTLINE] = 0x000000,
    [SP_TOKEN_RULE] = 0x9a9a9a,
    [SP_TOKEN_GRID] = 0xb4b4b4,
    [SP_TOKEN_SIDE] = 0xffffff,
    [SP_TOKEN_HATCH] = 0xe2e2e2,
    [SP_TOKEN_FRAME] = 0x808080,
    [SP_TOKEN_MARK] = 0x000000,
    [SP_TOKEN_MARK_OLD] = 0x737373,
    [SP_TOKEN_PLATE] = 0xffffff,
    [SP_TOKEN_BAND_PLATE] = 0xffffff,
    [SP_TOKEN_MAP_LAND] = 0xf2f2f2,
    [SP_TOKEN_MAP_SEA] = 0xffffff,
    [SP_TOKEN_MAP_BORDER] = 0x000000,
    [SP_TOKEN_LINE_0] = 0x000000,
    [SP_TOKEN_LINE_0 + 1] = 0x000000,
    [SP_TOKEN_LINE_0 + 2] = 0x333333,
    [SP_TOKEN_LINE_0 + 3] = 0x4d4d4d,
    [SP_TOKEN_LINE_QUIET] = 0x909090,
  },
  .scales = {
    { 0x1a1a1a, 0x3d3d3d, 0x595959, 0x737373, 0x808080, 0x737373, 0x595959, 0x3d3d3d, 0x1a1a1a },
    { 0x1a1a1a, 0x3d3d3d, 0x595959, 0x737373, 0x808080, 0x737373, 0x595959, 0x3d3d3d, 0x1a1a1a },
    { 0x1a1a1a, 0x3d3d3d, 0x595959, 0x737373, 0x808080, 0x737373, 0x595959, 0x3d3d3d, 0x1a1a1a },
    { 0x8c8c8c, 0x808080, 0x737373, 0x666666, 0x595959, 0x4d4d4d, 0x3d3d3d, 0x2b2b2b, 0x1a1a1a },
  },
  .band = 0.13,
};

gboolean
sp_theme_from_name (const char *name, SpTheme *theme)
{
  for (guint i = 0; i < SP_N_THEMES; i++)
    if (g_str_equal (names[i], name))
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

  return names[theme];
}

const SpThemeColours *
sp_theme_get_colours (SpTheme theme, gboolean dark)
{
  if (theme == SP_THEME_PRINT)
    return &print_colours;
  if (theme == SP_THEME_HIGH_CONTRAST)
    return dark ? &high_contrast_dark : &high_contrast;
  return dark ? &dark_colours : &light_colours;
}

double
sp_theme_get_text_contrast (SpTheme theme)
{
  return theme == SP_THEME_HIGH_CONTRAST ? 7.0 : SP_CONTRAST_TEXT;
}

double
sp_theme_get_mark_contrast (SpTheme theme)
{
  return theme == SP_THEME_HIGH_CONTRAST ? SP_CONTRAST_TEXT : SP_CONTRAST_MARK;
}
