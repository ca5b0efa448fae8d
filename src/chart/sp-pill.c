/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-pill.h"

#include "analysis/sp-figures.h"
#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-glyphs.h"
#include "sp-mark.h"
#include "sp-signs.h"

#include <glib/gi18n.h>
#include <math.h>

#define MAX_NOTE_LINES 3

typedef struct
{
  double pad_start, pad_end, flag, gap, height, radius;
} Metrics;

static Metrics
get_metrics (const SpSheet *sheet, gboolean compact)
{
  double k = sp_sheet_px (sheet, 1.0);

  if (compact)
    return (Metrics){ 6 * k, 7 * k, 19 * k, 4 * k, 26 * k, 13 * k };
  return (Metrics){ 8 * k, 10 * k, 22 * k, 6 * k, 28 * k, 14 * k };
}

static const SpStanding *
get_standing (const SpSheet *sheet, const SpPill *self)
{
  return sp_selection_get_standing (sheet->selection, self->actor, self->issue);
}

static const SpStatement *
get_statement (const SpSheet *sheet, const SpPill *self)
{
  return sp_dataset_get_statement (sheet->dataset, get_standing (sheet, self)->statement);
}

/* In a crowd there is room for the month only. */
static char *
write_note (SpSheet *sheet, const SpPill *self)
{
  const char *value = self->value != NULL ? self->value : "";
  g_autofree char *words = NULL;
  g_autofree char *month = NULL;

  if (!self->compact || !sheet->notes_cut)
    words = sp_signs_write_words (sheet, self->actor, self->issue);
  if (!self->compact)
    return sp_join (" · ", value, words, NULL);
  month = sp_signs_write_month (sheet, self->actor, self->issue);
  sheet->notes_cut |= words != NULL && !g_str_equal (words, month);
  return sp_join (" · ", value, month, NULL);
}

static double
get_lines_width (const SpSheet *sheet, char **lines, SpType type)
{
  double width = 0.0;

  for (guint i = 0; lines[i] != NULL; i++)
    width = MAX (width, sp_sheet_get_text_width (sheet, lines[i], type));
  return width;
}

static SpType
get_name_type (gboolean compact)
{
  return compact ? SP_TYPE_LABEL : SP_TYPE_NAME;
}

/* Signs and words share a line where they can; else the words begin below the signs. Signs too wide to stand below the name
 * begin below the flag, @outdent before it. Returns the width from the name's start. */
static double
measure_note (SpSheet *sheet, SpPill *self, double room, double outdent)
{
  g_autofree char *note = write_note (sheet, self);
  SpTextStyle style = sp_sheet_get_style (sheet, SP_TYPE_NOTE);
  double icons = sp_signs_get_width (sheet, self->actor, self->issue);
  double width = sp_sheet_get_text_width (sheet, note, SP_TYPE_NOTE);
  g_auto (GStrv) all = NULL;

  self->has_icons = icons > 0.0;
  self->outdent = icons > room || (self->compact && width > room) ? outdent : 0.0;
  room += self->outdent;
  if (*note == '\0')
    return icons - self->outdent;
  self->beside = icons + width <= room;
  self->notes = sp_text_measurer_wrap (sheet->measurer, note, style, room, MAX_NOTE_LINES);
  all = sp_text_measurer_wrap (sheet->measurer, note, style, room, 0);
  sheet->notes_cut |= g_strv_length (all) > MAX_NOTE_LINES;
  return (self->beside ? icons + width
                       : MAX (icons, get_lines_width (sheet, self->notes, SP_TYPE_NOTE)))
         - self->outdent;
}

static guint
count_lines (const SpPill *self)
{
  guint n = self->notes != NULL ? g_strv_length (self->notes) : 0;

  return n + (self->has_icons && !(n > 0 && self->beside) ? 1 : 0);
}

void
sp_pill_measure (SpSheet *sheet, SpPill *self, double max_width, gboolean compact)
{
  Metrics m = get_metrics (sheet, compact);
  double start = m.pad_start + m.flag + m.gap;
  double room = max_width - start - m.pad_end;
  double width;
  double note_width;
  guint n_lines;

  sp_pill_clear (self);
  self->compact = compact;
  self->name = compact
                 ? sp_sheet_get_compact_name (sheet, self->actor, get_name_type (compact), room)
                 : sp_sheet_fit_name (sheet, self->actor, get_name_type (compact), room);
  width = sp_sheet_get_text_width (sheet, self->name, get_name_type (compact));
  note_width = measure_note (sheet, self, room, m.flag + m.gap);
  width = MAX (width, note_width);
  n_lines = count_lines (self);
  self->box.width = start + width + m.pad_end;
  self->box.height = m.height + n_lines * sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
}

void
sp_pill_clear (SpPill *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->notes, g_strfreev);
}

static void
add_notes (
  SpSheet *sheet, const SpPill *self, double x, double y, SpHues hues, const SpToken *tokens)
{
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_NOTE);

  if (self->has_icons)
    sp_signs_add (sheet, self->actor, self->issue, x, y + leading / 2, hues, tokens);
  if (self->notes == NULL)
    return;
  if (self->beside)
    x += sp_signs_get_width (sheet, self->actor, self->issue);
  else if (self->has_icons)
    y += leading;
  sp_sheet_add_lines (sheet, self->notes, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, x, y);
}

