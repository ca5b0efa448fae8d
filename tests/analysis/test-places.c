/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "config.h"

#include "analysis/sp-places.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

static void
test_build (void)
{
  g_autofree char *locale_dir = sp_places_find_locale_dir ();
  g_autofree char *schema_dir = sp_places_find_schema_dir ();
  g_autofree char *translations = g_build_filename (locale_dir, "fr", NULL);
  g_autofree char *schemas = g_build_filename (schema_dir, "gschemas.compiled", NULL);

  g_assert_true (g_file_test (translations, G_FILE_TEST_IS_DIR));
  g_assert_true (g_file_test (schemas, G_FILE_TEST_IS_REGULAR));
}

/* What this program says of its places when it stands in @root/bin. */
static char **
ask (const char *root)
{
  g_autofree char *bin = g_build_filename (root, SP_BIN_DIR, NULL);
  g_autofree char *program = g_build_filename (bin, "program", NULL);
  g_autoptr (GFile) own = g_file_new_for_path ("/proc/self/exe");
  g_autoptr (GFile) copy = g_file_new_for_path (program);
  const char *argv[] = { program, "--tell", NULL };
  g_autofree char *told = NULL;
  int status;

  g_assert_cmpint (g_mkdir_with_parents (bin, 0700), ==, 0);
  g_assert_true (g_file_copy (own, copy, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  g_assert_cmpint (g_chmod (program, 0700), ==, 0);
  g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &told, NULL,
                               &status, NULL));
  g_assert_cmpint (status, ==, 0);
  g_assert_cmpint (g_remove (program), ==, 0);
  g_assert_cmpint (g_rmdir (bin), ==, 0);
  return g_strsplit (told, "\n", 0);
}

/* Without the folders beside it, it is where it was to be installed. */
static void
test_installed (void)
{
  g_autofree char *root = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_auto (GStrv) told = ask (root);

  g_assert_cmpstr (told[0], ==, SP_PREFIX "/" SP_LOCALE_DIR);
  g_assert_cmpstr (told[1], ==, SP_PREFIX "/" SP_DATA_DIR "/glib-2.0/schemas");
  g_assert_cmpint (g_rmdir (root), ==, 0);
}

static void
test_moved (void)
{
  g_autofree char *root = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *locale_dir = g_build_filename (root, SP_LOCALE_DIR, NULL);
  g_autofree char *data_dir = g_build_filename (root, SP_DATA_DIR, NULL);
  g_auto (GStrv) told = NULL;

  g_assert_cmpint (g_mkdir_with_parents (locale_dir, 0700), ==, 0);
  told = ask (root);
  g_assert_cmpstr (told[0], ==, locale_dir);
  g_assert_cmpint (g_rmdir (locale_dir), ==, 0);
  g_rmdir (data_dir);
  g_assert_cmpint (g_rmdir (root), ==, 0);
}

int
main (int argc, char **argv)
{
  if (argc > 1 && strcmp (argv[1], "--tell") == 0)
    {
      g_autofree char *locale_dir = sp_places_find_locale_dir ();
      g_autofree char *schema_dir = sp_places_find_schema_dir ();

      g_print ("%s\n%s\n", locale_dir, schema_dir);
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/places/build", test_build);
  g_test_add_func ("/places/installed", test_installed);
  g_test_add_func ("/places/moved", test_moved);
  return g_test_run ();
}
