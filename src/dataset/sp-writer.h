/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"

G_BEGIN_DECLS

/**
 * SpSplice:
 *
 * What takes the place of @length bytes from @offset on; a @length of 0 only puts in.
 */
typedef struct
{
  gsize offset;
  gsize length;
  const char *text;
  gsize text_length;
} SpSplice;

/* The dataset as a file: what nobody changed is the bytes that were read, a byte order mark, line ends, spaces and unknown
 * members included. The caller owns the result. */
GBytes *sp_writer_write (const SpDataset *dataset);

/* @bytes with @n splices, which are in order and do not overlap; everything else is copied as it is. */
GBytes *sp_writer_splice (GBytes *bytes, const SpSplice *splices, guint n);

/* Writes @bytes to a file. The file is either written whole or stays as it was. */
gboolean sp_writer_save (GBytes *bytes, const char *file_name, GError **error);

G_END_DECLS
