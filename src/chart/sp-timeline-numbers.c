/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-axis.h"
#include "sp-end-label.h"
#include "sp-mark.h"
#include "sp-placement.h"
#include "sp-timeline-body.h"
#include "sp-timeline-inks.h"
#include "sp-value-lines.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"

#include <glib/gi18n.h>
#include <math.h>

#define MIN_HEIGHT  260.0
#define MAX_HEIGHT  440.0
#define PER_TICK    44.0
#define TICK_GAP    8.0
#define LABEL_GAP   30.0
#define LABEL_SHARE 0.34
/* So much of the plot's ends is kept free for points. */
#define INSET 9.0

typedef struct
{
  SpTimeline *timeline;
  double x;
  double width;
  SpAxis axis;
  double plot_top; /* from the top of the body */
  double plot_height;
  double right;   /* of the plot, with pledges beside the axis */
  double aside_x; /* where those stand */
  double labels_x;
  double labels_width;
  double *label_y; /* by track, from the top of the body */
  SpEndLabel *labels;
  SpValueLines *references;
} Numbers;

static SpSheet *
get_sheet (const Numbers *self)
{
  return self->timeline->sheet;
}

static double
get_y (const Numbers *self, double value)
{
  return self->plot_top + (1.0 - sp_axis_to_place (&self->axis, value)) * self->plot_height;
}

static double
get_pledge_x (const Numbers *self, guint32 pledge)
{
  double x;

  return sp_timeline_find_pledge (self->timeline, pledge, &x) ? x : self->aside_x;
}

static void
find_range (const Numbers *self, double *min, double *max)
{
  const SpIssue *issue = self->timeline->data;

  sp_timeline_find_range (self->timeline, min, max);
  for (guint i = 0; i < issue->n_references; i++)
    if (sp_value_lines_find_span (self->timeline, &issue->references[i], NULL, NULL))
      {
        *min = fmin (*min, issue->references[i].value);
        *max = fmax (*max, issue->references[i].value);
      }
}

static char *
write_tick (const Numbers *self, double value)
{
  SpIssue plain = { .scale = SP_SCALE_NUMBER,
                    .decimals = fabs (value) > 0.0 ? self->axis.decimals : 0 };
  const char *unit = sp_text_show (get_sheet (self)->dataset, self->timeline->data->unit);
  g_autofree char *number = sp_number_show (&plain, value);

  return g_str_has_prefix (unit, "%") && fabs (value) > 0.0
           ? g_strdup_printf ("%s\302\240%%", number)
           : g_strdup (number);
}

static double
get_ticks_width (const Numbers *self)
{
  double widest = 0.0;

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      g_autofree char *text = write_tick (self, sp_axis_get_tick (&self->axis, i));

      widest = MAX (widest, sp_sheet_get_text_width (get_sheet (self), text, SP_TYPE_NOTE));
    }
  return widest;
}

/* What stands under the place for pledges beside the axis; "" for no such place. */
static char *
write_aside (const SpTimeline *timeline)
{
  if (timeline->has_undated && timeline->has_later)
    return g_strdup (C_ ("date of a pledge", "later or undated"));
  if (timeline->has_undated)
    return g_strdup (C_ ("date of a pledge", "undated"));
  return g_strdup (timeline->has_later ? C_ ("date of a pledge", "later") : "");
}

static char **
wrap_aside (const Numbers *self)
{
  SpSheet *sheet = get_sheet (self);
  g_autofree char *text = write_aside (self->timeline);

  return sp_text_measurer_wrap (sheet->measurer, text, sp_sheet_get_style (sheet, SP_TYPE_NOTE),
                                sp_sheet_px (sheet, 52), 2);
}

static void
measure_columns (Numbers *self)
{
  SpSheet *sheet = get_sheet (self);
  g_autoptr (GArray) actors = sp_timeline_list_actors (self->timeline);
  gboolean has_aside = self->timeline->has_undated || self->timeline->has_later;
  double inset = sp_sheet_px (sheet, INSET);
  double aside = has_aside ? sp_sheet_px (sheet, 56) : 0.0;

  self->labels_width = sp_end_label_get_column (sheet, actors, self->timeline->issue,
                                                self->width * LABEL_SHARE);
  self->labels_x = self->x + self->width - self->labels_width;
  self->right = self->labels_x - sp_sheet_px (sheet, LABEL_GAP);
  self->aside_x = self->right - aside / 2;
  self->timeline->axis.left = self->x + get_ticks_width (self) + sp_sheet_px (sheet, TICK_GAP)
                              + inset;
  self->timeline->axis.right = self->right - aside - inset;
}

