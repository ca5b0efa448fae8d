/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-cell-signs.h"
#include "sp-matrix.h"

#include <math.h>

#define PADDING 6.0
/* Of a bar that stands below its figure. */
#define LOW_BAR   4.0
#define BAR_GAP   7.0
#define LEAST_BAR 24.0
/* Pledges and dates are written out in cells at least this wide. */
#define FULL_WIDTH 220.0

static gboolean
has_position (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION;
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

/* Where the bar of a cell goes: beside its figure, below it, or alone. */
static SpBox
place_track (const SpMatrix *self, const SpMatrixIssue *issue, SpBox box)
{
  SpSheet *sheet = self->sheet;
  double padding = sp_sheet_px (sheet, issue->figure_width > 0.0 && !issue->stacked ? PADDING : 2);
  double before = issue->figure_width > 0.0 && !issue->stacked
                    ? issue->figure_width + sp_sheet_px (sheet, BAR_GAP)
                    : 0.0;
  double height = issue->stacked ? sp_sheet_px (sheet, LOW_BAR) : sp_bar_get_height (sheet);
  double y = issue->stacked ? box.y + box.height - height - sp_sheet_px (sheet, 1.5)
                            : box.y + (box.height - height) / 2;

  return (SpBox){ box.x + padding + before, y, box.width - 2 * padding - before, height };
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
  if (issue->figure_width > 0.0 && !issue->stacked)
    sp_bar_add_with_confidence (sheet, &issue->scale, standing, track);
  else
    {
      sp_bar_add (sheet, &issue->scale, standing, track);
      sp_cell_sign_add_confidence (sheet, box, statement->confidence);
    }
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
