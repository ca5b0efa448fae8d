/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-reader.h"

#include "sp-dataset-private.h"

#include <math.h>

static SpText *
read_text (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  JsonObjectIter iter;
  const char *tag;
  JsonNode *string;
  SpText *text;

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_VALUE (node))
    return sp_text_new_plain (json_node_get_string (node));
  text = sp_text_new ();
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &tag, &string))
    sp_text_add (text, tag, json_node_get_string (string));
  return text;
}

static const char *
read_string (JsonObject *object, const char *member)
{
  return json_object_get_string_member_with_default (object, member, NULL);
}

static double
read_number (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_double (node) : NAN;
}

static SpDate
read_date (JsonObject *object, const char *member)
{
  SpDate date = SP_DATE_NONE;

  sp_date_parse (json_object_get_string_member_with_default (object, member, ""), -1, &date);
  return date;
}

static guint
read_word (JsonObject *object, const char *member, const char *const *words)
{
  const char *word = read_string (object, member);

  for (guint i = 0; word != NULL && words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return i;
  return G_MAXUINT;
}

static guint
read_word_or (JsonObject *object, const char *member, const char *const *words, guint other)
{
  guint word = read_word (object, member, words);

  return word == G_MAXUINT ? other : word;
}

static JsonArray *
get_array (JsonObject *object, const char *member)
{
  return json_object_has_member (object, member) ? json_object_get_array_member (object, member)
                                                 : NULL;
}

typedef guint32 (*Find) (const SpDataset *self, const char *id);

static GArray *
read_ids (SpDataset *self, JsonObject *object, const char *member, Find find)
{
  JsonArray *ids = get_array (object, member);
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; ids != NULL && i < json_array_get_length (ids); i++)
    {
      guint32 index = find (self, json_array_get_string_element (ids, i));

      if (index != SP_NONE)
        g_array_append_val (found, index);
    }
  return found;
}

static GArray *
read_chosen (SpDataset *self, JsonObject *object, const char *member, Find find)
{
  return get_array (object, member) != NULL ? read_ids (self, object, member, find) : NULL;
}

static void
read_group (SpDataset *self, JsonObject *object)
{
  SpGroup group = { .id = read_string (object, "id") };

  group.name = read_text (object, "name");
  g_array_append_val (self->groups, group);
}

static void
read_condition (SpDataset *self, JsonObject *object)
{
  SpCondition condition = { .id = read_string (object, "id") };

  condition.title = read_text (object, "title");
  condition.short_title = read_text (object, "short_title");
  g_array_append_val (self->conditions, condition);
}

static void
read_source (SpDataset *self, JsonObject *object)
{
  SpSource source = { .id = read_string (object, "id") };

  source.title = read_string (object, "title");
  source.publisher = read_string (object, "publisher");
  source.url = read_string (object, "URL");
  g_array_append_val (self->sources, source);
}

static void
read_memberships (SpDataset *self, SpActor *actor, JsonArray *array)
{
  actor->n_memberships = array != NULL ? json_array_get_length (array) : 0;
  actor->memberships = g_new0 (SpMembership, actor->n_memberships);
  for (guint i = 0; i < actor->n_memberships; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      SpMembership *membership = &actor->memberships[i];

      if (JSON_NODE_HOLDS_VALUE (node))
        {
          membership->group = sp_dataset_find_group (self, json_node_get_string (node));
          continue;
        }
      membership->group = sp_dataset_find_group (self,
                                                 read_string (json_node_get_object (node), "id"));
      membership->since = read_date (json_node_get_object (node), "since");
      membership->until = read_date (json_node_get_object (node), "until");
    }
}

static void
read_terms (SpActor *actor, JsonArray *array)
{
  actor->n_terms = array != NULL ? json_array_get_length (array) : 0;
  actor->terms = g_new0 (SpTerm, actor->n_terms);
  for (guint i = 0; i < actor->n_terms; i++)
    {
      JsonObject *term = json_array_get_object_element (array, i);

      actor->terms[i].leader = read_text (term, "leader");
      actor->terms[i].since = read_date (term, "since");
      actor->terms[i].until = read_date (term, "until");
    }
}

static void
read_actor (SpDataset *self, JsonObject *object)
{
  SpActor actor = { .id = json_object_get_string_member_with_default (object, "id", "") };

  actor.name = read_text (object, "name");
  actor.short_name = read_text (object, "short_name");
  actor.country = read_string (object, "country");
  actor.flag = read_string (object, "flag");
  read_memberships (self, &actor, get_array (object, "groups"));
  read_terms (&actor, get_array (object, "terms"));
  g_array_append_val (self->actors, actor);
}

