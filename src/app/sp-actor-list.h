/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SpActorList:
 *
 * The actors of a dataset, one by one, to be chosen and searched. However many there are, no more rows are made than
 * GtkListView keeps around what is seen.
 */
#define SP_TYPE_ACTOR_LIST (sp_actor_list_get_type ())
G_DECLARE_FINAL_TYPE (SpActorList, sp_actor_list, SP, ACTOR_LIST, AdwBin)

/* @document has a dataset, and keeps it as long as the list is there. */
GtkWidget *sp_actor_list_new (SpDocument *document);

/* After the document's view is another one. */
void sp_actor_list_refresh (SpActorList *self);

/* Whether the actors are seen, not only how many they are. */
gboolean sp_actor_list_get_expanded (SpActorList *self);
void sp_actor_list_set_expanded (SpActorList *self, gboolean expanded);

/* As if the words had been typed into the list's search. */
void sp_actor_list_search (SpActorList *self, const char *words);

/* What is searched for; the list's. */
const char *sp_actor_list_get_words (SpActorList *self);

/* How many actors the search leaves. */
guint sp_actor_list_get_n_found (SpActorList *self);

G_END_DECLS
