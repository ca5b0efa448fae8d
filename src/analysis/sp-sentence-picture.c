/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-fill.h"
#include "sp-headline.h"
#include "sp-median.h"
#include "sp-names.h"
#include "sp-order.h"
#include "sp-phrases.h"
#include "sp-polarisation.h"
#include "sp-sentence.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* More names than these for one level are counted in a description. */
#define MAX_NAMES 12

char *
sp_sentence_headline (const SpSelection *selection)
{
  SpDataset *dataset;
  const SpView *view;

  g_return_val_if_fail (selection != NULL, NULL);

  dataset = sp_selection_get_dataset (selection);
  view = sp_selection_get_view (selection);
  if (view->title != NULL)
    return g_strdup (sp_text_show (dataset, view->title));
  if (sp_selection_get_n_issues (selection) == 0 || sp_selection_get_n_actors (selection) == 0)
    return g_strdup (sp_text_show (dataset, sp_dataset_get_title (dataset)));
  return sp_headline_find (selection, 0);
}

static gboolean
ends_a_sentence (const char *text)
{
  const char *end = text + strlen (text);
  gunichar last = end > text ? g_utf8_get_char (g_utf8_prev_char (end)) : 0;

  return last != 0 && g_unichar_type (last) == G_UNICODE_OTHER_PUNCTUATION;
}

static char *
tell_title_and_day (const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const char *title = sp_text_show (dataset, sp_dataset_get_title (dataset));
  g_autofree char *day = sp_date_show (sp_selection_get_as_of (selection), FALSE);

  if (*day == '\0')
    return sp_fill (ends_a_sentence (title) ? "{title}" : C_ ("subtitle", "{title}."), "title",
                    title, NULL);
  if (ends_a_sentence (title))
    return sp_fill (C_ ("subtitle", "{title} Positions to {day}."), "title", title, "day", day,
                    NULL);
  return sp_fill (C_ ("subtitle", "{title}, positions to {day}."), "title", title, "day", day,
                  NULL);
}

char *
sp_sentence_assumptions (const SpSelection *selection)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;
  SpDataset *dataset;

  g_return_val_if_fail (selection != NULL, NULL);

  dataset = sp_selection_get_dataset (selection);
  for (guint i = 0; i < sp_dataset_get_n_conditions (dataset); i++)
    {
      SpAssumption assumption = sp_selection_get_assumption (selection, i);
      const char *title = sp_text_show (dataset, sp_dataset_get_condition (dataset, i)->title);

      if (assumption == SP_ASSUME_MET)
        g_ptr_array_add (list, sp_fill (_ ("“{condition}” is met"), "condition", title, NULL));
      if (assumption == SP_ASSUME_UNMET)
        g_ptr_array_add (list, sp_fill (_ ("“{condition}” is not met"), "condition", title, NULL));
    }
  if (list->len == 0)
    return NULL;
  listed = sp_list_words (list, C_ ("last of a list", " and "));
  return sp_fill (_ ("Assumed: {assumptions}."), "assumptions", listed, NULL);
}

char *
sp_sentence_subtitle (const SpSelection *selection)
{
  return sp_sentence_subtitle_with (selection, NULL);
}

/* The author's own stays as it is; only where assumptions follow does it get a full stop. */
static char *
tell_own_subtitle (const char *own, gboolean followed)
{
  return followed && !ends_a_sentence (own)
           ? sp_fill (C_ ("subtitle", "{title}."), "title", own, NULL)
           : g_strdup (own);
}

/* Assumptions are told below the author's own subtitle too: without them the picture would say what
 * nobody said. */
char *
sp_sentence_subtitle_with (const SpSelection *selection, const char *told)
{
  const SpText *own;
  g_autofree char *title = NULL;
  g_autofree char *assumptions = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  own = sp_selection_get_view (selection)->subtitle;
  assumptions = sp_sentence_assumptions (selection);
  if (own != NULL)
    title = tell_own_subtitle (sp_text_show (sp_selection_get_dataset (selection), own),
                               assumptions != NULL);
  else
    title = told != NULL ? g_strdup (told) : tell_title_and_day (selection);
  return sp_join (" ", title, assumptions != NULL ? assumptions : "", NULL);
}

char *
sp_sentence_known (const SpSelection *selection, guint issue)
{
  guint known = 0;
  guint n = 0;
  g_autofree char *known_words = NULL;
  g_autofree char *n_words = NULL;

  g_return_val_if_fail (selection != NULL, NULL);

  sp_selection_count (selection, issue, &known, &n);
  known_words = g_strdup_printf ("%u", known);
  n_words = g_strdup_printf ("%u", n);
  return sp_fill (ngettext ("{known} of {n} known", "{known} of {n} known", known), "known",
                  known_words, "n", n_words, NULL);
}

