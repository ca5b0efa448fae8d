/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-map-beside.h"
#include "support/sp-map-fixture.h"

static SpScene *
draw (SpTestSheet *test, guint issue, double width, double *height)
{
  g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, issue);
  g_autoptr (GArray) actors = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (SpMapBeside) beside = NULL;

  for (guint i = 0; i < sp_selection_get_n_actors (test->selection); i++)
    if (sp_selection_get_standing (test->selection, i, issue)->state == SP_STANDING_POSITION)
      g_array_append_val (actors, i);
  beside = sp_map_beside_new (test->sheet, classes, issue, actors, width);
  *height = sp_map_beside_get_height (beside);
  sp_scene_builder_begin (test->sheet->builder, "beside", NULL);
  sp_map_beside_add (beside, 20, 20);
  sp_scene_builder_end (test->sheet->builder);
  return sp_scene_builder_finish (test->sheet->builder, 20000);
}

/* All are there, each once, within the width and height that were told. */
static void
test_all (void)
{
  for (guint n = 3; n < 210; n = n * 3 - 1)
    for (double width = 204; width < 1000; width += 300)
      for (guint issue = 0; issue < 2; issue++)
        {
          g_autofree char *json = sp_test_make_json (n, 5, "Actor number %u");
          g_autoptr (SpDataset) dataset = sp_test_load_json (json);
          g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
          double height;
          g_autoptr (SpScene) scene = draw (test, issue, width, &height);
          g_autofree char *defects = sp_scene_check (scene);
          const SpBox *box = &sp_scene_get_node (scene, sp_scene_find (scene, "beside"))->box;
          guint known;
          guint total;

          g_assert_cmpstr (defects, ==, "");
          sp_selection_count (test->selection, issue, &known, &total);
          g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, known);
          g_assert_cmpfloat (box->x + box->width, <=, 20 + width + 1);
          g_assert_cmpfloat (box->y + box->height, <=, 20 + height + 1);
        }
}

static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  double height;
  g_autoptr (SpScene) scene = draw (test, 1, 500, &height);

  g_assert_true (sp_test_has_text (scene, "Poland"));
  g_assert_true (sp_test_has_text (scene, "4.2"));
}

static void
test_nobody (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, 0);
  g_autoptr (GArray) actors = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (SpMapBeside) beside = sp_map_beside_new (test->sheet, classes, 0, actors, 300);
  g_autoptr (SpScene) scene = NULL;

  g_assert_cmpfloat (sp_map_beside_get_height (beside), ==, 0);
  sp_map_beside_add (beside, 0, 0);
  scene = sp_scene_builder_finish (test->sheet->builder, 100);
  g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-beside/all", test_all);
  g_test_add_func ("/map-beside/words", test_words);
  g_test_add_func ("/map-beside/nobody", test_nobody);
  return g_test_run ();
}
