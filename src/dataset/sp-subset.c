/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-subset.h"

#include "sp-subset-private.h"

#include <string.h>

SpSubset *
sp_subset_new (SpDataset *dataset)
{
  SpSubset *self;

  g_return_val_if_fail (dataset != NULL, NULL);

  self = g_new0 (SpSubset, 1);
  self->dataset = sp_dataset_ref (dataset);
  self->kept[SP_ID_ACTOR] = g_new0 (gboolean, dataset->actors->len + 1);
  self->kept[SP_ID_GROUP] = g_new0 (gboolean, dataset->groups->len + 1);
  self->kept[SP_ID_ISSUE] = g_new0 (gboolean, dataset->issues->len + 1);
  self->kept[SP_ID_CONDITION] = g_new0 (gboolean, dataset->conditions->len + 1);
  self->kept[SP_ID_SOURCE] = g_new0 (gboolean, dataset->sources->len + 1);
  self->kept[SP_ID_EVENT] = g_new0 (gboolean, dataset->events->len + 1);
  self->kept[SP_ID_STATEMENT] = g_new0 (gboolean, dataset->statements->len + 1);
  self->searched = g_new0 (gboolean, dataset->searched->len + 1);
  return self;
}

void
sp_subset_free (SpSubset *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < SP_N_IDS; i++)
    g_free (self->kept[i]);
  g_free (self->searched);
  sp_dataset_unref (self->dataset);
  g_free (self);
}

static void
keep_all (SpSubset *self, SpIdKind kind, const guint32 *indexes, guint n)
{
  for (guint i = 0; i < n; i++)
    self->kept[kind][indexes[i]] = TRUE;
}

void
sp_subset_add_actor (SpSubset *self, guint32 actor)
{
  const SpActor *of = sp_dataset_get_actor (self->dataset, actor);

  g_return_if_fail (of != NULL);

  self->kept[SP_ID_ACTOR][actor] = TRUE;
  for (guint i = 0; i < of->n_memberships; i++)
    self->kept[SP_ID_GROUP][of->memberships[i].group] = TRUE;
}

void
sp_subset_add_issue (SpSubset *self, guint32 issue)
{
  const SpIssue *of = sp_dataset_get_issue (self->dataset, issue);

  g_return_if_fail (of != NULL);

  self->kept[SP_ID_ISSUE][issue] = TRUE;
  keep_all (self, SP_ID_GROUP, of->applies_to_groups, of->n_applies_to_groups);
}

void
sp_subset_add_event (SpSubset *self, guint32 event)
{
  g_return_if_fail (event < self->dataset->events->len);

  self->kept[SP_ID_EVENT][event] = TRUE;
}

void
sp_subset_add_statement (SpSubset *self, guint32 statement)
{
  const SpStatement *of = sp_dataset_get_statement (self->dataset, statement);
  const guint32 *list;
  guint n;

  g_return_if_fail (of != NULL);

  if (self->kept[SP_ID_STATEMENT][statement])
    return;
  self->kept[SP_ID_STATEMENT][statement] = TRUE;
  sp_subset_add_actor (self, of->actor);
  sp_subset_add_issue (self, of->issue);
  if (of->spoken_by != SP_NONE)
    sp_subset_add_actor (self, of->spoken_by);
  if (of->event != SP_NONE)
    sp_subset_add_event (self, of->event);
  list = sp_dataset_get_statement_conditions (self->dataset, statement, &n);
  keep_all (self, SP_ID_CONDITION, list, n);
  list = sp_dataset_get_statement_sources (self->dataset, statement, &n);
  keep_all (self, SP_ID_SOURCE, list, n);
}

void
sp_subset_add_cell (SpSubset *self, guint32 actor, guint32 issue, guint32 day)
{
  guint n;
  const guint32 *statements = sp_dataset_get_statements_of (self->dataset, actor, issue, &n);

  for (guint i = 0; i < n; i++)
    if (sp_date_last_day (sp_dataset_get_statement (self->dataset, statements[i])->date) <= day)
      sp_subset_add_statement (self, statements[i]);
}