char *
sp_sentence_statements (const SpDataset *dataset, const GArray *statements)
{
  SpDate first = SP_DATE_NONE;
  SpDate last = SP_DATE_NONE;
  g_autofree char *count = NULL;
  g_autofree char *span = NULL;

  g_return_val_if_fail (dataset != NULL && statements != NULL, NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      SpDate date =
        sp_dataset_get_statement (dataset, g_array_index (statements, guint32, i))->date;

      if (!sp_date_is_set (first) || sp_date_compare (date, first) < 0)
        first = date;
      if (!sp_date_is_set (last) || sp_date_compare (date, last) > 0)
        last = date;
    }
  if (statements->len == 0)
    return g_strdup (_ ("No statements"));
  count = g_strdup_printf ("%u", statements->len);
  span = sp_date_show_span (first, last);
  if (sp_date_compare (first, last) == 0)
    return sp_fill (ngettext ("{n} statement of {date}", "{n} statements of {date}",
                              statements->len),
                    "n", count, "date", span, NULL);
  return sp_fill (ngettext ("{n} statement from {span}", "{n} statements from {span}",
                            statements->len),
                  "n", count, "span", span, NULL);
}

/* The byte after the last sentence, or else the last word, that ends within @end; @text where none
 * does. */
static const char *
find_cut (const char *text, const char *end, gboolean words)
{
  const char *cut = text;

  for (const char *at = text; *at != '\0' && at < end; at = g_utf8_next_char (at))
    {
      const char *next = g_utf8_next_char (at);
      gboolean ends = words ? g_unichar_isspace (g_utf8_get_char (next))
                            : g_unichar_type (g_utf8_get_char (at)) == G_UNICODE_OTHER_PUNCTUATION
                                && strchr (",;:", *at) == NULL
                                && (*next == '\0' || g_unichar_isspace (g_utf8_get_char (next)));

      if (ends && next <= end)
        cut = next;
    }
  return cut;
}

char *
sp_sentence_shorten (const char *text, guint max)
{
  const char *end;
  const char *cut;
  g_autofree char *words = NULL;

  g_return_val_if_fail (text != NULL && max > 0, NULL);

  if (g_utf8_strlen (text, -1) <= (glong)max)
    return g_strdup (text);
  cut = find_cut (text, g_utf8_offset_to_pointer (text, max), FALSE);
  if (cut > text)
    return g_strndup (text, cut - text);
  end = g_utf8_offset_to_pointer (text, max - 1);
  cut = find_cut (text, end, TRUE);
  words = g_strndup (text, (cut > text ? cut : end) - text);
  return g_strconcat (words, "…", NULL);
}

static gboolean
has_scale (const SpSelection *selection, SpScaleType scale)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    if (sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, i))->scale == scale)
      return TRUE;
  return FALSE;
}

static char *
tell_usual_order (const SpSelection *selection)
{
  gboolean has_levels = has_scale (selection, SP_SCALE_LEVELS);

  if (has_levels && has_scale (selection, SP_SCALE_NUMBER))
    return g_strdup (_ ("Alphabetical in each band, by value on number axes"));
  return g_strdup (has_levels ? _ ("Alphabetical in each band") : _ ("Ordered by value"));
}

static char *
tell_order (const SpSelection *selection, SpSort sort, guint32 issue)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);

  if (issue != SP_NONE)
    return sp_fill (_ ("Ordered by value of {issue}"), "issue",
                    sp_text_show (dataset, sp_dataset_get_issue (dataset, issue)->title), NULL);
  switch (sort)
    {
    case SP_SORT_FILE:
      return g_strdup (_ ("In the order of the dataset"));
    case SP_SORT_GROUP:
      return g_strdup (_ ("Ordered by group, then alphabetical"));
    case SP_SORT_SIMILARITY:
      return g_strdup (_ ("Ordered by similarity"));
    case SP_SORT_NAME:
      return g_strdup (_ ("Alphabetical"));
    case SP_SORT_UNSAID:
    case SP_SORT_VALUE:
    default:
      return tell_usual_order (selection);
    }
}

char *
sp_sentence_order (const SpSelection *selection)
{
  SpSort sort = SP_SORT_UNSAID;
  guint32 issue = SP_NONE;

  g_return_val_if_fail (selection != NULL, NULL);

  sp_sort_parse (sp_selection_get_dataset (selection), sp_selection_get_view (selection)->sort,
                 &sort, &issue);
  if (sort == SP_SORT_SIMILARITY && sp_selection_get_n_issues (selection) > 0)
    sort = sp_order_get_sort (selection, 0, NULL);
  return tell_order (selection, sort, issue);
}

char *
sp_sentence_common_order (const SpSelection *selection)
{
  guint32 issue = SP_NONE;
  SpSort sort;

  g_return_val_if_fail (selection != NULL, NULL);

  sort = sp_order_get_common_sort (selection, &issue);
  return tell_order (selection, sort, issue);
}

static char *
list_titles (const SpSelection *selection)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();

  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    {
      guint32 issue = sp_selection_get_issue (selection, i);

      g_ptr_array_add (titles,
                       (gpointer)sp_text_show (dataset,
                                               sp_dataset_get_issue (dataset, issue)->title));
    }
  return sp_list_words (titles, C_ ("last of a list", " and "));
}

/* Whether an actor stands on a level, or, with SP_NONE for it, under the heading beside the levels.
 */
