/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-table-csv.h"

#include <math.h>
#include <string.h>

static SpTable *
make_table (void)
{
  SpTable *table = sp_table_new ();

  sp_table_add_column (table, "Name", SP_COLUMN_TEXT);
  sp_table_add_column (table, "Share", SP_COLUMN_NUMBER);
  sp_table_begin_row (table, "A", "x");
  sp_table_add_text (table, "=1+1");
  sp_table_add_value (table, "1.5 %", 1.5);
  sp_table_begin_row (table, "B", "x");
  sp_table_add_text (table, "b");
  sp_table_add_value (table, NULL, NAN);
  return table;
}

static void
check (GBytes *csv, const char *expected)
{
  g_assert_cmpmem (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv), expected,
                   strlen (expected));
  g_bytes_unref (csv);
}

static void
test_own_order (void)
{
  g_autoptr (SpTable) table = make_table ();

  check (sp_table_to_csv (table, NULL, 0), "\357\273\277\"Name\",\"Share\"\r\n"
                                           "\"'=1+1\",1.5\r\n\"b\",\r\n");
}

/* As it was sorted, and only what is asked for. */
static void
test_other_order (void)
{
  static const guint order[] = { 1 };
  g_autoptr (SpTable) table = make_table ();

  check (sp_table_to_csv (table, order, 1), "\357\273\277\"Name\",\"Share\"\r\n\"b\",\r\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-csv/own-order", test_own_order);
  g_test_add_func ("/table-csv/other-order", test_other_order);
  return g_test_run ();
}
