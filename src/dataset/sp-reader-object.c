/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-nearest.h"
#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *
name_token (SpJsonToken token)
{
  switch (token)
    {
    case SP_JSON_OBJECT:
      return _ ("an object");
    case SP_JSON_ARRAY:
      return _ ("an array");
    case SP_JSON_STRING:
      return _ ("a string");
    case SP_JSON_NUMBER:
      return _ ("a number");
    case SP_JSON_TRUE:
    case SP_JSON_FALSE:
      return _ ("true or false");
    default:
      return _ ("null");
    }
}

static void
tell_null (SpReader *self)
{
  sp_reader_tell (self, "null", sp_reader_get_place (self), "%s",
                  self->dataset != NULL
                    ? _ ("null may stand only for a position; leave the member out")
                    : _ ("null may not stand here; leave the member out"));
}

static void
tell_twice (SpReader *self, gsize at, const char *name, gsize length)
{
  sp_reader_tell (self, "duplicate-member", at, _ ("the member \"%s\" is given twice"),
                  sp_excerpt (name, length).text);
}

/* A member of an object that is passed over, with its value next. */
static void
note_name (SpReader *self)
{
  gsize length;
  const char *name = sp_json_scanner_get_string (&self->scanner, &length);

  if (!sp_json_names_add (self->names, name, length))
    tell_twice (self, sp_reader_get_place (self), name, length);
}

/* Passes over an array or object that is deeper than may be: nothing is remembered of it, however deep it goes. */
static void
skip_too_deep (SpReader *self)
{
  if (!sp_json_scanner_skip (&self->scanner, self->token))
    self->token = SP_JSON_ERROR;
}

/* Passes over a value, in which no member may be given twice; where @telling, no null may stand in it either. */
static void
pass_over (SpReader *self, gboolean telling)
{
  gsize outside;

  if (self->token != SP_JSON_OBJECT && self->token != SP_JSON_ARRAY)
    return;
  if (self->names == NULL)
    {
      sp_json_scanner_skip (&self->scanner, self->token);
      return;
    }
  outside = sp_json_scanner_get_depth (&self->scanner) - 1;
  while (self->token != SP_JSON_ERROR)
    {
      if (sp_json_scanner_get_depth (&self->scanner) > SP_JSON_MAX_DEPTH)
        skip_too_deep (self);
      else if (self->token == SP_JSON_OBJECT)
        sp_json_names_open (self->names);
      else if (self->token == SP_JSON_MEMBER)
        note_name (self);
      else if (self->token == SP_JSON_OBJECT_END)
        sp_json_names_close (self->names);
      else if (self->token == SP_JSON_NULL && telling)
        tell_null (self);
      if (sp_json_scanner_get_depth (&self->scanner) == outside)
        return;
      sp_reader_next (self);
    }
}

void
sp_reader_skip (SpReader *self)
{
  pass_over (self, FALSE);
}

void
sp_reader_refuse (SpReader *self, const char *expected)
{
  if (self->token == SP_JSON_NULL)
    tell_null (self);
  else if (self->token != SP_JSON_ERROR)
    sp_reader_tell (self, "wrong-type", sp_reader_get_place (self), _ ("expected %s, found %s"),
                    expected, name_token (self->token));
  sp_reader_skip (self);
}

/* The place in the table of the member at hand, at first guess where the last one was followed; or n_fields. */
static guint
find_field (SpReader *self, const SpShape *shape, guint guess)
{
  gsize length;
  const char *name = sp_json_scanner_get_string (&self->scanner, &length);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      guint at = guess + i < shape->n_fields ? guess + i : guess + i - shape->n_fields;
      const SpField *field = &shape->fields[at];

      if (field->length == length && field->name[0] == name[0]
          && memcmp (field->name, name, length) == 0)
        return at;
    }
  return shape->n_fields;
}

/* Tells of a member, with its value at hand. A dataset may have some for other programs; elsewhere it is more likely a
 * slip. */
static void
warn_unknown (SpReader *self, const SpShape *shape, const char *name, gsize length)
{
  SpNearest nearest;
  g_autofree char *best = NULL;

  sp_nearest_init (&nearest, name, length);
  for (guint i = 0; self->dataset == NULL && i < shape->n_fields; i++)
    sp_nearest_offer (&nearest, shape->fields[i].name, shape->fields[i].length);
  best = sp_nearest_dup_best (&nearest);
  if (self->dataset != NULL)
    sp_reader_warn (self, "unknown-member", sp_reader_get_place (self),
                    _ ("the member \"%s\" is unknown; it is kept, and not used"),
                    sp_excerpt (name, length).text);
  else if (best != NULL)
    sp_reader_warn (self, "unknown-member", sp_reader_get_place (self),
                    _ ("the member \"%s\" is unknown, and not used; did you mean \"%s\"?"),
                    sp_excerpt (name, length).text, best);
  else
    sp_reader_warn (self, "unknown-member", sp_reader_get_place (self),
                    _ ("the member \"%s\" is unknown, and not used"),
                    sp_excerpt (name, length).text);
  if (self->token == SP_JSON_NULL)
    tell_null (self);
}

