/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-map-lands.h"

#include "analysis/sp-language.h"
#include "sp-map-label.h"
#include "sp-map-outline.h"
#include "sp-map-placement.h"
#include "sp-map-words.h"

#include <math.h>

/* Square px: a smaller country is a dot; what is seen of a country whose heart is not is told of from this on. */
#define MIN_AREA  40.0
#define PART_AREA 500.0
#define DOT       4.0
#define END_DOT   1.8
#define LABEL_GAP 4.0
#define BORDER    0.8

typedef struct
{
  guint shape;
  gboolean stands;
  SpMapLabel *label;
  guint item; /* G_MAXUINT for none */
} Land;

struct _SpMapLands
{
  SpSheet *sheet;
  const SpClasses *classes;
  guint issue;
  guint n;
  Land *lands; /* by actor */
  SpMapExtent extent;
  SpMapGround *ground;
  GArray *items;   /* of SpMapItem */
  gboolean *owned; /* by shape: countries of actors */
};

static const SpStanding *
get_standing (const SpMapLands *self, guint actor)
{
  return sp_selection_get_standing (self->sheet->selection, actor, self->issue);
}

SpMapLands *
sp_map_lands_new (SpSheet *sheet,
                  const SpClasses *classes,
                  guint issue,
                  SpMapForm form,
                  const char *const *countries)
{
  SpMapLands *self = g_new0 (SpMapLands, 1);
  const SpGeography *geography = sp_geography_get ();
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (guint));

  self->sheet = sheet;
  self->classes = classes;
  self->issue = issue;
  self->n = sp_selection_get_n_actors (sheet->selection);
  self->lands = g_new0 (Land, self->n + 1);
  self->owned = g_new0 (gboolean, sp_geography_get_n_shapes (geography) + 1);
  self->items = g_array_new (FALSE, TRUE, sizeof (SpMapItem));
  for (guint i = 0; i < self->n; i++)
    {
      Land *land = &self->lands[i];

      *land = (Land){ .shape = sp_geography_find (geography, countries[i]),
                      .stands = get_standing (self, i)->state == SP_STANDING_POSITION,
                      .item = G_MAXUINT };
      if (land->shape == SP_NO_SHAPE)
        continue;
      g_array_append_val (shapes, land->shape);
      self->owned[land->shape] = TRUE;
    }
  sp_map_extent_init (&self->extent, form, (const guint *)(gpointer)shapes->data, shapes->len);
  return self;
}

void
sp_map_lands_free (SpMapLands *self)
{
  for (guint i = 0; i < self->n; i++)
    g_clear_pointer (&self->lands[i].label, sp_map_label_free);
  g_free (self->lands);
  g_free (self->owned);
  g_clear_pointer (&self->ground, sp_map_ground_free);
  g_array_unref (self->items);
  g_free (self);
}

double
sp_map_lands_get_aspect (const SpMapLands *self)
{
  return sp_map_extent_get_aspect (&self->extent);
}

const char *
sp_map_lands_get_projection (const SpMapLands *self)
{
  return sp_map_words_get_projection (&self->extent);
}

static const SpMapLand *
get_seen (const SpMapLands *self, guint actor)
{
  return sp_map_ground_get_land (self->ground, self->lands[actor].shape);
}

static SpPoint
find_heart (const SpMapLands *self, const SpShape *shape)
{
  const SpMapFrame *frame = sp_map_ground_get_frame (self->ground);
  double turn = sp_map_frame_get_turn (frame, shape->heart.x);

  return sp_map_frame_project (frame, (SpPoint){ shape->heart.x + turn, shape->heart.y });
}

/* Whether a dot there would be in the way of another, or leave the box. */
static gboolean
is_crowded (const SpMapLands *self, SpPoint at, double radius)
{
  const SpBox *box = &sp_map_ground_get_frame (self->ground)->box;

  if (at.x < box->x + radius || at.x > box->x + box->width - radius || at.y < box->y + radius
      || at.y > box->y + box->height - radius)
    return TRUE;
  for (guint i = 0; i < self->items->len; i++)
    {
      const SpMapItem *item = &g_array_index (self->items, SpMapItem, i);

      if (item->dot > 0.0
          && hypot (item->anchor.x - at.x, item->anchor.y - at.y) < radius + item->dot + 1)
        return TRUE;
    }
  return FALSE;
}

