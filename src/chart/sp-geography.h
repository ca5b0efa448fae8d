/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-projection.h"

G_BEGIN_DECLS

#define SP_NO_SHAPE G_MAXUINT

/* A line that one shape has, or two neighbours share: longitudes and latitudes in degrees. */
typedef struct
{
  SpPoint *points;
  guint n_points;
} SpArc;

/* A closed line: arcs by number, one that is followed backwards as its complement (~). */
typedef struct
{
  int *arcs;
  guint n_arcs;
} SpRing;

/* An outer ring and the holes in it. */
typedef struct
{
  SpRing *rings;
  guint n_rings;
} SpPolygon;

/**
 * SpShape:
 * @id: ISO 3166-1 alpha-3, or XKX; "" for a shape that has none
 * @country: alpha-2, as actors have it; "" likewise
 * @polygons: by size, the largest first
 * @heart: the point of the largest polygon that is farthest from its borders
 *
 * The ground of a country.
 */
typedef struct
{
  char id[4];
  char country[3];
  SpPolygon *polygons;
  guint n_polygons;
  SpPoint heart;
} SpShape;

/**
 * SpGeography:
 *
 * The ground of maps: data/map/countries.map, whose source docs/licences.md names. Planar in degrees:
 * no ring crosses the antimeridian. One for the whole process, read when it is first asked for; never
 * changed or freed.
 */
typedef struct _SpGeography SpGeography;

const SpGeography *sp_geography_get (void);

guint sp_geography_get_n_arcs (const SpGeography *self);
const SpArc *sp_geography_get_arc (const SpGeography *self, guint i);
guint sp_geography_get_n_shapes (const SpGeography *self);
const SpShape *sp_geography_get_shape (const SpGeography *self, guint i);

/* The shape of an alpha-3 or alpha-2 code (never ""), or SP_NO_SHAPE: NULL, EU, and small islands
 * have none. */
guint sp_geography_find (const SpGeography *self, const char *code);

/* Whether a place lies in a shape. */
gboolean sp_geography_contains (const SpGeography *self, guint shape, SpPoint place);

/* The shape on which a place lies, or SP_NO_SHAPE at sea. */
guint sp_geography_find_at (const SpGeography *self, SpPoint place);

G_END_DECLS
