/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "fixture.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <math.h>
#include <unistd.h>

static void
check_text (const SpText *text, const char *expected)
{
  g_assert_cmpstr (sp_text_lookup (text, "en", "en", NULL), ==, expected);
}

static void
check_date (SpDate date, const char *expected)
{
  char buffer[SP_DATE_BUFFER_SIZE];

  g_assert_cmpstr (sp_date_to_iso (date, buffer), ==, expected);
}

static void
test_whole (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);

  check_text (sp_dataset_get_title (dataset), "Full");
  check_text (sp_dataset_get_description (dataset), "All members");
  g_assert_cmpstr (sp_dataset_get_license (dataset), ==, "CC-BY-4.0");
  g_assert_cmpstr (sp_dataset_get_language (dataset), ==, "de");
  check_date (sp_dataset_get_updated (dataset), "2025-03");
  g_assert_cmpstr (sp_dataset_get_authors (dataset)[1], ==, "Grace");
  g_assert_null (sp_dataset_get_authors (dataset)[2]);
  g_assert_cmpuint (sp_dataset_get_contest_days (dataset), ==, 3);
  g_assert_cmpuint (sp_dataset_get_fresh_days (dataset), ==, 30);
  g_assert_cmpuint (sp_dataset_get_n_searched (dataset), ==, 2);
  g_assert_cmpuint (sp_dataset_get_searched (dataset, 0)->actor, ==, 2);
  g_assert_cmpuint (sp_dataset_get_searched (dataset, 0)->issue, ==, SP_NONE);
  check_text (sp_dataset_get_correction (dataset, 0)->text, "C");
}

static void
test_defaults (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "{'format': 'standpoint', 'version': 1, 'title': 'T', 'statements': [],"
    "'actors': [{'id': 'A', 'name': 'A', 'country': 'FR'}, {'id': 'B', 'name': 'B'}],"
    "'issues': [{'id': 'i', 'title': 'I', 'scale': {'type': 'number', 'unit': 'x'}}]}");
  const SpIssue *issue = sp_dataset_get_issue (dataset, 0);

  g_assert_cmpstr (sp_dataset_get_language (dataset), ==, "en");
  g_assert_cmpuint (sp_dataset_get_contest_days (dataset), ==, 7);
  g_assert_cmpuint (sp_dataset_get_fresh_days (dataset), ==, 90);
  g_assert_null (sp_dataset_get_authors (dataset)[0]);
  g_assert_null (sp_dataset_get_view (dataset)->issues);
  g_assert_cmpint (sp_dataset_get_actor (dataset, 0)->kind, ==, SP_ACTOR_KIND_COUNTRY);
  g_assert_cmpint (sp_dataset_get_actor (dataset, 1)->kind, ==, SP_ACTOR_KIND_OTHER);
  g_assert_true (issue->weight == 1 && isnan (issue->min) && isnan (issue->max));
  g_assert_cmpint (issue->decimals, ==, -1);
  g_assert_true (issue->applies_to_all);
}

static void
test_actors (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const SpActor *actor = sp_dataset_get_actor (dataset, 0);

  g_assert_cmpstr (actor->id, ==, "GBR");
  g_assert_cmpint (actor->kind, ==, SP_ACTOR_KIND_COUNTRY);
  g_assert_true (actor->weight == 2.5);
  g_assert_cmpstr (actor->wikidata, ==, "Q145");
  g_assert_cmpuint (actor->n_memberships, ==, 2);
  g_assert_cmpuint (actor->memberships[1].group, ==, 1);
  check_date (actor->memberships[1].until, "2020-01-31");
  g_assert_cmpuint (actor->n_terms, ==, 2);
  check_text (actor->terms[0].leader, "A");
  check_date (actor->terms[0].since, "2024-07-05");
  actor = sp_dataset_get_actor (dataset, 1);
  g_assert_cmpint (actor->kind, ==, SP_ACTOR_KIND_PARTY);
  check_text (actor->short_name, "F");
  g_assert_true (actor->weight == 0);
}

static void
test_issues (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const SpIssue *issue = sp_dataset_get_issue (dataset, 0);

  g_assert_cmpint (issue->scale, ==, SP_SCALE_LEVELS);
  g_assert_cmpint (issue->palette, ==, SP_PALETTE_BROWN_TEAL);
  g_assert_cmpuint (issue->n_levels, ==, 3);
  g_assert_cmpuint (issue->neutral, ==, 1);
  check_text (issue->levels[0].meaning, "M");
  issue = sp_dataset_get_issue (dataset, 1);
  g_assert_cmpint (issue->scale, ==, SP_SCALE_NUMBER);
  check_text (issue->unit, "");
  g_assert_true (issue->min == 0 && issue->max == 5 && issue->decimals == 2);
  g_assert_cmpuint (issue->n_references, ==, 1);
  check_date (issue->references[0].until, "2025-06-24");
}

