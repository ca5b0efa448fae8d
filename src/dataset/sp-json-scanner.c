/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-json-scanner.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

enum
{
  STATE_VALUE,
  STATE_FIRST_VALUE, /* or the end of the array */
  STATE_FIRST_NAME,  /* or the end of the object */
  STATE_NAME,
  STATE_AFTER_VALUE,
  STATE_DONE,
  STATE_FAILED,
};

void
sp_json_scanner_init (
  SpJsonScanner *self, const void *text, gsize length, SpJsonFaultFunc fault, gpointer user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL || length == 0);

  memset (self, 0, sizeof *self);
  self->text = text;
  self->length = length;
  self->fault = fault;
  self->fault_data = user_data;
  self->state = STATE_VALUE;
}

void
sp_json_scanner_clear (SpJsonScanner *self)
{
  g_clear_pointer (&self->outer_nest, g_array_unref);
  if (self->scratch != NULL)
    g_string_free (g_steal_pointer (&self->scratch), TRUE);
}

static SpJsonToken
fail (SpJsonScanner *self, gsize at, const char *error)
{
  self->state = STATE_FAILED;
  self->start = self->end = at;
  self->error_at = at;
  self->error = error;
  return SP_JSON_ERROR;
}

static void
tell_fault (SpJsonScanner *self, SpJsonFault fault)
{
  /* What is too deep has been told of, and there is no end of what could be wrong in it. */
  if (self->fault != NULL && self->depth <= SP_JSON_MAX_DEPTH + (fault == SP_JSON_FAULT_DEPTH))
    self->fault (fault, self->start, self->fault_data);
}

static inline gboolean
is_in_object (const SpJsonScanner *self)
{
  return self->nest & 1;
}

/* The innermost 64 levels are one word; the words of what is further out are on a stack. */
static void
push (SpJsonScanner *self, gboolean object)
{
  if (self->depth > 0 && self->depth % 64 == 0)
    {
      if (self->outer_nest == NULL)
        self->outer_nest = g_array_new (FALSE, FALSE, sizeof (guint64));
      g_array_append_val (self->outer_nest, self->nest);
    }
  self->nest = (self->nest << 1) | (object ? 1 : 0);
  self->depth++;
  if (self->depth == SP_JSON_MAX_DEPTH + 1)
    tell_fault (self, SP_JSON_FAULT_DEPTH);
}

static void
pop (SpJsonScanner *self)
{
  g_assert (self->depth > 0);
  self->depth--;
  self->nest >>= 1;
  if (self->depth > 0 && self->depth % 64 == 0)
    {
      guint last = self->outer_nest->len - 1;

      self->nest = g_array_index (self->outer_nest, guint64, last);
      g_array_set_size (self->outer_nest, last);
    }
}

