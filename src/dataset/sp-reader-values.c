/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-nearest.h"
#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

const char *
sp_reader_keep_string (SpReader *self)
{
  gsize length;
  const char *text = sp_json_scanner_get_string (&self->scanner, &length);

  return g_string_chunk_insert_len (self->dataset->strings, text, (gssize)length);
}

/* The string at hand, or NULL, with the value told and skipped. */
static const char *
get_string (SpReader *self, gsize *length)
{
  if (self->token == SP_JSON_STRING)
    return sp_json_scanner_get_string (&self->scanner, length);
  sp_reader_refuse (self, _ ("a string"));
  return NULL;
}

void
sp_check_string (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text = get_string (self, &length);

  if (text != NULL && sp_is_blank (text, length))
    sp_reader_tell (self, "blank-text", sp_reader_get_place (self), _ ("this text is blank"));
}

void
sp_read_string (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text;

  /* Of one statement's words the caller owns each. */
  if (self->dataset == NULL)
    {
      text = sp_json_scanner_get_string (&self->scanner, &length);
      G_STRUCT_MEMBER (char *, record, field->offset) = g_strndup (text, length);
      return;
    }
  sp_check_string (self, field, record);
  if (self->token == SP_JSON_STRING)
    G_STRUCT_MEMBER (const char *, record, field->offset) = sp_reader_keep_string (self);
}

static void
tell_wrong_word (SpReader *self, const char *text, gsize length, const char *const *words)
{
  g_autofree char *wrong = g_strndup (text, length);
  g_autofree char *nearest = sp_nearest_find (wrong, words);
  g_autofree char *all = NULL;

  if (nearest != NULL)
    {
      sp_reader_tell (self, "unknown-word", sp_reader_get_place (self),
                      _ ("\"%s\" is not known here; did you mean \"%s\"?"),
                      sp_excerpt (wrong, -1).text, nearest);
      return;
    }
  all = g_strjoinv (", ", (char **)words);
  sp_reader_tell (self, "unknown-word", sp_reader_get_place (self),
                  _ ("\"%s\" is not known here; it is one of %s"), sp_excerpt (wrong, -1).text,
                  all);
}

/* The place in the field's words of the string at hand, or -1. */
static int
read_word (SpReader *self, const SpField *field)
{
  const char *const *words = field->extra;
  gsize length;
  const char *text = get_string (self, &length);

  if (text == NULL)
    return -1;
  for (int i = 0; words[i] != NULL; i++)
    if (strlen (words[i]) == length && memcmp (words[i], text, length) == 0)
      return i;
  tell_wrong_word (self, text, length, words);
  return -1;
}

/* Enumerations begin with what is no word where a member that is left out differs from all words; the field's count says by
 * how much the word's place is moved. */
void
sp_read_word (SpReader *self, const SpField *field, gpointer record)
{
  int word = read_word (self, field);

  if (word >= 0)
    G_STRUCT_MEMBER (int, record, field->offset) = word + (int)field->count;
}

void
sp_read_word8 (SpReader *self, const SpField *field, gpointer record)
{
  int word = read_word (self, field);

  if (word >= 0)
    G_STRUCT_MEMBER (guint8, record, field->offset) = (guint8)(word + (int)field->count);
}

/* Sums, differences and means of numbers up to this are finite, too; below the other, which counts as
 * zero, shares of a difference lose their digits. */
#define MAX_NUMBER 1e300
#define MIN_NUMBER 1e-300

static gboolean
get_number (SpReader *self, double *value)
{
  if (self->token != SP_JSON_NUMBER)
    {
      sp_reader_refuse (self, _ ("a number"));
      return FALSE;
    }
  /* Of one that is not finite the scanner has told. */
  *value = sp_json_scanner_get_number (&self->scanner);
  if (!isfinite (*value))
    return FALSE;
  if (fabs (*value) < MIN_NUMBER)
    *value = 0;
  if (fabs (*value) <= MAX_NUMBER)
    return TRUE;
  sp_reader_tell (self, "bad-number", sp_reader_get_place (self),
                  _ ("this number is too large: 1e300 is the largest"));
  return FALSE;
}

