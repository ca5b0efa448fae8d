/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-days.h"

#include "sp-course.h"

#include <string.h>

/* As much of all as may lie before the first event, or beyond the statements. */
#define SHARE 4

enum
{
  UNKNOWN,
  SAME,
  CHANGED,
};

/* A day on which the standing of a cell (an actor on an issue) may change. */
typedef struct
{
  guint32 day;
  guint32 cell;
} Chance;

struct _SpDays
{
  SpDataset *dataset;
  SpKnown *known;
  SpView *view;   /* for who is chosen, and by which groups */
  GArray *issues; /* of guint32 */
  GArray *actors; /* of guint32: who may be in the picture on any day */
  SpAssumption *assumptions;
  guint32 first;
  guint32 last;
  guint32 n_days;
  guint32
    *before; /* of each day and the one after the last: how many statements counted before it */
  guint32 *chances; /* of each day and the one after the last: its first in `cells` */
  guint32 *cells;   /* those that may change, by day */
  guint8 *verdicts; /* of each day: whether one does */
  GArray *events;   /* of SpDayEvent */
};

/* With the members of the view's groups at any time. */
static GArray *
list_actors (const SpSelection *selection)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpView *view = sp_selection_get_view (selection);
  GArray *actors;

  if (view->groups == NULL)
    return sp_selection_list_actors (selection);
  actors = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < sp_dataset_get_n_actors (dataset); i++)
    if (sp_view_names_actor (view, dataset, i, 0))
      g_array_append_val (actors, i);
  return actors;
}

static gboolean
is_same_list (const GArray *a, const GArray *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->len == b->len
         && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (guint32)) == 0);
}

gboolean
sp_days_suits (const SpDays *self, const SpSelection *selection)
{
  g_autoptr (GArray) actors = NULL;
  g_autoptr (GArray) issues = NULL;
  guint n;

  g_return_val_if_fail (self != NULL && selection != NULL, FALSE);

  if (self->dataset != sp_selection_get_dataset (selection))
    return FALSE;
  n = sp_dataset_get_n_conditions (self->dataset);
  actors = list_actors (selection);
  issues = sp_selection_list_issues (selection);
  return is_same_list (self->actors, actors) && is_same_list (self->issues, issues)
         && is_same_list (self->view->groups, sp_selection_get_view (selection)->groups)
         && is_same_list (self->view->actors, sp_selection_get_view (selection)->actors)
         && (n == 0
             || memcmp (self->assumptions, sp_selection_get_assumptions (selection),
                        n * sizeof *self->assumptions)
                  == 0);
}

/* The first and the last day of the statements; 0 where there are none. */
static void
span_statements (SpDays *self)
{
  guint n = sp_dataset_get_n_statements (self->dataset);

  for (guint i = 0; i < n; i++)
    {
      guint32 day = sp_known_get_day_of (self->known, i);

      if (self->first == 0 || day < self->first)
        self->first = day;
      self->last = MAX (self->last, day);
    }
}

static guint
count_before (const SpDays *self, guint32 day)
{
  guint n = sp_dataset_get_n_statements (self->dataset);
  guint before = 0;

  for (guint i = 0; i < n; i++)
    before += sp_known_get_day_of (self->known, i) < day;
  return before;
}

static guint32
get_event_day (const SpDays *self, guint event)
{
  return sp_date_last_day (sp_dataset_get_event (self->dataset, event)->date);
}

static gboolean
is_near (const SpDays *self, guint32 day)
{
  guint32 reach = (self->last - self->first) / SHARE;

  return day + reach >= self->first && day <= self->last + reach;
}

/* The earliest and the latest event that are near enough; 0 for none. */
static void
span_events (const SpDays *self, guint32 *first, guint32 *last)
{
  *first = *last = 0;
  for (guint i = 0; i < sp_dataset_get_n_events (self->dataset); i++)
    {
      guint32 day = get_event_day (self, i);

      if (!is_near (self, day))
        continue;
      *first = *first == 0 ? day : MIN (*first, day);
      *last = MAX (*last, day);
    }
}

static void
find_span (SpDays *self)
{
  guint32 first;
  guint32 last;

  span_statements (self);
  if (self->first == 0)
    return;
  span_events (self, &first, &last);
  self->last = MAX (self->last, last);
  if (first != 0 && first < self->last
      && count_before (self, first) <= sp_dataset_get_n_statements (self->dataset) / SHARE)
    self->first = first;
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  const SpDayEvent *left = a;
  const SpDayEvent *right = b;

  if (left->day != right->day)
    return left->day < right->day ? -1 : 1;
  return (left->event > right->event) - (left->event < right->event);
}

