/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-glyphs.h"

#include "sp-scale-paint.h"

#include <math.h>

#define CELL_WIDTH  8.0
#define CELL_HEIGHT 9.0
/* A small scale of many levels is drawn with narrower cells. */
#define MAX_RANGE_WIDTH 48.0

SpPaint
sp_glyph_get_pill_paint (SpConfidence confidence, gboolean old)
{
  SpPaint paint = { .fill = SP_TOKEN_CARD, .stroke = SP_TOKEN_OUTLINE, .width = 1.0 };

  if (confidence == SP_CONFIDENCE_ON_RECORD)
    return paint;
  paint.stroke = old ? SP_TOKEN_OUTLINE : SP_TOKEN_INK;
  paint.width = 1.5;
  paint.dash = confidence == SP_CONFIDENCE_REPORTED ? SP_DASH_DASHED : SP_DASH_DOTTED;
  return paint;
}

double
sp_glyph_get_hinge_width (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, 14);
}

void
sp_glyph_add_hinge (SpSheet *sheet, double x, double middle)
{
  double r = sp_sheet_px (sheet, 2);
  double low = middle + sp_sheet_px (sheet, 3);
  double joint = x + sp_sheet_px (sheet, 3);
  double end = x + sp_sheet_px (sheet, 13);
  SpPaint line = { .stroke = SP_TOKEN_INK_SOFT, .width = sp_sheet_px (sheet, 1.4) };
  SpPaint ring = { .fill = SP_TOKEN_CARD,
                   .stroke = SP_TOKEN_INK_SOFT,
                   .width = sp_sheet_px (sheet, 1.4) };

  sp_scene_builder_add_line (sheet->builder, joint, low, end, low, line);
  sp_scene_builder_add_line (sheet->builder, joint, low, end - sp_sheet_px (sheet, 2),
                             middle - sp_sheet_px (sheet, 4), line);
  sp_scene_builder_add_disc (sheet->builder, joint, low, r, ring);
}

double
sp_glyph_get_spoken_for_width (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, 13);
}

void
sp_glyph_add_spoken_for (SpSheet *sheet, double x, double middle)
{
  double w = sp_sheet_px (sheet, 12);
  double top = middle - sp_sheet_px (sheet, 5);
  double bottom = middle + sp_sheet_px (sheet, 2.5);
  SpPathStep steps[] = {
    { 'M', { x }, { top } },
    { 'L', { x + w }, { top } },
    { 'L', { x + w }, { bottom } },
    { 'L', { x + w * 0.5 }, { bottom } },
    { 'L', { x + w * 0.25 }, { middle + sp_sheet_px (sheet, 5.5) } },
    { 'L', { x + w * 0.25 }, { bottom } },
    { 'L', { x }, { bottom } },
    { 'Z', { 0 }, { 0 } },
  };

  sp_scene_builder_add_path (sheet->builder, steps, G_N_ELEMENTS (steps),
                             (SpPaint){ .fill = SP_TOKEN_CARD,
                                        .stroke = SP_TOKEN_INK_SOFT,
                                        .width = sp_sheet_px (sheet, 1.2) });
}

static double
get_cell_width (const SpSheet *sheet, guint n_levels)
{
  return sp_sheet_px (sheet, MIN (CELL_WIDTH, MAX_RANGE_WIDTH / MAX (n_levels, 1)));
}

double
sp_glyph_get_range_width (const SpSheet *sheet, guint n_levels)
{
  return n_levels * get_cell_width (sheet, n_levels);
}

void
sp_glyph_add_range (SpSheet *sheet,
                    double x,
                    double middle,
                    guint n_levels,
                    guint first,
                    guint last,
                    const SpToken *tokens,
                    SpHues hues)
{
  double cell = get_cell_width (sheet, n_levels);
  double height = sp_sheet_px (sheet, CELL_HEIGHT);

  for (guint i = 0; i < n_levels; i++)
    sp_scene_builder_add_rect (
      sheet->builder, (SpBox){ x + i * cell + 0.5, middle - height / 2, cell - 1, height }, 0,
      (SpPaint){ .fill = i >= first && i <= last ? tokens[i] : SP_TOKEN_CARD,
                 .stroke = SP_TOKEN_OUTLINE,
                 .hues = hues,
                 .width = 0.75 });
}

/* Those of the first scale of levels that the picture is of. */
static SpHues
get_sample_hues (const SpSheet *sheet)
{
  for (guint i = 0; i < sp_selection_get_n_issues (sheet->selection); i++)
    {
      const SpIssue *issue = sp_dataset_get_issue (sheet->dataset,
                                                   sp_selection_get_issue (sheet->selection, i));

      if (issue->scale == SP_SCALE_LEVELS)
        return sp_scale_get_hues (sheet, issue);
    }
  return SP_HUES_ORANGE_BLUE;
}

