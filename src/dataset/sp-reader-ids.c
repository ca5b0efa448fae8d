/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-nearest.h"
#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_ID        64
#define MAX_SOURCE_ID 256

/* With more ids than this, those after it are not looked at for the nearest one. */
#define MAX_OFFERED 50000

const SpIdKind sp_id_kinds[SP_N_IDS] = { SP_ID_ACTOR,  SP_ID_GROUP, SP_ID_ISSUE,    SP_ID_CONDITION,
                                         SP_ID_SOURCE, SP_ID_EVENT, SP_ID_STATEMENT };

/* Where elements of each kind stand in a file. */
static const char *const arrays[SP_N_IDS] = { "actors",  "groups", "issues",    "conditions",
                                              "sources", "events", "statements" };

const char *
sp_json_spell_integer (const SpJsonScanner *scanner, char buffer[32], gsize *length)
{
  double value = sp_json_scanner_get_number (scanner);
  gsize n = sp_json_scanner_get_end (scanner) - sp_json_scanner_get_start (scanner);
  const char *spelling = (const char *)scanner->text + sp_json_scanner_get_start (scanner);

  if (value != floor (value) || !isfinite (value))
    return NULL;
  if (fabs (value) < 9007199254740992.0)
    {
      g_snprintf (buffer, 32, "%" G_GINT64_FORMAT, (gint64)value);
      *length = strlen (buffer);
      return buffer;
    }
  /* Beyond what a double tells apart the digits themselves count. */
  *length = n;
  return memchr (spelling, '.', n) || memchr (spelling, 'e', n) || memchr (spelling, 'E', n)
           ? NULL
           : spelling;
}

/* The id at hand, or NULL: told. */
static const char *
get_id (SpReader *self, SpIdKind kind, char buffer[32], gsize *length)
{
  const char *text = NULL;

  if (self->token == SP_JSON_STRING)
    return sp_json_scanner_get_string (&self->scanner, length);
  if (kind == SP_ID_SOURCE && self->token == SP_JSON_NUMBER)
    text = sp_json_spell_integer (&self->scanner, buffer, length);
  if (text == NULL)
    sp_reader_refuse (self, kind == SP_ID_SOURCE ? _ ("an id (a string or an integer)")
                                                 : _ ("an id (a string)"));
  return text;
}

static gboolean
is_id (const char *text, gsize length)
{
  if (length < 1 || length > MAX_ID)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (text[i]) && (text[i] == '\0' || strchr ("._-", text[i]) == NULL))
      return FALSE;
  return TRUE;
}

static gboolean
is_source_id (const char *text, gsize length)
{
  const char *end = text + length;
  guint n = 0;

  for (; text < end; text = g_utf8_next_char (text), n++)
    if (g_unichar_iscntrl (g_utf8_get_char (text)))
      return FALSE;
  return n >= 1 && n <= MAX_SOURCE_ID;
}

static void
check_id (SpReader *self, SpIdKind kind, const char *text, gsize length)
{
  if (kind == SP_ID_SOURCE ? is_source_id (text, length) : is_id (text, length))
    return;
  if (kind == SP_ID_SOURCE)
    sp_reader_tell (self, "bad-id", sp_reader_get_place (self),
                    _ ("a source's id has 1 to 256 characters and no control characters"));
  else
    sp_reader_tell (self, "bad-id", sp_reader_get_place (self),
                    _ ("\"%s\" is no id: 1 to 64 of the characters A-Z a-z 0-9 . _ -"),
                    sp_excerpt (text, length).text);
}

/* Ids stay where they are in the file's bytes, but for those that are written with escapes or as numbers. */
static guint32
intern (SpReader *self, SpIdKind kind, const char *text, gsize length)
{
  const char *begin = (const char *)self->scanner.text;

  if (text < begin || text >= begin + self->scanner.length)
    text = g_string_chunk_insert_len (self->dataset->strings, text, (gssize)length);
  return sp_id_table_intern (self->dataset->ids[kind], text, length);
}

static void
define (SpReader *self, SpIdKind kind, const char *text, gsize length)
{
  SpIdTable *ids = self->dataset->ids[kind];
  guint32 number = intern (self, kind, text, length);
  guint32 index = sp_id_table_get_index (ids, number);

  if (index == SP_NONE)
    sp_id_table_set_index (ids, number, self->element);
  else
    sp_reader_tell (self, "duplicate-id", sp_reader_get_place (self),
                    _ ("the id \"%s\" is already that of /%s/%u"), sp_excerpt (text, length).text,
                    arrays[kind], index);
}

