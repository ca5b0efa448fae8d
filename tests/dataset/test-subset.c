/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-subset.h"
#include "fixture.h"

#include <gio/gio.h>
#include <math.h>

#define SAMPLES "/org/standpoint/Standpoint/datasets"

static SpDataset *
write_and_read (const SpSubset *subset, const SpView *view)
{
  g_autoptr (SpView) nothing = sp_view_new ();
  g_autoptr (GBytes) bytes = sp_subset_write (subset, view != NULL ? view : nothing);
  g_autoptr (SpProblems) problems = sp_problems_new ("subset");
  SpDataset *dataset = sp_reader_read (bytes, problems);
  g_autofree char *told = sp_problems_to_text (problems);

  if (dataset == NULL)
    g_error ("%s in %.*s", told, (int)g_bytes_get_size (bytes),
             (const char *)g_bytes_get_data (bytes, NULL));
  return dataset;
}

static char *
write_text (const SpSubset *subset)
{
  g_autoptr (SpView) nothing = sp_view_new ();
  g_autoptr (GBytes) bytes = sp_subset_write (subset, nothing);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
add_everything (SpSubset *subset, SpDataset *dataset)
{
  for (guint i = 0; i < sp_dataset_get_n_statements (dataset); i++)
    sp_subset_add_statement (subset, i);
  for (guint i = 0; i < sp_dataset_get_n_actors (dataset); i++)
    sp_subset_add_actor (subset, i);
  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    sp_subset_add_issue (subset, i);
  for (guint i = 0; i < sp_dataset_get_n_events (dataset); i++)
    sp_subset_add_event (subset, i);
  sp_subset_close (subset, G_MAXUINT32);
}

static void
assert_same_statement (SpDataset *a, SpDataset *b, guint i)
{
  const SpStatement *left = sp_dataset_get_statement (a, i);
  const SpStatement *right = sp_dataset_get_statement (b, i);
  g_autoptr (SpWords) left_words = sp_dataset_read_words (a, i);
  g_autoptr (SpWords) right_words = sp_dataset_read_words (b, i);
  guint n, m;

  g_assert_cmpuint (left->actor, ==, right->actor);
  g_assert_cmpuint (left->issue, ==, right->issue);
  g_assert_cmpuint (left->event, ==, right->event);
  g_assert_cmpuint (left->spoken_by, ==, right->spoken_by);
  g_assert_true (left->position == right->position || isnan (left->position));
  g_assert_cmpint (left->kind, ==, right->kind);
  g_assert_cmpstr (left_words->id, ==, right_words->id);
  g_assert_cmpstr (left_words->quote, ==, right_words->quote);
  sp_dataset_get_statement_sources (a, i, &n);
  sp_dataset_get_statement_sources (b, i, &m);
  g_assert_cmpuint (n, ==, m);
  sp_dataset_get_statement_replaces (a, i, &n);
  sp_dataset_get_statement_replaces (b, i, &m);
  g_assert_cmpuint (n, ==, m);
}

static void
test_everything (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autoptr (SpDataset) again = NULL;

  add_everything (subset, dataset);
  again = write_and_read (subset, sp_dataset_get_view (dataset));
  g_assert_cmpuint (sp_dataset_get_n_statements (again), ==, 5);
  for (guint i = 0; i < 5; i++)
    assert_same_statement (dataset, again, i);
  g_assert_cmpuint (sp_dataset_get_n_actors (again), ==, 3);
  g_assert_cmpuint (sp_dataset_get_actor (again, 0)->n_memberships, ==, 2);
  g_assert_cmpuint (sp_dataset_get_actor (again, 0)->n_terms, ==, 2);
  g_assert_cmpuint (sp_dataset_get_issue (again, 1)->n_references, ==, 1);
  g_assert_cmpuint (sp_dataset_get_n_sources (again), ==, 2);
  g_assert_cmpuint (sp_dataset_get_n_conditions (again), ==, 2);
  g_assert_cmpuint (sp_dataset_get_event (again, 0)->n_participants, ==, 2);
  g_assert_cmpuint (sp_dataset_get_n_searched (again), ==, 2);
  g_assert_cmpuint (sp_dataset_get_n_corrections (again), ==, 1);
  g_assert_cmpuint (sp_dataset_get_contest_days (again), ==, 3);
  g_assert_cmpstr (sp_dataset_get_view (again)->sort, ==, "value:troops");
}

/* A view names ids, not places. */
static void
test_part (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autoptr (SpView) view = sp_view_new ();
  g_autoptr (SpDataset) again = NULL;
  guint32 spending = 1;

  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (view->issues, spending);
  sp_subset_add_view (subset, view);
  sp_subset_add_statement (subset, 1);
  sp_subset_close (subset, G_MAXUINT32);
  again = write_and_read (subset, view);
  g_assert_cmpuint (sp_dataset_get_n_issues (again), ==, 1);
  g_assert_cmpuint (g_array_index (sp_dataset_get_view (again)->issues, guint32, 0), ==, 0);
  g_assert_cmpuint (sp_dataset_get_n_statements (again), ==, 1);
  /* FRA said it, GBR spoke for it, and only NATO was looked for; it takes back what is not here. */
  g_assert_cmpuint (sp_dataset_get_n_actors (again), ==, 3);
  g_assert_cmpuint (sp_dataset_get_statement (again, 0)->spoken_by, ==, 0);
  sp_dataset_get_statement_replaces (again, 0, &spending);
  g_assert_cmpuint (spending, ==, 0);
  g_assert_cmpuint (sp_dataset_get_n_events (again), ==, 1);
  g_assert_cmpuint (sp_dataset_get_event (again, 0)->n_participants, ==, 2);
  g_assert_cmpuint (sp_dataset_get_event (again, 0)->n_sources, ==, 1);
}

/* What took a statement back comes with it, if it was made by the day. */
static void
test_taken_back (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpSubset) early = sp_subset_new (dataset);
  g_autoptr (SpSubset) late = sp_subset_new (dataset);
  SpDate day = { 2025, 2, 27 };

  sp_subset_add_statement (early, 0);
  sp_subset_close (early, sp_date_last_day (day));
  g_assert_false (sp_subset_has_statement (early, 1));
  day.day = 28;
  sp_subset_add_statement (late, 0);
  sp_subset_close (late, sp_date_last_day (day));
  g_assert_true (sp_subset_has_statement (late, 1));
  g_assert_false (sp_subset_has_statement (late, 2));
}

