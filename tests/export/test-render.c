/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-render.h"
#include "support/sp-pdf-check.h"

#include <cairo.h>
#include <math.h>
#include <string.h>

/* Red at the left, blue at the right, a word above both. */
#define DRAWING                                                  \
  "<rect width=\"%g\" height=\"%g\" fill=\"#ff0000\"/>"          \
  "<rect x=\"%g\" width=\"%g\" height=\"%g\" fill=\"#0000ff\"/>" \
  "<text x=\"4\" y=\"16\" font-size=\"12\" font-family=\"Liberation Sans\">Troops</text>"

static GBytes *
make_svg (double width, double height)
{
  char *text = g_strdup_printf ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%g\" "
                                "height=\"%g\">" DRAWING "</svg>",
                                width, height, width, height, width / 2, width / 2, height);

  return g_bytes_new_take (text, strlen (text));
}

typedef struct
{
  const guint8 *at;
  gsize left;
} Reading;

static cairo_status_t
read_cb (void *closure, unsigned char *data, unsigned int length)
{
  Reading *reading = closure;

  if (length > reading->left)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reading->at, length);
  reading->at += length;
  reading->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
read_png (GBytes *png)
{
  Reading reading;
  cairo_surface_t *surface;

  reading.at = g_bytes_get_data (png, &reading.left);
  surface = cairo_image_surface_create_from_png_stream (read_cb, &reading);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guchar *row = cairo_image_surface_get_data (surface)
                      + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *)(gconstpointer)row)[x] & 0xffffff;
}

static void
test_png_sizes (void)
{
  static const double scales[] = { 0.01, 0.1, 0.5, 1, 1.5, 2, 3, 10 };
  g_autoptr (GBytes) svg = make_svg (101, 80.5);

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) png = sp_render_png (svg, scales[i], &error);
      cairo_surface_t *surface;
      int width, height;

      g_assert_no_error (error);
      surface = read_png (png);
      width = cairo_image_surface_get_width (surface);
      height = cairo_image_surface_get_height (surface);
      g_assert_cmpint (width, ==, MAX ((int)round (101 * scales[i]), 1));
      g_assert_cmpint (height, ==, MAX ((int)round (80.5 * scales[i]), 1));
      /* Up to the edges, without a seam of what is below. */
      g_assert_cmphex (get_pixel (surface, width - 1, height - 1), ==,
                       width == 1 ? get_pixel (surface, 0, 0) : 0x0000ff);
      if (width > 1)
        g_assert_cmphex (get_pixel (surface, 0, height - 1), ==, 0xff0000);
      cairo_surface_destroy (surface);
    }
}

static void
test_png_too_large (void)
{
  static const struct
  {
    double width, height, scale;
    const char *says;
  } cases[] = {
    { 100, 100, 328, "32800x32800 pixels is too large; the largest scale that works is 163.84" },
    { 40000, 10, 1, "40000x10 pixels is too large; the largest scale that works is 0.81" },
    { 20000, 20000, 1, "the largest scale that works is 0.81" },
    { 1, 1, 1e9, "the largest scale that works is 16384.00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) svg = make_svg (cases[i].width, cases[i].height);
      g_autoptr (GError) error = NULL;

      g_assert_null (sp_render_png (svg, cases[i].scale, &error));
      g_assert_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_TOO_LARGE);
      if (strstr (error->message, cases[i].says) == NULL)
        g_error ("\"%s\" does not say \"%s\"", error->message, cases[i].says);
    }
}

static void
test_no_picture (void)
{
  static const char *const texts[] = { "", "no SVG", "<svg/>", "<html></html>" };
  SpRenderAbout about = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) svg = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autoptr (GError) error = NULL;

      g_assert_null (sp_render_png (svg, 1, &error));
      g_assert_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED);
      g_clear_error (&error);
      g_assert_null (sp_render_pdf (svg, &about, &error));
      g_assert_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED);
    }
}

static gboolean
contains (GBytes *document, const char *part)
{
  gsize length;
  const char *data = g_bytes_get_data (document, &length);

  return memmem (data, length, part, strlen (part)) != NULL;
}

