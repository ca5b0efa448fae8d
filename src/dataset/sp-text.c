/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-text.h"

#include <string.h>

typedef struct
{
  char *tag; /* NULL for a plain string */
  char *string;
} Entry;

struct _SpText
{
  guint n;
  Entry *entries;
};

SpText *
sp_text_new (void)
{
  return g_new0 (SpText, 1);
}

static void
append (SpText *self, const char *tag, const char *string)
{
  self->entries = g_renew (Entry, self->entries, self->n + 1);
  self->entries[self->n++] = (Entry){ g_strdup (tag), g_strdup (string) };
}

SpText *
sp_text_new_plain (const char *string)
{
  SpText *self;

  g_return_val_if_fail (string != NULL, NULL);

  self = sp_text_new ();
  append (self, NULL, string);
  return self;
}

void
sp_text_add (SpText *self, const char *tag, const char *string)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (tag != NULL && string != NULL);
  g_return_if_fail (!sp_text_is_plain (self));

  append (self, tag, string);
}

void
sp_text_free (SpText *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->n; i++)
    {
      g_free (self->entries[i].tag);
      g_free (self->entries[i].string);
    }
  g_free (self->entries);
  g_free (self);
}

gboolean
sp_text_is_plain (const SpText *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->n == 1 && self->entries[0].tag == NULL;
}

static const Entry *
find_tag (const SpText *self, const char *tag, gsize length)
{
  for (guint i = 0; i < self->n; i++)
    {
      const char *own = self->entries[i].tag;

      if (strlen (own) == length && g_ascii_strncasecmp (own, tag, length) == 0)
        return &self->entries[i];
    }
  return NULL;
}

/* The entry of @language, else of the nearest of its prefixes. */
static const Entry *
find_language (const SpText *self, const char *language)
{
  gsize length = language != NULL ? strlen (language) : 0;

  while (length > 0)
    {
      const Entry *entry = find_tag (self, language, length);

      if (entry != NULL)
        return entry;
      while (length > 0 && language[length - 1] != '-')
        length--;
      /* The hyphen itself, and with it a singleton such as the "x" of "en-x-own". */
      if (length > 0)
        length--;
      if (length >= 2 && language[length - 2] == '-')
        length -= 2;
    }
  return NULL;
}

const char *
sp_text_lookup (const SpText *self, const char *language, const char *fallback, const char **found)
{
  const Entry *entry;

  if (found != NULL)
    *found = fallback;
  if (self == NULL || self->n == 0)
    return NULL;
  if (sp_text_is_plain (self))
    return self->entries[0].string;

  entry = find_language (self, language);
  if (entry == NULL)
    entry = find_language (self, fallback);
  if (entry == NULL)
    entry = find_language (self, "en");
  if (entry == NULL)
    entry = &self->entries[0];
  if (found != NULL)
    *found = entry->tag;
  return entry->string;
}

guint
sp_text_get_n (const SpText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n;
}

const char *
sp_text_get_tag (const SpText *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->n, NULL);

  return self->entries[i].tag;
}

const char *
sp_text_get_string (const SpText *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->n, NULL);

  return self->entries[i].string;
}
