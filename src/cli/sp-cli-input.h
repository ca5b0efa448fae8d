/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-reader.h"
#include "sp-cli.h"

G_BEGIN_DECLS

/* The dataset that is shown where none is named. */
#define SP_CLI_DEFAULT_DATASET "sample:paris-2025-02-17"

/* Reads a dataset by the name that the user gave: `sample:NAME`, `-`, or a file. @problems, the
 * caller's afterwards, is set to what was found wrong; a file that could not be read at all is one
 * of its errors. NULL where there is any error; @status is then set. An unknown sample is told at
 * once, and leaves @problems NULL. */
SpDataset *sp_cli_input_read (const char *name, SpProblems **problems, SpStatus *status);

/* The same for commands that only use the dataset: tells its errors, and not its warnings. */
SpDataset *sp_cli_input_open (const char *name, SpStatus *status);

G_END_DECLS
