/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-render.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <librsvg/rsvg.h>
#include <math.h>

#define DPI           96.0
#define POINTS_PER_PX 0.75

G_DEFINE_QUARK (sp - render - error - quark, sp_render_error)

typedef struct
{
  RsvgHandle *handle;
  double width; /* px */
  double height;
} Drawing;

static void
clear (Drawing *self)
{
  g_clear_object (&self->handle);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Drawing, clear)

static gboolean
load (Drawing *self, GBytes *svg, GError **error)
{
  g_autoptr (GError) own = NULL;
  gsize length;
  const guint8 *data = g_bytes_get_data (svg, &length);

  self->handle = rsvg_handle_new_from_data (data, length, &own);
  if (self->handle == NULL)
    {
      g_set_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED, _ ("not an SVG: %s"),
                   own->message);
      return FALSE;
    }
  rsvg_handle_set_dpi (self->handle, DPI);
  if (rsvg_handle_get_intrinsic_size_in_pixels (self->handle, &self->width, &self->height)
      && self->width > 0 && self->height > 0)
    return TRUE;
  g_set_error_literal (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED,
                       _ ("the SVG has no size of its own"));
  return FALSE;
}

static cairo_status_t
append_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
fail (cairo_status_t status, GError **error)
{
  g_set_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED, _ ("the picture can't be drawn: %s"),
               cairo_status_to_string (status));
  return FALSE;
}

/* A px is a unit of @cr. */
static gboolean
draw_on (const Drawing *self, cairo_t *cr, GError **error)
{
  RsvgRectangle viewport = { 0, 0, self->width, self->height };
  g_autoptr (GError) own = NULL;
  cairo_status_t status;

  rsvg_handle_render_document (self->handle, cr, &viewport, &own);
  status = cairo_status (cr);
  if (status != CAIRO_STATUS_SUCCESS)
    return fail (status, error);
  if (own == NULL)
    return TRUE;
  g_set_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED, _ ("the picture can't be drawn: %s"),
               own->message);
  return FALSE;
}

/* Draws all of it, a px being @x_scale wide and @y_scale high. */
static gboolean
draw (const Drawing *self, cairo_surface_t *surface, double x_scale, double y_scale, GError **error)
{
  cairo_t *cr = cairo_create (surface);
  gboolean good;

  cairo_scale (cr, x_scale, y_scale);
  good = draw_on (self, cr, error);
  cairo_destroy (cr);
  return good;
}

static double
round_size (double size)
{
  return MAX (round (size), 1.0);
}

static gboolean
check_size (const Drawing *self, double scale, GError **error)
{
  double width = round_size (self->width * scale);
  double height = round_size (self->height * scale);
  double side = SP_RENDER_MAX_SIDE / MAX (self->width, self->height);
  double area = sqrt (SP_RENDER_MAX_PIXELS / (self->width * self->height));
  char largest[G_ASCII_DTOSTR_BUF_SIZE];

  if (width <= SP_RENDER_MAX_SIDE && height <= SP_RENDER_MAX_SIDE
      && width * height <= SP_RENDER_MAX_PIXELS)
    return TRUE;
  g_ascii_formatd (largest, sizeof largest, "%.2f", floor (MIN (side, area) * 100) / 100);
  g_set_error (error, SP_RENDER_ERROR, SP_RENDER_ERROR_TOO_LARGE,
               _ ("a PNG of %.0fx%.0f pixels is too large; the largest scale that works is %s"),
               width, height, largest);
  return FALSE;
}

/* On white, since the picture has no hole: a PNG without transparency is smaller. */
static cairo_surface_t *
make_image (const Drawing *self, double scale)
{
  int width = (int)round_size (self->width * scale);
  int height = (int)round_size (self->height * scale);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_destroy (cr);
  return surface;
}

GBytes *
sp_render_png (GBytes *svg, double scale, GError **error)
{
  g_auto (Drawing) drawing = { NULL };
  g_autoptr (GByteArray) document = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  gboolean good;

  g_return_val_if_fail (svg != NULL && scale > 0, NULL);

  if (!load (&drawing, svg, error) || !check_size (&drawing, scale, error))
    return NULL;
  document = g_byte_array_new ();
  surface = make_image (&drawing, scale);
  /* Sides are whole pixels: the picture is stretched by the part of one that was rounded. */
  good = draw (&drawing, surface, cairo_image_surface_get_width (surface) / drawing.width,
               cairo_image_surface_get_height (surface) / drawing.height, error);
  if (good)
    {
      status = cairo_surface_write_to_png_stream (surface, append_cb, document);
      good = status == CAIRO_STATUS_SUCCESS || fail (status, error);
    }
  cairo_surface_destroy (surface);
  return good ? g_byte_array_free_to_bytes (g_steal_pointer (&document)) : NULL;
}

static void
tell (cairo_surface_t *surface, cairo_pdf_metadata_t term, const char *value)
{
  g_autofree char *valid = value != NULL ? g_utf8_make_valid (value, -1) : NULL;

  if (valid != NULL && *valid != '\0')
    cairo_pdf_surface_set_metadata (surface, term, valid);
}

/* cairo would take the clock for the date unless told that there is none. */
static void
describe (cairo_surface_t *surface, const SpRenderAbout *about)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, NULL);
  tell (surface, CAIRO_PDF_METADATA_TITLE, about->title);
  tell (surface, CAIRO_PDF_METADATA_AUTHOR, about->author);
  tell (surface, CAIRO_PDF_METADATA_SUBJECT, about->subject);
  tell (surface, CAIRO_PDF_METADATA_CREATOR, "Standpoint");
  tell (surface, CAIRO_PDF_METADATA_CREATE_DATE, about->date);
  tell (surface, CAIRO_PDF_METADATA_MOD_DATE, about->date);
}

GBytes *
sp_render_pdf (GBytes *svg, const SpRenderAbout *about, GError **error)
{
  g_auto (Drawing) drawing = { NULL };
  g_autoptr (GByteArray) document = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  gboolean good;

  g_return_val_if_fail (svg != NULL && about != NULL, NULL);

  if (!load (&drawing, svg, error))
    return NULL;
  document = g_byte_array_new ();
  surface = cairo_pdf_surface_create_for_stream (append_cb, document, drawing.width * POINTS_PER_PX,
                                                 drawing.height * POINTS_PER_PX);
  describe (surface, about);
  good = draw (&drawing, surface, POINTS_PER_PX, POINTS_PER_PX, error);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (good && status != CAIRO_STATUS_SUCCESS)
    good = fail (status, error);
  return good ? g_byte_array_free_to_bytes (g_steal_pointer (&document)) : NULL;
}

gboolean
sp_render_get_size (GBytes *svg, double *width, double *height, GError **error)
{
  g_auto (Drawing) drawing = { NULL };

  g_return_val_if_fail (svg != NULL, FALSE);

  if (!load (&drawing, svg, error))
    return FALSE;
  *width = drawing.width;
  *height = drawing.height;
  return TRUE;
}

gboolean
sp_render_into (GBytes *svg, cairo_t *cr, double width, double height, GError **error)
{
  g_auto (Drawing) drawing = { NULL };
  double scale;
  gboolean good;

  g_return_val_if_fail (svg != NULL && cr != NULL, FALSE);

  if (!load (&drawing, svg, error))
    return FALSE;
  scale = MIN (width / drawing.width, height / drawing.height);
  cairo_save (cr);
  cairo_translate (cr, (width - drawing.width * scale) / 2, 0);
  cairo_scale (cr, scale, scale);
  good = draw_on (&drawing, cr, error);
  cairo_restore (cr);
  return good;
}
