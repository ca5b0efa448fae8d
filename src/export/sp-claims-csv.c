/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-claims-private.h"

#include "analysis/sp-languages.h"
#include "analysis/sp-names.h"
#include "analysis/sp-provenance.h"
#include "analysis/sp-sentence.h"
#include "sp-csv.h"
#include "sp-xml.h"

#include <glib/gi18n.h>
#include <math.h>

/* A box in every spreadsheet. */
#define BOX "☐"

static char *
get_box (const SpClaimRow *row)
{
  return g_strdup (BOX);
}

static char *
get_actor (const SpClaimRow *row)
{
  return sp_actor_get_shown_name (row->dataset,
                                  sp_selection_get_actor (row->selection, row->claim->actor));
}

static char *
get_issue (const SpClaimRow *row)
{
  return g_strdup (sp_text_show (row->dataset, sp_claim_row_get_issue (row)->title));
}

static char *
get_part (const SpClaimRow *row)
{
  return g_strdup (sp_claim_row_get_part (row));
}

static char *
show_text (const SpClaimRow *row, const SpText *text)
{
  return text != NULL ? g_strdup (sp_text_show (row->dataset, text)) : NULL;
}

static char *
get_scope (const SpClaimRow *row)
{
  return row->words != NULL ? show_text (row, row->words->scope) : NULL;
}

static char *
get_quote (const SpClaimRow *row)
{
  return row->words != NULL ? g_strdup (row->words->quote) : NULL;
}

static char *
get_quote_language (const SpClaimRow *row)
{
  if (row->words == NULL || row->words->quote == NULL || row->words->quote_lang == NULL)
    return NULL;
  return sp_language_show_name (row->words->quote_lang);
}

static char *
get_translation (const SpClaimRow *row)
{
  return row->words != NULL ? show_text (row, row->words->translation) : NULL;
}

static char *
get_translator (const SpClaimRow *row)
{
  if (row->words == NULL || row->words->translation == NULL)
    return NULL;
  return g_strdup (sp_provenance_get_translator (row->words->translation_by));
}

static char *
get_summary (const SpClaimRow *row)
{
  return row->words != NULL ? show_text (row, row->words->summary) : NULL;
}

static char *
get_speaker (const SpClaimRow *row)
{
  return row->words != NULL ? show_text (row, row->words->speaker) : NULL;
}

static char *
get_role (const SpClaimRow *row)
{
  return row->words != NULL ? show_text (row, row->words->role) : NULL;
}

static char *
get_spoken_by (const SpClaimRow *row)
{
  if (row->statement == NULL || row->statement->spoken_by == SP_NONE)
    return NULL;
  return sp_actor_get_shown_name (row->dataset, row->statement->spoken_by);
}

static char *
get_event (const SpClaimRow *row)
{
  if (row->statement == NULL || row->statement->event == SP_NONE)
    return NULL;
  return show_text (row, sp_dataset_get_event (row->dataset, row->statement->event)->title);
}

static char *
get_date (const SpClaimRow *row)
{
  char buffer[SP_DATE_BUFFER_SIZE];

  return row->statement != NULL ? g_strdup (sp_date_to_iso (row->statement->date, buffer)) : NULL;
}

static char *
get_kind (const SpClaimRow *row)
{
  return row->statement != NULL ? sp_provenance_show_kind (row->statement) : NULL;
}

static char *
get_confidence (const SpClaimRow *row)
{
  return row->statement != NULL ? g_strdup (sp_sentence_confidence (row->statement->confidence))
                                : NULL;
}

static char *
get_authority (const SpClaimRow *row)
{
  return g_strdup (sp_claim_row_get_authority (row));
}

static char *
get_form (const SpClaimRow *row)
{
  return g_strdup (sp_claim_row_get_form (row));
}

static char *
get_rule (const SpClaimRow *row)
{
  return sp_sentence_rule (row->selection, row->claim->actor, row->claim->issue);
}

/* A line for each source, so that the cells of a row can be read across; "" where none has
 * anything. */
static char *
list_sources (const SpClaimRow *row, char *(*show) (const SpSource *source))
{
  guint n = 0;
  const guint32 *sources = NULL;
  GString *lines = g_string_new (NULL);
  gboolean any = FALSE;

  if (row->statement != NULL)
    sources = sp_dataset_get_statement_sources (row->dataset, row->claim->statement, &n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *line = show (sp_dataset_get_source (row->dataset, sources[i]));

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", line != NULL ? line : "");
      any |= line != NULL;
    }
  if (!any)
    g_string_truncate (lines, 0);
  return g_string_free (lines, FALSE);
}

