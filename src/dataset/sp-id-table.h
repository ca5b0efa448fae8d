/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpIdTable:
 *
 * Numbers the ids of one kind in the order in which they are first met, whether where they are defined or
 * where they are mentioned. No text is copied: it must outlive the table.
 */
typedef struct _SpIdTable SpIdTable;

SpIdTable *sp_id_table_new (void);
void sp_id_table_free (SpIdTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpIdTable, sp_id_table_free)

/* The number of an id, a new one where it has none. */
guint32 sp_id_table_intern (SpIdTable *self, const char *text, gsize length);

guint sp_id_table_get_n (const SpIdTable *self);
const char *sp_id_table_get_text (const SpIdTable *self, guint32 number, gsize *length);

/* The place in the dataset's array of what the id @number stands for; G_MAXUINT32 until it is set. */
guint32 sp_id_table_get_index (const SpIdTable *self, guint32 number);
void sp_id_table_set_index (SpIdTable *self, guint32 number, guint32 index);

/* The index of an id, or G_MAXUINT32. */
guint32 sp_id_table_find (const SpIdTable *self, const char *text, gsize length);

G_END_DECLS
