/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compare-plot.h"

#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "sp-axis.h"
#include "sp-compare-unit.h"
#include "sp-placement.h"
#include "sp-scale-paint.h"

#include <glib/gi18n.h>
#include <math.h>

#define MIN_BAND   92.0
#define BAND_GAP   6.0
#define PADDING    7.0
#define MIN_ROW    44.0
#define MIN_HEIGHT 320.0
#define HEADING    112.0 /* of a level beside its row */
#define TICKS      52.0  /* of numbers beside their axis */
#define BAR        4.0
#define UNIT_GAP   5.0
#define UNIT_ROW   26.0
#define MAX_UNIT   190.0
#define STEP       4.0 /* of the search for a free place */
#define MAX_TRIES  2000
/* With more units than this beside each other they wear codes. */
#define MANY 40

typedef struct
{
  guint place;
  const SpIssue *issue;
  SpAxis axis;    /* of a number */
  double start;   /* where it begins: x, or y of its upper end */
  double length;  /* px */
  double *starts; /* of each level's band: x, or y of its upper end */
  double *lengths;
} Scale;

struct _SpComparePlot
{
  SpSheet *sheet;
  GArray *units; /* of SpCompareUnit, alphabetical */
  Scale x, y;
  double gutter;
  gboolean displaced; /* dots that would cover each other stand side by side */
};

static gboolean
is_levels (const Scale *scale)
{
  return scale->issue->scale == SP_SCALE_LEVELS;
}

static const SpStanding *
get_standing (const SpComparePlot *self, const SpCompareUnit *unit, const Scale *scale)
{
  return sp_selection_get_standing (self->sheet->selection, unit->actor, scale->place);
}

static guint
get_level (const SpComparePlot *self, const SpCompareUnit *unit, const Scale *scale)
{
  return sp_issue_get_level (scale->issue, get_standing (self, unit, scale)->position);
}

static SpCompareUnit *
get_unit (const SpComparePlot *self, guint i)
{
  return &g_array_index (self->units, SpCompareUnit, i);
}

gboolean
sp_compare_plot_holds (const SpSelection *selection, guint actor)
{
  return sp_selection_get_standing (selection, actor, 0)->state == SP_STANDING_POSITION
         && sp_selection_get_standing (selection, actor, 1)->state == SP_STANDING_POSITION;
}

static void
clear_unit (gpointer unit)
{
  sp_compare_unit_clear (unit);
}

static void
list_units (SpComparePlot *self)
{
  guint n = sp_selection_get_n_actors (self->sheet->selection);
  g_autofree guint *order = sp_order_actors (self->sheet->selection, 0);

  self->units = g_array_new (FALSE, TRUE, sizeof (SpCompareUnit));
  g_array_set_clear_func (self->units, clear_unit);
  for (guint i = 0; i < n; i++)
    if (sp_compare_plot_holds (self->sheet->selection, order[i]))
      {
        SpCompareUnit unit = { .actor = order[i] };

        g_array_append_val (self->units, unit);
      }
}

static double
get_gutter (const SpSheet *sheet, const SpIssue *up)
{
  return sp_sheet_px (sheet, up->scale == SP_SCALE_LEVELS ? HEADING : TICKS);
}

static const SpIssue *
get_issue (const SpSheet *sheet, guint place)
{
  return sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, place));
}

double
sp_compare_plot_get_min_width (const SpSheet *sheet)
{
  const SpIssue *across = get_issue (sheet, 0);
  double bands = across->scale == SP_SCALE_LEVELS ? across->n_levels * sp_sheet_px (sheet, MIN_BAND)
                                                  : sp_sheet_px (sheet, 240);

  return ceil (bands + get_gutter (sheet, get_issue (sheet, 1)) + 2 * sheet->request->padding);
}

static void
init_scale (SpComparePlot *self, Scale *scale, guint place)
{
  scale->place = place;
  scale->issue = get_issue (self->sheet, place);
  if (is_levels (scale))
    {
      scale->starts = g_new0 (double, scale->issue->n_levels);
      scale->lengths = g_new0 (double, scale->issue->n_levels);
    }
}

