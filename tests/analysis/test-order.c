/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-order.h"

#include "analysis/sp-names.h"

#include "fixture.h"

#define MEMBERS                                                              \
  "'groups': [{'id': 'g', 'name': 'G'}, {'id': 'h', 'name': 'H'}],"          \
  "'actors': ["                                                              \
  "{'id': 's', 'name': 'Spain', 'country': 'ES', 'groups': ['h']},"          \
  "{'id': 'a', 'name': 'Åland', 'groups': ['h', 'g']},"                     \
  "{'id': 'z', 'name': 'Zambia', 'groups': [{'id': 'g', 'until': '2024'}]}," \
  "{'id': 'g', 'name': 'Germany', 'country': 'DE'}],"                        \
  "'issues': ["                                                              \
  "{'id': 'L', 'title': 'L', 'scale': {'type': 'levels', 'levels': ["        \
  "{'value': 0, 'label': 'no'}, {'value': 1, 'label': 'yes'}]}},"            \
  "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '%'}}],"    \
  "'statements': ["                                                          \
  "{'actor': 's', 'issue': 'N', 'date': '2025-01-01', 'position': 1},"       \
  "{'actor': 'z', 'issue': 'N', 'date': '2025-01-01', 'position': 3},"       \
  "{'actor': 'g', 'issue': 'N', 'date': '2025-01-01', 'position': 1},"       \
  "{'actor': 'a', 'issue': 'L', 'date': '2025-01-01', 'position': 1}]"

static char *
name_order (const char *sort, guint issue)
{
  g_autofree char *view = sort != NULL ? g_strdup_printf ("'sort': '%s'", sort) : g_strdup ("");
  g_autofree char *members = g_strconcat ("'view': {", view, "}, " MEMBERS, NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree guint *order = sp_order_actors (selection, issue);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    g_string_append (ids,
                     sp_actor_get_code (dataset, sp_selection_get_actor (selection, order[i])));
  return g_string_free (ids, FALSE);
}

static void
check (const char *sort, guint issue, const char *expected)
{
  g_autofree char *order = name_order (sort, issue);

  g_assert_cmpstr (order, ==, expected);
}

static void
test_sorts (void)
{
  sp_language_set ("en");
  check (NULL, 0, "agsz");
  check (NULL, 1, "zgsa");
  check ("file", 0, "sazg");
  check ("file", 1, "sazg");
  check ("name", 1, "agsz");
  check ("group", 0, "asgz");
  check ("value", 0, "agsz");
  check ("value", 1, "zgsa");
  check ("value:N", 0, "zgsa");
  check ("value:L", 1, "agsz");
  sp_language_set ("de");
  check (NULL, 0, "agsz");
  check (NULL, 1, "zgsa");
}

/* A and C agree on L, C and B on N. */
static void
test_similarity (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}, {'id': 'B', 'name': 'B'}, {'id': 'C', 'name': 'C'}],"
    "'issues': [{'id': 'L', 'title': 'L', 'weight': 2, 'scale': {'type': 'number', 'unit': ''}},"
    "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': ''}}], 'statements': ["
    "{'actor': 'A', 'issue': 'L', 'date': '2025', 'position': 1},"
    "{'actor': 'B', 'issue': 'L', 'date': '2025', 'position': 2},"
    "{'actor': 'C', 'issue': 'L', 'date': '2025', 'position': 1},"
    "{'actor': 'A', 'issue': 'N', 'date': '2025', 'position': 1},"
    "{'actor': 'B', 'issue': 'N', 'date': '2025', 'position': 2},"
    "{'actor': 'C', 'issue': 'N', 'date': '2025', 'position': 2}],"
    "'view': {'sort': 'similarity'}");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree guint *order = sp_order_actors (selection, 0);

  g_assert_cmpint (sp_order_get_sort (selection, 0, NULL), ==, SP_SORT_SIMILARITY);
  g_assert_cmpuint (order[0], ==, 0);
  g_assert_cmpuint (order[1], ==, 2);
  g_assert_cmpuint (order[2], ==, 1);
}

