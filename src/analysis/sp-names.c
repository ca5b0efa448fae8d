/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-names.h"

#include "sp-countries.h"

#include <string.h>

const SpTerm *
sp_actor_find_term (const SpActor *actor, guint32 day)
{
  const SpTerm *found = NULL;

  g_return_val_if_fail (actor != NULL, NULL);

  for (guint i = 0; i < actor->n_terms; i++)
    {
      const SpTerm *term = &actor->terms[i];

      if (!sp_date_covers (term->since, term->until, day))
        continue;
      if (found == NULL || sp_date_compare (term->since, found->since) >= 0)
        found = term;
    }
  return found;
}

const char *
sp_text_show (const SpDataset *dataset, const SpText *text)
{
  g_return_val_if_fail (dataset != NULL, "");

  if (text == NULL)
    return "";
  return sp_text_lookup (text, sp_language_get (), sp_dataset_get_language (dataset), NULL);
}

/* A name that the file translates itself is left to it. */
static char *
translate (const SpActor *actor, const SpText *name)
{
  if (actor->country == NULL || !sp_text_is_plain (name))
    return NULL;
  return sp_country_translate (actor->country, sp_text_get_string (name, 0));
}

char *
sp_actor_get_shown_name (const SpDataset *dataset, guint index)
{
  const SpActor *actor;
  char *translated;

  g_return_val_if_fail (dataset != NULL, NULL);

  actor = sp_dataset_get_actor (dataset, index);
  translated = translate (actor, actor->name);
  return translated != NULL ? translated : g_strdup (sp_text_show (dataset, actor->name));
}

/* Of "pt-BR" and "pt" it is. */
static gboolean
is_same_language (const char *a, const char *b)
{
  gsize length = strcspn (a, "-");

  return strcspn (b, "-") == length && g_ascii_strncasecmp (a, b, length) == 0;
}

/* A plain short name that is no name of the country, such as "UK", is in the dataset's language: it
 * is out of place among names that iso-codes put into another. */
static gboolean
is_foreign (const SpDataset *dataset, const SpActor *actor)
{
  g_autofree char *translated = translate (actor, actor->name);

  return translated != NULL && sp_text_is_plain (actor->short_name)
         && strcmp (translated, sp_text_get_string (actor->name, 0)) != 0
         && !is_same_language (sp_language_get (), sp_dataset_get_language (dataset));
}

static char *
show_common_name (const SpDataset *dataset, guint index)
{
  const SpActor *actor = sp_dataset_get_actor (dataset, index);
  char *common = NULL;

  if (actor->country != NULL && sp_text_is_plain (actor->name))
    common = sp_country_shorten (actor->country, sp_text_get_string (actor->name, 0));
  return common != NULL ? common : sp_actor_get_shown_name (dataset, index);
}

char *
sp_actor_get_shown_short_name (const SpDataset *dataset, guint index)
{
  const SpActor *actor;
  char *translated;

  g_return_val_if_fail (dataset != NULL, NULL);

  actor = sp_dataset_get_actor (dataset, index);
  if (actor->short_name == NULL)
    return show_common_name (dataset, index);
  translated = translate (actor, actor->short_name);
  if (translated != NULL)
    return translated;
  if (is_foreign (dataset, actor))
    return show_common_name (dataset, index);
  return g_strdup (sp_text_show (dataset, actor->short_name));
}

const char *
sp_actor_get_code (const SpDataset *dataset, guint actor)
{
  g_return_val_if_fail (dataset != NULL, NULL);

  return sp_dataset_get_actor (dataset, actor)->id;
}
