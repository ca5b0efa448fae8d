/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-standing.h"

#include <math.h>

/* What part of a number scale two positions may lie apart without contesting each other. */
#define CONTEST_PART 0.1

/* Differences below this part of a scale come from arithmetic. */
#define TINY 1e-9

/* The kinds that can be an actor's own, in the order in which they are asked. */
static const SpStatementKind level_kinds[] = { SP_STATEMENT_STATED, SP_STATEMENT_PLEDGED,
                                               SP_STATEMENT_MEASURED };
static const SpStatementKind number_kinds[] = { SP_STATEMENT_MEASURED, SP_STATEMENT_STATED,
                                                SP_STATEMENT_PLEDGED };

/**
 * Cell:
 *
 * An actor's statements on an issue, and what decides among them.
 */
typedef struct
{
  const SpKnown *known;
  const SpDataset *dataset;
  const SpIssue *issue;
  guint actor;
  guint issue_index;
  const SpAssumption *assumptions;
} Cell;

static const SpStatement *
get (const Cell *cell, guint32 statement)
{
  return sp_dataset_get_statement (cell->dataset, statement);
}

static guint32
get_day (const Cell *cell, guint32 statement)
{
  return sp_known_get_day_of (cell->known, statement);
}

static void
append (GArray **list, guint32 value)
{
  if (*list == NULL)
    *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (*list, value);
}

static int
compare_days (guint32 a, guint32 b)
{
  return (a > b) - (a < b);
}

/* Newest first, of one day the last in the file. */
static int
compare_newest (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Cell *cell = user_data;
  guint32 left = *(const guint32 *)a;
  guint32 right = *(const guint32 *)b;
  int order = compare_days (get_day (cell, right), get_day (cell, left));

  return order != 0 ? order : compare_days (right, left);
}

/* The order in which statements of one kind decide: the decider first. */
static int
compare_deciding (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Cell *cell = user_data;
  guint32 left_index = *(const guint32 *)a;
  guint32 right_index = *(const guint32 *)b;
  const SpStatement *left = get (cell, left_index);
  const SpStatement *right = get (cell, right_index);
  int order = 0;

  if (left->kind == SP_STATEMENT_MEASURED)
    order = sp_date_compare (sp_statement_get_period (right), sp_statement_get_period (left));
  if (order == 0)
    order = compare_days (get_day (cell, right_index), get_day (cell, left_index));
  if (order == 0)
    order = left->confidence - right->confidence;
  if (order == 0)
    order = left->authority - right->authority;
  return order != 0 ? order : compare_days (right_index, left_index);
}

/* The statements of a kind that were made by the day and not taken back, in the order in which they
 * decide; NULL for none. */
static GArray *
gather (const Cell *cell, SpStatementKind kind)
{
  guint n = 0;
  const guint32 *all = sp_dataset_get_statements_of (cell->dataset, cell->actor, cell->issue_index,
                                                     &n);
  GArray *found = NULL;

  for (guint i = 0; i < n; i++)
    if (get (cell, all[i])->kind == kind && get_day (cell, all[i]) <= sp_known_get_day (cell->known)
        && !sp_known_is_replaced (cell->known, all[i]))
      append (&found, all[i]);
  if (found != NULL)
    g_array_sort_with_data (found, compare_deciding, (gpointer)cell);
  return found;
}

/* Takes those that count only when there is nothing else out of @found, into @weak. */
static void
set_weak_aside (const Cell *cell, GArray *found, GArray **weak)
{
  guint kept = 0;

  for (guint i = 0; i < found->len; i++)
    kept += !sp_statement_is_weak (get (cell, g_array_index (found, guint32, i)));
  if (kept == 0 || kept == found->len)
    return;
  for (guint i = found->len; i-- > 0;)
    {
      guint32 statement = g_array_index (found, guint32, i);

      if (!sp_statement_is_weak (get (cell, statement)))
        continue;
      append (weak, statement);
      g_array_remove_index (found, i);
    }
}

static gboolean
is_contest_on_scale (const Cell *cell, double a, double b)
{
  double width;

  if (cell->issue->scale == SP_SCALE_LEVELS)
    return fabs (sp_issue_get_step (cell->issue, a) - sp_issue_get_step (cell->issue, b))
           >= 1 - TINY;
  width = sp_known_get_width (cell->known, cell->issue_index);
  return fabs (a - b) > width * (CONTEST_PART + TINY);
}

