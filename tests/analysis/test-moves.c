/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-moves.h"

#include "fixture.h"

#include <math.h>

#define MOVES                                                                             \
  "'actors': [{'id': 'A', 'name': 'Aland'}, {'id': 'B', 'name': 'Borduria'},"             \
  "{'id': 'C', 'name': 'Cagliostro'}, {'id': 'D', 'name': 'Drusselstein'},"               \
  "{'id': 'E', 'name': 'Elbonia'}, {'id': 'F', 'name': 'Freedonia'}],"                    \
  "'issues': [{'id': 'I', 'title': 'I', 'applies_to': ['A', 'B', 'C', 'D', 'E'],"         \
  " 'scale': {'type': 'levels', 'levels': [{'value': -1, 'label': 'No'},"                 \
  " {'value': 0, 'label': 'Open'}, {'value': 1, 'label': 'Yes'}]}},"                      \
  "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '%', 'decimals': 1}}],"  \
  "'statements': ["                                                                       \
  "{'actor': 'A', 'issue': 'I', 'date': '2025-01-05', 'position': -1},"                   \
  "{'actor': 'A', 'issue': 'I', 'date': '2025-02-05', 'position': 1},"                    \
  "{'actor': 'B', 'issue': 'I', 'date': '2025-01-05', 'position': 0},"                    \
  "{'actor': 'B', 'issue': 'I', 'date': '2025-02-05', 'position': -1},"                   \
  "{'actor': 'C', 'issue': 'I', 'date': '2025-01-05', 'position': 0},"                    \
  "{'actor': 'D', 'issue': 'I', 'date': '2025-02-05', 'position': 0},"                    \
  "{'actor': 'E', 'issue': 'I', 'date': '2025-01-05', 'position': 0},"                    \
  "{'actor': 'E', 'issue': 'I', 'date': '2025-02-05', 'position': null},"                 \
  "{'actor': 'A', 'issue': 'N', 'date': '2024-06', 'position': 1.04, 'kind': 'measured'," \
  " 'period': '2023'},"                                                                   \
  "{'actor': 'A', 'issue': 'N', 'date': '2025-02', 'position': 1.02, 'kind': 'measured'," \
  " 'period': '2024'},"                                                                   \
  "{'actor': 'B', 'issue': 'N', 'date': '2024-06', 'position': 1, 'kind': 'measured',"    \
  " 'period': '2023'},"                                                                   \
  "{'actor': 'B', 'issue': 'N', 'date': '2025-02', 'position': 1.5, 'kind': 'measured',"  \
  " 'period': '2024'},"                                                                   \
  "{'actor': 'C', 'issue': 'N', 'date': '2024-06', 'position': 1, 'kind': 'measured',"    \
  " 'period': '2023'},"                                                                   \
  "{'actor': 'D', 'issue': 'N', 'date': '2024-06', 'position': 3, 'kind': 'pledged'},"    \
  "{'actor': 'D', 'issue': 'N', 'date': '2025-02', 'position': 1, 'kind': 'measured'}],"  \
  "'view': {'as_of': '2025-03-01'}"

static SpMoves *
compare (guint issue)
{
  g_autoptr (SpDataset) dataset = fixture_read (MOVES);
  g_autoptr (SpSelection) later = sp_selection_new (dataset, NULL);
  g_autoptr (SpSelection) earlier = sp_selection_new_at (later, (SpDate){ 2025, 1, 31 });

  return sp_moves_new_between (earlier, later, issue);
}

static SpMoves *
look_back (guint issue, const char *from)
{
  g_autoptr (SpDataset) dataset = fixture_read (MOVES);
  g_autoptr (SpSelection) later = sp_selection_new (dataset, NULL);

  return sp_moves_new_since (later, issue, fixture_day (from));
}

static void
check (const SpMoves *moves, const SpMoveType *types)
{
  for (guint i = 0; i < 6; i++)
    g_assert_cmpint (sp_moves_get (moves, i)->type, ==, types[i]);
}

