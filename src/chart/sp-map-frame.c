/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-map-frame.h"

#include <math.h>

#define DEGREE (G_PI / 180.0)
#define EARTH  6371.0 /* km: its mean radius */

/* Countries farther than this from their middle are shown on the world; those nearer than the least
 * with some of what lies around them. */
#define MAX_ANGLE (36.0 * DEGREE)
#define MIN_ANGLE (4.0 * DEGREE)
/* Of what is around the countries, to the size of all. */
#define MARGIN 0.06
/* Of the countries, how many must lie in Europe for a map of it. */
#define NEARLY_ALL 0.7
/* Polygons of less than this part of a country's largest are islands and lands overseas, which need
 * not be in sight. */
#define MAIN_PART  0.25
#define MIN_ASPECT 1.05
#define MAX_ASPECT 2.2
#define STEPS      200

/* The middle meridian of the world, so that its edge runs through the Bering Strait. */
#define WORLD_MIDDLE 11.0

static const SpPoint europe_centre = { 10.0, 52.0 };
/* km from there, to the west, south, east and north. */
static const double europe[] = { 1850.0, 1960.0, 3080.0, 2230.0 };
/* The land of the world on the plane but for the Antarctic, with a little sea. */
static const SpPoint world_low = { -2.57, -1.05 };
static const SpPoint world_high = { 2.69, 1.305 };

typedef struct
{
  double x, y, z;
} Vector;

static Vector
to_vector (SpPoint place)
{
  double cosine = cos (place.y * DEGREE);

  return (Vector){ cosine * cos (place.x * DEGREE), cosine * sin (place.x * DEGREE),
                   sin (place.y * DEGREE) };
}

static SpPoint
to_place (Vector v)
{
  return (SpPoint){ atan2 (v.y, v.x) / DEGREE, atan2 (v.z, hypot (v.x, v.y)) / DEGREE };
}

