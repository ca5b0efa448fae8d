/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "sp-citation-private.h"

#include <glib/gi18n.h>
#include <string.h>

GArray *
sp_citation_list_sources (const SpDataset *dataset, const guint32 *statements, guint n_statements)
{
  GArray *sources = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n_statements; i++)
    {
      guint n;
      const guint32 *cited = sp_dataset_get_statement_sources (dataset, statements[i], &n);

      for (guint j = 0; j < n; j++)
        if (g_hash_table_add (seen, GUINT_TO_POINTER (cited[j])))
          g_array_append_val (sources, cited[j]);
    }
  return sources;
}

/* A NULL would end the list of sp_join(). */
static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static char *
join_name (const SpSourceName *name)
{
  if (name->literal != NULL)
    return g_strdup (name->literal);
  return sp_join (" ", or_empty (name->given), or_empty (name->particle), or_empty (name->family),
                  or_empty (name->suffix), NULL);
}

static char *
write_authors (const SpSourceItem *item)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < item->authors->len; i++)
    g_ptr_array_add (names, join_name (g_ptr_array_index (item->authors, i)));
  return sp_list_words (names, C_ ("last of a list", " and "));
}

static char *
write_accessed (SpDate date)
{
  g_autofree char *day = sp_date_show (date, FALSE);

  if (!sp_date_is_set (date))
    return NULL;
  /* Translators: of a source; {date} is when it was read. */
  return sp_fill (_ ("read {date}"), "date", day, NULL);
}

static char *
write_archived (const char *address)
{
  if (address == NULL)
    return NULL;
  /* Translators: of a source; {address} is where a copy of it is kept. */
  return sp_fill (_ ("archived: {address}"), "address", address, NULL);
}

/* One line, whatever the texts have. */
static void
append_plain (GString *out, const SpSource *source, const SpSourceItem *item)
{
  g_autofree char *authors = write_authors (item);
  /* Translators: the title of a source. */
  g_autofree char *title = source->title != NULL
                             ? sp_fill (_ ("“{title}”"), "title", source->title, NULL)
                             : NULL;
  gboolean both = source->container_title != NULL
                  && g_strcmp0 (source->container_title, source->publisher) != 0;
  g_autofree char *issued = sp_date_show (source->issued, FALSE);
  g_autofree char *archived = write_archived (source->archived);
  g_autofree char *accessed = write_accessed (source->accessed);
  g_autofree char *where = sp_join (", ", both ? source->container_title : "",
                                    or_empty (source->publisher), issued, or_empty (source->url),
                                    or_empty (archived), or_empty (accessed), NULL);
  g_autofree char *who = sp_join (", ", authors, or_empty (title), where, NULL);

  for (const char *at = *who != '\0' ? who : source->id; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)))
      g_string_append_c (out, ' ');
    else
      g_string_append_unichar (out, g_utf8_get_char (at));
  g_string_append_c (out, '\n');
}

static void
append_csl (GString *out, GBytes *item)
{
  gsize length;
  const char *text = g_bytes_get_data (item, &length);

  g_string_append (out, out->len == 0 ? "[\n" : ",\n");
  g_string_append_len (out, text, length);
}

char *
sp_citation_write (const SpDataset *dataset, const GArray *sources, SpCitationFormat format)
{
  g_autoptr (GPtrArray) items = sp_source_item_list (dataset);
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      guint32 index = g_array_index (sources, guint32, i);
      const SpSource *source = sp_dataset_get_source (dataset, index);
      GBytes *bytes = g_ptr_array_index (items, index);
      g_autoptr (SpSourceItem) item = sp_source_item_read (bytes);

      if (format == SP_CITATION_CSL)
        append_csl (out, bytes);
      else if (format == SP_CITATION_BIBTEX)
        sp_citation_append_bibtex (out, source, item, keys);
      else
        append_plain (out, source, item);
    }
  if (format == SP_CITATION_CSL)
    g_string_append (out, sources->len == 0 ? "[]\n" : "\n]\n");
  return g_string_free (out, FALSE);
}
