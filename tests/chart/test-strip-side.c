/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-strip.h"
#include "support/sp-fixture.h"

static void
test_reasons (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpStrip levels = { .sheet = test->sheet, .issue = 0, .data = sp_dataset_get_issue (dataset, 0) };

  g_assert_cmpuint (sp_side_count (&levels), ==, 3);
  g_assert_cmpfloat (sp_side_measure (&levels, 152, FALSE), >,
                     sp_side_measure (&levels, 1000, TRUE));
}

/* Nobody is dropped: who has no position stands at the side. */
static void
test_nobody_dropped (void)
{
  g_autoptr (SpDataset) dataset = load ();
  static const double widths[] = { 1240, 480 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (SpScene) scene = sp_test_lay_out (dataset, widths[i]);
      const SpBox *side = &sp_scene_get_node (scene, sp_scene_find (scene, "i/side"))->box;
      const SpBox *entry = &sp_scene_get_node (scene, sp_scene_find (scene, "i/EEE"))->box;

      g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, 12);
      g_assert_true (sp_box_contains (side, entry->x, entry->y));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strip-side/reasons", test_reasons);
  g_test_add_func ("/strip-side/nobody-dropped", test_nobody_dropped);
  return g_test_run ();
}
