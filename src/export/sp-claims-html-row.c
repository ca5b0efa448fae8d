/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-claims-html.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-languages.h"
#include "analysis/sp-names.h"
#include "analysis/sp-provenance.h"
#include "analysis/sp-sentence.h"
#include "sp-xml.h"

#include <glib/gi18n.h>

/* The columns between the mark and the rule, which a mark without a statement has in one. */
#define N_STATEMENT_COLUMNS 4

/* Names that iso-codes has are in the sheet's language. */
static void
append_actor (GString *out, const SpDataset *dataset, guint32 index)
{
  const SpActor *actor = sp_dataset_get_actor (dataset, index);
  g_autofree char *name = sp_actor_get_shown_name (dataset, index);

  if (actor->country != NULL && sp_text_is_plain (actor->name))
    sp_claims_html_append_words (out, name, NULL);
  else
    sp_claims_html_append_text (out, dataset, actor->name);
}

static void
begin_cell (GString *out, const char *name, const char *label)
{
  g_string_append_printf (out, "<td role=\"cell\" class=\"c-%s\"", name);
  sp_xml_append_attribute (out, "data-label", label);
}

static void
append_tick (GString *out, const SpClaimRow *row, guint number)
{
  g_autofree char *actor = sp_actor_get_shown_name (row->dataset,
                                                    sp_selection_get_actor (row->selection,
                                                                            row->claim->actor));
  const char *issue = sp_text_show (row->dataset, sp_claim_row_get_issue (row)->title);
  g_autofree char *what = sp_fill (_ ("checked: {actor}, {issue}, {part}"), "actor", actor, "issue",
                                   issue, "part", sp_claim_row_get_part (row), NULL);

  g_string_append_printf (out,
                          "<td role=\"cell\" class=\"tick\"><label><input type=\"checkbox\"/>%u "
                          "<span class=\"hidden\">",
                          number);
  sp_xml_append_line (out, what);
  g_string_append (out, "</span></label></td>\n");
}

static void
append_rowspan (GString *out, const SpClaimRow *row)
{
  if (row->claim->n_rows > 1)
    g_string_append_printf (out, " rowspan=\"%u\"", row->claim->n_rows);
}

/* What the picture shows of the mark, where that is not just what the statement says. */
static void
append_shown (GString *out, const SpClaimRow *row)
{
  g_autofree char *shown = sp_claim_row_show_mark (row);
  g_autofree char *position = sp_claim_row_show_position (row);
  g_autofree char *state = sp_claim_row_show_state (row);
  g_autofree char *words = NULL;

  if (!g_str_has_prefix (position, shown))
    {
      words = sp_fill (_ ("In the picture: {position}"), "position", shown, NULL);
      sp_claims_html_append_paragraph (out, "note", words);
    }
  sp_claims_html_append_paragraph (out, "note", state);
}

static void
append_mark (GString *out, const SpClaimRow *row)
{
  g_string_append (out, "<th role=\"rowheader\" scope=\"rowgroup\" class=\"mark\"");
  append_rowspan (out, row);
  g_string_append (out, "><p class=\"actor\">");
  append_actor (out, row->dataset, sp_selection_get_actor (row->selection, row->claim->actor));
  g_string_append (out, "</p>");
  sp_claims_html_append_text_paragraph (out, "issue", row->dataset,
                                        sp_claim_row_get_issue (row)->title);
  append_shown (out, row);
  g_string_append (out, "</th>\n");
}

/* Earlier statements that this one takes back or replaces. */
static void
append_replaced (GString *out, const SpClaimRow *row)
{
  g_autofree char *replaced = sp_claim_row_show_replaced (row);
  g_autofree char *words = NULL;

  if (replaced != NULL)
    words = sp_fill (C_ ("statement", "replaces: {statements}"), "statements", replaced, NULL);
  sp_claims_html_append_paragraph (out, "note", words);
}

