/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-axis.h"
#include "sp-mark.h"
#include "sp-scale-paint.h"
#include "sp-timeline-body.h"
#include "sp-value-lines.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-sentence.h"

#include <glib/gi18n.h>
#include <math.h>

/* More rows than this are lower. */
#define MANY        40
#define ROW         24.0
#define NUMBER_ROW  36.0
#define FIRST_GAP   3.0
#define LOW_ROW     20.0
#define SEGMENT_GAP 2.5
#define FILL_GAP    2.0
#define FLAG        20.0
#define FLAG_GAP    6.0
#define GAP         10.0
#define NAME_SHARE  0.26
#define NOTE_SHARE  0.24
/* Pictures at least this wide tell the standing of the day in words. */
#define NOTE_WIDTH 700.0
#define DOT        3.5
#define INSET      5.0

typedef struct
{
  SpTimeline *timeline;
  double x;
  double width;
  guint *order; /* of tracks */
  double row;
  SpAxis axis; /* of numbers */
  double names_width;
  double notes_x;
  double notes_width;   /* 0: none */
  gboolean *references; /* by place, which are drawn */
} Lanes;

static SpSheet *
get_sheet (const Lanes *self)
{
  return self->timeline->sheet;
}

static gboolean
is_number (const Lanes *self)
{
  return self->timeline->data->scale == SP_SCALE_NUMBER;
}

static const SpStanding *
get_standing (const Lanes *self, const SpTrack *track)
{
  return sp_selection_get_standing (get_sheet (self)->selection, track->actor,
                                    self->timeline->issue);
}

static char *
write_note (const Lanes *self, const SpTrack *track)
{
  SpSheet *sheet = get_sheet (self);
  guint issue = self->timeline->issue;
  g_autofree char *words = sp_sentence_standing (sheet->selection, track->actor, issue);
  g_autofree char *scope = NULL;
  g_autofree char *condition = NULL;

  if (is_number (self) || get_standing (self, track)->state != SP_STANDING_POSITION)
    return g_steal_pointer (&words);
  scope = sp_sentence_scope (sheet->selection, track->actor, issue);
  condition = sp_sentence_condition (sheet->selection, track->actor, issue);
  return sp_join (" · ", words, scope != NULL ? scope : "", condition != NULL ? condition : "",
                  NULL);
}

static void
measure_columns (Lanes *self)
{
  SpSheet *sheet = get_sheet (self);
  double fixed = sp_sheet_px (sheet, FLAG + FLAG_GAP);
  double gap = sp_sheet_px (sheet, GAP);
  double names = 0.0;

  for (guint i = 0; i < self->timeline->tracks->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self->timeline, i);
      g_autofree char *note = write_note (self, track);

      names = MAX (names,
                   sp_sheet_get_text_width (sheet, sheet->names[track->actor], SP_TYPE_NAME));
      self->notes_width = MAX (self->notes_width,
                               sp_sheet_get_text_width (sheet, note, SP_TYPE_LABEL));
    }
  self->names_width = MIN (names, self->width * NAME_SHARE - fixed);
  self->notes_width = MIN (self->notes_width, self->width * NOTE_SHARE);
  if (sheet->request->width < sp_sheet_px (sheet, NOTE_WIDTH) && !is_number (self))
    self->notes_width = 0.0;
  self->notes_x = self->x + self->width - self->notes_width;
  self->timeline->axis.left = self->x + fixed + self->names_width + gap
                              + (is_number (self) ? sp_sheet_px (sheet, INSET) : 0.0);
  self->timeline->axis.right = self->notes_x - (self->notes_width > 0.0 ? gap : 0.0)
                               - sp_sheet_px (sheet, INSET);
}

/* One scale for all rows. */
static void
init_axis (Lanes *self)
{
  double min;
  double max;

  sp_timeline_find_range (self->timeline, &min, &max);
  sp_axis_init (&self->axis, min, max, self->timeline->data->min, self->timeline->data->max, 5);
  /* Without ticks there is no need for round ends; every px of a row counts. */
  if (max > self->axis.low)
    self->axis.high = max;
}