static void
init_axis (SpComparePlot *self, Scale *scale, guint max_ticks)
{
  double min = INFINITY;
  double max = -INFINITY;

  for (guint i = 0; i < self->units->len; i++)
    {
      const SpStanding *standing = get_standing (self, get_unit (self, i), scale);

      min = MIN (min, standing->low);
      max = MAX (max, standing->high);
    }
  if (self->units->len == 0)
    min = max = 0;
  sp_axis_init (&scale->axis, min, max, scale->issue->min, scale->issue->max, max_ticks);
}

static void
init_across (SpComparePlot *self)
{
  SpSheet *sheet = self->sheet;
  Scale *x = &self->x;

  x->start = sp_sheet_get_padding (sheet) + self->gutter;
  x->length = sp_sheet_get_content_width (sheet) - self->gutter;
  if (!is_levels (x))
    {
      double margin = sp_sheet_px (sheet, 18);

      x->start += margin;
      x->length -= 2 * margin;
      init_axis (self, x, (guint)CLAMP (x->length / sp_sheet_px (sheet, 90), 2, 11));
      return;
    }
  for (guint i = 0; i < x->issue->n_levels; i++)
    {
      x->lengths[i] = (x->length + sp_sheet_px (sheet, BAND_GAP)) / x->issue->n_levels
                      - sp_sheet_px (sheet, BAND_GAP);
      x->starts[i] = x->start + i * (x->lengths[i] + sp_sheet_px (sheet, BAND_GAP));
    }
}

SpComparePlot *
sp_compare_plot_new (SpSheet *sheet)
{
  SpComparePlot *self = g_new0 (SpComparePlot, 1);

  self->sheet = sheet;
  init_scale (self, &self->x, 0);
  init_scale (self, &self->y, 1);
  self->gutter = get_gutter (sheet, self->y.issue);
  list_units (self);
  init_across (self);
  return self;
}

static void
clear_scale (Scale *scale)
{
  g_free (scale->starts);
  g_free (scale->lengths);
}

void
sp_compare_plot_free (SpComparePlot *self)
{
  clear_scale (&self->x);
  clear_scale (&self->y);
  g_array_unref (self->units);
  g_free (self);
}

guint
sp_compare_plot_get_n (const SpComparePlot *self)
{
  return self->units->len;
}

static double
get_dot (const SpComparePlot *self)
{
  return 2 * sp_compare_unit_get_radius (self->sheet) + sp_sheet_px (self->sheet, 3);
}

/* The label right behind the dot, whose middle stands at (@x, @y). */
static void
put (const SpComparePlot *self, SpCompareUnit *unit, double x, double y)
{
  unit->dot_x = x;
  unit->dot_y = y;
  unit->label.x = x + get_dot (self) - sp_compare_unit_get_radius (self->sheet);
  unit->label.y = y - unit->label.height / 2;
}

static void
put_before (const SpComparePlot *self, SpCompareUnit *unit)
{
  unit->before = TRUE;
  unit->label.x = unit->dot_x - get_dot (self) + sp_compare_unit_get_radius (self->sheet)
                  - unit->label.width;
}

/* --- Levels across and up: cells in which the units flow. ------------------------------------ */

/* The units of one cell; of guint. */
static GArray *
list_cell (const SpComparePlot *self, guint column, guint row)
{
  GArray *cell = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->units->len; i++)
    if (get_level (self, get_unit (self, i), &self->x) == column
        && get_level (self, get_unit (self, i), &self->y) == row)
      g_array_append_val (cell, i);
  return cell;
}

/* Places a cell's units from (@x, @y) on, or with @draw FALSE only measures. Returns its height. */
static double
flow_cell (SpComparePlot *self, const GArray *cell, double x, double y, double width)
{
  double dot = get_dot (self);
  g_autofree SpBox *boxes = g_new0 (SpBox, cell->len + 1);
  double height;

  for (guint i = 0; i < cell->len; i++)
    {
      SpCompareUnit *unit = get_unit (self, g_array_index (cell, guint, i));

      sp_compare_unit_measure (self->sheet, unit, width - dot, cell->len > 2 * MANY);
      boxes[i].width = dot + unit->label.width;
      boxes[i].height = unit->label.height;
    }
  height = sp_placement_flow (boxes, cell->len, width, sp_sheet_px (self->sheet, 8),
                              sp_sheet_px (self->sheet, UNIT_GAP), FALSE);
  for (guint i = 0; i < cell->len; i++)
    put (self, get_unit (self, g_array_index (cell, guint, i)),
         x + boxes[i].x + sp_compare_unit_get_radius (self->sheet),
         y + boxes[i].y + boxes[i].height / 2);
  return height;
}

