/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SP_CLI_NAME "standpoint-cli"

/* The statuses with which the program ends. */
typedef enum
{
  SP_STATUS_OK = 0,
  SP_STATUS_DATA = 1,   /* a dataset can't be read or has errors; nothing was written */
  SP_STATUS_USAGE = 2,  /* wrong usage, an unknown id, a chart that does not fit */
  SP_STATUS_OUTPUT = 3, /* the output can't be written; what was there stays */
} SpStatus;

/**
 * SpCliCommand:
 * @summary: untranslated, marked for gettext
 * @run: @arguments: the command's name and what follows it; NULL-terminated
 */
typedef struct
{
  const char *name;
  const char *summary;
  SpStatus (*run) (char **arguments);
} SpCliCommand;

SpStatus sp_cli_export (char **arguments);
SpStatus sp_cli_claims (char **arguments);
SpStatus sp_cli_convert (char **arguments);
SpStatus sp_cli_check (char **arguments);
SpStatus sp_cli_info (char **arguments);

/* Prints "standpoint-cli: MESSAGE" to standard error. */
void sp_cli_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);

/* The same for an output that can't be written; that nobody reads it any more is no news. */
void sp_cli_complain_output (const GError *error);

/* Prints @text to standard error or to standard output, in UTF-8 whatever the locale, with control
 * characters other than line breaks shown as �. FALSE, and the reason told, where standard output
 * can't be written. */
void sp_cli_print_error (const char *text);
gboolean sp_cli_print (const char *text);

/* A text of a dataset on one line: breaks and other control characters are spaces, and what turns
 * the direction of the text around is left out. g_free(). */
char *sp_cli_make_line (const char *text);

/* Says messages in the language of the environment from here on. A picture's words are in its own:
 * while it is laid out, sp_language_set() holds. */
void sp_cli_speak (void);

/* @words joined by ", ". g_free(). */
char *sp_cli_list (const char *const *words);

G_END_DECLS
