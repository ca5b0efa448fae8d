/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"
#include "sp-projection.h"

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

/* By how much the span @i of those can grow, at its end or else at its start, until it is @gap from another of its lane or
 * comes to @edge; 0 where it cannot. */
double sp_placement_get_free (const double *starts,
                              const double *ends,
                              const guint *lanes,
                              guint n,
                              guint i,
                              double gap,
                              gboolean at_end,
                              double edge);

/* Pushes boxes of @height with their middles at @middles apart until none overlaps another, as little
 * as can be: the sum of the squares of all moves is least (pool adjacent violators, Ayer et al.
 * 1955). They keep their order, the first given of equal ones first, and stay between @top and
 * @bottom where there is room. */
void sp_placement_spread (double *middles, guint n, double height, double top, double bottom);

/**
 * SpRowLabel:
 * @middle: the point that it names
 * @width: as wide as its words are
 * @least: as narrow as it can be cut, at most @width
 * @weight: the heavier come first; of equal ones the first given
 * @x, @room: set by sp_placement_row(): where it begins and how wide it is; @room is 0 where it is left out
 */
typedef struct
{
  double middle;
  double width;
  double least;
  double weight;
  double x;
  double room;
} SpRowLabel;

/* Gives each of the labels of one row its place between @left and @right, at least @gap from every other: around its
 * middle, or to the side of it as far as others need, but never away from it. Where less than @width is
 * free it is cut, where less than @least, or another is over its middle, left out. */
void sp_placement_row (SpRowLabel *labels, guint n, double left, double right, double gap);

/* Whether the lines from @a to @b and from @c to @d meet. */
gboolean sp_placement_lines_cross (SpPoint a, SpPoint b, SpPoint c, SpPoint d);

/* Whether the line from @a to @b runs through @box or ends in it. */
gboolean sp_placement_line_meets (SpPoint a, SpPoint b, const SpBox *box);

G_END_DECLS
