/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

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
 * SpStanding: @statement: the statement that decided, or SP_NONE
 * @position: on the issue's scale; for a statement with only a range its middle; NAN where there is
 * none @low, @high: the range of a position given as a range, and, where contested, of all that contest
 * it; else both @position
 * @pledge: the pledge drawn beside a measured or stated number, or SP_NONE
 * @contested: differing statements of the same days count too: @contesting
 * @conditional: depends on conditions that are still open: @open_conditions
 * @old: older than `fresh_days`, or than the actor's present term
 * @overridden: earlier or weaker statements on the issue of the same kind that did not decide,
 * newest first
 * @replaced: those taken back by a later one
 *
 * Where one actor stands on one issue on a day: the rule of docs/format.md, "Standing".
 */
typedef struct
{
  SpStandingState state;
  SpNoneKind none;
  SpStatementKind kind;
  guint32 statement;
  guint32 pledge;
  double position;
  double low, high;
  gboolean contested;
  gboolean conditional;
  gboolean old;
  GArray *contesting;       /* of guint32 statements; may be NULL */
  GArray *open_conditions;  /* of guint32; may be NULL */
  GArray *unmet_conditions; /* of guint32; may be NULL */
  GArray *overridden;       /* of guint32 statements; may be NULL */
  GArray *replaced;         /* of guint32 statements; may be NULL */
  SpDate searched_until;    /* of SP_STANDING_NOT_FOUND, where the dataset says so */
} SpStanding;

/* Works out the standing of @actor on @issue at the end of day @day. @assumptions has an entry for
 * each condition of the dataset; NULL: all open. Clear the result with sp_standing_clear(). */
void sp_standing_init (SpStanding *self,
                       const SpDataset *dataset,
                       guint actor,
                       guint issue,
                       guint32 day,
                       const SpAssumption *assumptions);
void sp_standing_clear (SpStanding *self);

/* The index of the level that a position stands on (the nearest), of a levels issue. */
guint sp_issue_get_level (const SpIssue *issue, double position);

G_END_DECLS
