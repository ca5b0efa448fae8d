/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-clean.h"

static void
assert_clean (const char *text, const char *expected)
{
  g_autofree char *clean = sp_clean_text (text, '\n');

  g_assert_cmpstr (clean, ==, expected);
}

static void
test_control_characters (void)
{
  assert_clean ("a\001b\033[31mc\177d", "ab[31mcd");
  assert_clean ("a\302\200b\302\237c", "abc"); /* U+0080, U+009F */
  assert_clean ("a\357\277\276b\357\277\277c\357\267\220d", "abcd");
  assert_clean ("a\360\237\277\276b", "ab"); /* U+1FFFE */
  assert_clean ("a\377b", "a\357\277\275b");
  assert_clean ("\360\237\207\254\360\237\207\247 e\314\201 \330\271",
                "\360\237\207\254\360\237\207\247 e\314\201 \330\271");
}

static void
test_breaks (void)
{
  g_autofree char *line = sp_clean_text ("a\nb\r\nc\rd\te\302\205f\342\200\250g\342\200\251h", ' ');

  g_assert_cmpstr (line, ==, "a b c d e f g h");
  assert_clean ("a\nb\r\nc\rd\te", "a\nb\nc\nd e");
  assert_clean ("\r\n\n\r", "\n\n\n");
}

/* Markup is no concern of it: each format escapes in its own way. */
static void
test_markup (void)
{
  assert_clean ("<a href=\"x\">&amp;</a> ]]> 'b'", "<a href=\"x\">&amp;</a> ]]> 'b'");
}

/* What turns around other words goes; a mark that is only a letter without a shape stays. */
static void
test_directions (void)
{
  assert_clean ("a\u202eb\u202dc\u202ad\u202be\u202cf", "abcdef");
  assert_clean ("a\u2067b\u2069c", "abc");
  assert_clean ("\u2068a\u2066b\u2069", "ab");
  assert_clean ("a\u200fb\u200e", "a\u200fb\u200e");
}

/* Places in the text stay where they are. */
static void
test_joined (void)
{
  g_autofree char *clean = sp_clean_directions ("a\u202eb\u2067(c)\u2069\u200f\n");

  g_assert_cmpstr (clean, ==, "a\u2060b\u2060(c)\u2060\u200f\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clean/control-characters", test_control_characters);
  g_test_add_func ("/clean/breaks", test_breaks);
  g_test_add_func ("/clean/markup", test_markup);
  g_test_add_func ("/clean/directions", test_directions);
  g_test_add_func ("/clean/joined", test_joined);
  return g_test_run ();
}
