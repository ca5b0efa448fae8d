/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-table.h"

#include <glib-object.h>

G_BEGIN_DECLS

/* A row of a table as list models want it. */
#define SP_TYPE_TABLE_ROW (sp_table_row_get_type ())
G_DECLARE_FINAL_TYPE (SpTableRow, sp_table_row, SP, TABLE_ROW, GObject)

SpTableRow *sp_table_row_new (SpTable *table, guint index);

SpTable *sp_table_row_get_table (SpTableRow *self);
guint sp_table_row_get_index (SpTableRow *self);

G_END_DECLS
