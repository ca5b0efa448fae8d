/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-mark.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-sentence.h"
#include "dataset/sp-number.h"

#include <glib/gi18n.h>
#include <math.h>

static const char *const none_words[] = {
  [SP_NONE_KIND_POSITION] = "none",       [SP_NONE_KIND_DECLINED] = "declined",
  [SP_NONE_KIND_UNCLEAR] = "unclear",     [SP_NONE_KIND_ABSTAINED] = "abstained",
  [SP_NONE_KIND_ABSENT] = "absent",       [SP_NONE_KIND_NOT_APPLICABLE] = "not-applicable",
  [SP_NONE_KIND_WITHDRAWN] = "withdrawn",
};

static const char *const confidence_words[] = {
  [SP_CONFIDENCE_ON_RECORD] = "on-record",
  [SP_CONFIDENCE_REPORTED] = "reported",
  [SP_CONFIDENCE_INFERRED] = "inferred",
};

static void
add_attribute (GStrvBuilder *attributes, const char *name, const char *value)
{
  g_strv_builder_add (attributes, name);
  g_strv_builder_add (attributes, value);
}

static void
add_number (GStrvBuilder *attributes, const char *name, double value)
{
  g_autofree char *text = sp_number_to_string (value);

  add_attribute (attributes, name, text);
}

static void
add_position (GStrvBuilder *attributes, const char *name, const SpStanding *standing)
{
  switch (standing->state)
    {
    case SP_STANDING_POSITION:
      add_number (attributes, name, standing->position);
      break;
    case SP_STANDING_NONE:
      add_attribute (attributes, name, none_words[standing->none]);
      break;
    case SP_STANDING_LAPSED:
      add_attribute (attributes, name, "lapsed");
      break;
    case SP_STANDING_DOES_NOT_APPLY:
      add_attribute (attributes, name, "not-applicable");
      break;
    case SP_STANDING_NOT_FOUND:
    case SP_STANDING_NOT_RESEARCHED:
    default:
      add_attribute (attributes, name, "none");
      break;
    }
}

static double
get_pledged (const SpSheet *sheet, guint32 pledge)
{
  const SpStatement *statement = sp_dataset_get_statement (sheet->dataset, pledge);

  return isnan (statement->position) ? (statement->low + statement->high) / 2 : statement->position;
}

static void
add_statement (SpSheet *sheet, GStrvBuilder *attributes, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (sheet->dataset, index);
  g_autoptr (SpWords) words = sp_dataset_read_words (sheet->dataset, index);
  g_autofree char *pointer = g_strdup_printf ("/statements/%u",
                                              sp_dataset_get_place (sheet->dataset, index));
  char date[SP_DATE_BUFFER_SIZE];

  add_attribute (attributes, "data-date", sp_date_to_iso (statement->date, date));
  add_attribute (attributes, "data-confidence", confidence_words[statement->confidence]);
  add_attribute (attributes, "data-statement", words->id != NULL ? words->id : pointer);
}

static char **
list_attributes (SpSheet *sheet, const SpStanding *standing, const SpStanding *before)
{
  g_autoptr (GStrvBuilder) attributes = g_strv_builder_new ();

  add_position (attributes, "data-position", standing);
  if (before != NULL)
    add_position (attributes, "data-from-position", before);
  if (standing->pledge != SP_NONE)
    add_number (attributes, "data-pledged", get_pledged (sheet, standing->pledge));
  if (standing->contested)
    add_attribute (attributes, "data-contested", "true");
  if (standing->statement != SP_NONE)
    add_statement (sheet, attributes, standing->statement);
  return g_strv_builder_end (attributes);
}

static const char *
find_address (SpSheet *sheet, guint32 statement)
{
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (sheet->dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    if (sp_dataset_get_source (sheet->dataset, sources[i])->url != NULL)
      return sp_dataset_get_source (sheet->dataset, sources[i])->url;
  return NULL;
}

static const char *
get_actor_id (const SpSheet *sheet, guint actor)
{
  return sp_dataset_get_actor (sheet->dataset, sp_selection_get_actor (sheet->selection, actor))
    ->id;
}

static const char *
get_issue_id (const SpSheet *sheet, guint issue)
{
  return sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue))
    ->id;
}

/* Takes @label, @tooltip and @attributes. */
static SpMeaning *
make_meaning (SpSheet *sheet,
              SpMeaningRole role,
              guint actor,
              guint issue,
              guint32 statement,
              char *label,
              char *tooltip,
              char **attributes)
{
  SpMeaning *meaning = sp_meaning_new (role, label);

  g_free (label);
  meaning->tooltip = tooltip;
  meaning->actor = g_strdup (get_actor_id (sheet, actor));
  meaning->issue = g_strdup (get_issue_id (sheet, issue));
  meaning->attributes = attributes;
  if (statement != SP_NONE)
    {
      meaning->statement = statement;
      meaning->href = g_strdup (find_address (sheet, statement));
    }
  return meaning;
}

static void
begin_mark (SpSheet *sheet, guint actor, guint issue, const SpStanding *before, char *label)
{
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);
  g_autofree char *key = g_strdup_printf ("%s/%s", get_issue_id (sheet, issue),
                                          get_actor_id (sheet, actor));

  sp_scene_builder_begin (sheet->builder, key,
                          make_meaning (sheet, SP_MEANING_MARK, actor, issue, standing->statement,
                                        label, sp_sentence_tooltip (sheet->selection, actor, issue),
                                        list_attributes (sheet, standing, before)));
  if (sheet->add_body != NULL)
    sheet->add_body (sheet, actor, issue, sheet->body_data);
}

void
sp_mark_begin (SpSheet *sheet, guint actor, guint issue)
{
  begin_mark (sheet, actor, issue, NULL, sp_sentence_mark (sheet->selection, actor, issue));
}

void
sp_mark_begin_change (
  SpSheet *sheet, guint actor, guint issue, const SpStanding *before, const char *day)
{
  g_autofree char *now = sp_sentence_mark (sheet->selection, actor, issue);
  g_autofree char *then = sp_sentence_standing_of (sheet->selection, actor, issue, before);

  begin_mark (sheet, actor, issue, before,
              sp_fill (C_ ("mark", "{now}; on {day}: {then}"), "now", now, "day", day, "then", then,
                       NULL));
}

/* Its id, else its place in the file that it was made in, which no id looks like. */
static char *
name_statement (SpSheet *sheet, guint32 statement)
{
  g_autoptr (SpWords) words = sp_dataset_read_words (sheet->dataset, statement);

  return words->id != NULL
           ? g_strdup (words->id)
           : g_strdup_printf (":%u", sp_dataset_get_place (sheet->dataset, statement));
}

void
sp_mark_begin_point (SpSheet *sheet, guint actor, guint issue, const SpStanding *standing)
{
  g_autofree char *name = NULL;
  g_autofree char *key = NULL;

  g_return_if_fail (standing->statement != SP_NONE);

  name = name_statement (sheet, standing->statement);
  key = g_strconcat (get_issue_id (sheet, issue), "/", get_actor_id (sheet, actor), "/", name,
                     NULL);
  sp_sheet_cite (sheet, standing->statement);
  sp_scene_builder_begin (
    sheet->builder, key,
    make_meaning (sheet, SP_MEANING_POINT, actor, issue, standing->statement,
                  sp_sentence_mark_of (sheet->selection, actor, issue, standing),
                  sp_sentence_tooltip_of (sheet->selection, actor, issue, standing),
                  list_attributes (sheet, standing, NULL)));
}
