/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-fill.h"
#include "sp-names.h"
#include "sp-phrases.h"
#include "sp-sentence.h"

#include <glib/gi18n.h>

/* More statements than these are counted, not named. */
#define MAX_NAMED 3

typedef struct
{
  const SpSelection *selection;
  SpDataset *dataset;
  const SpStanding *standing;
  const SpStatement *decider;
  GString *told;
} Rule;

static void
tell (Rule *rule, char *sentence)
{
  if (rule->told->len > 0)
    g_string_append_c (rule->told, ' ');
  g_string_append (rule->told, sentence);
  g_free (sentence);
}

/* The overridden statements that do not count beside the decider, or those that do. */
static GArray *
pick_overridden (const Rule *rule, gboolean are_weak)
{
  const GArray *all = rule->standing->overridden;
  GArray *picked = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      guint32 index = g_array_index (all, guint32, i);
      gboolean is_weak = sp_statement_is_weak (sp_dataset_get_statement (rule->dataset, index))
                         && !sp_statement_is_weak (rule->decider);

      if (is_weak == are_weak)
        g_array_append_val (picked, index);
    }
  return picked;
}

static const char *
get_pattern (SpStatementKind kind, guint n)
{
  switch (kind)
    {
    case SP_STATEMENT_PLEDGED:
      return n == 1 ? _ ("The only pledge up to {day}, of {date}.")
                    : ngettext ("The newest of {n} pledges up to {day}, of {date}.",
                                "The newest of {n} pledges up to {day}, of {date}.", n);
    case SP_STATEMENT_MEASURED:
      return n == 1
               ? _ ("The only figure up to {day}, for {period}, published {date}.")
               : ngettext ("The latest of {n} figures up to {day}, for {period}, published {date}.",
                           "The latest of {n} figures up to {day}, for {period}, published {date}.",
                           n);
    case SP_STATEMENT_STATED:
    case SP_STATEMENT_DEMANDED:
    default:
      return n == 1 ? _ ("The only statement up to {day}, of {date}.")
                    : ngettext ("The newest of {n} statements up to {day}, of {date}.",
                                "The newest of {n} statements up to {day}, of {date}.", n);
    }
}

static void
tell_decider (Rule *rule)
{
  g_autoptr (GArray) others = pick_overridden (rule, FALSE);
  guint n = 1 + others->len
            + (rule->standing->contesting != NULL ? rule->standing->contesting->len : 0);
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *day = sp_date_show (sp_selection_get_as_of (rule->selection), FALSE);
  g_autofree char *date = sp_date_show (rule->decider->date, FALSE);
  g_autofree char *period = sp_date_show (sp_statement_get_period (rule->decider), FALSE);

  tell (rule, sp_fill (get_pattern (rule->standing->kind, n), "n", count, "day", day, "date", date,
                       "period", period, NULL));
}

/* The best of @list that was made on the decider's day, so that something else told them apart. */
static const SpStatement *
find_rival (const Rule *rule, const GArray *list, const SpStatement *best)
{
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const SpStatement *other = sp_dataset_get_statement (rule->dataset,
                                                           g_array_index (list, guint32, i));

      if (sp_date_compare (other->date, rule->decider->date) != 0
          || (rule->decider->kind == SP_STATEMENT_MEASURED
              && sp_date_compare (sp_statement_get_period (other),
                                  sp_statement_get_period (rule->decider))
                   != 0))
        continue;
      if (best == NULL || other->confidence < best->confidence
          || (other->confidence == best->confidence && other->authority < best->authority))
        best = other;
    }
  return best;
}

static void
tell_tie (Rule *rule)
{
  g_autoptr (GArray) others = pick_overridden (rule, FALSE);
  const SpStatement *rival = find_rival (rule, rule->standing->contesting,
                                         find_rival (rule, others, NULL));

  if (rival == NULL)
    return;
  if (rival->confidence != rule->decider->confidence)
    tell (rule, g_strdup (_ ("Of those of that day it is the one with the better confidence.")));
  else if (rival->authority != rule->decider->authority)
    tell (rule, g_strdup (_ ("Of those of that day it is the one of the higher authority.")));
  else
    tell (rule, g_strdup (_ ("Of those of that day it is the last in the dataset.")));
}

/* A sentence with a place for statements; nothing when there are none. */
static void
tell_list (Rule *rule, const char *pattern, const GArray *statements)
{
  g_autofree char *list = NULL;

  if (statements == NULL || statements->len == 0)
    return;
  list = sp_phrase_statements (rule->dataset, statements, MAX_NAMED);
  tell (rule, sp_fill (pattern, "statements", list, NULL));
}

static void
tell_contest (Rule *rule)
{
  guint n = rule->standing->contesting != NULL ? rule->standing->contesting->len : 0;

  if (rule->decider->kind == SP_STATEMENT_MEASURED)
    tell_list (rule,
               ngettext ("Contested: a figure of the same release differs: {statements}.",
                         "Contested: figures of the same release differ: {statements}.", n),
               rule->standing->contesting);
  else
    tell_list (rule,
               ngettext ("Contested: a statement of the same days differs: {statements}.",
                         "Contested: statements of the same days differ: {statements}.", n),
               rule->standing->contesting);
}

