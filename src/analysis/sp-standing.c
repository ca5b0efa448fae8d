/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-standing.h"

#include <math.h>

void
sp_standing_init (SpStanding *self,
                  const SpDataset *dataset,
                  guint actor,
                  guint issue,
                  guint32 day,
                  const SpAssumption *assumptions)
{
  guint n;
  const guint32 *statements = sp_dataset_get_statements_of (dataset, actor, issue, &n);

  *self = (SpStanding){
    .state = SP_STANDING_NOT_FOUND, .statement = SP_NONE, .pledge = SP_NONE, .position = NAN
  };
  for (guint i = 0; i < n; i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (dataset, statements[i]);

      if (sp_date_last_day (statement->date) > day)
        continue;
      self->state = SP_STANDING_POSITION;
      self->statement = statements[i];
      self->position = self->low = self->high = statement->position;
    }
}

void
sp_standing_clear (SpStanding *self)
{
  g_clear_pointer (&self->contesting, g_array_unref);
}

guint
sp_issue_get_level (const SpIssue *issue, double position)
{
  guint best = 0;

  for (guint i = 1; i < issue->n_levels; i++)
    if (fabs (issue->levels[i].value - position) < fabs (issue->levels[best].value - position))
      best = i;
  return best;
}
