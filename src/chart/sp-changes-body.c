/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-changes-private.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-glyphs.h"
#include "sp-mark.h"
#include "sp-scale-paint.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* In narrower pictures the words stand below their row. */
#define FOLD_WIDTH  900.0
#define NAME_SHARE  0.3
#define MAX_NAME    170.0
#define WORDS_SHARE 0.34
#define GAP         16.0
#define LABEL_GAP   9.0
#define PER_TICK    56.0
/* Lines of a level's name above its column, and of the words of a statement. */
#define MAX_HEADING 3
#define MAX_WORDS   2

static void
clear_row (gpointer data)
{
  SpChangesRow *row = data;

  g_free (row->name);
  g_free (row->way);
  g_strfreev (row->words);
  g_free (row->source);
}

SpChangesRow *
sp_changes_body_get_row (const SpChangesBody *self, guint i)
{
  return &g_array_index (self->rows, SpChangesRow, i);
}

gboolean
sp_changes_body_is_number (const SpChangesBody *self)
{
  return self->strip.data->scale == SP_SCALE_NUMBER;
}

/* What was said: the summary, else the words themselves; of a figure the time that it describes. */
static char *
write_words (const SpChangesBody *self, guint32 statement)
{
  SpDataset *dataset = self->sheet->dataset;
  const SpStatement *said = sp_dataset_get_statement (dataset, statement);
  g_autoptr (SpWords) words = sp_dataset_read_words (dataset, statement);
  g_autofree char *period = sp_date_show (sp_statement_get_period (said), FALSE);

  if (words->summary != NULL)
    return g_strdup (sp_text_show (dataset, words->summary));
  if (words->quote != NULL)
    return sp_fill (C_ ("quotation", "“{words}”"), "words", words->quote, NULL);
  if (said->kind == SP_STATEMENT_MEASURED)
    return sp_fill (C_ ("figure", "for {period}"), "period", period, NULL);
  return g_strdup ("");
}

static char *
write_source (const SpChangesBody *self, guint32 statement)
{
  SpDataset *dataset = self->sheet->dataset;
  guint n = 0;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, statement, &n);
  const SpSource *source = n > 0 ? sp_dataset_get_source (dataset, sources[0]) : NULL;
  g_autofree char *date = sp_date_show (sp_dataset_get_statement (dataset, statement)->date, TRUE);
  const char *publisher = source == NULL                    ? ""
                          : source->publisher != NULL       ? source->publisher
                          : source->container_title != NULL ? source->container_title
                                                            : "";

  return sp_join (" · ", date, publisher, NULL);
}

static void
list_rows (SpChangesBody *self, const GArray *movers)
{
  guint32 from = MAX (sp_date_last_day (self->from), 1);

  for (guint i = 0; i < movers->len; i++)
    {
      SpChangesRow row = { .actor = g_array_index (movers, guint, i) };

      row.move = sp_moves_get (self->moves, row.actor);
      row.statement = sp_moves_find_statement (self->moves, row.actor, from);
      g_array_append_val (self->rows, row);
    }
}

static void
measure_columns (SpChangesBody *self)
{
  SpSheet *sheet = self->sheet;
  double fixed = sp_sheet_px (sheet, SP_CHANGES_FLAG + SP_CHANGES_FLAG_GAP);
  double gap = sp_sheet_px (sheet, GAP);
  double room = MIN (self->width * NAME_SHARE - fixed, sp_sheet_px (sheet, MAX_NAME));
  double widest = 0.0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      SpChangesRow *row = sp_changes_body_get_row (self, i);

      row->name = sp_sheet_fit_name (sheet, row->actor, SP_TYPE_NAME, room);
      widest = MAX (widest, sp_sheet_get_text_width (sheet, row->name, SP_TYPE_NAME));
    }
  self->names_width = fixed + widest;
  self->words_width = self->folded ? self->width - fixed : self->width * WORDS_SHARE;
  self->words_x = self->folded ? self->x + fixed : self->x + self->width - self->words_width;
  self->strip.x = self->x + self->names_width + gap;
  self->strip.width = (self->folded ? self->x + self->width : self->words_x - gap) - self->strip.x;
}

double
sp_changes_body_get_column_width (const SpChangesBody *self)
{
  guint n = self->strip.data->n_levels;

  return (self->strip.width - (n - 1) * sp_sheet_px (self->sheet, SP_CHANGES_COLUMN_GAP)) / n;
}

/* The middle of a level's column. */
static double
get_column_x (const SpChangesBody *self, double position)
{
  double width = sp_changes_body_get_column_width (self);
  double step = sp_issue_get_level (self->strip.data, position);

  return self->strip.x + step * (width + sp_sheet_px (self->sheet, SP_CHANGES_COLUMN_GAP))
         + width / 2;
}

