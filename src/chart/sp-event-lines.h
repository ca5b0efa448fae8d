/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-time-axis.h"

G_BEGIN_DECLS

/**
 * SpEventLines:
 *
 * The dataset's events on an axis of time: an upright line on the day of each, and their titles above,
 * none of which is in another's way or under another's line. Where they are too many, those
 * with the most statements on the issue behind them are named, and each speaks for the nearest others
 * ("+3 events"), which have a tick. The day of the picture is marked where the axis goes on after it.
 */
typedef struct _SpEventLines SpEventLines;

/* Of events from the axis' first day to the selection's day. @issue: a place in the selection.
 * Labels stay between @left and @right, in at most @max_rows rows (at least 1). Both @sheet and @axis
 * outlive the result. */
SpEventLines *sp_event_lines_new (
  SpSheet *sheet, const SpTimeAxis *axis, guint issue, double left, double right, guint max_rows);
void sp_event_lines_free (SpEventLines *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpEventLines, sp_event_lines_free)

/* Of the labels. */
double sp_event_lines_get_height (const SpEventLines *self);

/* Draws the labels above @top and the lines down to @bottom. */
void sp_event_lines_add (const SpEventLines *self, double top, double bottom);

G_END_DECLS
