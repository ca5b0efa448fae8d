/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-map-ground.h"

G_BEGIN_DECLS

/* The width and height of a cell, in px. */
#define SP_MAP_CELL 2.0

/**
 * SpMapRaster:
 *
 * Which shape lies where in a frame, by cells: what labels are placed with.
 */
typedef struct _SpMapRaster SpMapRaster;

SpMapRaster *sp_map_raster_new (const SpMapGround *ground);
void sp_map_raster_free (SpMapRaster *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapRaster, sp_map_raster_free)

/* The box of the frame. */
const SpBox *sp_map_raster_get_box (const SpMapRaster *self);
guint sp_map_raster_get_n_columns (const SpMapRaster *self);
guint sp_map_raster_get_n_rows (const SpMapRaster *self);

/* The shape in the middle of a cell; SP_NO_SHAPE at sea. */
guint sp_map_raster_get_cell (const SpMapRaster *self, guint column, guint row);

/**
 * SpMapTally:
 *
 * How many of a raster's cells are of some shapes in any box, at once.
 */
typedef struct _SpMapTally SpMapTally;

/* @chosen: an entry for each shape; @sea: whether cells at sea count too. */
SpMapTally *sp_map_tally_new (const SpMapRaster *raster, const gboolean *chosen, gboolean sea);
/* The same of cells that a chosen shape has a part of, however small: an island of a pixel, the edge of a coast. */
SpMapTally *sp_map_tally_new_touched (const SpMapRaster *raster, const gboolean *chosen);
/* Only of one shape. */
SpMapTally *sp_map_tally_new_of (const SpMapRaster *raster, guint shape);
void sp_map_tally_free (SpMapTally *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapTally, sp_map_tally_free)

/* The share, 0 to 1, of the cells that a box touches; cells outside of the frame don't count as chosen. */
double sp_map_tally_get_share (const SpMapTally *self, const SpBox *box);

G_END_DECLS
