/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-csv.h"

#include "dataset/sp-number.h"
#include "scene/sp-clean.h"

#include <csv.h>
#include <math.h>
#include <string.h>

#define BYTE_ORDER_MARK "\357\273\277"

struct _SpCsv
{
  GString *text;
  gboolean in_row;
};

SpCsv *
sp_csv_new (void)
{
  SpCsv *self = g_new0 (SpCsv, 1);

  self->text = g_string_new (BYTE_ORDER_MARK);
  return self;
}

void
sp_csv_free (SpCsv *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/* Spreadsheets look past what can't be seen, each past another set of it. */
static gboolean
is_passed_over (gunichar c)
{
  return c == '"' || g_unichar_isspace (c) || g_unichar_iszerowidth (c)
         || g_unichar_type (c) == G_UNICODE_FORMAT;
}

static gboolean
begins_a_formula (gunichar c)
{
  static const gunichar signs[] = { '=', '+', '-', '@', 0xff1d, 0xff0b, 0xff0d, 0xff20 };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i] == c)
      return TRUE;
  return FALSE;
}

/* Goes past digits, at least one; FALSE where there is none. */
static gboolean
skip_digits (const char **at)
{
  gsize n = strspn (*at, "0123456789");

  *at += n;
  return n > 0;
}

/* Whether a text is one number and nothing else: "-2", "+2.50", "1e-7". */
static gboolean
is_number (const char *text)
{
  const char *at = text + strspn (text, "+-");

  if (at > text + 1 || !skip_digits (&at))
    return FALSE;
  if (*at == '.')
    {
      at++;
      if (!skip_digits (&at))
        return FALSE;
    }
  if (*at == 'e' || *at == 'E')
    {
      at += at[1] == '-' || at[1] == '+' ? 2 : 1;
      if (!skip_digits (&at))
        return FALSE;
    }
  return *at == '\0';
}

/* g_free(). */
static char *
defuse (const char *text)
{
  GString *out;
  gboolean is_first = TRUE;

  if (is_number (text))
    return g_strdup (text);
  out = g_string_new (NULL);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (is_first && begins_a_formula (c))
        g_string_append_c (out, '\'');
      g_string_append_unichar (out, c);
      is_first = c == '\n' || c == ';' || (is_first && is_passed_over (c));
    }
  return g_string_free (out, FALSE);
}

static void
begin_cell (SpCsv *self)
{
  if (self->in_row)
    g_string_append_c (self->text, ',');
  self->in_row = TRUE;
}

void
sp_csv_add_text (SpCsv *self, const char *text)
{
  g_autofree char *clean = NULL;
  g_autofree char *cell = NULL;
  gsize start;
  gsize length;

  g_return_if_fail (self != NULL && text != NULL);

  clean = sp_clean_text (text, '\n');
  cell = defuse (clean);
  begin_cell (self);
  start = self->text->len;
  length = csv_write (NULL, 0, cell, strlen (cell));
  g_string_set_size (self->text, start + length);
  csv_write (self->text->str + start, length, cell, strlen (cell));
}

void
sp_csv_add_number (SpCsv *self, double value)
{
  g_autofree char *number = NULL;

  g_return_if_fail (self != NULL);

  begin_cell (self);
  if (!isfinite (value))
    return;
  number = sp_number_to_string (value);
  g_string_append (self->text, number);
}

void
sp_csv_end_row (SpCsv *self)
{
  g_return_if_fail (self != NULL);

  g_string_append (self->text, "\r\n");
  self->in_row = FALSE;
}

GBytes *
sp_csv_to_bytes (const SpCsv *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_bytes_new (self->text->str, self->text->len);
}
