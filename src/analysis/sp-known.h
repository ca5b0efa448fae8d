/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

G_BEGIN_DECLS

/**
 * SpKnown:
 *
 * What the standing rule has to know of a whole dataset at the end of one day: which statements
 * were taken back by then, and how wide the scales are. Nothing that was said later has a part in
 * it. Building it reads every statement once; keep it for all standings of one day. Immutable.
 */
typedef struct _SpKnown SpKnown;

/* @day: a day number of sp-date.h. @dataset is kept alive. */
SpKnown *sp_known_new (SpDataset *dataset, guint32 day);
/* The same at the end of another day, without reading anything again. */
SpKnown *sp_known_new_at (const SpKnown *self, guint32 day);
void sp_known_free (SpKnown *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpKnown, sp_known_free)

SpDataset *sp_known_get_dataset (const SpKnown *self);
guint32 sp_known_get_day (const SpKnown *self);

/* The day from which a statement counts, as a day number, at once: for a million of them dates would
 * be slow to compare. */
guint32 sp_known_get_day_of (const SpKnown *self, guint statement);

/* Whether a later statement, made by the day, takes @statement back. Of two on one day that take
 * back each other, the last in the file stands. */
gboolean sp_known_is_replaced (const SpKnown *self, guint statement);

/* The day from which a later statement takes @statement back, whether it has come or not; 0 for
 * never. */
guint32 sp_known_get_replaced_day (const SpKnown *self, guint statement);

/* The first day after @after on which the width of a scale may have grown, whether it has come or
 * not; 0 for none. */
guint32 sp_known_get_next_width_day (const SpKnown *self, guint issue, guint32 after);

/* The width of a number scale: from its `min` to its `max`; an end that the file leaves out is the
 * lowest or the highest value that any statement of the dataset has given on the issue by the day.
 * 0 where there is no width. */
double sp_known_get_width (const SpKnown *self, guint issue);

G_END_DECLS
