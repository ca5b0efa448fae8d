/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-text-outline.h"

#include <pango/pangocairo.h>

/* A piece with so many steps gets no further letter. Programs that draw become slow at paths of
 * megabytes, and some refuse them; a line of type stays whole. */
#define MAX_STEPS 4000

typedef struct
{
  GPtrArray *pieces;
  GArray *piece;
  cairo_t *cr;
} Outlining;

static void
add_step (GArray *piece, const cairo_path_data_t *data)
{
  static const char ops[] = {
    [CAIRO_PATH_MOVE_TO] = 'M',
    [CAIRO_PATH_LINE_TO] = 'L',
    [CAIRO_PATH_CURVE_TO] = 'C',
    [CAIRO_PATH_CLOSE_PATH] = 'Z',
  };
  SpPathStep step = { .op = ops[data->header.type] };

  for (int i = 1; i < data->header.length; i++)
    {
      step.x[i - 1] = data[i].point.x;
      step.y[i - 1] = data[i].point.y;
    }
  g_array_append_val (piece, step);
}

/* cairo begins anew after each letter's end, even where nothing follows. */
static void
drop_last_move (GArray *piece)
{
  if (piece->len > 0 && g_array_index (piece, SpPathStep, piece->len - 1).op == 'M')
    g_array_set_size (piece, piece->len - 1);
}

/* Moves what cairo has collected to the piece at hand. */
static void
take_path (Outlining *self)
{
  cairo_path_t *path = cairo_copy_path (self->cr);

  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      if (path->data[i].header.type == CAIRO_PATH_MOVE_TO)
        drop_last_move (self->piece);
      add_step (self->piece, &path->data[i]);
    }
  drop_last_move (self->piece);
  cairo_path_destroy (path);
  cairo_new_path (self->cr);
}

static void
begin_piece (Outlining *self)
{
  self->piece = g_array_new (FALSE, FALSE, sizeof (SpPathStep));
  g_ptr_array_add (self->pieces, self->piece);
}

/* How many glyphs from @first on belong to one letter. */
static int
count_cluster (const PangoGlyphString *glyphs, int first)
{
  int n = 1;

  while (first + n < glyphs->num_glyphs && !glyphs->glyphs[first + n].attr.is_cluster_start)
    n++;
  return n;
}

/* A run of glyphs of one font whose left end stands at (@x, @y). */
static void
add_run (Outlining *self, const PangoLayoutRun *run, double x, double y)
{
  PangoGlyphString *glyphs = run->glyphs;
  int width = 0;
  int n;

  for (int i = 0; i < glyphs->num_glyphs; i += n)
    {
      PangoGlyphString letter;

      n = count_cluster (glyphs, i);
      letter = (PangoGlyphString){ .num_glyphs = n,
                                   .glyphs = glyphs->glyphs + i,
                                   .log_clusters = glyphs->log_clusters + i };
      if (self->piece->len >= MAX_STEPS)
        begin_piece (self);
      cairo_move_to (self->cr, x + (double)width / PANGO_SCALE, y);
      pango_cairo_glyph_string_path (self->cr, run->item->analysis.font, &letter);
      take_path (self);
      width += pango_glyph_string_get_width (&letter);
    }
}

static void
add_layout (Outlining *self, PangoLayout *layout, double left, double baseline)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);
      PangoRectangle logical;

      if (run == NULL)
        continue;
      pango_layout_iter_get_run_extents (iter, NULL, &logical);
      add_run (self, run, left + (double)logical.x / PANGO_SCALE, baseline);
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
}

/* Where a text of figures alone begins is the scene's to say, as it is in the SVG. */
static void
add_text (Outlining *self, SpTextMeasurer *measurer, const SpNode *text)
{
  g_autoptr (PangoLayout)
    layout = sp_text_measurer_make_layout (measurer, text->text.string, text->text.style);
  PangoContext *context = pango_layout_get_context (layout);
  PangoDirection before = pango_context_get_base_dir (context);

  pango_layout_set_auto_dir (layout, FALSE);
  pango_context_set_base_dir (context, text->text.rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  add_layout (self, layout, text->box.x, text->text.baseline);
  pango_context_set_base_dir (context, before);
}

GPtrArray *
sp_text_outline (SpTextMeasurer *measurer, const SpNode *text)
{
  Outlining outlining;
  cairo_surface_t *nowhere;

  g_return_val_if_fail (measurer != NULL && text != NULL && text->type == SP_NODE_TEXT, NULL);

  /* Without bounds: of an image cairo leaves out the letters beside it. */
  nowhere = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  outlining.cr = cairo_create (nowhere);
  outlining.pieces = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  begin_piece (&outlining);
  add_text (&outlining, measurer, text);
  if (outlining.piece->len == 0)
    g_ptr_array_set_size (outlining.pieces, (int)outlining.pieces->len - 1);
  cairo_destroy (outlining.cr);
  cairo_surface_destroy (nowhere);
  return outlining.pieces;
}
