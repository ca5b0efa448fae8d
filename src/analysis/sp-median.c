/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-median.h"

#define LEAST_ACTORS 3
/* Of the whole weight: what adding up may lose. */
#define EPSILON 1e-9

static int
compare_positions (gconstpointer a, gconstpointer b, gpointer data)
{
  const double *positions = data;
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;

  if (positions[left] < positions[right])
    return -1;
  if (positions[left] > positions[right])
    return 1;
  return (left > right) - (left < right);
}

guint
sp_median_find (const double *positions, const double *weights, guint n)
{
  g_autofree guint *order = g_new (guint, n + 1);
  double total = 0;
  double sum = 0;

  for (guint i = 0; i < n; i++)
    {
      order[i] = i;
      total += weights != NULL ? weights[i] : 1;
    }
  if (!(total > 0))
    return G_MAXUINT;
  g_qsort_with_data (order, (int)n, sizeof (guint), compare_positions, (gpointer)positions);
  for (guint i = 0; i < n; i++)
    {
      sum += weights != NULL ? weights[order[i]] : 1;
      if (sum >= total * (0.5 - EPSILON))
        return order[i];
    }
  return order[n - 1];
}

guint
sp_median_get_actor (const SpSelection *selection, guint issue, gboolean *weighted)
{
  guint n = sp_selection_get_n_actors (selection);
  g_autofree guint *actors = g_new (guint, n + 1);
  g_autofree double *positions = g_new (double, n + 1);
  g_autofree double *weights = g_new (double, n + 1);
  guint n_known = 0;
  guint median;

  *weighted = TRUE;
  for (guint i = 0; i < n; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, i, issue);

      if (standing->state != SP_STANDING_POSITION)
        continue;
      actors[n_known] = i;
      positions[n_known] = standing->position;
      weights[n_known] = sp_dataset_get_actor (sp_selection_get_dataset (selection),
                                               sp_selection_get_actor (selection, i))
                           ->weight;
      *weighted &= weights[n_known++] > 0;
    }
  *weighted &= n_known >= LEAST_ACTORS;
  if (n_known < LEAST_ACTORS)
    return G_MAXUINT;
  median = sp_median_find (positions, *weighted ? weights : NULL, n_known);
  return median != G_MAXUINT ? actors[median] : G_MAXUINT;
}
