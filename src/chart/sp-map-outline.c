/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-outline.h"

#include "sp-cell-signs.h"

#include <glib/gi18n.h>

#define BORDER     0.8
#define OLD_BORDER 2.0
#define LINE       1.2
/* How far a casing shows on either side of its line. */
#define CASING 0.9

static SpConfidence
get_confidence (const SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);

  if (standing->state != SP_STANDING_POSITION)
    return SP_CONFIDENCE_ON_RECORD;
  return sp_dataset_get_statement (sheet->dataset, standing->statement)->confidence;
}

SpPaint
sp_map_outline_get_paint (SpSheet *sheet, const SpClasses *classes, guint actor, guint issue)
{
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);
  SpPaint paint = { .fill = SP_TOKEN_HATCH,
                    .stroke = SP_TOKEN_OUTLINE,
                    .hues = classes->hues,
                    .width = sp_sheet_px (sheet, BORDER) };
  SpToken scale;

  if (standing->state != SP_STANDING_POSITION)
    return paint;
  scale = classes->tokens[sp_classes_find (classes, sheet, actor, issue)];
  paint.fill = sp_cell_sign_get_fill (scale, standing->old);
  paint.stroke = standing->old ? scale : SP_TOKEN_MAP_BORDER;
  if (standing->old)
    {
      paint.width = sp_sheet_px (sheet, OLD_BORDER);
      sp_sheet_explain_swatch (sheet, _ ("old, with its month"), paint);
    }
  return paint;
}

SpPaint
sp_map_outline_get_fill (const SpSheet *sheet, SpPaint paint)
{
  paint.stroke = SP_TOKEN_MAP_BORDER;
  paint.width = sp_sheet_px (sheet, BORDER);
  return paint;
}

gboolean
sp_map_outline_is_needed (const SpSheet *sheet, guint actor, guint issue, SpPaint paint)
{
  return paint.stroke != SP_TOKEN_MAP_BORDER
         || get_confidence (sheet, actor, issue) != SP_CONFIDENCE_ON_RECORD;
}

gboolean
sp_map_outline_is_dashed (const SpSheet *sheet, guint actor, guint issue)
{
  return get_confidence (sheet, actor, issue) != SP_CONFIDENCE_ON_RECORD;
}

/* An old position is told by a line of its colour, none by a thin one: @paint has them then, else the border of a land or
 * no line at all. */
static SpPaint
get_line (const SpSheet *sheet, SpConfidence confidence, SpPaint paint)
{
  SpPaint line = { .stroke = SP_TOKEN_INK,
                   .dash = confidence == SP_CONFIDENCE_REPORTED   ? SP_DASH_DASHED
                           : confidence == SP_CONFIDENCE_INFERRED ? SP_DASH_DOTTED
                                                                  : SP_DASH_SOLID,
                   .width = sp_sheet_px (sheet, LINE) };

  if (paint.stroke == SP_TOKEN_MAP_BORDER || paint.stroke == SP_TOKEN_NONE)
    return line;
  line.stroke = paint.stroke;
  line.hues = paint.hues;
  line.width = paint.width;
  return line;
}

/* Of paper, along a line that is drawn next. */
static SpPaint
get_casing (const SpSheet *sheet, SpPaint line)
{
  return (SpPaint){ .stroke = SP_TOKEN_SURFACE,
                    .width = line.width + 2 * sp_sheet_px (sheet, CASING) };
}

/* Boxes stand on paper, so that one on record needs no line but that of its paint. */
static void
add_box (SpSheet *sheet, SpConfidence confidence, SpBox box, double radius, SpPaint paint)
{
  SpPaint line = get_line (sheet, confidence, paint);
  SpPaint fill = paint;

  if (confidence == SP_CONFIDENCE_ON_RECORD)
    {
      sp_scene_builder_add_rect (sheet->builder, box, radius, paint);
      return;
    }
  fill.stroke = SP_TOKEN_NONE;
  sp_scene_builder_add_rect (sheet->builder, box, radius, fill);
  sp_scene_builder_add_rect (sheet->builder, box, radius, get_casing (sheet, line));
  sp_scene_builder_add_rect (sheet->builder, box, radius, line);
}

static double
add_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, 24);
  double height = sp_sheet_px (sheet, 14);

  if (draw)
    add_box (sheet, GPOINTER_TO_UINT (data), (SpBox){ x, middle - height / 2, width, height },
             sp_sheet_px (sheet, 2),
             (SpPaint){ .fill = SP_TOKEN_MAP_LAND, .stroke = SP_TOKEN_MAP_BORDER, .width = 1.0 });
  return width;
}

static void
explain (SpSheet *sheet, SpConfidence confidence)
{
  if (confidence == SP_CONFIDENCE_REPORTED)
    sp_sheet_explain (sheet, _ ("reported"), add_sample, GUINT_TO_POINTER (confidence));
  else if (confidence == SP_CONFIDENCE_INFERRED)
    sp_sheet_explain (sheet, _ ("inferred"), add_sample, GUINT_TO_POINTER (confidence));
}

void
sp_map_outline_add_lines (SpSheet *sheet, const GArray *lines, SpPaint paint)
{
  if (lines->len > 0)
    sp_scene_builder_add_path (sheet->builder, (const SpPathStep *)(gpointer)lines->data,
                               lines->len, paint);
}

void
sp_map_outline_add (SpSheet *sheet, guint actor, guint issue, const GArray *lines, SpPaint paint)
{
  SpConfidence confidence = get_confidence (sheet, actor, issue);
  SpPaint line = get_line (sheet, confidence, paint);

  if (!sp_map_outline_is_needed (sheet, actor, issue, paint))
    return;
  sp_map_outline_add_lines (sheet, lines, get_casing (sheet, line));
  sp_map_outline_add_lines (sheet, lines, line);
  explain (sheet, confidence);
}

void
sp_map_outline_add_dot (
  SpSheet *sheet, guint actor, guint issue, double x, double y, double radius, SpPaint paint)
{
  SpConfidence confidence = get_confidence (sheet, actor, issue);
  SpPaint line = get_line (sheet, confidence, paint);

  sp_scene_builder_add_disc (sheet->builder, x, y, radius, sp_map_outline_get_fill (sheet, paint));
  if (!sp_map_outline_is_needed (sheet, actor, issue, paint))
    return;
  sp_scene_builder_add_disc (sheet->builder, x, y, radius, get_casing (sheet, line));
  sp_scene_builder_add_disc (sheet->builder, x, y, radius, line);
  explain (sheet, confidence);
}

void
sp_map_outline_add_box (
  SpSheet *sheet, guint actor, guint issue, SpBox box, double radius, SpPaint paint)
{
  SpConfidence confidence = get_confidence (sheet, actor, issue);

  add_box (sheet, confidence, box, radius, paint);
  explain (sheet, confidence);
}
