/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpLanguageName:
 *
 * What iso-codes calls a language in English. The table is made from iso-codes when the program is
 * built (build-aux/languages.py): the languages with a code of two letters, in the order of the codes.
 */
typedef struct
{
  char code[3];
  const char *name;
} SpLanguageName;

extern const SpLanguageName sp_language_names[];
extern const guint sp_n_language_names;

/* The name in the language set of the language of a BCP 47 tag: "French" for "fr-CA"; the tag itself
 * where the table has none. g_free(). */
char *sp_language_show_name (const char *tag);

G_END_DECLS
