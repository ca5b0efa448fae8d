/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-end-label.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-glyphs.h"

#define HEIGHT   18.0
#define FLAG     20.0
#define FLAG_GAP 6.0
#define NOTE_GAP 7.0
/* Of a label with a figure, so much is the name's. */
#define NAME_SHARE 0.45

static const SpStanding *
get_standing (const SpSheet *sheet, guint actor, guint issue)
{
  return sp_selection_get_standing (sheet->selection, actor, issue);
}

static gboolean
is_number (const SpStanding *standing)
{
  return standing->scale == SP_SCALE_NUMBER;
}

static char *
write_month (const SpSheet *sheet, const SpStanding *standing)
{
  SpDate date = sp_dataset_get_statement (sheet->dataset, standing->statement)->date;

  return standing->old ? sp_date_show ((SpDate){ date.year, date.month, 0 }, TRUE) : g_strdup ("");
}

/* A figure and what is pledged; on levels what the line does not show: scope, condition, month, or why
 * the actor has no position any more. */
static char *
write_note (SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);
  g_autofree char *scope = NULL;
  g_autofree char *condition = NULL;
  g_autofree char *month = NULL;

  if (standing->state != SP_STANDING_POSITION || is_number (standing))
    return sp_sentence_standing (sheet->selection, actor, issue);
  scope = sp_sentence_scope (sheet->selection, actor, issue);
  condition = sp_sentence_condition (sheet->selection, actor, issue);
  month = write_month (sheet, standing);
  return sp_join (" · ", scope != NULL ? scope : "", condition != NULL ? condition : "", month,
                  NULL);
}

static gboolean
has_hinge (const SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);

  return standing->state == SP_STANDING_POSITION && standing->conditional;
}

static double
get_start (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, FLAG + FLAG_GAP);
}

static double
get_note_width (const SpSheet *sheet, const char *note, gboolean hinge)
{
  double gap = sp_sheet_px (sheet, NOTE_GAP);

  return (hinge ? gap + sp_glyph_get_hinge_width (sheet) : 0.0)
         + (*note != '\0' ? gap + sp_sheet_get_text_width (sheet, note, SP_TYPE_LABEL) : 0.0);
}

double
sp_end_label_get_height (const SpSheet *sheet)
{
  return sp_sheet_px (sheet, HEIGHT);
}

double
sp_end_label_get_column (SpSheet *sheet, const GArray *actors, guint issue, double max_width)
{
  double widest = 0.0;

  for (guint i = 0; i < actors->len; i++)
    {
      guint actor = g_array_index (actors, guint, i);
      g_autofree char *note = write_note (sheet, actor, issue);
      double width = get_start (sheet)
                     + sp_sheet_get_text_width (sheet, sheet->names[actor], SP_TYPE_NAME)
                     + get_note_width (sheet, note, has_hinge (sheet, actor, issue));

      widest = MAX (widest, width);
    }
  return MIN (widest, max_width);
}

/* The figure alone, where what is pledged has no room beside it. */
static char *
write_short_note (const SpSheet *sheet, const SpStanding *standing)
{
  return is_number (standing) && standing->state == SP_STANDING_POSITION
           ? sp_phrase_figure (sheet->dataset, standing->statement)
           : g_strdup ("");
}

/* What there is room for in @room px after the flag, with the name in its shortest form. */
static void
fit_note (SpEndLabel *self, SpSheet *sheet, const SpStanding *standing, double room)
{
  g_autofree char *name = NULL;
  gboolean cut = sheet->names_cut;
  gboolean number = is_number (standing);

  /* On a number axis the figure is what the label is for; elsewhere the name comes first. */
  name = sp_sheet_fit_name (sheet, self->actor, SP_TYPE_NAME,
                            number ? room * NAME_SHARE
                                   : room - get_note_width (sheet, "", self->has_hinge));
  sheet->names_cut = cut;
  room -= sp_sheet_get_text_width (sheet, name, SP_TYPE_NAME) - 0.01;
  if (get_note_width (sheet, self->note, self->has_hinge) <= room)
    return;
  g_free (self->note);
  self->note = write_short_note (sheet, standing);
  if (get_note_width (sheet, self->note, self->has_hinge) > room)
    *self->note = '\0';
  sheet->notes_cut |= !number;
  sheet->labels_cut |= number;
}

void
sp_end_label_init (SpEndLabel *self, SpSheet *sheet, guint actor, guint issue, double max_width)
{
  const SpStanding *standing = get_standing (sheet, actor, issue);
  double room = max_width - get_start (sheet);
  double note;

  *self = (SpEndLabel){ .actor = actor, .issue = issue };
  self->note = write_note (sheet, actor, issue);
  self->has_hinge = has_hinge (sheet, actor, issue);
  fit_note (self, sheet, standing, room);
  note = get_note_width (sheet, self->note, self->has_hinge);
  self->name = sp_sheet_fit_name (sheet, actor, SP_TYPE_NAME, room - note + 0.01);
  self->width = get_start (sheet) + sp_sheet_get_text_width (sheet, self->name, SP_TYPE_NAME)
                + note;
}

void
sp_end_label_clear (SpEndLabel *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->note, g_free);
}

void
sp_end_label_add (const SpEndLabel *self, SpSheet *sheet, double x, double middle)
{
  const SpStanding *standing = get_standing (sheet, self->actor, self->issue);
  gboolean soft = standing->old || standing->state != SP_STANDING_POSITION;
  double flag = sp_sheet_px (sheet, FLAG);
  double gap = sp_sheet_px (sheet, NOTE_GAP);

  sp_sheet_add_flag (sheet, self->actor, x, middle - sp_sheet_get_flag_height (flag) / 2, flag);
  x += get_start (sheet);
  sp_sheet_add_text (sheet, self->name, SP_TYPE_NAME, soft ? SP_TOKEN_INK_SOFT : SP_TOKEN_INK,
                     SP_ANCHOR_START, x, middle - sp_sheet_get_leading (sheet, SP_TYPE_NAME) / 2);
  x += sp_sheet_get_text_width (sheet, self->name, SP_TYPE_NAME) + gap;
  if (self->has_hinge)
    {
      sp_glyph_add_hinge (sheet, x, middle);
      sp_sheet_use_legend (sheet, SP_LEGEND_CONDITIONAL);
      x += sp_glyph_get_hinge_width (sheet) + gap;
    }
  sp_sheet_add_text (sheet, self->note, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, x,
                     middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
}
