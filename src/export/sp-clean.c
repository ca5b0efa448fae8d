/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-clean.h"

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

char *
sp_clean_text (const char *text, char line_break)
{
  g_autofree char *valid = NULL;
  g_autoptr (GArray) paired = NULL;
  GString *out = NULL;
  guint n_isolates = 0;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  paired = pair_isolates (valid);
  out = g_string_new (NULL);
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
        g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}
