/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-fill.h"
#include "sp-moves.h"
#include "sp-names.h"
#include "sp-phrases.h"

#include <glib/gi18n.h>
#include <math.h>

/* More names than these in one sentence are counted. */
#define MAX_NAMES 12

static const SpIssue *
get_data (const SpMoves *self)
{
  SpSelection *selection = sp_moves_get_selection (self);

  return sp_dataset_get_issue (sp_selection_get_dataset (selection),
                               sp_selection_get_issue (selection, sp_moves_get_issue (self)));
}

static SpDataset *
get_dataset (const SpMoves *self)
{
  return sp_selection_get_dataset (sp_moves_get_selection (self));
}

static char *
show_name (const SpMoves *self, guint actor)
{
  SpSelection *selection = sp_moves_get_selection (self);

  return sp_actor_get_shown_name (get_dataset (self), sp_selection_get_actor (selection, actor));
}

char *
sp_moves_show_size (const SpMoves *self, guint actor)
{
  double size;
  g_autofree char *number = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  size = sp_moves_get (self, actor)->size;
  /* Without decimals given, those of the sum are noise of arithmetic. */
  number = sp_number_show (get_data (self), round (size * 1e6) / 1e6);
  return size > 0 ? g_strconcat ("+", number, NULL) : g_steal_pointer (&number);
}

/* The level farthest that way of those that moves of @type led to: the end of the scale only where one came there. */
static guint
find_goal (const SpMoves *self, SpMoveType type)
{
  const SpIssue *issue = get_data (self);
  g_autoptr (GArray) movers = sp_moves_list (self, type);
  guint goal = SP_NONE;

  for (guint i = 0; i < movers->len; i++)
    {
      const SpMove *move = sp_moves_get (self, g_array_index (movers, guint, i));
      guint level = sp_issue_get_level (issue, move->after->position);

      if (goal == SP_NONE || (type == SP_MOVE_UP ? level > goal : level < goal))
        goal = level;
    }
  return goal;
}

char *
sp_moves_show_direction (const SpMoves *self, SpMoveType type)
{
  guint goal;
  g_autofree char *label = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  goal = find_goal (self, type);
  g_return_val_if_fail (goal != SP_NONE, NULL);
  label = sp_phrase_quote (sp_text_show (get_dataset (self), get_data (self)->levels[goal].label));
  return sp_fill (C_ ("move", "towards {level}"), "level", label, NULL);
}

/* The first of those that moved. */
static char *
name_mover (const SpMoves *self)
{
  g_autoptr (GArray) movers = sp_moves_list_movers (self);

  return show_name (self, g_array_index (movers, guint, 0));
}

/* "three of 20", "both", "all seven"; the name of the only one that is compared. */
static char *
tell_share (const SpMoves *self, guint n)
{
  guint total = sp_moves_count_compared (self);
  g_autofree char *count = sp_phrase_count (n, total);
  g_autofree char *of = sp_phrase_count (total, total);

  if (n == 1 && total == 1)
    return name_mover (self);
  if (n == 2 && total == 2)
    return g_strdup (C_ ("move", "both"));
  if (n == total)
    return sp_fill (C_ ("move", "all {n}"), "n", of, NULL);
  return sp_fill (C_ ("move", "{count} of {n}"), "count", count, "n", of, NULL);
}

/* Positions that were found only since the earlier of two days. */
static guint
count_first (const SpMoves *self)
{
  g_autoptr (GArray) actors = sp_moves_list (self, SP_MOVE_FIRST);
  guint n = 0;

  for (guint i = 0; i < actors->len; i++)
    n += sp_moves_get (self, g_array_index (actors, guint, i))->before != NULL;
  return n;
}

/* What came instead of moves. */
static char *
add_first (const SpMoves *self, const char *words)
{
  guint n = count_first (self);
  g_autofree char *number = sp_phrase_count (n, n);
  g_autofree char *first = NULL;

  if (n == 0)
    return g_strdup (words);
  first = sp_fill (ngettext ("{count} first position", "{count} first positions", n), "count",
                   number, NULL);
  return sp_join (C_ ("between words of a list", ", "), words, first, NULL);
}

/* "none of nine moved since 12 February 2025" */
static char *
tell_none (const SpMoves *self, const char *since)
{
  guint total = sp_moves_count_compared (self);
  g_autofree char *of = sp_phrase_count (total, total);
  g_autofree char *words = NULL;

  if (get_data (self)->scale == SP_SCALE_NUMBER && total > 1)
    words = since != NULL
              ? sp_fill (_ ("none of {n} changed since {since}"), "n", of, "since", since, NULL)
              : sp_fill (_ ("none of {n} changed"), "n", of, NULL);
  else if (total > 1)
    words = since != NULL
              ? sp_fill (_ ("none of {n} moved since {since}"), "n", of, "since", since, NULL)
              : sp_fill (_ ("none of {n} moved"), "n", of, NULL);
  else
    words = since != NULL ? sp_fill (_ ("no change found since {since}"), "since", since, NULL)
                          : g_strdup (_ ("no change found"));
  return add_first (self, words);
}