static void
add_item (SpMapLands *self, guint actor)
{
  Land *land = &self->lands[actor];
  const SpMapLand *seen = get_seen (self, actor);
  SpPoint heart = find_heart (self, sp_geography_get_shape (sp_geography_get (), land->shape));
  const SpBox *box = &sp_map_ground_get_frame (self->ground)->box;
  gboolean inside = sp_box_contains (box, heart.x, heart.y);
  SpMapItem item = { .shape = land->shape };
  double dot = sp_sheet_px (self->sheet, DOT);

  if (inside && seen->area < MIN_AREA)
    {
      if (is_crowded (self, heart, dot))
        return;
      item.dot = dot;
      item.anchor = heart;
    }
  else if (seen->fill->len == 0)
    return;
  if (inside || seen->area >= PART_AREA)
    {
      land->label = sp_map_label_new (self->sheet, self->classes, actor, self->issue);
      item.inside = sp_map_label_get_inside (land->label);
      item.n_good = sp_map_label_get_n_good (land->label);
      item.outside = sp_map_label_get_outside (land->label);
    }
  land->item = self->items->len;
  g_array_append_val (self->items, item);
}

static int
compare_areas (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpMapLands *self = data;
  guint first = *(const guint *)a;
  guint second = *(const guint *)b;
  double difference = get_seen (self, first)->area - get_seen (self, second)->area;

  return difference != 0.0 ? (difference > 0) - (difference < 0)
                           : (first > second) - (first < second);
}

/* The actors that have countries, small ones first. */
static GArray *
list_by_area (SpMapLands *self)
{
  GArray *actors = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->n; i++)
    if (self->lands[i].shape != SP_NO_SHAPE)
      g_array_append_val (actors, i);
  g_array_sort_with_data (actors, compare_areas, self);
  return actors;
}

/* Small countries first: they have the least room. */
static void
list_items (SpMapLands *self)
{
  g_autoptr (GArray) actors = list_by_area (self);

  for (guint i = 0; i < actors->len; i++)
    add_item (self, g_array_index (actors, guint, i));
}

void
sp_map_lands_set_box (SpMapLands *self, SpBox box)
{
  g_autoptr (SpMapRaster) raster = NULL;
  SpMapFrame frame;

  g_return_if_fail (self->ground == NULL);

  sp_map_frame_init (&frame, &self->extent, box, sp_language_is_rtl (sp_language_get ()));
  self->ground = sp_map_ground_new (&frame);
  list_items (self);
  raster = sp_map_raster_new (self->ground);
  sp_map_placement_run (raster, (SpMapItem *)(gpointer)self->items->data, self->items->len,
                        sp_sheet_px (self->sheet, LABEL_GAP));
}

static const SpMapItem *
get_item (const SpMapLands *self, guint actor)
{
  guint item = self->lands[actor].item;

  return item != G_MAXUINT ? &g_array_index (self->items, SpMapItem, item) : NULL;
}

gboolean
sp_map_lands_is_labelled (const SpMapLands *self, guint actor)
{
  const SpMapItem *item = get_item (self, actor);

  return item != NULL && item->place != SP_MAP_UNPLACED;
}

guint
sp_map_lands_get_rank (const SpMapLands *self, guint actor)
{
  return self->items->len - self->lands[actor].item;
}

gboolean
sp_map_lands_has_line (const SpMapLands *self, guint actor)
{
  const SpMapItem *item = get_item (self, actor);

  return item != NULL && item->place == SP_MAP_OUTSIDE;
}

/* Where the antimeridian runs through a country its border is drawn by itself, without that line. */
static void
add_land (const SpMapLands *self, guint shape, SpPaint paint)
{
  const SpMapLand *land = sp_map_ground_get_land (self->ground, shape);
  SpPaint fill = paint;

  if (land->fill->len == 0)
    return;
  fill.stroke = land->cut ? SP_TOKEN_NONE : paint.stroke;
  sp_scene_builder_add_path (self->sheet->builder, (const SpPathStep *)(gpointer)land->fill->data,
                             land->fill->len, fill);
  if (land->cut)
    {
      g_autoptr (GArray) lines = sp_map_ground_trace (self->ground, shape, FALSE);

      paint.fill = SP_TOKEN_NONE;
      sp_map_outline_add_lines (self->sheet, lines, paint);
    }
}

void
sp_map_lands_add_ground (SpMapLands *self)
{
  SpPaint pale = { .fill = SP_TOKEN_MAP_LAND, .stroke = SP_TOKEN_MAP_BORDER, .width = BORDER };
  SpSceneBuilder *builder = self->sheet->builder;

  sp_scene_builder_add_rect (builder, sp_map_ground_get_frame (self->ground)->box, 0,
                             (SpPaint){ .fill = SP_TOKEN_MAP_SEA });
  for (guint i = 0; i < sp_geography_get_n_shapes (sp_geography_get ()); i++)
    if (!self->owned[i])
      add_land (self, i, pale);
}

