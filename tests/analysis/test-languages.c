/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-languages.h"

#include "analysis/sp-language.h"

#include <string.h>

static void
check (const char *tag, const char *expected)
{
  g_autofree char *name = sp_language_show_name (tag);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_english (void)
{
  sp_language_set ("en");
  check ("fr", "French");
  check ("fr-CA", "French");
  check ("ZH-Hant-TW", "Chinese");
  check ("pt_BR", "Portuguese");
  check ("el", "Modern Greek");
}

/* What has no name is still told apart. */
static void
test_unnamed (void)
{
  sp_language_set ("en");
  check ("tlh", "tlh");
  check ("x-own", "x-own");
  check ("zz-Latn", "zz-Latn");
  check ("", "");
  check ("-", "-");
}

static void
test_translated (void)
{
  sp_language_set ("de");
  check ("nl", "Niederländisch");
  check ("el", "Neugriechisch");
  sp_language_set ("ar");
  check ("fr", "الفرنسية");
  sp_language_set ("en");
}

static void
test_table (void)
{
  g_assert_cmpuint (sp_n_language_names, >, 150);
  for (guint i = 0; i < sp_n_language_names; i++)
    {
      g_autofree char *name = sp_language_show_name (sp_language_names[i].code);

      g_assert_cmpstr (name, !=, "");
      if (i > 0)
        g_assert_cmpint (strcmp (sp_language_names[i - 1].code, sp_language_names[i].code), <, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/languages/english", test_english);
  g_test_add_func ("/languages/unnamed", test_unnamed);
  g_test_add_func ("/languages/translated", test_translated);
  g_test_add_func ("/languages/table", test_table);
  return g_test_run ();
}
