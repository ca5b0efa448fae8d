/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-compare-private.h"

#include "sp-placement.h"

#include <math.h>
#include <string.h>

#define MIN_HEIGHT 320.0
#define STEP       4.0 /* of the search for a free place */
#define MAX_TRIES  2000
#define MAX_ROUNDS 30
/* By how much a plot becomes higher, and how often, so that no line runs through a label. */
#define HIGHER     1.25
#define MAX_HIGHER 3

static double
get_y (const SpComparePlot *self, const SpCompareUnit *unit)
{
  double place = sp_axis_to_place (&self->y.axis,
                                   sp_compare_plot_get_standing (self, unit, &self->y)->position);

  return self->y.start + (1 - place) * self->y.length;
}

static SpBox
get_dot_box (const SpComparePlot *self, double x, double y)
{
  double r = sp_compare_unit_get_radius (self->sheet) + 1;

  return (SpBox){ x - r, y - r, 2 * r, 2 * r };
}

static SpBox
grow (const SpBox *box, double by)
{
  return (SpBox){ box->x - by, box->y - by, box->width + 2 * by, box->height + 2 * by };
}

/* The @i-th unit to get a label. */
static SpCompareUnit *
get_labelled (const SpComparePlot *self, guint i)
{
  return sp_compare_plot_get_unit (self, self->order[i]);
}

/* Whether @box is within @bounds and covers neither a dot nor a label placed before. */
static gboolean
is_free (const SpComparePlot *self,
         const SpBox *box,
         const SpBox *bounds,
         guint n_dots,
         guint n_labels,
         guint except)
{
  if (box->x < bounds->x || box->y < bounds->y || box->x + box->width > bounds->x + bounds->width
      || box->y + box->height > bounds->y + bounds->height)
    return FALSE;
  for (guint i = 0; i < n_dots; i++)
    {
      const SpCompareUnit *other = sp_compare_plot_get_unit (self, i);
      SpBox dot = get_dot_box (self, other->dot_x, other->dot_y);

      if (i != except && sp_box_overlaps (box, &dot))
        return FALSE;
    }
  for (guint i = 0; i < n_labels; i++)
    {
      SpBox label = grow (&get_labelled (self, i)->label, 2);

      if (sp_box_overlaps (box, &label))
        return FALSE;
    }
  return TRUE;
}

/* Where a unit's dot may stand: its band, or the whole plot. */
static SpBox
get_bounds (const SpComparePlot *self, const SpCompareUnit *unit)
{
  double margin = sp_sheet_px (self->sheet, 18);
  guint level;

  if (!sp_compare_scale_is_levels (&self->x))
    return (SpBox){ self->x.start - margin, self->y.start - margin, self->x.length + 2 * margin,
                    self->y.length + 2 * margin };
  level = sp_compare_plot_get_level (self, unit, &self->x);
  return (SpBox){ self->x.starts[level], self->y.start - margin, self->x.lengths[level],
                  self->y.length + 2 * margin };
}

/* The @step-th place to try for a dot that belongs at (@x, @y): on a band row by row, each row from its
 * start, the rows ever further off; else a spiral. */
static void
get_try (const SpComparePlot *self, const SpBox *bounds, guint step, double *x, double *y)
{
  double r = sp_compare_unit_get_radius (self->sheet) + 1;
  double turn = step * 2.399963; /* the golden angle: a spiral without gaps */
  double far = r * sqrt (step);
  guint n_slots = (guint)MAX (bounds->width / (2 * r) - 1, 1.0);
  guint row = step / n_slots;

  if (!sp_compare_scale_is_levels (&self->x))
    {
      *x += far * cos (turn);
      *y += far * sin (turn);
      return;
    }
  *x += step % n_slots * 2 * r;
  *y += (row % 2 == 1 ? -1.0 : 1.0) * ((row + 1) / 2) * 2 * r;
}

