/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-map-raster.h"

#include <math.h>

static SpMapGround *
make (SpMapForm form)
{
  SpMapExtent extent;
  SpMapFrame frame;

  sp_map_extent_init (&extent, form, NULL, 0);
  sp_map_frame_init (&frame, &extent, (SpBox){ 24, 100, 991, 801 }, FALSE);
  return sp_map_ground_new (&frame);
}

static SpPoint
get_middle (guint column, guint row)
{
  return (SpPoint){ 24 + (column + 0.5) * SP_MAP_CELL, 100 + (row + 0.5) * SP_MAP_CELL };
}

/* What a cell says is what lies on the earth there; on borders a px makes a difference. */
static void
test_cells (void)
{
  const SpGeography *geography = sp_geography_get ();

  for (SpMapForm form = SP_MAP_EUROPE; form <= SP_MAP_WORLD; form++)
    {
      g_autoptr (SpMapGround) ground = make (form);
      g_autoptr (SpMapRaster) raster = sp_map_raster_new (ground);
      const SpMapFrame *frame = sp_map_ground_get_frame (ground);
      guint n = 0;
      guint wrong = 0;

      g_assert_cmpuint (sp_map_raster_get_n_columns (raster), ==, 496);
      g_assert_cmpuint (sp_map_raster_get_n_rows (raster), ==, 401);
      for (guint row = 0; row < 400; row += 13)
        for (guint column = 0; column < 495; column += 13)
          {
            SpPoint middle = get_middle (column, row);
            SpPoint plane = {
              frame->middle.x + (middle.x - frame->box.x - frame->box.width / 2) / frame->scale,
              frame->middle.y - (middle.y - frame->box.y - frame->box.height / 2) / frame->scale
            };
            SpPoint place;

            if (!sp_projection_inverse (&frame->projection, plane, &place))
              continue;
            n++;
            wrong += sp_geography_find_at (geography, place)
                     != sp_map_raster_get_cell (raster, column, row);
          }
      g_assert_cmpuint (n, >, 600);
      g_assert_cmpuint (wrong * 50, <, n);
    }
}

/* A tally says what counting says. */
static void
test_tally (void)
{
  g_autoptr (SpMapGround) ground = make (SP_MAP_EUROPE);
  g_autoptr (SpMapRaster) raster = sp_map_raster_new (ground);
  guint shape = sp_geography_find (sp_geography_get (), "DE");
  g_autoptr (SpMapTally) tally = sp_map_tally_new_of (raster, shape);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < 300; i++)
    {
      guint x = (guint)g_rand_int_range (rand, 0, 480);
      guint y = (guint)g_rand_int_range (rand, 0, 390);
      guint width = (guint)g_rand_int_range (rand, 1, 15);
      guint height = (guint)g_rand_int_range (rand, 1, 10);
      SpBox box = { 24 + x * SP_MAP_CELL, 100 + y * SP_MAP_CELL, width * SP_MAP_CELL,
                    height * SP_MAP_CELL };
      guint count = 0;

      for (guint row = y; row < y + height; row++)
        for (guint column = x; column < x + width; column++)
          count += sp_map_raster_get_cell (raster, column, row) == shape;
      g_assert_cmpfloat_with_epsilon (sp_map_tally_get_share (tally, &box),
                                      (double)count / (width * height), 1e-9);
    }
}

/* Every part of a land counts that reaches into the frame, be it smaller than a cell. */
static void
test_touched (void)
{
  g_autoptr (SpMapGround) ground = make (SP_MAP_EUROPE);
  g_autoptr (SpMapRaster) raster = sp_map_raster_new (ground);
  const SpBox *frame = sp_map_raster_get_box (raster);
  guint n = sp_geography_get_n_shapes (sp_geography_get ());

  for (guint i = 0; i < n; i++)
    {
      const GArray *fill = sp_map_ground_get_land (ground, i)->fill;
      g_autofree gboolean *chosen = g_new0 (gboolean, n);
      g_autoptr (SpMapTally) tally = NULL;

      chosen[i] = TRUE;
      tally = sp_map_tally_new_touched (raster, chosen);
      for (guint j = 0; j < fill->len; j++)
        {
          const SpPathStep *step = &g_array_index (fill, SpPathStep, j);
          SpBox box = { step->x[0] - 0.1, step->y[0] - 0.1, 0.2, 0.2 };

          if (step->op != 'Z' && sp_box_contains (frame, box.x, box.y)
              && sp_box_contains (frame, box.x + 0.2, box.y + 0.2))
            g_assert_cmpfloat (sp_map_tally_get_share (tally, &box), >, 0.0);
        }
    }
}

/* Outside of the frame nothing counts. */
static void
test_outside (void)
{
  g_autoptr (SpMapGround) ground = make (SP_MAP_EUROPE);
  g_autoptr (SpMapRaster) raster = sp_map_raster_new (ground);
  gboolean all[300];
  g_autoptr (SpMapTally) tally = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    all[i] = TRUE;
  tally = sp_map_tally_new (raster, all, TRUE);
  g_assert_cmpfloat (sp_map_tally_get_share (tally, &(SpBox){ 24, 100, 991, 801 }), ==, 1.0);
  g_assert_cmpfloat (sp_map_tally_get_share (tally, &(SpBox){ 50, 120, 13, 7 }), ==, 1.0);
  g_assert_cmpfloat (sp_map_tally_get_share (tally, &(SpBox){ 14, 120, 20, 10 }), ==, 0.5);
  g_assert_cmpfloat (sp_map_tally_get_share (tally, &(SpBox){ -100, -100, 50, 50 }), ==, 0.0);
  g_assert_cmpfloat (sp_map_tally_get_share (tally, &(SpBox){ 2000, 120, 50, 50 }), ==, 0.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-raster/cells", test_cells);
  g_test_add_func ("/map-raster/tally", test_tally);
  g_test_add_func ("/map-raster/touched", test_touched);
  g_test_add_func ("/map-raster/outside", test_outside);
  return g_test_run ();
}