/* An issue that applies to nobody who is here still does not apply to all. */
static void
test_applies_to (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "{'format':'standpoint','version':1,'title':'T','statements':[],'actors':[{'id':'A','name':'A'}"
    ","
    "{'id':'B','name':'B'}],'issues':[{'id':'i','title':'I','applies_to':['B'],'scale':{'type':"
    "'number','unit':''}}]}");
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autoptr (SpDataset) again = NULL;

  sp_subset_add_actor (subset, 0);
  sp_subset_add_issue (subset, 0);
  sp_subset_close (subset, 0);
  again = write_and_read (subset, NULL);
  g_assert_cmpuint (sp_dataset_get_n_actors (again), ==, 1);
  g_assert_false (sp_dataset_applies (again, 0, 0, 0));
}

/* Nothing was found and nobody has looked are two things, also where only others were looked for. */
static void
test_searched (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autoptr (SpDataset) again = NULL;

  sp_subset_add_actor (subset, 1);
  sp_subset_add_issue (subset, 1);
  sp_subset_close (subset, 0);
  again = write_and_read (subset, NULL);
  g_assert_cmpuint (sp_dataset_get_n_searched (again), ==, 1);
  g_assert_cmpuint (sp_dataset_get_searched (again, 0)->actor, ==, 1);
}

static void
test_nothing (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autoptr (SpDataset) again = NULL;

  sp_subset_close (subset, 0);
  again = write_and_read (subset, NULL);
  g_assert_cmpuint (sp_dataset_get_n_statements (again), ==, 0);
}

