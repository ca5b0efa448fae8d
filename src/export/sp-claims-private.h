/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-claims.h"

G_BEGIN_DECLS

/* What the formats of the claims sheet share: the words of a row. Results that are char * are for
 * g_free(), and may be NULL where there is nothing to tell; the others are static. */

/**
 * SpClaimRow:
 * @statement, @words: NULL for an absence
 */
typedef struct
{
  SpSelection *selection;
  SpDataset *dataset;
  const SpClaim *claim;
  const SpStanding *standing;
  const SpStatement *statement;
  SpWords *words;
} SpClaimRow;

void sp_claim_row_init (SpClaimRow *self, const SpClaims *claims, guint i);
void sp_claim_row_clear (SpClaimRow *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpClaimRow, sp_claim_row_clear)

const SpActor *sp_claim_row_get_actor (const SpClaimRow *self);
const SpIssue *sp_claim_row_get_issue (const SpClaimRow *self);

/* "decides", "contests it", "pledge", "also shown", "no statement". */
const char *sp_claim_row_get_part (const SpClaimRow *self);
/* The same for programs: "decides", "contests", "pledge", "shown", "absence". */
const char *sp_claim_row_get_part_name (const SpClaimRow *self);

/* What the statement says on the issue's scale, or what there is instead of one: "No statement
 * found, searched to 18 February 2025". Never NULL. */
char *sp_claim_row_show_position (const SpClaimRow *self);

/* What the picture shows of the mark: "2.33 → 2.5 (2027)", "Lapses without US backstop". Never NULL.
 */
char *sp_claim_row_show_mark (const SpClaimRow *self);

/* What the picture says of the mark besides: "contested, old". */
char *sp_claim_row_show_state (const SpClaimRow *self);

/* "if peace deal and US backstop (assumed met)". */
char *sp_claim_row_show_conditions (const SpClaimRow *self);

/* The authority, where it matters: where it is so low that the statement counts only for want of
 * another, or where another statement has another that may have told the two apart. */
const char *sp_claim_row_get_authority (const SpClaimRow *self);

/* How it was made known, where it was not just said. */
const char *sp_claim_row_get_form (const SpClaimRow *self);

/* The earlier statements that this one takes back or replaces: what they say, with their days:
 * "Open (3 March 2025) and Undecided (5 March 2025)". */
char *sp_claim_row_show_replaced (const SpClaimRow *self);

/* The statement's id, else its JSON pointer. */
char *sp_claim_row_show_id (const SpClaimRow *self);

/* The formats. */
GBytes *sp_claims_write_html (const SpClaims *self);
GBytes *sp_claims_write_csv (const SpClaims *self);

G_END_DECLS
