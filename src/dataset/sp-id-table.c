/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-id-table.h"

#include <string.h>

typedef struct
{
  const char *text;
  guint32 length;
  guint32 index;
} Id;

struct _SpIdTable
{
  GArray *ids;     /* of Id */
  guint32 *slots;  /* numbers + 1, by hash; 0 is free */
  guint32 n_slots; /* a power of two, at least twice the ids */
  guint32 seed;
};

SpIdTable *
sp_id_table_new (void)
{
  SpIdTable *self = g_new0 (SpIdTable, 1);

  self->ids = g_array_new (FALSE, FALSE, sizeof (Id));
  self->n_slots = 16;
  self->slots = g_new0 (guint32, self->n_slots);
  self->seed = g_random_int ();
  return self;
}

void
sp_id_table_free (SpIdTable *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->ids);
  g_free (self->slots);
  g_free (self);
}

/* FNV-1a, then the finishing step of MurmurHash3, which spreads it over the low bits. */
static guint32
hash_text (const SpIdTable *self, const char *text, gsize length)
{
  guint32 hash = 2166136261u ^ self->seed;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guint8)text[i]) * 16777619u;
  hash = (hash ^ (hash >> 16)) * 0x85ebca6bu;
  hash = (hash ^ (hash >> 13)) * 0xc2b2ae35u;
  return hash ^ (hash >> 16);
}

/* The slot of an id, or the free one where it belongs. */
static guint32 *
find_slot (const SpIdTable *self, const char *text, gsize length)
{
  guint32 i = hash_text (self, text, length);

  for (;; i++)
    {
      guint32 *slot = &self->slots[i & (self->n_slots - 1)];
      const Id *id;

      if (*slot == 0)
        return slot;
      id = &g_array_index (self->ids, Id, *slot - 1);
      if (id->length == length && memcmp (id->text, text, length) == 0)
        return slot;
    }
}

static void
grow (SpIdTable *self)
{
  g_free (self->slots);
  self->n_slots *= 2;
  self->slots = g_new0 (guint32, self->n_slots);
  for (guint i = 0; i < self->ids->len; i++)
    {
      const Id *id = &g_array_index (self->ids, Id, i);

      *find_slot (self, id->text, id->length) = i + 1;
    }
}

guint32
sp_id_table_intern (SpIdTable *self, const char *text, gsize length)
{
  guint32 *slot;
  Id id = { text, (guint32)length, G_MAXUINT32 };

  g_return_val_if_fail (self != NULL && text != NULL, G_MAXUINT32);

  slot = find_slot (self, text, length);
  if (*slot != 0)
    return *slot - 1;
  g_array_append_val (self->ids, id);
  *slot = self->ids->len;
  if (self->ids->len > self->n_slots / 2)
    grow (self);
  return self->ids->len - 1;
}

guint
sp_id_table_get_n (const SpIdTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->ids->len;
}

const char *
sp_id_table_get_text (const SpIdTable *self, guint32 number, gsize *length)
{
  const Id *id;

  g_return_val_if_fail (self != NULL && number < self->ids->len, NULL);

  id = &g_array_index (self->ids, Id, number);
  *length = id->length;
  return id->text;
}

guint32
sp_id_table_get_index (const SpIdTable *self, guint32 number)
{
  g_return_val_if_fail (self != NULL && number < self->ids->len, G_MAXUINT32);

  return g_array_index (self->ids, Id, number).index;
}

void
sp_id_table_set_index (SpIdTable *self, guint32 number, guint32 index)
{
  g_return_if_fail (self != NULL && number < self->ids->len);

  g_array_index (self->ids, Id, number).index = index;
}

guint32
sp_id_table_find (const SpIdTable *self, const char *text, gsize length)
{
  guint32 slot;

  g_return_val_if_fail (self != NULL && text != NULL, G_MAXUINT32);

  slot = *find_slot (self, text, length);
  return slot == 0 ? G_MAXUINT32 : sp_id_table_get_index (self, slot - 1);
}
