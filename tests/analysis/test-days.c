/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-days.h"

#include "analysis/sp-course.h"

#include "fixture.h"

#include <gio/gio.h>

#define FOLDER "/org/standpoint/Standpoint/datasets"

static SpSelection *
read_bundled (const char *name)
{
  g_autofree char *path = g_strdup_printf (FOLDER "/%s.standpoint.json", name);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (SpProblems) problems = sp_problems_new (name);
  g_autoptr (SpDataset) dataset = sp_reader_read (bytes, problems);

  g_assert_nonnull (dataset);
  return sp_selection_new (dataset, NULL);
}

/* Two groups, into which and from which actors go; a statement that is taken back, one that is of no
 * weight, and one that comes too late for the events. */
#define PEOPLE                                                                                    \
  "'fresh_days': 40, 'groups': [{'id': 'g', 'name': 'G'}, {'id': 'h', 'name': 'H'}],"             \
  "'actors': [{'id': 'A', 'name': 'A', 'groups': [{'id': 'g', 'until': '2025-01-31'}]},"          \
  "{'id': 'B', 'name': 'B', 'groups': [{'id': 'g', 'since': '2025-02-10'}, 'h']},"                \
  "{'id': 'C', 'name': 'C'}],"                                                                    \
  "'conditions': [{'id': 'c', 'title': 'C'}],"                                                    \
  "'issues': [{'id': 'I', 'title': 'I', 'scale': {'type': 'levels',"                              \
  " 'levels': [{'value': 0, 'label': 'No'}, {'value': 1, 'label': 'Yes'}]}},"                     \
  "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '%'}}],"                         \
  "'statements': ["                                                                               \
  "{'id': 'a', 'actor': 'A', 'issue': 'I', 'date': '2025-01-05', 'position': 0},"                 \
  "{'id': 'b', 'actor': 'A', 'issue': 'I', 'date': '2025-01-20', 'position': 1,"                  \
  " 'conditions': ['c']},"                                                                        \
  "{'id': 'd', 'actor': 'A', 'issue': 'I', 'date': '2025-01-24', 'position': 1,"                  \
  " 'authority': 'unnamed'},"                                                                     \
  "{'id': 'e', 'actor': 'B', 'issue': 'I', 'date': '2025-01-24', 'position': 1},"                 \
  "{'id': 'f', 'actor': 'B', 'issue': 'I', 'date': '2025-02', 'position': 0, 'replaces': ['e']}," \
  "{'id': 'g', 'actor': 'C', 'issue': 'N', 'date': '2025-03-20', 'position': 3}]"

static SpSelection *
select_people (const char *members, const char *view)
{
  g_autofree char *text = g_strconcat (PEOPLE, members, ", 'view': {", view, "}", NULL);
  g_autoptr (SpDataset) dataset = fixture_read (text);

  return sp_selection_new (dataset, NULL);
}

static guint
find_actor (const SpSelection *selection, guint actor)
{
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    if (sp_selection_get_actor (selection, i) == actor)
      return i;
  return SP_NONE;
}

/* How many cells differ between two days, worked out from nothing but the selections. */
static guint
compare (const SpSelection *before, const SpSelection *after)
{
  guint n_actors = sp_dataset_get_n_actors (sp_selection_get_dataset (after));
  guint n_issues = sp_selection_get_n_issues (after);
  guint n = 0;

  for (guint actor = 0; actor < n_actors; actor++)
    {
      guint old = find_actor (before, actor);
      guint new = find_actor (after, actor);

      if ((old == SP_NONE) != (new == SP_NONE))
        n += 1;
      for (guint j = 0; old != SP_NONE && new != SP_NONE &&j < n_issues; j++)
        n += !sp_standing_is_same (sp_selection_get_standing (before, old, j),
                                   sp_selection_get_standing (after, new, j));
    }
  return n;
}

static SpSelection *
select_day (const SpSelection *selection, guint32 day)
{
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (selection));

  view->as_of = sp_date_from_day (day);
  return sp_selection_new_view (selection, view);
}

/* Every day is a change exactly where its standings are not those of the day before, and the steps lead from
 * each to the next. */
static void
check_changes (const SpSelection *selection)
{
  g_autoptr (SpDays) days = sp_days_new (selection);
  g_autoptr (SpSelection) before = select_day (selection, sp_days_get_first (days));
  guint32 present = sp_days_get_first (days);
  guint32 previous = 0;

  g_assert_cmpuint (sp_days_count_changes (days, present), ==, 0);
  for (guint32 day = sp_days_get_first (days) + 1; day <= sp_days_get_last (days); day++)
    {
      g_autoptr (SpSelection) after = select_day (selection, day);
      gboolean changed = compare (before, after) > 0;

      g_assert_true (sp_days_suits (days, after));
      g_assert_cmpint (sp_days_count_changes (days, day) > 0, ==, changed);
      if (changed)
        {
          g_assert_cmpuint (sp_days_find_next (days, present), ==, day);
          g_assert_cmpuint (sp_days_find_next (days, day - 1), ==, day);
          previous = present;
          present = day;
        }
      g_assert_cmpuint (sp_days_find_previous (days, day), ==, previous);
      g_clear_pointer (&before, sp_selection_unref);
      before = g_steal_pointer (&after);
    }
  g_assert_cmpuint (sp_days_find_next (days, present), ==, 0);
  g_assert_cmpuint (sp_days_find_next (days, sp_days_get_last (days)), ==, 0);
  g_assert_cmpuint (sp_days_find_previous (days, sp_days_get_first (days)), ==, 0);
}