static double
place_cell_row (SpComparePlot *self, guint row, double top)
{
  double padding = sp_sheet_px (self->sheet, PADDING);
  double height = sp_sheet_px (self->sheet, MIN_ROW);

  for (guint column = 0; column < self->x.issue->n_levels; column++)
    {
      g_autoptr (GArray) cell = list_cell (self, column, row);
      double used = flow_cell (self, cell, self->x.starts[column] + padding, top + padding,
                               self->x.lengths[column] - 2 * padding);

      height = MAX (height, used + 2 * padding);
    }
  self->y.starts[row] = top;
  self->y.lengths[row] = height;
  return top + height + sp_sheet_px (self->sheet, BAND_GAP);
}

static double
place_cells (SpComparePlot *self, double top)
{
  for (guint row = self->y.issue->n_levels; row > 0; row--)
    top = place_cell_row (self, row - 1, top);
  return top - sp_sheet_px (self->sheet, BAND_GAP);
}

/* --- A number across, levels up: rows in which labels take lanes. ---------------------------- */

static double
get_x (const SpComparePlot *self, const SpCompareUnit *unit)
{
  double place = sp_axis_to_place (&self->x.axis, get_standing (self, unit, &self->x)->position);

  return self->x.start + place * self->x.length;
}

/* From where to where a unit reaches, its label on the side with more room. */
static void
measure_across (SpComparePlot *self, SpCompareUnit *unit, double *start, double *end)
{
  double right = sp_sheet_get_padding (self->sheet) + sp_sheet_get_content_width (self->sheet);
  double left = sp_sheet_get_padding (self->sheet) + self->gutter;
  double r = sp_compare_unit_get_radius (self->sheet);
  double x = get_x (self, unit);
  double room = MAX (right - x, x - left) - get_dot (self) + r;

  sp_compare_unit_measure (self->sheet, unit, MIN (room, sp_sheet_px (self->sheet, MAX_UNIT)),
                           self->units->len > MANY);
  unit->before = FALSE;
  put (self, unit, x, 0);
  if (unit->label.x + unit->label.width > right)
    put_before (self, unit);
  *start = unit->before ? unit->label.x : unit->dot_x - r;
  *end = unit->before ? unit->dot_x + r : unit->label.x + unit->label.width;
}

static double
place_lane_row (SpComparePlot *self, guint row, double top)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree double *starts = g_new0 (double, self->units->len + 1);
  g_autofree double *ends = g_new0 (double, self->units->len + 1);
  g_autofree guint *lanes = g_new0 (guint, self->units->len + 1);
  double lane = sp_sheet_px (self->sheet, UNIT_ROW);
  double padding = sp_sheet_px (self->sheet, PADDING);
  guint n_lanes;

  for (guint i = 0; i < self->units->len; i++)
    if (get_level (self, get_unit (self, i), &self->y) == row)
      {
        measure_across (self, get_unit (self, i), &starts[members->len], &ends[members->len]);
        lane = MAX (lane, get_unit (self, i)->label.height + sp_sheet_px (self->sheet, 4));
        g_array_append_val (members, i);
      }
  n_lanes = sp_placement_lanes (starts, ends, members->len, sp_sheet_px (self->sheet, 6), lanes);
  for (guint i = 0; i < members->len; i++)
    {
      SpCompareUnit *unit = get_unit (self, g_array_index (members, guint, i));

      unit->dot_y = top + padding + (lanes[i] + 0.5) * lane;
      unit->label.y = unit->dot_y - unit->label.height / 2;
    }
  self->y.starts[row] = top;
  self->y.lengths[row] = MAX (n_lanes * lane + 2 * padding, sp_sheet_px (self->sheet, MIN_ROW));
  return top + self->y.lengths[row] + sp_sheet_px (self->sheet, BAND_GAP);
}

static double
place_lanes (SpComparePlot *self, double top)
{
  for (guint row = self->y.issue->n_levels; row > 0; row--)
    top = place_lane_row (self, row - 1, top);
  return top - sp_sheet_px (self->sheet, BAND_GAP);
}

