/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpToken:
 *
 * What a shape is painted with, by meaning; a look (SpLook) turns it into a colour or a pattern. `BAND_n` is the pale
 * ground of a place on the scale, `SCALE_n` its full colour: 0 is the low end, 8 the high end, 4
 * the middle.
 */
typedef enum
{
  SP_TOKEN_NONE,
  SP_TOKEN_SURFACE,    /* the picture's paper */
  SP_TOKEN_INK,        /* headlines, names */
  SP_TOKEN_INK_SOFT,   /* notes, questions, footer */
  SP_TOKEN_CARD,       /* the inside of a pill */
  SP_TOKEN_OUTLINE,    /* the line around a pill */
  SP_TOKEN_RULE,       /* lines between strips */
  SP_TOKEN_GRID,       /* lines of an axis */
  SP_TOKEN_SIDE,       /* the ground of the side panel */
  SP_TOKEN_HATCH,      /* as a fill: the side ground with lines on it, of which it is the colour */
  SP_TOKEN_FRAME,      /* the line around it and around a flag */
  SP_TOKEN_MARK,       /* dots and arrows on a number axis */
  SP_TOKEN_MARK_OLD,   /* the same, of an old standing */
  SP_TOKEN_ON_MARK,    /* texts on MARK */
  SP_TOKEN_PLATE,      /* the ground of a text on a SCALE, in themes that give it one */
  SP_TOKEN_BAND_PLATE, /* the same on a BAND that may be a pattern */
  SP_TOKEN_MAP_LAND,   /* countries that are no actors */
  SP_TOKEN_MAP_SEA,
  SP_TOKEN_MAP_BORDER, /* between countries: 3:1 from every SCALE where fills are colours */
  SP_TOKEN_LINE_0, /* lines that stand out among others, which are LINE_QUIET; a label or a dash */
  SP_TOKEN_LINE_3 = SP_TOKEN_LINE_0 + 3, /* tells them apart as well */
  SP_TOKEN_LINE_QUIET,
  SP_TOKEN_BAND_0,
  SP_TOKEN_BAND_8 = SP_TOKEN_BAND_0 + 8,
  SP_TOKEN_SCALE_0,
  SP_TOKEN_SCALE_8 = SP_TOKEN_SCALE_0 + 8,
  SP_TOKEN_ON_SCALE_0, /* texts on SCALE_0, ... */
  SP_TOKEN_ON_SCALE_8 = SP_TOKEN_ON_SCALE_0 + 8,
  SP_N_TOKENS,
} SpToken;

/* How many places a scale has: BAND_0 to BAND_8, SCALE_0 to SCALE_8. */
#define SP_N_PLACES 9

/* The colours between which a scale's tokens run; all safe for the colour-blind. `SP_HUES_SINGLE`
 * is one hue from light to dark, for scales without a neutral level. */
typedef enum
{
  SP_HUES_ORANGE_BLUE,
  SP_HUES_PURPLE_GREEN,
  SP_HUES_BROWN_TEAL,
  SP_HUES_SINGLE,
  SP_N_HUES,
} SpHues;

typedef enum
{
  SP_DASH_SOLID,
  SP_DASH_DASHED,
  SP_DASH_DOTTED,
} SpDash;

/**
 * SpPaint: @fill: the inside; SP_TOKEN_NONE for none
 * @stroke: the line; SP_TOKEN_NONE for none
 * @hues: for BAND and SCALE tokens
 * @width: of the line, in px
 */
typedef struct
{
  SpToken fill;
  SpToken stroke;
  SpHues hues;
  SpDash dash;
  double width;
} SpPaint;

/* Lengths of dash and gap, in px, of a line of @width; @n is set to their number (0: solid). */
const double *sp_dash_get_lengths (SpDash dash, guint *n);

/* What a text on @fill is painted with, so that it keeps 4.5:1 in every look: with the hues of @fill, which
 * the token needs as well. On a SCALE or MARK that is a token of its own, elsewhere INK. (INK_SOFT is for
 * papers, cards and bands.) A look may need a PLATE between BAND or SCALE and the text: charts let
 * sp_sheet_add_text_on() do both. */
SpToken sp_token_get_ink_on (SpToken fill);

/* "orange-blue", ...: as a dataset and the command line name them. */
const char *sp_hues_get_name (SpHues hues);

/* "ink", "scale-4", ...: the token's stable name. */
const char *sp_token_get_name (SpToken token);

G_END_DECLS
