/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-figures.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-cell-signs.h"
#include "sp-glyphs.h"
#include "sp-mark.h"
#include "sp-matrix.h"

#include <glib/gi18n.h>

#define PADDING        8.0
#define MARGIN         6.0
#define CHIP_HEIGHT    15.0
#define CHIP_PADDING   3.0
#define CHIP_GAP       5.0
#define MAX_WORD_LINES 2
#define MAX_NOTE_LINES 2
/* Longer names of levels are cut. */
#define MAX_WORDS_WIDTH 128.0
/* Conditions and scopes are written out in cells at least this wide. */
#define NOTES_WIDTH 150.0

static const SpStatement *
get_statement (const SpMatrix *self, const SpStanding *standing)
{
  return sp_dataset_get_statement (self->sheet->dataset, standing->statement);
}

static gboolean
has_position (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION;
}

static gboolean
has_range (const SpStanding *standing)
{
  return has_position (standing) && (standing->contested || standing->low < standing->high);
}

static gboolean
is_spoken_for (const SpMatrix *self, const SpStanding *standing)
{
  return has_position (standing) && get_statement (self, standing)->spoken_by != SP_NONE;
}

static gboolean
is_broken (char **lines, const char *text)
{
  g_autofree char *joined = g_strjoinv (" ", lines);

  return !g_str_equal (joined, text);
}

/* The width in which a text has room in two lines without a break inside a word; @most where it takes more. */
static double
get_least_width (SpSheet *sheet, const char *text, SpType type, double most)
{
  SpTextStyle style = sp_sheet_get_style (sheet, type);
  double high = MIN (sp_sheet_get_text_width (sheet, text, type), most);

  for (double width = sp_sheet_get_text_width (sheet, text, type) / MAX_WORD_LINES; width < high;
       width += sp_sheet_px (sheet, 3))
    {
      g_auto (GStrv) lines = sp_text_measurer_wrap (sheet->measurer, text, style, width, 0);

      if (g_strv_length (lines) <= MAX_WORD_LINES && !is_broken (lines, text))
        return width;
    }
  return high;
}

static double
get_padding (const SpMatrix *self)
{
  return sp_sheet_px (self->sheet,
                      self->cell_width >= sp_sheet_px (self->sheet, 100) ? PADDING : MARGIN);
}

static double
get_inner_width (const SpMatrix *self)
{
  return self->cell_width - 2 * get_padding (self);
}

static SpType
get_word_type (const SpMatrix *self)
{
  return self->cell_width >= sp_sheet_px (self->sheet, NOTES_WIDTH) ? SP_TYPE_NAME : SP_TYPE_LABEL;
}

static double
get_chip_width (const SpMatrix *self, const SpStanding *standing, const SpMatrixIssue *issue)
{
  SpSheet *sheet = self->sheet;
  double gap = sp_sheet_px (sheet, CHIP_PADDING);
  double width = 0.0;

  if (has_range (standing))
    width += sp_glyph_get_range_width (sheet, issue->data->n_levels) + gap;
  if (standing->conditional)
    width += sp_glyph_get_hinge_width (sheet) + gap;
  if (is_spoken_for (self, standing))
    width += sp_glyph_get_spoken_for_width (sheet) + gap;
  return width > 0.0 ? width + gap : 0.0;
}

/* The widest chip of all cells. */
static double
get_chips_width (const SpMatrix *self)
{
  double widest = 0.0;

  for (guint i = 0; i < self->n_actors; i++)
    for (guint j = 0; j < self->n_issues; j++)
      {
        double chip = self->issues[j].data->scale == SP_SCALE_LEVELS
                        ? get_chip_width (self, sp_matrix_get_standing (self, i, j),
                                          &self->issues[j])
                        : 0.0;

        widest = MAX (widest, chip);
      }
  return widest;
}

double
sp_matrix_get_words_width (const SpMatrix *self)
{
  SpSheet *sheet = self->sheet;
  double widest = get_chips_width (self);

  for (guint i = 0; i < self->n_issues; i++)
    for (guint j = 0; j < self->issues[i].data->n_levels; j++)
      {
        const char *label = sp_text_show (sheet->dataset, self->issues[i].data->levels[j].label);
        double least = get_least_width (sheet, label, SP_TYPE_LABEL,
                                        sp_sheet_px (sheet, MAX_WORDS_WIDTH));

        widest = MAX (widest, least);
      }
  return widest + 2 * sp_sheet_px (sheet, MARGIN) + 1;
}

