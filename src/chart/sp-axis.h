/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpAxis:
 * @low, @high: the values at its ends, @low < @high
 * @step: between ticks
 * @decimals: that the ticks need
 *
 * Turns values into places, 0 at its low end to 1 at its high one, and back. Right-to-left is the
 * scene builder's business.
 */
typedef struct
{
  double low;
  double high;
  double step;
  int decimals;
} SpAxis;

/* An axis that holds @min to @max with round ends and at most @max_ticks (at least 2) ticks. It
 * starts at zero where zero is not far below the values; a single value gets a range around it.
 * @floor and @ceiling (NAN for none) are never passed. */
void sp_axis_init (
  SpAxis *self, double min, double max, double floor, double ceiling, guint max_ticks);

double sp_axis_to_place (const SpAxis *self, double value);
double sp_axis_to_value (const SpAxis *self, double place);

/* How many ticks there are, and the value of the @i-th. */
guint sp_axis_get_n_ticks (const SpAxis *self);
double sp_axis_get_tick (const SpAxis *self, guint i);

G_END_DECLS
