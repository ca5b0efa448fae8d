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

static void
add_column (const SpChangesBody *self, guint level, double top, double height)
{
  SpSheet *sheet = self->sheet;
  const SpIssue *issue = self->strip.data;
  guint place = sp_scale_get_level_place (sheet, issue, level);
  SpHues hues = sp_scale_get_hues (sheet, issue);
  double width = sp_changes_body_get_column_width (self);
  double bar = sp_sheet_px (sheet, SP_CHANGES_BAR);
  double x = self->strip.x + level * (width + sp_sheet_px (sheet, SP_CHANGES_COLUMN_GAP));
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
  double y = top + sp_sheet_px (sheet, SP_CHANGES_BAR + 5);
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
  double height = self->head_height + sp_changes_body_get_rows_height (self);

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
  double end = top + self->head_height + sp_changes_body_get_rows_height (self);

  sp_scene_builder_begin (sheet->builder, key,
                          sp_meaning_new (SP_MEANING_OBJECT, *unit != '\0' ? unit : _ ("Axis")));
  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      double value = sp_axis_get_tick (&self->axis, i);
      g_autofree char *text = sp_changes_body_write_tick (self, value);

      sp_scene_builder_add_line (sheet->builder, sp_changes_body_get_x (self, value), start,
                                 sp_changes_body_get_x (self, value), end,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE,
                         sp_changes_body_get_x (self, value), end + sp_sheet_px (sheet, 3));
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
get_confidence (const SpChangesBody *self, const SpChangesRow *row)
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
add_dots (const SpChangesBody *self, const SpChangesRow *row, double from, double to, double y)
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
add_arrow (SpChangesBody *self, const SpChangesRow *row, double y)
{
  SpSheet *sheet = self->sheet;
  const SpMove *move = row->move;
  double from = sp_changes_body_get_x (self, move->before->position);
  double to = sp_changes_body_get_x (self, move->after->position);
  double ring = get_confidence (self, row) != SP_CONFIDENCE_ON_RECORD
                  ? sp_glyph_get_ring_margin (sheet)
                  : 0.0;
  double tip = to > from ? to - ring : to + ring;

  if (move->after->low < move->after->high)
    {
      sp_glyph_add_range_bar (sheet, sp_changes_body_get_x (self, move->after->low),
                              sp_changes_body_get_x (self, move->after->high), y, move->after->old);
      sp_sheet_use_legend (sheet, SP_LEGEND_CONTESTED_RANGE);
    }
  sp_glyph_add_arrow (sheet, from, tip, y, move->after->old);
  add_dots (self, row, from, to, y);
}

/* Words over a line of the axis or over a column interrupt it. */
static void
add_way (SpChangesBody *self, const SpChangesRow *row, double top)
{
  SpSheet *sheet = self->sheet;
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  double width = row->way != NULL ? sp_sheet_get_text_width (sheet, row->way, SP_TYPE_LABEL) : 0.0;
  double hinge = sp_changes_body_get_hinge (self, row);
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
add_words (const SpChangesBody *self, const SpChangesRow *row, double top)
{
  SpSheet *sheet = self->sheet;

  top = sp_sheet_add_lines (sheet, row->words, SP_TYPE_LABEL, SP_TOKEN_INK, self->words_x, top);
  sp_sheet_add_text (sheet, row->source, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                     self->words_x, top);
}

/* In a narrow picture the words stand below, on ground that the columns don't reach through. */
static void
add_folded_words (const SpChangesBody *self, const SpChangesRow *row, double top, double bottom)
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
add_row (SpChangesBody *self, const SpChangesRow *row, double top)
{
  SpSheet *sheet = self->sheet;
  double flag = sp_sheet_px (sheet, SP_CHANGES_FLAG);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_LABEL);
  double scale = sp_sheet_px (sheet, SP_CHANGES_ROW);
  double lines = row->below ? scale + leading : scale;
  double middle = top + (self->folded ? scale : row->height - (lines - scale)) / 2;
  g_autofree char *day = sp_date_show (self->from, FALSE);

  sp_sheet_cite (sheet, row->statement);
  sp_mark_begin_change (sheet, row->actor, self->strip.issue, row->move->before, day);
  sp_sheet_add_flag (sheet, row->actor, self->x, middle - sp_sheet_get_flag_height (flag) / 2,
                     flag);
  sp_sheet_add_text (sheet, row->name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START,
                     self->x + flag + sp_sheet_px (sheet, SP_CHANGES_FLAG_GAP),
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
  add_arrow (self, row, middle);
  add_way (self, row,
           row->below ? middle + scale / 2 - sp_sheet_px (sheet, 3) : middle - leading / 2);
  if (self->folded)
    add_folded_words (self, row, top + lines, top + row->height);
  else
    add_words (self, row, top + (row->height - sp_changes_row_count_lines (row) * leading) / 2);
  sp_scene_builder_end (sheet->builder);
}

void
sp_changes_body_add (SpChangesBody *self, double top)
{
  double y = top + self->head_height;

  if (sp_changes_body_is_number (self))
    add_axis (self, top);
  else
    add_levels (self, top);
  for (guint i = 0; i < self->rows->len; i++)
    {
      add_row (self, sp_changes_body_get_row (self, i), y);
      y += sp_changes_body_get_row (self, i)->height;
    }
}
