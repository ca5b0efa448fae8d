/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The namespace of the project's own elements. Its number is the version of what they hold. */
#define SP_SVG_NAMESPACE_BASE "urn:standpoint:"
#define SP_SVG_NAMESPACE      SP_SVG_NAMESPACE_BASE "1"

/* @data as the content of an XML element from which every reader gets the same bytes back: as text
 * where they are UTF-8 that XML can hold, else in base 64 (@is_base64 is set). Characters that a reader
 * would change (carriage returns) or that turn text around are written as references. Long content is in several
 * <sp:part>, since readers refuse texts of more than ten megabytes. g_free(). */
char *sp_svg_data_encode (GBytes *data, gboolean *is_base64);

/* The bytes of base 64 with spaces and breaks in it; NULL where it is none. */
GBytes *sp_svg_data_decode_base64 (const char *text, gsize length);

G_END_DECLS
