/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-colour.h"

#include <string.h>

static void
test_contrast (void)
{
  g_assert_cmpfloat_with_epsilon (sp_colour_get_contrast (0x000000, 0xffffff), 21.0, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_colour_get_contrast (0x777777, 0xffffff), 4.48, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_colour_get_contrast (0x777777, 0x777777), 1.0, 0.001);
}

static void
test_mix (void)
{
  g_assert_cmphex (sp_colour_mix (0x102030, 0xffffff, 0.0), ==, 0x102030);
  g_assert_cmphex (sp_colour_mix (0x102030, 0xf0e0d0, 1.0), ==, 0xf0e0d0);
  g_assert_cmphex (sp_colour_mix (0x000000, 0xffffff, 0.5), ==, 0x808080);
}

/* Of black and white 100, by definition of L*; red and green as published tables have them. */
static void
test_distance (void)
{
  g_assert_cmpfloat_with_epsilon (sp_colour_get_distance (0x000000, 0xffffff), 100.0, 0.01);
  g_assert_cmpfloat_with_epsilon (sp_colour_get_distance (0xff0000, 0x00ff00), 170.6, 0.1);
  g_assert_cmpfloat_with_epsilon (sp_colour_get_distance (0x345678, 0x345678), 0.0, 0.0001);
}

/* Greys stay greys; red and green draw near, blue and yellow don't. */
static void
test_visions (void)
{
  for (SpVision vision = 0; vision < SP_N_VISIONS; vision++)
    {
      guint32 red = sp_colour_simulate (0xc0392b, vision);
      guint32 green = sp_colour_simulate (0x1e8449, vision);
      guint32 blue = sp_colour_simulate (0x14508f, vision);
      guint32 yellow = sp_colour_simulate (0xf0c000, vision);

      for (guint32 level = 0; level < 256; level += 15)
        g_assert_cmpfloat (sp_colour_get_distance (sp_colour_simulate (level * 0x10101, vision),
                                                   level * 0x10101),
                           <, 1.5);
      g_assert_cmpfloat (sp_colour_get_distance (red, green), <, 26.0);
      g_assert_cmpfloat (sp_colour_get_distance (blue, yellow), >, 90.0);
    }
}

static void
test_grey (void)
{
  g_assert_cmphex (sp_colour_to_grey (0xffffff), ==, 0xffffff);
  g_assert_cmphex (sp_colour_to_grey (0x000000), ==, 0x000000);
  g_assert_cmphex (sp_colour_to_grey (0x7f7f7f), ==, 0x7f7f7f);
  for (guint32 colour = 0; colour < 0x1000000; colour += 98765)
    {
      guint32 grey = sp_colour_to_grey (colour);

      g_assert_cmphex (grey % 0x10101, ==, 0);
      g_assert_cmpfloat (sp_colour_get_contrast (grey, colour), <, 1.02);
    }
}

static void
test_interpolation (void)
{
  static const guint32 two[] = { 0x000000, 0xffffff };
  static const guint32 three[] = { 0xb35806, 0x777777, 0x542788 };
  guint32 places[9];
  double step;

  sp_colour_interpolate (two, 2, places, 9);
  g_assert_cmphex (places[0], ==, 0x000000);
  g_assert_cmphex (places[8], ==, 0xffffff);
  for (guint i = 0; i < 8; i++)
    {
      step = sp_colour_get_distance (places[i], places[i + 1]);
      g_assert_cmpfloat_with_epsilon (step, 12.5, 0.5);
    }
  sp_colour_interpolate (three, 3, places, 9);
  g_assert_cmphex (places[0], ==, three[0]);
  g_assert_cmphex (places[4], ==, three[1]);
  g_assert_cmphex (places[8], ==, three[2]);
  sp_colour_interpolate (places, 9, places, 9);
  g_assert_cmphex (places[4], ==, three[1]);
}

static void
test_parse (void)
{
  static const char *const wrong[] = { "",        "#",    "1a2b3c",  "#1a2b3", "#1a2b3c4",
                                       "#1a2b3g", "#fff", "#1a2b3 ", "red" };
  guint32 colour = 7;

  g_assert_true (sp_colour_parse ("#1a2B3c", 7, &colour));
  g_assert_cmphex (colour, ==, 0x1a2b3c);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_false (sp_colour_parse (wrong[i], strlen (wrong[i]), &colour));
      g_assert_cmphex (colour, ==, 0x1a2b3c);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/colour/contrast", test_contrast);
  g_test_add_func ("/colour/mix", test_mix);
  g_test_add_func ("/colour/distance", test_distance);
  g_test_add_func ("/colour/visions", test_visions);
  g_test_add_func ("/colour/grey", test_grey);
  g_test_add_func ("/colour/interpolation", test_interpolation);
  g_test_add_func ("/colour/parse", test_parse);
  return g_test_run ();
}