static gpointer
lanes_new (SpTimeline *timeline, double x, double width)
{
  Lanes *self = g_new0 (Lanes, 1);

  self->timeline = timeline;
  self->x = x;
  self->width = width;
  self->row = sp_sheet_px (timeline->sheet, timeline->tracks->len > MANY ? LOW_ROW
                                            : is_number (self)           ? NUMBER_ROW
                                                                         : ROW);
  self->order = sp_timeline_order_rows (timeline);
  self->references = g_new0 (gboolean, timeline->data->n_references + 1);
  measure_columns (self);
  if (is_number (self))
    init_axis (self);
  return self;
}

static void
lanes_free (gpointer data)
{
  Lanes *self = data;

  if (self == NULL)
    return;
  g_free (self->order);
  g_free (self->references);
  g_free (self);
}

static double
lanes_get_height (gpointer data)
{
  const Lanes *self = data;

  return self->timeline->tracks->len * self->row;
}

/* A line under every row leads from the name to its end. */
static void
lanes_add_ground (gpointer data, double top)
{
  Lanes *self = data;

  for (guint i = 0; i <= self->timeline->tracks->len; i++)
    {
      double y = top + i * self->row;

      sp_scene_builder_add_line (get_sheet (self)->builder, self->x, y, self->x + self->width, y,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
    }
}

static SpToken
get_level_fill (const Lanes *self, double position, gboolean old)
{
  guint level = sp_issue_get_level (self->timeline->data, position);

  return (old ? SP_TOKEN_BAND_0 : SP_TOKEN_SCALE_0)
         + sp_scale_get_level_place (get_sheet (self), self->timeline->data, level);
}

static SpPaint
get_outline (const Lanes *self, const SpStage *stage)
{
  SpConfidence confidence =
    sp_dataset_get_statement (get_sheet (self)->dataset, stage->standing.statement)->confidence;

  return sp_glyph_get_pill_paint (confidence, stage->standing.old);
}

/* A range is filled with the colours of all its levels, the high ones above, apart from each other and
 * from the outline, so that each can be seen. */
static void
add_fills (Lanes *self, const SpStage *stage, const SpBox *box)
{
  SpSheet *sheet = get_sheet (self);
  const SpIssue *issue = self->timeline->data;
  guint low = sp_issue_get_level (issue, stage->standing.low);
  guint high = sp_issue_get_level (issue, stage->standing.high);
  double height = box->height / (high - low + 1);
  double gap = high > low ? MIN (sp_sheet_px (sheet, 1.5), height / 3) : 0.0;

  for (guint level = low; level <= high; level++)
    sp_scene_builder_add_rect (
      sheet->builder,
      (SpBox){ box->x, box->y + (high - level) * height + gap / 2, box->width, height - gap }, 0,
      (SpPaint){ .fill = get_level_fill (self, issue->levels[level].value, stage->standing.old),
                 .hues = sp_scale_get_hues (sheet, issue) });
}

static double
add_swatch_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, 22);
  double height = sp_sheet_px (sheet, 13);
  SpPaint paint = sp_glyph_get_pill_paint ((SpConfidence)GPOINTER_TO_UINT (data), FALSE);

  paint.fill = SP_TOKEN_NONE;
  if (draw)
    sp_scene_builder_add_rect (sheet->builder, (SpBox){ x, middle - height / 2, width, height },
                               sp_sheet_px (sheet, 2), paint);
  return width;
}

static void
explain_stage (Lanes *self, const SpStage *stage, gboolean is_range)
{
  SpSheet *sheet = get_sheet (self);
  SpConfidence confidence =
    sp_dataset_get_statement (sheet->dataset, stage->standing.statement)->confidence;

  if (is_range)
    sp_sheet_use_legend (sheet, stage->standing.contested ? SP_LEGEND_CONTESTED : SP_LEGEND_RANGE);
  if (confidence != SP_CONFIDENCE_ON_RECORD)
    sp_sheet_explain (sheet, sp_sentence_confidence (confidence), add_swatch_sample,
                      GUINT_TO_POINTER (confidence));
}

/* The level's name, and a hinge where it depends on a condition, as far as there is room after the
 * point. */
