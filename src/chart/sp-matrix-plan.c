/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-matrix.h"

#include <math.h>

/* Of a cell: with words, with a sign, and the least of all. */
#define MAX_WORDS 340.0
#define MAX_SIGN  64.0
#define MOST_SIGN 110.0
#define SIGN      22.0
#define LEAST     18.0
/* The most that an actor's name may take, from long names to codes, which are never cut. */
static const double name_widths[] = { 190.0, 130.0, 96.0, 0.0 };
/* The most that a title may take where issues are rows. */
static const double title_widths[] = { 260.0, 190.0, 140.0, 100.0 };
/* Words are worth short names, but not codes. */
#define N_FOR_WORDS 2
/* A table in several blocks with more rows than this, all counted, is no longer read. */
#define MAX_ROWS 400
/* Parts side by side have at least this many rows. */
#define LEAST_PANEL_ROWS 4

guint
sp_matrix_get_n_rows (const SpMatrix *self)
{
  return self->transposed ? self->n_issues : self->n_actors;
}

guint
sp_matrix_get_n_columns (const SpMatrix *self)
{
  return self->transposed ? self->n_actors : self->n_issues;
}

const SpStanding *
sp_matrix_get_standing (const SpMatrix *self, guint actor, guint issue)
{
  return sp_selection_get_standing (self->sheet->selection, self->actors[actor],
                                    self->issues[issue].place);
}

double
sp_matrix_get_step (const SpMatrix *self)
{
  return self->cell_width + sp_sheet_px (self->sheet, SP_MATRIX_GAP);
}

/* The widest that cells can be beside headings of rows of some width. */
static double
get_room (const SpMatrix *self, double head_width)
{
  double gap = sp_sheet_px (self->sheet, SP_MATRIX_GAP);
  guint n = (sp_matrix_get_n_columns (self) + self->n_blocks - 1) / self->n_blocks;

  return (sp_sheet_get_content_width (self->sheet) - head_width + gap) / n - gap;
}

/* Takes the widest headings of rows beside which cells are at least @least wide. */
static gboolean
try_widths (SpMatrix *self, double least, guint n_widths, double most)
{
  const double *widths = self->transposed ? title_widths : name_widths;

  for (guint i = 0; i < n_widths; i++)
    {
      double head = sp_matrix_measure_row_heads (self, sp_sheet_px (self->sheet, widths[i]));
      double room = get_room (self, head);

      if (room < least)
        continue;
      self->head_width = head;
      self->cell_width = MIN (room, MAX (most, least));
      return TRUE;
    }
  return FALSE;
}

/* What cells with signs leave goes to names, then to the cells. */
static void
share_rest (SpMatrix *self)
{
  double step = sp_sheet_px (self->sheet, MAX_SIGN + SP_MATRIX_GAP);
  double rest = sp_sheet_get_content_width (self->sheet) - self->head_width
                - sp_matrix_get_n_columns (self) * step;

  if (rest <= 0.0 || self->n_blocks > 1)
    return;
  self->head_width = sp_matrix_measure_row_heads (self, self->head_width + rest);
  self->cell_width = MIN (get_room (self, self->head_width), sp_sheet_px (self->sheet, MOST_SIGN));
}

static gboolean
plan_widths (SpMatrix *self)
{
  double words = sp_matrix_get_words_width (self);

  self->n_blocks = 1;
  self->in_words = TRUE;
  self->in_words = try_widths (self, words, N_FOR_WORDS, sp_sheet_px (self->sheet, MAX_WORDS));
  if (self->in_words)
    return TRUE;
  if (try_widths (self, sp_sheet_px (self->sheet, SIGN), G_N_ELEMENTS (name_widths),
                  sp_sheet_px (self->sheet, MAX_SIGN)))
    {
      share_rest (self);
      return TRUE;
    }
  do
    {
      if (try_widths (self, sp_sheet_px (self->sheet, LEAST), G_N_ELEMENTS (name_widths),
                      sp_sheet_px (self->sheet, SIGN)))
        return TRUE;
      self->n_blocks++;
    }
  while (self->n_blocks * sp_matrix_get_n_rows (self) <= MAX_ROWS
         && self->n_blocks <= sp_matrix_get_n_columns (self));
  self->n_blocks--;
  return FALSE;
}

