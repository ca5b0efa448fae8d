/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-mark.h"
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

/* A point tells of its own statement, and is no mark of actor and issue. */
static void
test_points (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;
  SpStanding past;
  const SpMeaning *meaning;

  sp_standing_init (&past, dataset, 0, 0, 739293, NULL);
  g_assert_cmpuint (past.statement, ==, 0);
  sp_mark_begin_point (test->sheet, 0, 0, &past);
  sp_scene_builder_add_disc (test->sheet->builder, 100, 100, 5, (SpPaint){ .fill = SP_TOKEN_MARK });
  sp_scene_builder_end (test->sheet->builder);
  scene = sp_sheet_finish (test->sheet, &test->request, 200, NULL);
  meaning = sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA/:0"))->group.meaning;
  g_assert_cmpint (meaning->role, ==, SP_MEANING_POINT);
  g_assert_cmpstr (meaning->actor, ==, "AAA");
  g_assert_nonnull (strstr (meaning->label, "Neutral"));
  g_assert_nonnull (strstr (meaning->label, "10 February 2025"));
  g_assert_nonnull (strstr (meaning->tooltip, "Neutral"));
  g_assert_null (meaning->href);
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA/:0", "data-statement"), ==,
                   "/statements/0");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA/:0", "data-date"), ==, "2025-02-10");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA/:0", "data-position"), ==, "0");
  g_assert_cmpuint (g_array_index (sp_scene_get_statements (scene), guint32, 0), ==, 0);
  sp_standing_clear (&past);
}

static void
test_changes (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;
  SpStanding past;
  const SpMeaning *meaning;

  sp_standing_init (&past, dataset, 0, 0, 739293, NULL);
  sp_mark_begin_change (test->sheet, 0, 0, &past, "10 February 2025");
  sp_scene_builder_add_disc (test->sheet->builder, 100, 100, 5, (SpPaint){ .fill = SP_TOKEN_MARK });
  sp_scene_builder_end (test->sheet->builder);
  scene = sp_sheet_finish (test->sheet, &test->request, 200, NULL);
  meaning = sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA"))->group.meaning;
  g_assert_cmpint (meaning->role, ==, SP_MEANING_MARK);
  g_assert_nonnull (strstr (meaning->label, "Aland, Issue: For"));
  g_assert_true (g_str_has_suffix (meaning->label, "; on 10 February 2025: Neutral"));
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-position"), ==, "1");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-from-position"), ==, "0");
  sp_standing_clear (&past);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/attributes", test_attributes);
  g_test_add_func ("/mark/states", test_states);
  g_test_add_func ("/mark/numbers", test_numbers);
  g_test_add_func ("/mark/addresses", test_addresses);
  g_test_add_func ("/mark/points", test_points);
  g_test_add_func ("/mark/changes", test_changes);
  return g_test_run ();
}
