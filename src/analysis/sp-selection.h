/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-standing.h"

G_BEGIN_DECLS

/**
 * SpSelection:
 *
 * A view with everything that it leaves out filled in, and the standings that it shows: a grid of
 * the chosen actors and the chosen issues. Immutable.
 */
typedef struct _SpSelection SpSelection;

/* @view: NULL for the dataset's own. Never fails: a view that was read has only ids that exist.
 * Both are kept (the view as a copy). */
SpSelection *sp_selection_new (SpDataset *dataset, const SpView *view);
SpSelection *sp_selection_ref (SpSelection *self);
void sp_selection_unref (SpSelection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSelection, sp_selection_unref)

/* Whether a view names an actor, singly or by a group of which it is a member on a day (a day number; 0: on any). A view that
 * names nobody chooses all. */
gboolean sp_view_names_actor (const SpView *view,
                              const SpDataset *dataset,
                              guint32 actor,
                              guint32 day);

SpDataset *sp_selection_get_dataset (const SpSelection *self);
const SpView *sp_selection_get_view (const SpSelection *self);

/* What is known on the day that counts. */
const SpKnown *sp_selection_get_known (const SpSelection *self);

/* The day that counts, as given (or the newest day on which any statement counts), and its day
 * number. A dataset without statements counts on the day that it was updated, else searched up to;
 * no date and 0 when it tells neither. */
SpDate sp_selection_get_as_of (const SpSelection *self);
guint32 sp_selection_get_day (const SpSelection *self);

/* The day that is compared with it: the view's `from`; without one that of the earliest event on or
 * before it, else that of the earliest statement, each as given. No date where there is neither. */
SpDate sp_selection_get_from (const SpSelection *self);

/* Another view of the same dataset, without reading all of its statements again. */
SpSelection *sp_selection_new_view (const SpSelection *self, const SpView *view);

/* The same actors on the same issues, with the same assumptions, on another day. */
SpSelection *sp_selection_new_at (const SpSelection *self, SpDate as_of);

guint sp_selection_get_n_issues (const SpSelection *self);
guint sp_selection_get_issue (const SpSelection *self, guint i); /* its index in the dataset */
guint sp_selection_get_n_actors (const SpSelection *self);
guint sp_selection_get_actor (const SpSelection *self, guint i); /* its index in the dataset */

/* All of them, by index in the dataset: arrays of guint32, the caller's own. */
GArray *sp_selection_list_issues (const SpSelection *self);
GArray *sp_selection_list_actors (const SpSelection *self);

/* By place in the selection, not by index in the dataset. */
const SpStanding *sp_selection_get_standing (const SpSelection *self, guint actor, guint issue);

/* How many of the chosen actors have a position on an issue, and to how many it applies: "9 of 11
 * known". @known is what the bands and the axis show: a lapsed position, a refusal to take one and
 * the like are not in it. An actor whose statement is that the question does not apply to it is not
 * in @n either. @issue is a place in the selection. */
void sp_selection_count (const SpSelection *self, guint issue, guint *known, guint *n);

/* What is assumed of a condition, by its index in the dataset; one that the view gives as met and
 * as unmet is unmet. */
SpAssumption sp_selection_get_assumption (const SpSelection *self, guint condition);

/* The same of all, by index, for sp_standing_init_known(); owned by @self. */
const SpAssumption *sp_selection_get_assumptions (const SpSelection *self);

/* Days from and to which the shown statements were made, publishers and so on are for the footer:
 * the statements behind the shown standings (deciding, pledged, contesting), each once, in the
 * order of the file. Of guint32; owned by @self. */
const GArray *sp_selection_get_statements (const SpSelection *self);

G_END_DECLS