/* --- Levels or a number across, a number up: dots where they belong. -------------------------- */

static double
get_y (const SpComparePlot *self, const SpCompareUnit *unit)
{
  double place = sp_axis_to_place (&self->y.axis, get_standing (self, unit, &self->y)->position);

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
      const SpCompareUnit *other = get_unit (self, i);
      SpBox dot = get_dot_box (self, other->dot_x, other->dot_y);

      if (i != except && sp_box_overlaps (box, &dot))
        return FALSE;
    }
  for (guint i = 0; i < n_labels; i++)
    {
      SpBox label = grow (&get_unit (self, i)->label, 2);

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

  if (!is_levels (&self->x))
    return (SpBox){ self->x.start - margin, self->y.start - margin, self->x.length + 2 * margin,
                    self->y.length + 2 * margin };
  level = get_level (self, unit, &self->x);
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

  if (!is_levels (&self->x))
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
  SpCompareUnit *unit = get_unit (self, i);
  SpBox bounds = get_bounds (self, unit);
  double r = sp_compare_unit_get_radius (self->sheet);
  double x = is_levels (&self->x) ? bounds.x + r + sp_sheet_px (self->sheet, PADDING)
                                  : get_x (self, unit);
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

/* Tries places for the label ever further from the dot; FALSE where none is free. */
static gboolean
place_label (SpComparePlot *self, guint i)
{
  static const double ways[][2] = { { 1, 0 },  { -1, 0 }, { 0, -1 },  { 0, 1 },
                                    { 1, -1 }, { 1, 1 },  { -1, -1 }, { -1, 1 } };
  SpCompareUnit *unit = get_unit (self, i);
  SpBox bounds = get_bounds (self, unit);
  double near = get_dot (self) - sp_compare_unit_get_radius (self->sheet);
  double far = hypot (bounds.width, bounds.height);

  for (double distance = near; distance < far; distance += sp_sheet_px (self->sheet, STEP))
    for (guint way = 0; way < G_N_ELEMENTS (ways); way++)
      {
        double dx = ways[way][0];
        double dy = ways[way][1];
        SpBox box = unit->label;

        box.x = dx > 0   ? unit->dot_x + distance
                : dx < 0 ? unit->dot_x - distance - box.width
                         : CLAMP (unit->dot_x - box.width / 2, bounds.x,
                                  bounds.x + bounds.width - box.width);
        box.y = unit->dot_y + dy * distance - (dy < 0 ? box.height : dy > 0 ? 0 : box.height / 2);
        if (!is_free (self, &box, &bounds, self->units->len, i, i))
          continue;
        unit->label.x = box.x;
        unit->label.y = box.y;
        unit->before = box.x + box.width / 2 < unit->dot_x;
        return TRUE;
      }
  return FALSE;
}

static gboolean
place_labels (SpComparePlot *self, gboolean compact)
{
  for (guint i = 0; i < self->units->len; i++)
    {
      SpCompareUnit *unit = get_unit (self, i);
      double most = MIN (get_bounds (self, unit).width - get_dot (self)
                           - sp_sheet_px (self->sheet, PADDING),
                         sp_sheet_px (self->sheet, MAX_UNIT));

      sp_compare_unit_measure (self->sheet, unit, most, compact);
      if (!place_label (self, i))
        return FALSE;
    }
  return TRUE;
}

/* Where the labels don't fit, the plot becomes higher until they do. */
static double
place_dots (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double margin = sp_sheet_px (sheet, 18);
  double height = MAX (sp_sheet_px (sheet, MIN_HEIGHT),
                       MIN (self->x.length * 0.5, sp_sheet_px (sheet, 560)));
  gboolean compact = self->units->len > MANY;
  gboolean placed = FALSE;

  self->y.start = top + margin;
  while (!placed)
    {
      self->y.length = height;
      init_axis (self, &self->y, (guint)CLAMP (height / sp_sheet_px (sheet, 60), 2, 11));
      self->displaced = FALSE;
      for (guint i = 0; i < self->units->len; i++)
        place_dot (self, i);
      placed = place_labels (self, compact);
      height *= 1.25;
    }
  return self->y.start + self->y.length + margin;
}

/* --- Drawing --------------------------------------------------------------------------------- */

static double
place (SpComparePlot *self, double top)
{
  if (!is_levels (&self->y))
    return place_dots (self, top);
  return is_levels (&self->x) ? place_cells (self, top) : place_lanes (self, top);
}

static char **
wrap_heading (const SpComparePlot *self, const Scale *scale, guint level, double width)
{
  return sp_text_measurer_wrap (self->sheet->measurer,
                                sp_text_show (self->sheet->dataset,
                                              scale->issue->levels[level].label),
                                sp_sheet_get_style (self->sheet, SP_TYPE_HEADING), width, 3);
}

/* Above the plot; returns its height. With @draw FALSE it only measures. */
static double
add_column_heads (SpComparePlot *self, double top, gboolean draw)
{
  SpSheet *sheet = self->sheet;
  double height = 0;
  SpHues hues = sp_scale_get_hues (sheet, self->x.issue);

  if (!is_levels (&self->x))
    return 0;
  for (guint i = 0; i < self->x.issue->n_levels; i++)
    {
      g_auto (GStrv)
        lines = wrap_heading (self, &self->x, i, self->x.lengths[i] - sp_sheet_px (sheet, 4));
      SpBox bar = { self->x.starts[i], top, self->x.lengths[i], sp_sheet_px (sheet, BAR) };
      SpToken token = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, self->x.issue, i);

      height = MAX (height, g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING));
      if (!draw)
        continue;
      sp_scene_builder_add_rect (sheet->builder, bar, bar.height / 2,
                                 (SpPaint){ .fill = token, .hues = hues });
      sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK,
                          self->x.starts[i] + sp_sheet_px (sheet, 2),
                          top + sp_sheet_px (sheet, BAR + 3));
    }
  return height + sp_sheet_px (sheet, BAR + 8);
}

