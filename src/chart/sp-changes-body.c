/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-changes-body.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-axis.h"
#include "sp-glyphs.h"
#include "sp-mark.h"
#include "sp-reference-lines.h"
#include "sp-scale-paint.h"
#include "sp-strip.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* In narrower pictures the words stand below their row. */
#define FOLD_WIDTH  900.0
#define NAME_SHARE  0.3
#define MAX_NAME    170.0
#define WORDS_SHARE 0.34
#define GAP         16.0
#define FLAG        22.0
#define FLAG_GAP    7.0
#define ROW         28.0
#define BAR         4.0
#define COLUMN_GAP  4.0
#define LABEL_GAP   9.0
#define PER_TICK    56.0
/* Lines of a level's name above its column, and of the words of a statement. */
#define MAX_HEADING 3
#define MAX_WORDS   2

typedef struct
{
  guint actor;
  const SpMove *move;
  guint32 statement; /* that moved it */
  char *name;
  char *way;    /* beside the arrow; NULL: the columns tell it */
  char **words; /* what was said, in lines */
  char *source; /* when and by whom it was published */
  double label_x;
  gboolean below; /* the way has a line of its own */
  double height;
} Row;

struct _SpChangesBody
{
  SpSheet *sheet;
  const SpMoves *moves;
  SpDate from;
  SpStrip strip; /* of the scale */
  GArray *rows;
  gboolean folded;
  gboolean
    has_headings; /* every level has its name above its column; else the ends of the scale do */
  gboolean is_cut;
  double x, width;
  double names_width;
  double words_x, words_width;
  char ***headings; /* of each level, in lines */
  double head_height;
  SpAxis axis;
  double left, right; /* its ends */
  SpReferenceLines *references;
};

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_free (row->name);
  g_free (row->way);
  g_strfreev (row->words);
  g_free (row->source);
}

static Row *
get_row (const SpChangesBody *self, guint i)
{
  return &g_array_index (self->rows, Row, i);
}

static gboolean
is_number (const SpChangesBody *self)
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
      Row row = { .actor = g_array_index (movers, guint, i) };

      row.move = sp_moves_get (self->moves, row.actor);
      row.statement = sp_moves_find_statement (self->moves, row.actor, from);
      g_array_append_val (self->rows, row);
    }
}

static void
measure_columns (SpChangesBody *self)
{
  SpSheet *sheet = self->sheet;
  double fixed = sp_sheet_px (sheet, FLAG + FLAG_GAP);
  double gap = sp_sheet_px (sheet, GAP);
  double room = MIN (self->width * NAME_SHARE - fixed, sp_sheet_px (sheet, MAX_NAME));
  double widest = 0.0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = get_row (self, i);

      row->name = sp_sheet_fit_name (sheet, row->actor, SP_TYPE_NAME, room);
      widest = MAX (widest, sp_sheet_get_text_width (sheet, row->name, SP_TYPE_NAME));
    }
  self->names_width = fixed + widest;
  self->words_width = self->folded ? self->width - fixed : self->width * WORDS_SHARE;
  self->words_x = self->folded ? self->x + fixed : self->x + self->width - self->words_width;
  self->strip.x = self->x + self->names_width + gap;
  self->strip.width = (self->folded ? self->x + self->width : self->words_x - gap) - self->strip.x;
}

static double
get_column_width (const SpChangesBody *self)
{
  guint n = self->strip.data->n_levels;

  return (self->strip.width - (n - 1) * sp_sheet_px (self->sheet, COLUMN_GAP)) / n;
}

