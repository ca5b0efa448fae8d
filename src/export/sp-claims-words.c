/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-claims-private.h"

#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "analysis/sp-phrases.h"
#include "analysis/sp-provenance.h"
#include "analysis/sp-sentence.h"

#include <glib/gi18n.h>

void
sp_claim_row_init (SpClaimRow *self, const SpClaims *claims, guint i)
{
  self->claim = sp_claims_get_row (claims, i);
  self->selection = sp_claims_get_selection (claims);
  self->dataset = sp_selection_get_dataset (self->selection);
  self->standing = sp_selection_get_standing (self->selection, self->claim->actor,
                                              self->claim->issue);
  self->statement = NULL;
  self->words = NULL;
  if (self->claim->statement == SP_NONE)
    return;
  self->statement = sp_dataset_get_statement (self->dataset, self->claim->statement);
  self->words = sp_dataset_read_words (self->dataset, self->claim->statement);
}

void
sp_claim_row_clear (SpClaimRow *self)
{
  g_clear_pointer (&self->words, sp_words_free);
}

const SpActor *
sp_claim_row_get_actor (const SpClaimRow *self)
{
  return sp_dataset_get_actor (self->dataset,
                               sp_selection_get_actor (self->selection, self->claim->actor));
}

const SpIssue *
sp_claim_row_get_issue (const SpClaimRow *self)
{
  return sp_dataset_get_issue (self->dataset,
                               sp_selection_get_issue (self->selection, self->claim->issue));
}

const char *
sp_claim_row_get_part (const SpClaimRow *self)
{
  static const char *const texts[] = {
    [SP_CLAIM_ABSENCE] = N_ ("no statement"), [SP_CLAIM_DECIDES] = N_ ("decides"),
    [SP_CLAIM_CONTESTS] = N_ ("contests it"), [SP_CLAIM_PLEDGE] = N_ ("pledge beside it"),
    [SP_CLAIM_SHOWN] = N_ ("also shown"),
  };

  return _ (texts[self->claim->part]);
}

const char *
sp_claim_row_get_part_name (const SpClaimRow *self)
{
  static const char *const names[] = {
    [SP_CLAIM_ABSENCE] = "absence",   [SP_CLAIM_DECIDES] = "decides",
    [SP_CLAIM_CONTESTS] = "contests", [SP_CLAIM_PLEDGE] = "pledge",
    [SP_CLAIM_SHOWN] = "shown",
  };

  return names[self->claim->part];
}

static char *
show_absence (const SpClaimRow *self)
{
  const char *heading = sp_sentence_state (self->standing);
  g_autofree char *until = sp_date_show (self->standing->searched_until, FALSE);

  if (!sp_date_is_set (self->standing->searched_until))
    return g_strdup (heading);
  return sp_fill (_ ("{not_found}, searched to {date}"), "not_found", heading, "date", until, NULL);
}

char *
sp_claim_row_show_position (const SpClaimRow *self)
{
  g_autofree char *position = NULL;
  g_autofree char *range = NULL;

  if (self->statement == NULL)
    return show_absence (self);
  if (self->claim->part == SP_CLAIM_DECIDES && self->standing->state == SP_STANDING_NONE)
    return g_strdup (sp_sentence_state (self->standing));
  position = sp_phrase_position (self->dataset, self->claim->statement);
  range = sp_phrase_range (self->dataset, self->claim->statement);
  if (range == NULL)
    return g_steal_pointer (&position);
  return sp_fill (C_ ("position", "{position}, range {range}"), "position", position, "range",
                  range, NULL);
}

char *
sp_claim_row_show_mark (const SpClaimRow *self)
{
  return sp_sentence_standing (self->selection, self->claim->actor, self->claim->issue);
}

char *
sp_claim_row_show_state (const SpClaimRow *self)
{
  g_autofree char *state = sp_join (C_ ("between words of a list", ", "),
                                    self->standing->contested ? _ ("contested") : "",
                                    self->standing->old ? C_ ("standing", "old") : "", NULL);

  return *state != '\0' ? g_steal_pointer (&state) : NULL;
}

