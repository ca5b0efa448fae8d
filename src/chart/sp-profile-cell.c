/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-provenance.h"
#include "analysis/sp-sentence.h"
#include "sp-cell-signs.h"
#include "sp-level-scale.h"
#include "sp-mark.h"
#include "sp-profile.h"

#include <glib/gi18n.h>
#include <math.h>

#define MAX_QUOTE_LINES       6
#define MAX_TRANSLATION_LINES 5
#define MAX_SUMMARY_LINES     7
#define MAX_NOTE_LINES        4
/* Of the scale, and of the words beside it. */
#define SCALE_WIDTH 230.0
#define WORDS_WIDTH 620.0
#define BLOCK_GAP   24.0
#define PART_GAP    7.0
#define STATE_PAD   10.0
#define STATE_WIDTH 420.0
#define FLAG        19.0
#define FLAG_GAP    7.0

/* What one cell is made of. */
typedef struct
{
  SpProfile *profile;
  SpSheet *sheet;
  guint actor;
  guint issue;
  const SpIssue *data;
  const SpStanding *standing;
  const SpStatement *statement; /* NULL where none decided */
  const SpBarScale *scale;
  gboolean draw;
} Cell;

double
sp_profile_add_text (SpProfile *self,
                     const char *text,
                     SpType type,
                     SpToken ink,
                     guint max_lines,
                     SpBox box,
                     gboolean draw)
{
  SpSheet *sheet = self->sheet;
  g_auto (GStrv)
    lines = sp_text_measurer_wrap (sheet->measurer, text, sp_sheet_get_style (sheet, type),
                                   box.width, max_lines);

  self->words_cut |= max_lines > 0 && sp_sheet_is_cut (lines, text);
  if (draw)
    return sp_sheet_add_lines (sheet, lines, type, ink, box.x, box.y);
  return box.y + g_strv_length (lines) * sp_sheet_get_leading (sheet, type);
}

/* Below @y, with a gap where there is a text; @text is taken. */
static double
take_text (
  const Cell *cell, char *text, SpType type, SpToken ink, guint max_lines, SpBox box, double gap)
{
  if (text != NULL && *text != '\0')
    {
      box.y += sp_sheet_px (cell->sheet, gap);
      box.y = sp_profile_add_text (cell->profile, text, type, ink, max_lines, box, cell->draw);
    }
  g_free (text);
  return box.y;
}

static gboolean
has_position (const Cell *cell)
{
  return cell->standing->state == SP_STANDING_POSITION;
}

static char *
write_position (const Cell *cell)
{
  if (has_position (cell)
      && (cell->data->scale == SP_SCALE_LEVELS || cell->standing->kind != SP_STATEMENT_PLEDGED))
    return sp_phrase_position (cell->sheet->dataset, cell->standing->statement);
  return sp_sentence_standing (cell->sheet->selection, cell->actor, cell->issue);
}

static char *
write_pledge (const Cell *cell)
{
  g_autofree char *pledge = NULL;

  if (cell->standing->pledge == SP_NONE)
    return NULL;
  pledge = sp_phrase_pledge (cell->sheet->dataset, cell->standing->pledge);
  return sp_fill (C_ ("standing", "pledged {pledge}"), "pledge", pledge, NULL);
}

static char *
write_conditions (const Cell *cell)
{
  g_autofree char *conditions = NULL;

  if (!cell->standing->conditional)
    return NULL;
  conditions = sp_phrase_conditions (cell->sheet->dataset, cell->standing->open_conditions);
  return sp_fill (C_ ("condition", "if {condition}"), "condition", conditions, NULL);
}

static char *
write_spoken_by (const Cell *cell)
{
  g_autofree char *name = NULL;

  if (cell->statement == NULL || cell->statement->spoken_by == SP_NONE)
    return NULL;
  name = sp_actor_get_shown_name (cell->sheet->dataset, cell->statement->spoken_by);
  return sp_fill (_ ("spoken for by {actor}"), "actor", name, NULL);
}

