/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Colours are sRGB, 0xRRGGBB. */

/* The least contrast of a text and its ground, and of a mark and its ground: WCAG 2.1, success criteria
 * 1.4.3 and 1.4.11. */
#define SP_CONTRAST_TEXT 4.5
#define SP_CONTRAST_MARK 3.0

/* A part of @b, @share (0 to 1), in @a: channel by channel, as paint that is seen through. */
guint32 sp_colour_mix (guint32 a, guint32 b, double share);

/* The contrast of two colours, 1 to 21: WCAG 2.1, "contrast ratio" and "relative luminance". */
double sp_colour_get_contrast (guint32 a, guint32 b);

/* How far apart two colours look: the distance in CIE L*a*b* (CIE 15:2004, D65), of which about 2.3 can just
 * be noticed (Mahy, Van Eycken, Oosterlinck 1994, "Evaluation of uniform color spaces developed after the
 * adoption of CIELAB and CIELUV"). */
double sp_colour_get_distance (guint32 a, guint32 b);

/* The colours between which people with red-green blindness can't choose. */
typedef enum
{
  SP_VISION_DEUTERANOPIA,
  SP_VISION_PROTANOPIA,
  SP_N_VISIONS,
} SpVision;

/* A colour as it is seen so: Machado, Oliveira, Fernandes 2009, "A physiologically-based model for simulation of
 * color vision deficiency", severity 1. */
guint32 sp_colour_simulate (guint32 colour, SpVision vision);

/* The grey that is as light. */
guint32 sp_colour_to_grey (guint32 colour);

/* @n_places colours (2 or more) from the first to the last of @colours (@n, 2 or more), evenly, straight in CIE
 * L*a*b* from each to the next. */
void sp_colour_interpolate (const guint32 *colours, guint n, guint32 *places, guint n_places);

/* "#1a1a1e"; FALSE, with @colour untouched, for anything else than six digits behind a number sign. */
gboolean sp_colour_parse (const char *text, gsize length, guint32 *colour);

G_END_DECLS