static gboolean
is_same_date (SpDate a, SpDate b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

static gboolean
contests (const Cell *cell, guint32 decider_index, guint32 other_index)
{
  const SpStatement *decider = get (cell, decider_index);
  const SpStatement *other = get (cell, other_index);
  guint32 days = get_day (cell, decider_index) - get_day (cell, other_index);
  double a = sp_statement_get_position (decider);
  double b = sp_statement_get_position (other);

  if (isnan (a) || isnan (b))
    return FALSE;
  if (decider->kind == SP_STATEMENT_MEASURED)
    return is_same_date (sp_statement_get_period (decider), sp_statement_get_period (other))
           && days == 0 && fabs (a - b) > TINY * fmax (fabs (a), fabs (b));
  return days <= sp_dataset_get_contest_days (cell->dataset) && is_contest_on_scale (cell, a, b);
}

static void
widen (SpStanding *self, const SpStatement *statement)
{
  double position = sp_statement_get_position (statement);

  self->low = fmin (self->low, isnan (statement->low) ? position : statement->low);
  self->high = fmax (self->high, isnan (statement->high) ? position : statement->high);
}

/* Tells the statements that did not decide into those that contest and those that are overridden.
 */
static void
tell_others_apart (SpStanding *self, const Cell *cell, const GArray *found)
{
  for (guint i = 1; i < found->len; i++)
    {
      guint32 other = g_array_index (found, guint32, i);

      if (self->state != SP_STANDING_POSITION || !contests (cell, self->statement, other))
        {
          append (&self->overridden, other);
          continue;
        }
      self->contested = TRUE;
      append (&self->contesting, other);
      widen (self, get (cell, other));
    }
}

/* The first day of the term that covers the day, of several the one begun last; without one, of the
 * term begun last. 0 where nothing is said. */
static guint32
find_term_start (const Cell *cell)
{
  const SpActor *actor = sp_dataset_get_actor (cell->dataset, cell->actor);
  guint32 day = sp_known_get_day (cell->known);
  guint32 start = 0;
  gboolean covered = FALSE;

  for (guint i = 0; i < actor->n_terms; i++)
    {
      const SpTerm *term = &actor->terms[i];
      guint32 since = sp_date_last_day (term->since);
      gboolean covers = !sp_date_is_set (term->until) || sp_date_last_day (term->until) >= day;

      if (since > day || (covered && !covers))
        continue;
      start = covers && !covered ? since : MAX (start, since);
      covered |= covers;
    }
  return start;
}

/* A figure is as new as its publication or as the end of what it describes, whichever is later, and
 * no change of government makes it older. */
static gboolean
is_old (const Cell *cell, guint32 index)
{
  const SpStatement *statement = get (cell, index);
  guint32 day = sp_known_get_day (cell->known);
  guint32 made = get_day (cell, index);

  if (statement->kind == SP_STATEMENT_MEASURED)
    made = MAX (made, sp_date_last_day (sp_statement_get_period (statement)));
  if (made < day && day - made > sp_dataset_get_fresh_days (cell->dataset))
    return TRUE;
  return statement->kind != SP_STATEMENT_MEASURED && made < find_term_start (cell);
}

static void
sort_conditions (const Cell *cell, guint32 statement, GArray **open, GArray **unmet)
{
  guint n = 0;
  const guint32 *conditions = sp_dataset_get_statement_conditions (cell->dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    {
      SpAssumption assumption = cell->assumptions != NULL ? cell->assumptions[conditions[i]]
                                                          : SP_ASSUME_OPEN;

      if (assumption == SP_ASSUME_OPEN)
        append (open, conditions[i]);
      else if (assumption == SP_ASSUME_UNMET)
        append (unmet, conditions[i]);
    }
}

static void
set_state (SpStanding *self, const Cell *cell)
{
  const SpStatement *decider = get (cell, self->statement);

  sort_conditions (cell, self->statement, &self->open_conditions, &self->unmet_conditions);
  self->none = decider->none;
  self->old = is_old (cell, self->statement);
  if (self->unmet_conditions != NULL)
    {
      self->state = SP_STANDING_LAPSED;
      return;
    }
  self->conditional = self->open_conditions != NULL;
  self->position = sp_statement_get_position (decider);
  self->state = isnan (self->position) ? SP_STANDING_NONE : SP_STANDING_POSITION;
  self->low = self->high = self->position;
  widen (self, decider);
}

/* The pledge that stands beside a number, by the same rule as a standing. */
static void
find_pledge (SpStanding *self, const Cell *cell)
{
  g_autoptr (GArray) found = gather (cell, SP_STATEMENT_PLEDGED);
  g_autoptr (GArray) weak = NULL;
  g_autoptr (GArray) open = NULL;
  g_autoptr (GArray) unmet = NULL;
  guint32 pledge;

  if (found == NULL)
    return;
  set_weak_aside (cell, found, &weak);
  pledge = g_array_index (found, guint32, 0);
  sort_conditions (cell, pledge, &open, &unmet);
  if (unmet != NULL || isnan (sp_statement_get_position (get (cell, pledge))))
    return;
  self->pledge = pledge;
  self->pledge_position = sp_statement_get_position (get (cell, pledge));
  self->pledge_conditional = open != NULL;
}

static void
decide (SpStanding *self, const Cell *cell, SpStatementKind kind, GArray *found)
{
  self->kind = kind;
  set_weak_aside (cell, found, &self->overridden);
  self->statement = g_array_index (found, guint32, 0);
  set_state (self, cell);
  tell_others_apart (self, cell, found);
  if (self->overridden != NULL)
    g_array_sort_with_data (self->overridden, compare_newest, (gpointer)cell);
  if (self->contesting != NULL)
    g_array_sort_with_data (self->contesting, compare_newest, (gpointer)cell);
  if (cell->issue->scale == SP_SCALE_NUMBER && kind != SP_STATEMENT_PLEDGED)
    find_pledge (self, cell);
}

static void
list_replaced (SpStanding *self, const Cell *cell)
{
  guint n = 0;
  const guint32 *all = sp_dataset_get_statements_of (cell->dataset, cell->actor, cell->issue_index,
                                                     &n);

  for (guint i = 0; i < n; i++)
    if (get (cell, all[i])->kind != SP_STATEMENT_DEMANDED
        && sp_known_is_replaced (cell->known, all[i]))
      append (&self->replaced, all[i]);
  if (self->replaced != NULL)
    g_array_sort_with_data (self->replaced, compare_newest, (gpointer)cell);
}

static gboolean
is_covered (const Cell *cell, const SpSearched *searched)
{
  return (searched->actor == SP_NONE || searched->actor == cell->actor)
         && (searched->issue == SP_NONE || searched->issue == cell->issue_index);
}

/* Without any account of what was searched, nothing can be said but that nothing was found. */
static void
tell_absence (SpStanding *self, const Cell *cell)
{
  guint n = sp_dataset_get_n_searched (cell->dataset);
  guint32 day = sp_known_get_day (cell->known);

  self->state = n == 0 ? SP_STANDING_NOT_FOUND : SP_STANDING_NOT_RESEARCHED;
  for (guint i = 0; i < n; i++)
    {
      const SpSearched *searched = sp_dataset_get_searched (cell->dataset, i);

      if (!is_covered (cell, searched))
        continue;
      self->state = SP_STANDING_NOT_FOUND;
      if (sp_date_compare (searched->until, self->searched_until) > 0)
        self->searched_until = searched->until;
    }
  if (sp_date_last_day (self->searched_until) > day)
    self->searched_until = sp_date_from_day (day);
}

static void
work_out (SpStanding *self, const Cell *cell)
{
  gboolean is_levels = cell->issue->scale == SP_SCALE_LEVELS;
  const SpStatementKind *kinds = is_levels ? level_kinds : number_kinds;

  list_replaced (self, cell);
  for (guint i = 0; i < G_N_ELEMENTS (level_kinds); i++)
    {
      g_autoptr (GArray) found = gather (cell, kinds[i]);

      if (found == NULL)
        continue;
      decide (self, cell, kinds[i], found);
      return;
    }
  tell_absence (self, cell);
}

static Cell
reset (
  SpStanding *self, const SpKnown *known, guint actor, guint issue, const SpAssumption *assumptions)
{
  const SpDataset *dataset = sp_known_get_dataset (known);

  *self = (SpStanding){ .scale = sp_dataset_get_issue (dataset, issue)->scale,
                        .state = SP_STANDING_DOES_NOT_APPLY,
                        .statement = SP_NONE,
                        .pledge = SP_NONE,
                        .position = NAN,
                        .pledge_position = NAN,
                        .low = NAN,
                        .high = NAN };
  return (Cell){ known, dataset, sp_dataset_get_issue (dataset, issue), actor, issue, assumptions };
}

void
sp_standing_init_known (
  SpStanding *self, const SpKnown *known, guint actor, guint issue, const SpAssumption *assumptions)
{
  const SpDataset *dataset;
  Cell cell;

  g_return_if_fail (self != NULL);
  g_return_if_fail (known != NULL);

  dataset = sp_known_get_dataset (known);
  g_return_if_fail (actor < sp_dataset_get_n_actors (dataset));
  g_return_if_fail (issue < sp_dataset_get_n_issues (dataset));

  cell = reset (self, known, actor, issue, assumptions);
  if (sp_dataset_applies (dataset, issue, actor, sp_known_get_day (known)))
    work_out (self, &cell);
}

static GArray *
pick_period (const Cell *cell, const GArray *found, SpDate period)
{
  GArray *picked = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < found->len; i++)
    {
      guint32 statement = g_array_index (found, guint32, i);

      if (sp_date_compare (sp_statement_get_period (get (cell, statement)), period) == 0)
        g_array_append_val (picked, statement);
    }
  return picked;
}

gboolean
sp_standing_init_figure (SpStanding *self,
                         const SpKnown *known,
                         guint actor,
                         guint issue,
                         SpDate period,
                         const SpAssumption *assumptions)
{
  Cell cell;
  g_autoptr (GArray) found = NULL;
  g_autoptr (GArray) weak = NULL;
  g_autoptr (GArray) picked = NULL;

  g_return_val_if_fail (self != NULL && known != NULL, FALSE);

  cell = reset (self, known, actor, issue, assumptions);
  found = gather (&cell, SP_STATEMENT_MEASURED);
  if (found == NULL)
    return FALSE;
  set_weak_aside (&cell, found, &weak);
  picked = pick_period (&cell, found, period);
  if (picked->len == 0)
    return FALSE;
  decide (self, &cell, SP_STATEMENT_MEASURED, picked);
  return TRUE;
}

void
sp_standing_init (SpStanding *self,
                  SpDataset *dataset,
                  guint actor,
                  guint issue,
                  guint32 day,
                  const SpAssumption *assumptions)
{
  g_autoptr (SpKnown) known = sp_known_new (dataset, day);

  sp_standing_init_known (self, known, actor, issue, assumptions);
}

void
sp_standing_clear (SpStanding *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->contesting, g_array_unref);
  g_clear_pointer (&self->open_conditions, g_array_unref);
  g_clear_pointer (&self->unmet_conditions, g_array_unref);
  g_clear_pointer (&self->overridden, g_array_unref);
  g_clear_pointer (&self->replaced, g_array_unref);
}

