/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-selection.h"

struct _SpSelection
{
  gatomicrefcount ref_count;
  SpView *view;
  SpKnown *known;
  SpDate as_of;
  GArray *issues; /* of guint32 */
  GArray *actors; /* of guint32 */
  SpAssumption *assumptions;
  SpStanding *standings; /* by actor, then by issue */
  GArray *statements;    /* of guint32 */
};

static guint
get_precision (SpDate date)
{
  return (date.month != 0) + (date.day != 0);
}

/* The newest date yet, with its day; of two that count from one day the one that says more. */
static void
keep_newest (SpDate *newest, guint32 *newest_day, SpDate date)
{
  guint32 day = sp_date_last_day (date);

  if (day < *newest_day || (day == *newest_day && get_precision (date) <= get_precision (*newest)))
    return;
  *newest = date;
  *newest_day = day;
}

static SpDate
find_newest_day (const SpDataset *dataset)
{
  SpDate newest = SP_DATE_NONE;
  guint32 day = 0;
  guint n_statements = sp_dataset_get_n_statements (dataset);

  for (guint i = 0; i < n_statements; i++)
    keep_newest (&newest, &day, sp_dataset_get_statement (dataset, i)->date);
  if (day == 0)
    keep_newest (&newest, &day, sp_dataset_get_updated (dataset));
  if (day == 0)
    for (guint i = 0; i < sp_dataset_get_n_searched (dataset); i++)
      keep_newest (&newest, &day, sp_dataset_get_searched (dataset, i)->until);
  return newest;
}

static GArray *
list_all (guint n)
{
  GArray *all = g_array_sized_new (FALSE, FALSE, sizeof (guint32), n);

  for (guint32 i = 0; i < n; i++)
    g_array_append_val (all, i);
  return all;
}

/* @chosen without what it names again. */
static GArray *
list_once (const GArray *chosen, guint n)
{
  g_autofree gboolean *seen = g_new0 (gboolean, n);
  GArray *once = g_array_sized_new (FALSE, FALSE, sizeof (guint32), chosen->len);

  for (guint i = 0; i < chosen->len; i++)
    {
      guint32 index = g_array_index (chosen, guint32, i);

      if (index < n && !seen[index])
        g_array_append_val (once, index);
      if (index < n)
        seen[index] = TRUE;
    }
  return once;
}

static GArray *
choose_issues (const SpDataset *dataset, const SpView *view)
{
  guint n = sp_dataset_get_n_issues (dataset);

  return view->issues != NULL ? list_once (view->issues, n) : list_all (n);
}

static gboolean
is_in_any (const SpDataset *dataset, const GArray *groups, guint32 actor, guint32 day)
{
  for (guint i = 0; groups != NULL && i < groups->len; i++)
    if (sp_dataset_is_member (dataset, actor, g_array_index (groups, guint32, i), day))
      return TRUE;
  return FALSE;
}

gboolean
sp_view_names_actor (const SpView *view, const SpDataset *dataset, guint32 actor, guint32 day)
{
  return sp_indexes_contain (view->actors, actor) || is_in_any (dataset, view->groups, actor, day);
}

static GArray *
choose_actors (const SpDataset *dataset, const SpView *view, guint32 day)
{
  guint n = sp_dataset_get_n_actors (dataset);
  GArray *chosen;

  if (view->actors == NULL && view->groups == NULL)
    return list_all (n);
  chosen = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < n; i++)
    if (sp_view_names_actor (view, dataset, i, day))
      g_array_append_val (chosen, i);
  return chosen;
}

static void
assume (SpSelection *self, const GArray *conditions, SpAssumption assumption, guint n)
{
  for (guint i = 0; conditions != NULL && i < conditions->len; i++)
    if (g_array_index (conditions, guint32, i) < n)
      self->assumptions[g_array_index (conditions, guint32, i)] = assumption;
}

static void
work_out_standings (SpSelection *self)
{
  SpStanding *standing;

  self->standings = g_new0 (SpStanding, (gsize)self->actors->len * self->issues->len);
  standing = self->standings;
  for (guint i = 0; i < self->actors->len; i++)
    for (guint j = 0; j < self->issues->len; j++)
      sp_standing_init_known (standing++, self->known, g_array_index (self->actors, guint32, i),
                              g_array_index (self->issues, guint32, j), self->assumptions);
}

static void
add_statement (GArray *statements, guint32 statement)
{
  if (statement != SP_NONE)
    g_array_append_val (statements, statement);
}

static int
compare_indexes (gconstpointer a, gconstpointer b)
{
  guint32 left = *(const guint32 *)a;
  guint32 right = *(const guint32 *)b;

  return (left > right) - (left < right);
}

static void
list_statements (SpSelection *self)
{
  gsize n = (gsize)self->actors->len * self->issues->len;

  self->statements = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (gsize i = 0; i < n; i++)
    {
      const SpStanding *standing = &self->standings[i];

      add_statement (self->statements, standing->statement);
      add_statement (self->statements, standing->pledge);
      if (standing->contesting != NULL)
        g_array_append_vals (self->statements, standing->contesting->data,
                             standing->contesting->len);
    }
  g_array_sort (self->statements, compare_indexes);
}