static void
test_changes (void)
{
  static const char *const views[] = {
    "",
    "'assume': {'c': 'unmet'}",
    "'groups': ['g']",
    "'groups': ['g'], 'actors': ['A']",
    "'groups': ['h', 'g'], 'issues': ['I']",
    "'issues': ['N']",
    "'actors': ['C']",
  };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autoptr (SpSelection) selection = select_people ("", views[i]);

      check_changes (selection);
    }
}

static void
test_bundled (void)
{
  g_auto (GStrv)
    names = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpSelection) selection = NULL;

      names[i][strlen (names[i]) - strlen (".standpoint.json")] = '\0';
      selection = read_bundled (names[i]);
      check_changes (selection);
    }
}

/* A statement that decides nothing is no change; a group that someone leaves is one. */
static void
test_what_changes (void)
{
  g_autoptr (SpSelection) all = select_people ("", "'issues': ['I']");
  g_autoptr (SpSelection) group = select_people ("", "'issues': ['I'], 'groups': ['g']");
  g_autoptr (SpDays) days = sp_days_new (all);
  g_autoptr (SpDays) of_group = sp_days_new (group);

  g_assert_cmpuint (sp_days_count_changes (days, fixture_day ("2025-01-20")), ==, 1);
  g_assert_cmpuint (sp_days_count_changes (days, fixture_day ("2025-01-24")), ==, 1);
  g_assert_cmpuint (sp_days_count_changes (of_group, fixture_day ("2025-01-24")), ==, 0);
  g_assert_cmpuint (sp_days_find_next (days, fixture_day ("2025-01-25")), ==,
                    fixture_day ("2025-02"));
  g_assert_cmpuint (sp_days_find_next (of_group, fixture_day ("2025-01-25")), ==,
                    fixture_day ("2025-02-01"));
  g_assert_cmpuint (sp_days_find_next (of_group, fixture_day ("2025-02-01")), ==,
                    fixture_day ("2025-02-10"));
}

/* In the middle of a stretch the way back leads past its beginning, to other standings. */
static void
test_previous (void)
{
  g_autoptr (SpSelection) selection = select_people ("", "'issues': ['I'], 'actors': ['A']");
  g_autoptr (SpDays) days = sp_days_new (selection);

  g_assert_cmpuint (sp_days_find_previous (days, fixture_day ("2025-01-22")), ==,
                    fixture_day ("2025-01-05"));
  g_assert_cmpuint (sp_days_find_previous (days, fixture_day ("2025-01-19")), ==, 0);
  g_assert_cmpuint (sp_days_find_next (days, fixture_day ("2025-01-19")), ==,
                    fixture_day ("2025-01-20"));
  /* From outside the days as well. */
  g_assert_cmpuint (sp_days_find_next (days, 1), ==, fixture_day ("2025-01-20"));
  g_assert_cmpuint (sp_days_find_previous (days, 1), ==, 0);
  g_assert_cmpuint (sp_days_find_next (days, fixture_day ("9999")), ==, 0);
  g_assert_cmpuint (sp_days_find_previous (days, fixture_day ("9999")), !=, 0);
}

static void
test_count (void)
{
  g_autoptr (SpSelection) all = select_people ("", "");
  g_autoptr (SpSelection) some = select_people ("", "'actors': ['B']");
  g_autoptr (SpDays) days = sp_days_new (all);
  g_autoptr (SpDays) of_some = sp_days_new (some);
  guint sum = 0;

  for (guint32 day = sp_days_get_first (days); day <= sp_days_get_last (days); day++)
    sum += sp_days_count (days, day, day);
  g_assert_cmpuint (sum, ==, 6);
  g_assert_cmpuint (sp_days_count (days, 0, G_MAXUINT32), ==, 6);
  g_assert_cmpuint (sp_days_count (days, 9, 8), ==, 0);
  g_assert_cmpuint (sp_days_count (days, fixture_day ("2025-01-20"), fixture_day ("2025-01-24")),
                    ==, 3);
  g_assert_cmpuint (sp_days_count (of_some, 0, G_MAXUINT32), ==, 2);
  /* A month counts from its end, like everywhere. */
  g_assert_cmpuint (sp_days_count (of_some, fixture_day ("2025-02-28"), fixture_day ("2025-02-28")),
                    ==, 1);
  /* What is shown does not move the ends. */
  g_assert_cmpuint (sp_days_get_first (of_some), ==, sp_days_get_first (days));
  g_assert_cmpuint (sp_days_get_last (of_some), ==, sp_days_get_last (days));
}

