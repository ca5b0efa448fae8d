/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The keys of a handle; the later ones are where time goes on, whichever way the script runs. */
typedef enum
{
  SP_TIME_STEP_FIRST,
  SP_TIME_STEP_EVENT_BEFORE,
  SP_TIME_STEP_CHANGE_BEFORE,
  SP_TIME_STEP_DAY_BEFORE,
  SP_TIME_STEP_DAY_AFTER,
  SP_TIME_STEP_CHANGE_AFTER,
  SP_TIME_STEP_EVENT_AFTER,
  SP_TIME_STEP_LAST,
  SP_TIME_STEP_BACK, /* to where it was before anybody moved it */
} SpTimeStep;

/**
 * SpTimeHandle:
 *
 * What is moved along a bar of time: a slider for assistive technology. The arrows go by the day, with Control by the
 * change, Page Up and Page Down by the event, Home and End to the ends, Escape back.
 *
 * Signals: `step (step)`, a key asked for an SpTimeStep; `wanted (day)`, assistive technology asked for a day. A grab of the focus takes
 * it to what has the value.
 */
#define SP_TYPE_TIME_HANDLE (sp_time_handle_get_type ())
G_DECLARE_FINAL_TYPE (SpTimeHandle, sp_time_handle, SP, TIME_HANDLE, GtkWidget)

/* @name: what it sets, for assistive technology. */
GtkWidget *sp_time_handle_new (const char *name);

/* Where it is, of how many days; @text says so. */
void sp_time_handle_tell (
  SpTimeHandle *self, guint32 day, guint32 first, guint32 last, const char *text);

/* What was told last; "" before. */
const char *sp_time_handle_get_text (SpTimeHandle *self);

G_END_DECLS