static void
add_segment_words (Lanes *self, const SpStage *stage, const SpBox *box, gboolean is_range)
{
  SpSheet *sheet = get_sheet (self);
  SpToken fill = get_level_fill (self, stage->standing.position, stage->standing.old);
  double gap = sp_sheet_px (sheet, 5);
  double x = box->x + sp_sheet_px (sheet, DOT) + gap;
  double end = box->x + box->width - sp_sheet_px (sheet, DOT) - gap;
  double hinge = sp_glyph_get_hinge_width (sheet) + gap;
  double middle = box->y + box->height / 2;
  const char *label =
    sp_text_show (sheet->dataset,
                  self->timeline->data
                    ->levels[sp_issue_get_level (self->timeline->data, stage->standing.position)]
                    .label);

  if (stage->standing.conditional && x + hinge <= end)
    {
      sp_scene_builder_add_rect (sheet->builder, (SpBox){ x, box->y + 2, hinge, box->height - 4 },
                                 2, (SpPaint){ .fill = SP_TOKEN_CARD });
      sp_glyph_add_hinge (sheet, x + gap / 2, middle);
      sp_sheet_use_legend (sheet, SP_LEGEND_CONDITIONAL);
      x += hinge + gap;
    }
  if (!is_range && x + sp_sheet_get_text_width (sheet, label, SP_TYPE_LABEL) <= end)
    sp_sheet_add_text_on (sheet, label, SP_TYPE_LABEL, fill,
                          sp_scale_get_hues (sheet, self->timeline->data), SP_ANCHOR_START, x,
                          middle - sp_sheet_get_leading (sheet, SP_TYPE_LABEL) / 2);
}

/* The box of a stage within its row; no narrower than can be seen. */
static SpBox
get_segment (const Lanes *self, const SpTrack *track, guint i, double top)
{
  double gap = sp_sheet_px (get_sheet (self), SEGMENT_GAP);
  double start = sp_timeline_get_start (self->timeline, track, i);
  double end = sp_timeline_get_end (self->timeline, track, i);

  return (SpBox){ start, top + gap, MAX (end - start, 1.0), self->row - 2 * gap };
}

static SpBox
shrink (SpBox box, double by)
{
  double across = MIN (by, box.width / 3);

  return (SpBox){ box.x + across, box.y + by, box.width - 2 * across, box.height - 2 * by };
}

static void
add_segment (Lanes *self, const SpTrack *track, guint i, double top)
{
  SpSheet *sheet = get_sheet (self);
  const SpStage *stage = sp_track_get_stage (track, i);
  SpBox box = get_segment (self, track, i, top);
  SpBox inside = shrink (box, sp_sheet_px (sheet, FILL_GAP));
  gboolean is_range = sp_issue_get_level (self->timeline->data, stage->standing.low)
                      < sp_issue_get_level (self->timeline->data, stage->standing.high);
  SpPaint outline = get_outline (self, stage);

  outline.fill = SP_TOKEN_NONE;
  sp_scene_builder_add_rect (sheet->builder, box, 0, outline);
  add_fills (self, stage, &inside);
  add_segment_words (self, stage, &inside, is_range);
  explain_stage (self, stage, is_range);
}

/* A stretch without a position although something was said; one without any statement is empty. */
static void
add_silence (Lanes *self, const SpTrack *track, guint i, double top)
{
  SpSheet *sheet = get_sheet (self);
  const SpStage *stage = sp_track_get_stage (track, i);
  SpBox box = get_segment (self, track, i, top);
  const char *why = sp_sentence_state (&stage->standing);
  double x = box.x + sp_sheet_px (sheet, DOT + 5);
  SpPaint paint = { .fill = SP_TOKEN_HATCH, .stroke = SP_TOKEN_FRAME, .width = 1.0 };

  if (stage->standing.statement == SP_NONE)
    return;
  sp_scene_builder_add_rect (sheet->builder, box, 0, paint);
  sp_sheet_explain_swatch (sheet, _ ("statement without a position"), paint);
  if (x + sp_sheet_get_text_width (sheet, why, SP_TYPE_LABEL)
      <= box.x + box.width - sp_sheet_px (sheet, DOT + 5))
    sp_sheet_add_text (sheet, why, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START, x,
                       top + (self->row - sp_sheet_get_leading (sheet, SP_TYPE_LABEL)) / 2);
}

static double
get_y (const Lanes *self, double value, double top)
{
  double pad = sp_sheet_px (get_sheet (self), DOT + 1);

  return top + pad + (1.0 - sp_axis_to_place (&self->axis, value)) * (self->row - 2 * pad);
}

