/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-document.h"
#include "app/sp-exporter.h"
#include "chart/sp-chart.h"
#include "dataset/sp-view-json.h"

#include "sp-app-test.h"

#include <glib/gstdio.h>
#include <unistd.h>

typedef struct
{
  SpDocument *document;
  guint n_loaded;
  guint n_changed;
} Fixture;

typedef struct
{
  gboolean done;
  gboolean opened;
  SpProblems *problems;
  GError *error;
} Opening;

static void
count_cb (guint *n)
{
  *n += 1;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Opening *opening = data;

  opening->opened = sp_document_open_finish (SP_DOCUMENT (source), result, &opening->problems,
                                             &opening->error);
  opening->done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Opening *)data)->done;
}

static void
clear_opening (Opening *opening)
{
  g_clear_pointer (&opening->problems, sp_problems_free);
  g_clear_error (&opening->error);
  *opening = (Opening){ 0 };
}

static void
open (Fixture *f, const char *name, Opening *opening)
{
  sp_document_open_async (f->document, name, opened_cb, opening);
  sp_app_test_wait (is_done, opening);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  Opening opening = { 0 };

  f->document = sp_document_new ();
  g_signal_connect_swapped (f->document, "loaded", G_CALLBACK (count_cb), &f->n_loaded);
  g_signal_connect_swapped (f->document, "changed", G_CALLBACK (count_cb), &f->n_changed);
  open (f, "sample:paris-2025-02-17", &opening);
  g_assert_true (opening.opened);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_object_unref (f->document);
}

static void
test_open (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (f->n_loaded, ==, 1);
  g_assert_cmpuint (f->n_changed, ==, 1);
  g_assert_cmpstr (sp_document_get_name (f->document), ==, "paris-2025-02-17");
  g_assert_cmpuint (sp_selection_get_n_issues (sp_document_get_selection (f->document)), ==, 3);
}

/* The chart that the file asks for opens. */
static void
test_own_chart (Fixture *f, gconstpointer data)
{
  static const char text[] =
    "{\"format\": \"standpoint\", \"version\": 1, \"title\": \"T\", \"actors\": [{\"id\": \"A\","
    " \"name\": \"A\"}], \"issues\": [{\"id\": \"N\", \"title\": \"N\", \"scale\": {\"type\":"
    " \"number\", \"unit\": \"\"}}], \"statements\": [], \"view\": {\"chart\": \"matrix\"}}";
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "own-XXXXXX", NULL);
  Opening opening = { 0 };

  close (g_mkstemp (path));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  open (f, path, &opening);
  g_unlink (path);
  g_assert_true (opening.opened);
  g_assert_cmpstr (sp_selection_get_view (sp_document_get_selection (f->document))->chart, ==,
                   "matrix");
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Opening *exporting = data;

  exporting->opened = sp_exporter_write_finish (result, &exporting->error);
  exporting->done = TRUE;
}

