/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-scene.h"
#include "sp-classes.h"

G_BEGIN_DECLS

/**
 * SpMapBeside:
 *
 * Those who have a position and no label on the map: organisations, countries outside of it, and those
 * for whose names it has no room; as pills, by class.
 */
typedef struct _SpMapBeside SpMapBeside;

/* @actors: of guint, places in the selection, in the order to show them. @classes must outlive the result. */
SpMapBeside *sp_map_beside_new (
  SpSheet *sheet, const SpClasses *classes, guint issue, const GArray *actors, double width);
void sp_map_beside_free (SpMapBeside *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapBeside, sp_map_beside_free)

/* 0 where there is nobody. */
double sp_map_beside_get_height (const SpMapBeside *self);
/* Draws it, each pill a mark. */
void sp_map_beside_add (SpMapBeside *self, double x, double y);

G_END_DECLS
