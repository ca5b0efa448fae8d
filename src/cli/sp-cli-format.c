/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-format.h"

#include "sp-cli-names.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#define MIN_SCALE 0.01
#define MAX_SCALE 100.0

/* What a file's name may ask for in vain. */
static const char *const others[] = { ".jpg",  ".jpeg", ".gif", ".webp", ".avif", ".bmp",  ".tif",
                                      ".tiff", ".eps",  ".ps",  ".svgz", ".emf",  ".html", NULL };

static gboolean
choose_by_suffix (SpFormat *format, const char *output)
{
  g_autofree char *lower = NULL;

  if (sp_format_from_path (output, format))
    return TRUE;
  lower = g_ascii_strdown (output, -1);
  for (guint i = 0; others[i] != NULL; i++)
    if (g_str_has_suffix (lower, others[i]))
      {
        sp_cli_complain (_ ("%s: the format \"%s\" can't be written; with --format svg it will be "
                            "an SVG"),
                         output, others[i] + 1);
        return FALSE;
      }
  return TRUE;
}

/* A decimal number without sign, exponent or spaces. */
static gboolean
parse_scale (const char *text, double *scale)
{
  gsize n_whole = strspn (text, "0123456789");
  const char *rest = text + n_whole;

  if (*rest == '.')
    rest += 1 + strspn (rest + 1, "0123456789");
  if (*rest != '\0' || rest == text || strlen (text) > 16)
    return FALSE;
  *scale = g_ascii_strtod (text, NULL);
  return *scale >= MIN_SCALE && *scale <= MAX_SCALE;
}

static gboolean
choose_scale (SpCliPicture *picture, const char *scale)
{
  if (picture->format != SP_FORMAT_PNG)
    {
      sp_cli_complain (_ ("--scale is for png; svg and pdf have no pixels (--size makes them "
                          "larger)"));
      return FALSE;
    }
  if (parse_scale (scale, &picture->scale))
    return TRUE;
  sp_cli_complain (_ ("--scale takes a number from 0.01 to 100, not \"%s\""), scale);
  return FALSE;
}

gboolean
sp_cli_format_choose (SpCliPicture *picture,
                      const char *format,
                      const char *scale,
                      const char *output)
{
  if (format != NULL)
    sp_format_from_name (format, &picture->format);
  else if (output != NULL && !choose_by_suffix (&picture->format, output))
    return FALSE;
  return scale == NULL || choose_scale (picture, scale);
}

/* The place of a word in @words; -1, and what there is told, where it is none of them. */
static int
find_word (const char *option, const char *word, const char *const *words)
{
  g_autofree char *what = NULL;

  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;
  what = g_strdup_printf (_ ("%s does not take \"%s\""), option, word);
  sp_cli_complain_unknown (what, word, words);
  return -1;
}

gboolean
sp_cli_format_choose_text (SpCliPicture *picture, const char *text)
{
  const char *names[SP_N_TEXT_MODES + 1] = { NULL };
  int found;

  for (guint i = 0; i < SP_N_TEXT_MODES; i++)
    names[i] = sp_text_mode_get_name (i);
  found = find_word ("--text", text, names);
  if (found >= 0)
    picture->text = (SpTextMode)found;
  return found >= 0;
}

gboolean
sp_cli_format_choose_data (SpCliPicture *picture, const char *data)
{
  const char *names[SP_N_DATA_MODES + 1] = { NULL };
  int found;

  if (picture->format != SP_FORMAT_SVG)
    {
      sp_cli_complain (_ ("--data is for svg; png and pdf carry no data"));
      return FALSE;
    }
  for (guint i = 0; i < SP_N_DATA_MODES; i++)
    names[i] = sp_data_mode_get_name (i);
  found = find_word ("--data", data, names);
  if (found >= 0)
    picture->data = (SpDataMode)found;
  return found >= 0;
}

gboolean
sp_cli_format_check_terminal (SpFormat format, const char *output)
{
  if (format == SP_FORMAT_SVG || (output != NULL && !g_str_equal (output, "-"))
      || !isatty (STDOUT_FILENO))
    return TRUE;
  sp_cli_complain (_ ("a %s is nothing for a terminal; name a file with -o"),
                   sp_format_get_name (format));
  return FALSE;
}