/* What somebody noted for himself, or nobody knows of, does not go out. */
static void
test_private (void)
{
  static const char secret[] =
    "{'format':'standpoint','version':1,'title':'T','x':'SECRET','statements':[{'actor':'A','issue'"
    ":"
    "'i','date':'2025','position':1,'note':'SECRET','coder':'SECRET','x':'SECRET','sources':['s']}]"
    ","
    "'actors':[{'id':'A','name':'A','note':'SECRET','note2':[{'a':'SECRET'}]}],'issues':[{'id':'i',"
    "'title':'I','x':['SECRET'],'scale':{'x':'SECRET','type':'number','unit':''}}],'sources':[{'id'"
    ":"
    "'s','note':'SECRET','annote':{'x':'SECRET'},'custom':{'note':'kept'}}],"
    "'searched':[{'until':'2025','note':'SECRET'}],'view':{'x':'SECRET'}}";
  g_autoptr (SpDataset) dataset = fixture_read (secret);
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autofree char *text = NULL;

  add_everything (subset, dataset);
  text = write_text (subset);
  g_assert_null (strstr (text, "SECRET"));
  g_assert_nonnull (strstr (text, "\"custom\": {\"note\": \"kept\"}"));
}

/* Values are spelt as in the file. */
static void
test_spelling (void)
{
  static const char json[] =
    "{'format':'standpoint','version':1,'title':'\\u00e9\\/"
    "','statements':[{'actor':'A','issue':'i',"
    "'date':'2025','position':1.50e0,'sources':[7.0]}],'actors':[{'id':'\\u0041','name':'A'}],"
    "'issues':[{'id':'i','title':'I','scale':{'type':'number','unit':''}}],'sources':[{'id':7}]}";
  g_autoptr (SpDataset) dataset = fixture_read (json);
  g_autoptr (SpSubset) subset = sp_subset_new (dataset);
  g_autoptr (SpDataset) again = NULL;
  g_autofree char *text = NULL;

  add_everything (subset, dataset);
  text = write_text (subset);
  g_assert_nonnull (strstr (text, "\"title\": \"\\u00e9\\/\""));
  g_assert_nonnull (strstr (text, "\"position\": 1.50e0, \"sources\": [7.0]"));
  again = write_and_read (subset, NULL);
  g_assert_cmpuint (sp_dataset_get_n_sources (again), ==, 1);
}

static void
try_parts (SpDataset *dataset)
{
  guint n = sp_dataset_get_n_statements (dataset);

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (SpSubset) subset = sp_subset_new (dataset);
      g_autoptr (SpDataset) again = NULL;
      guint n_kept = 0;

      for (guint32 j = 0; j < n; j++)
        if (g_test_rand_int_range (0, 20) < (gint32)i)
          sp_subset_add_statement (subset, j);
      if (g_test_rand_int () % 2 == 0)
        sp_subset_add_view (subset, sp_dataset_get_view (dataset));
      sp_subset_close (subset, (guint32)g_test_rand_int_range (735000, 740000));
      for (guint32 j = 0; j < n; j++)
        n_kept += sp_subset_has_statement (subset, j);
      again = write_and_read (subset, NULL);
      g_assert_cmpuint (sp_dataset_get_n_statements (again), ==, n_kept);
    }
}

/* Whatever is chosen is a dataset. */
static void
test_any_part (void)
{
  g_auto (GStrv)
    names = g_resources_enumerate_children (SAMPLES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (SpDataset) full = fixture_read (FULL);

  try_parts (full);
  g_assert_cmpuint (g_strv_length (names), >=, 3);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (SAMPLES "/", names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
      g_autoptr (SpProblems) problems = sp_problems_new (names[i]);
      g_autoptr (SpDataset) dataset = NULL;

      if (!g_str_has_suffix (path, ".json"))
        continue;
      dataset = sp_reader_read (bytes, problems);
      try_parts (dataset);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/subset/everything", test_everything);
  g_test_add_func ("/subset/part", test_part);
  g_test_add_func ("/subset/taken-back", test_taken_back);
  g_test_add_func ("/subset/applies-to", test_applies_to);
  g_test_add_func ("/subset/searched", test_searched);
  g_test_add_func ("/subset/nothing", test_nothing);
  g_test_add_func ("/subset/private", test_private);
  g_test_add_func ("/subset/spelling", test_spelling);
  g_test_add_func ("/subset/any-part", test_any_part);
  return g_test_run ();
}
