/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-headline.h"

#include "sp-fill.h"
#include "sp-names.h"
#include "sp-phrases.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* What the finding is drawn from. */
typedef struct
{
  const SpSelection *selection;
  SpDataset *dataset;
  const SpIssue *issue;
  guint place;
  guint known;
  guint n;
  gboolean has_pledges; /* among the known: figures that nobody has reached yet */
} Finding;

/* A value with the only actor that has it; @actor is SP_NONE where several do. */
typedef struct
{
  double value;
  guint actor;
  gboolean is_pledged;
} End;

static gboolean
is_known (const SpStanding *standing)
{
  return standing->state == SP_STANDING_POSITION;
}

static gboolean
is_pledged (const Finding *finding, const SpStanding *standing)
{
  return finding->issue->scale == SP_SCALE_NUMBER && standing->kind == SP_STATEMENT_PLEDGED;
}

static Finding
get_finding (const SpSelection *selection, guint place)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpIssue *issue = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, place));
  Finding finding = { selection, dataset, issue, place, 0, 0, FALSE };

  sp_selection_count (selection, place, NULL, &finding.n);
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, i, place);

      if (!is_known (standing))
        continue;
      finding.known++;
      finding.has_pledges |= is_pledged (&finding, standing);
    }
  return finding;
}

