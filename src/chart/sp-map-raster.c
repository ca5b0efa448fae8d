/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-map-raster.h"

#include <math.h>

struct _SpMapRaster
{
  SpBox box;
  guint n_columns, n_rows;
  guint16 *cells;
  GArray *touches; /* of Touch */ /* a shape and 1; 0 at sea */
};

/* Sums from the upper left corner to each cell, with a row and a column of zeros before them. */
struct _SpMapTally
{
  SpBox box;
  guint n_columns, n_rows;
  guint *sums;
};

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *)a - *(const double *)b;

  return (difference > 0) - (difference < 0);
}

static double
get_row_middle (const SpMapRaster *self, guint row)
{
  return self->box.y + (row + 0.5) * SP_MAP_CELL;
}

/* The first cell whose middle is not before @at. */
static guint
get_first (double at, double start, guint n)
{
  return (guint)CLAMP (ceil ((at - start) / SP_MAP_CELL - 0.5), 0, n);
}

static void
add_edge (const SpMapRaster *self, GPtrArray *crossings, const SpPathStep *a, const SpPathStep *b)
{
  const SpPathStep *upper = a->y[0] < b->y[0] ? a : b;
  const SpPathStep *lower = a->y[0] < b->y[0] ? b : a;
  guint end = get_first (lower->y[0], self->box.y, self->n_rows);

  for (guint row = get_first (upper->y[0], self->box.y, self->n_rows); row < end; row++)
    {
      double share = (get_row_middle (self, row) - upper->y[0]) / (lower->y[0] - upper->y[0]);
      double x = upper->x[0] + share * (lower->x[0] - upper->x[0]);

      g_array_append_val ((GArray *)g_ptr_array_index (crossings, row), x);
    }
}

static void
find_crossings (const SpMapRaster *self, const GArray *fill, GPtrArray *crossings)
{
  const SpPathStep *start = NULL;
  const SpPathStep *at = NULL;

  for (guint i = 0; i < fill->len; i++)
    {
      const SpPathStep *step = &g_array_index (fill, SpPathStep, i);

      if (step->op == 'M')
        start = step;
      else
        add_edge (self, crossings, at, step->op == 'Z' ? start : step);
      at = step->op == 'Z' ? start : step;
    }
}

static void
fill_land (SpMapRaster *self, const SpMapLand *land, guint16 value, GPtrArray *crossings)
{
  find_crossings (self, land->fill, crossings);
  for (guint row = 0; row < self->n_rows; row++)
    {
      GArray *xs = g_ptr_array_index (crossings, row);

      if (xs->len > 1)
        g_array_sort (xs, compare);
      for (guint i = 0; i + 1 < xs->len; i += 2)
        {
          guint from = get_first (g_array_index (xs, double, i), self->box.x, self->n_columns);
          guint to = get_first (g_array_index (xs, double, i + 1), self->box.x, self->n_columns);

          for (guint column = from; column < to; column++)
            self->cells[row * self->n_columns + column] = value;
        }
      g_array_set_size (xs, 0);
    }
}

/* A cell that the edge of a shape runs through, while another shape, or the sea, has its middle. */
typedef struct
{
  guint cell;
  guint16 value;
} Touch;

static void
touch (SpMapRaster *self, double x, double y, guint16 value)
{
  double column = floor ((x - self->box.x) / SP_MAP_CELL);
  double row = floor ((y - self->box.y) / SP_MAP_CELL);
  Touch touched = { .value = value };

  if (column < 0 || row < 0 || column >= self->n_columns || row >= self->n_rows)
    return;
  touched.cell = (guint)row * self->n_columns + (guint)column;
  if (self->cells[touched.cell] != value)
    g_array_append_val (self->touches, touched);
}

static void
touch_edge (SpMapRaster *self, const SpPathStep *a, const SpPathStep *b, guint16 value)
{
  double dx = b->x[0] - a->x[0];
  double dy = b->y[0] - a->y[0];
  guint n = (guint)ceil (hypot (dx, dy) / (SP_MAP_CELL / 2)) + 1;

  for (guint i = 0; i < n; i++)
    touch (self, a->x[0] + dx * i / n, a->y[0] + dy * i / n, value);
}

static void
touch_edges (SpMapRaster *self, const GArray *fill, guint16 value)
{
  const SpPathStep *start = NULL;
  const SpPathStep *at = NULL;

  for (guint i = 0; i < fill->len; i++)
    {
      const SpPathStep *step = &g_array_index (fill, SpPathStep, i);

      if (step->op == 'M')
        start = step;
      else
        touch_edge (self, at, step->op == 'Z' ? start : step, value);
      at = step->op == 'Z' ? start : step;
    }
}