/* The path of a new file. g_free(). */
static char *
make_path (const char *suffix)
{
  g_autofree char *name = g_strconcat ("sp-test-XXXXXX", suffix, NULL);
  char *path = NULL;
  int fd = g_file_open_tmp (name, &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  return path;
}

static void
export_to (SpDocument *document, const SpEdition *edition, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SpExport export = { sp_document_get_dataset (document), sp_document_get_view (document),
                      edition };
  Opening exporting = { 0 };

  sp_exporter_write_async (&export, file, NULL, exported_cb, &exporting);
  sp_app_test_wait (is_done, &exporting);
  g_assert_no_error (exporting.error);
}

static char *
export_chart (SpDocument *document, const char *suffix)
{
  g_autofree char *path = make_path (suffix);
  g_auto (SpEdition) edition = { 0 };

  sp_edition_init (&edition, SP_CHART_WIDTH);
  sp_format_from_path (path, &edition.format);
  export_to (document, &edition, path);
  return g_steal_pointer (&path);
}

static char *
write_view (SpDocument *document)
{
  return sp_view_to_json (sp_selection_get_view (sp_document_get_selection (document)),
                          sp_document_get_dataset (document));
}

/* A picture opens as it was left; of one that somebody changed it is known. */
static void
test_picture (Fixture *f, gconstpointer data)
{
  Opening opening = { 0 };
  g_autofree char *path = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *svg = NULL;

  sp_document_set_chart (f->document, "matrix");
  sp_document_set_issue_shown (f->document, 1, FALSE);
  sp_document_set_actor_chosen (f->document, 2, FALSE);
  sp_document_set_assumption (f->document, 0, SP_ASSUME_UNMET);
  path = export_chart (f->document, ".svg");
  open (f, path, &opening);
  g_assert_true (opening.opened);
  g_assert_false (sp_document_was_changed (f->document));
  before = write_view (f->document);
  g_assert_nonnull (strstr (before, "\"chart\":\"matrix\""));
  g_assert_nonnull (strstr (before, "\"unmet\""));
  g_assert_nonnull (strstr (before, "\"as_of\":\"2025-02-18\""));
  g_assert_cmpuint (sp_selection_get_n_issues (sp_document_get_selection (f->document)), ==, 2);

  g_assert_true (g_file_get_contents (path, &svg, NULL, NULL));
  memcpy (strstr (svg, "fill=\"#") + 6, "#123456", 7);
  g_assert_true (g_file_set_contents (path, svg, -1, NULL));
  clear_opening (&opening);
  open (f, path, &opening);
  g_assert_true (sp_document_was_changed (f->document));
  after = write_view (f->document);
  g_assert_cmpstr (before, ==, after);
  clear_opening (&opening);
  open (f, "sample:paris-2025-02-17", &opening);
  g_assert_false (sp_document_was_changed (f->document));
  g_unlink (path);
}

static void
make_edition (SpEdition *edition)
{
  static const char style[] = "{ \"theme\": \"dark\", \"credit\": \"The Example Herald\" }";
  g_autoptr (GBytes) bytes = g_bytes_new_static (style, sizeof style - 1);
  g_autoptr (SpProblems) problems = sp_problems_new ("");

  sp_edition_init (edition, 900);
  g_assert_true (
    sp_edition_set_style (edition, bytes, NULL, &(SpStyleChoices){ -1, SP_HUES_SINGLE }, problems));
  edition->language = g_strdup ("fr");
  edition->text = SP_TEXT_OUTLINES;
  edition->description = g_strdup ("Who offers troops\n& who <does not>");
}

/* A picture that is opened and exported again is the same picture, also where its statements have no ids. */
static void
test_same_picture (Fixture *f, gconstpointer data)
{
  static const char text[] = "{\"format\": \"standpoint\", \"version\": 1, \"title\": \"No ids\", "
                             "\"language\": \"en\", \"actors\": ["
                             "{\"id\": \"A\", \"name\": \"Aland\"}, {\"id\": \"B\", \"name\": "
                             "\"Beland\"}], \"issues\": [{\"id\": \"T\", \"title\": \"Troops\","
                             " \"scale\": {\"type\": \"levels\", \"levels\": [{\"value\": 1, "
                             "\"label\": \"No\"}, {\"value\": 2, \"label\": \"Yes\"}]}}],"
                             " \"statements\": [{\"actor\": \"A\", \"issue\": \"T\", \"date\": "
                             "\"2025-02-01\", \"position\": 1, \"summary\": \"No.\"},"
                             " {\"actor\": \"A\", \"issue\": \"T\", \"date\": \"2025-02-03\", "
                             "\"position\": 2, \"summary\": \"Yes.\"},"
                             " {\"actor\": \"B\", \"issue\": \"T\", \"date\": \"2025-02-02\", "
                             "\"position\": 2, \"summary\": \"Yes.\"}]}";
  g_autofree char *path = make_path (".json");
  g_autofree char *first = make_path (".svg");
  g_autofree char *second = make_path (".svg");
  g_autofree char *here = NULL;
  g_autofree char *there = NULL;
  g_auto (SpEdition) edition = { 0 };
  Opening opening = { 0 };

  make_edition (&edition);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  open (f, path, &opening);
  g_assert_true (opening.opened);
  g_assert_null (sp_document_get_edition (f->document));
  sp_document_choose_only_actor (f->document, 1);
  export_to (f->document, &edition, first);
  clear_opening (&opening);
  open (f, first, &opening);
  export_to (f->document, sp_document_get_edition (f->document), second);
  g_assert_true (g_file_get_contents (first, &here, NULL, NULL));
  g_assert_true (g_file_get_contents (second, &there, NULL, NULL));
  g_assert_nonnull (strstr (here, "/statements/2"));
  g_assert_nonnull (strstr (here, "The Example Herald"));
  g_assert_cmpstr (here, ==, there);
  clear_opening (&opening);
  g_unlink (path);
  g_unlink (first);
  g_unlink (second);
}

static void
test_formats (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *suffix;
    const char *begins;
  } cases[] = { { ".svg", "<?xml" }, { ".PNG", "\211PNG" }, { ".pdf", "%PDF" }, { ".x", "<?xml" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = export_chart (f->document, cases[i].suffix);
      g_autofree char *text = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_true (g_str_has_prefix (text, cases[i].begins));
      g_unlink (path);
    }
}

/* What can't be opened changes nothing. */
static void
test_failures (Fixture *f, gconstpointer data)
{
  SpSelection *selection = sp_document_get_selection (f->document);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "sp-test-document-XXXXXX", NULL);
  Opening opening = { 0 };
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, "{\n\n\"title\": 3}", -1, NULL));
  open (f, path, &opening);
  g_assert_false (opening.opened);
  g_assert_error (opening.error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_cmpuint (sp_problems_count (opening.problems, SP_SEVERITY_ERROR), >, 1);
  clear_opening (&opening);
  g_assert_true (g_file_set_contents (path, "<svg xmlns='http://www.w3.org/2000/svg'/>", -1, NULL));
  open (f, path, &opening);
  g_assert_false (opening.opened);
  g_assert_null (opening.problems);
  g_assert_nonnull (strstr (opening.error->message, path));
  clear_opening (&opening);
  g_remove (path);
  open (f, path, &opening);
  g_assert_false (opening.opened);
  g_assert_nonnull (opening.error);
  g_assert_null (opening.problems);
  clear_opening (&opening);
  open (f, "sample:no-such-sample", &opening);
  g_assert_false (opening.opened);
  g_assert_nonnull (opening.error);
  clear_opening (&opening);
  g_assert_true (sp_document_get_selection (f->document) == selection);
  g_assert_cmpuint (f->n_loaded, ==, 1);
}