/* The middle of a level's column. */
static double
get_column_x (const SpChangesBody *self, double position)
{
  double width = get_column_width (self);
  double step = sp_issue_get_level (self->strip.data, position);

  return self->strip.x + step * (width + sp_sheet_px (self->sheet, COLUMN_GAP)) + width / 2;
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
  double width = get_column_width (self) - sp_sheet_px (sheet, 8);
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
  self->head_height = sp_sheet_px (sheet, BAR + 6)
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
      const SpMove *move = get_row (self, i)->move;

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

static char *
write_tick (const SpChangesBody *self, double value)
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
          g_autofree char *text = write_tick (self, sp_axis_get_tick (&self->axis, i));

          widest = MAX (widest, sp_sheet_get_text_width (sheet, text, SP_TYPE_NOTE));
        }
      step = (self->right - self->left) * self->axis.step / (self->axis.high - self->axis.low);
      if (widest + sp_sheet_px (sheet, 8) <= step)
        break;
    }
  self->references = sp_reference_lines_new (&self->strip, &self->axis, self->left, self->right);
  self->head_height = sp_reference_lines_get_height (self->references) + sp_sheet_px (sheet, 4);
}

static double
get_x (const SpChangesBody *self, double value)
{
  return is_number (self)
           ? self->left + sp_axis_to_place (&self->axis, value) * (self->right - self->left)
           : get_column_x (self, value);
}

static double
get_hinge (const SpChangesBody *self, const Row *row)
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
find_ends (const SpChangesBody *self, const Row *row, double *left, double *right)
{
  const SpMove *move = row->move;
  double reach = get_reach (self);

  *left = fmin (get_x (self, move->before->position), get_x (self, move->after->low)) - reach;
  *right = fmax (get_x (self, move->before->position), get_x (self, move->after->high)) + reach;
}

