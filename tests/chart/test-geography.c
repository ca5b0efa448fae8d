/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-geography.h"
#include "dataset/sp-country-codes.h"

#include <math.h>
#include <string.h>

static guint
find (const char *code)
{
  guint shape = sp_geography_find (sp_geography_get (), code);

  g_assert_cmpuint (shape, !=, SP_NO_SHAPE);
  return shape;
}

static const char *
get_id_at (double longitude, double latitude)
{
  const SpGeography *geography = sp_geography_get ();
  guint shape = sp_geography_find_at (geography, (SpPoint){ longitude, latitude });

  return shape != SP_NO_SHAPE ? sp_geography_get_shape (geography, shape)->id : "sea";
}

/* The end of the last arc of a ring is the start of the first, and each arc goes on where the one
 * before it ends. */
static void
check_ring (const SpRing *ring)
{
  const SpGeography *geography = sp_geography_get ();
  SpPoint at = { NAN, NAN };
  SpPoint start = { NAN, NAN };

  g_assert_cmpuint (ring->n_arcs, >, 0);
  for (guint i = 0; i < ring->n_arcs; i++)
    {
      gboolean back = ring->arcs[i] < 0;
      const SpArc *arc = sp_geography_get_arc (geography,
                                               (guint)(back ? ~ring->arcs[i] : ring->arcs[i]));
      SpPoint first = arc->points[back ? arc->n_points - 1 : 0];

      if (i == 0)
        start = first;
      else
        g_assert_true (first.x == at.x && first.y == at.y);
      at = arc->points[back ? 0 : arc->n_points - 1];
    }
  g_assert_true (at.x == start.x && at.y == start.y);
}

static void
test_whole (void)
{
  const SpGeography *geography = sp_geography_get ();
  guint without = 0;

  g_assert_cmpuint (sp_geography_get_n_shapes (geography), ==, 238);
  g_assert_cmpuint (sp_geography_get_n_arcs (geography), ==, 1953);
  for (guint i = 0; i < sp_geography_get_n_arcs (geography); i++)
    {
      const SpArc *arc = sp_geography_get_arc (geography, i);

      g_assert_cmpuint (arc->n_points, >=, 2);
      for (guint j = 0; j < arc->n_points; j++)
        g_assert_true (fabs (arc->points[j].x) <= 180.001 && fabs (arc->points[j].y) <= 90.0);
    }
  for (guint i = 0; i < sp_geography_get_n_shapes (geography); i++)
    {
      const SpShape *shape = sp_geography_get_shape (geography, i);

      without += *shape->id == '\0';
      g_assert_cmpuint (shape->n_polygons, >, 0);
      for (guint j = 0; j < shape->n_polygons; j++)
        for (guint k = 0; k < shape->polygons[j].n_rings; k++)
          check_ring (&shape->polygons[j].rings[k]);
    }
  g_assert_cmpuint (without, ==, 2);
}

static void
test_codes (void)
{
  const SpGeography *geography = sp_geography_get ();

  for (guint i = 0; i < sp_geography_get_n_shapes (geography); i++)
    {
      const SpShape *shape = sp_geography_get_shape (geography, i);

      g_assert_cmpuint (strlen (shape->id), ==, *shape->id != '\0' ? 3 : 0);
      if (*shape->id == '\0')
        {
          g_assert_cmpstr (shape->country, ==, "");
          continue;
        }
      g_assert_true (sp_is_country (shape->country, 2));
      g_assert_cmpuint (sp_geography_find (geography, shape->id), ==, i);
      g_assert_cmpuint (sp_geography_find (geography, shape->country), ==, i);
    }
  g_assert_cmpuint (find ("XKX"), ==, find ("XK"));
  g_assert_cmpuint (sp_geography_find (geography, NULL), ==, SP_NO_SHAPE);
  g_assert_cmpuint (sp_geography_find (geography, ""), ==, SP_NO_SHAPE);
  g_assert_cmpuint (sp_geography_find (geography, "EU"), ==, SP_NO_SHAPE);
}

static void
test_places (void)
{
  static const struct
  {
    double longitude, latitude;
    const char *id;
  } places[] = {
    { 34.1, 45.2, "UKR" },   { 34.1, 44.95, "UKR" }, /* Crimea, and Simferopol in it */
    { 37.62, 55.75, "RUS" }, { 37.8, 48.0, "UKR" },   { 33.5, 35.3, "CYP" },
    { 33.0, 34.85, "CYP" },  { 44.07, 9.56, "SOM" },  { 45.3, 2.1, "SOM" },
    { 121.0, 23.7, "TWN" },  { -13.7, 22.5, "ESH" },  { 35.2, 31.9, "PSE" },
    { 34.35, 31.4, "PSE" },  { 21.0, 42.6, "XKX" },   { 114.15, 22.4, "HKG" },
    { -42.0, 72.0, "GRL" },  { 28.5, -29.6, "LSO" },  { 12.46, 43.94, "SMR" },
    { 178.0, -17.8, "FJI" }, { -175.0, 66.5, "RUS" }, { -30.0, 40.0, "sea" },
    { 0.0, 90.0, "sea" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpstr (get_id_at (places[i].longitude, places[i].latitude), ==, places[i].id);
}

/* No ring of Russia reaches the western half of the map but beyond 180 degrees. */
static void
test_russia (void)
{
  const SpGeography *geography = sp_geography_get ();
  const SpShape *russia = sp_geography_get_shape (geography, find ("RUS"));

  for (guint i = 0; i < russia->n_polygons; i++)
    for (guint j = 0; j < russia->polygons[i].n_rings; j++)
      for (guint k = 0; k < russia->polygons[i].rings[j].n_arcs; k++)
        {
          int number = russia->polygons[i].rings[j].arcs[k];
          const SpArc *arc = sp_geography_get_arc (geography,
                                                   (guint)(number >= 0 ? number : ~number));

          for (guint l = 0; l < arc->n_points; l++)
            g_assert_true (arc->points[l].x >= 19.0 || arc->points[l].x <= -169.0);
        }
}

/* A heart lies in its own shape and in no other. */
static void
test_hearts (void)
{
  const SpGeography *geography = sp_geography_get ();

  for (guint i = 0; i < sp_geography_get_n_shapes (geography); i++)
    {
      SpPoint heart = sp_geography_get_shape (geography, i)->heart;

      g_assert_true (sp_geography_contains (geography, i, heart));
      g_assert_cmpuint (sp_geography_find_at (geography, heart), ==, i);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geography/whole", test_whole);
  g_test_add_func ("/geography/codes", test_codes);
  g_test_add_func ("/geography/places", test_places);
  g_test_add_func ("/geography/russia", test_russia);
  g_test_add_func ("/geography/hearts", test_hearts);
  return g_test_run ();
}
