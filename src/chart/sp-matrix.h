/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-order.h"
#include "sp-bar.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/* The parts of the matrix, a table of actors and issues. Lengths are px of the picture. */

/* Between cells. */
#define SP_MATRIX_GAP 3.0
/* Between what stands beside or below each other. */
#define SP_MATRIX_PANEL_GAP 32.0

/**
 * SpMatrixIssue: @place: in the selection
 * @hues, @tokens: the colours of the levels, one token a level
 * @scale: of the bars of a number issue
 * @figures: what is written in the cells of a number issue, by place of the actor; NULL for none
 * @figure_width: of the widest; 0 where there is no room for them
 * @in_full: they are written with pledges and months
 * @stacked: they stand above their bars
 *
 * What the cells of one issue share.
 */
typedef struct
{
  guint place;
  const SpIssue *data;
  SpHues hues;
  SpToken *tokens;
  char *known;
  char *known_short;
  SpBarScale scale;
  char **figures;
  double figure_width;
  gboolean in_full;
  gboolean stacked;
} SpMatrixIssue;

/**
 * SpMatrixCell: @words: lines of the level or of the state; NULL for a sign
 * @notes: lines below them; NULL for none
 * @has_chip: signs of a contested, conditional or spoken-for standing stand on a chip
 * @chip_beside: beside the words, not below
 */
typedef struct
{
  char **words;
  char **notes;
  gboolean has_chip;
  gboolean chip_beside;
  double height;
} SpMatrixCell;

/**
 * SpMatrix: @actors, @issues: in the order of the table
 * @by_group: the actors stand under the names of their groups
 * @transposed: the issues are the rows
 * @in_words: cells hold words, not signs
 * @has_months: old standings have their months
 * @turned: the headings of columns run upwards
 * @numbered: headings had to be cut: the key tells the issues by number
 * @head_width: of the headings of rows, with the gap to the cells
 * @known_width: of what is known of an issue, at the end of its heading in a row
 * @n_blocks: the columns stand in so many parts, one below another
 * @n_panels: the rows stand in so many parts, one beside another
 * @cells: row by row of actors, whether transposed or not
 */
typedef struct
{
  SpSheet *sheet;
  guint n_actors, n_issues;
  guint *actors;
  SpMatrixIssue *issues;
  gboolean by_group;
  gboolean transposed;
  gboolean in_words;
  gboolean has_months;
  gboolean turned;
  gboolean numbered;
  double head_width;
  double known_width;
  double cell_width;
  double row_height;
  guint n_blocks;
  guint n_panels;
  SpMatrixCell *cells;
} SpMatrix;

guint sp_matrix_get_n_rows (const SpMatrix *self);
guint sp_matrix_get_n_columns (const SpMatrix *self);
const SpStanding *sp_matrix_get_standing (const SpMatrix *self, guint actor, guint issue);

/* Chooses orientation, widths and whether cells hold words. Returns the width of picture that the table
 * needs: not above the sheet's where it fits. */
double sp_matrix_plan (SpMatrix *self);
/* From column to column; of a table with its headings. */
double sp_matrix_get_step (const SpMatrix *self);

/* Cells: @actor and @issue count in the order of the table. */
double sp_matrix_get_words_width (const SpMatrix *self);
gboolean sp_matrix_has_months (const SpMatrix *self);
void sp_matrix_measure_cells (SpMatrix *self);
void sp_matrix_clear_cell (SpMatrixCell *cell);
void sp_matrix_add_cell (SpMatrix *self, guint actor, guint issue, SpBox box);

/* Of number issues. */
void sp_matrix_fit_figures (SpMatrix *self, SpMatrixIssue *issue);
void sp_matrix_add_figure (SpMatrix *self, guint actor, const SpMatrixIssue *issue, SpBox box);

/* Headings. The height of those of columns @from to before @to; drawn between @top and @bottom. */
gboolean sp_matrix_heads_fit (const SpMatrix *self);
/* Whether headings that run upwards have to be cut. */
gboolean sp_matrix_has_long_titles (const SpMatrix *self);
double sp_matrix_get_heads_height (SpMatrix *self, guint from, guint to);
void sp_matrix_add_column_head (SpMatrix *self, guint column, double x, double top, double bottom);
/* Of a row: its least height; drawn in a row at @top. */
double sp_matrix_get_row_head_height (SpMatrix *self, guint row);
void sp_matrix_add_row_head (SpMatrix *self, guint row, double x, double top, double height);
/* The width that the headings of rows would take, with actors' names of at most @max_name. */
double sp_matrix_measure_row_heads (SpMatrix *self, double max_name);

/* What signs, colours and bars mean, issue by issue; returns the y below. */
double sp_matrix_add_key (SpMatrix *self, double top);
void sp_matrix_explain (SpMatrix *self);

G_END_DECLS
