/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-course.h"

#include <string.h>

/* One actor on one issue, by index in the dataset. */
typedef struct
{
  const SpSelection *selection;
  SpDataset *dataset;
  const SpKnown *known;
  guint32 actor;
  guint32 issue;
  guint32 from;
  guint32 day;
  GArray *days; /* of guint32: on which the standing may change */
} Course;

static Course
get_course (const SpSelection *selection, guint actor, guint issue)
{
  return (Course){ selection,
                   sp_selection_get_dataset (selection),
                   sp_selection_get_known (selection),
                   sp_selection_get_actor (selection, actor),
                   sp_selection_get_issue (selection, issue),
                   0,
                   sp_selection_get_day (selection),
                   NULL };
}

/* Where days are added to: those after @from, up to @to. */
typedef struct
{
  const SpKnown *known;
  SpDataset *dataset;
  guint32 from;
  guint32 to;
  GArray *days;
} Days;

static void
add_day (Days *self, guint32 day)
{
  if (day > self->from && day <= self->to)
    g_array_append_val (self->days, day);
}

/* On which a date begins to count, and the day after it has ended. */
static void
add_ends (Days *self, SpDate since, SpDate until)
{
  add_day (self, sp_date_last_day (since));
  if (sp_date_is_set (until))
    add_day (self, sp_date_last_day (until) + 1);
}

static void
add_statement (Days *self, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (self->dataset, index);
  guint32 made = sp_known_get_day_of (self->known, index);
  guint32 fresh = made;

  add_day (self, made);
  add_day (self, sp_known_get_replaced_day (self->known, index));
  if (statement->kind == SP_STATEMENT_MEASURED)
    fresh = MAX (fresh, sp_date_last_day (sp_statement_get_period (statement)));
  add_day (self, fresh + sp_dataset_get_fresh_days (self->dataset) + 1);
}

static void
add_actor (Days *self, guint actor_index, guint issue)
{
  const SpActor *actor = sp_dataset_get_actor (self->dataset, actor_index);

  for (guint i = 0; i < actor->n_terms; i++)
    add_ends (self, actor->terms[i].since, actor->terms[i].until);
  if (sp_dataset_get_issue (self->dataset, issue)->applies_to_all)
    return;
  for (guint i = 0; i < actor->n_memberships; i++)
    add_ends (self, actor->memberships[i].since, actor->memberships[i].until);
}

void
sp_course_add_days (
  const SpKnown *known, guint actor, guint issue, guint32 from, guint32 to, GArray *days)
{
  Days self = { known, NULL, from, to, days };
  guint n = 0;
  const guint32 *statements;

  g_return_if_fail (known != NULL && days != NULL);

  self.dataset = sp_known_get_dataset (known);
  statements = sp_dataset_get_statements_of (self.dataset, actor, issue, &n);
  for (guint i = 0; i < n; i++)
    add_statement (&self, statements[i]);
  add_actor (&self, actor, issue);
  /* A wider scale may end a contest of numbers; without statements nothing can be contested. */
  for (guint32 day = n > 1 ? sp_known_get_next_width_day (known, issue, from) : 0; day != 0;
       day = sp_known_get_next_width_day (known, issue, day))
    add_day (&self, day);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  guint32 left = *(const guint32 *)a;
  guint32 right = *(const guint32 *)b;

  return (left > right) - (left < right);
}

static void
list_days (Course *self)
{
  g_array_append_val (self->days, self->from);
  sp_course_add_days (self->known, self->actor, self->issue, self->from, self->day, self->days);
  g_array_sort (self->days, compare_days);
}

static gboolean
is_same_list (const GArray *a, const GArray *b)
{
  guint n = a != NULL ? a->len : 0;

  if (n != (b != NULL ? b->len : 0))
    return FALSE;
  return n == 0 || memcmp (a->data, b->data, n * sizeof (guint32)) == 0;
}

/* What decides, contests and is pledged gives every number in a standing. */
gboolean
sp_standing_is_same (const SpStanding *a, const SpStanding *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->state == b->state && a->statement == b->statement && a->pledge == b->pledge
         && a->old == b->old && a->contested == b->contested && a->conditional == b->conditional
         && is_same_list (a->contesting, b->contesting);
}

static void
clear_stage (gpointer data)
{
  sp_standing_clear (&((SpStage *)data)->standing);
}

/* Appends the standing of a day, or draws the last stage on to it. */
static void
append_day (const Course *self, GArray *stages, guint32 day, guint32 until)
{
  g_autoptr (SpKnown) known = sp_known_new_at (self->known, day);
  SpStage *last = stages->len > 0 ? &g_array_index (stages, SpStage, stages->len - 1) : NULL;
  SpStage stage = { .since = day, .until = until };

  sp_standing_init_known (&stage.standing, known, self->actor, self->issue,
                          sp_selection_get_assumptions (self->selection));
  if (last == NULL || !sp_standing_is_same (&last->standing, &stage.standing))
    {
      g_array_append_val (stages, stage);
      return;
    }
  sp_standing_clear (&last->standing);
  last->standing = stage.standing;
  last->until = until;
}

