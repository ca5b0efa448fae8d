/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-news.h"
#include "app/sp-actor-list.h"
#include "app/sp-document.h"
#include "app/sp-sidebar.h"
#include "dataset/sp-view-json.h"

#include "sp-app-test.h"

#include <glib/gstdio.h>
#include <string.h>

#define LEVELS                                                                              \
  "\"scale\":{\"type\":\"levels\",\"levels\":[{\"value\":0,\"label\":\"No\"},{\"value\":1," \
  "\"label\":"                                                                              \
  "\"Yes\"}]}"
#define ISSUE(id) "{\"id\":\"" id "\",\"title\":\"Issue " id "\"," LEVELS "}"
#define ACTOR(id) "{\"id\":\"" id "\",\"name\":\"Land " id "\"}"
#define SAID(id, i, n) \
  "{\"actor\":\"" id "\",\"issue\":\"" i "\",\"date\":\"2025-01-01\",\"position\":" n "}"
#define FILE_OF(actors, issues, statements, view)                                \
  "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"actors\":[" actors \
  "],\"issues\":[" issues "],\"statements\":[" statements "],\"view\":" view "}"

#define FIRST                                                                        \
  FILE_OF (ACTOR ("A") "," ACTOR ("B") "," ACTOR ("C"), ISSUE ("i") "," ISSUE ("j"), \
           SAID ("A", "i", "0") "," SAID ("B", "i", "0") "," SAID ("C", "i", "1"), "{}")
/* Another order, an actor less and one more, and one that moved. */
#define SECOND                                                                       \
  FILE_OF (ACTOR ("N") "," ACTOR ("B") "," ACTOR ("A"), ISSUE ("j") "," ISSUE ("i"), \
           SAID ("A", "i", "0") "," SAID ("B", "i", "1"), "{\"issues\":[\"i\"]}")

typedef struct
{
  char *path;
  SpDocument *document;
  guint n_selected;
  gboolean done;
  gboolean opened;
  SpProblems *problems;
} Fixture;

static void
selected_cb (Fixture *fixture)
{
  fixture->n_selected++;
}

static void
put (Fixture *fixture, const char *text)
{
  g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;

  g_clear_pointer (&fixture->problems, sp_problems_free);
  fixture->opened = sp_document_open_finish (SP_DOCUMENT (source), result, &fixture->problems,
                                             NULL);
  fixture->done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Fixture *)data)->done;
}

static gboolean
reload (Fixture *fixture, const char *text)
{
  if (text != NULL)
    put (fixture, text);
  fixture->done = FALSE;
  sp_document_reload_async (fixture->document, done_cb, fixture);
  sp_app_test_wait (is_done, fixture);
  return fixture->opened;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  int fd = g_file_open_tmp ("standpoint-XXXXXX.json", &fixture->path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  put (fixture, FIRST);
  fixture->document = sp_document_new ();
  g_signal_connect_swapped (fixture->document, "selected", G_CALLBACK (selected_cb), fixture);
  sp_document_open_async (fixture->document, fixture->path, done_cb, fixture);
  sp_app_test_wait (is_done, fixture);
  g_assert_true (fixture->opened);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_remove (fixture->path);
  g_free (fixture->path);
  g_clear_pointer (&fixture->problems, sp_problems_free);
  g_object_unref (fixture->document);
}

static char *
get_view (Fixture *fixture)
{
  return sp_view_to_json (sp_document_get_view (fixture->document),
                          sp_document_get_dataset (fixture->document));
}

/* The user's view, by ids; the selected mark; and what moved. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  g_autofree char *view = NULL;
  GPtrArray *news;
  const SpNewsItem *item;

  g_assert_null (sp_document_get_news (fixture->document));
  sp_document_set_actor_chosen (fixture->document, 2, FALSE);
  sp_document_set_issue_shown (fixture->document, 1, FALSE);
  sp_document_select (fixture->document, "B", "i");
  fixture->n_selected = 0;
  g_assert_true (reload (fixture, SECOND));
  view = get_view (fixture);
  g_assert_cmpstr (view, ==, "{\"issues\":[\"i\"],\"actors\":[\"A\",\"B\"]}");
  g_assert_cmpstr (sp_document_get_selected_actor (fixture->document), ==, "B");
  g_assert_cmpuint (fixture->n_selected, ==, 0);
  news = sp_document_get_news (fixture->document);
  g_assert_cmpuint (news->len, ==, 1);
  item = g_ptr_array_index (news, 0);
  g_assert_cmpstr (item->actor, ==, "B");
  g_assert_cmpstr (item->before, ==, "No");
  g_assert_cmpstr (item->after, ==, "Yes");
}

/* A view that nobody touched is the file's. */
static void
test_followed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *view = NULL;

  g_assert_true (reload (fixture, SECOND));
  view = get_view (fixture);
  g_assert_cmpstr (view, ==, "{\"issues\":[\"i\"]}");
}

