/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-look-colours.h"

#include "sp-colour.h"

/* Colours are moved by so much at a time. */
#define STEP (1.0 / 64.0)
/* How much paper there is in a mark of an old standing, where that leaves enough of it. */
#define OLD 0.4
/* The contrast of land and what is beside it: it lies behind what is told. */
#define LAND 1.25

typedef guint32 Colours[SP_N_TOKENS];

static double
get_mean (guint32 colour)
{
  return ((colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff)) / 3.0;
}

static gboolean
is_own (const SpLookColours *self)
{
  return self->ink != self->base->plain[SP_TOKEN_INK]
         || self->paper != self->base->plain[SP_TOKEN_SURFACE];
}

static gboolean
is_coloured (SpToken token)
{
  return token == SP_TOKEN_MARK || token == SP_TOKEN_MARK_OLD
         || (token >= SP_TOKEN_LINE_0 && token <= SP_TOKEN_LINE_QUIET);
}

/* @colour, moved towards @to until it stands out from all of @grounds. */
static guint32
stand_out (guint32 colour, guint32 to, const guint32 *grounds, guint n, double least)
{
  guint32 moved = colour;
  guint good = 0;

  for (double share = 0.0; good < n && share <= 1.0; share += STEP)
    {
      moved = sp_colour_mix (colour, to, share);
      for (good = 0; good < n; good++)
        if (sp_colour_get_contrast (moved, grounds[good]) < least)
          break;
    }
  return moved;
}

/* Where the theme's colour lies between its paper and its ink, there the own one lies between the own two. */
static guint32
derive_grey (const SpLookColours *self, SpToken token)
{
  const guint32 *plain = self->base->plain;
  double paper = get_mean (plain[SP_TOKEN_SURFACE]);
  double ink = get_mean (plain[SP_TOKEN_INK]);
  double share = (get_mean (plain[token]) - paper) / (ink - paper);

  return sp_colour_mix (self->paper, self->ink, CLAMP (share, 0.0, 1.0));
}

static guint32
derive_plain (const SpLookColours *self, SpToken token)
{
  const guint32 *plain = self->base->plain;

  if (!is_own (self))
    return plain[token];
  if (is_coloured (token))
    return stand_out (plain[token], self->ink, &self->paper, 1, self->mark);
  if (token == SP_TOKEN_MAP_LAND)
    return stand_out (derive_grey (self, token), self->ink, &self->paper, 1, LAND);
  return derive_grey (self, token);
}

/* The pale ground of a place, paler where ink and the place's full colour would not stand out from it. */
static guint32
derive_band (const SpLookColours *self, guint32 full)
{
  guint32 band = self->paper;

  for (double share = self->base->band; share > STEP / 2; share -= STEP / 2)
    {
      band = sp_colour_mix (self->paper, full, share);
      if (sp_colour_get_contrast (band, full) >= self->mark
          && sp_colour_get_contrast (band, self->ink) >= self->text)
        return band;
    }
  return self->paper;
}

/* The theme's own scale keeps its steps: all places move by the same share, until each stands out. */
static void
derive_scale (const SpLookColours *self, SpHues hues, Colours colours)
{
  const guint32 *places = self->own != NULL ? self->own : self->base->scales[hues];
  guint32 *scale = &colours[SP_TOKEN_SCALE_0];
  guint good = 0;

  for (double share = 0.0; good < SP_N_PLACES && share <= 1.0; share += STEP)
    for (guint i = good = 0; i < SP_N_PLACES; i++)
      {
        scale[i] = sp_colour_mix (places[i], self->ink, share);
        good += self->own != NULL || !is_own (self)
                || (sp_colour_get_contrast (scale[i], self->paper) >= self->mark
                    && sp_colour_get_contrast (scale[i], colours[SP_TOKEN_CARD]) >= self->mark
                    && sp_colour_get_contrast (scale[i], sp_colour_mix (self->paper, scale[i],
                                                                        self->base->band))
                         >= self->mark);
      }
  for (guint i = 0; i < SP_N_PLACES; i++)
    colours[SP_TOKEN_BAND_0 + i] = derive_band (self, scale[i]);
}

/* Whichever of ink and paper stands out more; pure black or white where neither does enough. One of these two
 * always has 4.58:1, the square root of 21. */
static guint32
get_ink_on (const SpLookColours *self, guint32 ground)
{
  const guint32 inks[] = { self->paper, self->ink, 0xffffff, 0x000000 };
  guint32 best = inks[0];

  for (guint i = 1; i < G_N_ELEMENTS (inks); i++)
    {
      if (i == 2 && sp_colour_get_contrast (best, ground) >= SP_CONTRAST_TEXT)
        break;
      if (sp_colour_get_contrast (inks[i], ground) > sp_colour_get_contrast (best, ground))
        best = inks[i];
    }
  return best;
}

/* Everything that a text may stand on but the scale: the bands of all hues too, since soft inks have none. */
static guint
list_grounds (Colours *colours, guint32 *grounds)
{
  static const SpToken plain[] = { SP_TOKEN_SURFACE, SP_TOKEN_CARD,     SP_TOKEN_SIDE,
                                   SP_TOKEN_HATCH,   SP_TOKEN_MAP_LAND, SP_TOKEN_MAP_SEA };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    grounds[n++] = colours[0][plain[i]];
  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    for (guint i = 0; i < SP_N_PLACES; i++)
      grounds[n++] = colours[hues][SP_TOKEN_BAND_0 + i];
  return n;
}

static void
derive_inks (const SpLookColours *self, const guint32 *grounds, guint n, Colours colours)
{
  /* A theme's own were chosen for its own grounds. */
  if (is_own (self) || self->own != NULL)
    {
      colours[SP_TOKEN_INK_SOFT] = stand_out (colours[SP_TOKEN_INK_SOFT], self->ink, grounds, n,
                                              self->text);
      colours[SP_TOKEN_OUTLINE] = stand_out (colours[SP_TOKEN_OUTLINE], self->ink, grounds, n,
                                             self->mark);
    }
  for (guint i = 0; i < SP_N_PLACES; i++)
    colours[SP_TOKEN_ON_SCALE_0 + i] = self->plates
                                         ? self->ink
                                         : get_ink_on (self, colours[SP_TOKEN_SCALE_0 + i]);
  colours[SP_TOKEN_ON_MARK] = get_ink_on (self, colours[SP_TOKEN_MARK]);
}

/* Of an own palette the high end is what figures are drawn in, paler where they are old. */
static void
derive_marks (const SpLookColours *self, Colours colours)
{
  guint32 mark = self->own[SP_N_PLACES - 1];

  colours[SP_TOKEN_MARK] = mark;
  colours[SP_TOKEN_MARK_OLD] = stand_out (sp_colour_mix (mark, self->paper, OLD), mark,
                                          &self->paper, 1, self->mark);
}

void
sp_look_colours_derive (const SpLookColours *self, guint32 colours[SP_N_HUES][SP_N_TOKENS])
{
  guint32 grounds[SP_N_HUES * SP_N_PLACES + 8];
  guint n;

  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    {
      for (SpToken token = SP_TOKEN_SURFACE; token < SP_TOKEN_BAND_0; token++)
        colours[hues][token] = derive_plain (self, token);
      derive_scale (self, hues, colours[hues]);
      if (self->own != NULL)
        derive_marks (self, colours[hues]);
    }
  n = list_grounds (colours, grounds);
  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    derive_inks (self, grounds, n, colours[hues]);
}
