/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-end-label.h"
#include "sp-mark.h"
#include "sp-scale-paint.h"
#include "sp-timeline-body.h"

#include "analysis/sp-names.h"

/* In narrower pictures a level's name stands above its lanes. */
#define FOLD_WIDTH  700.0
#define HEADING     118.0
#define BAR         4.0
#define PADDING     8.0
#define BAND_GAP    4.0
#define LABEL_GAP   10.0
#define LABEL_SHARE 0.3
/* Upright lines of one day stand this far apart. */
#define ASIDE       3.0
#define MAX_ASIDE   4
#define SHORT_RANGE 14.0

/* No lane in a band. */
#define NO_LANE G_MAXUINT

typedef struct
{
  char **heading;
  double heading_height;
  guint n_lanes;
  double top; /* from the top of the body */
  double height;
} Band;

typedef struct
{
  SpTimeline *timeline;
  double x;
  double width;
  gboolean folded;
  double labels_x;
  double labels_width;
  double pitch;
  Band *bands;
  guint *lanes;   /* by track, then by level */
  double *asides; /* by track: how far its upright lines stand aside */
  double height;
} Levels;

static SpSheet *
get_sheet (const Levels *self)
{
  return self->timeline->sheet;
}

static guint
get_n_levels (const Levels *self)
{
  return self->timeline->data->n_levels;
}

static guint *
get_lane (const Levels *self, guint track, guint level)
{
  return &self->lanes[track * get_n_levels (self) + level];
}

static guint
get_level (const Levels *self, double position)
{
  return sp_issue_get_level (self->timeline->data, position);
}

/* The levels of a stage: its own, and the ends of its range. */
static void
get_levels (const Levels *self, const SpStage *stage, guint levels[3])
{
  levels[0] = get_level (self, stage->standing.position);
  levels[1] = get_level (self, stage->standing.low);
  levels[2] = get_level (self, stage->standing.high);
}

static void
claim_lanes (Levels *self, guint i)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);

  for (guint j = 0; j < track->stages->len; j++)
    {
      const SpStage *stage = sp_track_get_stage (track, j);
      guint levels[3];

      if (!sp_timeline_is_placed (self->timeline, stage))
        continue;
      get_levels (self, stage, levels);
      for (guint k = 0; k < G_N_ELEMENTS (levels); k++)
        if (*get_lane (self, i, levels[k]) == NO_LANE)
          *get_lane (self, i, levels[k]) = self->bands[levels[k]].n_lanes++;
    }
}

/* In each band a lane for each who ever stands there, in one order, so that a line that changes bands
 * can be followed. */
static void
give_lanes (Levels *self)
{
  guint n = self->timeline->tracks->len * get_n_levels (self);

  self->lanes = g_new (guint, n + 1);
  for (guint i = 0; i < n; i++)
    self->lanes[i] = NO_LANE;
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    claim_lanes (self, i);
}

static void
measure_columns (Levels *self)
{
  SpSheet *sheet = get_sheet (self);
  g_autoptr (GArray) actors = sp_timeline_list_actors (self->timeline);
  double heading = self->folded ? 0.0 : sp_sheet_px (sheet, HEADING);
  double left = self->x + sp_sheet_px (sheet, BAR + PADDING) + heading;

  self->labels_width = sp_end_label_get_column (sheet, actors, self->timeline->issue,
                                                self->width * LABEL_SHARE);
  self->labels_x = self->x + self->width - self->labels_width;
  self->timeline->axis.left = left;
  self->timeline->axis.right = self->labels_x - sp_sheet_px (sheet, LABEL_GAP);
}

static void
measure_band (Levels *self, guint level)
{
  SpSheet *sheet = get_sheet (self);
  Band *band = &self->bands[level];
  double padding = sp_sheet_px (sheet, PADDING);
  double room = self->folded ? self->timeline->axis.right - self->timeline->axis.left
                             : sp_sheet_px (sheet, HEADING - PADDING);
  const char *label = sp_text_show (sheet->dataset, self->timeline->data->levels[level].label);
  double lanes = band->n_lanes * self->pitch;

  band->heading = sp_text_measurer_wrap (sheet->measurer, label,
                                         sp_sheet_get_style (sheet, SP_TYPE_HEADING), room, 0);
  band->heading_height = g_strv_length (band->heading)
                         * sp_sheet_get_leading (sheet, SP_TYPE_HEADING);
  band->height =
    padding + (self->folded ? band->heading_height + lanes : MAX (band->heading_height, lanes));
  if (band->n_lanes > 0 || !self->folded)
    band->height += padding;
}

/* The high end of the scale stands above. */
static void
stack_bands (Levels *self)
{
  double y = 0.0;

  for (guint i = get_n_levels (self); i-- > 0;)
    {
      measure_band (self, i);
      self->bands[i].top = y;
      y += self->bands[i].height + sp_sheet_px (get_sheet (self), BAND_GAP);
    }
  self->height = y - sp_sheet_px (get_sheet (self), BAND_GAP);
}

