/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-sheet.h"

G_BEGIN_DECLS

/**
 * SpClasses:
 * @n: how many; 0 on a number scale on which nobody stands
 * @tokens: the full colour of each
 * @labels: a level's name; "2 to 2.5"
 * @counts: how many of the chosen actors are in it
 * @bounds: of numbers: @n and 1, increasing; each class begins at its lower one, and the last ends with its upper one. NULL of levels
 *
 * What the positions on an issue are sorted into, in the order of the scale, where colour alone tells
 * them: its levels, or spans of numbers with round bounds.
 */
typedef struct
{
  guint n;
  SpHues hues;
  SpToken *tokens;
  char **labels;
  guint *counts;
  double *bounds;
} SpClasses;

/* @issue: a place in the selection. */
SpClasses *sp_classes_new (SpSheet *sheet, guint issue);
void sp_classes_free (SpClasses *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpClasses, sp_classes_free)

/* The class of an actor (a place in the selection) with a position. */
guint sp_classes_find (const SpClasses *self, const SpSheet *sheet, guint actor, guint issue);

/* Round bounds for numbers, which are sorted and at least one: of @values, @n_values. Steps are equal where
 * that parts them well enough, else each class holds about as many. @floor and @ceiling (NAN for none)
 * are never passed. @n_bounds is set. g_free(). */
double *sp_classes_find_bounds (
  const double *values, guint n_values, double floor, double ceiling, guint *n_bounds);

G_END_DECLS
