/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-axis.h"
#include "sp-strip.h"

G_BEGIN_DECLS

/* Whether a reference counts on the day of the picture. */
gboolean sp_reference_is_current (const SpStrip *strip, const SpReference *reference);

/**
 * SpReferenceLines:
 *
 * The references of a number issue: dashed lines across the axis, each with its label above, none of
 * which is in another's way.
 */
typedef struct _SpReferenceLines SpReferenceLines;

/* @left, @right: where the axis begins and ends, in px. @strip outlives the result. */
SpReferenceLines *sp_reference_lines_new (const SpStrip *strip,
                                          const SpAxis *axis,
                                          double left,
                                          double right);
void sp_reference_lines_free (SpReferenceLines *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpReferenceLines, sp_reference_lines_free)

/* The height of the labels. */
double sp_reference_lines_get_height (const SpReferenceLines *self);

/* Whether a line runs through the span from @from to @to. */
gboolean sp_reference_lines_cross (const SpReferenceLines *self, double from, double to);

/* Draws the labels above @top and the lines down to @bottom. */
void sp_reference_lines_add (const SpReferenceLines *self, double top, double bottom);

G_END_DECLS
