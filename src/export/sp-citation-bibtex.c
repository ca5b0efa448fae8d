/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-citation-private.h"

#include <string.h>

/* BibTeX counts braces and knows no backslash before them, so that a brace is never written as \{: a text with one
 * that is not closed would swallow all that follows. */
static const char *
get_command (gunichar c)
{
  switch (c)
    {
    case '\\':
      return "\\textbackslash{}";
    case '{':
      return "\\textbraceleft{}";
    case '}':
      return "\\textbraceright{}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    case '$':
      return "\\$";
    case '&':
      return "\\&";
    case '#':
      return "\\#";
    case '_':
      return "\\_";
    case '%':
      return "\\%";
    case 0xA0:
      return "~";
    default:
      return NULL;
    }
}

static void
append_text (GString *out, const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      const char *command = get_command (c);

      if (command != NULL)
        g_string_append (out, command);
      else if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
        g_string_append_c (out, ' ');
      else
        g_string_append_unichar (out, c);
    }
}

/* @doubled: with braces that keep its capitals as they are. */
static void
append_field (GString *out, const char *name, const char *text, gboolean doubled)
{
  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf (out, ",\n  %s = {%s", name, doubled ? "{" : "");
  append_text (out, text);
  g_string_append (out, doubled ? "}}" : "}");
}

/* As it stands, since styles hand it to what prints addresses; what would end the field is written in hexadecimal. */
static void
append_address (GString *out, const char *name, const char *address)
{
  if (address == NULL)
    return;
  g_string_append_printf (out, ",\n  %s = {", name);
  for (const guchar *at = (const guchar *)address; *at != '\0'; at++)
    if (*at <= ' ' || *at >= 0x7f || strchr ("{}\\^`|<>\"", *at) != NULL)
      g_string_append_printf (out, "%%%02X", *at);
    else
      g_string_append_c (out, (char)*at);
  g_string_append_c (out, '}');
}

/* A part of a name in braces of its own, so that neither a comma nor the word "and" in it parts it. */
static void
append_part (GString *out, const char *before, const char *part)
{
  if (part == NULL)
    return;
  g_string_append_printf (out, "%s{", before);
  append_text (out, part);
  g_string_append_c (out, '}');
}

static void
append_name (GString *out, const SpSourceName *name)
{
  if (name->literal != NULL || name->family == NULL)
    {
      append_part (out, "", name->literal != NULL ? name->literal : name->given);
      return;
    }
  if (name->particle != NULL)
    {
      append_text (out, name->particle);
      g_string_append_c (out, ' ');
    }
  append_part (out, "", name->family);
  append_part (out, ", ", name->suffix);
  append_part (out, ", ", name->given);
}

static void
append_names (GString *out, const char *field, const GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    {
      if (i == 0)
        g_string_append_printf (out, ",\n  %s = {", field);
      else
        g_string_append (out, " and ");
      append_name (out, g_ptr_array_index (names, i));
    }
  if (names->len > 0)
    g_string_append_c (out, '}');
}

static void
append_issued (GString *out, SpDate date)
{
  static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec" };

  if (!sp_date_is_set (date))
    return;
  g_string_append_printf (out, ",\n  year = {%04d}", date.year);
  if (date.month > 0)
    g_string_append_printf (out, ",\n  month = %s", months[date.month - 1]);
  if (date.day > 0)
    g_string_append_printf (out, ",\n  day = {%d}", date.day);
}

typedef struct
{
  const char *csl;
  const char *entry;
  const char *container; /* the field of what it appeared in */
  const char *publisher; /* the field of who published it */
} EntryType;

static const EntryType *
find_type (const char *csl)
{
  static const EntryType types[] = {
    { "article", "article", "journal", "publisher" },
    { "article-journal", "article", "journal", "publisher" },
    { "article-magazine", "article", "journal", "publisher" },
    { "article-newspaper", "article", "journal", "publisher" },
    { "review", "article", "journal", "publisher" },
    { "review-book", "article", "journal", "publisher" },
    { "book", "book", "series", "publisher" },
    { "classic", "book", "series", "publisher" },
    { "chapter", "incollection", "booktitle", "publisher" },
    { "entry", "incollection", "booktitle", "publisher" },
    { "entry-dictionary", "incollection", "booktitle", "publisher" },
    { "entry-encyclopedia", "incollection", "booktitle", "publisher" },
    { "paper-conference", "inproceedings", "booktitle", "publisher" },
    { "report", "techreport", "series", "institution" },
    { "thesis", "phdthesis", "series", "school" },
    { "manuscript", "unpublished", "series", "publisher" },
    { "pamphlet", "booklet", "series", "howpublished" },
    { NULL, "misc", "howpublished", "publisher" },
  };
  const EntryType *type = types;

  while (type->csl != NULL && g_strcmp0 (type->csl, csl) != 0)
    type++;
  return type;
}

/* The container and the publisher. Of an article the one stands for the other, since BibTeX wants a journal; both are told only where they
 * differ. */
static void
append_where (GString *out, const EntryType *type, const SpSource *source)
{
  const char *container = source->container_title;
  const char *publisher = source->publisher;

  if (container == NULL && !g_str_equal (type->container, "series")
      && !g_str_equal (type->container, "booktitle"))
    {
      container = publisher;
      publisher = NULL;
    }
  append_field (out, type->container, container, TRUE);
  if (g_strcmp0 (container, publisher) != 0)
    append_field (out, type->publisher, publisher, TRUE);
}

static void
append_others (GString *out, const SpSourceItem *item)
{
  static const struct
  {
    const char *csl;
    const char *field;
  } fields[] = {
    { "volume", "volume" },     { "issue", "number" },    { "number", "number" },
    { "page", "pages" },        { "edition", "edition" }, { "publisher-place", "address" },
    { "DOI", "doi" },           { "ISBN", "isbn" },       { "ISSN", "issn" },
    { "language", "language" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!g_str_equal (fields[i].csl, "number") || sp_source_item_get (item, "issue") == NULL)
      append_field (out, fields[i].field, sp_source_item_get (item, fields[i].csl), FALSE);
}

/* Letters, digits and what is no sign to BibTeX; the same key is not given twice. */
static char *
make_key (const char *id, GHashTable *keys)
{
  g_autofree char *ascii = g_str_to_ascii (id, "C");
  char *key = g_strcanon (g_strdup (ascii), G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-:._/", '-');
  g_autofree char *stem = g_strdup (key);

  for (guint i = 2; !g_hash_table_add (keys, g_strdup (key)); i++)
    {
      g_free (key);
      key = g_strdup_printf ("%s-%u", stem, i);
    }
  return key;
}

void
sp_citation_append_bibtex (GString *out,
                           const SpSource *source,
                           const SpSourceItem *item,
                           GHashTable *keys)
{
  const EntryType *type = find_type (source->type);
  g_autofree char *key = make_key (source->id, keys);

  g_string_append_printf (out, "%s@%s{%s", out->len > 0 ? "\n" : "", type->entry, key);
  append_names (out, "author", item->authors);
  append_names (out, "editor", item->editors);
  append_field (out, "title", source->title, TRUE);
  append_where (out, type, source);
  append_issued (out, source->issued);
  append_others (out, item);
  append_address (out, "url", source->url);
  append_address (out, "archiveurl", source->archived);
  if (sp_date_is_set (source->accessed))
    {
      char buffer[SP_DATE_BUFFER_SIZE];

      append_field (out, "urldate", sp_date_to_iso (source->accessed, buffer), FALSE);
    }
  g_string_append (out, "\n}\n");
}