static void
test_sources (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const SpSource *source = sp_dataset_get_source (dataset, 0);

  g_assert_cmpstr (source->id, ==, "7");
  g_assert_cmpstr (source->author, ==, "Ada L, The Times, Z");
  g_assert_cmpstr (source->container_title, ==, "C");
  g_assert_cmpstr (source->archived, ==, "HTTP://archive.example:80");
  g_assert_cmpint (source->origin, ==, SP_ORIGIN_COPY);
  check_date (source->issued, "2025-02-17");
  check_date (source->accessed, "2025-03");
  source = sp_dataset_get_source (dataset, 1);
  g_assert_cmpstr (source->author, ==, "Me");
  g_assert_null (source->title);
  g_assert_false (sp_date_is_set (source->issued));
}

static void
test_events (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const SpEvent *event = sp_dataset_get_event (dataset, 0);

  g_assert_cmpuint (event->n_sources, ==, 1);
  g_assert_cmpuint (event->sources[0], ==, 1);
  g_assert_cmpuint (event->n_participants, ==, 2);
  g_assert_cmpint (event->participants[1].role, ==, SP_ROLE_REPRESENTED);
  g_assert_cmpuint (event->participants[1].by, ==, 1);
  g_assert_cmpuint (event->participants[0].by, ==, SP_NONE);
  g_assert_null (sp_dataset_get_event (dataset, 1)->id);
}

static void
test_view (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const SpView *view = sp_dataset_get_view (dataset);

  g_assert_cmpstr (view->chart, ==, "positions");
  g_assert_cmpstr (view->form, ==, "fit");
  g_assert_cmpuint (g_array_index (view->issues, guint32, 0), ==, 1);
  g_assert_cmpuint (g_array_index (view->actors, guint32, 0), ==, 1);
  g_assert_cmpuint (g_array_index (view->groups, guint32, 0), ==, 0);
  g_assert_cmpuint (g_array_index (view->met, guint32, 0), ==, 0);
  g_assert_cmpuint (g_array_index (view->unmet, guint32, 0), ==, 1);
  g_assert_cmpstr (view->sort, ==, "value:troops");
  check_date (view->as_of, "2025-02-18");
  check_text (view->subtitle, "S");
}

static void
test_statements (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const SpStatement *statement = sp_dataset_get_statement (dataset, 0);

  g_assert_cmpuint (sp_dataset_get_n_statements (dataset), ==, 5);
  g_assert_cmpint (statement->authority, ==, SP_AUTHORITY_GOVERNMENT);
  g_assert_true (statement->salience < 0 && isnan (statement->low));
  g_assert_cmpuint (statement->event, ==, SP_NONE);
  statement = sp_dataset_get_statement (dataset, 1);
  g_assert_true (statement->position == 2.1 && statement->low == 2 && statement->high == 2.5);
  g_assert_cmpint (statement->kind, ==, SP_STATEMENT_PLEDGED);
  g_assert_cmpint (statement->confidence, ==, SP_CONFIDENCE_INFERRED);
  g_assert_cmpint (statement->authority, ==, SP_AUTHORITY_LEAD);
  g_assert_cmpint (statement->form, ==, SP_FORM_SIGNED);
  g_assert_cmpuint (statement->spoken_by, ==, 0);
  g_assert_cmpuint (statement->event, ==, 0);
  g_assert_true (statement->salience == 62.5f);
  check_date (statement->by, "2030");
  check_date (statement->period, "2025");
  g_assert_cmpint (sp_dataset_get_statement (dataset, 2)->none, ==, SP_NONE_KIND_ABSENT);
  g_assert_cmpint (sp_dataset_get_statement (dataset, 3)->none, ==, SP_NONE_KIND_DECLINED);
  statement = sp_dataset_get_statement (dataset, 4);
  g_assert_true (isnan (statement->position) && statement->low == -1 && statement->high == 1);
  g_assert_cmpint (statement->none, ==, SP_NONE_KIND_POSITION);
}

/* Cut anywhere, a dataset is a syntax error and nothing worse. */
static void
check_cuts (const char *text, gsize length, gsize step)
{
  for (gsize i = 0; i < length; i += step)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text, i);
      g_autoptr (SpProblems) problems = sp_problems_new ("cut");

      g_assert_null (sp_reader_read (bytes, problems));
      g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
      g_assert_cmpstr (sp_problems_get (problems, 0)->kind, ==, "syntax");
    }
}

