/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* The right pane: every statement behind a mark, and how the standing was decided. */
#define SP_TYPE_EVIDENCE_PANE (sp_evidence_pane_get_type ())
G_DECLARE_FINAL_TYPE (SpEvidencePane, sp_evidence_pane, SP, EVIDENCE_PANE, AdwBin)

/* Shows one actor, the issue named first; ids. With @actor NULL, or one that is not chosen, it says what to do instead. */
void sp_evidence_pane_show (SpEvidencePane *self,
                            SpSelection *selection,
                            const char *actor,
                            const char *issue);

G_END_DECLS
