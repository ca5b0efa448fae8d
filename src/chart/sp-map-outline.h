/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"
#include "sp-classes.h"

G_BEGIN_DECLS

/* The line around a country, a dot or a square: how sure a position is (none of its own on record, dashed where
 * reported, dotted where inferred), that it is old, or that there is none; the first two are explained in the legend.
 * Along it runs a casing of paper, so that it stands out from whatever is on its other side. Actors and issues are places
 * in the selection. */

/* What a country is painted with: the colour of its class, paler within a line of it where it is old, which
 * is explained in the legend; hatched without a position. */
SpPaint sp_map_outline_get_paint (SpSheet *sheet,
                                  const SpClasses *classes,
                                  guint actor,
                                  guint issue);

/* The same within the border that all countries have, for the line to be drawn later, above all of them. */
SpPaint sp_map_outline_get_fill (const SpSheet *sheet, SpPaint paint);

/* Whether a country that is painted with @paint has a line but the border. */
gboolean sp_map_outline_is_needed (const SpSheet *sheet, guint actor, guint issue, SpPaint paint);

/* Whether that is dashed or dotted. */
gboolean sp_map_outline_is_dashed (const SpSheet *sheet, guint actor, guint issue);

/* Around a country that is painted with @paint: the line and its casing, where it needs them. @lines: (element-type
 * SpPathStep). */
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