gboolean
sp_matrix_has_months (const SpMatrix *self)
{
  SpSheet *sheet = self->sheet;
  double widest = 0.0;

  for (guint i = 1; self->in_words && i <= 12; i++)
    {
      g_autofree char *month = sp_date_show ((SpDate){ 2000, i, 0 }, TRUE);

      widest = MAX (widest, sp_sheet_get_text_width (sheet, month, SP_TYPE_NOTE));
    }
  return self->in_words && widest <= get_inner_width (self);
}

static void
take_part (GString *text, char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
  g_free (part);
}

/* The month of an old standing; where there is room also the scope, the condition and who spoke. */
static char *
write_note (const SpMatrix *self, guint actor, const SpMatrixIssue *issue)
{
  SpSheet *sheet = self->sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue->place);
  gboolean wide = self->cell_width >= sp_sheet_px (sheet, NOTES_WIDTH);
  GString *text = g_string_new (NULL);
  SpDate date;

  if (!has_position (standing))
    return g_string_free (text, FALSE);
  date = get_statement (self, standing)->date;
  if (wide)
    {
      take_part (text, sp_sentence_scope (sheet->selection, actor, issue->place));
      take_part (text, sp_sentence_condition (sheet->selection, actor, issue->place));
    }
  if (wide && is_spoken_for (self, standing))
    take_part (text, sp_actor_get_shown_short_name (sheet->dataset,
                                                    get_statement (self, standing)->spoken_by));
  if (standing->old && self->has_months)
    take_part (text, sp_date_show ((SpDate){ date.year, date.month, 0 }, TRUE));
  return g_string_free (text, FALSE);
}

static char **
wrap (SpSheet *sheet, const char *text, SpType type, double width, guint max_lines, gboolean *cut)
{
  char **lines = sp_text_measurer_wrap (sheet->measurer, text, sp_sheet_get_style (sheet, type),
                                        width, max_lines);

  *cut |= sp_sheet_is_cut (lines, text);
  return lines;
}

/* The chip goes beside a single line, else below the words. */
static void
place_chip (SpMatrix *self, SpMatrixCell *cell, double chip)
{
  SpSheet *sheet = self->sheet;

  cell->has_chip = chip > 0.0;
  if (!cell->has_chip)
    return;
  cell->chip_beside = g_strv_length (cell->words) == 1
                      && sp_sheet_get_text_width (sheet, cell->words[0], get_word_type (self))
                             + sp_sheet_px (sheet, CHIP_GAP) + chip
                           <= get_inner_width (self);
}

/* "Open", "Unclear"; in wide cells also what a standing lapses without. */
static char *
write_words (const SpMatrix *self, guint actor, const SpMatrixIssue *issue)
{
  SpSheet *sheet = self->sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue->place);

  if (has_position (standing))
    return g_strdup (sp_phrase_level (sheet->dataset, issue->data, standing->position));
  if (standing->state == SP_STANDING_LAPSED && self->cell_width >= sp_sheet_px (sheet, NOTES_WIDTH))
    return sp_sentence_standing (sheet->selection, actor, issue->place);
  return g_strdup (sp_sentence_state (standing));
}

static void
measure_words (SpMatrix *self, SpMatrixCell *cell, guint actor, const SpMatrixIssue *issue)
{
  SpSheet *sheet = self->sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue->place);
  SpType type = has_position (standing) ? get_word_type (self) : SP_TYPE_LABEL;
  g_autofree char *text = write_words (self, actor, issue);
  g_autofree char *note = write_note (self, actor, issue);
  double inner = get_inner_width (self);

  cell->words = wrap (sheet, text, type, inner, MAX_WORD_LINES, &sheet->names_cut);
  if (!has_position (standing) && is_broken (cell->words, text))
    {
      /* The sign says it as well. */
      sp_matrix_clear_cell (cell);
      return;
    }
  if (*note != '\0')
    cell->notes = wrap (sheet, note, SP_TYPE_NOTE, inner, MAX_NOTE_LINES, &sheet->notes_cut);
  place_chip (self, cell, get_chip_width (self, standing, issue));
  cell->height = g_strv_length (cell->words) * sp_sheet_get_leading (sheet, type)
                 + (cell->notes != NULL
                      ? g_strv_length (cell->notes) * sp_sheet_get_leading (sheet, SP_TYPE_NOTE)
                      : 0.0)
                 + (cell->has_chip && !cell->chip_beside ? sp_sheet_px (sheet, CHIP_HEIGHT + 2)
                                                         : 0.0)
                 + sp_sheet_px (sheet, standing->state == SP_STANDING_POSITION ? 10 : 6);
}