static guint *
count_levels (const Finding *finding)
{
  guint *levels = g_new0 (guint, finding->issue->n_levels);

  for (guint i = 0; i < sp_selection_get_n_actors (finding->selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (finding->selection, i,
                                                              finding->place);

      if (is_known (standing))
        levels[sp_issue_get_level (finding->issue, standing->position)]++;
    }
  return levels;
}

static char *
quote_label (const Finding *finding, guint level)
{
  return sp_phrase_quote (sp_text_show (finding->dataset, finding->issue->levels[level].label));
}

/* The labels from one level to before another on which anyone stands; of all where nobody does. */
static char *
list_labels (const Finding *finding, const guint *levels, guint from, guint to)
{
  guint first = SP_NONE;
  guint last = SP_NONE;
  guint n = 0;
  guint n_actors = 0;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  for (guint i = from; i < to; i++)
    n_actors += levels[i];
  for (guint i = from; i < to; i++)
    {
      if (levels[i] == 0 && n_actors > 0)
        continue;
      first = first == SP_NONE ? i : first;
      last = i;
      n++;
    }
  if (n == 0)
    return g_strdup ("");
  low = quote_label (finding, first);
  if (n == 1)
    return g_steal_pointer (&low);
  high = quote_label (finding, last);
  return sp_fill (n == 2 ? C_ ("levels", "{low} or {high}") : C_ ("levels", "{low} to {high}"),
                  "low", low, "high", high, NULL);
}

/* "two of nine Open or Committed"; with fewer known than asked the prefix says of how many. */
static char *
tell_first_count (const Finding *finding, guint n, const char *labels)
{
  g_autofree char *count = sp_phrase_count (n, finding->known);
  g_autofree char *total = sp_phrase_count (finding->known, finding->known);

  if (n == finding->known && n == 2)
    return sp_fill (C_ ("finding", "both {labels}"), "labels", labels, NULL);
  if (n == finding->known)
    return sp_fill (C_ ("finding", "all {total} {labels}"), "total", total, "labels", labels, NULL);
  if (finding->known < finding->n)
    return sp_fill (C_ ("finding", "{count} {labels}"), "count", count, "labels", labels, NULL);
  return sp_fill (C_ ("finding", "{count} of {total} {labels}"), "count", count, "total", total,
                  "labels", labels, NULL);
}

static char *
tell_counts (const Finding *finding, guint n, const char *labels, guint m, const char *other_labels)
{
  g_autofree char *first = tell_first_count (finding, n, labels);
  g_autofree char *count = sp_phrase_count (m, finding->known);
  g_autofree char *second = NULL;

  if (n == finding->known || *other_labels == '\0')
    return g_steal_pointer (&first);
  second = sp_fill (C_ ("finding", "{count} {labels}"), "count", count, "labels", other_labels,
                    NULL);
  return sp_join (C_ ("between words of a list", ", "), first, second, NULL);
}

static guint
sum_levels (const guint *levels, guint from, guint to)
{
  guint sum = 0;

  for (guint i = from; i < to; i++)
    sum += levels[i];
  return sum;
}

static char *
tell_sides (const Finding *finding, const guint *levels)
{
  guint neutral = finding->issue->neutral;
  guint n_levels = finding->issue->n_levels;
  guint below = sum_levels (levels, 0, neutral);
  guint above = sum_levels (levels, neutral + 1, n_levels);
  g_autofree char *below_labels = list_labels (finding, levels, 0, neutral);
  g_autofree char *above_labels = list_labels (finding, levels, neutral + 1, n_levels);
  g_autofree char *neutral_label = quote_label (finding, neutral);

  if (above == 0 && below == 0)
    return tell_counts (finding, levels[neutral], neutral_label, 0, "");
  if (above > 0)
    return tell_counts (finding, above, above_labels, below, below_labels);
  return tell_counts (finding, below, below_labels, above, above_labels);
}

/* The level on which most stand, other than @but; of several the highest. */
static guint
find_fullest (const guint *levels, guint n, guint but)
{
  guint fullest = SP_NONE;

  for (guint i = n; i-- > 0;)
    if (i != but && (fullest == SP_NONE || levels[i] > levels[fullest]))
      fullest = i;
  return fullest;
}

static char *
tell_fullest (const Finding *finding, const guint *levels)
{
  guint n_levels = finding->issue->n_levels;
  guint first = find_fullest (levels, n_levels, SP_NONE);
  guint second = find_fullest (levels, n_levels, first);
  gboolean has_second = second != SP_NONE && levels[second] > 0;
  g_autofree char *label = quote_label (finding, first);
  g_autofree char *other = has_second ? quote_label (finding, second) : g_strdup ("");

  return tell_counts (finding, levels[first], label, has_second ? levels[second] : 0, other);
}

static char *
tell_levels (const Finding *finding)
{
  g_autofree guint *levels = count_levels (finding);

  if (finding->issue->neutral != SP_NONE)
    return tell_sides (finding, levels);
  return tell_fullest (finding, levels);
}

static const SpReference *
find_reference (const Finding *finding)
{
  guint32 day = sp_selection_get_day (finding->selection);
  const SpReference *newest = NULL;

  for (guint i = 0; i < finding->issue->n_references; i++)
    {
      const SpReference *reference = &finding->issue->references[i];

      if (sp_date_covers (reference->since, reference->until, day)
          && (newest == NULL || sp_date_compare (reference->since, newest->since) > 0))
        newest = reference;
    }
  return newest;
}

/* The label with the value, unless it has that already. */
static char *
name_reference (const Finding *finding, const SpReference *reference)
{
  const char *label = sp_text_show (finding->dataset, reference->label);
  g_autofree char *number = sp_number_show (finding->issue, reference->value);
  g_autofree char *short_number = sp_number_show (NULL, reference->value);
  g_autofree char *value = sp_number_show_with_unit (finding->dataset, finding->issue,
                                                     reference->value);

  if (strstr (label, number) != NULL || strstr (label, short_number) != NULL)
    return g_strdup (label);
  return sp_fill (C_ ("reference", "{label} ({value})"), "label", label, "value", value, NULL);
}

static char *
tell_reference (const Finding *finding, const SpReference *reference)
{
  g_autofree char *label = name_reference (finding, reference);
  g_autofree char *name = sp_phrase_quote (label);
  g_autofree char *words = NULL;
  guint n = 0;

  for (guint i = 0; i < sp_selection_get_n_actors (finding->selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (finding->selection, i,
                                                              finding->place);

      n += is_known (standing) && standing->position >= reference->value ? 1 : 0;
    }
  words = sp_fill (finding->has_pledges ? C_ ("finding", "at or above {reference}, pledges counted")
                                        : C_ ("finding", "at or above {reference}"),
                   "reference", name, NULL);
  return tell_first_count (finding, n, words);
}

static void
stretch (End *end, End other, int direction)
{
  if (isnan (end->value) || (other.value - end->value) * direction > 0)
    *end = other;
  else if (other.value == end->value)
    *end = (End){ end->value, SP_NONE, end->is_pledged && other.is_pledged };
}

static char *
name_end (const Finding *finding, const End *end)
{
  g_autofree char *value = sp_number_show_with_unit (finding->dataset, finding->issue, end->value);
  g_autofree char *name = NULL;

  if (end->actor == SP_NONE)
    return end->is_pledged ? sp_fill (C_ ("figure", "{value} (pledged)"), "value", value, NULL)
                           : g_steal_pointer (&value);
  name = sp_actor_get_shown_name (finding->dataset, end->actor);
  return sp_fill (end->is_pledged ? C_ ("figure", "{value} ({actor}, pledged)")
                                  : C_ ("figure", "{value} ({actor})"),
                  "value", value, "actor", name, NULL);
}

static char *
tell_extent (const Finding *finding)
{
  End low = { NAN, SP_NONE, FALSE };
  End high = { NAN, SP_NONE, FALSE };
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  for (guint i = 0; i < sp_selection_get_n_actors (finding->selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (finding->selection, i,
                                                              finding->place);

      guint actor = sp_selection_get_actor (finding->selection, i);
      gboolean pledged = is_pledged (finding, standing);
      const SpStatement *statement;
      gboolean is_range;

      if (!is_known (standing))
        continue;
      statement = sp_dataset_get_statement (finding->dataset, standing->statement);
      is_range = isnan (statement->position);
      stretch (&low, (End){ is_range ? statement->low : standing->position, actor, pledged }, -1);
      stretch (&high, (End){ is_range ? statement->high : standing->position, actor, pledged }, 1);
    }
  first = name_end (finding, &low);
  last = name_end (finding, &high);
  if (low.value == high.value)
    return sp_fill (C_ ("finding", "all at {value}"), "value", first, NULL);
  return sp_fill (C_ ("finding", "from {low} to {high}"), "low", first, "high", last, NULL);
}

static char *
name_only (const Finding *finding, const SpStanding *standing)
{
  g_autofree char *pledge = NULL;

  if (!is_pledged (finding, standing))
    return sp_phrase_position (finding->dataset, standing->statement);
  pledge = sp_phrase_pledge (finding->dataset, standing->statement);
  return sp_fill (C_ ("standing", "pledged {pledge}"), "pledge", pledge, NULL);
}

static char *
tell_only (const Finding *finding)
{
  for (guint i = 0; i < sp_selection_get_n_actors (finding->selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (finding->selection, i,
                                                              finding->place);
      g_autofree char *name = NULL;
      g_autofree char *position = NULL;

      if (!is_known (standing))
        continue;
      name = sp_actor_get_shown_name (finding->dataset,
                                      sp_selection_get_actor (finding->selection, i));
      position = name_only (finding, standing);
      return sp_fill (C_ ("finding", "{actor}, {position}"), "actor", name, "position", position,
                      NULL);
    }
  return g_strdup ("");
}

static char *
tell_finding (const Finding *finding)
{
  const SpReference *reference = find_reference (finding);

  if (finding->known == 1)
    return tell_only (finding);
  if (finding->issue->scale == SP_SCALE_LEVELS)
    return tell_levels (finding);
  return reference != NULL ? tell_reference (finding, reference) : tell_extent (finding);
}

static char *
tell_nothing (const Finding *finding, const char *title)
{
  if (finding->n == 0)
    return sp_fill (C_ ("finding", "{issue}: no question to those chosen"), "issue", title, NULL);
  if (finding->issue->scale == SP_SCALE_NUMBER)
    return sp_fill (C_ ("finding", "{issue}: no figure known"), "issue", title, NULL);
  return sp_fill (C_ ("finding", "{issue}: no position known"), "issue", title, NULL);
}

char *
sp_headline_find (const SpSelection *selection, guint place)
{
  Finding finding;
  const char *title;
  g_autofree char *known = NULL;
  g_autofree char *n = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  finding = get_finding (selection, place);
  title = sp_text_show (finding.dataset, finding.issue->title);
  if (finding.known == 0)
    return tell_nothing (&finding, title);
  words = tell_finding (&finding);
  if (finding.known == finding.n)
    return sp_fill (C_ ("finding", "{issue}: {finding}"), "issue", title, "finding", words, NULL);
  known = sp_phrase_count (finding.known, finding.n);
  n = sp_phrase_count (finding.n, finding.n);
  return sp_fill (C_ ("finding", "{issue}, {known} of {n} known: {finding}"), "issue", title,
                  "known", known, "n", n, "finding", words, NULL);
}

char *
sp_headline_find_extent (const SpSelection *selection, guint place)
{
  Finding finding;

  g_return_val_if_fail (selection != NULL, NULL);

  finding = get_finding (selection, place);
  if (finding.known == 0 || finding.issue->scale != SP_SCALE_NUMBER)
    return g_strdup ("");
  return finding.known == 1 ? tell_only (&finding) : tell_extent (&finding);
}
