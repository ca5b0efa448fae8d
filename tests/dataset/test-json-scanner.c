/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-json-scanner.h"

#include <math.h>
#include <string.h>

/* The tokens of a text, a letter each; '!' is an error. */
static char *
spell (const char *text, gsize length)
{
  static const char letters[] = "${}[]ms#tfn!"; /* in the order of SpJsonToken */
  g_auto (SpJsonScanner) scanner = { 0 };
  GString *tokens = g_string_new (NULL);
  SpJsonToken token;

  sp_json_scanner_init (&scanner, text, length, NULL, NULL);
  do
    {
      token = sp_json_scanner_next (&scanner);
      g_string_append_c (tokens, letters[token]);
    }
  while (token != SP_JSON_END && token != SP_JSON_ERROR);
  g_assert_cmpint (sp_json_scanner_next (&scanner), ==, token);
  return g_string_free (tokens, FALSE);
}

static const struct
{
  const char *text;
  const char *tokens;
} cases[] = {
  { "{}", "{}$" },
  { " [ ] ", "[]$" },
  { "[[],{},\"\",0,true,false,null]", "[[]{}s#tfn]$" },
  { "{\"a\":{\"b\":[1,2]},\"c\":3}", "{m{m[##]}m#}$" },
  { "-0", "#$" },
  { "-12.5e-3", "#$" },
  { "1E+2", "#$" },
  { "0.0", "#$" },
  { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "s$" },
  { "\"\x7f\"", "s$" },
  { "", "!" },
  { "[1,]", "[#!" },
  { "[1 2]", "[#!" },
  { "{\"a\" 1}", "{!" },
  { "{\"a\":}", "{m!" },
  { "{,}", "{!" },
  { "{\"a\":1,}", "{m#!" },
  { "{1:2}", "{!" },
  { "[}", "[!" },
  { "[1}", "[#!" },
  { "{\"a\":1]", "{m#!" },
  { "]", "!" },
  { "1 2", "#!" },
  { "{}{}", "{}!" },
  { "01", "!" },
  { "0x1", "!" },
  { "1.", "!" },
  { ".1", "!" },
  { "+1", "!" },
  { "-", "!" },
  { "1e", "!" },
  { "1e+", "!" },
  { "--1", "!" },
  { "1_000", "!" },
  { "NaN", "!" },
  { "Infinity", "!" },
  { "nul", "!" },
  { "trues", "!" },
  { "'a'", "!" },
  { "\"a", "!" },
  { "\"\n\"", "!" },
  { "\"\\", "!" },
  { "\"\\a\"", "!" },
  { "\"\\u12g4\"", "!" },
  { "\"\\u12", "!" },
  { "[1] // one", "[#]!" },
  { "/* */ 1", "!" },
  { "\xef\xbb\xbf{}", "!" },
  { "\xc2\xa0"
    "1",
    "!" },
  { "\"\x80\"", "!" },
  { "\"\xc0\x80\"", "!" },
  { "\"\xc1\xbf\"", "!" },
  { "\"\xc3\"", "!" },
  { "\"\xe0\x9f\xbf\"", "!" },
  { "\"\xe0\xa0\x80\"", "s$" },
  { "\"\xed\x9f\xbf\"", "s$" },
  { "\"\xed\xa0\x80\"", "!" },
  { "\"\xef\xbf\xbf\"", "s$" },
  { "\"\xf0\x8f\xbf\xbf\"", "!" },
  { "\"\xf0\x90\x80\x80\"", "s$" },
  { "\"\xf4\x8f\xbf\xbf\"", "s$" },
  { "\"\xf4\x90\x80\x80\"", "!" },
  { "\"\xf5\x80\x80\x80\"", "!" },
  { "\"\xff\"", "!" },
};

