/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-timeline-track.h"

#include "analysis/sp-order.h"
#include "analysis/sp-sentence.h"
#include "sp-mark.h"

#include <glib/gi18n.h>
#include <math.h>

/* Points on lines are smaller than the dots of a row. */
#define POINT 4.0
#define STOP  9.0
/* The first period takes at most so much of the time after it. */
#define FIRST_SHARE 0.2
#define LINE        2.0
/* Lines of more actors than this are thinner, and the points on them smaller. */
#define CROWD       15
#define THIN        1.3
#define SMALL_POINT 2.5

static void
clear_track (gpointer data)
{
  g_array_unref (((SpTrack *)data)->stages);
}

SpTrack *
sp_timeline_get_track (const SpTimeline *self, guint i)
{
  return &g_array_index (self->tracks, SpTrack, i);
}

const SpStage *
sp_track_get_stage (const SpTrack *self, guint i)
{
  return &g_array_index (self->stages, SpStage, i);
}

gboolean
sp_timeline_is_placed (const SpTimeline *self, const SpStage *stage)
{
  return stage->standing.state == SP_STANDING_POSITION
         && (self->data->scale == SP_SCALE_LEVELS || stage->standing.kind != SP_STATEMENT_PLEDGED);
}

static const SpStanding *
get_standing (const SpTimeline *self, guint actor)
{
  return sp_selection_get_standing (self->sheet->selection, actor, self->issue);
}

static SpDate
get_period (const SpTimeline *self, const SpStanding *figure)
{
  return sp_statement_get_period (
    sp_dataset_get_statement (self->sheet->dataset, figure->statement));
}

static void
clear_stage (gpointer data)
{
  sp_standing_clear (&((SpStage *)data)->standing);
}

/* The figures of periods that end in the time shown, or else the last one. */
static GArray *
list_figure_stages (const SpTimeline *self, guint actor)
{
  g_autoptr (GArray) figures = sp_course_list_figures (self->sheet->selection, actor, self->issue);
  GArray *stages = g_array_new (FALSE, FALSE, sizeof (SpStage));

  g_array_set_clear_func (stages, clear_stage);
  g_array_set_clear_func (figures, NULL);
  for (guint i = 0; i < figures->len; i++)
    {
      SpStanding figure = g_array_index (figures, SpStanding, i);
      guint32 day = sp_date_last_day (get_period (self, &figure));
      SpStage stage = { day, day, figure };

      /* At its own time no figure is old. */
      stage.standing.old = FALSE;
      if (day >= self->from || i + 1 == figures->len)
        g_array_append_val (stages, stage);
      else
        sp_standing_clear (&figure);
    }
  return stages;
}

static gboolean
has_place (const SpTimeline *self, const SpTrack *track)
{
  for (guint i = 0; i < track->stages->len; i++)
    if (sp_timeline_is_placed (self, sp_track_get_stage (track, i)))
      return TRUE;
  return track->pledge != SP_NONE;
}

static guint32
find_pledge (const SpTimeline *self, guint actor)
{
  const SpStanding *standing = get_standing (self, actor);

  if (self->data->scale == SP_SCALE_LEVELS || standing->state != SP_STANDING_POSITION)
    return SP_NONE;
  return standing->kind == SP_STATEMENT_PLEDGED ? standing->statement : standing->pledge;
}

/* Whatever a line rests on, with a point or without. */
static void
cite (const SpTimeline *self, const SpTrack *track)
{
  for (guint i = 0; i < track->stages->len; i++)
    {
      const SpStage *stage = sp_track_get_stage (track, i);
      const GArray *contesting = stage->standing.contesting;

      if (stage->standing.state == SP_STANDING_POSITION && !sp_timeline_is_placed (self, stage))
        continue;
      sp_sheet_cite (self->sheet, stage->standing.statement);
      for (guint j = 0; contesting != NULL && j < contesting->len; j++)
        sp_sheet_cite (self->sheet, g_array_index (contesting, guint32, j));
    }
}

static void
append_track (SpTimeline *self, guint actor)
{
  SpTrack track = { .actor = actor, .pledge = find_pledge (self, actor), .ink = SP_TOKEN_MARK };

  track.stages = list_figure_stages (self, actor);
  track.has_figures = track.stages->len > 0;
  if (!track.has_figures)
    {
      g_array_unref (track.stages);
      track.stages = sp_course_list_stages (self->sheet->selection, actor, self->issue, self->from);
    }
  self->drawn[actor] = has_place (self, &track);
  if (self->drawn[actor])
    {
      cite (self, &track);
      g_array_append_val (self->tracks, track);
    }
  else
    clear_track (&track);
}

