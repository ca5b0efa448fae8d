/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-mark.h"

#include "analysis/sp-sentence.h"
#include "dataset/sp-number.h"

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
add_position (GStrvBuilder *attributes, const SpStanding *standing)
{
  switch (standing->state)
    {
    case SP_STANDING_POSITION:
      add_number (attributes, "data-position", standing->position);
      break;
    case SP_STANDING_NONE:
      add_attribute (attributes, "data-position", none_words[standing->none]);
      break;
    case SP_STANDING_LAPSED:
      add_attribute (attributes, "data-position", "lapsed");
      break;
    case SP_STANDING_DOES_NOT_APPLY:
      add_attribute (attributes, "data-position", "not-applicable");
      break;
    case SP_STANDING_NOT_FOUND:
    case SP_STANDING_NOT_RESEARCHED:
    default:
      add_attribute (attributes, "data-position", "none");
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
  g_autofree char *pointer = g_strdup_printf ("/statements/%u", index);
  char date[SP_DATE_BUFFER_SIZE];

  add_attribute (attributes, "data-date", sp_date_to_iso (statement->date, date));
  add_attribute (attributes, "data-confidence", confidence_words[statement->confidence]);
  add_attribute (attributes, "data-statement", words->id != NULL ? words->id : pointer);
}

static char **
list_attributes (SpSheet *sheet, const SpStanding *standing)
{
  g_autoptr (GStrvBuilder) attributes = g_strv_builder_new ();

  add_position (attributes, standing);
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

void
sp_mark_begin (SpSheet *sheet, guint actor, guint issue)
{
  const SpStanding *standing = sp_selection_get_standing (sheet->selection, actor, issue);
  const char *actor_id =
    sp_dataset_get_actor (sheet->dataset, sp_selection_get_actor (sheet->selection, actor))->id;
  const char *issue_id =
    sp_dataset_get_issue (sheet->dataset, sp_selection_get_issue (sheet->selection, issue))->id;
  g_autofree char *key = g_strdup_printf ("%s/%s", issue_id, actor_id);
  g_autofree char *label = sp_sentence_mark (sheet->selection, actor, issue);
  SpMeaning *meaning = sp_meaning_new (SP_MEANING_MARK, label);

  meaning->tooltip = sp_sentence_tooltip (sheet->selection, actor, issue);
  meaning->actor = g_strdup (actor_id);
  meaning->issue = g_strdup (issue_id);
  meaning->attributes = list_attributes (sheet, standing);
  if (standing->statement != SP_NONE)
    {
      meaning->statement = standing->statement;
      meaning->href = g_strdup (find_address (sheet, standing->statement));
    }
  sp_scene_builder_begin (sheet->builder, key, meaning);
}