static char *
show_condition (const SpClaimRow *self, guint32 index)
{
  g_autofree char *condition = sp_phrase_condition (self->dataset, index);

  switch (sp_selection_get_assumption (self->selection, index))
    {
    case SP_ASSUME_MET:
      return sp_fill (C_ ("condition", "{condition} (assumed met)"), "condition", condition, NULL);
    case SP_ASSUME_UNMET:
      return sp_fill (C_ ("condition", "{condition} (assumed not met)"), "condition", condition,
                      NULL);
    case SP_ASSUME_OPEN:
    default:
      return g_steal_pointer (&condition);
    }
}

char *
sp_claim_row_show_conditions (const SpClaimRow *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  const guint32 *conditions = NULL;
  guint n = 0;

  if (self->statement != NULL)
    conditions = sp_dataset_get_statement_conditions (self->dataset, self->claim->statement, &n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (words, show_condition (self, conditions[i]));
  if (n == 0)
    return NULL;
  list = sp_list_words (words, C_ ("last of a list", " and "));
  return sp_fill (C_ ("condition", "if {condition}"), "condition", list, NULL);
}

static gboolean
has_other_authority (const SpClaimRow *self, guint32 statement)
{
  return statement != SP_NONE
         && sp_dataset_get_statement (self->dataset, statement)->authority
              != self->statement->authority;
}

/* Those of one day may have been told apart by it. */
static gboolean
has_rival (const SpClaimRow *self)
{
  const GArray *rivals = self->standing->overridden;
  const GArray *contesting = self->standing->contesting;

  for (guint i = 0; rivals != NULL && i < rivals->len; i++)
    {
      guint32 rival = g_array_index (rivals, guint32, i);
      SpDate date = sp_dataset_get_statement (self->dataset, rival)->date;

      if (sp_date_compare (date, self->statement->date) == 0 && has_other_authority (self, rival))
        return TRUE;
    }
  for (guint i = 0; contesting != NULL && i < contesting->len; i++)
    if (has_other_authority (self, g_array_index (contesting, guint32, i)))
      return TRUE;
  return self->claim->part == SP_CLAIM_CONTESTS
         && has_other_authority (self, self->standing->statement);
}

const char *
sp_claim_row_get_authority (const SpClaimRow *self)
{
  if (self->statement == NULL || (!sp_statement_is_weak (self->statement) && !has_rival (self)))
    return NULL;
  return sp_provenance_get_authority (self->statement->authority);
}

const char *
sp_claim_row_get_form (const SpClaimRow *self)
{
  if (self->statement == NULL || self->statement->form == SP_FORM_SAID)
    return NULL;
  return sp_provenance_get_form (self->statement->form);
}

static char *
show_replaced (const SpClaimRow *self, guint32 index)
{
  g_autofree char *position = sp_phrase_position (self->dataset, index);
  g_autofree char *date = sp_date_show (sp_dataset_get_statement (self->dataset, index)->date,
                                        FALSE);

  return sp_fill (C_ ("statement", "{position} ({date})"), "position", position, "date", date,
                  NULL);
}

char *
sp_claim_row_show_replaced (const SpClaimRow *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  const guint32 *replaced = NULL;
  guint n = 0;

  if (self->statement != NULL)
    replaced = sp_dataset_get_statement_replaces (self->dataset, self->claim->statement, &n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (words, show_replaced (self, replaced[i]));
  return n > 0 ? sp_list_words (words, C_ ("last of a list", " and ")) : NULL;
}

char *
sp_claim_row_show_id (const SpClaimRow *self)
{
  if (self->statement == NULL)
    return NULL;
  return self->words->id != NULL
           ? g_strdup (self->words->id)
           : g_strdup_printf ("/statements/%u",
                              sp_dataset_get_place (self->dataset, self->claim->statement));
}
