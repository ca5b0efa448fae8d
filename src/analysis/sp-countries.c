/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-countries.h"

#include "sp-language.h"

#include <glib/gi18n.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>

/* Names in common use that iso-codes does not have. */
static const struct
{
  char code[3];
  const char *name;
} own_names[] = {
  { "BN", NC_ ("country", "Brunei") },
  { "BS", NC_ ("country", "The Bahamas") },
  { "CD", NC_ ("country", "Democratic Republic of the Congo") },
  { "CV", NC_ ("country", "Cape Verde") },
  { "CI", NC_ ("country", "Ivory Coast") },
  { "CZ", NC_ ("country", "Czechia") },
  { "CZ", NC_ ("country", "Czech Republic") },
  { "EU", NC_ ("country", "European Union") },
  { "FK", NC_ ("country", "Falkland Islands") },
  { "FM", NC_ ("country", "Micronesia") },
  { "GB", NC_ ("country", "Britain") },
  { "GM", NC_ ("country", "The Gambia") },
  { "KP", NC_ ("country", "North Korea") },
  { "KR", NC_ ("country", "South Korea") },
  { "LA", NC_ ("country", "Laos") },
  { "MK", NC_ ("country", "North Macedonia") },
  { "PS", NC_ ("country", "Palestine") },
  { "RU", NC_ ("country", "Russia") },
  { "SY", NC_ ("country", "Syria") },
  { "TL", NC_ ("country", "East Timor") },
  { "TR", NC_ ("country", "Turkey") },
  { "TR", NC_ ("country", "Türkiye") },
  { "VA", NC_ ("country", "Vatican City") },
  { "XK", NC_ ("country", "Kosovo") },
};

static int
compare_codes (gconstpointer code, gconstpointer entry)
{
  return strcmp (code, ((const SpCountryNames *)entry)->code);
}

static const SpCountryNames *
find_country (const char *code)
{
  return bsearch (code, sp_country_names, sp_n_country_names, sizeof (SpCountryNames),
                  compare_codes);
}

static gboolean
is_own_name (const char *code, const char *english)
{
  for (guint i = 0; i < G_N_ELEMENTS (own_names); i++)
    if (strcmp (own_names[i].code, code) == 0 && strcmp (own_names[i].name, english) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_iso_name (const SpCountryNames *names, const char *english)
{
  return names != NULL
         && (g_strcmp0 (names->name, english) == 0 || g_strcmp0 (names->common, english) == 0
             || g_strcmp0 (names->official, english) == 0);
}

/* gettext hands back the very string that it has no translation for. */
static const char *
translate_by_iso (const char *english)
{
  const char *translated = english != NULL ? dgettext (SP_DOMAIN_COUNTRIES, english) : NULL;

  return translated != english ? translated : NULL;
}

/* GLib's own function would copy a message that has no translation. */
static const char *
translate_own (const char *english)
{
  g_autofree char *key = g_strconcat ("country", "\004", english, NULL);
  const char *translated = gettext (key);

  return translated != key ? translated : NULL;
}

/* First the very name, then what else the country is called. */
static const char *
translate (const SpCountryNames *names, const char *code, const char *english)
{
  const char *translated = translate_own (english);

  if (translated == NULL && is_iso_name (names, english))
    translated = translate_by_iso (english);
  for (guint i = 0; translated == NULL && i < G_N_ELEMENTS (own_names); i++)
    if (strcmp (own_names[i].code, code) == 0)
      translated = translate_own (own_names[i].name);
  if (translated == NULL && names != NULL)
    translated = translate_by_iso (names->common);
  if (translated == NULL && names != NULL)
    translated = translate_by_iso (names->name);
  return translated;
}

char *
sp_country_translate (const char *code, const char *english)
{
  const SpCountryNames *names;
  const char *translated;

  g_return_val_if_fail (code != NULL && english != NULL, NULL);

  names = find_country (code);
  if (!is_iso_name (names, english) && !is_own_name (code, english))
    return NULL;
  translated = translate (names, code, english);
  return g_strdup (translated != NULL ? translated : english);
}

char *
sp_country_shorten (const char *code, const char *english)
{
  const SpCountryNames *names;
  const char *shorter;

  g_return_val_if_fail (code != NULL && english != NULL, NULL);

  names = find_country (code);
  if (!is_iso_name (names, english))
    return NULL;
  shorter = names->common != NULL ? names->common : names->name;
  if (g_utf8_strlen (shorter, -1) >= g_utf8_strlen (english, -1))
    return NULL;
  return sp_country_translate (code, shorter);
}
