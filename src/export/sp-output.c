/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-output.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define NEW_FILE_MODE 0666

static gboolean
fail (const char *path, int number, GError **error)
{
  const char *shown = g_str_equal (path, "-") ? "standard output" : path;
  g_autofree char *name = g_filename_display_name (shown);

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (number), "%s: %s", name,
               g_strerror (number));
  return FALSE;
}

static gboolean
write_all (int fd, GBytes *document)
{
  gsize left;
  const char *at = g_bytes_get_data (document, &left);

  while (left > 0)
    {
      gssize written = write (fd, at, left);

      if (written < 0 && errno != EINTR)
        return FALSE;
      if (written > 0)
        {
          at += written;
          left -= (gsize)written;
        }
    }
  return TRUE;
}

static gboolean
write_directly (const char *path, GBytes *document, GError **error)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  int number = 0;

  if (fd < 0)
    return fail (path, errno, error);
  if (!write_all (fd, document))
    number = errno;
  if (close (fd) != 0 && number == 0)
    number = errno;
  return number == 0 || fail (path, number, error);
}

/* Writes, and waits until it is on the disk. 0, or the number of the error. */
static int
write_through (int fd, int mode, GBytes *document)
{
  int number = 0;

  if (!write_all (fd, document) || (mode >= 0 && fchmod (fd, (mode_t)mode) != 0)
      || (fsync (fd) != 0 && errno != EINVAL))
    number = errno;
  if (close (fd) != 0 && number == 0)
    number = errno;
  return number;
}

/* @mode: of the file that is replaced, or -1 for a new one. Errors name the file that was asked
 * for, never the one beside it. */
static gboolean
replace (const char *path, int mode, GBytes *document, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (folder, ".standpoint-XXXXXX", NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, mode < 0 ? NEW_FILE_MODE : 0600);
  int number;

  if (fd < 0)
    return fail (path, errno, error);
  number = write_through (fd, mode, document);
  if (number == 0 && g_rename (temporary, path) != 0)
    number = errno;
  if (number == 0)
    return TRUE;
  g_unlink (temporary);
  return fail (path, number, error);
}

gboolean
sp_output_write (const char *path, GBytes *document, GError **error)
{
  struct stat there;
  char *real;
  gboolean is_done;

  g_return_val_if_fail (path != NULL && document != NULL, FALSE);

  if (g_str_equal (path, "-"))
    return write_all (STDOUT_FILENO, document) || fail (path, errno, error);
  if (stat (path, &there) != 0)
    return replace (path, -1, document, error);
  if (S_ISDIR (there.st_mode))
    return fail (path, EISDIR, error);
  if (!S_ISREG (there.st_mode))
    return write_directly (path, document, error);
  if (access (path, W_OK) != 0)
    return fail (path, errno, error);
  real = realpath (path, NULL);
  is_done = replace (real != NULL ? real : path, there.st_mode & 0777, document, error);
  free (real);
  return is_done;
}