void
sp_read_id (SpReader *self, const SpField *field, gpointer record)
{
  SpIdKind kind = *(const SpIdKind *)field->extra;
  char buffer[32];
  gsize length;
  const char *text = get_id (self, kind, buffer, &length);

  if (text == NULL)
    return;
  /* Also what is no id may be mentioned, and is then no second mistake. */
  check_id (self, kind, text, length);
  define (self, kind, text, length);
  /* A statement's own is among its words. */
  if (kind != SP_ID_STATEMENT)
    G_STRUCT_MEMBER (const char *, record, field->offset) =
      g_string_chunk_insert_len (self->dataset->strings, text, (gssize)length);
}

void
sp_check_free_id (SpReader *self, const SpField *field, gpointer record)
{
  char buffer[32];
  gsize length;
  const char *text = get_id (self, SP_ID_STATEMENT, buffer, &length);

  if (text != NULL)
    check_id (self, SP_ID_STATEMENT, text, length);
}

/* Notes where an id is mentioned that may come to be defined later in the file. No more places are kept of one id than
 * errors are told; the first item is how many there were in all. */
static void
note_mention (SpReader *self, SpIdKind kind, guint32 number, gsize at)
{
  GArray *places = g_hash_table_lookup (self->mentions[kind], GUINT_TO_POINTER (number));
  gsize n = 0;

  if (places == NULL)
    {
      places = g_array_new (FALSE, FALSE, sizeof (gsize));
      g_array_append_val (places, n);
      g_hash_table_insert (self->mentions[kind], GUINT_TO_POINTER (number), places);
    }
  g_array_index (places, gsize, 0)++;
  if (places->len <= SP_PROBLEMS_MAX)
    g_array_append_val (places, at);
}

guint32
sp_reader_mention_text (SpReader *self, SpIdKind kind, const char *text, gsize length, gsize at)
{
  guint32 number = intern (self, kind, text, length);

  if (sp_id_table_get_index (self->dataset->ids[kind], number) == SP_NONE)
    note_mention (self, kind, number, at);
  return number;
}

guint32
sp_reader_mention (SpReader *self, SpIdKind kind)
{
  char buffer[32];
  gsize length;
  const char *text = get_id (self, kind, buffer, &length);

  if (text == NULL)
    return SP_NONE;
  return sp_reader_mention_text (self, kind, text, length, sp_reader_get_place (self));
}

void
sp_reader_mention_either (SpReader *self, guint32 issue)
{
  char buffer[32];
  gsize length;
  const char *text = get_id (self, SP_ID_ACTOR, buffer, &length);
  SpEither either = { issue, SP_NONE, SP_NONE, sp_reader_get_place (self) };

  if (text == NULL)
    return;
  either.actor = intern (self, SP_ID_ACTOR, text, length);
  either.group = intern (self, SP_ID_GROUP, text, length);
  g_array_append_val (self->eithers, either);
}

void
sp_read_reference (SpReader *self, const SpField *field, gpointer record)
{
  SpIdKind kind = *(const SpIdKind *)field->extra;

  G_STRUCT_MEMBER (guint32, record, field->offset) = sp_reader_mention (self, kind);
}

void
sp_reader_read_references (SpReader *self, SpIdKind kind, GArray *to)
{
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    {
      guint32 number = sp_reader_mention (self, kind);

      if (number != SP_NONE)
        g_array_append_val (to, number);
    }
}

void
sp_read_references (SpReader *self, const SpField *field, gpointer record)
{
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (guint32));

  sp_reader_read_references (self, *(const SpIdKind *)field->extra, array);
  G_STRUCT_MEMBER (guint, record, field->count) = array->len;
  G_STRUCT_MEMBER (gpointer, record, field->offset) = array->data;
  g_ptr_array_add (self->dataset->blocks, g_array_free (g_steal_pointer (&array), FALSE));
}

guint32
sp_reader_resolve (SpReader *self, SpIdKind kind, guint32 number)
{
  return number == SP_NONE ? SP_NONE : sp_id_table_get_index (self->dataset->ids[kind], number);
}

static char *
make_complaint (SpIdKind kind, const char *id)
{
  switch (kind)
    {
    case SP_ID_ACTOR:
      return g_strdup_printf (_ ("no actor has the id \"%s\""), id);
    case SP_ID_GROUP:
      return g_strdup_printf (_ ("no group has the id \"%s\""), id);
    case SP_ID_ISSUE:
      return g_strdup_printf (_ ("no issue has the id \"%s\""), id);
    case SP_ID_CONDITION:
      return g_strdup_printf (_ ("no condition has the id \"%s\""), id);
    case SP_ID_SOURCE:
      return g_strdup_printf (_ ("no source has the id \"%s\""), id);
    case SP_ID_EVENT:
      return g_strdup_printf (_ ("no event has the id \"%s\""), id);
    default:
      return g_strdup_printf (_ ("no statement has the id \"%s\""), id);
    }
}

