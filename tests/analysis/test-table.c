/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-table.h"

#include "analysis/sp-language.h"

#include "summit.h"

#include <math.h>

static SpTable *
make_table (void)
{
  SpTable *table = sp_table_new ();

  sp_table_add_column (table, "Name", SP_COLUMN_TEXT);
  sp_table_add_column (table, "Share", SP_COLUMN_NUMBER);
  sp_table_begin_row (table, "A", "x");
  sp_table_add_text (table, "élan");
  sp_table_add_value (table, "10", 10);
  sp_table_begin_row (table, "B", "x");
  sp_table_add_text (table, NULL);
  sp_table_add_value (table, "9.5", 9.5);
  sp_table_begin_row (table, "B", "y");
  sp_table_add_text (table, "Fox");
  sp_table_add_value (table, "", NAN);
  return table;
}

static void
test_cells (void)
{
  g_autoptr (SpTable) table = make_table ();

  g_assert_cmpuint (sp_table_get_n_columns (table), ==, 2);
  g_assert_cmpuint (sp_table_get_n_rows (table), ==, 3);
  g_assert_cmpstr (sp_table_get_title (table, 1), ==, "Share");
  g_assert_cmpstr (sp_table_get_text (table, 1, 0), ==, "");
  g_assert_cmpfloat (sp_table_get_value (table, 0, 1), ==, 10);
  g_assert_cmpuint (sp_table_find (table, "B", "y"), ==, 2);
  g_assert_cmpuint (sp_table_find (table, "C", "y"), ==, G_MAXUINT);
  g_assert_cmpuint (sp_table_find (table, NULL, NULL), ==, G_MAXUINT);
}

/* Numbers by size, not as words; what is missing stands last; names without case and accents. */
static void
test_compare (void)
{
  g_autoptr (SpTable) table = make_table ();

  g_assert_cmpint (sp_table_compare (table, 1, 1, 0), <, 0);
  g_assert_cmpint (sp_table_compare (table, 1, 2, 0), >, 0);
  g_assert_cmpint (sp_table_compare (table, 1, 2, 1), >, 0);
  g_assert_cmpint (sp_table_compare (table, 0, 0, 2), <, 0);
  g_assert_cmpint (sp_table_compare (table, 0, 1, 2), >, 0);
  g_assert_cmpint (sp_table_compare (table, 0, 1, 1), ==, 0);
}

/* Every chosen actor on every chosen issue has one row, and no other has. */
static void
test_standings (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (SUMMIT);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpTable) table = sp_table_new_standings (selection);
  guint n_actors = sp_selection_get_n_actors (selection);
  guint n_issues = sp_selection_get_n_issues (selection);

  g_assert_cmpuint (sp_table_get_n_rows (table), ==, n_actors * n_issues);
  for (guint i = 0; i < n_actors; i++)
    for (guint j = 0; j < n_issues; j++)
      {
        const char *actor =
          sp_dataset_get_actor (dataset, sp_selection_get_actor (selection, i))->id;
        const char *issue =
          sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, j))->id;

        g_assert_cmpuint (sp_table_find (table, actor, issue), !=, G_MAXUINT);
      }
}

static guint
find_column (const SpTable *table, const char *title)
{
  for (guint i = 0; i < sp_table_get_n_columns (table); i++)
    if (g_str_equal (sp_table_get_title (table, i), title))
      return i;
  g_assert_not_reached ();
}

static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (SUMMIT);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpTable) table = sp_table_new_standings (selection);
  guint poland = sp_table_find (table, "POL", "troops");
  guint britain = sp_table_find (table, "GBR", "troops");

  g_assert_cmpuint (poland, !=, G_MAXUINT);
  g_assert_cmpstr (sp_table_get_text (table, poland, find_column (table, "Position")), ==,
                   "Opposed");
  g_assert_cmpstr (sp_table_get_text (table, britain, find_column (table, "If")), ==, "peace deal");
  g_assert_cmpstr (sp_table_get_text (table, britain, find_column (table, "Date")), ==,
                   "17 Feb 2025");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/table/cells", test_cells);
  g_test_add_func ("/table/compare", test_compare);
  g_test_add_func ("/table/standings", test_standings);
  g_test_add_func ("/table/words", test_words);
  return g_test_run ();
}
