/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The small part of XML that is written here. Every string is taken as data: it is escaped, and
 * what no XML document may hold is left out: control characters (C0, C1, DEL), noncharacters and
 * bytes that are not UTF-8.
 *
 * Of the controls of the bidirectional algorithm the embeddings and overrides (U+202A to U+202E) go
 * too, and isolates (U+2066 to U+2069) stay only in pairs, so that no name can turn around what
 * stands beside it. */

/* As the content of an element; line breaks stay. */
void sp_xml_append_text (GString *out, const char *text);

/* As the content of an element that shows one line: every break and tab is a space. */
void sp_xml_append_line (GString *out, const char *text);

/* ` name="value"`, with a space for every break and tab. */
void sp_xml_append_attribute (GString *out, const char *name, const char *value);

/* ` name="value"` with at most two decimals, whatever the locale: "12", "0.5", "-3.25". */
void sp_xml_append_number_attribute (GString *out, const char *name, double value);
void sp_xml_append_number (GString *out, double value);

/* TRUE for an http or https address, the only ones that a picture links to. */
gboolean sp_xml_is_link (const char *address);

G_END_DECLS
