/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-sentence.h"

#include "analysis/sp-language.h"

#include "summit.h"

typedef char *(*Tell) (const SpSelection *selection);

static void
check (Tell tell, const char *view, const char *expected)
{
  g_autoptr (SpSelection) selection = summit_select (view);
  g_autofree char *told = tell (selection);

  g_assert_cmpstr (told, ==, expected);
}

static char *
tell_statements (const SpSelection *selection)
{
  return sp_sentence_statements (sp_selection_get_dataset (selection),
                                 sp_selection_get_statements (selection));
}

static void
test_shorten (void)
{
  static const struct
  {
    const char *text;
    guint max;
    const char *expected;
  } cases[] = {
    { "One. Two.", 20, "One. Two." },
    { "One. Two. Three.", 10, "One. Two." },
    { "One 2.5 two. Three", 16, "One 2.5 two." },
    { "One two three", 9, "One two…" },
    { "Onetwothree", 5, "Onet…" },
    { "Äöü äöü äöü", 8, "Äöü äöü…" },
    { "One, two; three", 10, "One, two;…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shortened = sp_sentence_shorten (cases[i].text, cases[i].max);

      g_assert_cmpstr (shortened, ==, cases[i].expected);
      g_assert_cmpuint (g_utf8_strlen (shortened, -1), <=, cases[i].max);
    }
}

static void
test_headline (void)
{
  check (sp_sentence_headline, "", "Troops, two of four known: one “Committed”, one “Opposed”");
  check (sp_sentence_headline, "'title': 'My own'", "My own");
  check (
    sp_sentence_headline, "'issues': ['spending']",
    "Spending, four of five known: from 2.33\u00a0% of GDP (United Kingdom) to 4.12\u00a0% of GDP "
    "(Poland)");
  check (sp_sentence_headline, "'issues': []", "Fixture");
  check (sp_sentence_headline, "'actors': []", "Fixture");
}

static void
test_subtitle (void)
{
  check (sp_sentence_subtitle, "", "Fixture, positions to 18 February 2025.");
  check (sp_sentence_subtitle, "'as_of': '2025-03'", "Fixture, positions to March 2025.");
  check (sp_sentence_subtitle, "'assume': {'us': 'unmet'}",
         "Fixture, positions to 18 February 2025. Assumed: “A US backstop” is not met.");
  check (sp_sentence_subtitle, "'subtitle': 'Really?', 'assume': {'us': 'unmet', 'peace': 'met'}",
         "Really? Assumed: “A US backstop” is not met and “peace deal” is met.");
  check (sp_sentence_subtitle, "'subtitle': 'Mine'", "Mine");
}

static void
test_assumptions (void)
{
  check (sp_sentence_assumptions, "", NULL);
  check (sp_sentence_assumptions, "'assume': {'us': 'unmet', 'peace': 'met'}, 'subtitle': 'Mine'",
         "Assumed: “A US backstop” is not met and “peace deal” is met.");
}

static void
test_description (void)
{
  check (
    sp_sentence_description, "",
    "Chart of positions on Troops and Spending. Fixture, positions to 18 February 2025. Troops: 2 "
    "of 4 known; Opposed: Poland; Committed: United Kingdom; No statement found: Denmark; "
    "Declined: Estonia; Does not apply: NATO. Spending: 4 of 5 known; from 2.33\u00a0% of GDP "
    "(United Kingdom) to 4.12\u00a0% of GDP (Poland); Not yet researched: NATO; at the median: "
    "Denmark.");
  check (sp_sentence_positions, "'issues': ['troops']",
         "Troops: 2 of 4 known; Opposed: Poland; Committed: United Kingdom; No statement found: "
         "Denmark; Declined: Estonia; Does not apply: NATO.");
  check (sp_sentence_positions, "'issues': []", "");
  check (sp_sentence_description, "'issues': []", "Fixture, positions to 18 February 2025.");
}

static void
check_known (guint issue, const char *expected)
{
  g_autoptr (SpSelection) selection = summit_select ("");
  g_autofree char *known = sp_sentence_known (selection, issue);

  g_assert_cmpstr (known, ==, expected);
}

static void
test_footer (void)
{
  check_known (TROOPS, "2 of 4 known");
  check_known (SPENDING, "4 of 5 known");
  check (tell_statements, "", "10 statements from 17 Jun 2024 to 17 Feb 2025");
  check (tell_statements, "'issues': ['troops']", "4 statements of 17 February 2025");
  check (tell_statements, "'issues': ['troops'], 'actors': ['POL']",
         "1 statement of 17 February 2025");
  check (tell_statements, "'actors': ['NATO']", "No statements");
}

static void
test_order (void)
{
  check (sp_sentence_order, "", "Alphabetical in each band, by value on number axes");
  check (sp_sentence_order, "'issues': ['troops']", "Alphabetical in each band");
  check (sp_sentence_order, "'issues': ['spending']", "Ordered by value");
  check (sp_sentence_order, "'sort': 'name'", "Alphabetical");
  check (sp_sentence_order, "'sort': 'file'", "In the order of the dataset");
  check (sp_sentence_order, "'sort': 'group'", "Ordered by group, then alphabetical");
  check (sp_sentence_order, "'sort': 'value:spending'", "Ordered by value of Spending");
}

static void
test_german (void)
{
  sp_language_set ("de");
  check (sp_sentence_subtitle, "", "Fixture, Haltungen bis 18. Februar 2025.");
  check (tell_statements, "'issues': ['troops'], 'actors': ['POL']",
         "1 Aussage vom 17. Februar 2025");
  check (tell_statements, "'issues': ['troops']", "4 Aussagen vom 17. Februar 2025");
  sp_language_set ("en");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/sentence-picture/shorten", test_shorten);
  g_test_add_func ("/sentence-picture/headline", test_headline);
  g_test_add_func ("/sentence-picture/subtitle", test_subtitle);
  g_test_add_func ("/sentence-picture/assumptions", test_assumptions);
  g_test_add_func ("/sentence-picture/description", test_description);
  g_test_add_func ("/sentence-picture/footer", test_footer);
  g_test_add_func ("/sentence-picture/order", test_order);
  g_test_add_func ("/sentence-picture/german", test_german);
  return g_test_run ();
}
