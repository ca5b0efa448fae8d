/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-cell-signs.h"

#include "analysis/sp-sentence.h"

#include <glib/gi18n.h>
#include <math.h>

/* More steps than these from the neutral level are written as a number. */
#define MAX_SIGNS 2
/* Scales with more levels than this have a slider. */
#define MAX_NUMBER 9
#define SLIDER     12.0
#define SIGN       5.5
#define SIGN_GAP   2.5
#define LINE       1.7
#define RADIUS     2.0
/* From the line of what is not on record to the colour; less in the smallest cells. */
#define INSET       3.5
#define SMALL_INSET 2.0
#define SMALL_CELL  28.0
#define CORNER      8.0

static void
add_bar (SpSheet *sheet, double cx, double cy, double width, double height, SpPaint paint)
{
  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ cx - width / 2, cy - height / 2, width, height }, 0, paint);
}

/* Where fills are patterns a sign needs a ground of its own. */
static void
add_plate (SpSheet *sheet, double cx, double cy, double width)
{
  double margin = sp_sheet_get_plate_margin (sheet);
  double height = sp_sheet_px (sheet, SIGN) + 2 * margin;

  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ cx - width / 2 - margin, cy - height / 2, width + 2 * margin,
                                      height },
                             margin, (SpPaint){ .fill = SP_TOKEN_PLATE });
}

static void
add_signs (SpSheet *sheet, guint n, gboolean plus, double cx, double cy, SpPaint ink)
{
  double size = sp_sheet_px (sheet, SIGN);
  double line = sp_sheet_px (sheet, LINE);
  double step = size + sp_sheet_px (sheet, SIGN_GAP);
  double x = cx - step * (n - 1.0) / 2;

  add_plate (sheet, cx, cy, step * (n - 1.0) + size);
  for (guint i = 0; i < n; i++)
    {
      add_bar (sheet, x + i * step, cy, size, line, ink);
      if (plus)
        add_bar (sheet, x + i * step, cy, line, size, ink);
    }
}

static void
add_ring (SpSheet *sheet, double cx, double cy, SpPaint ink)
{
  add_plate (sheet, cx, cy, sp_sheet_px (sheet, SIGN));
  sp_scene_builder_add_disc (sheet->builder, cx, cy, sp_sheet_px (sheet, SIGN) / 2,
                             (SpPaint){ .stroke = ink.fill,
                                        .hues = ink.hues,
                                        .width = sp_sheet_px (sheet, LINE) });
}