/* "three of 20 moved since 17 February 2025" */
static char *
tell_count (const SpMoves *self, const char *since, guint n)
{
  g_autofree char *share = tell_share (self, n);

  if (since == NULL)
    return sp_fill (ngettext ("{share} moved", "{share} moved", n), "share", share, NULL);
  return sp_fill (ngettext ("{share} moved since {since}", "{share} moved since {since}", n),
                  "share", share, "since", since, NULL);
}

static char *
tell_part (const SpMoves *self, SpMoveType type)
{
  g_autofree char *direction = sp_moves_show_direction (self, type);
  guint n = sp_moves_count (self, type);
  g_autofree char *count = sp_phrase_count (n, sp_moves_count_compared (self));

  return sp_fill (C_ ("move", "{count} {direction}"), "count", count, "direction", direction, NULL);
}

/* Where those who moved went. */
static char *
tell_directions (const SpMoves *self)
{
  guint up = sp_moves_count (self, SP_MOVE_UP);
  guint down = sp_moves_count (self, SP_MOVE_DOWN);
  g_autofree char *direction = sp_moves_show_direction (self, up > 0 ? SP_MOVE_UP : SP_MOVE_DOWN);
  gboolean one_way = up == 0 || down == 0
                     || find_goal (self, SP_MOVE_UP) == find_goal (self, SP_MOVE_DOWN);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (up + down == sp_moves_count_compared (self) && one_way)
    return g_steal_pointer (&direction);
  if (up + down == 1)
    {
      first = name_mover (self);
      return sp_fill (C_ ("move", "{actor} {direction}"), "actor", first, "direction", direction,
                      NULL);
    }
  if (up + down == 2 && one_way)
    return sp_fill (C_ ("move", "both {direction}"), "direction", direction, NULL);
  if (one_way)
    return sp_fill (C_ ("move", "all {direction}"), "direction", direction, NULL);
  first = tell_part (self, up >= down ? SP_MOVE_UP : SP_MOVE_DOWN);
  second = tell_part (self, up >= down ? SP_MOVE_DOWN : SP_MOVE_UP);
  return sp_join (C_ ("between words of a list", ", "), first, second, NULL);
}

static char *
tell_levels (const SpMoves *self, const char *since)
{
  guint n = sp_moves_count (self, SP_MOVE_UP) + sp_moves_count (self, SP_MOVE_DOWN);
  g_autofree char *count = NULL;
  g_autofree char *directions = NULL;

  if (n == 0)
    return tell_none (self, since);
  count = tell_count (self, since, n);
  directions = tell_directions (self);
  return sp_fill (C_ ("move", "{count}, {directions}"), "count", count, "directions", directions,
                  NULL);
}

static const char *
get_pattern (SpMoveType type, gboolean has_since, guint n)
{
  if (type == SP_MOVE_UP)
    return has_since ? ngettext ("{share} rose since {since}", "{share} rose since {since}", n)
                     : ngettext ("{share} rose", "{share} rose", n);
  return has_since ? ngettext ("{share} fell since {since}", "{share} fell since {since}", n)
                   : ngettext ("{share} fell", "{share} fell", n);
}

/* Who moved the farthest that way, with how far; "" where several did. */
static char *
tell_farthest (const SpMoves *self, SpMoveType type)
{
  g_autoptr (GArray) movers = sp_moves_list_movers (self);
  g_autofree char *size = NULL;
  g_autofree char *name = NULL;
  guint farthest = SP_NONE;

  for (guint i = 0; i < movers->len; i++)
    {
      guint actor = g_array_index (movers, guint, i);
      g_autofree char *other = NULL;

      if (sp_moves_get (self, actor)->type != type)
        continue;
      other = sp_moves_show_size (self, actor);
      if (farthest != SP_NONE)
        return g_str_equal (other, size) ? g_strdup ("")
                                         : sp_fill (C_ ("move", "{actor} most ({change})"), "actor",
                                                    name, "change", size, NULL);
      farthest = actor;
      size = g_steal_pointer (&other);
      name = show_name (self, actor);
    }
  if (sp_moves_count_compared (self) == 1)
    return g_steal_pointer (&size);
  return sp_fill (C_ ("move", "{actor} ({change})"), "actor", name, "change", size, NULL);
}

