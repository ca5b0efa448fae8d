/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of a source, a CSL-JSON item: id, URL, archived and origin are checked; of the rest what can be understood is
 * taken. */

#include "config.h"

#include "sp-reader-private.h"

static void
take_string (SpReader *self, const SpField *field, gpointer record)
{
  if (self->token == SP_JSON_STRING)
    G_STRUCT_MEMBER (const char *, record, field->offset) = sp_reader_keep_string (self);
  sp_reader_skip (self);
}

/* The first token of the next item of an array, or FALSE. Unlike elsewhere anything may stand in it. */
static gboolean
next_item (SpReader *self)
{
  return sp_reader_next (self) != SP_JSON_ARRAY_END && self->token != SP_JSON_ERROR;
}

/* Authors: an array of {given, family}, {literal} or plain strings, or one string. */

typedef struct
{
  const char *given;
  const char *family;
  const char *literal;
} Name;

static const SpField name_fields[] = {
  { SP_FIELD_NAME ("given"), take_string, offsetof (Name, given) },
  { SP_FIELD_NAME ("family"), take_string, offsetof (Name, family) },
  { SP_FIELD_NAME ("literal"), take_string, offsetof (Name, literal) },
};

static const SpShape name_shape = { name_fields, G_N_ELEMENTS (name_fields), sizeof (Name),
                                    .open = TRUE };

static void
append_name (GString *names, const Name *name)
{
  const char *parts[] = { name->given, name->family, name->literal };
  gsize begin;

  if (names->len > 0)
    g_string_append (names, ", ");
  begin = names->len;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (names, "%s%s", names->len > begin ? " " : "", parts[i]);
  if (names->len == begin && begin > 0)
    g_string_truncate (names, begin - 2);
}

static void
read_name (SpReader *self, GString *names)
{
  Name name = { NULL, NULL, NULL };

  if (self->token == SP_JSON_OBJECT)
    sp_reader_read_object (self, &name_shape, &name);
  else if (self->token == SP_JSON_STRING)
    name.literal = sp_reader_keep_string (self);
  else
    sp_reader_skip (self);
  append_name (names, &name);
}

static void
take_author (SpReader *self, const SpField *field, gpointer record)
{
  SpSource *source = record;
  GString *names = g_string_new (NULL);

  if (self->token == SP_JSON_ARRAY)
    while (next_item (self))
      read_name (self, names);
  else
    read_name (self, names);
  if (names->len > 0)
    source->author = g_string_chunk_insert (self->dataset->strings, names->str);
  g_string_free (names, TRUE);
}

/* Dates: {"date-parts": [[2025, 2, 17]]}, parts perhaps as strings; or {raw} or {literal} in ISO 8601; or such a string. */

static void
take_iso_date (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text;

  if (self->token == SP_JSON_STRING)
    {
      text = sp_json_scanner_get_string (&self->scanner, &length);
      sp_date_parse (text, (gssize)length, record);
    }
  sp_reader_skip (self);
}

/* 0 for what is no part of a date. */
static guint
read_part (SpReader *self)
{
  gsize length;
  const char *text;
  double value = 0;

  if (self->token == SP_JSON_NUMBER)
    value = sp_json_scanner_get_number (&self->scanner);
  else if (self->token == SP_JSON_STRING)
    {
      text = sp_json_scanner_get_string (&self->scanner, &length);
      for (gsize i = 0; i < length && i < 4 && g_ascii_isdigit (text[i]); i++)
        value = value * 10 + (text[i] - '0');
    }
  sp_reader_skip (self);
  return value >= 1 && value <= 9999 ? (guint)value : 0;
}

static void
keep_parts (const guint parts[3], SpDate *date)
{
  char text[SP_DATE_BUFFER_SIZE];
  SpDate full = { (guint16)parts[0], (guint8)MIN (parts[1], 99), (guint8)MIN (parts[2], 99) };

  sp_date_parse (sp_date_to_iso (full, text), -1, date);
}

/* The first of a range of dates counts. */
static void
take_date_parts (SpReader *self, const SpField *field, gpointer record)
{
  guint parts[3] = { 0, 0, 0 }, n = 0;

  if (self->token != SP_JSON_ARRAY)
    {
      sp_reader_skip (self);
      return;
    }
  for (guint i = 0; next_item (self); i++)
    {
      if (i > 0 || self->token != SP_JSON_ARRAY)
        sp_reader_skip (self);
      else
        for (; next_item (self); n++)
          parts[MIN (n, 2)] = read_part (self);
    }
  if (n > 0 && n <= 3)
    keep_parts (parts, record);
}

static const SpField date_fields[] = {
  { SP_FIELD_NAME ("date-parts"), take_date_parts },
  { SP_FIELD_NAME ("raw"), take_iso_date },
  { SP_FIELD_NAME ("literal"), take_iso_date },
};

static const SpShape date_shape = { date_fields, G_N_ELEMENTS (date_fields), sizeof (SpDate),
                                    .open = TRUE };

static void
take_date (SpReader *self, const SpField *field, gpointer record)
{
  SpDate *date = &G_STRUCT_MEMBER (SpDate, record, field->offset);

  if (self->token == SP_JSON_OBJECT)
    sp_reader_read_object (self, &date_shape, date);
  else
    take_iso_date (self, field, date);
}

/* A source. */

static const char *const origins[] = { "official", "news", "copy", "state-media", NULL };

static const SpField source_fields[] = {
  { SP_FIELD_NAME ("id"), sp_read_id, offsetof (SpSource, id), .flags = SP_FIELD_REQUIRED,
    .extra = &sp_id_kinds[SP_ID_SOURCE] },
  { SP_FIELD_NAME ("type"), take_string, offsetof (SpSource, type) },
  { SP_FIELD_NAME ("title"), take_string, offsetof (SpSource, title) },
  { SP_FIELD_NAME ("author"), take_author },
  { SP_FIELD_NAME ("publisher"), take_string, offsetof (SpSource, publisher) },
  { SP_FIELD_NAME ("container-title"), take_string, offsetof (SpSource, container_title) },
  { SP_FIELD_NAME ("issued"), take_date, offsetof (SpSource, issued) },
  { SP_FIELD_NAME ("accessed"), take_date, offsetof (SpSource, accessed) },
  { SP_FIELD_NAME ("URL"), sp_read_url, offsetof (SpSource, url) },
  { SP_FIELD_NAME ("language"), take_string, offsetof (SpSource, language) },
  { SP_FIELD_NAME ("archived"), sp_read_url, offsetof (SpSource, archived) },
  { SP_FIELD_NAME ("origin"), sp_read_word, offsetof (SpSource, origin), SP_ORIGIN_OFFICIAL,
    .extra = origins },
  { SP_FIELD_NAME ("original"), take_string, offsetof (SpSource, original) },
};

static void
check_source (SpReader *self, const SpSeen *seen, gpointer record)
{
  g_array_append_val (self->source_places, seen->at);
}

const SpShape sp_source_shape = { source_fields, G_N_ELEMENTS (source_fields), sizeof (SpSource),
                                  .open = TRUE, .check = check_source };
