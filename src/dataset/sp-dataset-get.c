/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a dataset holds, handed out. */

#include "config.h"

#include "sp-dataset-private.h"

#include <string.h>

#define DEFINE_GETTER(type, name)                    \
  type sp_dataset_get_##name (const SpDataset *self) \
  {                                                  \
    g_return_val_if_fail (self != NULL, (type)0);    \
                                                     \
    return self->name;                               \
  }

DEFINE_GETTER (const SpText *, title)
DEFINE_GETTER (const SpText *, description)
DEFINE_GETTER (const char *, license)
DEFINE_GETTER (const char *, language)
DEFINE_GETTER (const SpView *, view)
DEFINE_GETTER (GBytes *, bytes)

#define DEFINE_ARRAY(Type, name, plural)                                \
  guint sp_dataset_get_n_##plural (const SpDataset *self)               \
  {                                                                     \
    g_return_val_if_fail (self != NULL, 0);                             \
                                                                        \
    return self->plural->len;                                           \
  }                                                                     \
                                                                        \
  const Type *sp_dataset_get_##name (const SpDataset *self, guint i)    \
  {                                                                     \
    g_return_val_if_fail (self != NULL && i < self->plural->len, NULL); \
                                                                        \
    return &g_array_index (self->plural, Type, i);                      \
  }

DEFINE_ARRAY (SpActor, actor, actors)
DEFINE_ARRAY (SpGroup, group, groups)
DEFINE_ARRAY (SpIssue, issue, issues)
DEFINE_ARRAY (SpCondition, condition, conditions)
DEFINE_ARRAY (SpSource, source, sources)
DEFINE_ARRAY (SpEvent, event, events)
DEFINE_ARRAY (SpSearched, searched, searched)
DEFINE_ARRAY (SpCorrection, correction, corrections)
DEFINE_ARRAY (SpStatement, statement, statements)

#define DEFINE_FIND(name, kind)                                          \
  guint32 sp_dataset_find_##name (const SpDataset *self, const char *id) \
  {                                                                      \
    g_return_val_if_fail (self != NULL && id != NULL, SP_NONE);          \
                                                                         \
    return sp_id_table_find (self->ids[kind], id, strlen (id));          \
  }

DEFINE_FIND (actor, SP_ID_ACTOR)
DEFINE_FIND (group, SP_ID_GROUP)
DEFINE_FIND (issue, SP_ID_ISSUE)
DEFINE_FIND (condition, SP_ID_CONDITION)
DEFINE_FIND (source, SP_ID_SOURCE)
DEFINE_FIND (event, SP_ID_EVENT)
DEFINE_FIND (statement, SP_ID_STATEMENT)

SpDate
sp_dataset_get_updated (const SpDataset *self)
{
  g_return_val_if_fail (self != NULL, SP_DATE_NONE);

  return self->updated;
}

const char *const *
sp_dataset_get_authors (const SpDataset *self)
{
  static const char *const nobody[] = { NULL };

  g_return_val_if_fail (self != NULL, NULL);

  /* An array that was never added to has no memory yet. */
  return self->authors->len > 0 ? (const char *const *)self->authors->pdata : nobody;
}

guint
sp_dataset_get_contest_days (const SpDataset *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (guint)self->contest_days;
}

guint
sp_dataset_get_fresh_days (const SpDataset *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (guint)self->fresh_days;
}

guint32
sp_dataset_get_place (const SpDataset *self, guint statement)
{
  g_return_val_if_fail (self != NULL && statement < self->statements->len, SP_NONE);

  return self->places != NULL ? self->places[statement] : statement;
}

void
sp_dataset_set_places (SpDataset *self, guint32 *places)
{
  g_return_if_fail (self != NULL);

  g_free (self->places);
  self->places = places;
}