/* The ground under a stretch of the curve, from the low end of the scale. */
static void
add_area (const Lanes *self, double x1, double y1, double x2, double y2, double top)
{
  double bottom = top + self->row - 0.5;
  SpPathStep steps[] = {
    { 'M', { x1 }, { bottom } }, { 'L', { x1 }, { y1 } }, { 'L', { x2 }, { y2 } },
    { 'L', { x2 }, { bottom } }, { 'Z', { 0 }, { 0 } },
  };

  sp_scene_builder_add_path (get_sheet (self)->builder, steps, G_N_ELEMENTS (steps),
                             (SpPaint){ .fill = SP_TOKEN_BAND_0 + 7, .hues = SP_HUES_SINGLE });
}

static void
add_curve (Lanes *self, const SpTrack *track, guint i, double top)
{
  SpSheet *sheet = get_sheet (self);
  const SpStage *stage = sp_track_get_stage (track, i);
  const SpStage *before = i > 0 ? sp_track_get_stage (track, i - 1) : NULL;
  double x = sp_timeline_get_start (self->timeline, track, i);
  double y = get_y (self, stage->standing.position, top);
  gboolean joins = before != NULL && sp_timeline_is_placed (self->timeline, before);
  double from = joins ? get_y (self, before->standing.position, top) : y;
  double end = sp_timeline_get_end (self->timeline, track, i);
  SpPaint line = { .stroke = SP_TOKEN_MARK, .width = sp_sheet_px (sheet, 1.8) };

  if (track->has_figures && joins)
    {
      double start = sp_timeline_get_start (self->timeline, track, i - 1);

      add_area (self, start, from, x, y, top);
      sp_scene_builder_add_line (sheet->builder, start, from, x, y, line);
    }
  if (!track->has_figures)
    {
      add_area (self, x, y, end, y, top);
      sp_scene_builder_add_line (sheet->builder, x, y, end, y, line);
      if (joins)
        sp_scene_builder_add_line (sheet->builder, x, from, x, y, line);
    }
  if (stage->standing.low < stage->standing.high)
    sp_scene_builder_add_line (sheet->builder, x, get_y (self, stage->standing.high, top), x,
                               get_y (self, stage->standing.low, top), line);
}

/* The value at which a curve begins, before it. */
static void
add_first_value (const Lanes *self, const SpTrack *track, double top)
{
  SpSheet *sheet = get_sheet (self);

  for (guint i = 0; i < track->stages->len; i++)
    {
      const SpStage *stage = sp_track_get_stage (track, i);
      double x = sp_timeline_get_start (self->timeline, track, i)
                 - sp_timeline_get_point_radius (self->timeline) - sp_sheet_px (sheet, FIRST_GAP);
      g_autofree char *text = NULL;

      if (!sp_timeline_is_placed (self->timeline, stage))
        continue;
      text = sp_number_show (self->timeline->data, stage->standing.position);
      if (x - sp_sheet_get_text_width (sheet, text, SP_TYPE_LABEL) >= self->timeline->axis.left)
        sp_sheet_add_text (sheet, text, SP_TYPE_LABEL, SP_TOKEN_INK_SOFT, SP_ANCHOR_END, x,
                           top + (self->row - sp_sheet_get_leading (sheet, SP_TYPE_LABEL)) / 2);
      return;
    }
}

static void
add_stage (Lanes *self, const SpTrack *track, guint i, double top)
{
  gboolean placed = sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, i));

  if (is_number (self) && placed)
    add_curve (self, track, i, top);
  else if (placed)
    add_segment (self, track, i, top);
  else if (!is_number (self))
    add_silence (self, track, i, top);
}

/* From the end of the curve to what is pledged for a later day on the axis. */
static void
add_pledge_line (Lanes *self, const SpTrack *track, double top)
{
  const SpStage *last = track->stages->len > 0 ? sp_track_get_stage (track, track->stages->len - 1)
                                               : NULL;
  double x;

  if (track->pledge == SP_NONE || last == NULL || !sp_timeline_is_placed (self->timeline, last)
      || !sp_timeline_find_pledge (self->timeline, track->pledge, &x))
    return;
  sp_timeline_add_pledge_line (self->timeline, track,
                               sp_timeline_get_end (self->timeline, track, track->stages->len - 1),
                               get_y (self, last->standing.position, top), x,
                               get_y (self, sp_timeline_get_pledged (self->timeline, track), top));
}