static void
add_number (SpSheet *sheet, int number, gboolean signed_, double cx, double cy, SpPaint ground)
{
  g_autofree char *text = g_strdup_printf ("%s%d",
                                           !signed_ || number == 0 ? ""
                                           : number > 0            ? "+"
                                                                   : "−",
                                           ABS (number));

  sp_sheet_add_text_on (sheet, text, SP_TYPE_LABEL, ground.fill, ground.hues, SP_ANCHOR_MIDDLE, cx,
                        cy - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
}

/* Of a scale with many levels the place is shown, not counted. */
static void
add_slider (SpSheet *sheet, double share, double cx, double cy, SpPaint ink)
{
  double half = sp_sheet_px (sheet, SLIDER) / 2;
  double line = sp_sheet_px (sheet, LINE);

  add_plate (sheet, cx, cy, 2 * half);
  add_bar (sheet, cx, cy, 2 * half, line / 2, ink);
  add_bar (sheet, cx - half + 2 * half * share, cy, line * 1.3, sp_sheet_px (sheet, 9), ink);
}

void
sp_cell_sign_add_level (SpSheet *sheet,
                        const SpIssue *issue,
                        guint level,
                        double cx,
                        double cy,
                        SpToken fill,
                        SpHues hues)
{
  SpPaint ink = { .fill = sp_token_get_ink_on (fill), .hues = hues };
  SpPaint ground = { .fill = fill, .hues = hues };
  int step = (int)level - (int)issue->neutral;

  if (issue->n_levels > MAX_NUMBER)
    add_slider (sheet, level / (issue->n_levels - 1.0), cx, cy, ink);
  else if (issue->neutral == SP_NONE)
    add_number (sheet, (int)level + 1, FALSE, cx, cy, ground);
  else if (MAX (issue->neutral, issue->n_levels - 1 - issue->neutral) > MAX_SIGNS)
    add_number (sheet, step, TRUE, cx, cy, ground);
  else if (step == 0)
    add_ring (sheet, cx, cy, ink);
  else
    add_signs (sheet, (guint)ABS (step), step > 0, cx, cy, ink);
}

static gboolean
is_out (const SpStanding *standing)
{
  return sp_standing_is_out (standing);
}

SpPaint
sp_cell_sign_get_state_paint (const SpStanding *standing)
{
  SpPaint paint = { .fill = SP_TOKEN_SIDE, .stroke = SP_TOKEN_FRAME, .width = 1.0 };

  if (is_out (standing))
    return (SpPaint){ .fill = SP_TOKEN_SURFACE };
  if (standing->state == SP_STANDING_NOT_RESEARCHED)
    paint.stroke = SP_TOKEN_NONE;
  if (standing->state == SP_STANDING_NOT_FOUND)
    paint.fill = SP_TOKEN_HATCH;
  return paint;
}

static void
add_stroke (SpSheet *sheet, double x1, double y1, double x2, double y2)
{
  sp_scene_builder_add_line (sheet->builder, x1, y1, x2, y2,
                             (SpPaint){ .stroke = SP_TOKEN_INK_SOFT,
                                        .width = sp_sheet_px (sheet, LINE) });
}

static void
add_dots (SpSheet *sheet, double cx, double cy)
{
  double step = sp_sheet_px (sheet, 4.5);

  for (int i = -1; i <= 1; i++)
    sp_scene_builder_add_disc (sheet->builder, cx + i * step, cy, sp_sheet_px (sheet, 1.2),
                               (SpPaint){ .fill = SP_TOKEN_INK_SOFT });
}

/* Withdrawn points back, lapsed down. */
static void
add_arrow (SpSheet *sheet, double cx, double cy, gboolean down)
{
  double r = sp_sheet_px (sheet, 4.5);
  double head = sp_sheet_px (sheet, 3.2);

  if (down)
    {
      add_stroke (sheet, cx, cy - r, cx, cy + r);
      add_stroke (sheet, cx, cy + r, cx - head, cy + r - head);
      add_stroke (sheet, cx, cy + r, cx + head, cy + r - head);
      return;
    }
  add_stroke (sheet, cx - r, cy, cx + r, cy);
  add_stroke (sheet, cx - r, cy, cx - r + head, cy - head);
  add_stroke (sheet, cx - r, cy, cx - r + head, cy + head);
}

static void
add_none (SpSheet *sheet, SpNoneKind none, double cx, double cy)
{
  double r = sp_sheet_px (sheet, 3.5);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);

  switch ((int)none)
    {
    case SP_NONE_KIND_DECLINED:
      add_stroke (sheet, cx - r, cy - r, cx + r, cy + r);
      add_stroke (sheet, cx - r, cy + r, cx + r, cy - r);
      break;
    case SP_NONE_KIND_UNCLEAR:
      sp_sheet_add_text (sheet, "?", SP_TYPE_HEADING, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE, cx,
                         cy - leading / 2 - sp_sheet_px (sheet, 1));
      break;
    case SP_NONE_KIND_ABSTAINED:
      sp_scene_builder_add_disc (sheet->builder, cx, cy, r,
                                 (SpPaint){ .stroke = SP_TOKEN_INK_SOFT,
                                            .width = sp_sheet_px (sheet, LINE) });
      break;
    case SP_NONE_KIND_ABSENT:
      add_stroke (sheet, cx - r, cy + r, cx + r, cy - r);
      break;
    case SP_NONE_KIND_WITHDRAWN:
      add_arrow (sheet, cx, cy, FALSE);
      break;
    default:
      break;
    }
}

