/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-dataset-private.h"

SpView *
sp_view_new (void)
{
  return g_new0 (SpView, 1);
}

static GArray *
copy_array (const GArray *array)
{
  return array != NULL ? g_array_copy ((GArray *)array) : NULL;
}

SpView *
sp_view_copy (const SpView *self)
{
  SpView *copy = sp_view_new ();

  copy->chart = g_strdup (self->chart);
  copy->form = g_strdup (self->form);
  copy->issues = copy_array (self->issues);
  copy->actors = copy_array (self->actors);
  copy->groups = copy_array (self->groups);
  copy->met = copy_array (self->met);
  copy->unmet = copy_array (self->unmet);
  copy->as_of = self->as_of;
  copy->from = self->from;
  copy->sort = g_strdup (self->sort);
  return copy;
}

void
sp_view_free (SpView *self)
{
  g_free (self->chart);
  g_free (self->form);
  g_clear_pointer (&self->issues, g_array_unref);
  g_clear_pointer (&self->actors, g_array_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->met, g_array_unref);
  g_clear_pointer (&self->unmet, g_array_unref);
  g_free (self->sort);
  g_clear_pointer (&self->title, sp_text_free);
  g_clear_pointer (&self->subtitle, sp_text_free);
  g_free (self);
}

void
sp_words_free (SpWords *self)
{
  g_free (self->id);
  g_free (self->quote);
  g_clear_pointer (&self->speaker, sp_text_free);
  g_clear_pointer (&self->summary, sp_text_free);
  g_free (self);
}

SpDataset *
sp_dataset_ref (SpDataset *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpDataset *self = data;

  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->title, sp_text_free);
  g_free (self->language);
  g_clear_pointer (&self->view, sp_view_free);
  g_array_unref (self->actors);
  g_array_unref (self->issues);
  g_array_unref (self->statements);
  g_array_unref (self->matches);
}

void
sp_dataset_unref (SpDataset *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

const SpText *
sp_dataset_get_title (const SpDataset *self)
{
  return self->title;
}

const char *
sp_dataset_get_language (const SpDataset *self)
{
  return self->language;
}

const SpView *
sp_dataset_get_view (const SpDataset *self)
{
  return self->view;
}

guint
sp_dataset_get_n_actors (const SpDataset *self)
{
  return self->actors->len;
}

guint
sp_dataset_get_n_issues (const SpDataset *self)
{
  return self->issues->len;
}

guint
sp_dataset_get_n_conditions (const SpDataset *self)
{
  return 0;
}

guint
sp_dataset_get_n_statements (const SpDataset *self)
{
  return self->statements->len;
}

const SpActor *
sp_dataset_get_actor (const SpDataset *self, guint i)
{
  return &g_array_index (self->actors, SpActor, i);
}

const SpIssue *
sp_dataset_get_issue (const SpDataset *self, guint i)
{
  return &g_array_index (self->issues, SpIssue, i);
}

const SpStatement *
sp_dataset_get_statement (const SpDataset *self, guint i)
{
  return &g_array_index (self->statements, SpStatement, i);
}

guint32
sp_dataset_find_actor (const SpDataset *self, const char *id)
{
  for (guint i = 0; i < self->actors->len; i++)
    if (g_str_equal (sp_dataset_get_actor (self, i)->id, id))
      return i;
  return SP_NONE;
}

guint32
sp_dataset_find_issue (const SpDataset *self, const char *id)
{
  for (guint i = 0; i < self->issues->len; i++)
    if (g_str_equal (sp_dataset_get_issue (self, i)->id, id))
      return i;
  return SP_NONE;
}

const guint32 *
sp_dataset_get_statements_of (const SpDataset *self, guint actor, guint issue, guint *n)
{
  g_array_set_size (self->matches, 0);
  for (guint i = 0; i < self->statements->len; i++)
    if (sp_dataset_get_statement (self, i)->actor == actor
        && sp_dataset_get_statement (self, i)->issue == issue)
      g_array_append_val (self->matches, i);
  *n = self->matches->len;
  return (const guint32 *)(gpointer)self->matches->data;
}

gboolean
sp_dataset_applies (const SpDataset *self, guint issue, guint actor)
{
  return issue < self->issues->len && actor < self->actors->len;
}

const char *
sp_actor_get_flag (const SpActor *actor)
{
  return actor->country;
}
