/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-xml.h"

#include <math.h>
#include <string.h>

#define FIRST_EMBEDDING     0x202a
#define LAST_OVERRIDE       0x202e
#define FIRST_ISOLATE       0x2066
#define POP_ISOLATE         0x2069
#define LINE_SEPARATOR      0x2028
#define PARAGRAPH_SEPARATOR 0x2029

static gboolean
is_break (gunichar c)
{
  return c == '\n' || c == '\r' || c == '\t' || c == 0x85 || c == LINE_SEPARATOR
         || c == PARAGRAPH_SEPARATOR;
}

static gboolean
is_noncharacter (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

static gboolean
is_dropped (gunichar c)
{
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE)
         || is_noncharacter (c);
}

static gboolean
is_isolate (gunichar c)
{
  return c >= FIRST_ISOLATE && c <= POP_ISOLATE;
}

/* Which of the isolates in @text have their other half: an entry for each, in order. */
static GArray *
pair_isolates (const char *text)
{
  GArray *paired = g_array_new (FALSE, TRUE, sizeof (gboolean));
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      guint place = paired->len;

      if (!is_isolate (c))
        continue;
      g_array_set_size (paired, place + 1);
      if (c != POP_ISOLATE)
        {
          g_array_append_val (open, place);
        }
      else if (open->len > 0)
        {
          g_array_index (paired, gboolean, place) = TRUE;
          g_array_index (paired, gboolean, g_array_index (open, guint, open->len - 1)) = TRUE;
          g_array_set_size (open, open->len - 1);
        }
    }
  return paired;
}

static void
append_character (GString *out, gunichar c)
{
  switch (c)
    {
    case '&':
      g_string_append (out, "&amp;");
      break;
    case '<':
      g_string_append (out, "&lt;");
      break;
    case '>':
      g_string_append (out, "&gt;");
      break;
    case '"':
      g_string_append (out, "&quot;");
      break;
    default:
      g_string_append_unichar (out, c);
      break;
    }
}

static void
append_clean (GString *out, const char *text, char line_break)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GArray) paired = pair_isolates (valid);
  guint n_isolates = 0;

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\r' && at[1] == '\n')
        continue;
      if (is_break (c))
        g_string_append_c (out, c == '\t' ? ' ' : line_break);
      else if (is_isolate (c) && !g_array_index (paired, gboolean, n_isolates++))
        continue;
      else if (!is_dropped (c))
        append_character (out, c);
    }
}

void
sp_xml_append_text (GString *out, const char *text)
{
  append_clean (out, text, '\n');
}

void
sp_xml_append_line (GString *out, const char *text)
{
  append_clean (out, text, ' ');
}

void
sp_xml_append_attribute (GString *out, const char *name, const char *value)
{
  g_string_append_printf (out, " %s=\"", name);
  append_clean (out, value, ' ');
  g_string_append_c (out, '"');
}

void
sp_xml_append_number (GString *out, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE + 300];
  char *end;

  g_return_if_fail (isfinite (value));

  g_ascii_formatd (buffer, sizeof buffer, "%.2f", value);
  end = buffer + strlen (buffer);
  while (end[-1] == '0')
    end--;
  if (end[-1] == '.')
    end--;
  *end = '\0';
  g_string_append (out, g_str_equal (buffer, "-0") ? "0" : buffer);
}

void
sp_xml_append_number_attribute (GString *out, const char *name, double value)
{
  g_string_append_printf (out, " %s=\"", name);
  sp_xml_append_number (out, value);
  g_string_append_c (out, '"');
}

gboolean
sp_xml_is_link (const char *address)
{
  return g_ascii_strncasecmp (address, "http://", 7) == 0
         || g_ascii_strncasecmp (address, "https://", 8) == 0;
}
