/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-known.h"

#include <math.h>

typedef struct
{
  double low;
  double high;
} Extent;

struct _SpKnown
{
  SpDataset *dataset;
  guint32 day;
  guint32 *days;        /* of each statement */
  GHashTable *replaced; /* of statements */
  Extent *extents;      /* of each issue */
};

/* What is replaced is of an earlier day, or of the same and further up in the file: the reader sees to it. */
static void
note_replaced (SpKnown *self, guint statement)
{
  guint n = 0;
  const guint32 *replaces = sp_dataset_get_statement_replaces (self->dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    g_hash_table_add (self->replaced, GUINT_TO_POINTER (replaces[i]));
}

static void
widen (Extent *extent, double value)
{
  extent->low = fmin (extent->low, value);
  extent->high = fmax (extent->high, value);
}

static void
note_statements (SpKnown *self)
{
  guint n = sp_dataset_get_n_statements (self->dataset);

  for (guint i = 0; i < n; i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (self->dataset, i);

      self->days[i] = sp_date_last_day (statement->date);
      if (self->days[i] > self->day)
        continue;
      note_replaced (self, i);
      widen (&self->extents[statement->issue], statement->position);
      widen (&self->extents[statement->issue], statement->low);
      widen (&self->extents[statement->issue], statement->high);
    }
}

SpKnown *
sp_known_new (SpDataset *dataset, guint32 day)
{
  SpKnown *self;
  guint n_issues;

  g_return_val_if_fail (dataset != NULL, NULL);

  n_issues = sp_dataset_get_n_issues (dataset);
  self = g_new0 (SpKnown, 1);
  self->dataset = sp_dataset_ref (dataset);
  self->day = day;
  self->days = g_new (guint32, sp_dataset_get_n_statements (dataset));
  self->replaced = g_hash_table_new (NULL, NULL);
  self->extents = g_new (Extent, n_issues);
  for (guint i = 0; i < n_issues; i++)
    self->extents[i] = (Extent){ NAN, NAN };
  note_statements (self);
  return self;
}

void
sp_known_free (SpKnown *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->replaced);
  g_free (self->days);
  g_free (self->extents);
  sp_dataset_unref (self->dataset);
  g_free (self);
}

SpDataset *
sp_known_get_dataset (const SpKnown *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->dataset;
}

guint32
sp_known_get_day (const SpKnown *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->day;
}

guint32
sp_known_get_day_of (const SpKnown *self, guint statement)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->days[statement];
}

gboolean
sp_known_is_replaced (const SpKnown *self, guint statement)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_hash_table_contains (self->replaced, GUINT_TO_POINTER (statement));
}

double
sp_known_get_width (const SpKnown *self, guint issue)
{
  const SpIssue *scale;
  double low;
  double high;

  g_return_val_if_fail (self != NULL, 0);

  scale = sp_dataset_get_issue (self->dataset, issue);
  low = isnan (scale->min) ? self->extents[issue].low : scale->min;
  high = isnan (scale->max) ? self->extents[issue].high : scale->max;
  return high > low ? high - low : 0;
}
