/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a picture is written as. */
typedef enum
{
  SP_FORMAT_SVG,
  SP_FORMAT_PNG,
  SP_FORMAT_PDF,
  SP_N_FORMATS,
} SpFormat;

/* "svg", "png", "pdf": the name, and the suffix of files without its dot. */
const char *sp_format_get_name (SpFormat format);

/* FALSE, with @format untouched, where none has the name. */
gboolean sp_format_from_name (const char *name, SpFormat *format);

/* The format that the suffix of a file's name asks for, in capitals or not. FALSE where it asks for
 * none. */
gboolean sp_format_from_path (const char *path, SpFormat *format);

G_END_DECLS
