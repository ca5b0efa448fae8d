/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/**
 * SpDayEvent:
 * @day: the last day of its date
 * @event: its index in the dataset
 */
typedef struct
{
  guint32 day;
  guint32 event;
} SpDayEvent;

/**
 * SpDays:
 *
 * The days through which a picture can be taken: how many statements were made on each, what happened, and
 * on which of them any standing in the picture changes. It depends on what is shown, not on
 * the day of the picture, and is made once for all of them. For one thread; all days are day numbers of
 * sp-date.h.
 */
typedef struct _SpDays SpDays;

/* Of the actors (with groups: whoever is in them on any day), issues and assumptions of a selection. */
SpDays *sp_days_new (const SpSelection *selection);
void sp_days_free (SpDays *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDays, sp_days_free)

/* Whether sp_days_new() would make the same of @selection. */
gboolean sp_days_suits (const SpDays *self, const SpSelection *selection);

SpDataset *sp_days_get_dataset (const SpDays *self);

/* The days span the statements of the whole dataset, shown or not, and its events. They begin with the
 * earliest event where that comes after the first statements, but at most one in four are before it: what was there
 * before is the background. Events farther from the statements than a quarter of their span are left out.
 * Both are the same day where there are fewer than two, and 0 where there is none. */
guint32 sp_days_get_first (const SpDays *self);
guint32 sp_days_get_last (const SpDays *self);

/* How many of the shown actors' statements on the shown issues count from a day of @since to @until. */
guint sp_days_count (const SpDays *self, guint32 since, guint32 until);

/* The events from the first to the last day, the earliest first; of SpDayEvent. */
const GArray *sp_days_get_events (const SpDays *self);

/* How many standings are on @day others than on the day before (sp_standing_is_same()), or come into the picture or
 * leave it with a group. None is on the first day, which has no other before it. */
guint sp_days_count_changes (const SpDays *self, guint32 day);

/* The next day after @day on which a standing changes; 0 for none. */
guint32 sp_days_find_next (const SpDays *self, guint32 day);

/* The day from which the standings before those of @day held: the last change before the one that
 * brought those of @day, else the first day. 0 where there were no others. */
guint32 sp_days_find_previous (const SpDays *self, guint32 day);

G_END_DECLS
