/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* Bars of a number issue, one for an actor, which all share a scale. */

/**
 * SpBarScale: @low, @high: the ends of a track
 * @base: where bars begin: zero, or the end that is nearest to it
 */
typedef struct
{
  double low, high, base;
} SpBarScale;

/* Holds what the chosen actors have on an issue (a place in the selection), with round ends. */
void sp_bar_scale_init (SpBarScale *self, const SpSelection *selection, guint issue);

/* The ends as texts, the higher with the unit: "0", "5 % of GDP"; both: "0 to 5 % of GDP". g_free(). */
char *sp_bar_scale_show_low (const SpBarScale *self, const SpSelection *selection, guint issue);
char *sp_bar_scale_show_high (const SpBarScale *self, const SpSelection *selection, guint issue);
char *sp_bar_scale_show (const SpBarScale *self, const SpSelection *selection, guint issue);

/* The height of a track in which all that a bar can show has room; in a lower one ranges are left out. */
double sp_bar_get_height (const SpSheet *sheet);

/* Draws track and bar of a standing with a position: solid where measured, thinner where stated, hollow
 * where pledged, as its continuation is; a range as a capsule. */
void sp_bar_add (SpSheet *sheet, const SpBarScale *scale, const SpStanding *standing, SpBox track);

/* The same with the dashed or dotted line of a figure that is not on record around the bar, which needs
 * sp_bar_get_margin() about the track. */
void sp_bar_add_with_confidence (SpSheet *sheet,
                                 const SpBarScale *scale,
                                 const SpStanding *standing,
                                 SpBox track);
double sp_bar_get_margin (const SpSheet *sheet);

/* Explains the bars of a kind in the legend, and the paler ones of old figures. */
void sp_bar_explain (SpSheet *sheet, SpStatementKind kind);
void sp_bar_explain_old (SpSheet *sheet);

G_END_DECLS