static const char *
or_nothing (const char *text)
{
  return text != NULL ? text : "";
}

/* What sets the position apart, in words. */
static char *
write_notes (const Cell *cell)
{
  SpSelection *selection = cell->sheet->selection;
  g_autofree char *pledge = write_pledge (cell);
  g_autofree char *scope = sp_sentence_scope (selection, cell->actor, cell->issue);
  g_autofree char *conditions = write_conditions (cell);
  g_autofree char *contest = sp_sentence_contest (selection, cell->actor, cell->issue);
  g_autofree char *spoken_by = write_spoken_by (cell);

  return sp_join (" · ", or_nothing (pledge), or_nothing (scope), or_nothing (conditions),
                  or_nothing (contest), or_nothing (spoken_by), NULL);
}

static double
add_bar (const Cell *cell, SpBox box)
{
  SpSheet *sheet = cell->sheet;
  SpSelection *selection = sheet->selection;
  g_autofree char *low = sp_bar_scale_show_low (cell->scale, selection, cell->issue);
  g_autofree char *high = sp_bar_scale_show_high (cell->scale, selection, cell->issue);
  double margin = sp_bar_get_margin (sheet);
  double height = sp_bar_get_height (sheet);
  SpBox track = { box.x + margin, box.y + margin, box.width - 2 * margin, height };

  if (cell->draw)
    sp_bar_add_with_confidence (sheet, cell->scale, cell->standing, track);
  box.y += height + 2 * margin + sp_sheet_px (sheet, 1);
  return box.y
         + sp_level_scale_add_ends (sheet, low, high, track.x, box.y, track.width, cell->draw);
}

static double
add_scale (const Cell *cell, SpBox box)
{
  SpSheet *sheet = cell->sheet;

  box.width = MIN (box.width, sp_sheet_px (sheet, SCALE_WIDTH));
  box.y += sp_sheet_px (sheet, PART_GAP);
  if (cell->data->scale == SP_SCALE_NUMBER)
    return add_bar (cell, box);
  if (cell->draw)
    sp_level_scale_add (sheet, cell->data, cell->standing, box.x, box.y, box.width);
  return box.y + sp_level_scale_get_height (sheet, cell->data, box.width);
}

static double
add_position (const Cell *cell, SpBox box)
{
  SpToken ink = has_position (cell) && !cell->standing->old ? SP_TOKEN_INK : SP_TOKEN_INK_SOFT;

  box.y = take_text (cell, write_position (cell), SP_TYPE_STRIP, ink, MAX_NOTE_LINES, box, 0);
  box.y = take_text (cell, write_notes (cell), SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, MAX_NOTE_LINES, box,
                     0);
  return has_position (cell) ? add_scale (cell, box) : box.y;
}

static char *
write_quote (const SpWords *words)
{
  return words->quote != NULL ? sp_fill (C_ ("quotation", "“{words}”"), "words", words->quote, NULL)
                              : NULL;
}

static char *
write_translation (const Cell *cell, const SpWords *words)
{
  if (words->quote == NULL || words->translation == NULL)
    return NULL;
  return sp_fill (C_ ("quotation", "“{words}” ({translator})"), "words",
                  sp_text_show (cell->sheet->dataset, words->translation), "translator",
                  sp_provenance_get_translator (words->translation_by), NULL);
}

static char *
write_speaker (const Cell *cell, const SpWords *words)
{
  return sp_join (C_ ("between words of a list", ", "),
                  sp_text_show (cell->sheet->dataset, words->speaker),
                  sp_text_show (cell->sheet->dataset, words->role), NULL);
}

