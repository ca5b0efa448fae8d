/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-agreement-grid.h"

#include "fixture.h"

/* Actors a to d on five issues of three levels; "." is no statement. */
static SpSelection *
select_positions (const char *const positions[4])
{
  GString *members = g_string_new (
    "'actors': [{'id': 'a', 'name': 'A'}, {'id': 'b', 'name': 'B'}, "
    "{'id': 'c', 'name': 'C'}, {'id': 'd', 'name': 'D'}], 'issues': [");
  const char *comma = "";
  g_autoptr (SpDataset) dataset = NULL;

  for (guint i = 0; i < 5; i++)
    g_string_append_printf (members,
                            "%s{'id': 'i%u', 'title': 'I', 'scale': {'type': 'levels', 'levels': "
                            "[{'value': 0, 'label': 'x'}, {'value': 1, 'label': 'y'}, {'value': 2, "
                            "'label': 'z'}]}}",
                            i > 0 ? "," : "", i);
  g_string_append (members, "], 'statements': [");
  for (guint actor = 0; actor < 4; actor++)
    for (guint i = 0; i < 5; i++)
      if (positions[actor][i] != '.')
        {
          g_string_append_printf (
            members, "%s{'actor': '%c', 'issue': 'i%u', 'date': '2025-01-01', 'position': %c}",
            comma, 'a' + actor, i, positions[actor][i]);
          comma = ",";
        }
  g_string_append (members, "]");
  dataset = fixture_read (members->str);
  g_string_free (members, TRUE);
  return sp_selection_new (dataset, NULL);
}

static void
test_pairs (void)
{
  static const char *const positions[] = { "00000", "00022", "222..", "2...." };
  g_autoptr (SpSelection) selection = select_positions (positions);
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (selection);
  guint a = 9;
  guint b = 9;

  g_assert_cmpuint (sp_agreement_grid_get_least_shared (grid), ==, 3);
  g_assert_cmpfloat_with_epsilon (sp_agreement_grid_get (grid, 0, 1)->value, 0.6, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_agreement_grid_get (grid, 1, 0)->value, 0.6, 1e-9);
  g_assert_true (sp_agreement_grid_is_compared (grid, 0, 2));
  g_assert_false (sp_agreement_grid_is_compared (grid, 0, 3));
  g_assert_false (sp_agreement_grid_is_compared (grid, 0, 0));
  g_assert_cmpuint (sp_agreement_grid_count (grid, 0), ==, 2);
  g_assert_cmpuint (sp_agreement_grid_count (grid, 3), ==, 0);
  g_assert_cmpuint (sp_agreement_grid_count_pairs (grid), ==, 3);
  g_assert_cmpuint (sp_agreement_grid_find (grid, TRUE, &a, &b), ==, 1);
  g_assert_true (a == 0 && b == 1);
  g_assert_cmpuint (sp_agreement_grid_find (grid, FALSE, &a, &b), ==, 2);
  g_assert_true (a == 0 && b == 2);
}

static void
test_none (void)
{
  static const char *const positions[] = { "00...", "00...", ".....", "....." };
  g_autoptr (SpSelection) selection = select_positions (positions);
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (selection);
  guint a = 9;
  guint b = 9;

  g_assert_cmpuint (sp_agreement_grid_count_pairs (grid), ==, 0);
  g_assert_cmpuint (sp_agreement_grid_find (grid, TRUE, &a, &b), ==, 0);
  g_assert_true (a == 9 && b == 9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement-grid/pairs", test_pairs);
  g_test_add_func ("/agreement-grid/none", test_none);
  return g_test_run ();
}
