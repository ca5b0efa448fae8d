/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-language.h"

#include <libintl.h>
#include <locale.h>

static void
check_gettext (const char *tag, const char *expected)
{
  g_autofree char *language = sp_language_to_gettext (tag);

  g_assert_cmpstr (language, ==, expected);
}

static void
test_gettext (void)
{
  check_gettext ("de", "de");
  check_gettext ("DE-at", "de_AT:de");
  check_gettext ("pt-BR", "pt_BR:pt");
  check_gettext ("zh", "zh_CN:zh");
  check_gettext ("zh-Hant", "zh_TW:zh");
  check_gettext ("zh-Hant-HK", "zh_HK:zh");
  check_gettext ("zh-Hans-SG", "zh_CN:zh");
  check_gettext ("sr-Latn", "sr@latin");
  check_gettext ("sr-Latn-RS", "sr_RS@latin:sr@latin");
  check_gettext ("no", "nb:no");
  check_gettext ("de-1996", "de");
  check_gettext ("en-x-secret", "en");
  check_gettext ("", "en");
  check_gettext ("../../etc", "en");
  check_gettext ("abcdefghijklmnop", "en");
}

static void
test_rtl (void)
{
  static const char *const rtl[] = { "ar", "ar-EG",   "he",  "fa-IR", "ur",
                                     "yi", "az-Arab", "ckb", "dv" };
  static const char *const ltr[] = {
    "en", "de", "ru", "zh-Hant", "ar-Latn", "ku", "az", "", "arn"
  };

  for (guint i = 0; i < G_N_ELEMENTS (rtl); i++)
    g_assert_true (sp_language_is_rtl (rtl[i]));
  for (guint i = 0; i < G_N_ELEMENTS (ltr); i++)
    g_assert_false (sp_language_is_rtl (ltr[i]));
}

static void
test_marks (void)
{
  g_assert_cmpstr (sp_language_get_decimal_mark ("en"), ==, ".");
  g_assert_cmpstr (sp_language_get_decimal_mark ("de"), ==, ",");
  g_assert_cmpstr (sp_language_get_decimal_mark ("de-AT"), ==, ",");
  g_assert_cmpstr (sp_language_get_decimal_mark ("de-CH"), ==, ".");
  g_assert_cmpstr (sp_language_get_decimal_mark ("es-MX"), ==, ".");
  g_assert_cmpstr (sp_language_get_thousands_mark ("en-GB"), ==, ",");
  g_assert_cmpstr (sp_language_get_thousands_mark ("de"), ==, ".");
  g_assert_cmpstr (sp_language_get_thousands_mark ("fr"), ==, "\u00a0");
}

/* Whatever the environment and the process's locale say, and as often as it changes. */
static void
check_words (
  const char *tag, const char *month, const char *country, const char *one, const char *two)
{
  sp_language_set (tag);
  g_assert_cmpstr (sp_language_get (), ==, tag);
  g_assert_cmpstr (g_dpgettext2 (NULL, "month after a day", "May"), ==, month);
  g_assert_cmpstr (dgettext (SP_DOMAIN_COUNTRIES, "Germany"), ==, country);
  g_assert_cmpstr (ngettext ("one source", "{n} sources", 1), ==, one);
  g_assert_cmpstr (ngettext ("one source", "{n} sources", 2), ==, two);
}

static void
check_environment (const char *lc_all, const char *language)
{
  if (lc_all != NULL)
    g_setenv ("LC_ALL", lc_all, TRUE);
  else
    g_unsetenv ("LC_ALL");
  g_setenv ("LANGUAGE", language, TRUE);
  setlocale (LC_ALL, "");
  check_words ("de", "Mai", "Deutschland", "eine Quelle", "{n} Quellen");
  check_words ("en", "May", "Germany", "one source", "{n} sources");
  check_words ("fr", "mai", "Allemagne", "une source", "{n} sources");
  check_words ("ar", "مايو", "ألمانيا", "مصدر واحد", "مصدران");
  check_words ("es", "May", "Alemania", "one source", "{n} sources");
  check_words ("de-AT", "Mai", "Deutschland", "eine Quelle", "{n} Quellen");
  check_words ("xx", "May", "Germany", "one source", "{n} sources");
}

static void
test_set (void)
{
  g_unsetenv ("LANG");
  g_assert_cmpstr (sp_language_get (), ==, "en");
  check_environment ("C", "fr");
  check_environment (NULL, "");
  check_environment ("POSIX", "de:fr");
  check_environment ("C.UTF-8", "es");
  check_environment ("no_SUCH.locale", "es");
}

static void
test_letters (void)
{
  g_assert_true (sp_language_has_ltr_letters ("2.5 (no date)"));
  g_assert_true (sp_language_has_ltr_letters ("Київ"));
  g_assert_false (sp_language_has_ltr_letters ("2.5 (2025)"));
  g_assert_false (sp_language_has_ltr_letters ("بدون تاريخ"));
  g_assert_false (sp_language_has_ltr_letters (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/set", test_set);
  g_test_add_func ("/language/gettext", test_gettext);
  g_test_add_func ("/language/rtl", test_rtl);
  g_test_add_func ("/language/letters", test_letters);
  g_test_add_func ("/language/marks", test_marks);
  return g_test_run ();
}
