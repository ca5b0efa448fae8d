/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-map-ground.h"

#include <math.h>

/* Detail below this is not drawn, in px: how far a line may pass from where it runs, and islands. */
#define TOLERANCE 0.4
#define MIN_AREA  1.0
/* The same for coarse lines. */
#define COARSE_TOLERANCE 1.6
#define COARSE_AREA      100.0
/* Degrees between points, for lines that are straight on a map of degrees only. */
#define MAX_STEP 1.0
/* Polygons that are all this far from the centre of an azimuthal map are not looked at: one that held its opposite would be turned
 * inside out. */
#define HORIZON (110.0 * G_PI / 180.0)
/* The edges of the map of degrees, at which shapes were cut. */
#define EDGE 179.99
#define POLE 89.9

/* A point of a line, and whether the way to the next is a cut. */
typedef struct
{
  double x, y;
  gboolean cut;
} Point;

typedef struct
{
  guint first, last;
} Span;

struct _SpMapGround
{
  SpMapFrame frame;
  GPtrArray *lines;        /* of GArray of Point: the arcs */
  GPtrArray *coarse_lines; /* likewise; NULL before they are needed */
  GArray *lands;           /* of SpMapLand */
};

static Point
get_point (const GArray *line, guint i)
{
  return g_array_index (line, Point, i);
}

static gboolean
is_cut (const SpPoint *a, const SpPoint *b)
{
  return (fabs (a->x) > EDGE && fabs (b->x) > EDGE) || (a->y < -POLE && b->y < -POLE);
}

static double
get_turn (const SpMapFrame *frame, const SpArc *arc)
{
  double west = INFINITY;
  double east = -INFINITY;

  for (guint i = 0; i < arc->n_points; i++)
    {
      west = MIN (west, arc->points[i].x);
      east = MAX (east, arc->points[i].x);
    }
  return sp_map_frame_get_turn (frame, (west + east) / 2);
}

/* The points of an arc on the picture; long steps are divided. */
static GArray *
project_arc (const SpMapFrame *frame, const SpArc *arc)
{
  GArray *line = g_array_new (FALSE, FALSE, sizeof (Point));
  double turn = get_turn (frame, arc);

  for (guint i = 0; i < arc->n_points; i++)
    {
      const SpPoint *from = &arc->points[i];
      const SpPoint *to = &arc->points[MIN (i + 1, arc->n_points - 1)];
      gboolean cut = i + 1 < arc->n_points && is_cut (from, to);
      guint n = (guint)MAX (1,
                            ceil (MAX (fabs (to->x - from->x), fabs (to->y - from->y)) / MAX_STEP));

      for (guint j = 0; j < n; j++)
        {
          double share = (double)j / n;
          SpPoint point =
            sp_map_frame_project (frame, (SpPoint){ from->x + share * (to->x - from->x) + turn,
                                                    from->y + share * (to->y - from->y) });
          Point kept = { point.x, point.y, cut };

          g_array_append_val (line, kept);
        }
    }
  return line;
}

static double
get_distance (Point at, Point a, Point b)
{
  double dx = b.x - a.x;
  double dy = b.y - a.y;
  double length = dx * dx + dy * dy;
  double share = length > 0.0 ? ((at.x - a.x) * dx + (at.y - a.y) * dy) / length : 0.0;

  share = CLAMP (share, 0.0, 1.0);
  return hypot (a.x + share * dx - at.x, a.y + share * dy - at.y);
}

/* The farthest point from the straight way between two, where it is too far; else 0. */
static guint
find_bend (const GArray *line, guint first, guint last, double tolerance)
{
  double farthest = tolerance;
  guint bend = 0;

  for (guint i = first + 1; i < last; i++)
    {
      double distance = get_distance (get_point (line, i), get_point (line, first),
                                      get_point (line, last));

      if (distance > farthest)
        {
          farthest = distance;
          bend = i;
        }
    }
  return bend;
}

/* D. Douglas and T. Peucker, Algorithms for the reduction of the number of points, 1973: keeps what
 * is needed between two points. */
