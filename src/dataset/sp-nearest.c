/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-nearest.h"

#include <string.h>

/* No word is compared beyond so many bytes: ids are no longer. */
#define MAX_LENGTH 64

/* A letter that is another one costs more than one in the wrong case. */
#define COST 4

void
sp_nearest_init (SpNearest *self, const char *word, gsize length)
{
  g_return_if_fail (self != NULL && word != NULL);

  *self = (SpNearest){ .word = word, .length = length };
  self->best_cost = (guint)MAX (1, (length + 1) / 3) * COST + COST;
}

static guint
compare_letters (char a, char b)
{
  if (a == b)
    return 0;
  return g_ascii_tolower (a) == g_ascii_tolower (b) ? 1 : COST;
}

/* The least of what a letter can be: changed, left out, put in, or swapped with its neighbour. */
static guint
find_cost (const char *a, const char *b, gsize i, gsize j, guint *const rows[3])
{
  guint cost = rows[1][j - 1] + compare_letters (a[i - 1], b[j - 1]);

  cost = MIN (cost, MIN (rows[1][j], rows[2][j - 1]) + COST);
  if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
    cost = MIN (cost, rows[0][j - 2] + COST);
  return cost;
}

/* The edit distance with swaps of neighbours (optimal string alignment); at least @limit as soon as it is sure to be. */
static guint
measure (const char *a, gsize n, const char *b, gsize m, guint limit)
{
  guint space[3][MAX_LENGTH + 1];
  guint *rows[3] = { space[0], space[1], space[2] };

  for (gsize j = 0; j <= m; j++)
    rows[2][j] = (guint)j * COST;
  for (gsize i = 1; i <= n; i++)
    {
      guint *oldest = rows[0];
      guint least = G_MAXUINT;

      rows[0] = rows[1];
      rows[1] = rows[2];
      rows[2] = oldest;
      rows[2][0] = (guint)i * COST;
      for (gsize j = 1; j <= m; j++)
        {
          rows[2][j] = find_cost (a, b, i, j, rows);
          least = MIN (least, rows[2][j]);
        }
      if (MIN (least, rows[2][0]) >= limit + COST)
        return limit;
    }
  return rows[2][m];
}

void
sp_nearest_offer (SpNearest *self, const char *word, gsize length)
{
  gsize difference = length > self->length ? length - self->length : self->length - length;
  guint cost;

  g_return_if_fail (word != NULL);

  if (length > MAX_LENGTH || self->length > MAX_LENGTH || difference * COST >= self->best_cost)
    return;
  /* A word in other case throughout is as near as can be. */
  if (difference == 0 && g_ascii_strncasecmp (word, self->word, length) == 0)
    cost = memcmp (word, self->word, length) == 0 ? 0 : 1;
  else
    cost = measure (self->word, self->length, word, length, self->best_cost);
  /* Where every letter differs, nothing is left of the word. */
  if (cost >= self->best_cost || cost >= MAX (length, self->length) * COST)
    return;
  self->best = word;
  self->best_length = length;
  self->best_cost = cost;
}

char *
sp_nearest_dup_best (const SpNearest *self)
{
  return self->best != NULL ? g_strndup (self->best, self->best_length) : NULL;
}

char *
sp_nearest_find (const char *word, const char *const *words)
{
  SpNearest nearest;

  g_return_val_if_fail (word != NULL && words != NULL, NULL);

  sp_nearest_init (&nearest, word, strlen (word));
  for (; *words != NULL; words++)
    sp_nearest_offer (&nearest, *words, strlen (*words));
  return sp_nearest_dup_best (&nearest);
}
