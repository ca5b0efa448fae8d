/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "fixture.h"

static void
test_copy (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpView) copy = sp_view_copy (sp_dataset_get_view (dataset));

  g_clear_pointer (&dataset, sp_dataset_unref);
  g_assert_cmpstr (copy->chart, ==, "positions");
  g_assert_cmpstr (copy->sort, ==, "value:troops");
  g_assert_cmpuint (copy->issues->len, ==, 2);
  g_assert_cmpuint (copy->met->len, ==, 1);
  g_assert_cmpstr (sp_text_lookup (copy->title, "en", "en", NULL), ==, "V");
  g_assert_cmpstr (sp_text_get_tag (copy->subtitle, 0), ==, "en");
}

static void
test_empty (void)
{
  g_autoptr (SpView) view = sp_view_new ();
  g_autoptr (SpView) copy = sp_view_copy (view);

  g_assert_null (copy->chart);
  g_assert_null (copy->issues);
  g_assert_null (copy->title);
}

static void
test_contain (void)
{
  g_autoptr (GArray) indexes = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 two[] = { 7, 0 };

  g_assert_false (sp_indexes_contain (NULL, 0));
  g_assert_false (sp_indexes_contain (indexes, 0));
  g_array_append_vals (indexes, two, 2);
  g_assert_true (sp_indexes_contain (indexes, 0));
  g_assert_true (sp_indexes_contain (indexes, 7));
  g_assert_false (sp_indexes_contain (indexes, 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view/copy", test_copy);
  g_test_add_func ("/view/empty", test_empty);
  g_test_add_func ("/view/contain", test_contain);
  return g_test_run ();
}
