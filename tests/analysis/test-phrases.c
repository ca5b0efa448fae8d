/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-phrases.h"

#include "analysis/sp-language.h"

#include "summit.h"

static void
check (char *phrase, const char *expected)
{
  g_assert_cmpstr (phrase, ==, expected);
  g_free (phrase);
}

static guint32
find (SpDataset *dataset, const char *id)
{
  return sp_dataset_find_statement (dataset, id);
}

static void
test_statements (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (SUMMIT);

  check (sp_phrase_position (dataset, find (dataset, "pl")), "Opposed");
  check (sp_phrase_position (dataset, find (dataset, "ee")), "declined to take a position");
  check (sp_phrase_position (dataset, find (dataset, "ee-r")), "3 to 4\u00a0% of GDP");
  check (sp_phrase_pledge (dataset, find (dataset, "gb-p")), "2.5 (no date)");
  check (sp_phrase_pledge (dataset, find (dataset, "dk-p")), "3 (Apr 2026)");
  check (sp_phrase_statement (dataset, find (dataset, "pl-old")), "Open, March 2024");
  check (sp_phrase_statement (dataset, find (dataset, "gb")),
         "Open if US backstop and peace deal, 17 February 2025");
}

static void
test_conditions (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (SUMMIT);

  check (sp_phrase_condition (dataset, 0), "US backstop");
  check (sp_phrase_condition (dataset, 1), "peace deal");
  check (sp_phrase_conditions (dataset, NULL), "");
}

/* Within a sentence an English article is small; another first word may be a name. */
static void
test_articles (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}], 'statements': [], 'issues': [{'id': 'N', 'title': 'N',"
    " 'scale': {'type': 'number', 'unit': ''}}], 'conditions': ["
    "{'id': 'a', 'title': 'A US backstop'}, {'id': 'b', 'title': 'An EU mandate'},"
    "{'id': 'c', 'title': 'The deal'}, {'id': 'd', 'title': 'Parliament agrees'},"
    "{'id': 'e', 'title': {'de': 'An der Grenze'}},"
    "{'id': 'f', 'title': 'A deal', 'short_title': 'A Deal'}]");

  check (sp_phrase_condition (dataset, 0), "a US backstop");
  check (sp_phrase_condition (dataset, 1), "an EU mandate");
  check (sp_phrase_condition (dataset, 2), "the deal");
  check (sp_phrase_condition (dataset, 3), "Parliament agrees");
  check (sp_phrase_condition (dataset, 4), "An der Grenze");
  check (sp_phrase_condition (dataset, 5), "A Deal");
}

static void
test_ranges (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}], 'issues': [{'id': 'N', 'title': 'N',"
    " 'scale': {'type': 'number', 'unit': 'm'}}], 'statements': ["
    "{'actor': 'A', 'issue': 'N', 'date': '2025', 'position': 2.2, 'low': 2, 'high': 3},"
    "{'actor': 'A', 'issue': 'N', 'date': '2025', 'low': 2, 'high': 3, 'kind': 'pledged'},"
    "{'actor': 'A', 'issue': 'N', 'date': '2025', 'position': 2}]");

  check (sp_phrase_range (dataset, 0), "2 to 3\u00a0m");
  check (sp_phrase_range (dataset, 1), NULL);
  check (sp_phrase_range (dataset, 2), NULL);
  check (sp_phrase_figure (dataset, 0), "2.2");
  check (sp_phrase_figure (dataset, 1), "2 to 3");
  check (sp_phrase_pledge (dataset, 1), "2 to 3 (no date)");
}

static void
check_names (guint n, const char *expected)
{
  static const char *const words[] = { "A", "B", "C", "D" };
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (names, (gpointer)words[i]);
  check (sp_phrase_names (names, 2), expected);
}

static void
test_names (void)
{
  check_names (0, "");
  check_names (1, "A");
  check_names (2, "A, B");
  check_names (3, "A, B and 1 more");
  check_names (4, "A, B and 2 more");
}

static void
test_counts (void)
{
  check (sp_phrase_count (0, 9), "none");
  check (sp_phrase_count (2, 9), "two");
  check (sp_phrase_count (2, 11), "2");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/phrases/statements", test_statements);
  g_test_add_func ("/phrases/conditions", test_conditions);
  g_test_add_func ("/phrases/articles", test_articles);
  g_test_add_func ("/phrases/ranges", test_ranges);
  g_test_add_func ("/phrases/names", test_names);
  g_test_add_func ("/phrases/counts", test_counts);
  return g_test_run ();
}
