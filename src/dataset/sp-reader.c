/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-reader.h"

#include "sp-dataset-private.h"

#include <math.h>

static SpText *
read_text (JsonObject *object, const char *member)
{
  const char *string = json_object_get_string_member_with_default (object, member, NULL);

  return string != NULL ? sp_text_new_plain (string) : NULL;
}

static void
read_actor (SpDataset *self, JsonObject *object)
{
  SpActor actor = { .id = json_object_get_string_member_with_default (object, "id", "") };

  actor.name = read_text (object, "name");
  actor.country = json_object_get_string_member_with_default (object, "country", NULL);
  g_array_append_val (self->actors, actor);
}

static void
read_levels (SpIssue *issue, JsonArray *levels, JsonNode *neutral)
{
  issue->n_levels = json_array_get_length (levels);
  issue->levels = g_new0 (SpLevel, issue->n_levels);
  issue->neutral = SP_NONE;
  for (guint i = 0; i < issue->n_levels; i++)
    {
      JsonObject *level = json_array_get_object_element (levels, i);

      issue->levels[i].value = json_object_get_double_member (level, "value");
      issue->levels[i].label = read_text (level, "label");
      if (neutral != NULL && json_node_get_double (neutral) <= issue->levels[i].value
          && issue->neutral == SP_NONE)
        issue->neutral = i;
    }
}

static void
read_issue (SpDataset *self, JsonObject *object)
{
  SpIssue issue = { .id = json_object_get_string_member_with_default (object, "id", ""),
                    .weight = 1.0 };
  JsonObject *scale = json_object_get_object_member (object, "scale");

  issue.title = read_text (object, "title");
  issue.question = read_text (object, "question");
  if (scale != NULL && json_object_has_member (scale, "levels"))
    read_levels (&issue, json_object_get_array_member (scale, "levels"),
                 json_object_get_member (scale, "neutral"));
  g_array_append_val (self->issues, issue);
}

static void
read_statement (SpDataset *self, JsonObject *object)
{
  SpStatement statement = {
    .low = NAN, .high = NAN, .spoken_by = SP_NONE, .event = SP_NONE, .salience = -1
  };

  statement.actor = sp_dataset_find_actor (
    self, json_object_get_string_member_with_default (object, "actor", ""));
  statement.issue = sp_dataset_find_issue (
    self, json_object_get_string_member_with_default (object, "issue", ""));
  sp_date_parse (json_object_get_string_member_with_default (object, "date", ""), -1,
                 &statement.date);
  statement.position = json_object_get_double_member_with_default (object, "position", NAN);
  if (statement.actor != SP_NONE && statement.issue != SP_NONE)
    g_array_append_val (self->statements, statement);
}

static void
read_all (SpDataset *self,
          JsonObject *root,
          const char *member,
          void (*read) (SpDataset *, JsonObject *))
{
  JsonArray *array = json_object_get_array_member (root, member);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    read (self, json_array_get_object_element (array, i));
}

SpDataset *
sp_reader_read (GBytes *bytes, SpProblems *problems)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  SpDataset *self;
  JsonObject *root;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (!json_parser_load_from_data (parser, data, (gssize)length, &error)
      || json_parser_get_root (parser) == NULL)
    {
      sp_problems_take (problems, SP_SEVERITY_ERROR, "syntax", NULL, 1, 1,
                        g_strdup (error != NULL ? error->message : "empty"));
      return NULL;
    }
  self = g_atomic_rc_box_new0 (SpDataset);
  self->bytes = g_bytes_ref (bytes);
  self->root = json_node_ref (json_parser_get_root (parser));
  self->actors = g_array_new (FALSE, TRUE, sizeof (SpActor));
  self->issues = g_array_new (FALSE, TRUE, sizeof (SpIssue));
  self->statements = g_array_new (FALSE, TRUE, sizeof (SpStatement));
  self->matches = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->view = sp_view_new ();
  root = json_node_get_object (self->root);
  self->title = read_text (root, "title");
  self->language = g_strdup ("en");
  read_all (self, root, "actors", read_actor);
  read_all (self, root, "issues", read_issue);
  read_all (self, root, "statements", read_statement);
  return self;
}

GBytes *
sp_reader_load (const char *file_name, GError **error)
{
  char *contents;
  gsize length;

  if (!g_file_get_contents (file_name, &contents, &length, error))
    return NULL;
  return g_bytes_new_take (contents, length);
}
