/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-countries.h"

#include "analysis/sp-language.h"

#include <string.h>

static void
check (const char *code, const char *english, const char *expected)
{
  g_autofree char *name = sp_country_translate (code, english);

  g_assert_cmpstr (name, ==, expected);
}

static void
check_short (const char *code, const char *english, const char *expected)
{
  g_autofree char *name = sp_country_shorten (code, english);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_english (void)
{
  sp_language_set ("en");
  check ("GB", "United Kingdom", "United Kingdom");
  check ("RU", "Russia", "Russia");
  check ("RU", "Russian Federation", "Russian Federation");
  check ("GB", "Albion", NULL);
  check ("FR", "Germany", NULL);
  check ("ZZ", "Germany", NULL);
}

static void
test_german (void)
{
  sp_language_set ("de");
  check ("GB", "United Kingdom", "Vereinigtes Königreich");
  check ("CZ", "Czechia", "Tschechien");
  check ("CZ", "Czech Republic", "Tschechische Republik");
  check ("RU", "Russia", "Russland");
  check ("RU", "Russian Federation", "Russische Föderation");
  check ("EU", "European Union", "Europäische Union");
  check ("XK", "Kosovo", "Kosovo");
  check ("KR", "South Korea", "Südkorea");
  check ("VN", "Vietnam", "Vietnam");
}

/* In a language that our own list is not in, what iso-codes has is nearer than English. */
static void
test_language_without_our_own_words (void)
{
  g_autofree char *russia = NULL;

  sp_language_set ("es");
  check ("DE", "Germany", "Alemania");
  russia = sp_country_translate ("RU", "Russia");
  g_assert_nonnull (strstr (russia, "Rusa"));
  check ("EU", "European Union", "European Union");
}

static void
test_short (void)
{
  sp_language_set ("en");
  check_short ("MD", "Moldova, Republic of", "Moldova");
  check_short ("FR", "French Republic", "France");
  check_short ("FR", "France", NULL);
  check_short ("RU", "Russia", NULL);
}

static void
test_table (void)
{
  g_assert_cmpuint (sp_n_country_names, >, 240);
  for (guint i = 1; i < sp_n_country_names; i++)
    g_assert_cmpstr (sp_country_names[i - 1].code, <, sp_country_names[i].code);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/countries/english", test_english);
  g_test_add_func ("/countries/german", test_german);
  g_test_add_func ("/countries/language-without-our-own-words",
                   test_language_without_our_own_words);
  g_test_add_func ("/countries/short", test_short);
  g_test_add_func ("/countries/table", test_table);
  return g_test_run ();
}
