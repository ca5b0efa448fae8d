/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-setup.h"

#include <string.h>

static char *
write_setup (const SpSetup *setup)
{
  GString *out = g_string_new (NULL);

  sp_setup_append (setup, out);
  return g_string_free (out, FALSE);
}

static void
test_usual (void)
{
  SpSetup setup = { 0 };
  g_autofree char *text = write_setup (&setup);

  g_assert_cmpstr (text, ==, "");
  g_assert_null (sp_setup_get_size (&setup));
}

static void
test_all (void)
{
  SpSetup setup = { .width = 1240, .height = 800 };
  SpSetup again = { 0 };
  g_autofree char *text = NULL;
  g_autofree char *size = NULL;

  sp_setup_set_word (setup.theme, "dark");
  sp_setup_set_word (setup.palette, "single");
  sp_setup_set_word (setup.text, "outlines");
  sp_setup_set_word (setup.language, "pt-BR");
  text = write_setup (&setup);
  g_assert_cmpstr (text, ==,
                   " width=\"1240\" height=\"800\" theme=\"dark\" palette=\"single\" "
                   "text=\"outlines\" lang=\"pt-BR\"");
  sp_setup_take (&again, "width", "1240");
  sp_setup_take (&again, "height", "800");
  sp_setup_take (&again, "theme", "dark");
  sp_setup_take (&again, "palette", "single");
  sp_setup_take (&again, "text", "outlines");
  sp_setup_take (&again, "lang", "pt-BR");
  g_assert_cmpint (memcmp (&setup, &again, sizeof setup), ==, 0);
  size = sp_setup_get_size (&setup);
  g_assert_cmpstr (size, ==, "1240x800");
}

/* What somebody else wrote is nothing to rely on. */
static void
test_strange (void)
{
  static const char *const words[] = { "", "a b", "../x", "<", "\303\251", "\"" };
  static const char *const sizes[] = { "", "-1", "0", "nan", "inf", "1e9", "x", "0.5" };
  const SpSetup usual = { 0 };
  SpSetup setup = { 0 };
  g_autofree char *long_word = g_strnfill (1000, 'x');

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    sp_setup_take (&setup, "theme", words[i]);
  sp_setup_take (&setup, "lang", long_word);
  sp_setup_take (&setup, "unknown", "x");
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      sp_setup_take (&setup, "width", sizes[i]);
      sp_setup_take (&setup, "height", sizes[i]);
      g_assert_cmpint (memcmp (&setup, &usual, sizeof setup), ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/setup/usual", test_usual);
  g_test_add_func ("/setup/all", test_all);
  g_test_add_func ("/setup/strange", test_strange);
  return g_test_run ();
}
