/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-matrix.h"

#include "analysis/sp-finding-matrix.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-scale-paint.h"

#include <glib/gi18n.h>

#define HEADING_GAP 10.0

/**
 * Line: @group: its name stands here, above its actors; SP_NONE for those in none; else
 * @row: a row of cells
 */
typedef struct
{
  gboolean is_heading;
  guint32 group;
  guint row;
  double height;
} Line;

static void
init_issue (SpMatrix *self, SpMatrixIssue *issue, guint place)
{
  SpSheet *sheet = self->sheet;
  guint known = 0;
  guint n = 0;

  issue->place = place;
  issue->data = sp_dataset_get_issue (sheet->dataset,
                                      sp_selection_get_issue (sheet->selection, place));
  issue->hues = sp_scale_get_hues (sheet, issue->data);
  issue->tokens = g_new (SpToken, issue->data->n_levels + 1);
  for (guint i = 0; i < issue->data->n_levels; i++)
    issue->tokens[i] = SP_TOKEN_SCALE_0 + sp_scale_get_level_place (sheet, issue->data, i);
  sp_selection_count (sheet->selection, place, &known, &n);
  issue->known = sp_sentence_known (sheet->selection, place);
  issue->known_short = g_strdup_printf ("%u/%u", known, n);
  if (issue->data->scale != SP_SCALE_NUMBER || known == 0)
    return;
  issue->figures = g_new0 (char *, self->n_actors + 1);
  sp_bar_scale_init (&issue->scale, sheet->selection, place);
}

static void
init_matrix (SpMatrix *self, SpSheet *sheet)
{
  g_autofree guint *issues = sp_order_issues (sheet->selection);

  *self = (SpMatrix){ .sheet = sheet };
  self->n_actors = sp_selection_get_n_actors (sheet->selection);
  self->n_issues = sp_selection_get_n_issues (sheet->selection);
  self->actors = sp_order_actors_in_common (sheet->selection);
  self->by_group = sp_order_get_common_sort (sheet->selection, NULL) == SP_SORT_GROUP;
  self->cells = g_new0 (SpMatrixCell, (gsize)self->n_actors * self->n_issues + 1);
  self->issues = g_new0 (SpMatrixIssue, self->n_issues + 1);
  for (guint i = 0; i < self->n_issues; i++)
    init_issue (self, &self->issues[i], issues[i]);
}

static void
clear_matrix (SpMatrix *self)
{
  for (guint i = 0; i < self->n_issues; i++)
    {
      SpMatrixIssue *issue = &self->issues[i];

      for (guint j = 0; issue->figures != NULL && j < self->n_actors; j++)
        g_free (issue->figures[j]);
      g_free (issue->figures);
      g_free (issue->tokens);
      g_free (issue->known);
      g_free (issue->known_short);
    }
  for (gsize i = 0; i < (gsize)self->n_actors * self->n_issues; i++)
    sp_matrix_clear_cell (&self->cells[i]);
  g_free (self->cells);
  g_free (self->issues);
  g_free (self->actors);
}

static const SpMatrixCell *
get_cell (const SpMatrix *self, guint row, guint column)
{
  return self->transposed ? &self->cells[(gsize)column * self->n_issues + row]
                          : &self->cells[(gsize)row * self->n_issues + column];
}

static double
get_row_height (SpMatrix *self, guint row)
{
  double height = MAX (self->row_height, sp_matrix_get_row_head_height (self, row));

  for (guint i = 0; i < sp_matrix_get_n_columns (self); i++)
    height = MAX (height, get_cell (self, row, i)->height);
  return height;
}

static GArray *
list_lines (SpMatrix *self)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (Line));
  double heading = sp_sheet_get_leading (self->sheet, SP_TYPE_HEADING)
                   + sp_sheet_px (self->sheet, HEADING_GAP);
  guint32 last = 0;

  for (guint i = 0; i < sp_matrix_get_n_rows (self); i++)
    {
      Line line = { FALSE, SP_NONE, i, get_row_height (self, i) };

      if (self->by_group)
        line.group = sp_order_get_group (self->sheet->selection, self->actors[i]);
      if (self->by_group && (i == 0 || line.group != last))
        g_array_append_val (lines, ((Line){ TRUE, line.group, i, heading }));
      last = line.group;
      g_array_append_val (lines, line);
    }
  return lines;
}

static Line *
get_line (const GArray *lines, guint i)
{
  return &g_array_index (lines, Line, i);
}

