/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-drawing-sum.h"
#include "export/sp-svg-reader.h"

#include <string.h>

/* sp-svg-reader feeds the sum: what the text of a document says is what counts. */
static char *
sum_of (const char *xml)
{
  char *sum = sp_svg_reader_sum (xml, strlen (xml));

  if (sum == NULL)
    g_error ("not well-formed: %s", xml);
  return sum;
}

#define DRAWING(inside) "<svg xmlns=\"http://www.w3.org/2000/svg\">" inside "</svg>"

static void
test_same (void)
{
  static const char *const same[] = {
    DRAWING ("<g a=\"1\" b=\"&lt;&amp;\"><text>two words</text><rect/></g>"),
    DRAWING ("<g b='&#60;&#x26;' a='1'>\r\n\t<text>  two\n   words </text>\n<rect></rect></g>\n"),
    DRAWING (
      "<!-- c --><g a=\"1\" b=\"&lt;&amp;\"><text>two<?p i?> w<!-- x -->ords</text><rect/></g>"),
    DRAWING ("<g a=\"1\" b=\"&lt;&amp;\"><text><![CDATA[two words]]></text><rect/></g>"),
    DRAWING ("<metadata>anything<b/></metadata><g a=\"1\" b=\"&lt;&amp;\"><text>two "
             "words</text><rect/></g><metadata/>"),
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><s:svg xmlns:s=\"http://www.w3.org/2000/svg\">"
    "<s:g a=\"1\" b=\"&lt;&amp;\"><s:text>two words</s:text><s:rect/></s:g></s:svg>",
  };
  g_autofree char *first = sum_of (same[0]);

  for (guint i = 1; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *sum = sum_of (same[i]);

      if (!g_str_equal (first, sum))
        g_error ("another sum: %s", same[i]);
    }
}

static void
test_other (void)
{
  static const char *const other[] = {
    DRAWING ("<g a=\"1\" b=\"2\"><text>two words</text><rect/></g>"),
    DRAWING ("<g a=\"1\" b=\"3\"><text>two words</text><rect/></g>"),
    DRAWING ("<g a=\"1\" b=\"2\"><text>twowords</text><rect/></g>"),
    DRAWING ("<g a=\"1\" b=\"2\"><rect/><text>two words</text></g>"),
    DRAWING ("<g a=\"1\" b=\"2\"><text>two words<rect/></text></g>"),
    DRAWING ("<g a=\"1\"><text>two words</text><rect/></g>"),
    DRAWING ("<g a=\"1\" b=\"2\"><text>two words</text><rect/></g><rect/>"),
    DRAWING ("<g a=\"1\" b=\"2\"><metadata/><text>two words</text><rect/></g>"),
    DRAWING ("<g a=\"1@b\" b=\"2\"><text>two words</text><rect/></g>"),
    DRAWING ("<g xmlns=\"urn:x\" a=\"1\" b=\"2\"><text>two words</text><rect/></g>"),
    DRAWING ("<g xmlns:x=\"urn:x\" x:a=\"1\" b=\"2\"><text>two words</text><rect/></g>"),
    DRAWING ("text<g a=\"1\" b=\"2\"><text>two words</text><rect/></g>"),
  };
  g_autoptr (GHashTable) sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    if (!g_hash_table_add (sums, sum_of (other[i])))
      g_error ("no other sum: %s", other[i]);
}

/* The example of docs/svg.md's words, worked out by hand: what it says is hashed. */
static void
test_bytes (void)
{
  static const char bytes[] = "<{urn:x}a\0@b\0001\0@{urn:y}c\0002\0#t u\0>\0";
  g_autoptr (SpDrawingSum) sum = sp_drawing_sum_new ();
  SpDrawingAttribute attributes[] = { { (char *)"{urn:y}c", (char *)"2" },
                                      { (char *)"b", (char *)"1" } };
  g_autofree char *expected = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *)bytes,
                                                           sizeof bytes - 1);
  g_autofree char *found = NULL;

  sp_drawing_sum_start (sum, "{urn:x}a", attributes, 2);
  sp_drawing_sum_text (sum, " t\n", 3);
  sp_drawing_sum_text (sum, " u ", 3);
  sp_drawing_sum_end (sum);
  found = sp_drawing_sum_finish (sum);
  g_assert_cmpstr (found, ==, expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing-sum/same", test_same);
  g_test_add_func ("/drawing-sum/other", test_other);
  g_test_add_func ("/drawing-sum/bytes", test_bytes);
  return g_test_run ();
}
