/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-watcher.h"

#include "sp-app-test.h"

#include <glib/gstdio.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  SpWatcher *watcher;
  guint n_told;
  gboolean exists;
  guint wanted;
} Fixture;

static void
told_cb (gboolean exists, gpointer data)
{
  Fixture *fixture = data;

  fixture->n_told++;
  fixture->exists = exists;
}

static void
put (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *sign = NULL;

  fixture->folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "a.json", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  put (fixture->path, "1");
  sign = sp_watcher_dup_sign (fixture->file);
  fixture->watcher = sp_watcher_new (fixture->file, sign, told_cb, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  sp_watcher_free (fixture->watcher);
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gboolean
is_told (gpointer data)
{
  Fixture *fixture = data;

  return fixture->n_told >= fixture->wanted;
}

static void
wait_for (Fixture *fixture, guint n)
{
  fixture->wanted = n;
  sp_app_test_wait (is_told, fixture);
  g_assert_cmpuint (fixture->n_told, ==, n);
}

static gboolean
stop_cb (gpointer data)
{
  *(gboolean *)data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *)data;
}

static void
let_pass (guint ms)
{
  gboolean passed = FALSE;

  g_timeout_add (ms, stop_cb, &passed);
  sp_app_test_wait (is_true, &passed);
}

/* Written in place, in steps: told once. */
static void
test_written (Fixture *fixture, gconstpointer data)
{
  let_pass (400);
  g_assert_cmpuint (fixture->n_told, ==, 0);
  for (guint i = 0; i < 5; i++)
    {
      put (fixture->path, "12345" + i);
      let_pass (20);
    }
  wait_for (fixture, 1);
  g_assert_true (fixture->exists);
}

/* As editors save: a new file takes its name. */
static void
test_replaced (Fixture *fixture, gconstpointer data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "b.json", NULL);

  for (guint i = 1; i <= 2; i++)
    {
      put (other, i == 1 ? "22" : "333");
      g_assert_cmpint (g_rename (other, fixture->path), ==, 0);
      wait_for (fixture, i);
      g_assert_true (fixture->exists);
    }
}

static void
test_deleted (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  wait_for (fixture, 1);
  g_assert_false (fixture->exists);
  put (fixture->path, "4");
  wait_for (fixture, 2);
  g_assert_true (fixture->exists);
}

/* Between the reading and the watching. */
static void
test_before (Fixture *fixture, gconstpointer data)
{
  sp_watcher_free (fixture->watcher);
  fixture->watcher = sp_watcher_new (fixture->file, "another state", told_cb, fixture);
  wait_for (fixture, 1);
  g_assert_true (fixture->exists);
}

/* The file behind a link. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "link.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *sign = NULL;

  g_assert_cmpint (symlink ("a.json", path), ==, 0);
  sign = sp_watcher_dup_sign (file);
  sp_watcher_free (fixture->watcher);
  fixture->watcher = sp_watcher_new (file, sign, told_cb, fixture);
  put (fixture->path, "55555");
  wait_for (fixture, 1);
  g_assert_cmpint (g_remove (path), ==, 0);
}

#define ADD(name, test) g_test_add ("/watcher/" name, Fixture, NULL, set_up, test, tear_down)

static void
add_tests (void)
{
  ADD ("written", test_written);
  ADD ("replaced", test_replaced);
  ADD ("deleted", test_deleted);
  ADD ("before", test_before);
  ADD ("link", test_link);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
