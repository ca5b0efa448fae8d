/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-excerpt.h"

#include <string.h>

static void
test_short (void)
{
  g_assert_cmpstr (sp_excerpt ("", -1).text, ==, "");
  g_assert_cmpstr (sp_excerpt ("Gr\303\266\303\237e", -1).text, ==, "Gr\303\266\303\237e");
  g_assert_cmpstr (sp_excerpt ("abc", 2).text, ==, "ab");
}

/* Characters of any number of bytes are never parted. */
static void
test_long (void)
{
  static const char *const characters[] = { "a", "\303\251", "\350\252\236", "\360\237\214\215" };

  for (guint i = 0; i < G_N_ELEMENTS (characters); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint n = 0; n < SP_EXCERPT_MAX; n++)
        g_string_append (text, characters[i]);
      g_assert_cmpstr (sp_excerpt (text->str, -1).text, ==, text->str);
      g_string_append (text, characters[i]);
      g_assert_true (g_utf8_validate (sp_excerpt (text->str, -1).text, -1, NULL));
      g_assert_cmpint (g_utf8_strlen (sp_excerpt (text->str, -1).text, -1), ==, SP_EXCERPT_MAX + 1);
      g_assert_true (g_str_has_suffix (sp_excerpt (text->str, -1).text, "\342\200\246"));
    }
}

static void
test_measure (void)
{
  g_assert_cmpuint (sp_excerpt_measure ("\303\251a\303\251", 5, 0), ==, 0);
  g_assert_cmpuint (sp_excerpt_measure ("\303\251a\303\251", 5, 2), ==, 3);
  g_assert_cmpuint (sp_excerpt_measure ("\303\251a\303\251", 5, 9), ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/excerpt/short", test_short);
  g_test_add_func ("/excerpt/long", test_long);
  g_test_add_func ("/excerpt/measure", test_measure);
  return g_test_run ();
}
