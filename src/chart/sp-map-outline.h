/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"
#include "sp-classes.h"

G_BEGIN_DECLS

/* How sure a position is, by the line around a country, a dot or a square: none of its own on record,
 * dashed where reported, dotted where inferred; each is explained in the legend. Actors and issues are places in the
 * selection. */

/* What a country is painted with: the colour of its class, paler within a line of it where it is old, which
 * is explained in the legend; hatched without a position. */
SpPaint sp_map_outline_get_paint (SpSheet *sheet,
                                  const SpClasses *classes,
                                  guint actor,
                                  guint issue);

/* Whether the actor has a position that is not on record. */
gboolean sp_map_outline_is_needed (const SpSheet *sheet, guint actor, guint issue);

/* Around a country that is painted with @paint. @lines: (element-type SpPathStep). */
void sp_map_outline_add (
  SpSheet *sheet, guint actor, guint issue, const GArray *lines, SpPaint paint);

/* The same around a disc or a rounded rectangle, which are painted. */
void sp_map_outline_add_dot (
  SpSheet *sheet, guint actor, guint issue, double x, double y, double radius, SpPaint paint);
void sp_map_outline_add_box (
  SpSheet *sheet, guint actor, guint issue, SpBox box, double radius, SpPaint paint);

/* Lines without any of that; nothing where there are none. */
void sp_map_outline_add_lines (SpSheet *sheet, const GArray *lines, SpPaint paint);

G_END_DECLS
