/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-fixture.h"

static void
test_attributes (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_cmpstr (sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA"))->group.meaning->actor,
                   ==, "AAA");
  g_assert_cmpstr (sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA"))->group.meaning->issue,
                   ==, "i");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-position"), ==, "1");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-date"), ==, "2025-02-12");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-confidence"), ==, "on-record");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-statement"), ==, "first");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-contested"), ==, "true");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/BBB", "data-statement"), ==, "/statements/2");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/BBB", "data-date"), ==, "2025-02");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/BBB", "data-confidence"), ==, "reported");
  g_assert_null (sp_test_get_attribute (scene, "i/BBB", "data-contested"));
}

static void
test_states (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_cmpstr (sp_test_get_attribute (scene, "i/CCC", "data-position"), ==, "declined");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/CCC", "data-date"), ==, "2025-02-11");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/EEE", "data-position"), ==, "none");
  g_assert_null (sp_test_get_attribute (scene, "i/EEE", "data-date"));
  g_assert_null (sp_test_get_attribute (scene, "i/EEE", "data-statement"));
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/FFF", "data-position"), ==, "not-applicable");
}

static void
test_numbers (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_cmpstr (sp_test_get_attribute (scene, "n/AAA", "data-position"), ==, "2.1");
  g_assert_cmpstr (sp_test_get_attribute (scene, "n/AAA", "data-pledged"), ==, "2.5");
  g_assert_cmpstr (sp_test_get_attribute (scene, "n/BBB", "data-position"), ==, "2");
  g_assert_null (sp_test_get_attribute (scene, "n/BBB", "data-pledged"));
}

/* The first of its sources that has an address. */
static void
test_addresses (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_cmpstr (sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA"))->group.meaning->href,
                   ==, "https://example.org/a?b=c&d");
  g_assert_null (sp_scene_get_node (scene, sp_scene_find (scene, "i/EEE"))->group.meaning->href);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/attributes", test_attributes);
  g_test_add_func ("/mark/states", test_states);
  g_test_add_func ("/mark/numbers", test_numbers);
  g_test_add_func ("/mark/addresses", test_addresses);
  return g_test_run ();
}
