/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-paint.h"

G_BEGIN_DECLS

typedef enum
{
  SP_PATTERN_LINES_UP,   /* from the lower left to the upper right, at 45 degrees */
  SP_PATTERN_LINES_DOWN, /* from the upper left to the lower right */
  SP_PATTERN_CROSS,      /* both */
  SP_PATTERN_DOTS,       /* like the fives of dice, side by side */
} SpPatternShape;

/**
 * SpPattern:
 * @name: a stable name, the same for what looks the same: "hatch", "scale-3", "single-8", "band-0"
 * @step: px, the side of the square that repeats
 * @width: px, of the lines or the dots
 * @has_edge: a shape filled with it that has no line of its own gets a thin one, or it would fray out
 * @ground, @ink: 0xRRGGBB
 *
 * A fill that is no colour.
 */
typedef struct
{
  const char *name;
  SpPatternShape shape;
  double step;
  double width;
  gboolean has_edge;
  guint32 ground;
  guint32 ink;
} SpPattern;

/* Where a tile's lines run: from (x1, y1) to (x2, y2), over its edges, so that their ends don't show. */
typedef struct
{
  double x1, y1, x2, y2;
} SpPatternLine;

#define SP_PATTERN_MAX_LINES 6
#define SP_PATTERN_N_DOTS    5

/* The width of the edge, px. */
#define SP_PATTERN_EDGE 0.75

/* The ground of those without a position, in every theme. */
void sp_pattern_get_hatch (SpPattern *self);

/* What stands for the place of a BAND or SCALE token where hues can't: one family for each direction of a
 * scale with a middle, lines below and dots above, and a third for scales from little to much; the
 * stronger, the denser. FALSE for the middle, which is plain, and for other tokens. Colours are left to the
 * caller. */
gboolean sp_pattern_find (SpHues hues, SpToken token, SpPattern *self);

/* The lines of a tile whose upper left corner is at 0, 0; returns how many. */
guint sp_pattern_get_lines (const SpPattern *self, SpPatternLine lines[SP_PATTERN_MAX_LINES]);
/* The dots of such a tile, as centres: one in the middle, and one in each corner, of which a quarter shows. */
void sp_pattern_get_dots (const SpPattern *self, double centres[SP_PATTERN_N_DOTS][2]);

G_END_DECLS