/* Words for levels and for what was said instead of one; a hatched or blank cell says enough. */
static gboolean
takes_words (const SpMatrix *self, const SpMatrixIssue *issue, const SpStanding *standing)
{
  switch (standing->state)
    {
    case SP_STANDING_POSITION:
      return self->in_words && issue->data->scale == SP_SCALE_LEVELS;
    case SP_STANDING_NONE:
    case SP_STANDING_LAPSED:
      return self->in_words && !sp_standing_is_out (standing);
    case SP_STANDING_NOT_FOUND:
    case SP_STANDING_NOT_RESEARCHED:
    case SP_STANDING_DOES_NOT_APPLY:
    default:
      return FALSE;
    }
}

void
sp_matrix_measure_cells (SpMatrix *self)
{
  for (guint i = 0; i < self->n_actors; i++)
    for (guint j = 0; j < self->n_issues; j++)
      {
        SpMatrixCell *cell = &self->cells[(gsize)i * self->n_issues + j];
        const SpStanding *standing = sp_matrix_get_standing (self, i, j);

        sp_matrix_clear_cell (cell);
        if (takes_words (self, &self->issues[j], standing))
          measure_words (self, cell, self->actors[i], &self->issues[j]);
        self->sheet->notes_cut |= has_position (standing) && standing->old && !self->has_months;
      }
}

void
sp_matrix_clear_cell (SpMatrixCell *cell)
{
  g_strfreev (cell->words);
  g_strfreev (cell->notes);
  *cell = (SpMatrixCell){ NULL };
}

static void
add_lines (SpSheet *sheet, char **lines, SpType type, SpPaint ground, double x, double y)
{
  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      if (ground.fill == SP_TOKEN_SIDE)
        sp_sheet_add_text (sheet, lines[i], type, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, x, y);
      else
        sp_sheet_add_text_on (sheet, lines[i], type, ground.fill, ground.hues, SP_ANCHOR_START, x,
                              y);
      y += sp_sheet_get_leading (sheet, type);
    }
}

static void
add_chip (
  SpMatrix *self, const SpStanding *standing, const SpMatrixIssue *issue, double x, double top)
{
  SpSheet *sheet = self->sheet;
  double gap = sp_sheet_px (sheet, CHIP_PADDING);
  double height = sp_sheet_px (sheet, CHIP_HEIGHT);
  double middle = top + height / 2;

  sp_scene_builder_add_rect (sheet->builder,
                             (SpBox){ x, top, get_chip_width (self, standing, issue), height }, gap,
                             (SpPaint){ .fill = SP_TOKEN_CARD });
  x += gap;
  if (has_range (standing))
    {
      sp_glyph_add_range (sheet, x, middle, issue->data->n_levels,
                          sp_issue_get_level (issue->data, standing->low),
                          sp_issue_get_level (issue->data, standing->high), issue->tokens,
                          issue->hues);
      x += sp_glyph_get_range_width (sheet, issue->data->n_levels) + gap;
    }
  if (standing->conditional)
    {
      sp_glyph_add_hinge (sheet, x, middle);
      x += sp_glyph_get_hinge_width (sheet) + gap;
    }
  if (is_spoken_for (self, standing))
    sp_glyph_add_spoken_for (sheet, x, middle);
}

