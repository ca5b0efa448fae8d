/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "chart/sp-chart.h"
#include "sp-document-private.h"

void
sp_document_count (SpDocument *self, guint issue, guint *known, guint *n)
{
  sp_selection_count (self->everything, issue, known, n);
}

void
sp_document_set_chart (SpDocument *self, const char *chart)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL || g_strcmp0 (self->view->chart, chart) == 0)
    return;
  g_free (self->view->chart);
  self->view->chart = g_strdup (chart);
  sp_document_refresh (self);
}

static gboolean
find (const GArray *array, guint32 index, guint *place)
{
  for (guint i = 0; array != NULL && i < array->len; i++)
    if (g_array_index (array, guint32, i) == index)
      {
        if (place != NULL)
          *place = i;
        return TRUE;
      }
  return FALSE;
}

/* Adds @index to the list, before those after it in the file, or takes it out. Whether anything
 * changed. */
static gboolean
set_listed (GArray **array, guint32 index, gboolean listed)
{
  guint place = 0;

  if (find (*array, index, &place) == listed)
    return FALSE;
  if (!listed)
    {
      g_array_remove_index (*array, place);
      return TRUE;
    }
  if (*array == NULL)
    *array = g_array_new (FALSE, FALSE, sizeof (guint32));
  while (place < (*array)->len && g_array_index (*array, guint32, place) < index)
    place++;
  g_array_insert_val (*array, place, index);
  return TRUE;
}

gboolean
sp_document_get_issue_shown (SpDocument *self, guint issue)
{
  return self->view->issues == NULL || find (self->view->issues, issue, NULL);
}

static GArray *
list_all (guint n)
{
  GArray *all = g_array_sized_new (FALSE, FALSE, sizeof (guint32), n);

  for (guint32 i = 0; i < n; i++)
    g_array_append_val (all, i);
  return all;
}

/* Before the first that stands after it in the file, so that hiding and showing an issue leaves the order as it was. */
static void
insert_issue (GArray *issues, guint32 issue)
{
  guint place = 0;

  while (place < issues->len && g_array_index (issues, guint32, place) < issue)
    place++;
  g_array_insert_val (issues, place, issue);
}

void
sp_document_set_issue_shown (SpDocument *self, guint issue, gboolean shown)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL || sp_document_get_issue_shown (self, issue) == !!shown)
    return;
  if (self->view->issues == NULL)
    self->view->issues = list_all (sp_dataset_get_n_issues (self->dataset));
  if (shown)
    insert_issue (self->view->issues, issue);
  else
    set_listed (&self->view->issues, issue, FALSE);
  sp_document_refresh (self);
}

void
sp_document_show_only_issue (SpDocument *self, guint issue)
{
  guint32 index = issue;

  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL)
    return;
  g_clear_pointer (&self->view->issues, g_array_unref);
  self->view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (self->view->issues, index);
  sp_document_refresh (self);
}

gboolean
sp_document_get_actor_chosen (SpDocument *self, guint actor)
{
  return self->chosen[actor];
}

static gboolean
is_member (SpDocument *self, guint actor, guint group)
{
  return sp_dataset_is_member (self->dataset, actor, group, sp_selection_get_day (self->selection));
}

void
sp_document_count_group (SpDocument *self, guint group, guint *chosen, guint *n)
{
  *chosen = *n = 0;
  for (guint i = 0; i < sp_dataset_get_n_actors (self->dataset); i++)
    if (is_member (self, i, group))
      {
        *n += 1;
        *chosen += self->chosen[i];
      }
}

static gboolean
is_whole (SpDocument *self, guint group)
{
  guint chosen;
  guint n;

  sp_document_count_group (self, group, &chosen, &n);
  return n > 0 && chosen == n;
}

static gboolean
is_in_view_group (SpDocument *self, guint actor)
{
  for (guint i = 0; self->view->groups != NULL && i < self->view->groups->len; i++)
    if (is_member (self, actor, g_array_index (self->view->groups, guint32, i)))
      return TRUE;
  return FALSE;
}

/* Says who is chosen as shortly as the view can: all, or the groups that were named and are still
 * whole, and single actors. */
