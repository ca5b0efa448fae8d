/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Of all datasets' statements those that name a source: by actor and issue in the order of the file, the newest of both first. Of guint32; owned
 * by the caller. */
GArray *sp_source_page_list (SpDataset *dataset, guint32 source);

/* Fills @box with what a source is and all that it supports: every statement of the dataset that names it, by actor and
 * issue, with the way back to their marks. @most: how many statements; further ones are counted and shown when asked for. */
void sp_source_page_fill (GtkBox *box, SpSelection *selection, guint32 source, guint most);

G_END_DECLS
