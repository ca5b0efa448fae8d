/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-map-placement.h"

#include "sp-placement.h"

#include <math.h>

/* In cells: how roomy a label inside its land stands at best. */
#define MOST_MARGIN 7
/* In px: how roomy in a good form at least, clear of the lines around lands. */
#define GOOD_MARGIN 2.0
/* How far a label may be from its land: px, and of the frame's width. */
#define FIRST_RADIUS 10.0
#define RADIUS_STEP  6.0
#define MAX_RADIUS   0.28
#define N_DIRECTIONS 32
/* A place no worse than this is taken before shorter forms inside. */
#define NEAR_COST 125.0
/* A place worse than this is none. */
#define MOST_COST 500.0
/* What makes a place outside worse, in px of distance: a shorter form, land instead of sea, a border or coast below it, a px of another's land under the
 * line. */
#define FORM_COST 40.0
#define LAND_COST 75.0
#define EDGE_COST 30.0
#define LINE_COST 2.0
/* So many of those with no place or a bad one get another chance, by displacing so many others, each one of so
 * many neighbours; and the gain that it takes. */
#define MAX_CHANCES    8
#define MAX_DISPLACED  2
#define MAX_NEIGHBOURS 8
#define LEAST_GAIN     25.0

/* The cells of a land: their number, the columns and rows that hold them, and their centre. */
typedef struct
{
  guint n;
  double left, top, right, bottom;
  SpPoint centre;
} Cells;

typedef struct
{
  const SpMapRaster *raster;
  Cells *cells; /* by shape */
  SpMapItem *items;
  guint n_items;
  double gap;
  GArray *taken;      /* of SpBox: labels and dots */
  GArray *lines;      /* of guint: items with one */
  double *costs;      /* by item: of its place outside */
  gboolean *owned;    /* by shape: whether it is an item's */
  SpMapTally *others; /* lands of items */
  SpMapTally *sea;
} Placement;

typedef struct
{
  double cost;
  guint form;
  SpBox box;
  SpPoint start;
} Choice;

static SpBox
inflate (SpBox box, double by)
{
  return (SpBox){ box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by };
}

static gboolean
is_free (const Placement *self, SpBox box)
{
  SpBox wide = inflate (box, self->gap);

  for (guint i = 0; i < self->taken->len; i++)
    if (sp_box_overlaps (&wide, &g_array_index (self->taken, SpBox, i)))
      return FALSE;
  for (guint i = 0; i < self->lines->len; i++)
    {
      const SpMapItem *item = &self->items[g_array_index (self->lines, guint, i)];

      if (sp_placement_line_meets (item->start, item->anchor, &wide))
        return FALSE;
    }
  return TRUE;
}

static SpBox
get_dot_box (const SpMapItem *item)
{
  return (SpBox){ item->anchor.x - item->dot, item->anchor.y - item->dot, 2 * item->dot,
                  2 * item->dot };
}

static Cells *
count_cells (const SpMapRaster *raster)
{
  guint n = sp_geography_get_n_shapes (sp_geography_get ());
  Cells *all = g_new0 (Cells, n);

  for (guint i = 0; i < n; i++)
    all[i].left = all[i].top = INFINITY;
  for (guint row = 0; row < sp_map_raster_get_n_rows (raster); row++)
    for (guint column = 0; column < sp_map_raster_get_n_columns (raster); column++)
      {
        guint shape = sp_map_raster_get_cell (raster, column, row);
        Cells *cells = shape != SP_NO_SHAPE ? &all[shape] : NULL;

        if (cells == NULL)
          continue;
        cells->n++;
        cells->left = MIN (cells->left, column);
        cells->right = MAX (cells->right, column);
        cells->top = MIN (cells->top, row);
        cells->bottom = MAX (cells->bottom, row);
        cells->centre.x += (column - cells->centre.x) / cells->n;
        cells->centre.y += (row - cells->centre.y) / cells->n;
      }
  return all;
}

/* Of all places where a form has its margin, the one nearest to the centre. */
static gboolean
find_inside (const Placement *self,
             const SpMapTally *own,
             const Cells *cells,
             SpMapSize size,
             double margin,
             SpBox *found)
{
  const SpBox *frame = sp_map_raster_get_box (self->raster);
  double nearest = INFINITY;

  for (double y = cells->top; y <= cells->bottom; y++)
    for (double x = cells->left; x <= cells->right; x++)
      {
        SpBox box = { frame->x + (x + 0.5) * SP_MAP_CELL - size.width / 2,
                      frame->y + (y + 0.5) * SP_MAP_CELL - size.height / 2, size.width,
                      size.height };
        SpBox wide = inflate (box, margin);
        double distance = hypot (x - cells->centre.x, y - cells->centre.y);

        if (distance >= nearest || sp_map_tally_get_share (own, &wide) < 1.0
            || !is_free (self, box))
          continue;
        nearest = distance;
        *found = box;
      }
  return isfinite (nearest);
}

