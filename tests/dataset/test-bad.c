/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

/* Every file of tests/bad, and that it says exactly what its .expected says. */

#include "dataset/sp-reader.h"

#include <string.h>

static SpProblems *
read_file (const char *name, gboolean *good)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "bad", name, NULL);
  g_autoptr (SpProblems) problems = sp_problems_new (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sp_reader_load (path, &error);
  SpDataset *dataset;

  g_assert_no_error (error);
  dataset = sp_reader_read (bytes, problems);
  *good = dataset != NULL;
  g_clear_pointer (&dataset, sp_dataset_unref);
  return g_steal_pointer (&problems);
}

static void
test_file (gconstpointer data)
{
  const char *name = data;
  g_autofree char *base = g_strndup (name, strlen (name) - strlen (".json"));
  g_autofree char *path = g_strconcat (g_test_get_dir (G_TEST_DIST), "/bad/", base, ".expected",
                                       NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpProblems) problems = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *told = NULL;
  gboolean good;

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  problems = read_file (name, &good);
  told = sp_problems_to_text (problems);
  g_assert_cmpstr (told, ==, expected);
  g_assert_cmpuint (strlen (told), >, 0);
  g_assert_cmpint (good, ==, sp_problems_count (problems, SP_SEVERITY_ERROR) == 0);
  g_assert_cmpint (good, ==, g_str_has_prefix (name, "warning-"));
  if (g_str_has_prefix (name, "syntax-"))
    g_assert_cmpuint (sp_problems_get_n (problems), ==, 1);
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "bad", NULL);
  dir = g_dir_open (path, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *test = g_strconcat ("/bad/", name, NULL);

        g_test_add_data_func_full (test, g_strdup (name), test_file, g_free);
      }
  return g_test_run ();
}