gboolean
sp_standing_is_out (const SpStanding *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->state == SP_STANDING_DOES_NOT_APPLY
         || (self->state == SP_STANDING_NONE && self->none == SP_NONE_KIND_NOT_APPLICABLE);
}

double
sp_issue_get_step (const SpIssue *issue, double position)
{
  const SpLevel *levels;
  guint i = 0;

  g_return_val_if_fail (issue != NULL && issue->n_levels > 0, 0);

  levels = issue->levels;
  while (i < issue->n_levels && levels[i].value <= position)
    i++;
  if (i == 0)
    return 0;
  if (i == issue->n_levels)
    return issue->n_levels - 1;
  return i - 1 + (position - levels[i - 1].value) / (levels[i].value - levels[i - 1].value);
}

guint
sp_issue_get_level (const SpIssue *issue, double position)
{
  return (guint)ceil (sp_issue_get_step (issue, position) - 0.5);
}

double
sp_statement_get_position (const SpStatement *statement)
{
  g_return_val_if_fail (statement != NULL, NAN);

  if (statement->none != SP_NONE_KIND_POSITION)
    return NAN;
  if (!isnan (statement->position))
    return statement->position;
  return (statement->low + statement->high) / 2;
}

gboolean
sp_statement_is_weak (const SpStatement *statement)
{
  g_return_val_if_fail (statement != NULL, FALSE);

  return statement->authority == SP_AUTHORITY_UNNAMED || statement->authority == SP_AUTHORITY_OTHER;
}

SpDate
sp_statement_get_period (const SpStatement *statement)
{
  g_return_val_if_fail (statement != NULL, SP_DATE_NONE);

  return sp_date_is_set (statement->period) ? statement->period : statement->date;
}