static void
test_tokens (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      /* Without a zero at the end, so that a sanitizer sees whatever reads on. */
      gsize length = strlen (cases[i].text);
      g_autofree char *text = g_memdup2 (cases[i].text, length);
      g_autofree char *tokens = spell (text != NULL ? text : "", length);

      g_test_message ("case %u", i);
      g_assert_cmpstr (tokens, ==, cases[i].tokens);
    }
}

/* A quote, a backslash, a control character and a bad byte are found at every place of a long string. */
static void
test_places (void)
{
  for (guint i = 0; i < 40; i++)
    {
      static const char *const inside[] = { "\\n", "\xc3\xa9", "\n", "\x80", "\"" };
      static const char *const tokens[] = { "s$", "s$", "!", "!", "s!" };

      for (guint j = 0; j < G_N_ELEMENTS (inside); j++)
        {
          g_autofree char *before = g_strnfill (i, 'x');
          g_autofree char *after = g_strnfill (39 - i, 'x');
          g_autofree char *text = g_strconcat ("\"", before, inside[j], after, "\"", NULL);
          g_autofree char *found = spell (text, strlen (text));

          g_assert_cmpstr (found, ==, tokens[j]);
        }
    }
}

static const struct
{
  const char *text;
  const char *string;
} strings[] = {
  { "\"\"", "" },
  { "\"plain\"", "plain" },
  { "\"\\u0041\\u00e9\\u20ac\"", "A\xc3\xa9\xe2\x82\xac" },
  { "\"\\ud83c\\uddec\\uD83C\\uDDE7\"", "\xf0\x9f\x87\xac\xf0\x9f\x87\xa7" },
  { "\"a\\\\b\\/c\\\"d\"", "a\\b/c\"d" },
  { "\"\\b\\f\\n\\r\\t\"", "\b\f\n\r\t" },
  { "\"\\u0000\"", "\xef\xbf\xbd" },
  { "\"\\ud800\"", "\xef\xbf\xbd" },
  { "\"\\ud800\\u0041\"", "\xef\xbf\xbd"
                          "A" },
  { "\"\\udc00\\ud800\"", "\xef\xbf\xbd\xef\xbf\xbd" },
};

static void
test_strings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_auto (SpJsonScanner) scanner = { 0 };
      const char *string;
      gsize length;

      sp_json_scanner_init (&scanner, strings[i].text, strlen (strings[i].text), NULL, NULL);
      g_assert_cmpint (sp_json_scanner_next (&scanner), ==, SP_JSON_STRING);
      string = sp_json_scanner_get_string (&scanner, &length);
      g_assert_cmpmem (string, length, strings[i].string, strlen (strings[i].string));
    }
}

static double
read_number (const char *text)
{
  g_auto (SpJsonScanner) scanner = { 0 };

  sp_json_scanner_init (&scanner, text, strlen (text), NULL, NULL);
  g_assert_cmpint (sp_json_scanner_next (&scanner), ==, SP_JSON_NUMBER);
  return sp_json_scanner_get_number (&scanner);
}

/* The short way and GLib's agree to the last bit. */
static void
test_numbers (void)
{
  static const char *const texts[] = { "0",
                                       "-0",
                                       "1",
                                       "2.10",
                                       "-0.1",
                                       "0.30000000000000004",
                                       "9007199254740993",
                                       "12345678901234567890",
                                       "9223372036854775808",
                                       "1e22",
                                       "1e23",
                                       "4.35",
                                       "0.000001",
                                       "123456789012345",
                                       "1234567890.12345",
                                       "5e-324",
                                       "2.2250738585072011e-308",
                                       "1e-400" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_true (read_number (texts[i]) == g_ascii_strtod (texts[i], NULL));
  g_assert_true (signbit (read_number ("-0")));
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%d.%0*d", g_test_rand_int_range (-99999, 99999),
                                               g_test_rand_int_range (1, 9),
                                               g_test_rand_int_range (0, 9999));

      g_assert_true (read_number (text) == g_ascii_strtod (text, NULL));
    }
}