/* As far as the curve goes: before it stands its first value. */
static void
add_references (Lanes *self, const SpTrack *track, double top)
{
  SpTimeline *timeline = self->timeline;
  guint n = track->stages->len;
  double start = n > 0 ? sp_timeline_get_start (timeline, track, 0) : 0.0;
  double end = n > 0 ? sp_timeline_get_end (timeline, track, n - 1) : 0.0;

  for (guint i = 0; i < timeline->data->n_references; i++)
    {
      const SpReference *reference = &timeline->data->references[i];
      guint32 since;
      guint32 until;
      double x1;
      double x2;

      if (reference->value <= self->axis.low || reference->value > self->axis.high
          || !sp_value_lines_find_span (timeline, reference, &since, &until))
        continue;
      x1 = MAX (sp_time_axis_get_edge (&timeline->axis, since), start);
      x2 = MIN (sp_time_axis_get_edge (&timeline->axis, until + 1), end);
      if (x1 < x2)
        {
          sp_value_lines_add_one (timeline, x1, x2, get_y (self, reference->value, top));
          self->references[i] = TRUE;
        }
    }
}

static void
add_number_row (Lanes *self, const SpTrack *track, double top)
{
  add_first_value (self, track, top);
  add_references (self, track, top);
  add_pledge_line (self, track, top);
}

static void
add_note (Lanes *self, const SpTrack *track, double top)
{
  SpSheet *sheet = get_sheet (self);
  g_autofree char *note = write_note (self, track);
  g_autofree char *fitted = NULL;

  if (self->notes_width <= 0.0)
    return;
  fitted = sp_text_measurer_fit (sheet->measurer, note, sp_sheet_get_style (sheet, SP_TYPE_LABEL),
                                 self->notes_width);
  sheet->notes_cut |= !g_str_equal (note, fitted);
  sp_sheet_add_text (sheet, fitted, SP_TYPE_LABEL, SP_TOKEN_INK, SP_ANCHOR_START, self->notes_x,
                     top + (self->row - sp_sheet_get_leading (sheet, SP_TYPE_LABEL)) / 2);
}

static void
add_name (Lanes *self, const SpTrack *track, double top)
{
  SpSheet *sheet = get_sheet (self);
  double flag = sp_sheet_px (sheet, FLAG);
  g_autofree char *name = sp_sheet_fit_name (sheet, track->actor, SP_TYPE_NAME,
                                             self->names_width + 0.01);

  sp_sheet_add_flag (sheet, track->actor, self->x,
                     top + (self->row - sp_sheet_get_flag_height (flag)) / 2, flag);
  sp_sheet_add_text (sheet, name, SP_TYPE_NAME, SP_TOKEN_INK, SP_ANCHOR_START,
                     self->x + flag + sp_sheet_px (sheet, FLAG_GAP),
                     top + (self->row - sp_sheet_get_leading (sheet, SP_TYPE_NAME)) / 2);
}

/* A ring on ground of its own, which no colour of the scale is near. */
static void
draw_point (SpSheet *sheet, double x, double y)
{
  double r = sp_sheet_px (sheet, DOT);

  sp_scene_builder_add_disc (sheet->builder, x, y, r + sp_sheet_px (sheet, 1.5),
                             (SpPaint){ .fill = SP_TOKEN_CARD });
  sp_scene_builder_add_disc (sheet->builder, x, y, r,
                             (SpPaint){ .fill = SP_TOKEN_CARD,
                                        .stroke = SP_TOKEN_INK,
                                        .width = sp_sheet_px (sheet, 1.4) });
}

static double
add_point_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double r = sp_sheet_px (sheet, DOT);

  if (draw)
    draw_point (sheet, x + r, middle);
  return 2 * r;
}

static void
add_number_point (Lanes *self, const SpTrack *track, const SpStanding *standing, double x, double y)
{
  sp_timeline_add_point (self->timeline, track, standing, x, y,
                         standing->state != SP_STANDING_POSITION   ? SP_DOT_HOLLOW
                         : standing->kind == SP_STATEMENT_MEASURED ? SP_DOT_FILLED
                                                                   : SP_DOT_STATED);
}

/* What is pledged for a day on the axis; other pledges stand in the words at the end. */
static void
add_pledge (Lanes *self, const SpTrack *track, double top)
{
  double x;

  if (track->pledge != SP_NONE && sp_timeline_find_pledge (self->timeline, track->pledge, &x))
    sp_timeline_add_pledge (self->timeline, track, x,
                            get_y (self, sp_timeline_get_pledged (self->timeline, track), top));
}

