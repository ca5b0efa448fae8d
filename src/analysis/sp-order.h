/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-selection.h"

G_BEGIN_DECLS

typedef enum
{
  SP_SORT_UNSAID, /* alphabetical in a band, by value on a number axis */
  SP_SORT_FILE,
  SP_SORT_NAME,
  SP_SORT_GROUP,
  SP_SORT_VALUE,
  SP_SORT_SIMILARITY,
} SpSort;

/* Reads `file`, `name`, `group`, `value`, `value:ISSUE` or `similarity`. @issue is set to an index
 * in the dataset where one is named, else to SP_NONE. FALSE, with both untouched, for anything
 * else; NULL is unsaid. */
gboolean sp_sort_parse (const SpDataset *dataset, const char *text, SpSort *sort, guint32 *issue);

/* What the selection's view sorts by on one of its issues: never unsaid. @value_issue, when not
 * NULL, is set to the index in the dataset of the issue whose values count, else to SP_NONE. */
SpSort sp_order_get_sort (const SpSelection *selection, guint issue, guint32 *value_issue);

/* The chosen actors, as places in the selection, in the order in which they stand in the strip of
 * an issue (a place in the selection). By value: the highest first, those without a value last. By
 * group: in the order of the file's groups, each actor in the first that it is in on the day, those
 * in none last. What is equal stands alphabetically. As many as the selection has actors;
 * g_free(). */
guint *sp_order_actors (const SpSelection *selection, guint issue);

/* The same alphabetically, whatever the view sorts by. */
guint *sp_order_actors_by_name (const SpSelection *selection);

/* The same for a picture that has one order for all issues: what the view sorts by, alphabetical where it doesn't say, and by
 * the values of the first issue where it names none. Never unsaid. */
SpSort sp_order_get_common_sort (const SpSelection *selection, guint32 *value_issue);
guint *sp_order_actors_in_common (const SpSelection *selection);

/* The same, but in the order in which the view names them where it doesn't say what it sorts by. */
guint *sp_order_actors_as_chosen (const SpSelection *selection);

/* The chosen issues, as places in the selection, in the order in which columns stand: by similarity or by name where the view sorts
 * by that, else as they were chosen. By similarity, neighbours are those on which the actors' places on the scales differ
 * least in the mean; an issue that shares no actor with another is as far from it as the average pair.
 * As many as the selection has issues; g_free(). */
guint *sp_order_issues (const SpSelection *selection);

/* The group under which a chosen actor is sorted: the file's first that it is in on the day, as an
 * index in the dataset; SP_NONE for none. */
guint32 sp_order_get_group (const SpSelection *selection, guint actor);

/* The order of names: letters without their case and, in Latin, Greek and Arabic script, without
 * their accents, in the order of Unicode; then the strings themselves. It is the same in every
 * locale, so that one dataset gives one picture everywhere. */
int sp_name_compare (const char *a, const char *b);

/* A key with which names compare as above up to their case and accents, by strcmp(). g_free(). */
char *sp_name_get_key (const char *name);

G_END_DECLS
