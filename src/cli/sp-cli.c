/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli.h"

#include "analysis/sp-names.h"
#include "sp-cli-progress.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

/* Names and ids are written by others, and a terminal obeys control characters. */
static char *
disarm (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_new (NULL);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean is_control = c != '\n' && g_unichar_iscntrl (c);

      g_string_append_unichar (clean, is_control ? 0xfffd : c);
    }
  return g_string_free (clean, FALSE);
}

static gboolean
turns_text (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
}

char *
sp_cli_make_line (const char *text)
{
  GString *line = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!turns_text (c))
        g_string_append_unichar (line,
                                 g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
    }
  return g_string_free (line, FALSE);
}

void
sp_cli_print_error (const char *text)
{
  g_autofree char *clean = disarm (text);

  sp_cli_progress_clear ();
  fputs (clean, stderr);
  fflush (stderr);
}

gboolean
sp_cli_print (const char *text)
{
  g_autofree char *clean = disarm (text);
  int number;

  sp_cli_progress_clear ();
  if (fputs (clean, stdout) >= 0 && fflush (stdout) == 0)
    return TRUE;
  number = errno;
  /* That nobody reads it any more is no news. */
  if (number != EPIPE)
    sp_cli_complain ("%s: %s", _ ("standard output"), g_strerror (number));
  return FALSE;
}

void
sp_cli_complain (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  line = g_strdup_printf (SP_CLI_NAME ": %s\n", message);
  sp_cli_print_error (line);
}

void
sp_cli_complain_output (const GError *error)
{
  if (!g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PIPE))
    sp_cli_complain ("%s", error->message);
}

/* The locale of messages as the environment names it; "C" for none. */
static const char *
get_locale (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }
  return "C";
}

/* "de_AT.UTF-8@euro" is "de-AT"; without a locale, LANGUAGE is not heeded either. */
static char *
make_tag (void)
{
  const char *locale = get_locale ();
  gsize length = strcspn (locale, ".@");

  if (strncmp (locale, "C", length) == 0 || strncmp (locale, "POSIX", length) == 0)
    return g_strdup ("en");
  locale = g_get_language_names ()[0];
  return g_strdelimit (g_strndup (locale, strcspn (locale, ".@")), "_", '-');
}

void
sp_cli_speak (void)
{
  static char *tag;

  /* Asked once: telling the libraries a language changes the environment. */
  if (tag == NULL)
    tag = make_tag ();
  sp_language_set (tag);
}

char *
sp_cli_list (const char *const *words)
{
  return g_strjoinv (", ", (char **)words);
}
