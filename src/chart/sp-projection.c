/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-projection.h"

#include <math.h>

#define DEGREE (G_PI / 180.0)
/* Where the opposite of the centre is put. */
#define FAR_AWAY  2.0
#define MAX_STEPS 20

/* Equal Earth's coefficients A1 to A4, and its M. */
static const double a[] = { 1.340264, -0.081106, 0.000893, 0.003796 };
static const double m = 0.86602540378443864676; /* the square root of 3, by 2 */

void
sp_projection_init_azimuthal (SpProjection *self, SpPoint centre)
{
  *self = (SpProjection){ .kind = SP_PROJECTION_AZIMUTHAL,
                          .longitude = centre.x * DEGREE,
                          .sin_latitude = sin (centre.y * DEGREE),
                          .cos_latitude = cos (centre.y * DEGREE) };
}

void
sp_projection_init_equal_earth (SpProjection *self, double longitude)
{
  *self = (SpProjection){ .kind = SP_PROJECTION_EQUAL_EARTH,
                          .longitude = longitude * DEGREE,
                          .cos_latitude = 1.0 };
}

static gboolean
project_azimuthal (const SpProjection *self, double longitude, double latitude, SpPoint *point)
{
  double east = longitude - self->longitude;
  double sine = sin (latitude);
  double cosine = cos (latitude);
  double nearness = self->sin_latitude * sine + self->cos_latitude * cosine * cos (east);
  double k = sqrt (2.0 / (1.0 + nearness));

  if (nearness <= -1.0 + 1e-12)
    {
      *point = (SpPoint){ FAR_AWAY, 0.0 };
      return FALSE;
    }
  point->x = k * cosine * sin (east);
  point->y = k * (self->cos_latitude * sine - self->sin_latitude * cosine * cos (east));
  return TRUE;
}

/* The northing of a parametric latitude, and how fast it grows. */
static double
get_northing (double theta)
{
  double square = theta * theta;
  double sixth = square * square * square;

  return theta * (a[0] + a[1] * square + sixth * (a[2] + a[3] * square));
}

static double
get_growth (double theta)
{
  double square = theta * theta;
  double sixth = square * square * square;

  return a[0] + 3 * a[1] * square + sixth * (7 * a[2] + 9 * a[3] * square);
}

static void
project_equal_earth (const SpProjection *self, double longitude, double latitude, SpPoint *point)
{
  double theta = asin (m * sin (latitude));

  point->x = (longitude - self->longitude) * cos (theta) / (m * get_growth (theta));
  point->y = get_northing (theta);
}

gboolean
sp_projection_forward (const SpProjection *self, SpPoint place, SpPoint *point)
{
  if (self->kind == SP_PROJECTION_AZIMUTHAL)
    return project_azimuthal (self, place.x * DEGREE, place.y * DEGREE, point);
  project_equal_earth (self, place.x * DEGREE, place.y * DEGREE, point);
  return TRUE;
}

static double
wrap (double longitude)
{
  return remainder (longitude, 360.0);
}

static gboolean
invert_azimuthal (const SpProjection *self, SpPoint point, SpPoint *place)
{
  double radius = hypot (point.x, point.y);
  double angle;
  double sine;
  double cosine;

  if (radius > 2.0)
    return FALSE;
  angle = 2.0 * asin (radius / 2.0);
  sine = sin (angle);
  cosine = cos (angle);
  place->y = asin (CLAMP (cosine * self->sin_latitude
                            + (radius > 0.0 ? point.y * sine * self->cos_latitude / radius : 0.0),
                          -1.0, 1.0))
             / DEGREE;
  place->x = wrap ((self->longitude
                    + atan2 (point.x * sine, radius * self->cos_latitude * cosine
                                               - point.y * self->sin_latitude * sine))
                   / DEGREE);
  return TRUE;
}

static gboolean
invert_equal_earth (const SpProjection *self, SpPoint point, SpPoint *place)
{
  double theta = point.y / a[0];
  double sine;
  double east;

  for (guint i = 0; i < MAX_STEPS; i++)
    theta -= (get_northing (theta) - point.y) / get_growth (theta);
  sine = sin (theta) / m;
  east = point.x * m * get_growth (theta) / cos (theta);
  if (!(fabs (sine) <= 1.0 + 1e-12 && fabs (east) <= G_PI + 1e-9))
    return FALSE;
  place->x = wrap ((self->longitude + east) / DEGREE);
  place->y = asin (CLAMP (sine, -1.0, 1.0)) / DEGREE;
  return TRUE;
}

gboolean
sp_projection_inverse (const SpProjection *self, SpPoint point, SpPoint *place)
{
  if (self->kind == SP_PROJECTION_AZIMUTHAL)
    return invert_azimuthal (self, point, place);
  return invert_equal_earth (self, point, place);
}

double
sp_place_get_angle (SpPoint from, SpPoint to)
{
  double north = sin ((to.y - from.y) * DEGREE / 2);
  double east = sin ((to.x - from.x) * DEGREE / 2);
  double half = north * north + cos (from.y * DEGREE) * cos (to.y * DEGREE) * east * east;

  return 2.0 * asin (sqrt (MIN (half, 1.0)));
}
