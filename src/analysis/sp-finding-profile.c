/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-finding-profile.h"

#include "sp-agreement.h"
#include "sp-fill.h"
#include "sp-headline.h"
#include "sp-names.h"
#include "sp-order.h"
#include "sp-phrases.h"
#include "sp-sentence.h"

#include <glib/gi18n.h>
#include <math.h>

/* More issues than these are counted. */
#define MAX_TITLES 3
/* Two distances this near are one. */
#define TINY 1e-9

/* The issues whose spread is at one end, or that all agree on. */
typedef struct
{
  double distance;
  GPtrArray *titles; /* of const char * */
  guint issue;       /* the first of them */
} Extreme;

static const SpIssue *
get_issue (const SpSelection *selection, guint place)
{
  return sp_dataset_get_issue (sp_selection_get_dataset (selection),
                               sp_selection_get_issue (selection, place));
}

static const char *
get_title (const SpSelection *selection, guint place)
{
  return sp_text_show (sp_selection_get_dataset (selection), get_issue (selection, place)->title);
}

static double
get_position (const SpSelection *selection, guint actor, guint issue)
{
  return sp_selection_get_standing (selection, actor, issue)->position;
}

static void
take_pair (SpSpread *spread, const SpSelection *selection, guint issue, guint a, guint b)
{
  double distance = sp_agreement_get_distance (selection, issue, a, b);
  gboolean upwards = get_position (selection, a, issue) <= get_position (selection, b, issue);

  if (!isnan (spread->distance) && fabs (distance - spread->distance) <= TINY)
    spread->n_pairs++;
  if (isnan (distance) || (!isnan (spread->distance) && distance <= spread->distance + TINY))
    return;
  *spread = (SpSpread){ distance, spread->n, 1, upwards ? a : b, upwards ? b : a };
}

SpSpread
sp_spread_measure (const SpSelection *selection, guint issue)
{
  SpSpread spread = { NAN, 0, 0, 0, 0 };

  g_return_val_if_fail (selection != NULL, spread);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      /* An actor is at no distance from itself, where it has a position that counts. */
      spread.n += !isnan (sp_agreement_get_distance (selection, issue, i, i));
      for (guint j = i + 1; j < sp_selection_get_n_actors (selection); j++)
        take_pair (&spread, selection, issue, i, j);
    }
  return spread;
}

static void
add_issue (Extreme *extreme, const SpSelection *selection, guint issue, double distance)
{
  if (extreme->titles->len == 0)
    extreme->issue = issue;
  extreme->distance = distance;
  g_ptr_array_add (extreme->titles, (gpointer)get_title (selection, issue));
}

/* Of the issues on which two are compared, those with the widest (@sign 1) or the narrowest spread. */
static Extreme
find_extreme (const SpSelection *selection, int sign)
{
  Extreme extreme = { NAN, g_ptr_array_new (), SP_NONE };

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      double distance = sp_spread_measure (selection, i).distance;

      if (isnan (distance))
        continue;
      if (!isnan (extreme.distance) && sign * (distance - extreme.distance) > TINY)
        g_ptr_array_set_size (extreme.titles, 0);
      if (extreme.titles->len == 0 || fabs (distance - extreme.distance) <= TINY)
        add_issue (&extreme, selection, i, distance);
    }
  return extreme;
}

/* Those on which all chosen actors stand, and on one point. */
static Extreme
find_agreed (const SpSelection *selection)
{
  Extreme agreed = { 0, g_ptr_array_new (), SP_NONE };

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      SpSpread spread = sp_spread_measure (selection, i);

      if (spread.n == sp_selection_get_n_actors (selection) && spread.distance <= TINY)
        add_issue (&agreed, selection, i, 0);
    }
  return agreed;
}

guint
sp_spread_find_widest (const SpSelection *selection)
{
  Extreme widest;
  Extreme narrowest;
  gboolean is_only;

  g_return_val_if_fail (selection != NULL, SP_NONE);

  widest = find_extreme (selection, 1);
  narrowest = find_extreme (selection, -1);
  is_only = widest.titles->len == 1 && widest.distance > narrowest.distance + TINY;
  g_ptr_array_unref (widest.titles);
  g_ptr_array_unref (narrowest.titles);
  return is_only ? widest.issue : SP_NONE;
}

static char *
name_actor (const SpSelection *selection, guint place)
{
  return sp_actor_get_shown_name (sp_selection_get_dataset (selection),
                                  sp_selection_get_actor (selection, place));
}

static char *
list_actors (const SpSelection *selection)
{
  g_autofree guint *order = sp_order_actors_as_chosen (selection);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    g_ptr_array_add (names, name_actor (selection, order[i]));
  return sp_list_words (names, C_ ("last of a list", " and "));
}

/* Titles, or how many they are. */
static char *
list_titles (const Extreme *extreme)
{
  guint n = extreme->titles->len;
  g_autofree char *count = sp_phrase_count (n, n);

  if (n <= MAX_TITLES)
    return sp_list_words (extreme->titles, C_ ("last of a list", " and "));
  return sp_fill (ngettext ("{n} issue", "{n} issues", n), "n", count, NULL);
}

