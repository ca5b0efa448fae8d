/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-map-frame.h"

G_BEGIN_DECLS

/**
 * SpMapLand:
 * @fill: of SpPathStep: what is seen of a shape, as closed rings within the frame's box, holes turning
 * the other way; empty where nothing is seen
 * @box: around it
 * @area: of it, in square px
 * @cut: the antimeridian runs through what is seen, and the rings follow it
 */
typedef struct
{
  GArray *fill;
  SpBox box;
  double area;
  gboolean cut;
} SpMapLand;

/**
 * SpMapGround:
 *
 * The shapes of the earth in a frame, with as much detail as can be seen. Neighbours share their
 * lines to the last digit. Points are rounded to a tenth of a px.
 */
typedef struct _SpMapGround SpMapGround;

SpMapGround *sp_map_ground_new (const SpMapFrame *frame);
void sp_map_ground_free (SpMapGround *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapGround, sp_map_ground_free)

const SpMapFrame *sp_map_ground_get_frame (const SpMapGround *self);
const SpMapLand *sp_map_ground_get_land (const SpMapGround *self, guint shape);

/* The borders and coasts of a shape within the box, as open lines: without what the frame and the
 * antimeridian add to its rings. @coarse: without small islands and bays, for dashes to be seen as such. Of SpPathStep. */
GArray *sp_map_ground_trace (SpMapGround *self, guint shape, gboolean coarse);

G_END_DECLS
