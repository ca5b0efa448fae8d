/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* The weighted median of @n positions: going up from the lowest, the index of the one at which half of
 * the weight is reached; of equal positions the first. @weights: NULL: all equal. G_MAXUINT where there
 * is no weight at all. */
guint sp_median_find (const double *positions, const double *weights, guint n);

/* The actor (a place in the selection) at the median of an issue (likewise), by the actors' `weight`
 * where all that have a position have one (@weighted is set to whether), else each counting as one.
 * G_MAXUINT for fewer than three positions. */
guint sp_median_get_actor (const SpSelection *selection, guint issue, gboolean *weighted);

G_END_DECLS
