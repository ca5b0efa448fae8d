/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-selection.h"

struct _SpSelection
{
  SpDataset *dataset;
  SpView *view;
  guint32 day;
  guint n_issues;
  guint n_actors;
  SpStanding *standings;
};

SpSelection *
sp_selection_new (SpDataset *dataset, const SpView *view)
{
  SpSelection *self = g_atomic_rc_box_new0 (SpSelection);

  self->dataset = sp_dataset_ref (dataset);
  self->view = sp_view_copy (view != NULL ? view : sp_dataset_get_view (dataset));
  self->n_issues = sp_dataset_get_n_issues (dataset);
  self->n_actors = sp_dataset_get_n_actors (dataset);
  self->day = G_MAXUINT32;
  self->standings = g_new0 (SpStanding, self->n_issues * self->n_actors);
  for (guint i = 0; i < self->n_issues * self->n_actors; i++)
    sp_standing_init (&self->standings[i], dataset, i / self->n_issues, i % self->n_issues,
                      self->day, NULL);
  return self;
}

SpSelection *
sp_selection_ref (SpSelection *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpSelection *self = data;

  for (guint i = 0; i < self->n_issues * self->n_actors; i++)
    sp_standing_clear (&self->standings[i]);
  g_free (self->standings);
  sp_view_free (self->view);
  sp_dataset_unref (self->dataset);
}

void
sp_selection_unref (SpSelection *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

SpDataset *
sp_selection_get_dataset (const SpSelection *self)
{
  return self->dataset;
}

const SpView *
sp_selection_get_view (const SpSelection *self)
{
  return self->view;
}

guint
sp_selection_get_n_issues (const SpSelection *self)
{
  return self->n_issues;
}

guint
sp_selection_get_issue (const SpSelection *self, guint i)
{
  g_return_val_if_fail (i < self->n_issues, SP_NONE);

  return i;
}

guint
sp_selection_get_n_actors (const SpSelection *self)
{
  return self->n_actors;
}

guint
sp_selection_get_actor (const SpSelection *self, guint i)
{
  g_return_val_if_fail (i < self->n_actors, SP_NONE);

  return i;
}

const SpStanding *
sp_selection_get_standing (const SpSelection *self, guint actor, guint issue)
{
  return &self->standings[actor * self->n_issues + issue];
}