static double
get_margin (const SpMapItem *item, guint form, guint cells)
{
  return MAX ((cells - 0.5) * SP_MAP_CELL, form < item->n_good ? GOOD_MARGIN : 0.0);
}

static gboolean
place_inside (Placement *self, SpMapItem *item, guint first, guint n_forms)
{
  const Cells *cells = &self->cells[item->shape];
  g_autoptr (SpMapTally) own = NULL;

  if (item->dot > 0.0 || cells->n == 0 || item->inside == NULL)
    return FALSE;
  own = sp_map_tally_new_of (self->raster, item->shape);
  for (guint form = first; form < MIN (n_forms, item->inside->len); form++)
    for (guint margin = MOST_MARGIN; margin > 0; margin--)
      {
        SpMapSize size = g_array_index (item->inside, SpMapSize, form);

        if (size.width > (cells->right - cells->left + 1) * SP_MAP_CELL
            || size.height > (cells->bottom - cells->top + 1) * SP_MAP_CELL
            || !find_inside (self, own, cells, size, get_margin (item, form, margin), &item->box))
          continue;
        item->place = SP_MAP_INSIDE;
        item->form = form;
        g_array_append_val (self->taken, item->box);
        return TRUE;
      }
  return FALSE;
}

/* Where a line to a land ends: well inside it, near its centre. */
static gboolean
find_anchor (const Placement *self, SpMapItem *item)
{
  const SpBox *frame = sp_map_raster_get_box (self->raster);
  const Cells *cells = &self->cells[item->shape];
  g_autoptr (SpMapTally) own = NULL;

  if (item->dot > 0.0)
    return TRUE;
  if (cells->n == 0)
    return FALSE;
  own = sp_map_tally_new_of (self->raster, item->shape);
  for (int margin = MOST_MARGIN; margin >= 0; margin--)
    {
      SpBox found;

      if (!find_inside (self, own, cells, (SpMapSize){ 1, 1 }, margin * SP_MAP_CELL, &found))
        continue;
      item->anchor = (SpPoint){ found.x + 0.5, found.y + 0.5 };
      return TRUE;
    }
  item->anchor = (SpPoint){ frame->x + (cells->centre.x + 0.5) * SP_MAP_CELL,
                            frame->y + (cells->centre.y + 0.5) * SP_MAP_CELL };
  return TRUE;
}

/* A line may not touch what is there, but for its own dot. */
static gboolean
is_line_free (const Placement *self, const SpMapItem *item, SpPoint start)
{
  SpBox own = get_dot_box (item);

  for (guint i = 0; i < self->taken->len; i++)
    {
      const SpBox *box = &g_array_index (self->taken, SpBox, i);
      SpBox wide = inflate (*box, 1);

      if (item->dot > 0.0 && box->x == own.x && box->y == own.y)
        continue;
      if (sp_placement_line_meets (start, item->anchor, &wide))
        return FALSE;
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      const SpMapItem *other = &self->items[g_array_index (self->lines, guint, i)];

      if (sp_placement_lines_cross (start, item->anchor, other->start, other->anchor))
        return FALSE;
    }
  return TRUE;
}

static guint
get_shape_at (const Placement *self, double x, double y)
{
  const SpBox *frame = sp_map_raster_get_box (self->raster);
  guint last_column = sp_map_raster_get_n_columns (self->raster) - 1;
  guint last_row = sp_map_raster_get_n_rows (self->raster) - 1;

  return sp_map_raster_get_cell (self->raster,
                                 (guint)CLAMP ((x - frame->x) / SP_MAP_CELL, 0, last_column),
                                 (guint)CLAMP ((y - frame->y) / SP_MAP_CELL, 0, last_row));
}

/* The px of a line that run over lands of others. */
static double
measure_crossing (const Placement *self, const SpMapItem *item, SpPoint start)
{
  double length = hypot (item->anchor.x - start.x, item->anchor.y - start.y);
  double crossed = 0.0;

  for (double at = 0; at < length; at += SP_MAP_CELL)
    {
      guint shape = get_shape_at (self, start.x + (item->anchor.x - start.x) * at / length,
                                  start.y + (item->anchor.y - start.y) * at / length);

      if (shape != SP_NO_SHAPE && shape != item->shape && self->owned[shape])
        crossed += SP_MAP_CELL;
    }
  return crossed;
}