static char *
show_position (const SpSelection *selection, guint actor, guint issue)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpIssue *data = get_issue (selection, issue);
  double position = get_position (selection, actor, issue);

  if (data->scale == SP_SCALE_LEVELS)
    return g_strdup (sp_phrase_level (dataset, data, position));
  return sp_number_show_with_unit (dataset, data, position);
}

/* From where to where the widest spread goes; the unit stands once. */
static char *
tell_span (const SpSelection *selection, const char *titles, SpSpread spread, guint issue)
{
  const SpIssue *data = get_issue (selection, issue);
  g_autofree char *low = NULL;
  g_autofree char *high = show_position (selection, spread.high, issue);

  if (data->scale == SP_SCALE_LEVELS)
    {
      g_autofree char *label = show_position (selection, spread.low, issue);
      g_autofree char *other = g_steal_pointer (&high);

      low = sp_phrase_quote (label);
      high = sp_phrase_quote (other);
    }
  else
    low = sp_number_show (data, get_position (selection, spread.low, issue));
  return sp_fill (_ ("Furthest apart on {issue}, from {low} to {high}"), "issue", titles, "low",
                  low, "high", high, NULL);
}

/* Of more than two actors: which two are furthest apart, on what, and where they stand. */
static char *
tell_furthest (const SpSelection *selection, const Extreme *widest)
{
  g_autofree char *titles = list_titles (widest);
  SpSpread spread = sp_spread_measure (selection, widest->issue);
  g_autofree char *low_actor = name_actor (selection, spread.low);
  g_autofree char *high_actor = name_actor (selection, spread.high);
  g_autofree char *low = show_position (selection, spread.low, widest->issue);
  g_autofree char *high = show_position (selection, spread.high, widest->issue);

  if (widest->titles->len > 1)
    return sp_fill (_ ("Furthest apart on {issues}"), "issues", titles, NULL);
  if (spread.n_pairs > 1)
    return tell_span (selection, titles, spread, widest->issue);
  return sp_fill (_ ("{a} ({low}) and {b} ({high}) are furthest apart, on {issue}"), "a", low_actor,
                  "low", low, "b", high_actor, "high", high, "issue", titles, NULL);
}

static char *
tell_known (const SpSelection *selection, const char *actors)
{
  guint known = 0;
  guint n = 0;
  g_autofree char *known_words = NULL;
  g_autofree char *n_words = NULL;

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      guint known_here = 0;
      guint n_here = 0;

      sp_selection_count (selection, i, &known_here, &n_here);
      known += known_here;
      n += n_here;
    }
  known_words = g_strdup_printf ("%u", known);
  n_words = g_strdup_printf ("%u", n);
  return sp_fill (ngettext ("{actors}: {known} of {n} position known",
                            "{actors}: {known} of {n} positions known", n),
                  "actors", actors, "known", known_words, "n", n_words, NULL);
}

static char *
tell_agreement (const char *actors, const Extreme *agreed)
{
  g_autofree char *titles = list_titles (agreed);

  if (agreed->titles->len <= MAX_TITLES)
    return sp_fill (_ ("{actors} agree on {agreed}"), "actors", actors, "agreed", titles, NULL);
  return sp_fill (_ ("{actors} agree on all that is compared: {agreed}"), "actors", actors,
                  "agreed", titles, NULL);
}

/* Of two actors. */
static char *
tell_differences (const char *actors,
                  const Extreme *widest,
                  const Extreme *narrowest,
                  const Extreme *agreed)
{
  g_autofree char *differ = list_titles (widest);
  g_autofree char *agree = list_titles (agreed);
  g_autofree char *least = list_titles (narrowest);

  if (agreed->titles->len > 0)
    return sp_fill (_ ("{actors} differ most on {differ}, agree on {agreed}"), "actors", actors,
                    "differ", differ, "agreed", agree, NULL);
  if (widest->distance - narrowest->distance <= TINY)
    return sp_fill (_ ("{actors} differ on {differ}"), "actors", actors, "differ", differ, NULL);
  return sp_fill (_ ("{actors} differ most on {differ}, least on {least}"), "actors", actors,
                  "differ", differ, "least", least, NULL);
}

/* Of more. */
static char *
tell_spread (const SpSelection *selection, const Extreme *widest, const Extreme *agreed)
{
  g_autofree char *furthest = tell_furthest (selection, widest);
  g_autofree char *agree = list_titles (agreed);

  if (agreed->titles->len == 0)
    return g_steal_pointer (&furthest);
  return sp_fill (_ ("{furthest}; all agree on {agreed}"), "furthest", furthest, "agreed", agree,
                  NULL);
}

