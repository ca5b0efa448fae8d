/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-source-item.h"

#include "sp-json-scanner.h"

static char *
dup_string (SpJsonScanner *scanner)
{
  gsize length;
  const char *string = sp_json_scanner_get_string (scanner, &length);

  return g_strndup (string, length);
}

/* The elements of an array whose first token was read. */
static void
slice_elements (SpJsonScanner *scanner, GBytes *bytes, GPtrArray *items)
{
  SpJsonToken token;

  while ((token = sp_json_scanner_next (scanner)) != SP_JSON_ARRAY_END && token != SP_JSON_END
         && token != SP_JSON_ERROR)
    {
      gsize start = sp_json_scanner_get_start (scanner);

      if (!sp_json_scanner_skip (scanner, token))
        return;
      g_ptr_array_add (items, g_bytes_new_from_bytes (bytes, start,
                                                      sp_json_scanner_get_end (scanner) - start));
    }
}

GPtrArray *
sp_source_item_list (const SpDataset *dataset)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)g_bytes_unref);
  GBytes *bytes = sp_dataset_get_bytes (dataset);
  gsize length;
  const void *text = g_bytes_get_data (bytes, &length);
  g_auto (SpJsonScanner) scanner;

  sp_json_scanner_init (&scanner, text, length, NULL, NULL);
  if (sp_json_scanner_next (&scanner) != SP_JSON_OBJECT)
    return items;
  while (sp_json_scanner_next (&scanner) == SP_JSON_MEMBER)
    {
      g_autofree char *name = dup_string (&scanner);
      SpJsonToken token = sp_json_scanner_next (&scanner);

      if (token == SP_JSON_ARRAY && g_str_equal (name, "sources"))
        {
          slice_elements (&scanner, bytes, items);
          break;
        }
      if (!sp_json_scanner_skip (&scanner, token))
        break;
    }
  return items;
}

static void
free_name (gpointer data)
{
  SpSourceName *self = data;

  g_free (self->family);
  g_free (self->given);
  g_free (self->particle);
  g_free (self->suffix);
  g_free (self->literal);
  g_free (self);
}

static void
join_particle (SpSourceName *self, char *particle)
{
  char *joined = self->particle == NULL ? g_strdup (particle)
                                        : g_strdup_printf ("%s %s", self->particle, particle);

  g_free (self->particle);
  self->particle = joined;
}

/* Takes @value. */
static void
set_name_part (SpSourceName *self, const char *part, char *value)
{
  char **place = g_str_equal (part, "family")    ? &self->family
                 : g_str_equal (part, "given")   ? &self->given
                 : g_str_equal (part, "suffix")  ? &self->suffix
                 : g_str_equal (part, "literal") ? &self->literal
                                                 : NULL;

  if (*value != '\0' && place != NULL && *place == NULL)
    *place = g_steal_pointer (&value);
  else if (*value != '\0' && g_str_has_suffix (part, "-particle"))
    join_particle (self, value);
  g_free (value);
}

static void
read_name (SpJsonScanner *scanner, GPtrArray *names)
{
  SpSourceName *name = g_new0 (SpSourceName, 1);

  while (sp_json_scanner_next (scanner) == SP_JSON_MEMBER)
    {
      g_autofree char *part = dup_string (scanner);
      SpJsonToken token = sp_json_scanner_next (scanner);

      if (token == SP_JSON_STRING)
        set_name_part (name, part, dup_string (scanner));
      else
        sp_json_scanner_skip (scanner, token);
    }
  if (name->family != NULL || name->given != NULL || name->literal != NULL)
    g_ptr_array_add (names, name);
  else
    free_name (name);
}

/* An array of names, or, as some write it, one string. */
static void
read_names (SpJsonScanner *scanner, SpJsonToken token, GPtrArray *names)
{
  if (token == SP_JSON_OBJECT)
    read_name (scanner, names);
  else if (token == SP_JSON_STRING)
    {
      SpSourceName *name = g_new0 (SpSourceName, 1);

      set_name_part (name, "literal", dup_string (scanner));
      if (name->literal != NULL)
        g_ptr_array_add (names, name);
      else
        free_name (name);
    }
  else if (token == SP_JSON_ARRAY)
    {
      while ((token = sp_json_scanner_next (scanner)) != SP_JSON_ARRAY_END && token != SP_JSON_ERROR
             && token != SP_JSON_END)
        if (token == SP_JSON_ARRAY)
          sp_json_scanner_skip (scanner, token);
        else
          read_names (scanner, token, names);
    }
  else
    sp_json_scanner_skip (scanner, token);
}

static void
read_member (SpSourceItem *self, SpJsonScanner *scanner, char *name, const char *text)
{
  SpJsonToken token = sp_json_scanner_next (scanner);

  if (g_str_equal (name, "author"))
    read_names (scanner, token, self->authors);
  else if (g_str_equal (name, "editor"))
    read_names (scanner, token, self->editors);
  else if (token == SP_JSON_STRING)
    {
      g_hash_table_insert (self->members, g_steal_pointer (&name), dup_string (scanner));
      return;
    }
  else if (token == SP_JSON_NUMBER)
    {
      gsize start = sp_json_scanner_get_start (scanner);

      g_hash_table_insert (self->members, g_steal_pointer (&name),
                           g_strndup (text + start, sp_json_scanner_get_end (scanner) - start));
      return;
    }
  else
    sp_json_scanner_skip (scanner, token);
  g_free (name);
}

SpSourceItem *
sp_source_item_read (GBytes *item)
{
  SpSourceItem *self = g_new0 (SpSourceItem, 1);
  gsize length;
  const char *text = g_bytes_get_data (item, &length);
  g_auto (SpJsonScanner) scanner;

  self->members = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->authors = g_ptr_array_new_with_free_func (free_name);
  self->editors = g_ptr_array_new_with_free_func (free_name);
  sp_json_scanner_init (&scanner, text, length, NULL, NULL);
  if (sp_json_scanner_next (&scanner) == SP_JSON_OBJECT)
    while (sp_json_scanner_next (&scanner) == SP_JSON_MEMBER)
      read_member (self, &scanner, dup_string (&scanner), text);
  return self;
}

void
sp_source_item_free (SpSourceItem *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->members);
  g_ptr_array_unref (self->authors);
  g_ptr_array_unref (self->editors);
  g_free (self);
}

const char *
sp_source_item_get (const SpSourceItem *self, const char *member)
{
  const char *text = g_hash_table_lookup (self->members, member);

  return text != NULL && *text != '\0' ? text : NULL;
}
