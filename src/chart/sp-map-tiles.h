/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpMapTile:
 * @country: ISO 3166-1 alpha-2, or XK
 * @column, @row: from the upper left corner of the grid
 * @minor: left out where it is no actor
 */
typedef struct
{
  char country[3];
  guint column, row;
  gboolean minor;
} SpMapTile;

/**
 * SpMapTiles:
 * @tiles: (element-type SpMapTile): no two in one place
 *
 * A grid of equal squares, each a country, near its neighbours: data/map/tiles.map.
 */
typedef struct
{
  guint n_columns, n_rows;
  GArray *tiles;
} SpMapTiles;

/* The tiles of a picture that shows @countries: of Europe (with the United States and Canada) where nearly all of them are there, else as
 * much of the world as holds them. All have their tile in the world. */
SpMapTiles *sp_map_tiles_new (const char *const *countries, guint n_countries);
void sp_map_tiles_free (SpMapTiles *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapTiles, sp_map_tiles_free)

/* The tile of a country, or NULL. */
const SpMapTile *sp_map_tiles_find (const SpMapTiles *self, const char *country);

G_END_DECLS
