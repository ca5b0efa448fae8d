/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-claims-html.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "sp-xml.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

#define STYLE "/org/standpoint/Standpoint/claims.css"

static void
append_column (GString *out, const char *name, const char *heading)
{
  g_string_append_printf (out, "<th role=\"columnheader\" scope=\"col\" class=\"c-%s\">", name);
  sp_claims_html_append_words (out, heading, NULL);
  g_string_append (out, "</th>");
}

static void
append_table (GString *out, const SpClaims *claims)
{
  guint n = sp_claims_get_n_rows (claims);

  g_string_append (out, "<table role=\"table\">\n<caption>");
  sp_claims_html_append_words (out, _ ("Every mark of the picture, and the statements behind it"),
                               NULL);
  g_string_append (out, "</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
  append_column (out, "tick", C_ ("column", "Checked"));
  append_column (out, "mark", _ ("Actor and issue"));
  append_column (out, "position", _ ("Position"));
  append_column (out, "words", _ ("Words as spoken"));
  append_column (out, "who", _ ("Speaker and date"));
  append_column (out, "source", _ ("Source"));
  append_column (out, "rule", _ ("Rule that decided"));
  g_string_append (out, "</tr></thead>\n");
  for (guint i = 0; i < n; i++)
    {
      g_auto (SpClaimRow) row = { 0 };

      sp_claim_row_init (&row, claims, i);
      if (row.claim->place == 0)
        g_string_append (out, "<tbody role=\"rowgroup\">\n");
      sp_claims_html_append_row (out, &row, i + 1);
      if (row.claim->place + 1 == row.claim->n_rows)
        g_string_append (out, "</tbody>\n");
    }
  g_string_append (out, "</table>\n");
}

static void
append_item (GString *out, const char *words)
{
  if (words == NULL || *words == '\0')
    return;
  g_string_append (out, "<li>");
  sp_claims_html_append_words (out, words, NULL);
  g_string_append (out, "</li>");
}

static void
append_count (GString *out, const char *pattern, guint n)
{
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *words = sp_fill (pattern, "n", count, NULL);

  append_item (out, words);
}

static void
append_facts (GString *out, const SpClaims *claims)
{
  const SpSelection *selection = sp_claims_get_selection (claims);
  const SpScene *scene = sp_claims_get_scene (claims);
  const char *const *left_out = sp_scene_get_left_out (scene);
  g_autofree char *day = sp_date_show (sp_selection_get_as_of (selection), FALSE);
  g_autofree char *as_of = sp_fill (_ ("Positions to {day}"), "day", day, NULL);
  g_autofree char *assumptions = sp_sentence_assumptions (selection);
  g_autofree char *statements = sp_sentence_statements (sp_selection_get_dataset (selection),
                                                        sp_scene_get_statements (scene));
  guint n_marks = sp_claims_get_n_marks (claims);
  guint n_rows = sp_claims_get_n_rows (claims);

  g_string_append (out, "<ul class=\"facts\">");
  if (*day != '\0')
    append_item (out, as_of);
  append_item (out, assumptions);
  append_item (out, statements);
  append_count (out, ngettext ("{n} mark in the picture", "{n} marks in the picture", n_marks),
                n_marks);
  append_count (out, ngettext ("{n} row to check", "{n} rows to check", n_rows), n_rows);
  for (guint i = 0; left_out[i] != NULL; i++)
    {
      g_autofree char *note = sp_fill (_ ("About the picture: {note}"), "note", left_out[i], NULL);

      append_item (out, note);
    }
  g_string_append (out, "</ul>\n");
}

static void
append_header (GString *out, const SpClaims *claims)
{
  const SpScene *scene = sp_claims_get_scene (claims);

  g_string_append (out, "<header>\n");
  sp_claims_html_append_paragraph (out, "kind", _ ("Claims sheet"));
  g_string_append (out, "<h1>");
  sp_claims_html_append_words (out, sp_scene_get_title (scene), NULL);
  g_string_append (out, "</h1>\n");
  sp_claims_html_append_paragraph (out, "subtitle", sp_scene_get_subtitle (scene));
  append_facts (out, claims);
  sp_claims_html_append_paragraph (
    out, "hint",
    _ ("Tick a row when its words, speaker, date and source are as the sheet has "
       "them. Links open in another tab, so that the ticks stay; they are not "
       "kept when the page is closed."));
  g_string_append (out, "</header>\n");
}

static void
append_corrections (GString *out, const SpDataset *dataset)
{
  for (guint i = 0; i < sp_dataset_get_n_corrections (dataset); i++)
    {
      const SpCorrection *correction = sp_dataset_get_correction (dataset, i);
      g_autofree char *date = sp_date_show (correction->date, TRUE);
      /* Translators: a date and what was corrected then. */
      g_autofree char *words = g_strdup_printf (_ ("Corrected %s: %s"), date,
                                                sp_text_show (dataset, correction->text));

      sp_claims_html_append_paragraph (out, "correction", words);
    }
}

static void
append_footer (GString *out, const SpDataset *dataset)
{
  g_autofree char *authors = g_strjoinv (", ", (char **)sp_dataset_get_authors (dataset));
  const char *license = sp_dataset_get_license (dataset);
  SpDate updated = sp_dataset_get_updated (dataset);
  g_autofree char *date = sp_date_show (updated, TRUE);
  /* Translators: %s is a date. */
  g_autofree char *data = sp_date_is_set (updated) ? g_strdup_printf (_ ("Data as of %s"), date)
                                                   : g_strdup ("");
  g_autofree char *making = sp_join (" · ", authors, license != NULL ? license : "", data,
                                     _ ("Made with Standpoint"), NULL);

  g_string_append (out, "<footer>\n");
  append_corrections (out, dataset);
  sp_claims_html_append_paragraph (out, "making", making);
  g_string_append (out, "</footer>\n");
}

/* Without the comment that says its licence. */
static void
append_style (GString *out)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (STYLE, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  const char *style = bytes != NULL ? g_bytes_get_data (bytes, NULL) : "";
  const char *comment = strstr (style, "*/\n");

  g_string_append_printf (out, "<style>\n%s</style>\n", comment != NULL ? comment + 3 : style);
}

/* What the page may load: nothing, whatever the words in it are. */
static void
append_head (GString *out, const SpScene *scene)
{
  g_autofree char *title = sp_fill (_ ("Claims sheet: {headline}"), "headline",
                                    sp_scene_get_title (scene), NULL);

  g_string_append (out, "<!DOCTYPE html>\n<html");
  sp_xml_append_attribute (out, "lang", sp_scene_get_language (scene));
  sp_xml_append_attribute (out, "dir", sp_scene_is_rtl (scene) ? "rtl" : "ltr");
  g_string_append (out,
                   ">\n<head>\n<meta charset=\"utf-8\"/>\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                   "<meta name=\"generator\" content=\"Standpoint\"/>\n<title>");
  sp_xml_append_line (out, title);
  g_string_append (out, "</title>\n");
  append_style (out);
  g_string_append (out, "</head>\n");
}

GBytes *
sp_claims_write_html (const SpClaims *self)
{
  GString *out = g_string_new (NULL);

  append_head (out, sp_claims_get_scene (self));
  g_string_append (out, "<body>\n");
  append_header (out, self);
  g_string_append (out, "<main>\n");
  append_table (out, self);
  g_string_append (out, "</main>\n");
  append_footer (out, sp_selection_get_dataset (sp_claims_get_selection (self)));
  g_string_append (out, "</body>\n</html>\n");
  return g_string_free_to_bytes (out);
}
