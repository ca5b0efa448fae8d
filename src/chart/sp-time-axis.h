/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpTimeAxis:
 * @first, @last: days (numbers of sp-date.h), both shown whole; @first <= @last
 * @left, @right: where the first begins and the last ends, in px
 *
 * Turns days into places. Its ticks stand where days, weeks, months or years begin, and a label in the
 * middle of the time that it names.
 */
typedef struct
{
  guint32 first;
  guint32 last;
  double left;
  double right;
} SpTimeAxis;

/* Where a day begins; of the day after the last, where that ends. */
double sp_time_axis_get_edge (const SpTimeAxis *self, guint32 day);
/* The middle of a day. */
double sp_time_axis_get_x (const SpTimeAxis *self, guint32 day);

/* A line at each tick from @top to @bottom. */
void sp_time_axis_add_grid (const SpTimeAxis *self, SpSheet *sheet, double top, double bottom);

/* The labels, at least one: one row or, with years under days or months, two, in that height. */
double sp_time_axis_get_label_height (const SpTimeAxis *self, SpSheet *sheet);
void sp_time_axis_add_labels (const SpTimeAxis *self, SpSheet *sheet, double top);

G_END_DECLS
