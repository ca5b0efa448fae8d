/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Fills the places of a pattern: sp_fill (_ ("{actor}: {standing}"), "actor", name, "standing",
 * words, NULL) by name, so that a translation can put them in any order. A place that no name
 * fills stays as it is; braces in what is filled in are left alone. g_free(). */
char *sp_fill (const char *pattern, ...) G_GNUC_NULL_TERMINATED;

/* The words that are not NULL or "" joined by @separator. NULL-terminated list. g_free(). */
char *sp_join (const char *separator, ...) G_GNUC_NULL_TERMINATED;

/* A list in the language set: "A, B and C", with @last between the last two; "" for none.
 * @words: of char *. g_free(). */
char *sp_list_words (const GPtrArray *words, const char *last);

G_END_DECLS
