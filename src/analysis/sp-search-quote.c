/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-search-private.h"

/* A text of more characters than this is cut, to so many before what was found first. */
#define MOST   180
#define BEFORE 50

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const SpSpan *one = a;
  const SpSpan *other = b;

  return one->start != other->start ? (one->start < other->start ? -1 : 1)
         : one->end > other->end    ? -1
                                    : one->end < other->end;
}

/* Every place of every word, joined where they touch. */
static GArray *
list_spans (const char *text, char **words)
{
  g_autoptr (GArray) map = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *folded = sp_search_fold (text, map);
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (SpSpan));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (SpSpan));

  for (guint i = 0; words[i] != NULL; i++)
    for (const char *at = strstr (folded, words[i]); at != NULL; at = strstr (at + 1, words[i]))
      {
        gsize last = (gsize)(at - folded) + strlen (words[i]) - 1;
        guint letter = g_array_index (map, guint, last);
        SpSpan span = { g_array_index (map, guint, at - folded),
                        letter + (guint)(g_utf8_next_char (text + letter) - (text + letter)) };

        g_array_append_val (all, span);
      }
  g_array_sort (all, compare_spans);
  for (guint i = 0; i < all->len; i++)
    {
      const SpSpan *span = &g_array_index (all, SpSpan, i);
      SpSpan *last = spans->len > 0 ? &g_array_index (spans, SpSpan, spans->len - 1) : NULL;

      if (last != NULL && span->start <= last->end)
        last->end = MAX (last->end, span->end);
      else
        g_array_append_vals (spans, span, 1);
    }
  return spans;
}

/* Not amid a word. */
static const char *
find_start (const char *text, guint first)
{
  const char *at =
    g_utf8_offset_to_pointer (text,
                              MAX (0, g_utf8_pointer_to_offset (text, text + first) - BEFORE));

  if (at == text)
    return text;
  for (const char *space = at; space < text + first; space = g_utf8_next_char (space))
    if (g_unichar_isspace (g_utf8_get_char (space)))
      return g_utf8_next_char (space);
  return at;
}

static const char *
find_end (const char *start)
{
  const char *end = start;

  for (guint i = 0; i < MOST && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  return end;
}

void
sp_search_quote (SpFound *self, const char *text, char **words)
{
  g_autoptr (GArray) spans = list_spans (text, words);
  const char *start = text;
  const char *end;
  guint shift;

  if (g_utf8_strlen (text, -1) > MOST && spans->len > 0)
    start = find_start (text, g_array_index (spans, SpSpan, 0).start);
  end = find_end (start);
  shift = start > text ? (guint)strlen ("…") : 0;
  self->text = g_strdup_printf ("%s%.*s%s", shift > 0 ? "…" : "", (int)(end - start), start,
                                *end != '\0' ? "…" : "");
  self->spans = g_array_new (FALSE, FALSE, sizeof (SpSpan));
  for (guint i = 0; i < spans->len; i++)
    {
      SpSpan span = g_array_index (spans, SpSpan, i);

      if (text + span.start < start || text + span.end > end)
        continue;
      span.start = span.start - (guint)(start - text) + shift;
      span.end = span.end - (guint)(start - text) + shift;
      g_array_append_val (self->spans, span);
    }
}
