/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"
#include "sp-problems.h"

G_BEGIN_DECLS

/* Reads a dataset from @bytes. @problems collects errors and warnings; with any error the result is
 * NULL. The caller owns the result. */
SpDataset *sp_reader_read (GBytes *bytes, SpProblems *problems);

/* The same of a file ("-": standard input). NULL without an @error where there are problems. */
SpDataset *sp_reader_read_file (const char *file_name, SpProblems *problems, GError **error);

/* The whole of a file ("-": standard input) as bytes, up to a gigabyte. NULL and a G_FILE_ERROR
 * otherwise, whose message does not name the file, or G_IO_ERROR_MESSAGE_TOO_LARGE for more. */
GBytes *sp_reader_load (const char *file_name, GError **error);

G_END_DECLS
