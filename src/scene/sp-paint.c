/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-paint.h"

SpToken
sp_token_get_ink_on (SpToken fill)
{
  g_return_val_if_fail (fill < SP_N_TOKENS, SP_TOKEN_INK);

  if (fill >= SP_TOKEN_SCALE_0 && fill <= SP_TOKEN_SCALE_8)
    return SP_TOKEN_ON_SCALE_0 + (fill - SP_TOKEN_SCALE_0);
  return fill == SP_TOKEN_MARK ? SP_TOKEN_ON_MARK : SP_TOKEN_INK;
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
    "mark-old",   "on-mark",    "plate",      "band-plate", "map-land",   "map-sea",
    "map-border", "line-0",     "line-1",     "line-2",     "line-3",     "line-quiet",
    "band-0",     "band-1",     "band-2",     "band-3",     "band-4",     "band-5",
    "band-6",     "band-7",     "band-8",     "scale-0",    "scale-1",    "scale-2",
    "scale-3",    "scale-4",    "scale-5",    "scale-6",    "scale-7",    "scale-8",
    "on-scale-0", "on-scale-1", "on-scale-2", "on-scale-3", "on-scale-4", "on-scale-5",
    "on-scale-6", "on-scale-7", "on-scale-8",
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