static void
count_cb (SpJsonFault fault, gsize at, gpointer user_data)
{
  GString *faults = user_data;

  g_string_append_printf (faults, "%u@%" G_GSIZE_FORMAT " ", fault, at);
}

static void
check_faults (const char *text, gsize length, const char *expected)
{
  g_auto (SpJsonScanner) scanner = { 0 };
  g_autoptr (GString) faults = g_string_new (NULL);
  SpJsonToken token;

  sp_json_scanner_init (&scanner, text, length, count_cb, faults);
  while ((token = sp_json_scanner_next (&scanner)) != SP_JSON_END)
    g_assert_cmpint (token, !=, SP_JSON_ERROR);
  g_assert_cmpstr (faults->str, ==, expected);
}

static void
test_faults (void)
{
  check_faults ("[\"\\u0000\", \"\\ud800\"]", 20, "0@1 1@11 ");
  check_faults ("[1e308, 1e309, -1e999, 1e-999]", 30, "3@8 3@15 ");
  check_faults ("{\"\\u0000\": 1}", 13, "0@1 ");
}

static void
test_long_strings (void)
{
  g_autofree char *most = g_strnfill (SP_JSON_MAX_STRING + 2, 'x');
  g_autofree char *more = g_strnfill (SP_JSON_MAX_STRING + 3, 'x');

  most[0] = more[0] = '"';
  most[SP_JSON_MAX_STRING + 1] = more[SP_JSON_MAX_STRING + 2] = '"';
  check_faults (most, SP_JSON_MAX_STRING + 2, "");
  check_faults (more, SP_JSON_MAX_STRING + 3, "2@0 ");
  /* What counts is the string, not how it is written. */
  memcpy (more + 10, "\\n", 2);
  check_faults (more, SP_JSON_MAX_STRING + 3, "");
}

/* As deep as memory goes, closed or not, mixed, and without a stack to overflow. */
static void
test_depth (void)
{
  for (guint depth = 1; depth < 400; depth++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *tokens = NULL;

      for (guint i = 0; i < depth; i++)
        g_string_append (text, i % 3 != 0 ? "[" : "{\"\":");
      g_string_append_c (text, '1');
      for (guint i = depth; i-- > 0;)
        g_string_append_c (text, i % 3 != 0 ? ']' : '}');
      tokens = spell (text->str, text->len);
      g_assert_true (g_str_has_suffix (tokens, "$"));
      text->str[text->len - 1] = text->str[text->len - 1] == '}' ? ']' : '}';
      g_free (tokens);
      tokens = spell (text->str, text->len);
      g_assert_true (g_str_has_suffix (tokens, "!"));
    }
}

static void
test_skip (void)
{
  static const char text[] = "[{\"a\": [1, {\"b\": 2}]}, 3]";
  g_auto (SpJsonScanner) scanner = { 0 };

  sp_json_scanner_init (&scanner, text, strlen (text), NULL, NULL);
  sp_json_scanner_next (&scanner);
  g_assert_true (sp_json_scanner_skip (&scanner, sp_json_scanner_next (&scanner)));
  g_assert_cmpint (sp_json_scanner_next (&scanner), ==, SP_JSON_NUMBER);
  g_assert_cmpuint (sp_json_scanner_get_start (&scanner), ==, 23);
  g_assert_cmpint (sp_json_scanner_next (&scanner), ==, SP_JSON_ARRAY_END);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-scanner/tokens", test_tokens);
  g_test_add_func ("/json-scanner/places", test_places);
  g_test_add_func ("/json-scanner/strings", test_strings);
  g_test_add_func ("/json-scanner/numbers", test_numbers);
  g_test_add_func ("/json-scanner/faults", test_faults);
  g_test_add_func ("/json-scanner/long-strings", test_long_strings);
  g_test_add_func ("/json-scanner/depth", test_depth);
  g_test_add_func ("/json-scanner/skip", test_skip);
  return g_test_run ();
}
