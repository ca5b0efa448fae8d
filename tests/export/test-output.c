/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-output.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp (NULL, NULL);
  self->path = g_build_filename (self->folder, "a.svg", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_unlink (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0); /* nothing else was left in it */
  g_free (self->folder);
  g_free (self->path);
}

static void
write_text (const char *path, const char *text)
{
  g_autoptr (GBytes) document = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (sp_output_write (path, document, &error));
  g_assert_no_error (error);
}

static void
assert_fails (const char *path, GFileError code)
{
  g_autoptr (GBytes) document = g_bytes_new_static ("new", 3);
  g_autoptr (GError) error = NULL;

  g_assert_false (sp_output_write (path, document, &error));
  g_assert_error (error, G_FILE_ERROR, (int)code);
}

static void
assert_text (const char *path, const char *text)
{
  g_autofree char *found = NULL;

  g_assert_true (g_file_get_contents (path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, text);
}

static void
test_replaces (Fixture *self, gconstpointer data)
{
  GStatBuf found;

  write_text (self->path, "a longer text");
  g_chmod (self->path, 0640);
  write_text (self->path, "short");
  assert_text (self->path, "short");
  g_assert_cmpint (g_stat (self->path, &found), ==, 0);
  g_assert_cmpint (found.st_mode & 0777, ==, 0640);
}

static void
test_link (Fixture *self, gconstpointer data)
{
  g_autofree char *link = g_build_filename (self->folder, "link", NULL);

  write_text (self->path, "old");
  g_assert_cmpint (symlink ("a.svg", link), ==, 0);
  write_text (link, "new");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_text (self->path, "new");
  g_unlink (link);
}

static void
test_no_place (Fixture *self, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (self->folder, "none", "a.svg", NULL);

  assert_fails (missing, G_FILE_ERROR_NOENT);
  assert_fails (self->folder, G_FILE_ERROR_ISDIR);
  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    assert_fails ("/dev/full", G_FILE_ERROR_NOSPC);
}

/* A limit on the size of files stands for the full disk. */
static void
test_full (Fixture *self, gconstpointer data)
{
  struct rlimit before;
  struct rlimit none;
  g_autoptr (GBytes) document = g_bytes_new_take (g_malloc0 (100000), 100000);
  g_autoptr (GError) error = NULL;
  gboolean is_done;

  write_text (self->path, "old");
  signal (SIGXFSZ, SIG_IGN);
  getrlimit (RLIMIT_FSIZE, &before);
  none = before;
  none.rlim_cur = 4096;
  setrlimit (RLIMIT_FSIZE, &none);
  is_done = sp_output_write (self->path, document, &error);
  setrlimit (RLIMIT_FSIZE, &before);
  g_assert_false (is_done);
  g_assert_nonnull (error);
  assert_text (self->path, "old");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/output/replaces", Fixture, NULL, set_up, test_replaces, tear_down);
  g_test_add ("/output/link", Fixture, NULL, set_up, test_link, tear_down);
  g_test_add ("/output/no-place", Fixture, NULL, set_up, test_no_place, tear_down);
  g_test_add ("/output/full", Fixture, NULL, set_up, test_full, tear_down);
  return g_test_run ();
}
