/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-known.h"

G_BEGIN_DECLS

typedef enum
{
  SP_ASSUME_OPEN,
  SP_ASSUME_MET,
  SP_ASSUME_UNMET,
} SpAssumption;

typedef enum
{
  SP_STANDING_POSITION,  /* a level or a number */
  SP_STANDING_NONE,      /* a `none` kind: see `none` */
  SP_STANDING_LAPSED,    /* a condition is assumed unmet */
  SP_STANDING_NOT_FOUND, /* searched, no statement found; also where nothing says what was searched
                          */
  SP_STANDING_NOT_RESEARCHED, /* the dataset tells what was searched, and this was not */
  SP_STANDING_DOES_NOT_APPLY, /* the issue is no question to the actor */
} SpStandingState;

/**
 * SpStanding:
 * @scale: the issue's
 * @kind: of the statements among which one decided
 * @statement: the statement that decided, or SP_NONE
 * @pledge: the pledge drawn beside a measured or stated number, or SP_NONE. A pledge that lapsed
 * or was withdrawn is none
 * @position: on the issue's scale; for a statement with only a range its middle; NAN where there is
 * none, as where it lapsed
 * @pledge_position: of @pledge, as @position; NAN without one
 * @low, @high: the range of a position given as a range, and, where contested, of all that contest
 * it; else both @position
 * @contested: differing statements of the same days count too: @contesting
 * @conditional: depends on conditions that are still open: @open_conditions
 * @pledge_conditional: the same of @pledge
 * @old: older than `fresh_days`, or than the actor's present term
 * @open_conditions, @unmet_conditions: those of @statement, in its order
 * @contesting: newest first
 * @overridden: other statements of @kind that did not decide and do not contest: earlier or weaker,
 * newest first
 * @replaced: those of the actor's own (not demanded) taken back by a later one, newest first
 * @searched_until: capped at the day looked at: the search is not said to have seen more
 *
 * Where one actor stands on one issue on a day: the rule of docs/standing.md.
 */
typedef struct
{
  SpStandingState state;
  SpScaleType scale;
  SpNoneKind none;
  SpStatementKind kind;
  guint32 statement;
  guint32 pledge;
  double position;
  double pledge_position;
  double low, high;
  gboolean contested;
  gboolean conditional;
  gboolean pledge_conditional;
  gboolean old;
  GArray *contesting;       /* of guint32 statements; may be NULL */
  GArray *open_conditions;  /* of guint32; may be NULL */
  GArray *unmet_conditions; /* of guint32; may be NULL */
  GArray *overridden;       /* of guint32 statements; may be NULL */
  GArray *replaced;         /* of guint32 statements; may be NULL */
  SpDate searched_until;    /* of SP_STANDING_NOT_FOUND, where the dataset says so */
} SpStanding;

/* Works out the standing of @actor on @issue at the end of the day of @known. @assumptions has an
 * entry for each condition of the dataset; NULL: all open. Clear the result with
 * sp_standing_clear(). */
void sp_standing_init_known (SpStanding *self,
                             const SpKnown *known,
                             guint actor,
                             guint issue,
                             const SpAssumption *assumptions);
/* The same for a single standing, at the end of @day: it reads the whole dataset each time. */
void sp_standing_init (SpStanding *self,
                       SpDataset *dataset,
                       guint actor,
                       guint issue,
                       guint32 day,
                       const SpAssumption *assumptions);
/* What is known of the periods that end with @period: the standing that figures for them would make,
 * were there no later ones. FALSE, with a standing of nothing, where there is no such figure, or
 * only weak ones while others are not. */
gboolean sp_standing_init_figure (SpStanding *self,
                                  const SpKnown *known,
                                  guint actor,
                                  guint issue,
                                  SpDate period,
                                  const SpAssumption *assumptions);
void sp_standing_clear (SpStanding *self);

/* Whether the question is none to the actor: by the issue's `applies_to`, or by the actor's own
 * statement (`not-applicable`). */
gboolean sp_standing_is_out (const SpStanding *self);

/* The index of the level that a position stands on (the nearest; of two equally near the lower), of
 * a levels issue. */
guint sp_issue_get_level (const SpIssue *issue, double position);

/* A position counted in levels, from 0, as equal steps; between two levels a fraction. Of a levels
 * issue. */
double sp_issue_get_step (const SpIssue *issue, double position);

/* Whether statements of the authority of this one count only when there is nothing else. */
gboolean sp_statement_is_weak (const SpStatement *statement);

/* The period that a figure describes: its date where it says none. */
SpDate sp_statement_get_period (const SpStatement *statement);

/* The position that a statement gives, the middle of a range without one; NAN for none. */
double sp_statement_get_position (const SpStatement *statement);

G_END_DECLS