static void
read_levels (SpIssue *issue, JsonArray *levels, JsonNode *neutral)
{
  issue->n_levels = json_array_get_length (levels);
  issue->levels = g_new0 (SpLevel, issue->n_levels);
  for (guint i = 0; i < issue->n_levels; i++)
    {
      JsonObject *level = json_array_get_object_element (levels, i);

      issue->levels[i].value = read_number (level, "value");
      issue->levels[i].label = read_text (level, "label");
      if (neutral != NULL && json_node_get_double (neutral) == issue->levels[i].value)
        issue->neutral = i;
    }
}

static void
read_references (SpIssue *issue, JsonArray *array)
{
  issue->n_references = array != NULL ? json_array_get_length (array) : 0;
  issue->references = g_new0 (SpReference, issue->n_references);
  for (guint i = 0; i < issue->n_references; i++)
    {
      JsonObject *reference = json_array_get_object_element (array, i);

      issue->references[i].value = read_number (reference, "value");
      issue->references[i].label = read_text (reference, "label");
      issue->references[i].since = read_date (reference, "since");
      issue->references[i].until = read_date (reference, "until");
    }
}

static void
read_issue (SpDataset *self, JsonObject *object)
{
  static const char *const palettes[] = { "orange-blue", "purple-green", "brown-teal", "single",
                                          NULL };
  SpIssue issue = { .id = json_object_get_string_member_with_default (object, "id", ""),
                    .weight = 1.0,
                    .neutral = SP_NONE };
  JsonObject *scale = json_object_get_object_member (object, "scale");

  issue.title = read_text (object, "title");
  issue.question = read_text (object, "question");
  issue.palette = read_word_or (object, "palette", palettes, SP_PALETTE_ORANGE_BLUE);
  issue.min = read_number (scale, "min");
  issue.max = read_number (scale, "max");
  issue.decimals = json_object_get_int_member_with_default (scale, "decimals", -1);
  issue.unit = read_text (scale, "unit");
  if (json_object_has_member (scale, "levels"))
    read_levels (&issue, json_object_get_array_member (scale, "levels"),
                 json_object_get_member (scale, "neutral"));
  else
    issue.scale = SP_SCALE_NUMBER;
  read_references (&issue, get_array (scale, "references"));
  g_array_append_val (self->issues, issue);
}

static void
read_words_of (SpStatement *statement, JsonObject *object)
{
  static const char *const nones[] = { "",       "declined",       "unclear",   "abstained",
                                       "absent", "not-applicable", "withdrawn", NULL };
  static const char *const kinds[] = { "stated", "pledged", "measured", "demanded", NULL };
  static const char *const confidences[] = { "on-record", "reported", "inferred", NULL };
  static const char *const authorities[] = { "lead",    "government", "spokesperson",
                                             "unnamed", "other",      NULL };
  JsonNode *position = json_object_get_member (object, "position");

  if (position != NULL && JSON_NODE_HOLDS_NULL (position))
    statement->none = read_word_or (object, "none", nones, SP_NONE_KIND_DECLINED);
  statement->kind = read_word_or (object, "kind", kinds, SP_STATEMENT_STATED);
  statement->confidence = read_word_or (object, "confidence", confidences, 0);
  statement->authority = read_word_or (object, "authority", authorities, SP_AUTHORITY_GOVERNMENT);
}

static void
read_statement (SpDataset *self, JsonObject *object)
{
  SpStatement statement = { .spoken_by = SP_NONE, .event = SP_NONE, .salience = -1 };
  const char *spoken_by = read_string (object, "spoken_by");

  statement.actor = sp_dataset_find_actor (self, read_string (object, "actor"));
  statement.issue = sp_dataset_find_issue (self, read_string (object, "issue"));
  statement.date = read_date (object, "date");
  statement.by = read_date (object, "by");
  statement.period = read_date (object, "period");
  statement.position = read_number (object, "position");
  statement.low = read_number (object, "low");
  statement.high = read_number (object, "high");
  if (spoken_by != NULL)
    statement.spoken_by = sp_dataset_find_actor (self, spoken_by);
  read_words_of (&statement, object);
  g_array_append_val (self->statements, statement);
}

static JsonObject *
get_statement_object (const SpDataset *self, guint i)
{
  return json_array_get_object_element (
    json_object_get_array_member (json_node_get_object (self->root), "statements"), i);
}

guint32
sp_dataset_find_statement (const SpDataset *self, const char *id)
{
  for (guint i = 0; i < self->statements->len; i++)
    if (g_strcmp0 (read_string (get_statement_object (self, i), "id"), id) == 0)
      return i;
  return SP_NONE;
}

