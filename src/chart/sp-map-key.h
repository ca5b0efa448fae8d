/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-classes.h"

G_BEGIN_DECLS

/**
 * SpMapKey:
 *
 * What the colours of a map mean, in the order of the scale.
 */
typedef struct _SpMapKey SpMapKey;

/* @flow: they stand in rows. @classes must outlive the result. */
SpMapKey *sp_map_key_new (
  SpSheet *sheet, const SpClasses *classes, guint issue, double width, gboolean flow);
void sp_map_key_free (SpMapKey *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpMapKey, sp_map_key_free)

double sp_map_key_get_height (const SpMapKey *self);
void sp_map_key_add (const SpMapKey *self, double x, double y);

G_END_DECLS
