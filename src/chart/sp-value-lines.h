/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-timeline-track.h"

G_BEGIN_DECLS

/**
 * SpValueLines:
 *
 * The references of a number issue on a timeline: dashed lines across the time in which each holds,
 * with a label where it is least in the way, or in the legend where it is in the way everywhere. Make
 * it, tell it what to keep clear of, place the references, draw.
 */
typedef struct _SpValueLines SpValueLines;

/* @timeline outlives the result. */
SpValueLines *sp_value_lines_new (const SpTimeline *timeline);
void sp_value_lines_free (SpValueLines *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpValueLines, sp_value_lines_free)

/* The days of the axis on which a reference holds; FALSE where there is none. Either may be NULL. */
gboolean sp_value_lines_find_span (const SpTimeline *timeline,
                                   const SpReference *reference,
                                   guint32 *since,
                                   guint32 *until);

/* A label must not cover a point; it should not be crossed by a line. */
void sp_value_lines_avoid_point (SpValueLines *self, double x, double y);
void sp_value_lines_avoid_line (SpValueLines *self, double x1, double y1, double x2, double y2);

/* @y: of the reference's value; its label stays between @top and @bottom. */
void sp_value_lines_place (
  SpValueLines *self, const SpReference *reference, double y, double top, double bottom);

/* One by itself, thinner; what it is stands in the legend: sp_value_lines_explain(). */
void sp_value_lines_add_one (const SpTimeline *timeline, double x1, double x2, double y);

/* One entry of the legend for all references that are @shown, by their places in the issue, without a label: they
 * look alike, so that it says in which order they lie. */
void sp_value_lines_explain (const SpTimeline *timeline, const gboolean *shown);

/* Draws all, moved down by @top. */
void sp_value_lines_add (const SpValueLines *self, double top);

G_END_DECLS