static void
append_position (GString *out, const SpClaimRow *row)
{
  g_autofree char *position = sp_claim_row_show_position (row);
  g_autofree char *conditions = sp_claim_row_show_conditions (row);
  g_autofree char *kind = row->statement != NULL ? sp_provenance_show_kind (row->statement) : NULL;

  begin_cell (out, "position", _ ("Position"));
  if (row->statement == NULL)
    g_string_append_printf (out, " colspan=\"%u\"", N_STATEMENT_COLUMNS);
  g_string_append_c (out, '>');
  sp_claims_html_append_paragraph (out, "position", position);
  if (row->words != NULL)
    sp_claims_html_append_text_paragraph (out, "scope", row->dataset, row->words->scope);
  sp_claims_html_append_paragraph (out, "conditions", conditions);
  sp_claims_html_append_paragraph (out, "note", kind);
  append_replaced (out, row);
  if (row->claim->n_rows > 1)
    sp_claims_html_append_paragraph (out, "note", sp_claim_row_get_part (row));
  g_string_append (out, "</td>\n");
}

/* A language that the data don't say is marked as unknown. */
static void
append_quote (GString *out, const SpWords *words)
{
  const char *language = words->quote_lang != NULL ? words->quote_lang : "";
  g_autofree char *name = words->quote_lang != NULL ? sp_language_show_name (language) : NULL;

  if (words->quote == NULL)
    return;
  g_string_append (out, "<blockquote class=\"spoken\"");
  sp_claims_html_append_language (out, language);
  g_string_append (out, *language == '\0' ? " dir=\"auto\">" : ">");
  sp_xml_append_text (out, words->quote);
  g_string_append (out, "</blockquote>");
  sp_claims_html_append_paragraph (out, "note", name);
}

static void
append_translation (GString *out, const SpDataset *dataset, const SpWords *words)
{
  if (words->translation == NULL)
    return;
  g_string_append (out, "<blockquote class=\"translation\">");
  sp_claims_html_append_text (out, dataset, words->translation);
  g_string_append (out, "</blockquote>");
  sp_claims_html_append_paragraph (out, "note",
                                   sp_provenance_get_translator (words->translation_by));
}

/* What the authors of the data took from the words; where there are none it is all that there is. */
static void
append_summary (GString *out, const SpDataset *dataset, const SpWords *words)
{
  if (words->summary != NULL)
    sp_claims_html_append_paragraph (out, "note",
                                     words->quote != NULL ? _ ("In short:")
                                                          : _ ("No words are quoted; in short:"));
  else if (words->quote == NULL)
    sp_claims_html_append_paragraph (out, "note", _ ("No words are quoted."));
  sp_claims_html_append_text_paragraph (out, "summary", dataset, words->summary);
}

static void
append_said (GString *out, const SpClaimRow *row)
{
  begin_cell (out, "words", _ ("Words as spoken"));
  g_string_append_c (out, '>');
  append_quote (out, row->words);
  append_translation (out, row->dataset, row->words);
  append_summary (out, row->dataset, row->words);
  g_string_append (out, "</td>\n");
}

static void
append_date (GString *out, SpDate date)
{
  char buffer[SP_DATE_BUFFER_SIZE];
  g_autofree char *shown = sp_date_show (date, FALSE);

  g_string_append_printf (out, "<p><time datetime=\"%s\">", sp_date_to_iso (date, buffer));
  sp_claims_html_append_words (out, shown, NULL);
  g_string_append (out, "</time></p>");
}

static void
append_spoken_by (GString *out, const SpClaimRow *row)
{
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  if (row->statement->spoken_by == SP_NONE)
    return;
  name = sp_actor_get_shown_name (row->dataset, row->statement->spoken_by);
  words = sp_fill (_ ("spoken for by {actor}"), "actor", name, NULL);
  sp_claims_html_append_paragraph (out, "spoken-by", words);
}

static void
append_speaker (GString *out, const SpClaimRow *row)
{
  const SpStatement *statement = row->statement;
  const char *authority = sp_claim_row_get_authority (row);
  const char *form = sp_claim_row_get_form (row);
  g_autofree char *grounds = sp_join (C_ ("between words of a list", ", "),
                                      sp_sentence_confidence (statement->confidence),
                                      authority != NULL ? authority : "", form != NULL ? form : "",
                                      NULL);

  begin_cell (out, "who", _ ("Speaker and date"));
  g_string_append_c (out, '>');
  sp_claims_html_append_text_paragraph (out, "speaker", row->dataset, row->words->speaker);
  sp_claims_html_append_text_paragraph (out, "role", row->dataset, row->words->role);
  append_spoken_by (out, row);
  append_date (out, statement->date);
  if (statement->event != SP_NONE)
    sp_claims_html_append_text_paragraph (
      out, "note", row->dataset, sp_dataset_get_event (row->dataset, statement->event)->title);
  sp_claims_html_append_paragraph (out, "note", grounds);
  g_string_append (out, "</td>\n");
}

