/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-changes-list.h"
#include "support/sp-scene-check.h"

static char *
show_note (const SpMoves *moves, guint actor)
{
  return g_strdup ("a note");
}

/* It measures what it draws; a crowd has codes and no notes. */
static void
check (guint n, gboolean has_notes)
{
  g_autofree char *json = sp_test_make_json (n, 3, "Republic %u");
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 800);
  g_autoptr (SpMoves) moves = sp_moves_new_between (test->selection, test->selection, 0);
  g_autoptr (GArray) actors = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (SpScene) scene = NULL;
  g_autofree char *defects = NULL;
  SpBox box = { 20, 30, 760, 0 };
  SpDate from = { 2025, 1, 1 };
  double measured;

  for (guint i = 0; i < n; i++)
    g_array_append_val (actors, i);
  measured = sp_changes_list_add (test->sheet, moves, actors, "Heading", show_note, from, box,
                                  FALSE);
  g_assert_cmpfloat (sp_changes_list_add (test->sheet, moves, actors, "Heading", show_note, from,
                                          box, TRUE),
                     ==, measured);
  scene = sp_sheet_finish (test->sheet, &test->request, measured + 20, NULL);
  defects = sp_scene_check (scene);
  g_assert_cmpstr (defects, ==, "");
  g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, n);
  g_assert_cmpint (sp_test_has_text (scene, "a note"), ==, has_notes);
}

static void
test_sizes (void)
{
  check (1, TRUE);
  check (30, TRUE);
  check (31, FALSE);
  check (200, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/changes-list/sizes", test_sizes);
  return g_test_run ();
}