static void
add_country (SpMapLands *self, guint actor, SpPaint paint)
{
  const SpMapItem *item = get_item (self, actor);

  if (item != NULL && item->dot > 0.0)
    sp_scene_builder_add_disc (self->sheet->builder, item->anchor.x, item->anchor.y, item->dot,
                               paint);
  else
    add_land (self, self->lands[actor].shape, paint);
}

static void
add_line (SpMapLands *self, const SpMapItem *item)
{
  SpSceneBuilder *builder = self->sheet->builder;
  double r = sp_sheet_px (self->sheet, END_DOT);
  double length = hypot (item->start.x - item->anchor.x, item->start.y - item->anchor.y);
  double share = item->dot > 0.0 ? MIN (item->dot / length, 1.0) : 0.0;
  double x = item->anchor.x + share * (item->start.x - item->anchor.x);
  double y = item->anchor.y + share * (item->start.y - item->anchor.y);

  sp_scene_builder_add_line (builder, item->start.x, item->start.y, x, y,
                             (SpPaint){ .stroke = SP_TOKEN_SURFACE,
                                        .width = sp_sheet_px (self->sheet, 2.6) });
  sp_scene_builder_add_line (builder, item->start.x, item->start.y, x, y,
                             (SpPaint){ .stroke = SP_TOKEN_INK,
                                        .width = sp_sheet_px (self->sheet, 0.9) });
  if (item->dot <= 0.0)
    sp_scene_builder_add_disc (builder, x, y, r,
                               (SpPaint){ .fill = SP_TOKEN_INK,
                                          .stroke = SP_TOKEN_SURFACE,
                                          .width = sp_sheet_px (self->sheet, 0.9) });
}

static gboolean
is_seen (const SpMapLands *self, guint actor)
{
  return self->lands[actor].shape != SP_NO_SHAPE
         && (get_item (self, actor) != NULL || get_seen (self, actor)->fill->len > 0);
}

void
sp_map_lands_add_actor (SpMapLands *self, guint actor)
{
  const SpMapItem *item = get_item (self, actor);
  SpPaint paint;

  if (!is_seen (self, actor))
    return;
  sp_scene_builder_set_apart (self->sheet->builder);
  /* One without a position is told of at the side: what is on the map is a group of its own. */
  if (!self->lands[actor].stands)
    sp_scene_builder_begin (self->sheet->builder, NULL, NULL);
  paint = sp_map_outline_get_paint (self->sheet, self->classes, actor, self->issue);
  add_country (self, actor, sp_map_outline_get_fill (self->sheet, paint));
  if (sp_map_lands_is_labelled (self, actor))
    sp_map_label_add (self->lands[actor].label, item->form,
                      item->place == SP_MAP_INSIDE ? paint.fill : SP_TOKEN_NONE, item->box.x,
                      item->box.y, INFINITY);
  if (!self->lands[actor].stands)
    sp_scene_builder_end (self->sheet->builder);
}

static void
add_outline (SpMapLands *self, guint actor, SpPaint paint)
{
  const SpMapItem *item = get_item (self, actor);
  g_autoptr (GArray) lines = NULL;

  if (item != NULL && item->dot > 0.0)
    {
      sp_map_outline_add_dot (self->sheet, actor, self->issue, item->anchor.x, item->anchor.y,
                              item->dot, paint);
      return;
    }
  if (!sp_map_outline_is_needed (self->sheet, actor, self->issue, paint))
    return;
  lines = sp_map_ground_trace (self->ground, self->lands[actor].shape,
                               sp_map_outline_is_dashed (self->sheet, actor, self->issue));
  sp_map_outline_add (self->sheet, actor, self->issue, lines, paint);
}

/* Those of old positions last: without its line a pale country has no colour. */
static void
add_outlines (SpMapLands *self, gboolean old)
{
  g_autoptr (GArray) actors = list_by_area (self);

  for (guint i = actors->len; i > 0; i--)
    {
      guint actor = g_array_index (actors, guint, i - 1);
      SpPaint paint;

      if (!is_seen (self, actor) || get_standing (self, actor)->old != old)
        continue;
      paint = sp_map_outline_get_paint (self->sheet, self->classes, actor, self->issue);
      add_outline (self, actor, paint);
    }
}

void
sp_map_lands_add_lines (SpMapLands *self)
{
  add_outlines (self, FALSE);
  add_outlines (self, TRUE);
  for (guint i = 0; i < self->n; i++)
    if (sp_map_lands_has_line (self, i))
      add_line (self, get_item (self, i));
}
