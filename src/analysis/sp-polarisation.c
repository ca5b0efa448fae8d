/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-polarisation.h"

#include <math.h>

#define LEAST_ACTORS 3

/* Of a layer, in which a category has cases or none: how far the triples of categories speak for one
 * peak (none between two with cases: against). */
static double
get_unimodality (const gboolean *layer, guint n)
{
  double n_for = 0;
  double n_against = 0;

  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      for (guint k = j + 1; k < n; k++)
        {
          n_for += layer[j] && layer[i] != layer[k];
          n_against += layer[i] && !layer[j] && layer[k];
        }
  if (n_for + n_against <= 0)
    return 1;
  return ((n - 2) * n_for - (n - 1) * n_against) / ((n - 2) * (n_for + n_against));
}

static double
get_layer_agreement (const gboolean *layer, guint n, guint n_filled)
{
  if (n_filled == 1)
    return 1;
  return get_unimodality (layer, n) * (1 - (n_filled - 1.0) / (n - 1.0));
}

/* Takes the lowest layer off @counts. Returns its height, 0 where nothing is left. */
static guint
take_layer (guint *counts, guint n, gboolean *layer, guint *n_filled)
{
  guint height = 0;

  *n_filled = 0;
  for (guint i = 0; i < n; i++)
    {
      layer[i] = counts[i] > 0;
      *n_filled += layer[i];
      if (layer[i] && (height == 0 || counts[i] < height))
        height = counts[i];
    }
  for (guint i = 0; i < n; i++)
    counts[i] -= layer[i] ? height : 0;
  return height;
}

/* Of three categories at least. */
static double
measure_layers (const guint *counts, guint n)
{
  g_autofree guint *left = NULL;
  g_autofree gboolean *layer = NULL;
  double sum = 0;
  double n_cases = 0;
  guint height;
  guint n_filled;

  left = g_memdup2 (counts, n * sizeof (guint));
  layer = g_new (gboolean, n);
  while ((height = take_layer (left, n, layer, &n_filled)) > 0)
    {
      double cases = (double)height * n_filled;

      sum += cases * get_layer_agreement (layer, n, n_filled);
      n_cases += cases;
    }
  return n_cases > 0 ? sum / n_cases : NAN;
}

double
sp_polarisation_get_agreement (const guint *counts, guint n)
{
  if (n < 2)
    return NAN;
  if (n == 2)
    return measure_layers ((const guint[]){ counts[0], 0, counts[1] }, 3);
  return measure_layers (counts, n);
}

double
sp_polarisation_of_counts (const guint *counts, guint n)
{
  return (1 - sp_polarisation_get_agreement (counts, n)) / 2;
}

double
sp_polarisation_measure (const SpSelection *selection, guint issue)
{
  const SpIssue *data;
  g_autofree guint *counts = NULL;
  guint n = 0;

  g_return_val_if_fail (selection != NULL, NAN);

  data = sp_dataset_get_issue (sp_selection_get_dataset (selection),
                               sp_selection_get_issue (selection, issue));
  if (data->scale != SP_SCALE_LEVELS)
    return NAN;
  counts = g_new0 (guint, data->n_levels);
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, i, issue);

      if (standing->state != SP_STANDING_POSITION)
        continue;
      counts[sp_issue_get_level (data, standing->position)]++;
      n++;
    }
  return n >= LEAST_ACTORS ? sp_polarisation_of_counts (counts, data->n_levels) : NAN;
}
