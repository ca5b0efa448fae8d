/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-classes.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "sp-scale-paint.h"

#include <float.h>
#include <glib/gi18n.h>
#include <math.h>

/* As many classes as colours of one hue can be told apart. */
#define MAX_BOUNDS 8
#define MIN_BOUNDS 4
#define N_PARTS    5
#define MAX_STEPS  100
/* More than this share in one class says too little. */
#define MAX_SHARE 0.65
#define EPSILON   1e-9

/* The least difference that is one, among numbers from @low to @high. */
static double
get_grain (double low, double high)
{
  return MAX (EPSILON * (high - low), 4 * DBL_EPSILON * MAX (fabs (low), fabs (high)));
}

static guint
find_class (const double *bounds, guint n, double value)
{
  double grain = get_grain (bounds[0], bounds[n]);
  guint found = 0;

  for (guint i = 1; i < n; i++)
    if (value >= bounds[i] - grain)
      found = i;
  return found;
}

/* The share of the values in the fullest class. */
static double
measure_crowd (const GArray *bounds, const double *values, guint n_values)
{
  guint most = 0;
  guint n = bounds->len - 1;
  g_autofree guint *counts = g_new0 (guint, n);

  for (guint i = 0; i < n_values; i++)
    {
      guint *count = &counts[find_class ((const double *)(gpointer)bounds->data, n, values[i])];

      *count += 1;
      most = MAX (most, *count);
    }
  return (double)most / n_values;
}

static void
append_bound (GArray *bounds, double bound, double grain)
{
  if (bounds->len == 0 || bound > g_array_index (bounds, double, bounds->len - 1) + grain)
    g_array_append_val (bounds, bound);
}

/* The largest of 1, 2 and 5, times a power of ten, that is not above @size. */
static double
find_step (double size)
{
  double power = pow (10.0, floor (log10 (size) + EPSILON));
  double digits = size / power + EPSILON;

  return (digits >= 5.0 ? 5.0 : digits >= 2.0 ? 2.0 : 1.0) * power;
}

/* Equal steps from a round number at or below the lowest value to one at or above the highest, but no farther than the
 * scale goes. No more than MAX_STEPS of them. */
static GArray *
list_steps (double min, double max, double step, double floor_, double ceiling)
{
  GArray *bounds = g_array_new (FALSE, FALSE, sizeof (double));
  double grain = get_grain (min, max);
  double first = floor (min / step + EPSILON);
  double last;

  /* All at the end of the scale: the class is below it. */
  if (first * step >= ceiling)
    first--;
  last = MAX (ceil (max / step - EPSILON), first + 1);
  for (guint i = 0; i <= MIN (last - first, MAX_STEPS); i++)
    append_bound (bounds, fmin (fmax ((first + i) * step, floor_), ceiling), grain);
  return bounds;
}

/* Each class with about as many; bounds are rounded to a twentieth of the range or so. */
static GArray *
list_parts (const double *values, guint n_values, double floor_, double ceiling)
{
  double min = values[0];
  double max = values[n_values - 1];
  double grain = get_grain (min, max);
  double step = find_step ((max - min) / 20);
  g_autoptr (GArray) ends = list_steps (min, max, step, floor_, ceiling);
  GArray *bounds = g_array_new (FALSE, FALSE, sizeof (double));

  append_bound (bounds, g_array_index (ends, double, 0), grain);
  for (guint i = 1; i < N_PARTS; i++)
    {
      double value = values[i * n_values / N_PARTS];
      double fine = MIN (step, find_step (MAX ((value - min) / 4, step / 100)));
      double bound = round (value / fine) * fine;

      if (bound > min && bound < max)
        append_bound (bounds, bound, grain);
    }
  append_bound (bounds, g_array_index (ends, double, ends->len - 1), grain);
  return bounds;
}

/* Tries coarse steps first; takes the finest where none parts the values. */
static GArray *
try_steps (const double *values, guint n_values, double floor_, double ceiling, double *share)
{
  double min = values[0];
  double max = values[n_values - 1];
  double grain = get_grain (min, max);
  double step = max - min > grain ? find_step (max - min) * 2
                                  : find_step (max != 0 ? fabs (max) : 1);
  GArray *best = list_steps (min, max, step, floor_, ceiling);

  *share = 1.0;
  for (; step > grain && max - min > grain && *share > MAX_SHARE; step = find_step (step * 0.7))
    {
      g_autoptr (GArray) bounds = list_steps (min, max, step, floor_, ceiling);
      double crowd = bounds->len >= 2 ? measure_crowd (bounds, values, n_values) : 1.0;

      if (bounds->len > MAX_BOUNDS)
        break;
      if (bounds->len < MIN_BOUNDS || crowd >= *share)
        continue;
      g_clear_pointer (&best, g_array_unref);
      best = g_steal_pointer (&bounds);
      *share = crowd;
    }
  return best;
}