/* No word of a heading is broken. */
static gboolean
fits_column (const SpChangesBody *self, const char *label, double width)
{
  g_auto (GStrv) words = g_strsplit (label, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (sp_sheet_get_text_width (self->sheet, words[i], SP_TYPE_HEADING) > width)
      return FALSE;
  return TRUE;
}

static char **
wrap_heading (const SpChangesBody *self, guint level, double width)
{
  SpSheet *sheet = self->sheet;

  return sp_text_measurer_wrap (
    sheet->measurer, sp_text_show (sheet->dataset, self->strip.data->levels[level].label),
    sp_sheet_get_style (sheet, SP_TYPE_HEADING), width, MAX_HEADING + 1);
}

/* All levels have their names where there is room for them; else the two ends of the scale do. */
static void
measure_headings (SpChangesBody *self)
{
  SpSheet *sheet = self->sheet;
  guint n = self->strip.data->n_levels;
  double width = sp_changes_body_get_column_width (self) - sp_sheet_px (sheet, 8);
  guint n_lines = 1;

  self->headings = g_new0 (char **, n + 1);
  self->has_headings = TRUE;
  for (guint i = 0; i < n; i++)
    {
      const char *label = sp_text_show (sheet->dataset, self->strip.data->levels[i].label);

      self->headings[i] = wrap_heading (self, i, width);
      n_lines = MAX (n_lines, g_strv_length (self->headings[i]));
      self->has_headings = self->has_headings && fits_column (self, label, width);
    }
  self->has_headings = self->has_headings && n_lines <= MAX_HEADING;
  if (!self->has_headings)
    n_lines = 1;
  self->head_height = sp_sheet_px (sheet, SP_CHANGES_BAR + 6)
                      + n_lines * sp_sheet_get_leading (sheet, SP_TYPE_HEADING)
                      + sp_sheet_px (sheet, 4);
}

static void
find_range (const SpChangesBody *self, double *min, double *max)
{
  const SpIssue *issue = self->strip.data;

  *min = INFINITY;
  *max = -INFINITY;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const SpMove *move = sp_changes_body_get_row (self, i)->move;

      *min = fmin (*min, fmin (move->before->low, move->after->low));
      *max = fmax (*max, fmax (move->before->high, move->after->high));
    }
  for (guint i = 0; i < issue->n_references; i++)
    if (sp_reference_is_current (&self->strip, &issue->references[i]))
      {
        *min = fmin (*min, issue->references[i].value);
        *max = fmax (*max, issue->references[i].value);
      }
}

char *
sp_changes_body_write_tick (const SpChangesBody *self, double value)
{
  SpIssue plain = { .scale = SP_SCALE_NUMBER,
                    .decimals = fabs (value) > 0.0 ? self->axis.decimals : 0 };

  return sp_number_show (&plain, value);
}

static void
init_axis (SpChangesBody *self)
{
  SpSheet *sheet = self->sheet;
  double inset = sp_sheet_px (sheet, 24);
  double min;
  double max;

  find_range (self, &min, &max);
  self->left = self->strip.x + inset;
  self->right = self->strip.x + self->strip.width - inset;
  for (guint n = CLAMP ((guint)((self->right - self->left) / sp_sheet_px (sheet, PER_TICK)), 2, 9);
       n >= 2; n--)
    {
      double widest = 0.0;
      double step;

      sp_axis_init (&self->axis, min, max, self->strip.data->min, self->strip.data->max, n);
      for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
        {
          g_autofree char *text = sp_changes_body_write_tick (self,
                                                              sp_axis_get_tick (&self->axis, i));

          widest = MAX (widest, sp_sheet_get_text_width (sheet, text, SP_TYPE_NOTE));
        }
      step = (self->right - self->left) * self->axis.step / (self->axis.high - self->axis.low);
      if (widest + sp_sheet_px (sheet, 8) <= step)
        break;
    }
  self->references = sp_reference_lines_new (&self->strip, &self->axis, self->left, self->right);
  self->head_height = sp_reference_lines_get_height (self->references) + sp_sheet_px (sheet, 4);
}

double
sp_changes_body_get_x (const SpChangesBody *self, double value)
{
  return sp_changes_body_is_number (self)
           ? self->left + sp_axis_to_place (&self->axis, value) * (self->right - self->left)
           : get_column_x (self, value);
}

double
sp_changes_body_get_hinge (const SpChangesBody *self, const SpChangesRow *row)
{
  return row->move->after->conditional
           ? sp_sheet_px (self->sheet, 5) + sp_glyph_get_hinge_width (self->sheet)
           : 0.0;
}

/* How far from the middles of its dots a row's drawing reaches. */
static double
get_reach (const SpChangesBody *self)
{
  return sp_glyph_get_dot_radius (self->sheet) + sp_glyph_get_ring_margin (self->sheet);
}

/* Where a row's dots and bars begin and end. */
static void
find_ends (const SpChangesBody *self, const SpChangesRow *row, double *left, double *right)
{
  const SpMove *move = row->move;
  double reach = get_reach (self);

  *left = fmin (sp_changes_body_get_x (self, move->before->position),
                sp_changes_body_get_x (self, move->after->low))
          - reach;
  *right = fmax (sp_changes_body_get_x (self, move->before->position),
                 sp_changes_body_get_x (self, move->after->high))
           + reach;
}

