/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-pattern.h"
#include "export/sp-svg.h"
#include "scene/sp-scene-builder.h"

#include <librsvg/rsvg.h>
#include <string.h>

static void
test_elements (void)
{
  GString *out = g_string_new (NULL);
  SpPattern pattern;

  sp_pattern_get_hatch (&pattern);
  pattern.ground = 0xfafafa;
  pattern.ink = 0x102030;
  sp_svg_pattern_append (out, &pattern, "hatch-1");
  g_assert_cmpstr (
    out->str, ==,
    "    <pattern id=\"hatch-1\" patternUnits=\"userSpaceOnUse\" width=\"8\" height=\"8\">\n"
    "      <rect width=\"8\" height=\"8\" fill=\"#fafafa\"/>\n"
    "      <path d=\"M-9.5 9.5L1.5 -1.5M-1.5 9.5L9.5 -1.5M6.5 9.5L17.5 -1.5\" fill=\"none\""
    " stroke=\"#102030\" stroke-width=\"1.5\"/>\n"
    "    </pattern>\n");
  g_string_truncate (out, 0);
  g_assert_true (sp_pattern_find (SP_HUES_ORANGE_BLUE, SP_TOKEN_SCALE_8, &pattern));
  sp_svg_pattern_append (out, &pattern, "scale-8-1");
  g_assert_null (strstr (out->str, "<path"));
  g_assert_nonnull (strstr (out->str, "<circle cx=\"3\" cy=\"3\" r=\"1.9\""));
  g_string_free (out, TRUE);
}

static SpScene *
make_scene (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 9 * 48);

  sp_scene_builder_describe (builder, "positions", "en", "t", "d", "d");
  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    for (guint place = 0; place < SP_N_PLACES; place++)
      sp_scene_builder_add_rect (builder, (SpBox){ 48 * place, 48 * hues, 48, 48 }, 0,
                                 (SpPaint){ .fill = SP_TOKEN_SCALE_0 + place, .hues = hues });
  sp_scene_builder_add_text (builder, "x", (SpTextStyle){ 14, SP_WEIGHT_NORMAL }, SP_TOKEN_BAND_0,
                             SP_ANCHOR_START, 4, 44);
  return sp_scene_builder_finish (builder, 48 * SP_N_HUES);
}

/* The mean lightness of a square of 36 px in the middle of a cell, 0 to 255. */
static double
get_tone (cairo_surface_t *surface, guint place, guint row)
{
  const guchar *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  double sum = 0.0;

  for (guint y = 48 * row + 6; y < 48 * row + 42; y++)
    for (guint x = 48 * place + 6; x < 48 * place + 42; x++)
      sum += pixels[(gsize)y * stride + 4 * x];
  return sum / (36 * 36);
}

static cairo_surface_t *
draw (GBytes *document)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (document, &length);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, length, NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 9 * 48,
                                                         48 * SP_N_HUES);
  cairo_t *cr = cairo_create (surface);

  rsvg_handle_set_dpi (handle, 96.0);
  rsvg_handle_render_document (handle, cr, &(RsvgRectangle){ 0, 0, 9 * 48, 48 * SP_N_HUES }, NULL);
  cairo_destroy (cr);
  g_object_unref (handle);
  cairo_surface_flush (surface);
  return surface;
}

/* Drawn, the places darken with their strength, by what can be seen. */
static void
test_tones (void)
{
  g_autoptr (SpScene) scene = make_scene ();
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_PRINT);
  g_autoptr (GBytes) document = sp_svg_write (scene, &(SpSvgOptions){ .look = look });
  cairo_surface_t *surface = draw (document);

  for (guint place = 1; place < SP_N_PLACES; place++)
    {
      double step = get_tone (surface, place, SP_HUES_SINGLE)
                    - get_tone (surface, place - 1, SP_HUES_SINGLE);

      g_assert_cmpfloat (step, <, -7.0);
      if (place == 4 || place == 5)
        continue;
      step = get_tone (surface, place, 0) - get_tone (surface, place - 1, 0);
      g_assert_cmpfloat (place < 4 ? step : -step, >, 12.0);
    }
  cairo_surface_destroy (surface);
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = text; (at = strstr (at, part)) != NULL; at += strlen (part))
    n++;
  return n;
}

/* Only what is used is defined, and once; texts are never patterns. */
static void
test_definitions (void)
{
  g_autoptr (SpScene) scene = make_scene ();

  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    {
      g_autoptr (SpLook) look = sp_look_new (theme);
      g_autoptr (GBytes) document = sp_svg_write (scene, &(SpSvgOptions){ .look = look });
      g_autofree char *svg = g_strndup (g_bytes_get_data (document, NULL),
                                        g_bytes_get_size (document));

      g_assert_cmpuint (count (svg, "<pattern "), ==, theme == SP_THEME_PRINT ? 8 + 9 : 0);
      g_assert_cmpuint (count (svg, "fill=\"url(#"), ==, theme == SP_THEME_PRINT ? 3 * 8 + 9 : 0);
      g_assert_null (strstr (svg, "band-"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-pattern/elements", test_elements);
  g_test_add_func ("/svg-pattern/tones", test_tones);
  g_test_add_func ("/svg-pattern/definitions", test_definitions);
  return g_test_run ();
}