static char *
tell_numbers (const SpMoves *self, const char *since)
{
  guint up = sp_moves_count (self, SP_MOVE_UP);
  guint down = sp_moves_count (self, SP_MOVE_DOWN);
  SpMoveType type = up >= down ? SP_MOVE_UP : SP_MOVE_DOWN;
  guint n = MAX (up, down);
  g_autofree char *share = NULL;
  g_autofree char *words = NULL;
  g_autofree char *farthest = NULL;

  if (n == 0)
    return tell_none (self, since);
  share = tell_share (self, n);
  words = sp_fill (get_pattern (type, since != NULL, n), "share", share, "since",
                   since != NULL ? since : "", NULL);
  farthest = tell_farthest (self, type);
  return sp_join (C_ ("between words of a list", ", "), words, farthest, NULL);
}

char *
sp_moves_tell (const SpMoves *self, const char *since)
{
  const char *title;
  g_autofree char *finding = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  title = sp_text_show (get_dataset (self), get_data (self)->title);
  if (sp_moves_count_compared (self) == 0)
    {
      finding = sp_fill (C_ ("finding", "{issue}: no positions to compare"), "issue", title, NULL);
      return add_first (self, finding);
    }
  finding = get_data (self)->scale == SP_SCALE_LEVELS ? tell_levels (self, since)
                                                      : tell_numbers (self, since);
  return sp_fill (C_ ("finding", "{issue}: {finding}"), "issue", title, "finding", finding, NULL);
}

/* What a position is, without a pledge beside it. */
static char *
show_place (const SpMoves *self, const SpStanding *standing)
{
  return get_data (self)->scale == SP_SCALE_LEVELS
           ? sp_phrase_position (get_dataset (self), standing->statement)
           : sp_phrase_figure (get_dataset (self), standing->statement);
}

/* A text with Latin letters runs from left to right in any picture, and so do its arrows. */
char *
sp_moves_show_way (const SpMoves *self, guint actor)
{
  const SpMove *move;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean is_back;

  g_return_val_if_fail (self != NULL, NULL);

  move = sp_moves_get (self, actor);
  g_return_val_if_fail (move->type <= SP_MOVE_STAYED, NULL);
  before = show_place (self, move->before);
  after = show_place (self, move->after);
  is_back = sp_language_is_rtl (sp_language_get ()) && !sp_language_has_ltr_letters (before)
            && !sp_language_has_ltr_letters (after);
  return g_strdup_printf ("%s %s %s", before, is_back ? "\u2190" : "\u2192", after);
}

/* "France from Open to Committed" */
static char *
tell_move (const SpMoves *self, guint actor)
{
  const SpMove *move = sp_moves_get (self, actor);
  g_autofree char *name = show_name (self, actor);
  g_autofree char *before = show_place (self, move->before);
  g_autofree char *after = show_place (self, move->after);

  return sp_fill (C_ ("move", "{actor} from {before} to {after}"), "actor", name, "before", before,
                  "after", after, NULL);
}

static void
describe_movers (const SpMoves *self, GString *told)
{
  g_autoptr (GArray) movers = sp_moves_list_movers (self);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < movers->len; i++)
    g_ptr_array_add (list, tell_move (self, g_array_index (movers, guint, i)));
  if (list->len == 0)
    return;
  listed = sp_phrase_names (list, MAX_NAMES);
  sentence = sp_fill (C_ ("move", " Moved: {moves}."), "moves", listed, NULL);
  g_string_append (told, sentence);
}

static void
describe_type (const SpMoves *self, GString *told, SpMoveType type, const char *pattern)
{
  g_autoptr (GArray) actors = sp_moves_list (self, type);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *listed = NULL;
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < actors->len; i++)
    g_ptr_array_add (names, show_name (self, g_array_index (actors, guint, i)));
  if (names->len == 0)
    return;
  listed = sp_phrase_names (names, MAX_NAMES);
  sentence = sp_fill (pattern, "names", listed, NULL);
  g_string_append (told, sentence);
}

char *
sp_moves_describe (const SpMoves *self)
{
  GString *told;

  g_return_val_if_fail (self != NULL, NULL);

  told = g_string_new (NULL);
  describe_movers (self, told);
  describe_type (self, told, SP_MOVE_STAYED, C_ ("move", " Did not move: {names}."));
  describe_type (self, told, SP_MOVE_FIRST, C_ ("move", " First position found: {names}."));
  describe_type (self, told, SP_MOVE_GONE, C_ ("move", " No position any more: {names}."));
  describe_type (self, told, SP_MOVE_UNKNOWN, C_ ("move", " No position known: {names}."));
  describe_type (self, told, SP_MOVE_OUT, C_ ("move", " Does not apply to: {names}."));
  return g_string_free (told, FALSE);
}
