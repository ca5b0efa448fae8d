/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-course.h"

#include "fixture.h"

/* One of everything that changes a standing with the days. */
#define COURSE                                                                                    \
  "'fresh_days': 30, 'conditions': [{'id': 'c', 'title': 'C'}],"                                  \
  "'groups': [{'id': 'g', 'name': 'G'}],"                                                         \
  "'actors': [{'id': 'A', 'name': 'A', 'terms': [{'leader': 'L', 'since': '2024-01-01'},"         \
  " {'leader': 'M', 'since': '2025-01-20'}]},"                                                    \
  "{'id': 'B', 'name': 'B', 'groups': [{'id': 'g', 'since': '2025-01-10', 'until': '2025-03'}]}," \
  "{'id': 'C', 'name': 'C', 'groups': ['g']}],"                                                   \
  "'issues': [{'id': 'I', 'title': 'I', 'scale': {'type': 'levels', 'neutral': 0,"                \
  " 'levels': [{'value': -1, 'label': 'No'}, {'value': 0, 'label': 'Open'},"                      \
  " {'value': 1, 'label': 'Yes'}]}},"                                                             \
  "{'id': 'J', 'title': 'J', 'applies_to': ['g'], 'scale': {'type': 'levels',"                    \
  " 'levels': [{'value': 0, 'label': 'No'}, {'value': 1, 'label': 'Yes'}]}},"                     \
  "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '%'}}],"                         \
  "'statements': ["                                                                               \
  "{'id': 'a', 'actor': 'A', 'issue': 'I', 'date': '2025-01-05', 'position': 0},"                 \
  "{'id': 'b', 'actor': 'A', 'issue': 'I', 'date': '2025-01-08', 'position': 1},"                 \
  "{'id': 'c', 'actor': 'A', 'issue': 'I', 'date': '2025-01-08', 'position': 1,"                  \
  " 'authority': 'unnamed'},"                                                                     \
  "{'id': 'd', 'actor': 'A', 'issue': 'I', 'date': '2025-03', 'position': -1,"                    \
  " 'conditions': ['c']},"                                                                        \
  "{'id': 'e', 'actor': 'A', 'issue': 'N', 'date': '2025-02-10', 'position': 9,"                  \
  " 'replaces': ['b']},"                                                                          \
  "{'id': 'f', 'actor': 'A', 'issue': 'I', 'date': '2025-05-01', 'position': null,"               \
  " 'none': 'declined'},"                                                                         \
  "{'id': 'g', 'actor': 'B', 'issue': 'J', 'date': '2025-01-02', 'position': 1},"                 \
  "{'id': 'h', 'actor': 'B', 'issue': 'N', 'date': '2025-01-02', 'position': 1},"                 \
  "{'id': 'i', 'actor': 'B', 'issue': 'N', 'date': '2025-01-04', 'position': 1.3},"               \
  "{'id': 'j', 'actor': 'C', 'issue': 'N', 'date': '2025-01-15', 'position': 20,"                 \
  " 'kind': 'demanded'},"                                                                         \
  "{'id': 'k', 'actor': 'C', 'issue': 'N', 'date': '2024-06', 'position': 1.9,"                   \
  " 'kind': 'measured', 'period': '2023'},"                                                       \
  "{'id': 'l', 'actor': 'C', 'issue': 'N', 'date': '2025-06', 'position': 2.1,"                   \
  " 'kind': 'measured', 'period': '2023'},"                                                       \
  "{'id': 'm', 'actor': 'C', 'issue': 'N', 'date': '2025-06', 'position': 2.4,"                   \
  " 'kind': 'measured', 'period': '2024'},"                                                       \
  "{'id': 'n', 'actor': 'C', 'issue': 'N', 'date': '2025-06', 'position': 2.5,"                   \
  " 'kind': 'measured', 'period': '2024'}]"

enum
{
  A,
  B,
  C,
};

enum
{
  I,
  J,
  N,
};

static SpSelection *
select_course (const char *view)
{
  g_autofree char *members = g_strconcat (COURSE, ", 'view': {", view, "}", NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);

  return sp_selection_new (dataset, NULL);
}

static const SpStage *
get_stage (const GArray *stages, guint i)
{
  g_assert_cmpuint (i, <, stages->len);
  return &g_array_index (stages, SpStage, i);
}

static const SpStage *
find_stage (const GArray *stages, guint32 day)
{
  for (guint i = 0; i < stages->len; i++)
    if (get_stage (stages, i)->since <= day && day <= get_stage (stages, i)->until)
      return get_stage (stages, i);
  g_assert_not_reached ();
}

static void
check_days (const SpSelection *selection, guint actor, guint issue, guint32 from, guint32 to)
{
  g_autoptr (GArray) stages = sp_course_list_stages (selection, actor, issue, from);

  for (guint i = 1; i < stages->len; i++)
    {
      g_assert_cmpuint (get_stage (stages, i)->since, ==, get_stage (stages, i - 1)->until + 1);
      g_assert_false (sp_standing_is_same (&get_stage (stages, i)->standing,
                                           &get_stage (stages, i - 1)->standing));
    }
  g_assert_cmpuint (get_stage (stages, 0)->since, ==, from);
  g_assert_cmpuint (get_stage (stages, stages->len - 1)->until, ==, to);
  for (guint32 day = from; day <= to; day++)
    {
      SpStanding standing;

      sp_standing_init (&standing, sp_selection_get_dataset (selection), actor, issue, day,
                        sp_selection_get_assumptions (selection));
      g_assert_true (sp_standing_is_same (&find_stage (stages, day)->standing, &standing));
      sp_standing_clear (&standing);
    }
}

