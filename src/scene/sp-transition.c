/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-transition.h"

#include <math.h>

/* Places nearer than this are the same. */
#define NEAR 0.01

struct _SpTransition
{
  SpScene *from;
  SpScene *to;
  GArray *parts; /* of SpTransitionPart */
};

static gboolean
is_near (double a, double b)
{
  return fabs (a - b) < NEAR;
}

static gboolean
is_same_paint (const SpPaint *a, const SpPaint *b)
{
  return a->fill == b->fill && a->stroke == b->stroke && a->hues == b->hues && a->dash == b->dash
         && is_near (a->width, b->width);
}

static gboolean
is_same_text (const SpNode *a, const SpNode *b, double dx, double dy)
{
  return g_str_equal (a->text.string, b->text.string)
         && is_near (a->text.style.size, b->text.style.size)
         && a->text.style.weight == b->text.style.weight && a->text.turned == b->text.turned
         && is_near (a->text.x + dx, b->text.x)
         && is_near (a->text.baseline + dy, b->text.baseline);
}

static gboolean
is_same_path (const SpNode *a, const SpNode *b, double dx, double dy)
{
  if (a->path.n_steps != b->path.n_steps)
    return FALSE;
  for (guint i = 0; i < a->path.n_steps; i++)
    {
      const SpPathStep *left = &a->path.steps[i];
      const SpPathStep *right = &b->path.steps[i];
      guint n = left->op == 'C' ? 3 : left->op == 'Z' ? 0 : 1;

      if (left->op != right->op)
        return FALSE;
      for (guint j = 0; j < n; j++)
        if (!is_near (left->x[j] + dx, right->x[j]) || !is_near (left->y[j] + dy, right->y[j]))
          return FALSE;
    }
  return TRUE;
}

static gboolean
is_same_box (const SpNode *a, const SpNode *b, double dx, double dy)
{
  return is_near (a->box.x + dx, b->box.x) && is_near (a->box.y + dy, b->box.y)
         && is_near (a->box.width, b->box.width) && is_near (a->box.height, b->box.height);
}

/* Whether @b is drawn like @a, farther by @dx and @dy. Groups draw nothing. */
static gboolean
is_same_node (const SpNode *a, const SpNode *b, double dx, double dy)
{
  if (a->type != b->type)
    return FALSE;
  if (a->type == SP_NODE_GROUP)
    return TRUE;
  if (!is_same_box (a, b, dx, dy) || !is_same_paint (&a->paint, &b->paint))
    return FALSE;
  switch (a->type)
    {
    case SP_NODE_RECT:
      return is_near (a->rect.radius, b->rect.radius);
    case SP_NODE_LINE:
      return is_near (a->line.x1 + dx, b->line.x1) && is_near (a->line.y1 + dy, b->line.y1)
             && is_near (a->line.x2 + dx, b->line.x2) && is_near (a->line.y2 + dy, b->line.y2);
    case SP_NODE_PATH:
      return is_same_path (a, b, dx, dy);
    case SP_NODE_TEXT:
      return is_same_text (a, b, dx, dy);
    case SP_NODE_PICTURE:
      return g_str_equal (a->picture.name, b->picture.name);
    case SP_NODE_DISC:
    case SP_NODE_GROUP:
    default:
      return TRUE;
    }
}

static gboolean
looks_same (const SpTransition *self, const SpTransitionPart *part)
{
  guint n = sp_scene_get_node (self->from, part->from)->group.end - part->from;

  if (sp_scene_get_node (self->to, part->to)->group.end - part->to != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!is_same_node (sp_scene_get_node (self->from, part->from + i),
                       sp_scene_get_node (self->to, part->to + i), part->dx, part->dy))
      return FALSE;
  return TRUE;
}

static gboolean
is_mark (const SpNode *node)
{
  return node->type == SP_NODE_GROUP && node->key != NULL && node->group.meaning != NULL
         && node->group.meaning->role != SP_MEANING_OBJECT;
}