/* The nearest free place for a dot around where it belongs. */
static void
place_dot (SpComparePlot *self, guint i)
{
  SpCompareUnit *unit = sp_compare_plot_get_unit (self, i);
  SpBox bounds = get_bounds (self, unit);
  double r = sp_compare_unit_get_radius (self->sheet);
  double x = sp_compare_scale_is_levels (&self->x)
               ? bounds.x + r + sp_sheet_px (self->sheet, SP_COMPARE_PADDING)
               : sp_compare_plot_get_x (self, unit);
  double y = get_y (self, unit);

  for (guint step = 0; step < MAX_TRIES; step++)
    {
      SpBox box;

      unit->dot_x = x;
      unit->dot_y = y;
      get_try (self, &bounds, step, &unit->dot_x, &unit->dot_y);
      box = get_dot_box (self, unit->dot_x, unit->dot_y);
      if (!is_free (self, &box, &bounds, i, 0, G_MAXUINT))
        continue;
      self->displaced |= step > 0;
      return;
    }
}

/* Whether a unit's label, and the line to it, are out of the way of lines and labels placed before, and the line of all
 * dots. */
static gboolean
is_clear (const SpComparePlot *self, guint i)
{
  const SpCompareUnit *unit = get_labelled (self, i);
  SpPoint line[2];
  gboolean has_line = sp_compare_unit_get_leader (self->sheet, unit, line);

  for (guint j = 0; j < self->units->len; j++)
    {
      const SpCompareUnit *other = get_labelled (self, j);
      SpBox dot = get_dot_box (self, other->dot_x, other->dot_y);
      SpPoint others[2];

      if (j != i && has_line && sp_placement_line_meets (line[0], line[1], &dot))
        return FALSE;
      if (j >= i)
        continue;
      if (has_line && sp_placement_line_meets (line[0], line[1], &other->label))
        return FALSE;
      if (!sp_compare_unit_get_leader (self->sheet, other, others))
        continue;
      if (sp_placement_line_meets (others[0], others[1], &unit->label)
          || (has_line && sp_placement_lines_cross (line[0], line[1], others[0], others[1])))
        return FALSE;
    }
  return TRUE;
}

/* Puts the label at @distance from the dot, in that direction; halfway aside it begins or ends at the dot, so that those
 * of dots side by side can stand as a stair. */
static void
put_label (const SpComparePlot *self,
           SpCompareUnit *unit,
           const SpBox *bounds,
           double distance,
           const double way[2])
{
  SpBox *box = &unit->label;
  double r = sp_compare_unit_get_radius (self->sheet);
  double dx = way[0];
  double x = unit->dot_x - box->width / 2;

  if (fabs (dx) > 0.75)
    x = dx > 0 ? unit->dot_x + distance : unit->dot_x - distance - box->width;
  else if (dx != 0.0)
    x = dx > 0 ? unit->dot_x - r : unit->dot_x + r - box->width;
  if (fabs (dx) <= 0.75)
    x = CLAMP (x, bounds->x, bounds->x + bounds->width - box->width);
  box->x = x;
  box->y = unit->dot_y + way[1] * distance
           - (way[1] < 0   ? box->height
              : way[1] > 0 ? 0
                           : box->height / 2);
  unit->before = box->x + box->width / 2 < unit->dot_x;
}

/* Tries places for the label ever further from the dot; FALSE where none is free. */
static gboolean
place_label (SpComparePlot *self, guint i, gboolean clear)
{
  static const double ways[][2] = { { 1, 0 },   { -1, 0 }, { 0.5, -1 },  { 0.5, 1 },
                                    { 0, -1 },  { 0, 1 },  { 1, -1 },    { 1, 1 },
                                    { -1, -1 }, { -1, 1 }, { -0.5, -1 }, { -0.5, 1 } };
  SpCompareUnit *unit = get_labelled (self, i);
  SpBox bounds = get_bounds (self, unit);
  double near = sp_compare_plot_get_dot (self) - sp_compare_unit_get_radius (self->sheet);
  double far = hypot (bounds.width, bounds.height);

  for (double distance = near; distance < far; distance += sp_sheet_px (self->sheet, STEP))
    for (guint way = 0; way < G_N_ELEMENTS (ways); way++)
      {
        put_label (self, unit, &bounds, distance, ways[way]);
        if (is_free (self, &unit->label, &bounds, self->units->len, i, self->order[i])
            && (!clear || is_clear (self, i)))
          return TRUE;
      }
  return FALSE;
}

static int
compare_dots (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpCompareUnit *left = sp_compare_plot_get_unit (data, *(const guint *)a);
  const SpCompareUnit *right = sp_compare_plot_get_unit (data, *(const guint *)b);

  return (left->dot_x < right->dot_x) - (left->dot_x > right->dot_x);
}