static void
list_events (SpDays *self)
{
  for (guint i = 0; i < sp_dataset_get_n_events (self->dataset); i++)
    {
      SpDayEvent event = { get_event_day (self, i), i };

      if (event.day >= self->first && event.day <= self->last && event.day != 0)
        g_array_append_val (self->events, event);
    }
  g_array_sort (self->events, compare_events);
}

static void
add_statements (SpDays *self, guint32 actor, guint32 issue)
{
  guint n = 0;
  const guint32 *statements = sp_dataset_get_statements_of (self->dataset, actor, issue, &n);

  for (guint i = 0; i < n; i++)
    {
      guint32 day = sp_known_get_day_of (self->known, statements[i]);

      if (day >= self->first && day <= self->last)
        self->before[day - self->first + 1]++;
    }
}

static void
add_day (const SpDays *self, GArray *days, guint32 day)
{
  if (day > self->first && day <= self->last)
    g_array_append_val (days, day);
}

/* On which an actor may come into the picture, or leave it, with a group of the view. */
static void
add_memberships (const SpDays *self, guint32 index, GArray *days)
{
  const SpActor *actor = sp_dataset_get_actor (self->dataset, index);

  for (guint i = 0; i < actor->n_memberships; i++)
    {
      const SpMembership *membership = &actor->memberships[i];

      if (!sp_indexes_contain (self->view->groups, membership->group))
        continue;
      add_day (self, days, sp_date_last_day (membership->since));
      if (sp_date_is_set (membership->until))
        add_day (self, days, sp_date_last_day (membership->until) + 1);
    }
}

/* Cell by cell, so that each day's come one after the other, the same ones together. */
static GArray *
list_chances (SpDays *self)
{
  GArray *chances = g_array_new (FALSE, FALSE, sizeof (Chance));
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < self->actors->len; i++)
    for (guint j = 0; j < self->issues->len; j++)
      {
        guint32 actor = g_array_index (self->actors, guint32, i);
        guint32 issue = g_array_index (self->issues, guint32, j);

        g_array_set_size (days, 0);
        add_statements (self, actor, issue);
        sp_course_add_days (self->known, actor, issue, self->first, self->last, days);
        add_memberships (self, actor, days);
        for (guint k = 0; k < days->len; k++)
          {
            Chance chance = { g_array_index (days, guint32, k), i * self->issues->len + j };

            g_array_append_val (chances, chance);
          }
      }
  return chances;
}

/* Each day's cells side by side (a counting sort). */
static void
sort_chances (SpDays *self, const GArray *chances)
{
  g_autofree guint32 *place = NULL;

  for (guint i = 0; i < chances->len; i++)
    self->chances[g_array_index (chances, Chance, i).day - self->first + 1]++;
  for (guint32 i = 0; i < self->n_days; i++)
    {
      self->chances[i + 1] += self->chances[i];
      self->before[i + 1] += self->before[i];
    }
  place = g_memdup2 (self->chances, (self->n_days + 1) * sizeof *place);
  self->cells = g_new (guint32, chances->len);
  for (guint i = 0; i < chances->len; i++)
    {
      const Chance *chance = &g_array_index (chances, Chance, i);

      self->cells[place[chance->day - self->first]++] = chance->cell;
    }
}

SpDays *
sp_days_new (const SpSelection *selection)
{
  SpDays *self;
  g_autoptr (GArray) chances = NULL;
  guint n_conditions;

  g_return_val_if_fail (selection != NULL, NULL);

  self = g_new0 (SpDays, 1);
  self->dataset = sp_dataset_ref (sp_selection_get_dataset (selection));
  self->known = sp_known_new_at (sp_selection_get_known (selection), 0);
  self->view = sp_view_copy (sp_selection_get_view (selection));
  self->issues = sp_selection_list_issues (selection);
  self->actors = list_actors (selection);
  self->events = g_array_new (FALSE, FALSE, sizeof (SpDayEvent));
  n_conditions = sp_dataset_get_n_conditions (self->dataset);
  self->assumptions = g_memdup2 (sp_selection_get_assumptions (selection),
                                 n_conditions * sizeof *self->assumptions);
  find_span (self);
  self->n_days = self->first != 0 ? self->last - self->first + 1 : 0;
  self->before = g_new0 (guint32, self->n_days + 1);
  self->chances = g_new0 (guint32, self->n_days + 1);
  self->verdicts = g_new0 (guint8, self->n_days);
  list_events (self);
  chances = list_chances (self);
  sort_chances (self, chances);
  return self;
}

