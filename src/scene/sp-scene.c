/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-scene-private.h"

#include <math.h>

gboolean
sp_box_overlaps (const SpBox *a, const SpBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height
         && b->y < a->y + a->height;
}

gboolean
sp_box_contains (const SpBox *self, double x, double y)
{
  return x >= self->x && x <= self->x + self->width && y >= self->y && y <= self->y + self->height;
}

SpMeaning *
sp_meaning_new (SpMeaningRole role, const char *label)
{
  SpMeaning *self = g_new0 (SpMeaning, 1);

  self->role = role;
  self->label = g_strdup (label);
  self->statement = G_MAXUINT;
  return self;
}

void
sp_meaning_free (SpMeaning *self)
{
  g_free (self->label);
  g_free (self->tooltip);
  g_free (self->actor);
  g_free (self->issue);
  g_free (self->href);
  g_strfreev (self->attributes);
  g_free (self);
}

void
sp_node_clear (SpNode *node)
{
  g_clear_pointer (&node->key, g_free);
  switch (node->type)
    {
    case SP_NODE_GROUP:
      g_clear_pointer (&node->group.meaning, sp_meaning_free);
      break;
    case SP_NODE_PATH:
      g_clear_pointer (&node->path.steps, g_free);
      break;
    case SP_NODE_TEXT:
      g_clear_pointer (&node->text.string, g_free);
      break;
    case SP_NODE_PICTURE:
      g_clear_pointer (&node->picture.name, g_free);
      break;
    case SP_NODE_RECT:
    case SP_NODE_DISC:
    case SP_NODE_LINE:
    default:
      break;
    }
}

/* Around the words and pictures of a mark but for those of groups in it; its own box where it has none. */
static SpBox
find_told (const SpScene *self, guint mark)
{
  const SpNode *group = &self->nodes[mark];
  double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;

  for (guint i = mark + 1; group->group.meaning->apart && i < group->group.end; i++)
    {
      const SpNode *node = &self->nodes[i];

      if (node->type == SP_NODE_GROUP)
        i = node->group.end - 1;
      if (node->type != SP_NODE_TEXT && node->type != SP_NODE_PICTURE)
        continue;
      left = MIN (left, node->box.x);
      top = MIN (top, node->box.y);
      right = MAX (right, node->box.x + node->box.width);
      bottom = MAX (bottom, node->box.y + node->box.height);
    }
  return left <= right ? (SpBox){ left, top, right - left, bottom - top } : group->box;
}

void
sp_scene_index (SpScene *self, GArray *nodes)
{
  self->n_nodes = nodes->len;
  self->nodes = (SpNode *)(gpointer)g_array_free (nodes, FALSE);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->marks = g_array_new (FALSE, FALSE, sizeof (guint));
  self->mark_places = g_new (guint, self->n_nodes + 1);
  self->mark_boxes = g_array_new (FALSE, FALSE, sizeof (SpBox));
  for (guint i = 0; i < self->n_nodes; i++)
    {
      const SpNode *node = &self->nodes[i];
      gboolean is_mark = node->type == SP_NODE_GROUP && node->group.meaning != NULL
                         && node->group.meaning->role != SP_MEANING_OBJECT;

      self->mark_places[i] = is_mark ? self->marks->len : SP_NO_NODE;
      if (is_mark)
        {
          SpBox box = find_told (self, i);

          g_array_append_val (self->marks, i);
          g_array_append_val (self->mark_boxes, box);
        }
      if (node->key != NULL)
        g_hash_table_insert (self->by_key, node->key, GUINT_TO_POINTER (i + 1));
    }
}

SpScene *
sp_scene_ref (SpScene *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpScene *self = data;

  for (guint i = 0; i < self->n_nodes; i++)
    sp_node_clear (&self->nodes[i]);
  g_free (self->nodes);
  g_free (self->kind);
  g_free (self->language);
  g_free (self->title);
  g_free (self->description);
  g_free (self->summary);
  g_free (self->subtitle);
  g_array_unref (self->statements);
  g_strfreev (self->left_out);
  g_hash_table_unref (self->by_key);
  g_array_unref (self->marks);
  g_free (self->mark_places);
  g_array_unref (self->mark_boxes);
}

void
sp_scene_unref (SpScene *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

double
sp_scene_get_width (const SpScene *self)
{
  return self->width;
}

double
sp_scene_get_height (const SpScene *self)
{
  return self->height;
}

const char *
sp_scene_get_title (const SpScene *self)
{
  return self->title;
}

const char *
sp_scene_get_description (const SpScene *self)
{
  return self->description;
}

const char *
sp_scene_get_subtitle (const SpScene *self)
{
  return self->subtitle != NULL ? self->subtitle : "";
}

const char *
sp_scene_get_summary (const SpScene *self)
{
  return self->summary;
}

const GArray *
sp_scene_get_statements (const SpScene *self)
{
  return self->statements;
}

SpNeeds
sp_scene_get_needs (const SpScene *self)
{
  return self->needs;
}

const char *
sp_scene_get_language (const SpScene *self)
{
  return self->language;
}

const char *
sp_scene_get_kind (const SpScene *self)
{
  return self->kind;
}

gboolean
sp_scene_is_rtl (const SpScene *self)
{
  return self->rtl;
}

const char *const *
sp_scene_get_left_out (const SpScene *self)
{
  return (const char *const *)self->left_out;
}

guint
sp_scene_get_n_nodes (const SpScene *self)
{
  return self->n_nodes;
}

const SpNode *
sp_scene_get_node (const SpScene *self, guint i)
{
  g_return_val_if_fail (i < self->n_nodes, NULL);

  return &self->nodes[i];
}

guint
sp_scene_find (const SpScene *self, const char *key)
{
  gpointer found = g_hash_table_lookup (self->by_key, key);

  return found != NULL ? GPOINTER_TO_UINT (found) - 1 : SP_NO_NODE;
}

guint
sp_scene_get_n_marks (const SpScene *self)
{
  return self->marks->len;
}

guint
sp_scene_get_mark (const SpScene *self, guint i)
{
  g_return_val_if_fail (i < self->marks->len, SP_NO_NODE);

  return g_array_index (self->marks, guint, i);
}

guint
sp_scene_get_mark_place (const SpScene *self, guint node)
{
  return node < self->n_nodes ? self->mark_places[node] : SP_NO_NODE;
}

const SpBox *
sp_scene_get_mark_box (const SpScene *self, guint node)
{
  guint place = sp_scene_get_mark_place (self, node);

  g_return_val_if_fail (place != SP_NO_NODE, NULL);

  return &g_array_index (self->mark_boxes, SpBox, place);
}
