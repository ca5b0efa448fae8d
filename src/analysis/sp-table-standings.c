/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-fill.h"
#include "sp-names.h"
#include "sp-order.h"
#include "sp-phrases.h"
#include "sp-provenance.h"
#include "sp-sentence.h"
#include "sp-table.h"

#include <glib/gi18n.h>
#include <math.h>

/* The publishers of a statement's sources, each once. */
static char *
show_publishers (const SpDataset *dataset, guint32 statement)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint n;
  const guint32 *sources = sp_dataset_get_statement_sources (dataset, statement, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *name = sp_provenance_get_publisher (sp_dataset_get_source (dataset, sources[i]));

      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer)name);
    }
  return sp_list_words (names, C_ ("last of a list", " and "));
}

static char *
show_remarks (const SpSelection *selection, guint actor, guint issue)
{
  const SpStanding *standing = sp_selection_get_standing (selection, actor, issue);
  g_autofree char *scope = sp_sentence_scope (selection, actor, issue);
  g_autofree char *contest = sp_sentence_contest (selection, actor, issue);

  return sp_join (C_ ("between words of a list", ", "), scope, contest,
                  standing->old ? C_ ("standing", "old") : "", NULL);
}

static char *
show_conditions (const SpSelection *selection, const SpStanding *standing)
{
  return standing->conditional
           ? sp_phrase_conditions (sp_selection_get_dataset (selection), standing->open_conditions)
           : NULL;
}

/* Who said it, when, how well it is known, who published it. */
static void
add_statement (SpTable *table, const SpSelection *selection, const SpStanding *standing)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpStatement *statement;
  g_autoptr (SpWords) words = NULL;
  g_autofree char *date = NULL;
  g_autofree char *publishers = NULL;

  if (standing->statement == SP_NONE)
    {
      sp_table_add_value (table, NULL, NAN);
      for (guint i = 0; i < 3; i++)
        sp_table_add_text (table, NULL);
      return;
    }
  statement = sp_dataset_get_statement (dataset, standing->statement);
  words = sp_dataset_read_words (dataset, standing->statement);
  date = sp_date_show (statement->date, TRUE);
  publishers = show_publishers (dataset, standing->statement);
  sp_table_add_value (table, date, sp_date_last_day (statement->date));
  sp_table_add_text (table, sp_sentence_confidence ((SpConfidence)statement->confidence));
  sp_table_add_text (table, sp_text_show (dataset, words->speaker));
  sp_table_add_text (table, publishers);
}

static void
add_row (SpTable *table, const SpSelection *selection, guint actor, guint issue)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  guint actor_index = sp_selection_get_actor (selection, actor);
  const SpIssue *data = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, issue));
  const SpStanding *standing = sp_selection_get_standing (selection, actor, issue);
  g_autofree char *name = sp_actor_get_shown_name (dataset, actor_index);
  g_autofree char *position = sp_sentence_standing (selection, actor, issue);
  g_autofree char *conditions = show_conditions (selection, standing);
  g_autofree char *remarks = show_remarks (selection, actor, issue);

  sp_table_begin_row (table, sp_dataset_get_actor (dataset, actor_index)->id, data->id);
  sp_table_add_text (table, name);
  if (sp_selection_get_n_issues (selection) > 1)
    sp_table_add_text (table, sp_text_show (dataset, data->title));
  sp_table_add_value (table, position, standing->position);
  sp_table_add_text (table, conditions);
  sp_table_add_text (table, remarks);
  add_statement (table, selection, standing);
}

SpTable *
sp_table_new_standings (const SpSelection *selection)
{
  g_autoptr (SpTable) table = sp_table_new ();
  guint n_actors = sp_selection_get_n_actors (selection);

  sp_table_add_column (table, C_ ("column", "Actor"), SP_COLUMN_TEXT);
  if (sp_selection_get_n_issues (selection) > 1)
    sp_table_add_column (table, C_ ("column", "Issue"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Position"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "If"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Remarks"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Date"), SP_COLUMN_RANKED);
  sp_table_add_column (table, C_ ("column", "Known"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Speaker"), SP_COLUMN_TEXT);
  sp_table_add_column (table, C_ ("column", "Sources"), SP_COLUMN_TEXT);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      g_autofree guint *order = sp_order_actors (selection, i);

      for (guint j = 0; j < n_actors; j++)
        add_row (table, selection, order[j], i);
    }
  return g_steal_pointer (&table);
}