/* A mark of an actor that is gone is none. */
static void
test_selected_gone (Fixture *fixture, gconstpointer data)
{
  sp_document_select (fixture->document, "C", "i");
  fixture->n_selected = 0;
  g_assert_true (reload (fixture, SECOND));
  g_assert_null (sp_document_get_selected_actor (fixture->document));
  g_assert_cmpuint (fixture->n_selected, ==, 1);
}

/* The last good state stays, also where the file is gone; then the next good one comes. */
static void
test_invalid (Fixture *fixture, gconstpointer data)
{
  SpDataset *dataset = sp_document_get_dataset (fixture->document);

  g_assert_false (reload (fixture, "{"));
  g_assert_nonnull (fixture->problems);
  g_assert_true (sp_document_get_dataset (fixture->document) == dataset);
  g_remove (fixture->path);
  g_assert_false (reload (fixture, NULL));
  g_assert_null (fixture->problems);
  g_assert_true (sp_document_get_dataset (fixture->document) == dataset);
  g_assert_true (reload (fixture, FIRST));
  g_assert_cmpuint (sp_document_get_news (fixture->document)->len, ==, 0);
}

/* A view from before, of which only a part fits. */
static void
test_open_view (Fixture *fixture, gconstpointer data)
{
  g_autofree char *view = NULL;

  fixture->done = FALSE;
  sp_document_open_view_async (
    fixture->document, fixture->path,
    "{\"chart\":\"of a later version\",\"actors\":[\"gone\",\"C\"],\"as_of\":\"2025\"}", done_cb,
    fixture);
  sp_app_test_wait (is_done, fixture);
  view = get_view (fixture);
  g_assert_cmpstr (view, ==, "{\"actors\":[\"C\"],\"as_of\":\"2025\"}");
}

static void
test_places (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = sp_document_get_file (fixture->document);

  g_assert_cmpstr (g_file_peek_path (file), ==, fixture->path);
  g_assert_cmpstr (sp_document_get_address (fixture->document), ==, fixture->path);
  g_assert_nonnull (sp_document_get_sign (fixture->document));
  fixture->done = FALSE;
  sp_document_open_async (fixture->document, "sample:paris-2025-02-17", done_cb, fixture);
  sp_app_test_wait (is_done, fixture);
  g_assert_null (sp_document_get_file (fixture->document));
  g_assert_null (sp_document_get_sign (fixture->document));
  g_assert_cmpstr (sp_document_get_address (fixture->document), ==, "sample:paris-2025-02-17");
}

static SpActorList *
find_list (GtkWidget *sidebar)
{
  g_autoptr (GPtrArray) lists = sp_app_test_list (sidebar, SP_TYPE_ACTOR_LIST);

  g_assert_cmpuint (lists->len, ==, 1);
  return lists->pdata[0];
}

/* The list of actors stays folded or not, and searched, as it was; of another file it is as usual. */
static void
test_actor_list (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) sidebar = g_object_ref_sink (g_object_new (SP_TYPE_SIDEBAR, NULL));

  sp_sidebar_set_document (SP_SIDEBAR (sidebar), fixture->document);
  g_assert_true (reload (fixture, FIRST));
  g_assert_true (sp_actor_list_get_expanded (find_list (sidebar)));
  sp_actor_list_set_expanded (find_list (sidebar), FALSE);
  g_assert_true (reload (fixture, SECOND));
  g_assert_false (sp_actor_list_get_expanded (find_list (sidebar)));
  sp_actor_list_search (find_list (sidebar), "a");
  g_assert_true (reload (fixture, FIRST));
  g_assert_true (sp_actor_list_get_expanded (find_list (sidebar)));
  g_assert_cmpstr (sp_actor_list_get_words (find_list (sidebar)), ==, "a");
}

#define ADD(name, test) g_test_add ("/reload/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("kept", test_kept);
  ADD ("followed", test_followed);
  ADD ("selected-gone", test_selected_gone);
  ADD ("invalid", test_invalid);
  ADD ("open-view", test_open_view);
  ADD ("places", test_places);
  ADD ("actor-list", test_actor_list);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
