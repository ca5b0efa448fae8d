/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-language.h"
#include "sp-places.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#define NO_BREAK_SPACE "\u00a0"

static char *current;

/* Each with the script that it is written in unless the tag names another. */
static const char *const rtl_languages[] = { "ar", "arc", "ckb", "dv",  "fa",    "glk", "he",  "iw",
                                             "ji", "ks",  "lrc", "mzn", "nqo",   "pnb", "prs", "ps",
                                             "sd", "syr", "ug",  "ur",  "uz-AF", "yi" };
static const char *const rtl_scripts[] = { "adlm", "arab", "aran", "hebr", "mand",
                                           "nkoo", "rohg", "samr", "syrc", "thaa" };

/* Every other language writes 10,000.5. */
static const struct
{
  const char *tags;
  const char *decimal;
  const char *thousands;
} marks[] = {
  { "de-CH de-LI it-CH fr-LI", ".", "’" },
  { "es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US", ".", "," },
  { "en-ZA", ",", NO_BREAK_SPACE },
  { "az bs ca da de el es eu fo gl hr id is it lb mk nl pt ro sl sq sr tr vi", ",", "." },
  { "be bg cs et fi fr hu hy ka kk ky lt lv nb nn no pl pt-PT ru sk sv tg uk uz", ",",
    NO_BREAK_SPACE },
};

/**
 * Tag:
 *
 * The parts of a BCP 47 tag that matter here: "zh", "hant" and "TW"; "" for those left out.
 */
typedef struct
{
  char language[9];
  char script[5];
  char region[4];
} Tag;

static gboolean
is_all (const char *part, gboolean (*test) (char c))
{
  for (; *part != '\0'; part++)
    if (!test (*part))
      return FALSE;
  return TRUE;
}

static gboolean
is_letter (char c)
{
  return g_ascii_isalpha (c);
}

static gboolean
is_digit (char c)
{
  return g_ascii_isdigit (c);
}

static void
copy_part (char *to, const char *part, gchar (*change) (gchar c))
{
  while (*part != '\0')
    *to++ = change (*part++);
  *to = '\0';
}

static Tag
parse_tag (const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, "-_", -1);
  Tag tag = { "", "", "" };

  if (parts[0] == NULL || strlen (parts[0]) > 8 || !is_all (parts[0], is_letter))
    return tag;
  copy_part (tag.language, parts[0], g_ascii_tolower);
  for (guint i = 1; parts[i] != NULL && strlen (parts[i]) > 1; i++)
    {
      gsize length = strlen (parts[i]);

      if (length == 4 && is_all (parts[i], is_letter))
        copy_part (tag.script, parts[i], g_ascii_tolower);
      else if ((length == 2 && is_all (parts[i], is_letter))
               || (length == 3 && is_all (parts[i], is_digit)))
        copy_part (tag.region, parts[i], g_ascii_toupper);
    }
  return tag;
}

static void
set_region_of_chinese (Tag *tag)
{
  if (strcmp (tag->script, "hant") == 0 && strcmp (tag->region, "HK") != 0)
    strcpy (tag->region, "TW");
  else if (strcmp (tag->script, "hans") == 0 || tag->region[0] == '\0')
    strcpy (tag->region, "CN");
}

static const char *
get_modifier (const Tag *tag)
{
  gboolean is_cyrillic_language = strcmp (tag->language, "sr") == 0;

  if (strcmp (tag->script, "latn") == 0 && is_cyrillic_language)
    return "@latin";
  if (strcmp (tag->script, "cyrl") == 0 && !is_cyrillic_language)
    return "@cyrillic";
  return "";
}

char *
sp_language_to_gettext (const char *text)
{
  Tag tag;
  const char *modifier;
  const char *other = "";

  g_return_val_if_fail (text != NULL, NULL);

  tag = parse_tag (text);
  if (tag.language[0] == '\0')
    return g_strdup ("en");
  if (strcmp (tag.language, "no") == 0)
    strcpy (tag.language, "nb");
  if (strcmp (tag.language, "iw") == 0)
    strcpy (tag.language, "he");
  if (strcmp (tag.language, "nb") == 0 || strcmp (tag.language, "nn") == 0)
    other = ":no";
  if (strcmp (tag.language, "zh") == 0)
    set_region_of_chinese (&tag);
  modifier = get_modifier (&tag);
  if (tag.region[0] == '\0')
    return g_strconcat (tag.language, modifier, other, NULL);
  return g_strconcat (tag.language, "_", tag.region, modifier, ":", tag.language, modifier, other,
                      NULL);
}