static void
read_lists (SpDataset *self, JsonObject *object)
{
  g_ptr_array_add (self->lists, read_ids (self, object, "conditions", sp_dataset_find_condition));
  g_ptr_array_add (self->lists, read_ids (self, object, "replaces", sp_dataset_find_statement));
  g_ptr_array_add (self->lists, read_ids (self, object, "sources", sp_dataset_find_source));
}

SpWords *
sp_dataset_read_words (const SpDataset *self, guint statement)
{
  JsonObject *object = get_statement_object (self, statement);
  SpWords *words = g_new0 (SpWords, 1);

  words->id = g_strdup (read_string (object, "id"));
  words->joint = g_strdup (read_string (object, "joint"));
  words->quote = g_strdup (read_string (object, "quote"));
  words->quote_lang = g_strdup (read_string (object, "quote_lang"));
  words->coder = g_strdup (read_string (object, "coder"));
  words->speaker = read_text (object, "speaker");
  words->role = read_text (object, "role");
  words->summary = read_text (object, "summary");
  words->scope = read_text (object, "scope");
  words->translation = read_text (object, "translation");
  words->note = read_text (object, "note");
  return words;
}

static void
read_searched (SpDataset *self, JsonObject *object)
{
  const char *actor = read_string (object, "actor");
  const char *issue = read_string (object, "issue");
  SpSearched searched = { .actor = SP_NONE, .issue = SP_NONE };

  if (actor != NULL)
    searched.actor = sp_dataset_find_actor (self, actor);
  if (issue != NULL)
    searched.issue = sp_dataset_find_issue (self, issue);
  searched.until = read_date (object, "until");
  g_array_append_val (self->searched, searched);
}

static void
read_assumption (SpView *view, guint32 condition, gboolean is_met)
{
  GArray **list = is_met ? &view->met : &view->unmet;

  if (*list == NULL)
    *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (*list, condition);
}

static void
read_view (SpDataset *self, JsonObject *object)
{
  SpView *view = self->view;
  JsonObject *assume = json_object_has_member (object, "assume")
                         ? json_object_get_object_member (object, "assume")
                         : NULL;

  view->chart = g_strdup (read_string (object, "chart"));
  view->sort = g_strdup (read_string (object, "sort"));
  view->issues = read_chosen (self, object, "issues", sp_dataset_find_issue);
  view->actors = read_chosen (self, object, "actors", sp_dataset_find_actor);
  view->groups = read_chosen (self, object, "groups", sp_dataset_find_group);
  view->as_of = read_date (object, "as_of");
  view->from = read_date (object, "from");
  view->title = read_text (object, "title");
  view->subtitle = read_text (object, "subtitle");
  for (guint i = 0; assume != NULL && i < self->conditions->len; i++)
    {
      const char *word = read_string (assume, sp_dataset_get_condition (self, i)->id);

      if (word != NULL)
        read_assumption (view, i, g_str_equal (word, "met"));
    }
}

static void
read_all (SpDataset *self,
          JsonObject *root,
          const char *member,
          void (*read) (SpDataset *, JsonObject *))
{
  JsonArray *array = get_array (root, member);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    read (self, json_array_get_object_element (array, i));
}

static char **
read_authors (JsonObject *root)
{
  g_autoptr (GStrvBuilder) authors = g_strv_builder_new ();
  JsonArray *array = json_object_has_member (root, "authors")
                       ? json_object_get_array_member (root, "authors")
                       : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    g_strv_builder_add (authors, json_array_get_string_element (array, i));
  return g_strv_builder_end (authors);
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
  self->authors = read_authors (root);
  self->title = read_text (root, "title");
  self->language = g_strdup (json_object_get_string_member_with_default (root, "language", "en"));
  self->updated = read_date (root, "updated");
  self->contest_days = json_object_get_int_member_with_default (root, "contest_days", 7);
  self->fresh_days = json_object_get_int_member_with_default (root, "fresh_days", 90);
  self->groups = g_array_new (FALSE, TRUE, sizeof (SpGroup));
  self->conditions = g_array_new (FALSE, TRUE, sizeof (SpCondition));
  self->sources = g_array_new (FALSE, TRUE, sizeof (SpSource));
  self->searched = g_array_new (FALSE, TRUE, sizeof (SpSearched));
  self->lists = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  read_all (self, root, "groups", read_group);
  read_all (self, root, "conditions", read_condition);
  read_all (self, root, "sources", read_source);
  read_all (self, root, "actors", read_actor);
  read_all (self, root, "issues", read_issue);
  read_all (self, root, "statements", read_statement);
  read_all (self, root, "statements", read_lists);
  read_all (self, root, "searched", read_searched);
  if (json_object_has_member (root, "view"))
    read_view (self, json_object_get_object_member (root, "view"));
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