static void
add_named (SpSubset *self, const GArray *indexes, void (*add) (SpSubset *self, guint32 index))
{
  for (guint i = 0; indexes != NULL && i < indexes->len; i++)
    add (self, g_array_index (indexes, guint32, i));
}

static void
add_group (SpSubset *self, guint32 group)
{
  self->kept[SP_ID_GROUP][group] = TRUE;
}

static void
add_condition (SpSubset *self, guint32 condition)
{
  self->kept[SP_ID_CONDITION][condition] = TRUE;
}

void
sp_subset_add_view (SpSubset *self, const SpView *view)
{
  guint32 issue = SP_NONE;

  g_return_if_fail (view != NULL);

  add_named (self, view->issues, sp_subset_add_issue);
  add_named (self, view->actors, sp_subset_add_actor);
  add_named (self, view->groups, add_group);
  add_named (self, view->met, add_condition);
  add_named (self, view->unmet, add_condition);
  if (view->sort != NULL && g_str_has_prefix (view->sort, "value:"))
    issue = sp_dataset_find_issue (self->dataset, view->sort + strlen ("value:"));
  if (issue != SP_NONE)
    sp_subset_add_issue (self, issue);
}

static gboolean
takes_back (const SpSubset *self, guint32 statement)
{
  guint n;
  const guint32 *replaces = sp_dataset_get_statement_replaces (self->dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    if (self->kept[SP_ID_STATEMENT][replaces[i]])
      return TRUE;
  return FALSE;
}

/* Those that take back one of those, and so on. */
static void
add_takers_back (SpSubset *self, guint32 day)
{
  gboolean added = TRUE;

  while (added)
    {
      added = FALSE;
      for (guint32 i = 0; i < self->dataset->statements->len; i++)
        {
          const SpStatement *statement = sp_dataset_get_statement (self->dataset, i);

          if (self->kept[SP_ID_STATEMENT][i] || !takes_back (self, i)
              || sp_date_last_day (statement->date) > day)
            continue;
          sp_subset_add_cell (self, statement->actor, statement->issue, day);
          added = TRUE;
        }
    }
}

static void
add_searched (SpSubset *self)
{
  guint n = self->dataset->searched->len;
  const SpSearched *first;
  gboolean any = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const SpSearched *searched = sp_dataset_get_searched (self->dataset, i);

      self->searched[i] = (searched->actor == SP_NONE || self->kept[SP_ID_ACTOR][searched->actor])
                          && (searched->issue == SP_NONE
                              || self->kept[SP_ID_ISSUE][searched->issue]);
      any |= self->searched[i];
    }
  if (any || n == 0)
    return;
  first = sp_dataset_get_searched (self->dataset, 0);
  self->searched[0] = TRUE;
  if (first->actor != SP_NONE)
    sp_subset_add_actor (self, first->actor);
  if (first->issue != SP_NONE)
    sp_subset_add_issue (self, first->issue);
}

/* A dataset has at least one of each. */
static void
add_first (SpSubset *self)
{
  gboolean has_actor = FALSE;
  gboolean has_issue = FALSE;

  for (guint i = 0; i < self->dataset->actors->len; i++)
    has_actor |= self->kept[SP_ID_ACTOR][i];
  for (guint i = 0; i < self->dataset->issues->len; i++)
    has_issue |= self->kept[SP_ID_ISSUE][i];
  if (!has_actor)
    sp_subset_add_actor (self, 0);
  if (!has_issue)
    sp_subset_add_issue (self, 0);
}

void
sp_subset_close (SpSubset *self, guint32 day)
{
  g_return_if_fail (self != NULL);

  add_takers_back (self, day);
  add_first (self);
  add_searched (self);
}

gboolean
sp_subset_has_statement (const SpSubset *self, guint32 statement)
{
  g_return_val_if_fail (self != NULL && statement < self->dataset->statements->len, FALSE);

  return self->kept[SP_ID_STATEMENT][statement];
}
