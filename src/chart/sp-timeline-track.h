/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-course.h"
#include "sp-glyphs.h"
#include "sp-time-axis.h"

G_BEGIN_DECLS

/**
 * SpTrack:
 * @actor: its place in the selection
 * @has_figures: measured figures are joined from one to the next; other standings are steps
 * @stages: of SpStage; a figure is one of the day on which its period ends
 * @pledge: the pledge that stands on the day of the picture, or SP_NONE
 * @ink: of its line and its points
 *
 * What one actor has to draw on a timeline.
 */
typedef struct
{
  guint actor;
  gboolean has_figures;
  GArray *stages;
  guint32 pledge;
  SpToken ink;
} SpTrack;

/**
 * SpTimeline:
 * @issue: its place in the selection
 * @data: the issue
 * @from, @day: the first and the last day of which standings are shown
 * @tracks: of SpTrack, in the order of the issue
 * @drawn: by place, whether an actor has a track
 * @has_undated, @has_later: pledges without a date, and such with one too late for the axis
 * @point: px: the radius of points
 * @shared: some points stand for more than one statement
 *
 * One issue over time: what all forms of the timeline share. The axis' ends in px are the form's.
 */
typedef struct
{
  SpSheet *sheet;
  guint issue;
  const SpIssue *data;
  guint32 from;
  guint32 day;
  GArray *tracks;
  gboolean *drawn;
  SpTimeAxis axis;
  gboolean has_undated;
  gboolean has_later;
  double point;
  gboolean shared;
} SpTimeline;

SpTimeline *sp_timeline_new (SpSheet *sheet, guint issue);
void sp_timeline_free (SpTimeline *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTimeline, sp_timeline_free)

SpTrack *sp_timeline_get_track (const SpTimeline *self, guint i);
const SpStage *sp_track_get_stage (const SpTrack *self, guint i);

/* The places of the actors that have tracks, in their order; of guint. */
GArray *sp_timeline_list_actors (const SpTimeline *self);

/* Whether a stage has a place on the scale: a position, and on numbers one that is no pledge. */
gboolean sp_timeline_is_placed (const SpTimeline *self, const SpStage *stage);

/* Where a stage begins and ends, in px. A figure stands at the end of its period. */
double sp_timeline_get_start (const SpTimeline *self, const SpTrack *track, guint stage);
double sp_timeline_get_end (const SpTimeline *self, const SpTrack *track, guint stage);

/* Whether a pledge has a date on the axis, and where. */
gboolean sp_timeline_find_pledge (const SpTimeline *self, guint32 pledge, double *x);

/* The value of the pledge of a track that has one. */
double sp_timeline_get_pledged (const SpTimeline *self, const SpTrack *track);

/* From the lowest to the highest value to draw; 0 and 0 for none. */
void sp_timeline_find_range (const SpTimeline *self, double *min, double *max);

/* The stages that begin with a statement made since @from, the first time that it decides; of guint. */
GArray *sp_timeline_list_points (const SpTimeline *self, const SpTrack *track);

/* Whether there are so many tracks that lines are thin. */
gboolean sp_timeline_is_crowd (const SpTimeline *self);

/* For forms in which the lines of many run through each other, so that they can be followed. */
void sp_timeline_make_points_small (SpTimeline *self);

/* How large a point is, with the ring around it. */
double sp_timeline_get_point_radius (const SpTimeline *self);

/* The points that have room along a line: of those closer than they are wide the last, which stands
 * for the others as well. @y: of each stage, by index; points on
 * different heights are not in each other's way. NULL: all on one. */
GArray *sp_timeline_thin_points (SpTimeline *self, const SpTrack *track, const double *y);

/* Draws the point of a stage at (@x, @y). */
void sp_timeline_add_point (SpTimeline *self,
                            const SpTrack *track,
                            const SpStanding *standing,
                            double x,
                            double y,
                            SpDot dot);

/* A pledge: a hollow point, and, where that stands later, a dashed line to it. */
void sp_timeline_add_pledge (SpTimeline *self, const SpTrack *track, double x, double y);
void sp_timeline_add_pledge_line (
  SpTimeline *self, const SpTrack *track, double x1, double y1, double x2, double y2);

/* The end of a line where the actor has no position any more, and why in words where there is room
 * for them before @end. */
void sp_timeline_add_stop (
  SpTimeline *self, const SpStanding *standing, double x, double y, double end);

/* Between two heights, what a contested standing or a range spans, as a dashed frame. */
void sp_timeline_add_range (
  SpTimeline *self, const SpStanding *standing, double x1, double x2, double y1, double y2);

/* The line of a standing of a track, and its entry in the legend. */
SpPaint sp_timeline_get_line (SpTimeline *self, const SpTrack *track, const SpStanding *standing);

G_END_DECLS
