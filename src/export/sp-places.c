/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-places.h"

char *
sp_places_write (const guint32 *places, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n;)
    {
      guint end = i + 1;

      while (end < n && places[end] == places[end - 1] + 1)
        end++;
      g_string_append_printf (text, "%s%u", i > 0 ? " " : "", places[i]);
      if (end - i > 1)
        g_string_append_printf (text, "-%u", places[end - 1]);
      i = end;
    }
  return g_string_free (text, FALSE);
}

/* Of what is between two spaces, the first and the last place. */
static gboolean
read_run (const char *run, guint64 *first, guint64 *last)
{
  g_auto (GStrv) ends = g_strsplit (run, "-", 3);
  guint n = g_strv_length (ends);

  if (n < 1 || n > 2 || !g_ascii_string_to_unsigned (ends[0], 10, 0, G_MAXUINT32 - 1, first, NULL))
    return FALSE;
  *last = *first;
  return n == 1 || g_ascii_string_to_unsigned (ends[1], 10, *first, G_MAXUINT32 - 1, last, NULL);
}

guint32 *
sp_places_read (const char *text, guint n)
{
  g_auto (GStrv) runs = NULL;
  g_autofree guint32 *places = g_new (guint32, (gsize)n + 1);
  guint found = 0;

  g_return_val_if_fail (text != NULL, NULL);

  runs = g_strsplit (text, " ", -1);
  for (guint i = 0; runs[i] != NULL; i++)
    {
      guint64 first;
      guint64 last;

      if (*runs[i] == '\0')
        continue;
      if (!read_run (runs[i], &first, &last) || last - first >= n - found
          || (found > 0 && first <= places[found - 1]))
        return NULL;
      for (guint64 place = first; place <= last; place++)
        places[found++] = (guint32)place;
    }
  return found == n ? g_steal_pointer (&places) : NULL;
}