/* The first day of what is shown: a period is shown whole. */
static guint32
find_first_day (const SpTimeline *self)
{
  guint32 first = self->from;

  for (guint i = 0; i < self->tracks->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self, i);

      if (track->has_figures)
        first = MIN (first, sp_date_first_day (
                              get_period (self, &sp_track_get_stage (track, 0)->standing)));
    }
  return first;
}

static SpDate
get_pledge_date (const SpTimeline *self, guint32 pledge)
{
  return sp_dataset_get_statement (self->sheet->dataset, pledge)->by;
}

/* Pledges may make the axis up to twice as long as what has happened; later ones stand beside it. */
static void
find_last_day (SpTimeline *self)
{
  guint32 limit = self->day + (self->day - MIN (self->axis.first, self->day));

  self->axis.last = self->day;
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self, i);
      guint32 by = track->pledge != SP_NONE
                     ? sp_date_last_day (get_pledge_date (self, track->pledge))
                     : 0;

      if (track->has_figures)
        self->axis.last = MAX (self->axis.last,
                               sp_track_get_stage (track, track->stages->len - 1)->until);
      self->has_undated |= track->pledge != SP_NONE && by == 0;
      self->has_later |= by > limit;
      if (by <= limit)
        self->axis.last = MAX (self->axis.last, by);
    }
}

/* Of a first period that is long beside the rest, enough to name it. */
static void
show_part_of_first_period (SpTimeline *self)
{
  guint32 rest = self->axis.last > self->from ? self->axis.last - self->from : 0;
  guint32 shown = (guint32)(rest * FIRST_SHARE);

  if (shown > 0 && self->axis.first + shown < self->from)
    self->axis.first = self->from - shown;
}

SpTimeline *
sp_timeline_new (SpSheet *sheet, guint issue)
{
  SpTimeline *self = g_new0 (SpTimeline, 1);
  guint n = sp_selection_get_n_actors (sheet->selection);
  g_autofree guint *order = sp_order_actors (sheet->selection, issue);

  self->sheet = sheet;
  self->issue = issue;
  self->data = sp_dataset_get_issue (sheet->dataset,
                                     sp_selection_get_issue (sheet->selection, issue));
  self->day = sp_selection_get_day (sheet->selection);
  self->point = sp_sheet_px (sheet, POINT);
  self->from = sp_course_get_from (sheet->selection, issue);
  self->tracks = g_array_new (FALSE, FALSE, sizeof (SpTrack));
  g_array_set_clear_func (self->tracks, clear_track);
  self->drawn = g_new0 (gboolean, n + 1);
  for (guint i = 0; i < n && self->from > 0; i++)
    append_track (self, order[i]);
  self->axis.first = find_first_day (self);
  find_last_day (self);
  self->axis.last = MAX (self->axis.last, self->axis.first);
  show_part_of_first_period (self);
  return self;
}

void
sp_timeline_free (SpTimeline *self)
{
  g_array_unref (self->tracks);
  g_free (self->drawn);
  g_free (self);
}

GArray *
sp_timeline_list_actors (const SpTimeline *self)
{
  GArray *actors = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->tracks->len; i++)
    g_array_append_val (actors, sp_timeline_get_track (self, i)->actor);
  return actors;
}

/* A day on which something was said is drawn from its middle; the time before it from its beginning. */
double
sp_timeline_get_start (const SpTimeline *self, const SpTrack *track, guint i)
{
  const SpStage *stage = sp_track_get_stage (track, i);
  gboolean is_point;

  if (track->has_figures)
    return sp_time_axis_get_edge (&self->axis, stage->since + 1);
  is_point = stage->standing.statement != SP_NONE
             && sp_date_last_day (
                  sp_dataset_get_statement (self->sheet->dataset, stage->standing.statement)->date)
                  == stage->since;
  return i == 0 && !is_point ? sp_time_axis_get_edge (&self->axis, stage->since)
                             : sp_time_axis_get_x (&self->axis, stage->since);
}

