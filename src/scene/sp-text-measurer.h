/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

#define SP_DEFAULT_FONTS "Liberation Sans, Arial, Helvetica, sans-serif"

typedef enum
{
  SP_WEIGHT_NORMAL = 400,
  SP_WEIGHT_SEMIBOLD = 600,
  SP_WEIGHT_BOLD = 700,
} SpWeight;

/**
 * SpTextStyle: @size: in px
 */
typedef struct
{
  double size;
  SpWeight weight;
} SpTextStyle;

/**
 * SpTextMeasurer:
 *
 * Widths of texts, in px, as Pango, librsvg and a browser agree on them: 96 dpi, metric hinting
 * off, glyph positions not rounded. Widths are remembered. A measurer belongs to one thread at a
 * time.
 */
typedef struct _SpTextMeasurer SpTextMeasurer;

/* @fonts: a comma-separated font list. */
SpTextMeasurer *sp_text_measurer_new (const char *fonts);
void sp_text_measurer_free (SpTextMeasurer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTextMeasurer, sp_text_measurer_free)

const char *sp_text_measurer_get_fonts (const SpTextMeasurer *self);

double sp_text_measurer_get_width (SpTextMeasurer *self, const char *text, SpTextStyle style);

/* Breaks @text into lines no wider than @width where a line may be broken (within a word only where
 * the word alone is wider). A dot between parts (" · ") falls away where a line ends at it: none begins
 * or ends in one. With @max_lines > 0 the last line ends in an ellipsis if something was left out.
 * NULL-terminated; g_strfreev(). */
char **sp_text_measurer_wrap (
  SpTextMeasurer *self, const char *text, SpTextStyle style, double width, guint max_lines);

/* @text, shortened with an ellipsis where it is wider than @width. g_free(). */
char *sp_text_measurer_fit (SpTextMeasurer *self,
                            const char *text,
                            SpTextStyle style,
                            double width);

/* @offset: bytes from the start of a text
 * @x: px that what is before it advances
 * @may_cut: whether it parts no letter from its accents */
typedef struct
{
  gsize offset;
  double x;
  gboolean may_cut;
} SpTextEdge;

/* The edges of the characters of @text, in its own order whatever its direction, with its start and end; @n is set to their
 * number. Letters that join may be wider or narrower alone. g_free(). */
SpTextEdge *sp_text_measurer_get_edges (SpTextMeasurer *self,
                                        const char *text,
                                        SpTextStyle style,
                                        guint *n);

/* Whether a family is one of those that every machine has in some shape: "serif", "sans-serif", ... */
gboolean sp_text_is_generic (const char *family);
/* Whether a family is installed here, or generic. */
gboolean sp_text_has_family (const char *family);
/* @text, one line, as it is measured. g_object_unref(). */
PangoLayout *sp_text_measurer_make_layout (SpTextMeasurer *self,
                                           const char *text,
                                           SpTextStyle style);

/* The font settings shared with the screen: a font description, and what a Pango context must be
 * set to so that the screen draws what was measured. */
PangoFontDescription *sp_text_style_to_description (SpTextStyle style, const char *fonts);
void sp_text_prepare_context (PangoContext *context);

G_END_DECLS
