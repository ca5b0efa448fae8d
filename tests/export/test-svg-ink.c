/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The scene and its SVG are one picture: what librsvg draws of a mark lies in the mark's box. */

#undef G_DISABLE_ASSERT

#include "export/sp-svg.h"
#include "support/sp-scene-check.h"

#include <librsvg/rsvg.h>
#include <math.h>

/* Half a line and what antialiasing adds, in px. */
#define MARGIN 2

static const double widths[] = { 1240, 800, 480, 360 };

static RsvgHandle *
load (const SpScene *scene, SpTheme theme)
{
  g_autoptr (SpLook) look = sp_look_new (theme);
  SpSvgOptions options = { .look = look };
  g_autoptr (GBytes) document = sp_svg_write (scene, &options);
  g_autoptr (GError) error = NULL;
  gsize length;
  const guint8 *data = g_bytes_get_data (document, &length);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, length, &error);

  g_assert_no_error (error);
  rsvg_handle_set_dpi (handle, 96.0);
  return handle;
}

/* What is in @box (whole px) of the picture, or of one of its groups on nothing. */
static cairo_surface_t *
draw (RsvgHandle *handle, const SpScene *scene, const char *id, const SpBox *box)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int)box->width,
                                                         (int)box->height);
  RsvgRectangle viewport = { 0, 0, sp_scene_get_width (scene), sp_scene_get_height (scene) };
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GError) error = NULL;

  cairo_translate (cr, -box->x, -box->y);
  if (id != NULL)
    rsvg_handle_render_layer (handle, cr, id, &viewport, &error);
  else
    rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guchar *row = cairo_image_surface_get_data (surface)
                      + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *)(gconstpointer)row)[x];
}

/* The smallest box of whole px with all that was drawn; empty where nothing was. */
static SpBox
find_ink (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int left = width, right = -1, top = height, bottom = -1;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      if (get_pixel (surface, x, y) >> 24 > 8)
        {
          left = MIN (left, x);
          right = MAX (right, x);
          top = MIN (top, y);
          bottom = MAX (bottom, y);
        }
  if (right < 0)
    return (SpBox){ 0, 0, 0, 0 };
  return (SpBox){ left, top, right - left + 1, bottom - top + 1 };
}

/* Whether the picture is of more than one colour in @box. */
static gboolean
has_two_colours (cairo_surface_t *picture, const SpBox *box)
{
  int left = MAX ((int)box->x, 0);
  int top = MAX ((int)box->y, 0);
  int right = MIN ((int)(box->x + box->width), cairo_image_surface_get_width (picture));
  int bottom = MIN ((int)(box->y + box->height), cairo_image_surface_get_height (picture));

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      if (get_pixel (picture, x, y) != get_pixel (picture, left, top))
        return TRUE;
  return FALSE;
}

static SpBox
round_out (const SpBox *box, double margin)
{
  double x = floor (box->x - margin);
  double y = floor (box->y - margin);

  return (SpBox){ x, y, ceil (box->x + box->width + margin) - x,
                  ceil (box->y + box->height + margin) - y };
}

static void
assert_ink (RsvgHandle *handle,
            const SpScene *scene,
            const SpNode *node,
            cairo_surface_t *picture,
            const char *what)
{
  g_autofree char *id = g_strdelimit (g_strconcat ("#", node->key, NULL), "/", '-');
  SpBox around = round_out (&node->box, 4 * MARGIN);
  SpBox inner = round_out (&node->box, MARGIN);
  cairo_surface_t *alone = draw (handle, scene, id, &around);
  SpBox ink = find_ink (alone);

  ink.x += around.x;
  ink.y += around.y;
  if (ink.width <= 0)
    g_error ("%s: %s leaves no ink", what, id);
  if (!has_two_colours (picture, &inner))
    g_error ("%s: %s can't be seen", what, id);
  if (ink.x < inner.x || ink.y < inner.y || ink.x + ink.width > inner.x + inner.width
      || ink.y + ink.height > inner.y + inner.height)
    g_error ("%s: the ink of %s (%g %g %g %g) leaves its box (%g %g %g %g)", what, id, ink.x, ink.y,
             ink.width, ink.height, node->box.x, node->box.y, node->box.width, node->box.height);
  cairo_surface_destroy (alone);
}

static void
assert_picture (SpDataset *dataset, double width, SpTheme theme, guint step, const char *what)
{
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, width);
  RsvgHandle *handle = load (scene, theme);
  g_autofree char *name = g_strdup_printf ("%s at %g, %s", what, width, sp_theme_get_name (theme));
  SpBox whole = { 0, 0, ceil (sp_scene_get_width (scene)), ceil (sp_scene_get_height (scene)) };
  cairo_surface_t *picture = draw (handle, scene, NULL, &whole);

  g_assert_cmpuint (sp_scene_get_n_marks (scene), >, 0);
  for (guint i = 0; i < sp_scene_get_n_marks (scene); i += step)
    assert_ink (handle, scene, sp_scene_get_node (scene, sp_scene_get_mark (scene, i)), picture,
                name);
  cairo_surface_destroy (picture);
  g_object_unref (handle);
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
        assert_picture (dataset, widths[j], j % 2, 1, names[i]);
    }
}

static void
test_made (void)
{
  static const guint sizes[] = { 3, 30, 60 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *json = sp_test_make_json (sizes[i], 5, "Actor number %u");
      g_autoptr (SpDataset) dataset = sp_test_load_json (json);
      g_autofree char *what = g_strdup_printf ("%u actors", sizes[i]);

      assert_picture (dataset, 1240, SP_THEME_LIGHT, 3, what);
      assert_picture (dataset, 480, SP_THEME_DARK, 3, what);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-ink/samples", test_samples);
  g_test_add_func ("/svg-ink/made", test_made);
  return g_test_run ();
}
