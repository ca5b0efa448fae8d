/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-map-squares.h"
#include "chart/sp-mark.h"
#include "support/sp-map-fixture.h"

static SpMapSquares *squares;

static void
add_body_cb (SpSheet *sheet, guint actor, guint issue, gpointer data)
{
  sp_map_squares_add_actor (squares, actor);
}

static SpScene *
draw (SpTestSheet *test, double width)
{
  g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, 0);
  double height;

  squares = sp_map_squares_new (test->sheet, classes, 0, map_countries);
  g_assert_cmpfloat (sp_map_squares_get_least_width (squares), <, 340);
  height = sp_map_squares_get_height (squares, width);
  sp_map_squares_set_box (squares, (SpBox){ 10, 10, width, height });
  sp_map_squares_add_ground (squares);
  test->sheet->add_body = add_body_cb;
  for (guint i = 0; i < N_ACTORS; i++)
    {
      sp_mark_begin (test->sheet, i, 0);
      sp_scene_builder_end (test->sheet->builder);
      if (width > 800)
        g_assert_cmpint (sp_map_squares_is_labelled (squares, i), ==,
                         map_countries[i] != NULL && i != NOBODY);
    }
  sp_map_squares_free (squares);
  return sp_scene_builder_finish (test->sheet->builder, height + 20);
}

/* Squares are equal, don't overlap, and hold their labels; every actor with a country there has one. */
static void
test_squares (void)
{
  g_autoptr (SpDataset) dataset = load_map ();

  for (double width = 330; width < 1200; width += 145)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autoptr (SpScene) scene = draw (test, width);
      g_autofree char *defects = sp_scene_check (scene);
      double side = 0.0;
      guint n = 0;

      g_assert_cmpstr (defects, ==, "");
      for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
        {
          const SpNode *node = sp_scene_get_node (scene, i);

          if (node->type != SP_NODE_RECT || node->box.width != node->box.height
              || node->box.width < 20)
            continue;
          side = side > 0.0 ? side : node->box.width;
          g_assert_cmpfloat (node->box.width, ==, side);
          n++;
        }
      g_assert_cmpuint (n, >=, 49);
    }
}

static void
test_fills (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = draw (test, 900);
  guint france = sp_scene_find (scene, "i/FRA");
  guint ukraine = sp_scene_find (scene, "i/UKR");
  guint america = sp_scene_find (scene, "i/USA");

  g_assert_cmpint (sp_scene_get_node (scene, france + 1)->paint.fill, ==, SP_TOKEN_SCALE_8);
  g_assert_cmpint (sp_scene_get_node (scene, ukraine + 2)->paint.fill, ==, SP_TOKEN_HATCH);
  g_assert_cmpint (sp_scene_get_node (scene, america + 1)->paint.fill, ==, SP_TOKEN_SCALE_0);
}

/* What only the outline tells, that a position was reported or inferred, shows on a square as on a land. */
static void
test_outlines (void)
{
  static const struct
  {
    const char *path;
    SpDash dash;
  } cases[] = { { "i/FRA", SP_DASH_SOLID },
                { "i/POL", SP_DASH_DASHED },
                { "i/NOR", SP_DASH_DOTTED } };
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = draw (test, 900);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint square = sp_scene_find (scene, cases[i].path) + 1;
      guint dashed = 0;

      for (guint j = square; sp_scene_get_node (scene, j)->type == SP_NODE_RECT; j++)
        dashed += sp_scene_get_node (scene, j)->paint.dash == cases[i].dash
                  && sp_scene_get_node (scene, j)->paint.dash != SP_DASH_SOLID
                  && sp_scene_get_node (scene, j)->paint.stroke != SP_TOKEN_NONE;
      g_assert_cmpuint (dashed, ==, cases[i].dash == SP_DASH_SOLID ? 0 : 1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-squares/squares", test_squares);
  g_test_add_func ("/map-squares/fills", test_fills);
  g_test_add_func ("/map-squares/outlines", test_outlines);
  return g_test_run ();
}
