/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/**
 * SpStage:
 * @since, @until: its first and its last day, day numbers of sp-date.h
 * @standing: on each of these days; on the last where something in it tells the day
 *
 * A stretch of time in which an actor's standing on an issue stays the same.
 */
typedef struct
{
  guint32 since;
  guint32 until;
  SpStanding standing;
} SpStage;

/* How one actor stood on one issue (places in the selection) from the day @from to the selection's
 * own: stages without a gap, each unlike the one before. On every day the standing is what the rule
 * gives on the evening of that day (docs/standing.md), so nothing looks forward. Only days are
 * looked at on which it can change: on which one of the actor's statements counts, is taken back or
 * turns old, a term or a membership begins or ends, or the scale grows. Empty where @from lies after
 * the selection's day. Of SpStage; g_array_unref(). */
GArray *sp_course_list_stages (const SpSelection *selection,
                               guint actor,
                               guint issue,
                               guint32 from);

/* Appends to @days (of guint32) the days after @from, up to @to, on which the standing of an actor on
 * an issue (indexes in the dataset) may change, whatever day it is on @known: in no order, some of
 * them several times. On every other day it is the same as on the one before. */
void sp_course_add_days (
  const SpKnown *known, guint actor, guint issue, guint32 from, guint32 to, GArray *days);

/* The first day on which one of the actor's own statements (not demanded) counts, at most the
 * selection's day; 0 for none. */
guint32 sp_course_find_first_day (const SpSelection *selection, guint actor, guint issue);

/* The first day of a picture of one issue over time: the last day of the view's `from`, else the
 * first on which any of the actors has a position or, of actors with figures, the end of the first period. 0
 * where nobody ever had one; a `from` may lie after the selection's day. */
guint32 sp_course_get_from (const SpSelection *selection, guint issue);

/* The actor's figures (`measured`) as they are known on the selection's day, one for each day on
 * which a period ends, the earliest first. Empty where the actor's standing is not of that kind. Of SpStanding;
 * g_array_unref(). */
GArray *sp_course_list_figures (const SpSelection *selection, guint actor, guint issue);

/* Whether two standings are the same but for the day: the same state by the same statements. */
gboolean sp_standing_is_same (const SpStanding *a, const SpStanding *b);

G_END_DECLS