static void
offer_all (const SpIdTable *ids, SpNearest *nearest)
{
  guint n = MIN (sp_id_table_get_n (ids), MAX_OFFERED);

  for (guint i = 0; i < n; i++)
    if (sp_id_table_get_index (ids, i) != SP_NONE)
      {
        gsize length;
        const char *text = sp_id_table_get_text (ids, i, &length);

        sp_nearest_offer (nearest, text, length);
      }
}

static char *
find_nearest (SpReader *self, SpIdKind kind, const char *text, gsize length)
{
  SpNearest nearest;

  sp_nearest_init (&nearest, text, length);
  offer_all (self->dataset->ids[kind], &nearest);
  return sp_nearest_dup_best (&nearest);
}

static void
tell_dangling_either (SpReader *self, const SpEither *either)
{
  gsize length;
  const char *text = sp_id_table_get_text (self->dataset->ids[SP_ID_ACTOR], either->actor, &length);
  g_autofree char *best = NULL;
  SpNearest nearest;

  sp_nearest_init (&nearest, text, length);
  if (sp_findings_wants (self->findings, SP_SEVERITY_ERROR, either->at))
    {
      offer_all (self->dataset->ids[SP_ID_ACTOR], &nearest);
      offer_all (self->dataset->ids[SP_ID_GROUP], &nearest);
      best = sp_nearest_dup_best (&nearest);
    }
  if (best != NULL)
    sp_reader_tell (self, "dangling-reference", either->at,
                    _ ("no actor or group has the id \"%s\"; did you mean \"%s\"?"),
                    sp_excerpt (text, length).text, best);
  else
    sp_reader_tell (self, "dangling-reference", either->at,
                    _ ("no actor or group has the id \"%s\""), sp_excerpt (text, length).text);
}

static void
tell_dangling (SpReader *self, SpIdKind kind, guint32 number, const GArray *places)
{
  gsize length;
  const char *text = sp_id_table_get_text (self->dataset->ids[kind], number, &length);
  g_autofree char *what = NULL;
  g_autofree char *nearest = NULL;

  sp_findings_count (self->findings, SP_SEVERITY_ERROR,
                     (guint)(g_array_index (places, gsize, 0) - (places->len - 1)));
  for (guint i = 1; i < places->len; i++)
    {
      gsize at = g_array_index (places, gsize, i);

      if (what == NULL && sp_findings_wants (self->findings, SP_SEVERITY_ERROR, at))
        {
          what = make_complaint (kind, sp_excerpt (text, length).text);
          nearest = find_nearest (self, kind, text, length);
        }
      if (nearest != NULL)
        sp_reader_tell (self, "dangling-reference", at, _ ("%s; did you mean \"%s\"?"), what,
                        nearest);
      else
        sp_reader_tell (self, "dangling-reference", at, "%s", what);
    }
}

/* Without any actor or issue, which is told, every mention of one would be wrong in the same way. */
static gboolean
is_told (SpReader *self, SpIdKind kind)
{
  return (kind == SP_ID_ACTOR && self->dataset->actors->len == 0)
         || (kind == SP_ID_ISSUE && self->dataset->issues->len == 0);
}

void
sp_reader_tell_dangling (SpReader *self)
{
  for (SpIdKind kind = 0; kind < SP_N_IDS; kind++)
    {
      GHashTableIter iter;
      gpointer number, places;

      if (is_told (self, kind))
        continue;
      g_hash_table_iter_init (&iter, self->mentions[kind]);
      while (g_hash_table_iter_next (&iter, &number, &places))
        if (sp_reader_resolve (self, kind, GPOINTER_TO_UINT (number)) == SP_NONE)
          tell_dangling (self, kind, GPOINTER_TO_UINT (number), places);
    }
  if (is_told (self, SP_ID_ACTOR))
    return;
  for (guint i = 0; i < self->eithers->len; i++)
    {
      const SpEither *either = &g_array_index (self->eithers, SpEither, i);

      if (sp_reader_resolve (self, SP_ID_ACTOR, either->actor) == SP_NONE
          && sp_reader_resolve (self, SP_ID_GROUP, either->group) == SP_NONE)
        tell_dangling_either (self, either);
    }
}
