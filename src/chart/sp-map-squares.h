/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"
#include "sp-classes.h"

G_BEGIN_DECLS

/**
 * SpMapSquares:
 *
 * A map of equal squares, so that area does not shout: see SpMapTiles. Actors have their countries' squares,
 * filled by class, hatched where they have no position.
 */
typedef struct _SpMapSquares SpMapSquares;

/* @countries: by place in the selection: the country that an actor stands for, or NULL; no two have the
 * same. @classes and @countries must outlive the result. */
SpMapSquares *sp_map_squares_new (SpSheet *sheet,
                                  const SpClasses *classes,
                                  guint issue,
                                  const char *const *countries);
void sp_map_squares_free (SpMapSquares *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapSquares, sp_map_squares_free)

/* The least width on which codes can be read, and the height that it has in some width. */
double sp_map_squares_get_least_width (const SpMapSquares *self);
double sp_map_squares_get_height (const SpMapSquares *self, double width);

/* Lays it out. Call it once, before anything below. */
void sp_map_squares_set_box (SpMapSquares *self, SpBox box);

/* Whether the square of an actor has its label. */
gboolean sp_map_squares_is_labelled (const SpMapSquares *self, guint actor);

/* Draws the squares of countries that are no actors. */
void sp_map_squares_add_ground (SpMapSquares *self);

/* Draws an actor's square and label, as far as there are any: in its mark. */
void sp_map_squares_add_actor (SpMapSquares *self, guint actor);

G_END_DECLS
