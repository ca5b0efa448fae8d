/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-order.h"

#include "sp-clusters.h"
#include "sp-names.h"

#include <math.h>

/* The time to order by similarity grows with the cube of the number of issues. */
#define MAX_SIMILAR 1000

static const SpIssue *
get_issue (const SpSelection *selection, guint place)
{
  return sp_dataset_get_issue (sp_selection_get_dataset (selection),
                               sp_selection_get_issue (selection, place));
}

/* The lower end of a number scale: the lowest of what is shown where the issue has none of its own. */
static double
find_low_end (const SpSelection *selection, guint place)
{
  double low = get_issue (selection, place)->min;

  for (guint i = 0;
       isnan (get_issue (selection, place)->min) && i < sp_selection_get_n_actors (selection); i++)
    low = fmin (low, sp_selection_get_standing (selection, i, place)->position);
  return low;
}

/* Where each actor stands on the scale of an issue, 0 to 1; NAN where it has no position. */
static void
fill_places (const SpSelection *selection, guint place, double *places)
{
  const SpIssue *issue = get_issue (selection, place);
  gboolean is_number = issue->scale == SP_SCALE_NUMBER;
  double low = is_number ? find_low_end (selection, place) : 0;
  double width = is_number ? sp_known_get_width (sp_selection_get_known (selection),
                                                 sp_selection_get_issue (selection, place))
                           : issue->n_levels - 1.0;

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, i, place);

      if (standing->state != SP_STANDING_POSITION)
        places[i] = NAN;
      else if (is_number)
        places[i] = width > 0 ? CLAMP ((standing->position - low) / width, 0, 1) : 0;
      else
        places[i] = sp_issue_get_step (issue, standing->position) / width;
    }
}

/* NAN where no actor has a place on both. */
static double
get_distance (const double *a, const double *b, guint n)
{
  double sum = 0;
  guint n_shared = 0;

  for (guint i = 0; i < n; i++)
    if (!isnan (a[i]) && !isnan (b[i]))
      {
        sum += fabs (a[i] - b[i]);
        n_shared++;
      }
  return n_shared > 0 ? sum / n_shared : NAN;
}

static void
fill_gaps (double *distances, gsize n)
{
  double sum = 0;
  gsize n_known = 0;

  for (gsize i = 0; i < n * n; i++)
    if (!isnan (distances[i]) && i / n != i % n)
      {
        sum += distances[i];
        n_known++;
      }
  for (gsize i = 0; i < n * n; i++)
    if (isnan (distances[i]))
      distances[i] = n_known > 0 ? sum / n_known : 1;
}

static double *
list_distances (const SpSelection *selection, guint n)
{
  guint n_actors = sp_selection_get_n_actors (selection);
  g_autofree double *places = g_new (double, (gsize)n *MAX (n_actors, 1));
  double *distances = g_new0 (double, (gsize)n *n);

  for (gsize i = 0; i < n; i++)
    fill_places (selection, i, places + i * n_actors);
  for (gsize i = 0; i < n; i++)
    for (gsize j = 0; j < i; j++)
      {
        double distance = get_distance (places + i * n_actors, places + j * n_actors, n_actors);

        distances[i * n + j] = distance;
        distances[j * n + i] = distance;
      }
  fill_gaps (distances, n);
  return distances;
}

static void
order_by_similarity (const SpSelection *selection, guint *order, guint n)
{
  g_autofree double *distances = list_distances (selection, n);
  g_autofree SpMerge *merges = sp_clusters_merge (distances, n);
  g_autofree guint *leaves = sp_clusters_order (distances, n, merges);

  for (guint i = 0; i < n; i++)
    order[i] = leaves[i];
}

static int
compare_titles (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const SpSelection *selection = user_data;
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;
  int order = sp_name_compare (sp_text_show (dataset, get_issue (selection, left)->title),
                               sp_text_show (dataset, get_issue (selection, right)->title));

  return order != 0 ? order : (left > right) - (left < right);
}

guint *
sp_order_issues (const SpSelection *selection)
{
  SpSort sort;
  guint n;
  guint *order;

  g_return_val_if_fail (selection != NULL, NULL);

  sort = sp_order_get_common_sort (selection, NULL);
  n = sp_selection_get_n_issues (selection);
  order = g_new (guint, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    order[i] = i;
  if (sort == SP_SORT_SIMILARITY && n > 1 && n <= MAX_SIMILAR)
    order_by_similarity (selection, order, n);
  if (sort == SP_SORT_NAME && sp_selection_get_view (selection)->sort != NULL)
    g_qsort_with_data (order, n, sizeof (guint), compare_titles, (gpointer)selection);
  return order;
}