void
sp_glyph_add_sample_range (SpSheet *sheet, double x, double middle)
{
  static const SpToken tokens[] = { SP_TOKEN_SCALE_0, SP_TOKEN_SCALE_0 + 2, SP_TOKEN_SCALE_0 + 4,
                                    SP_TOKEN_SCALE_0 + 6, SP_TOKEN_SCALE_8 };

  sp_glyph_add_range (sheet, x, middle, G_N_ELEMENTS (tokens), 3, 4, tokens,
                      get_sample_hues (sheet));
}

static SpToken
get_ink (gboolean old)
{
  return old ? SP_TOKEN_MARK_OLD : SP_TOKEN_MARK;
}

double
sp_glyph_get_range_bar_end (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, 4.5);
}

void
sp_glyph_add_range_bar (SpSheet *sheet, double from, double to, double middle, gboolean old)
{
  double height = 2 * sp_glyph_get_range_bar_end (sheet);
  SpBox box = { MIN (from, to) - height / 2, middle - height / 2, fabs (to - from) + height,
                height };

  sp_scene_builder_add_rect (sheet->builder, box, height / 2,
                             (SpPaint){ .fill = SP_TOKEN_CARD,
                                        .stroke = get_ink (old),
                                        .width = sp_sheet_px (sheet, 1.2) });
}

double
sp_glyph_get_dot_radius (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, 5);
}

void
sp_glyph_add_dot (SpSheet *sheet, double cx, double cy, SpDot dot, gboolean old)
{
  double r = sp_glyph_get_dot_radius (sheet);
  double line = sp_sheet_px (sheet, 1.8);
  SpPaint hollow = { .fill = SP_TOKEN_SURFACE, .stroke = get_ink (old), .width = line };
  SpPaint filled = { .fill = get_ink (old) };

  if (dot == SP_DOT_STATED)
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ cx - r * 0.85, cy - r * 0.85, r * 1.7, r * 1.7 }, 0,
                               filled);
  else
    sp_scene_builder_add_disc (sheet->builder, cx, cy, dot == SP_DOT_HOLLOW ? r - line / 2 : r,
                               dot == SP_DOT_HOLLOW ? hollow : filled);
}

double
sp_glyph_get_ring_margin (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, 3);
}

void
sp_glyph_add_ring (SpSheet *sheet, double cx, double cy, SpConfidence confidence)
{
  double r = sp_glyph_get_dot_radius (sheet) + sp_glyph_get_ring_margin (sheet)
             - sp_sheet_px (sheet, 0.6);

  sp_scene_builder_add_disc (sheet->builder, cx, cy, r,
                             (SpPaint){ .stroke = SP_TOKEN_INK,
                                        .dash = confidence == SP_CONFIDENCE_REPORTED
                                                  ? SP_DASH_DASHED
                                                  : SP_DASH_DOTTED,
                                        .width = sp_sheet_px (sheet, 1.1) });
}

void
sp_glyph_add_pledge (SpSheet *sheet, double cx, double cy, double distance, gboolean old)
{
  double r = sp_glyph_get_dot_radius (sheet);
  double line = sp_sheet_px (sheet, 1.6);

  if (distance >= r)
    sp_glyph_add_dot (sheet, cx, cy, SP_DOT_HOLLOW, old);
  else
    sp_scene_builder_add_disc (sheet->builder, cx, cy, r + sp_sheet_px (sheet, 2),
                               (SpPaint){ .stroke = get_ink (old), .width = line });
}

void
sp_glyph_add_arrow (SpSheet *sheet, double from, double to, double y, gboolean old)
{
  double r = sp_glyph_get_dot_radius (sheet);
  double head = sp_sheet_px (sheet, 6);
  double sign = to > from ? 1.0 : -1.0;
  double tip = to - sign * (r + sp_sheet_px (sheet, 0.5));
  double start = from + sign * r;
  SpPathStep steps[] = {
    { 'M', { tip }, { y } },
    { 'L', { tip - sign * head }, { y - head * 0.55 } },
    { 'L', { tip - sign * head }, { y + head * 0.55 } },
    { 'Z', { 0 }, { 0 } },
  };

  if ((tip - start) * sign < head)
    return;
  sp_scene_builder_add_line (sheet->builder, start, y, tip - sign * head, y,
                             (SpPaint){ .stroke = get_ink (old),
                                        .width = sp_sheet_px (sheet, 1.8) });
  sp_scene_builder_add_path (sheet->builder, steps, G_N_ELEMENTS (steps),
                             (SpPaint){ .fill = get_ink (old) });
}