/* Of two calls the newer one counts, whichever ends first. */
static void
test_stale (Fixture *f, gconstpointer data)
{
  Opening first = { 0 };
  Opening second = { 0 };

  sp_document_open_async (f->document, "sample:ukraine-security-2025-2026", opened_cb, &first);
  sp_document_open_async (f->document, "sample:paris-2025-02-17", opened_cb, &second);
  sp_app_test_wait (is_done, &first);
  sp_app_test_wait (is_done, &second);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (second.opened);
  g_assert_cmpuint (f->n_loaded, ==, 2);
  clear_opening (&first);
}

static guint
get_n_issues (Fixture *f)
{
  return sp_selection_get_n_issues (sp_document_get_selection (f->document));
}

static void
test_issues (Fixture *f, gconstpointer data)
{
  guint n = sp_dataset_get_n_issues (sp_document_get_dataset (f->document));

  for (guint i = 0; i < n; i++)
    sp_document_set_issue_shown (f->document, i, TRUE);
  g_assert_cmpuint (get_n_issues (f), ==, n);
  sp_document_set_issue_shown (f->document, 1, FALSE);
  g_assert_cmpuint (get_n_issues (f), ==, n - 1);
  sp_document_set_issue_shown (f->document, 1, TRUE);
  for (guint i = 0; i < n; i++)
    g_assert_cmpuint (sp_selection_get_issue (sp_document_get_selection (f->document), i), ==, i);
  for (guint i = 0; i < n; i++)
    sp_document_set_issue_shown (f->document, i, FALSE);
  g_assert_cmpuint (get_n_issues (f), ==, 0);
}

