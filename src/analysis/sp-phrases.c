/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-phrases.h"

#include "sp-fill.h"
#include "sp-names.h"

#include <glib/gi18n.h>
#include <math.h>

const char *
sp_phrase_level (const SpDataset *dataset, const SpIssue *issue, double position)
{
  return sp_text_show (dataset, issue->levels[sp_issue_get_level (issue, position)].label);
}

static char *
show_level_range (const SpDataset *dataset, const SpIssue *issue, double low, double high)
{
  if (sp_issue_get_level (issue, low) == sp_issue_get_level (issue, high))
    return g_strdup (sp_phrase_level (dataset, issue, low));
  return sp_fill (C_ ("range", "{low} to {high}"), "low", sp_phrase_level (dataset, issue, low),
                  "high", sp_phrase_level (dataset, issue, high), NULL);
}

/* "2 to 3", without a unit. */
static char *
show_bare_range (const SpIssue *issue, double low, double high)
{
  g_autofree char *first = sp_number_show (issue, low);
  g_autofree char *last = sp_number_show (issue, high);

  if (g_str_equal (first, last))
    return g_steal_pointer (&last);
  return sp_fill (C_ ("range", "{low} to {high}"), "low", first, "high", last, NULL);
}

static char *
show_number_range (const SpDataset *dataset, const SpIssue *issue, double low, double high)
{
  g_autofree char *first = NULL;
  g_autofree char *last = sp_number_show_with_unit (dataset, issue, high);

  if (low == high)
    return g_steal_pointer (&last);
  first = sp_number_show (issue, low);
  return sp_fill (C_ ("range", "{low} to {high}"), "low", first, "high", last, NULL);
}

char *
sp_phrase_quote (const char *label)
{
  return sp_fill (C_ ("a level's or a reference's name", "“{label}”"), "label", label, NULL);
}

char *
sp_phrase_position (const SpDataset *dataset, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (dataset, index);
  const SpIssue *issue = sp_dataset_get_issue (dataset, statement->issue);
  double position = sp_statement_get_position (statement);
  gboolean is_range = isnan (statement->position);
  double low = is_range ? statement->low : position;
  double high = is_range ? statement->high : position;

  if (isnan (position))
    return g_strdup (sp_phrase_none (statement->none));
  if (issue->scale == SP_SCALE_LEVELS)
    return show_level_range (dataset, issue, low, high);
  return show_number_range (dataset, issue, low, high);
}

char *
sp_phrase_range (const SpDataset *dataset, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (dataset, index);
  const SpIssue *issue = sp_dataset_get_issue (dataset, statement->issue);

  if (isnan (statement->position) || isnan (statement->low) || isnan (statement->high)
      || statement->low == statement->high)
    return NULL;
  if (issue->scale == SP_SCALE_LEVELS)
    return show_level_range (dataset, issue, statement->low, statement->high);
  return show_number_range (dataset, issue, statement->low, statement->high);
}

char *
sp_phrase_figure (const SpDataset *dataset, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (dataset, index);
  const SpIssue *issue = sp_dataset_get_issue (dataset, statement->issue);

  if (isnan (statement->position))
    return show_bare_range (issue, statement->low, statement->high);
  return sp_number_show (issue, statement->position);
}

char *
sp_phrase_pledge (const SpDataset *dataset, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (dataset, index);
  g_autofree char *number = sp_phrase_figure (dataset, index);
  g_autofree char *by = sp_date_show (statement->by, TRUE);

  if (!sp_date_is_set (statement->by))
    return sp_fill (C_ ("pledge", "{number} (no date)"), "number", number, NULL);
  return sp_fill (C_ ("pledge", "{number} ({by})"), "number", number, "by", by, NULL);
}

const char *
sp_phrase_none (SpNoneKind none)
{
  switch (none)
    {
    case SP_NONE_KIND_DECLINED:
      return _ ("declined to take a position");
    case SP_NONE_KIND_UNCLEAR:
      return _ ("position unclear");
    case SP_NONE_KIND_ABSTAINED:
      return _ ("abstained");
    case SP_NONE_KIND_ABSENT:
      return _ ("absent");
    case SP_NONE_KIND_NOT_APPLICABLE:
      return _ ("the question does not apply");
    case SP_NONE_KIND_WITHDRAWN:
      return _ ("position withdrawn");
    case SP_NONE_KIND_POSITION:
    default:
      return "";
    }
}

