/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-search.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpSearchDialog:
 *
 * Looks for words in a dataset while they are typed, off the main thread, and lists what has them. Escape closes it.
 *
 * Signal `chosen (kind, index)`: SpFoundKind and index of what was chosen; it closes by itself.
 */
#define SP_TYPE_SEARCH_DIALOG (sp_search_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchDialog, sp_search_dialog, SP, SEARCH_DIALOG, AdwWindow)

GtkWidget *sp_search_dialog_new (GtkWindow *parent, SpDataset *dataset);

G_END_DECLS
