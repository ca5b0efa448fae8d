/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-sentence.h"

#include "analysis/sp-language.h"

#include "summit.h"

#include <string.h>

#define UNMET "'assume': {'peace': 'unmet'}"

typedef char *(*Tell) (const SpSelection *selection, guint actor, guint issue);

static void
check (Tell tell, const char *view, guint actor, guint issue, const char *expected)
{
  g_autoptr (SpSelection) selection = summit_select (view);
  g_autofree char *told = tell (selection, actor, issue);

  g_assert_cmpstr (told, ==, expected);
}

static void
test_standing (void)
{
  check (sp_sentence_standing, "", POL, TROOPS, "Opposed");
  check (sp_sentence_standing, "", GBR, TROOPS, "Committed");
  check (sp_sentence_standing, "", DNK, TROOPS, "No statement found");
  check (sp_sentence_standing, "", EST, TROOPS, "Declined");
  check (sp_sentence_standing, "", NATO, TROOPS, "Does not apply");
  check (sp_sentence_standing, UNMET, GBR, TROOPS, "Lapses without peace deal");
  check (sp_sentence_standing, "", GBR, SPENDING, "2.33 → 2.5 (no date)");
  check (sp_sentence_standing, "", POL, SPENDING, "4.12 → 4.7 (2025)");
  check (sp_sentence_standing, "", DNK, SPENDING, "pledged 3 (Apr 2026)");
  check (sp_sentence_standing, "", EST, SPENDING, "3 to 4");
  check (sp_sentence_standing, "", NATO, SPENDING, "Not yet researched");
}

static void
test_mark (void)
{
  check (sp_sentence_mark, "", POL, TROOPS,
         "Poland, Troops: Opposed, level 1 of 3, logistics only; on record, 17 February 2025, one "
         "source");
  check (sp_sentence_mark, "", GBR, TROOPS,
         "United Kingdom, Troops: Committed, level 3 of 3, if peace deal, contested: also Open; on "
         "record, 17 February 2025, 2 sources");
  check (sp_sentence_mark, "", DNK, TROOPS,
         "Denmark, Troops: no statement found, searched to 18 February 2025");
  check (
    sp_sentence_mark, "", EST, TROOPS,
    "Estonia, Troops: declined to take a position, spoken for by Denmark; reported, 17 February "
    "2025, no source");
  check (sp_sentence_mark, "", NATO, TROOPS, "NATO, Troops: the question does not apply");
  check (
    sp_sentence_mark, UNMET, GBR, TROOPS,
    "United Kingdom, Troops: lapses without peace deal; on record, 17 February 2025, 2 sources");
  check (
    sp_sentence_mark, "", GBR, SPENDING,
    "United Kingdom, Spending: 2.33\u00a0% of GDP for 2024, pledged 2.5 (no date); on record, 17 "
    "June 2024, one source");
  check (sp_sentence_mark, "", EST, SPENDING,
         "Estonia, Spending: 3 to 4\u00a0% of GDP, old; inferred, 1 October 2024, no source");
  check (sp_sentence_mark, "", NATO, SPENDING, "NATO, Spending: not yet researched");
}

static void
test_tooltip (void)
{
  check (sp_sentence_tooltip, "", POL, TROOPS,
         "Poland: Opposed, logistics only\nSends no soldiers.\nDonald Tusk, Prime Minister · 17 "
         "February 2025 · on record · Reuters");
  check (sp_sentence_tooltip, "", GBR, TROOPS,
         "United Kingdom: Committed, if peace deal, contested: also Open\n“ready and willing”\n17 "
         "February 2025 · on record · Reuters");
  check (sp_sentence_tooltip, "", DNK, TROOPS, "Denmark: No statement found\nTroops");
  check (sp_sentence_tooltip, "", POL, SPENDING,
         "Poland: 4.12\u00a0% of GDP for 2024, pledged 4.7 (2025)\n17 June 2024 · on record");
}

static void
test_condition_and_scope (void)
{
  check (sp_sentence_condition, "", GBR, TROOPS, "if peace deal");
  check (sp_sentence_condition, "", POL, TROOPS, NULL);
  check (sp_sentence_condition, "", NATO, TROOPS, NULL);
  check (sp_sentence_condition, "'assume': {'peace': 'met'}", GBR, TROOPS, NULL);
  check (sp_sentence_condition, UNMET, GBR, TROOPS, NULL);
  check (sp_sentence_scope, "", POL, TROOPS, "logistics only");
  check (sp_sentence_scope, "", GBR, TROOPS, NULL);
  check (sp_sentence_scope, "", NATO, TROOPS, NULL);
}

/* A summary may be of any length and of any letters; it is cut between two of them. */
static void
test_long_summary (void)
{
  g_autofree char *summary = g_strnfill (4000, 'x');
  g_autofree char *members = NULL;
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpSelection) selection = NULL;
  g_autofree char *tooltip = NULL;

  for (guint i = 0; i + 1 < 4000; i += 2)
    memcpy (summary + i, "é", 2);
  members = g_strdup_printf (
    "'actors': [{'id': 'A', 'name': 'A'}], 'issues': [{'id': 'N', 'title': 'N',"
    " 'scale': {'type': 'number', 'unit': ''}}], 'statements': [{'actor': 'A', 'issue': 'N',"
    " 'date': '2025', 'position': 1, 'summary': '%s'}]",
    summary);
  dataset = fixture_read (members);
  selection = sp_selection_new (dataset, NULL);
  tooltip = sp_sentence_tooltip (selection, 0, 0);
  g_assert_true (g_utf8_validate (tooltip, -1, NULL));
  g_assert_nonnull (strstr (tooltip, "é…\n"));
  g_assert_cmpuint (strlen (tooltip), <, 400);
}

