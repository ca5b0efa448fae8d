/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A picture with outlines is the same picture: librsvg draws both, and the pixels are compared. */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "export/sp-svg.h"
#include "support/sp-scene-check.h"

#include <librsvg/rsvg.h>
#include <string.h>

/* How far a channel of a pixel may be off at the edge of a letter, of 255, and on the whole. Where letters
 * join, as in Arabic, or a line changes its direction, they may stand off by a part of a pixel: so few may
 * be off by more. */
#define MAX_DIFFERENCE 64
#define MAX_MEAN       0.2
#define MAX_SHARE      0.0005

static GBytes *
write_picture (const SpScene *scene, SpTextMode text)
{
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  SpSvgOptions options = { .look = look, .text = text };

  return sp_svg_write (scene, &options);
}

static cairo_surface_t *
draw (const SpScene *scene, GBytes *document)
{
  int width = (int)sp_scene_get_width (scene);
  int height = (int)sp_scene_get_height (scene);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  RsvgRectangle viewport = { 0, 0, sp_scene_get_width (scene), sp_scene_get_height (scene) };
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;
  gsize length;
  const guint8 *data = g_bytes_get_data (document, &length);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, length, &error);

  g_assert_no_error (error);
  rsvg_handle_set_dpi (handle, 96.0);
  rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  g_object_unref (handle);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static void
assert_alike (cairo_surface_t *a, cairo_surface_t *b, const char *what)
{
  const guchar *left = cairo_image_surface_get_data (a);
  const guchar *right = cairo_image_surface_get_data (b);
  gsize n = (gsize)cairo_image_surface_get_stride (a) * (gsize)cairo_image_surface_get_height (a);
  double sum = 0;
  gsize n_off = 0;

  for (gsize i = 0; i < n; i++)
    {
      int difference = i % 4 == 3 ? 0 : ABS (left[i] - right[i]);

      n_off += difference > MAX_DIFFERENCE;
      sum += difference;
    }
  if ((double)n_off > MAX_SHARE * (double)n || sum / (double)n > MAX_MEAN)
    g_error ("%s: outlines are off by %g on the whole, at %u of %u places by much", what,
             sum / (double)n, (guint)n_off, (guint)n);
}

static void
assert_same_picture (const SpScene *scene, const char *what)
{
  g_autoptr (GBytes) live = write_picture (scene, SP_TEXT_LIVE);
  g_autoptr (GBytes) outlines = write_picture (scene, SP_TEXT_OUTLINES);
  cairo_surface_t *left = draw (scene, live);
  cairo_surface_t *right = draw (scene, outlines);

  assert_alike (left, right, what);
  cairo_surface_destroy (left);
  cairo_surface_destroy (right);
}

static void
test_samples (void)
{
  static const char *const languages[] = { "en", "de", "ar" };
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
        g_autofree char *what = g_strdup_printf ("%s in %s", names[i], languages[j]);
        g_autoptr (SpScene) scene = NULL;

        sp_language_set (languages[j]);
        scene = sp_test_lay_out (dataset, j == 1 ? 480 : 1240);
        sp_language_set ("en");
        assert_same_picture (scene, what);
      }
}

static void
test_strange_names (void)
{
  static const char *const formats[] = {
    "<b>%u</b> \\\" & '",     "\u0627\u0644\u0645 %u", "\u05d0\u05d1 (%u)",
    "e\u0301\u0302\u0303 %u", "two  spaces %u",
  };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *json = sp_test_make_json (5, 3, formats[i]);
      g_autoptr (SpDataset) dataset = sp_test_load_json (json);
      g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 800);

      assert_same_picture (scene, formats[i]);
    }
}

static gboolean
has (const char *text, const char *part)
{
  return strstr (text, part) != NULL;
}

/* No text is left, no font named, and yet every word can be read. */
static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);
  g_autoptr (GBytes) document = write_picture (scene, SP_TEXT_OUTLINES);
  g_autofree char *svg = g_strndup (g_bytes_get_data (document, NULL), g_bytes_get_size (document));

  g_assert_false (has (svg, "<text"));
  g_assert_false (has (svg, "font"));
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);
      g_autofree char *words = NULL;
      g_autofree char *label = NULL;

      if (node->type != SP_NODE_TEXT)
        continue;
      words = g_markup_escape_text (node->text.string, -1);
      label = g_strdup_printf ("<g role=\"img\" aria-label=\"%s\"", words);
      if (!has (svg, label) && strchr (words, '\'') == NULL)
        g_error ("no %s", label);
    }
}

static void
test_same_bytes (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 800);
  g_autoptr (GBytes) first = write_picture (scene, SP_TEXT_OUTLINES);
  g_autoptr (GBytes) second = write_picture (scene, SP_TEXT_OUTLINES);

  g_assert_true (g_bytes_equal (first, second));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-outline/samples", test_samples);
  g_test_add_func ("/svg-outline/strange-names", test_strange_names);
  g_test_add_func ("/svg-outline/words", test_words);
  g_test_add_func ("/svg-outline/same-bytes", test_same_bytes);
  return g_test_run ();
}
