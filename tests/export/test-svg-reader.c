/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-reader.h"

#include <glib/gstdio.h>
#include <string.h>

#define SVG_BEGIN "<svg xmlns=\"http://www.w3.org/2000/svg\">"
#define OWN_BEGIN "<metadata><sp:standpoint xmlns:sp=\"urn:standpoint:1\" version=\"1\">"
#define OWN_END   "</sp:standpoint></metadata>"

static SpSvgContents *
read_text (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) svg = g_bytes_new (text, length);

  return sp_svg_reader_read (svg, error);
}

static void
assert_refused (const char *text, SpSvgReaderError code, const char *says)
{
  g_autoptr (GError) error = NULL;

  if (read_text (text, strlen (text), &error) != NULL)
    g_error ("read: %.200s", text);
  g_assert_error (error, SP_SVG_READER_ERROR, (int)code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (says != NULL && strstr (error->message, says) == NULL)
    g_error ("\"%s\" does not say \"%s\"", error->message, says);
}

static void
test_all_of_it (void)
{
  static const char text[] = SVG_BEGIN OWN_BEGIN
    "<sp:picture width=\"800\" theme=\"dark\"/><sp:view>{\"sort\":\"name\"}</sp:view>"
    "<sp:description>Who &amp; what</sp:description>"
    "<sp:data what=\"all\" sha256=\"x\"> {&#13;\n}</sp:data>" OWN_END "<rect/></svg>";
  g_autoptr (SpSvgContents) contents = read_text (text, sizeof text - 1, NULL);
  g_autoptr (GBytes) dataset = sp_svg_contents_get_dataset (contents, NULL);

  g_assert_cmpstr (contents->view, ==, "{\"sort\":\"name\"}");
  g_assert_cmpstr (contents->description, ==, "Who & what");
  g_assert_cmpfloat (contents->setup.width, ==, 800);
  g_assert_cmpstr (contents->setup.theme, ==, "dark");
  g_assert_true (contents->is_whole && contents->data_changed && contents->drawing_changed);
  g_assert_cmpmem (g_bytes_get_data (contents->data, NULL), g_bytes_get_size (contents->data),
                   " {\r\n}", 5);
  g_assert_cmpmem (g_bytes_get_data (dataset, NULL), g_bytes_get_size (dataset),
                   " {\"view\": {\"sort\":\"name\"}, \r\n}", 30);
}

static void
test_no_data (void)
{
  static const struct
  {
    const char *data;
    const char *says;
  } cases[] = {
    { "", "--data none" },
    { "<sp:data sha256=\"abc\"/>", "SHA-256 is abc" },
    { "<sp:data sha256=\"abc\"></sp:data>", "SHA-256 is abc" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (SVG_BEGIN OWN_BEGIN, cases[i].data, OWN_END "</svg>",
                                           NULL);
      g_autoptr (SpSvgContents) contents = read_text (text, strlen (text), NULL);
      g_autoptr (SpProblems) problems = sp_problems_new ("x");
      g_autoptr (GError) error = NULL;
      SpView *view = NULL;

      g_assert_null (sp_svg_contents_get_dataset (contents, &error));
      g_assert_error (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_NO_DATA);
      g_assert_nonnull (strstr (error->message, cases[i].says));
      g_assert_null (sp_svg_contents_read (contents, &view, problems));
      g_assert_cmpuint (sp_problems_count (problems, SP_SEVERITY_ERROR), ==, 1);
    }
}

static void
test_not_ours (void)
{
  assert_refused (SVG_BEGIN "<rect/></svg>", SP_SVG_READER_ERROR_NOT_OURS,
                  "not made by Standpoint");
  assert_refused (SVG_BEGIN "<metadata><standpoint/></metadata></svg>",
                  SP_SVG_READER_ERROR_NOT_OURS, NULL);
  /* Not in the metadata, or of a drawing inside of the drawing. */
  assert_refused (SVG_BEGIN "<sp:standpoint xmlns:sp=\"urn:standpoint:1\"/></svg>",
                  SP_SVG_READER_ERROR_NOT_OURS, NULL);
  assert_refused (SVG_BEGIN "<g>" OWN_BEGIN OWN_END "</g></svg>", SP_SVG_READER_ERROR_NOT_OURS,
                  NULL);
  assert_refused ("<html/>", SP_SVG_READER_ERROR_BROKEN, "no SVG");
  assert_refused ("<svg/>", SP_SVG_READER_ERROR_BROKEN, "no SVG");
}

static void
test_newer (void)
{
  assert_refused (SVG_BEGIN
                  "<metadata><sp:standpoint xmlns:sp=\"urn:standpoint:2\"/></metadata></svg>",
                  SP_SVG_READER_ERROR_NEWER, "newer");
  assert_refused (SVG_BEGIN "<metadata><sp:standpoint xmlns:sp=\"urn:standpoint:1\" version=\"2\"/>"
                            "</metadata></svg>",
                  SP_SVG_READER_ERROR_NEWER, "newer");
}

static void
test_damaged (void)
{
  assert_refused (SVG_BEGIN OWN_BEGIN "<sp:data encoding=\"base64\">AAA*</sp:data>" OWN_END
                                      "</svg>",
                  SP_SVG_READER_ERROR_BROKEN, "base 64");
  assert_refused ("", SP_SVG_READER_ERROR_BROKEN, NULL);
  assert_refused (SVG_BEGIN, SP_SVG_READER_ERROR_BROKEN, "line 1");
  assert_refused (SVG_BEGIN "<a b=1/></svg>", SP_SVG_READER_ERROR_BROKEN, NULL);
  assert_refused (SVG_BEGIN "&unknown;</svg>", SP_SVG_READER_ERROR_BROKEN, NULL);
  assert_refused (SVG_BEGIN "\001\377</svg>", SP_SVG_READER_ERROR_BROKEN, NULL);
  assert_refused (SVG_BEGIN "</svg><svg/>", SP_SVG_READER_ERROR_BROKEN, NULL);
}

static void
test_damaged_view (void)
{
  static const char *const views[] = { "", "[]", "{", "{},\"statements\":[]" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *text = g_strdup_printf (SVG_BEGIN OWN_BEGIN
                                               "<sp:view>%s</sp:view><sp:data>{}</sp:data>" OWN_END
                                               "</svg>",
                                               views[i]);
      g_autoptr (SpSvgContents) contents = read_text (text, strlen (text), NULL);
      g_autoptr (GError) error = NULL;

      g_assert_null (sp_svg_contents_get_dataset (contents, &error));
      g_assert_error (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN);
    }
}

/* Every beginning of a good file is refused, and none does harm. */
static void
test_cut (void)
{
  static const char text[] = SVG_BEGIN OWN_BEGIN "<sp:picture width=\"800\"/><sp:view>{}</sp:view>"
                                                 "<sp:data>{&amp;\u00e9}</sp:data>" OWN_END
                                                 "<text a='&lt;'>x</text></svg>";

  for (gsize length = 0; length < sizeof text - 1; length++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text (text, length, &error));
      g_assert_error (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN);
    }
}

static void
test_nesting (void)
{
  GString *text = g_string_new (SVG_BEGIN);

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "<g>");
  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "</g>");
  g_string_append (text, "</svg>");
  assert_refused (text->str, SP_SVG_READER_ERROR_BROKEN, NULL);
  g_string_free (text, TRUE);
}