double
sp_timeline_get_end (const SpTimeline *self, const SpTrack *track, guint i)
{
  if (track->has_figures)
    return sp_timeline_get_start (self, track, i);
  if (i + 1 < track->stages->len)
    return sp_timeline_get_start (self, track, i + 1);
  return sp_time_axis_get_edge (&self->axis, sp_track_get_stage (track, i)->until + 1);
}

gboolean
sp_timeline_find_pledge (const SpTimeline *self, guint32 pledge, double *x)
{
  guint32 by = sp_date_last_day (get_pledge_date (self, pledge));

  if (by == 0 || by > self->axis.last)
    return FALSE;
  /* What was to be reached before the axis begins is shown where it begins. */
  *x = sp_time_axis_get_edge (&self->axis, MAX (by + 1, self->axis.first));
  return TRUE;
}

double
sp_timeline_get_pledged (const SpTimeline *self, const SpTrack *track)
{
  return sp_statement_get_position (sp_dataset_get_statement (self->sheet->dataset, track->pledge));
}

static void
widen (double *min, double *max, double low, double high)
{
  *min = fmin (*min, low);
  *max = fmax (*max, high);
}

void
sp_timeline_find_range (const SpTimeline *self, double *min, double *max)
{
  *min = INFINITY;
  *max = -INFINITY;
  for (guint i = 0; i < self->tracks->len; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self, i);

      for (guint j = 0; j < track->stages->len; j++)
        if (sp_timeline_is_placed (self, sp_track_get_stage (track, j)))
          widen (min, max, sp_track_get_stage (track, j)->standing.low,
                 sp_track_get_stage (track, j)->standing.high);
      if (track->pledge != SP_NONE)
        widen (min, max, sp_timeline_get_pledged (self, track),
               sp_timeline_get_pledged (self, track));
    }
  if (isinf (*min))
    *min = *max = 0.0;
}

static gboolean
is_new (const SpTimeline *self, const SpTrack *track, guint i)
{
  guint32 statement = sp_track_get_stage (track, i)->standing.statement;

  if (statement == SP_NONE)
    return FALSE;
  for (guint j = 0; j < i; j++)
    if (sp_track_get_stage (track, j)->standing.statement == statement)
      return FALSE;
  if (sp_track_get_stage (track, i)->standing.state == SP_STANDING_POSITION
      && !sp_timeline_is_placed (self, sp_track_get_stage (track, i)))
    return FALSE;
  return track->has_figures
         || sp_date_last_day (sp_dataset_get_statement (self->sheet->dataset, statement)->date)
              >= self->from;
}

GArray *
sp_timeline_list_points (const SpTimeline *self, const SpTrack *track)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < track->stages->len; i++)
    if (is_new (self, track, i))
      g_array_append_val (points, i);
  return points;
}

static gboolean
is_ringed (const SpTimeline *self, const SpStanding *standing)
{
  return sp_dataset_get_statement (self->sheet->dataset, standing->statement)->confidence
         != SP_CONFIDENCE_ON_RECORD;
}

gboolean
sp_timeline_is_crowd (const SpTimeline *self)
{
  return self->tracks->len > CROWD;
}

void
sp_timeline_make_points_small (SpTimeline *self)
{
  self->point = sp_sheet_px (self->sheet, SMALL_POINT);
}

double
sp_timeline_get_point_radius (const SpTimeline *self)
{
  return self->point + sp_glyph_get_ring_margin (self->sheet);
}

static double
get_reach (const SpTimeline *self, const SpTrack *track, guint stage)
{
  const SpStanding *standing = &sp_track_get_stage (track, stage)->standing;

  return is_ringed (self, standing) ? sp_timeline_get_point_radius (self) : self->point;
}

/* From the last to the first, so that of a crowd the newest stays. */
GArray *
sp_timeline_thin_points (SpTimeline *self, const SpTrack *track, const double *y)
{
  g_autoptr (GArray) all = sp_timeline_list_points (self, track);
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = all->len; i-- > 0;)
    {
      guint stage = g_array_index (all, guint, i);
      double x = sp_timeline_get_start (self, track, stage);
      gboolean is_free = TRUE;

      for (guint j = 0; j < kept->len && is_free; j++)
        {
          guint other = g_array_index (kept, guint, j);
          double reach = get_reach (self, track, stage) + get_reach (self, track, other)
                         + sp_sheet_px (self->sheet, 1);

          is_free = (y != NULL && y[stage] != y[other])
                    || sp_timeline_get_start (self, track, other) - x >= reach;
        }
      if (is_free)
        g_array_prepend_val (kept, stage);
      else
        self->shared = TRUE;
    }
  return kept;
}