static void
add_words (SpMatrix *self,
           const SpMatrixCell *cell,
           const SpStanding *standing,
           const SpMatrixIssue *issue,
           SpBox box,
           SpPaint ground)
{
  SpSheet *sheet = self->sheet;
  SpType type = has_position (standing) ? get_word_type (self) : SP_TYPE_LABEL;
  double leading = sp_sheet_get_leading (sheet, type);
  double chip = get_chip_width (self, standing, issue);
  double words = g_strv_length (cell->words) * leading;
  double notes = cell->notes != NULL
                   ? g_strv_length (cell->notes) * sp_sheet_get_leading (sheet, SP_TYPE_NOTE)
                   : 0.0;
  double below = cell->has_chip && !cell->chip_beside ? sp_sheet_px (sheet, CHIP_HEIGHT + 2) : 0.0;
  double x = box.x + get_padding (self);
  double y = box.y + (box.height - words - notes - below) / 2;

  add_lines (sheet, cell->words, type, ground, x, y);
  if (cell->has_chip)
    add_chip (self, standing, issue,
              cell->chip_beside ? box.x + box.width - get_padding (self) - chip : x,
              cell->chip_beside ? y + (leading - sp_sheet_px (sheet, CHIP_HEIGHT)) / 2
                                : y + words + 1);
  add_lines (sheet, cell->notes, SP_TYPE_NOTE, ground, x, y + words + below);
}

/* In a cell without words what sets a position apart stands in the corners. */
static void
add_corners (SpMatrix *self, const SpStanding *standing, const SpMatrixIssue *issue, SpBox box)
{
  SpSheet *sheet = self->sheet;

  if (has_range (standing) && issue->data->scale == SP_SCALE_LEVELS)
    sp_cell_sign_add_range (sheet, box, issue->data->n_levels,
                            sp_issue_get_level (issue->data, standing->low),
                            sp_issue_get_level (issue->data, standing->high), issue->tokens,
                            issue->hues);
  if (standing->conditional)
    sp_cell_sign_add_condition (sheet, box);
  if (is_spoken_for (self, standing))
    sp_cell_sign_add_spoken_for (sheet, box);
}

static void
add_level (SpMatrix *self,
           const SpMatrixCell *cell,
           const SpStanding *standing,
           const SpMatrixIssue *issue,
           SpBox box)
{
  SpSheet *sheet = self->sheet;
  guint level = sp_issue_get_level (issue->data, standing->position);
  SpToken token = issue->tokens[level];
  SpPaint ground = { .fill = sp_cell_sign_get_fill (token, standing->old), .hues = issue->hues };
  SpBox inner = sp_cell_sign_add_ground (sheet, box, token, issue->hues,
                                         get_statement (self, standing)->confidence, standing->old);
  double lift = has_range (standing) ? sp_sheet_px (sheet, 3) : 0.0;

  if (cell->words != NULL)
    {
      add_words (self, cell, standing, issue, box, ground);
      return;
    }
  sp_cell_sign_add_level (sheet, issue->data, level, inner.x + inner.width / 2,
                          inner.y + inner.height / 2 - lift, ground.fill, issue->hues);
  add_corners (self, standing, issue, inner);
}

static void
add_state (SpMatrix *self,
           const SpMatrixCell *cell,
           const SpStanding *standing,
           const SpMatrixIssue *issue,
           SpBox box)
{
  SpPaint paint = sp_cell_sign_get_state_paint (standing);
  double line = paint.width / 2;

  sp_scene_builder_add_rect (self->sheet->builder,
                             (SpBox){ box.x + line, box.y + line, box.width - 2 * line,
                                      box.height - 2 * line },
                             sp_sheet_px (self->sheet, 2), paint);
  if (cell->words != NULL)
    add_words (self, cell, standing, issue, box, paint);
  else
    sp_cell_sign_add_state (self->sheet, standing, box.x + box.width / 2, box.y + box.height / 2);
}

void
sp_matrix_add_cell (SpMatrix *self, guint actor, guint issue, SpBox box)
{
  const SpMatrixIssue *column = &self->issues[issue];
  const SpStanding *standing = sp_matrix_get_standing (self, actor, issue);
  const SpMatrixCell *cell = &self->cells[(gsize)actor * self->n_issues + issue];

  sp_mark_begin (self->sheet, self->actors[actor], column->place);
  if (!has_position (standing))
    add_state (self, cell, standing, column, box);
  else if (column->data->scale == SP_SCALE_LEVELS)
    add_level (self, cell, standing, column, box);
  else
    {
      sp_matrix_add_figure (self, self->actors[actor], column, box);
      add_corners (self, standing, column, box);
    }
  sp_scene_builder_end (self->sheet->builder);
}