/* A member that the shape does not list. */
static void
pass_unknown (SpReader *self, const SpShape *shape, gboolean *named)
{
  gsize length;
  const char *name = sp_json_scanner_get_string (&self->scanner, &length);
  g_autofree char *copy = NULL;
  gboolean twice;

  if (self->names == NULL)
    {
      sp_reader_next (self);
      sp_reader_skip (self);
      return;
    }
  if (!*named)
    sp_json_names_open (self->names);
  *named = TRUE;
  twice = !sp_json_names_add (self->names, name, length);
  copy = g_strndup (name, length);
  if (sp_reader_next (self) == SP_JSON_ERROR)
    return;
  if (twice)
    tell_twice (self, sp_reader_get_place (self), copy, length);
  else if (!shape->open)
    warn_unknown (self, shape, copy, length);
  pass_over (self, !twice && !shape->open);
}

static void
read_member (SpReader *self, const SpShape *shape, guint i, SpSeen *seen, gpointer record)
{
  const SpField *field = &shape->fields[i];
  gsize at;

  if (sp_reader_next (self) == SP_JSON_ERROR)
    return;
  at = sp_reader_get_place (self);
  if (sp_seen_has (seen, i))
    {
      tell_twice (self, at, field->name, field->length);
      sp_reader_skip (self);
      return;
    }
  seen->members |= G_GUINT64_CONSTANT (1) << i;
  seen->places[i] = at;
  if (self->token == SP_JSON_NULL && !(field->flags & SP_FIELD_NULLABLE))
    {
      if (!shape->open || (field->flags & SP_FIELD_REQUIRED) || field->read == sp_read_url
          || field->read == sp_read_word)
        tell_null (self);
    }
  else
    field->read (self, field, record);
}

static void
tell_missing (SpReader *self, const SpShape *shape, const SpSeen *seen)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if ((shape->fields[i].flags & SP_FIELD_REQUIRED) && !sp_seen_has (seen, i))
      sp_reader_tell (self, "missing-member", seen->at, _ ("the member \"%s\" is missing"),
                      shape->fields[i].name);
}

gboolean
sp_reader_read_object (SpReader *self, const SpShape *shape, gpointer record)
{
  SpSeen seen;
  guint field = shape->n_fields - 1;
  gboolean named = FALSE;

  if (self->token != SP_JSON_OBJECT)
    {
      sp_reader_refuse (self, _ ("an object"));
      return FALSE;
    }
  seen.at = sp_reader_get_place (self);
  seen.members = 0;
  while (sp_reader_next (self) == SP_JSON_MEMBER)
    {
      guint next = find_field (self, shape, field + 1 < shape->n_fields ? field + 1 : 0);

      if (next == shape->n_fields)
        pass_unknown (self, shape, &named);
      else
        read_member (self, shape, field = next, &seen, record);
    }
  if (named)
    sp_json_names_close (self->names);
  if (self->token == SP_JSON_ERROR)
    return FALSE;
  tell_missing (self, shape, &seen);
  if (shape->check != NULL)
    shape->check (self, &seen, record);
  return TRUE;
}

gboolean
sp_reader_next_item (SpReader *self, guint *index)
{
  if (*index == 0 && self->token != SP_JSON_ARRAY)
    {
      sp_reader_refuse (self, _ ("an array"));
      return FALSE;
    }
  (*index)++;
  while (sp_reader_next (self) == SP_JSON_NULL)
    {
      tell_null (self);
      (*index)++;
    }
  return self->token != SP_JSON_ARRAY_END && self->token != SP_JSON_ERROR;
}

/* Reads the object at hand and adds it to @array, where it takes its place even when it is wrong. */
static void
read_element (SpReader *self, const SpShape *shape, GArray *array)
{
  gpointer record;

  g_array_set_size (array, array->len + 1);
  record = array->data + (gsize)(array->len - 1) * shape->size;
  memset (record, 0, shape->size);
  if (shape->init != NULL)
    shape->init (record);
  sp_reader_read_object (self, shape, record);
}

void
sp_read_list (SpReader *self, const SpField *field, gpointer record)
{
  GArray *array = G_STRUCT_MEMBER (GArray *, record, field->offset);
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    {
      self->element = array->len;
      read_element (self, field->extra, array);
    }
}

void
sp_read_block (SpReader *self, const SpField *field, gpointer record)
{
  const SpShape *shape = field->extra;
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, (guint)shape->size);
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    read_element (self, shape, array);
  G_STRUCT_MEMBER (guint, record, field->count) = array->len;
  G_STRUCT_MEMBER (gpointer, record, field->offset) = array->data;
  g_ptr_array_add (self->dataset->blocks, g_array_free (g_steal_pointer (&array), FALSE));
}

void
sp_read_inside (SpReader *self, const SpField *field, gpointer record)
{
  sp_reader_read_object (self, field->extra, G_STRUCT_MEMBER_P (record, field->offset));
}
