/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-agreement-grid.h"
#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpAgreementBody:
 *
 * The heat grid of the actors that are compared with any other, as many as the width holds, in the
 * order of their dendrogram, which stands before it.
 */
typedef struct _SpAgreementBody SpAgreementBody;

/* @grid is kept, not owned. Notes down with the sheet what had to be left out. */
SpAgreementBody *sp_agreement_body_new (SpSheet *sheet, const SpAgreementGrid *grid);
void sp_agreement_body_free (SpAgreementBody *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpAgreementBody, sp_agreement_body_free)

/* Its width, from the first line of the dendrogram to the last column, and its height, 0 where nobody
 * is compared. */
double sp_agreement_body_get_width (const SpAgreementBody *self);
double sp_agreement_body_get_height (const SpAgreementBody *self);
void sp_agreement_body_add (SpAgreementBody *self, double top);

G_END_DECLS