/* @known: of any day of the dataset; NULL: nothing is known yet. */
static SpSelection *
select_view (SpDataset *dataset, const SpKnown *known, const SpView *view)
{
  SpSelection *self = g_new0 (SpSelection, 1);
  guint n_conditions = sp_dataset_get_n_conditions (dataset);
  guint32 day;

  g_atomic_ref_count_init (&self->ref_count);
  self->view = sp_view_copy (view != NULL ? view : sp_dataset_get_view (dataset));
  self->as_of = sp_date_is_set (self->view->as_of) ? self->view->as_of : find_newest_day (dataset);
  day = sp_date_last_day (self->as_of);
  self->known = known != NULL ? sp_known_new_at (known, day) : sp_known_new (dataset, day);
  self->issues = choose_issues (dataset, self->view);
  self->actors = choose_actors (dataset, self->view, day);
  self->assumptions = g_new0 (SpAssumption, n_conditions);
  assume (self, self->view->met, SP_ASSUME_MET, n_conditions);
  assume (self, self->view->unmet, SP_ASSUME_UNMET, n_conditions);
  work_out_standings (self);
  list_statements (self);
  return self;
}

SpSelection *
sp_selection_new (SpDataset *dataset, const SpView *view)
{
  g_return_val_if_fail (dataset != NULL, NULL);

  return select_view (dataset, NULL, view);
}

SpSelection *
sp_selection_new_view (const SpSelection *self, const SpView *view)
{
  g_return_val_if_fail (self != NULL && view != NULL, NULL);

  return select_view (sp_known_get_dataset (self->known), self->known, view);
}

SpSelection *
sp_selection_new_at (const SpSelection *self, SpDate as_of)
{
  g_autoptr (SpView) view = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  view = sp_view_copy (self->view);
  g_clear_pointer (&view->issues, g_array_unref);
  g_clear_pointer (&view->actors, g_array_unref);
  g_clear_pointer (&view->groups, g_array_unref);
  view->issues = g_array_copy (self->issues);
  view->actors = g_array_copy (self->actors);
  view->as_of = as_of;
  return sp_selection_new_view (self, view);
}

SpSelection *
sp_selection_ref (SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sp_selection_unref (SpSelection *self)
{
  gsize n;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  n = (gsize)self->actors->len * self->issues->len;
  for (gsize i = 0; i < n; i++)
    sp_standing_clear (&self->standings[i]);
  g_free (self->standings);
  g_free (self->assumptions);
  g_array_unref (self->statements);
  g_array_unref (self->actors);
  g_array_unref (self->issues);
  sp_known_free (self->known);
  sp_view_free (self->view);
  g_free (self);
}

SpDataset *
sp_selection_get_dataset (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sp_known_get_dataset (self->known);
}

const SpView *
sp_selection_get_view (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->view;
}

const SpKnown *
sp_selection_get_known (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->known;
}

SpDate
sp_selection_get_as_of (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, SP_DATE_NONE);

  return self->as_of;
}

guint32
sp_selection_get_day (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sp_known_get_day (self->known);
}

static void
keep_earliest (SpDate *earliest, SpDate date)
{
  if (sp_date_is_set (date)
      && (!sp_date_is_set (*earliest) || sp_date_compare (date, *earliest) < 0))
    *earliest = date;
}

SpDate
sp_selection_get_from (const SpSelection *self)
{
  const SpDataset *dataset;
  SpDate earliest = SP_DATE_NONE;

  g_return_val_if_fail (self != NULL, SP_DATE_NONE);

  if (sp_date_is_set (self->view->from))
    return self->view->from;
  dataset = sp_known_get_dataset (self->known);
  for (guint i = 0; i < sp_dataset_get_n_events (dataset); i++)
    keep_earliest (&earliest, sp_dataset_get_event (dataset, i)->date);
  if (sp_date_is_set (earliest) && sp_date_compare (earliest, self->as_of) <= 0)
    return earliest;
  earliest = SP_DATE_NONE;
  for (guint i = 0; i < sp_dataset_get_n_statements (dataset); i++)
    keep_earliest (&earliest, sp_dataset_get_statement (dataset, i)->date);
  return earliest;
}

guint
sp_selection_get_n_issues (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->issues->len;
}

guint
sp_selection_get_issue (const SpSelection *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->issues->len, 0);

  return g_array_index (self->issues, guint32, i);
}

guint
sp_selection_get_n_actors (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->actors->len;
}

guint
sp_selection_get_actor (const SpSelection *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->actors->len, 0);

  return g_array_index (self->actors, guint32, i);
}

GArray *
sp_selection_list_issues (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_array_copy (self->issues);
}

GArray *
sp_selection_list_actors (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_array_copy (self->actors);
}

const SpStanding *
sp_selection_get_standing (const SpSelection *self, guint actor, guint issue)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (actor < self->actors->len && issue < self->issues->len, NULL);

  return &self->standings[(gsize)actor * self->issues->len + issue];
}

void
sp_selection_count (const SpSelection *self, guint issue, guint *known, guint *n)
{
  guint n_known = 0;
  guint n_asked = 0;

  g_return_if_fail (self != NULL && issue < self->issues->len);

  for (guint i = 0; i < self->actors->len; i++)
    {
      const SpStanding *standing = sp_selection_get_standing (self, i, issue);

      n_known += standing->state == SP_STANDING_POSITION;
      n_asked += !sp_standing_is_out (standing);
    }
  if (known != NULL)
    *known = n_known;
  if (n != NULL)
    *n = n_asked;
}

SpAssumption
sp_selection_get_assumption (const SpSelection *self, guint condition)
{
  g_return_val_if_fail (self != NULL, SP_ASSUME_OPEN);
  g_return_val_if_fail (condition
                          < sp_dataset_get_n_conditions (sp_known_get_dataset (self->known)),
                        SP_ASSUME_OPEN);

  return self->assumptions[condition];
}

const SpAssumption *
sp_selection_get_assumptions (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->assumptions;
}

const GArray *
sp_selection_get_statements (const SpSelection *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->statements;
}