static double
get_product (Vector a, Vector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static void
add_ring (GArray *places, const SpRing *ring)
{
  const SpGeography *geography = sp_geography_get ();

  for (guint i = 0; i < ring->n_arcs; i++)
    {
      int number = ring->arcs[i] >= 0 ? ring->arcs[i] : ~ring->arcs[i];
      const SpArc *arc = sp_geography_get_arc (geography, (guint)number);

      g_array_append_vals (places, arc->points, arc->n_points);
    }
}

/* The area inside a ring by its places, for comparison only: longitude by the sine of the latitude
 * keeps areas. */
static double
get_area (const GArray *places)
{
  double area = 0.0;

  for (guint i = 0; i < places->len; i++)
    {
      const SpPoint *a = &g_array_index (places, SpPoint, i);
      const SpPoint *b = &g_array_index (places, SpPoint, (i + 1) % places->len);

      area += (b->x - a->x) * (sin (a->y * DEGREE) + sin (b->y * DEGREE));
    }
  return fabs (area);
}

/* The bounds of a polygon's places say how large it is well enough. */
static void
add_main_parts (GArray *places, const SpShape *shape)
{
  double largest = 0.0;

  for (guint i = 0; i < shape->n_polygons; i++)
    {
      g_autoptr (GArray) part = g_array_new (FALSE, FALSE, sizeof (SpPoint));
      double area;

      add_ring (part, &shape->polygons[i].rings[0]);
      area = get_area (part);
      largest = MAX (largest, area);
      if (area >= largest * MAIN_PART)
        g_array_append_vals (places, part->data, part->len);
    }
}

static guint
find_farthest (const GArray *vectors, Vector from)
{
  guint farthest = 0;
  double least = INFINITY;

  for (guint i = 0; i < vectors->len; i++)
    {
      double product = get_product (from, g_array_index (vectors, Vector, i));

      if (product < least)
        {
          least = product;
          farthest = i;
        }
    }
  return farthest;
}

/* The middle of the smallest circle around places, by steps towards the one farthest away, each shorter than the one before
 * (Badoiu and Clarkson, Smaller core-sets for balls, 2003). @angle: its radius. */
static SpPoint
find_middle (const GArray *places, double *angle)
{
  g_autoptr (GArray) vectors = g_array_new (FALSE, FALSE, sizeof (Vector));
  Vector middle = to_vector (g_array_index (places, SpPoint, 0));
  SpPoint centre;

  for (guint i = 0; i < places->len; i++)
    g_array_append_vals (vectors, &(Vector[]){ to_vector (g_array_index (places, SpPoint, i)) }, 1);
  for (guint step = 1; step <= STEPS; step++)
    {
      Vector to = g_array_index (vectors, Vector, find_farthest (vectors, middle));
      double share = 1.0 / (step + 1);

      middle.x += (to.x - middle.x) * share;
      middle.y += (to.y - middle.y) * share;
      middle.z += (to.z - middle.z) * share;
    }
  centre = to_place (middle);
  *angle = sp_place_get_angle (centre,
                               g_array_index (places, SpPoint, find_farthest (vectors, middle)));
  return centre;
}

static void
set_world (SpMapExtent *self)
{
  sp_projection_init_equal_earth (&self->projection, WORLD_MIDDLE);
  self->low = world_low;
  self->high = world_high;
}

static void
set_europe (SpMapExtent *self)
{
  sp_projection_init_azimuthal (&self->projection, europe_centre);
  self->low = (SpPoint){ -europe[0] / EARTH, -europe[1] / EARTH };
  self->high = (SpPoint){ europe[2] / EARTH, europe[3] / EARTH };
}

static void
grow (double *low, double *high, double size)
{
  double more = (size - (*high - *low)) / 2;

  if (more <= 0.0)
    return;
  *low -= more;
  *high += more;
}

static void
set_bounds (SpMapExtent *self, const GArray *places)
{
  double least = 2 * sin (MIN_ANGLE / 2) * 2;

  self->low = (SpPoint){ INFINITY, INFINITY };
  self->high = (SpPoint){ -INFINITY, -INFINITY };
  for (guint i = 0; i < places->len; i++)
    {
      SpPoint point;

      sp_projection_forward (&self->projection, g_array_index (places, SpPoint, i), &point);
      self->low = (SpPoint){ MIN (self->low.x, point.x), MIN (self->low.y, point.y) };
      self->high = (SpPoint){ MAX (self->high.x, point.x), MAX (self->high.y, point.y) };
    }
  grow (&self->low.x, &self->high.x, (self->high.x - self->low.x) * (1 + 2 * MARGIN));
  grow (&self->low.y, &self->high.y, (self->high.y - self->low.y) * (1 + 2 * MARGIN));
  grow (&self->low.x, &self->high.x, MAX (least, (self->high.y - self->low.y) * MIN_ASPECT));
  grow (&self->low.y, &self->high.y,
        MAX (least / MAX_ASPECT, (self->high.x - self->low.x) / MAX_ASPECT));
}

/* Equal Earth's edge is not the antimeridian: what lies west of it comes again in the east. */
static double
get_turn (const SpProjection *projection, double longitude)
{
  double edge = projection->longitude / DEGREE - 180.0;

  return projection->kind == SP_PROJECTION_EQUAL_EARTH && longitude < edge ? 360.0 : 0.0;
}

gboolean
sp_map_extent_holds (const SpMapExtent *self, const SpShape *shape)
{
  double turn = get_turn (&self->projection, shape->heart.x);
  SpPoint point;

  sp_projection_forward (&self->projection, (SpPoint){ shape->heart.x + turn, shape->heart.y },
                         &point);
  return point.x >= self->low.x && point.x <= self->high.x && point.y >= self->low.y
         && point.y <= self->high.y;
}

static gboolean
are_in_europe (const guint *shapes, guint n_shapes)
{
  SpMapExtent extent;
  guint n = 0;

  set_europe (&extent);
  for (guint i = 0; i < n_shapes; i++)
    n += sp_map_extent_holds (&extent, sp_geography_get_shape (sp_geography_get (), shapes[i]));
  return n >= NEARLY_ALL * n_shapes;
}

static void
set_fit (SpMapExtent *self, const guint *shapes, guint n_shapes)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (SpPoint));
  SpPoint middle;
  double angle = 0.0;

  for (guint i = 0; i < n_shapes; i++)
    add_main_parts (places, sp_geography_get_shape (sp_geography_get (), shapes[i]));
  if (places->len == 0)
    {
      set_world (self);
      return;
    }
  middle = find_middle (places, &angle);
  if (angle > MAX_ANGLE)
    {
      if (are_in_europe (shapes, n_shapes))
        set_europe (self);
      else
        set_world (self);
      return;
    }
  sp_projection_init_azimuthal (&self->projection, middle);
  set_bounds (self, places);
}

void
sp_map_extent_init (SpMapExtent *self, SpMapForm form, const guint *shapes, guint n_shapes)
{
  if (form == SP_MAP_EUROPE)
    set_europe (self);
  else if (form == SP_MAP_WORLD)
    set_world (self);
  else
    set_fit (self, shapes, n_shapes);
}

double
sp_map_extent_get_aspect (const SpMapExtent *self)
{
  return (self->high.x - self->low.x) / (self->high.y - self->low.y);
}

void
sp_map_frame_init (SpMapFrame *self, const SpMapExtent *extent, SpBox box, gboolean mirrored)
{
  self->projection = extent->projection;
  self->box = box;
  self->mirrored = mirrored;
  self->scale = MIN (box.width / (extent->high.x - extent->low.x),
                     box.height / (extent->high.y - extent->low.y));
  self->middle = (SpPoint){ (extent->low.x + extent->high.x) / 2,
                            (extent->low.y + extent->high.y) / 2 };
}

double
sp_map_frame_get_turn (const SpMapFrame *self, double longitude)
{
  return get_turn (&self->projection, longitude);
}

SpPoint
sp_map_frame_project (const SpMapFrame *self, SpPoint place)
{
  SpPoint point;
  double x;
  double y;

  sp_projection_forward (&self->projection, place, &point);
  x = (point.x - self->middle.x) * self->scale;
  y = (point.y - self->middle.y) * self->scale;
  return (SpPoint){ self->box.x + self->box.width / 2 + (self->mirrored ? -x : x),
                    self->box.y + self->box.height / 2 - y };
}
