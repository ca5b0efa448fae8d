/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-map-frame.h"

#include <math.h>

static guint
find (const char *code)
{
  return sp_geography_find (sp_geography_get (), code);
}

static gboolean
holds (const SpMapExtent *extent, const char *code)
{
  return sp_map_extent_holds (extent, sp_geography_get_shape (sp_geography_get (), find (code)));
}

static void
init_fit (SpMapExtent *extent, const char *const *codes)
{
  guint shapes[300];
  guint n = 0;

  for (; codes[n] != NULL; n++)
    shapes[n] = find (codes[n]);
  sp_map_extent_init (extent, SP_MAP_FIT, shapes, n);
}

static gboolean
is_same (const SpMapExtent *a, const SpMapExtent *b)
{
  return a->projection.kind == b->projection.kind
         && a->projection.longitude == b->projection.longitude && a->low.x == b->low.x
         && a->low.y == b->low.y && a->high.x == b->high.x && a->high.y == b->high.y;
}

static void
test_europe (void)
{
  static const char *const inside[] = { "IS", "PT", "IE", "NO", "FI", "CY", "TR", "UA", "GR",
                                        "MT", "ES", "GE", "AM", "LV", "VA", "XK", "AL" };
  static const char *const outside[] = { "US", "CA", "CN", "KZ", "SA", "EG", "JP", "AU", "GL" };
  SpMapExtent extent;

  sp_map_extent_init (&extent, SP_MAP_EUROPE, NULL, 0);
  for (guint i = 0; i < G_N_ELEMENTS (inside); i++)
    g_assert_true (holds (&extent, inside[i]));
  for (guint i = 0; i < G_N_ELEMENTS (outside); i++)
    g_assert_false (holds (&extent, outside[i]));
}

static void
test_world (void)
{
  const SpGeography *geography = sp_geography_get ();
  SpMapExtent extent;

  sp_map_extent_init (&extent, SP_MAP_WORLD, NULL, 0);
  for (guint i = 0; i < sp_geography_get_n_shapes (geography); i++)
    {
      const SpShape *shape = sp_geography_get_shape (geography, i);

      g_assert_cmpint (sp_map_extent_holds (&extent, shape), ==, shape->heart.y > -57.0);
    }
}

static void
test_fit (void)
{
  static const char *const groups[][5] = {
    { "BE", "NL", "LU" }, { "US", "CA", "MX" }, { "RU" },
    { "CL", "AR" },       { "FJ", "NZ", "AU" }, { "MT" },
    { "FR", "DE", "PL" },
  };
  SpMapExtent extent;
  SpMapExtent world;
  SpMapExtent europe;

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      init_fit (&extent, groups[i]);
      g_assert_cmpint (extent.projection.kind, ==, SP_PROJECTION_AZIMUTHAL);
      for (guint j = 0; groups[i][j] != NULL; j++)
        g_assert_true (holds (&extent, groups[i][j]));
      g_assert_cmpfloat (sp_map_extent_get_aspect (&extent), >=, 1.0);
      g_assert_cmpfloat (sp_map_extent_get_aspect (&extent), <=, 2.3);
    }
  sp_map_extent_init (&world, SP_MAP_WORLD, NULL, 0);
  init_fit (&extent, (const char *const[]){ "FR", "US", "JP", NULL });
  g_assert_true (is_same (&extent, &world));
  sp_map_extent_init (&europe, SP_MAP_EUROPE, NULL, 0);
  init_fit (&extent, (const char *const[]){ "FR", "DE", "UA", "IT", "US", NULL });
  g_assert_true (is_same (&extent, &europe));
  init_fit (&extent, (const char *const[]){ NULL });
  g_assert_true (is_same (&extent, &world));
}

/* The whole extent is in the box, whatever its form, and the box is full in one direction. */
static void
test_box (void)
{
  SpMapExtent extent;
  SpMapFrame frame;
  static const SpBox boxes[] = { { 24, 100, 990, 830 }, { 0, 0, 300, 600 }, { 5, 5, 900, 100 } };

  for (SpMapForm form = SP_MAP_EUROPE; form <= SP_MAP_WORLD; form++)
    for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
      {
        double width;
        double height;

        sp_map_extent_init (&extent, form, NULL, 0);
        sp_map_frame_init (&frame, &extent, boxes[i], FALSE);
        width = (extent.high.x - extent.low.x) * frame.scale;
        height = (extent.high.y - extent.low.y) * frame.scale;
        g_assert_cmpfloat (width, <=, boxes[i].width + 1e-9);
        g_assert_cmpfloat (height, <=, boxes[i].height + 1e-9);
        g_assert_true (fabs (width - boxes[i].width) < 1e-6
                       || fabs (height - boxes[i].height) < 1e-6);
      }
}

static void
test_directions (void)
{
  SpMapExtent extent;
  SpMapFrame frame;
  SpMapFrame mirrored;
  SpBox box = { 24, 100, 990, 830 };
  SpPoint lisbon;
  SpPoint kyiv;
  SpPoint oslo;

  sp_map_extent_init (&extent, SP_MAP_EUROPE, NULL, 0);
  sp_map_frame_init (&frame, &extent, box, FALSE);
  sp_map_frame_init (&mirrored, &extent, box, TRUE);
  lisbon = sp_map_frame_project (&frame, (SpPoint){ -9.1, 38.7 });
  kyiv = sp_map_frame_project (&frame, (SpPoint){ 30.5, 50.4 });
  oslo = sp_map_frame_project (&frame, (SpPoint){ 10.7, 59.9 });
  g_assert_true (lisbon.x < oslo.x && oslo.x < kyiv.x);
  g_assert_true (oslo.y < kyiv.y && kyiv.y < lisbon.y);
  g_assert_true (sp_box_contains (&box, kyiv.x, kyiv.y));
  kyiv.x = 2 * box.x + box.width - kyiv.x;
  g_assert_cmpfloat_with_epsilon (sp_map_frame_project (&mirrored, (SpPoint){ 30.5, 50.4 }).x,
                                  kyiv.x, 1e-9);
}

/* Only the world has an edge that islands are turned around. */
static void
test_turn (void)
{
  SpMapExtent extent;
  SpMapFrame frame;

  sp_map_extent_init (&extent, SP_MAP_WORLD, NULL, 0);
  sp_map_frame_init (&frame, &extent, (SpBox){ 0, 0, 1000, 450 }, FALSE);
  g_assert_cmpfloat (sp_map_frame_get_turn (&frame, -175), ==, 360);
  g_assert_cmpfloat (sp_map_frame_get_turn (&frame, -160), ==, 0);
  g_assert_cmpfloat (sp_map_frame_get_turn (&frame, 179), ==, 0);
  sp_map_extent_init (&extent, SP_MAP_EUROPE, NULL, 0);
  sp_map_frame_init (&frame, &extent, (SpBox){ 0, 0, 1000, 900 }, FALSE);
  g_assert_cmpfloat (sp_map_frame_get_turn (&frame, -175), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-frame/europe", test_europe);
  g_test_add_func ("/map-frame/world", test_world);
  g_test_add_func ("/map-frame/fit", test_fit);
  g_test_add_func ("/map-frame/box", test_box);
  g_test_add_func ("/map-frame/directions", test_directions);
  g_test_add_func ("/map-frame/turn", test_turn);
  return g_test_run ();
}
