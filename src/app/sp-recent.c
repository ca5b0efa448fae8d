/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-recent.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define PROGRAM "Standpoint"

/* GTK would warn of a list that it can't write. */
static gboolean
can_write (void)
{
  return g_mkdir_with_parents (g_get_user_data_dir (), 0700) == 0
         && g_access (g_get_user_data_dir (), W_OK) == 0;
}

void
sp_recent_add (GFile *file, gboolean is_picture)
{
  char media_type[] = SP_MEDIA_TYPE;
  char picture_type[] = "image/svg+xml";
  char program[] = PROGRAM;
  char command[] = "standpoint %u";
  GtkRecentData data = { .mime_type = is_picture ? picture_type : media_type,
                         .app_name = program,
                         .app_exec = command };
  g_autofree char *uri = NULL;

  g_return_if_fail (G_IS_FILE (file));

  if (!can_write ())
    return;
  uri = g_file_get_uri (file);
  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static void
free_file (gpointer data)
{
  SpRecentFile *self = data;

  g_free (self->uri);
  g_free (self->name);
  g_free (self->folder);
  g_free (self);
}

/* "/home/ana/work" is "~/work" to Ana. */
static char *
show_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *name = folder != NULL ? g_file_get_parse_name (folder) : g_strdup ("");
  const char *home = g_get_home_dir ();
  gsize length = strlen (home);

  if (length > 1 && g_str_has_prefix (name, home)
      && (name[length] == '\0' || name[length] == G_DIR_SEPARATOR))
    return g_strconcat ("~", name + length, NULL);
  return g_steal_pointer (&name);
}

static SpRecentFile *
make_file (GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autofree char *base = g_file_get_basename (file);
  SpRecentFile *self = g_new0 (SpRecentFile, 1);

  self->uri = g_strdup (gtk_recent_info_get_uri (info));
  self->name = g_filename_display_name (base);
  self->folder = show_folder (file);
  return self;
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *)b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *)a));
}

static gboolean
has_namesake (const GPtrArray *files, guint i)
{
  const SpRecentFile *file = g_ptr_array_index (files, i);

  for (guint j = 0; j < files->len; j++)
    {
      const SpRecentFile *other = g_ptr_array_index (files, j);

      if (j != i && g_str_equal (other->name, file->name))
        return TRUE;
    }
  return FALSE;
}

/* What tells files of one name apart. */
static void
add_folders (GPtrArray *files)
{
  g_autofree gboolean *is_shared = g_new (gboolean, files->len + 1);

  for (guint i = 0; i < files->len; i++)
    is_shared[i] = has_namesake (files, i);
  for (guint i = 0; i < files->len; i++)
    {
      SpRecentFile *file = g_ptr_array_index (files, i);
      g_autofree char *name = file->name;

      file->name = is_shared[i] ? g_strdup_printf ("%s (%s)", name, file->folder)
                                : g_steal_pointer (&name);
    }
}

GPtrArray *
sp_recent_list (guint max)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (free_file);
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  items = g_list_sort (items, compare_cb);
  for (GList *item = items; item != NULL && files->len < max; item = item->next)
    if (gtk_recent_info_has_application (item->data, PROGRAM)
        && gtk_recent_info_exists (item->data))
      g_ptr_array_add (files, make_file (item->data));
  g_list_free_full (items, (GDestroyNotify)gtk_recent_info_unref);
  add_folders (files);
  return files;
}
