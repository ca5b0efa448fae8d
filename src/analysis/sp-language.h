/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Sets the language (a BCP 47 tag) of all words that the libraries say: messages, months, names of
 * countries. It holds for the process, and must be called before threads start or with none
 * running. Neither the environment nor the locales that the machine has make a difference: the
 * words are looked up through LANGUAGE, which this sets, in a locale that every machine has. */
void sp_language_set (const char *tag);
/* The language set last; "en" before. */
const char *sp_language_get (void);
/* Whether the script of a language runs from right to left. */
gboolean sp_language_is_rtl (const char *tag);
/* Whether a text has letters of a script that runs from left to right. */
gboolean sp_language_has_ltr_letters (const char *text);

/* The value of gettext's LANGUAGE for a BCP 47 tag: "pt_BR:pt" for "pt-BR". g_free(). */
char *sp_language_to_gettext (const char *tag);

/* The marks with which a language writes numbers: between units and tenths, and between thousands.
 * Static. */
const char *sp_language_get_decimal_mark (const char *tag);
const char *sp_language_get_thousands_mark (const char *tag);

/* The domains of the names of countries and of languages, ready for dgettext(). */
#define SP_DOMAIN_COUNTRIES "iso_3166-1"
#define SP_DOMAIN_LANGUAGES "iso_639-3"

G_END_DECLS
