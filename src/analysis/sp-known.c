/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-known.h"

#include <math.h>

/* The lowest and the highest value that was given on an issue by a day. */
typedef struct
{
  guint32 day;
  double low;
  double high;
} Extent;

/* What is the same on every day, shared by what is known on each. */
typedef struct
{
  SpDataset *dataset;
  guint32 *days;        /* of each statement */
  GHashTable *replaced; /* statement -> the day from which it is taken back */
  GArray *
    *extents; /* of each issue: Extent, by day, a new one where it grows; made when asked for */
} Facts;

struct _SpKnown
{
  Facts *facts;
  guint32 day;
};

static void
clear_facts (gpointer data)
{
  Facts *facts = data;

  for (guint i = 0; i < sp_dataset_get_n_issues (facts->dataset); i++)
    g_clear_pointer (&facts->extents[i], g_array_unref);
  g_free (facts->extents);
  g_hash_table_unref (facts->replaced);
  g_free (facts->days);
  sp_dataset_unref (facts->dataset);
}

/* What is replaced is of an earlier day, or of the same and further up in the file: the reader sees to it. */
static void
note_replaced (Facts *facts, guint statement)
{
  guint n = 0;
  const guint32 *replaces = sp_dataset_get_statement_replaces (facts->dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    {
      gpointer key = GUINT_TO_POINTER (replaces[i]);
      gpointer day = NULL;

      if (!g_hash_table_lookup_extended (facts->replaced, key, NULL, &day)
          || facts->days[statement] < GPOINTER_TO_UINT (day))
        g_hash_table_insert (facts->replaced, key, GUINT_TO_POINTER (facts->days[statement]));
    }
}

SpKnown *
sp_known_new (SpDataset *dataset, guint32 day)
{
  SpKnown *self;
  guint n;

  g_return_val_if_fail (dataset != NULL, NULL);

  n = sp_dataset_get_n_statements (dataset);
  self = g_new0 (SpKnown, 1);
  self->day = day;
  self->facts = g_atomic_rc_box_new0 (Facts);
  self->facts->dataset = sp_dataset_ref (dataset);
  self->facts->days = g_new (guint32, n);
  self->facts->replaced = g_hash_table_new (NULL, NULL);
  self->facts->extents = g_new0 (GArray *, sp_dataset_get_n_issues (dataset));
  for (guint i = 0; i < n; i++)
    {
      self->facts->days[i] = sp_date_last_day (sp_dataset_get_statement (dataset, i)->date);
      note_replaced (self->facts, i);
    }
  return self;
}

SpKnown *
sp_known_new_at (const SpKnown *self, guint32 day)
{
  SpKnown *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = g_new0 (SpKnown, 1);
  other->facts = g_atomic_rc_box_acquire (self->facts);
  other->day = day;
  return other;
}

void
sp_known_free (SpKnown *self)
{
  if (self == NULL)
    return;
  g_atomic_rc_box_release_full (self->facts, clear_facts);
  g_free (self);
}

SpDataset *
sp_known_get_dataset (const SpKnown *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->facts->dataset;
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

  return self->facts->days[statement];
}

guint32
sp_known_get_replaced_day (const SpKnown *self, guint statement)
{
  g_return_val_if_fail (self != NULL, 0);

  return GPOINTER_TO_UINT (
    g_hash_table_lookup (self->facts->replaced, GUINT_TO_POINTER (statement)));
}

gboolean
sp_known_is_replaced (const SpKnown *self, guint statement)
{
  guint32 day;

  g_return_val_if_fail (self != NULL, FALSE);

  day = sp_known_get_replaced_day (self, statement);
  return day != 0 && day <= self->day;
}

static int
compare_extents (gconstpointer a, gconstpointer b)
{
  const Extent *left = a;
  const Extent *right = b;

  return (left->day > right->day) - (left->day < right->day);
}

/* What each statement on an issue names, by day. */
static GArray *
list_values (const Facts *facts, guint issue)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (Extent));

  for (guint i = 0; i < sp_dataset_get_n_statements (facts->dataset); i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (facts->dataset, i);
      Extent value = { facts->days[i], fmin (statement->position, statement->low),
                       fmax (statement->position, statement->high) };

      if (statement->issue != issue || isnan (value.low) || isnan (value.high))
        continue;
      g_array_append_val (values, value);
    }
  g_array_sort (values, compare_extents);
  return values;
}

/* Keeps of the values those that are lower or higher than all before them, as extents. */
static GArray *
measure_extents (const Facts *facts, guint issue)
{
  GArray *extents = list_values (facts, issue);
  guint n = 0;

  for (guint i = 0; i < extents->len; i++)
    {
      Extent extent = g_array_index (extents, Extent, i);

      if (n > 0)
        {
          const Extent *last = &g_array_index (extents, Extent, n - 1);

          if (extent.low >= last->low && extent.high <= last->high)
            continue;
          extent.low = fmin (extent.low, last->low);
          extent.high = fmax (extent.high, last->high);
        }
      g_array_index (extents, Extent, n++) = extent;
    }
  g_array_set_size (extents, n);
  return extents;
}

static const GArray *
get_extents (const SpKnown *self, guint issue)
{
  GArray **extents = &self->facts->extents[issue];

  if (g_once_init_enter (extents))
    g_once_init_leave (extents, measure_extents (self->facts, issue));
  return *extents;
}

guint32
sp_known_get_next_width_day (const SpKnown *self, guint issue, guint32 after)
{
  const SpIssue *scale;
  const GArray *extents;

  g_return_val_if_fail (self != NULL, 0);

  scale = sp_dataset_get_issue (self->facts->dataset, issue);
  if (scale->scale != SP_SCALE_NUMBER || (!isnan (scale->min) && !isnan (scale->max)))
    return 0;
  extents = get_extents (self, issue);
  for (guint i = 0; i < extents->len; i++)
    if (g_array_index (extents, Extent, i).day > after)
      return g_array_index (extents, Extent, i).day;
  return 0;
}

double
sp_known_get_width (const SpKnown *self, guint issue)
{
  const SpIssue *scale;
  double low;
  double high;

  g_return_val_if_fail (self != NULL, 0);

  scale = sp_dataset_get_issue (self->facts->dataset, issue);
  low = scale->min;
  high = scale->max;
  if (isnan (low) || isnan (high))
    {
      const GArray *extents = get_extents (self, issue);
      guint i = extents->len;

      while (i > 0 && g_array_index (extents, Extent, i - 1).day > self->day)
        i--;
      if (i == 0)
        return 0;
      low = isnan (low) ? g_array_index (extents, Extent, i - 1).low : low;
      high = isnan (high) ? g_array_index (extents, Extent, i - 1).high : high;
    }
  return high > low ? high - low : 0;
}
