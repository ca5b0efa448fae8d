/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-classes.h"

G_BEGIN_DECLS

/**
 * SpMapLabel:
 * @inside: (element-type SpMapSize): the sizes of its forms on the land of its actor, the best first
 * @outside: (element-type SpMapSize): likewise elsewhere
 *
 * What a map says of an actor on an issue: its flag, its name or code, where it stands, and what sets
 * that apart. The longer forms say more; all have the signs and, of an old position, the month. One of an actor without
 * a position has only its name.
 */
typedef struct _SpMapLabel SpMapLabel;

/* @classes must outlive the result. */
SpMapLabel *sp_map_label_new (SpSheet *sheet, const SpClasses *classes, guint actor, guint issue);
void sp_map_label_free (SpMapLabel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapLabel, sp_map_label_free)

const GArray *sp_map_label_get_inside (const SpMapLabel *self);
/* How many of the forms inside are better than a label elsewhere. */
guint sp_map_label_get_n_good (const SpMapLabel *self);
const GArray *sp_map_label_get_outside (const SpMapLabel *self);

/* Draws a form with its upper left corner at (@x, @y): inside on a ground of @fill, or with @fill SP_TOKEN_NONE outside. Nothing of it is
 * wider than @room. Notes down what it leaves out. */
void sp_map_label_add (SpMapLabel *self, guint form, SpToken fill, double x, double y, double room);

G_END_DECLS
