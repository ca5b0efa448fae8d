/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* An edition is made as asked for, and is the same in another process. */

#undef G_DISABLE_ASSERT

#include "chart/sp-chart.h"
#include "export/sp-edition.h"
#include "support/sp-scene-check.h"

#include <string.h>

static void
assert_equal (const SpEdition *a, const SpEdition *b)
{
  g_assert_cmpfloat (a->width, ==, b->width);
  g_assert_cmpfloat (a->height, ==, b->height);
  g_assert_cmpint (sp_look_get_theme (a->look), ==, sp_look_get_theme (b->look));
  g_assert_cmpint (sp_look_get_palette (a->look), ==, sp_look_get_palette (b->look));
  g_assert_cmpstr (a->language, ==, b->language);
  g_assert_cmpint (a->format, ==, b->format);
  g_assert_cmpfloat (a->scale, ==, b->scale);
  g_assert_cmpint (a->text, ==, b->text);
  g_assert_cmpint (a->data, ==, b->data);
  g_assert_cmpstr (a->description, ==, b->description);
  g_assert_cmpstr (a->style_path, ==, b->style_path);
  g_assert_cmpstr (sp_look_get_credit (a->look), ==, sp_look_get_credit (b->look));
  g_assert_true (a->style == b->style || g_bytes_equal (a->style, b->style));
}

static void
add_style (SpEdition *edition, const char *path)
{
  static const char text[] = "{ \"theme\": \"dark\", \"credit\": \"House\", \"size\": 16 }";
  g_autoptr (GBytes) style = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (SpProblems) problems = sp_problems_new ("");
  const SpStyleChoices choices = { (int)sp_look_get_theme (edition->look),
                                   sp_look_get_palette (edition->look) };

  g_assert_true (sp_edition_set_style (edition, style, path, &choices, problems));
}

static void
test_travels (void)
{
  static const char *const languages[] = { NULL, "de", "ar" };
  static const char *const descriptions[] = { NULL, "", "Words < & \"so\"" };

  for (guint i = 0; i < 144; i++)
    {
      g_auto (SpEdition) edition = { 0 };
      g_auto (SpEdition) copy = { 0 };

      sp_edition_init (&edition, SP_CHART_WIDTH);
      edition.width = 300 + i;
      edition.height = i % 2 * 700.0;
      sp_edition_set_look (&edition, i % SP_N_THEMES, (int)(i % (SP_N_HUES + 1)) - 1);
      edition.language = g_strdup (languages[i % 3]);
      edition.format = i % SP_N_FORMATS;
      edition.scale = 0.5 * (1 + i);
      edition.text = i % SP_N_TEXT_MODES;
      edition.data = i % SP_N_DATA_MODES;
      edition.description = g_strdup (descriptions[i / 3 % 3]);
      if (i % 5 > 2)
        add_style (&edition, i % 5 == 3 ? "/tmp/it.json" : NULL);
      sp_edition_copy (&copy, &edition);
      assert_equal (&copy, &edition);
    }
}

static char *
write_it (const SpEdition *edition)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_chart_select (dataset, NULL);
  g_autoptr (SpScene)
    scene = sp_chart_lay_out_in (selection, edition->look, edition->width, edition->height, NULL);
  g_autoptr (GBytes) document = NULL;
  gsize too_large = 1;
  gsize length;

  g_assert_nonnull (scene);
  g_assert_cmpfloat (sp_scene_get_width (scene), ==, edition->width);
  document = sp_edition_write (edition, scene, selection, &too_large, NULL);
  g_assert_nonnull (document);
  g_assert_cmpuint (too_large, ==, 0);
  length = g_bytes_get_size (document);
  return g_strndup (g_bytes_get_data (document, NULL), length);
}

static void
test_written (void)
{
  g_auto (SpEdition) edition = { 0 };
  g_autofree char *usual = NULL;
  g_autofree char *other = NULL;

  sp_edition_init (&edition, SP_CHART_WIDTH);
  usual = write_it (&edition);
  g_assert_nonnull (strstr (usual, "<sp:picture width=\"1240\" theme=\"light\""));
  g_assert_nonnull (strstr (usual, "what=\"view\""));
  edition.width = 900;
  sp_edition_set_look (&edition, SP_THEME_DARK, SP_HUES_SINGLE);
  edition.text = SP_TEXT_OUTLINES;
  edition.data = SP_DATA_NONE;
  edition.description = g_strdup ("Who offers troops & who does not");
  other = write_it (&edition);
  g_assert_nonnull (strstr (other, "width=\"900\" theme=\"dark\" palette=\"single\""));
  g_assert_null (strstr (other, "<text"));
  g_assert_null (strstr (other, "<sp:data"));
  g_assert_nonnull (strstr (other, ">Who offers troops &amp; who does not</desc>"));
  g_assert_nonnull (
    strstr (other, "<dc:description>Who offers troops &amp; who does not</dc:description>"));
}

