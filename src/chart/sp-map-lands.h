/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-classes.h"
#include "sp-map-frame.h"

G_BEGIN_DECLS

/**
 * SpMapLands:
 *
 * A map on which actors have their countries: filled by class, hatched where they have no position,
 * with labels in them or beside them.
 */
typedef struct _SpMapLands SpMapLands;

/* @countries: by place in the selection: the country that an actor stands for, or NULL; no two have the
 * same. @classes and @countries must outlive the result. */
SpMapLands *sp_map_lands_new (SpSheet *sheet,
                              const SpClasses *classes,
                              guint issue,
                              SpMapForm form,
                              const char *const *countries);
void sp_map_lands_free (SpMapLands *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapLands, sp_map_lands_free)

/* Of the part of the earth: width by height. */
double sp_map_lands_get_aspect (const SpMapLands *self);

/* Which projection it is drawn in, for the footer. Static. */
const char *sp_map_lands_get_projection (const SpMapLands *self);

/* Lays it out. Call it once, before anything below. */
void sp_map_lands_set_box (SpMapLands *self, SpBox box);

/* Whether the map has a label of an actor. */
gboolean sp_map_lands_is_labelled (const SpMapLands *self, guint actor);

/* Whether there is a line from the label to the country. Those with one are drawn last, the lowest rank first, so that no
 * country covers a small one. */
gboolean sp_map_lands_has_line (const SpMapLands *self, guint actor);
guint sp_map_lands_get_rank (const SpMapLands *self, guint actor);

/* Draws the sea and the countries that are no actors. */
void sp_map_lands_add_ground (SpMapLands *self);

/* Draws an actor's country and label, as far as the map has them: in its mark. */
void sp_map_lands_add_actor (SpMapLands *self, guint actor);

/* Draws what lies above all countries: the lines around those of actors, and the lines from labels. Of two
 * countries that share a border the one with an old position has its line there, else the smaller one. Call it after
 * all others. */
void sp_map_lands_add_lines (SpMapLands *self);

G_END_DECLS
