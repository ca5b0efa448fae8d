/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-timeline-track.h"

G_BEGIN_DECLS

/**
 * SpTimelineBody:
 * @tell_order: how the actors are ordered, for the footer; NULL: as elsewhere. g_free()
 * @free: also for NULL
 *
 * One way to draw a timeline. It is made for a timeline with at least one track, between @x and
 * @x + @width, and sets the ends of its axis. The ground is drawn first, then what lies between it and
 * the marks.
 */
typedef struct
{
  gpointer (*new) (SpTimeline *timeline, double x, double width);
  double (*get_height) (gpointer self);
  void (*add_ground) (gpointer self, double top);
  void (*add_marks) (gpointer self, double top);
  char *(*tell_order) (gpointer self);
  void (*free) (gpointer self);
} SpTimelineBody;

/* The tracks in the order of rows, g_free(): unless the view says otherwise, those of levels by where the actors have
 * come to. */
guint *sp_timeline_order_rows (SpTimeline *self);

/* Levels as bands one above another, a line an actor. */
extern const SpTimelineBody sp_timeline_levels_body;
/* A number axis, a line an actor. */
extern const SpTimelineBody sp_timeline_numbers_body;
/* A row an actor, on either scale. */
extern const SpTimelineBody sp_timeline_lanes_body;

G_END_DECLS
