/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-axis.h"
#include "sp-cell-signs.h"
#include "sp-glyphs.h"
#include "sp-matrix.h"

#include <glib/gi18n.h>
#include <math.h>

#define PADDING  6.0
#define BAR      9.0
#define THIN_BAR 4.0
/* Of a bar that stands below its figure. */
#define LOW_BAR   4.0
#define BAR_GAP   7.0
#define LEAST_BAR 24.0
/* Pledges and dates are written out in cells at least this wide. */
#define FULL_WIDTH 220.0
#define MAX_TICKS  6

static gboolean
has_position (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION;
}

static void
include (double value, double *min, double *max)
{
  *min = fmin (*min, value);
  *max = fmax (*max, value);
}

/* Bars start at zero; where the issue's own scale leaves zero out, at its end. */
void
sp_matrix_init_figures (SpMatrix *self, SpMatrixIssue *issue)
{
  double min = 0.0;
  double max = 0.0;
  SpAxis axis;

  for (guint i = 0; i < self->n_actors; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (self->sheet->selection, i,
                                                              issue->place);

      if (!has_position (standing))
        continue;
      include (standing->low, &min, &max);
      include (standing->high, &min, &max);
      include (standing->pledge_position, &min, &max);
    }
  sp_axis_init (&axis, min, max, issue->data->min, issue->data->max, MAX_TICKS);
  issue->low = axis.low;
  issue->high = axis.high;
  issue->base = CLAMP (0.0, axis.low, axis.high);
}

static char *
write_full (const SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);
  SpDate date = sp_dataset_get_statement (sheet->dataset, standing->statement)->date;
  g_autofree char *value = sp_sentence_standing (sheet->selection, actor, issue);
  g_autofree char *scope = sp_sentence_scope (sheet->selection, actor, issue);
  g_autofree char *month = standing->old ? sp_date_show ((SpDate){ date.year, date.month, 0 }, TRUE)
                                         : g_strdup ("");

  return sp_join (" · ", value, scope != NULL ? scope : "", month, NULL);
}

static double
get_inner_width (const SpMatrix *self)
{
  return self->cell_width - 2 * sp_sheet_px (self->sheet, PADDING);
}

/* Writes all figures of an issue, in full or as numbers only; returns the widest. */
static double
write_figures (SpMatrix *self, SpMatrixIssue *issue, gboolean full)
{
  SpSheet *sheet = self->sheet;
  double widest = 0.0;

  issue->in_full = full;
  for (guint i = 0; i < self->n_actors; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (sheet->selection, i, issue->place);

      g_clear_pointer (&issue->figures[i], g_free);
      if (!has_position (standing))
        continue;
      issue->figures[i] = full ? write_full (sheet, i, issue->place)
                               : sp_phrase_figure (sheet->dataset, standing->statement);
      widest = MAX (widest, sp_sheet_get_text_width (sheet, issue->figures[i], SP_TYPE_LABEL));
    }
  return widest;
}

static gboolean
has_lines (const SpMatrix *self, const SpMatrixIssue *issue)
{
  for (guint i = 0; i < self->n_actors; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (self->sheet->selection, i,
                                                              issue->place);

      if (has_position (standing)
          && sp_dataset_get_statement (self->sheet->dataset, standing->statement)->confidence
               != SP_CONFIDENCE_ON_RECORD)
        return TRUE;
    }
  return FALSE;
}

void
sp_matrix_fit_figures (SpMatrix *self, SpMatrixIssue *issue)
{
  SpSheet *sheet = self->sheet;
  double inner = get_inner_width (self);
  double gap = sp_sheet_px (sheet, BAR_GAP);

  issue->figure_width = INFINITY;
  issue->stacked = FALSE;
  if (self->cell_width >= sp_sheet_px (sheet, FULL_WIDTH))
    issue->figure_width = write_figures (self, issue, TRUE);
  if (issue->figure_width > inner / 2)
    issue->figure_width = write_figures (self, issue, FALSE);
  if (issue->figure_width + gap + sp_sheet_px (sheet, LEAST_BAR) <= inner)
    return;
  /* A line around the cell must not touch its figure. */
  issue->stacked = issue->figure_width
                   <= self->cell_width - sp_sheet_px (sheet, has_lines (self, issue) ? 8 : 2);
  if (!issue->stacked)
    issue->figure_width = 0.0;
}

static double
get_x (const SpMatrixIssue *issue, SpBox track, double value)
{
  double share = (value - issue->low) / (issue->high - issue->low);

  return track.x + CLAMP (share, 0.0, 1.0) * track.width;
}

static void
add_bar (SpSheet *sheet,
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
    add_bar (sheet, x, pledge, middle, track.height, TRUE, standing->old);
  else
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ pledge - gap / 2, track.y, gap, track.height }, 0,
                               (SpPaint){ .fill = SP_TOKEN_SURFACE });
}

