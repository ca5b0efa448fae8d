/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* The small signs that marks and the legend share. @x is the left end of a sign, @middle its middle
 * line. */

typedef enum
{
  SP_DOT_FILLED, /* measured */
  SP_DOT_STATED, /* a square: stated */
  SP_DOT_HOLLOW, /* pledged */
} SpDot;

/* A pill's ground and line: thin and solid on record, dashed reported, dotted inferred; lighter
 * when old. */
SpPaint sp_glyph_get_pill_paint (SpConfidence confidence, gboolean old);

/* A hinge: this can swing with a condition. */
double sp_glyph_get_hinge_width (const SpSheet *sheet);
void sp_glyph_add_hinge (SpSheet *sheet, double x, double middle);

/* A speech bubble: another actor spoke. */
double sp_glyph_get_spoken_for_width (const SpSheet *sheet);
void sp_glyph_add_spoken_for (SpSheet *sheet, double x, double middle);

/* A small scale of @n_levels cells; those from @first to @last are filled with the colours of
 * @tokens (one a level). */
double sp_glyph_get_range_width (const SpSheet *sheet, guint n_levels);
void sp_glyph_add_range (SpSheet *sheet,
                         double x,
                         double middle,
                         guint n_levels,
                         guint first,
                         guint last,
                         const SpToken *tokens,
                         SpHues hues);
void sp_glyph_add_sample_range (SpSheet *sheet, double x, double middle);

/* A bar over a span of a number axis, and how far it goes on either side of it. */
double sp_glyph_get_range_bar_end (const SpSheet *sheet);
void sp_glyph_add_range_bar (SpSheet *sheet, double from, double to, double middle, gboolean old);

double sp_glyph_get_dot_radius (const SpSheet *sheet);
void sp_glyph_add_dot (SpSheet *sheet, double cx, double cy, SpDot dot, gboolean old);

/* A dashed or dotted ring around a dot that is reported or inferred; how far it stands off the dot. */
double sp_glyph_get_ring_margin (const SpSheet *sheet);
void sp_glyph_add_ring (SpSheet *sheet, double cx, double cy, SpConfidence confidence);

/* A pledge's dot, @distance from the dot that it belongs to: a ring around that one where the two would cover each other. */
void sp_glyph_add_pledge (SpSheet *sheet, double cx, double cy, double distance, gboolean old);

/* An arrow between the middles of two dots; nothing where they touch. */
void sp_glyph_add_arrow (SpSheet *sheet, double from, double to, double y, gboolean old);

G_END_DECLS
