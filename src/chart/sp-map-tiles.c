/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-tiles.h"

#include <gio/gio.h>

#define PATH "/org/standpoint/Standpoint/map/tiles.map"
/* Of the countries, how many must be in Europe for its grid. */
#define NEARLY_ALL 0.7

static void
take_tile (SpMapTiles *self, const char *word, guint column, guint row)
{
  SpMapTile tile = { .column = column, .row = row, .minor = g_ascii_islower (word[0]) };

  if (word[0] == '.')
    return;
  tile.country[0] = g_ascii_toupper (word[0]);
  tile.country[1] = g_ascii_toupper (word[1]);
  g_array_append_val (self->tiles, tile);
}

static void
take_row (SpMapTiles *self, const char *line)
{
  g_auto (GStrv) words = g_strsplit_set (line, " ", -1);
  guint column = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      take_tile (self, words[i], column++, self->n_rows);
  self->n_columns = MAX (self->n_columns, column);
  self->n_rows++;
}

/* The file is the program's own: rows of codes below the name of each grid. */
static SpMapTiles *
read_grid (const char *name)
{
  SpMapTiles *self = g_new0 (SpMapTiles, 1);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = bytes != NULL
                            ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes))
                            : g_strdup ("");
  g_autofree char *heading = g_strconcat ("grid ", name, NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean inside = FALSE;

  self->tiles = g_array_new (FALSE, FALSE, sizeof (SpMapTile));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "grid "))
        inside = g_str_equal (lines[i], heading);
      else if (inside && *lines[i] != '\0')
        take_row (self, lines[i]);
    }
  return self;
}

static gboolean
contains (const char *const *countries, guint n_countries, const char *country)
{
  for (guint i = 0; i < n_countries; i++)
    if (g_str_equal (countries[i], country))
      return TRUE;
  return FALSE;
}

static void
drop_minor (SpMapTiles *self, const char *const *countries, guint n_countries)
{
  for (guint i = self->tiles->len; i > 0; i--)
    {
      const SpMapTile *tile = &g_array_index (self->tiles, SpMapTile, i - 1);

      if (tile->minor && !contains (countries, n_countries, tile->country))
        g_array_remove_index (self->tiles, i - 1);
    }
}

typedef struct
{
  guint left, top, right, bottom;
} Bounds;

static void
extend (Bounds *bounds, const SpMapTile *tile)
{
  bounds->left = MIN (bounds->left, tile->column);
  bounds->right = MAX (bounds->right, tile->column);
  bounds->top = MIN (bounds->top, tile->row);
  bounds->bottom = MAX (bounds->bottom, tile->row);
}

static void
crop (SpMapTiles *self, const Bounds *bounds)
{
  for (guint i = self->tiles->len; i > 0; i--)
    {
      SpMapTile *tile = &g_array_index (self->tiles, SpMapTile, i - 1);

      if (tile->column < bounds->left || tile->column > bounds->right || tile->row < bounds->top
          || tile->row > bounds->bottom)
        {
          g_array_remove_index (self->tiles, i - 1);
          continue;
        }
      tile->column -= bounds->left;
      tile->row -= bounds->top;
    }
  self->n_columns = bounds->right - bounds->left + 1;
  self->n_rows = bounds->bottom - bounds->top + 1;
}

/* To the countries with one tile around them; to all tiles where there are no countries. */
static void
crop_to (SpMapTiles *self, const char *const *countries, guint n_countries)
{
  Bounds all = { G_MAXUINT, G_MAXUINT, 0, 0 };
  Bounds chosen = all;

  for (guint i = 0; i < self->tiles->len; i++)
    {
      const SpMapTile *tile = &g_array_index (self->tiles, SpMapTile, i);

      extend (&all, tile);
      if (contains (countries, n_countries, tile->country))
        extend (&chosen, tile);
    }
  if (chosen.left > chosen.right)
    chosen = all;
  chosen.left = MAX (chosen.left, all.left + 1) - 1;
  chosen.top = MAX (chosen.top, all.top + 1) - 1;
  chosen.right = MIN (chosen.right + 1, all.right);
  chosen.bottom = MIN (chosen.bottom + 1, all.bottom);
  crop (self, &chosen);
}

SpMapTiles *
sp_map_tiles_new (const char *const *countries, guint n_countries)
{
  g_autoptr (SpMapTiles) europe = read_grid ("europe");
  SpMapTiles *world;
  guint n = 0;

  for (guint i = 0; i < n_countries; i++)
    n += sp_map_tiles_find (europe, countries[i]) != NULL;
  if (n >= NEARLY_ALL * n_countries)
    return g_steal_pointer (&europe);
  world = read_grid ("world");
  drop_minor (world, countries, n_countries);
  crop_to (world, countries, n_countries);
  return world;
}

void
sp_map_tiles_free (SpMapTiles *self)
{
  g_array_unref (self->tiles);
  g_free (self);
}

const SpMapTile *
sp_map_tiles_find (const SpMapTiles *self, const char *country)
{
  for (guint i = 0; i < self->tiles->len; i++)
    {
      const SpMapTile *tile = &g_array_index (self->tiles, SpMapTile, i);

      if (g_str_equal (tile->country, country))
        return tile;
    }
  return NULL;
}
