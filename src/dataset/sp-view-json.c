/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-view-json.h"

#include "sp-json-scanner.h"
#include "sp-writer.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

typedef const char *(*GetId) (const SpDataset *dataset, guint i);

static const char *
get_issue_id (const SpDataset *dataset, guint i)
{
  return sp_dataset_get_issue (dataset, i)->id;
}

static const char *
get_actor_id (const SpDataset *dataset, guint i)
{
  return sp_dataset_get_actor (dataset, i)->id;
}

static const char *
get_group_id (const SpDataset *dataset, guint i)
{
  return sp_dataset_get_group (dataset, i)->id;
}

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  if (value == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_ids (
  JsonBuilder *builder, const char *name, const SpDataset *dataset, const GArray *ids, GetId get_id)
{
  if (ids == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < ids->len; i++)
    json_builder_add_string_value (builder, get_id (dataset, g_array_index (ids, guint32, i)));
  json_builder_end_array (builder);
}

static void
add_date (JsonBuilder *builder, const char *name, SpDate date)
{
  char buffer[SP_DATE_BUFFER_SIZE];

  if (sp_date_is_set (date))
    add_string (builder, name, sp_date_to_iso (date, buffer));
}

/* Of a condition that is given as met and as unmet the view takes the latter. */
static gboolean
is_unmet (const SpView *view, guint32 condition)
{
  for (guint i = 0; view->unmet != NULL && i < view->unmet->len; i++)
    if (g_array_index (view->unmet, guint32, i) == condition)
      return TRUE;
  return FALSE;
}

static void
add_assumptions (JsonBuilder *builder, const SpView *view, const SpDataset *dataset)
{
  guint n_met = view->met != NULL ? view->met->len : 0;
  guint n_unmet = view->unmet != NULL ? view->unmet->len : 0;

  if (n_met + n_unmet == 0)
    return;
  json_builder_set_member_name (builder, "assume");
  json_builder_begin_object (builder);
  for (guint i = 0; i < n_met; i++)
    {
      guint32 condition = g_array_index (view->met, guint32, i);

      if (!is_unmet (view, condition))
        add_string (builder, sp_dataset_get_condition (dataset, condition)->id, "met");
    }
  for (guint i = 0; i < n_unmet; i++)
    add_string (builder,
                sp_dataset_get_condition (dataset, g_array_index (view->unmet, guint32, i))->id,
                "unmet");
  json_builder_end_object (builder);
}

static void
add_text (JsonBuilder *builder, const char *name, const SpText *text)
{
  if (text == NULL)
    return;
  if (sp_text_is_plain (text))
    {
      add_string (builder, name, sp_text_get_string (text, 0));
      return;
    }
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  for (guint i = 0; i < sp_text_get_n (text); i++)
    add_string (builder, sp_text_get_tag (text, i), sp_text_get_string (text, i));
  json_builder_end_object (builder);
}

static gboolean
is_special (gunichar c)
{
  return (c < 0x80 && strchr ("<>&\x7f", (int)c) != NULL) || (c >= 0x80 && c <= 0x9f) || c == 0x61c
         || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c == 0xfffe || c == 0xffff;
}

/* These stand in strings only. */
static char *
escape_specials (const char *json)
{
  GString *out = g_string_new (NULL);

  for (const char *at = json; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (is_special (c))
        g_string_append_printf (out, "\\u%04x", c);
      else
        g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}

char *
sp_view_to_json (const SpView *self, const SpDataset *dataset)
{
  g_autoptr (JsonBuilder) builder = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  g_return_val_if_fail (self != NULL && dataset != NULL, NULL);

  builder = json_builder_new_immutable ();
  json_builder_begin_object (builder);
  add_string (builder, "chart", self->chart);
  add_string (builder, "form", self->form);
  add_ids (builder, "issues", dataset, self->issues, get_issue_id);
  add_ids (builder, "actors", dataset, self->actors, get_actor_id);
  add_ids (builder, "groups", dataset, self->groups, get_group_id);
  add_date (builder, "as_of", self->as_of);
  add_date (builder, "from", self->from);
  add_assumptions (builder, self, dataset);
  add_string (builder, "sort", self->sort);
  add_text (builder, "title", self->title);
  add_text (builder, "subtitle", self->subtitle);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);
  return escape_specials (json);
}

/* Finds the value of the root's `view`, from @at to @end; where there is none, the place behind the
 * root's opening brace, for both. FALSE where it is no object. */
static gboolean
find_view (const char *text, gsize length, gsize *at, gsize *end)
{
  g_auto (SpJsonScanner) scanner = { 0 };

  sp_json_scanner_init (&scanner, text, length, NULL, NULL);
  if (sp_json_scanner_next (&scanner) != SP_JSON_OBJECT)
    return FALSE;
  *at = *end = sp_json_scanner_get_end (&scanner);
  while (sp_json_scanner_next (&scanner) == SP_JSON_MEMBER)
    {
      gsize n;
      const char *name = sp_json_scanner_get_string (&scanner, &n);
      gboolean is_view = n == 4 && memcmp (name, "view", 4) == 0;
      SpJsonToken token = sp_json_scanner_next (&scanner);
      gsize begin = sp_json_scanner_get_start (&scanner);

      if (!sp_json_scanner_skip (&scanner, token))
        return FALSE;
      if (!is_view)
        continue;
      *at = begin;
      *end = sp_json_scanner_get_end (&scanner);
      return TRUE;
    }
  return TRUE;
}

gboolean
sp_view_is_json (const char *json)
{
  g_auto (SpJsonScanner) scanner = { 0 };
  SpJsonToken token;

  sp_json_scanner_init (&scanner, json, strlen (json), NULL, NULL);
  token = sp_json_scanner_next (&scanner);
  return token == SP_JSON_OBJECT && sp_json_scanner_skip (&scanner, token)
         && sp_json_scanner_next (&scanner) == SP_JSON_END;
}

GBytes *
sp_view_put_into (GBytes *file, const char *json)
{
  gsize length, mark, at, end;
  const char *text;
  g_autofree char *member = NULL;
  SpSplice splice = { .text = json };

  g_return_val_if_fail (file != NULL && json != NULL, NULL);

  if (!sp_view_is_json (json))
    return NULL;
  text = g_bytes_get_data (file, &length);
  mark = length >= 3 && memcmp (text, BYTE_ORDER_MARK, 3) == 0 ? 3 : 0;
  if (!find_view (text + mark, length - mark, &at, &end))
    return g_bytes_ref (file);
  /* A dataset has members after this one. */
  if (at == end)
    splice.text = member = g_strdup_printf ("\"view\": %s, ", json);
  splice.offset = mark + at;
  splice.length = end - at;
  splice.text_length = strlen (splice.text);
  return sp_writer_splice (file, &splice, 1);
}