void
sp_days_free (SpDays *self)
{
  if (self == NULL)
    return;
  g_free (self->before);
  g_free (self->chances);
  g_free (self->cells);
  g_free (self->verdicts);
  g_free (self->assumptions);
  g_array_unref (self->events);
  g_array_unref (self->actors);
  g_array_unref (self->issues);
  sp_view_free (self->view);
  sp_known_free (self->known);
  sp_dataset_unref (self->dataset);
  g_free (self);
}

SpDataset *
sp_days_get_dataset (const SpDays *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->dataset;
}

guint32
sp_days_get_first (const SpDays *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->first;
}

guint32
sp_days_get_last (const SpDays *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->last;
}

const GArray *
sp_days_get_events (const SpDays *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->events;
}

guint
sp_days_count (const SpDays *self, guint32 since, guint32 until)
{
  g_return_val_if_fail (self != NULL, 0);

  since = MAX (since, self->first);
  until = MIN (until, self->last);
  if (self->n_days == 0 || since > until)
    return 0;
  return self->before[until - self->first + 1] - self->before[since - self->first];
}

static gboolean
is_chosen (const SpDays *self, guint32 actor, guint32 day)
{
  return self->view->groups == NULL || sp_view_names_actor (self->view, self->dataset, actor, day);
}

static gboolean
is_changed (const SpDays *self, guint32 cell, const SpKnown *before, const SpKnown *after)
{
  guint32 actor = g_array_index (self->actors, guint32, cell / self->issues->len);
  guint32 issue = g_array_index (self->issues, guint32, cell % self->issues->len);
  gboolean was_chosen = is_chosen (self, actor, sp_known_get_day (before));
  SpStanding old;
  SpStanding new;
  gboolean changed;

  if (was_chosen != is_chosen (self, actor, sp_known_get_day (after)))
    return TRUE;
  if (!was_chosen)
    return FALSE;
  sp_standing_init_known (&old, before, actor, issue, self->assumptions);
  sp_standing_init_known (&new, after, actor, issue, self->assumptions);
  changed = !sp_standing_is_same (&old, &new);
  sp_standing_clear (&old);
  sp_standing_clear (&new);
  return changed;
}

/* At most @most of the changes of a day after the first. */
static guint
count_changes (const SpDays *self, guint32 day, guint most)
{
  guint32 start = self->chances[day - self->first];
  guint32 end = self->chances[day - self->first + 1];
  g_autoptr (SpKnown) before = sp_known_new_at (self->known, day - 1);
  g_autoptr (SpKnown) after = sp_known_new_at (self->known, day);
  guint n = 0;

  for (guint32 i = start; i < end && n < most; i++)
    if (i == start || self->cells[i] != self->cells[i - 1])
      n += is_changed (self, self->cells[i], before, after);
  return n;
}

guint
sp_days_count_changes (const SpDays *self, guint32 day)
{
  g_return_val_if_fail (self != NULL, 0);

  return day > self->first && day <= self->last ? count_changes (self, day, G_MAXUINT) : 0;
}

/* Whether anything changes on a day after the first; looked at once. */
static gboolean
is_change (const SpDays *self, guint32 day)
{
  guint32 i = day - self->first;

  if (self->chances[i] == self->chances[i + 1])
    return FALSE;
  if (self->verdicts[i] == UNKNOWN)
    self->verdicts[i] = count_changes (self, day, 1) > 0 ? CHANGED : SAME;
  return self->verdicts[i] == CHANGED;
}

guint32
sp_days_find_next (const SpDays *self, guint32 day)
{
  g_return_val_if_fail (self != NULL, 0);

  for (guint32 i = MAX (day, self->first) + 1; i <= self->last; i++)
    if (is_change (self, i))
      return i;
  return 0;
}

/* The last change on or before @day; 0 for none. */
static guint32
find_last (const SpDays *self, guint32 day)
{
  for (guint32 i = MIN (day, self->last); i > self->first; i--)
    if (is_change (self, i))
      return i;
  return 0;
}

guint32
sp_days_find_previous (const SpDays *self, guint32 day)
{
  guint32 present;
  guint32 previous;

  g_return_val_if_fail (self != NULL, 0);

  present = find_last (self, day);
  if (present == 0)
    return 0;
  previous = find_last (self, present - 1);
  return previous != 0 ? previous : self->first;
}
