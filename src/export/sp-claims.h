/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

/* Why a statement has a row. */
typedef enum
{
  SP_CLAIM_ABSENCE,  /* there is none behind the mark */
  SP_CLAIM_DECIDES,  /* the mark stands where this one says */
  SP_CLAIM_CONTESTS, /* counts too, and differs */
  SP_CLAIM_PLEDGE,   /* drawn beside the position */
  SP_CLAIM_SHOWN,    /* shown for the same actor and issue besides: an earlier step, say */
} SpClaimPart;

/**
 * SpClaim:
 * @actor, @issue: places in the selection
 * @statement: SP_NONE for an absence
 * @place: among the rows of its mark, from 0
 * @n_rows: of its mark
 *
 * A row of the sheet.
 */
typedef struct
{
  guint actor;
  guint issue;
  SpClaimPart part;
  guint32 statement;
  guint place;
  guint n_rows;
} SpClaim;

/**
 * SpClaims:
 *
 * The claims sheet of a picture: what a fact-checker has to look up, a row for each mark and for each
 * further statement that it rests on, the rows of a mark one after the other. Immutable.
 */
typedef struct _SpClaims SpClaims;

/* The marks of @scene, a chart of @selection, in its reading order. Where there is one that is not of
 * one actor on one issue (a pair of actors rests on all that both said), or none at all, every chosen
 * actor on every chosen issue has a row. Both are kept. */
SpClaims *sp_claims_new (SpScene *scene, SpSelection *selection);
void sp_claims_free (SpClaims *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpClaims, sp_claims_free)

SpScene *sp_claims_get_scene (const SpClaims *self);
SpSelection *sp_claims_get_selection (const SpClaims *self);

guint sp_claims_get_n_marks (const SpClaims *self);
guint sp_claims_get_n_rows (const SpClaims *self);
const SpClaim *sp_claims_get_row (const SpClaims *self, guint i);

typedef enum
{
  SP_CLAIMS_HTML, /* one page that needs nothing else, to tick off on a screen or on paper */
  SP_CLAIMS_CSV,  /* for a spreadsheet */
  SP_N_CLAIMS_FORMATS,
} SpClaimsFormat;

/* "html", "csv"; also what the names of such files end in, after a dot. */
const char *sp_claims_format_get_name (SpClaimsFormat format);
gboolean sp_claims_format_from_name (const char *name, SpClaimsFormat *format);
/* The format that the name of a file asks for by what it ends in, in large letters or small; FALSE
 * for none. */
gboolean sp_claims_format_from_path (const char *path, SpClaimsFormat *format);

/* The sheet in the language set, which is to be the picture's: docs/claims.md. Same input, same
 * bytes. */
GBytes *sp_claims_write (const SpClaims *self, SpClaimsFormat format);

G_END_DECLS