static gboolean
stands (const SpIssue *issue, const SpStanding *standing, guint level, const char *heading)
{
  if (level == SP_NONE)
    return standing->state != SP_STANDING_POSITION
           && g_str_equal (sp_sentence_state (standing), heading);
  return standing->state == SP_STANDING_POSITION
         && sp_issue_get_level (issue, standing->position) == level;
}

static void
add_part (GString *told,
          const SpSelection *selection,
          guint place,
          const guint *order,
          guint level,
          const char *heading)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpIssue *issue = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, place));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;
  g_autofree char *part = NULL;

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    if (stands (issue, sp_selection_get_standing (selection, order[i], place), level, heading))
      g_ptr_array_add (names, sp_actor_get_shown_name (dataset, sp_selection_get_actor (selection,
                                                                                        order[i])));
  if (names->len == 0)
    return;
  listed = sp_phrase_names (names, MAX_NAMES);
  part = sp_fill (C_ ("description", "; {heading}: {names}"), "heading", heading, "names", listed,
                  NULL);
  g_string_append (told, part);
}

/* The headings of those without a position, each once, in the order in which they come. */
static GPtrArray *
list_states (const SpSelection *selection, guint place, const guint *order)
{
  GPtrArray *states = g_ptr_array_new ();

  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *standing = sp_selection_get_standing (selection, order[i], place);
      const char *heading = sp_sentence_state (standing);

      if (standing->state != SP_STANDING_POSITION
          && !g_ptr_array_find_with_equal_func (states, heading, g_str_equal, NULL))
        g_ptr_array_add (states, (gpointer)heading);
    }
  return states;
}

static void
tell_median (GString *told, const SpSelection *selection, guint place)
{
  gboolean weighted;
  guint median = sp_median_get_actor (selection, place, &weighted);
  g_autofree char *name = NULL;
  g_autofree char *part = NULL;

  if (median == G_MAXUINT)
    return;
  name = sp_actor_get_shown_name (sp_selection_get_dataset (selection),
                                  sp_selection_get_actor (selection, median));
  part = sp_fill (weighted ? C_ ("description", "; at the median by weight: {actor}")
                           : C_ ("description", "; at the median: {actor}"),
                  "actor", name, NULL);
  g_string_append (told, part);
}

static void
tell_polarisation (GString *told, const SpSelection *selection, guint place)
{
  double polarisation = sp_polarisation_measure (selection, place);
  g_autofree char *number = NULL;
  g_autofree char *part = NULL;

  if (isnan (polarisation))
    return;
  number = sp_number_show (NULL, round (polarisation * 100) / 100);
  part = sp_fill (C_ ("description",
                      "; polarisation {number}, from 0 (all on one level) to 1 (half at each end)"),
                  "number", number, NULL);
  g_string_append (told, part);
}

static void
describe_issue (GString *told, const SpSelection *selection, guint place)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpIssue *issue = sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, place));
  g_autofree guint *order = sp_order_actors (selection, place);
  g_autoptr (GPtrArray) states = list_states (selection, place, order);
  g_autofree char *known = sp_sentence_known (selection, place);
  g_autofree char *extent = sp_headline_find_extent (selection, place);
  g_autofree char *start = sp_fill (C_ ("description", "{issue}: {known}"), "issue",
                                    sp_text_show (dataset, issue->title), "known", known, NULL);

  g_string_append_printf (told, "%s%s", told->len > 0 ? " " : "", start);
  if (*extent != '\0')
    g_string_append_printf (told, "%s%s", C_ ("between sentences of a list", "; "), extent);
  for (guint i = 0; issue->scale == SP_SCALE_LEVELS && i < issue->n_levels; i++)
    add_part (told, selection, place, order, i, sp_text_show (dataset, issue->levels[i].label));
  for (guint i = 0; i < states->len; i++)
    add_part (told, selection, place, order, SP_NONE, g_ptr_array_index (states, i));
  tell_median (told, selection, place);
  tell_polarisation (told, selection, place);
  g_string_append_c (told, '.');
}

char *
sp_sentence_positions (const SpSelection *selection)
{
  GString *told;

  g_return_val_if_fail (selection != NULL, NULL);

  told = g_string_new (NULL);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    describe_issue (told, selection, i);
  return g_string_free (told, FALSE);
}

char *
sp_sentence_description (const SpSelection *selection)
{
  g_autofree char *subtitle = NULL;
  g_autofree char *titles = NULL;
  g_autofree char *start = NULL;
  GString *told;

  g_return_val_if_fail (selection != NULL, NULL);

  subtitle = sp_sentence_subtitle (selection);
  titles = list_titles (selection);
  start = sp_fill (C_ ("description", "Chart of positions on {issues}."), "issues", titles, NULL);
  told = g_string_new (*titles != '\0' ? start : "");
  g_string_append_printf (told, "%s%s", told->len > 0 ? " " : "", subtitle);
  for (guint i = 0; i < sp_selection_get_n_issues (selection); i++)
    describe_issue (told, selection, i);
  return g_string_free (told, FALSE);
}
