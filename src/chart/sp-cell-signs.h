/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/* What stands in a small cell of a table in place of words. A sign is drawn around (@cx, @cy), at most
 * SP_CELL_SIGN_WIDTH wide and SP_CELL_SIGN_HEIGHT high, in px of the design. */
#define SP_CELL_SIGN_WIDTH  16.0
#define SP_CELL_SIGN_HEIGHT 14.0

/* The place of a level on its scale, on a ground of @fill: with a neutral level, a ring for that, and
 * minus and plus signs for those below and above it, as many as steps ("+3" where there may be more
 * than two); else its number from the low end. With more than nine levels, a mark on a line. */
void sp_cell_sign_add_level (SpSheet *sheet,
                             const SpIssue *issue,
                             guint level,
                             double cx,
                             double cy,
                             SpToken fill,
                             SpHues hues);

/* The ground of a cell without a position, and its sign: hatched for no statement found (no sign),
 * blank for a question that does not apply (a dash). */
SpPaint sp_cell_sign_get_state_paint (const SpStanding *standing);
void sp_cell_sign_add_state (SpSheet *sheet, const SpStanding *standing, double cx, double cy);

/* A cell's ground: the colour of a level, paler and outlined when old; within a dashed or dotted line
 * where it is reported or inferred. Returns the box that the colour fills. */
SpBox sp_cell_sign_add_ground (
  SpSheet *sheet, SpBox box, SpToken scale, SpHues hues, SpConfidence confidence, gboolean old);
/* The fill of that ground. */
SpToken sp_cell_sign_get_fill (SpToken scale, gboolean old);

/* The line alone, for a cell without a colour. */
void sp_cell_sign_add_confidence (SpSheet *sheet, SpBox box, SpConfidence confidence);

/* In the corners of a small cell: depends on a condition, another spoke, and along its lower edge the
 * range of its statements. */
void sp_cell_sign_add_condition (SpSheet *sheet, SpBox box);
void sp_cell_sign_add_spoken_for (SpSheet *sheet, SpBox box);
void sp_cell_sign_add_range (
  SpSheet *sheet, SpBox box, guint n, guint first, guint last, const SpToken *tokens, SpHues hues);

/* Legend entries of these: the line, the paler ground, the cell of a state, under its own heading or
 * @text. @standing must stay until the footer is added. */
void sp_cell_sign_explain_confidence (SpSheet *sheet, SpConfidence confidence);
void sp_cell_sign_explain_old (SpSheet *sheet, gboolean with_month);
void sp_cell_sign_explain_state (SpSheet *sheet, const SpStanding *standing, const char *text);
/* Where the sample of a cell stands in the legend. */
SpBox sp_cell_sign_get_sample_box (const SpSheet *sheet, double x, double middle);

G_END_DECLS
