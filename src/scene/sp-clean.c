/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-clean.h"

#include <string.h>

#define FIRST_EMBEDDING     0x202a
#define LAST_OVERRIDE       0x202e
#define FIRST_ISOLATE       0x2066
#define LAST_ISOLATE        0x2069
#define LINE_SEPARATOR      0x2028
#define PARAGRAPH_SEPARATOR 0x2029
/* U+2060, as long as what it stands for. */
#define WORD_JOINER "\342\201\240"

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
is_direction (gunichar c)
{
  return (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE) || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
}

static gboolean
is_dropped (gunichar c)
{
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || is_direction (c) || is_noncharacter (c);
}

char *
sp_clean_text (const char *text, char line_break)
{
  g_autofree char *valid = NULL;
  GString *out = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  out = g_string_new (NULL);
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\r' && at[1] == '\n')
        continue;
      if (is_break (c))
        g_string_append_c (out, c == '\t' ? ' ' : line_break);
      else if (!is_dropped (c))
        g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}

char *
sp_clean_directions (const char *text)
{
  char *clean = g_strdup (text);

  g_return_val_if_fail (text != NULL, NULL);

  for (char *at = clean; *at != '\0'; at = g_utf8_next_char (at))
    if (is_direction (g_utf8_get_char (at)))
      memcpy (at, WORD_JOINER, strlen (WORD_JOINER));
  return clean;
}