SpMapRaster *
sp_map_raster_new (const SpMapGround *ground)
{
  SpMapRaster *self = g_new0 (SpMapRaster, 1);
  g_autoptr (GPtrArray) crossings = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);

  self->box = sp_map_ground_get_frame (ground)->box;
  self->n_columns = (guint)ceil (self->box.width / SP_MAP_CELL);
  self->n_rows = (guint)ceil (self->box.height / SP_MAP_CELL);
  self->cells = g_new0 (guint16, self->n_columns * self->n_rows);
  self->touches = g_array_new (FALSE, FALSE, sizeof (Touch));
  for (guint row = 0; row < self->n_rows; row++)
    g_ptr_array_add (crossings, g_array_new (FALSE, FALSE, sizeof (double)));
  for (guint i = 0; i < sp_geography_get_n_shapes (sp_geography_get ()); i++)
    {
      const SpMapLand *land = sp_map_ground_get_land (ground, i);

      if (land->fill->len > 0)
        fill_land (self, land, (guint16)(i + 1), crossings);
    }
  for (guint i = 0; i < sp_geography_get_n_shapes (sp_geography_get ()); i++)
    touch_edges (self, sp_map_ground_get_land (ground, i)->fill, (guint16)(i + 1));
  return self;
}

void
sp_map_raster_free (SpMapRaster *self)
{
  g_array_unref (self->touches);
  g_free (self->cells);
  g_free (self);
}

const SpBox *
sp_map_raster_get_box (const SpMapRaster *self)
{
  return &self->box;
}

guint
sp_map_raster_get_n_columns (const SpMapRaster *self)
{
  return self->n_columns;
}

guint
sp_map_raster_get_n_rows (const SpMapRaster *self)
{
  return self->n_rows;
}

guint
sp_map_raster_get_cell (const SpMapRaster *self, guint column, guint row)
{
  guint16 value;

  g_return_val_if_fail (column < self->n_columns && row < self->n_rows, SP_NO_SHAPE);

  value = self->cells[row * self->n_columns + column];
  return value > 0 ? (guint)value - 1 : SP_NO_SHAPE;
}

/* @counts: of each cell, which it takes. */
static SpMapTally *
sum_up (const SpMapRaster *raster, const gboolean *counts)
{
  SpMapTally *self = g_new0 (SpMapTally, 1);
  guint width = raster->n_columns + 1;

  self->box = raster->box;
  self->n_columns = raster->n_columns;
  self->n_rows = raster->n_rows;
  self->sums = g_new0 (guint, width * (raster->n_rows + 1));
  for (guint row = 0; row < raster->n_rows; row++)
    for (guint column = 0; column < raster->n_columns; column++)
      self->sums[(row + 1) * width + column + 1] =
        self->sums[row * width + column + 1] + self->sums[(row + 1) * width + column]
        - self->sums[row * width + column] + (counts[row * raster->n_columns + column] ? 1 : 0);
  return self;
}

static gboolean *
choose_cells (const SpMapRaster *raster, const gboolean *chosen, gboolean sea)
{
  guint n = raster->n_columns * raster->n_rows;
  gboolean *counts = g_new0 (gboolean, n + 1);

  for (guint i = 0; i < n; i++)
    counts[i] = raster->cells[i] > 0 ? chosen[raster->cells[i] - 1] : sea;
  return counts;
}

SpMapTally *
sp_map_tally_new (const SpMapRaster *raster, const gboolean *chosen, gboolean sea)
{
  g_autofree gboolean *counts = choose_cells (raster, chosen, sea);

  return sum_up (raster, counts);
}

SpMapTally *
sp_map_tally_new_touched (const SpMapRaster *raster, const gboolean *chosen)
{
  g_autofree gboolean *counts = choose_cells (raster, chosen, FALSE);

  for (guint i = 0; i < raster->touches->len; i++)
    {
      const Touch *touched = &g_array_index (raster->touches, Touch, i);

      counts[touched->cell] |= chosen[touched->value - 1];
    }
  return sum_up (raster, counts);
}

SpMapTally *
sp_map_tally_new_of (const SpMapRaster *raster, guint shape)
{
  g_autofree gboolean *chosen = g_new0 (gboolean, sp_geography_get_n_shapes (sp_geography_get ()));

  g_return_val_if_fail (shape < sp_geography_get_n_shapes (sp_geography_get ()), NULL);

  chosen[shape] = TRUE;
  return sp_map_tally_new (raster, chosen, FALSE);
}

void
sp_map_tally_free (SpMapTally *self)
{
  g_free (self->sums);
  g_free (self);
}

double
sp_map_tally_get_share (const SpMapTally *self, const SpBox *box)
{
  double left = floor ((box->x - self->box.x) / SP_MAP_CELL);
  double top = floor ((box->y - self->box.y) / SP_MAP_CELL);
  double right = ceil ((box->x + box->width - self->box.x) / SP_MAP_CELL);
  double bottom = ceil ((box->y + box->height - self->box.y) / SP_MAP_CELL);
  guint x1 = (guint)CLAMP (left, 0, self->n_columns);
  guint y1 = (guint)CLAMP (top, 0, self->n_rows);
  guint x2 = (guint)CLAMP (right, x1, self->n_columns);
  guint y2 = (guint)CLAMP (bottom, y1, self->n_rows);
  guint width = self->n_columns + 1;
  guint count = self->sums[y2 * width + x2] - self->sums[y1 * width + x2]
                - self->sums[y2 * width + x1] + self->sums[y1 * width + x1];

  return right > left && bottom > top ? count / ((right - left) * (bottom - top)) : 0.0;
}
