/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-cell-signs.h"
#include "sp-matrix.h"
#include "sp-placement.h"

#include <glib/gi18n.h>
#include <string.h>

#define ROW        20.0
#define SWATCH     20.0
#define BAR        22.0
#define SWATCH_GAP 5.0
#define ITEM_GAP   12.0
#define COLUMN_GAP 32.0
#define MAX_LABEL  300.0
/* More titles than these that share a scale are counted. */
#define MAX_TITLES 3

/* One scale with all issues that have it: a title, and an item for each level or for the bars. */
typedef struct
{
  const SpMatrixIssue *issue;
  char *title;
  GPtrArray *texts;
  gboolean plain; /* the text names another entry: no swatch */
} Entry;

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->title);
  g_ptr_array_unref (entry->texts);
}

static gboolean
is_same_scale (const SpMatrix *self, const SpMatrixIssue *a, const SpMatrixIssue *b)
{
  const SpDataset *dataset = self->sheet->dataset;

  if (a->data->scale != SP_SCALE_LEVELS || b->data->scale != SP_SCALE_LEVELS
      || a->data->n_levels != b->data->n_levels || a->hues != b->hues
      || a->data->neutral != b->data->neutral)
    return FALSE;
  for (guint i = 0; i < a->data->n_levels; i++)
    if (!g_str_equal (sp_text_show (dataset, a->data->levels[i].label),
                      sp_text_show (dataset, b->data->levels[i].label)))
      return FALSE;
  return TRUE;
}

static const char *
get_title (const SpMatrix *self, guint issue)
{
  return sp_text_show (self->sheet->dataset, self->issues[issue].data->title);
}

/* With numbers each issue is told by its own; else an entry names all that share its scale. */
static char *
write_title (const SpMatrix *self, guint issue)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  if (self->numbered)
    return g_strdup_printf ("%u\302\240%s", issue + 1, get_title (self, issue));
  for (guint i = issue; i < self->n_issues; i++)
    if (i == issue || is_same_scale (self, &self->issues[issue], &self->issues[i]))
      g_ptr_array_add (titles, (gpointer)get_title (self, i));
  return sp_phrase_names (titles, MAX_TITLES);
}

/* The first issue with the same scale. */
static guint
find_first (const SpMatrix *self, guint issue)
{
  for (guint i = 0; i < issue; i++)
    if (is_same_scale (self, &self->issues[i], &self->issues[issue]))
      return i;
  return issue;
}

static void
add_reference (guint issue, GPtrArray *texts)
{
  g_autofree char *number = g_strdup_printf ("%u", issue + 1);

  g_ptr_array_add (texts, sp_fill (C_ ("key", "levels as {number}"), "number", number, NULL));
}

static void
add_texts (const SpMatrix *self, const SpMatrixIssue *issue, GPtrArray *texts)
{
  SpSheet *sheet = self->sheet;
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_LABEL);
  double room = MIN (sp_sheet_px (sheet, MAX_LABEL),
                     sp_sheet_get_content_width (sheet) - sp_sheet_px (sheet, SWATCH + ITEM_GAP));

  if (issue->data->scale == SP_SCALE_NUMBER)
    {
      g_autofree char *ends = sp_bar_scale_show (&issue->scale, sheet->selection, issue->place);

      g_ptr_array_add (texts, sp_text_measurer_fit (sheet->measurer, ends, style, room));
      return;
    }
  for (guint i = 0; i < issue->data->n_levels; i++)
    g_ptr_array_add (texts, sp_text_measurer_fit (sheet->measurer,
                                                  sp_text_show (sheet->dataset,
                                                                issue->data->levels[i].label),
                                                  style, room));
}

/* Whether what the cells of an issue hold is told elsewhere: words in the cells, bars' ends in the heading. */
static gboolean
tells_itself (const SpMatrix *self, const SpMatrixIssue *issue)
{
  if (issue->data->scale == SP_SCALE_LEVELS)
    return self->in_words;
  return issue->figures == NULL || (!self->turned && !self->transposed);
}

static GArray *
list_entries (const SpMatrix *self)
{
  GArray *entries = g_array_new (FALSE, TRUE, sizeof (Entry));

  g_array_set_clear_func (entries, clear_entry);
  for (guint i = 0; i < self->n_issues; i++)
    {
      const SpMatrixIssue *issue = &self->issues[i];
      gboolean told = tells_itself (self, issue);
      guint same = find_first (self, i);
      Entry entry = { issue, NULL, NULL, same != i };

      if ((told || same != i) && !self->numbered)
        continue;
      entry.title = write_title (self, i);
      entry.texts = g_ptr_array_new_with_free_func (g_free);
      if (!told && same != i)
        add_reference (same, entry.texts);
      else if (!told)
        add_texts (self, issue, entry.texts);
      g_array_append_val (entries, entry);
    }
  return entries;
}