static void
add_points (Lanes *self, const SpTrack *track, double top)
{
  SpSheet *sheet = get_sheet (self);
  g_autoptr (GArray) points = sp_timeline_thin_points (self->timeline, track, NULL);

  for (guint i = 0; i < points->len; i++)
    {
      guint stage = g_array_index (points, guint, i);
      const SpStanding *standing = &sp_track_get_stage (track, stage)->standing;
      double x = sp_timeline_get_start (self->timeline, track, stage);
      double y = is_number (self) ? get_y (self, standing->position, top) : top + self->row / 2;

      if (isnan (y))
        continue;
      if (is_number (self))
        {
          add_number_point (self, track, standing, x, y);
          continue;
        }
      sp_mark_begin_point (sheet, track->actor, self->timeline->issue, standing);
      draw_point (sheet, x, y);
      sp_scene_builder_end (sheet->builder);
      sp_sheet_explain (sheet, _ ("statement"), add_point_sample, NULL);
    }
  if (is_number (self))
    add_pledge (self, track, top);
}

static void
explain_levels (Lanes *self)
{
  SpSheet *sheet = get_sheet (self);
  const SpIssue *issue = self->timeline->data;
  gboolean any_old = FALSE;

  for (guint i = 0; i < issue->n_levels; i++)
    sp_sheet_explain_swatch (sheet, sp_text_show (sheet->dataset, issue->levels[i].label),
                             (SpPaint){ .fill = SP_TOKEN_SCALE_0
                                                + sp_scale_get_level_place (sheet, issue, i),
                                        .stroke = SP_TOKEN_OUTLINE,
                                        .width = 1.0,
                                        .hues = sp_scale_get_hues (sheet, issue) });
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self->timeline, i);

      for (guint j = 0; j < track->stages->len; j++)
        any_old |= sp_track_get_stage (track, j)->standing.old
                   && sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, j));
    }
  if (any_old)
    sp_sheet_explain_swatch (sheet, _ ("old: paler"),
                             (SpPaint){ .fill = SP_TOKEN_BAND_8,
                                        .stroke = SP_TOKEN_OUTLINE,
                                        .width = 1.0,
                                        .hues = sp_scale_get_hues (sheet, issue) });
}

static void
tell_scale (Lanes *self)
{
  SpSheet *sheet = get_sheet (self);
  SpIssue plain = { .scale = SP_SCALE_NUMBER, .decimals = self->axis.decimals };
  g_autofree char *low = sp_number_show (&plain, self->axis.low);
  g_autofree char *high = sp_number_show (self->timeline->data, self->axis.high);
  g_autofree char *top = sp_join ("\302\240", high,
                                  sp_text_show (sheet->dataset, self->timeline->data->unit), NULL);
  g_autofree char *note = sp_fill (_ ("Each row from {low} to {high}"), "low", low, "high", top,
                                   NULL);

  sp_sheet_add_note (sheet, note);
}

static void
lanes_add_marks (gpointer data, double top)
{
  Lanes *self = data;
  SpSheet *sheet = get_sheet (self);

  if (is_number (self))
    tell_scale (self);
  else
    explain_levels (self);
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self->timeline, self->order[i]);
      double y = top + i * self->row;

      sp_mark_begin (sheet, track->actor, self->timeline->issue);
      add_name (self, track, y);
      for (guint j = 0; j < track->stages->len; j++)
        add_stage (self, track, j, y);
      if (is_number (self))
        add_number_row (self, track, y);
      add_note (self, track, y);
      sp_scene_builder_end (sheet->builder);
      add_points (self, track, y);
    }
  sp_value_lines_explain (self->timeline, self->references);
}

static char *
lanes_tell_order (gpointer data)
{
  const Lanes *self = data;

  if (is_number (self) || sp_selection_get_view (get_sheet (self)->selection)->sort != NULL)
    return NULL;
  return g_strdup (_ ("Ordered by position at the end, then alphabetical"));
}

const SpTimelineBody sp_timeline_lanes_body = {
  lanes_new, lanes_get_height, lanes_add_ground, lanes_add_marks, lanes_tell_order, lanes_free,
};