static void
test_laughs (void)
{
  GString *text = g_string_new ("<!DOCTYPE svg [<!ENTITY l0 \"lol\">");

  for (guint i = 1; i < 12; i++)
    g_string_append_printf (text, "<!ENTITY l%u \"&l%u;&l%u;&l%u;&l%u;&l%u;&l%u;&l%u;&l%u;\">", i,
                            i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1);
  g_string_append (text, "]>" SVG_BEGIN "<text a=\"&l11;\">&l11;</text></svg>");
  assert_refused (text->str, SP_SVG_READER_ERROR_BROKEN, "entities");
  g_string_free (text, TRUE);
}

/* Nothing outside the file is read. */
static void
test_outside (void)
{
  static const char *const prologues[] = {
    "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file://PATH\">]>",
    "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"file://PATH\"> %x;]>",
    "<!DOCTYPE svg SYSTEM \"file://PATH\">",
    "<!DOCTYPE svg PUBLIC \"x\" \"file://PATH\" []>",
  };
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("standpoint-XXXXXX", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_assert_true (g_file_set_contents (path, "<!ENTITY x \"SECRET\">", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (prologues); i++)
    {
      g_auto (GStrv) parts = g_strsplit (prologues[i], "PATH", 2);
      g_autofree char *prologue = g_strjoinv (path, parts);
      g_autofree char *text =
        g_strconcat (prologue, SVG_BEGIN OWN_BEGIN "<sp:view>&x;</sp:view>" OWN_END "</svg>", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (SpSvgContents) contents = read_text (text, strlen (text), &error);

      if (contents != NULL && contents->view != NULL && strstr (contents->view, "SECRET") != NULL)
        g_error ("read from outside: %s", prologue);
    }
  g_remove (path);
  g_close (fd, NULL);
}

/* A document type as other programs write it does no harm. */
static void
test_document_type (void)
{
  static const char text[] =
    "<?xml version=\"1.0\" standalone=\"no\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
    "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" SVG_BEGIN OWN_BEGIN OWN_END "</svg>";
  g_autoptr (SpSvgContents) contents = read_text (text, sizeof text - 1, NULL);

  g_assert_nonnull (contents);
}

static void
test_long_attribute (void)
{
  gsize length = 40 * 1024 * 1024;
  GString *text = g_string_sized_new (length + 100);

  g_string_append (text, SVG_BEGIN "<g a=\"");
  g_string_set_size (text, length);
  memset (text->str + 50, 'x', length - 50);
  g_string_append (text, "\"/></svg>");
  assert_refused (text->str, SP_SVG_READER_ERROR_BROKEN, NULL);
  g_string_free (text, TRUE);
}

static void
test_huge (void)
{
  gsize length = 300 * (gsize)1024 * 1024;
  char *text = g_try_malloc (length);
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    {
      g_test_skip ("no memory");
      return;
    }
  memset (text, ' ', length);
  svg = g_bytes_new_take (text, length);
  g_assert_null (sp_svg_reader_read (svg, &error));
  g_assert_error (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN);
  g_assert_nonnull (strstr (error->message, "256 MiB"));
}

static void
test_recognises (void)
{
  static const struct
  {
    const char *text;
    gsize length;
    gboolean is_svg;
  } cases[] = {
    { "<svg", 4, TRUE },
    { " \r\n\t<", 5, TRUE },
    { "\357\273\277<", 4, TRUE },
    { "\377\376<\000", 4, TRUE },
    { "{", 1, FALSE },
    { "", 0, FALSE },
    { " ", 1, FALSE },
    { "\357\273\277{", 4, FALSE },
    { "\000<", 2, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].text, cases[i].length);

      g_assert_cmpint (sp_svg_reader_recognises (bytes), ==, cases[i].is_svg);
    }
}

/* A file of whatever bytes is read or refused. */
static void
test_noise (void)
{
  static const char text[] = SVG_BEGIN OWN_BEGIN "<sp:picture width=\"800\"/><sp:view>{}</sp:view>"
                                                 "<sp:data sha256=\"x\">{}</sp:data>" OWN_END
                                                 "<text a='&lt;'>x</text></svg>";

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *noisy = g_memdup2 (text, sizeof text);
      g_autoptr (SpSvgContents) contents = NULL;

      for (guint j = 0; j < 1 + i % 4; j++)
        noisy[g_test_rand_int_range (0, sizeof text - 1)] = (char)g_test_rand_int_range (0, 256);
      contents = read_text (noisy, sizeof text - 1, NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-reader/all-of-it", test_all_of_it);
  g_test_add_func ("/svg-reader/no-data", test_no_data);
  g_test_add_func ("/svg-reader/not-ours", test_not_ours);
  g_test_add_func ("/svg-reader/newer", test_newer);
  g_test_add_func ("/svg-reader/damaged", test_damaged);
  g_test_add_func ("/svg-reader/damaged-view", test_damaged_view);
  g_test_add_func ("/svg-reader/cut", test_cut);
  g_test_add_func ("/svg-reader/nesting", test_nesting);
  g_test_add_func ("/svg-reader/laughs", test_laughs);
  g_test_add_func ("/svg-reader/outside", test_outside);
  g_test_add_func ("/svg-reader/document-type", test_document_type);
  g_test_add_func ("/svg-reader/long-attribute", test_long_attribute);
  g_test_add_func ("/svg-reader/huge", test_huge);
  g_test_add_func ("/svg-reader/recognises", test_recognises);
  g_test_add_func ("/svg-reader/noise", test_noise);
  return g_test_run ();
}
