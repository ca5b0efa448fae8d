/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-agreement.h"

#include "fixture.h"

#include <math.h>

/* L of three levels that are not evenly spaced, weighing 3; N from 0 to 10; W without ends, which
 * D's statement makes 4 wide. */
#define MEMBERS                                                                              \
  "'actors': [{'id': 'A', 'name': 'A'}, {'id': 'B', 'name': 'B'}, {'id': 'C', 'name': 'C'}," \
  "{'id': 'D', 'name': 'D'}, {'id': 'E', 'name': 'E'}],"                                     \
  "'conditions': [{'id': 'c', 'title': 'C'}], 'issues': ["                                   \
  "{'id': 'L', 'title': 'L', 'weight': 3, 'scale': {'type': 'levels', 'levels': ["           \
  "{'value': 0, 'label': 'a'}, {'value': 1, 'label': 'b'}, {'value': 10, 'label': 'c'}]}},"  \
  "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '', 'min': 0, 'max': 10}}," \
  "{'id': 'W', 'title': 'W', 'scale': {'type': 'number', 'unit': ''}}],"                     \
  "'statements': ["                                                                          \
  "{'actor': 'A', 'issue': 'L', 'date': '2025', 'position': 0},"                             \
  "{'actor': 'B', 'issue': 'L', 'date': '2025', 'position': 10},"                            \
  "{'actor': 'C', 'issue': 'L', 'date': '2025', 'position': 1},"                             \
  "{'actor': 'A', 'issue': 'N', 'date': '2025', 'position': 1},"                             \
  "{'actor': 'B', 'issue': 'N', 'date': '2025', 'position': 3},"                             \
  "{'actor': 'C', 'issue': 'N', 'date': '2025', 'position': 1},"                             \
  "{'actor': 'C', 'issue': 'N', 'date': '2025', 'position': 9},"                             \
  "{'actor': 'A', 'issue': 'W', 'date': '2025', 'position': 1},"                             \
  "{'actor': 'B', 'issue': 'W', 'date': '2025', 'position': 2, 'conditions': ['c']},"        \
  "{'actor': 'C', 'issue': 'W', 'date': '2025', 'position': 2},"                             \
  "{'actor': 'D', 'issue': 'W', 'date': '2025', 'position': 5}],"

static void
check (const char *view, guint a, guint b, double value, guint shared, guint left_out)
{
  g_autofree char *members = g_strconcat (MEMBERS "'view': {", view, "}", NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  SpAgreement one = sp_agreement_measure (selection, a, b);
  SpAgreement other = sp_agreement_measure (selection, b, a);

  g_assert_cmpuint (one.shared, ==, shared);
  g_assert_cmpuint (one.left_out, ==, left_out);
  if (isnan (value))
    g_assert_true (isnan (one.value) && isnan (other.value));
  else
    {
      g_assert_cmpfloat_with_epsilon (one.value, value, 1e-12);
      g_assert_cmpfloat (one.value, ==, other.value);
    }
}

/* On one issue: a part of its scale; none where one of the two does not count. */
static void
test_distance (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (MEMBERS "'view': {}");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);

  g_assert_cmpfloat_with_epsilon (sp_agreement_get_distance (selection, 0, 0, 1), 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (sp_agreement_get_distance (selection, 0, 0, 2), 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (sp_agreement_get_distance (selection, 1, 1, 0), 0.2, 1e-12);
  g_assert_true (isnan (sp_agreement_get_distance (selection, 1, 0, 2)));
  g_assert_true (isnan (sp_agreement_get_distance (selection, 0, 0, 3)));
}

static void
test_measure (void)
{
  check ("", 0, 1, 1 - (3 * 1 + 0.2 + 0.25) / 5, 3, 0);
  check ("", 0, 2, 1 - (3 * 0.5 + 0.25) / 4, 2, 1);
  check ("", 0, 0, 1, 3, 0);
  check ("", 0, 3, 0, 1, 0);
  check ("", 0, 4, NAN, 0, 0);
  check ("'assume': {'c': 'unmet'}", 0, 1, 1 - (3 * 1 + 0.2) / 4, 2, 1);
  check ("'issues': ['N']", 0, 1, 0.8, 1, 0);
  check ("'issues': ['W'], 'actors': ['A', 'B']", 0, 1, 0.75, 1, 0);
}

static void
test_distances (void)
{
  static const guint places[] = { 4, 0, 1 };
  g_autoptr (SpDataset) dataset = fixture_read (MEMBERS "'view': {'issues': ['N']}");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree double *distances = sp_agreement_get_distances (selection, places, 3);

  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (distances[i * 3 + i], ==, 0);
  g_assert_cmpfloat_with_epsilon (distances[1 * 3 + 2], 0.2, 1e-12);
  g_assert_cmpfloat_with_epsilon (distances[0 * 3 + 1], 0.2, 1e-12);
  g_assert_cmpfloat_with_epsilon (distances[2 * 3 + 0], 0.2, 1e-12);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement/measure", test_measure);
  g_test_add_func ("/agreement/distances", test_distances);
  g_test_add_func ("/agreement/distance", test_distance);
  return g_test_run ();
}
