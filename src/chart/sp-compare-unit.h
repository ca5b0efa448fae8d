/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-projection.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpCompareUnit:
 * @actor: a place in the selection
 * @dot_x, @dot_y: the middle of its dot, in px of the picture
 * @label: where its label stands: its width and height are those of sp_compare_unit_measure()
 * @before: the label stands left of the dot in reading direction, so that its flag is at the end
 *
 * An actor on two issues: a dot, whose first half is its mark on the first issue and whose second half
 * that on the second, and a label with flag, name and the signs of both, in one line or, where that is
 * too wide, in two.
 */
typedef struct
{
  guint actor;
  char *name;
  char *month; /* of the older standing that is old; NULL for none */
  double dot_x, dot_y;
  SpBox label;
  gboolean before;
  gboolean two_lines; /* signs and month stand below the name */
} SpCompareUnit;

void sp_compare_unit_clear (SpCompareUnit *self);

double sp_compare_unit_get_radius (const SpSheet *sheet);

/* Chooses the longest form of the name with which the label is no wider than @max_width (a code may be
 * wider still); with @compact the code. A month that does not fit either way is left out. */
void sp_compare_unit_measure (SpSheet *sheet,
                              SpCompareUnit *self,
                              double max_width,
                              gboolean compact);

/* The line between dot and label, from @line[0] to @line[1]; FALSE where they touch, and need none. */
gboolean sp_compare_unit_get_leader (const SpSheet *sheet,
                                     const SpCompareUnit *self,
                                     SpPoint line[2]);

/* Draws that line, if there is one: before all marks and labels, so that it goes under those it can't go around. */
void sp_compare_unit_add_leader (SpSheet *sheet, const SpCompareUnit *self);

/* Draws both marks and the label. */
void sp_compare_unit_add (SpSheet *sheet, const SpCompareUnit *self);

/* Explains the dot and whatever signs are in use. */
void sp_compare_unit_explain (SpSheet *sheet);

G_END_DECLS
