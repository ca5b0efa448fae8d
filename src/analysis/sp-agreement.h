/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/**
 * SpAgreement:
 * @value: 1 less the mean over the shared issues, by their weights, of the distance between the two
 * positions as a part of the scale; from 0 to 1; NAN where no issue is shared
 * @shared: on how many of the chosen issues both have a position that counts
 * @left_out: on how many they would, were it not contested or lapsed
 *
 * How far two actors agree. Levels are taken as equal steps. The width of a number scale without
 * ends is that of what the whole dataset knows on the day, never of the chosen actors.
 */
typedef struct
{
  double value;
  guint shared;
  guint left_out;
} SpAgreement;

/* @a, @b: places in the selection. */
SpAgreement sp_agreement_measure (const SpSelection *selection, guint a, guint b);

/* How far apart two actors (places in the selection) are on one issue (likewise), as a part of its scale;
 * NAN where one of them has no position that counts. */
double sp_agreement_get_distance (const SpSelection *selection, guint issue, guint a, guint b);

/* The distances (1 less the agreement) of @n actors, given as places in the selection, row by row.
 * A pair that shares nothing is as far apart as the average pair. @n times @n; g_free(). */
double *sp_agreement_get_distances (const SpSelection *selection, const guint *places, guint n);

G_END_DECLS
