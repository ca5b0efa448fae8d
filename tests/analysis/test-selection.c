/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-selection.h"

#include "fixture.h"

#define HEAD                                                                                   \
  "'groups': [{'id': 'g', 'name': 'G'}, {'id': 'h', 'name': 'H'}],"                            \
  "'actors': ["                                                                                \
  "{'id': 'A', 'name': 'A', 'groups': ['g']},"                                                 \
  "{'id': 'B', 'name': 'B', 'groups': [{'id': 'g', 'since': '2025-02-10'}]},"                  \
  "{'id': 'C', 'name': 'C', 'groups': [{'id': 'g', 'until': '2025-02-09'}, 'h']},"             \
  "{'id': 'D', 'name': 'D'}],"                                                                 \
  "'conditions': [{'id': 'c', 'title': 'C'}, {'id': 'd', 'title': 'D'}, {'id': 'e', 'title': " \
  "'E'}],"                                                                                     \
  "'issues': ["                                                                                \
  "{'id': 'L', 'title': 'L', 'scale': {'type': 'levels', 'levels': ["                          \
  "{'value': 0, 'label': 'no'}, {'value': 1, 'label': 'yes'}]}},"                              \
  "{'id': 'N', 'title': 'N', 'applies_to': ['A', 'B', 'C'],"                                   \
  " 'scale': {'type': 'number', 'unit': '%'}}],"

#define STATEMENTS                                                                               \
  "'statements': ["                                                                              \
  "{'actor': 'A', 'issue': 'L', 'date': '2025-02-09', 'position': 0},"                           \
  "{'actor': 'A', 'issue': 'L', 'date': '2025-02-10', 'position': 1},"                           \
  "{'actor': 'B', 'issue': 'L', 'date': '2025-02-10', 'position': 1, 'conditions': ['c']},"      \
  "{'actor': 'C', 'issue': 'L', 'date': '2025-01-31', 'position': null},"                        \
  "{'actor': 'B', 'issue': 'N', 'date': '2025-02', 'position': 2, 'kind': 'pledged'},"           \
  "{'actor': 'B', 'issue': 'N', 'date': '2025-01', 'position': 1, 'kind': 'measured'},"          \
  "{'actor': 'C', 'issue': 'N', 'date': '2025-01', 'position': null, 'none': 'not-applicable'}," \
  "{'actor': 'A', 'issue': 'N', 'date': '2025-02-28', 'position': 5, 'kind': 'demanded'}]"

static SpSelection *
select_view (const char *view)
{
  g_autofree char *members = g_strconcat (HEAD "'view': ", view, ", " STATEMENTS, NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);

  return sp_selection_new (dataset, NULL);
}

static char *
name_actors (const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    g_string_append (names,
                     sp_dataset_get_actor (dataset, sp_selection_get_actor (selection, i))->id);
  return g_string_free (names, FALSE);
}

static char *
name_issues (const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    g_string_append (names,
                     sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, i))->id);
  return g_string_free (names, FALSE);
}

/* The list is as it is gone through, and whoever gets it may change it. */
static void
check_lists (const SpSelection *selection)
{
  g_autoptr (GArray) actors = sp_selection_list_actors (selection);
  g_autoptr (GArray) issues = sp_selection_list_issues (selection);

  g_assert_cmpuint (actors->len, ==, sp_selection_get_n_actors (selection));
  g_assert_cmpuint (issues->len, ==, sp_selection_get_n_issues (selection));
  for (guint i = 0; i < actors->len; i++)
    g_assert_cmpuint (g_array_index (actors, guint32, i), ==,
                      sp_selection_get_actor (selection, i));
  for (guint i = 0; i < issues->len; i++)
    g_assert_cmpuint (g_array_index (issues, guint32, i), ==,
                      sp_selection_get_issue (selection, i));
  g_array_set_size (actors, 0);
  g_array_set_size (issues, 0);
}