/* Another theme under the same style file; and a file with errors changes nothing. */
static void
test_style (void)
{
  g_auto (SpEdition) edition = { 0 };
  g_autoptr (SpProblems) problems = sp_problems_new ("");
  g_autoptr (GBytes) bad = g_bytes_new_static ("{ \"size\": 9 }", 13);
  g_autofree char *written = NULL;

  sp_edition_init (&edition, SP_CHART_WIDTH);
  add_style (&edition, "/tmp/it.json");
  g_assert_true (sp_edition_change_look (&edition, SP_THEME_PRINT, SP_HUES_SINGLE, problems));
  g_assert_cmpint (sp_look_get_theme (edition.look), ==, SP_THEME_PRINT);
  g_assert_cmpint (sp_look_get_palette (edition.look), ==, SP_HUES_SINGLE);
  g_assert_cmpstr (sp_look_get_credit (edition.look), ==, "House");
  g_assert_false (
    sp_edition_set_style (&edition, bad, NULL, &(SpStyleChoices){ -1, -1 }, problems));
  g_assert_cmpuint (sp_problems_count (problems, SP_SEVERITY_ERROR), ==, 1);
  g_assert_cmpstr (edition.style_path, ==, "/tmp/it.json");
  written = write_it (&edition);
  g_assert_nonnull (strstr (written, "<sp:style xml:space=\"preserve\">{ \"theme\""));
  sp_edition_set_look (&edition, SP_THEME_LIGHT, -1);
  g_assert_null (edition.style);
  g_assert_null (edition.style_path);
}

/* What is written is taken again, and made again it is the same bytes. */
static void
test_again (void)
{
  static const char *const descriptions[] = { NULL, "Two < three & \"so\"", "مواقف\n1", "\001" };

  for (guint i = 0; i < 24; i++)
    {
      g_auto (SpEdition) edition = { 0 };
      g_auto (SpEdition) again = { 0 };
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (SpSvgContents) contents = NULL;

      sp_edition_init (&edition, 900 + i % 2 * 100);
      sp_edition_set_look (&edition, i % SP_N_THEMES, (int)(i % (SP_N_HUES + 1)) - 1);
      if (i % 3 == 0)
        add_style (&edition, NULL);
      edition.height = i % 2 * 2000.0;
      edition.text = i / 2 % SP_N_TEXT_MODES;
      edition.data = i / 4 % 2;
      edition.description = g_strdup (descriptions[i % G_N_ELEMENTS (descriptions)]);
      first = write_it (&edition);
      bytes = g_bytes_new_static (first, strlen (first));
      contents = sp_svg_reader_read (bytes, NULL);
      g_assert_nonnull (contents);
      sp_edition_init (&again, 1);
      sp_edition_take_contents (&again, contents);
      g_assert_cmpstr (again.description, ==, edition.description);
      second = write_it (&again);
      g_assert_cmpstr (first, ==, second);
    }
}

/* Of what a later version or somebody else wrote, what can't be is passed over. */
static void
test_strange (void)
{
  g_auto (SpEdition) edition = { 0 };
  g_autoptr (GBytes) style = g_bytes_new_static ("[", 1);
  SpSvgContents contents = { .style = style,
                             .setup = { .theme = "sepia", .palette = "gold", .text = "knots" } };

  sp_edition_init (&edition, 640);
  sp_edition_take_contents (&edition, &contents);
  g_assert_cmpfloat (edition.width, ==, 640);
  g_assert_cmpint (sp_look_get_theme (edition.look), ==, SP_THEME_LIGHT);
  g_assert_cmpint (sp_look_get_palette (edition.look), ==, -1);
  g_assert_null (edition.style);
  g_assert_cmpint (edition.text, ==, SP_TEXT_LIVE);
}

static void
test_formats (void)
{
  static const char *const starts[] = { "<?xml", "\x89PNG", "%PDF" };

  for (guint i = 0; i < SP_N_FORMATS; i++)
    {
      g_auto (SpEdition) edition = { 0 };
      g_autofree char *document = NULL;

      sp_edition_init (&edition, SP_CHART_WIDTH);
      edition.format = i;
      document = write_it (&edition);
      g_assert_true (g_str_has_prefix (document, starts[i]));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edition/travels", test_travels);
  g_test_add_func ("/edition/written", test_written);
  g_test_add_func ("/edition/style", test_style);
  g_test_add_func ("/edition/again", test_again);
  g_test_add_func ("/edition/strange", test_strange);
  g_test_add_func ("/edition/formats", test_formats);
  return g_test_run ();
}