static void
tell_others (Rule *rule)
{
  g_autoptr (GArray) overridden = pick_overridden (rule, FALSE);
  g_autoptr (GArray) weak = pick_overridden (rule, TRUE);

  tell_contest (rule);
  tell_list (rule, _ ("It overrides: {statements}."), overridden);
  tell_list (rule, _ ("Not counted beside it, unnamed or of another body: {statements}."), weak);
}

static GArray *
list_met (const Rule *rule)
{
  guint n = 0;
  const guint32 *conditions = sp_dataset_get_statement_conditions (rule->dataset,
                                                                   rule->standing->statement, &n);
  GArray *met = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < n; i++)
    if (sp_selection_get_assumption (rule->selection, conditions[i]) == SP_ASSUME_MET)
      g_array_append_val (met, conditions[i]);
  return met;
}

static void
tell_condition_list (Rule *rule, const char *pattern, const GArray *conditions)
{
  g_autofree char *list = NULL;

  if (conditions == NULL || conditions->len == 0)
    return;
  list = sp_phrase_conditions (rule->dataset, conditions);
  tell (rule, sp_fill (pattern, "conditions", list, NULL));
}

static void
tell_conditions (Rule *rule)
{
  g_autoptr (GArray) met = list_met (rule);

  tell_condition_list (rule, _ ("It depends on: {conditions}."), rule->standing->open_conditions);
  tell_condition_list (rule, _ ("Assumed met: {conditions}."), met);
  tell_condition_list (rule,
                       _ ("Assumed not met: {conditions}; so it has lapsed, and no other "
                          "statement takes its place."),
                       rule->standing->unmet_conditions);
}

/* What made it old: the time that passed or, within that, a change of government. */
static void
tell_age (Rule *rule)
{
  guint fresh_days = sp_dataset_get_fresh_days (rule->dataset);
  guint32 day = sp_selection_get_day (rule->selection);
  guint32 made = sp_date_last_day (rule->decider->date);
  g_autofree char *count = g_strdup_printf ("%u", fresh_days);

  if (!rule->standing->old)
    return;
  if (day - made > fresh_days)
    tell (rule, sp_fill (ngettext ("It is old: from more than {n} day before.",
                                   "It is old: from more than {n} days before.", fresh_days),
                         "n", count, NULL));
  else
    tell (rule, g_strdup (_ ("It is old: from before the present term.")));
}

static void
tell_pledge (Rule *rule)
{
  g_autofree char *pledge = NULL;
  g_autofree char *date = NULL;

  if (rule->standing->pledge == SP_NONE)
    return;
  pledge = sp_phrase_pledge (rule->dataset, rule->standing->pledge);
  date = sp_date_show (sp_dataset_get_statement (rule->dataset, rule->standing->pledge)->date,
                       FALSE);
  tell (rule, sp_fill (_ ("Beside it the newest pledge, of {date}: {pledge}."), "date", date,
                       "pledge", pledge, NULL));
}

static void
tell_not_found (Rule *rule)
{
  g_autofree char *until = sp_date_show (rule->standing->searched_until, FALSE);
  g_autofree char *day = sp_date_show (sp_selection_get_as_of (rule->selection), FALSE);

  if (sp_date_is_set (rule->standing->searched_until))
    tell (rule, sp_fill (_ ("None was found; statements were searched for up to {date}."), "date",
                         until, NULL));
  else if (*day != '\0')
    tell (rule, sp_fill (_ ("The dataset has none up to {day}."), "day", day, NULL));
  else
    tell (rule, g_strdup (_ ("The dataset has none.")));
}

static void
tell_absence (Rule *rule)
{
  switch (rule->standing->state)
    {
    case SP_STANDING_NOT_FOUND:
      tell_not_found (rule);
      break;
    case SP_STANDING_NOT_RESEARCHED:
      tell (rule, g_strdup (_ ("The dataset tells where statements were searched for, and this is "
                               "not among it.")));
      break;
    case SP_STANDING_DOES_NOT_APPLY:
    default:
      tell (rule, g_strdup (_ ("The dataset does not ask this question of this actor.")));
      break;
    }
}

char *
sp_sentence_rule (const SpSelection *selection, guint actor, guint issue)
{
  Rule rule;

  g_return_val_if_fail (selection != NULL, NULL);

  rule.selection = selection;
  rule.dataset = sp_selection_get_dataset (selection);
  rule.standing = sp_selection_get_standing (selection, actor, issue);
  rule.told = g_string_new (NULL);
  if (rule.standing->statement == SP_NONE)
    tell_absence (&rule);
  else
    {
      rule.decider = sp_dataset_get_statement (rule.dataset, rule.standing->statement);
      tell_decider (&rule);
      tell_tie (&rule);
      tell_others (&rule);
      tell_conditions (&rule);
      tell_age (&rule);
      tell_pledge (&rule);
    }
  tell_list (&rule, _ ("Taken back since: {statements}."), rule.standing->replaced);
  return g_string_free (rule.told, FALSE);
}
