/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-moves.h"

#include "sp-course.h"
#include "sp-names.h"
#include "sp-order.h"

#include <math.h>
#include <string.h>

struct _SpMoves
{
  SpSelection *earlier; /* may be NULL */
  SpSelection *later;
  GPtrArray *histories; /* of GArray: what standings of a course live in */
  const SpIssue *data;
  guint issue;
  GArray *moves; /* of SpMove */
};

static gboolean
is_position (const SpStanding *standing)
{
  return standing != NULL && standing->state == SP_STANDING_POSITION;
}

/* In a history one figure alone is no course, and what is pledged for some other day none of it. */
static gboolean
is_no_course (const SpMoves *self, const SpStanding *before, const SpStanding *after)
{
  if (self->earlier != NULL || self->data->scale == SP_SCALE_LEVELS)
    return FALSE;
  return after->kind == SP_STATEMENT_PLEDGED
         || (after->kind == SP_STATEMENT_MEASURED && before->statement == after->statement);
}

static gboolean
is_comparable (const SpMoves *self, const SpStanding *before, const SpStanding *after)
{
  if (is_position (before) && is_position (after) && is_no_course (self, before, after))
    return FALSE;
  return is_position (before) && is_position (after)
         && (self->data->scale == SP_SCALE_LEVELS || before->kind == after->kind);
}

/* The decimals that a number has, at most 6. */
static int
count_decimals (double value)
{
  int n = 0;

  for (double rest = fabs (value); n < 6 && fabs (rest - round (rest)) > 1e-7 * fmax (rest, 1);
       rest *= 10)
    n++;
  return n;
}

/* A figure of 3.19 and one of 3.2 may be the same, rounded. A last zero is not written in a file, so
 * that whole numbers count as given to a tenth. What is shown alike is no move either. */
static gboolean
is_same_number (const SpIssue *issue, double a, double b)
{
  double unit = pow (10, MAX (MIN (count_decimals (a), count_decimals (b)), 1));
  g_autofree char *first = sp_number_show (issue, a);
  g_autofree char *last = sp_number_show (issue, b);

  return round (a * unit) == round (b * unit) || g_str_equal (first, last);
}

static gboolean
is_same_place (const SpMoves *self, double before, double after)
{
  return self->data->scale == SP_SCALE_LEVELS
           ? sp_issue_get_level (self->data, before) == sp_issue_get_level (self->data, after)
           : is_same_number (self->data, before, after);
}

static double
get_size (const SpMoves *self, double before, double after)
{
  if (self->data->scale == SP_SCALE_NUMBER)
    return after - before;
  return (double)sp_issue_get_level (self->data, after)
         - (double)sp_issue_get_level (self->data, before);
}

static void
classify (const SpMoves *self, SpMove *move)
{
  if (is_comparable (self, move->before, move->after))
    {
      gboolean same = is_same_place (self, move->before->position, move->after->position);

      move->size = get_size (self, move->before->position, move->after->position);
      move->type = same ? SP_MOVE_STAYED : move->size > 0 ? SP_MOVE_UP : SP_MOVE_DOWN;
    }
  else if (is_position (move->after))
    move->type = SP_MOVE_FIRST;
  else if (sp_standing_is_out (move->after))
    move->type = SP_MOVE_OUT;
  else
    move->type = is_position (move->before) ? SP_MOVE_GONE : SP_MOVE_UNKNOWN;
}

static SpMoves *
make (SpSelection *later, guint issue)
{
  SpMoves *self = g_new0 (SpMoves, 1);
  SpDataset *dataset = sp_selection_get_dataset (later);

  self->later = sp_selection_ref (later);
  self->issue = issue;
  self->data = sp_dataset_get_issue (dataset, sp_selection_get_issue (later, issue));
  self->histories = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  self->moves = g_array_new (FALSE, TRUE, sizeof (SpMove));
  return self;
}

static void
append (SpMoves *self, guint actor, const SpStanding *before)
{
  SpMove move = { .actor = actor,
                  .before = before,
                  .after = sp_selection_get_standing (self->later, actor, self->issue) };

  classify (self, &move);
  g_array_append_val (self->moves, move);
}

SpMoves *
sp_moves_new_between (SpSelection *earlier, SpSelection *later, guint issue)
{
  SpMoves *self;

  g_return_val_if_fail (earlier != NULL && later != NULL, NULL);
  g_return_val_if_fail (sp_selection_get_n_actors (earlier) == sp_selection_get_n_actors (later),
                        NULL);

  self = make (later, issue);
  self->earlier = sp_selection_ref (earlier);
  for (guint i = 0; i < sp_selection_get_n_actors (later); i++)
    append (self, i, sp_selection_get_standing (earlier, i, issue));
  return self;
}

static SpDate
get_period (const SpMoves *self, const SpStanding *figure)
{
  return sp_statement_get_period (
    sp_dataset_get_statement (sp_selection_get_dataset (self->later), figure->statement));
}

/* The first figure of a period that ends at @from or later, or else the last. */
static const SpStanding *
find_first_figure (SpMoves *self, guint actor, guint32 from)
{
  GArray *figures = sp_course_list_figures (self->later, actor, self->issue);
  guint i = 0;

  g_ptr_array_add (self->histories, figures);
  while (i + 1 < figures->len
         && sp_date_last_day (get_period (self, &g_array_index (figures, SpStanding, i))) < from)
    i++;
  return i < figures->len ? &g_array_index (figures, SpStanding, i) : NULL;
}

