/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-finding-matrix.h"

#include "sp-fill.h"
#include "sp-headline.h"
#include "sp-names.h"
#include "sp-polarisation.h"
#include "sp-sentence.h"

#include <glib/gi18n.h>
#include <math.h>

/* More issues than these that are equally divided say nothing. */
#define MAX_TIED 3
/* Two values this near are one. */
#define TINY 1e-9
/* Above this even the least divided issue is not agreed on. */
#define AGREED 0.4

/* The issues at one end of the range, by place in the selection; NULL where none stands out. */
typedef struct
{
  double value;
  GPtrArray *titles;
} End;

static const char *
get_title (const SpSelection *selection, guint issue)
{
  const SpDataset *dataset = sp_selection_get_dataset (selection);

  return sp_text_show (
    dataset, sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, issue))->title);
}

/* NAN for an issue of which too little is known to compare it. */
static double
measure (const SpSelection *selection, guint issue)
{
  guint known = 0;
  guint n = 0;

  sp_selection_count (selection, issue, &known, &n);
  return 2 * known >= n ? sp_polarisation_measure (selection, issue) : NAN;
}

/* The issues with the highest (@sign 1) or the lowest (-1) polarisation. */
static End
find_end (const SpSelection *selection, int sign)
{
  End end = { NAN, g_ptr_array_new () };

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      double value = measure (selection, i);

      if (isnan (value))
        continue;
      if (isnan (end.value) || sign * (value - end.value) > TINY)
        {
          g_ptr_array_set_size (end.titles, 0);
          end.value = value;
        }
      if (fabs (value - end.value) <= TINY)
        g_ptr_array_add (end.titles, (gpointer)get_title (selection, i));
    }
  return end;
}

static char *
list_titles (const End *end)
{
  return sp_list_words (end->titles, C_ ("last of a list", " and "));
}

/* NULL where the issues can't be told apart. */
static char *
tell_ends (const End *divided, const End *agreed)
{
  g_autofree char *most = list_titles (divided);
  g_autofree char *least = list_titles (agreed);

  if (isnan (divided->value) || divided->value - agreed->value <= TINY
      || divided->titles->len > MAX_TIED)
    return NULL;
  if (agreed->titles->len > MAX_TIED)
    return sp_fill (_ ("Most divided on {divided}"), "divided", most, NULL);
  if (agreed->value > AGREED)
    return sp_fill (_ ("Most divided on {divided}, least on {agreed}"), "divided", most, "agreed",
                    least, NULL);
  return sp_fill (_ ("Most divided on {divided}, most agreed on {agreed}"), "divided", most,
                  "agreed", least, NULL);
}

static char *
find_ends (const SpSelection *selection)
{
  End divided = find_end (selection, 1);
  End agreed = find_end (selection, -1);
  char *told = tell_ends (&divided, &agreed);

  g_ptr_array_unref (divided.titles);
  g_ptr_array_unref (agreed.titles);
  return told;
}

static char *
count_actors (guint n)
{
  g_autofree char *count = g_strdup_printf ("%u", n);

  return sp_fill (ngettext ("{n} actor", "{n} actors", n), "n", count, NULL);
}

static char *
count_issues (guint n)
{
  g_autofree char *count = g_strdup_printf ("%u", n);

  return sp_fill (ngettext ("{n} issue", "{n} issues", n), "n", count, NULL);
}

static char *
tell_size (const SpSelection *selection)
{
  guint known = 0;
  guint n = 0;
  g_autofree char *actors = count_actors (sp_selection_get_n_actors (selection));
  g_autofree char *issues = count_issues (sp_selection_get_n_issues (selection));
  g_autofree char *known_words = NULL;
  g_autofree char *n_words = NULL;

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      guint known_here;
      guint n_here;

      sp_selection_count (selection, i, &known_here, &n_here);
      known += known_here;
      n += n_here;
    }
  known_words = g_strdup_printf ("%u", known);
  n_words = g_strdup_printf ("%u", n);
  return sp_fill (_ ("Positions of {actors} on {issues}, {known} of {n} known"), "actors", actors,
                  "issues", issues, "known", known_words, "n", n_words, NULL);
}

char *
sp_finding_matrix_tell (const SpSelection *selection)
{
  char *ends;

  g_return_val_if_fail (selection != NULL, NULL);

  if (sp_selection_get_n_issues (selection) == 1)
    return sp_headline_find (selection, 0);
  ends = find_ends (selection);
  return ends != NULL ? ends : tell_size (selection);
}

char *
sp_finding_matrix_tell_measure (const SpSelection *selection)
{
  g_autofree char *ends = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  ends = find_ends (selection);
  return ends != NULL ? g_strdup (
           _ ("Divided: polarisation of levels (van der Eijk 2001), where at least half "
              "are known"))
                      : NULL;
}

/* "Polarisation, from 0 to 1: Troops 0.46, The talks 0.12." NULL where no issue is compared. */
static char *
tell_values (const SpSelection *selection)
{
  static const SpIssue plain = { .scale = SP_SCALE_NUMBER, .decimals = 2 };
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      double value = measure (selection, i);
      g_autofree char *number = sp_number_show (&plain, value);

      if (!isnan (value))
        g_ptr_array_add (values, sp_fill (C_ ("polarisation", "{issue} {value}"), "issue",
                                          get_title (selection, i), "value", number, NULL));
    }
  if (values->len == 0)
    return NULL;
  listed = sp_list_words (values, C_ ("between words of a list", ", "));
  return sp_fill (
    _ ("Polarisation of levels, from 0 (all on one) to 1 (half at each end): {values}."), "values",
    listed, NULL);
}

char *
sp_finding_matrix_describe (const SpSelection *selection)
{
  g_autofree char *finding = NULL;
  g_autofree char *first = NULL;
  g_autofree char *values = NULL;
  g_autofree char *rest = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  finding = sp_finding_matrix_tell (selection);
  first = sp_fill (C_ ("description", "{finding}."), "finding", finding, NULL);
  values = tell_values (selection);
  rest = sp_sentence_description (selection);
  return sp_join (" ", first, rest, values != NULL ? values : "", NULL);
}