static void
keep_bends (const GArray *line, guint first, guint last, double tolerance, gboolean *kept)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  Span span = { first, last };

  kept[first] = kept[last] = TRUE;
  g_array_append_val (spans, span);
  while (spans->len > 0)
    {
      guint bend;

      span = g_array_index (spans, Span, spans->len - 1);
      g_array_set_size (spans, spans->len - 1);
      bend = find_bend (line, span.first, span.last, tolerance);
      if (bend == 0)
        continue;
      kept[bend] = TRUE;
      g_array_append_vals (spans, &(Span){ span.first, bend }, 1);
      g_array_append_vals (spans, &(Span){ bend, span.last }, 1);
    }
}

static double
round_off (double value)
{
  return round (value * 10.0) / 10.0;
}

/* Where a cut begins or ends a point is kept, so that it stays a cut. */
static GArray *
simplify (const GArray *line, double tolerance)
{
  GArray *simple = g_array_new (FALSE, FALSE, sizeof (Point));
  g_autofree gboolean *kept = g_new0 (gboolean, line->len);
  guint first = 0;

  for (guint i = 1; i < line->len; i++)
    if (i + 1 == line->len || get_point (line, i).cut != get_point (line, i - 1).cut)
      {
        keep_bends (line, first, i, tolerance, kept);
        first = i;
      }
  for (guint i = 0; i < line->len; i++)
    {
      Point point = get_point (line, i);

      point.x = round_off (point.x);
      point.y = round_off (point.y);
      if (kept[i])
        g_array_append_val (simple, point);
    }
  return simple;
}

static void
append_line (GArray *points, const GArray *line, gboolean back)
{
  for (guint i = 0; i + 1 < line->len; i++)
    {
      Point point = get_point (line, back ? line->len - 1 - i : i);

      if (back)
        point.cut = get_point (line, line->len - 2 - i).cut;
      g_array_append_val (points, point);
    }
}

static gboolean
is_beyond (const SpMapFrame *frame, const GArray *ring)
{
  double far = 2.0 * sin (HORIZON / 2) * frame->scale;
  SpPoint centre = { frame->box.x + frame->box.width / 2
                       + (frame->mirrored ? frame->middle.x : -frame->middle.x) * frame->scale,
                     frame->box.y + frame->box.height / 2 + frame->middle.y * frame->scale };

  if (frame->projection.kind != SP_PROJECTION_AZIMUTHAL)
    return FALSE;
  for (guint i = 0; i < ring->len; i++)
    if (hypot (get_point (ring, i).x - centre.x, get_point (ring, i).y - centre.y) < far)
      return FALSE;
  return TRUE;
}

/* The points of a ring, each once; none for a ring out of sight. */
static GArray *
join_ring (const SpMapGround *self, GPtrArray *lines, const SpRing *ring)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < ring->n_arcs; i++)
    {
      gboolean back = ring->arcs[i] < 0;
      guint arc = (guint)(back ? ~ring->arcs[i] : ring->arcs[i]);

      append_line (points, g_ptr_array_index (lines, arc), back);
    }
  if (is_beyond (&self->frame, points))
    g_array_set_size (points, 0);
  return points;
}

typedef enum
{
  LEFT,
  TOP,
  RIGHT,
  BOTTOM,
  N_SIDES,
} Side;

static double
get_depth (const SpBox *box, Side side, Point point)
{
  switch (side)
    {
    case LEFT:
      return point.x - box->x;
    case TOP:
      return point.y - box->y;
    case RIGHT:
      return box->x + box->width - point.x;
    case BOTTOM:
    case N_SIDES:
    default:
      return box->y + box->height - point.y;
    }
}

/* I. Sutherland and G. Hodgman, Reentrant polygon clipping, 1974: what of a ring lies on the inner side of
 * one edge. */
