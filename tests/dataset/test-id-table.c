/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-id-table.h"

#include <string.h>

static void
test_small (void)
{
  g_autoptr (SpIdTable) table = sp_id_table_new ();
  guint32 a = sp_id_table_intern (table, "alpha", 5), b = sp_id_table_intern (table, "beta", 4);
  gsize length;

  g_assert_cmpuint (a, ==, 0);
  g_assert_cmpuint (b, ==, 1);
  g_assert_cmpuint (sp_id_table_intern (table, "alphabet", 5), ==, a);
  g_assert_cmpuint (sp_id_table_get_index (table, a), ==, G_MAXUINT32);
  sp_id_table_set_index (table, a, 7);
  g_assert_cmpuint (sp_id_table_find (table, "alpha", 5), ==, 7);
  g_assert_cmpuint (sp_id_table_find (table, "beta", 4), ==, G_MAXUINT32);
  g_assert_cmpuint (sp_id_table_find (table, "gamma", 5), ==, G_MAXUINT32);
  g_assert_cmpmem (sp_id_table_get_text (table, b, &length), 4, "beta", 4);
  g_assert_cmpuint (length, ==, 4);
}

static void
test_many (void)
{
  g_autoptr (SpIdTable) table = sp_id_table_new ();
  g_autoptr (GStringChunk) texts = g_string_chunk_new (4096);

  for (guint i = 0; i < 100000; i++)
    {
      char text[16];

      g_snprintf (text, sizeof text, "id-%u", i);
      g_assert_cmpuint (sp_id_table_intern (table, g_string_chunk_insert (texts, text),
                                            strlen (text)),
                        ==, i);
      sp_id_table_set_index (table, i, i * 2);
    }
  g_assert_cmpuint (sp_id_table_get_n (table), ==, 100000);
  for (guint i = 0; i < 100000; i++)
    {
      char text[16];

      g_snprintf (text, sizeof text, "id-%u", i);
      g_assert_cmpuint (sp_id_table_find (table, text, strlen (text)), ==, i * 2);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id-table/small", test_small);
  g_test_add_func ("/id-table/many", test_many);
  return g_test_run ();
}