/* A point by itself: filled, a square, or hollow; with a ring where it is not on record. */
static void
draw_point (
  SpSheet *sheet, double x, double y, double r, SpDot dot, SpConfidence confidence, SpToken ink)
{
  double line = sp_sheet_px (sheet, 1.6);
  double ring = r + sp_glyph_get_ring_margin (sheet) - sp_sheet_px (sheet, 0.6);
  SpPaint hollow = { .fill = SP_TOKEN_SURFACE, .stroke = ink, .width = line };
  SpPaint dashed = { .stroke = SP_TOKEN_INK,
                     .dash = confidence == SP_CONFIDENCE_REPORTED ? SP_DASH_DASHED : SP_DASH_DOTTED,
                     .width = sp_sheet_px (sheet, 1.1) };

  if (dot == SP_DOT_STATED)
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7 }, 0,
                               (SpPaint){ .fill = ink });
  else
    sp_scene_builder_add_disc (sheet->builder, x, y, dot == SP_DOT_HOLLOW ? r - line / 2 : r,
                               dot == SP_DOT_HOLLOW ? hollow : (SpPaint){ .fill = ink });
  if (confidence != SP_CONFIDENCE_ON_RECORD)
    sp_scene_builder_add_disc (sheet->builder, x, y, ring, dashed);
}

static double
add_point_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  guint code = GPOINTER_TO_UINT (data);
  SpConfidence confidence = (SpConfidence)(code / 8);
  double point = sp_sheet_px (sheet, POINT);
  double r = point
             + (confidence != SP_CONFIDENCE_ON_RECORD ? sp_glyph_get_ring_margin (sheet) : 0.0);

  if (draw)
    draw_point (sheet, x + r, middle, point, (SpDot)(code % 8), confidence, SP_TOKEN_MARK);
  return 2 * r;
}

static const char *
get_dot_text (const SpTimeline *self, const SpStanding *standing)
{
  if (standing->state != SP_STANDING_POSITION)
    return _ ("statement without a position");
  if (self->data->scale == SP_SCALE_LEVELS)
    return _ ("statement");
  return standing->kind == SP_STATEMENT_MEASURED  ? _ ("measured")
         : standing->kind == SP_STATEMENT_PLEDGED ? _ ("pledged")
                                                  : _ ("stated");
}

static void
explain_point (SpTimeline *self, const SpStanding *standing, SpDot dot, SpConfidence confidence)
{
  sp_sheet_explain (self->sheet, get_dot_text (self, standing), add_point_sample,
                    GUINT_TO_POINTER (dot));
  if (confidence != SP_CONFIDENCE_ON_RECORD)
    sp_sheet_explain (self->sheet,
                      confidence == SP_CONFIDENCE_REPORTED ? _ ("reported") : _ ("inferred"),
                      add_point_sample, GUINT_TO_POINTER (SP_DOT_FILLED + 8 * confidence));
}

void
sp_timeline_add_point (
  SpTimeline *self, const SpTrack *track, const SpStanding *standing, double x, double y, SpDot dot)
{
  SpSheet *sheet = self->sheet;
  SpConfidence confidence =
    sp_dataset_get_statement (sheet->dataset, standing->statement)->confidence;

  sp_mark_begin_point (sheet, track->actor, self->issue, standing);
  draw_point (sheet, x, y, self->point, dot, confidence,
              standing->old ? SP_TOKEN_MARK_OLD : track->ink);
  sp_scene_builder_end (sheet->builder);
  explain_point (self, standing, dot, confidence);
}

void
sp_timeline_add_pledge (SpTimeline *self, const SpTrack *track, double x, double y)
{
  double value = sp_timeline_get_pledged (self, track);
  SpStanding pledge = { .state = SP_STANDING_POSITION,
                        .scale = SP_SCALE_NUMBER,
                        .kind = SP_STATEMENT_PLEDGED,
                        .statement = track->pledge,
                        .pledge = SP_NONE,
                        .position = value,
                        .pledge_position = NAN,
                        .low = value,
                        .high = value };

  sp_timeline_add_point (self, track, &pledge, x, y, SP_DOT_HOLLOW);
}

