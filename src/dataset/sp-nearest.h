/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpNearest:
 *
 * Finds the word that somebody who wrote another one probably meant. Fields are private; lives on the stack.
 */
typedef struct
{
  const char *word;
  gsize length;
  const char *best;
  gsize best_length;
  guint best_cost;
} SpNearest;

/* @word must stay until the end. */
void sp_nearest_init (SpNearest *self, const char *word, gsize length);

/* Offers a word that would be right; of words as near as each other the first offered counts. */
void sp_nearest_offer (SpNearest *self, const char *word, gsize length);

/* A copy of the nearest word, or NULL where none is near: about a third of the letters may differ, one letter of three;
 * two letters that changed places differ once, and case hardly matters. */
char *sp_nearest_dup_best (const SpNearest *self);

/* All of this for @words, which ends with NULL. */
char *sp_nearest_find (const char *word, const char *const *words);

G_END_DECLS
