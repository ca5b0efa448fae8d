/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-data.h"

#include <string.h>

#define MAX_PART   4000000
#define PART_BREAK "</sp:part><sp:part>"

/* Characters in a line of base 64. */
#define LINE 76

static gboolean
turns_text (gunichar c)
{
  return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_impossible (gunichar c)
{
  return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0xfffe || c == 0xffff;
}

static gboolean
needs_reference (gunichar c)
{
  return c == '\r' || (c >= 0x7f && c <= 0x9f) || c == 0xfeff || turns_text (c);
}

static void
append_character (GString *out, const char *at)
{
  gunichar c = g_utf8_get_char (at);

  if (c == '&')
    g_string_append (out, "&amp;");
  else if (c == '<')
    g_string_append (out, "&lt;");
  else if (c == '>')
    g_string_append (out, "&gt;");
  else if (needs_reference (c))
    g_string_append_printf (out, "&#x%x;", c);
  else
    g_string_append_len (out, at, g_utf8_next_char (at) - at);
}

static void
break_part (GString *out, gsize *begin)
{
  if (out->len - *begin < MAX_PART)
    return;
  g_string_append (out, PART_BREAK);
  *begin = out->len;
}

/* NULL where it can't be, or would be longer than base 64. */
static GString *
encode_text (const char *text, gsize length)
{
  GString *out;
  gsize begin = 0;

  if (!g_utf8_validate (text, (gssize)length, NULL))
    return NULL;
  out = g_string_sized_new (length + 64);
  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    {
      if (is_impossible (g_utf8_get_char (at)))
        {
          g_string_free (out, TRUE);
          return NULL;
        }
      append_character (out, at);
      break_part (out, &begin);
    }
  if (out->len <= length / 3 * 4 + 1024)
    return out;
  g_string_free (out, TRUE);
  return NULL;
}

static GString *
encode_base64 (const char *data, gsize length)
{
  g_autofree char *digits = g_base64_encode ((const guchar *)data, length);
  gsize n = strlen (digits);
  GString *out = g_string_sized_new (n + n / LINE + 64);
  gsize begin = 0;

  for (gsize i = 0; i < n; i += LINE)
    {
      g_string_append_len (out, digits + i, (gssize)MIN (LINE, n - i));
      g_string_append_c (out, '\n');
      break_part (out, &begin);
    }
  return out;
}

char *
sp_svg_data_encode (GBytes *data, gboolean *is_base64)
{
  gsize length;
  const char *text;
  GString *out;

  g_return_val_if_fail (data != NULL && is_base64 != NULL, NULL);

  text = g_bytes_get_data (data, &length);
  if (text == NULL)
    text = "";
  out = encode_text (text, length);
  *is_base64 = out == NULL;
  if (out == NULL)
    out = encode_base64 (text, length);
  if (strstr (out->str, PART_BREAK) != NULL)
    {
      g_string_prepend (out, "<sp:part>");
      g_string_append (out, "</sp:part>");
    }
  return g_string_free (out, FALSE);
}

GBytes *
sp_svg_data_decode_base64 (const char *text, gsize length)
{
  GString *digits;
  gsize n_padding = 0;
  gboolean good = TRUE;
  gsize n;
  guchar *data;

  g_return_val_if_fail (text != NULL, NULL);

  digits = g_string_sized_new (length + 1);
  for (gsize i = 0; i < length && good; i++)
    {
      if (strchr (" \t\r\n", text[i]) != NULL && text[i] != '\0')
        continue;
      n_padding += text[i] == '=';
      good = text[i] == '='
             || (n_padding == 0 && text[i] != '\0'
                 && (g_ascii_isalnum (text[i]) || strchr ("+/", text[i]) != NULL));
      g_string_append_c (digits, text[i]);
    }
  good = good && n_padding <= 2 && digits->len % 4 == 0;
  data = good ? g_base64_decode (digits->str, &n) : NULL;
  g_string_free (digits, TRUE);
  return data != NULL ? g_bytes_new_take (data, n) : NULL;
}