static void
measure_height (Numbers *self)
{
  SpSheet *sheet = get_sheet (self);
  const char *unit = sp_text_show (sheet->dataset, self->timeline->data->unit);
  double labels = self->timeline->tracks->len * sp_end_label_get_height (sheet);
  double wanted = CLAMP (self->width * 0.4, sp_sheet_px (sheet, MIN_HEIGHT),
                         sp_sheet_px (sheet, MAX_HEIGHT));
  double min;
  double max;

  self->plot_top = *unit != '\0'
                     ? sp_sheet_get_leading (sheet, SP_TYPE_NOTE) + sp_sheet_px (sheet, 8)
                     : sp_sheet_px (sheet, 8);
  self->plot_height = MAX (wanted, labels);
  find_range (self, &min, &max);
  sp_axis_init (&self->axis, min, max, self->timeline->data->min, self->timeline->data->max,
                CLAMP ((guint)(self->plot_height / sp_sheet_px (sheet, PER_TICK)), 2, 9));
}

static gboolean
find_last_placed (const Numbers *self, const SpTrack *track, guint *stage)
{
  for (guint i = track->stages->len; i-- > 0;)
    if (sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, i)))
      {
        *stage = i;
        return TRUE;
      }
  return FALSE;
}

/* The end of what is drawn of a track, to which its label belongs. */
static void
find_end (const Numbers *self, const SpTrack *track, double *x, double *y)
{
  guint stage;

  if (find_last_placed (self, track, &stage))
    {
      *x = sp_timeline_get_end (self->timeline, track, stage);
      *y = get_y (self, sp_track_get_stage (track, stage)->standing.position);
      return;
    }
  *x = get_pledge_x (self, track->pledge);
  *y = get_y (self, sp_timeline_get_pledged (self->timeline, track));
}

static void
place_labels (Numbers *self)
{
  SpSheet *sheet = get_sheet (self);
  guint n = self->timeline->tracks->len;
  double half = sp_end_label_get_height (sheet) / 2;

  self->label_y = g_new (double, n + 1);
  self->labels = g_new0 (SpEndLabel, n + 1);
  for (guint i = 0; i < n; i++)
    {
      const SpTrack *track = sp_timeline_get_track (self->timeline, i);
      double x;

      find_end (self, track, &x, &self->label_y[i]);
      sp_end_label_init (&self->labels[i], sheet, track->actor, self->timeline->issue,
                         self->labels_width);
    }
  sp_placement_spread (self->label_y, n, 2 * half, MAX (self->plot_top - half, 0.0),
                       self->plot_top + self->plot_height + half);
}

/* Everything that labels of references must keep clear of. */
static void
avoid_track (Numbers *self, const SpTrack *track)
{
  SpTimeline *timeline = self->timeline;
  double before_x = NAN;
  double before_y = NAN;

  for (guint i = 0; i < track->stages->len; i++)
    {
      double x = sp_timeline_get_start (timeline, track, i);
      double y = get_y (self, sp_track_get_stage (track, i)->standing.position);

      if (!sp_timeline_is_placed (timeline, sp_track_get_stage (track, i)))
        continue;
      sp_value_lines_avoid_point (self->references, x, y);
      if (track->has_figures && !isnan (before_x))
        sp_value_lines_avoid_line (self->references, before_x, before_y, x, y);
      if (!track->has_figures)
        sp_value_lines_avoid_line (self->references, x, y, sp_timeline_get_end (timeline, track, i),
                                   y);
      before_x = x;
      before_y = y;
    }
  find_end (self, track, &before_x, &before_y);
  sp_value_lines_avoid_line (self->references, before_x, before_y, self->right, before_y);
  if (track->pledge == SP_NONE)
    return;
  sp_value_lines_avoid_line (self->references, before_x, before_y,
                             get_pledge_x (self, track->pledge),
                             get_y (self, sp_timeline_get_pledged (self->timeline, track)));
  sp_value_lines_avoid_point (self->references, get_pledge_x (self, track->pledge),
                              get_y (self, sp_timeline_get_pledged (self->timeline, track)));
}

static void
place_references (Numbers *self)
{
  const SpIssue *issue = self->timeline->data;

  self->references = sp_value_lines_new (self->timeline);
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    avoid_track (self, sp_timeline_get_track (self->timeline, i));
  for (guint i = 0; i < issue->n_references; i++)
    sp_value_lines_place (self->references, &issue->references[i],
                          get_y (self, issue->references[i].value), self->plot_top,
                          self->plot_top + self->plot_height);
}

static gpointer
numbers_new (SpTimeline *timeline, double x, double width)
{
  Numbers *self = g_new0 (Numbers, 1);

  self->timeline = timeline;
  self->x = x;
  self->width = width;
  if (sp_timeline_is_crowd (timeline))
    sp_timeline_make_points_small (timeline);
  sp_timeline_choose_inks (timeline);
  measure_height (self);
  measure_columns (self);
  place_labels (self);
  place_references (self);
  return self;
}

