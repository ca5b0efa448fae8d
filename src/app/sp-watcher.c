/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-watcher.h"

#include <stdlib.h>

/* How long a file must have rested, in ms. */
#define REST 200

struct _SpWatcher
{
  GFile *file;
  char *sign;
  GFileMonitor *monitors[2]; /* of the file, and of what it is a link to */
  guint resting;
  SpWatcherCallback callback;
  gpointer data;
};

char *
sp_watcher_dup_sign (GFile *file)
{
  g_autoptr (GFileInfo) info = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  info = g_file_query_info (file,
                            G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC
                                                           "," G_FILE_ATTRIBUTE_STANDARD_SIZE
                                                           "," G_FILE_ATTRIBUTE_UNIX_INODE,
                            G_FILE_QUERY_INFO_NONE, NULL, NULL);
  if (info == NULL)
    return NULL;
  return g_strdup_printf ("%" G_GUINT64_FORMAT ".%u %" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT,
                          g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED),
                          g_file_info_get_attribute_uint32 (info,
                                                            G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC),
                          g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_STANDARD_SIZE),
                          g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE));
}

static gboolean
rested_cb (gpointer data)
{
  SpWatcher *self = data;
  g_autofree char *sign = sp_watcher_dup_sign (self->file);

  self->resting = 0;
  if (g_strcmp0 (sign, self->sign) == 0)
    return G_SOURCE_REMOVE;
  g_free (self->sign);
  self->sign = g_steal_pointer (&sign);
  /* The last thing: it may free the watcher. */
  self->callback (self->sign != NULL, self->data);
  return G_SOURCE_REMOVE;
}

static void
wait_for_rest (SpWatcher *self)
{
  if (self->resting != 0)
    g_source_remove (self->resting);
  self->resting = g_timeout_add (REST, rested_cb, self);
}

static GFileMonitor *
watch (SpWatcher *self, GFile *file)
{
  GFileMonitor *monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor != NULL)
    g_signal_connect_swapped (monitor, "changed", G_CALLBACK (wait_for_rest), self);
  return monitor;
}

/* The file that @file is a link to; NULL where it is none. */
static GFile *
find_target (GFile *file)
{
  const char *path = g_file_peek_path (file);
  char *real = path != NULL ? realpath (path, NULL) : NULL;
  g_autoptr (GFile) target = real != NULL ? g_file_new_for_path (real) : NULL;

  free (real);
  return target != NULL && !g_file_equal (target, file) ? g_steal_pointer (&target) : NULL;
}

SpWatcher *
sp_watcher_new (GFile *file, const char *sign, SpWatcherCallback callback, gpointer data)
{
  SpWatcher *self;
  g_autoptr (GFile) target = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (callback != NULL, NULL);

  self = g_new0 (SpWatcher, 1);
  self->file = g_object_ref (file);
  self->sign = g_strdup (sign);
  self->callback = callback;
  self->data = data;
  target = find_target (file);
  self->monitors[0] = watch (self, file);
  if (target != NULL)
    self->monitors[1] = watch (self, target);
  /* What happened before it was watched. */
  wait_for_rest (self);
  return self;
}

void
sp_watcher_free (SpWatcher *self)
{
  if (self == NULL)
    return;
  if (self->resting != 0)
    g_source_remove (self->resting);
  for (guint i = 0; i < G_N_ELEMENTS (self->monitors); i++)
    if (self->monitors[i] != NULL)
      {
        g_signal_handlers_disconnect_by_data (self->monitors[i], self);
        g_file_monitor_cancel (self->monitors[i]);
        g_object_unref (self->monitors[i]);
      }
  g_object_unref (self->file);
  g_free (self->sign);
  g_free (self);
}
