/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"
#include "scene/sp-scene.h"

G_BEGIN_DECLS

/**
 * SpLayout: @selection: what was to be shown
 * @width: px, what it was to be laid out for
 * @scale: of all type
 * @scene: NULL where none can be made
 * @ms: what laying it out took
 *
 * Some data need more room than there is: then the picture is as narrow as it can be, and wider than @width.
 */
typedef struct
{
  SpSelection *selection;
  double width;
  double scale;
  SpScene *scene;
  double ms;
} SpLayout;

void sp_layout_free (SpLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLayout, sp_layout_free)

/**
 * SpLayouter:
 *
 * Lays out charts in a thread of its own, one at a time. What is asked for meanwhile waits, and of that only the newest: what
 * it took the place of is never laid out. The fonts of SP_DEFAULT_FONTS are measured, by one measurer that only that
 * thread touches; what it reads beside are selections, which nobody changes.
 *
 * All of it is called in one thread, in whose default main context it tells. Freeing it waits for nothing.
 */
typedef struct _SpLayouter SpLayouter;

/* @ready: called in the main loop while there is something to take. */
SpLayouter *sp_layouter_new (void (*ready) (gpointer data), gpointer data);
void sp_layouter_free (SpLayouter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLayouter, sp_layouter_free)

void sp_layouter_ask (SpLayouter *self, SpSelection *selection, double width, double scale);

/* Nothing that was asked for, or laid out and not taken, is wanted any more. */
void sp_layouter_forget (SpLayouter *self);

/* Whether something that was asked for is not laid out yet. */
gboolean sp_layouter_is_busy (SpLayouter *self);

/* What was laid out last and not taken yet. Waits up to @patience ms (-1: for ever) for what was asked for last; then, what
 * was asked for before that, or NULL. sp_layout_free(). */
SpLayout *sp_layouter_take (SpLayouter *self, int patience);

G_END_DECLS
