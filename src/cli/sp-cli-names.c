/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-names.h"

#include "dataset/sp-nearest.h"
#include "sp-cli.h"

#include <glib/gi18n-lib.h>

/* So many words are told where none is near. */
#define FEW 12

/* The only word that goes on where @word ends; NULL where there is none or several. */
static char *
find_longer (const char *word, const char *const *words)
{
  const char *found = NULL;

  for (; *word != '\0' && *words != NULL; words++)
    {
      if (!g_str_has_prefix (*words, word))
        continue;
      if (found != NULL)
        return NULL;
      found = *words;
    }
  return g_strdup (found);
}

void
sp_cli_complain_unknown (const char *what, const char *word, const char *const *words)
{
  g_autofree char *nearest = sp_nearest_find (word, words);
  g_autofree char *list = sp_cli_list (words);

  if (nearest == NULL)
    nearest = find_longer (word, words);
  if (nearest != NULL)
    sp_cli_complain (_ ("%s; did you mean \"%s\"?"), what, nearest);
  else if (words[0] != NULL && g_strv_length ((char **)words) <= FEW)
    sp_cli_complain (_ ("%s; there are: %s"), what, list);
  else
    sp_cli_complain ("%s", what);
}
