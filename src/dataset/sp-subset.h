/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"

G_BEGIN_DECLS

/**
 * SpSubset:
 *
 * A part of a dataset that is a dataset by itself: what is added brings with it what it refers to.
 * Indexes are those of the dataset.
 */
typedef struct _SpSubset SpSubset;

SpSubset *sp_subset_new (SpDataset *dataset);
void sp_subset_free (SpSubset *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSubset, sp_subset_free)

/* With the groups that it is or was a member of. */
void sp_subset_add_actor (SpSubset *self, guint32 actor);
/* With the groups to which it applies, and no actor. */
void sp_subset_add_issue (SpSubset *self, guint32 issue);
/* Without its sources and participants, which stay where something else brings them. */
void sp_subset_add_event (SpSubset *self, guint32 event);
/* With its actor, its issue, who spoke, conditions, event and sources. */
void sp_subset_add_statement (SpSubset *self, guint32 statement);
/* All that an actor said on an issue up to @day (a day number of sp-date.h), so that a statement which decides
 * nothing in the dataset decides nothing here. */
void sp_subset_add_cell (SpSubset *self, guint32 actor, guint32 issue, guint32 day);
/* With all that a view names. */
void sp_subset_add_view (SpSubset *self, const SpView *view);

/* Adds the statements of up to @day that take back what is in it, with all of their cells, so that nothing counts
 * in it that does not in the dataset, and of the accounts of what was searched those that
 * tell its actors and issues; where none does, the first, since without any nothing is told apart. */
void sp_subset_close (SpSubset *self, guint32 day);

/* Whether the statement is in it. */
gboolean sp_subset_has_statement (const SpSubset *self, guint32 statement);

/* It as a file: `note`, `coder` and unknown members are left out (of sources `note` and `annote`), as are
 * references to what is not in it; all else is as the dataset's file spells it, in its order, on one line for each
 * element. @view: opens first. The caller owns the result. */
GBytes *sp_subset_write (const SpSubset *self, const SpView *view);

G_END_DECLS
