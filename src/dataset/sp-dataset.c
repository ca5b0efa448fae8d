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

static SpText *
copy_text (const SpText *text)
{
  SpText *copy;

  if (text == NULL)
    return NULL;
  if (sp_text_is_plain (text))
    return sp_text_new_plain (sp_text_get_string (text, 0));
  copy = sp_text_new ();
  for (guint i = 0; i < sp_text_get_n (text); i++)
    sp_text_add (copy, sp_text_get_tag (text, i), sp_text_get_string (text, i));
  return copy;
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
  copy->title = copy_text (self->title);
  copy->subtitle = copy_text (self->subtitle);
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
  g_free (self->joint);
  g_free (self->quote);
  g_free (self->quote_lang);
  g_free (self->coder);
  g_clear_pointer (&self->speaker, sp_text_free);
  g_clear_pointer (&self->role, sp_text_free);
  g_clear_pointer (&self->summary, sp_text_free);
  g_clear_pointer (&self->scope, sp_text_free);
  g_clear_pointer (&self->translation, sp_text_free);
  g_clear_pointer (&self->note, sp_text_free);
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
  g_strfreev (self->authors);
  g_clear_pointer (&self->root, json_node_unref);
  g_clear_pointer (&self->title, sp_text_free);
  g_free (self->language);
  g_clear_pointer (&self->view, sp_view_free);
  g_array_unref (self->groups);
  g_array_unref (self->conditions);
  g_array_unref (self->sources);
  g_array_unref (self->searched);
  g_ptr_array_unref (self->lists);
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

guint
sp_dataset_get_n_groups (const SpDataset *self)
{
  return self->groups->len;
}

const SpGroup *
sp_dataset_get_group (const SpDataset *self, guint i)
{
  return &g_array_index (self->groups, SpGroup, i);
}

guint32
sp_dataset_find_group (const SpDataset *self, const char *id)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (g_str_equal (sp_dataset_get_group (self, i)->id, id))
      return i;
  return SP_NONE;
}

guint
sp_dataset_get_n_conditions (const SpDataset *self)
{
  return self->conditions->len;
}

const SpCondition *
sp_dataset_get_condition (const SpDataset *self, guint i)
{
  return &g_array_index (self->conditions, SpCondition, i);
}

guint32
sp_dataset_find_condition (const SpDataset *self, const char *id)
{
  for (guint i = 0; i < self->conditions->len; i++)
    if (g_str_equal (sp_dataset_get_condition (self, i)->id, id))
      return i;
  return SP_NONE;
}

guint
sp_dataset_get_n_sources (const SpDataset *self)
{
  return self->sources->len;
}

const SpSource *
sp_dataset_get_source (const SpDataset *self, guint i)
{
  return &g_array_index (self->sources, SpSource, i);
}

guint32
sp_dataset_find_source (const SpDataset *self, const char *id)
{
  for (guint i = 0; i < self->sources->len; i++)
    if (g_str_equal (sp_dataset_get_source (self, i)->id, id))
      return i;
  return SP_NONE;
}

guint
sp_dataset_get_n_searched (const SpDataset *self)
{
  return self->searched->len;
}

const SpSearched *
sp_dataset_get_searched (const SpDataset *self, guint i)
{
  return &g_array_index (self->searched, SpSearched, i);
}

SpDate
sp_dataset_get_updated (const SpDataset *self)
{
  return self->updated;
}

guint
sp_dataset_get_contest_days (const SpDataset *self)
{
  return self->contest_days;
}

guint
sp_dataset_get_fresh_days (const SpDataset *self)
{
  return self->fresh_days;
}

/* Three lists a statement: conditions, replaced statements, sources. */
static const guint32 *
get_list (const SpDataset *self, guint statement, guint which, guint *n)
{
  const GArray *list = g_ptr_array_index (self->lists, statement * 3 + which);

  *n = list->len;
  return (const guint32 *)(gpointer)list->data;
}

const guint32 *
sp_dataset_get_statement_conditions (const SpDataset *self, guint statement, guint *n)
{
  return get_list (self, statement, 0, n);
}

const guint32 *
sp_dataset_get_statement_replaces (const SpDataset *self, guint statement, guint *n)
{
  return get_list (self, statement, 1, n);
}

const guint32 *
sp_dataset_get_statement_sources (const SpDataset *self, guint statement, guint *n)
{
  return get_list (self, statement, 2, n);
}

gboolean
sp_dataset_is_member (const SpDataset *self, guint actor, guint group, guint32 day)
{
  const SpActor *member = sp_dataset_get_actor (self, actor);

  for (guint i = 0; i < member->n_memberships; i++)
    {
      const SpMembership *membership = &member->memberships[i];

      if (membership->group == group
          && (day == 0
              || (sp_date_last_day (membership->since) <= day
                  && (!sp_date_is_set (membership->until)
                      || sp_date_last_day (membership->until) >= day))))
        return TRUE;
    }
  return FALSE;
}

gboolean
sp_dataset_applies (const SpDataset *self, guint issue, guint actor)
{
  JsonObject *object = json_array_get_object_element (
    json_object_get_array_member (json_node_get_object (self->root), "issues"), issue);
  JsonArray *ids = json_object_has_member (object, "applies_to")
                     ? json_object_get_array_member (object, "applies_to")
                     : NULL;

  for (guint i = 0; ids != NULL && i < json_array_get_length (ids); i++)
    {
      const char *id = json_array_get_string_element (ids, i);
      guint32 group = sp_dataset_find_group (self, id);

      if (sp_dataset_find_actor (self, id) == actor
          || (group != SP_NONE && sp_dataset_is_member (self, actor, group, 0)))
        return TRUE;
    }
  return ids == NULL;
}

const char *
sp_actor_get_flag (const SpActor *actor)
{
  return actor->flag != NULL ? actor->flag : actor->country;
}

const char *const *
sp_dataset_get_authors (const SpDataset *self)
{
  return (const char *const *)self->authors;
}

const char *
sp_dataset_get_license (const SpDataset *self)
{
  return json_object_get_string_member_with_default (json_node_get_object (self->root), "license",
                                                     NULL);
}

guint
sp_dataset_get_n_corrections (const SpDataset *self)
{
  return 0;
}

const SpCorrection *
sp_dataset_get_correction (const SpDataset *self, guint i)
{
  return NULL;
}
