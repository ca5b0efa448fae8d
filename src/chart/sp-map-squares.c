/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-map-squares.h"

#include "analysis/sp-language.h"
#include "sp-geography.h"
#include "sp-map-label.h"
#include "sp-map-outline.h"
#include "sp-map-placement.h"
#include "sp-map-tiles.h"

#include <math.h>

#define LEAST_SIDE 28.0
#define MOST_SIDE  88.0
/* Of a side: between squares, their rounding, and what labels keep free. */
#define GAP     0.04
#define RADIUS  0.06
#define PADDING 0.05

typedef struct
{
  const SpMapTile *tile; /* NULL for none */
  SpMapLabel *label;
  guint form; /* G_MAXUINT where none has room */
} Square;

struct _SpMapSquares
{
  SpSheet *sheet;
  const SpClasses *classes;
  guint issue;
  guint n;
  SpMapTiles *tiles;
  Square *squares; /* by actor */
  double side;
  double left, top;
  gboolean mirrored;
};

static SpMapTiles *
list_tiles (const char *const *countries, guint n)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    if (countries[i] != NULL)
      g_ptr_array_add (shown, (gpointer)countries[i]);
  return sp_map_tiles_new ((const char *const *)shown->pdata, shown->len);
}

SpMapSquares *
sp_map_squares_new (SpSheet *sheet,
                    const SpClasses *classes,
                    guint issue,
                    const char *const *countries)
{
  SpMapSquares *self = g_new0 (SpMapSquares, 1);

  self->sheet = sheet;
  self->classes = classes;
  self->issue = issue;
  self->n = sp_selection_get_n_actors (sheet->selection);
  self->tiles = list_tiles (countries, self->n);
  self->squares = g_new0 (Square, self->n + 1);
  self->mirrored = sp_language_is_rtl (sp_language_get ());
  for (guint i = 0; i < self->n; i++)
    {
      Square *square = &self->squares[i];

      square->form = G_MAXUINT;
      if (countries[i] != NULL)
        square->tile = sp_map_tiles_find (self->tiles, countries[i]);
      if (square->tile != NULL)
        square->label = sp_map_label_new (sheet, classes, i, issue);
    }
  return self;
}

void
sp_map_squares_free (SpMapSquares *self)
{
  for (guint i = 0; i < self->n; i++)
    g_clear_pointer (&self->squares[i].label, sp_map_label_free);
  g_free (self->squares);
  sp_map_tiles_free (self->tiles);
  g_free (self);
}

double
sp_map_squares_get_least_width (const SpMapSquares *self)
{
  return ceil (self->tiles->n_columns * sp_sheet_px (self->sheet, LEAST_SIDE));
}

static double
get_side (const SpMapSquares *self, double width)
{
  return MIN (width / MAX (self->tiles->n_columns, 1), sp_sheet_px (self->sheet, MOST_SIDE));
}

double
sp_map_squares_get_height (const SpMapSquares *self, double width)
{
  return self->tiles->n_rows * get_side (self, width);
}

/* The longest form that a square holds; in small squares the last needs all of it. */
static void
choose_form (SpMapSquares *self, Square *square)
{
  double room = self->side * (1 - GAP - 2 * PADDING);
  const GArray *sizes = sp_map_label_get_inside (square->label);

  for (guint i = 0; i < sizes->len && square->form == G_MAXUINT; i++)
    {
      SpMapSize size = g_array_index (sizes, SpMapSize, i);

      if (i + 1 == sizes->len)
        room = self->side * (1 - GAP);
      if (size.width <= room && size.height <= room)
        square->form = i;
    }
}

static SpMapSize
get_size (const Square *square, guint form)
{
  return g_array_index (sp_map_label_get_inside (square->label), SpMapSize, form);
}

static guint
get_last_form (const Square *square)
{
  return sp_map_label_get_inside (square->label)->len - 1;
}

/* Where one square has room for the smallest code only, all that have a single line have theirs. */
static void
align_codes (SpMapSquares *self)
{
  double line = sp_sheet_get_leading (self->sheet, SP_TYPE_HEADING);
  gboolean small = FALSE;

  for (guint i = 0; i < self->n; i++)
    small |= self->squares[i].label != NULL
             && self->squares[i].form == get_last_form (&self->squares[i]);
  for (guint i = 0; small && i < self->n; i++)
    {
      Square *square = &self->squares[i];

      if (square->form != G_MAXUINT && get_size (square, square->form).height <= line
          && get_size (square, get_last_form (square)).width <= self->side * (1 - GAP))
        square->form = get_last_form (square);
    }
}