static void
write_choice (SpDocument *self)
{
  guint n = sp_dataset_get_n_actors (self->dataset);
  guint n_chosen = 0;

  for (guint i = 0; i < n; i++)
    n_chosen += self->chosen[i];
  for (guint i = self->view->groups != NULL ? self->view->groups->len : 0; i > 0; i--)
    if (!is_whole (self, g_array_index (self->view->groups, guint32, i - 1)))
      g_array_remove_index (self->view->groups, i - 1);
  g_clear_pointer (&self->view->actors, g_array_unref);
  if (n_chosen == n)
    {
      g_clear_pointer (&self->view->groups, g_array_unref);
      return;
    }
  self->view->actors = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < n; i++)
    if (self->chosen[i] && !is_in_view_group (self, i))
      g_array_append_val (self->view->actors, i);
}

void
sp_document_set_group_chosen (SpDocument *self, guint group, gboolean chosen)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL)
    return;
  for (guint i = 0; i < sp_dataset_get_n_actors (self->dataset); i++)
    if (is_member (self, i, group))
      self->chosen[i] = !!chosen;
  if (chosen)
    set_listed (&self->view->groups, group, TRUE);
  write_choice (self);
  sp_document_refresh (self);
}

void
sp_document_set_actor_chosen (SpDocument *self, guint actor, gboolean chosen)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL || self->chosen[actor] == !!chosen)
    return;
  self->chosen[actor] = !!chosen;
  write_choice (self);
  sp_document_refresh (self);
}

/* Nothing is chosen any more, and no group named; what is then is up to the caller. */
static void
choose_nobody (SpDocument *self)
{
  for (guint i = 0; i < sp_dataset_get_n_actors (self->dataset); i++)
    self->chosen[i] = FALSE;
  g_clear_pointer (&self->view->groups, g_array_unref);
}

void
sp_document_choose_only_actor (SpDocument *self, guint actor)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL)
    return;
  choose_nobody (self);
  self->chosen[actor] = TRUE;
  write_choice (self);
  sp_document_refresh (self);
}

void
sp_document_choose_only_group (SpDocument *self, guint group)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL)
    return;
  choose_nobody (self);
  sp_document_set_group_chosen (self, group, TRUE);
}

void
sp_document_choose_all (SpDocument *self, gboolean chosen)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL)
    return;
  choose_nobody (self);
  for (guint i = 0; chosen && i < sp_dataset_get_n_actors (self->dataset); i++)
    self->chosen[i] = TRUE;
  write_choice (self);
  sp_document_refresh (self);
}

SpAssumption
sp_document_get_assumption (SpDocument *self, guint condition)
{
  if (find (self->view->met, condition, NULL))
    return SP_ASSUME_MET;
  return find (self->view->unmet, condition, NULL) ? SP_ASSUME_UNMET : SP_ASSUME_OPEN;
}

void
sp_document_set_assumption (SpDocument *self, guint condition, SpAssumption assumption)
{
  gboolean changed;

  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL)
    return;
  changed = set_listed (&self->view->met, condition, assumption == SP_ASSUME_MET);
  changed |= set_listed (&self->view->unmet, condition, assumption == SP_ASSUME_UNMET);
  if (changed)
    sp_document_refresh (self);
}

const SpView *
sp_document_get_view (SpDocument *self)
{
  g_return_val_if_fail (SP_IS_DOCUMENT (self), NULL);

  return self->view;
}

void
sp_document_set_view (SpDocument *self, const SpView *view)
{
  SpView *copy;

  g_return_if_fail (SP_IS_DOCUMENT (self));
  g_return_if_fail (self->dataset != NULL);

  copy = sp_view_copy (view);
  sp_view_free (self->view);
  self->view = copy;
  sp_document_refresh (self);
}

void
sp_document_set_as_of (SpDocument *self, SpDate as_of)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL || sp_date_equal (self->view->as_of, as_of))
    return;
  self->view->as_of = as_of;
  sp_document_refresh (self);
}

void
sp_document_set_from (SpDocument *self, SpDate from)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset == NULL || sp_date_equal (self->view->from, from))
    return;
  self->view->from = from;
  sp_document_refresh (self);
}

static void
set_word (SpDocument *self, char **place, const char *word)
{
  if (self->dataset == NULL || g_strcmp0 (*place, word) == 0)
    return;
  g_free (*place);
  *place = g_strdup (word);
  sp_document_refresh (self);
}

void
sp_document_set_form (SpDocument *self, const char *form)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset != NULL)
    set_word (self, &self->view->form, form);
}

void
sp_document_set_sort (SpDocument *self, const char *sort)
{
  g_return_if_fail (SP_IS_DOCUMENT (self));

  if (self->dataset != NULL)
    set_word (self, &self->view->sort, sort);
}