/* A range without a position stands on no one level. */
static void
test_level_range (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}, {'id': 'B', 'name': 'B'}], 'issues': [{'id': 'L',"
    " 'title': 'L', 'scale': {'type': 'levels', 'levels': [{'value': -2, 'label': 'No'},"
    " {'value': 0, 'label': 'Open'}, {'value': 3, 'label': 'Yes'}]}}], 'statements': ["
    "{'actor': 'A', 'issue': 'L', 'date': '2025', 'low': 0, 'high': 3},"
    "{'actor': 'B', 'issue': 'L', 'date': '2025', 'low': 3, 'high': 3}]");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree char *range = sp_sentence_mark (selection, 0, 0);
  g_autofree char *level = sp_sentence_mark (selection, 1, 0);

  g_assert_cmpstr (range, ==, "A, L: Open to Yes, levels 2 to 3 of 3; on record, 2025, no source");
  g_assert_cmpstr (level, ==, "B, L: Yes, level 3 of 3; on record, 2025, no source");
}

static void
test_position_with_range (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}], 'issues': [{'id': 'N', 'title': 'N',"
    " 'scale': {'type': 'number', 'unit': 'm'}}], 'statements': ["
    "{'actor': 'A', 'issue': 'N', 'date': '2025', 'position': 2.2, 'low': 2, 'high': 3}]");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree char *mark = sp_sentence_mark (selection, 0, 0);

  g_assert_cmpstr (mark, ==, "A, N: 2.2\u00a0m, range 2 to 3\u00a0m; on record, 2025, no source");
}

static void
test_right_to_left (void)
{
  /* From right to left, and without words of ours. */
  sp_language_set ("fa");
  /* Latin letters turn the text, and its arrow, to the right again. */
  check (sp_sentence_standing, "", GBR, SPENDING, "2.33 → 2.5 (no date)");
  check (sp_sentence_standing, "", POL, SPENDING, "4.12 ← 4.7 (2025)");
  sp_language_set ("de");
  check (
    sp_sentence_mark, "", POL, TROOPS,
    "Polen, Troops: Opposed, Stufe 1 von 3, logistics only; belegt, 17. Februar 2025, eine Quelle");
  check (
    sp_sentence_mark, "", GBR, SPENDING,
    "Vereinigtes Königreich, Spending: 2,33\u00a0% of GDP für 2024, zugesagt 2,5 (ohne Datum); "
    "belegt, 17. Juni 2024, eine Quelle");
  sp_language_set ("en");
}

static void
test_states (void)
{
  SpStanding standing = { .state = SP_STANDING_NOT_FOUND, .scale = SP_SCALE_NUMBER };

  g_assert_cmpstr (sp_sentence_state (&standing), ==, "No figure found");
  standing.state = SP_STANDING_POSITION;
  g_assert_cmpstr (sp_sentence_state (&standing), ==, "");
  standing.state = SP_STANDING_NONE;
  for (SpNoneKind none = SP_NONE_KIND_DECLINED; none <= SP_NONE_KIND_WITHDRAWN; none++)
    {
      standing.none = none;
      g_assert_cmpstr (sp_sentence_state (&standing), !=, "");
    }
  g_assert_cmpstr (sp_sentence_confidence (SP_CONFIDENCE_ON_RECORD), ==, "on record");
  g_assert_cmpstr (sp_sentence_confidence (SP_CONFIDENCE_REPORTED), ==, "reported");
  g_assert_cmpstr (sp_sentence_confidence (SP_CONFIDENCE_INFERRED), ==, "inferred");
}

static void
test_contest (void)
{
  g_autoptr (SpSelection) selection = summit_select ("");
  g_autofree char *contested = sp_sentence_contest (selection, GBR, TROOPS);
  g_autofree char *plain = sp_sentence_contest (selection, POL, TROOPS);
  g_autofree char *none = sp_sentence_contest (selection, DNK, TROOPS);

  g_assert_cmpstr (contested, ==, "contested: also Open");
  g_assert_null (plain);
  g_assert_null (none);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/sentence/level-range", test_level_range);
  g_test_add_func ("/sentence/standing", test_standing);
  g_test_add_func ("/sentence/mark", test_mark);
  g_test_add_func ("/sentence/tooltip", test_tooltip);
  g_test_add_func ("/sentence/condition-and-scope", test_condition_and_scope);
  g_test_add_func ("/sentence/long-summary", test_long_summary);
  g_test_add_func ("/sentence/position-with-range", test_position_with_range);
  g_test_add_func ("/sentence/right-to-left", test_right_to_left);
  g_test_add_func ("/sentence/states", test_states);
  g_test_add_func ("/sentence/contest", test_contest);
  return g_test_run ();
}
