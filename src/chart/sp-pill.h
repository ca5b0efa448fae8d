/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpPill:
 * @actor, @issue: places in the selection
 * @value: words that the notes begin with; NULL for none; the caller's
 * @box: its size, and its place from the upper left corner of its band
 *
 * The mark of an actor on a level: flag, name, and below them what sets its position apart.
 */
typedef struct
{
  guint actor;
  guint issue;
  const char *value;
  char *name;
  char **notes; /* lines; NULL for none */
  gboolean compact;
  gboolean has_icons; /* signs of a contested, conditional or spoken-for standing */
  gboolean beside;    /* the notes stand beside the signs, not below */
  double outdent;     /* px by which the notes begin before the name */
  SpBox box;
} SpPill;

/* Fits the pill into @max_width, choosing the longest form of the name that does. @compact: for
 * crowds, with smaller type and no notes in words. May be called again with another width. */
void sp_pill_measure (SpSheet *sheet, SpPill *self, double max_width, gboolean compact);
void sp_pill_clear (SpPill *self);

/* Draws the mark with @self's box moved by (@x, @y). @hues and @tokens (one a level) are for the
 * small scale of a contested standing. */
void sp_pill_add (
  SpSheet *sheet, const SpPill *self, double x, double y, SpHues hues, const SpToken *tokens);

/* Of an entry at the side: from its flag to its name. */
double sp_side_entry_get_start (const SpSheet *sheet);

/* The mark of an actor without a position, at the side: flag and name, and under a lapsed one's name what it lapses without. Returns its size; with
 * @draw FALSE it only measures. */
SpBox sp_side_entry_add (
  SpSheet *sheet, guint actor, guint issue, double x, double y, double max_width, gboolean draw);

G_END_DECLS
