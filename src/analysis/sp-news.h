/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

/**
 * SpNewsItem:
 * @actor, @issue: ids
 * @name: the actor's, in the language set
 * @title: the issue's, in the language set
 * @before, @after: the standing in words; NULL where there was no such mark, or is none any more
 *
 * A mark that says something else than before.
 */
typedef struct
{
  char *actor;
  char *issue;
  char *name;
  char *title;
  char *before;
  char *after;
} SpNewsItem;

/* What differs between two states of one dataset under one view: the marks whose standing is told in other words, in the order of
 * the later picture; then those whose actor or issue is gone. Actors and issues are the same where their ids are. An actor or
 * issue that is new is told of where something is known of it; one that only one of the two shows is not. Of SpNewsItem; g_ptr_array_unref(). */
GPtrArray *sp_news_list (const SpSelection *before, const SpSelection *after);

/* "Three marks stand elsewhere now", "No mark stands elsewhere"; g_free(). */
char *sp_news_tell (const GPtrArray *news);

/* "Open → Committed", "new: Open", "gone: Open"; g_free(). */
char *sp_news_item_tell (const SpNewsItem *item);

G_END_DECLS