static double
get_lane_y (const Levels *self, guint track, guint level)
{
  const Band *band = &self->bands[level];
  double padding = sp_sheet_px (get_sheet (self), PADDING);
  double top = band->top + padding + (self->folded ? band->heading_height : 0.0);

  return top + (*get_lane (self, track, level) + 0.5) * self->pitch;
}

/* The next stage with a place from @stage on, or else the last before it: where what has no place is
 * marked. */
static guint
find_placed (const Levels *self, const SpTrack *track, guint stage)
{
  for (guint i = stage + 1; i-- > 0;)
    if (sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, i)))
      return i;
  for (guint i = stage; i < track->stages->len; i++)
    if (sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, i)))
      return i;
  g_assert_not_reached ();
}

static double
get_stage_y (const Levels *self, guint i, guint stage)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);
  const SpStage *placed = sp_track_get_stage (track, find_placed (self, track, stage));

  return get_lane_y (self, i, get_level (self, placed->standing.position));
}

/* Lines that would run upright on one another stand aside by turns. */
static void
set_asides (Levels *self)
{
  self->asides = g_new0 (double, self->timeline->tracks->len + 1);
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    self->asides[i] = i % MAX_ASIDE * sp_sheet_px (get_sheet (self), ASIDE);
}

static gpointer
levels_new (SpTimeline *timeline, double x, double width)
{
  Levels *self = g_new0 (Levels, 1);

  self->timeline = timeline;
  self->x = x;
  self->width = width;
  self->folded = timeline->sheet->request->width < sp_sheet_px (timeline->sheet, FOLD_WIDTH);
  self->bands = g_new0 (Band, timeline->data->n_levels);
  self->pitch = sp_end_label_get_height (timeline->sheet);
  give_lanes (self);
  measure_columns (self);
  stack_bands (self);
  set_asides (self);
  return self;
}

static void
levels_free (gpointer data)
{
  Levels *self = data;

  if (self == NULL)
    return;
  for (guint i = 0; i < get_n_levels (self); i++)
    g_strfreev (self->bands[i].heading);
  g_free (self->bands);
  g_free (self->lanes);
  g_free (self->asides);
  g_free (self);
}

static double
levels_get_height (gpointer data)
{
  return ((Levels *)data)->height;
}

static SpToken
get_ground (const Levels *self, guint level)
{
  return SP_TOKEN_BAND_0 + sp_scale_get_level_place (get_sheet (self), self->timeline->data, level);
}

/* Above the lanes a heading lies over the lines of events and of the axis, and interrupts them. */
static void
add_heading (const Levels *self, guint level, double top)
{
  SpSheet *sheet = get_sheet (self);
  const Band *band = &self->bands[level];
  double x = self->x + sp_sheet_px (sheet, BAR + PADDING);
  double y = top + band->top + sp_sheet_px (sheet, PADDING);
  double pad = sp_sheet_px (sheet, 2);
  double width = 0.0;

  for (guint i = 0; band->heading[i] != NULL; i++)
    width = MAX (width, sp_sheet_get_text_width (sheet, band->heading[i], SP_TYPE_HEADING));
  if (self->folded)
    sp_scene_builder_add_rect (sheet->builder,
                               (SpBox){ x - pad, y, width + 2 * pad, band->heading_height }, 0,
                               (SpPaint){
                                 .fill = get_ground (self, level),
                                 .hues = sp_scale_get_hues (sheet, self->timeline->data) });
  sp_sheet_add_lines_on (sheet, band->heading, SP_TYPE_HEADING, get_ground (self, level),
                         sp_scale_get_hues (sheet, self->timeline->data), x, y);
}

static void
add_band (const Levels *self, guint level, double top)
{
  SpSheet *sheet = get_sheet (self);
  const Band *band = &self->bands[level];
  SpHues hues = sp_scale_get_hues (sheet, self->timeline->data);
  guint place = sp_scale_get_level_place (sheet, self->timeline->data, level);
  double bar = sp_sheet_px (sheet, BAR);
  double right = self->timeline->axis.right;
  SpBox box = { self->x, top + band->top, right - self->x, band->height };
  g_autofree char *key = g_strdup_printf ("%s/level-%u", self->timeline->data->id, level + 1);
  g_autofree char *label = g_strjoinv (" ", band->heading);

  sp_scene_builder_begin (sheet->builder, key, sp_meaning_new (SP_MEANING_OBJECT, label));
  sp_scene_builder_add_rect (sheet->builder, box, sp_sheet_px (sheet, 4),
                             (SpPaint){ .fill = get_ground (self, level), .hues = hues });
  sp_scene_builder_add_rect (sheet->builder, (SpBox){ box.x, box.y, bar, box.height }, bar / 2,
                             (SpPaint){ .fill = SP_TOKEN_SCALE_0 + place, .hues = hues });
  if (!self->folded)
    add_heading (self, level, top);
  sp_scene_builder_end (sheet->builder);
}

static void
levels_add_ground (gpointer data, double top)
{
  Levels *self = data;

  for (guint i = get_n_levels (self); i-- > 0;)
    add_band (self, i, top);
}