static void
add_bars (SpMatrix *self, const SpStanding *standing, const SpMatrixIssue *issue, SpBox track)
{
  SpSheet *sheet = self->sheet;
  double middle = track.y + track.height / 2;
  double x = get_x (issue, track, standing->position);
  double thickness = standing->kind == SP_STATEMENT_STATED && !issue->stacked
                       ? sp_sheet_px (sheet, THIN_BAR)
                       : track.height;

  sp_scene_builder_add_rect (sheet->builder, track, 0, (SpPaint){ .fill = SP_TOKEN_GRID });
  add_bar (sheet, get_x (issue, track, issue->base), x, middle, thickness,
           standing->kind == SP_STATEMENT_PLEDGED, standing->old);
  if (standing->pledge != SP_NONE)
    add_pledge (sheet, standing, x, get_x (issue, track, standing->pledge_position), track);
  if (standing->low < standing->high && !issue->stacked)
    {
      double half = sp_sheet_px (sheet, BAR) / 2;
      double from = CLAMP (get_x (issue, track, standing->low), track.x + half,
                           track.x + track.width - half);
      double to = CLAMP (get_x (issue, track, standing->high), track.x + half,
                         track.x + track.width - half);

      sp_glyph_add_range_bar (sheet, from, to, middle, standing->old);
    }
}

/* Where the bar of a cell goes: beside its figure, below it, or alone. */
static SpBox
place_track (const SpMatrix *self, const SpMatrixIssue *issue, SpBox box)
{
  SpSheet *sheet = self->sheet;
  double padding = sp_sheet_px (sheet, issue->figure_width > 0.0 && !issue->stacked ? PADDING : 2);
  double before = issue->figure_width > 0.0 && !issue->stacked
                    ? issue->figure_width + sp_sheet_px (sheet, BAR_GAP)
                    : 0.0;
  double height = sp_sheet_px (sheet, issue->stacked ? LOW_BAR : BAR);
  double y = issue->stacked ? box.y + box.height - height - sp_sheet_px (sheet, 1.5)
                            : box.y + (box.height - height) / 2;

  return (SpBox){ box.x + padding + before, y, box.width - 2 * padding - before, height };
}

/* Around the bar, as around the colour of a level. */
static SpBox
get_bar_box (SpSheet *sheet, const SpStanding *standing, const SpMatrixIssue *issue, SpBox track)
{
  double from = get_x (issue, track, issue->base);
  double to = get_x (issue, track, standing->position);
  double margin = sp_sheet_px (sheet, 3.5);

  return (SpBox){ MIN (from, to) - margin, track.y - margin, fabs (to - from) + 2 * margin,
                  track.height + 2 * margin };
}

void
sp_matrix_add_figure (SpMatrix *self, guint actor, const SpMatrixIssue *issue, SpBox box)
{
  SpSheet *sheet = self->sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue->place);
  const SpStatement *statement = sp_dataset_get_statement (sheet->dataset, standing->statement);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  SpToken ink = standing->old ? SP_TOKEN_INK_SOFT : SP_TOKEN_INK;
  SpBox track = place_track (self, issue, box);

  sp_scene_builder_add_rect (sheet->builder, box, 0, (SpPaint){ .fill = SP_TOKEN_SURFACE });
  add_bars (self, standing, issue, track);
  sp_cell_sign_add_confidence (sheet,
                               issue->figure_width > 0.0 && !issue->stacked
                                 ? get_bar_box (sheet, standing, issue, track)
                                 : box,
                               statement->confidence);
  if (issue->figure_width <= 0.0)
    return;
  if (issue->stacked)
    sp_sheet_add_text (sheet, issue->figures[actor], SP_TYPE_LABEL, ink, SP_ANCHOR_MIDDLE,
                       box.x + box.width / 2,
                       box.y + (box.height - sp_sheet_px (sheet, LOW_BAR) - leading) / 2);
  else
    sp_sheet_add_text (sheet, issue->figures[actor], SP_TYPE_LABEL, ink,
                       issue->in_full ? SP_ANCHOR_START : SP_ANCHOR_END,
                       box.x + sp_sheet_px (sheet, PADDING)
                         + (issue->in_full ? 0.0 : issue->figure_width),
                       box.y + (box.height - leading) / 2);
}

char *
sp_matrix_write_ends (const SpMatrix *self, const SpMatrixIssue *issue)
{
  SpIssue plain = *issue->data;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  plain.decimals = -1;
  low = sp_number_show (&plain, issue->low);
  high = sp_number_show_with_unit (self->sheet->dataset, &plain, issue->high);
  return sp_fill (C_ ("range", "{low} to {high}"), "low", low, "high", high, NULL);
}

double
sp_matrix_add_bar_sample (
  SpSheet *sheet, double x, double middle, SpStatementKind kind, gboolean draw)
{
  double width = sp_sheet_px (sheet, 22);
  double height = sp_sheet_px (sheet, kind == SP_STATEMENT_STATED ? THIN_BAR : BAR);

  if (draw)
    add_bar (sheet, x, x + width, middle, height, kind == SP_STATEMENT_PLEDGED, FALSE);
  return width;
}