/* "17 February 2025 · reported · old · BBC News and 2 more". */
static char *
write_source (const Cell *cell)
{
  const SpDataset *dataset = cell->sheet->dataset;
  guint n = 0;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, cell->standing->statement,
                                                             &n);
  g_autofree char *date = sp_date_show (cell->statement->date, FALSE);
  gboolean is_plain = cell->statement->confidence == SP_CONFIDENCE_ON_RECORD;
  g_autoptr (GPtrArray) publishers = g_ptr_array_new ();
  g_autofree char *listed = NULL;

  for (guint i = 0; i < n; i++)
    {
      const char *publisher = sp_provenance_get_publisher (
        sp_dataset_get_source (dataset, sources[i]));

      if (!g_ptr_array_find_with_equal_func (publishers, publisher, g_str_equal, NULL))
        g_ptr_array_add (publishers, (gpointer)publisher);
    }
  listed = sp_phrase_names (publishers, 1);
  return sp_join (" · ", date, is_plain ? "" : sp_sentence_confidence (cell->statement->confidence),
                  cell->standing->old ? C_ ("standing", "old") : "",
                  n > 0 ? listed : _ ("no source"), NULL);
}

/* The words as spoken, what they come to, who said them, when, and where that was read. */
static double
add_words (const Cell *cell, SpBox box)
{
  g_autoptr (SpWords) words = NULL;
  SpToken ink;
  const char *summary;

  if (cell->statement == NULL)
    return box.y;
  words = sp_dataset_read_words (cell->sheet->dataset, cell->standing->statement);
  ink = words->quote != NULL ? SP_TOKEN_INK_SOFT : SP_TOKEN_INK;
  summary = sp_text_show (cell->sheet->dataset, words->summary);
  box.width = MIN (box.width, sp_sheet_px (cell->sheet, WORDS_WIDTH));
  box.y = take_text (cell, write_quote (words), SP_TYPE_QUESTION, SP_TOKEN_INK, MAX_QUOTE_LINES,
                     box, 0);
  box.y = take_text (cell, write_translation (cell, words), SP_TYPE_NOTE, SP_TOKEN_INK_SOFT,
                     MAX_TRANSLATION_LINES, box, 1);
  box.y = take_text (cell, g_strdup (summary), SP_TYPE_QUESTION, ink, MAX_SUMMARY_LINES, box, 0);
  box.y = take_text (cell, write_speaker (cell, words), SP_TYPE_NOTE, SP_TOKEN_INK, MAX_NOTE_LINES,
                     box, 3);
  return take_text (cell, write_source (cell), SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, MAX_NOTE_LINES, box,
                    0);
}

static char *
write_searched (const Cell *cell)
{
  g_autofree char *day = sp_date_show (cell->standing->searched_until, FALSE);

  return *day != '\0' ? g_strdup_printf (_ ("searched to %s"), day) : NULL;
}

/* Where there is no statement, the cell says so, on the ground that cells without one have. */
static double
add_state (const Cell *cell, SpBox box)
{
  SpSheet *sheet = cell->sheet;
  SpPaint paint = sp_cell_sign_get_state_paint (cell->standing);
  double pad = sp_sheet_px (sheet, STATE_PAD);
  SpBox inner = { box.x + pad, box.y + pad, 0, 0 };
  Cell measured = *cell;

  box.width = MIN (box.width, sp_sheet_px (sheet, STATE_WIDTH));
  inner.width = box.width - 2 * pad;
  for (guint pass = 0; pass < 2; pass++)
    {
      double y;

      measured.draw = pass == 1;
      y = take_text (&measured, write_position (cell), SP_TYPE_NAME, SP_TOKEN_INK_SOFT, 3, inner,
                     0);
      y = take_text (&measured, write_searched (cell), SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, 3,
                     (SpBox){ inner.x, y, inner.width, 0 }, 0);
      y = take_text (&measured, write_pledge (cell), SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, 3,
                     (SpBox){ inner.x, y, inner.width, 0 }, 0);
      box.height = y + pad - box.y;
      if (!cell->draw)
        break;
      if (pass == 0)
        sp_scene_builder_add_rect (sheet->builder, box, sp_sheet_px (sheet, 3), paint);
    }
  return box.y + box.height;
}

