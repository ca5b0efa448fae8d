/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-format.h"

static void
test_names (void)
{
  for (guint i = 0; i < SP_N_FORMATS; i++)
    {
      SpFormat format = SP_N_FORMATS;

      g_assert_true (sp_format_from_name (sp_format_get_name (i), &format));
      g_assert_cmpuint (format, ==, i);
    }
}

static void
test_unknown_names (void)
{
  static const char *const names[] = { "", "PNG", ".png", "jpg", "svg " };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      SpFormat format = SP_FORMAT_PDF;

      g_assert_false (sp_format_from_name (names[i], &format));
      g_assert_cmpuint (format, ==, SP_FORMAT_PDF);
    }
}

static void
test_paths (void)
{
  static const struct
  {
    const char *path;
    int format; /* -1: none */
  } cases[] = {
    { "a.svg", SP_FORMAT_SVG },
    { "a.PNG", SP_FORMAT_PNG },
    { "x/a.b.pdf", SP_FORMAT_PDF },
    { "a.json", -1 },
    { "a", -1 },
    { "", -1 },
    { ".png", -1 },
    { "a/.png", -1 },
    { "a.png/b", -1 },
    { "\377.pdf", SP_FORMAT_PDF },
    { "a.", -1 },
    { "-", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpFormat format = SP_N_FORMATS;

      g_assert_cmpint (sp_format_from_path (cases[i].path, &format), ==, cases[i].format >= 0);
      if (cases[i].format >= 0)
        g_assert_cmpint ((int)format, ==, cases[i].format);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/names", test_names);
  g_test_add_func ("/format/unknown-names", test_unknown_names);
  g_test_add_func ("/format/paths", test_paths);
  return g_test_run ();
}
