/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"
#include "sp-geography.h"

G_BEGIN_DECLS

typedef enum
{
  SP_MAP_EUROPE, /* from Iceland to the Caucasus */
  SP_MAP_WORLD,  /* without the Antarctic */
  SP_MAP_FIT, /* as much as holds the countries; where they lie too far apart, Europe if nearly all
                    of them are there, else the world */
} SpMapForm;

/**
 * SpMapExtent:
 * @low, @high: the corners, in the plane of @projection
 *
 * The part of the earth that a map shows.
 */
typedef struct
{
  SpProjection projection;
  SpPoint low, high;
} SpMapExtent;

/* @shapes: those that SP_MAP_FIT has to hold (without any it is the world). */
void sp_map_extent_init (SpMapExtent *self, SpMapForm form, const guint *shapes, guint n_shapes);

/* Width by height. */
double sp_map_extent_get_aspect (const SpMapExtent *self);

/* Whether the heart of a shape lies in it. */
gboolean sp_map_extent_holds (const SpMapExtent *self, const SpShape *shape);

/**
 * SpMapFrame:
 * @box: in px of the picture
 * @scale: px to a radius of the earth
 * @middle: the point of the plane in the middle of @box
 * @mirrored: west is at the right: for a builder that mirrors, so that the map is not
 *
 * An extent on a picture: the whole box is filled, so that it may show more than the extent.
 */
typedef struct
{
  SpProjection projection;
  SpBox box;
  double scale;
  SpPoint middle;
  gboolean mirrored;
} SpMapFrame;

void sp_map_frame_init (SpMapFrame *self, const SpMapExtent *extent, SpBox box, gboolean mirrored);

/* What must be added to the longitudes of an island whose middle is at @longitude so that it is not cut
 * by the edge of the world: 0 or 360. */
double sp_map_frame_get_turn (const SpMapFrame *self, double longitude);

/* Where a place lies in the picture, also where that is outside the box. */
SpPoint sp_map_frame_project (const SpMapFrame *self, SpPoint place);

G_END_DECLS
