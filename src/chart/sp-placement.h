/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Places boxes, whose width and height are set, row by row from the upper left corner (0, 0) within
 * @width, @gap apart; with @single one a row. A box wider than @width gets a row of its own.
 * Returns the height of all; 0 for none. */
double sp_placement_flow (
  SpBox *boxes, guint n, double width, double gap_x, double gap_y, gboolean single);

/* Puts each span from @starts[i] to @ends[i] into the first lane where it keeps @gap from the spans
 * already there, in the order given:
 * @lanes[i] is set. Returns the number of lanes. */
guint sp_placement_lanes (
  const double *starts, const double *ends, guint n, double gap, guint *lanes);

/* Pushes boxes of @height with their middles at @middles apart until none overlaps another, as little
 * as can be: the sum of the squares of all moves is least (pool adjacent violators, Ayer et al.
 * 1955). They keep their order, the first given of equal ones first, and stay between @top and
 * @bottom where there is room. */
void sp_placement_spread (double *middles, guint n, double height, double top, double bottom);

G_END_DECLS