void
sp_cell_sign_add_state (SpSheet *sheet, const SpStanding *standing, double cx, double cy)
{
  double dash = sp_sheet_px (sheet, 4);

  if (is_out (standing))
    add_stroke (sheet, cx - dash, cy, cx + dash, cy);
  else if (standing->state == SP_STANDING_NOT_RESEARCHED)
    add_dots (sheet, cx, cy);
  else if (standing->state == SP_STANDING_LAPSED)
    add_arrow (sheet, cx, cy, TRUE);
  else if (standing->state == SP_STANDING_NONE)
    add_none (sheet, standing->none, cx, cy);
}

SpToken
sp_cell_sign_get_fill (SpToken scale, gboolean old)
{
  return old ? SP_TOKEN_BAND_0 + (scale - SP_TOKEN_SCALE_0) : scale;
}

static SpBox
inset (SpBox box, double by)
{
  return (SpBox){ box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by };
}

void
sp_cell_sign_add_confidence (SpSheet *sheet, SpBox box, SpConfidence confidence)
{
  double line = sp_sheet_px (sheet, 1.3);

  if (confidence == SP_CONFIDENCE_ON_RECORD)
    return;
  sp_scene_builder_add_rect (sheet->builder, inset (box, line / 2), sp_sheet_px (sheet, RADIUS),
                             (SpPaint){ .stroke = SP_TOKEN_INK,
                                        .dash = confidence == SP_CONFIDENCE_REPORTED
                                                  ? SP_DASH_DASHED
                                                  : SP_DASH_DOTTED,
                                        .width = line });
}

SpBox
sp_cell_sign_add_ground (
  SpSheet *sheet, SpBox box, SpToken scale, SpHues hues, SpConfidence confidence, gboolean old)
{
  double line = sp_sheet_px (sheet, 1.5);
  double by = box.width < sp_sheet_px (sheet, SMALL_CELL) ? SMALL_INSET : INSET;
  SpBox inner = confidence == SP_CONFIDENCE_ON_RECORD ? box : inset (box, sp_sheet_px (sheet, by));
  SpPaint paint = { .fill = sp_cell_sign_get_fill (scale, old), .hues = hues };

  sp_cell_sign_add_confidence (sheet, box, confidence);
  if (old)
    {
      paint.stroke = scale;
      paint.width = line;
    }
  sp_scene_builder_add_rect (sheet->builder, old ? inset (inner, line / 2) : inner,
                             sp_sheet_px (sheet, RADIUS), paint);
  return inner;
}

/* A corner turned down. */
void
sp_cell_sign_add_condition (SpSheet *sheet, SpBox box)
{
  double size = sp_sheet_px (sheet, CORNER);
  double right = box.x + box.width;
  SpPathStep steps[] = {
    { 'M', { right - size }, { box.y } },
    { 'L', { right }, { box.y + size } },
    { 'L', { right - size }, { box.y + size } },
    { 'Z', { 0 }, { 0 } },
  };
  SpPathStep corner[] = {
    { 'M', { right - size }, { box.y } },
    { 'L', { right }, { box.y } },
    { 'L', { right }, { box.y + size } },
    { 'Z', { 0 }, { 0 } },
  };

  sp_scene_builder_add_path (sheet->builder, corner, G_N_ELEMENTS (corner),
                             (SpPaint){ .fill = SP_TOKEN_SURFACE });
  sp_scene_builder_add_path (sheet->builder, steps, G_N_ELEMENTS (steps),
                             (SpPaint){ .fill = SP_TOKEN_CARD,
                                        .stroke = SP_TOKEN_INK,
                                        .width = sp_sheet_px (sheet, 1) });
}

