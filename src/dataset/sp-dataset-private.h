/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"
#include "sp-id-table.h"

G_BEGIN_DECLS

/* What has ids of its own. */
typedef enum
{
  SP_ID_ACTOR,
  SP_ID_GROUP,
  SP_ID_ISSUE,
  SP_ID_CONDITION,
  SP_ID_SOURCE,
  SP_ID_EVENT,
  SP_ID_STATEMENT,
  SP_N_IDS,
} SpIdKind;

/* Where the lists of a statement begin in the dataset's pool: three numbers of items, then the items. */
enum
{
  SP_LIST_CONDITIONS,
  SP_LIST_REPLACES,
  SP_LIST_SOURCES,
  SP_N_LISTS,
};

struct _SpDataset
{
  GBytes *file;  /* as it was read */
  GBytes *bytes; /* without a byte order mark; offsets count from here */

  /* All that the structs point to. */
  GStringChunk *strings;
  GPtrArray *texts;
  GPtrArray *blocks;

  const char *format;
  double version;
  SpText *title;
  SpText *description;
  const char *license;
  const char *language;
  SpDate updated;
  GPtrArray *authors; /* NULL-terminated */
  double contest_days;
  double fresh_days;
  SpView *view;

  GArray *groups;
  GArray *actors;
  GArray *issues;
  GArray *conditions;
  GArray *sources;
  GArray *events;
  GArray *searched;
  GArray *corrections;
  GArray *statements;
  GArray *lists;

  SpIdTable *ids[SP_N_IDS];

  /* The numbers of the statements, by actor, then issue, then place in the file. */
  guint32 *order;
  guint32 *starts; /* of each actor in @order, and the end */

  guint32 *places; /* of each statement in the file that it was made in; NULL: in this one */
};

/* An empty dataset over @file, of which the first @mark bytes are a byte order mark. */
SpDataset *sp_dataset_new (GBytes *file, gsize mark);

/* Sorts the statements by actor and issue. Call when they are complete. */
void sp_dataset_build_index (SpDataset *self);

G_END_DECLS
