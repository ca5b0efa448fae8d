/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-xml.h"

#include "scene/sp-clean.h"

#include <math.h>
#include <string.h>

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
  g_autofree char *clean = sp_clean_text (text, line_break);

  for (const char *at = clean; *at != '\0'; at = g_utf8_next_char (at))
    append_character (out, g_utf8_get_char (at));
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