double *
sp_classes_find_bounds (
  const double *values, guint n_values, double floor, double ceiling, guint *n_bounds)
{
  g_autoptr (GArray) best = NULL;
  double share;

  g_return_val_if_fail (n_values > 0, NULL);

  best = try_steps (values, n_values, floor, ceiling, &share);
  if (share > MAX_SHARE && values[n_values - 1] > values[0])
    {
      g_autoptr (GArray) parts = list_parts (values, n_values, floor, ceiling);

      if (parts->len >= 2 && measure_crowd (parts, values, n_values) < share)
        {
          g_clear_pointer (&best, g_array_unref);
          best = g_steal_pointer (&parts);
        }
    }
  *n_bounds = best->len;
  return (double *)(gpointer)g_array_free (g_steal_pointer (&best), FALSE);
}

static const SpIssue *
get_issue (const SpSheet *sheet, guint issue)
{
  return sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue));
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *)a - *(const double *)b;

  return (difference > 0) - (difference < 0);
}

static GArray *
sort_values (const SpSheet *sheet, guint issue)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < sp_selection_get_n_actors (sheet->selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (sheet->selection, i, issue);

      if (standing->state == SP_STANDING_POSITION)
        g_array_append_val (values, standing->position);
    }
  g_array_sort (values, compare);
  return values;
}

static char *
write_span (const SpIssue *issue, double low, double high)
{
  SpIssue plain = { .scale = SP_SCALE_NUMBER, .decimals = -1 };
  g_autofree char *first = sp_number_show (&plain, low);
  g_autofree char *last = sp_number_show (&plain, high);

  return sp_fill (C_ ("range", "{low} to {high}"), "low", first, "high", last, NULL);
}

static void
init_numbers (SpClasses *self, const SpSheet *sheet, guint issue)
{
  const SpIssue *data = get_issue (sheet, issue);
  g_autoptr (GArray) values = sort_values (sheet, issue);
  guint n_bounds = 0;

  if (values->len > 0)
    self->bounds = sp_classes_find_bounds ((const double *)(gpointer)values->data, values->len,
                                           data->min, data->max, &n_bounds);
  self->n = n_bounds > 0 ? n_bounds - 1 : 0;
  self->tokens = g_new (SpToken, self->n + 1);
  self->labels = g_new0 (char *, self->n + 1);
  for (guint i = 0; i < self->n; i++)
    {
      double share = self->n > 1 ? (double)i / (self->n - 1) : 0.5;

      self->tokens[i] = SP_TOKEN_SCALE_0 + sp_scale_get_share_place (share);
      self->labels[i] = write_span (data, self->bounds[i], self->bounds[i + 1]);
    }
}

static void
init_levels (SpClasses *self, const SpSheet *sheet, guint issue)
{
  const SpIssue *data = get_issue (sheet, issue);

  self->n = data->n_levels;
  self->tokens = g_new (SpToken, self->n + 1);
  self->labels = g_new0 (char *, self->n + 1);
  for (guint i = 0; i < self->n; i++)
    {
      self->tokens[i] = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, data, i);
      self->labels[i] = g_strdup (sp_text_show (sheet->dataset, data->levels[i].label));
    }
}

SpClasses *
sp_classes_new (SpSheet *sheet, guint issue)
{
  SpClasses *self = g_new0 (SpClasses, 1);

  self->hues = sp_scale_get_hues (sheet, get_issue (sheet, issue));
  if (get_issue (sheet, issue)->scale == SP_SCALE_LEVELS)
    init_levels (self, sheet, issue);
  else
    init_numbers (self, sheet, issue);
  self->counts = g_new0 (guint, self->n + 1);
  for (guint i = 0; i < sp_selection_get_n_actors (sheet->selection); i++)
    if (sp_selection_get_standing (sheet->selection, i, issue)->state == SP_STANDING_POSITION)
      self->counts[sp_classes_find (self, sheet, i, issue)]++;
  return self;
}

void
sp_classes_free (SpClasses *self)
{
  g_free (self->tokens);
  g_strfreev (self->labels);
  g_free (self->counts);
  g_free (self->bounds);
  g_free (self);
}

guint
sp_classes_find (const SpClasses *self, const SpSheet *sheet, guint actor, guint issue)
{
  double position = sp_selection_get_standing (sheet->selection, actor, issue)->position;

  if (self->bounds == NULL)
    return sp_issue_get_level (get_issue (sheet, issue), position);
  return find_class (self->bounds, self->n, position);
}
