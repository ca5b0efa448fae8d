/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-axis.h"

#include <math.h>

/* Values that begin above this share of their maximum are shown without the zero. */
#define ZERO_SHARE 0.6
#define EPSILON    1e-9

/* The smallest of 1, 2, 2.5, 5 times a power of ten that is at least @step. */
static double
round_step_up (double step)
{
  static const double factors[] = { 1.0, 2.0, 2.5, 5.0 };
  double power = pow (10.0, floor (log10 (step) + EPSILON));

  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    if (factors[i] * power >= step * (1.0 - EPSILON))
      return factors[i] * power;
  return 10.0 * power;
}

static int
count_decimals (double step)
{
  int decimals = 0;

  while (decimals < 12 && fabs (step - round (step)) > EPSILON * step)
    {
      step *= 10.0;
      decimals++;
    }
  return decimals;
}

static void
widen (double *min, double *max)
{
  double margin = *max > *min ? 0.0 : MAX (fabs (*max) * 0.5, 0.5);

  *min -= margin;
  *max += margin;
}

void
sp_axis_init (
  SpAxis *self, double min, double max, double floor_value, double ceiling, guint max_ticks)
{
  gboolean from_zero = min >= 0.0 && min <= ZERO_SHARE * max;
  double first;

  if (from_zero)
    min = 0.0;
  widen (&min, &max);
  if (!isnan (floor_value))
    min = MAX (min, floor_value);
  if (!isnan (ceiling))
    max = MIN (max, ceiling);
  widen (&min, &max);
  self->step = round_step_up ((max - min) / MAX (max_ticks - 1, 1));
  first = floor (min / self->step + EPSILON) * self->step;
  self->low = isnan (floor_value) ? first : MAX (first, floor_value);
  self->high = ceil (max / self->step - EPSILON) * self->step;
  if (!isnan (ceiling) && self->high > ceiling)
    self->high = MAX (ceiling, max);
  /* Rounding outwards may have added a tick. */
  if (sp_axis_get_n_ticks (self) > MAX (max_ticks, 2))
    self->step = round_step_up (self->step * 1.01);
  self->decimals = count_decimals (self->step);
}

double
sp_axis_to_place (const SpAxis *self, double value)
{
  return (value - self->low) / (self->high - self->low);
}

double
sp_axis_to_value (const SpAxis *self, double place)
{
  return self->low + place * (self->high - self->low);
}

static double
get_first_tick (const SpAxis *self)
{
  return ceil (self->low / self->step - EPSILON) * self->step;
}

guint
sp_axis_get_n_ticks (const SpAxis *self)
{
  return (guint)floor ((self->high - get_first_tick (self)) / self->step + EPSILON) + 1;
}

double
sp_axis_get_tick (const SpAxis *self, guint i)
{
  double tick = get_first_tick (self) + i * self->step;

  return fabs (tick) < EPSILON * self->step ? 0.0 : tick;
}
