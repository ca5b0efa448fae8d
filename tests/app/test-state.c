/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-state.h"

#include "analysis/sp-places.h"

/* These tests have settings in memory only. */

static void
check_first (SpState *state)
{
  SpPlace place = sp_state_get_place (state);
  g_autofree char *address = NULL;
  g_autofree char *view = NULL;

  sp_state_get_last (state, &address, &view);
  g_assert_null (address);
  g_assert_null (view);
  g_assert_cmpint (place.width, ==, 1360);
  g_assert_cmpint (place.height, ==, 880);
  g_assert_false (place.maximized);
  g_assert_true (place.show_choices);
  g_assert_true (place.show_evidence);
}

static void
test_kept (void)
{
  g_autofree char *folder = sp_places_find_schema_dir ();
  g_autoptr (SpState) state = sp_state_new_for_folder (folder);
  g_autoptr (SpState) next = sp_state_new_for_folder (folder);
  const SpPlace place = { 800, 600, TRUE, FALSE, TRUE };
  SpPlace found;
  g_autofree char *address = NULL;
  g_autofree char *view = NULL;

  check_first (state);
  sp_state_set_place (state, &place);
  sp_state_set_last (state, "file:///tmp/%ff.json", "{\"chart\":\"map\"}");
  found = sp_state_get_place (next);
  g_assert_cmpint (found.width, ==, 800);
  g_assert_cmpint (found.height, ==, 600);
  g_assert_true (found.maximized);
  g_assert_false (found.show_choices);
  g_assert_true (found.show_evidence);
  sp_state_get_last (next, &address, &view);
  g_assert_cmpstr (address, ==, "file:///tmp/%ff.json");
  g_assert_cmpstr (view, ==, "{\"chart\":\"map\"}");
}

/* What makes no sense is not kept. */
static void
test_bounds (void)
{
  g_autofree char *folder = sp_places_find_schema_dir ();
  g_autoptr (SpState) state = sp_state_new_for_folder (folder);
  const SpPlace good = { 1000, 700, FALSE, TRUE, TRUE };
  const SpPlace bad = { 0, -1, FALSE, TRUE, TRUE };
  g_autofree char *long_view = g_strnfill (100000, ' ');
  g_autofree char *address = NULL;
  g_autofree char *view = NULL;
  SpPlace found;

  sp_state_set_place (state, &good);
  sp_state_set_place (state, &bad);
  found = sp_state_get_place (state);
  g_assert_cmpint (found.width, ==, 1000);
  g_assert_cmpint (found.height, ==, 700);
  sp_state_set_last (state, "sample:x", long_view);
  sp_state_get_last (state, &address, &view);
  g_assert_cmpstr (address, ==, "sample:x");
  g_assert_null (view);
}

/* Without a schema, and with one of another version, it is as at a first start. */
static void
test_no_schema (void)
{
  g_autoptr (SpState) state = sp_state_new_for_folder ("/nonexistent");
  const SpPlace place = { 800, 600, TRUE, FALSE, FALSE };

  check_first (state);
  sp_state_set_place (state, &place);
  sp_state_set_last (state, "sample:x", "{}");
  sp_state_sync (state);
  check_first (state);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/state/kept", test_kept);
  g_test_add_func ("/state/bounds", test_bounds);
  g_test_add_func ("/state/no-schema", test_no_schema);
  return g_test_run ();
}