static void
test_cut (void)
{
  g_autoptr (GBytes) bytes = fixture_bytes (FULL);
  g_autoptr (GBytes) paris = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  check_cuts (text, length - strlen ("\n}"), 1);
  paris =
    g_resources_lookup_data ("/org/standpoint/Standpoint/datasets/paris-2025-02-17.standpoint.json",
                             G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  text = g_bytes_get_data (paris, &length);
  while (text[length - 1] != '}')
    length--;
  check_cuts (text, length, length / 200 + 1);
}

static const char *
find_kind (GBytes *bytes)
{
  g_autoptr (SpProblems) problems = sp_problems_new ("x");
  SpDataset *dataset = sp_reader_read (bytes, problems);

  g_clear_pointer (&dataset, sp_dataset_unref);
  return sp_problems_get_n (problems) > 0 ? sp_problems_get (problems, 0)->kind : NULL;
}

/* What json-glib 1.6 dies of. */
static void
test_nesting (void)
{
  static const char *const kinds[] = { "syntax", "too-deep" };

  for (guint closed = 0; closed < 2; closed++)
    {
      gsize n = 100000;
      g_autofree char *text = g_strnfill (n * (closed + 1), '[');
      g_autoptr (GBytes) bytes = NULL;

      if (closed)
        memset (text + n, ']', n);
      bytes = g_bytes_new (text, strlen (text));
      /* The root is no object either, which comes first in the file. */
      g_assert_cmpstr (find_kind (bytes), ==, closed ? "not-an-object" : kinds[0]);
    }
}

static void
test_sizes (void)
{
  g_autofree char *quote = g_strnfill (1024 * 1024 + 1, 'x');

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GBytes) bytes = NULL;

      text =
        g_strdup_printf ("{'format': 'standpoint', 'version': 1, 'title': '%s', 'statements': [],"
                         "'actors': [{'id': 'A', 'name': 'A'}], 'issues': [{'id': 'i', 'title':"
                         "'I', 'scale': {'type': 'number', 'unit': 'x'}}]}",
                         quote + i);
      bytes = fixture_bytes (text);
      g_assert_cmpstr (find_kind (bytes), ==, i == 0 ? "too-long" : "no-statement");
    }
}

/* A file of more than a gigabyte, which takes no room on the disk and is not read. */
static void
test_large_file (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "standpoint-large-XXXXXX", NULL);
  int fd = g_mkstemp (path);
  g_autoptr (SpProblems) problems = sp_problems_new ("large");
  g_autoptr (GError) error = NULL;
  g_autofree char *told = NULL;

  g_assert_cmpint (ftruncate (fd, (1 << 30) + 1), ==, 0);
  close (fd);
  g_assert_null (sp_reader_read_file (path, problems, &error));
  g_assert_no_error (error);
  told = sp_problems_to_text (problems);
  g_assert_cmpstr (told, ==, "large:1:1: error: (root): a dataset may not be larger than 1 GiB\n");
  g_unlink (path);
}

/* What is too small to be parted counts as zero, the smallest that is not as itself. */
static void
test_small_numbers (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "{'format': 'standpoint', 'version': 1, 'title': 'T', 'actors': [{'id': 'A', 'name': 'A'}],"
    "'issues': [{'id': 'n', 'title': 'N', 'scale': {'type': 'number', 'unit': ''}}],"
    "'statements': [{'actor': 'A', 'issue': 'n', 'date': '2025', 'position': -5e-324},"
    "{'actor': 'A', 'issue': 'n', 'date': '2025', 'position': 1e-300}]}");

  g_assert_true (sp_dataset_get_statement (dataset, 0)->position == 0);
  g_assert_true (sp_dataset_get_statement (dataset, 1)->position == 1e-300);
}

static void
test_no_file (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ("none");
  g_autoptr (GError) error = NULL;

  g_assert_null (sp_reader_read_file ("/nowhere/at-all.json", problems, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);
  g_assert_null (sp_reader_read_file ("/", problems, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/whole", test_whole);
  g_test_add_func ("/reader/defaults", test_defaults);
  g_test_add_func ("/reader/actors", test_actors);
  g_test_add_func ("/reader/issues", test_issues);
  g_test_add_func ("/reader/sources", test_sources);
  g_test_add_func ("/reader/events", test_events);
  g_test_add_func ("/reader/view", test_view);
  g_test_add_func ("/reader/statements", test_statements);
  g_test_add_func ("/reader/cut", test_cut);
  g_test_add_func ("/reader/nesting", test_nesting);
  g_test_add_func ("/reader/sizes", test_sizes);
  g_test_add_func ("/reader/large-file", test_large_file);
  g_test_add_func ("/reader/small-numbers", test_small_numbers);
  g_test_add_func ("/reader/no-file", test_no_file);
  return g_test_run ();
}