/* After the dots where there is room, or before them; else on a line of its own. */
static void
place_way (SpChangesBody *self, Row *row)
{
  SpSheet *sheet = self->sheet;
  double gap = sp_sheet_px (sheet, LABEL_GAP);
  double end = self->strip.x + self->strip.width;
  double width;
  double left;
  double right;

  if (is_number (self) || !self->has_headings)
    row->way = sp_moves_show_way (self->moves, row->actor);
  find_ends (self, row, &left, &right);
  width = get_hinge (self, row)
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
join_short_words (const SpChangesBody *self, Row *row)
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

static guint
count_lines (const Row *row)
{
  return g_strv_length (row->words) + (*row->source != '\0' ? 1 : 0);
}

static void
measure_row (SpChangesBody *self, Row *row)
{
  SpSheet *sheet = self->sheet;
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_LABEL);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  g_autofree char *words = write_words (self, row->statement);
  g_autofree char *source = write_source (self, row->statement);
  g_auto (GStrv) all = sp_text_measurer_wrap (sheet->measurer, words, style, self->words_width, 0);
  double scale = sp_sheet_px (sheet, ROW);
  double text;

  place_way (self, row);
  row->words = sp_text_measurer_wrap (sheet->measurer, words, style, self->words_width, MAX_WORDS);
  row->source = sp_text_measurer_fit (sheet->measurer, source, style, self->words_width);
  self->is_cut |= g_strv_length (all) > MAX_WORDS || !g_str_equal (row->source, source);
  join_short_words (self, row);
  text = count_lines (row) * leading;
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
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  list_rows (self, movers);
  measure_columns (self);
  if (is_number (self))
    init_axis (self);
  else
    measure_headings (self);
  for (guint i = 0; i < self->rows->len; i++)
    measure_row (self, get_row (self, i));
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

static double
get_rows_height (const SpChangesBody *self)
{
  double height = 0.0;

  for (guint i = 0; i < self->rows->len; i++)
    height += get_row (self, i)->height;
  return height;
}

static double
get_foot_height (const SpChangesBody *self)
{
  double leading = sp_sheet_get_leading (self->sheet, SP_TYPE_NOTE);

  return is_number (self) ? leading + sp_sheet_px (self->sheet, 6) : 0.0;
}

double
sp_changes_body_get_height (const SpChangesBody *self)
{
  return self->head_height + get_rows_height (self) + get_foot_height (self);
}

gboolean
sp_changes_body_is_cut (const SpChangesBody *self)
{
  return self->is_cut;
}

static void
add_column (const SpChangesBody *self, guint level, double top, double height)
{
  SpSheet *sheet = self->sheet;
  const SpIssue *issue = self->strip.data;
  guint place = sp_scale_get_level_place (sheet, issue, level);
  SpHues hues = sp_scale_get_hues (sheet, issue);
  double width = get_column_width (self);
  double bar = sp_sheet_px (sheet, BAR);
  double x = self->strip.x + level * (width + sp_sheet_px (sheet, COLUMN_GAP));
  SpBox box = { x, top, width, height };
  g_autofree char *key = g_strdup_printf ("%s/level-%u", issue->id, level + 1);

  sp_scene_builder_begin (
    sheet->builder, key,
    sp_meaning_new (SP_MEANING_OBJECT, sp_text_show (sheet->dataset, issue->levels[level].label)));
  sp_scene_builder_add_rect (sheet->builder, box, sp_sheet_px (sheet, 3),
                             (SpPaint){ .fill = SP_TOKEN_BAND_0 + place, .hues = hues });
  sp_scene_builder_add_rect (sheet->builder, (SpBox){ x, top, width, bar }, bar / 2,
                             (SpPaint){ .fill = SP_TOKEN_SCALE_0 + place, .hues = hues });
  if (self->has_headings)
    sp_sheet_add_lines_on (sheet, self->headings[level], SP_TYPE_HEADING, SP_TOKEN_BAND_0 + place,
                           hues, x + sp_sheet_px (sheet, 4), top + bar + sp_sheet_px (sheet, 5));
  sp_scene_builder_end (sheet->builder);
}

/* The names of the two ends, over the columns and on a ground of their own. */
static void
add_ends (const SpChangesBody *self, double top)
{
  SpSheet *sheet = self->sheet;
  const SpIssue *issue = self->strip.data;
  double y = top + sp_sheet_px (sheet, BAR + 5);
  double room = self->strip.width / 2 - sp_sheet_px (sheet, 8);
  double pad = sp_sheet_px (sheet, 2);

  for (guint i = 0; i < 2; i++)
    {
      const SpLevel *level = &issue->levels[i == 0 ? 0 : issue->n_levels - 1];
      g_autofree char *label = sp_text_measurer_fit (sheet->measurer,
                                                     sp_text_show (sheet->dataset, level->label),
                                                     sp_sheet_get_style (sheet, SP_TYPE_HEADING),
                                                     room);
      double width = sp_sheet_get_text_width (sheet, label, SP_TYPE_HEADING);
      double x = i == 0 ? self->strip.x + 2 * pad
                        : self->strip.x + self->strip.width - width - 2 * pad;

      sp_scene_builder_add_rect (sheet->builder,
                                 (SpBox){ x - pad, y, width + 2 * pad,
                                          sp_sheet_get_leading (sheet, SP_TYPE_HEADING) },
                                 pad, (SpPaint){ .fill = SP_TOKEN_SURFACE });
      sp_sheet_add_text (sheet, label, SP_TYPE_HEADING, SP_TOKEN_INK, SP_ANCHOR_START, x, y);
    }
}

static void
add_levels (const SpChangesBody *self, double top)
{
  double height = self->head_height + get_rows_height (self);

  for (guint i = 0; i < self->strip.data->n_levels; i++)
    add_column (self, i, top, height);
  if (!self->has_headings)
    add_ends (self, top);
}

static void
add_axis (const SpChangesBody *self, double top)
{
  SpSheet *sheet = self->sheet;
  const char *unit = sp_text_show (sheet->dataset, self->strip.data->unit);
  g_autofree char *key = g_strdup_printf ("%s/axis", self->strip.data->id);
  g_autofree char *fitted = sp_text_measurer_fit (sheet->measurer, unit,
                                                  sp_sheet_get_style (sheet, SP_TYPE_NOTE),
                                                  self->names_width);
  double start = top + self->head_height - sp_sheet_px (sheet, 4);
  double end = top + self->head_height + get_rows_height (self);

  sp_scene_builder_begin (sheet->builder, key,
                          sp_meaning_new (SP_MEANING_OBJECT, *unit != '\0' ? unit : _ ("Axis")));
  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      double value = sp_axis_get_tick (&self->axis, i);
      g_autofree char *text = write_tick (self, value);

      sp_scene_builder_add_line (sheet->builder, get_x (self, value), start, get_x (self, value),
                                 end, (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE,
                         get_x (self, value), end + sp_sheet_px (sheet, 3));
    }
  sp_sheet_add_text (sheet, fitted, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, self->x,
                     end + sp_sheet_px (sheet, 3));
  sp_scene_builder_end (sheet->builder);
  sp_reference_lines_add (self->references, start, end);
  if (self->axis.low > 0.0)
    sp_sheet_add_note (sheet, _ ("The axis does not start at zero"));
}

static double
add_dot_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double r = sp_glyph_get_dot_radius (sheet);

  if (draw)
    sp_glyph_add_dot (sheet, x + r, middle, (SpDot)GPOINTER_TO_UINT (data), FALSE);
  return 2 * r;
}

