/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes a document to a file, or to standard output for "-". A file is written under another name
 * beside it and then renamed, so that an older one stays whole until the new one is, and stays
 * altogether where that fails (a full disk, a folder that can't be written). What is no regular
 * file (a device, a pipe) is written to directly; of a link, the file that it leads to. FALSE and a
 * G_FILE_ERROR otherwise. */
gboolean sp_output_write (const char *path, GBytes *document, GError **error);

G_END_DECLS