void
sp_timeline_add_pledge_line (
  SpTimeline *self, const SpTrack *track, double x1, double y1, double x2, double y2)
{
  double r = self->point;

  if (x2 - x1 > 2 * r)
    sp_scene_builder_add_line (self->sheet->builder, x1, y1, x2 - r, y2,
                               (SpPaint){ .stroke = track->ink,
                                          .dash = SP_DASH_DASHED,
                                          .width = sp_sheet_px (self->sheet, 1.4) });
}

static void
draw_stop (SpSheet *sheet, double x, double y)
{
  double half = sp_sheet_px (sheet, STOP) / 2;

  sp_scene_builder_add_line (sheet->builder, x, y - half, x, y + half,
                             (SpPaint){ .stroke = SP_TOKEN_INK,
                                        .width = sp_sheet_px (sheet, 1.6) });
}

static double
add_stop_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, 16);

  if (!draw)
    return width;
  sp_scene_builder_add_line (sheet->builder, x, middle, x + width, middle,
                             (SpPaint){ .stroke = SP_TOKEN_MARK,
                                        .width = sp_sheet_px (sheet, LINE) });
  draw_stop (sheet, x + width, middle);
  return width;
}

void
sp_timeline_add_stop (SpTimeline *self, const SpStanding *standing, double x, double y, double end)
{
  SpSheet *sheet = self->sheet;
  const char *why = sp_sentence_state (standing);
  double start = x + self->point + sp_sheet_px (sheet, 5);

  draw_stop (sheet, x, y);
  sp_sheet_explain (sheet, _ ("no position from then on"), add_stop_sample, NULL);
  if (start + sp_sheet_get_text_width (sheet, why, SP_TYPE_NOTE) + sp_sheet_px (sheet, 6) <= end)
    sp_sheet_add_text (sheet, why, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, start,
                       y - sp_sheet_get_leading (sheet, SP_TYPE_NOTE) / 2);
}

static void
draw_range (SpSheet *sheet, double x1, double x2, double y1, double y2)
{
  SpPaint paint = { .stroke = SP_TOKEN_INK_SOFT,
                    .dash = SP_DASH_DASHED,
                    .width = sp_sheet_px (sheet, 1) };

  sp_scene_builder_add_line (sheet->builder, x1, y1, x2, y1, paint);
  sp_scene_builder_add_line (sheet->builder, x1, y2, x2, y2, paint);
  sp_scene_builder_add_line (sheet->builder, x1, y1, x1, y2, paint);
  sp_scene_builder_add_line (sheet->builder, x2, y1, x2, y2, paint);
}

static double
add_range_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, 24);
  double half = sp_sheet_px (sheet, 5);

  if (draw)
    draw_range (sheet, x, x + width, middle - half, middle + half);
  return width;
}

void
sp_timeline_add_range (
  SpTimeline *self, const SpStanding *standing, double x1, double x2, double y1, double y2)
{
  gboolean levels = self->data->scale == SP_SCALE_LEVELS;

  draw_range (self->sheet, x1, x2, y1, y2);
  sp_sheet_explain (self->sheet,
                    !levels               ? _ ("range of its statements or figures")
                    : standing->contested ? _ ("contested: the range of its statements")
                                          : _ ("a range of levels"),
                    add_range_sample, NULL);
}

static double
add_line_sample (SpSheet *sheet, double x, double middle, gboolean draw, gpointer data)
{
  double width = sp_sheet_px (sheet, 24);

  if (draw)
    sp_scene_builder_add_line (sheet->builder, x, middle, x + width, middle,
                               (SpPaint){ .stroke = (SpToken)GPOINTER_TO_UINT (data),
                                          .width = sp_sheet_px (sheet, LINE) });
  return width;
}

/* Lines that stand out are never thin, quiet ones always. */
static gboolean
is_thin (const SpTimeline *self, const SpTrack *track)
{
  return track->ink == SP_TOKEN_LINE_QUIET
         || (sp_timeline_is_crowd (self) && track->ink == SP_TOKEN_MARK);
}

SpPaint
sp_timeline_get_line (SpTimeline *self, const SpTrack *track, const SpStanding *standing)
{
  SpToken ink = standing->old ? SP_TOKEN_MARK_OLD : track->ink;

  if (standing->old)
    sp_sheet_explain (self->sheet, _ ("old"), add_line_sample, GUINT_TO_POINTER (ink));
  return (SpPaint){ .stroke = ink,
                    .width = sp_sheet_px (self->sheet, is_thin (self, track) ? THIN : LINE) };
}
