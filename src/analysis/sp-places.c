/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-places.h"

/* How far above a program its build folder may be. */
#define MAX_CLIMB 4

/* The build folder that @program is in; NULL for none. */
static char *
find_build_dir (const char *program)
{
  g_autofree char *folder = g_strdup (program);

  for (guint i = 0; i < MAX_CLIMB; i++)
    {
      g_autofree char *parent = g_path_get_dirname (folder);
      g_autofree char *mark = g_build_filename (parent, "meson-private", NULL);

      if (g_file_test (mark, G_FILE_TEST_IS_DIR))
        return g_steal_pointer (&parent);
      g_free (folder);
      folder = g_steal_pointer (&parent);
    }
  return NULL;
}

/* @inside the tree whose folder of programs @program is in; NULL where there is no such folder. */
static char *
find_beside (const char *program, const char *inside)
{
  g_autofree char *folder = g_path_get_dirname (program);
  g_autofree char *found = NULL;

  if (!g_str_has_suffix (folder, "/" SP_BIN_DIR))
    return NULL;
  folder[strlen (folder) - strlen ("/" SP_BIN_DIR)] = '\0';
  found = g_build_filename (folder, inside, NULL);
  return g_file_test (found, G_FILE_TEST_IS_DIR) ? g_steal_pointer (&found) : NULL;
}

/* @built: in a build folder. @inside: in a tree that is installed. */
static char *
find (const char *built, const char *inside)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *build_dir = program != NULL ? find_build_dir (program) : NULL;
  char *found = NULL;

  if (build_dir != NULL)
    return g_build_filename (build_dir, built, NULL);
  if (program != NULL)
    found = find_beside (program, inside);
  return found != NULL ? found : g_build_filename (SP_PREFIX, inside, NULL);
}

char *
sp_places_find_locale_dir (void)
{
  return find ("po", SP_LOCALE_DIR);
}

char *
sp_places_find_schema_dir (void)
{
  return find ("data", SP_DATA_DIR "/glib-2.0/schemas");
}
