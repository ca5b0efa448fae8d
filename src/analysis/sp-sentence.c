/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-sentence.h"

#include "sp-fill.h"
#include "sp-names.h"
#include "sp-phrases.h"

#include <glib/gi18n.h>
#include <math.h>

/* Longer summaries are cut in a tooltip, in characters. */
#define MAX_TOOLTIP_WORDS 160

/* What the standing in one cell of the grid is made of. */
typedef struct
{
  SpDataset *dataset;
  guint32 actor;
  const SpIssue *issue;
  const SpStanding *standing;
  const SpStatement *statement; /* NULL where none decided */
} Mark;

static Mark
get_mark_of (const SpSelection *selection, guint actor, guint issue, const SpStanding *standing)
{
  SpDataset *dataset = sp_selection_get_dataset (selection);
  const SpStatement *statement = NULL;

  if (standing->statement != SP_NONE)
    statement = sp_dataset_get_statement (dataset, standing->statement);
  return (Mark){ dataset, sp_selection_get_actor (selection, actor),
                 sp_dataset_get_issue (dataset, sp_selection_get_issue (selection, issue)),
                 standing, statement };
}

static Mark
get_mark (const SpSelection *selection, guint actor, guint issue)
{
  return get_mark_of (selection, actor, issue, sp_selection_get_standing (selection, actor, issue));
}

const char *
sp_sentence_confidence (SpConfidence confidence)
{
  switch (confidence)
    {
    case SP_CONFIDENCE_REPORTED:
      return C_ ("confidence", "reported");
    case SP_CONFIDENCE_INFERRED:
      return C_ ("confidence", "inferred");
    case SP_CONFIDENCE_ON_RECORD:
    default:
      return C_ ("confidence", "on record");
    }
}

static const char *
get_none_heading (SpNoneKind none)
{
  switch (none)
    {
    case SP_NONE_KIND_DECLINED:
      return C_ ("heading", "Declined");
    case SP_NONE_KIND_UNCLEAR:
      return C_ ("heading", "Unclear");
    case SP_NONE_KIND_ABSTAINED:
      return C_ ("heading", "Abstained");
    case SP_NONE_KIND_ABSENT:
      return C_ ("heading", "Absent");
    case SP_NONE_KIND_NOT_APPLICABLE:
      return C_ ("heading", "Does not apply");
    case SP_NONE_KIND_WITHDRAWN:
      return C_ ("heading", "Withdrawn");
    case SP_NONE_KIND_POSITION:
    default:
      return "";
    }
}

const char *
sp_sentence_state (const SpStanding *standing)
{
  g_return_val_if_fail (standing != NULL, "");

  switch (standing->state)
    {
    case SP_STANDING_NONE:
      return get_none_heading (standing->none);
    case SP_STANDING_LAPSED:
      return C_ ("heading", "Lapsed");
    case SP_STANDING_NOT_FOUND:
      return standing->scale == SP_SCALE_NUMBER ? C_ ("heading", "No figure found")
                                                : C_ ("heading", "No statement found");
    case SP_STANDING_NOT_RESEARCHED:
      return C_ ("heading", "Not yet researched");
    case SP_STANDING_DOES_NOT_APPLY:
      return C_ ("heading", "Does not apply");
    case SP_STANDING_POSITION:
    default:
      return "";
    }
}

/* A text with Latin letters is laid out from left to right in any picture, and so are its arrows. */
static const char *
get_arrow (const char *text)
{
  return sp_language_is_rtl (sp_language_get ()) && !sp_language_has_ltr_letters (text) ? "←" : "→";
}

static char *
show_number (const Mark *mark)
{
  g_autofree char *number = sp_phrase_figure (mark->dataset, mark->standing->statement);
  g_autofree char *pledge = NULL;

  if (mark->standing->kind == SP_STATEMENT_PLEDGED)
    {
      pledge = sp_phrase_pledge (mark->dataset, mark->standing->statement);
      return sp_fill (C_ ("standing", "pledged {pledge}"), "pledge", pledge, NULL);
    }
  if (mark->standing->pledge == SP_NONE)
    return g_steal_pointer (&number);
  pledge = sp_phrase_pledge (mark->dataset, mark->standing->pledge);
  return g_strdup_printf ("%s %s %s", number, get_arrow (pledge), pledge);
}

static char *
show_lapse (const Mark *mark)
{
  g_autofree char *conditions = sp_phrase_conditions (mark->dataset,
                                                      mark->standing->unmet_conditions);

  return sp_fill (_ ("Lapses without {conditions}"), "conditions", conditions, NULL);
}