static void
add_row_heads (SpComparePlot *self)
{
  SpSheet *sheet = self->sheet;
  double x = sp_sheet_get_padding (sheet);
  double bar = sp_sheet_px (sheet, BAR);
  SpHues hues = sp_scale_get_hues (sheet, self->y.issue);

  for (guint i = 0; i < self->y.issue->n_levels; i++)
    {
      g_auto (GStrv)
        lines = wrap_heading (self, &self->y, i, self->gutter - bar - sp_sheet_px (sheet, 14));
      SpToken token = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, self->y.issue, i);
      SpBox box = { x, self->y.starts[i], bar, self->y.lengths[i] };
      double height = g_strv_length (lines) * sp_sheet_get_leading (sheet, SP_TYPE_HEADING);

      sp_scene_builder_add_rect (sheet->builder, box, bar / 2,
                                 (SpPaint){ .fill = token, .hues = hues });
      sp_sheet_add_lines (sheet, lines, SP_TYPE_HEADING, SP_TOKEN_INK,
                          x + bar + sp_sheet_px (sheet, 7),
                          self->y.starts[i] + MAX ((self->y.lengths[i] - height) / 2, 0));
    }
}

static void
add_cell (SpComparePlot *self, double x, double y, double width, double height)
{
  sp_scene_builder_add_rect (self->sheet->builder, (SpBox){ x, y, width, height },
                             sp_sheet_px (self->sheet, 4), (SpPaint){ .fill = SP_TOKEN_SIDE });
}

static void
add_grounds (SpComparePlot *self, double top, double bottom)
{
  guint n_columns = is_levels (&self->x) ? self->x.issue->n_levels : 1;
  guint n_rows = is_levels (&self->y) ? self->y.issue->n_levels : 1;
  double left = sp_sheet_get_padding (self->sheet) + self->gutter;
  double width = sp_sheet_get_content_width (self->sheet) - self->gutter;

  for (guint i = 0; i < n_columns; i++)
    for (guint j = 0; j < n_rows; j++)
      add_cell (self, is_levels (&self->x) ? self->x.starts[i] : left,
                is_levels (&self->y) ? self->y.starts[j] : top,
                is_levels (&self->x) ? self->x.lengths[i] : width,
                is_levels (&self->y) ? self->y.lengths[j] : bottom - top);
}

static char *
write_tick (const SpComparePlot *self, const Scale *scale, double value)
{
  SpIssue issue = *scale->issue;

  issue.decimals = scale->axis.decimals;
  return sp_number_show (&issue, value);
}

