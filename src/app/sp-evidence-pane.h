/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "export/sp-citation.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpEvidencePane:
 *
 * The right pane: every statement behind a mark and how the standing was decided, what two actors share, or all that a source supports. A page that was left
 * is behind the Back button and Escape.
 *
 * Signals: `go-to (actor, issue)`, ids of a mark that was asked for; `told (text)`, something to tell for a moment; `left`,
 * Escape was pressed where there is no page to go back to.
 */
#define SP_TYPE_EVIDENCE_PANE (sp_evidence_pane_get_type ())
G_DECLARE_FINAL_TYPE (SpEvidencePane, sp_evidence_pane, SP, EVIDENCE_PANE, AdwBin)

/* Shows one actor, the issue named first; ids. With @actor NULL, or one that is not chosen, it says what to do instead. A page of a source
 * stays where it is still the same mark. */
void sp_evidence_pane_show (SpEvidencePane *self,
                            SpSelection *selection,
                            const char *actor,
                            const char *issue);

/* Shows what two actors share; ids. @other: NULL for what is known of the one. */
void sp_evidence_pane_show_pair (SpEvidencePane *self,
                                 SpSelection *selection,
                                 const char *actor,
                                 const char *other);

/* Shows all that a source (an id) supports, with the way back. FALSE where there is none. After a first sp_evidence_pane_show() with a selection. */
gboolean sp_evidence_pane_show_source (SpEvidencePane *self, const char *source);

/* One step back. FALSE where there is none. */
gboolean sp_evidence_pane_go_back (SpEvidencePane *self);

/* Copies the sources of all that is shown. */
void sp_evidence_pane_copy (SpEvidencePane *self, SpCitationFormat format);

G_END_DECLS
