/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-progress.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <unistd.h>

/* The columns that the line has now; a letter of some scripts takes two. */
static int shown;

void
sp_cli_progress_clear (void)
{
  if (shown > 0)
    fprintf (stderr, "\r%*s\r", shown, "");
  shown = 0;
}

void
sp_cli_progress_show (guint picture, guint n)
{
  g_autofree char *line = NULL;

  if (!isatty (STDERR_FILENO))
    return;
  sp_cli_progress_clear ();
  line = g_strdup_printf (_ ("Picture %u of %u"), picture, n);
  for (const char *at = line; *at != '\0'; at = g_utf8_next_char (at))
    shown += g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1;
  fputs (line, stderr);
  fflush (stderr);
}