/* From the lane of the stage before, a little aside, and on to the end. */
static void
add_stage (Levels *self, guint i, guint j, double top)
{
  SpSheet *sheet = get_sheet (self);
  SpTimeline *timeline = self->timeline;
  const SpTrack *track = sp_timeline_get_track (timeline, i);
  const SpStage *stage = sp_track_get_stage (track, j);
  double start = sp_timeline_get_start (timeline, track, j);
  double end = sp_timeline_get_end (timeline, track, j);
  double y = top + get_stage_y (self, i, j);
  gboolean from_placed = j > 0
                         && sp_timeline_is_placed (timeline, sp_track_get_stage (track, j - 1));
  double from = from_placed ? top + get_stage_y (self, i, j - 1) : y;
  double aside = MIN (self->asides[i], MAX ((end - start) / 2, 0.0));
  SpPaint line = sp_timeline_get_line (timeline, track, &stage->standing);

  sp_scene_builder_add_line (sheet->builder, start, y, end, y, line);
  if (from == y)
    return;
  sp_scene_builder_add_line (sheet->builder, start, from, start + aside, from, line);
  sp_scene_builder_add_line (sheet->builder, start + aside, MIN (from, y) - line.width / 2,
                             start + aside, MAX (from, y) + line.width / 2, line);
}

/* Frames run through the lanes of others: among many only the beginning of each is drawn. */
static void
add_range (Levels *self, guint i, guint j, double top)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);
  const SpStage *stage = sp_track_get_stage (track, j);
  double start = sp_timeline_get_start (self->timeline, track, j);
  double end = sp_timeline_get_end (self->timeline, track, j);
  guint levels[3];

  get_levels (self, stage, levels);
  if (levels[1] == levels[2])
    return;
  if (sp_timeline_is_crowd (self->timeline))
    end = MIN (end, start + sp_sheet_px (get_sheet (self), SHORT_RANGE));
  sp_timeline_add_range (self->timeline, &stage->standing, start, end,
                         top + get_lane_y (self, i, levels[2]),
                         top + get_lane_y (self, i, levels[1]));
}

/* A line that ends although its actor goes on. */
static void
add_gap (Levels *self, guint i, guint j, double top)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);
  double start = sp_timeline_get_start (self->timeline, track, j);

  if (j == 0 || !sp_timeline_is_placed (self->timeline, sp_track_get_stage (track, j - 1)))
    return;
  /* Why the last one ends is told by the name at its end. */
  sp_timeline_add_stop (self->timeline, &sp_track_get_stage (track, j)->standing, start,
                        top + get_stage_y (self, i, j),
                        j + 1 < track->stages->len ? sp_timeline_get_end (self->timeline, track, j)
                                                   : start);
}

static void
add_trail (Levels *self, guint i, double top)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);

  sp_scene_builder_begin_trail (get_sheet (self)->builder);
  for (guint j = 0; j < track->stages->len; j++)
    {
      const SpStage *stage = sp_track_get_stage (track, j);

      if (!sp_timeline_is_placed (self->timeline, stage))
        {
          add_gap (self, i, j, top);
          continue;
        }
      add_range (self, i, j, top);
      add_stage (self, i, j, top);
    }
  sp_scene_builder_end (get_sheet (self)->builder);
}

static void
add_mark (Levels *self, guint i, double top)
{
  SpSheet *sheet = get_sheet (self);
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);
  SpEndLabel label;

  sp_end_label_init (&label, sheet, track->actor, self->timeline->issue, self->labels_width);
  sp_mark_begin (sheet, track->actor, self->timeline->issue);
  add_trail (self, i, top);
  sp_end_label_add (&label, sheet, self->labels_x,
                    top + get_stage_y (self, i, track->stages->len - 1));
  sp_scene_builder_end (sheet->builder);
  sp_end_label_clear (&label);
}

static void
add_points (Levels *self, guint i, double top)
{
  const SpTrack *track = sp_timeline_get_track (self->timeline, i);
  g_autofree double *y = g_new (double, track->stages->len);
  g_autoptr (GArray) points = NULL;

  for (guint j = 0; j < track->stages->len; j++)
    y[j] = get_stage_y (self, i, j);
  points = sp_timeline_thin_points (self->timeline, track, y);
  for (guint j = 0; j < points->len; j++)
    {
      guint stage = g_array_index (points, guint, j);
      const SpStanding *standing = &sp_track_get_stage (track, stage)->standing;

      sp_timeline_add_point (self->timeline, track, standing,
                             sp_timeline_get_start (self->timeline, track, stage), top + y[stage],
                             standing->state == SP_STANDING_POSITION ? SP_DOT_FILLED
                                                                     : SP_DOT_HOLLOW);
    }
}

static void
levels_add_marks (gpointer data, double top)
{
  Levels *self = data;

  for (guint i = get_n_levels (self); self->folded && i-- > 0;)
    add_heading (self, i, top);
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    add_mark (self, i, top);
  for (guint i = 0; i < self->timeline->tracks->len; i++)
    add_points (self, i, top);
}

const SpTimelineBody sp_timeline_levels_body = {
  levels_new, levels_get_height, levels_add_ground, levels_add_marks, NULL, levels_free,
};