static void
explain_day (SpSheet *sheet, SpDate day, SpDot dot)
{
  g_autofree char *date = sp_date_show (day, FALSE);
  g_autofree char *text = sp_fill (C_ ("legend", "on {day}"), "day", date, NULL);

  sp_sheet_explain (sheet, text, add_dot_sample, GUINT_TO_POINTER (dot));
}

static SpConfidence
get_confidence (const SpChangesBody *self, const Row *row)
{
  return sp_dataset_get_statement (self->sheet->dataset, row->move->after->statement)->confidence;
}

static double
add_ring_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double r = sp_glyph_get_dot_radius (sheet) + sp_glyph_get_ring_margin (sheet);

  if (draw)
    {
      sp_glyph_add_dot (sheet, x + r, middle, SP_DOT_FILLED, FALSE);
      sp_glyph_add_ring (sheet, x + r, middle, (SpConfidence)GPOINTER_TO_UINT (data));
    }
  return 2 * r;
}

static double
add_old_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double r = sp_glyph_get_dot_radius (sheet);

  if (draw)
    sp_glyph_add_dot (sheet, x + r, middle, SP_DOT_FILLED, TRUE);
  return 2 * r;
}

static void
add_dots (const SpChangesBody *self, const Row *row, double from, double to, double y)
{
  SpSheet *sheet = self->sheet;
  gboolean old = row->move->after->old;
  SpConfidence confidence = get_confidence (self, row);

  sp_glyph_add_dot (sheet, from, y, SP_DOT_HOLLOW, old);
  sp_glyph_add_dot (sheet, to, y, SP_DOT_FILLED, old);
  explain_day (sheet, self->from, SP_DOT_HOLLOW);
  explain_day (sheet, sp_selection_get_as_of (sheet->selection), SP_DOT_FILLED);
  if (old)
    sp_sheet_explain (sheet, _ ("old"), add_old_sample, NULL);
  if (confidence == SP_CONFIDENCE_ON_RECORD)
    return;
  sp_glyph_add_ring (sheet, to, y, confidence);
  sp_sheet_explain (sheet, sp_sentence_confidence (confidence), add_ring_sample,
                    GUINT_TO_POINTER (confidence));
}

/* From where it stood, hollow, to where it stands. */
static void
add_arrow (SpChangesBody *self, const Row *row, double y)
{
  SpSheet *sheet = self->sheet;
  const SpMove *move = row->move;
  double from = get_x (self, move->before->position);
  double to = get_x (self, move->after->position);
  double ring = get_confidence (self, row) != SP_CONFIDENCE_ON_RECORD
                  ? sp_glyph_get_ring_margin (sheet)
                  : 0.0;
  double tip = to > from ? to - ring : to + ring;

  if (move->after->low < move->after->high)
    {
      sp_glyph_add_range_bar (sheet, get_x (self, move->after->low),
                              get_x (self, move->after->high), y, move->after->old);
      sp_sheet_use_legend (sheet, SP_LEGEND_CONTESTED_RANGE);
    }
  sp_glyph_add_arrow (sheet, from, tip, y, move->after->old);
  add_dots (self, row, from, to, y);
}

