/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-search-private.h"

/* Letters that Unicode does not take apart, as they are typed where a keyboard lacks them; and letters of one sound of which
 * keyboards have different ones. */
static const char *
get_plain (gunichar c)
{
  static const struct
  {
    gunichar from;
    const char *to;
  } plain[] = {
    { 0x00DF, "ss" },       { 0x1E9E, "ss" },       { 0x00E6, "ae" },       { 0x00F0, "d" },
    { 0x00F8, "o" },        { 0x00FE, "th" },       { 0x0111, "d" },        { 0x0127, "h" },
    { 0x0131, "i" },        { 0x0142, "l" },        { 0x0153, "oe" },       { 0x03C2, "\xcf\x83" },
    { 0x0629, "\xd9\x87" }, { 0x0649, "\xd9\x8a" }, { 0x06A9, "\xd9\x83" }, { 0x06CC, "\xd9\x8a" },
    { 0x2018, "'" },        { 0x2019, "'" },        { 0x201C, "\"" },       { 0x201D, "\"" },
    { 0x2010, "-" },        { 0x2011, "-" },        { 0x2013, "-" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    if (plain[i].from == c)
      return plain[i].to;
  return NULL;
}

static gboolean
is_left_out (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return c == 0x0640 || type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK
         || type == G_UNICODE_FORMAT;
}

static void
fold_letter (GString *out, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));

  for (gsize i = 0; i < n; i++)
    {
      gunichar lower = g_unichar_tolower (parts[i]);
      const char *plain = get_plain (lower);

      if (is_left_out (lower))
        continue;
      if (plain != NULL)
        g_string_append (out, plain);
      else if (g_unichar_isspace (lower))
        g_string_append_c (out, ' ');
      else
        g_string_append_unichar (out, lower);
    }
}

void
sp_search_fold_into (GString *out, const char *text, GArray *map)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      guint place = (guint)(at - text);
      gsize before = out->len;

      if ((guchar)*at >= 0x80)
        fold_letter (out, g_utf8_get_char (at));
      else
        g_string_append_c (out, g_ascii_isspace (*at) ? ' ' : g_ascii_tolower (*at));
      for (gsize i = before; map != NULL && i < out->len; i++)
        g_array_append_val (map, place);
    }
}

char *
sp_search_fold (const char *text, GArray *map)
{
  GString *out = g_string_new (NULL);
  guint end = (guint)strlen (text);

  sp_search_fold_into (out, text, map);
  if (map != NULL)
    g_array_append_val (map, end);
  return g_string_free (out, FALSE);
}