/* The box that a point of its edge, in that direction from the anchor, is nearest to. */
static SpBox
get_box_at (SpPoint start, double angle, SpMapSize size)
{
  double dx = cos (angle);
  double dy = sin (angle);
  double x = fabs (dx) > 0.35 ? (dx > 0 ? start.x : start.x - size.width)
                              : start.x - size.width / 2;
  double y = fabs (dy) > 0.75 || fabs (dx) <= 0.35 ? (dy > 0 ? start.y : start.y - size.height)
                                                   : start.y - size.height / 2;

  return (SpBox){ x, y, size.width, size.height };
}

static gboolean
is_within (const SpBox *outer, const SpBox *inner)
{
  return inner->x >= outer->x && inner->y >= outer->y
         && inner->x + inner->width <= outer->x + outer->width
         && inner->y + inner->height <= outer->y + outer->height;
}

/* Whether more than one land lies under a box, or land and sea. */
static gboolean
is_mixed (const Placement *self, const SpBox *box)
{
  guint first = get_shape_at (self, box->x, box->y);

  for (double y = box->y; y <= box->y + box->height; y += 2 * SP_MAP_CELL)
    for (double x = box->x; x <= box->x + box->width; x += 2 * SP_MAP_CELL)
      if (get_shape_at (self, x, y) != first)
        return TRUE;
  return FALSE;
}

static void
try_outside (const Placement *self,
             const SpMapItem *item,
             guint form,
             double radius,
             double angle,
             Choice *best)
{
  Choice choice = { .cost = radius + form * FORM_COST, .form = form };
  SpBox wide;
  double sea;

  choice.start = (SpPoint){ item->anchor.x + radius * cos (angle),
                            item->anchor.y + radius * sin (angle) };
  choice.box = get_box_at (choice.start, angle, g_array_index (item->outside, SpMapSize, form));
  wide = inflate (choice.box, self->gap);
  if (choice.cost >= best->cost || !is_within (sp_map_raster_get_box (self->raster), &wide)
      || sp_map_tally_get_share (self->others, &wide) > 0.0 || !is_free (self, choice.box))
    return;
  sea = sp_map_tally_get_share (self->sea, &wide);
  choice.cost += LAND_COST * (1.0 - sea)
                 + (sea < 1.0 && is_mixed (self, &choice.box) ? EDGE_COST : 0.0);
  if (choice.cost >= best->cost || !is_line_free (self, item, choice.start))
    return;
  choice.cost += LINE_COST * measure_crossing (self, item, choice.start);
  if (choice.cost < best->cost)
    *best = choice;
}

static void
place_outside (Placement *self, SpMapItem *item, double cost)
{
  double most = MAX_RADIUS * sp_map_raster_get_box (self->raster)->width;
  Choice best = { .cost = cost };
  guint index = (guint)(item - self->items);

  if (item->outside == NULL || !find_anchor (self, item))
    return;
  for (guint form = 0; form < item->outside->len; form++)
    for (double radius = FIRST_RADIUS; radius < most && radius < best.cost; radius += RADIUS_STEP)
      for (guint i = 0; i < N_DIRECTIONS; i++)
        try_outside (self, item, form, radius, 2 * G_PI * i / N_DIRECTIONS, &best);
  if (best.cost >= cost)
    return;
  item->place = SP_MAP_OUTSIDE;
  item->form = best.form;
  item->box = best.box;
  item->start = best.start;
  self->costs[index] = best.cost;
  g_array_append_val (self->taken, best.box);
  g_array_append_val (self->lines, index);
}

static void
take_dots (Placement *self)
{
  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i].dot > 0.0)
      {
        SpBox box = get_dot_box (&self->items[i]);

        g_array_append_val (self->taken, box);
      }
}

static void
place_rest (Placement *self, double cost)
{
  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i].place == SP_MAP_UNPLACED)
      place_outside (self, &self->items[i], cost);
}

/* A short line is better than a form that says little, and that is better than a long one. */
static void
place_all (Placement *self)
{
  take_dots (self);
  for (guint i = 0; i < self->n_items; i++)
    {
      self->items[i].place = SP_MAP_UNPLACED;
      place_inside (self, &self->items[i], 0, self->items[i].n_good);
    }
  place_rest (self, NEAR_COST);
  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i].place == SP_MAP_UNPLACED)
      place_inside (self, &self->items[i], self->items[i].n_good, G_MAXUINT);
  place_rest (self, MOST_COST);
}

/* Takes the label of an item outside away. */
static void
lift (Placement *self, guint index)
{
  SpMapItem *item = &self->items[index];

  if (item->place != SP_MAP_OUTSIDE)
    return;
  for (guint i = 0; i < self->taken->len; i++)
    {
      const SpBox *box = &g_array_index (self->taken, SpBox, i);

      if (box->x == item->box.x && box->y == item->box.y && box->width == item->box.width
          && box->height == item->box.height)
        {
          g_array_remove_index (self->taken, i);
          break;
        }
    }
  for (guint i = 0; i < self->lines->len; i++)
    if (g_array_index (self->lines, guint, i) == index)
      {
        g_array_remove_index (self->lines, i);
        break;
      }
  item->place = SP_MAP_UNPLACED;
}

