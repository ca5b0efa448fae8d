/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-country-codes.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define ISO_CODES "/usr/share/iso-codes/json/iso_3166-1.json"

static gboolean
has (const char *text)
{
  return sp_is_country (text, strlen (text));
}

static void
test_shape (void)
{
  g_assert_true (has ("GB"));
  g_assert_true (has ("EU"));
  g_assert_true (has ("XK"));
  g_assert_false (has ("UK"));
  g_assert_false (has ("gb"));
  g_assert_false (has ("GBR"));
  g_assert_false (has (""));
  g_assert_false (has ("G "));
  g_assert_false (has (" G"));
}

/* The same codes as the system's list, which may be a few years older or newer: no code of it is missing, and nothing but EU and
 * XK is more. */
static void
test_iso_codes (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *list;
  guint n = 0;

  if (!json_parser_load_from_file (parser, ISO_CODES, NULL))
    {
      g_test_skip ("iso-codes is not installed");
      return;
    }
  list = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                       "3166-1");
  for (guint i = 0; i < json_array_get_length (list); i++)
    g_assert_true (
      has (json_object_get_string_member (json_array_get_object_element (list, i), "alpha_2")));
  for (char a = 'A'; a <= 'Z'; a++)
    for (char b = 'A'; b <= 'Z'; b++)
      n += has ((char[]){ a, b, '\0' });
  g_assert_cmpuint (n, ==, json_array_get_length (list) + 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/country-codes/shape", test_shape);
  g_test_add_func ("/country-codes/iso-codes", test_iso_codes);
  return g_test_run ();
}