/* A title begins with a capital letter, which only an article loses for sure within a sentence:
 * "Parliament" may be a name, and so may any other first word. */
static char *
soften_article (const char *title, const char *language)
{
  static const char *const articles[] = { "A ", "An ", "The " };
  char *words = g_strdup (title);

  if (g_ascii_strcasecmp (language, "en") != 0 && g_ascii_strncasecmp (language, "en-", 3) != 0)
    return words;
  for (guint i = 0; i < G_N_ELEMENTS (articles); i++)
    if (g_str_has_prefix (words, articles[i]))
      *words = g_ascii_tolower (*words);
  return words;
}

char *
sp_phrase_condition (const SpDataset *dataset, guint32 index)
{
  const SpCondition *condition = sp_dataset_get_condition (dataset, index);
  const char *language = NULL;
  const char *title;

  if (condition->short_title != NULL)
    return g_strdup (sp_text_show (dataset, condition->short_title));
  title = sp_text_lookup (condition->title, sp_language_get (), sp_dataset_get_language (dataset),
                          &language);
  return soften_article (title, language != NULL ? language : "");
}

char *
sp_phrase_conditions (const SpDataset *dataset, const GArray *conditions)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; conditions != NULL && i < conditions->len; i++)
    g_ptr_array_add (words, sp_phrase_condition (dataset, g_array_index (conditions, guint32, i)));
  return sp_list_words (words, C_ ("last of a list", " and "));
}

char *
sp_phrase_statement (const SpDataset *dataset, guint32 index)
{
  const SpStatement *statement = sp_dataset_get_statement (dataset, index);
  g_autofree char *position = sp_phrase_position (dataset, index);
  g_autofree char *date = sp_date_show (statement->date, FALSE);
  g_autofree char *listed = NULL;
  g_autoptr (GArray) conditions = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n = 0;
  const guint32 *ids = sp_dataset_get_statement_conditions (dataset, index, &n);

  if (n == 0)
    return sp_fill (C_ ("statement", "{position}, {date}"), "position", position, "date", date,
                    NULL);
  g_array_append_vals (conditions, ids, n);
  listed = sp_phrase_conditions (dataset, conditions);
  return sp_fill (C_ ("statement", "{position} if {conditions}, {date}"), "position", position,
                  "conditions", listed, "date", date, NULL);
}

static char *
count_more (guint n)
{
  g_autofree char *count = g_strdup_printf ("%u", n);

  return sp_fill (ngettext ("{n} more", "{n} more", n), "n", count, NULL);
}

char *
sp_phrase_statements (const SpDataset *dataset, const GArray *statements, guint max)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < MIN (statements->len, max); i++)
    {
      g_autofree char *words = sp_phrase_statement (dataset,
                                                    g_array_index (statements, guint32, i));

      g_string_append (list, i > 0 ? C_ ("between sentences of a list", "; ") : "");
      g_string_append (list, words);
    }
  if (statements->len > max)
    {
      g_autofree char *more = count_more (statements->len - max);

      g_string_append_printf (list, "%s%s", C_ ("between sentences of a list", "; "), more);
    }
  return g_string_free (list, FALSE);
}

char *
sp_phrase_count (guint n, guint total)
{
  return total < 10 ? sp_count_show (n) : g_strdup_printf ("%u", n);
}

char *
sp_phrase_names (const GPtrArray *names, guint max)
{
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autofree char *more = NULL;

  for (guint i = 0; i < MIN (names->len, max); i++)
    g_ptr_array_add (shown, g_ptr_array_index (names, i));
  if (names->len > max)
    {
      more = count_more (names->len - max);
      g_ptr_array_add (shown, more);
    }
  return sp_list_words (shown, names->len > max ? C_ ("last of a list", " and ")
                                                : C_ ("between words of a list", ", "));
}
