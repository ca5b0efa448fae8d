/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-map-raster.h"

G_BEGIN_DECLS

typedef struct
{
  double width, height;
} SpMapSize;

typedef enum
{
  SP_MAP_UNPLACED, /* there is no room for a label */
  SP_MAP_INSIDE,   /* in its own land */
  SP_MAP_OUTSIDE,  /* at sea or on land that is nobody's, with a line to its own */
} SpMapPlace;

/**
 * SpMapItem: @shape: its land
 * @dot: px: the radius of a dot in place of a land too small to be seen; 0: none
 * @n_good: how many of @inside are better than any of @outside
 * @inside, @outside: (element-type SpMapSize): the forms that its label can take, the best first; NULL for none
 * @anchor: in: the middle of the dot; out: where the line from a label outside ends
 * @place, @form, @box, @start: out: where the label is, in which of the forms; and where the line to
 * @anchor starts
 *
 * A land that wants a label.
 */
typedef struct
{
  guint shape;
  double dot;
  guint n_good;
  const GArray *inside;
  const GArray *outside;
  SpPoint anchor;
  SpMapPlace place;
  guint form;
  SpBox box;
  SpPoint start;
} SpMapItem;

/* Finds a place for as many labels as possible. None of them overlaps another, a dot, or the land of
 * another item; no line crosses a label, a dot or a line. Those outside are placed in the order of the
 * items. @gap: px between labels. */
void sp_map_placement_run (const SpMapRaster *raster, SpMapItem *items, guint n_items, double gap);

G_END_DECLS