static const SpStanding *
find_first_stage (SpMoves *self, guint actor, guint32 from)
{
  SpStatementKind kind = sp_selection_get_standing (self->later, actor, self->issue)->kind;
  GArray *stages = sp_course_list_stages (self->later, actor, self->issue, from);

  g_ptr_array_add (self->histories, stages);
  for (guint i = 0; i < stages->len; i++)
    {
      const SpStanding *standing = &g_array_index (stages, SpStage, i).standing;

      if (is_position (standing)
          && (self->data->scale == SP_SCALE_LEVELS || standing->kind == kind))
        return standing;
    }
  return NULL;
}

SpMoves *
sp_moves_new_since (SpSelection *selection, guint issue, guint32 from)
{
  SpMoves *self;

  g_return_val_if_fail (selection != NULL, NULL);

  self = make (selection, issue);
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    {
      const SpStanding *before = NULL;

      if (from > 0)
        before = find_first_figure (self, i, from);
      if (from > 0 && before == NULL)
        before = find_first_stage (self, i, from);
      append (self, i, before);
    }
  return self;
}

void
sp_moves_free (SpMoves *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->moves);
  g_ptr_array_unref (self->histories);
  g_clear_pointer (&self->earlier, sp_selection_unref);
  sp_selection_unref (self->later);
  g_free (self);
}

SpSelection *
sp_moves_get_selection (const SpMoves *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->later;
}

guint
sp_moves_get_issue (const SpMoves *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->issue;
}

const SpMove *
sp_moves_get (const SpMoves *self, guint actor)
{
  g_return_val_if_fail (self != NULL && actor < self->moves->len, NULL);

  return &g_array_index (self->moves, SpMove, actor);
}

guint
sp_moves_count (const SpMoves *self, SpMoveType type)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->moves->len; i++)
    n += sp_moves_get (self, i)->type == type;
  return n;
}

guint
sp_moves_count_compared (const SpMoves *self)
{
  return sp_moves_count (self, SP_MOVE_UP) + sp_moves_count (self, SP_MOVE_DOWN)
         + sp_moves_count (self, SP_MOVE_STAYED);
}

/* A move with what it is sorted by. */
typedef struct
{
  guint actor;
  double size;
  char *name;
  char *key; /* that the name is filed under */
} Entry;

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *left = a;
  const Entry *right = b;
  int order;

  if (left->size != right->size)
    return left->size > right->size ? -1 : 1;
  order = strcmp (left->key, right->key);
  if (order == 0)
    order = strcmp (left->name, right->name);
  return order != 0 ? order : (left->actor > right->actor) - (left->actor < right->actor);
}

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->name);
  g_free (entry->key);
}

static GArray *
sort_types (const SpMoves *self, guint types)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  GArray *actors = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_set_clear_func (entries, clear_entry);
  for (guint i = 0; i < self->moves->len; i++)
    {
      const SpMove *move = sp_moves_get (self, i);
      Entry entry = { .actor = i };

      if ((types & (1u << move->type)) == 0)
        continue;
      entry.size = move->type <= SP_MOVE_DOWN ? fabs (move->size) : 0.0;
      entry.name = sp_actor_get_shown_name (sp_selection_get_dataset (self->later),
                                            sp_selection_get_actor (self->later, i));
      entry.key = sp_name_get_key (entry.name);
      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);
  for (guint i = 0; i < entries->len; i++)
    g_array_append_val (actors, g_array_index (entries, Entry, i).actor);
  return actors;
}

GArray *
sp_moves_list_movers (const SpMoves *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sort_types (self, 1u << SP_MOVE_UP | 1u << SP_MOVE_DOWN);
}

GArray *
sp_moves_list (const SpMoves *self, SpMoveType type)
{
  g_return_val_if_fail (self != NULL, NULL);

  return sort_types (self, 1u << type);
}

SpDate
sp_moves_get_first_period (const SpMoves *self)
{
  SpDate first = SP_DATE_NONE;

  g_return_val_if_fail (self != NULL, SP_DATE_NONE);

  for (guint i = 0; i < self->moves->len; i++)
    {
      const SpMove *move = sp_moves_get (self, i);
      SpDate period;

      if (move->type > SP_MOVE_STAYED)
        continue;
      if (move->before->kind != SP_STATEMENT_MEASURED)
        return SP_DATE_NONE;
      period = get_period (self, move->before);
      if (sp_date_is_set (first) && sp_date_compare (first, period) != 0)
        return SP_DATE_NONE;
      first = period;
    }
  return first;
}

static gboolean
is_at (const SpMoves *self, const SpStanding *standing, const SpStanding *place)
{
  return is_position (standing)
         && (self->data->scale == SP_SCALE_LEVELS || standing->kind == place->kind)
         && is_same_place (self, standing->position, place->position);
}

guint32
sp_moves_find_statement (const SpMoves *self, guint actor, guint32 from)
{
  const SpStanding *after;
  g_autoptr (GArray) stages = NULL;
  guint32 statement;

  g_return_val_if_fail (self != NULL && from > 0, SP_NONE);

  after = sp_moves_get (self, actor)->after;
  statement = after->statement;
  if (!is_position (after) || after->kind == SP_STATEMENT_MEASURED)
    return statement;
  stages = sp_course_list_stages (self->later, actor, self->issue, from);
  for (guint i = stages->len; i-- > 0;)
    {
      const SpStanding *standing = &g_array_index (stages, SpStage, i).standing;

      if (!is_at (self, standing, after))
        break;
      statement = standing->statement;
    }
  return statement;
}