static double
get_lines_height (const SpMatrix *self, const GArray *lines, guint from, guint to)
{
  double gap = sp_sheet_px (self->sheet, SP_MATRIX_GAP);
  double height = 0.0;

  for (guint i = from; i < to; i++)
    height += get_line (lines, i)->height + gap;
  return height;
}

/* The line after the last of a part that begins with @from; a heading stays with its first row. */
static guint
find_end (const SpMatrix *self, const GArray *lines, guint from, double height)
{
  double gap = sp_sheet_px (self->sheet, SP_MATRIX_GAP);
  double used = 0.0;
  guint i = from;

  for (; i < lines->len; i++)
    {
      used += get_line (lines, i)->height + gap;
      if (used > height + gap / 2 && i > from)
        break;
    }
  return i < lines->len && i > from + 1 && get_line (lines, i - 1)->is_heading ? i - 1 : i;
}

/* The least height in which all lines stand in as many parts as there are to be. */
static double
balance (const SpMatrix *self, const GArray *lines)
{
  double height = get_lines_height (self, lines, 0, lines->len) / self->n_panels;

  for (;;)
    {
      guint end = 0;

      for (guint i = 0; i < self->n_panels; i++)
        end = end < lines->len ? find_end (self, lines, end, height) : end;
      if (end >= lines->len)
        return height;
      height += self->row_height / 2;
    }
}

static double
get_table_width (const SpMatrix *self, guint n_columns)
{
  return self->head_width + n_columns * sp_matrix_get_step (self)
         - sp_sheet_px (self->sheet, SP_MATRIX_GAP);
}

static void
add_group_heading (SpMatrix *self, const Line *line, double x, double y, double width)
{
  SpSheet *sheet = self->sheet;
  const char *name = line->group != SP_NONE
                       ? sp_text_show (sheet->dataset,
                                       sp_dataset_get_group (sheet->dataset, line->group)->name)
                       : C_ ("group", "In no group");
  g_autofree char *fitted = sp_text_measurer_fit (sheet->measurer, name,
                                                  sp_sheet_get_style (sheet, SP_TYPE_HEADING),
                                                  width);
  double bottom = y + line->height;

  sp_sheet_add_text (sheet, fitted, SP_TYPE_HEADING, SP_TOKEN_INK, SP_ANCHOR_START, x,
                     bottom - sp_sheet_get_leading (sheet, SP_TYPE_HEADING)
                       - sp_sheet_px (sheet, 2));
  sp_scene_builder_add_line (sheet->builder, x, bottom, x + width, bottom,
                             (SpPaint){ .stroke = SP_TOKEN_RULE, .width = 1.0 });
}

static void
begin_row (SpMatrix *self, guint row, guint block)
{
  SpSheet *sheet = self->sheet;
  guint place = self->transposed ? self->issues[row].place : self->actors[row];
  const char *id = self->transposed
                     ? self->issues[row].data->id
                     : sp_actor_get_code (sheet->dataset,
                                          sp_selection_get_actor (sheet->selection, place));
  /* Three parts, so that no mark has the same key. */
  g_autofree char *key = g_strdup_printf ("row/%u/%s", block + 1, id);

  sp_scene_builder_begin (
    sheet->builder, key,
    sp_meaning_new (SP_MEANING_OBJECT,
                    self->transposed ? sp_text_show (sheet->dataset, self->issues[row].data->title)
                                     : sheet->names[place]));
}

static void
add_row (SpMatrix *self, const Line *line, guint block, guint from, guint to, double x, double y)
{
  double step = sp_matrix_get_step (self);

  begin_row (self, line->row, block);
  sp_matrix_add_row_head (self, line->row, x, y, line->height);
  for (guint i = from; i < to; i++)
    sp_matrix_add_cell (self, self->transposed ? i : line->row, self->transposed ? line->row : i,
                        (SpBox){ x + self->head_width + (i - from) * step, y, self->cell_width,
                                 line->height });
  sp_scene_builder_end (self->sheet->builder);
}

/* Lines @first to before @last, columns @from to before @to; returns the y below. */
static double
add_part (SpMatrix *self,
          const GArray *lines,
          guint first,
          guint last,
          guint block,
          guint from,
          guint to,
          double x,
          double top)
{
  SpSheet *sheet = self->sheet;
  double y = top + sp_matrix_get_heads_height (self, from, to);

  for (guint i = from; i < to; i++)
    sp_matrix_add_column_head (self, i,
                               x + self->head_width + (i - from) * sp_matrix_get_step (self), top,
                               y);
  for (guint i = first; i < last; i++)
    {
      const Line *line = get_line (lines, i);

      if (line->is_heading)
        add_group_heading (self, line, x, y, get_table_width (self, to - from));
      else
        add_row (self, line, block, from, to, x, y);
      y += line->height + sp_sheet_px (sheet, SP_MATRIX_GAP);
    }
  return y;
}