static char *
show_standing (const Mark *mark)
{
  if (mark->standing->state == SP_STANDING_LAPSED)
    return show_lapse (mark);
  if (mark->standing->state != SP_STANDING_POSITION)
    return g_strdup (sp_sentence_state (mark->standing));
  if (mark->issue->scale == SP_SCALE_NUMBER)
    return show_number (mark);
  return sp_phrase_position (mark->dataset, mark->standing->statement);
}

char *
sp_sentence_standing (const SpSelection *selection, guint actor, guint issue)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL, NULL);

  mark = get_mark (selection, actor, issue);
  return show_standing (&mark);
}

char *
sp_sentence_standing_of (const SpSelection *selection,
                         guint actor,
                         guint issue,
                         const SpStanding *standing)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL && standing != NULL, NULL);

  mark = get_mark_of (selection, actor, issue, standing);
  return show_standing (&mark);
}

char *
sp_sentence_condition (const SpSelection *selection, guint actor, guint issue)
{
  Mark mark;
  g_autofree char *shortest = NULL;
  const GArray *open;

  g_return_val_if_fail (selection != NULL, NULL);

  mark = get_mark (selection, actor, issue);
  open = mark.standing->open_conditions;
  if (!mark.standing->conditional)
    return NULL;
  for (guint i = 0; i < open->len; i++)
    {
      g_autofree char *words = sp_phrase_condition (mark.dataset, g_array_index (open, guint32, i));

      if (shortest != NULL && g_utf8_strlen (words, -1) >= g_utf8_strlen (shortest, -1))
        continue;
      g_free (shortest);
      shortest = g_steal_pointer (&words);
    }
  return sp_fill (C_ ("condition", "if {condition}"), "condition", shortest, NULL);
}

static char *
show_scope (const Mark *mark)
{
  g_autoptr (SpWords) words = NULL;

  if (mark->statement == NULL)
    return NULL;
  words = sp_dataset_read_words (mark->dataset, mark->standing->statement);
  return words->scope != NULL ? g_strdup (sp_text_show (mark->dataset, words->scope)) : NULL;
}

char *
sp_sentence_scope (const SpSelection *selection, guint actor, guint issue)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL, NULL);

  mark = get_mark (selection, actor, issue);
  return show_scope (&mark);
}

static void
take_words (GPtrArray *list, char *words)
{
  if (words != NULL && *words != '\0')
    g_ptr_array_add (list, words);
  else
    g_free (words);
}

static char *
join_words (const GPtrArray *list)
{
  return sp_list_words (list, C_ ("between words of a list", ", "));
}

static char *
number_level (const Mark *mark, double value)
{
  return g_strdup_printf ("%u", sp_issue_get_level (mark->issue, value) + 1);
}

/* Nobody said the middle of a range that was given without a position. */
static char *
tell_level (const Mark *mark)
{
  g_autofree char *position = sp_phrase_position (mark->dataset, mark->standing->statement);
  g_autofree char *level = number_level (mark, mark->standing->position);
  g_autofree char *n = g_strdup_printf ("%u", mark->issue->n_levels);

  if (isnan (mark->statement->position))
    {
      g_autofree char *low = number_level (mark, mark->statement->low);
      g_autofree char *high = number_level (mark, mark->statement->high);

      if (!g_str_equal (low, high))
        return sp_fill (_ ("{position}, levels {low} to {high} of {n}"), "position", position,
                        "low", low, "high", high, "n", n, NULL);
    }
  return sp_fill (_ ("{position}, level {level} of {n}"), "position", position, "level", level, "n",
                  n, NULL);
}

static char *
tell_number (const Mark *mark)
{
  g_autofree char *position = sp_phrase_position (mark->dataset, mark->standing->statement);
  g_autofree char *period = sp_date_show (mark->statement->period, FALSE);

  if (mark->statement->kind != SP_STATEMENT_MEASURED || !sp_date_is_set (mark->statement->period))
    return g_steal_pointer (&position);
  return sp_fill (C_ ("figure", "{position} for {period}"), "position", position, "period", period,
                  NULL);
}

static char *
tell_pledge (const Mark *mark)
{
  g_autofree char *pledge = NULL;

  if (mark->standing->pledge == SP_NONE)
    return NULL;
  pledge = sp_phrase_pledge (mark->dataset, mark->standing->pledge);
  return sp_fill (C_ ("standing", "pledged {pledge}"), "pledge", pledge, NULL);
}

static char *
tell_conditions (const Mark *mark)
{
  g_autofree char *conditions = NULL;

  if (!mark->standing->conditional)
    return NULL;
  conditions = sp_phrase_conditions (mark->dataset, mark->standing->open_conditions);
  return sp_fill (C_ ("condition", "if {condition}"), "condition", conditions, NULL);
}