/* Opens beside the sheet, whose ticks would be lost. Words that lead nowhere stay words. */
static void
append_link (GString *out, const char *address, const char *words, const char *language)
{
  gboolean leads = address != NULL && sp_xml_is_link (address);

  if (leads)
    {
      g_string_append (out, "<a");
      sp_xml_append_attribute (out, "href", address);
      g_string_append (out, " target=\"_blank\" rel=\"noopener noreferrer\">");
    }
  sp_claims_html_append_words (out, words, language);
  if (leads)
    g_string_append (out, "</a>");
}

/* The language of a source as the file has it, which nobody has checked; "" where it is no tag. */
static const char *
get_language (const SpSource *source)
{
  const char *language = source->language != NULL ? source->language : "";

  return g_regex_match_simple ("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", language, 0, 0) ? language
                                                                                      : "";
}

static void
append_source (GString *out, const SpSource *source)
{
  const char *publisher = sp_provenance_get_publisher (source);
  g_autofree char *issued = sp_date_show (source->issued, TRUE);
  g_autofree char *origin = sp_provenance_show_origin (source);
  g_autofree char *details = sp_join (C_ ("between words of a list", ", "), issued,
                                      origin != NULL ? origin : "", NULL);

  g_string_append (out, "<div class=\"source\"><p>");
  append_link (out, source->url, publisher, "");
  g_string_append (out, "</p>");
  if (source->title != NULL && source->title != publisher)
    {
      g_string_append (out, "<p class=\"note\">");
      sp_claims_html_append_words (out, source->title, get_language (source));
      g_string_append (out, "</p>");
    }
  sp_claims_html_append_paragraph (out, "note", details);
  if (source->archived != NULL && sp_xml_is_link (source->archived))
    {
      g_string_append (out, "<p class=\"note\">");
      append_link (out, source->archived, _ ("archived copy"), NULL);
      g_string_append (out, "</p>");
    }
  g_string_append (out, "</div>");
}

static void
append_sources (GString *out, const SpClaimRow *row)
{
  guint n = 0;
  const guint32 *sources = sp_dataset_get_statement_sources (row->dataset, row->claim->statement,
                                                             &n);

  begin_cell (out, "source", _ ("Source"));
  g_string_append_c (out, '>');
  for (guint i = 0; i < n; i++)
    append_source (out, sp_dataset_get_source (row->dataset, sources[i]));
  if (n == 0)
    sp_claims_html_append_paragraph (out, "note", _ ("No source is given."));
  g_string_append (out, "</td>\n");
}

static void
append_rule (GString *out, const SpClaimRow *row)
{
  g_autofree char *rule = sp_sentence_rule (row->selection, row->claim->actor, row->claim->issue);

  begin_cell (out, "rule", _ ("Rule that decided"));
  append_rowspan (out, row);
  g_string_append_c (out, '>');
  sp_claims_html_append_paragraph (out, "rule", rule);
  g_string_append (out, "</td>\n");
}

void
sp_claims_html_append_row (GString *out, const SpClaimRow *row, guint number)
{
  g_autofree char *id = sp_claim_row_show_id (row);

  g_string_append (out, "<tr role=\"row\"");
  sp_xml_append_attribute (out, "data-actor", sp_claim_row_get_actor (row)->id);
  sp_xml_append_attribute (out, "data-issue", sp_claim_row_get_issue (row)->id);
  sp_xml_append_attribute (out, "data-part", sp_claim_row_get_part_name (row));
  if (id != NULL)
    sp_xml_append_attribute (out, "data-statement", id);
  g_string_append (out, ">\n");
  append_tick (out, row, number);
  if (row->claim->place == 0)
    append_mark (out, row);
  append_position (out, row);
  if (row->statement != NULL)
    {
      append_said (out, row);
      append_speaker (out, row);
      append_sources (out, row);
    }
  if (row->claim->place == 0)
    append_rule (out, row);
  g_string_append (out, "</tr>\n");
}
