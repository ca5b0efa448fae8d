/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-agreement-grid.h"

#include <math.h>

#define LEAST_SHARED 3
/* Values nearer than this are the same: sums are not exact. */
#define EPSILON 1e-9

struct _SpAgreementGrid
{
  guint n;
  guint least_shared;
  SpAgreement *pairs; /* row by row, both halves */
};

SpAgreementGrid *
sp_agreement_grid_new (const SpSelection *selection)
{
  SpAgreementGrid *self;
  guint n_issues;

  g_return_val_if_fail (selection != NULL, NULL);

  self = g_new0 (SpAgreementGrid, 1);
  n_issues = sp_selection_get_n_issues (selection);
  self->n = sp_selection_get_n_actors (selection);
  self->least_shared = MAX (LEAST_SHARED, (n_issues + 1) / 2);
  self->pairs = g_new0 (SpAgreement, (gsize)self->n * self->n);
  for (guint i = 0; i < self->n; i++)
    for (guint j = 0; j < i; j++)
      {
        SpAgreement pair = sp_agreement_measure (selection, i, j);

        self->pairs[(gsize)i * self->n + j] = pair;
        self->pairs[(gsize)j * self->n + i] = pair;
      }
  return self;
}

void
sp_agreement_grid_free (SpAgreementGrid *self)
{
  g_free (self->pairs);
  g_free (self);
}

guint
sp_agreement_grid_get_n (const SpAgreementGrid *self)
{
  return self->n;
}

guint
sp_agreement_grid_get_least_shared (const SpAgreementGrid *self)
{
  return self->least_shared;
}

const SpAgreement *
sp_agreement_grid_get (const SpAgreementGrid *self, guint a, guint b)
{
  g_return_val_if_fail (a < self->n && b < self->n, NULL);

  return &self->pairs[(gsize)a * self->n + b];
}

gboolean
sp_agreement_grid_is_compared (const SpAgreementGrid *self, guint a, guint b)
{
  return a != b && sp_agreement_grid_get (self, a, b)->shared >= self->least_shared;
}

guint
sp_agreement_grid_count (const SpAgreementGrid *self, guint actor)
{
  guint count = 0;

  for (guint i = 0; i < self->n; i++)
    count += sp_agreement_grid_is_compared (self, actor, i);
  return count;
}

guint
sp_agreement_grid_count_pairs (const SpAgreementGrid *self)
{
  guint count = 0;

  for (guint i = 0; i < self->n; i++)
    count += sp_agreement_grid_count (self, i);
  return count / 2;
}

guint
sp_agreement_grid_find (const SpAgreementGrid *self, gboolean most, guint *a, guint *b)
{
  double best = NAN;
  guint count = 0;

  for (guint i = 0; i < self->n; i++)
    for (guint j = i + 1; j < self->n; j++)
      {
        double value = sp_agreement_grid_get (self, i, j)->value;

        if (!sp_agreement_grid_is_compared (self, i, j))
          continue;
        if (count > 0 && fabs (value - best) < EPSILON)
          count++;
        else if (count == 0 || (most ? value > best : value < best))
          {
            best = value;
            count = 1;
            *a = i;
            *b = j;
          }
      }
  return count;
}