/* Rows that leave most of the width empty stand in several parts, side by side. */
static guint
count_panels (const SpMatrix *self)
{
  double gap = sp_sheet_px (self->sheet, SP_MATRIX_PANEL_GAP);
  double width = self->head_width + sp_matrix_get_n_columns (self) * sp_matrix_get_step (self);
  guint n = (guint)floor ((sp_sheet_get_content_width (self->sheet) + gap) / (width + gap));

  if (self->n_blocks > 1 || n < 2)
    return 1;
  return CLAMP (sp_matrix_get_n_rows (self) / LEAST_PANEL_ROWS, 1, n);
}

/* Parts side by side fill the width. */
static void
stretch_panels (SpMatrix *self)
{
  double gap = sp_sheet_px (self->sheet, SP_MATRIX_PANEL_GAP);
  double width = (sp_sheet_get_content_width (self->sheet) + gap) / self->n_panels - gap;
  double cell_gap = sp_sheet_px (self->sheet, SP_MATRIX_GAP);

  self->cell_width = (width - self->head_width + cell_gap) / sp_matrix_get_n_columns (self)
                     - cell_gap;
}

/* The narrowest picture in which the columns have room, in as many blocks as may be. */
static double
get_least_width (SpMatrix *self)
{
  const double *widths = self->transposed ? title_widths : name_widths;
  double head = sp_matrix_measure_row_heads (self,
                                             sp_sheet_px (self->sheet,
                                                          widths[G_N_ELEMENTS (name_widths) - 1]));
  guint n = (sp_matrix_get_n_columns (self) + self->n_blocks - 1) / self->n_blocks;
  double gap = sp_sheet_px (self->sheet, SP_MATRIX_GAP);

  return ceil (head + n * (sp_sheet_px (self->sheet, LEAST) + gap) - gap
               + 2 * self->sheet->request->padding);
}

static double
get_row_height (const SpMatrix *self)
{
  SpSheet *sheet = self->sheet;

  if (self->in_words)
    return sp_sheet_px (sheet, 28);
  return self->cell_width < sp_sheet_px (sheet, SIGN) ? sp_sheet_px (sheet, 18)
                                                      : sp_sheet_px (sheet, 24);
}

static gboolean
plan (SpMatrix *self, gboolean transposed)
{
  gboolean fits;

  self->transposed = transposed;
  fits = plan_widths (self);
  self->turned = !sp_matrix_heads_fit (self);
  return fits;
}

/* More issues than actors stand better below each other, where their titles can be read. */
static gboolean
is_better_transposed (SpMatrix *self)
{
  return !self->by_group && self->n_issues > self->n_actors && (self->turned || self->n_blocks > 1);
}

double
sp_matrix_plan (SpMatrix *self)
{
  double needed = 0.0;
  gboolean fits = plan (self, FALSE);

  if (is_better_transposed (self))
    fits = plan (self, TRUE);
  if (!fits)
    {
      needed = get_least_width (self);
      self->cell_width = sp_sheet_px (self->sheet, LEAST);
    }
  self->n_panels = count_panels (self);
  if (self->n_panels > 1)
    stretch_panels (self);
  self->row_height = get_row_height (self);
  self->has_months = sp_matrix_has_months (self);
  self->numbered = self->turned && !self->transposed && sp_matrix_has_long_titles (self);
  for (guint i = 0; i < self->n_issues; i++)
    if (self->issues[i].figures != NULL)
      sp_matrix_fit_figures (self, &self->issues[i]);
  return needed;
}