static void
check_common (const char *sort, const char *expected)
{
  g_autofree char *view = sort != NULL ? g_strdup_printf ("'sort': '%s'", sort) : g_strdup ("");
  g_autofree char *members = g_strconcat ("'view': {", view, "}, " MEMBERS, NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree guint *order = sp_order_actors_in_common (selection);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    g_string_append (ids,
                     sp_actor_get_code (dataset, sp_selection_get_actor (selection, order[i])));
  g_assert_cmpstr (ids->str, ==, expected);
  g_string_free (ids, TRUE);
}

/* One order for all issues, also where each has its own in strips. */
static void
test_common (void)
{
  check_common (NULL, "agsz");
  check_common ("name", "agsz");
  check_common ("file", "sazg");
  check_common ("group", "asgz");
  check_common ("value", "agsz");
  check_common ("value:N", "zgsa");
}

static void
check_chosen (const char *view, const char *expected)
{
  g_autofree char *members = g_strconcat ("'view': {", view, "}, " MEMBERS, NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autofree guint *order = sp_order_actors_as_chosen (selection);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    g_string_append (ids,
                     sp_actor_get_code (dataset, sp_selection_get_actor (selection, order[i])));
  g_assert_cmpstr (ids->str, ==, expected);
  g_string_free (ids, TRUE);
}

/* As they were asked for, those of groups after them; sorted where the view says how. */
static void
test_chosen (void)
{
  check_chosen ("", "sazg");
  check_chosen ("'actors': ['g', 's', 'z']", "gsz");
  check_chosen ("'actors': ['g'], 'groups': ['h']", "gsa");
  check_chosen ("'actors': ['g', 's', 'z'], 'sort': 'name'", "gsz");
  check_chosen ("'actors': ['z', 'a'], 'sort': 'name'", "az");
}

static void
test_groups (void)
{
  static const guint32 groups[] = { 1, 0, SP_NONE, SP_NONE };
  g_autoptr (SpDataset) dataset = fixture_read (MEMBERS);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    g_assert_cmpuint (sp_order_get_group (selection, i), ==, groups[i]);
}

#define SCALE                                                                                  \
  "'scale': {'type': 'levels', 'levels': [{'value': 0, 'label': 'no'}, {'value': 1, 'label': " \
  "'yes'}]}"

/* On P and R all stand alike, on Q the other way round. */
static void
check_issues (const char *sort, const char *expected)
{
  static const char *const alike[] = { "P0", "Q1", "R0", "P1", "Q0", "R1", "P1", "Q0", "R1" };
  GString *members = g_string_new (
    "'actors': [{'id': '0', 'name': 'A'}, {'id': '1', 'name': 'B'}, {'id': '2', 'name': 'C'}],"
    "'issues': [{'id': 'P', 'title': 'z', " SCALE "}, {'id': 'Q', 'title': 'y', " SCALE "},"
    "{'id': 'R', 'title': 'x', " SCALE "}], 'statements': [");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpSelection) selection = NULL;
  g_autofree guint *order = NULL;
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (alike); i++)
    g_string_append_printf (members,
                            "%s{'actor': '%u', 'issue': '%c', 'date': '2025', 'position': %c}",
                            i > 0 ? ", " : "", i / 3, alike[i][0], alike[i][1]);
  g_string_append_printf (members, "], 'view': {%s%s%s}", sort != NULL ? "'sort': '" : "",
                          sort != NULL ? sort : "", sort != NULL ? "'" : "");
  dataset = fixture_read (members->str);
  selection = sp_selection_new (dataset, NULL);
  order = sp_order_issues (selection);
  for (guint i = 0; i < 3; i++)
    g_string_append (ids, sp_dataset_get_issue (dataset, order[i])->id);
  g_assert_cmpstr (ids->str, ==, expected);
  g_string_free (ids, TRUE);
  g_string_free (members, TRUE);
}

static void
test_issues (void)
{
  check_issues (NULL, "PQR");
  check_issues ("file", "PQR");
  check_issues ("value:Q", "PQR");
  check_issues ("name", "RQP");
  check_issues ("similarity", "PRQ");
}

static void
test_names (void)
{
  static const char *const ordered[] = { "Ærø",           "Aland",   "Åland", "albania",
                                         "Côte d'Ivoire", "Croatia", "Łódź",  "Lux",
                                         "Österreich",    "Poland",  "Řecko", "Zambia",
                                         "Ελλάδα",        "Австрия", "Йемен", "الأردن",
                                         "中国" };

  for (guint i = 1; i < G_N_ELEMENTS (ordered); i++)
    {
      g_assert_cmpint (sp_name_compare (ordered[i - 1], ordered[i]), <, 0);
      g_assert_cmpint (sp_name_compare (ordered[i], ordered[i - 1]), >, 0);
    }
  g_assert_cmpint (sp_name_compare ("Oslo", "Oslo"), ==, 0);
  g_assert_cmpint (sp_name_compare ("OSLO", "Oslo"), !=, 0);
  g_assert_cmpint (sp_name_compare ("", "A"), <, 0);
}

static void
check_parse (const char *text, gboolean is_good, SpSort sort, guint32 issue)
{
  g_autoptr (SpDataset) dataset = fixture_read (MEMBERS);
  SpSort found = SP_SORT_UNSAID;
  guint32 found_issue = SP_NONE;

  g_assert_cmpint (sp_sort_parse (dataset, text, &found, &found_issue), ==, is_good);
  g_assert_cmpint (found, ==, sort);
  g_assert_cmpuint (found_issue, ==, issue);
}

static void
test_parse (void)
{
  check_parse (NULL, TRUE, SP_SORT_UNSAID, SP_NONE);
  check_parse ("file", TRUE, SP_SORT_FILE, SP_NONE);
  check_parse ("similarity", TRUE, SP_SORT_SIMILARITY, SP_NONE);
  check_parse ("value", TRUE, SP_SORT_VALUE, SP_NONE);
  check_parse ("value:N", TRUE, SP_SORT_VALUE, 1);
  check_parse ("value:X", FALSE, SP_SORT_UNSAID, SP_NONE);
  check_parse ("value:", FALSE, SP_SORT_UNSAID, SP_NONE);
  check_parse ("size", FALSE, SP_SORT_UNSAID, SP_NONE);
  check_parse ("", FALSE, SP_SORT_UNSAID, SP_NONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/order/sorts", test_sorts);
  g_test_add_func ("/order/similarity", test_similarity);
  g_test_add_func ("/order/common", test_common);
  g_test_add_func ("/order/chosen", test_chosen);
  g_test_add_func ("/order/groups", test_groups);
  g_test_add_func ("/order/issues", test_issues);
  g_test_add_func ("/order/names", test_names);
  g_test_add_func ("/order/parse", test_parse);
  return g_test_run ();
}