/* Groups and single actors choose the same actors. */
static void
test_groups (Fixture *f, gconstpointer data)
{
  SpDataset *dataset = sp_document_get_dataset (f->document);

  for (guint i = 0; i < sp_dataset_get_n_actors (dataset); i++)
    sp_document_set_actor_chosen (f->document, i, FALSE);
  g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==, 0);
  for (guint i = 0; i < sp_dataset_get_n_groups (dataset); i++)
    {
      guint chosen;
      guint n;

      sp_document_set_group_chosen (f->document, i, TRUE);
      sp_document_count_group (f->document, i, &chosen, &n);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpuint (chosen, ==, n);
      g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==, n);
      sp_document_set_group_chosen (f->document, i, FALSE);
      g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==, 0);
    }
}

static void
test_leave_a_member_out (Fixture *f, gconstpointer data)
{
  SpDataset *dataset = sp_document_get_dataset (f->document);
  guint chosen;
  guint before;
  guint n;

  sp_document_set_group_chosen (f->document, 0, TRUE);
  before = sp_selection_get_n_actors (sp_document_get_selection (f->document));
  for (guint i = 0; i < sp_dataset_get_n_actors (dataset); i++)
    {
      if (!sp_dataset_is_member (dataset, i, 0,
                                 sp_selection_get_day (sp_document_get_selection (f->document))))
        continue;
      sp_document_set_actor_chosen (f->document, i, FALSE);
      break;
    }
  sp_document_count_group (f->document, 0, &chosen, &n);
  g_assert_cmpuint (chosen, ==, n - 1);
  g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==,
                    before - 1);
}

static void
test_assumptions (Fixture *f, gconstpointer data)
{
  for (SpAssumption i = SP_ASSUME_OPEN; i <= SP_ASSUME_UNMET; i++)
    {
      sp_document_set_assumption (f->document, 0, i);
      g_assert_cmpint (sp_document_get_assumption (f->document, 0), ==, i);
      g_assert_cmpint (sp_selection_get_assumption (sp_document_get_selection (f->document), 0), ==,
                       i);
    }
}

/* The whole view at once, and its parts: what is drawn follows each, told once a change. */
static void
test_view (Fixture *f, gconstpointer data)
{
  g_autoptr (SpView) view = sp_view_copy (sp_document_get_view (f->document));
  SpDate day = { 2025, 2, 10 };
  guint n = f->n_changed;

  sp_document_set_as_of (f->document, day);
  sp_document_set_as_of (f->document, day);
  g_assert_cmpuint (f->n_changed, ==, n + 1);
  g_assert_true (
    sp_date_equal (sp_selection_get_as_of (sp_document_get_selection (f->document)), day));
  sp_document_set_from (f->document, (SpDate){ 2025, 1, 0 });
  sp_document_set_form (f->document, "world");
  sp_document_set_sort (f->document, "name");
  g_assert_cmpuint (f->n_changed, ==, n + 4);
  g_assert_cmpstr (sp_document_get_view (f->document)->form, ==, "world");
  g_assert_cmpstr (sp_document_get_view (f->document)->sort, ==, "name");
  sp_document_set_view (f->document, view);
  g_assert_cmpuint (f->n_changed, ==, n + 5);
  g_assert_null (sp_document_get_view (f->document)->form);
  g_assert_false (sp_date_is_set (sp_document_get_view (f->document)->from));
}

static void
test_selected (Fixture *f, gconstpointer data)
{
  guint n = 0;

  g_signal_connect_swapped (f->document, "selected", G_CALLBACK (count_cb), &n);
  sp_document_select (f->document, "GBR", "troops");
  sp_document_select (f->document, "GBR", "troops");
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (sp_document_get_selected_actor (f->document), ==, "GBR");
  g_assert_cmpstr (sp_document_get_selected_issue (f->document), ==, "troops");
  sp_document_select (f->document, NULL, NULL);
  g_assert_cmpuint (n, ==, 2);
  g_assert_null (sp_document_get_selected_actor (f->document));
}

