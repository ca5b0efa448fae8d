/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-dataset.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  SP_FOUND_ACTOR,
  SP_FOUND_ISSUE,
  SP_FOUND_SOURCE,
  SP_FOUND_STATEMENT,
} SpFoundKind;

/* Where to look. */
typedef enum
{
  SP_SEARCH_NAMES = 1 << 0,      /* actors, issues and sources: soon done */
  SP_SEARCH_STATEMENTS = 1 << 1, /* reads every statement: in a thread */
} SpSearchScope;

/* Where a word was found, in bytes of a text. */
typedef struct
{
  guint start;
  guint end;
} SpSpan;

/**
 * SpFound:
 * @index: in the dataset, of what the kind says
 * @text: the name, the title, or the part of the statement's words where most was found; of long ones an excerpt
 * @spans: of SpSpan: what of @text the query's words are, in order, none overlapping
 */
typedef struct
{
  SpFoundKind kind;
  guint32 index;
  char *text;
  GArray *spans;
} SpFound;

/* Everything that has all words of @query, wherever in it, whatever their case and accents: actors and issues (names and titles in every
 * language of the data, and ids), sources (title, author, publisher, what it appeared in) and statements (quote, translation, summary,
 * scope, speaker and role, together with the names of actor and issue; one that has no more than
 * words of one of the latter two is not found). Names come first, then sources, both by how well they match, then statements, the newest
 * first. At most @most of each kind; @n_more, when not NULL, is set to how many further ones there are. Of SpFound, owned by the caller; NULL where @cancellable was
 * cancelled. */
GPtrArray *sp_search_find (const SpDataset *dataset,
                           const char *query,
                           SpSearchScope scope,
                           guint most,
                           GCancellable *cancellable,
                           guint *n_more);

/* The letters of a text without case and accents, with one space for any white space, as they are compared. @map, when not NULL, gets
 * for every byte of the result, and one after, where in @text its letter begins (of guint). g_free(). */
char *sp_search_fold (const char *text, GArray *map);

G_END_DECLS
