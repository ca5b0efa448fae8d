/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_MEDIA_TYPE "application/vnd.standpoint+json"

/**
 * SpRecentFile:
 * @name: for people: the file's, with its folder where another one has the same
 * @folder: for people, with "~" for the home folder
 */
typedef struct
{
  char *uri;
  char *name;
  char *folder;
} SpRecentFile;

/* Tells the desktop that a file was opened, which is a picture or a dataset. Nothing is told, and nothing is said of it, where the list can't be
 * written. */
void sp_recent_add (GFile *file, gboolean is_picture);

/* At most @max files that Standpoint opened, the last one first; one that is not there any more is not among them. Of
 * SpRecentFile; g_ptr_array_unref(). */
GPtrArray *sp_recent_list (guint max);

G_END_DECLS
