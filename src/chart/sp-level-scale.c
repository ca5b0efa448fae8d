/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-level-scale.h"

#include "analysis/sp-names.h"
#include "sp-cell-signs.h"
#include "sp-scale-paint.h"

#include <math.h>

#define HEIGHT    16.0
#define LOW       8.0
#define GAP       2.0
#define LABEL_GAP 3.0
#define MAX_LINES 2
/* Levels narrower than this run into one track. */
#define LEAST_STEP 6.0
/* The least width of the level that stands out. */
#define LEAST_LEVEL 12.0

static char **
wrap_end (SpSheet *sheet, const char *text, double width)
{
  return sp_text_measurer_wrap (sheet->measurer, text, sp_sheet_get_style (sheet, SP_TYPE_LABEL),
                                width, MAX_LINES);
}

double
sp_level_scale_add_ends (SpSheet *sheet,
                         const char *low,
                         const char *high,
                         double x,
                         double y,
                         double width,
                         gboolean draw)
{
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  double gap = sp_sheet_px (sheet, 10);
  double low_width = sp_sheet_get_text_width (sheet, low, SP_TYPE_LABEL);
  double high_width = sp_sheet_get_text_width (sheet, high, SP_TYPE_LABEL);
  gboolean whole = low_width + gap + high_width <= width;
  double half = (width - gap) / 2;
  g_auto (GStrv) lows = wrap_end (sheet, low, whole ? low_width + 1 : half);
  g_auto (GStrv) highs = wrap_end (sheet, high, whole ? high_width + 1 : half);

  for (guint i = 0; draw && lows[i] != NULL; i++)
    sp_sheet_add_text (sheet, lows[i], SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, x,
                       y + i * leading);
  for (guint i = 0; draw && highs[i] != NULL; i++)
    sp_sheet_add_text (sheet, highs[i], SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_END, x + width,
                       y + i * leading);
  return MAX (g_strv_length (lows), g_strv_length (highs)) * leading;
}

static const char *
get_label (const SpSheet *sheet, const SpIssue *issue, guint level)
{
  return sp_text_show (sheet->dataset, issue->levels[level].label);
}

static double
add_labels (SpSheet *sheet, const SpIssue *issue, double x, double y, double width, gboolean draw)
{
  return sp_level_scale_add_ends (sheet, get_label (sheet, issue, 0),
                                  get_label (sheet, issue, issue->n_levels - 1), x, y, width, draw);
}

double
sp_level_scale_get_height (SpSheet *sheet, const SpIssue *issue, double width)
{
  return sp_sheet_px (sheet, HEIGHT + LABEL_GAP) + add_labels (sheet, issue, 0, 0, width, FALSE);
}

static SpToken
get_token (const SpSheet *sheet, const SpIssue *issue, guint level)
{
  return SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, issue, level);
}

/* The box of a level among all, as high as @height. */
static SpBox
get_box (SpSheet *sheet, const SpIssue *issue, guint level, SpBox track, double height)
{
  double gap = sp_sheet_px (sheet, GAP);
  double step = (track.width + gap) / issue->n_levels;

  return (SpBox){ track.x + level * step, track.y + (track.height - height) / 2,
                  MAX (step - gap, 1.0), height };
}

static void
add_others (SpSheet *sheet, const SpIssue *issue, const SpStanding *standing, SpBox track)
{
  SpHues hues = sp_scale_get_hues (sheet, issue);
  double low = sp_sheet_px (sheet, LOW);
  guint first = sp_issue_get_level (issue, standing->low);
  guint last = sp_issue_get_level (issue, standing->high);

  if (track.width / issue->n_levels < sp_sheet_px (sheet, LEAST_STEP))
    {
      sp_scene_builder_add_rect (sheet->builder,
                                 (SpBox){ track.x, track.y + (track.height - low) / 2, track.width,
                                          low },
                                 1, (SpPaint){ .fill = SP_TOKEN_GRID });
      return;
    }
  for (guint i = 0; i < issue->n_levels; i++)
    {
      SpToken token = get_token (sheet, issue, i);
      gboolean spanned = first < last && i >= first && i <= last;

      if (i != sp_issue_get_level (issue, standing->position))
        sp_scene_builder_add_rect (sheet->builder, get_box (sheet, issue, i, track, low), 1,
                                   (SpPaint){ .fill = spanned ? token
                                                              : sp_cell_sign_get_fill (token, TRUE),
                                              .stroke = SP_TOKEN_FRAME,
                                              .hues = hues,
                                              .width = 0.75 });
    }
}

void
sp_level_scale_add (SpSheet *sheet,
                    const SpIssue *issue,
                    const SpStanding *standing,
                    double x,
                    double y,
                    double width)
{
  double height = sp_sheet_px (sheet, HEIGHT);
  guint level = sp_issue_get_level (issue, standing->position);
  SpBox track = { x, y, width, height };
  SpBox box = get_box (sheet, issue, level, track, height);
  double wider = MAX (sp_sheet_px (sheet, LEAST_LEVEL) - box.width, 0.0);

  add_others (sheet, issue, standing, track);
  box.x = CLAMP (box.x - wider / 2, x, x + width - box.width - wider);
  box.width += wider;
  sp_cell_sign_add_ground (
    sheet, box, get_token (sheet, issue, level), sp_scale_get_hues (sheet, issue),
    sp_dataset_get_statement (sheet->dataset, standing->statement)->confidence, standing->old);
  add_labels (sheet, issue, x, y + height + sp_sheet_px (sheet, LABEL_GAP), width, TRUE);
}
