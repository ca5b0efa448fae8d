/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-agreement.h"

G_BEGIN_DECLS

/**
 * SpAgreementGrid:
 *
 * The agreement of every pair of the chosen actors, and which pairs share enough issues to be
 * compared: at least the larger of three and half of the chosen issues. Actors are places in the
 * selection. Immutable.
 */
typedef struct _SpAgreementGrid SpAgreementGrid;

SpAgreementGrid *sp_agreement_grid_new (const SpSelection *selection);
void sp_agreement_grid_free (SpAgreementGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpAgreementGrid, sp_agreement_grid_free)

guint sp_agreement_grid_get_n (const SpAgreementGrid *self);
/* How many issues a pair has to share. */
guint sp_agreement_grid_get_least_shared (const SpAgreementGrid *self);
const SpAgreement *sp_agreement_grid_get (const SpAgreementGrid *self, guint a, guint b);
gboolean sp_agreement_grid_is_compared (const SpAgreementGrid *self, guint a, guint b);

/* With how many others an actor is compared, and how many pairs there are in all. */
guint sp_agreement_grid_count (const SpAgreementGrid *self, guint actor);
guint sp_agreement_grid_count_pairs (const SpAgreementGrid *self);

/* The pair that agrees most (@most) or least, of several equally near the first; how many agree as
 * much. 0, with @a and @b untouched, where no pair is compared. */
guint sp_agreement_grid_find (const SpAgreementGrid *self, gboolean most, guint *a, guint *b);

G_END_DECLS
