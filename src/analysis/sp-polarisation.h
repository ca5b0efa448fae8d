/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* Agreement A of @n ordered categories with @counts cases each (Cees van der Eijk, "Measuring agreement
 * in ordered rating scales", Quality & Quantity 35, 2001, pages 325 to 341): the distribution is taken
 * apart into layers, and A is the mean of theirs by their shares of the cases. From -1 (half at each
 * end) over 0 (as many everywhere) to 1 (all on one category). The article needs three categories: of two,
 * which are nothing but ends, A is that of three with none between. NAN without a case or with fewer
 * than two categories. */
double sp_polarisation_get_agreement (const guint *counts, guint n);

/* (1 - A) / 2: 0 when all stand on one level, 0.5 when as many stand on each of three or more, 1 when half
 * stand at each end. */
double sp_polarisation_of_counts (const guint *counts, guint n);

/* Of the chosen actors with a position on a levels issue (a place in the selection); NAN for fewer than
 * three of them, and for a number issue. */
double sp_polarisation_measure (const SpSelection *selection, guint issue);

G_END_DECLS
