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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view/copy", test_copy);
  g_test_add_func ("/view/empty", test_empty);
  return g_test_run ();
}
