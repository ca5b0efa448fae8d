/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-moves.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/* The marks of actors that have no row of their own, under a heading with their number: flag and name,
 * and in soft ink what there is to tell (@show); in a crowd as codes, without. Nothing for none. @from:
 * the earlier day; @actors: of guint places. Returns the y below; with @draw FALSE it only measures. */
double sp_changes_list_add (SpSheet *sheet,
                            const SpMoves *moves,
                            const GArray *actors,
                            const char *heading,
                            char *(*show) (const SpMoves *moves, guint actor),
                            SpDate from,
                            SpBox box,
                            gboolean draw);

G_END_DECLS
