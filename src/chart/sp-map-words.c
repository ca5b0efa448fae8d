/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-words.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-headline.h"
#include "analysis/sp-names.h"
#include "analysis/sp-order.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-sentence.h"
#include "sp-map-tiles.h"

#include <glib/gi18n.h>

/* Of those beside the map. */
#define MAX_NAMES 12

static const SpActor *
get_actor (const SpSelection *selection, guint place)
{
  return sp_dataset_get_actor (sp_selection_get_dataset (selection),
                               sp_selection_get_actor (selection, place));
}

static gboolean
stands_for_country (const SpSelection *selection, guint place)
{
  const SpActor *self = get_actor (selection, place);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpActor *other = get_actor (selection, i);
      gboolean better = other->kind == SP_ACTOR_KIND_COUNTRY
                          ? self->kind != SP_ACTOR_KIND_COUNTRY || i < place
                          : self->kind != SP_ACTOR_KIND_COUNTRY && i < place;

      if (i != place && better && g_strcmp0 (other->country, self->country) == 0)
        return FALSE;
    }
  return TRUE;
}

const char **
sp_map_words_list_countries (const SpSelection *selection)
{
  guint n = sp_selection_get_n_actors (selection);
  const char **countries = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      const char *country = get_actor (selection, i)->country;

      if (country != NULL && !g_str_equal (country, "EU") && stands_for_country (selection, i))
        countries[i] = country;
    }
  return countries;
}

const char *
sp_map_words_get_projection (const SpMapExtent *extent)
{
  return extent->projection.kind == SP_PROJECTION_EQUAL_EARTH
           ? _ ("Equal Earth projection, true to area")
           : _ ("Lambert azimuthal projection, true to area");
}

const char *
sp_map_words_get_squares (void)
{
  return _ ("A square for each country, whatever its size");
}

const char *
sp_map_words_get_boundaries (void)
{
  return _ ("Boundaries: Natural Earth, changed so that Crimea is in Ukraine, Northern "
            "Cyprus in Cyprus and Somaliland in Somalia; other disputed areas as in "
            "Natural Earth. No judgement on status is meant.");
}

typedef struct
{
  const char *form;
  const char **countries;
  guint n;
  SpMapExtent extent;
  SpMapTiles *tiles; /* NULL for other forms */
} Place;

static void
place_tiles (Place *self)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();

  for (guint i = 0; i < self->n; i++)
    if (self->countries[i] != NULL)
      g_ptr_array_add (shown, (gpointer)self->countries[i]);
  self->tiles = sp_map_tiles_new ((const char *const *)shown->pdata, shown->len);
}

static void
place_lands (Place *self)
{
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->n; i++)
    {
      guint shape = sp_geography_find (sp_geography_get (), self->countries[i]);

      if (shape != SP_NO_SHAPE)
        g_array_append_val (shapes, shape);
    }
  sp_map_extent_init (&self->extent,
                      g_str_equal (self->form, "europe")  ? SP_MAP_EUROPE
                      : g_str_equal (self->form, "world") ? SP_MAP_WORLD
                                                          : SP_MAP_FIT,
                      (const guint *)(gpointer)shapes->data, shapes->len);
}

static gboolean
ring_is_seen (const SpMapExtent *extent, const SpRing *ring)
{
  for (guint i = 0; i < ring->n_arcs; i++)
    {
      guint number = (guint)(ring->arcs[i] < 0 ? ~ring->arcs[i] : ring->arcs[i]);
      const SpArc *arc = sp_geography_get_arc (sp_geography_get (), number);

      for (guint j = 0; j < arc->n_points; j++)
        {
          SpShape point = { .heart = arc->points[j] };

          if (sp_map_extent_holds (extent, &point))
            return TRUE;
        }
    }
  return FALSE;
}

/* Whether some of a country is on the map. */
static gboolean
is_seen (const Place *self, const char *country)
{
  guint number = sp_geography_find (sp_geography_get (), country);
  const SpShape *shape;

  if (self->tiles != NULL)
    return country != NULL && sp_map_tiles_find (self->tiles, country) != NULL;
  if (number == SP_NO_SHAPE)
    return FALSE;
  shape = sp_geography_get_shape (sp_geography_get (), number);
  if (sp_map_extent_holds (&self->extent, shape))
    return TRUE;
  for (guint i = 0; i < shape->n_polygons; i++)
    if (ring_is_seen (&self->extent, &shape->polygons[i].rings[0]))
      return TRUE;
  return FALSE;
}

static char *
tell_map (const Place *self)
{
  const char *map = self->tiles != NULL                  ? _ ("Map of equal squares.")
                    : g_str_equal (self->form, "europe") ? _ ("Map of Europe.")
                    : g_str_equal (self->form, "world")  ? _ ("Map of the world.")
                                                         : _ ("Map of the actors' countries.");

  return g_strdup_printf ("%s %s.", map,
                          self->tiles != NULL ? sp_map_words_get_squares ()
                                              : sp_map_words_get_projection (&self->extent));
}

/* Who has no place on the map; "" where all have. */
static char *
tell_beside (const Place *self, const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autofree guint *order = sp_order_actors_by_name (selection);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;

  for (guint i = 0; i < self->n; i++)
    if (!is_seen (self, self->countries[order[i]]))
      g_ptr_array_add (names, sp_actor_get_shown_name (dataset, sp_selection_get_actor (selection,
                                                                                        order[i])));
  if (names->len == 0)
    return g_strdup ("");
  listed = sp_phrase_names (names, MAX_NAMES);
  return sp_fill (ngettext ("Beside the map, since it has no place there: {actors}.",
                            "Beside the map, since they have no place there: {actors}.",
                            names->len),
                  "actors", listed, NULL);
}

char *
sp_map_words_describe (const SpSelection *selection, const char *form)
{
  g_autofree const char **countries = sp_map_words_list_countries (selection);
  Place place = { .form = form,
                  .countries = countries,
                  .n = sp_selection_get_n_actors (selection) };
  g_autofree char *finding = sp_headline_find (selection, 0);
  g_autofree char *found = NULL;
  g_autofree char *subtitle = sp_sentence_subtitle (selection);
  g_autofree char *positions = sp_sentence_positions (selection);
  g_autofree char *map = NULL;
  g_autofree char *beside = NULL;

  if (g_str_equal (form, "tiles"))
    place_tiles (&place);
  else
    place_lands (&place);
  map = tell_map (&place);
  beside = tell_beside (&place, selection);
  g_clear_pointer (&place.tiles, sp_map_tiles_free);
  found = g_strconcat (finding, ".", NULL);
  return sp_join (" ", found, map, subtitle, positions, beside, sp_map_words_get_boundaries (),
                  NULL);
}