static void
numbers_free (gpointer data)
{
  Numbers *self = data;

  if (self == NULL)
    return;
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    sp_end_label_clear (&self->labels[i]);
  g_free (self->labels);
  g_free (self->label_y);
  sp_value_lines_free (self->references);
  g_free (self);
}

static double
numbers_get_height (gpointer data)
{
  const Numbers *self = data;

  return self->plot_top + self->plot_height + sp_sheet_px (get_sheet (self), INSET);
}

static void
add_ticks (const Numbers *self, double top)
{
  SpSheet *sheet = get_sheet (self);
  double start = self->timeline->axis.left - sp_sheet_px (sheet, INSET);
  double half = sp_sheet_get_leading (sheet, SP_TYPE_NOTE) / 2;

  for (guint i = 0; i < sp_axis_get_n_ticks (&self->axis); i++)
    {
      double value = sp_axis_get_tick (&self->axis, i);
      double y = top + get_y (self, value);
      g_autofree char *text = write_tick (self, value);

      sp_scene_builder_add_line (sheet->builder, start, y, self->right, y,
                                 (SpPaint){ .stroke = SP_TOKEN_GRID, .width = 1.0 });
      sp_sheet_add_text (sheet, text, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_END,
                         start - sp_sheet_px (sheet, TICK_GAP), y - half);
    }
}

/* Under the place for pledges beside the axis, in the row of the axis' own labels. */
static void
add_aside (const Numbers *self, double top)
{
  SpSheet *sheet = get_sheet (self);
  g_auto (GStrv) lines = wrap_aside (self);
  double y = top + numbers_get_height ((gpointer)self) + sp_sheet_px (sheet, 4);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      sp_sheet_add_text (sheet, lines[i], SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE,
                         self->aside_x, y);
      y += sp_sheet_get_leading (sheet, SP_TYPE_NOTE);
    }
}

static void
numbers_add_ground (gpointer data, double top)
{
  Numbers *self = data;
  SpSheet *sheet = get_sheet (self);
  const char *unit = sp_text_show (sheet->dataset, self->timeline->data->unit);
  g_autofree char *fitted = sp_text_measurer_fit (sheet->measurer, unit,
                                                  sp_sheet_get_style (sheet, SP_TYPE_NOTE),
                                                  self->right - self->x);
  g_autofree char *key = g_strdup_printf ("%s/axis", self->timeline->data->id);

  sp_scene_builder_begin (sheet->builder, key,
                          sp_meaning_new (SP_MEANING_OBJECT, *unit != '\0' ? unit : _ ("Axis")));
  sp_sheet_add_text (sheet, fitted, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_START, self->x, top);
  add_ticks (self, top);
  add_aside (self, top);
  sp_scene_builder_end (sheet->builder);
  if (self->axis.low > 0.0)
    sp_sheet_add_note (sheet, _ ("The axis does not start at zero"));
}

/* Figures are joined straight; what was stated holds until something else is. */
static void
add_stage (Numbers *self, const SpTrack *track, guint i, double top)
{
  SpSheet *sheet = get_sheet (self);
  const SpStage *stage = sp_track_get_stage (track, i);
  const SpStage *before = i > 0 ? sp_track_get_stage (track, i - 1) : NULL;
  gboolean joins = before != NULL && sp_timeline_is_placed (self->timeline, before);
  double x = sp_timeline_get_start (self->timeline, track, i);
  double y = top + get_y (self, stage->standing.position);
  double from = joins ? top + get_y (self, before->standing.position) : y;
  SpPaint line;

  if (track->has_figures && !joins)
    return;
  line = sp_timeline_get_line (self->timeline, track, &stage->standing);
  if (track->has_figures)
    {
      line.stroke = track->ink;
      sp_scene_builder_add_line (sheet->builder,
                                 sp_timeline_get_start (self->timeline, track, i - 1), from, x, y,
                                 line);
      return;
    }
  sp_scene_builder_add_line (sheet->builder, x, y, sp_timeline_get_end (self->timeline, track, i),
                             y, line);
  if (joins)
    sp_scene_builder_add_line (sheet->builder, x, MIN (from, y) - line.width / 2, x,
                               MAX (from, y) + line.width / 2, line);
}

static void
add_range (Numbers *self, const SpTrack *track, guint i, double top)
{
  const SpStage *stage = sp_track_get_stage (track, i);
  double half = sp_sheet_px (get_sheet (self), 4);
  double x = sp_timeline_get_start (self->timeline, track, i);
  double end = sp_timeline_get_end (self->timeline, track, i);

  if (stage->standing.low >= stage->standing.high)
    return;
  sp_timeline_add_range (self->timeline, &stage->standing, track->has_figures ? x - half : x,
                         track->has_figures ? x + half : end,
                         top + get_y (self, stage->standing.high),
                         top + get_y (self, stage->standing.low));
}