/* Labels stand behind their dots: where dots stand side by side, the last one has most room for its own. */
static void
order_labels (SpComparePlot *self)
{
  g_free (self->order);
  self->order = g_new (guint, self->units->len + 1);
  for (guint i = 0; i < self->units->len; i++)
    self->order[i] = i;
  g_qsort_with_data (self->order, (int)self->units->len, sizeof (guint), compare_dots, self);
}

/* The first unit, in that order, whose label finds no place, or SP_NONE. */
static guint
try_labels (SpComparePlot *self, gboolean clear)
{
  for (guint i = 0; i < self->units->len; i++)
    if (!place_label (self, i, clear))
      return i;
  return SP_NONE;
}

static void
move_to_front (SpComparePlot *self, guint i)
{
  guint moved = self->order[i];

  memmove (self->order + 1, self->order, i * sizeof (guint));
  self->order[0] = moved;
}

static void
measure_labels (SpComparePlot *self, gboolean compact)
{
  for (guint i = 0; i < self->units->len; i++)
    {
      SpCompareUnit *unit = sp_compare_plot_get_unit (self, i);
      double most = MIN (get_bounds (self, unit).width - sp_compare_plot_get_dot (self)
                           - sp_sheet_px (self->sheet, SP_COMPARE_PADDING),
                         sp_sheet_px (self->sheet, SP_COMPARE_MAX_UNIT));

      sp_compare_unit_measure (self->sheet, unit, most, compact);
    }
}

/* Who finds no place that is clear of lines chooses first the next time. */
static gboolean
place_clear (SpComparePlot *self, gboolean compact)
{
  measure_labels (self, compact);
  order_labels (self);
  for (guint round = 0; round < MAX_ROUNDS; round++)
    {
      guint failed = try_labels (self, TRUE);

      if (failed == SP_NONE)
        return TRUE;
      move_to_front (self, failed);
    }
  return FALSE;
}

static void
move_to_end (SpComparePlot *self, guint i)
{
  guint moved = self->order[i];
  guint last = self->units->len - 1;

  memmove (self->order + i, self->order + i + 1, (last - i) * sizeof (guint));
  self->order[last] = moved;
}

/* Places clear of lines for as many as find one; those who don't come last in the order. Returns how many did. */
static guint
place_most (SpComparePlot *self)
{
  guint n = self->units->len;
  guint i = 0;

  while (i < n)
    if (place_label (self, i, TRUE))
      i++;
    else
      {
        move_to_end (self, i);
        n--;
      }
  return n;
}

/* In crowds, and at last, lines may run under labels, but only those of the labels that find no other place. */
static gboolean
place_anywhere (SpComparePlot *self)
{
  guint placed = 0;

  measure_labels (self, TRUE);
  order_labels (self);
  if (self->units->len <= SP_COMPARE_MANY)
    placed = place_most (self);
  for (guint i = placed; i < self->units->len; i++)
    if (!place_label (self, i, FALSE))
      return FALSE;
  return TRUE;
}

static void
set_height (SpComparePlot *self, double height)
{
  self->y.length = height;
  sp_compare_plot_init_axis (self, &self->y,
                             (guint)CLAMP (height / sp_sheet_px (self->sheet, 60), 2, 11));
  self->displaced = FALSE;
  for (guint i = 0; i < self->units->len; i++)
    place_dot (self, i);
}

/* With whole names, on a plot that is higher if need be; then with short ones. */
static gboolean
try_clear (SpComparePlot *self, double height)
{
  for (guint compact = 0; compact < 2 && self->units->len <= SP_COMPARE_MANY; compact++)
    {
      double higher = height;

      for (guint i = 0; i <= MAX_HIGHER; i++)
        {
          set_height (self, higher);
          if (place_clear (self, compact > 0))
            return TRUE;
          higher *= HIGHER;
        }
    }
  return FALSE;
}

/* Where the labels don't fit, the plot becomes higher until they do. */
double
sp_compare_plot_place_dots (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double margin = sp_sheet_px (sheet, 18);
  double height = MAX (sp_sheet_px (sheet, MIN_HEIGHT),
                       MIN (self->x.length * 0.5, sp_sheet_px (sheet, 560)));
  gboolean placed;

  self->y.start = top + margin;
  placed = try_clear (self, height);
  while (!placed)
    {
      set_height (self, height);
      placed = place_anywhere (self);
      height *= HIGHER;
    }
  return self->y.start + self->y.length + margin;
}
