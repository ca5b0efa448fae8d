/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-timeline-body.h"

/* Where an actor stands on the day of the picture, the high end of the scale first; 0 without a place. */
static guint
get_rank (const SpTimeline *self, guint i)
{
  const SpStanding *standing = sp_selection_get_standing (self->sheet->selection,
                                                          sp_timeline_get_track (self, i)->actor,
                                                          self->issue);

  return standing->state == SP_STANDING_POSITION
           ? sp_issue_get_level (self->data, standing->position) + 1
           : 0;
}

static int
compare_tracks (gconstpointer a, gconstpointer b, gpointer data)
{
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;
  guint left_rank = get_rank (data, left);
  guint right_rank = get_rank (data, right);

  if (left_rank != right_rank)
    return left_rank > right_rank ? -1 : 1;
  return (left > right) - (left < right);
}

guint *
sp_timeline_order_rows (SpTimeline *self)
{
  guint n = self->tracks->len;
  const SpView *view = sp_selection_get_view (self->sheet->selection);
  guint *order = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    order[i] = i;
  if (self->data->scale == SP_SCALE_LEVELS && view->sort == NULL)
    g_qsort_with_data (order, (int)n, sizeof *order, compare_tracks, self);
  return order;
}
