/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-timeline-test.h"

static SpScene *
lay_out (double width)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", "lines", "troops", NULL, NULL);

  return sp_test_lay_out_clean (selection, width, 1.0, "troops");
}

static SpBox
get_box (const SpScene *scene, const char *key)
{
  return sp_scene_get_node (scene, sp_scene_find (scene, key))->box;
}

/* The high end of the scale stands above; points and names stand in the bands of their levels. */
static void
check_bands (double width)
{
  g_autoptr (SpScene) scene = lay_out (width);
  SpBox high = get_box (scene, "troops/level-5");
  SpBox low = get_box (scene, "troops/level-1");
  SpBox poland = get_box (scene, "troops/POL");
  SpBox britain = get_box (scene, "troops/GBR");

  g_assert_cmpfloat (high.y + high.height, <, low.y);
  g_assert_true (poland.y > low.y && poland.y + poland.height < low.y + low.height);
  g_assert_true (britain.y > high.y && britain.y + britain.height < high.y + high.height);
  g_assert_cmpfloat (poland.x, >, low.x + low.width);
}

static void
test_bands (void)
{
  check_bands (1240);
  check_bands (480);
}

/* No two names in one lane of a band, and each has the line that leads to it. */
static void
test_lanes (void)
{
  g_autoptr (SpScene) scene = lay_out (1240);

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpNode *node = sp_scene_get_node (scene, mark);

      if (node->group.meaning->role != SP_MEANING_MARK
          || !g_str_equal (node->group.meaning->actor, "USA"))
        continue;
      g_assert_true (sp_scene_get_node (scene, mark + 1)->group.trail);
      g_assert_cmpuint (sp_scene_pick (scene, 400, node->box.y + node->box.height / 2, 2), ==,
                        mark);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-levels/bands", test_bands);
  g_test_add_func ("/timeline-levels/lanes", test_lanes);
  return g_test_run ();
}
