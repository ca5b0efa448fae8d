/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-text.h"

static SpText *
make_greeting (void)
{
  SpText *text = sp_text_new ();

  sp_text_add (text, "fr", "bonjour");
  sp_text_add (text, "de", "hallo");
  sp_text_add (text, "de-AT", "servus");
  sp_text_add (text, "zh-Hant", "nin hao");
  sp_text_add (text, "en", "hello");
  return text;
}

static void
check (const SpText *text, const char *language, const char *fallback, const char *expected)
{
  g_assert_cmpstr (sp_text_lookup (text, language, fallback, NULL), ==, expected);
}

static void
test_lookup (void)
{
  g_autoptr (SpText) text = make_greeting ();
  const char *found;

  check (text, "de", "en", "hallo");
  check (text, "de-AT", "en", "servus");
  check (text, "DE-at", "en", "servus");
  check (text, "de-CH", "en", "hallo");
  check (text, "de-AT-1996", "en", "servus");
  check (text, "zh-Hant-TW", "en", "nin hao");
  check (text, "zh", "fr", "bonjour");
  check (text, "pl", "de-LU", "hallo");
  check (text, "pl", "cs", "hello");
  check (text, NULL, NULL, "hello");
  check (text, "de-x-own", NULL, "hallo");
  check (text, "d", NULL, "hello");
  sp_text_lookup (text, "de-CH", "en", &found);
  g_assert_cmpstr (found, ==, "de");
}

static void
test_first (void)
{
  g_autoptr (SpText) text = sp_text_new ();

  sp_text_add (text, "pl", "dzien dobry");
  sp_text_add (text, "cs", "dobry den");
  check (text, "fr", "de", "dzien dobry");
}

static void
test_plain (void)
{
  g_autoptr (SpText) text = sp_text_new_plain ("hello");
  const char *found;

  g_assert_true (sp_text_is_plain (text));
  g_assert_cmpstr (sp_text_lookup (text, "fr", "en", &found), ==, "hello");
  g_assert_cmpstr (found, ==, "en");
  g_assert_null (sp_text_lookup (NULL, "fr", "en", &found));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/lookup", test_lookup);
  g_test_add_func ("/text/first", test_first);
  g_test_add_func ("/text/plain", test_plain);
  return g_test_run ();
}
