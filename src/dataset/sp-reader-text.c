/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a scope may have, in characters: it is drawn beside a name. */
#define MAX_SCOPE 40

/* What a text is read for. */
typedef struct
{
  guint flags;
  gsize max; /* characters of each string; 0 for any number */
  gboolean keep;
} Use;

gboolean
sp_is_language_tag (const char *text, gsize length)
{
  gsize begin = 0;

  for (gsize i = 0; i <= length; i++)
    {
      gsize n = i - begin;

      if (i < length && text[i] != '-')
        {
          if (!(begin == 0 ? g_ascii_isalpha (text[i]) : g_ascii_isalnum (text[i])))
            return FALSE;
          continue;
        }
      if (n < 1 || n > 8)
        return FALSE;
      /* A language has two letters or more; "x" and "i" are followed by something. */
      if (begin == 0 && n == 1 && (i == length || strchr ("xXiI", text[0]) == NULL))
        return FALSE;
      begin = i + 1;
    }
  return TRUE;
}

gboolean
sp_is_blank (const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text >= end;
}

/* Tells what is wrong with the string at hand. */
static void
check_string (SpReader *self, const Use *use)
{
  gsize length;
  const char *text = sp_json_scanner_get_string (&self->scanner, &length);

  if (!(use->flags & SP_FIELD_MAY_BE_BLANK) && sp_is_blank (text, length))
    sp_reader_tell (self, "blank-text", sp_reader_get_place (self), _ ("this text is blank"));
  if (use->max > 0 && length > use->max && g_utf8_strlen (text, (gssize)length) > (glong)use->max)
    sp_reader_tell (self, "long-text", sp_reader_get_place (self),
                    _ ("this text has more than %u characters"), (guint)use->max);
}

static char *
dup_string (SpReader *self)
{
  gsize length;
  const char *text = sp_json_scanner_get_string (&self->scanner, &length);

  return g_strndup (text, length);
}

/* Tells what is wrong with the tag of the string at hand. Tags that differ in case mean one language. */
static void
check_tag (SpReader *self, const char *tag, SpJsonNames *tags)
{
  g_autofree char *folded = g_ascii_strdown (tag, -1);
  /* No member is called so, in UTF-8. */
  g_autofree char *language = g_strconcat ("\xff", folded, NULL);
  gboolean new_tag = sp_json_names_add (tags, tag, strlen (tag));
  gboolean new_language = sp_json_names_add (tags, language, strlen (language));

  if (!new_tag)
    sp_reader_tell (self, "duplicate-member", sp_reader_get_place (self),
                    _ ("the member \"%s\" is given twice"), sp_excerpt (tag, -1).text);
  else if (!sp_is_language_tag (tag, strlen (tag)))
    sp_reader_tell (self, "bad-language", sp_reader_get_place (self),
                    _ ("\"%s\" is no language tag (BCP 47)"), sp_excerpt (tag, -1).text);
  else if (!new_language)
    sp_reader_tell (self, "duplicate-language", sp_reader_get_place (self),
                    _ ("the language \"%s\" is given twice"), sp_excerpt (tag, -1).text);
}

/* One language of a text, at its name. FALSE where there is no string in it. */
static gboolean
read_language (SpReader *self, const Use *use, SpText *text, SpJsonNames *tags)
{
  g_autofree char *tag = dup_string (self);
  g_autofree char *string = NULL;

  if (sp_reader_next (self) == SP_JSON_ERROR)
    return FALSE;
  if (tags != NULL)
    check_tag (self, tag, tags);
  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a string"));
      return FALSE;
    }
  if (tags != NULL)
    check_string (self, use);
  if (text != NULL)
    {
      string = dup_string (self);
      sp_text_add (text, tag, string);
    }
  return TRUE;
}

static SpText *
read_languages (SpReader *self, const Use *use)
{
  SpText *text = use->keep ? sp_text_new () : NULL;
  gsize at = sp_reader_get_place (self);
  guint n = 0;

  if (self->names != NULL)
    sp_json_names_open (self->names);
  for (; sp_reader_next (self) == SP_JSON_MEMBER; n++)
    read_language (self, use, text, self->names);
  if (self->names != NULL)
    sp_json_names_close (self->names);
  if (n == 0 && self->token != SP_JSON_ERROR)
    sp_reader_tell (self, "blank-text", at, _ ("this text has no language"));
  return text;
}

static SpText *
read_text (SpReader *self, const Use *use)
{
  g_autofree char *string = NULL;

  if (self->token == SP_JSON_OBJECT)
    return read_languages (self, use);
  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a text (a string, or strings by language)"));
      return NULL;
    }
  if (self->names != NULL)
    check_string (self, use);
  if (!use->keep)
    return NULL;
  string = dup_string (self);
  return sp_text_new_plain (string);
}

void
sp_read_text (SpReader *self, const SpField *field, gpointer record)
{
  SpText *text = read_text (self, &(Use){ .flags = field->flags, .keep = TRUE });

  G_STRUCT_MEMBER (SpText *, record, field->offset) = text;
  /* Of one statement's words the caller owns each. */
  if (self->dataset != NULL && text != NULL)
    g_ptr_array_add (self->dataset->texts, text);
}

void
sp_check_text (SpReader *self, const SpField *field, gpointer record)
{
  read_text (self, &(Use){ .flags = field->flags });
}

void
sp_check_scope (SpReader *self, const SpField *field, gpointer record)
{
  read_text (self, &(Use){ .flags = field->flags, .max = MAX_SCOPE });
}