static void
test_between (void)
{
  static const SpMoveType levels[] = { SP_MOVE_UP,    SP_MOVE_DOWN, SP_MOVE_STAYED,
                                       SP_MOVE_FIRST, SP_MOVE_GONE, SP_MOVE_OUT };
  static const SpMoveType numbers[] = { SP_MOVE_STAYED, SP_MOVE_UP,      SP_MOVE_STAYED,
                                        SP_MOVE_FIRST,  SP_MOVE_UNKNOWN, SP_MOVE_UNKNOWN };
  g_autoptr (SpMoves) on_levels = compare (0);
  g_autoptr (SpMoves) on_numbers = compare (1);

  check (on_levels, levels);
  check (on_numbers, numbers);
  g_assert_cmpfloat (sp_moves_get (on_levels, 0)->size, ==, 2);
  g_assert_cmpfloat (sp_moves_get (on_levels, 1)->size, ==, -1);
  g_assert_cmpfloat_with_epsilon (sp_moves_get (on_numbers, 1)->size, 0.5, 1e-9);
  g_assert_cmpuint (sp_moves_count_compared (on_levels), ==, 3);
  g_assert_cmpuint (sp_moves_get_issue (on_numbers), ==, 1);
}

/* Of a course, the first position counts; of figures, the first in the time, and one alone is none. */
static void
test_since (void)
{
  static const SpMoveType levels[] = { SP_MOVE_UP,     SP_MOVE_DOWN, SP_MOVE_STAYED,
                                       SP_MOVE_STAYED, SP_MOVE_GONE, SP_MOVE_OUT };
  static const SpMoveType numbers[] = { SP_MOVE_STAYED, SP_MOVE_UP,      SP_MOVE_FIRST,
                                        SP_MOVE_FIRST,  SP_MOVE_UNKNOWN, SP_MOVE_UNKNOWN };
  static const SpMoveType late[] = { SP_MOVE_FIRST, SP_MOVE_FIRST,   SP_MOVE_FIRST,
                                     SP_MOVE_FIRST, SP_MOVE_UNKNOWN, SP_MOVE_UNKNOWN };
  g_autoptr (SpMoves) on_levels = look_back (0, "2025-01-01");
  g_autoptr (SpMoves) on_numbers = look_back (1, "2023-12-31");
  g_autoptr (SpMoves) on_late = look_back (1, "2024-02");

  check (on_levels, levels);
  check (on_numbers, numbers);
  check (on_late, late);
  g_assert_cmpuint (sp_moves_get_first_period (on_numbers).year, ==, 2023);
  g_assert_false (sp_date_is_set (sp_moves_get_first_period (on_levels)));
}

/* The farthest first, then by name. */
static void
test_order (void)
{
  g_autoptr (SpMoves) moves = compare (0);
  g_autoptr (GArray) movers = sp_moves_list_movers (moves);
  g_autoptr (GArray) stayed = sp_moves_list (moves, SP_MOVE_STAYED);

  g_assert_cmpuint (movers->len, ==, 2);
  g_assert_cmpuint (g_array_index (movers, guint, 0), ==, 0);
  g_assert_cmpuint (g_array_index (movers, guint, 1), ==, 1);
  g_assert_cmpuint (stayed->len, ==, 1);
  g_assert_cmpuint (g_array_index (stayed, guint, 0), ==, 2);
}

/* The statement that moved it, not one that said the same again. */
static void
test_statement (void)
{
  g_autoptr (SpMoves) moves = compare (0);

  g_assert_cmpuint (sp_moves_find_statement (moves, 0, fixture_day ("2025-01-31")), ==, 1);
  g_assert_cmpuint (sp_moves_find_statement (moves, 2, fixture_day ("2025-01-31")), ==, 4);
}

/* As precisely as both are given. */
static void
test_rounding (void)
{
  g_autoptr (SpMoves) moves = compare (1);

  /* 1.04 and 1.02, of an issue with one decimal. */
  g_assert_cmpint (sp_moves_get (moves, 0)->type, ==, SP_MOVE_STAYED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moves/between", test_between);
  g_test_add_func ("/moves/since", test_since);
  g_test_add_func ("/moves/order", test_order);
  g_test_add_func ("/moves/statement", test_statement);
  g_test_add_func ("/moves/rounding", test_rounding);
  return g_test_run ();
}