/* Words over a line of the axis or over a column interrupt it. */
static void
add_way (SpChangesBody *self, const Row *row, double top)
{
  SpSheet *sheet = self->sheet;
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  double width = row->way != NULL ? sp_sheet_get_text_width (sheet, row->way, SP_TYPE_LABEL) : 0.0;
  double hinge = get_hinge (self, row);
  double pad = sp_sheet_px (sheet, 3);

  if (width + hinge <= 0.0)
    return;
  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ row->label_x - pad, top + 1, width + hinge + 2 * pad,
                                      leading - 2 },
                             pad, (SpPaint){ .fill = SP_TOKEN_SURFACE });
  if (row->way != NULL)
    sp_sheet_add_text (sheet, row->way, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START, row->label_x,
                       top);
  if (hinge <= 0.0)
    return;
  sp_glyph_add_hinge (sheet, row->label_x + width + hinge - sp_glyph_get_hinge_width (sheet),
                      top + leading / 2);
  sp_sheet_use_legend (sheet, SP_LEGEND_CONDITIONAL);
}

static void
add_words (const SpChangesBody *self, const Row *row, double top)
{
  SpSheet *sheet = self->sheet;

  top = sp_sheet_add_lines (sheet, row->words, SP_TYPE_LABEL, SP_TOKEN_INK, self->words_x, top);
  sp_sheet_add_text (sheet, row->source, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                     self->words_x, top);
}

/* In a narrow picture the words stand below, on ground that the columns don't reach through. */
static void
add_folded_words (const SpChangesBody *self, const Row *row, double top, double bottom)
{
  SpSheet *sheet = self->sheet;
  double pad = sp_sheet_px (sheet, 3);

  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ self->words_x - pad, top, self->words_width + pad,
                                      bottom - top - pad },
                             0, (SpPaint){ .fill = SP_TOKEN_SURFACE });
  add_words (self, row, top);
}

static void
add_row (SpChangesBody *self, const Row *row, double top)
{
  SpSheet *sheet = self->sheet;
  double flag = sp_sheet_px (sheet, FLAG);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  double scale = sp_sheet_px (sheet, ROW);
  double lines = row->below ? scale + leading : scale;
  double middle = top + (self->folded ? scale : row->height - (lines - scale)) / 2;
  g_autofree char *day = sp_date_show (self->from, FALSE);

  sp_sheet_cite (sheet, row->statement);
  sp_mark_begin_change (sheet, row->actor, self->strip.issue, row->move->before, day);
  sp_sheet_add_flag (sheet, row->actor, self->x, middle - sp_sheet_get_flag_height (flag) / 2,
                     flag);
  sp_sheet_add_text (sheet, row->name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START,
                     self->x + flag + sp_sheet_px (sheet, FLAG_GAP),
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
  add_arrow (self, row, middle);
  add_way (self, row,
           row->below ? middle + scale / 2 - sp_sheet_px (sheet, 3) : middle - leading / 2);
  if (self->folded)
    add_folded_words (self, row, top + lines, top + row->height);
  else
    add_words (self, row, top + (row->height - count_lines (row) * leading) / 2);
  sp_scene_builder_end (sheet->builder);
}

void
sp_changes_body_add (SpChangesBody *self, double top)
{
  double y = top + self->head_height;

  if (is_number (self))
    add_axis (self, top);
  else
    add_levels (self, top);
  for (guint i = 0; i < self->rows->len; i++)
    {
      add_row (self, get_row (self, i), y);
      y += get_row (self, i)->height;
    }
}
