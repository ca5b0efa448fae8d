/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a dataset says as a document may hold it, whatever its format: without control characters
 * (C0, C1, DEL), noncharacters and bytes that are not UTF-8. Tabs are spaces; every kind of line
 * break is one @line_break.
 *
 * The controls of the bidirectional algorithm that reach beyond themselves go too: embeddings, overrides
 * (U+202A to U+202E) and isolates (U+2066 to U+2069). No name can turn around what stands beside it,
 * and FriBidi 1.0.8 reads memory that it has freed where brackets are in an isolate. Marks
 * (U+200E, U+200F) stay. g_free(). */
char *sp_clean_text (const char *text, char line_break);

/* The same characters in the same bytes, for what is measured and drawn, but a word joiner (U+2060),
 * which has no width and no direction, for each of those controls. @text is UTF-8. g_free(). */
char *sp_clean_directions (const char *text);

G_END_DECLS
