/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "fixture.h"

static void
check_text (const SpText *text, const char *expected)
{
  g_assert_cmpstr (sp_text_lookup (text, "en", "en", NULL), ==, expected);
}

static void
test_all (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpWords) words = sp_dataset_read_words (dataset, 1);

  g_assert_cmpstr (words->id, ==, "b");
  g_assert_cmpstr (words->joint, ==, "j1");
  check_text (words->speaker, "X");
  check_text (words->role, "President");
  check_text (words->summary, "S");
  check_text (words->scope, "air only");
  g_assert_cmpstr (words->quote, ==, "a \303\251 \"b\"");
  g_assert_cmpstr (words->quote_lang, ==, "fr");
  check_text (words->translation, "T");
  g_assert_cmpint (words->translation_by, ==, SP_TRANSLATION_PRESS);
  g_assert_cmpstr (words->coder, ==, "me");
  check_text (words->note, "N");
}

static void
test_none (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpWords) words = sp_dataset_read_words (dataset, 2);

  g_assert_null (words->id);
  g_assert_null (words->quote);
  g_assert_null (words->speaker);
  g_assert_cmpint (words->translation_by, ==, SP_TRANSLATION_UNSAID);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/all", test_all);
  g_test_add_func ("/words/none", test_none);
  return g_test_run ();
}