static GArray *
clip_side (const GArray *ring, const SpBox *box, Side side)
{
  GArray *out = g_array_new (FALSE, FALSE, sizeof (Point));

  for (guint i = 0; i < ring->len; i++)
    {
      Point from = get_point (ring, i);
      Point to = get_point (ring, (i + 1) % ring->len);
      double before = get_depth (box, side, from);
      double after = get_depth (box, side, to);

      if (before >= 0.0)
        g_array_append_val (out, from);
      if ((before >= 0.0) != (after >= 0.0))
        {
          double share = before / (before - after);
          Point edge = { round_off (from.x + share * (to.x - from.x)),
                         round_off (from.y + share * (to.y - from.y)), FALSE };

          g_array_append_val (out, edge);
        }
    }
  return out;
}

static SpBox
get_bounds (const GArray *points)
{
  double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;

  for (guint i = 0; i < points->len; i++)
    {
      Point point = get_point (points, i);

      left = MIN (left, point.x);
      right = MAX (right, point.x);
      top = MIN (top, point.y);
      bottom = MAX (bottom, point.y);
    }
  return (SpBox){ left, top, right - left, bottom - top };
}

static gboolean
is_within (const SpBox *inner, const SpBox *outer)
{
  return inner->x >= outer->x && inner->y >= outer->y
         && inner->x + inner->width <= outer->x + outer->width
         && inner->y + inner->height <= outer->y + outer->height;
}

/* Takes @ring; NULL where nothing of it is seen. */
static GArray *
clip_ring (GArray *ring, const SpBox *box)
{
  SpBox bounds = get_bounds (ring);

  if (ring->len >= 3 && is_within (&bounds, box))
    return ring;
  if (ring->len >= 3 && sp_box_overlaps (&bounds, box))
    for (Side side = LEFT; side < N_SIDES && ring->len >= 3; side++)
      {
        GArray *inner = clip_side (ring, box, side);

        g_array_unref (ring);
        ring = inner;
      }
  else
    g_array_set_size (ring, 0);
  if (ring->len >= 3)
    return ring;
  g_array_unref (ring);
  return NULL;
}

static double
get_area (const GArray *ring)
{
  double area = 0.0;

  for (guint i = 0; i < ring->len; i++)
    {
      Point a = get_point (ring, i);
      Point b = get_point (ring, (i + 1) % ring->len);

      area += a.x * b.y - b.x * a.y;
    }
  return area / 2;
}

static void
extend (SpBox *box, const SpBox *by, gboolean first)
{
  double right = MAX (box->x + box->width, by->x + by->width);
  double bottom = MAX (box->y + box->height, by->y + by->height);

  if (first)
    {
      *box = *by;
      return;
    }
  box->x = MIN (box->x, by->x);
  box->y = MIN (box->y, by->y);
  box->width = right - box->x;
  box->height = bottom - box->y;
}

static void
add_ring (SpMapLand *land, const GArray *ring, gboolean hole)
{
  SpBox bounds = get_bounds (ring);
  double area = fabs (get_area (ring));

  if (area < MIN_AREA)
    return;
  extend (&land->box, &bounds, land->fill->len == 0);
  land->area += hole ? -area : area;
  for (guint i = 0; i < ring->len; i++)
    {
      Point point = get_point (ring, i);
      SpPathStep step = { i == 0 ? 'M' : 'L', { point.x }, { point.y } };

      land->cut |= point.cut;
      g_array_append_val (land->fill, step);
    }
  g_array_append_vals (land->fill, &(SpPathStep){ .op = 'Z' }, 1);
}

static void
add_land (SpMapGround *self, const SpShape *shape)
{
  SpMapLand land = { .fill = g_array_new (FALSE, TRUE, sizeof (SpPathStep)) };

  for (guint i = 0; i < shape->n_polygons; i++)
    for (guint j = 0; j < shape->polygons[i].n_rings; j++)
      {
        g_autoptr (GArray) ring =
          clip_ring (join_ring (self, self->lines, &shape->polygons[i].rings[j]), &self->frame.box);

        if (ring != NULL)
          add_ring (&land, ring, j > 0);
      }
  g_array_append_val (self->lands, land);
}

static void
clear_land (gpointer data)
{
  SpMapLand *land = data;

  g_array_unref (land->fill);
}

