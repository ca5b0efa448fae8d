/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-headline.h"

#include "analysis/sp-language.h"

#include "fixture.h"

#define LEVELS                                                                         \
  "'levels': [{'value': -2, 'label': 'Opposed'}, {'value': -1, 'label': 'Sceptical'}," \
  "{'value': 0, 'label': 'Undecided'}, {'value': 1, 'label': 'Open'},"                 \
  "{'value': 2, 'label': 'Committed'}]"

/* Issues: T with a neutral level, S without, G with references, H without, X asked of nobody here. */
#define HEAD                                                                                     \
  "'groups': [{'id': 'g', 'name': 'G'}], 'actors': [%s], 'issues': ["                            \
  "{'id': 'T', 'title': 'Troops', 'scale': {'type': 'levels', 'neutral': 0, " LEVELS "}},"       \
  "{'id': 'S', 'title': 'Seat', 'scale': {'type': 'levels', " LEVELS "}},"                       \
  "{'id': 'G', 'title': 'Spending', 'scale': {'type': 'number', 'unit': '%%', 'references': ["   \
  "{'value': 2, 'label': '2 %% guideline', 'since': '2014'},"                                    \
  "{'value': 3.5, 'label': 'New goal', 'since': '2025-06-25'}]}},"                               \
  "{'id': 'H', 'title': 'Height', 'scale': {'type': 'number', 'unit': 'm'}},"                    \
  "{'id': 'X', 'title': 'Nobody', 'applies_to': ['g'], 'scale': {'type': 'number', 'unit': ''}}" \
  "], 'statements': [%s], 'view': {'issues': ['%s'], 'as_of': '%s'}"

/* A dataset with one actor for each number of @positions ("n": declined, "-": nothing). */
static SpSelection *
read_positions (const char *issue, const char *positions, const char *as_of)
{
  g_auto (GStrv) words = g_strsplit (positions, " ", -1);
  g_autoptr (GString) actors = g_string_new (NULL);
  g_autoptr (GString) statements = g_string_new (NULL);
  g_autofree char *members = NULL;
  g_autoptr (SpDataset) dataset = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_string_append_printf (actors, "%s{'id': 'A%u', 'name': 'Actor %u'}", i > 0 ? "," : "", i,
                              i);
      if (g_str_equal (words[i], "-"))
        continue;
      g_string_append_printf (
        statements, "%s{'actor': 'A%u', 'issue': '%s', 'date': '2025-01-01', 'position': %s%s}",
        statements->len > 0 ? "," : "", i, issue,
        g_str_equal (words[i], "n") ? "null" : words[i] + (words[i][0] == 'p'),
        words[i][0] == 'p' ? ", 'kind': 'pledged'" : "");
    }
  members = g_strdup_printf (HEAD, actors->str, statements->str, issue, as_of);
  dataset = fixture_read (members);
  return sp_selection_new (dataset, NULL);
}

static void
check_at (const char *issue, const char *positions, const char *as_of, const char *expected)
{
  g_autoptr (SpSelection) selection = read_positions (issue, positions, as_of);
  g_autofree char *headline = sp_headline_find (selection, 0);

  g_assert_cmpstr (headline, ==, expected);
}

static void
check (const char *issue, const char *positions, const char *expected)
{
  check_at (issue, positions, "2025-02-18", expected);
}

static void
test_sides (void)
{
  check ("T", "-2 -2 -1 -1 -1 0 0 1 2",
         "Troops: two of nine “Open” or “Committed”, five “Opposed” or “Sceptical”");
  check ("T", "2 2 2", "Troops: all three “Committed”");
  check ("T", "2 1", "Troops: both “Open” or “Committed”");
  check ("T", "2 0", "Troops: one of two “Committed”, none “Opposed” or “Sceptical”");
  check ("T", "-1 0 0", "Troops: one of three “Sceptical”, none “Open” or “Committed”");
  check ("T", "0 0 0", "Troops: all three “Undecided”");
  check ("T", "1 -1 - n", "Troops, two of four known: one “Open”, one “Sceptical”");
  check ("T", "1 1 -", "Troops, two of three known: both “Open”");
  check ("T", "1 1 1 1 1 1 1 1 1 1 -2 -2", "Troops: 10 of 12 “Open”, 2 “Opposed”");
}

static void
test_one_or_none (void)
{
  check ("T", "2", "Troops: Actor 0, Committed");
  check ("T", "- 2 -", "Troops, one of three known: Actor 1, Committed");
  check ("T", "- n", "Troops: no position known");
  check ("G", "-", "Spending: no figure known");
  check ("X", "-", "Nobody: no question to those chosen");
}

static void
test_no_neutral (void)
{
  check ("S", "-2 -2 -1 1 1 1", "Seat: three of six “Open”, two “Opposed”");
  check ("S", "2 2 -2 -2", "Seat: two of four “Committed”, two “Opposed”");
  check ("S", "2 2 2 -", "Seat, three of four known: all three “Committed”");
}

static void
test_numbers (void)
{
  check ("G", "2 1.9 3 4", "Spending: three of four at or above “2 % guideline”");
  check ("G", "1 1.5", "Spending: none of two at or above “2 % guideline”");
  check_at ("G", "2 1.9 3 4", "2025-07-01",
            "Spending: one of four at or above “New goal (3.5\u00a0%)”");
  check_at ("G", "2 1.9 3 4", "2013-07-01", "Spending: no figure known");
  check ("H", "2 1.5 3 2", "Height: from 1.5\u00a0m (Actor 1) to 3\u00a0m (Actor 2)");
  check ("H", "3 1.5 3 2", "Height: from 1.5\u00a0m (Actor 1) to 3\u00a0m");
  check ("H", "2 2", "Height: all at 2\u00a0m");
  check ("H", "2", "Height: Actor 0, 2\u00a0m");
}

/* Every known position counts; nobody has reached what was only promised, and it is said. */
static void
test_pledges (void)
{
  check ("G", "1 1.5 p3", "Spending: one of three at or above “2 % guideline”, pledges counted");
  check ("G", "p3 p1 -",
         "Spending, two of three known: one at or above “2 % guideline”, pledges counted");
  check ("G", "p3", "Spending: Actor 0, pledged 3 (no date)");
  check ("H", "2 p3", "Height: from 2\u00a0m (Actor 0) to 3\u00a0m (Actor 1, pledged)");
  check ("H", "p3 p3", "Height: all at 3\u00a0m (pledged)");
  check ("H", "3 p3", "Height: all at 3\u00a0m");
}

static void
test_german (void)
{
  sp_language_set ("de");
  check ("T", "-2 -2 -1 -1 -1 0 0 1 2",
         "Troops: zwei von neun „Open“ oder „Committed“, fünf „Opposed“ oder „Sceptical“");
  check ("H", "2 1.5 3 2", "Height: von 1,5\u00a0m (Actor 1) bis 3\u00a0m (Actor 2)");
  sp_language_set ("en");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/headline/sides", test_sides);
  g_test_add_func ("/headline/one-or-none", test_one_or_none);
  g_test_add_func ("/headline/no-neutral", test_no_neutral);
  g_test_add_func ("/headline/numbers", test_numbers);
  g_test_add_func ("/headline/pledges", test_pledges);
  g_test_add_func ("/headline/german", test_german);
  return g_test_run ();
}
