/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-reader.h"
#include "export/sp-svg-reader.h"
#include "sp-cli.h"

G_BEGIN_DECLS

/* The dataset that is shown where none is named. */
#define SP_CLI_DEFAULT_DATASET "sample:paris-2025-02-17"

/* The bytes of a dataset by the name that the user gave, for sp_reader_read(). @problems and @status as
 * below. Of a picture made by Standpoint they are its data, byte for byte, and @contents is set to all that it
 * carries, the caller's afterwards; else to NULL. That a picture was changed since is a warning among
 * the problems. */
GBytes *sp_cli_input_load (const char *name,
                           SpProblems **problems,
                           SpSvgContents **contents,
                           SpStatus *status);

/* Tells where a picture was changed since it was made; @contents may be NULL. */
void sp_cli_input_tell_changes (const char *name, const SpSvgContents *contents);

/* Reads a dataset, or a picture that carries one with the picture's view, by the name that the user gave: `sample:NAME`, `-`, or a file. @problems, the
 * caller's afterwards, is set to what was found wrong; a file that could not be read at all is one
 * of its errors. NULL where there is any error; @status is then set. An unknown sample is told at
 * once, and leaves @problems NULL. */
SpDataset *sp_cli_input_read (const char *name, SpProblems **problems, SpStatus *status);

/* The same for commands that only use the dataset: tells its errors and changed pictures, and not its
 * warnings. */
SpDataset *sp_cli_input_open (const char *name, SpStatus *status);

G_END_DECLS
