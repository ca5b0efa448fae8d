/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-sentence.h"

#include "analysis/sp-language.h"

#include "summit.h"

static void
check (const char *view, guint actor, guint issue, const char *expected)
{
  g_autoptr (SpSelection) selection = summit_select (view);
  g_autofree char *told = sp_sentence_rule (selection, actor, issue);

  g_assert_cmpstr (told, ==, expected);
}

static void
test_decided (void)
{
  check (
    "", POL, TROOPS,
    "The newest of 2 statements up to 18 February 2025, of 17 February 2025. It overrides: Open, "
    "March 2024. Not counted beside it, unnamed or of another body: Committed, 18 February 2025.");
  check ("", POL, SPENDING,
         "The only figure up to 18 February 2025, for 2024, published 17 June 2024. Beside it the "
         "newest pledge, of 16 February 2025: 4.7 (2025).");
  check ("", DNK, SPENDING, "The only pledge up to 18 February 2025, of 1 February 2025.");
}

static void
test_contested (void)
{
  check (
    "", GBR, TROOPS,
    "The newest of 2 statements up to 18 February 2025, of 17 February 2025. Of those of that day "
    "it is the one of the higher authority. Contested: a statement of the same days differs: Open "
    "if US backstop and peace deal, 17 February 2025. It depends on: peace deal.");
}

static void
test_assumed (void)
{
  check (
    "'assume': {'peace': 'met'}", GBR, TROOPS,
    "The newest of 2 statements up to 18 February 2025, of 17 February 2025. Of those of that day "
    "it is the one of the higher authority. Contested: a statement of the same days differs: Open "
    "if US backstop and peace deal, 17 February 2025. Assumed met: peace deal.");
  check (
    "'assume': {'peace': 'unmet'}", GBR, TROOPS,
    "The newest of 2 statements up to 18 February 2025, of 17 February 2025. Of those of that day "
    "it is the one of the higher authority. It overrides: Open if US backstop and peace deal, 17 "
    "February 2025. Assumed not met: peace deal; so it has lapsed, and no other statement takes "
    "its place.");
}

static void
test_old_and_replaced (void)
{
  check (
    "", EST, SPENDING,
    "The newest of 2 statements up to 18 February 2025, of 1 October 2024. Of those of that day it "
    "is the one of the higher authority. It overrides: 3.4\u00a0% of GDP, 1 October 2024. It is "
    "old: from more than 90 days before. Taken back since: 2\u00a0% of GDP, 1 September 2024.");
}

static void
test_absent (void)
{
  check ("", DNK, TROOPS, "None was found; statements were searched for up to 18 February 2025.");
  check ("", NATO, SPENDING,
         "The dataset tells where statements were searched for, and this is not among it.");
  check ("", NATO, TROOPS, "The dataset does not ask this question of this actor.");
}

/* More than three are counted. */
static void
test_many (void)
{
  g_autoptr (GString) statements = g_string_new (NULL);
  g_autofree char *members = NULL;
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpSelection) selection = NULL;
  g_autofree char *told = NULL;

  for (guint i = 1; i <= 9; i++)
    g_string_append_printf (statements,
                            "%s{'actor': 'A', 'issue': 'N', 'date': '2025-01-0%u', 'position': 1}",
                            i > 1 ? ", " : "", i);
  members = g_strdup_printf ("'actors': [{'id': 'A', 'name': 'A'}], 'issues': [{'id': 'N', 'title':"
                             " 'N', 'scale': {'type': 'number', 'unit': ''}}], 'statements': [%s]",
                             statements->str);
  dataset = fixture_read (members);
  selection = sp_selection_new (dataset, NULL);
  told = sp_sentence_rule (selection, 0, 0);
  g_assert_cmpstr (
    told, ==,
    "The newest of 9 statements up to 9 January 2025, of 9 January 2025. It overrides: 1, "
    "8 January 2025; 1, 7 January 2025; 1, 6 January 2025; 5 more.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/sentence-rule/decided", test_decided);
  g_test_add_func ("/sentence-rule/contested", test_contested);
  g_test_add_func ("/sentence-rule/assumed", test_assumed);
  g_test_add_func ("/sentence-rule/old-and-replaced", test_old_and_replaced);
  g_test_add_func ("/sentence-rule/absent", test_absent);
  g_test_add_func ("/sentence-rule/many", test_many);
  return g_test_run ();
}
