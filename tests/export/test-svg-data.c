/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever the bytes: a reader of XML gets them back. */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-data.h"
#include "export/sp-svg-reader.h"

#include <string.h>

/* As a whole picture that carries @data, back through the reader. */
static GBytes *
carry (GBytes *data, gboolean *is_base64)
{
  g_autofree char *content = sp_svg_data_encode (data, is_base64);
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, data);
  char *text =
    g_strdup_printf ("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><sp:standpoint "
                     "xmlns:sp=\"urn:standpoint:1\">"
                     "<sp:data sha256=\"%s\"%s>%s</sp:data></sp:standpoint></metadata></svg>",
                     sum, *is_base64 ? " encoding=\"base64\"" : "", content);
  g_autoptr (GBytes) svg = g_bytes_new_take (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (SpSvgContents) contents = sp_svg_reader_read (svg, &error);

  g_assert_no_error (error);
  g_assert_false (contents->data_changed);
  return g_bytes_ref (contents->data);
}

static void
assert_carried (const char *bytes, gsize length, gboolean as_base64)
{
  g_autoptr (GBytes) data = g_bytes_new (bytes, length);
  gboolean is_base64;
  g_autoptr (GBytes) back = carry (data, &is_base64);

  g_assert_cmpint (is_base64, ==, as_base64);
  g_assert_cmpmem (g_bytes_get_data (data, NULL), length, g_bytes_get_data (back, NULL),
                   g_bytes_get_size (back));
}

static void
test_text (void)
{
  static const char *const texts[] = {
    "{}",
    "\357\273\277{\r\n \"a\": \"<b> & ]]> ' \\\" &amp; &#13;\"\r\n}\r\r\n\n",
    " \n leading and trailing \t\n ",
    "\177\302\200\302\205\302\237",
    "\u202aright\u202e \u2066a\u2069 \u200f \u2028\u2029 \u061c \ufeff",
    "\U0001F1EC\U0001F1E7 \u0627\u0644 e\u0301 \U0010FFFF",
    "<![CDATA[ x ]]> <!-- -- --> <?p?>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_carried (texts[i], strlen (texts[i]), FALSE);
}

static void
test_no_text (void)
{
  g_autofree char *markup = g_strnfill (100000, '&');

  assert_carried ("\377\376\000\001", 4, TRUE);
  assert_carried ("a\000b", 3, TRUE);
  assert_carried ("\001", 1, TRUE);
  assert_carried ("\357\277\277", 3, TRUE);
  assert_carried (markup, 100000, TRUE);
}

static void
test_random (void)
{
  for (guint i = 0; i < 200; i++)
    {
      gsize length = (gsize)g_test_rand_int_range (1, 400);
      g_autofree char *bytes = g_malloc (length);
      gboolean is_base64;
      g_autoptr (GBytes) data = NULL;
      g_autoptr (GBytes) back = NULL;

      for (gsize j = 0; j < length; j++)
        bytes[j] = (char)g_test_rand_int_range (i % 2 == 0 ? 0 : 9, i % 2 == 0 ? 256 : 128);
      data = g_bytes_new (bytes, length);
      back = carry (data, &is_base64);
      g_assert_true (g_bytes_equal (data, back));
    }
}

/* In parts that every reader takes, whichever way it is written. */
static void
test_long (void)
{
  gsize length = 9000000;
  GString *text = g_string_sized_new (length);
  g_autofree guchar *noise = g_malloc (length);

  while (text->len < length)
    g_string_append (text,
                     "\"\u00e9\u0627\U0001F1EC some forty characters of a long text, & <tag>\r\n");
  assert_carried (text->str, text->len, FALSE);
  for (gsize i = 0; i < length; i++)
    noise[i] = (guchar)(i * 7919 >> 3);
  assert_carried ((const char *)noise, length, TRUE);
  g_string_free (text, TRUE);
}

/* No text in it turns around what stands beside it, and none is a control character. */
static void
test_harmless (void)
{
  static const char text[] = "\u202a\u202e\u2066\u2069\177\302\205\r<&>";
  g_autoptr (GBytes) data = g_bytes_new_static (text, strlen (text));
  gboolean is_base64;
  g_autofree char *content = sp_svg_data_encode (data, &is_base64);

  g_assert_cmpstr (content, ==, "&#x202a;&#x202e;&#x2066;&#x2069;&#x7f;&#x85;&#xd;&lt;&amp;&gt;");
}

static void
test_wrong_base64 (void)
{
  static const char *const wrong[] = { "A",    "AA",   "AAA",  "AAAAA", "AA=A",
                                       "A===", "====", "AAA*", "AAAA=", "\303\251==" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_null (sp_svg_data_decode_base64 (wrong[i], strlen (wrong[i])));
  g_assert_null (sp_svg_data_decode_base64 ("AA\000A", 4));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-data/text", test_text);
  g_test_add_func ("/svg-data/no-text", test_no_text);
  g_test_add_func ("/svg-data/random", test_random);
  g_test_add_func ("/svg-data/long", test_long);
  g_test_add_func ("/svg-data/harmless", test_harmless);
  g_test_add_func ("/svg-data/wrong-base64", test_wrong_base64);
  return g_test_run ();
}
