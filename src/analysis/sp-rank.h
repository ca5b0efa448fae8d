/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Kendall's rank correlation tau-b of @n pairs of values (Maurice Kendall, "The treatment of ties in
 * ranking problems", Biometrika 33, 1945): pairs of pairs in the same order less those in the opposite
 * one, by the number that is not tied on either side. From -1 to 1; NAN where either side is all one
 * value. */
double sp_rank_correlate (const double *a, const double *b, guint n);

G_END_DECLS