static void
add_gap (Numbers *self, const SpTrack *track, guint i, double top)
{
  double start = sp_timeline_get_start (self->timeline, track, i);
  const SpStage *before = i > 0 ? sp_track_get_stage (track, i - 1) : NULL;

  if (before == NULL || !sp_timeline_is_placed (self->timeline, before))
    return;
  sp_timeline_add_stop (self->timeline, &sp_track_get_stage (track, i)->standing, start,
                        top + get_y (self, before->standing.position), start);
}

/* From the last place to what is pledged. */
static void
add_pledge_line (Numbers *self, const SpTrack *track, double top)
{
  double x;
  double y;

  if (track->pledge == SP_NONE)
    return;
  find_end (self, track, &x, &y);
  sp_timeline_add_pledge_line (self->timeline, track, x, top + y,
                               get_pledge_x (self, track->pledge),
                               top + get_y (self, sp_timeline_get_pledged (self->timeline, track)));
}

/* From the end of the line to a label that had to be moved, or that stands far off. */
static void
add_leader (Numbers *self, guint i, double top)
{
  SpSheet *sheet = get_sheet (self);
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);
  SpPaint thin = { .stroke = track->ink, .width = sp_sheet_px (sheet, 0.75) };
  double gap = sp_sheet_px (sheet, 6);
  double end = self->labels_x - gap / 2;
  double bend = self->right - gap;
  double x;
  double y;

  find_end (self, track, &x, &y);
  bend = MAX (bend, x + gap);
  if (bend - x > 2 * gap)
    sp_scene_builder_add_line (sheet->builder, x + gap, top + y, bend, top + y,
                               (SpPaint){ .stroke = track->ink,
                                          .dash = SP_DASH_DOTTED,
                                          .width = sp_sheet_px (sheet, 1) });
  sp_scene_builder_add_line (sheet->builder, bend, top + y, end, top + self->label_y[i], thin);
}

static void
add_trail (Numbers *self, guint i, double top)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);

  sp_scene_builder_begin_trail (get_sheet (self)->builder);
  for (guint j = 0; j < track->stages->len; j++)
    if (sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, j)))
      {
        add_range (self, track, j, top);
        add_stage (self, track, j, top);
      }
    else
      add_gap (self, track, j, top);
  add_pledge_line (self, track, top);
  add_leader (self, i, top);
  sp_scene_builder_end (get_sheet (self)->builder);
}

/* The y of each stage, that of the one before where it has no place; NAN where there is none. */
static double *
list_heights (const Numbers *self, const SpTrack *track)
{
  double *y = g_new (double, track->stages->len + 1);
  double last = NAN;

  for (guint i = 0; i < track->stages->len; i++)
    {
      if (sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, i)))
        last = get_y (self, sp_track_get_stage (track, i)->standing.position);
      y[i] = last;
    }
  return y;
}

static void
add_points (Numbers *self, const SpTrack *track, double top)
{
  g_autofree double *y = list_heights (self, track);
  g_autoptr (GArray) points = sp_timeline_thin_points (self->timeline, track, y);

  for (guint i = 0; i < points->len; i++)
    {
      guint stage = g_array_index (points, guint, i);
      const SpStanding *standing = &sp_track_get_stage (track, stage)->standing;
      SpDot dot = standing->state != SP_STANDING_POSITION   ? SP_DOT_HOLLOW
                  : standing->kind == SP_STATEMENT_MEASURED ? SP_DOT_FILLED
                                                            : SP_DOT_STATED;

      if (!isnan (y[stage]))
        sp_timeline_add_point (self->timeline, track, standing,
                               sp_timeline_get_start (self->timeline, track, stage), top + y[stage],
                               dot);
    }
  if (track->pledge != SP_NONE)
    sp_timeline_add_pledge (self->timeline, track, get_pledge_x (self, track->pledge),
                            top + get_y (self, sp_timeline_get_pledged (self->timeline, track)));
}

static void
numbers_add_marks (gpointer data, double top)
{
  Numbers *self = data;
  SpSheet *sheet = get_sheet (self);

  sp_value_lines_add (self->references, top);
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    {
      sp_mark_begin (sheet, sp_timeline_get_track (self->timeline, i)->actor,
                     self->timeline->issue);
      add_trail (self, i, top);
      sp_end_label_add (&self->labels[i], sheet, self->labels_x, top + self->label_y[i]);
      sp_scene_builder_end (sheet->builder);
    }
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    add_points (self, sp_timeline_get_track (self->timeline, i), top);
}

const SpTimelineBody sp_timeline_numbers_body = {
  numbers_new, numbers_get_height, numbers_add_ground, numbers_add_marks, NULL, numbers_free,
};
