/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

/**
 * SpTransitionPart:
 * @from: the mark in the old scene; SP_NO_NODE where it comes
 * @to: the mark in the new scene; SP_NO_NODE where it goes
 * @dx, @dy: from its old place to its new one, px; 0 where it has but one
 * @same: whether it looks the same in both but for its place
 *
 * A mark on its way from one scene to another.
 */
typedef struct
{
  guint from;
  guint to;
  double dx, dy;
  gboolean same;
} SpTransitionPart;

/**
 * SpTransitionState:
 * @old_x, @old_y, @new_x, @new_y: how far the old and the new drawing of the mark are from where they are in
 * their scenes, px
 * @share: how much of the new drawing is seen, 0 to 1; the rest of the old
 *
 * Where a mark is at one moment. Both drawings are at one place then.
 */
typedef struct
{
  double old_x, old_y;
  double new_x, new_y;
  double share;
} SpTransitionState;

/**
 * SpTransition:
 *
 * The way from one scene to another: marks with the same key move from their old place to the new one,
 * others fade, and so does what lies around them. Marks that neither move nor change are no parts of it. Immutable.
 */
typedef struct _SpTransition SpTransition;

/* Keeps both. A mark within another goes with it. */
SpTransition *sp_transition_new (SpScene *from, SpScene *to);
void sp_transition_free (SpTransition *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTransition, sp_transition_free)

SpScene *sp_transition_get_from (const SpTransition *self);
SpScene *sp_transition_get_to (const SpTransition *self);

/* In the paint order of the new scene, then those that go. */
guint sp_transition_get_n_parts (const SpTransition *self);
const SpTransitionPart *sp_transition_get_part (const SpTransition *self, guint i);

/* The part's state at @time, from 0, the old scene, to 1, the new one; what is beyond counts as the end. */
SpTransitionState sp_transition_get_state (const SpTransition *self, guint i, double time);

G_END_DECLS