void
sp_pill_add (
  SpSheet *sheet, const SpPill *self, double x, double y, SpHues hues, const SpToken *tokens)
{
  const SpStanding *standing = get_standing (sheet, self);
  Metrics m = get_metrics (sheet, self->compact);
  SpBox box = { x + self->box.x, y + self->box.y, self->box.width, self->box.height };
  SpType type = get_name_type (self->compact);
  double text_x = box.x + m.pad_start + m.flag + m.gap;
  double middle = box.y + m.height / 2;

  sp_mark_begin (sheet, self->actor, self->issue);
  sp_scene_builder_add_rect (sheet->builder, box, m.radius,
                             sp_glyph_get_pill_paint (get_statement (sheet, self)->confidence,
                                                      standing->old));
  sp_sheet_add_flag (sheet, self->actor, box.x + m.pad_start,
                     middle - sp_sheet_get_flag_height (m.flag) / 2, m.flag);
  sp_sheet_add_text (sheet, self->name, type, standing->old ? SP_TOKEN_INK_SOFT : SP_TOKEN_INK,
                     SP_ANCHOR_START, text_x, middle - sp_sheet_get_leading (sheet, type) / 2);
  if (self->notes != NULL || self->has_icons)
    add_notes (sheet, self, text_x - self->outdent, box.y + m.height - sp_sheet_px (sheet, 5), hues,
               tokens);
  sp_scene_builder_end (sheet->builder);
  sp_sheet_use_legend (sheet,
                       SP_LEGEND_ON_RECORD + (SpLegend)get_statement (sheet, self)->confidence);
  sp_signs_use_legends (sheet, self->actor, self->issue);
}

static char *
write_lapse (SpSheet *sheet, const SpStanding *standing)
{
  const SpCondition *condition =
    sp_dataset_get_condition (sheet->dataset,
                              g_array_index (standing->unmet_conditions, guint32, 0));
  const SpText *title = condition->short_title != NULL ? condition->short_title : condition->title;

  /* Translators: %s is a condition, such as "US backstop", without which a position lapses. */
  return g_strdup_printf (_ ("lapses without %s"), sp_text_show (sheet->dataset, title));
}

static char *
write_pledge (SpSheet *sheet, const SpStanding *standing)
{
  const SpStatement *pledge = sp_dataset_get_statement (sheet->dataset, standing->pledge);
  const SpIssue *issue = sp_dataset_get_issue (sheet->dataset, pledge->issue);
  double value = isnan (pledge->position) ? (pledge->low + pledge->high) / 2 : pledge->position;
  g_autofree char *number = sp_number_show_with_unit (sheet->dataset, issue, value);

  /* Translators: %s is a number with its unit. */
  return g_strdup_printf (_ ("pledges %s"), number);
}

/* What stands under a name at the side: what a lapsed standing lapses without, or a pledge without a figure. */
static char *
write_side_note (SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);

  if (standing->state == SP_STANDING_LAPSED && standing->unmet_conditions != NULL
      && standing->unmet_conditions->len > 0)
    return write_lapse (sheet, standing);
  if (standing->pledge != SP_NONE)
    return write_pledge (sheet, standing);
  return g_strdup ("");
}

double
sp_side_entry_get_start (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, 19 + 7);
}

SpBox
sp_side_entry_add (
  SpSheet *sheet, guint actor, guint issue, double x, double y, double max_width, gboolean draw)
{
  double flag = sp_sheet_px (sheet, 19);
  double start = sp_side_entry_get_start (sheet);
  double row = sp_sheet_px (sheet, 21);
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_NAME);
  g_auto (GStrv) name = sp_sheet_wrap_name (sheet, actor, SP_TYPE_NAME, max_width - start);
  g_autofree char *note = write_side_note (sheet, actor, issue);
  g_auto (GStrv)
    notes = sp_text_measurer_wrap (sheet->measurer, note, sp_sheet_get_style (sheet, SP_TYPE_NOTE),
                                   max_width - start, 0);
  SpBox box = { x, y, start + get_lines_width (sheet, name, SP_TYPE_NAME), row };

  box.width = MAX (box.width, start + get_lines_width (sheet, notes, SP_TYPE_NOTE));
  box.height += (g_strv_length (name) - 1) * leading;
  box.height += g_strv_length (notes) * sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
  if (!draw)
    return box;
  sp_mark_begin (sheet, actor, issue);
  sp_sheet_add_flag (sheet, actor, x, y + (row - sp_sheet_get_flag_height (flag)) / 2, flag);
  y = sp_sheet_add_lines (sheet, name, SP_TYPE_NAME, SP_TOKEN_INK, x + start,
                          y + (row - leading) / 2);
  sp_sheet_add_lines (sheet, notes, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, x + start,
                      y - sp_sheet_px (sheet, 1));
  sp_scene_builder_end (sheet->builder);
  return box;
}
