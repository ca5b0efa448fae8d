/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart/sp-map-tiles.h"

#include "analysis/sp-countries.h"

#include <stdlib.h>

static const char *const africa[] = { "ZA", "NA", "BW", "ZW" };
static const char *const europe[] = { "FR", "DE", "UA", "RU", "TR", "US", "CA", "XK", "JP" };

static const SpMapTile *
get_tile (const SpMapTiles *tiles, guint i)
{
  return &g_array_index (tiles->tiles, SpMapTile, i);
}

static void
check (const SpMapTiles *tiles)
{
  for (guint i = 0; i < tiles->tiles->len; i++)
    {
      g_assert_cmpuint (get_tile (tiles, i)->column, <, tiles->n_columns);
      g_assert_cmpuint (get_tile (tiles, i)->row, <, tiles->n_rows);
      for (guint j = 0; j < i; j++)
        {
          g_assert_false (get_tile (tiles, i)->column == get_tile (tiles, j)->column
                          && get_tile (tiles, i)->row == get_tile (tiles, j)->row);
          g_assert_cmpstr (get_tile (tiles, i)->country, !=, get_tile (tiles, j)->country);
        }
    }
}

/* Whatever country an actor has, it has a tile. */
static void
test_all (void)
{
  for (guint i = 0; i < sp_n_country_names; i++)
    {
      const char *code = sp_country_names[i].code;
      g_autoptr (SpMapTiles) tiles = sp_map_tiles_new (&code, 1);

      check (tiles);
      g_assert_nonnull (sp_map_tiles_find (tiles, code));
    }
}

static void
test_europe (void)
{
  g_autoptr (SpMapTiles) tiles = sp_map_tiles_new (europe, G_N_ELEMENTS (europe));

  check (tiles);
  g_assert_cmpuint (tiles->n_columns, ==, 11);
  g_assert_cmpuint (tiles->n_rows, ==, 9);
  for (guint i = 0; i + 1 < G_N_ELEMENTS (europe); i++)
    g_assert_nonnull (sp_map_tiles_find (tiles, europe[i]));
  g_assert_null (sp_map_tiles_find (tiles, "JP"));
}

/* Of the world only what surrounds the countries is shown; without any, all of it. */
static void
test_world (void)
{
  g_autoptr (SpMapTiles) south = sp_map_tiles_new (africa, G_N_ELEMENTS (africa));
  g_autoptr (SpMapTiles) whole = sp_map_tiles_new ((const char *const[]){ "US", "CN", "NZ" }, 3);

  check (south);
  g_assert_cmpuint (south->n_columns, <=, 6);
  g_assert_null (sp_map_tiles_find (south, "FR"));
  g_assert_null (sp_map_tiles_find (whole, "GL"));
  g_assert_nonnull (sp_map_tiles_find (whole, "FR"));
  g_assert_cmpuint (whole->n_columns, >, 20);
  check (whole);
}

static int
get_distance (const SpMapTiles *tiles, const char *a, const char *b)
{
  const SpMapTile *first = sp_map_tiles_find (tiles, a);
  const SpMapTile *second = sp_map_tiles_find (tiles, b);

  return MAX (abs ((int)first->column - (int)second->column),
              abs ((int)first->row - (int)second->row));
}

/* Neighbours on the earth are near each other, and directions are kept. */
static void
test_places (void)
{
  static const char *const neighbours[][2] = {
    { "DE", "PL" }, { "DE", "DK" }, { "FR", "CH" }, { "ES", "PT" }, { "UA", "PL" }, { "NO", "SE" },
    { "FI", "EE" }, { "LV", "LT" }, { "RO", "BG" }, { "GR", "AL" }, { "AT", "HU" }, { "BE", "NL" },
  };
  static const char *const westwards[][2] = {
    { "PT", "ES" }, { "IE", "GB" }, { "FR", "AT" }, { "DE", "UA" }
  };
  g_autoptr (SpMapTiles) tiles = sp_map_tiles_new (europe, G_N_ELEMENTS (europe));

  for (guint i = 0; i < G_N_ELEMENTS (neighbours); i++)
    g_assert_cmpint (get_distance (tiles, neighbours[i][0], neighbours[i][1]), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (westwards); i++)
    g_assert_cmpuint (sp_map_tiles_find (tiles, westwards[i][0])->column, <,
                      sp_map_tiles_find (tiles, westwards[i][1])->column);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-tiles/all", test_all);
  g_test_add_func ("/map-tiles/europe", test_europe);
  g_test_add_func ("/map-tiles/world", test_world);
  g_test_add_func ("/map-tiles/places", test_places);
  return g_test_run ();
}