void
sp_cell_sign_add_spoken_for (SpSheet *sheet, SpBox box)
{
  double x = box.x + sp_sheet_px (sheet, 1.5);
  double y = box.y + sp_sheet_px (sheet, 1.5);
  double w = sp_sheet_px (sheet, 7);
  double h = sp_sheet_px (sheet, 4.5);
  SpPathStep steps[] = {
    { 'M', { x }, { y } },
    { 'L', { x + w }, { y } },
    { 'L', { x + w }, { y + h } },
    { 'L', { x + w * 0.55 }, { y + h } },
    { 'L', { x + w * 0.25 }, { y + h + sp_sheet_px (sheet, 2) } },
    { 'L', { x + w * 0.25 }, { y + h } },
    { 'L', { x }, { y + h } },
    { 'Z', { 0 }, { 0 } },
  };

  sp_scene_builder_add_path (sheet->builder, steps, G_N_ELEMENTS (steps),
                             (SpPaint){ .fill = SP_TOKEN_CARD,
                                        .stroke = SP_TOKEN_INK,
                                        .width = sp_sheet_px (sheet, 1) });
}

void
sp_cell_sign_add_range (
  SpSheet *sheet, SpBox box, guint n, guint first, guint last, const SpToken *tokens, SpHues hues)
{
  double margin = sp_sheet_px (sheet, 1.5);
  double height = sp_sheet_px (sheet, 4);
  double step = (box.width - 2 * margin) / n;

  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ box.x + 0.5, box.y + box.height - height - 2 * margin,
                                      box.width - 1, height + 2 * margin - 0.5 },
                             0, (SpPaint){ .fill = SP_TOKEN_CARD });
  for (guint i = 0; i < n; i++)
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ box.x + margin + i * step + 0.4,
                                        box.y + box.height - height - margin, MAX (step - 0.8, 0.5),
                                        height },
                               0,
                               (SpPaint){ .fill = i >= first && i <= last ? tokens[i]
                                                                          : SP_TOKEN_CARD,
                                          .stroke = SP_TOKEN_OUTLINE,
                                          .hues = hues,
                                          .width = 0.6 });
}

SpBox
sp_cell_sign_get_sample_box (const SpSheet *sheet, double x, double middle)
{
  double height = sp_sheet_px (sheet, 16);

  return (SpBox){ x, middle - height / 2, sp_sheet_px (sheet, 24), height };
}

static double
add_confidence_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  SpBox box = sp_cell_sign_get_sample_box (sheet, x, middle);

  if (draw)
    sp_cell_sign_add_ground (sheet, box, SP_TOKEN_SCALE_0 + 6, SP_HUES_SINGLE,
                             GPOINTER_TO_UINT (data), FALSE);
  return box.width;
}

static double
add_old_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  SpBox box = sp_cell_sign_get_sample_box (sheet, x, middle);

  if (draw)
    sp_cell_sign_add_ground (sheet, box, SP_TOKEN_SCALE_0 + 6, SP_HUES_SINGLE,
                             SP_CONFIDENCE_ON_RECORD, TRUE);
  return box.width;
}

static double
add_state_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  SpBox box = sp_cell_sign_get_sample_box (sheet, x, middle);
  const SpStanding *standing = data;

  if (draw)
    {
      sp_scene_builder_add_rect (sheet->builder, box, sp_sheet_px (sheet, RADIUS),
                                 sp_cell_sign_get_state_paint (standing));
      sp_cell_sign_add_state (sheet, standing, x + box.width / 2, middle);
    }
  return box.width;
}

void
sp_cell_sign_explain_confidence (SpSheet *sheet, SpConfidence confidence)
{
  sp_sheet_explain (sheet, confidence == SP_CONFIDENCE_INFERRED ? _ ("inferred") : _ ("reported"),
                    add_confidence_sample, GUINT_TO_POINTER (confidence));
}

void
sp_cell_sign_explain_old (SpSheet *sheet, gboolean with_month)
{
  sp_sheet_explain (sheet, with_month ? _ ("old, with its month") : C_ ("standing", "old"),
                    add_old_sample, NULL);
}

void
sp_cell_sign_explain_state (SpSheet *sheet, const SpStanding *standing, const char *text)
{
  sp_sheet_explain (sheet, text != NULL ? text : sp_sentence_state (standing), add_state_sample,
                    (gpointer)standing);
}