static void
check (const char *view, const char *actors, const char *issues, const char *as_of)
{
  g_autoptr (SpSelection) selection = select_view (view);
  g_autofree char *shown_actors = name_actors (selection);
  g_autofree char *shown_issues = name_issues (selection);
  char buffer[SP_DATE_BUFFER_SIZE];

  check_lists (selection);
  g_assert_cmpstr (shown_actors, ==, actors);
  g_assert_cmpstr (shown_issues, ==, issues);
  g_assert_cmpstr (sp_date_to_iso (sp_selection_get_as_of (selection), buffer), ==, as_of);
  g_assert_cmpuint (sp_selection_get_day (selection), ==, fixture_day (as_of));
}

static void
test_fills_in (void)
{
  check ("{}", "ABCD", "LN", "2025-02-28");
  check ("{'issues': ['N', 'L', 'N']}", "ABCD", "NL", "2025-02-28");
  check ("{'actors': ['D', 'A', 'D']}", "AD", "LN", "2025-02-28");
  check ("{'groups': ['g']}", "AB", "LN", "2025-02-28");
  check ("{'groups': ['g'], 'as_of': '2025-02-09'}", "AC", "LN", "2025-02-09");
  check ("{'groups': ['g', 'h'], 'actors': ['D', 'C']}", "ABCD", "LN", "2025-02-28");
  check ("{'as_of': '2025-01'}", "ABCD", "LN", "2025-01");
}

static void
test_empty_dataset (void)
{
  g_autoptr (SpDataset) bare = fixture_read (HEAD "'statements': []");
  g_autoptr (SpDataset) updated = fixture_read (HEAD "'updated': '2025-03', 'statements': []");
  g_autoptr (SpDataset)
    searched = fixture_read (HEAD "'searched': [{'until': '2025-04-01'}], 'statements': []");
  g_autoptr (SpSelection) of_bare = sp_selection_new (bare, NULL);
  g_autoptr (SpSelection) of_updated = sp_selection_new (updated, NULL);
  g_autoptr (SpSelection) of_searched = sp_selection_new (searched, NULL);

  g_assert_false (sp_date_is_set (sp_selection_get_as_of (of_bare)));
  g_assert_cmpuint (sp_selection_get_day (of_bare), ==, 0);
  g_assert_cmpuint (sp_selection_get_day (of_updated), ==, fixture_day ("2025-03-31"));
  g_assert_cmpuint (sp_selection_get_day (of_searched), ==, fixture_day ("2025-04-01"));
  g_assert_cmpint (sp_selection_get_standing (of_bare, 0, 0)->state, ==, SP_STANDING_NOT_FOUND);
  g_assert_cmpuint (sp_selection_get_statements (of_bare)->len, ==, 0);
}

static void
test_keeps_the_precision_of_the_newest_day (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    HEAD "'statements': ["
         "{'actor': 'A', 'issue': 'L', 'date': '2025-01-31', 'position': 0},"
         "{'actor': 'A', 'issue': 'L', 'date': '2025-02', 'position': 1}]");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  char buffer[SP_DATE_BUFFER_SIZE];

  g_assert_cmpstr (sp_date_to_iso (sp_selection_get_as_of (selection), buffer), ==, "2025-02");
}

static void
check_count (const char *view, guint issue, guint known, guint n)
{
  g_autoptr (SpSelection) selection = select_view (view);
  guint found_known = 99;
  guint found_n = 99;

  sp_selection_count (selection, issue, &found_known, &found_n);
  g_assert_cmpuint (found_known, ==, known);
  g_assert_cmpuint (found_n, ==, n);
}

/* C declined on L, and says that N does not apply to it; D is not asked about N. */
static void
test_count (void)
{
  check_count ("{}", 0, 2, 4);
  check_count ("{}", 1, 1, 2);
  check_count ("{'assume': {'c': 'unmet'}}", 0, 1, 4);
  check_count ("{'actors': ['D']}", 0, 0, 1);
  check_count ("{'actors': ['D']}", 1, 0, 0);
  check_count ("{'as_of': '2025-01-15'}", 0, 0, 4);
}

