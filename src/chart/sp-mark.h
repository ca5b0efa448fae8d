/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-standing.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/* Begins the group of the mark of one actor on one issue (by place in the selection): key
 * `ISSUE/ACTOR`, its sentence, tooltip, address and `data-*` attributes as docs/svg.md has them.
 * End it with sp_scene_builder_end(). */
void sp_mark_begin (SpSheet *sheet, guint actor, guint issue);

/* The same where the picture compares the standing with @before, that of an earlier day: its sentence
 * tells both, and `data-from-position` is that of @before. @day: that day in words. */
void sp_mark_begin_change (
  SpSheet *sheet, guint actor, guint issue, const SpStanding *before, const char *day);

/* Begins the group of a point in the history of a mark: what @standing of another day was made by its
 * statement, of which it must have one. Key `ISSUE/ACTOR/STATEMENT`, the last an id, or `:` and an index where it has none; sentence,
 * tooltip, address and attributes as those of a mark. The statement is cited. A link must not stand
 * in a link, so points stand beside their mark, not in it. */
void sp_mark_begin_point (SpSheet *sheet, guint actor, guint issue, const SpStanding *standing);

G_END_DECLS
