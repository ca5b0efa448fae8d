/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-languages.h"

#include "sp-language.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

static int
compare_codes (gconstpointer code, gconstpointer entry)
{
  return strcmp (code, ((const SpLanguageName *)entry)->code);
}

static const SpLanguageName *
find_language (const char *tag)
{
  g_autofree char *code = g_ascii_strdown (tag, (gssize)strcspn (tag, "-_"));

  return bsearch (code, sp_language_names, sp_n_language_names, sizeof (SpLanguageName),
                  compare_codes);
}

/* "Modern Greek (1453-)" is Greek to its readers. */
static char *
without_remark (const char *name)
{
  const char *remark = strstr (name, " (");

  return remark != NULL ? g_strndup (name, remark - name) : g_strdup (name);
}

char *
sp_language_show_name (const char *tag)
{
  const SpLanguageName *found;

  g_return_val_if_fail (tag != NULL, NULL);

  found = find_language (tag);
  return found != NULL ? without_remark (dgettext (SP_DOMAIN_LANGUAGES, found->name))
                       : g_strdup (tag);
}
