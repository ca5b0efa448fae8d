/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"

#include "fixture.h"

#define MEMBERS                                                                          \
  "'language': 'fr', 'actors': ["                                                        \
  "{'id': 'GBR', 'name': 'United Kingdom', 'short_name': 'UK', 'country': 'GB'},"        \
  "{'id': 'DEU', 'name': {'en': 'Germany', 'fr': 'Allemagne', 'de-AT': 'Deutschland!'}," \
  " 'country': 'DE'},"                                                                   \
  "{'id': 'P', 'name': 'Germany', 'kind': 'party'},"                                     \
  "{'id': 'MDA', 'name': 'Moldova, Republic of', 'country': 'MD'},"                      \
  "{'id': 'ESP', 'name': 'Kingdom of Spain', 'short_name': 'Spain', 'country': 'ES'},"   \
  "{'id': 'USA', 'name': 'United States of America', 'country': 'US',"                   \
  " 'short_name': {'en': 'US', 'de': 'USA'}},"                                           \
  "{'id': 'EU', 'name': 'European Union', 'short_name': 'Union', 'country': 'EU'},"      \
  "{'id': 'C', 'name': 'European Council', 'short_name': 'Council', 'country': 'EU'},"   \
  "{'id': 'MD', 'name': 'Moldova, Republic of', 'short_name': 'MD', 'country': 'MD'}],"  \
  "'issues': [{'id': 'L', 'title': 'L', 'scale': {'type': 'number', 'unit': ''}}],"      \
  "'statements': []"

static void
check (const char *language, guint actor, const char *name, const char *short_name)
{
  g_autoptr (SpDataset) dataset = fixture_read (MEMBERS);
  g_autofree char *shown = NULL;
  g_autofree char *shorter = NULL;

  sp_language_set (language);
  shown = sp_actor_get_shown_name (dataset, actor);
  shorter = sp_actor_get_shown_short_name (dataset, actor);
  g_assert_cmpstr (shown, ==, name);
  g_assert_cmpstr (shorter, ==, short_name);
}

static void
test_names (void)
{
  check ("en", 0, "United Kingdom", "UK");
  check ("en", 1, "Germany", "Germany");
  check ("de", 1, "Allemagne", "Allemagne");
  check ("de-AT", 1, "Deutschland!", "Deutschland!");
  check ("de", 2, "Germany", "Germany");
  check ("en", 3, "Moldova, Republic of", "Moldova");
  check ("de", 4, "Königreich Spanien", "Spanien");
}

/* A plain short name is shown in English and in the dataset's language, French. */
static void
test_short_names (void)
{
  check ("de", 0, "Vereinigtes Königreich", "Vereinigtes Königreich");
  check ("fr", 0, "Royaume-Uni", "UK");
  check ("fr-CA", 0, "Royaume-Uni", "UK");
  check ("en", 5, "United States of America", "US");
  check ("de", 5, "Vereinigte Staaten von Amerika", "USA");
  check ("en", 6, "European Union", "Union");
  check ("de", 6, "Europäische Union", "Europäische Union");
  check ("de", 7, "European Council", "Council");
  check ("de", 8, "Moldau, Republik", "Moldau");
}

static void
test_code_and_text (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (MEMBERS);

  g_assert_cmpstr (sp_actor_get_code (dataset, 1), ==, "DEU");
  g_assert_cmpstr (sp_text_show (dataset, sp_dataset_get_title (dataset)), ==, "Fixture");
  g_assert_cmpstr (sp_text_show (dataset, NULL), ==, "");
}

/* Of terms the one of the day; the one begun last where they overlap, none in a gap. What began in a
 * month is told from its last day on, so that nobody is said to lead before the day. */
static void
test_terms (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A', 'terms': [{'leader': 'Third', 'since': '2024-06-30'},"
    "{'leader': 'First', 'until': '2023'},"
    "{'leader': 'Second', 'since': '2024-02', 'until': '2024-06-30'}]}, {'id': 'B', 'name': 'B'}],"
    "'issues': [{'id': 'L', 'title': 'L', 'scale': {'type': 'number', 'unit': ''}}],"
    "'statements': []");
  static const char *const days[] = { "2022-01-01", "2023-12-31", "2024-01-05", "2024-02-28",
                                      "2024-02-29", "2024-06-30", "2030-01-01" };
  static const char *const leaders[] = { "First", "First", NULL, NULL, "Second", "Third", "Third" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      const SpTerm *term = sp_actor_find_term (sp_dataset_get_actor (dataset, 0),
                                               fixture_day (days[i]));

      g_assert_cmpstr (term != NULL ? sp_text_show (dataset, term->leader) : NULL, ==, leaders[i]);
    }
  g_assert_null (sp_actor_find_term (sp_dataset_get_actor (dataset, 1), 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/actors", test_names);
  g_test_add_func ("/names/short-names", test_short_names);
  g_test_add_func ("/names/code-and-text", test_code_and_text);
  g_test_add_func ("/names/terms", test_terms);
  return g_test_run ();
}
