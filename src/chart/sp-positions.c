/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart.h"

#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-sentence.h"
#include "sp-sheet.h"
#include "sp-strip.h"

#include <glib/gi18n.h>
#include <math.h>

/* Narrower pictures have the question above the bands and the side below them. */
#define FOLD_WIDTH 900.0
#define LEFT       164.0
#define LEFT_GAP   24.0
#define SIDE       152.0
#define SIDE_GAP   12.0
/* Below the last strip of a picture as high as can be: for legend and footer. */
#define RESERVE 1500.0

typedef struct
{
  SpStrip strip;
  gboolean folded;
  gboolean has_side;
  char **title;
  char **question;
  char *known;
  double left_width;
  double left_height;
  double side_height;
  double body_height;
  SpLevelsBody *levels;
  SpNumberBody *number;
} Strip;

static void
clear_strip (gpointer data)
{
  Strip *self = data;

  g_strfreev (self->title);
  g_strfreev (self->question);
  g_free (self->known);
  g_clear_pointer (&self->levels, sp_levels_body_free);
  g_clear_pointer (&self->number, sp_number_body_free);
}

static void
measure_words (Strip *self)
{
  SpSheet *sheet = self->strip.sheet;
  const SpIssue *issue = self->strip.data;
  const char *question = issue->question != NULL ? sp_text_show (sheet->dataset, issue->question)
                                                 : "";

  self->title = sp_text_measurer_wrap (sheet->measurer, sp_text_show (sheet->dataset, issue->title),
                                       sp_sheet_get_style (sheet, SP_TYPE_STRIP), self->left_width,
                                       0);
  self->question = sp_text_measurer_wrap (sheet->measurer, question,
                                          sp_sheet_get_style (sheet, SP_TYPE_QUESTION),
                                          self->left_width, 0);
  self->known = sp_sentence_known (self->strip.sheet->selection, self->strip.issue);
  self->left_height = g_strv_length (self->title) * sp_sheet_get_leading (sheet, SP_TYPE_STRIP)
                      + g_strv_length (self->question)
                          * sp_sheet_get_leading (sheet, SP_TYPE_QUESTION)
                      + sp_sheet_get_leading (sheet, SP_TYPE_NOTE) + sp_sheet_px (sheet, 6);
}

static void
measure_body (Strip *self)
{
  if (self->strip.data->scale == SP_SCALE_LEVELS)
    {
      self->levels = sp_levels_body_new (&self->strip);
      self->body_height = sp_levels_body_get_height (self->levels);
    }
  else
    {
      self->number = sp_number_body_new (&self->strip);
      self->body_height = sp_number_body_get_height (self->number);
    }
}

static void
measure_strip (Strip *self, SpSheet *sheet, gboolean folded, gboolean any_side)
{
  double width = sp_sheet_get_content_width (sheet);
  double left = sp_sheet_px (sheet, LEFT + LEFT_GAP);
  double side = any_side ? sp_sheet_px (sheet, SIDE + SIDE_GAP) : 0.0;

  self->folded = folded;
  self->strip.x = sp_sheet_get_padding (sheet) + (self->folded ? 0.0 : left);
  self->strip.width = self->folded ? width : width - left - side;
  self->left_width = self->folded ? width : sp_sheet_px (sheet, LEFT);
  self->has_side = sp_side_count (&self->strip) > 0;
  measure_words (self);
  measure_body (self);
  if (self->has_side)
    self->side_height = sp_side_measure (&self->strip,
                                         self->folded ? width : sp_sheet_px (sheet, SIDE),
                                         self->folded);
}

static double
get_height (const Strip *self)
{
  double gap = sp_sheet_px (self->strip.sheet, 8);

  if (!self->folded)
    return MAX (MAX (self->left_height, self->body_height), self->side_height);
  return self->left_height + gap + self->body_height
         + (self->has_side ? gap + self->side_height : 0.0);
}

static void
add_words (const Strip *self, double top)
{
  SpSheet *sheet = self->strip.sheet;
  double x = sp_sheet_get_padding (sheet);
  double y = top + (self->folded ? 0.0 : sp_sheet_px (sheet, 3));

  y = sp_sheet_add_lines (sheet, self->title, SP_TYPE_STRIP, SP_TOKEN_INK, x, y)
      + sp_sheet_px (sheet, 1);
  y = sp_sheet_add_lines (sheet, self->question, SP_TYPE_QUESTION, SP_TOKEN_INK_SOFT, x, y)
      + sp_sheet_px (sheet, 4);
  sp_sheet_add_text (sheet, self->known, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, x, y);
}

static void
add_body (const Strip *self, double top, double height)
{
  if (self->levels != NULL)
    sp_levels_body_add (self->levels, top, height);
  else
    sp_number_body_add (self->number, top);
}