GArray *
sp_course_list_stages (const SpSelection *selection, guint actor, guint issue, guint32 from)
{
  Course course;
  GArray *stages;

  g_return_val_if_fail (selection != NULL && from > 0, NULL);

  stages = g_array_new (FALSE, FALSE, sizeof (SpStage));
  g_array_set_clear_func (stages, clear_stage);
  course = get_course (selection, actor, issue);
  course.from = from;
  if (from > course.day)
    return stages;
  course.days = g_array_new (FALSE, FALSE, sizeof (guint32));
  list_days (&course);
  for (guint i = 0; i < course.days->len; i++)
    {
      guint32 day = g_array_index (course.days, guint32, i);
      guint32 next = i + 1 < course.days->len ? g_array_index (course.days, guint32, i + 1)
                                              : course.day + 1;

      if (next > day)
        append_day (&course, stages, day, next - 1);
    }
  g_array_unref (course.days);
  return stages;
}

guint32
sp_course_find_first_day (const SpSelection *selection, guint actor, guint issue)
{
  Course course;
  guint n = 0;
  const guint32 *statements;
  guint32 first = 0;

  g_return_val_if_fail (selection != NULL, 0);

  course = get_course (selection, actor, issue);
  statements = sp_dataset_get_statements_of (course.dataset, course.actor, course.issue, &n);
  for (guint i = 0; i < n; i++)
    {
      guint32 day = sp_known_get_day_of (course.known, statements[i]);

      if (day <= course.day && (first == 0 || day < first)
          && sp_dataset_get_statement (course.dataset, statements[i])->kind
               != SP_STATEMENT_DEMANDED)
        first = day;
    }
  return first;
}

static void
clear_figure (gpointer data)
{
  sp_standing_clear (data);
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return sp_date_compare (*(const SpDate *)a, *(const SpDate *)b);
}

/* The periods of the actor's figures, the earliest first; a period may stand there again. */
static GArray *
list_periods (const Course *self)
{
  guint n = 0;
  const guint32 *statements = sp_dataset_get_statements_of (self->dataset, self->actor, self->issue,
                                                            &n);
  GArray *periods = g_array_new (FALSE, FALSE, sizeof (SpDate));

  for (guint i = 0; i < n; i++)
    {
      const SpStatement *statement = sp_dataset_get_statement (self->dataset, statements[i]);
      SpDate period = sp_statement_get_period (statement);

      if (statement->kind == SP_STATEMENT_MEASURED)
        g_array_append_val (periods, period);
    }
  g_array_sort (periods, compare_periods);
  return periods;
}

GArray *
sp_course_list_figures (const SpSelection *selection, guint actor, guint issue)
{
  Course course;
  GArray *figures;
  g_autoptr (GArray) periods = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  figures = g_array_new (FALSE, FALSE, sizeof (SpStanding));
  g_array_set_clear_func (figures, clear_figure);
  if (sp_selection_get_standing (selection, actor, issue)->statement == SP_NONE
      || sp_selection_get_standing (selection, actor, issue)->kind != SP_STATEMENT_MEASURED)
    return figures;
  course = get_course (selection, actor, issue);
  periods = list_periods (&course);
  for (guint i = 0; i < periods->len; i++)
    {
      SpStanding figure;

      if (i > 0
          && compare_periods (&g_array_index (periods, SpDate, i - 1),
                              &g_array_index (periods, SpDate, i))
               == 0)
        continue;
      if (sp_standing_init_figure (&figure, course.known, course.actor, course.issue,
                                   g_array_index (periods, SpDate, i),
                                   sp_selection_get_assumptions (selection)))
        g_array_append_val (figures, figure);
      else
        sp_standing_clear (&figure);
    }
  return figures;
}

/* The first day on which an actor has a position: a statement may be none, or count only later, when the issue
 * applies. */
static guint32
find_first_position (const SpSelection *selection, guint actor, guint issue)
{
  guint32 first = sp_course_find_first_day (selection, actor, issue);
  g_autoptr (GArray) stages = NULL;

  if (first == 0)
    return 0;
  stages = sp_course_list_stages (selection, actor, issue, first);
  for (guint i = 0; i < stages->len; i++)
    if (g_array_index (stages, SpStage, i).standing.state == SP_STANDING_POSITION)
      return g_array_index (stages, SpStage, i).since;
  return 0;
}

/* Where an actor's part of the picture begins. */
static guint32
find_start (const SpSelection *selection, guint actor, guint issue)
{
  g_autoptr (GArray) figures = sp_course_list_figures (selection, actor, issue);
  const SpStatement *first;

  if (figures->len == 0)
    return find_first_position (selection, actor, issue);
  first = sp_dataset_get_statement (sp_selection_get_dataset (selection),
                                    g_array_index (figures, SpStanding, 0).statement);
  return sp_date_last_day (sp_statement_get_period (first));
}

guint32
sp_course_get_from (const SpSelection *selection, guint issue)
{
  guint32 from = 0;

  g_return_val_if_fail (selection != NULL, 0);

  if (sp_date_is_set (sp_selection_get_view (selection)->from))
    return sp_date_last_day (sp_selection_get_view (selection)->from);
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      guint32 day = find_start (selection, i, issue);

      if (day != 0 && (from == 0 || day < from))
        from = day;
    }
  return from;
}