static guint
count_chosen (SpDocument *document)
{
  guint n = 0;

  for (guint i = 0; i < sp_dataset_get_n_actors (sp_document_get_dataset (document)); i++)
    n += sp_document_get_actor_chosen (document, i);
  return n;
}

/* Only this one, whatever was chosen before; the picture is of that one. */
static void
test_only (Fixture *f, gconstpointer data)
{
  SpDataset *dataset = sp_document_get_dataset (f->document);
  guint n_actors = sp_dataset_get_n_actors (dataset);

  for (guint i = 0; i < n_actors; i++)
    {
      sp_document_choose_only_actor (f->document, i);
      g_assert_cmpuint (count_chosen (f->document), ==, 1);
      g_assert_true (sp_document_get_actor_chosen (f->document, i));
      g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==, 1);
    }
  for (guint i = 0; i < sp_dataset_get_n_groups (dataset); i++)
    {
      guint chosen;
      guint n;

      sp_document_choose_only_group (f->document, i);
      sp_document_count_group (f->document, i, &chosen, &n);
      g_assert_cmpuint (chosen, ==, n);
      g_assert_cmpuint (count_chosen (f->document), ==, n);
    }
  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    {
      sp_document_show_only_issue (f->document, i);
      for (guint j = 0; j < sp_dataset_get_n_issues (dataset); j++)
        g_assert_true (sp_document_get_issue_shown (f->document, j) == (i == j));
    }
  sp_document_choose_all (f->document, FALSE);
  g_assert_cmpuint (count_chosen (f->document), ==, 0);
  g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==, 0);
  sp_document_choose_all (f->document, TRUE);
  g_assert_cmpuint (count_chosen (f->document), ==, n_actors);
  g_assert_cmpuint (sp_selection_get_n_actors (sp_document_get_selection (f->document)), ==,
                    n_actors);
}

/* Whoever hears that another dataset is there finds everything of it, and nothing of the one before. */
static void
ask_cb (SpDocument *document)
{
  SpDataset *dataset = sp_document_get_dataset (document);
  guint n = sp_dataset_get_n_actors (dataset);
  guint chosen = 0;

  g_assert_true (sp_selection_get_dataset (sp_document_get_selection (document)) == dataset);
  for (guint i = 0; i < n; i++)
    chosen += sp_document_get_actor_chosen (document, i);
  g_assert_cmpuint (chosen, >=, sp_selection_get_n_actors (sp_document_get_selection (document)));
}

static void
test_loaded (Fixture *f, gconstpointer data)
{
  static const char *const names[] = { "sample:nato-spending-2014-2025",
                                       "sample:paris-2025-02-17" };
  g_autoptr (SpDocument) document = sp_document_new ();

  g_signal_connect (document, "loaded", G_CALLBACK (ask_cb), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      Opening opening = { 0 };

      sp_document_open_async (document, names[i], opened_cb, &opening);
      sp_app_test_wait (is_done, &opening);
      g_assert_true (opening.opened);
      clear_opening (&opening);
    }
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  /* Pictures are made by a second process of the running program. */
  if (sp_press_is_asked (argc, argv))
    return sp_press_main ();
  g_test_init (&argc, &argv, NULL);
  add ("/document/open", test_open);
  add ("/document/own-chart", test_own_chart);
  add ("/document/picture", test_picture);
  add ("/document/same-picture", test_same_picture);
  add ("/document/formats", test_formats);
  add ("/document/failures", test_failures);
  add ("/document/stale", test_stale);
  add ("/document/issues", test_issues);
  add ("/document/groups", test_groups);
  add ("/document/leave-a-member-out", test_leave_a_member_out);
  add ("/document/only", test_only);
  add ("/document/assumptions", test_assumptions);
  add ("/document/loaded", test_loaded);
  add ("/document/view", test_view);
  add ("/document/selected", test_selected);
  return g_test_run ();
}
