/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A line about a source with what can be opened of it, in a SpEvidencePane, whose actions it calls.
 * @with_page: its name leads to the page of all that it supports. */
GtkWidget *sp_source_line_new (const SpDataset *dataset, guint32 source, gboolean with_page);

/* Whether an address is one that a browser may be given: http or https. */
gboolean sp_source_is_web (const char *address);

/* A button with a menu that copies sources (indexes, guint32) in the forms of SpCitationFormat; none of them stand for all that the pane
 * shows. */
GtkWidget *sp_citation_button_new (const char *label, const guint32 *sources, guint n);

G_END_DECLS
