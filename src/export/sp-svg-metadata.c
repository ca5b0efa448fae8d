/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-metadata.h"

#include "sp-xml.h"

#define INDENT "      "

static void
append_term (GString *out, const char *term, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  g_string_append_printf (out, INDENT "<dc:%s>", term);
  sp_xml_append_line (out, value);
  g_string_append_printf (out, "</dc:%s>\n", term);
}

static void
append_item (GString *out, const char *value)
{
  g_string_append (out, INDENT "    <rdf:li>");
  sp_xml_append_line (out, value);
  g_string_append (out, "</rdf:li>\n");
}

static void
open_list (GString *out, const char *term, const char *list)
{
  g_string_append_printf (out, INDENT "<dc:%s>\n" INDENT "  <rdf:%s>\n", term, list);
}

static void
close_list (GString *out, const char *term, const char *list)
{
  g_string_append_printf (out, INDENT "  </rdf:%s>\n" INDENT "</dc:%s>\n", list, term);
}

static void
append_creators (GString *out, const SpDataset *dataset)
{
  const char *const *authors = sp_dataset_get_authors (dataset);

  if (authors == NULL || authors[0] == NULL)
    return;
  open_list (out, "creator", "Seq");
  for (guint i = 0; authors[i] != NULL; i++)
    append_item (out, authors[i]);
  close_list (out, "creator", "Seq");
}

static void
append_part (GString *line, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, ". ");
  g_string_append (line, part);
}

/* "NATO. Defence expenditure of NATO countries. 2024-06-17. https://..." */
static char *
describe_source (const SpSource *source)
{
  char buffer[SP_DATE_BUFFER_SIZE];
  GString *line = g_string_new (NULL);

  append_part (line, source->publisher != NULL ? source->publisher : source->container_title);
  append_part (line, source->title);
  append_part (line, sp_date_to_iso (source->issued, buffer));
  append_part (line, source->url);
  if (line->len == 0)
    append_part (line, source->id);
  return g_string_free (line, FALSE);
}

/* The sources of the statements that the picture shows, those of a history among them, each once, in
 * the order of the statements. */
static GArray *
collect_sources (const SpScene *scene, const SpDataset *dataset)
{
  const GArray *statements = sp_scene_get_statements (scene);
  g_autofree gboolean *seen = g_new0 (gboolean, sp_dataset_get_n_sources (dataset) + 1);
  GArray *sources = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < statements->len; i++)
    {
      guint n;
      const guint32 *cited =
        sp_dataset_get_statement_sources (dataset, g_array_index (statements, guint32, i), &n);

      for (guint j = 0; j < n; j++)
        if (!seen[cited[j]])
          {
            seen[cited[j]] = TRUE;
            g_array_append_val (sources, cited[j]);
          }
    }
  return sources;
}

static void
append_sources (GString *out, const SpScene *scene, const SpDataset *dataset)
{
  g_autoptr (GArray) sources = collect_sources (scene, dataset);

  if (sources->len == 0)
    return;
  open_list (out, "source", "Bag");
  for (guint i = 0; i < sources->len; i++)
    {
      guint32 source = g_array_index (sources, guint32, i);
      g_autofree char *line = describe_source (sp_dataset_get_source (dataset, source));

      append_item (out, line);
    }
  close_list (out, "source", "Bag");
}

void
sp_svg_metadata_append (GString *out,
                        const SpScene *scene,
                        const SpSvgOptions *options,
                        const char *sum)
{
  const SpSelection *selection = options->selection;
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  char buffer[SP_DATE_BUFFER_SIZE];

  g_string_append (out, "  <metadata>\n"
                        "    <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                        "    <rdf:Description rdf:about=\"\">\n");
  append_term (out, "title", sp_scene_get_title (scene));
  append_term (out, "description", sp_svg_options_get_description (options, scene));
  append_creators (out, dataset);
  append_term (out, "date", sp_date_to_iso (sp_selection_get_as_of (selection), buffer));
  append_sources (out, scene, dataset);
  append_term (out, "rights", sp_dataset_get_license (dataset));
  append_term (out, "language", sp_scene_get_language (scene));
  append_term (out, "type", "Image");
  append_term (out, "format", "image/svg+xml");
  g_string_append (out, "    </rdf:Description>\n    </rdf:RDF>\n");
  if (options->carried != NULL)
    sp_carried_append (options->carried, out, sum);
  g_string_append (out, "  </metadata>\n");
}
