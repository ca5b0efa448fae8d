/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-dataset-private.h"

#include <string.h>

SpDataset *
sp_dataset_new (GBytes *file, gsize mark)
{
  SpDataset *self = g_atomic_rc_box_new0 (SpDataset);

  self->file = g_bytes_ref (file);
  self->bytes = g_bytes_new_from_bytes (file, mark, g_bytes_get_size (file) - mark);
  self->strings = g_string_chunk_new (4096);
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify)sp_text_free);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->language = "en";
  self->authors = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  self->contest_days = 7;
  self->fresh_days = 90;
  self->view = sp_view_new ();
  self->groups = g_array_new (FALSE, FALSE, sizeof (SpGroup));
  self->actors = g_array_new (FALSE, FALSE, sizeof (SpActor));
  self->issues = g_array_new (FALSE, FALSE, sizeof (SpIssue));
  self->conditions = g_array_new (FALSE, FALSE, sizeof (SpCondition));
  self->sources = g_array_new (FALSE, FALSE, sizeof (SpSource));
  self->events = g_array_new (FALSE, FALSE, sizeof (SpEvent));
  self->searched = g_array_new (FALSE, FALSE, sizeof (SpSearched));
  self->corrections = g_array_new (FALSE, FALSE, sizeof (SpCorrection));
  self->statements = g_array_new (FALSE, FALSE, sizeof (SpStatement));
  self->lists = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < SP_N_IDS; i++)
    self->ids[i] = sp_id_table_new ();
  return self;
}

SpDataset *
sp_dataset_ref (SpDataset *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpDataset *self = data;
  GArray *arrays[] = { self->groups,     self->actors, self->issues,   self->conditions,
                       self->sources,    self->events, self->searched, self->corrections,
                       self->statements, self->lists };

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_array_unref (arrays[i]);
  for (guint i = 0; i < SP_N_IDS; i++)
    sp_id_table_free (self->ids[i]);
  g_free (self->order);
  g_free (self->starts);
  g_free (self->places);
  sp_view_free (self->view);
  g_ptr_array_unref (self->authors);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->texts);
  g_string_chunk_free (self->strings);
  g_bytes_unref (self->bytes);
  g_bytes_unref (self->file);
}

void
sp_dataset_unref (SpDataset *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

static guint32
get_key (const SpStatement *statement, gboolean by_actor)
{
  return by_actor ? statement->actor : statement->issue;
}

/* A counting sort, stable, of the statement numbers in @from (NULL: as they are) by issue or actor. Returns where each of the
 * @n_keys begins, and the end. */
static guint32 *
sort_by (const SpDataset *self, gboolean by_actor, guint n_keys, const guint32 *from, guint32 *to)
{
  const SpStatement *statements = (const SpStatement *)(gpointer)self->statements->data;
  guint n = self->statements->len;
  guint32 *starts = g_new0 (guint32, n_keys + 2);

  /* Counted two places on, so that placing them moves every start to where it belongs. */
  for (guint i = 0; i < n; i++)
    starts[get_key (&statements[i], by_actor) + 2]++;
  for (guint i = 2; i < n_keys + 2; i++)
    starts[i] += starts[i - 1];
  for (guint i = 0; i < n; i++)
    {
      guint32 number = from != NULL ? from[i] : i;

      to[starts[get_key (&statements[number], by_actor) + 1]++] = number;
    }
  return starts;
}

void
sp_dataset_build_index (SpDataset *self)
{
  g_autofree guint32 *by_issue = g_new (guint32, self->statements->len + 1);
  g_autofree guint32 *issue_starts = NULL;

  g_return_if_fail (self->order == NULL);

  self->order = g_new (guint32, self->statements->len + 1);
  issue_starts = sort_by (self, FALSE, self->issues->len, NULL, by_issue);
  self->starts = sort_by (self, TRUE, self->actors->len, by_issue, self->order);
}

/* The first place from @from on, before @to, whose issue is not less than @issue. */
static guint32
find_issue (const SpDataset *self, guint32 from, guint32 to, guint issue)
{
  while (from < to)
    {
      guint32 middle = from + (to - from) / 2;

      if (sp_dataset_get_statement (self, self->order[middle])->issue < issue)
        from = middle + 1;
      else
        to = middle;
    }
  return from;
}

const guint32 *
sp_dataset_get_statements_of (const SpDataset *self, guint actor, guint issue, guint *n)
{
  guint32 from, to;

  g_return_val_if_fail (self != NULL && n != NULL, NULL);
  g_return_val_if_fail (actor < self->actors->len && issue < self->issues->len, NULL);

  from = find_issue (self, self->starts[actor], self->starts[actor + 1], issue);
  to = find_issue (self, from, self->starts[actor + 1], issue + 1);
  *n = to - from;
  return self->order + from;
}

static const guint32 *
get_list (const SpDataset *self, guint statement, guint which, guint *n)
{
  const SpStatement *of = sp_dataset_get_statement (self, statement);
  const guint32 *list;

  *n = 0;
  if (of == NULL || of->lists == SP_NONE)
    return NULL;
  list = &g_array_index (self->lists, guint32, of->lists);
  *n = list[which];
  list += SP_N_LISTS;
  for (guint i = 0; i < which; i++)
    list += g_array_index (self->lists, guint32, of->lists + i);
  return list;
}

const guint32 *
sp_dataset_get_statement_conditions (const SpDataset *self, guint statement, guint *n)
{
  return get_list (self, statement, SP_LIST_CONDITIONS, n);
}

const guint32 *
sp_dataset_get_statement_replaces (const SpDataset *self, guint statement, guint *n)
{
  return get_list (self, statement, SP_LIST_REPLACES, n);
}

const guint32 *
sp_dataset_get_statement_sources (const SpDataset *self, guint statement, guint *n)
{
  return get_list (self, statement, SP_LIST_SOURCES, n);
}

static gboolean
covers (const SpMembership *membership, guint32 day)
{
  return day == 0 || sp_date_covers (membership->since, membership->until, day);
}

gboolean
sp_dataset_is_member (const SpDataset *self, guint actor, guint group, guint32 day)
{
  const SpActor *of = sp_dataset_get_actor (self, actor);

  for (guint i = 0; of != NULL && i < of->n_memberships; i++)
    if (of->memberships[i].group == group && covers (&of->memberships[i], day))
      return TRUE;
  return FALSE;
}

gboolean
sp_dataset_applies (const SpDataset *self, guint issue, guint actor, guint32 day)
{
  const SpIssue *question = sp_dataset_get_issue (self, issue);

  g_return_val_if_fail (question != NULL, FALSE);

  if (question->applies_to_all)
    return TRUE;
  for (guint i = 0; i < question->n_applies_to_actors; i++)
    if (question->applies_to_actors[i] == actor)
      return TRUE;
  for (guint i = 0; i < question->n_applies_to_groups; i++)
    if (sp_dataset_is_member (self, actor, question->applies_to_groups[i], day))
      return TRUE;
  return FALSE;
}

const char *
sp_actor_get_flag (const SpActor *actor)
{
  g_return_val_if_fail (actor != NULL, NULL);

  if (actor->flag != NULL)
    return actor->flag;
  if (actor->country != NULL)
    return actor->country;
  if (g_strcmp0 (actor->id, "NATO") == 0 || g_strcmp0 (actor->id, "UN") == 0)
    return actor->id;
  return NULL;
}
