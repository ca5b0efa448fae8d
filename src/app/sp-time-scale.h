/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-days.h"
#include "sp-time-handle.h"

G_BEGIN_DECLS

typedef enum
{
  SP_TIME_UNTIL, /* the day of the picture */
  SP_TIME_FROM,  /* the day that is compared with it, in charts that do */
  SP_N_TIMES,
} SpTime;

/**
 * SpTimeScale:
 *
 * A line of days with a handle or two: above it how many statements each brought, below it the events. It holds no day itself:
 * who listens moves the picture, and tells it.
 *
 * Signals: `moved (time, day)`, a handle is wanted on a day (a day number of sp-date.h), of an SpTime; `stepped (time,
 * step)`, by a key, an SpTimeStep.
 */
#define SP_TYPE_TIME_SCALE (sp_time_scale_get_type ())
G_DECLARE_FINAL_TYPE (SpTimeScale, sp_time_scale, SP, TIME_SCALE, GtkWidget)

GtkWidget *sp_time_scale_new (void);

/* @days is not taken and lives until it is told of others; NULL for none. */
void sp_time_scale_set_days (SpTimeScale *self, const SpDays *days);

/* Where a handle stands (before the first day on the first, after the last on the last); 0: it is not there. Without one for
 * SP_TIME_FROM time goes on from the first day. */
void sp_time_scale_set_day (SpTimeScale *self, SpTime time, guint32 day);

SpTimeHandle *sp_time_scale_get_handle (SpTimeScale *self, SpTime time);

/* A day in words, with what happened on it: "18 February 2025, Paris summit". g_free(). */
char *sp_time_scale_describe (SpTimeScale *self, guint32 day);

/* Where a day is, px from the left, and which day is nearest to a place. */
double sp_time_scale_get_x (SpTimeScale *self, guint32 day);
guint32 sp_time_scale_get_day_at (SpTimeScale *self, double x);

/* Whether a handle is dragged just now. */
gboolean sp_time_scale_is_dragged (SpTimeScale *self);

G_END_DECLS
