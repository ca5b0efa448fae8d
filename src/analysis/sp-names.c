/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-names.h"

#include "sp-countries.h"

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
show_name (const SpDataset *dataset, const SpActor *actor, const SpText *name)
{
  char *translated = NULL;

  if (actor->country != NULL && sp_text_is_plain (name))
    translated = sp_country_translate (actor->country, sp_text_get_string (name, 0));
  return translated != NULL ? translated : g_strdup (sp_text_show (dataset, name));
}

char *
sp_actor_get_shown_name (const SpDataset *dataset, guint index)
{
  const SpActor *actor;

  g_return_val_if_fail (dataset != NULL, NULL);

  actor = sp_dataset_get_actor (dataset, index);
  return show_name (dataset, actor, actor->name);
}

char *
sp_actor_get_shown_short_name (const SpDataset *dataset, guint index)
{
  const SpActor *actor;
  char *common = NULL;

  g_return_val_if_fail (dataset != NULL, NULL);

  actor = sp_dataset_get_actor (dataset, index);
  if (actor->short_name != NULL)
    return show_name (dataset, actor, actor->short_name);
  if (actor->country != NULL && sp_text_is_plain (actor->name))
    common = sp_country_shorten (actor->country, sp_text_get_string (actor->name, 0));
  return common != NULL ? common : sp_actor_get_shown_name (dataset, index);
}

const char *
sp_actor_get_code (const SpDataset *dataset, guint actor)
{
  g_return_val_if_fail (dataset != NULL, NULL);

  return sp_dataset_get_actor (dataset, actor)->id;
}
