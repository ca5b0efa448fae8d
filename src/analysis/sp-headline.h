/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/* What the positions on one issue (a place in the selection) come to, with the issue's title before
 * it. On levels with a neutral one, how many stand on either side of it; on other levels, the two on
 * which most stand; on numbers, how many reach the newest reference that holds on the day, else
 * from where to where they go (pledges, which nobody has reached, not counted). How many are known
 * is told wherever it is not all. g_free(). */
char *sp_headline_find (const SpSelection *selection, guint issue);

/* The same without the title and without how many are known, for the middle of a description; ""
 * where nothing is known. g_free(). */
char *sp_headline_find_extent (const SpSelection *selection, guint issue);

G_END_DECLS
