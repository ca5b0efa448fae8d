/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-fill.h"

#include "analysis/sp-language.h"

static void
check (char *filled, const char *expected)
{
  g_assert_cmpstr (filled, ==, expected);
  g_free (filled);
}

static void
test_fill (void)
{
  check (sp_fill ("{a} and {b}", "b", "B", "a", "A", NULL), "A and B");
  check (sp_fill ("{a}{a}", "a", "x", NULL), "xx");
  check (sp_fill ("no place", "a", "x", NULL), "no place");
  check (sp_fill ("{unknown} {a", "a", "x", NULL), "{unknown} {a");
  check (sp_fill ("{a} {b}", "a", "{b}", "b", "{a}", NULL), "{b} {a}");
  check (sp_fill ("{ä} 100 %s", "ä", "ü", NULL), "ü 100 %s");
  check (sp_fill ("", NULL), "");
}

static void
test_join (void)
{
  check (sp_join (", ", "a", "", "b", NULL), "a, b");
  check (sp_join (", ", "", "", NULL), "");
  check (sp_join (", ", NULL), "");
}

static void
check_list (guint n, const char *expected)
{
  static const char *const words[] = { "A", "B", "C" };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (list, (gpointer)words[i]);
  check (sp_list_words (list, " and "), expected);
}

static void
test_list (void)
{
  check_list (0, "");
  check_list (1, "A");
  check_list (2, "A and B");
  check_list (3, "A, B and C");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/fill/places", test_fill);
  g_test_add_func ("/fill/join", test_join);
  g_test_add_func ("/fill/list", test_list);
  return g_test_run ();
}
