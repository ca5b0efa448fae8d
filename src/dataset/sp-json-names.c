/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-json-names.h"

#include <string.h>

/* From here on the names of an object get a hash table of their own. */
#define MANY 24

typedef struct
{
  gsize offset; /* into the text */
  gsize length;
} Name;

typedef struct
{
  guint n_names;     /* of the objects outside */
  gsize text_length; /* likewise */
  GHashTable *many;  /* of GBytes; mostly NULL */
} Level;

struct _SpJsonNames
{
  GArray *levels; /* of Level */
  GArray *names;  /* of Name */
  GString *text;
};

static void
clear_level (gpointer data)
{
  Level *level = data;

  g_clear_pointer (&level->many, g_hash_table_unref);
}

SpJsonNames *
sp_json_names_new (void)
{
  SpJsonNames *self = g_new0 (SpJsonNames, 1);

  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_array_set_clear_func (self->levels, clear_level);
  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  self->text = g_string_new (NULL);
  return self;
}

void
sp_json_names_free (SpJsonNames *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->levels);
  g_array_unref (self->names);
  g_string_free (self->text, TRUE);
  g_free (self);
}

void
sp_json_names_open (SpJsonNames *self)
{
  Level level = { self->names->len, self->text->len, NULL };

  g_array_append_val (self->levels, level);
}

void
sp_json_names_close (SpJsonNames *self)
{
  const Level *level;

  g_return_if_fail (self->levels->len > 0);

  level = &g_array_index (self->levels, Level, self->levels->len - 1);
  g_array_set_size (self->names, level->n_names);
  g_string_truncate (self->text, level->text_length);
  g_array_set_size (self->levels, self->levels->len - 1);
}

/* From now on a hash table knows the names of @level. */
static void
begin_many (SpJsonNames *self, Level *level)
{
  level->many = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify)g_bytes_unref,
                                       NULL);
  for (guint i = level->n_names; i < self->names->len; i++)
    {
      const Name *name = &g_array_index (self->names, Name, i);

      g_hash_table_add (level->many, g_bytes_new (self->text->str + name->offset, name->length));
    }
}

gboolean
sp_json_names_add (SpJsonNames *self, const char *name, gsize length)
{
  Level *level;
  Name own = { self->text->len, length };

  g_return_val_if_fail (self->levels->len > 0, FALSE);

  level = &g_array_index (self->levels, Level, self->levels->len - 1);
  if (level->many == NULL && self->names->len - level->n_names >= MANY)
    begin_many (self, level);
  if (level->many != NULL)
    return g_hash_table_add (level->many, g_bytes_new (name, length));

  for (guint i = level->n_names; i < self->names->len; i++)
    {
      const Name *other = &g_array_index (self->names, Name, i);

      if (other->length == length && memcmp (self->text->str + other->offset, name, length) == 0)
        return FALSE;
    }
  g_string_append_len (self->text, name, (gssize)length);
  g_array_append_val (self->names, own);
  return TRUE;
}
