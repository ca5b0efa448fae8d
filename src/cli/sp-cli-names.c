/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-cli-names.h"

#include "dataset/sp-nearest.h"
#include "sp-cli.h"

#include <glib/gi18n-lib.h>

/* So many words are told where none is near. */
#define FEW 12

void
sp_cli_complain_unknown (const char *what, const char *word, const char *const *words)
{
  g_autofree char *nearest = sp_nearest_find (word, words);
  g_autofree char *list = sp_cli_list (words);

  if (nearest != NULL)
    sp_cli_complain (_ ("%s; did you mean \"%s\"?"), what, nearest);
  else if (words[0] != NULL && g_strv_length ((char **)words) <= FEW)
    sp_cli_complain (_ ("%s; there are: %s"), what, list);
  else
    sp_cli_complain ("%s", what);
}
