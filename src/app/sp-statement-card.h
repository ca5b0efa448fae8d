/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A card about one statement: its position, the words with their translation, who said them, where they are published, conditions, confidence, summary.
 * @tag: what it is to the standing ("contests", "replaced"), or NULL. */
GtkWidget *sp_statement_card_new (SpSelection *selection, guint statement, const char *tag);

/* A wrapped, selectable label. */
GtkWidget *sp_words_label_new (const char *text, const char *css_class);

G_END_DECLS