static char *
tell_contest (const Mark *mark)
{
  g_autoptr (GPtrArray) positions = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;

  if (!mark->standing->contested)
    return NULL;
  for (guint i = 0; i < mark->standing->contesting->len; i++)
    {
      char *position = sp_phrase_position (mark->dataset,
                                           g_array_index (mark->standing->contesting, guint32, i));

      if (g_ptr_array_find_with_equal_func (positions, position, g_str_equal, NULL))
        g_free (position);
      else
        take_words (positions, position);
    }
  listed = sp_list_words (positions, C_ ("last of a list", " and "));
  return sp_fill (_ ("contested: also {positions}"), "positions", listed, NULL);
}

char *
sp_sentence_contest (const SpSelection *selection, guint actor, guint issue)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL, NULL);

  mark = get_mark (selection, actor, issue);
  return tell_contest (&mark);
}

static char *
tell_speaker (const Mark *mark)
{
  g_autofree char *name = NULL;

  if (mark->statement->spoken_by == SP_NONE)
    return NULL;
  name = sp_actor_get_shown_name (mark->dataset, mark->statement->spoken_by);
  return sp_fill (_ ("spoken for by {actor}"), "actor", name, NULL);
}

/* What the mark shows beside the position itself. */
static void
tell_more (GPtrArray *list, const Mark *mark)
{
  take_words (list, show_scope (mark));
  take_words (list, tell_conditions (mark));
  take_words (list, tell_contest (mark));
  take_words (list, tell_speaker (mark));
  if (mark->standing->old)
    take_words (list, g_strdup (C_ ("standing", "old")));
}

static char *
tell_bare_position (const Mark *mark)
{
  if (mark->issue->scale == SP_SCALE_LEVELS)
    return tell_level (mark);
  if (mark->standing->kind == SP_STATEMENT_PLEDGED)
    return show_number (mark);
  return tell_number (mark);
}

static char *
tell_position (const Mark *mark)
{
  g_autofree char *position = tell_bare_position (mark);
  g_autofree char *range = sp_phrase_range (mark->dataset, mark->standing->statement);

  if (range == NULL)
    return g_steal_pointer (&position);
  return sp_fill (C_ ("position", "{position}, range {range}"), "position", position, "range",
                  range, NULL);
}

static char *
tell_not_found (const Mark *mark)
{
  g_autofree char *until = sp_date_show (mark->standing->searched_until, FALSE);
  const char *heading = mark->issue->scale == SP_SCALE_NUMBER ? _ ("no figure found")
                                                              : _ ("no statement found");

  if (!sp_date_is_set (mark->standing->searched_until))
    return g_strdup (heading);
  return sp_fill (_ ("{not_found}, searched to {date}"), "not_found", heading, "date", until, NULL);
}

static char *
tell_state (const Mark *mark)
{
  g_autofree char *conditions = NULL;

  switch (mark->standing->state)
    {
    case SP_STANDING_POSITION:
      return tell_position (mark);
    case SP_STANDING_NONE:
      return g_strdup (sp_phrase_none (mark->standing->none));
    case SP_STANDING_LAPSED:
      conditions = sp_phrase_conditions (mark->dataset, mark->standing->unmet_conditions);
      return sp_fill (_ ("lapses without {conditions}"), "conditions", conditions, NULL);
    case SP_STANDING_NOT_FOUND:
      return tell_not_found (mark);
    case SP_STANDING_NOT_RESEARCHED:
      return g_strdup (_ ("not yet researched"));
    case SP_STANDING_DOES_NOT_APPLY:
    default:
      return g_strdup (_ ("the question does not apply"));
    }
}

static char *
tell_sources (const Mark *mark)
{
  guint n = 0;
  g_autofree char *count = NULL;

  sp_dataset_get_statement_sources (mark->dataset, mark->standing->statement, &n);
  count = g_strdup_printf ("%u", n);
  if (n == 0)
    return g_strdup (_ ("no source"));
  return sp_fill (ngettext ("one source", "{n} sources", n), "n", count, NULL);
}

static char *
tell_evidence (const Mark *mark)
{
  g_autofree char *date = sp_date_show (mark->statement->date, FALSE);
  g_autofree char *sources = tell_sources (mark);

  return sp_join (C_ ("between words of a list", ", "),
                  sp_sentence_confidence (mark->statement->confidence), date, sources, NULL);
}

