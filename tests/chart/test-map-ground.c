/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-map-ground.h"

#include <math.h>

static const SpBox box = { 24, 100, 990, 800 };

static guint
find (const char *code)
{
  return sp_geography_find (sp_geography_get (), code);
}

static SpMapGround *
make (SpMapForm form, const char *code)
{
  guint shape = code != NULL ? find (code) : 0;
  SpMapExtent extent;
  SpMapFrame frame;

  sp_map_extent_init (&extent, form, &shape, code != NULL ? 1 : 0);
  sp_map_frame_init (&frame, &extent, box, FALSE);
  return sp_map_ground_new (&frame);
}

static const SpPathStep *
get_step (const GArray *steps, guint i)
{
  return &g_array_index (steps, SpPathStep, i);
}

/* How often rings go around a point: by the rule that SVG and cairo fill with. */
static int
wind (const GArray *fill, double x, double y)
{
  int turns = 0;
  guint start = 0;

  for (guint i = 0; i < fill->len; i++)
    {
      const SpPathStep *from = get_step (fill, i);
      const SpPathStep *to = get_step (fill, i + 1 < fill->len ? i + 1 : i);

      if (from->op == 'M')
        start = i;
      if (from->op == 'Z')
        continue;
      if (to->op == 'Z')
        to = get_step (fill, start);
      if ((from->y[0] > y) != (to->y[0] > y)
          && x < (to->x[0] - from->x[0]) * (y - from->y[0]) / (to->y[0] - from->y[0]) + from->x[0])
        turns += from->y[0] > y ? 1 : -1;
    }
  return turns;
}

/* Every country of some size has its own heart, and no other has it. */
static void
test_hearts (void)
{
  const SpGeography *geography = sp_geography_get ();

  for (SpMapForm form = SP_MAP_EUROPE; form <= SP_MAP_WORLD; form++)
    {
      g_autoptr (SpMapGround) ground = make (form, NULL);
      const SpMapFrame *frame = sp_map_ground_get_frame (ground);

      for (guint i = 0; i < sp_geography_get_n_shapes (geography); i++)
        {
          SpPoint heart = sp_geography_get_shape (geography, i)->heart;
          SpPoint point;

          heart.x += sp_map_frame_get_turn (frame, heart.x);
          point = sp_map_frame_project (frame, heart);
          if (sp_map_ground_get_land (ground, i)->area < 60
              || !sp_box_contains (&box, point.x, point.y))
            continue;
          for (guint j = 0; j < sp_geography_get_n_shapes (geography); j++)
            g_assert_cmpint (wind (sp_map_ground_get_land (ground, j)->fill, point.x, point.y) != 0,
                             ==, i == j);
        }
    }
}

static void
test_bounds (void)
{
  static const char *const codes[] = { "RU", "CL", "FJ", "MT", "US", "AQ", "CD" };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (SpMapGround) ground = make (SP_MAP_FIT, codes[i]);

      g_assert_cmpuint (sp_map_ground_get_land (ground, find (codes[i]))->fill->len, >, 3);
      for (guint j = 0; j < sp_geography_get_n_shapes (sp_geography_get ()); j++)
        {
          const SpMapLand *land = sp_map_ground_get_land (ground, j);
          double area = 0.0;

          for (guint k = 0; k < land->fill->len; k++)
            {
              const SpPathStep *step = get_step (land->fill, k);

              if (step->op == 'Z')
                continue;
              g_assert_true (step->x[0] >= land->box.x && step->y[0] >= land->box.y);
              g_assert_cmpfloat (step->x[0], <=, land->box.x + land->box.width + 1e-9);
              g_assert_cmpfloat (step->y[0], <=, land->box.y + land->box.height + 1e-9);
              g_assert_true (step->x[0] >= box.x - 0.06 && step->x[0] <= box.x + box.width + 0.06);
              g_assert_true (step->y[0] >= box.y - 0.06 && step->y[0] <= box.y + box.height + 0.06);
              area++;
            }
          g_assert_cmpint (land->area > 0.0, ==, area > 0);
        }
    }
}