static double
add_content (const Cell *cell, SpBox box)
{
  SpSheet *sheet = cell->sheet;
  double start;
  double position;
  double words;

  if (cell->statement == NULL)
    return add_state (cell, box);
  if (!cell->profile->beside)
    {
      box.y = add_position (cell, box) + sp_sheet_px (sheet, PART_GAP);
      return add_words (cell, box);
    }
  start = sp_sheet_px (sheet, SCALE_WIDTH + BLOCK_GAP);
  position = add_position (cell, (SpBox){ box.x, box.y, sp_sheet_px (sheet, SCALE_WIDTH), 0 });
  words = add_words (cell, (SpBox){ box.x + start, box.y + sp_sheet_px (sheet, 2),
                                    box.width - start, 0 });
  return MAX (position, words);
}

/* Stacked cells say whose they are. */
static double
add_name (const Cell *cell, SpBox box)
{
  SpSheet *sheet = cell->sheet;
  double flag = sp_sheet_px (sheet, FLAG);
  double start = flag + sp_sheet_px (sheet, FLAG_GAP);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_NAME);
  g_autofree char *name = sp_sheet_fit_name (sheet, cell->actor, SP_TYPE_NAME, box.width - start);

  if (cell->draw)
    {
      sp_sheet_add_flag (sheet, cell->actor, box.x,
                         box.y + (leading - sp_sheet_get_flag_height (flag)) / 2, flag);
      sp_sheet_add_text (sheet, name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START, box.x + start,
                         box.y);
    }
  return box.y + leading + sp_sheet_px (sheet, 3);
}

static void
explain (const Cell *cell)
{
  SpSheet *sheet = cell->sheet;
  const SpStanding *standing = cell->standing;

  if (!has_position (cell))
    return;
  if (cell->statement->confidence != SP_CONFIDENCE_ON_RECORD)
    sp_cell_sign_explain_confidence (sheet, cell->statement->confidence);
  if (cell->data->scale == SP_SCALE_NUMBER)
    {
      sp_bar_explain (sheet, standing->kind);
      if (standing->pledge != SP_NONE)
        sp_bar_explain (sheet, SP_STATEMENT_PLEDGED);
      if (standing->old)
        sp_bar_explain_old (sheet);
      if (standing->low < standing->high)
        sp_sheet_use_legend (sheet, SP_LEGEND_CONTESTED_RANGE);
      return;
    }
  if (standing->old)
    sp_cell_sign_explain_old (sheet, FALSE);
  if (standing->low < standing->high)
    sp_sheet_use_legend (sheet, standing->contested ? SP_LEGEND_CONTESTED : SP_LEGEND_RANGE);
}

double
sp_profile_add_cell (SpProfile *self,
                     guint actor,
                     guint issue,
                     const SpBarScale *scale,
                     double x,
                     double y,
                     gboolean draw)
{
  SpSheet *sheet = self->sheet;
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);
  Cell cell = { self, sheet, actor, issue, NULL, standing, NULL, scale, draw };
  double bottom = y;

  cell.data = sp_dataset_get_issue (sheet->dataset,
                                    sp_selection_get_issue (sheet->selection, issue));
  if (standing->statement != SP_NONE)
    cell.statement = sp_dataset_get_statement (sheet->dataset, standing->statement);
  if (draw)
    sp_mark_begin (sheet, actor, issue);
  if (self->form == SP_PROFILE_STACKED)
    bottom = add_name (&cell, (SpBox){ x, bottom, self->cell_width, 0 });
  bottom = add_content (&cell, (SpBox){ x, bottom, self->cell_width, 0 });
  if (draw)
    {
      sp_scene_builder_end (sheet->builder);
      explain (&cell);
    }
  return bottom - y;
}