static void
check_span (const char *events, const char *first, const char *last, guint n_events)
{
  g_autofree char *members = g_strdup_printf (", 'events': [%s]", events);
  g_autoptr (SpSelection) selection = select_people (members, "");
  g_autoptr (SpDays) days = sp_days_new (selection);

  g_assert_cmpuint (sp_days_get_first (days), ==, fixture_day (first));
  g_assert_cmpuint (sp_days_get_last (days), ==, fixture_day (last));
  g_assert_cmpuint (sp_days_get_events (days)->len, ==, n_events);
}

static void
test_span (void)
{
  check_span ("", "2025-01-05", "2025-03-20", 0);
  check_span ("{'date': '2025-01-10', 'title': 'E'}", "2025-01-10", "2025-03-20", 1);
  check_span ("{'date': '2025-03-01', 'title': 'E'}", "2025-01-05", "2025-03-20", 1);
  check_span ("{'date': '2025-01-01', 'title': 'E'}, {'date': '2025-04-01', 'title': 'F'}",
              "2025-01-01", "2025-04-01", 2);
  check_span ("{'date': '1945', 'title': 'E'}, {'date': '2031-04-01', 'title': 'F'}", "2025-01-05",
              "2025-03-20", 0);
}

static void
test_events (void)
{
  g_autoptr (SpSelection) selection =
    select_people (", 'events': [{'date': '2025-03', 'title': 'late'}, {'date': '2025-02-01',"
                   " 'title': 'one'}, {'date': '2025-02-01', 'title': 'two'}]",
                   "");
  g_autoptr (SpDays) days = sp_days_new (selection);
  const GArray *events = sp_days_get_events (days);

  g_assert_cmpuint (events->len, ==, 3);
  g_assert_cmpuint (g_array_index (events, SpDayEvent, 0).event, ==, 1);
  g_assert_cmpuint (g_array_index (events, SpDayEvent, 1).event, ==, 2);
  g_assert_cmpuint (g_array_index (events, SpDayEvent, 2).event, ==, 0);
  g_assert_cmpuint (g_array_index (events, SpDayEvent, 2).day, ==, fixture_day ("2025-03-31"));
}

static void
test_nothing (void)
{
  g_autoptr (SpDataset)
    dataset = fixture_read ("'actors': [{'id': 'A', 'name': 'A'}], 'issues': [{'id': 'I',"
                            " 'title': 'I', 'scale': {'type': 'number', 'unit': '%'}}],"
                            " 'statements': [], 'events': [{'date': '2025-02-01', 'title': 'E'}]");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpDays) days = sp_days_new (selection);

  g_assert_cmpuint (sp_days_get_first (days), ==, 0);
  g_assert_cmpuint (sp_days_get_last (days), ==, 0);
  g_assert_cmpuint (sp_days_find_next (days, 5), ==, 0);
  g_assert_cmpuint (sp_days_find_previous (days, 5), ==, 0);
  g_assert_cmpuint (sp_days_count (days, 0, G_MAXUINT32), ==, 0);
}

/* They are made anew for another choice, and only then. */
static void
test_suits (void)
{
  g_autoptr (SpSelection) selection = select_people ("", "'groups': ['g']");
  g_autoptr (SpDays) days = sp_days_new (selection);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (selection));
  g_autoptr (SpSelection) other = NULL;
  g_autoptr (SpSelection) foreign = select_people ("", "'groups': ['g']");
  guint32 condition = 0;

  view->as_of = sp_date_from_day (fixture_day ("2025-02-20"));
  view->chart = g_strdup ("matrix");
  other = sp_selection_new_view (selection, view);
  g_assert_cmpuint (sp_selection_get_actor (other, 0), !=,
                    sp_selection_get_actor (selection, 0) + 9);
  g_assert_true (sp_days_suits (days, other));
  g_assert_false (sp_days_suits (days, foreign));
  view->met = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (view->met, condition);
  g_clear_pointer (&other, sp_selection_unref);
  other = sp_selection_new_view (selection, view);
  g_assert_false (sp_days_suits (days, other));
  g_clear_pointer (&view->met, g_array_unref);
  g_clear_pointer (&view->groups, g_array_unref);
  g_clear_pointer (&other, sp_selection_unref);
  other = sp_selection_new_view (selection, view);
  g_assert_false (sp_days_suits (days, other));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/days/changes", test_changes);
  g_test_add_func ("/days/bundled", test_bundled);
  g_test_add_func ("/days/what-changes", test_what_changes);
  g_test_add_func ("/days/previous", test_previous);
  g_test_add_func ("/days/count", test_count);
  g_test_add_func ("/days/span", test_span);
  g_test_add_func ("/days/events", test_events);
  g_test_add_func ("/days/nothing", test_nothing);
  g_test_add_func ("/days/suits", test_suits);
  return g_test_run ();
}
