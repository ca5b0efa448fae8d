/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpEvidencePage:
 * @all: whether to show all statements, however many there are
 * @statements: those told of are added to it (guint32)
 *
 * What a page of evidence is made of; all belong to the caller.
 */
typedef struct
{
  GtkBox *box;
  SpSelection *selection;
  gboolean all;
  GArray *statements;
} SpEvidencePage;

/* Who the actor (a place in the selection) is and where it stands on each issue, the one with the id first, with every
 * statement up to the day. */
void sp_evidence_page_fill (const SpEvidencePage *self, guint actor, const char *issue);

/* How far two actors (places in the selection) agree, and on what. */
void sp_evidence_page_fill_pair (const SpEvidencePage *self, guint a, guint b);

G_END_DECLS
