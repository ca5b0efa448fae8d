/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-format.h"

#include <string.h>

static const char *const names[] = { "svg", "png", "pdf" };

const char *
sp_format_get_name (SpFormat format)
{
  g_return_val_if_fail (format < SP_N_FORMATS, NULL);

  return names[format];
}

gboolean
sp_format_from_name (const char *name, SpFormat *format)
{
  g_return_val_if_fail (name != NULL && format != NULL, FALSE);

  for (guint i = 0; i < SP_N_FORMATS; i++)
    if (g_str_equal (names[i], name))
      {
        *format = i;
        return TRUE;
      }
  return FALSE;
}

gboolean
sp_format_from_path (const char *path, SpFormat *format)
{
  const char *dot;
  g_autofree char *suffix = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  dot = strrchr (path, '.');
  if (dot == NULL || dot == path || dot[-1] == G_DIR_SEPARATOR)
    return FALSE;
  suffix = g_ascii_strdown (dot + 1, -1);
  return sp_format_from_name (suffix, format);
}
