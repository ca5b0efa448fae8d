/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-bar.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "sp-axis.h"
#include "sp-cell-signs.h"
#include "sp-glyphs.h"

#include <glib/gi18n.h>
#include <math.h>

#define HEIGHT    9.0
#define THIN      4.0
#define MARGIN    3.5
#define SAMPLE    22.0
#define MAX_TICKS 6

static void
include (double value, double *min, double *max)
{
  *min = fmin (*min, value);
  *max = fmax (*max, value);
}

/* Bars start at zero; where the issue's own scale leaves zero out, at its end. */
void
sp_bar_scale_init (SpBarScale *self, const SpSelection *selection, guint issue)
{
  const SpIssue *data = sp_dataset_get_issue (sp_selection_get_dataset (selection),
                                              sp_selection_get_issue (selection, issue));
  double min = 0.0;
  double max = 0.0;
  SpAxis axis;

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, i, issue);

      if (standing->state != SP_STANDING_POSITION)
        continue;
      include (standing->low, &min, &max);
      include (standing->high, &min, &max);
      include (standing->pledge_position, &min, &max);
    }
  sp_axis_init (&axis, min, max, data->min, data->max, MAX_TICKS);
  *self = (SpBarScale){ axis.low, axis.high, CLAMP (0.0, axis.low, axis.high) };
}

/* Ends are round: with no more decimals than they need. */
static SpIssue
get_plain (const SpSelection *selection, guint issue)
{
  SpIssue plain = *sp_dataset_get_issue (sp_selection_get_dataset (selection),
                                         sp_selection_get_issue (selection, issue));

  plain.decimals = -1;
  return plain;
}

char *
sp_bar_scale_show_low (const SpBarScale *self, const SpSelection *selection, guint issue)
{
  SpIssue plain = get_plain (selection, issue);

  return sp_number_show (&plain, self->low);
}

char *
sp_bar_scale_show_high (const SpBarScale *self, const SpSelection *selection, guint issue)
{
  SpIssue plain = get_plain (selection, issue);

  return sp_number_show_with_unit (sp_selection_get_dataset (selection), &plain, self->high);
}

char *
sp_bar_scale_show (const SpBarScale *self, const SpSelection *selection, guint issue)
{
  g_autofree char *low = sp_bar_scale_show_low (self, selection, issue);
  g_autofree char *high = sp_bar_scale_show_high (self, selection, issue);

  return sp_fill (C_ ("range", "{low} to {high}"), "low", low, "high", high, NULL);
}

double
sp_bar_get_height (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, HEIGHT);
}

double
sp_bar_get_margin (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, MARGIN);
}

static double
get_x (const SpBarScale *scale, SpBox track, double value)
{
  double share = (value - scale->low) / (scale->high - scale->low);

  return track.x + CLAMP (share, 0.0, 1.0) * track.width;
}

static void
add_span (SpSheet *sheet,
          double from,
          double to,
          double middle,
          double height,
          gboolean hollow,
          gboolean old)
{
  double line = hollow ? sp_sheet_px (sheet, 1.2) : 0.0;
  SpToken ink = old ? SP_TOKEN_MARK_OLD : SP_TOKEN_MARK;
  SpBox box = { MIN (from, to) + line / 2, middle - height / 2 + line / 2,
                MAX (fabs (to - from) - line, 0.5), height - line };

  sp_scene_builder_add_rect (sheet->builder, box, 0,
                             hollow
                               ? (SpPaint){ .fill = SP_TOKEN_SURFACE, .stroke = ink, .width = line }
                               : (SpPaint){ .fill = ink });
}

/* A pledge goes on hollow from the bar; one that is lower is a gap in it. */
static void
add_pledge (SpSheet *sheet, const SpStanding *standing, double x, double pledge, SpBox track)
{
  double middle = track.y + track.height / 2;
  double gap = sp_sheet_px (sheet, 2);

  if (fabs (pledge - x) < 1.5 * gap)
    return;
  if (pledge > x)
    add_span (sheet, x, pledge, middle, track.height, TRUE, standing->old);
  else
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ pledge - gap / 2, track.y, gap, track.height }, 0,
                               (SpPaint){ .fill = SP_TOKEN_SURFACE });
}

static void
add_range (SpSheet *sheet, const SpBarScale *scale, const SpStanding *standing, SpBox track)
{
  double half = track.height / 2;
  double last = track.x + track.width - half;
  double from = CLAMP (get_x (scale, track, standing->low), track.x + half, last);
  double to = CLAMP (get_x (scale, track, standing->high), track.x + half, last);

  sp_glyph_add_range_bar (sheet, from, to, track.y + half, standing->old);
}

void
sp_bar_add (SpSheet *sheet, const SpBarScale *scale, const SpStanding *standing, SpBox track)
{
  double middle = track.y + track.height / 2;
  double x = get_x (scale, track, standing->position);
  gboolean whole = track.height >= sp_bar_get_height (sheet);
  double thickness = standing->kind == SP_STATEMENT_STATED && whole ? sp_sheet_px (sheet, THIN)
                                                                    : track.height;

  sp_scene_builder_add_rect (sheet->builder, track, 0,
                             (SpPaint){
                               .fill = SP_TOKEN_SIDE, .stroke = SP_TOKEN_RULE, .width = 1.0 });
  add_span (sheet, get_x (scale, track, scale->base), x, middle, thickness,
            standing->kind == SP_STATEMENT_PLEDGED, standing->old);
  if (standing->pledge != SP_NONE)
    add_pledge (sheet, standing, x, get_x (scale, track, standing->pledge_position), track);
  if (standing->low < standing->high && whole)
    add_range (sheet, scale, standing, track);
}

void
sp_bar_add_with_confidence (SpSheet *sheet,
                            const SpBarScale *scale,
                            const SpStanding *standing,
                            SpBox track)
{
  double from = get_x (scale, track, scale->base);
  double to = get_x (scale, track, standing->position);
  double margin = sp_bar_get_margin (sheet);
  SpBox box = { MIN (from, to) - margin, track.y - margin, fabs (to - from) + 2 * margin,
                track.height + 2 * margin };

  sp_bar_add (sheet, scale, standing, track);
  sp_cell_sign_add_confidence (
    sheet, box, sp_dataset_get_statement (sheet->dataset, standing->statement)->confidence);
}

static double
add_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  SpStatementKind kind = GPOINTER_TO_UINT (data);
  double width = sp_sheet_px (sheet, SAMPLE);

  if (draw)
    add_span (sheet, x, x + width, middle,
              sp_sheet_px (sheet, kind == SP_STATEMENT_STATED ? THIN : HEIGHT),
              kind == SP_STATEMENT_PLEDGED, FALSE);
  return width;
}

static double
add_old_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, SAMPLE);

  if (draw)
    add_span (sheet, x, x + width, middle, sp_bar_get_height (sheet), FALSE, TRUE);
  return width;
}

void
sp_bar_explain (SpSheet *sheet, SpStatementKind kind)
{
  static const char *const texts[] = {
    [SP_STATEMENT_STATED] = N_ ("stated"),
    [SP_STATEMENT_PLEDGED] = N_ ("pledged"),
    [SP_STATEMENT_MEASURED] = N_ ("measured"),
  };

  g_return_if_fail (kind <= SP_STATEMENT_MEASURED);

  sp_sheet_explain (sheet, _ (texts[kind]), add_sample, GUINT_TO_POINTER (kind));
}

void
sp_bar_explain_old (SpSheet *sheet)
{
  sp_sheet_explain (sheet, _ ("old figure"), add_old_sample, NULL);
}