static double
get_swatch_width (SpSheet *sheet, const Entry *entry)
{
  if (entry->plain)
    return 0.0;
  return entry->issue->data->scale == SP_SCALE_NUMBER ? sp_sheet_px (sheet, BAR)
                                                      : sp_sheet_px (sheet, SWATCH);
}

static double
get_item_width (SpSheet *sheet, const Entry *entry, guint item)
{
  return get_swatch_width (sheet, entry) + sp_sheet_px (sheet, SWATCH_GAP)
         + sp_sheet_get_text_width (sheet, g_ptr_array_index (entry->texts, item), SP_TYPE_LABEL);
}

/* The width of title and items in one row. */
static double
get_entry_width (SpSheet *sheet, const Entry *entry)
{
  double width = sp_sheet_get_text_width (sheet, entry->title, SP_TYPE_HEADING);

  for (guint i = 0; i < entry->texts->len; i++)
    width += sp_sheet_px (sheet, ITEM_GAP) + get_item_width (sheet, entry, i);
  return width;
}

static void
add_swatch (SpSheet *sheet, const Entry *entry, guint item, double x, double y)
{
  const SpMatrixIssue *issue = entry->issue;
  double height = sp_sheet_px (sheet, 16);
  double width = get_swatch_width (sheet, entry);
  double middle = y + sp_sheet_px (sheet, ROW) / 2;
  SpBox box = { x, middle - height / 2, width, height };

  if (issue->data->scale == SP_SCALE_NUMBER)
    {
      sp_scene_builder_add_rect (sheet->builder,
                                 (SpBox){ x, middle - height / 4, width, height / 2 }, 0,
                                 (SpPaint){ .fill = SP_TOKEN_GRID });
      sp_scene_builder_add_rect (sheet->builder,
                                 (SpBox){ x, middle - height / 4, width * 0.6, height / 2 }, 0,
                                 (SpPaint){ .fill = SP_TOKEN_MARK });
      return;
    }
  sp_cell_sign_add_ground (sheet, box, issue->tokens[item], issue->hues, SP_CONFIDENCE_ON_RECORD,
                           FALSE);
  sp_cell_sign_add_level (sheet, issue->data, item, x + width / 2, middle, issue->tokens[item],
                          issue->hues);
}

static void
add_item (SpSheet *sheet, const Entry *entry, guint item, double x, double y)
{
  double start = entry->plain ? 0.0
                              : get_swatch_width (sheet, entry) + sp_sheet_px (sheet, SWATCH_GAP);

  if (!entry->plain)
    add_swatch (sheet, entry, item, x, y);
  sp_sheet_add_text (
    sheet, g_ptr_array_index (entry->texts, item), SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START,
    x + start, y + (sp_sheet_px (sheet, ROW) - sp_sheet_get_leading (sheet, SP_TYPE_LABEL)) / 2);
}

/* Title and items run on in rows of @width; a title that is wider has lines of its own. Returns the height. */
static double
add_entry (SpSheet *sheet, const Entry *entry, double x, double y, double width)
{
  guint n = entry->texts->len + 1;
  g_autofree SpBox *boxes = g_new0 (SpBox, n);
  double row = sp_sheet_px (sheet, ROW);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
  double height;
  g_auto (GStrv)
    title = sp_text_measurer_wrap (sheet->measurer, entry->title,
                                   sp_sheet_get_style (sheet, SP_TYPE_HEADING), width, 0);

  boxes[0] = (SpBox){ 0, 0,
                      MIN (sp_sheet_get_text_width (sheet, entry->title, SP_TYPE_HEADING), width),
                      row + (g_strv_length (title) - 1) * leading };
  for (guint i = 1; i < n; i++)
    boxes[i] = (SpBox){ 0, 0, get_item_width (sheet, entry, i - 1), row };
  height = sp_placement_flow (boxes, n, width, sp_sheet_px (sheet, ITEM_GAP), 0, FALSE);
  sp_sheet_add_lines (sheet, title, SP_TYPE_HEADING, SP_TOKEN_INK, x, y + (row - leading) / 2);
  for (guint i = 1; i < n; i++)
    add_item (sheet, entry, i - 1, x + boxes[i].x, y + boxes[i].y);
  return height;
}

/* As many columns of entries as the widest of them allows. */
static guint
count_columns (SpSheet *sheet, const GArray *entries)
{
  double gap = sp_sheet_px (sheet, COLUMN_GAP);
  double widest = 1.0;

  for (guint i = 0; i < entries->len; i++)
    widest = MAX (widest, get_entry_width (sheet, &g_array_index (entries, Entry, i)));
  return (guint)MAX ((sp_sheet_get_content_width (sheet) + gap) / (widest + gap), 1);
}

