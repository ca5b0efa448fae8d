/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "fixture.h"

static void
test_lists (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const guint32 *list;
  guint n;

  list = sp_dataset_get_statement_conditions (dataset, 1, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (list[0], ==, 1);
  g_assert_cmpuint (list[1], ==, 0);
  list = sp_dataset_get_statement_replaces (dataset, 1, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (list[0], ==, 0);
  list = sp_dataset_get_statement_sources (dataset, 1, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (list[0], ==, 0);
  g_assert_cmpuint (list[1], ==, 1);
  sp_dataset_get_statement_sources (dataset, 0, &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_find (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);

  g_assert_cmpuint (sp_dataset_find_actor (dataset, "FRA"), ==, 1);
  g_assert_cmpuint (sp_dataset_find_actor (dataset, "nato"), ==, SP_NONE);
  g_assert_cmpuint (sp_dataset_find_group (dataset, "eu"), ==, 1);
  g_assert_cmpuint (sp_dataset_find_issue (dataset, "spending"), ==, 1);
  g_assert_cmpuint (sp_dataset_find_condition (dataset, "peace"), ==, 0);
  g_assert_cmpuint (sp_dataset_find_source (dataset, "7"), ==, 0);
  g_assert_cmpuint (sp_dataset_find_event (dataset, "paris"), ==, 0);
  g_assert_cmpuint (sp_dataset_find_statement (dataset, "b"), ==, 1);
  g_assert_cmpuint (sp_dataset_find_statement (dataset, ""), ==, SP_NONE);
}

static void
test_members (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  SpDate last, after;

  sp_date_parse ("2020-01-31", -1, &last);
  sp_date_parse ("2020-02-01", -1, &after);
  g_assert_true (sp_dataset_is_member (dataset, 0, 1, 0));
  g_assert_true (sp_dataset_is_member (dataset, 0, 1, sp_date_last_day (last)));
  g_assert_false (sp_dataset_is_member (dataset, 0, 1, sp_date_last_day (after)));
  g_assert_false (sp_dataset_is_member (dataset, 0, 1, 1));
  g_assert_true (sp_dataset_is_member (dataset, 0, 0, 1));
  g_assert_false (sp_dataset_is_member (dataset, 2, 0, 0));
}

static void
test_applies (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);

  g_assert_true (sp_dataset_applies (dataset, 0, 0, 0));
  g_assert_true (sp_dataset_applies (dataset, 0, 1, 0));
  g_assert_false (sp_dataset_applies (dataset, 0, 2, 0));
  g_assert_true (sp_dataset_applies (dataset, 1, 2, 0));
}

/* A group's members are those of the day. */
static void
test_applies_on_day (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "{'format': 'standpoint', 'version': 1, 'title': 'T', 'groups': [{'id': 'g', 'name': 'G'}],"
    "'actors': [{'id': 'A', 'name': 'A', 'groups': [{'id': 'g', 'since': '2010', 'until': "
    "'2020'}]},"
    "  {'id': 'B', 'name': 'B', 'groups': [{'id': 'g', 'since': '2010', 'until': '2020'}]}],"
    "'issues': [{'id': 'i', 'title': 'I', 'applies_to': ['g', 'B'],"
    "  'scale': {'type': 'number', 'unit': ''}}], 'statements': []}");
  SpDate before, within, after;

  /* A year counts from its last day. */
  sp_date_parse ("2010-12-30", -1, &before);
  sp_date_parse ("2015", -1, &within);
  sp_date_parse ("2021-01-01", -1, &after);
  g_assert_true (sp_dataset_applies (dataset, 0, 0, 0));
  g_assert_false (sp_dataset_applies (dataset, 0, 0, sp_date_last_day (before)));
  g_assert_true (sp_dataset_applies (dataset, 0, 0, sp_date_last_day (before) + 1));
  g_assert_true (sp_dataset_applies (dataset, 0, 0, sp_date_last_day (within)));
  g_assert_false (sp_dataset_applies (dataset, 0, 0, sp_date_last_day (after)));
  /* Who is named needs no group. */
  g_assert_true (sp_dataset_applies (dataset, 0, 1, sp_date_last_day (after)));
}

static void
test_flags (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  SpActor nobody = { .id = "X" };

  g_assert_cmpstr (sp_actor_get_flag (sp_dataset_get_actor (dataset, 0)), ==, "GB");
  g_assert_cmpstr (sp_actor_get_flag (sp_dataset_get_actor (dataset, 1)), ==, "FR");
  g_assert_cmpstr (sp_actor_get_flag (sp_dataset_get_actor (dataset, 2)), ==, "NATO");
  g_assert_null (sp_actor_get_flag (&nobody));
}

/* A dataset of random statements: what the index gives is what a look at each of them gives. */
static void
test_index (void)
{
  enum
  {
    ACTORS = 7,
    ISSUES = 5,
    STATEMENTS = 400
  };
  GString *text = g_string_new ("{'format': 'standpoint', 'version': 1, 'title': 'T', 'actors': [");
  g_autoptr (SpDataset) dataset = NULL;

  for (guint i = 0; i < ACTORS; i++)
    g_string_append_printf (text, "%s{'id': 'A%u', 'name': 'A'}", i ? "," : "", i);
  g_string_append (text, "], 'issues': [");
  for (guint i = 0; i < ISSUES; i++)
    g_string_append_printf (
      text, "%s{'id': 'i%u', 'title': 'I', 'scale': {'type': 'number', 'unit': ''}}", i ? "," : "",
      i);
  g_string_append (text, "], 'statements': [");
  for (guint i = 0; i < STATEMENTS; i++)
    g_string_append_printf (text,
                            "%s{'actor': 'A%u', 'issue': 'i%u', 'date': '2025', 'position': 1}",
                            i ? "," : "", g_test_rand_int_range (1, ACTORS),
                            g_test_rand_int_range (0, ISSUES - 1));
  g_string_append (text, "]}");
  dataset = fixture_read (text->str);
  g_string_free (text, TRUE);

  for (guint actor = 0; actor < ACTORS; actor++)
    for (guint issue = 0; issue < ISSUES; issue++)
      {
        guint n, found = 0;
        const guint32 *list = sp_dataset_get_statements_of (dataset, actor, issue, &n);

        for (guint i = 0; i < STATEMENTS; i++)
          if (sp_dataset_get_statement (dataset, i)->actor == actor
              && sp_dataset_get_statement (dataset, i)->issue == issue)
            g_assert_cmpuint (list[found++], ==, i);
        g_assert_cmpuint (found, ==, n);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset/lists", test_lists);
  g_test_add_func ("/dataset/find", test_find);
  g_test_add_func ("/dataset/members", test_members);
  g_test_add_func ("/dataset/applies", test_applies);
  g_test_add_func ("/dataset/applies/day", test_applies_on_day);
  g_test_add_func ("/dataset/flags", test_flags);
  g_test_add_func ("/dataset/index", test_index);
  return g_test_run ();
}