static void
put_back (Placement *self, guint index, const SpMapItem *before, double cost)
{
  lift (self, index);
  self->items[index] = *before;
  self->costs[index] = cost;
  if (before->place != SP_MAP_OUTSIDE)
    return;
  g_array_append_val (self->taken, before->box);
  g_array_append_val (self->lines, index);
}

static double
get_cost (const Placement *self, guint index)
{
  return self->items[index].place == SP_MAP_OUTSIDE ? self->costs[index] : 2 * MOST_COST;
}

/* The nearest of those outside that has not been tried, or the number of items. */
static guint
find_neighbour (const Placement *self, guint index, const gboolean *tried)
{
  const SpMapItem *item = &self->items[index];
  double nearest = MAX_RADIUS * sp_map_raster_get_box (self->raster)->width;
  guint found = self->n_items;

  for (guint i = 0; i < self->n_items; i++)
    {
      const SpMapItem *other = &self->items[i];
      double distance = hypot (other->anchor.x - item->anchor.x, other->anchor.y - item->anchor.y);

      if (i == index || tried[i] || other->place != SP_MAP_OUTSIDE || distance >= nearest)
        continue;
      nearest = distance;
      found = i;
    }
  return found;
}

static gboolean settle (Placement *self, guint index, double most, guint depth);

/* Gives a label the place of another, which has to find one itself. */
static gboolean
displace (Placement *self, guint index, guint other, double most, guint depth)
{
  SpMapItem before[] = { self->items[index], self->items[other] };
  double costs[] = { self->costs[index], self->costs[other] };

  most += costs[1];
  lift (self, other);
  place_outside (self, &self->items[index], MIN (MOST_COST, most));
  if (self->items[index].place == SP_MAP_OUTSIDE
      && settle (self, other, most - self->costs[index], depth))
    return TRUE;
  put_back (self, index, &before[0], costs[0]);
  put_back (self, other, &before[1], costs[1]);
  return FALSE;
}

/* Finds a place for one that has none, if need be by displacing up to @depth others: a place that is no worse than
 * @most, with what all of them lose by it. FALSE where there is none; nothing has changed then. */
static gboolean
settle (Placement *self, guint index, double most, guint depth)
{
  g_autofree gboolean *tried = g_new0 (gboolean, self->n_items);

  place_outside (self, &self->items[index], MIN (MOST_COST, most));
  if (self->items[index].place == SP_MAP_OUTSIDE)
    return TRUE;
  for (guint i = 0; i < MAX_NEIGHBOURS && depth > 0; i++)
    {
      guint other = find_neighbour (self, index, tried);

      if (other == self->n_items)
        return FALSE;
      if (displace (self, index, other, most, depth - 1))
        return TRUE;
      tried[other] = TRUE;
    }
  return FALSE;
}

static void
try_again (Placement *self, guint index)
{
  SpMapItem before = self->items[index];
  double cost = self->costs[index];
  double most = get_cost (self, index) - LEAST_GAIN;

  lift (self, index);
  if (!settle (self, index, most, MAX_DISPLACED))
    put_back (self, index, &before, cost);
}

/* Who was placed early may have taken the only good place of another, and have others itself. */
static void
improve (Placement *self)
{
  guint chances = MAX_CHANCES;

  for (guint i = 0; i < self->n_items && chances > 0; i++)
    {
      const SpMapItem *item = &self->items[i];

      if (item->place == SP_MAP_INSIDE || item->outside == NULL || get_cost (self, i) <= NEAR_COST)
        continue;
      try_again (self, i);
      chances--;
    }
}

void
sp_map_placement_run (const SpMapRaster *raster, SpMapItem *items, guint n_items, double gap)
{
  guint n_shapes = sp_geography_get_n_shapes (sp_geography_get ());
  g_autofree gboolean *owned = g_new0 (gboolean, n_shapes);
  g_autofree Cells *cells = count_cells (raster);
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (SpBox));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint));
  /* None is owned yet. */
  g_autoptr (SpMapTally) sea = sp_map_tally_new (raster, owned, TRUE);
  g_autoptr (SpMapTally) others = NULL;
  g_autofree double *costs = g_new0 (double, n_items + 1);
  Placement self = { raster, cells, items, n_items, gap, taken, lines, costs, owned, NULL, sea };

  for (guint i = 0; i < n_items; i++)
    owned[items[i].shape] = TRUE;
  self.others = others = sp_map_tally_new_touched (raster, owned);
  place_all (&self);
  improve (&self);
}