double
sp_matrix_add_key (SpMatrix *self, double top)
{
  SpSheet *sheet = self->sheet;
  g_autoptr (GArray) entries = list_entries (self);
  guint n_columns = count_columns (sheet, entries);
  double gap = sp_sheet_px (sheet, COLUMN_GAP);
  double width = (sp_sheet_get_content_width (sheet) - (n_columns - 1) * gap) / n_columns;
  double y = top + sp_sheet_px (sheet, 14);

  if (entries->len == 0)
    return top;
  sp_scene_builder_begin (sheet->builder, "key", sp_meaning_new (SP_MEANING_OBJECT, _ ("Key")));
  for (guint i = 0; i < entries->len; i += n_columns)
    {
      double height = 0.0;

      for (guint j = 0; j < n_columns && i + j < entries->len; j++)
        {
          double x = sp_sheet_get_padding (sheet) + j * (width + gap);
          double used = add_entry (sheet, &g_array_index (entries, Entry, i + j), x, y, width);

          height = MAX (height, used);
        }
      y += height;
    }
  sp_scene_builder_end (sheet->builder);
  return y;
}

/* The colours of all scales from end to end. */
static double
add_ramps (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  const SpMatrix *self = data;
  double cell = sp_sheet_px (sheet, 9);
  double height = sp_sheet_px (sheet, 12);
  guint seen = 0;
  double start = x;

  for (guint i = 0; i < self->n_issues; i++)
    {
      const SpMatrixIssue *issue = &self->issues[i];

      if (issue->data->scale != SP_SCALE_LEVELS || (seen & 1u << issue->hues))
        continue;
      x += seen != 0 ? sp_sheet_px (sheet, 5) : 0.0;
      seen |= 1u << issue->hues;
      for (guint j = 0; j < 5; j++, x += cell)
        if (draw)
          sp_scene_builder_add_rect (sheet->builder,
                                     (SpBox){ x, middle - height / 2, cell - 1, height }, 0,
                                     (SpPaint){ .fill = SP_TOKEN_SCALE_0 + 2 * j,
                                                .hues = issue->hues });
    }
  return x - start;
}

typedef void (*AddCorner) (SpSheet *sheet, SpBox box);

static double
add_corner_sample (SpSheet *sheet, double x, double middle, gboolean draw, AddCorner add)
{
  SpBox box = sp_cell_sign_get_sample_box (sheet, x, middle);

  if (draw)
    {
      sp_cell_sign_add_ground (sheet, box, SP_TOKEN_SCALE_0 + 6, SP_HUES_SINGLE,
                               SP_CONFIDENCE_ON_RECORD, FALSE);
      add (sheet, box);
    }
  return box.width;
}

static double
add_condition_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  return add_corner_sample (sheet, x, middle, draw, sp_cell_sign_add_condition);
}

static double
add_spoken_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  return add_corner_sample (sheet, x, middle, draw, sp_cell_sign_add_spoken_for);
}

static double
add_range_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  static const SpToken tokens[] = { SP_TOKEN_SCALE_0, SP_TOKEN_SCALE_0 + 2, SP_TOKEN_SCALE_0 + 4,
                                    SP_TOKEN_SCALE_0 + 6, SP_TOKEN_SCALE_8 };
  SpBox box = sp_cell_sign_get_sample_box (sheet, x, middle);

  if (draw)
    {
      sp_cell_sign_add_ground (sheet, box, SP_TOKEN_SCALE_8, SP_HUES_SINGLE,
                               SP_CONFIDENCE_ON_RECORD, FALSE);
      sp_cell_sign_add_range (sheet, box, G_N_ELEMENTS (tokens), 3, 4, tokens, SP_HUES_SINGLE);
    }
  return box.width;
}

/* What marks the cells of the table show. */
typedef struct
{
  guint confidences; /* bits */
  guint kinds;       /* bits of SpStatementKind, of figures */
  gboolean levels, contested, range, figure_range, conditional, spoken, old, old_figure;
  const SpStanding *found[2];   /* not found: on levels, on numbers */
  const SpStanding *states[16]; /* without a position, other than that; by kind */
} Marks;

static guint
get_state_index (const SpStanding *standing)
{
  if (sp_standing_is_out (standing))
    return 0;
  if (standing->state == SP_STANDING_NONE)
    return 3 + standing->none;
  return standing->state == SP_STANDING_LAPSED ? 1 : 2;
}