/* The outermost marks by key; values are node + 1. Keys are the scene's. */
static GHashTable *
list_marks (const SpScene *scene)
{
  GHashTable *marks = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = sp_scene_get_n_nodes (scene);
  guint i = 0;

  while (i < n)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (!is_mark (node))
        {
          i++;
          continue;
        }
      g_hash_table_insert (marks, node->key, GUINT_TO_POINTER (i + 1));
      i = node->group.end;
    }
  return marks;
}

static guint
find (GHashTable *marks, const char *key)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (marks, key));

  return place > 0 ? place - 1 : SP_NO_NODE;
}

/* Where reading begins, a mark stands still when its words get longer. */
static void
measure_way (const SpTransition *self, SpTransitionPart *part)
{
  const SpBox *from = sp_scene_get_mark_box (self->from, part->from);
  const SpBox *to = sp_scene_get_mark_box (self->to, part->to);

  part->dx = to->x - from->x;
  part->dy = to->y - from->y;
  if (sp_scene_is_rtl (self->to))
    part->dx += to->width - from->width;
}

static void
add_part (SpTransition *self, guint from, guint to)
{
  SpTransitionPart part = { from, to, 0, 0, FALSE };

  if (from != SP_NO_NODE && to != SP_NO_NODE)
    {
      measure_way (self, &part);
      part.same = looks_same (self, &part);
      if (part.same && is_near (part.dx, 0) && is_near (part.dy, 0))
        return;
    }
  g_array_append_val (self->parts, part);
}

static void
list_parts (SpTransition *self)
{
  g_autoptr (GHashTable) old = list_marks (self->from);
  g_autoptr (GHashTable) new = list_marks (self->to);

  for (guint i = 0; i < sp_scene_get_n_nodes (self->to); i++)
    {
      const char *key = sp_scene_get_node (self->to, i)->key;

      if (key != NULL && find (new, key) == i)
        add_part (self, find (old, key), i);
    }
  for (guint i = 0; i < sp_scene_get_n_nodes (self->from); i++)
    {
      const char *key = sp_scene_get_node (self->from, i)->key;

      if (key != NULL && find (old, key) == i && find (new, key) == SP_NO_NODE)
        add_part (self, i, SP_NO_NODE);
    }
}

SpTransition *
sp_transition_new (SpScene *from, SpScene *to)
{
  SpTransition *self;

  g_return_val_if_fail (from != NULL && to != NULL, NULL);

  self = g_new0 (SpTransition, 1);
  self->from = sp_scene_ref (from);
  self->to = sp_scene_ref (to);
  self->parts = g_array_new (FALSE, FALSE, sizeof (SpTransitionPart));
  list_parts (self);
  return self;
}

void
sp_transition_free (SpTransition *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->parts);
  sp_scene_unref (self->from);
  sp_scene_unref (self->to);
  g_free (self);
}

SpScene *
sp_transition_get_from (const SpTransition *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->from;
}

SpScene *
sp_transition_get_to (const SpTransition *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->to;
}

guint
sp_transition_get_n_parts (const SpTransition *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->parts->len;
}

const SpTransitionPart *
sp_transition_get_part (const SpTransition *self, guint i)
{
  g_return_val_if_fail (self != NULL && i < self->parts->len, NULL);

  return &g_array_index (self->parts, SpTransitionPart, i);
}

SpTransitionState
sp_transition_get_state (const SpTransition *self, guint i, double time)
{
  const SpTransitionPart *part = sp_transition_get_part (self, i);
  SpTransitionState state = { 0, 0, 0, 0, CLAMP (time, 0, 1) };

  g_return_val_if_fail (part != NULL, state);

  state.old_x = part->dx * state.share;
  state.old_y = part->dy * state.share;
  state.new_x = state.old_x - part->dx;
  state.new_y = state.old_y - part->dy;
  return state;
}