static void
test_pdf (void)
{
  g_autoptr (GBytes) svg = make_svg (101, 80);
  SpRenderAbout about = { "Troops", "Ann, Bob", "Who \302\253?\302\273", "2025-02-18" };
  g_autoptr (GBytes) pdf = sp_render_pdf (svg, &about, NULL);
  g_autoptr (GBytes) opened = sp_test_open_pdf (pdf);

  g_assert_cmpint (memcmp (g_bytes_get_data (pdf, NULL), "%PDF-", 5), ==, 0);
  g_assert_true (contains (opened, "MediaBox [ 0 0 75.75 60 ]"));
  g_assert_true (contains (opened, "/Title (Troops)"));
  g_assert_true (contains (opened, "/Author (Ann, Bob)"));
  g_assert_true (contains (opened, "/Subject <FEFF"));
  g_assert_true (contains (opened, "20250218)"));
  g_assert_true (contains (opened, "LiberationSans"));
}

/* Without a date there is none: never the clock's. */
static void
test_pdf_without_date (void)
{
  g_autoptr (GBytes) svg = make_svg (100, 80);
  SpRenderAbout about = { .title = "bad \377", .date = "" };
  g_autoptr (GBytes) pdf = sp_render_pdf (svg, &about, NULL);
  g_autoptr (GBytes) opened = sp_test_open_pdf (pdf);

  g_assert_true (contains (opened, "/Producer"));
  g_assert_false (contains (opened, "Date"));
  g_assert_false (contains (opened, "/Author"));
}

/* As large as fits, in the middle of the upper end, with nothing beside it. */
static void
test_into (void)
{
  static const struct
  {
    int width, height, left, right, bottom;
  } pages[] = {
    { 400, 100, 150, 250, 100 },
    { 100, 400, 0, 100, 100 },
    { 50, 50, 0, 50, 50 },
  };
  g_autoptr (GBytes) svg = make_svg (200, 200);
  double width, height;

  g_assert_true (sp_render_get_size (svg, &width, &height, NULL));
  g_assert_cmpfloat (width, ==, 200);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      cairo_surface_t *page = cairo_image_surface_create (CAIRO_FORMAT_RGB24, pages[i].width,
                                                          pages[i].height);
      cairo_t *cr = cairo_create (page);

      g_assert_true (sp_render_into (svg, cr, pages[i].width, pages[i].height, NULL));
      cairo_destroy (cr);
      cairo_surface_flush (page);
      g_assert_cmphex (get_pixel (page, pages[i].left, pages[i].bottom - 1), ==, 0xff0000);
      g_assert_cmphex (get_pixel (page, pages[i].right - 1, pages[i].bottom - 1), ==, 0x0000ff);
      if (pages[i].left > 0)
        g_assert_cmphex (get_pixel (page, pages[i].left - 1, 10), ==, 0);
      if (pages[i].bottom < pages[i].height)
        g_assert_cmphex (get_pixel (page, 10, pages[i].bottom), ==, 0);
      cairo_surface_destroy (page);
    }
}

static void
test_same_bytes (void)
{
  g_autoptr (GBytes) svg = make_svg (300, 200);
  SpRenderAbout about = { .title = "T", .date = "2025" };
  g_autoptr (GBytes) png = sp_render_png (svg, 2, NULL);
  g_autoptr (GBytes) pdf = sp_render_pdf (svg, &about, NULL);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GBytes) other_png = sp_render_png (svg, 2, NULL);
      g_autoptr (GBytes) other_pdf = sp_render_pdf (svg, &about, NULL);

      g_assert_true (g_bytes_equal (png, other_png));
      g_assert_true (g_bytes_equal (pdf, other_pdf));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/png-sizes", test_png_sizes);
  g_test_add_func ("/render/png-too-large", test_png_too_large);
  g_test_add_func ("/render/no-picture", test_no_picture);
  g_test_add_func ("/render/pdf", test_pdf);
  g_test_add_func ("/render/pdf-without-date", test_pdf_without_date);
  g_test_add_func ("/render/into", test_into);
  g_test_add_func ("/render/same-bytes", test_same_bytes);
  return g_test_run ();
}
