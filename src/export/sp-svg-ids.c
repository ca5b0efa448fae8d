/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-ids.h"

struct _SpSvgIds
{
  char *hash;
  GHashTable *given; /* of char * */
};

SpSvgIds *
sp_svg_ids_new (const char *hash)
{
  SpSvgIds *self = g_new0 (SpSvgIds, 1);

  self->hash = g_strdup (hash);
  self->given = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
sp_svg_ids_free (SpSvgIds *self)
{
  g_free (self->hash);
  g_hash_table_unref (self->given);
  g_free (self);
}

/* Only characters that are part of an XML name in every version of XML and need no escape in a
 * style sheet or a fragment. */
static char *
make_name (const char *key)
{
  GString *name = g_string_new (NULL);

  for (const char *at = key; *at != '\0'; at++)
    {
      gboolean is_plain = g_ascii_isalnum (*at) || *at == '.' || *at == '_' || *at == '-';

      g_string_append_c (name, is_plain ? *at : '-');
    }
  if (!g_ascii_isalpha (name->str[0]))
    g_string_prepend_c (name, '_');
  return g_string_free (name, FALSE);
}

const char *
sp_svg_ids_add (SpSvgIds *self, const char *key)
{
  g_autofree char *name = make_name (key);
  char *id = g_strdup (name);

  for (guint i = 2; g_hash_table_contains (self->given, id); i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", name, i);
    }
  g_hash_table_add (self->given, id);
  return id;
}

char *
sp_svg_ids_hashed (SpSvgIds *self, const char *name)
{
  g_autofree char *clean = make_name (name);
  char *id = g_strdup_printf ("%s-%s", clean, self->hash);

  g_hash_table_add (self->given, g_strdup (id));
  return id;
}