static inline void
skip_space (SpJsonScanner *self)
{
  const guint8 *text = self->text;
  gsize at = self->at;

  while (at < self->length
         && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
    at++;
  self->at = at;
}

#define EACH_BYTE(b) (G_GUINT64_CONSTANT (0x0101010101010101) * (b))

/* Whether none of eight bytes needs a look: no quote, backslash, control character, or part of a longer sequence. */
static inline gboolean
is_plain (const guint8 *p)
{
  guint64 word, quote, backslash;

  memcpy (&word, p, sizeof word);
  quote = word ^ EACH_BYTE ('"');
  backslash = word ^ EACH_BYTE ('\\');
  return ((word | (word - EACH_BYTE (0x20)) | (quote - EACH_BYTE (1)) | (backslash - EACH_BYTE (1)))
          & EACH_BYTE (0x80))
         == 0;
}

/* The bytes of the UTF-8 sequence at @p, a byte from 0x80 up; 0 for what is none (RFC 3629: no overlong forms, no
 * surrogates, nothing above U+10FFFF). */
static guint
measure_sequence (const guint8 *p, gsize left)
{
  guint8 low = 0x80, high = 0xbf;
  guint length;

  if (p[0] >= 0xc2 && p[0] <= 0xdf)
    length = 2;
  else if (p[0] >= 0xe0 && p[0] <= 0xef)
    length = 3;
  else if (p[0] >= 0xf0 && p[0] <= 0xf4)
    length = 4;
  else
    return 0;
  if (left < length)
    return 0;

  if (p[0] == 0xe0)
    low = 0xa0;
  else if (p[0] == 0xed)
    high = 0x9f;
  else if (p[0] == 0xf0)
    low = 0x90;
  else if (p[0] == 0xf4)
    high = 0x8f;
  if (p[1] < low || p[1] > high)
    return 0;
  for (guint i = 2; i < length; i++)
    if ((p[i] & 0xc0) != 0x80)
      return 0;
  return length;
}

/* The value of four hexadecimal digits, or -1. */
static int
read_hex (const guint8 *p, gsize left)
{
  int value = 0;

  if (left < 4)
    return -1;
  for (guint i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return -1;
      value = value * 16 + g_ascii_xdigit_value (p[i]);
    }
  return value;
}

/* The character that an escape (checked before) at @p, its backslash, stands for, and the bytes it takes. What is no
 * character of a dataset is U+FFFD. */
static gunichar
decode_escape (const guint8 *p, gsize left, guint *length, int *fault)
{
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  int high, low;

  *fault = -1;
  *length = 2;
  if (p[1] != 'u')
    return to[strchr (from, p[1]) - from];

  *length = 6;
  high = read_hex (p + 2, left - 2);
  if (high == 0)
    *fault = SP_JSON_FAULT_NUL;
  else if (high < 0xd800 || high > 0xdfff)
    return high;
  else
    *fault = SP_JSON_FAULT_LONE_SURROGATE;

  if (high >= 0xd800 && high <= 0xdbff && left >= 12 && p[6] == '\\' && p[7] == 'u')
    {
      low = read_hex (p + 8, left - 8);
      if (low >= 0xdc00 && low <= 0xdfff)
        {
          *fault = -1;
          *length = 12;
          return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        }
    }
  return 0xfffd;
}

static gboolean
is_escape (const guint8 *p, gsize left)
{
  if (left < 2)
    return FALSE;
  if (p[1] == 'u')
    return read_hex (p + 2, left - 2) >= 0;
  return p[1] != '\0' && strchr ("\"\\/bfnrt", p[1]) != NULL;
}

/* Goes to the byte after the closing quote. FALSE after an error. */
static gboolean
pass_string (SpJsonScanner *self)
{
  const guint8 *text = self->text;
  gsize at = self->start + 1;

  self->escaped = FALSE;
  for (;;)
    {
      guint step = 1;

      while (at + 8 <= self->length && is_plain (text + at))
        at += 8;
      if (at >= self->length)
        return fail (self, self->start, N_ ("this string has no end")) != SP_JSON_ERROR;
      if (text[at] == '"')
        break;
      if (text[at] < 0x20)
        return fail (self, at, N_ ("a control character inside a string")) != SP_JSON_ERROR;
      if (text[at] == '\\')
        {
          if (!is_escape (text + at, self->length - at))
            return fail (self, at, N_ ("this is no escape of JSON")) != SP_JSON_ERROR;
          self->escaped = TRUE;
          step = 2;
        }
      else if (text[at] >= 0x80)
        {
          step = measure_sequence (text + at, self->length - at);
          if (step == 0)
            return fail (self, at, N_ ("these bytes are not UTF-8")) != SP_JSON_ERROR;
        }
      at += step;
    }
  self->at = self->end = at + 1;
  return TRUE;
}

/* Decodes the escapes of the string at hand into the scratch buffer and returns the faults met, a bit for each. */
static guint
decode_string (SpJsonScanner *self)
{
  const guint8 *p = self->text + self->start + 1, *end = self->text + self->end - 1;
  guint faults = 0;

  if (self->scratch == NULL)
    self->scratch = g_string_new (NULL);
  g_string_truncate (self->scratch, 0);
  while (p < end)
    {
      const guint8 *escape = memchr (p, '\\', end - p);
      guint length;
      int fault;

      g_string_append_len (self->scratch, (const char *)p, (escape ? escape : end) - p);
      if (escape == NULL)
        break;
      g_string_append_unichar (self->scratch,
                               decode_escape (escape, end - escape, &length, &fault));
      if (fault >= 0)
        faults |= 1u << fault;
      p = escape + length;
    }
  return faults;
}

static void
check_string (SpJsonScanner *self)
{
  gsize length = self->end - self->start - 2;

  if (self->escaped)
    {
      guint faults = decode_string (self);

      length = self->scratch->len;
      if (faults & (1u << SP_JSON_FAULT_NUL))
        tell_fault (self, SP_JSON_FAULT_NUL);
      if (faults & (1u << SP_JSON_FAULT_LONE_SURROGATE))
        tell_fault (self, SP_JSON_FAULT_LONE_SURROGATE);
    }
  if (length > SP_JSON_MAX_STRING)
    tell_fault (self, SP_JSON_FAULT_LONG_STRING);
}

static SpJsonToken
read_string (SpJsonScanner *self)
{
  if (!pass_string (self))
    return SP_JSON_ERROR;
  check_string (self);
  self->state = STATE_AFTER_VALUE;
  return SP_JSON_STRING;
}

static SpJsonToken
read_name (SpJsonScanner *self)
{
  if (!pass_string (self))
    return SP_JSON_ERROR;
  check_string (self);
  skip_space (self);
  if (self->at >= self->length || self->text[self->at] != ':')
    return fail (self, self->at, N_ ("a colon is missing after the name of a member"));
  self->at++;
  self->state = STATE_VALUE;
  return SP_JSON_MEMBER;
}

static gboolean
pass_digits (const SpJsonScanner *self, gsize *at)
{
  gsize from = *at;

  while (*at < self->length && g_ascii_isdigit (self->text[*at]))
    (*at)++;
  return *at > from;
}

/* The byte after the number at hand, or 0 where it is none. */
static gsize
pass_number (const SpJsonScanner *self, gboolean *exponent)
{
  const guint8 *text = self->text;
  gsize at = self->start;

  if (text[at] == '-')
    at++;
  if (at < self->length && text[at] == '0')
    at++;
  else if (!pass_digits (self, &at))
    return 0;
  if (at < self->length && text[at] == '.')
    {
      at++;
      if (!pass_digits (self, &at))
        return 0;
    }
  *exponent = at < self->length && (text[at] | 0x20) == 'e';
  if (*exponent)
    {
      at++;
      if (at < self->length && (text[at] == '+' || text[at] == '-'))
        at++;
      if (!pass_digits (self, &at))
        return 0;
    }
  return at;
}

/* What would go on a number or a word: 010, 1., truely. */
static gboolean
is_word_end (const SpJsonScanner *self, gsize at)
{
  guint8 c;

  if (at >= self->length)
    return TRUE;
  c = self->text[at];
  return !g_ascii_isalnum (c) && c != '.' && c != '+' && c != '-' && c != '_';
}

static SpJsonToken
read_number (SpJsonScanner *self)
{
  gboolean exponent = FALSE;
  gsize end = pass_number (self, &exponent);

  if (end == 0 || !is_word_end (self, end))
    return fail (self, self->start, N_ ("this is no number of JSON"));
  self->at = self->end = end;
  self->state = STATE_AFTER_VALUE;
  if ((exponent || end - self->start > 300) && !isfinite (sp_json_scanner_get_number (self)))
    tell_fault (self, SP_JSON_FAULT_NOT_FINITE);
  return SP_JSON_NUMBER;
}

static SpJsonToken
read_word (SpJsonScanner *self, const char *word, SpJsonToken token)
{
  gsize length = strlen (word);

  if (self->length - self->start < length || memcmp (self->text + self->start, word, length) != 0
      || !is_word_end (self, self->start + length))
    return fail (self, self->start, N_ ("a value is expected here"));
  self->at = self->end = self->start + length;
  self->state = STATE_AFTER_VALUE;
  return token;
}

static SpJsonToken
open_container (SpJsonScanner *self, gboolean object)
{
  self->at = self->end = self->start + 1;
  push (self, object);
  self->state = object ? STATE_FIRST_NAME : STATE_FIRST_VALUE;
  return object ? SP_JSON_OBJECT : SP_JSON_ARRAY;
}

static SpJsonToken
close_container (SpJsonScanner *self)
{
  gboolean object = is_in_object (self);

  self->at = self->end = self->start + 1;
  pop (self);
  self->state = STATE_AFTER_VALUE;
  return object ? SP_JSON_OBJECT_END : SP_JSON_ARRAY_END;
}

static SpJsonToken
read_value (SpJsonScanner *self, guint8 c)
{
  switch (c)
    {
    case '"':
      return read_string (self);
    case '{':
      return open_container (self, TRUE);
    case '[':
      return open_container (self, FALSE);
    case 't':
      return read_word (self, "true", SP_JSON_TRUE);
    case 'f':
      return read_word (self, "false", SP_JSON_FALSE);
    case 'n':
      return read_word (self, "null", SP_JSON_NULL);
    case '+':
    case '.':
      return fail (self, self->start, N_ ("this is no number of JSON"));
    case '/':
      return fail (self, self->start, N_ ("JSON has no comments"));
    case '\'':
      return fail (self, self->start, N_ ("a string stands in double quotes"));
    default:
      if (c == '-' || g_ascii_isdigit (c))
        return read_number (self);
      return fail (self, self->start, N_ ("a value is expected here"));
    }
}

static SpJsonToken
read_end (SpJsonScanner *self)
{
  self->end = self->length;
  if (self->state == STATE_AFTER_VALUE && self->depth == 0)
    {
      self->state = STATE_DONE;
      return SP_JSON_END;
    }
  if (self->state == STATE_VALUE && self->depth == 0)
    return fail (self, 0, N_ ("the file is empty"));
  if (is_in_object (self))
    return fail (self, self->length, N_ ("the file ends inside an object"));
  return fail (self, self->length, N_ ("the file ends inside an array"));
}

/* After a value: the token that a comma leads to, or the end of what is open. */
static SpJsonToken
read_after_value (SpJsonScanner *self, guint8 c)
{
  if (self->depth == 0)
    return fail (self, self->start, N_ ("nothing may follow the end of the object"));
  if (c == (is_in_object (self) ? '}' : ']'))
    return close_container (self);
  if (c == '/')
    return fail (self, self->start, N_ ("JSON has no comments"));
  if (c != ',')
    return fail (self, self->start,
                 is_in_object (self) ? N_ ("a comma or the end of the object is expected here")
                                     : N_ ("a comma or the end of the array is expected here"));
  self->at++;
  self->state = is_in_object (self) ? STATE_NAME : STATE_VALUE;
  return sp_json_scanner_next (self);
}

SpJsonToken
sp_json_scanner_next (SpJsonScanner *self)
{
  guint8 c;

  if (self->state == STATE_FAILED)
    return SP_JSON_ERROR;
  if (self->state == STATE_DONE)
    return SP_JSON_END;

  skip_space (self);
  self->start = self->at;
  if (self->at >= self->length)
    return read_end (self);
  c = self->text[self->at];
  switch (self->state)
    {
    case STATE_FIRST_VALUE:
      return c == ']' ? close_container (self) : read_value (self, c);
    case STATE_VALUE:
      return read_value (self, c);
    case STATE_FIRST_NAME:
      if (c == '}')
        return close_container (self);
      G_GNUC_FALLTHROUGH;
    case STATE_NAME:
      if (c != '"')
        return fail (self, self->start,
                     N_ ("the name of a member is expected here, in double quotes"));
      return read_name (self);
    default:
      return read_after_value (self, c);
    }
}

gboolean
sp_json_scanner_skip (SpJsonScanner *self, SpJsonToken token)
{
  gsize outside;

  if (token != SP_JSON_OBJECT && token != SP_JSON_ARRAY)
    return token != SP_JSON_ERROR;
  outside = self->depth - 1;
  while (self->depth > outside)
    if (sp_json_scanner_next (self) == SP_JSON_ERROR)
      return FALSE;
  return TRUE;
}

const char *
sp_json_scanner_get_string (SpJsonScanner *self, gsize *length)
{
  if (self->escaped)
    {
      /* Decoded when it was read, and nothing was since. */
      *length = self->scratch->len;
      return self->scratch->str;
    }
  *length = self->end - self->start - 2;
  return (const char *)self->text + self->start + 1;
}

/* A decimal of up to 15 digits times a power of ten up to 22 is exact in doubles, so that one multiplication or division
 * rounds rightly (Clinger, How to read floating point numbers accurately, 1990). */
static gboolean
read_short_number (const guint8 *p, const guint8 *end, double *value)
{
  guint64 digits = 0, power = 1;
  gboolean negative = *p == '-', fraction = FALSE;

  if (end - p > 16)
    return FALSE;
  for (p += negative; p < end; p++)
    {
      if (*p == '.')
        fraction = TRUE;
      else if (!g_ascii_isdigit (*p))
        return FALSE;
      else
        {
          digits = digits * 10 + (*p - '0');
          power = fraction ? power * 10 : 1;
        }
    }
  if (digits >= G_GUINT64_CONSTANT (1000000000000000))
    return FALSE;
  *value = (double)digits / (double)power;
  if (negative)
    *value = -*value;
  return TRUE;
}

double
sp_json_scanner_get_number (const SpJsonScanner *self)
{
  const guint8 *text = self->text + self->start;
  gsize length = self->end - self->start;
  g_autofree char *copy = NULL;
  double value;

  if (read_short_number (text, text + length, &value))
    return value;
  copy = g_strndup ((const char *)text, length);
  return g_ascii_strtod (copy, NULL);
}

const char *
sp_json_scanner_get_error (const SpJsonScanner *self, gsize *at)
{
  g_return_val_if_fail (self->error != NULL, NULL);

  if (at != NULL)
    *at = self->error_at;
  return _ (self->error);
}
