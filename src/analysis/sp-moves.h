/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

typedef enum
{
  SP_MOVE_UP,     /* towards the high end of the scale */
  SP_MOVE_DOWN,   /* towards the low end */
  SP_MOVE_STAYED, /* on the same level; on numbers, the same in as many decimals as the less precise
                      of the two has (but at least one), or as they are shown */
  SP_MOVE_FIRST,  /* a position only on the later day */
  SP_MOVE_GONE,   /* a position only on the earlier day */
  SP_MOVE_UNKNOWN, /* on neither */
  SP_MOVE_OUT,     /* the issue is no question to the actor on the later day */
  SP_N_MOVES,
} SpMoveType;

/**
 * SpMove:
 * @actor: its place in the selection
 * @size: from @before to @after, in levels or in the issue's unit; 0 where one of them is no position
 * @before: NULL where a history has no earlier position
 *
 * How an actor's standing on an issue differs between two days. A pledge and a figure are not two
 * positions of one kind: on numbers, only standings of the same kind are compared, and a later one of
 * another kind is a first one. In a history, so are a figure that has no other before it, and a
 * pledge.
 */
typedef struct
{
  guint actor;
  SpMoveType type;
  double size;
  const SpStanding *before;
  const SpStanding *after;
} SpMove;

/**
 * SpMoves:
 *
 * The moves of all chosen actors on one issue. Immutable.
 */
typedef struct _SpMoves SpMoves;

/* Between the days of two selections of the same actors and issues; @issue: a place in them. */
SpMoves *sp_moves_new_between (SpSelection *earlier, SpSelection *later, guint issue);

/* From the position that each had on the day @from, or else its first one after it, to the
 * selection's day. Figures (`measured`) count by the end of their period: the first at or after @from is
 * compared with the last. */
SpMoves *sp_moves_new_since (SpSelection *selection, guint issue, guint32 from);

void sp_moves_free (SpMoves *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMoves, sp_moves_free)

SpSelection *sp_moves_get_selection (const SpMoves *self); /* the later */
guint sp_moves_get_issue (const SpMoves *self);            /* a place */

/* By the actor's place; as many as the selection has actors. */
const SpMove *sp_moves_get (const SpMoves *self, guint actor);
guint sp_moves_count (const SpMoves *self, SpMoveType type);

/* How many have a position on both days. */
guint sp_moves_count_compared (const SpMoves *self);

/* The places of those who moved (or, with a type other than UP and DOWN, of those of that type): the
 * farthest first, then by name. Of guint; g_array_unref(). */
GArray *sp_moves_list_movers (const SpMoves *self);
GArray *sp_moves_list (const SpMoves *self, SpMoveType type);

/* The statement by which an actor came to where it stands: the first since @from of those that hold it
 * on that level, or gave that figure; SP_NONE where it has no position. */
guint32 sp_moves_find_statement (const SpMoves *self, guint actor, guint32 from);

/* The findings, in the language set; g_free(). */

/* "Troops: three of 20 moved since 17 February 2025, all towards Committed", "Spending: 30 of 31 rose
 * since 2014, Poland most (+2.2)". @since: the day in words; NULL: no day is told. Where nothing can
 * be compared, so much is said. */
char *sp_moves_tell (const SpMoves *self, const char *since);

/* Everything: who moved from where to where, who did not, who has only one position or none; a
 * sentence of each, beginning with a space. */
char *sp_moves_describe (const SpMoves *self);

/* "Open → Committed", "2.06 → 2.12": from where to where; only of those with both positions. */
char *sp_moves_show_way (const SpMoves *self, guint actor);

/* "+2.2", "−0.4": the size of a move on numbers. */
char *sp_moves_show_size (const SpMoves *self, guint actor);

/* Where the moves of @type, up or down, of which there is one at least, lead on an issue of levels: "towards Committed".
 * It is the farthest level that one of them came to, since who went from "No deal without" to "Yes" is not on the way
 * to "No". */
char *sp_moves_show_direction (const SpMoves *self, SpMoveType type);

/* The first period with a figure of all who have one; no date where they differ or there are none. */
SpDate sp_moves_get_first_period (const SpMoves *self);

G_END_DECLS
