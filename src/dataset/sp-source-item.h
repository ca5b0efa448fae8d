/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset.h"

G_BEGIN_DECLS

/* The sources of a dataset as its file spells them: CSL-JSON items, of which SpSource has only what the program shows. */

/* The items of all sources, by their indexes: of GBytes, each one JSON object. Reads the file once. Owned by the caller. */
GPtrArray *sp_source_item_list (const SpDataset *dataset);

/* A person or a body that has a part in a source; what the item does not tell is NULL. */
typedef struct
{
  char *family;
  char *given;
  char *particle; /* of both kinds */
  char *suffix;
  char *literal; /* a name that has no parts */
} SpSourceName;

/**
 * SpSourceItem:
 * @members: the strings and numbers of the item by their names, of char *
 * @authors, @editors: of SpSourceName *
 */
typedef struct
{
  GHashTable *members;
  GPtrArray *authors;
  GPtrArray *editors;
} SpSourceItem;

/* @item: one of sp_source_item_list(). What does not have CSL's form is left out. */
SpSourceItem *sp_source_item_read (GBytes *item);
void sp_source_item_free (SpSourceItem *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSourceItem, sp_source_item_free)

/* A member's text, or NULL where there is none or an empty one. Belongs to the item. */
const char *sp_source_item_get (const SpSourceItem *self, const char *member);

G_END_DECLS
