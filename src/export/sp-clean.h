/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a dataset says as a document may hold it, whatever its format: without control characters
 * (C0, C1, DEL), noncharacters and bytes that are not UTF-8. Tabs are spaces; every kind of line
 * break is one @line_break.
 *
 * Of the controls of the bidirectional algorithm the embeddings and overrides (U+202A to U+202E) go
 * too, and isolates (U+2066 to U+2069) stay only in pairs, so that no name can turn around what
 * stands beside it. g_free(). */
char *sp_clean_text (const char *text, char line_break);

G_END_DECLS
