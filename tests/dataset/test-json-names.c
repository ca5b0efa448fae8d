/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-json-names.h"

#include <string.h>

static gboolean
add (SpJsonNames *names, const char *name)
{
  return sp_json_names_add (names, name, strlen (name));
}

static void
test_levels (void)
{
  g_autoptr (SpJsonNames) names = sp_json_names_new ();

  sp_json_names_open (names);
  g_assert_true (add (names, "a"));
  g_assert_true (add (names, ""));
  g_assert_false (add (names, ""));
  sp_json_names_open (names);
  g_assert_true (add (names, "a"));
  g_assert_true (add (names, "b"));
  g_assert_false (add (names, "a"));
  sp_json_names_close (names);
  g_assert_true (add (names, "b"));
  g_assert_false (add (names, "a"));
  sp_json_names_close (names);
}

/* Many names in one object, and an object inside it: all are told apart, and in no time. */
static void
test_many (void)
{
  g_autoptr (SpJsonNames) names = sp_json_names_new ();
  char name[16];

  sp_json_names_open (names);
  for (guint i = 0; i < 50000; i++)
    {
      g_snprintf (name, sizeof name, "n%u", i);
      g_assert_true (add (names, name));
      if (i % 1000 == 0)
        {
          sp_json_names_open (names);
          g_assert_true (add (names, name));
          sp_json_names_close (names);
        }
    }
  for (guint i = 0; i < 50000; i++)
    {
      g_snprintf (name, sizeof name, "n%u", i);
      g_assert_false (add (names, name));
    }
  sp_json_names_close (names);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-names/levels", test_levels);
  g_test_add_func ("/json-names/many", test_many);
  return g_test_run ();
}