/* What two neighbours share is the same to the last digit. */
static void
test_seamless (void)
{
  static const char *const pairs[][2] = {
    { "FR", "DE" }, { "PL", "UA" }, { "SE", "NO" }, { "CZ", "SK" }
  };
  g_autoptr (SpMapGround) ground = make (SP_MAP_EUROPE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const GArray *a = sp_map_ground_get_land (ground, find (pairs[i][0]))->fill;
      const GArray *b = sp_map_ground_get_land (ground, find (pairs[i][1]))->fill;
      guint shared = 0;

      for (guint j = 0; j < a->len; j++)
        for (guint k = 0; k < b->len; k++)
          shared += get_step (a, j)->op != 'Z' && get_step (b, k)->op != 'Z'
                    && get_step (a, j)->x[0] == get_step (b, k)->x[0]
                    && get_step (a, j)->y[0] == get_step (b, k)->y[0];
      g_assert_cmpuint (shared, >=, 6);
    }
}

/* Taken together all countries keep their areas: the plane does, and little is left out. */
static void
test_areas (void)
{
  static const struct
  {
    const char *code;
    double km2;
  } countries[] = {
    { "PL", 312.7e3 }, { "FR", 549e3 }, { "UA", 603.5e3 }, { "CZ", 78.9e3 }, { "IS", 103e3 }
  };
  g_autoptr (SpMapGround) ground = make (SP_MAP_EUROPE, NULL);
  double km = 6371.0 / sp_map_ground_get_frame (ground)->scale;

  for (guint i = 0; i < G_N_ELEMENTS (countries); i++)
    g_assert_cmpfloat_with_epsilon (sp_map_ground_get_land (ground, find (countries[i].code))->area
                                      * km * km / countries[i].km2,
                                    1.0, 0.03);
}

/* Where a frame cuts a country there is no border; nor is there one at the antimeridian. */
static void
test_trace (void)
{
  g_autoptr (SpMapGround) europe = make (SP_MAP_EUROPE, NULL);
  g_autoptr (GArray) russia = sp_map_ground_trace (europe, find ("RU"), FALSE);
  g_autoptr (SpMapGround) fit = make (SP_MAP_FIT, "RU");
  g_autoptr (GArray) whole = sp_map_ground_trace (fit, find ("RU"), FALSE);

  g_assert_cmpuint (russia->len, >, 50);
  for (guint i = 1; i < russia->len; i++)
    {
      const SpPathStep *from = get_step (russia, i - 1);
      const SpPathStep *to = get_step (russia, i);

      g_assert_false (to->op == 'L' && from->x[0] == to->x[0]
                      && to->x[0] >= box.x + box.width - 0.1);
      g_assert_false (to->op == 'L' && from->y[0] == to->y[0] && to->y[0] <= box.y + 0.1);
    }
  g_assert_false (sp_map_ground_get_land (europe, find ("RU"))->cut);
  g_assert_true (sp_map_ground_get_land (fit, find ("RU"))->cut);
  for (guint i = 1; i < whole->len; i++)
    if (get_step (whole, i)->op == 'L')
      g_assert_cmpfloat (hypot (get_step (whole, i)->x[0] - get_step (whole, i - 1)->x[0],
                                get_step (whole, i)->y[0] - get_step (whole, i - 1)->y[0]),
                         <, 60);
}

/* Coarse lines have fewer points and no islands, and stay near. */
static void
test_coarse (void)
{
  g_autoptr (SpMapGround) ground = make (SP_MAP_EUROPE, NULL);
  g_autoptr (GArray) fine = sp_map_ground_trace (ground, find ("NO"), FALSE);
  g_autoptr (GArray) coarse = sp_map_ground_trace (ground, find ("NO"), TRUE);

  g_assert_cmpuint (coarse->len, >, 30);
  g_assert_cmpuint (coarse->len * 3, <, fine->len);
}

/* A picture of it stays small. */
static void
test_detail (void)
{
  for (SpMapForm form = SP_MAP_EUROPE; form <= SP_MAP_WORLD; form++)
    {
      g_autoptr (SpMapGround) ground = make (form, NULL);
      guint n_steps = 0;

      for (guint i = 0; i < sp_geography_get_n_shapes (sp_geography_get ()); i++)
        n_steps += sp_map_ground_get_land (ground, i)->fill->len;
      g_assert_cmpuint (n_steps, >, 4000);
      g_assert_cmpuint (n_steps, <, 16000);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-ground/hearts", test_hearts);
  g_test_add_func ("/map-ground/bounds", test_bounds);
  g_test_add_func ("/map-ground/seamless", test_seamless);
  g_test_add_func ("/map-ground/areas", test_areas);
  g_test_add_func ("/map-ground/trace", test_trace);
  g_test_add_func ("/map-ground/coarse", test_coarse);
  g_test_add_func ("/map-ground/detail", test_detail);
  return g_test_run ();
}
