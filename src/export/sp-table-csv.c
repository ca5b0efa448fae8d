/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-table-csv.h"

#include "sp-csv.h"

static void
add_row (SpCsv *csv, const SpTable *table, guint row)
{
  for (guint i = 0; i < sp_table_get_n_columns (table); i++)
    if (sp_table_get_type (table, i) == SP_COLUMN_NUMBER)
      sp_csv_add_number (csv, sp_table_get_value (table, row, i));
    else
      sp_csv_add_text (csv, sp_table_get_text (table, row, i));
  sp_csv_end_row (csv);
}

GBytes *
sp_table_to_csv (const SpTable *table, const guint *order, guint n)
{
  g_autoptr (SpCsv) csv = sp_csv_new ();
  guint n_rows = order != NULL ? n : sp_table_get_n_rows (table);

  for (guint i = 0; i < sp_table_get_n_columns (table); i++)
    sp_csv_add_text (csv, sp_table_get_title (table, i));
  sp_csv_end_row (csv);
  for (guint i = 0; i < n_rows; i++)
    add_row (csv, table, order != NULL ? order[i] : i);
  return sp_csv_to_bytes (csv);
}