static char *
tell_mark (const Mark *mark)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *name = sp_actor_get_shown_name (mark->dataset, mark->actor);
  g_autofree char *standing = NULL;
  g_autofree char *evidence = NULL;

  take_words (list, tell_state (mark));
  take_words (list, tell_pledge (mark));
  if (mark->statement == NULL)
    {
      standing = join_words (list);
      return sp_fill (C_ ("mark", "{actor}, {issue}: {standing}"), "actor", name, "issue",
                      sp_text_show (mark->dataset, mark->issue->title), "standing", standing, NULL);
    }
  tell_more (list, mark);
  standing = join_words (list);
  evidence = tell_evidence (mark);
  return sp_fill (C_ ("mark", "{actor}, {issue}: {standing}; {evidence}"), "actor", name, "issue",
                  sp_text_show (mark->dataset, mark->issue->title), "standing", standing,
                  "evidence", evidence, NULL);
}

char *
sp_sentence_mark (const SpSelection *selection, guint actor, guint issue)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL, NULL);

  mark = get_mark (selection, actor, issue);
  return tell_mark (&mark);
}

char *
sp_sentence_mark_of (const SpSelection *selection,
                     guint actor,
                     guint issue,
                     const SpStanding *standing)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL && standing != NULL, NULL);

  mark = get_mark_of (selection, actor, issue, standing);
  return tell_mark (&mark);
}

static char *
cut_words (const char *words)
{
  const char *end;
  g_autofree char *cut = NULL;

  if (g_utf8_strlen (words, -1) <= MAX_TOOLTIP_WORDS)
    return g_strdup (words);
  end = g_utf8_offset_to_pointer (words, MAX_TOOLTIP_WORDS - 1);
  cut = g_strndup (words, end - words);
  g_strchomp (cut);
  return g_strconcat (cut, "…", NULL);
}

static char *
tell_what_was_said (const Mark *mark, const SpWords *words)
{
  g_autofree char *cut = NULL;

  if (words->summary != NULL)
    return cut_words (sp_text_show (mark->dataset, words->summary));
  if (words->quote == NULL)
    return NULL;
  cut = cut_words (words->quote);
  return sp_fill (C_ ("quotation", "“{words}”"), "words", cut, NULL);
}

static char *
tell_who_and_when (const Mark *mark, const SpWords *words)
{
  g_autofree char *speaker = sp_join (C_ ("between words of a list", ", "),
                                      sp_text_show (mark->dataset, words->speaker),
                                      sp_text_show (mark->dataset, words->role), NULL);
  g_autofree char *date = sp_date_show (mark->statement->date, FALSE);
  guint n = 0;
  const guint32 *sources = sp_dataset_get_statement_sources (mark->dataset,
                                                             mark->standing->statement, &n);
  const SpSource *source = n > 0 ? sp_dataset_get_source (mark->dataset, sources[0]) : NULL;
  const char *publisher = source != NULL && source->publisher != NULL ? source->publisher : "";

  return sp_join (" · ", speaker, date, sp_sentence_confidence (mark->statement->confidence),
                  publisher, NULL);
}

static char *
tell_tooltip (const Mark *mark)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SpWords) words = NULL;
  g_autofree char *name = sp_actor_get_shown_name (mark->dataset, mark->actor);
  g_autofree char *standing = NULL;
  g_autofree char *first = NULL;
  g_autofree char *said = NULL;
  g_autofree char *last = NULL;

  if (mark->issue->scale == SP_SCALE_NUMBER && mark->standing->state == SP_STANDING_POSITION)
    take_words (list, tell_position (mark));
  else
    take_words (list, show_standing (mark));
  take_words (list, tell_pledge (mark));
  if (mark->statement != NULL)
    tell_more (list, mark);
  standing = join_words (list);
  first = sp_fill (C_ ("tooltip", "{actor}: {standing}"), "actor", name, "standing", standing,
                   NULL);
  if (mark->statement == NULL)
    return sp_join ("\n", first, sp_text_show (mark->dataset, mark->issue->title), NULL);
  words = sp_dataset_read_words (mark->dataset, mark->standing->statement);
  said = tell_what_was_said (mark, words);
  last = tell_who_and_when (mark, words);
  return sp_join ("\n", first, said != NULL ? said : "", last, NULL);
}

char *
sp_sentence_tooltip (const SpSelection *selection, guint actor, guint issue)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL, NULL);

  mark = get_mark (selection, actor, issue);
  return tell_tooltip (&mark);
}

char *
sp_sentence_tooltip_of (const SpSelection *selection,
                        guint actor,
                        guint issue,
                        const SpStanding *standing)
{
  Mark mark;

  g_return_val_if_fail (selection != NULL && standing != NULL, NULL);

  mark = get_mark_of (selection, actor, issue, standing);
  return tell_tooltip (&mark);
}
