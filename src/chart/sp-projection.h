/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double x, y;
} SpPoint;

typedef enum
{
  SP_PROJECTION_AZIMUTHAL,
  SP_PROJECTION_EQUAL_EARTH,
} SpProjectionKind;

/**
 * SpProjection:
 *
 * From places on the earth (longitude and latitude in degrees, as x and y) to a plane in radii of
 * the earth, x to the east and y to the north of the centre, and back. Both keep areas.
 *
 * Azimuthal: Lambert's equal-area, oblique, on the sphere: J. P. Snyder, Map Projections: A Working
 * Manual, U.S. Geological Survey Professional Paper 1395, 1987, page 185, formulas 24-2, 22-4 and 22-5, inverse 20-14, 20-15 and 24-16.
 *
 * Equal Earth: B. Savric, T. Patterson and B. Jenny, The Equal Earth map projection, International
 * Journal of Geographical Information Science 33 (2019; online 2018), 454-465, formulas 2 to 6;
 * inverse by Newton's method.
 */
typedef struct
{
  SpProjectionKind kind;
  double longitude; /* of the centre, in radians */
  double sin_latitude, cos_latitude;
} SpProjection;

/* With its centre at @centre. */
void sp_projection_init_azimuthal (SpProjection *self, SpPoint centre);

/* With its middle meridian at @longitude degrees. Longitudes are not wrapped: one that is more than
 * 180 degrees away lies beyond the edge. */
void sp_projection_init_equal_earth (SpProjection *self, double longitude);

/* FALSE, with @point far away, at the point opposite the centre of an azimuthal map. */
gboolean sp_projection_forward (const SpProjection *self, SpPoint place, SpPoint *point);

/* FALSE, with @place untouched, where the plane holds nothing. Longitudes are from -180 to 180. */
gboolean sp_projection_inverse (const SpProjection *self, SpPoint point, SpPoint *place);

/* The angle between two places seen from the middle of the earth, in radians. */
double sp_place_get_angle (SpPoint a, SpPoint b);

G_END_DECLS
