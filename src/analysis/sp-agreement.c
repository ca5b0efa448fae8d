/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-agreement.h"

#include <math.h>

static double
get_distance (const SpSelection *selection, guint issue, double a, double b)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  guint index = sp_selection_get_issue (selection, issue);
  const SpIssue *scale = sp_dataset_get_issue (dataset, index);
  double width;

  if (scale->scale == SP_SCALE_LEVELS)
    return fabs (sp_issue_get_step (scale, a) - sp_issue_get_step (scale, b))
           / (scale->n_levels - 1);
  width = sp_known_get_width (sp_selection_get_known (selection), index);
  return width > 0 ? fmin (fabs (a - b) / width, 1) : 0;
}

static gboolean
counts (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION && !standing->contested;
}

static gboolean
would_count (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION || standing->state == SP_STANDING_LAPSED;
}

double
sp_agreement_get_distance (const SpSelection *selection, guint issue, guint a, guint b)
{
  const SpStanding *one;
  const SpStanding *other;

  g_return_val_if_fail (selection != NULL, NAN);

  one = sp_selection_get_standing (selection, a, issue);
  other = sp_selection_get_standing (selection, b, issue);
  if (!counts (one) || !counts (other))
    return NAN;
  return get_distance (selection, issue, one->position, other->position);
}

SpAgreement
sp_agreement_measure (const SpSelection *selection, guint a, guint b)
{
  SpAgreement agreement = { NAN, 0, 0 };
  double weights = 0;
  double distances = 0;

  g_return_val_if_fail (selection != NULL, agreement);

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      const SpStanding *one = sp_selection_get_standing (selection, a, i);
      const SpStanding *other = sp_selection_get_standing (selection, b, i);
      double weight = sp_dataset_get_issue (sp_selection_get_dataset (selection),
                                            sp_selection_get_issue (selection, i))
                        ->weight;

      if (!counts (one) || !counts (other))
        {
          agreement.left_out += would_count (one) && would_count (other);
          continue;
        }
      agreement.shared++;
      weights += weight;
      distances += weight * get_distance (selection, i, one->position, other->position);
    }
  if (agreement.shared > 0)
    agreement.value = 1 - distances / weights;
  return agreement;
}

static void
fill_gaps (double *distances, guint n)
{
  double sum = 0;
  guint n_known = 0;

  for (guint i = 0; i < n * n; i++)
    if (!isnan (distances[i]) && i / n != i % n)
      {
        sum += distances[i];
        n_known++;
      }
  for (guint i = 0; i < n * n; i++)
    if (isnan (distances[i]))
      distances[i] = n_known > 0 ? sum / n_known : 1;
}

double *
sp_agreement_get_distances (const SpSelection *selection, const guint *places, guint n)
{
  double *distances = g_new0 (double, (gsize)n *n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < i; j++)
      {
        double distance = 1 - sp_agreement_measure (selection, places[i], places[j]).value;

        distances[(gsize)i * n + j] = distance;
        distances[(gsize)j * n + i] = distance;
      }
  fill_gaps (distances, n);
  return distances;
}
