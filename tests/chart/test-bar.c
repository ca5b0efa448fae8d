/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-bar.h"
#include "support/sp-fixture.h"

#include <math.h>

/* The fixture's number issue: 2.1 with a pledge of 2.5, and a range from 1 to 3. */
#define NUMBER 1

static void
test_scale (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 400);
  SpBarScale scale;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;
  g_autofree char *both = NULL;

  sp_bar_scale_init (&scale, test->selection, NUMBER);
  g_assert_cmpfloat (scale.low, ==, 0);
  g_assert_cmpfloat (scale.base, ==, 0);
  g_assert_cmpfloat (scale.high, >=, 3);
  low = sp_bar_scale_show_low (&scale, test->selection, NUMBER);
  high = sp_bar_scale_show_high (&scale, test->selection, NUMBER);
  both = sp_bar_scale_show (&scale, test->selection, NUMBER);
  g_assert_cmpstr (low, ==, "0");
  g_assert_cmpstr (high, ==, "3\302\240% of GDP");
  g_assert_cmpstr (both, ==, "0 to 3\302\240% of GDP");
}

/* Whatever a bar shows stays on its track, with the line of what is not on record within the margin. */
static void
test_bars (void)
{
  static const double values[] = { -4, 0, 1.25, 3 };
  g_autoptr (SpDataset) dataset = load ();

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    for (SpStatementKind kind = 0; kind <= SP_STATEMENT_MEASURED; kind++)
      {
        g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 400);
        SpBarScale scale = { -4, 3, 0 };
        SpStanding standing = { .kind = kind,
                                .position = values[i],
                                .low = -4,
                                .high = 3,
                                .pledge = 0,
                                .pledge_position = 2,
                                .statement = 2 };
        SpBox track = { 50, 50, 200, sp_bar_get_height (test->sheet) };
        double margin = sp_bar_get_margin (test->sheet) + 0.01;
        g_autoptr (SpScene) scene = NULL;

        sp_bar_add_with_confidence (test->sheet, &scale, &standing, track);
        scene = sp_scene_builder_finish (test->sheet->builder, 100);
        for (guint j = 0; j < sp_scene_get_n_nodes (scene); j++)
          {
            const SpBox *box = &sp_scene_get_node (scene, j)->box;

            g_assert_cmpfloat (box->x, >=, track.x - margin);
            g_assert_cmpfloat (box->x + box->width, <=, track.x + track.width + margin);
            g_assert_cmpfloat (box->y, >=, track.y - margin);
            g_assert_cmpfloat (box->y + box->height, <=, track.y + track.height + margin);
          }
      }
}

/* A bar is as long as its share of the track, from zero. */
static void
test_length (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 400);
  SpBarScale scale = { 0, 4, 0 };
  SpStanding standing = {
    .kind = SP_STATEMENT_MEASURED, .position = 3, .low = 3, .high = 3, .pledge = SP_NONE
  };
  g_autoptr (SpScene) scene = NULL;
  const SpNode *bar;

  sp_bar_add (test->sheet, &scale, &standing, (SpBox){ 50, 50, 200, 9 });
  scene = sp_scene_builder_finish (test->sheet->builder, 100);
  g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 2);
  bar = sp_scene_get_node (scene, 1);
  g_assert_cmpfloat_with_epsilon (bar->box.x, 50, 0.001);
  g_assert_cmpfloat_with_epsilon (bar->box.width, 150, 0.001);
  g_assert_cmpint (bar->paint.fill, ==, SP_TOKEN_MARK);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bar/scale", test_scale);
  g_test_add_func ("/bar/bars", test_bars);
  g_test_add_func ("/bar/length", test_length);
  return g_test_run ();
}
