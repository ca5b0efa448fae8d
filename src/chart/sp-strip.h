/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpStrip:
 * @issue: its place in the selection
 * @data: the issue
 * @x, @width: of the body: the bands or the axis
 * @drawn: by place, the actors that the body shows even without a position; NULL: none
 *
 * One issue of the positions chart, in three parts: title and question, body, and the side where
 * those stand who have no position.
 */
typedef struct
{
  SpSheet *sheet;
  guint issue;
  const SpIssue *data;
  double x;
  double width;
  const gboolean *drawn;
} SpStrip;

/* The actors (places) with a position, in the order to show them; of guint. */
GArray *sp_strip_list_actors (const SpStrip *self);

typedef struct _SpLevelsBody SpLevelsBody;

/* Whether the bands of an issue can stand side by side in @width. */
gboolean sp_levels_body_fits (const SpSheet *sheet, const SpIssue *issue, double width);

SpLevelsBody *sp_levels_body_new (const SpStrip *strip);
void sp_levels_body_free (SpLevelsBody *self);
double sp_levels_body_get_height (const SpLevelsBody *self);
/* Draws it at @top, filling @height. */
void sp_levels_body_add (SpLevelsBody *self, double top, double height);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLevelsBody, sp_levels_body_free)

typedef struct _SpNumberBody SpNumberBody;

SpNumberBody *sp_number_body_new (const SpStrip *strip);
void sp_number_body_free (SpNumberBody *self);
double sp_number_body_get_height (const SpNumberBody *self);
void sp_number_body_add (SpNumberBody *self, double top);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpNumberBody, sp_number_body_free)

/* The side: those without a position, by why. @n: its entries. */
guint sp_side_count (const SpStrip *strip);
/* Returns the height that it needs in @width; with @flow its entries run on in rows. */
double sp_side_measure (const SpStrip *strip, double width, gboolean flow);
void sp_side_add (const SpStrip *strip, SpBox box, gboolean flow);

G_END_DECLS