static char *
compare (const SpSelection *selection, const char *actors)
{
  Extreme widest = find_extreme (selection, 1);
  Extreme narrowest = find_extreme (selection, -1);
  Extreme agreed = find_agreed (selection);
  char *told;

  if (isnan (widest.distance))
    told = tell_known (selection, actors);
  else if (widest.distance > TINY)
    told = sp_selection_get_n_actors (selection) > 2
             ? tell_spread (selection, &widest, &agreed)
             : tell_differences (actors, &widest, &narrowest, &agreed);
  else
    told = agreed.titles->len > 0 ? tell_agreement (actors, &agreed)
                                  : tell_known (selection, actors);
  g_ptr_array_unref (widest.titles);
  g_ptr_array_unref (narrowest.titles);
  g_ptr_array_unref (agreed.titles);
  return told;
}

char *
sp_finding_profile_tell (const SpSelection *selection)
{
  g_autofree char *actors = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  if (sp_selection_get_n_actors (selection) == 0 || sp_selection_get_n_issues (selection) == 0)
    return sp_sentence_headline (selection);
  if (sp_selection_get_n_actors (selection) == 1 && sp_selection_get_n_issues (selection) == 1)
    return sp_headline_find (selection, 0);
  actors = list_actors (selection);
  return sp_selection_get_n_actors (selection) == 1 ? tell_known (selection, actors)
                                                    : compare (selection, actors);
}

static char *
tell_apart (const SpSelection *selection, const char *gap)
{
  return sp_fill (sp_selection_get_n_actors (selection) > 2 ? C_ ("gap", "Up to {gap} apart")
                                                            : C_ ("gap", "{gap} apart"),
                  "gap", gap, NULL);
}

static char *
count_steps (const SpSelection *selection, guint issue, const SpSpread *spread)
{
  static const SpIssue plain = { .scale = SP_SCALE_NUMBER, .decimals = -1 };
  const SpIssue *data = get_issue (selection, issue);
  double steps = sp_issue_get_step (data, get_position (selection, spread->high, issue))
                 - sp_issue_get_step (data, get_position (selection, spread->low, issue));
  g_autofree char *n = sp_number_show (&plain, steps);
  g_autofree char *all = g_strdup_printf ("%u", data->n_levels - 1);

  return sp_fill (ngettext ("{n} of {all} step", "{n} of {all} steps", data->n_levels - 1), "n", n,
                  "all", all, NULL);
}

static char *
tell_distance (const SpSelection *selection, guint issue, const SpSpread *spread)
{
  const SpIssue *data = get_issue (selection, issue);
  double distance = get_position (selection, spread->high, issue)
                    - get_position (selection, spread->low, issue);
  g_autofree char *gap = NULL;

  if (distance <= TINY)
    return g_strdup (C_ ("gap", "Same position"));
  gap = data->scale == SP_SCALE_LEVELS
          ? count_steps (selection, issue, spread)
          : sp_number_show_with_unit (sp_selection_get_dataset (selection), data, distance);
  return tell_apart (selection, gap);
}

/* "2 of 3 compared", where not all are. */
static char *
tell_compared (const SpSelection *selection, const SpSpread *spread)
{
  g_autofree char *n = g_strdup_printf ("%u", spread->n);
  g_autofree char *all = g_strdup_printf ("%u", sp_selection_get_n_actors (selection));

  if (spread->n == sp_selection_get_n_actors (selection))
    return g_strdup ("");
  return sp_fill (C_ ("gap", "{n} of {all} compared"), "n", n, "all", all, NULL);
}

static gboolean
has_contested (const SpSelection *selection, guint issue)
{
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    if (sp_selection_get_standing (selection, i, issue)->contested)
      return TRUE;
  return FALSE;
}

char *
sp_finding_profile_tell_gap (const SpSelection *selection, guint issue)
{
  SpSpread spread;
  gboolean contested;
  g_autofree char *distance = NULL;
  g_autofree char *compared = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  if (sp_selection_get_n_actors (selection) < 2)
    return NULL;
  spread = sp_spread_measure (selection, issue);
  contested = has_contested (selection, issue);
  if (isnan (spread.distance))
    return contested ? g_strdup (C_ ("gap", "Contested positions are not compared")) : NULL;
  distance = tell_distance (selection, issue, &spread);
  compared = tell_compared (selection, &spread);
  return sp_join (" · ", distance, compared,
                  contested ? C_ ("gap", "contested positions are not") : "", NULL);
}

char *
sp_finding_profile_describe (const SpSelection *selection)
{
  g_autofree char *finding = NULL;
  g_autofree char *first = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree guint *order = NULL;
  GString *told;

  g_return_val_if_fail (selection != NULL, NULL);

  finding = sp_finding_profile_tell (selection);
  first = sp_fill (C_ ("description", "{finding}."), "finding", finding, NULL);
  subtitle = sp_sentence_subtitle (selection);
  told = g_string_new (first);
  g_string_append_printf (told, " %s", subtitle);
  order = sp_order_actors_as_chosen (selection);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    for (guint j = 0; j < sp_selection_get_n_actors (selection); j++)
      {
        g_autofree char *mark = sp_sentence_mark (selection, order[j], i);
        g_autofree char *sentence = sp_fill (C_ ("description", "{finding}."), "finding", mark,
                                             NULL);

        g_string_append_printf (told, " %s", sentence);
      }
  return g_string_free (told, FALSE);
}
