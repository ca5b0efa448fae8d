/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* The left pane: which chart, which issues, who, and what is assumed; each with its counts. */
#define SP_TYPE_SIDEBAR (sp_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (SpSidebar, sp_sidebar, SP, SIDEBAR, AdwBin)

void sp_sidebar_set_document (SpSidebar *self, SpDocument *document);

G_END_DECLS
