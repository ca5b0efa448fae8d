/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-map-key.h"
#include "support/sp-map-fixture.h"

static SpScene *
draw (SpDataset *dataset, guint issue, double width, gboolean flow, double *height)
{
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, issue);
  g_autoptr (SpMapKey) key = sp_map_key_new (test->sheet, classes, issue, width, flow);

  *height = sp_map_key_get_height (key);
  sp_scene_builder_begin (test->sheet->builder, "key", NULL);
  sp_map_key_add (key, 100, 50);
  sp_scene_builder_end (test->sheet->builder);
  return sp_scene_builder_finish (test->sheet->builder, 2000);
}

/* It stays within its width and the height that it tells, in all datasets. */
static void
test_size (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    for (double width = 150; width < 1200; width *= 1.7)
      {
        g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
        double height;
        g_autoptr (SpScene) scene = draw (dataset, 0, width, width > 400, &height);
        const SpBox *box = &sp_scene_get_node (scene, sp_scene_find (scene, "key"))->box;
        g_autofree char *defects = sp_scene_check (scene);

        g_assert_cmpstr (defects, ==, "");
        g_assert_cmpfloat (box->x + box->width, <=, 100 + width + 0.5);
        g_assert_cmpfloat (box->y + box->height, <=, 50 + height + 0.5);
      }
}

static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  double height;
  g_autoptr (SpScene) levels = draw (dataset, 0, 200, FALSE, &height);
  g_autoptr (SpScene) numbers = draw (dataset, 1, 800, TRUE, &height);

  g_assert_true (sp_test_has_text (levels, "Against\302\240·\302\2402"));
  g_assert_true (sp_test_has_text (levels, "For\302\240·\302\2405"));
  g_assert_true (sp_test_has_text (numbers, "% of GDP"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-key/size", test_size);
  g_test_add_func ("/map-key/words", test_words);
  return g_test_run ();
}