SpMapGround *
sp_map_ground_new (const SpMapFrame *frame)
{
  SpMapGround *self = g_new0 (SpMapGround, 1);
  const SpGeography *geography = sp_geography_get ();

  self->frame = *frame;
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  self->lands = g_array_new (FALSE, TRUE, sizeof (SpMapLand));
  g_array_set_clear_func (self->lands, clear_land);
  for (guint i = 0; i < sp_geography_get_n_arcs (geography); i++)
    {
      g_autoptr (GArray) line = project_arc (frame, sp_geography_get_arc (geography, i));

      g_ptr_array_add (self->lines, simplify (line, TOLERANCE));
    }
  for (guint i = 0; i < sp_geography_get_n_shapes (geography); i++)
    add_land (self, sp_geography_get_shape (geography, i));
  return self;
}

void
sp_map_ground_free (SpMapGround *self)
{
  g_ptr_array_unref (self->lines);
  g_clear_pointer (&self->coarse_lines, g_ptr_array_unref);
  g_array_unref (self->lands);
  g_free (self);
}

const SpMapFrame *
sp_map_ground_get_frame (const SpMapGround *self)
{
  return &self->frame;
}

const SpMapLand *
sp_map_ground_get_land (const SpMapGround *self, guint shape)
{
  g_return_val_if_fail (shape < self->lands->len, NULL);

  return &g_array_index (self->lands, SpMapLand, shape);
}

/* The part of the way from @from to @to within the box; FALSE where there is none. */
static gboolean
clip_way (const SpBox *box, Point *from, Point *to)
{
  double start = 0.0;
  double end = 1.0;
  Point a = *from;
  Point b = *to;

  for (Side side = LEFT; side < N_SIDES; side++)
    {
      double before = get_depth (box, side, a);
      double after = get_depth (box, side, b);

      if (before < 0.0 && after < 0.0)
        return FALSE;
      if (before < 0.0)
        start = MAX (start, before / (before - after));
      else if (after < 0.0)
        end = MIN (end, before / (before - after));
    }
  *from = (Point){ a.x + start * (b.x - a.x), a.y + start * (b.y - a.y), FALSE };
  *to = (Point){ a.x + end * (b.x - a.x), a.y + end * (b.y - a.y), FALSE };
  return start < end;
}

static void
trace_ring (const GArray *ring, const SpBox *box, GArray *steps)
{
  Point at = { NAN, NAN, FALSE };

  for (guint i = 0; i < ring->len; i++)
    {
      Point from = get_point (ring, i);
      Point to = get_point (ring, (i + 1) % ring->len);
      SpPathStep step = { 'M', { 0 }, { 0 } };

      if (from.cut || !clip_way (box, &from, &to))
        continue;
      if (from.x != at.x || from.y != at.y)
        {
          step.x[0] = round_off (from.x);
          step.y[0] = round_off (from.y);
          g_array_append_val (steps, step);
        }
      step = (SpPathStep){ 'L', { round_off (to.x) }, { round_off (to.y) } };
      g_array_append_val (steps, step);
      at = to;
    }
}

/* Of the lines that are drawn, so that they are as near to the fill as can be. */
static GPtrArray *
simplify_more (SpMapGround *self)
{
  if (self->coarse_lines != NULL)
    return self->coarse_lines;
  self->coarse_lines = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  for (guint i = 0; i < self->lines->len; i++)
    g_ptr_array_add (self->coarse_lines,
                     simplify (g_ptr_array_index (self->lines, i), COARSE_TOLERANCE));
  return self->coarse_lines;
}

GArray *
sp_map_ground_trace (SpMapGround *self, guint shape, gboolean coarse)
{
  const SpShape *data = sp_geography_get_shape (sp_geography_get (), shape);
  GPtrArray *lines = coarse ? simplify_more (self) : self->lines;
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (SpPathStep));

  for (guint i = 0; i < data->n_polygons; i++)
    for (guint j = 0; j < data->polygons[i].n_rings; j++)
      {
        g_autoptr (GArray) ring = join_ring (self, lines, &data->polygons[i].rings[j]);

        if (fabs (get_area (ring)) >= (coarse ? COARSE_AREA : MIN_AREA))
          trace_ring (ring, &self->frame.box, steps);
      }
  return steps;
}
