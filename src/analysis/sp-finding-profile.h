/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/**
 * SpSpread: @distance: between the two actors that are furthest apart, as a part of the scale; NAN for
 * fewer than two with a position that counts (sp-agreement.h)
 * @n: how many have one
 * @n_pairs: how many pairs are that far apart
 * @low, @high: places in the selection of two of those, by their positions
 *
 * How far the chosen actors are apart on one issue.
 */
typedef struct
{
  double distance;
  guint n;
  guint n_pairs;
  guint low, high;
} SpSpread;

SpSpread sp_spread_measure (const SpSelection *selection, guint issue);

/* The only issue (a place in the selection) on which the chosen actors are further apart than
 * on others; SP_NONE where there is none, or several. */
guint sp_spread_find_widest (const SpSelection *selection);

/* In the language set; g_free(). */

/* Of two actors, on what they differ most and on what they agree; of more, which two are furthest apart, on what, and on what all
 * agree; of one, how much is known. */
char *sp_finding_profile_tell (const SpSelection *selection);

/* "2 of 4 steps apart", "1.05 % of GDP apart", "Same position"; with more than two actors "Up to ...", and that contested
 * positions are left out where some are. NULL where there is nothing to tell. */
char *sp_finding_profile_tell_gap (const SpSelection *selection, guint issue);

/* The finding, and each actor's position on each issue. */
char *sp_finding_profile_describe (const SpSelection *selection);

G_END_DECLS
