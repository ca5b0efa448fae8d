/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-axis.h"
#include "sp-compare-plot.h"
#include "sp-compare-unit.h"

G_BEGIN_DECLS

/* The parts of the plot of two issues: placing its units (sp-compare-plot.c, sp-compare-dots.c) and drawing what is
 * around them (sp-compare-axes.c). */

/* With more units than this beside each other they wear codes. */
#define SP_COMPARE_MANY 40
/* The widest label, px. */
#define SP_COMPARE_MAX_UNIT 190.0
/* What bands keep free at their edges. */
#define SP_COMPARE_PADDING 7.0

/**
 * SpCompareScale: @place: of the issue in the selection
 * @axis: of a number
 * @start: where it begins: x, or y of its upper end
 * @length: px
 * @starts, @lengths: of each level's band: x, or y of its upper end
 *
 * One of the two issues, as an axis.
 */
typedef struct
{
  guint place;
  const SpIssue *issue;
  SpAxis axis;
  double start;
  double length;
  double *starts;
  double *lengths;
} SpCompareScale;

/* @units: of SpCompareUnit, in the order of the actors; @gutter: px left of the plot; @displaced: dots
 * that would cover each other stand side by side; @order: in which units got their labels, NULL before. */
struct _SpComparePlot
{
  SpSheet *sheet;
  GArray *units;
  SpCompareScale x, y;
  double gutter;
  gboolean displaced;
  guint *order;
};

gboolean sp_compare_scale_is_levels (const SpCompareScale *scale);

SpCompareUnit *sp_compare_plot_get_unit (const SpComparePlot *self, guint i);
const SpStanding *sp_compare_plot_get_standing (const SpComparePlot *self,
                                                const SpCompareUnit *unit,
                                                const SpCompareScale *scale);
guint sp_compare_plot_get_level (const SpComparePlot *self,
                                 const SpCompareUnit *unit,
                                 const SpCompareScale *scale);

/* The axis of a number, for the units that there are. */
void sp_compare_plot_init_axis (SpComparePlot *self, SpCompareScale *scale, guint max_ticks);

/* From the middle of a dot to a label beside it, and the dot's radius: px. */
double sp_compare_plot_get_dot (const SpComparePlot *self);

/* Where a unit's number is across. */
double sp_compare_plot_get_x (const SpComparePlot *self, const SpCompareUnit *unit);

/* Levels or a number across, a number up: dots where they belong, from @top on. Returns the y below. */
double sp_compare_plot_place_dots (SpComparePlot *self, double top);

/* The titles of both axes; returns the y below. */
double sp_compare_plot_add_titles (SpComparePlot *self, double top);

/* The levels across, above the plot; returns their height, 0 for a number. */
double sp_compare_plot_add_column_heads (SpComparePlot *self, double top);

/* What lies behind the units. */
void sp_compare_plot_add_axes (SpComparePlot *self, double top, double bottom);

G_END_DECLS