static void
add_ticks_across (SpComparePlot *self, double top, double bottom)
{
  SpSheet *sheet = self->sheet;

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->x.axis); i++)
    {
      double value = sp_axis_get_tick (&self->x.axis, i);
      double x = self->x.start + sp_axis_to_place (&self->x.axis, value) * self->x.length;
      g_autofree char *text = write_tick (self, &self->x, value);

      sp_scene_builder_add_line (sheet->builder, x, top, x, bottom,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE, x,
                         bottom + sp_sheet_px (sheet, 3));
    }
}

static void
add_ticks_up (SpComparePlot *self)
{
  SpSheet *sheet = self->sheet;
  double left = sp_sheet_get_padding (sheet) + self->gutter;
  double right = sp_sheet_get_padding (sheet) + sp_sheet_get_content_width (sheet);

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->y.axis); i++)
    {
      double value = sp_axis_get_tick (&self->y.axis, i);
      double y = self->y.start + (1 - sp_axis_to_place (&self->y.axis, value)) * self->y.length;
      g_autofree char *text = write_tick (self, &self->y, value);

      sp_scene_builder_add_line (sheet->builder, left, y, right, y,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_END,
                         left - sp_sheet_px (sheet, 8),
                         y - sp_sheet_get_leading (sheet, SP_TYPE_NOTE) / 2);
    }
}

/* "Spending (% of GDP)". */
static char *
write_title (const SpComparePlot *self, const Scale *scale)
{
  const char *title = sp_text_show (self->sheet->dataset, scale->issue->title);
  const char *unit = is_levels (scale) || scale->issue->unit == NULL
                       ? ""
                       : sp_text_show (self->sheet->dataset, scale->issue->unit);

  return *unit != '\0' ? g_strdup_printf ("%s (%s)", title, unit) : g_strdup (title);
}

/* Up: at the upper left, before an arrow. Across: at the right, behind the plot or above its heads. */
static double
add_titles (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double width = sp_sheet_get_content_width (sheet);
  double left = sp_sheet_get_padding (sheet);
  g_autofree char *up = write_title (self, &self->y);
  g_autofree char *across = write_title (self, &self->x);
  g_autofree char *first = g_strdup_printf ("↑ %s", up);
  g_autofree char *second = g_strdup_printf ("%s %s", across,
                                             sp_language_is_rtl (sp_language_get ()) ? "←" : "→");
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_STRIP);
  g_autofree char *first_fit = sp_text_measurer_fit (sheet->measurer, first, style,
                                                     width / 2 - sp_sheet_px (sheet, 8));
  g_autofree char *second_fit = sp_text_measurer_fit (sheet->measurer, second, style,
                                                      width / 2 - sp_sheet_px (sheet, 8));

  sp_sheet_add_text (sheet, first_fit, SP_TYPE_STRIP, SP_TOKEN_INK, SP_ANCHOR_START, left, top);
  sp_sheet_add_text (sheet, second_fit, SP_TYPE_STRIP, SP_TOKEN_INK, SP_ANCHOR_END, left + width,
                     top);
  return top + sp_sheet_get_leading (sheet, SP_TYPE_STRIP) + sp_sheet_px (sheet, 6);
}

static void
add_axes (SpComparePlot *self, double top, double bottom)
{
  add_grounds (self, top, bottom);
  if (is_levels (&self->y))
    add_row_heads (self);
  else
    add_ticks_up (self);
  if (!is_levels (&self->x))
    add_ticks_across (self, top, bottom);
}

double
sp_compare_plot_add (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double heads;
  double bottom;

  sp_scene_builder_begin (sheet->builder, "axes", sp_meaning_new (SP_MEANING_OBJECT, _ ("Axes")));
  top = add_titles (self, top);
  heads = top;
  top += add_column_heads (self, heads, TRUE);
  bottom = place (self, top);
  add_axes (self, top, bottom);
  sp_scene_builder_end (sheet->builder);
  for (guint i = 0; i < self->units->len; i++)
    sp_compare_unit_add (sheet, get_unit (self, i));
  if (self->displaced)
    sp_sheet_add_note (sheet, _ ("Dots that would cover each other stand side by side"));
  return bottom + (is_levels (&self->x) ? 0 : sp_sheet_px (sheet, 22));
}