void
sp_map_squares_set_box (SpMapSquares *self, SpBox box)
{
  self->side = MIN (get_side (self, box.width), box.height / MAX (self->tiles->n_rows, 1));
  self->left = box.x + (box.width - self->tiles->n_columns * self->side) / 2;
  self->top = box.y;
  for (guint i = 0; i < self->n; i++)
    if (self->squares[i].label != NULL)
      choose_form (self, &self->squares[i]);
  align_codes (self);
}

gboolean
sp_map_squares_is_labelled (const SpMapSquares *self, guint actor)
{
  return self->squares[actor].form != G_MAXUINT;
}

static SpBox
get_box (const SpMapSquares *self, const SpMapTile *tile)
{
  double size = self->side * (1 - GAP);
  guint column = self->mirrored ? self->tiles->n_columns - 1 - tile->column : tile->column;

  return (SpBox){ self->left + column * self->side + self->side * GAP / 2,
                  self->top + tile->row * self->side + self->side * GAP / 2, size, size };
}

/* The three letters that actors go by, where the ground of maps has the country. */
static const char *
get_code (const SpMapTile *tile)
{
  const SpGeography *geography = sp_geography_get ();
  guint shape = sp_geography_find (geography, tile->country);

  return shape != SP_NO_SHAPE ? sp_geography_get_shape (geography, shape)->id : tile->country;
}

static gboolean
is_taken (const SpMapSquares *self, const SpMapTile *tile)
{
  for (guint i = 0; i < self->n; i++)
    if (self->squares[i].tile == tile)
      return TRUE;
  return FALSE;
}

void
sp_map_squares_add_ground (SpMapSquares *self)
{
  SpSheet *sheet = self->sheet;
  double leading = sp_sheet_get_leading (sheet, SP_TYPE_NOTE);

  for (guint i = 0; i < self->tiles->tiles->len; i++)
    {
      const SpMapTile *tile = &g_array_index (self->tiles->tiles, SpMapTile, i);
      SpBox box = get_box (self, tile);
      const char *code = get_code (tile);

      if (is_taken (self, tile))
        continue;
      sp_scene_builder_add_rect (sheet->builder, box, self->side * RADIUS,
                                 (SpPaint){ .fill = SP_TOKEN_MAP_LAND });
      if (sp_sheet_get_text_width (sheet, code, SP_TYPE_NOTE) <= box.width)
        sp_sheet_add_text (sheet, code, SP_TYPE_NOTE, SP_TOKEN_INK_SOFT, SP_ANCHOR_MIDDLE,
                           box.x + box.width / 2, box.y + (box.height - leading) / 2);
    }
}

static void
add_square (SpMapSquares *self, guint actor, SpPaint paint)
{
  const Square *square = &self->squares[actor];
  SpBox box = get_box (self, square->tile);
  SpMapSize size;

  sp_map_outline_add_box (self->sheet, actor, self->issue, box, self->side * RADIUS, paint);
  if (square->form == G_MAXUINT)
    return;
  size = get_size (square, square->form);
  sp_map_label_add (square->label, square->form, paint.fill, box.x + (box.width - size.width) / 2,
                    box.y + (box.height - size.height) / 2, box.width);
}

void
sp_map_squares_add_actor (SpMapSquares *self, guint actor)
{
  SpSceneBuilder *builder = self->sheet->builder;
  SpPaint paint;

  if (self->squares[actor].tile == NULL)
    return;
  paint = sp_map_outline_get_paint (self->sheet, self->classes, actor, self->issue);
  /* Squares are parted by paper. */
  if (paint.stroke == SP_TOKEN_MAP_BORDER)
    paint.stroke = SP_TOKEN_NONE;
  sp_scene_builder_set_apart (builder);
  /* One without a position is told of at the side: what is on the map is a group of its own. */
  if (paint.fill == SP_TOKEN_HATCH)
    sp_scene_builder_begin (builder, NULL, NULL);
  add_square (self, actor, paint);
  if (paint.fill == SP_TOKEN_HATCH)
    sp_scene_builder_end (builder);
}