void
sp_read_number (SpReader *self, const SpField *field, gpointer record)
{
  double value;

  if (get_number (self, &value))
    G_STRUCT_MEMBER (double, record, field->offset) = value;
}

void
sp_read_positive (SpReader *self, const SpField *field, gpointer record)
{
  double value;

  if (!get_number (self, &value))
    return;
  if (value > 0)
    G_STRUCT_MEMBER (double, record, field->offset) = value;
  else
    sp_reader_tell (self, "bad-number", sp_reader_get_place (self),
                    _ ("this number must be greater than 0"));
}

void
sp_read_whole (SpReader *self, const SpField *field, gpointer record)
{
  double value;

  if (!get_number (self, &value))
    return;
  if (value >= 0 && value <= G_MAXINT && value == floor (value))
    G_STRUCT_MEMBER (double, record, field->offset) = value;
  else
    sp_reader_tell (self, "bad-number", sp_reader_get_place (self),
                    _ ("this must be a whole number, 0 or more"));
}

/* Whether @text has one of the three forms of a date, whatever its digits. */
static gboolean
looks_like_date (const char *text, gsize length)
{
  static const char form[] = "0000-00-00";

  if (length != 4 && length != 7 && length != 10)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (form[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != form[i])
      return FALSE;
  return TRUE;
}

void
sp_read_date (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text = get_string (self, &length);

  if (text == NULL
      || sp_date_parse (text, (gssize)length, &G_STRUCT_MEMBER (SpDate, record, field->offset)))
    return;
  if (looks_like_date (text, length))
    sp_reader_tell (self, "bad-date", sp_reader_get_place (self),
                    _ ("there is no such date as \"%s\""), sp_excerpt (text, length).text);
  else
    sp_reader_tell (self, "bad-date", sp_reader_get_place (self),
                    _ ("\"%s\" is no date: YYYY, YYYY-MM or YYYY-MM-DD"),
                    sp_excerpt (text, length).text);
}

/* Whether what follows "//" begins with the name of a host, perhaps with a user before and a port after it. */
static gboolean
has_host (const char *text, gsize length)
{
  gsize end = 0, begin = 0;

  while (end < length && strchr ("/?#\\", text[end]) == NULL)
    end++;
  for (gsize i = 0; i < end; i++)
    if (text[i] == '@')
      begin = i + 1;
  return begin < end && text[begin] != ':';
}

static gboolean
is_url (const char *text, gsize length)
{
  const char *end = text + length;
  gsize scheme;

  if (length > 7 && g_ascii_strncasecmp (text, "http://", 7) == 0)
    scheme = 7;
  else if (length > 8 && g_ascii_strncasecmp (text, "https://", 8) == 0)
    scheme = 8;
  else
    return FALSE;
  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        return FALSE;
    }
  return has_host (text + scheme, length - scheme);
}

void
sp_read_url (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text = get_string (self, &length);

  if (text == NULL)
    return;
  if (is_url (text, length))
    G_STRUCT_MEMBER (const char *, record, field->offset) = sp_reader_keep_string (self);
  else
    sp_reader_tell (self, "bad-url", sp_reader_get_place (self),
                    _ ("\"%s\" is no http or https address"), sp_excerpt (text, length).text);
}

void
sp_check_tag (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text = get_string (self, &length);

  if (text != NULL && !sp_is_language_tag (text, length))
    sp_reader_tell (self, "bad-language", sp_reader_get_place (self),
                    _ ("\"%s\" is no language tag (BCP 47)"), sp_excerpt (text, length).text);
}

void
sp_read_tag (SpReader *self, const SpField *field, gpointer record)
{
  sp_check_tag (self, field, record);
  if (self->token == SP_JSON_STRING)
    G_STRUCT_MEMBER (const char *, record, field->offset) = sp_reader_keep_string (self);
}
