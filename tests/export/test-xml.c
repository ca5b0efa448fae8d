/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-xml.h"

#include <locale.h>

static void
assert_written (void (*append) (GString *out, const char *text), const char *text, const char *xml)
{
  GString *out = g_string_new (NULL);

  append (out, text);
  g_assert_cmpstr (out->str, ==, xml);
  g_string_free (out, TRUE);
}

static void
test_escapes (void)
{
  assert_written (sp_xml_append_text, "a < b & \"c\" > 'd'",
                  "a &lt; b &amp; &quot;c&quot; &gt; 'd'");
  assert_written (sp_xml_append_text, "<script>alert(1)</script>",
                  "&lt;script&gt;alert(1)&lt;/script&gt;");
  assert_written (sp_xml_append_text, "]]>", "]]&gt;");
  assert_written (sp_xml_append_text, "&amp;", "&amp;amp;");
}

/* The rest of what is cleaned is told in test-clean.c. */
static void
test_cleaned (void)
{
  assert_written (sp_xml_append_text, "a\001b\033[31m<\u202e", "ab[31m&lt;");
  assert_written (sp_xml_append_line, "a\nb\u2067", "a b");
}

static void
test_breaks (void)
{
  assert_written (sp_xml_append_text, "a\nb\r\nc\rd\te", "a\nb\nc\nd e");
  assert_written (sp_xml_append_line, "a\nb\r\nc\rd\te", "a b c d e");
  assert_written (sp_xml_append_line, "a\302\205b\342\200\250c\342\200\251d", "a b c d");
}

static void
assert_number (double value, const char *expected)
{
  GString *out = g_string_new (NULL);

  sp_xml_append_number (out, value);
  g_assert_cmpstr (out->str, ==, expected);
  g_string_free (out, TRUE);
}

static void
test_numbers (void)
{
  setlocale (LC_NUMERIC, "de_DE.UTF-8");
  assert_number (0, "0");
  assert_number (-0.001, "0");
  assert_number (12, "12");
  assert_number (100, "100");
  assert_number (0.5, "0.5");
  assert_number (-3.25, "-3.25");
  assert_number (1.0 / 3.0, "0.33");
  assert_number (99.999, "100");
  setlocale (LC_NUMERIC, "C");
}

static void
test_attributes (void)
{
  GString *out = g_string_new (NULL);

  sp_xml_append_attribute (out, "aria-label", "a \"b\"\nc");
  sp_xml_append_number_attribute (out, "x", 1.5);
  g_assert_cmpstr (out->str, ==, " aria-label=\"a &quot;b&quot; c\" x=\"1.5\"");
  g_string_free (out, TRUE);
}

static void
test_links (void)
{
  g_assert_true (sp_xml_is_link ("https://example.org"));
  g_assert_true (sp_xml_is_link ("HTTP://example.org"));
  g_assert_false (sp_xml_is_link ("javascript:alert(1)"));
  g_assert_false (sp_xml_is_link (" https://example.org"));
  g_assert_false (sp_xml_is_link ("file:///etc/passwd"));
  g_assert_false (sp_xml_is_link (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xml/escapes", test_escapes);
  g_test_add_func ("/xml/cleaned", test_cleaned);
  g_test_add_func ("/xml/breaks", test_breaks);
  g_test_add_func ("/xml/numbers", test_numbers);
  g_test_add_func ("/xml/attributes", test_attributes);
  g_test_add_func ("/xml/links", test_links);
  return g_test_run ();
}
