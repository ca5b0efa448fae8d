/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-cli.h"

G_BEGIN_DECLS

/**
 * SpCliUsage:
 * @command: "export"
 * @arguments: what follows the options: "[DATASET]"
 * @entries: its options, without --help; ends with an empty one
 * @paths: the long names of those that take the name of a file, which may be any bytes; ends with
 * NULL. May be NULL. The values of all others are UTF-8
 * @notes: printed below the options; may be NULL
 */
typedef struct
{
  const char *command;
  const char *arguments;
  const GOptionEntry *entries;
  const char *const *paths;
  const char *notes;
} SpCliUsage;

typedef enum
{
  SP_CLI_PARSED,
  SP_CLI_HELPED,  /* --help was printed */
  SP_CLI_UNTOLD,  /* --help can't be printed, and why was told */
  SP_CLI_REFUSED, /* and told why */
} SpCliParsing;

/* Reads the options out of @arguments (the command's name first), whatever the locale: every option
 * with an argument is of type G_OPTION_ARG_FILENAME(_ARRAY), since the others would take its bytes
 * to be in the locale's encoding. What is left goes to the entry G_OPTION_REMAINING. */
SpCliParsing sp_cli_options_parse (const SpCliUsage *usage, char **arguments);

/* The status with which a command ends that has nothing (more) to do. */
SpStatus sp_cli_options_get_status (SpCliParsing parsing);

G_END_DECLS
