/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-projection.h"

#include <math.h>

#define DEGREE (G_PI / 180.0)

static const SpPoint centres[] = {
  { 10, 52 }, { 0, 0 }, { -100, 40 }, { 175, -41 }, { 30, 90 }, { -70, -90 },
};

static void
init (SpProjection *projection, guint i)
{
  if (i < G_N_ELEMENTS (centres))
    sp_projection_init_azimuthal (projection, centres[i]);
  else
    sp_projection_init_equal_earth (projection, 11.0);
}

/* Whether a place is inside the map, and not where directions lose their meaning. */
static gboolean
is_inside (guint i, SpPoint place)
{
  if (i < G_N_ELEMENTS (centres))
    return sp_place_get_angle (centres[i], place) < 170 * DEGREE;
  return fabs (place.x - 11.0) < 179.0;
}

static void
test_there_and_back (void)
{
  for (guint i = 0; i <= G_N_ELEMENTS (centres); i++)
    {
      SpProjection projection;

      init (&projection, i);
      for (double x = -179.0; x <= 179.0; x += 7.0)
        for (double y = -89.0; y <= 89.0; y += 4.0)
          {
            SpPoint place = { x, y };
            SpPoint point;
            SpPoint back;

            if (!is_inside (i, place))
              continue;
            g_assert_true (sp_projection_forward (&projection, place, &point));
            g_assert_true (sp_projection_inverse (&projection, point, &back));
            g_assert_cmpfloat (sp_place_get_angle (place, back), <, 1e-6);
          }
    }
}

/* The area of a small square of degrees, on the sphere and on the plane. */
static double
get_stretch (const SpProjection *projection, SpPoint place)
{
  static const SpPoint corners[] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
  double size = 0.02;
  SpPoint points[4];
  double area = 0.0;
  double bottom = sin (place.y * DEGREE);
  double top = sin ((place.y + size) * DEGREE);

  for (guint i = 0; i < 4; i++)
    sp_projection_forward (projection,
                           (SpPoint){ place.x + corners[i].x * size,
                                      place.y + corners[i].y * size },
                           &points[i]);
  for (guint i = 0; i < 4; i++)
    area += points[i].x * points[(i + 1) % 4].y - points[(i + 1) % 4].x * points[i].y;
  return area / 2 / (size * DEGREE * (top - bottom));
}

static void
test_equal_area (void)
{
  for (guint i = 0; i <= G_N_ELEMENTS (centres); i++)
    {
      SpProjection projection;

      init (&projection, i);
      for (double x = -171.0; x <= 171.0; x += 9.0)
        for (double y = -80.0; y <= 80.0; y += 8.0)
          if (is_inside (i, (SpPoint){ x, y }) && is_inside (i, (SpPoint){ x + 1, y + 1 }))
            g_assert_cmpfloat_with_epsilon (get_stretch (&projection, (SpPoint){ x, y }), 1.0,
                                            2e-3);
    }
}

/* Snyder's own example, page 332: centre 40 N 100 W, place 20 S 100 E, on a sphere of radius 3. */
static void
test_known_places (void)
{
  SpProjection projection;
  SpPoint point;

  sp_projection_init_azimuthal (&projection, (SpPoint){ -100, 40 });
  g_assert_true (sp_projection_forward (&projection, (SpPoint){ 100, -20 }, &point));
  g_assert_cmpfloat_with_epsilon (3 * point.x, -4.2339303, 1e-6);
  g_assert_cmpfloat_with_epsilon (3 * point.y, 4.0257775, 1e-6);

  /* Equal Earth is 2.05458 times as wide as high (Savric, Patterson and Jenny, section 3). */
  sp_projection_init_equal_earth (&projection, 0);
  g_assert_true (sp_projection_forward (&projection, (SpPoint){ 180, 0 }, &point));
  g_assert_cmpfloat_with_epsilon (point.x, 2.7066299836, 1e-6);
  g_assert_true (sp_projection_forward (&projection, (SpPoint){ 0, 90 }, &point));
  g_assert_cmpfloat_with_epsilon (point.y, 1.3173627592, 1e-6);
}

static void
test_edges (void)
{
  SpProjection projection;
  SpPoint point = { 7, 7 };

  sp_projection_init_azimuthal (&projection, (SpPoint){ 10, 52 });
  g_assert_false (sp_projection_forward (&projection, (SpPoint){ -170, -52 }, &point));
  g_assert_cmpfloat (hypot (point.x, point.y), >=, 2.0);
  g_assert_false (sp_projection_inverse (&projection, (SpPoint){ 2, 2 }, &point));
  g_assert_true (sp_projection_inverse (&projection, (SpPoint){ 0, 0 }, &point));
  g_assert_cmpfloat_with_epsilon (point.x, 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (point.y, 52, 1e-9);

  sp_projection_init_equal_earth (&projection, 11);
  g_assert_false (sp_projection_inverse (&projection, (SpPoint){ 0, 3 }, &point));
  g_assert_false (sp_projection_inverse (&projection, (SpPoint){ 2.7, 1.3 }, &point));
}

/* Poles, the equator and a town or two, as globes have them. */
static void
test_angles (void)
{
  g_assert_cmpfloat_with_epsilon (sp_place_get_angle ((SpPoint){ 0, 90 }, (SpPoint){ 50, -90 }),
                                  G_PI, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_place_get_angle ((SpPoint){ 179, 0 }, (SpPoint){ -179, 0 }),
                                  2 * DEGREE, 1e-9);
  g_assert_cmpfloat_with_epsilon (6371
                                    * sp_place_get_angle ((SpPoint){ 2.3522, 48.8566 },
                                                          (SpPoint){ 13.405, 52.52 }),
                                  877.5, 2.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/projection/there-and-back", test_there_and_back);
  g_test_add_func ("/projection/equal-area", test_equal_area);
  g_test_add_func ("/projection/known-places", test_known_places);
  g_test_add_func ("/projection/edges", test_edges);
  g_test_add_func ("/projection/angles", test_angles);
  return g_test_run ();
}
