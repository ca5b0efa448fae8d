/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-text-measurer.h"

#include <string.h>

static const SpTextStyle style = { 14, SP_WEIGHT_NORMAL };

static SpTextMeasurer *
make (void)
{
  return sp_text_measurer_new (SP_DEFAULT_FONTS);
}

/* The figure that librsvg and Chromium give for this name in Liberation Sans at 14 px; other fonts
 * of its widths agree. */
static void
test_width (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();

  g_assert_cmpfloat_with_epsilon (sp_text_measurer_get_width (measurer, "United Kingdom", style),
                                  7.114 * 14, 0.2);
  g_assert_cmpfloat_with_epsilon (sp_text_measurer_get_width (measurer, "", style), 0.0, 0.001);
  g_assert_cmpfloat_with_epsilon (
    sp_text_measurer_get_width (measurer, "United Kingdom", (SpTextStyle){ 28, 400 }),
    2 * sp_text_measurer_get_width (measurer, "United Kingdom", style), 0.1);
}

static void
test_wrap_keeps_words (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();
  const char *text = "Would it put its own soldiers in Ukraine to guarantee a peace?";

  for (double width = 60; width < 500; width += 17)
    {
      g_auto (GStrv) lines = sp_text_measurer_wrap (measurer, text, style, width, 0);
      g_autofree char *joined = g_strjoinv (" ", lines);

      for (guint i = 0; lines[i] != NULL; i++)
        g_assert_cmpfloat (sp_text_measurer_get_width (measurer, lines[i], style), <=,
                           width + 0.01);
      if (width > 80)
        g_assert_cmpstr (joined, ==, text);
    }
}

static void
test_wrap_long_words (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();
  g_autofree char *word = g_strnfill (300, 'W');
  g_auto (GStrv) lines = sp_text_measurer_wrap (measurer, word, style, 100, 0);
  g_autofree char *joined = g_strjoinv ("", lines);

  g_assert_cmpstr (joined, ==, word);
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpfloat (sp_text_measurer_get_width (measurer, lines[i], style), <=, 100.01);
}

/* Lines stand for the dots between parts at which they end; other dots stay. */
static void
test_wrap_parts (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();
  const char *text = "about a company · if the others come · Aug 2025";

  for (double width = 60; width < 400; width += 3)
    {
      g_auto (GStrv) lines = sp_text_measurer_wrap (measurer, text, style, width, 0);
      g_autofree char *joined = g_strjoinv (" ", lines);
      g_autoptr (GString) bare = g_string_new (joined);
      g_autoptr (GString) whole = g_string_new (text);

      for (guint i = 0; lines[i] != NULL; i++)
        {
          g_assert_false (g_str_has_prefix (lines[i], "·"));
          g_assert_false (g_str_has_suffix (lines[i], "·"));
        }
      g_string_replace (bare, "· ", "", 0);
      g_string_replace (whole, "· ", "", 0);
      if (width > 80)
        g_assert_cmpstr (bare->str, ==, whole->str);
      if (g_strv_length (lines) == 1)
        g_assert_cmpstr (joined, ==, text);
    }
}

static void
test_wrap_cuts (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();
  g_auto (GStrv) lines = sp_text_measurer_wrap (measurer, "one two three four five six seven eight",
                                                style, 60, 2);
  g_auto (GStrv) none = sp_text_measurer_wrap (measurer, "  \n ", style, 60, 2);

  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_true (g_str_has_suffix (lines[1], "…"));
  g_assert_cmpfloat (sp_text_measurer_get_width (measurer, lines[1], style), <=, 60.01);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static void
test_fit (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();
  const char *const texts[] = {
    "Netherlands", "مصر والسودان وليبيا", "e\314\201e\314\201e\314\201e\314\201",
    "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (double width = 20; width < 200; width += 10)
      {
        g_autofree char *fitted = sp_text_measurer_fit (measurer, texts[i], style, width);

        g_assert_true (g_utf8_validate (fitted, -1, NULL));
        if (!g_str_equal (fitted, "…"))
          g_assert_cmpfloat (sp_text_measurer_get_width (measurer, fitted, style), <=,
                             width + 0.01);
      }
}

static void
test_families (void)
{
  g_assert_true (sp_text_has_family ("Liberation Sans"));
  g_assert_true (sp_text_has_family ("liberation sans"));
  g_assert_true (sp_text_has_family ("sans-serif"));
  g_assert_false (sp_text_has_family ("No Such Font 3"));
  g_assert_true (sp_text_is_generic ("serif"));
  g_assert_false (sp_text_is_generic ("Serif Display"));
}

/* What turns the direction of text comes to Pango from nobody: not from a whole text, nor from a line cut within an
 * isolate. */
static void
test_directions (void)
{
  g_autoptr (SpTextMeasurer) measurer = make ();
  g_autoptr (PangoLayout)
    layout = sp_text_measurer_make_layout (measurer, "\u2067a (b)\u2069 \u202ec", style);

  g_assert_cmpstr (pango_layout_get_text (layout), ==, "\u2060a (b)\u2060 \u2060c");
  g_assert_cmpfloat_with_epsilon (sp_text_measurer_get_width (measurer, "\u2067a (b)\u2069 \u202ec",
                                                              style),
                                  sp_text_measurer_get_width (measurer, "a (b) c", style), 0.001);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-measurer/width", test_width);
  g_test_add_func ("/text-measurer/wrap/keeps-words", test_wrap_keeps_words);
  g_test_add_func ("/text-measurer/wrap/long-words", test_wrap_long_words);
  g_test_add_func ("/text-measurer/wrap/parts", test_wrap_parts);
  g_test_add_func ("/text-measurer/wrap/cuts", test_wrap_cuts);
  g_test_add_func ("/text-measurer/fit", test_fit);
  g_test_add_func ("/text-measurer/families", test_families);
  g_test_add_func ("/text-measurer/directions", test_directions);
  return g_test_run ();
}
