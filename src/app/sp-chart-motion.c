/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-motion.h"

/* Above this many nodes in both scenes painting them takes longer than a frame or two. */
#define MOST_NODES 30000
/* A picture higher than this is not faded as a whole, which takes a buffer of its size: it is the new one at once. */
#define MOST_HEIGHT 3000.0

/* A mark's drawings, NULL for none. */
typedef struct
{
  GskRenderNode *old;
  GskRenderNode *new;
} Drawing;

struct _SpChartMotion
{
  SpTransition *transition;
  GskRenderNode *old_ground; /* NULL where only the new one is shown */
  GskRenderNode *new_ground;
  GArray *drawings; /* of Drawing, for each part */
};

static void
clear_drawing (gpointer data)
{
  Drawing *drawing = data;

  g_clear_pointer (&drawing->old, gsk_render_node_unref);
  g_clear_pointer (&drawing->new, gsk_render_node_unref);
}

static gboolean
is_worth_it (const SpTransition *transition)
{
  const SpScene *from = sp_transition_get_from (transition);
  const SpScene *to = sp_transition_get_to (transition);

  return sp_transition_get_n_parts (transition) > 0
         && sp_scene_get_n_nodes (from) + sp_scene_get_n_nodes (to) <= MOST_NODES;
}

/* Marks whose parts lie apart have what is around them over them as well, such as the lines between lands. Such pictures
 * fade as a whole. */
static gboolean
is_interwoven (const SpTransition *transition)
{
  for (guint i = 0; i < sp_transition_get_n_parts (transition); i++)
    {
      const SpTransitionPart *part = sp_transition_get_part (transition, i);
      const SpNode *mark = part->to != SP_NO_NODE
                             ? sp_scene_get_node (sp_transition_get_to (transition), part->to)
                             : sp_scene_get_node (sp_transition_get_from (transition), part->from);

      if (mark->group.meaning->apart)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_low (const SpTransition *transition)
{
  return MAX (sp_scene_get_height (sp_transition_get_from (transition)),
              sp_scene_get_height (sp_transition_get_to (transition)))
         <= MOST_HEIGHT;
}

static void
paint_parts (SpChartMotion *self, SpChartPainter *painter, const SpLook *look)
{
  for (guint i = 0; i < sp_transition_get_n_parts (self->transition); i++)
    {
      const SpTransitionPart *part = sp_transition_get_part (self->transition, i);
      Drawing drawing = { NULL, NULL };

      if (part->from != SP_NO_NODE && !part->same)
        drawing.old = sp_chart_painter_paint_group (painter,
                                                    sp_transition_get_from (self->transition),
                                                    part->from, look);
      if (part->to != SP_NO_NODE)
        drawing.new = sp_chart_painter_paint_group (painter,
                                                    sp_transition_get_to (self->transition),
                                                    part->to, look);
      g_array_append_val (self->drawings, drawing);
    }
}

/* The groups of one scene that are parts: bits by node. */
static gboolean *
list_groups (const SpTransition *transition, const SpScene *scene, gboolean old)
{
  gboolean *groups = g_new0 (gboolean, sp_scene_get_n_nodes (scene));

  for (guint i = 0; i < sp_transition_get_n_parts (transition); i++)
    {
      const SpTransitionPart *part = sp_transition_get_part (transition, i);
      guint group = old ? part->from : part->to;

      if (group != SP_NO_NODE)
        groups[group] = TRUE;
    }
  return groups;
}

static GskRenderNode *
paint_ground (
  SpChartMotion *self, SpChartPainter *painter, const SpLook *look, gboolean old, gboolean whole)
{
  const SpScene *scene = old ? sp_transition_get_from (self->transition)
                             : sp_transition_get_to (self->transition);
  g_autofree gboolean *groups = whole ? NULL : list_groups (self->transition, scene, old);

  return sp_chart_painter_paint_without (painter, scene, groups, look);
}

SpChartMotion *
sp_chart_motion_new (SpChartPainter *painter, SpScene *from, SpScene *to, const SpLook *look)
{
  g_autoptr (SpTransition) transition = sp_transition_new (from, to);
  gboolean whole = is_interwoven (transition);
  SpChartMotion *self;

  if (!is_worth_it (transition) || (whole && !is_low (transition)))
    return NULL;
  self = g_new0 (SpChartMotion, 1);
  self->transition = g_steal_pointer (&transition);
  self->drawings = g_array_new (FALSE, TRUE, sizeof (Drawing));
  g_array_set_clear_func (self->drawings, clear_drawing);
  if (!whole)
    paint_parts (self, painter, look);
  self->new_ground = paint_ground (self, painter, look, FALSE, whole);
  if (is_low (self->transition))
    self->old_ground = paint_ground (self, painter, look, TRUE, whole);
  return self;
}

void
sp_chart_motion_free (SpChartMotion *self)
{
  if (self == NULL)
    return;
  sp_transition_free (self->transition);
  g_clear_pointer (&self->old_ground, gsk_render_node_unref);
  g_clear_pointer (&self->new_ground, gsk_render_node_unref);
  g_array_unref (self->drawings);
  g_free (self);
}

static void
add_moved (GtkSnapshot *snapshot, GskRenderNode *node, double x, double y)
{
  if (node == NULL)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)y));
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);
}

/* A mark that only moves is one drawing; of two one fades into the other. */
static void
add_part (const SpChartMotion *self, GtkSnapshot *snapshot, guint i, double time)
{
  const Drawing *drawing = &g_array_index (self->drawings, Drawing, i);
  SpTransitionState state = sp_transition_get_state (self->transition, i, time);

  if (sp_transition_get_part (self->transition, i)->same)
    {
      add_moved (snapshot, drawing->new, state.new_x, state.new_y);
      return;
    }
  gtk_snapshot_push_cross_fade (snapshot, state.share);
  add_moved (snapshot, drawing->old, state.old_x, state.old_y);
  gtk_snapshot_pop (snapshot);
  add_moved (snapshot, drawing->new, state.new_x, state.new_y);
  gtk_snapshot_pop (snapshot);
}

void
sp_chart_motion_snapshot (const SpChartMotion *self, GtkSnapshot *snapshot, double time)
{
  g_return_if_fail (self != NULL);

  if (self->old_ground != NULL)
    {
      gtk_snapshot_push_cross_fade (snapshot, CLAMP (time, 0, 1));
      gtk_snapshot_append_node (snapshot, self->old_ground);
      gtk_snapshot_pop (snapshot);
    }
  gtk_snapshot_append_node (snapshot, self->new_ground);
  if (self->old_ground != NULL)
    gtk_snapshot_pop (snapshot);
  for (guint i = 0; i < self->drawings->len; i++)
    add_part (self, snapshot, i, time);
}
