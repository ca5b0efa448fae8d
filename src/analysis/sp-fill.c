/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-fill.h"

#include <glib/gi18n.h>
#include <stdarg.h>
#include <string.h>

/* The value for the place that begins at @place, with its length; NULL for none. */
static const char *
find_value (const char *place, const GPtrArray *pairs, gsize *length)
{
  const char *end = strchr (place, '}');

  for (guint i = 0; end != NULL && i + 1 < pairs->len; i += 2)
    {
      const char *name = g_ptr_array_index (pairs, i);

      if (strlen (name) != (gsize)(end - place - 1)
          || strncmp (place + 1, name, strlen (name)) != 0)
        continue;
      *length = end + 1 - place;
      return g_ptr_array_index (pairs, i + 1);
    }
  return NULL;
}

static char *
fill_places (const char *pattern, const GPtrArray *pairs)
{
  GString *filled = g_string_new (NULL);

  while (*pattern != '\0')
    {
      gsize length = 0;
      const char *value = *pattern == '{' ? find_value (pattern, pairs, &length) : NULL;

      if (value != NULL)
        g_string_append (filled, value);
      else
        g_string_append_c (filled, *pattern);
      pattern += value != NULL ? length : 1;
    }
  return g_string_free (filled, FALSE);
}

char *
sp_fill (const char *pattern, ...)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new ();
  const char *word;
  va_list arguments;

  g_return_val_if_fail (pattern != NULL, NULL);

  va_start (arguments, pattern);
  while ((word = va_arg (arguments, const char *)) != NULL)
    {
      g_ptr_array_add (pairs, (gpointer)word);
      g_ptr_array_add (pairs, (gpointer)va_arg (arguments, const char *));
    }
  va_end (arguments);
  return fill_places (pattern, pairs);
}

char *
sp_join (const char *separator, ...)
{
  GString *joined = g_string_new (NULL);
  va_list arguments;
  guint n = 0;

  va_start (arguments, separator);
  for (;;)
    {
      const char *word = va_arg (arguments, const char *);

      if (word == NULL)
        break;
      if (*word == '\0')
        continue;
      if (n++ > 0)
        g_string_append (joined, separator);
      g_string_append (joined, word);
    }
  va_end (arguments);
  return g_string_free (joined, FALSE);
}

char *
sp_list_words (const GPtrArray *words, const char *last)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      if (i > 0)
        g_string_append (list, i + 1 == words->len ? last : C_ ("between words of a list", ", "));
      g_string_append (list, g_ptr_array_index (words, i));
    }
  return g_string_free (list, FALSE);
}
