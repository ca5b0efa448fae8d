/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-writer.h"

#include "fixture.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

static void
check_same (GBytes *bytes)
{
  g_autoptr (SpProblems) problems = sp_problems_new ("same");
  g_autoptr (SpDataset) dataset = sp_reader_read (bytes, problems);
  g_autoptr (GBytes) written = NULL;

  g_assert_nonnull (dataset);
  written = sp_writer_write (dataset);
  g_assert_true (g_bytes_equal (written, bytes));
}

static void
test_fixture (void)
{
  g_autoptr (GBytes) bytes = fixture_bytes (FULL);

  check_same (bytes);
}

/* A byte order mark, unknown members, odd spaces and line ends and numbers stay as they are. */
static void
test_odd (void)
{
  g_autoptr (GBytes) bytes = fixture_bytes (
    "\357\273\277\r\n{'format': 'standpoint','version'\t:1.0e0, 'title': 'T\\u0065', 'x': [1.10, "
    "false],\r"
    "'actors': [{'id': 'A', 'name': 'A', 'y': {'z': 1e2}}], 'statements': [],\n\n\n"
    "'issues': [{'id': 'i', 'title': 'I', 'scale': {'type': 'number', 'unit': ''}}]}\n \t");

  check_same (bytes);
}

static void
test_bundled (void)
{
  static const char folder[] = "/org/standpoint/Standpoint/datasets/";
  g_auto (GStrv)
    names = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_nonnull (names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

      check_same (bytes);
    }
}

static void
check_splices (const SpSplice *splices, guint n, const char *expected)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("0123456789", 10);
  g_autoptr (GBytes) result = sp_writer_splice (bytes, splices, n);

  g_assert_cmpmem (g_bytes_get_data (result, NULL), g_bytes_get_size (result), expected,
                   strlen (expected));
}

static void
test_splice (void)
{
  const SpSplice splices[] = {
    { 0, 0, "<", 1 }, { 3, 2, "", 0 }, { 5, 1, "five", 4 }, { 10, 0, ">", 1 }
  };

  check_splices (splices, 0, "0123456789");
  check_splices (splices, 4, "<012five6789>");
  check_splices (&(SpSplice){ 0, 10, "x", 1 }, 1, "x");
}

static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("standpoint-writer-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.standpoint.json", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "a.json", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (path, "an older file", -1, NULL));
  g_assert_true (sp_writer_save (bytes, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "new");
  g_assert_false (sp_writer_save (bytes, nowhere, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/writer/fixture", test_fixture);
  g_test_add_func ("/writer/odd", test_odd);
  g_test_add_func ("/writer/bundled", test_bundled);
  g_test_add_func ("/writer/splice", test_splice);
  g_test_add_func ("/writer/save", test_save);
  return g_test_run ();
}