/* Who was in a group once is asked only what was asked then. */
static void
test_count_of_former_members (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'groups': [{'id': 'g', 'name': 'G'}], 'actors': [{'id': 'A', 'name': 'A', 'groups': ['g']},"
    "{'id': 'B', 'name': 'B', 'groups': [{'id': 'g', 'until': '2010'}]}],"
    "'issues': [{'id': 'N', 'title': 'N', 'applies_to': ['g'],"
    " 'scale': {'type': 'number', 'unit': '%'}}], 'statements': ["
    "{'actor': 'A', 'issue': 'N', 'date': '2009', 'position': 1},"
    "{'actor': 'B', 'issue': 'N', 'date': '2009', 'position': 2},"
    "{'actor': 'B', 'issue': 'N', 'date': '2025-02-18', 'position': 3}]");
  g_autoptr (SpSelection) now = sp_selection_new (dataset, NULL);
  SpView view = *sp_dataset_get_view (dataset);
  g_autoptr (SpSelection) then = NULL;
  guint known, n;

  sp_selection_count (now, 0, &known, &n);
  g_assert_cmpuint (known, ==, 1);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (sp_selection_get_standing (now, 1, 0)->state, ==, SP_STANDING_DOES_NOT_APPLY);
  g_assert_true (sp_date_parse ("2010-12-31", -1, &view.as_of));
  then = sp_selection_new (dataset, &view);
  sp_selection_count (then, 0, &known, &n);
  g_assert_cmpuint (known, ==, 2);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_assumptions (void)
{
  g_autoptr (SpSelection) selection = select_view ("{'assume': {'c': 'unmet', 'd': 'met'}}");

  g_assert_cmpint (sp_selection_get_assumption (selection, 0), ==, SP_ASSUME_UNMET);
  g_assert_cmpint (sp_selection_get_assumption (selection, 1), ==, SP_ASSUME_MET);
  g_assert_cmpint (sp_selection_get_assumption (selection, 2), ==, SP_ASSUME_OPEN);
  g_assert_cmpint (sp_selection_get_standing (selection, 1, 0)->state, ==, SP_STANDING_LAPSED);
}

static void
check_statements (const char *view, const char *expected)
{
  g_autoptr (SpSelection) selection = select_view (view);
  const GArray *statements = sp_selection_get_statements (selection);
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < statements->len; i++)
    g_string_append_printf (told, "%u", g_array_index (statements, guint32, i));
  g_assert_cmpstr (told->str, ==, expected);
  g_string_free (told, TRUE);
}

/* Deciding, contesting and pledged ones, in the order of the file; nothing demanded. */
static void
test_statements (void)
{
  check_statements ("{}", "0123456");
  check_statements ("{'actors': ['B']}", "245");
  check_statements ("{'as_of': '2025-02-09'}", "0356");
  check_statements ("{'issues': ['L']}", "0123");
}

static void
test_other_view (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (HEAD "'view': {'actors': ['A']}, " STATEMENTS);
  g_autoptr (SpView) view = sp_view_new ();
  g_autoptr (SpSelection) selection = NULL;
  SpSelection *other;

  selection = sp_selection_new (dataset, view);
  g_assert_cmpuint (sp_selection_get_n_actors (selection), ==, 4);
  g_assert_true (sp_selection_get_view (selection) != view);
  other = sp_selection_ref (selection);
  sp_selection_unref (other);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/selection/fills-in", test_fills_in);
  g_test_add_func ("/selection/empty-dataset", test_empty_dataset);
  g_test_add_func ("/selection/keeps-the-precision", test_keeps_the_precision_of_the_newest_day);
  g_test_add_func ("/selection/count", test_count);
  g_test_add_func ("/selection/count-of-former-members", test_count_of_former_members);
  g_test_add_func ("/selection/assumptions", test_assumptions);
  g_test_add_func ("/selection/statements", test_statements);
  g_test_add_func ("/selection/other-view", test_other_view);
  return g_test_run ();
}
