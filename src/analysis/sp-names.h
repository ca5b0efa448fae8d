/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

/* With the language that everything here is shown in, and with dates and numbers in it. */
#include "sp-figures.h"
#include "sp-language.h"

G_BEGIN_DECLS

/* An actor's name in the language set: localised through iso-codes where the actor has a `country`
 * and the dataset has the plain English name of it. g_free(). */
char *sp_actor_get_shown_name (const SpDataset *dataset, guint actor);
/* A shorter one where the data or iso-codes have it (`short_name`, else the country's common name,
 * else the name). Where the name is localised, a plain `short_name` of another language gives way
 * to the common name: "UK" is no German. g_free(). */
char *sp_actor_get_shown_short_name (const SpDataset *dataset, guint actor);
/* The shortest: the id. */
const char *sp_actor_get_code (const SpDataset *dataset, guint actor);

/* The term of office that covers a day (a day number of sp-date.h), of several the one begun last, or
 * the last in the file; NULL for none. Belongs to @actor. */
const SpTerm *sp_actor_find_term (const SpActor *actor, guint32 day);

/* A text of the dataset in the language set; "" for NULL. Belongs to the text. */
const char *sp_text_show (const SpDataset *dataset, const SpText *text);

G_END_DECLS