static void
bind_domains (void)
{
  static const char *const iso_domains[] = { SP_DOMAIN_COUNTRIES, SP_DOMAIN_LANGUAGES };
  g_autofree char *locale_dir = sp_places_find_locale_dir ();

  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  for (guint i = 0; i < G_N_ELEMENTS (iso_domains); i++)
    {
      bindtextdomain (iso_domains[i], SP_ISO_CODES_LOCALE_DIR);
      bind_textdomain_codeset (iso_domains[i], "UTF-8");
    }
}

/* gettext heeds LANGUAGE in every locale but "C" and, since glibc 2.39, "C.UTF-8", which are the ones
 * that need no language to be installed. A territory that C does not have gives the latter under
 * another name. */
static void
enter_neutral_locale (void)
{
  static const char *const names[] = { "C_XX.UTF-8", "C.UTF-8", "C.utf8", "en_US.UTF-8" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (setlocale (LC_MESSAGES, names[i]) != NULL)
      return;
}

void
sp_language_set (const char *tag)
{
  static gboolean is_bound;
  g_autofree char *language = NULL;

  g_return_if_fail (tag != NULL);

  if (!is_bound)
    bind_domains ();
  is_bound = TRUE;
  g_free (current);
  current = g_strdup (tag);
  language = sp_language_to_gettext (tag);
  g_setenv ("LANGUAGE", language, TRUE);
  enter_neutral_locale ();
  /* This also makes gettext forget what it has looked up in another language. */
  textdomain (GETTEXT_PACKAGE);
}

const char *
sp_language_get (void)
{
  return current != NULL ? current : "en";
}

static gboolean
is_one_of (const char *word, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (word, words[i]) == 0)
      return TRUE;
  return FALSE;
}

gboolean
sp_language_is_rtl (const char *text)
{
  Tag tag;
  g_autofree char *with_region = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  tag = parse_tag (text);
  if (tag.script[0] != '\0')
    return is_one_of (tag.script, rtl_scripts, G_N_ELEMENTS (rtl_scripts));
  with_region = g_strconcat (tag.language, "-", tag.region, NULL);
  return is_one_of (tag.language, rtl_languages, G_N_ELEMENTS (rtl_languages))
         || is_one_of (with_region, rtl_languages, G_N_ELEMENTS (rtl_languages));
}

static gboolean
names_tag (const char *tags, const char *tag)
{
  g_auto (GStrv) words = g_strsplit (tags, " ", -1);

  return g_strv_contains ((const char *const *)words, tag);
}

/* The row of marks for a tag, with its region before without; the length of the table for none. */
static guint
find_marks (const char *text)
{
  Tag tag = parse_tag (text);
  g_autofree char *with_region = g_strconcat (tag.language, "-", tag.region, NULL);
  const char *const forms[] = { with_region, tag.language };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    for (guint j = 0; j < G_N_ELEMENTS (marks); j++)
      if (names_tag (marks[j].tags, forms[i]))
        return j;
  return G_N_ELEMENTS (marks);
}

const char *
sp_language_get_decimal_mark (const char *tag)
{
  guint i;

  g_return_val_if_fail (tag != NULL, ".");

  i = find_marks (tag);
  return i < G_N_ELEMENTS (marks) ? marks[i].decimal : ".";
}

const char *
sp_language_get_thousands_mark (const char *tag)
{
  guint i;

  g_return_val_if_fail (tag != NULL, ",");

  i = find_marks (tag);
  return i < G_N_ELEMENTS (marks) ? marks[i].thousands : ",";
}

/* Whether a character is in one of the blocks that Unicode sets aside for scripts written from
 * right to left (UAX #9, the default values of Bidi_Class). */
static gboolean
is_right_to_left (gunichar c)
{
  return (c >= 0x0590 && c <= 0x08ff) || (c >= 0xfb1d && c <= 0xfdff)
         || (c >= 0xfe70 && c <= 0xfeff) || (c >= 0x10800 && c <= 0x10fff)
         || (c >= 0x1e800 && c <= 0x1efff);
}

gboolean
sp_language_has_ltr_letters (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalpha (g_utf8_get_char (at)) && !is_right_to_left (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}