/* After the dots where there is room, or before them; else on a line of its own. */
static void
place_way (SpChangesBody *self, SpChangesRow *row)
{
  SpSheet *sheet = self->sheet;
  double gap = sp_sheet_px (sheet, LABEL_GAP);
  double end = self->strip.x + self->strip.width;
  double width;
  double left;
  double right;

  if (sp_changes_body_is_number (self) || !self->has_headings)
    row->way = sp_moves_show_way (self->moves, row->actor);
  find_ends (self, row, &left, &right);
  width = sp_changes_body_get_hinge (self, row)
          + (row->way != NULL ? sp_sheet_get_text_width (sheet, row->way, SP_TYPE_LABEL) : 0.0);
  if (right + gap + width <= end)
    row->label_x = right + gap;
  else if (left - gap - width >= self->strip.x)
    row->label_x = left - gap - width;
  else
    {
      row->below = TRUE;
      row->label_x = MAX (MIN ((left + right - width) / 2, end - width), self->x);
    }
}

/* Few words stand in one line with their source, before which a sentence needs no full stop. */
static void
join_short_words (const SpChangesBody *self, SpChangesRow *row)
{
  g_autofree char *words = NULL;
  g_autofree char *line = NULL;

  if (g_strv_length (row->words) != 1)
    return;
  words = g_strdup (row->words[0]);
  if (g_str_has_suffix (words, ".") && !g_str_has_suffix (words, "..") && *row->source != '\0')
    words[strlen (words) - 1] = '\0';
  line = sp_join (" · ", words, row->source, NULL);
  if (sp_sheet_get_text_width (self->sheet, line, SP_TYPE_LABEL) > self->words_width)
    return;
  g_free (row->words[0]);
  row->words[0] = g_steal_pointer (&line);
  *row->source = '\0';
}

guint
sp_changes_row_count_lines (const SpChangesRow *row)
{
  return g_strv_length (row->words) + (*row->source != '\0' ? 1 : 0);
}

static void
measure_row (SpChangesBody *self, SpChangesRow *row)
{
  SpSheet *sheet = self->sheet;
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_LABEL);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  g_autofree char *words = write_words (self, row->statement);
  g_autofree char *source = write_source (self, row->statement);
  g_auto (GStrv) all = sp_text_measurer_wrap (sheet->measurer, words, style, self->words_width, 0);
  double scale = sp_sheet_px (sheet, SP_CHANGES_ROW);
  double text;

  place_way (self, row);
  row->words = sp_text_measurer_wrap (sheet->measurer, words, style, self->words_width, MAX_WORDS);
  row->source = sp_text_measurer_fit (sheet->measurer, source, style, self->words_width);
  self->is_cut |= g_strv_length (all) > MAX_WORDS || !g_str_equal (row->source, source);
  join_short_words (self, row);
  text = sp_changes_row_count_lines (row) * leading;
  if (row->below)
    scale += leading;
  row->height = self->folded ? scale + text + sp_sheet_px (sheet, 6)
                             : MAX (scale, text + sp_sheet_px (sheet, 8));
}

SpChangesBody *
sp_changes_body_new (
  SpSheet *sheet, const SpMoves *moves, const GArray *movers, SpDate from, double x, double width)
{
  SpChangesBody *self = g_new0 (SpChangesBody, 1);
  guint issue = sp_moves_get_issue (moves);

  self->sheet = sheet;
  self->moves = moves;
  self->from = from;
  self->x = x;
  self->width = width;
  self->folded = sheet->request->width < sp_sheet_px (sheet, FOLD_WIDTH);
  self->strip = (SpStrip){
    .sheet = sheet,
    .issue = issue,
    .data = sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue))
  };
  self->rows = g_array_new (FALSE, TRUE, sizeof (SpChangesRow));
  g_array_set_clear_func (self->rows, clear_row);
  list_rows (self, movers);
  measure_columns (self);
  if (sp_changes_body_is_number (self))
    init_axis (self);
  else
    measure_headings (self);
  for (guint i = 0; i < self->rows->len; i++)
    measure_row (self, sp_changes_body_get_row (self, i));
  return self;
}

void
sp_changes_body_free (SpChangesBody *self)
{
  g_array_unref (self->rows);
  for (guint i = 0; self->headings != NULL && i < self->strip.data->n_levels; i++)
    g_strfreev (self->headings[i]);
  g_free (self->headings);
  g_clear_pointer (&self->references, sp_reference_lines_free);
  g_free (self);
}

double
sp_changes_body_get_rows_height (const SpChangesBody *self)
{
  double height = 0.0;

  for (guint i = 0; i < self->rows->len; i++)
    height += sp_changes_body_get_row (self, i)->height;
  return height;
}

static double
get_foot_height (const SpChangesBody *self)
{
  double leading = sp_sheet_get_leading (self->sheet, SP_TYPE_NOTE);

  return sp_changes_body_is_number (self) ? leading + sp_sheet_px (self->sheet, 6) : 0.0;
}

double
sp_changes_body_get_height (const SpChangesBody *self)
{
  return self->head_height + sp_changes_body_get_rows_height (self) + get_foot_height (self);
}

gboolean
sp_changes_body_is_cut (const SpChangesBody *self)
{
  return self->is_cut;
}