/* Returns the y below the strip. */
static double
add_strip (const Strip *self, double top)
{
  SpSheet *sheet = self->strip.sheet;
  double width = sp_sheet_get_content_width (sheet);
  double right = sp_sheet_get_padding (sheet) + width;
  double height = get_height (self);
  double side = self->folded ? width : sp_sheet_px (sheet, SIDE);
  double y = top;
  double side_top = top;

  sp_scene_builder_begin (sheet->builder, self->strip.data->id,
                          sp_meaning_new (SP_MEANING_OBJECT,
                                          sp_text_show (sheet->dataset, self->strip.data->title)));
  add_words (self, top);
  if (self->folded)
    {
      y += self->left_height + sp_sheet_px (sheet, 8);
      side_top = y + self->body_height + sp_sheet_px (sheet, 8);
    }
  add_body (self, y, self->folded ? self->body_height : height);
  if (self->has_side)
    sp_side_add (&self->strip,
                 (SpBox){ right - side, side_top, side, self->folded ? self->side_height : height },
                 self->folded);
  sp_scene_builder_end (sheet->builder);
  return top + height;
}

static double
add_rule (SpSheet *sheet, double y)
{
  double padding = sp_sheet_get_padding (sheet);
  double gap = sp_sheet_px (sheet, 22);

  sp_scene_builder_add_line (sheet->builder, padding, y + gap,
                             padding + sp_sheet_get_content_width (sheet), y + gap,
                             (SpPaint){ .stroke = SP_TOKEN_RULE, .width = 1.5 });
  return y + 2 * gap;
}

static gboolean
needs_side (SpSheet *sheet)
{
  for (guint i = 0; i < sp_selection_get_n_issues (sheet->selection); i++)
    if (sp_side_count (&(SpStrip){ .sheet = sheet, .issue = i }) > 0)
      return TRUE;
  return FALSE;
}

/* The question goes above the bands where they are the wider for it, or else would have to be stacked. */
static gboolean
is_folded (SpSheet *sheet, gboolean any_side)
{
  double width = sp_sheet_get_content_width (sheet);
  double left = sp_sheet_px (sheet, LEFT + LEFT_GAP);
  double side = any_side ? sp_sheet_px (sheet, SIDE + SIDE_GAP) : 0.0;

  if (sheet->request->width < sp_sheet_px (sheet, FOLD_WIDTH))
    return TRUE;
  for (guint i = 0; i < sp_selection_get_n_issues (sheet->selection); i++)
    {
      const SpIssue *issue = sp_dataset_get_issue (sheet->dataset,
                                                   sp_selection_get_issue (sheet->selection, i));

      if (issue->scale == SP_SCALE_LEVELS
          && !sp_levels_body_fits (sheet, issue, width - left - side)
          && sp_levels_body_fits (sheet, issue, width))
        return TRUE;
    }
  return FALSE;
}

/* In the picture and beside it: how many issues from @first on there is no room for. */
static double
leave_out (SpSheet *sheet, guint first, double y)
{
  guint n = sp_selection_get_n_issues (sheet->selection) - first;
  g_autofree char *note = g_strdup_printf (ngettext ("+ %u more issue", "+ %u more issues", n), n);
  g_autofree char *what = g_strdup_printf (
    ngettext ("%u issue is not shown: the picture would be too high for most programs",
              "%u issues are not shown: the picture would be too high for most programs", n),
    n);

  sp_scene_builder_leave_out (sheet->builder, what);
  sp_sheet_add_text (sheet, note, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START,
                     sp_sheet_get_padding (sheet), y);
  return y + sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
}

static double
add_strips (SpSheet *sheet, double y)
{
  gboolean any_side = needs_side (sheet);
  gboolean folded = is_folded (sheet, any_side);
  double lowest = SP_CHART_MAX_SIZE - sp_sheet_px (sheet, RESERVE);
  guint n = sp_selection_get_n_issues (sheet->selection);
  gboolean has_room = TRUE;

  for (guint i = 0; i < n && has_room; i++)
    {
      const SpIssue *issue = sp_dataset_get_issue (sheet->dataset,
                                                   sp_selection_get_issue (sheet->selection, i));
      Strip strip = { .strip = { .sheet = sheet, .issue = i, .data = issue } };

      if (i > 0)
        y = add_rule (sheet, y);
      measure_strip (&strip, sheet, folded, any_side);
      has_room = i == 0 || y + get_height (&strip) <= lowest;
      y = has_room ? add_strip (&strip, y) : leave_out (sheet, i, y);
      clear_strip (&strip);
    }
  return y;
}

static SpScene *
lay_out (const SpChartRequest *request, GError **error)
{
  double min_width = sp_sheet_get_min_width (request);
  SpChartRequest asked = *request;
  g_autoptr (SpSheet) sheet = NULL;
  g_autofree char *order = NULL;
  double y;

  /* A picture too narrow is laid out as narrow as can be, to tell how high that is. */
  asked.width = MAX (request->width, min_width);
  sheet = sp_sheet_new (&asked);
  y = sp_sheet_add_header (sheet);
  y = add_strips (sheet, y);
  order = sp_sentence_order (request->selection);
  y = sp_sheet_add_footer (sheet, y + sp_sheet_px (sheet, 18), order);
  return sp_sheet_finish (sheet, request, y, error);
}

/* Every chosen issue as a strip, one under another. */
const SpChartKind sp_positions_kind = {
  .name = "positions",
  .title = N_ ("Positions"),
  .layout = lay_out,
};
