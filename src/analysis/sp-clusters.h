/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpMerge:
 * @left, @right: what was joined: below the number of leaves a leaf, else that number less, an
 * earlier merge; the lower of their first leaves is on the left
 * @height: their mean distance
 *
 * A step of average linkage, by increasing height.
 */
typedef struct
{
  guint left;
  guint right;
  double height;
} SpMerge;

/* The @n - 1 merges of @n leaves by average linkage (UPGMA: Sokal and Michener, 1958). @distances: n
 * times n, symmetric. Of pairs equally near the first are joined. NULL for fewer than two leaves;
 * g_free(). */
SpMerge *sp_clusters_merge (const double *distances, guint n);

/* The leaves in the order, of all that the merges allow, in which neighbours are nearest in sum
 * (optimal leaf ordering: Bar-Joseph, Gifford and Jaakkola, 2001). Of an order and its mirror image
 * the one that begins with the lower leaf. @n leaves; time grows with the cube of @n. g_free(). */
guint *sp_clusters_order (const double *distances, guint n, const SpMerge *merges);

G_END_DECLS