static void
note_state (const SpMatrix *self,
            const SpStanding *standing,
            const SpMatrixCell *cell,
            Marks *marks)
{
  if (standing->state == SP_STANDING_NOT_FOUND)
    marks->found[standing->scale == SP_SCALE_NUMBER] = standing;
  else if (cell->words == NULL)
    marks->states[get_state_index (standing)] = standing;
}

static void
note_position (const SpMatrix *self, const SpStanding *standing, Marks *marks)
{
  const SpStatement *statement = sp_dataset_get_statement (self->sheet->dataset,
                                                           standing->statement);
  gboolean is_number = standing->scale == SP_SCALE_NUMBER;

  marks->confidences |= 1u << statement->confidence;
  marks->conditional |= standing->conditional;
  marks->spoken |= statement->spoken_by != SP_NONE;
  if (is_number)
    {
      marks->kinds |= 1u << standing->kind;
      marks->kinds |= standing->pledge != SP_NONE ? 1u << SP_STATEMENT_PLEDGED : 0;
      marks->figure_range |= standing->low < standing->high;
      marks->old_figure |= standing->old;
      return;
    }
  marks->levels = TRUE;
  marks->old |= standing->old;
  marks->contested |= standing->contested;
  marks->range |= !standing->contested && standing->low < standing->high;
}

static Marks
collect_marks (const SpMatrix *self)
{
  Marks marks = { 0 };

  for (guint i = 0; i < self->n_actors; i++)
    for (guint j = 0; j < self->n_issues; j++)
      {
        const SpStanding *standing = sp_matrix_get_standing (self, i, j);

        if (standing->state == SP_STANDING_POSITION)
          note_position (self, standing, &marks);
        else
          note_state (self, standing, &self->cells[(gsize)i * self->n_issues + j], &marks);
      }
  return marks;
}

static void
explain_figures (SpMatrix *self, const Marks *marks)
{
  static const SpStatementKind kinds[] = { SP_STATEMENT_MEASURED, SP_STATEMENT_STATED,
                                           SP_STATEMENT_PLEDGED };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (marks->kinds & 1u << kinds[i])
      sp_bar_explain (self->sheet, kinds[i]);
  if (marks->old_figure)
    sp_bar_explain_old (self->sheet);
  if (marks->figure_range)
    sp_sheet_use_legend (self->sheet, SP_LEGEND_CONTESTED_RANGE);
}

/* Chips hold the signs that pills have; corners have signs of their own. */
static void
explain_exceptions (SpMatrix *self, const Marks *marks)
{
  SpSheet *sheet = self->sheet;

  for (SpConfidence i = SP_CONFIDENCE_REPORTED; i <= SP_CONFIDENCE_INFERRED; i++)
    if (marks->confidences & 1u << i)
      sp_cell_sign_explain_confidence (sheet, i);
  if (marks->old)
    sp_cell_sign_explain_old (sheet, self->has_months);
  if (self->in_words)
    {
      sheet->legend |= (marks->contested ? 1u << SP_LEGEND_CONTESTED : 0)
                       | (marks->range ? 1u << SP_LEGEND_RANGE : 0)
                       | (marks->conditional ? 1u << SP_LEGEND_CONDITIONAL : 0)
                       | (marks->spoken ? 1u << SP_LEGEND_SPOKEN_FOR : 0);
      return;
    }
  if (marks->contested)
    sp_sheet_explain (sheet, _ ("contested: the range of its statements"), add_range_sample, NULL);
  else if (marks->range)
    sp_sheet_explain (sheet, _ ("a range of levels"), add_range_sample, NULL);
  if (marks->conditional)
    sp_sheet_explain (sheet, _ ("depends on a condition"), add_condition_sample, NULL);
  if (marks->spoken)
    sp_sheet_explain (sheet, _ ("spoken for by another"), add_spoken_sample, NULL);
}

static void
explain_states (SpMatrix *self, const Marks *marks)
{
  const SpStanding *found = marks->found[0] != NULL ? marks->found[0] : marks->found[1];

  if (found != NULL)
    sp_cell_sign_explain_state (self->sheet, found,
                                marks->found[0] != NULL && marks->found[1] != NULL
                                  ? C_ ("heading", "No statement or figure found")
                                  : NULL);
  for (guint i = 0; i < G_N_ELEMENTS (marks->states); i++)
    if (marks->states[i] != NULL)
      sp_cell_sign_explain_state (self->sheet, marks->states[i], NULL);
}

void
sp_matrix_explain (SpMatrix *self)
{
  Marks marks = collect_marks (self);

  if (marks.levels && self->in_words)
    sp_sheet_explain (self->sheet, _ ("from the low to the high end of each scale"), add_ramps,
                      self);
  explain_figures (self, &marks);
  explain_exceptions (self, &marks);
  explain_states (self, &marks);
}
