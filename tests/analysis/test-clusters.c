/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-clusters.h"

#include <math.h>

#define MAX_LEAVES 6

static double *
make_distances (guint n)
{
  double *distances = g_new0 (double, n *n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < i; j++)
      distances[i * n + j] = distances[j * n + i] = g_test_rand_int_range (0, 20);
  return distances;
}

static double
sum_steps (const double *distances, guint n, const guint *order)
{
  double sum = 0;

  for (guint i = 1; i < n; i++)
    sum += distances[order[i - 1] * n + order[i]];
  return sum;
}

/* Every order that the merges allow: each merge turned or not, as the bits of @turns say. */
static guint
unfold (const SpMerge *merges, guint n, guint name, guint turns, guint *order)
{
  const SpMerge *merge = name < n ? NULL : &merges[name - n];
  gboolean is_turned = merge != NULL && (turns >> (name - n) & 1) != 0;
  guint first;

  if (merge == NULL)
    {
      *order = name;
      return 1;
    }
  first = unfold (merges, n, is_turned ? merge->right : merge->left, turns, order);
  return first + unfold (merges, n, is_turned ? merge->left : merge->right, turns, order + first);
}

static void
check_optimal (guint n)
{
  g_autofree double *distances = make_distances (n);
  g_autofree SpMerge *merges = sp_clusters_merge (distances, n);
  g_autofree guint *order = sp_clusters_order (distances, n, merges);
  double least = INFINITY;
  gboolean is_allowed = FALSE;

  for (guint turns = 0; turns < 1u << (n - 1); turns++)
    {
      guint other[MAX_LEAVES];
      gboolean is_same = TRUE;

      g_assert_cmpuint (unfold (merges, n, 2 * n - 2, turns, other), ==, n);
      least = fmin (least, sum_steps (distances, n, other));
      for (guint i = 0; i < n; i++)
        is_same = is_same && other[i] == order[i];
      is_allowed = is_allowed || is_same;
    }
  g_assert_true (is_allowed);
  g_assert_cmpfloat_with_epsilon (sum_steps (distances, n, order), least, 1e-9);
  g_assert_cmpuint (order[0], <, order[n - 1]);
}

static void
test_optimal (void)
{
  for (guint i = 0; i < 400; i++)
    check_optimal (2 + i % (MAX_LEAVES - 1));
}

/* 0 and 2 are near, 1 and 3 a bit less; between the two pairs 4, 6, 8 and 10. */
static void
test_merge (void)
{
  static const double distances[] = { 0, 4, 1, 6, 4, 0, 8, 2, 1, 8, 0, 10, 6, 2, 10, 0 };
  g_autofree SpMerge *merges = sp_clusters_merge (distances, 4);
  g_autofree guint *order = sp_clusters_order (distances, 4, merges);
  static const guint expected[] = { 2, 0, 1, 3 };

  g_assert_cmpuint (merges[0].left, ==, 0);
  g_assert_cmpuint (merges[0].right, ==, 2);
  g_assert_cmpfloat (merges[0].height, ==, 1);
  g_assert_cmpuint (merges[1].left, ==, 1);
  g_assert_cmpuint (merges[1].right, ==, 3);
  g_assert_cmpfloat (merges[1].height, ==, 2);
  g_assert_cmpuint (merges[2].left, ==, 4);
  g_assert_cmpuint (merges[2].right, ==, 5);
  g_assert_cmpfloat (merges[2].height, ==, 7);
  g_assert_cmpmem (order, sizeof expected, expected, sizeof expected);
}

static void
test_heights_grow (void)
{
  g_autofree double *distances = make_distances (40);
  g_autofree SpMerge *merges = sp_clusters_merge (distances, 40);

  for (guint i = 1; i < 39; i++)
    g_assert_cmpfloat (merges[i].height, >=, merges[i - 1].height - 1e-9);
}

static void
test_few (void)
{
  static const double distances[] = { 0 };
  g_autofree guint *none = sp_clusters_order (NULL, 0, NULL);
  g_autofree guint *one = sp_clusters_order (distances, 1, NULL);

  g_assert_null (sp_clusters_merge (distances, 1));
  g_assert_cmpuint (one[0], ==, 0);
}

static void
test_equal (void)
{
  double distances[25] = { 0 };
  g_autofree SpMerge *merges = sp_clusters_merge (distances, 5);
  g_autofree guint *order = sp_clusters_order (distances, 5, merges);

  for (guint i = 0; i < 5; i++)
    g_assert_cmpuint (order[i], ==, i);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clusters/optimal", test_optimal);
  g_test_add_func ("/clusters/merge", test_merge);
  g_test_add_func ("/clusters/heights-grow", test_heights_grow);
  g_test_add_func ("/clusters/few", test_few);
  g_test_add_func ("/clusters/equal", test_equal);
  return g_test_run ();
}
