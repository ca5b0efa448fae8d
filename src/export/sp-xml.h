/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The small part of XML that is written here. Every string is taken as data: it is cleaned
 * (sp-clean.h), so that it holds nothing that no XML document may hold, and escaped. */

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
