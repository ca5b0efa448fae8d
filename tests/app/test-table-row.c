/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-table-row.h"

/* A row keeps its table. */
static void
test_row (void)
{
  SpTable *table = sp_table_new ();
  g_autoptr (SpTableRow) row = NULL;

  sp_table_add_column (table, "Name", SP_COLUMN_TEXT);
  sp_table_begin_row (table, "A", "x");
  sp_table_add_text (table, "one");
  row = sp_table_row_new (table, 0);
  sp_table_unref (table);
  g_assert_cmpuint (sp_table_row_get_index (row), ==, 0);
  g_assert_cmpstr (sp_table_get_text (sp_table_row_get_table (row), 0, 0), ==, "one");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-row/row", test_row);
  return g_test_run ();
}
