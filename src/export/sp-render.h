/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

#define SP_RENDER_ERROR (sp_render_error_quark ())
GQuark sp_render_error_quark (void);

typedef enum
{
  SP_RENDER_ERROR_TOO_LARGE, /* the message names the largest scale that works */
  SP_RENDER_ERROR_FAILED,    /* no SVG, or no memory */
} SpRenderError;

/* A side of a PNG, and all of it, may have so many pixels: what cairo can address, and 1 GiB. */
#define SP_RENDER_MAX_SIDE   32767
#define SP_RENDER_MAX_PIXELS (1 << 28)

/**
 * SpRenderAbout: @title, @author, @subject: plain words
 * @date: ISO 8601; of making and changing
 *
 * What a PDF says about itself. Each may be NULL.
 */
typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  const char *date;
} SpRenderAbout;

/* Draws an SVG as PNG, a px of the SVG being @scale pixels. What would be larger than allowed is
 * refused before any memory is taken for it. Same input, same bytes. */
GBytes *sp_render_png (GBytes *svg, double scale, GError **error);

/* Draws an SVG as PDF: one page of the picture's own size, 0.75 pt a px (96 px an inch, 72 pt an
 * inch), text as text. Same input, same bytes. */
GBytes *sp_render_pdf (GBytes *svg, const SpRenderAbout *about, GError **error);

/* The size of an SVG in px. FALSE and an SP_RENDER_ERROR where it has none. */
gboolean sp_render_get_size (GBytes *svg, double *width, double *height, GError **error);

/* Draws an SVG into a box of @width x @height at the origin of @cr, as large as fits, in the middle of its upper
 * end. */
gboolean sp_render_into (GBytes *svg, cairo_t *cr, double width, double height, GError **error);

G_END_DECLS
