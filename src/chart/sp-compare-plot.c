/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compare-private.h"

#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "sp-placement.h"

#include <glib/gi18n.h>
#include <math.h>

#define MIN_BAND 92.0
#define BAND_GAP 6.0
#define MIN_ROW  44.0
#define HEADING  112.0 /* of a level beside its row */
#define TICKS    52.0  /* of numbers beside their axis */
#define UNIT_GAP 5.0
#define UNIT_ROW 26.0

gboolean
sp_compare_scale_is_levels (const SpCompareScale *scale)
{
  return scale->issue->scale == SP_SCALE_LEVELS;
}

const SpStanding *
sp_compare_plot_get_standing (const SpComparePlot *self,
                              const SpCompareUnit *unit,
                              const SpCompareScale *scale)
{
  return sp_selection_get_standing (self->sheet->selection, unit->actor, scale->place);
}

guint
sp_compare_plot_get_level (const SpComparePlot *self,
                           const SpCompareUnit *unit,
                           const SpCompareScale *scale)
{
  return sp_issue_get_level (scale->issue,
                             sp_compare_plot_get_standing (self, unit, scale)->position);
}

SpCompareUnit *
sp_compare_plot_get_unit (const SpComparePlot *self, guint i)
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
init_scale (SpComparePlot *self, SpCompareScale *scale, guint place)
{
  scale->place = place;
  scale->issue = get_issue (self->sheet, place);
  if (sp_compare_scale_is_levels (scale))
    {
      scale->starts = g_new0 (double, scale->issue->n_levels);
      scale->lengths = g_new0 (double, scale->issue->n_levels);
    }
}

/* Of those in the margin, for an axis that nobody is on; from 0 to 1 where they have no position either. */
static void
find_margin_extent (const SpComparePlot *self,
                    const SpCompareScale *scale,
                    double *min,
                    double *max)
{
  const SpSelection *selection = self->sheet->selection;

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, i, scale->place);

      if (standing->state != SP_STANDING_POSITION)
        continue;
      *min = MIN (*min, standing->low);
      *max = MAX (*max, standing->high);
    }
  if (*min > *max)
    {
      *min = 0;
      *max = 1;
    }
}

void
sp_compare_plot_init_axis (SpComparePlot *self, SpCompareScale *scale, guint max_ticks)
{
  double min = INFINITY;
  double max = -INFINITY;

  for (guint i = 0; i < self->units->len; i++)
    {
      const SpStanding *standing =
        sp_compare_plot_get_standing (self, sp_compare_plot_get_unit (self, i), scale);

      min = MIN (min, standing->low);
      max = MAX (max, standing->high);
    }
  if (self->units->len == 0)
    find_margin_extent (self, scale, &min, &max);
  sp_axis_init (&scale->axis, min, max, scale->issue->min, scale->issue->max, max_ticks);
}

static void
init_across (SpComparePlot *self)
{
  SpSheet *sheet = self->sheet;
  SpCompareScale *x = &self->x;

  x->start = sp_sheet_get_padding (sheet) + self->gutter;
  x->length = sp_sheet_get_content_width (sheet) - self->gutter;
  if (!sp_compare_scale_is_levels (x))
    {
      double margin = sp_sheet_px (sheet, 18);

      x->start += margin;
      x->length -= 2 * margin;
      sp_compare_plot_init_axis (self, x,
                                 (guint)CLAMP (x->length / sp_sheet_px (sheet, 90), 2, 11));
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
clear_scale (SpCompareScale *scale)
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
  g_free (self->order);
  g_free (self);
}

guint
sp_compare_plot_get_n (const SpComparePlot *self)
{
  return self->units->len;
}

double
sp_compare_plot_get_dot (const SpComparePlot *self)
{
  return 2 * sp_compare_unit_get_radius (self->sheet) + sp_sheet_px (self->sheet, 3);
}

/* The label right behind the dot, whose middle stands at (@x, @y). */
static void
put (const SpComparePlot *self, SpCompareUnit *unit, double x, double y)
{
  unit->dot_x = x;
  unit->dot_y = y;
  unit->label.x = x + sp_compare_plot_get_dot (self) - sp_compare_unit_get_radius (self->sheet);
  unit->label.y = y - unit->label.height / 2;
}

static void
put_before (const SpComparePlot *self, SpCompareUnit *unit)
{
  unit->before = TRUE;
  unit->label.x = unit->dot_x - sp_compare_plot_get_dot (self)
                  + sp_compare_unit_get_radius (self->sheet) - unit->label.width;
}

/* --- Levels across and up: cells in which the units flow. ------------------------------------ */

/* The units of one cell; of guint. */
static GArray *
list_cell (const SpComparePlot *self, guint column, guint row)
{
  GArray *cell = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->units->len; i++)
    if (sp_compare_plot_get_level (self, sp_compare_plot_get_unit (self, i), &self->x) == column
        && sp_compare_plot_get_level (self, sp_compare_plot_get_unit (self, i), &self->y) == row)
      g_array_append_val (cell, i);
  return cell;
}

