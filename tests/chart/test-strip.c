/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-strip.h"
#include "support/sp-fixture.h"

/* Only those with a position, alphabetically on levels and by value on numbers. */
static void
test_actors (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpStrip levels = { .sheet = test->sheet, .issue = 0, .data = sp_dataset_get_issue (dataset, 0) };
  SpStrip numbers = { .sheet = test->sheet, .issue = 1, .data = sp_dataset_get_issue (dataset, 1) };
  g_autoptr (GArray) on_levels = sp_strip_list_actors (&levels);
  g_autoptr (GArray) on_numbers = sp_strip_list_actors (&numbers);

  g_assert_cmpuint (on_levels->len, ==, 3);
  g_assert_cmpuint (g_array_index (on_levels, guint, 0), ==, 0);
  g_assert_cmpuint (g_array_index (on_levels, guint, 2), ==, 3);
  g_assert_cmpuint (on_numbers->len, ==, 2);
  g_assert_cmpuint (g_array_index (on_numbers, guint, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strip/actors", test_actors);
  return g_test_run ();
}