static double
add_panels (SpMatrix *self, const GArray *lines, double top)
{
  SpSheet *sheet = self->sheet;
  guint n_columns = sp_matrix_get_n_columns (self);
  double height = balance (self, lines);
  double x = sp_sheet_get_padding (sheet);
  double bottom = top;
  guint first = 0;

  for (guint i = 0; i < self->n_panels && first < lines->len; i++)
    {
      guint last = find_end (self, lines, first, height);
      double y = add_part (self, lines, first, last, i, 0, n_columns, x, top);

      bottom = MAX (bottom, y);
      first = last;
      x += get_table_width (self, n_columns) + sp_sheet_px (sheet, SP_MATRIX_PANEL_GAP);
    }
  return bottom;
}

static double
add_blocks (SpMatrix *self, const GArray *lines, double top)
{
  guint n_columns = sp_matrix_get_n_columns (self);
  guint n = (n_columns + self->n_blocks - 1) / self->n_blocks;
  double x = sp_sheet_get_padding (self->sheet);

  for (guint from = 0, block = 0; from < n_columns; from += n, block++)
    {
      top += block > 0 ? sp_sheet_px (self->sheet, 18) : 0.0;
      top = add_part (self, lines, 0, lines->len, block, from, MIN (from + n, n_columns), x, top);
    }
  return top;
}

static double
add_table (SpMatrix *self, double top)
{
  g_autoptr (GArray) lines = NULL;

  if (self->n_actors == 0 || self->n_issues == 0)
    return top;
  sp_matrix_measure_cells (self);
  lines = list_lines (self);
  return self->n_panels > 1 ? add_panels (self, lines, top) : add_blocks (self, lines, top);
}

static void
tell_measure (SpSheet *sheet)
{
  g_autofree char *measure = NULL;

  if (sp_selection_get_view (sheet->selection)->title == NULL)
    measure = sp_finding_matrix_tell_measure (sheet->selection);
  if (measure != NULL)
    sp_sheet_add_note (sheet, measure);
}

static void
tell_what_is_left_out (SpMatrix *self)
{
  for (guint i = 0; i < self->n_issues; i++)
    if (self->issues[i].figures != NULL && self->issues[i].figure_width <= 0.0)
      {
        sp_scene_builder_leave_out (self->sheet->builder, _ ("Some figures are not written out"));
        return;
      }
}

/* The width that the table needs; 0 where it fits. */
static double
find_needed_width (const SpChartRequest *request)
{
  g_autoptr (SpSheet) sheet = sp_sheet_new (request);
  SpMatrix matrix;
  double needed = 0.0;

  init_matrix (&matrix, sheet);
  if (matrix.n_actors > 0 && matrix.n_issues > 0)
    needed = sp_matrix_plan (&matrix);
  clear_matrix (&matrix);
  return needed;
}

static double
draw (SpSheet *sheet)
{
  g_autofree char *order = sp_sentence_common_order (sheet->selection);
  double y = sp_sheet_add_header (sheet);
  SpMatrix matrix;

  init_matrix (&matrix, sheet);
  if (matrix.n_actors > 0 && matrix.n_issues > 0)
    sp_matrix_plan (&matrix);
  y = add_table (&matrix, y);
  y = sp_matrix_add_key (&matrix, y);
  sp_matrix_explain (&matrix);
  if (matrix.turned || matrix.transposed)
    sp_sheet_add_note (sheet, _ ("Beside issues: how many are known, of how many"));
  tell_measure (sheet);
  tell_what_is_left_out (&matrix);
  y = sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 14), order);
  clear_matrix (&matrix);
  return y;
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  double y;

  asked.width = MAX (request->width, sp_sheet_get_min_width (request));
  asked.width = MAX (asked.width, find_needed_width (&asked));
  sheet = sp_sheet_new (&asked);
  y = draw (sheet);
  return sp_sheet_finish (sheet, request, y, error);
}

/* Actors and issues, a cell for each pair. */
const SpChartKind sp_matrix_kind = {
  .name = "matrix",
  .title = N_ ("Matrix"),
  .zooms = TRUE,
  .layout = lay_out,
  .headline = sp_finding_matrix_tell,
  .description = sp_finding_matrix_describe,
};
