/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-table-row.h"

struct _SpTableRow
{
  GObject parent_instance;

  SpTable *table;
  guint index;
};

G_DEFINE_FINAL_TYPE (SpTableRow, sp_table_row, G_TYPE_OBJECT)

static void
sp_table_row_finalize (GObject *object)
{
  sp_table_unref (SP_TABLE_ROW (object)->table);
  G_OBJECT_CLASS (sp_table_row_parent_class)->finalize (object);
}

static void
sp_table_row_class_init (SpTableRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_table_row_finalize;
}

static void
sp_table_row_init (SpTableRow *self)
{
}

SpTableRow *
sp_table_row_new (SpTable *table, guint index)
{
  SpTableRow *self = g_object_new (SP_TYPE_TABLE_ROW, NULL);

  self->table = sp_table_ref (table);
  self->index = index;
  return self;
}

SpTable *
sp_table_row_get_table (SpTableRow *self)
{
  return self->table;
}

guint
sp_table_row_get_index (SpTableRow *self)
{
  return self->index;
}
