/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-pattern.h"

/* Of full colours a tile fits into the cells of a small scale; bands are wider and paler. */
#define SCALE_STEP 6.0
#define BAND_STEP  9.0

static const char *const scale_names[] = { "scale-0", "scale-1", "scale-2", "scale-3", "scale-4",
                                           "scale-5", "scale-6", "scale-7", "scale-8" };
static const char *const band_names[] = { "band-0", "band-1", "band-2", "band-3", "band-4",
                                          "band-5", "band-6", "band-7", "band-8" };
static const char *const single_names[] = { "single-0", "single-1", "single-2",
                                            "single-3", "single-4", "single-5",
                                            "single-6", "single-7", "single-8" };
static const char *const single_band_names[] = {
  "single-band-0", "single-band-1", "single-band-2", "single-band-3", "single-band-4",
  "single-band-5", "single-band-6", "single-band-7", "single-band-8"
};

void
sp_pattern_get_hatch (SpPattern *self)
{
  *self = (SpPattern){ .name = "hatch", .shape = SP_PATTERN_LINES_UP, .step = 8.0, .width = 1.5 };
}

static SpPattern
get_single (guint place, gboolean band)
{
  if (band)
    return (SpPattern){ .name = single_band_names[place],
                        .shape = SP_PATTERN_CROSS,
                        .step = BAND_STEP,
                        .width = 0.4 + place * 0.2 };
  return (SpPattern){ .name = single_names[place],
                      .shape = SP_PATTERN_CROSS,
                      .step = SCALE_STEP,
                      .width = 0.45 + place * 0.29,
                      .has_edge = TRUE };
}

static SpPattern
get_diverging (guint place, gboolean band)
{
  static const double scale_widths[] = { 3.0, 2.2, 1.5, 0.9, 0.0, 2.0, 2.6, 3.2, 3.8 };
  static const double band_widths[] = { 2.2, 1.6, 1.1, 0.7, 0.0, 1.6, 2.2, 2.8, 3.4 };

  return (SpPattern){ .name = band ? band_names[place] : scale_names[place],
                      .shape = place < SP_N_PLACES / 2 ? SP_PATTERN_LINES_DOWN : SP_PATTERN_DOTS,
                      .step = band ? BAND_STEP : SCALE_STEP,
                      .width = band ? band_widths[place] : scale_widths[place],
                      .has_edge = !band };
}

gboolean
sp_pattern_find (SpHues hues, SpToken token, SpPattern *self)
{
  gboolean band = token >= SP_TOKEN_BAND_0 && token <= SP_TOKEN_BAND_8;
  guint place;

  if (!band && (token < SP_TOKEN_SCALE_0 || token > SP_TOKEN_SCALE_8))
    return FALSE;
  place = token - (band ? SP_TOKEN_BAND_0 : SP_TOKEN_SCALE_0);
  if (hues != SP_HUES_SINGLE && place == SP_N_PLACES / 2)
    return FALSE;
  *self = hues == SP_HUES_SINGLE ? get_single (place, band) : get_diverging (place, band);
  return TRUE;
}

guint
sp_pattern_get_lines (const SpPattern *self, SpPatternLine lines[SP_PATTERN_MAX_LINES])
{
  double step = self->step;
  double over = self->width;
  guint n = 0;

  if (self->shape == SP_PATTERN_DOTS)
    return 0;
  /* One through the tile's corners, and what of its neighbours shows in the other two. */
  for (int i = -1; i <= 1; i++)
    {
      double left = i * step - over;
      double right = (i + 1) * step + over;

      if (self->shape != SP_PATTERN_LINES_DOWN)
        lines[n++] = (SpPatternLine){ left, step + over, right, -over };
      if (self->shape != SP_PATTERN_LINES_UP)
        lines[n++] = (SpPatternLine){ left, -over, right, step + over };
    }
  return n;
}

void
sp_pattern_get_dots (const SpPattern *self, double centres[SP_PATTERN_N_DOTS][2])
{
  for (guint i = 0; i < 4; i++)
    {
      centres[i][0] = i % 2 * self->step;
      centres[i][1] = i / 2 * self->step;
    }
  centres[4][0] = centres[4][1] = self->step / 2;
}
