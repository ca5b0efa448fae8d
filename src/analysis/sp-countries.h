/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpCountryNames:
 *
 * What iso-codes calls a country in English: the ISO 3166-1 name, and, where it has them, the
 * common and the official name (else NULL). The table is made from iso-codes when the program is
 * built (build-aux/countries.py), in the order of the codes.
 */
typedef struct
{
  char code[3];
  const char *name;
  const char *common;
  const char *official;
} SpCountryNames;

extern const SpCountryNames sp_country_names[];
extern const guint sp_n_country_names;

/* The name in the language set of the country with an ISO 3166-1 alpha-2 code (or EU or XK), where
 * @english is one of its English names: as iso-codes has them, or of the program's own short list.
 * Without a translation it is @english. NULL where @english is no name of that country. g_free().
 */
char *sp_country_translate (const char *code, const char *english);

/* The same with a common name, shorter than @english, in its place; NULL where there is none. */
char *sp_country_shorten (const char *code, const char *english);

G_END_DECLS
