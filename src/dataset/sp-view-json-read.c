/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A view that was kept as JSON, for a dataset that may have become another one since. */

#include "config.h"

#include "sp-view-json.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef guint32 (*FindId) (const SpDataset *dataset, const char *id);

static const char *
read_string (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

static SpDate
read_date (JsonObject *object, const char *name)
{
  const char *text = read_string (object, name);
  SpDate date = { 0 };

  if (text == NULL || !sp_date_parse (text, -1, &date))
    return (SpDate){ 0 };
  return date;
}

static void
add_found (GArray *found, guint32 index)
{
  if (index != SP_NONE)
    g_array_append_val (found, index);
}

/* A list of which nothing is left is none; one that was empty stays so. */
static GArray *
read_ids (JsonObject *object, const char *name, const SpDataset *dataset, FindId find_id)
{
  JsonNode *node = json_object_get_member (object, name);
  g_autoptr (GArray) found = NULL;
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return NULL;
  array = json_node_get_array (node);
  found = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      const char *id = JSON_NODE_HOLDS_VALUE (element) ? json_node_get_string (element) : NULL;

      if (id != NULL)
        add_found (found, find_id (dataset, id));
    }
  if (found->len == 0 && json_array_get_length (array) > 0)
    return NULL;
  return g_steal_pointer (&found);
}

static void
read_assumptions (SpView *self, JsonObject *object, const SpDataset *dataset)
{
  JsonNode *node = json_object_get_member (object, "assume");
  g_autoptr (GList) names = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return;
  self->met = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->unmet = g_array_new (FALSE, FALSE, sizeof (guint32));
  names = json_object_get_members (json_node_get_object (node));
  for (GList *name = names; name != NULL; name = name->next)
    {
      const char *word = read_string (json_node_get_object (node), name->data);

      if (g_strcmp0 (word, "met") == 0)
        add_found (self->met, sp_dataset_find_condition (dataset, name->data));
      else if (g_strcmp0 (word, "unmet") == 0)
        add_found (self->unmet, sp_dataset_find_condition (dataset, name->data));
    }
}

static char *
read_sort (JsonObject *object, const SpDataset *dataset)
{
  static const char *const words[] = { "file", "name", "group", "value", "similarity", NULL };
  const char *sort = read_string (object, "sort");

  if (sort == NULL)
    return NULL;
  if (g_strv_contains (words, sort)
      || (g_str_has_prefix (sort, "value:")
          && sp_dataset_find_issue (dataset, sort + strlen ("value:")) != SP_NONE))
    return g_strdup (sort);
  return NULL;
}

static SpText *
read_text (JsonObject *object, const char *name)
{
  const char *plain = read_string (object, name);
  JsonNode *node = json_object_get_member (object, name);
  g_autoptr (GList) tags = NULL;
  g_autoptr (SpText) text = NULL;

  if (plain != NULL)
    return sp_text_new_plain (plain);
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return NULL;
  text = sp_text_new ();
  tags = json_object_get_members (json_node_get_object (node));
  for (GList *tag = tags; tag != NULL; tag = tag->next)
    {
      const char *string = read_string (json_node_get_object (node), tag->data);

      if (string != NULL)
        sp_text_add (text, tag->data, string);
    }
  return sp_text_get_n (text) > 0 ? g_steal_pointer (&text) : NULL;
}

SpView *
sp_view_from_json (const char *json, const SpDataset *dataset)
{
  g_autoptr (JsonParser) parser = NULL;
  JsonObject *object;
  SpView *self;

  g_return_val_if_fail (json != NULL && dataset != NULL, NULL);

  parser = json_parser_new_immutable ();
  if (!sp_view_is_json (json) || !json_parser_load_from_data (parser, json, -1, NULL))
    return NULL;
  object = json_node_get_object (json_parser_get_root (parser));
  self = sp_view_new ();
  self->chart = g_strdup (read_string (object, "chart"));
  self->form = g_strdup (read_string (object, "form"));
  self->issues = read_ids (object, "issues", dataset, sp_dataset_find_issue);
  self->actors = read_ids (object, "actors", dataset, sp_dataset_find_actor);
  self->groups = read_ids (object, "groups", dataset, sp_dataset_find_group);
  self->as_of = read_date (object, "as_of");
  self->from = read_date (object, "from");
  read_assumptions (self, object, dataset);
  self->sort = read_sort (object, dataset);
  self->title = read_text (object, "title");
  self->subtitle = read_text (object, "subtitle");
  return self;
}
