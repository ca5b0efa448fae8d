/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

G_BEGIN_DECLS

/* Sets the language (a BCP 47 tag) of all words that the libraries say: messages, months, names of
 * countries. It holds for the process, and must be called before threads start or with none
 * running. */
void sp_language_set (const char *tag);
/* The language set last; "en" before. */
const char *sp_language_get (void);
gboolean sp_language_is_rtl (const char *tag);

/* An actor's name in the language set: localised through iso-codes where the dataset has the plain
 * English ISO name. g_free(). */
char *sp_actor_get_shown_name (const SpDataset *dataset, guint actor);
/* A shorter one where the data or iso-codes have it (`short_name`, else the name). g_free(). */
char *sp_actor_get_shown_short_name (const SpDataset *dataset, guint actor);
/* The shortest: the id. */
const char *sp_actor_get_code (const SpDataset *dataset, guint actor);

/* A text of the dataset in the language set; "" for NULL. Belongs to the text. */
const char *sp_text_show (const SpDataset *dataset, const SpText *text);

/* A date as precisely as it was given: "18 February 2025" or, short, "18 Feb 2025". g_free(). */
char *sp_date_show (SpDate date, gboolean abbreviated);

/* A span of dates, without repeating what they share: "12 to 18 February 2025", "Dec 2024 to 18 Feb
 * 2025". g_free(). */
char *sp_date_show_span (SpDate from, SpDate to);

/* A number on an issue's scale in the language set, with the decimals of the issue, or as many as
 * it needs (at most 6). Without the unit. g_free(). */
char *sp_number_show (const SpIssue *issue, double value);

G_END_DECLS
