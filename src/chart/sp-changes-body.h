/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-moves.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpChangesBody:
 *
 * Those who moved on one issue, a row each: the name, an arrow on the scale from where it stood to where
 * it stands, and the words by which it got there.
 */
typedef struct _SpChangesBody SpChangesBody;

/* @movers: of guint places, in the order of the rows, at least one; @from: the earlier day. @moves and
 * @movers outlive the result. */
SpChangesBody *sp_changes_body_new (
  SpSheet *sheet, const SpMoves *moves, const GArray *movers, SpDate from, double x, double width);
void sp_changes_body_free (SpChangesBody *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpChangesBody, sp_changes_body_free)

double sp_changes_body_get_height (const SpChangesBody *self);
void sp_changes_body_add (SpChangesBody *self, double top);

/* Whether some words were shortened. */
gboolean sp_changes_body_is_cut (const SpChangesBody *self);

G_END_DECLS
