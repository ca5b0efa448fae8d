/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-flag-names.h"

#include <gio/gio.h>
#include <string.h>

gboolean
sp_is_flag_name (const char *name)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (name != NULL, FALSE);

  if (*name == '\0' || strchr (name, '/') != NULL)
    return FALSE;
  path = g_strconcat ("/org/standpoint/Standpoint/flags/", name, ".svg", NULL);
  return g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);
}