/* The stages are what one gets who works out every single day. */
static void
test_every_day (void)
{
  static const char *const views[] = { "'as_of': '2025-07'",
                                       "'as_of': '2025-07', 'assume': {'c': 'unmet'}",
                                       "'as_of': '2025-01-06'" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autoptr (SpSelection) selection = select_course (views[i]);

      for (guint actor = A; actor <= C; actor++)
        for (guint issue = I; issue <= N; issue++)
          {
            check_days (selection, actor, issue, fixture_day ("2024-12-20"),
                        sp_selection_get_day (selection));
            check_days (selection, actor, issue, fixture_day ("2025-01-06"),
                        sp_selection_get_day (selection));
          }
    }
}

static void
check_stage (const GArray *stages, guint i, const char *since, SpStandingState state, int level)
{
  const SpStage *stage = get_stage (stages, i);

  g_assert_cmpuint (stage->since, ==, fixture_day (since));
  g_assert_cmpint (stage->standing.state, ==, state);
  if (state == SP_STANDING_POSITION)
    g_assert_cmpfloat (stage->standing.position, ==, level);
}

static void
test_stages (void)
{
  g_autoptr (SpSelection) selection = select_course ("'as_of': '2025-05-20'");
  g_autoptr (GArray) stages = sp_course_list_stages (selection, A, I, fixture_day ("2025-01-01"));

  check_stage (stages, 0, "2025-01-01", SP_STANDING_NOT_FOUND, 0);
  check_stage (stages, 1, "2025-01-05", SP_STANDING_POSITION, 0);
  check_stage (stages, 2, "2025-01-08", SP_STANDING_POSITION, 1);
  g_assert_true (get_stage (stages, 2)->standing.contested);
  /* Another government. */
  check_stage (stages, 3, "2025-01-20", SP_STANDING_POSITION, 1);
  g_assert_true (get_stage (stages, 3)->standing.old);
  /* Taken back by a statement on another issue. */
  check_stage (stages, 4, "2025-02-10", SP_STANDING_POSITION, 0);
  /* A month counts from its last day. */
  check_stage (stages, 5, "2025-03-31", SP_STANDING_POSITION, -1);
  g_assert_true (get_stage (stages, 5)->standing.conditional);
  check_stage (stages, 6, "2025-05-01", SP_STANDING_NONE, 0);
  g_assert_cmpuint (stages->len, ==, 7);
}

static void
test_empty (void)
{
  g_autoptr (SpSelection) selection = select_course ("'as_of': '2025-01-06'");
  g_autoptr (GArray) stages = sp_course_list_stages (selection, A, I, fixture_day ("2025-01-07"));

  g_assert_cmpuint (stages->len, ==, 0);
  g_assert_cmpuint (sp_course_find_first_day (selection, A, I), ==, fixture_day ("2025-01-05"));
  g_assert_cmpuint (sp_course_find_first_day (selection, A, N), ==, 0);
  g_assert_cmpuint (sp_course_find_first_day (selection, C, I), ==, 0);
}

/* Time without any position is not shown: B said it before the issue was a question to it. */
static void
test_from (void)
{
  g_autoptr (SpSelection) all = select_course ("'as_of': '2025-07'");
  g_autoptr (SpSelection) asked = select_course ("'as_of': '2025-07', 'from': '2024-11'");
  g_autoptr (SpSelection) lone = select_course ("'as_of': '2025-07', 'actors': ['A']");

  g_assert_cmpuint (sp_course_get_from (all, J), ==, fixture_day ("2025-01-10"));
  g_assert_cmpuint (sp_course_get_from (all, I), ==, fixture_day ("2025-01-05"));
  g_assert_cmpuint (sp_course_get_from (asked, J), ==, fixture_day ("2024-11"));
  g_assert_cmpuint (sp_course_get_from (lone, J), ==, 0);
}

/* The latest release of each period that was out on the day; what differs within one contests. */
static void
test_figures (void)
{
  g_autoptr (SpSelection) now = select_course ("'as_of': '2025-07'");
  g_autoptr (SpSelection) then = select_course ("'as_of': '2025-05'");
  g_autoptr (GArray) figures = sp_course_list_figures (now, C, N);
  g_autoptr (GArray) earlier = sp_course_list_figures (then, C, N);
  g_autoptr (GArray) stated = sp_course_list_figures (now, B, N);

  g_assert_cmpuint (figures->len, ==, 2);
  g_assert_cmpfloat (g_array_index (figures, SpStanding, 0).position, ==, 2.1);
  g_assert_false (g_array_index (figures, SpStanding, 0).contested);
  g_assert_cmpfloat (g_array_index (figures, SpStanding, 1).position, ==, 2.5);
  g_assert_true (g_array_index (figures, SpStanding, 1).contested);
  g_assert_cmpfloat (g_array_index (figures, SpStanding, 1).low, ==, 2.4);
  g_assert_cmpuint (earlier->len, ==, 1);
  g_assert_cmpfloat (g_array_index (earlier, SpStanding, 0).position, ==, 1.9);
  g_assert_cmpuint (stated->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/course/every-day", test_every_day);
  g_test_add_func ("/course/stages", test_stages);
  g_test_add_func ("/course/empty", test_empty);
  g_test_add_func ("/course/figures", test_figures);
  g_test_add_func ("/course/from", test_from);
  return g_test_run ();
}