static char *
show_publisher (const SpSource *source)
{
  const char *publisher = sp_provenance_get_publisher (source);
  g_autofree char *origin = sp_provenance_show_origin (source);

  return origin != NULL ? g_strdup_printf ("%s (%s)", publisher, origin) : g_strdup (publisher);
}

static char *
show_title (const SpSource *source)
{
  return g_strdup (source->title);
}

static char *
show_issued (const SpSource *source)
{
  char buffer[SP_DATE_BUFFER_SIZE];

  return sp_date_is_set (source->issued) ? g_strdup (sp_date_to_iso (source->issued, buffer))
                                         : NULL;
}

static char *
show_address (const char *address)
{
  return address != NULL && sp_xml_is_link (address) ? g_strdup (address) : NULL;
}

static char *
show_link (const SpSource *source)
{
  return show_address (source->url);
}

static char *
show_archived (const SpSource *source)
{
  return show_address (source->archived);
}

static char *
get_publishers (const SpClaimRow *row)
{
  return list_sources (row, show_publisher);
}

static char *
get_titles (const SpClaimRow *row)
{
  return list_sources (row, show_title);
}

static char *
get_issue_dates (const SpClaimRow *row)
{
  return list_sources (row, show_issued);
}

static char *
get_links (const SpClaimRow *row)
{
  return list_sources (row, show_link);
}

static char *
get_archived_links (const SpClaimRow *row)
{
  return list_sources (row, show_archived);
}

static char *
get_actor_id (const SpClaimRow *row)
{
  return g_strdup (sp_claim_row_get_actor (row)->id);
}

static char *
get_issue_id (const SpClaimRow *row)
{
  return g_strdup (sp_claim_row_get_issue (row)->id);
}

/* In the order of the sheet; the one without a function is the number. */
static const struct
{
  const char *heading;
  char *(*get) (const SpClaimRow *row);
} columns[] = {
  { NC_ ("column", "Checked"), get_box },
  { NC_ ("column", "Actor"), get_actor },
  { NC_ ("column", "Issue"), get_issue },
  { NC_ ("column", "In the picture"), sp_claim_row_show_mark },
  { NC_ ("column", "Marked as"), sp_claim_row_show_state },
  { NC_ ("column", "Why this row"), get_part },
  { NC_ ("column", "Position"), sp_claim_row_show_position },
  { NC_ ("column", "Number"), NULL },
  { NC_ ("column", "Scope"), get_scope },
  { NC_ ("column", "Conditions"), sp_claim_row_show_conditions },
  { NC_ ("column", "Words as spoken"), get_quote },
  { NC_ ("column", "Language"), get_quote_language },
  { NC_ ("column", "Translation"), get_translation },
  { NC_ ("column", "Whose translation"), get_translator },
  { NC_ ("column", "Summary"), get_summary },
  { NC_ ("column", "Speaker"), get_speaker },
  { NC_ ("column", "Role"), get_role },
  { NC_ ("column", "Spoken for by"), get_spoken_by },
  { NC_ ("column", "Event"), get_event },
  { NC_ ("column", "Date"), get_date },
  { NC_ ("column", "Kind"), get_kind },
  { NC_ ("column", "Confidence"), get_confidence },
  { NC_ ("column", "Authority"), get_authority },
  { NC_ ("column", "Form"), get_form },
  { NC_ ("column", "Replaces"), sp_claim_row_show_replaced },
  { NC_ ("column", "Rule"), get_rule },
  { NC_ ("column", "Publisher"), get_publishers },
  { NC_ ("column", "Source"), get_titles },
  { NC_ ("column", "Published"), get_issue_dates },
  { NC_ ("column", "Link"), get_links },
  { NC_ ("column", "Archived copy"), get_archived_links },
  { NC_ ("column", "Actor’s id"), get_actor_id },
  { NC_ ("column", "Issue’s id"), get_issue_id },
  { NC_ ("column", "Statement’s id"), sp_claim_row_show_id },
};

static void
add_row (SpCsv *csv, const SpClaimRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (columns[i].get == NULL)
      {
        sp_csv_add_number (csv, row->statement != NULL ? row->statement->position : NAN);
      }
    else
      {
        g_autofree char *text = columns[i].get (row);

        sp_csv_add_text (csv, text != NULL ? text : "");
      }
  sp_csv_end_row (csv);
}

GBytes *
sp_claims_write_csv (const SpClaims *self)
{
  g_autoptr (SpCsv) csv = sp_csv_new ();

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    sp_csv_add_text (csv, g_dpgettext2 (NULL, "column", columns[i].heading));
  sp_csv_end_row (csv);
  for (guint i = 0; i < sp_claims_get_n_rows (self); i++)
    {
      g_auto (SpClaimRow) row = { 0 };

      sp_claim_row_init (&row, self, i);
      add_row (csv, &row);
    }
  return sp_csv_to_bytes (csv);
}