/* Places a cell's units from (@x, @y) on, or with @draw FALSE only measures. Returns its height. */
static double
flow_cell (SpComparePlot *self, const GArray *cell, double x, double y, double width)
{
  double dot = sp_compare_plot_get_dot (self);
  g_autofree SpBox *boxes = g_new0 (SpBox, cell->len + 1);
  double height;

  for (guint i = 0; i < cell->len; i++)
    {
      SpCompareUnit *unit = sp_compare_plot_get_unit (self, g_array_index (cell, guint, i));

      sp_compare_unit_measure (self->sheet, unit, width - dot, cell->len > 2 * SP_COMPARE_MANY);
      boxes[i].width = dot + unit->label.width;
      boxes[i].height = unit->label.height;
    }
  height = sp_placement_flow (boxes, cell->len, width, sp_sheet_px (self->sheet, 8),
                              sp_sheet_px (self->sheet, UNIT_GAP), FALSE);
  for (guint i = 0; i < cell->len; i++)
    put (self, sp_compare_plot_get_unit (self, g_array_index (cell, guint, i)),
         x + boxes[i].x + sp_compare_unit_get_radius (self->sheet),
         y + boxes[i].y + boxes[i].height / 2);
  return height;
}

static double
place_cell_row (SpComparePlot *self, guint row, double top)
{
  double padding = sp_sheet_px (self->sheet, SP_COMPARE_PADDING);
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

double
sp_compare_plot_get_x (const SpComparePlot *self, const SpCompareUnit *unit)
{
  double place = sp_axis_to_place (&self->x.axis,
                                   sp_compare_plot_get_standing (self, unit, &self->x)->position);

  return self->x.start + place * self->x.length;
}

/* From where to where a unit reaches, its label on the side with more room. */
static void
measure_across (SpComparePlot *self, SpCompareUnit *unit, double *start, double *end)
{
  double right = sp_sheet_get_padding (self->sheet) + sp_sheet_get_content_width (self->sheet);
  double left = sp_sheet_get_padding (self->sheet) + self->gutter;
  double r = sp_compare_unit_get_radius (self->sheet);
  double x = sp_compare_plot_get_x (self, unit);
  double room = MAX (right - x, x - left) - sp_compare_plot_get_dot (self) + r;

  sp_compare_unit_measure (self->sheet, unit,
                           MIN (room, sp_sheet_px (self->sheet, SP_COMPARE_MAX_UNIT)),
                           self->units->len > SP_COMPARE_MANY);
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
  double padding = sp_sheet_px (self->sheet, SP_COMPARE_PADDING);
  guint n_lanes;

  for (guint i = 0; i < self->units->len; i++)
    if (sp_compare_plot_get_level (self, sp_compare_plot_get_unit (self, i), &self->y) == row)
      {
        measure_across (self, sp_compare_plot_get_unit (self, i), &starts[members->len],
                        &ends[members->len]);
        lane = MAX (lane, sp_compare_plot_get_unit (self, i)->label.height
                            + sp_sheet_px (self->sheet, 4));
        g_array_append_val (members, i);
      }
  n_lanes = sp_placement_lanes (starts, ends, members->len, sp_sheet_px (self->sheet, 6), lanes);
  for (guint i = 0; i < members->len; i++)
    {
      SpCompareUnit *unit = sp_compare_plot_get_unit (self, g_array_index (members, guint, i));

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

static double
place (SpComparePlot *self, double top)
{
  if (!sp_compare_scale_is_levels (&self->y))
    return sp_compare_plot_place_dots (self, top);
  return sp_compare_scale_is_levels (&self->x) ? place_cells (self, top) : place_lanes (self, top);
}

double
sp_compare_plot_add (SpComparePlot *self, double top)
{
  SpSheet *sheet = self->sheet;
  double bottom;

  sp_scene_builder_begin (sheet->builder, "axes", sp_meaning_new (SP_MEANING_OBJECT, _ ("Axes")));
  top = sp_compare_plot_add_titles (self, top);
  top += sp_compare_plot_add_column_heads (self, top);
  bottom = place (self, top);
  sp_compare_plot_add_axes (self, top, bottom);
  sp_scene_builder_end (sheet->builder);
  for (guint i = 0; i < self->units->len; i++)
    sp_compare_unit_add_leader (sheet, sp_compare_plot_get_unit (self, i));
  for (guint i = 0; i < self->units->len; i++)
    sp_compare_unit_add (sheet, sp_compare_plot_get_unit (self, i));
  if (self->displaced)
    sp_sheet_add_note (sheet, _ ("Dots that would cover each other stand side by side"));
  return bottom + (sp_compare_scale_is_levels (&self->x) ? 0 : sp_sheet_px (sheet, 22));
}
