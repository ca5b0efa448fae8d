/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-scene-private.h"

#include <math.h>
#include <string.h>

/* What lies under a point is nearer to it than a line through it. */
#define ON_A_LINE 0.5

static double
get_distance (const SpBox *box, double x, double y)
{
  double dx = MAX (MAX (box->x - x, x - box->x - box->width), 0.0);
  double dy = MAX (MAX (box->y - y, y - box->y - box->height), 0.0);

  return hypot (dx, dy);
}

static double
get_segment_distance (double x1, double y1, double x2, double y2, double x, double y)
{
  double dx = x2 - x1;
  double dy = y2 - y1;
  double length = dx * dx + dy * dy;
  double share = length > 0.0 ? ((x - x1) * dx + (y - y1) * dy) / length : 0.0;

  share = CLAMP (share, 0.0, 1.0);
  return hypot (x - x1 - share * dx, y - y1 - share * dy);
}

/* To the lines of a trail, which starts at @trail; never nearer than what lies under the point. */
static double
get_trail_distance (const SpScene *self, guint trail, double x, double y)
{
  double nearest = G_MAXDOUBLE;

  for (guint i = trail + 1; i < self->nodes[trail].group.end; i++)
    {
      const SpNode *node = &self->nodes[i];

      if (node->type == SP_NODE_LINE)
        nearest = MIN (nearest, get_segment_distance (node->line.x1, node->line.y1, node->line.x2,
                                                      node->line.y2, x, y));
    }
  return MAX (nearest, ON_A_LINE);
}

/* The points at the ends of a step of a path: a curve is taken for the straight way to its end. */
static gboolean
get_way (const SpNode *path, guint i, guint *start, double *x, double *y)
{
  const SpPathStep *from = &path->path.steps[i];
  const SpPathStep *to = &path->path.steps[i + 1];
  guint from_last = from->op == 'C' ? 2 : 0;
  guint to_last = to->op == 'C' ? 2 : 0;

  if (from->op == 'M')
    *start = i;
  if (from->op == 'Z' || to->op == 'M')
    return FALSE;
  if (to->op == 'Z')
    to = &path->path.steps[*start];
  x[0] = from->x[from_last];
  y[0] = from->y[from_last];
  x[1] = to->x[to_last];
  y[1] = to->y[to_last];
  return TRUE;
}

/* 0 inside of it, by the rule of winding, as it is painted. */
static double
get_path_distance (const SpNode *path, double x, double y)
{
  double nearest = INFINITY;
  int turns = 0;
  guint start = 0;

  for (guint i = 0; i + 1 < path->path.n_steps; i++)
    {
      double xs[2];
      double ys[2];
      double distance;

      if (!get_way (path, i, &start, xs, ys))
        continue;
      distance = get_segment_distance (xs[0], ys[0], xs[1], ys[1], x, y);
      nearest = MIN (nearest, distance);
      if ((ys[0] > y) != (ys[1] > y) && x < (xs[1] - xs[0]) * (y - ys[0]) / (ys[1] - ys[0]) + xs[0])
        turns += ys[0] > y ? 1 : -1;
    }
  return turns != 0 ? 0.0 : nearest;
}

static double
get_part_distance (const SpNode *part, double x, double y)
{
  if (part->type == SP_NODE_GROUP || part->type == SP_NODE_LINE)
    return INFINITY;
  if (part->type != SP_NODE_PATH)
    return get_distance (&part->box, x, y);
  return part->paint.fill != SP_TOKEN_NONE ? get_path_distance (part, x, y) : INFINITY;
}

/* To what is drawn of a mark whose parts lie apart, and to where it is told of. @nearest: what is farther is of no interest. */
static double
get_parts_distance (const SpScene *self, guint mark, double x, double y, double nearest)
{
  const SpNode *group = &self->nodes[mark];
  const SpBox *told = sp_scene_get_mark_box (self, mark);
  double best = memcmp (told, &group->box, sizeof *told) != 0 ? get_distance (told, x, y)
                                                              : INFINITY;

  for (guint i = mark + 1; i < group->group.end; i++)
    if (get_distance (&self->nodes[i].box, x, y) <= nearest)
      best = MIN (best, get_part_distance (&self->nodes[i], x, y));
  return best;
}

static double
get_mark_distance (const SpScene *self, guint mark, double x, double y, double nearest)
{
  const SpNode *group = &self->nodes[mark];
  double best = group->group.meaning->apart ? get_parts_distance (self, mark, x, y, nearest)
                                            : get_distance (&group->box, x, y);

  for (guint i = mark + 1; i < group->group.end; i++)
    if (self->nodes[i].type == SP_NODE_GROUP && self->nodes[i].group.trail)
      best = MIN (best, get_trail_distance (self, i, x, y));
  return best;
}

guint
sp_scene_pick (const SpScene *self, double x, double y, double tolerance)
{
  guint best = SP_NO_NODE;
  double nearest = tolerance;

  for (guint i = 0; i < self->marks->len; i++)
    {
      guint mark = g_array_index (self->marks, guint, i);
      double distance = get_mark_distance (self, mark, x, y, nearest);

      /* Of two at the same distance the later one is drawn on top. */
      if (distance <= nearest)
        {
          nearest = distance;
          best = mark;
        }
    }
  return best;
}

/* How far @to lies from @from in the direction of @step: along it, plus twice what it lies aside,
 * so that an arrow keeps to its row or column; negative where it lies elsewhere. */
static double
get_reach (const SpBox *from, const SpBox *to, SpStep step)
{
  double dx = to->x + to->width / 2 - from->x - from->width / 2;
  double dy = to->y + to->height / 2 - from->y - from->height / 2;
  double gap_x = MAX (MAX (to->x - from->x - from->width, from->x - to->x - to->width), 0.0);
  double gap_y = MAX (MAX (to->y - from->y - from->height, from->y - to->y - to->height), 0.0);
  gboolean sideways = step == SP_STEP_LEFT || step == SP_STEP_RIGHT;
  double along = step == SP_STEP_LEFT    ? -dx
                 : step == SP_STEP_RIGHT ? dx
                 : step == SP_STEP_UP    ? -dy
                                         : dy;

  if (along <= 0.5)
    return -1.0;
  if (sideways && gap_x <= 0.0)
    return -1.0;
  return sideways ? along + 4.0 * gap_y + fabs (dy) : along + 4.0 * gap_x + 0.1 * fabs (dx);
}

static guint
step_in_order (const SpScene *self, guint place, SpStep step)
{
  guint last = self->marks->len - 1;
  guint to = step == SP_STEP_FIRST  ? 0
             : step == SP_STEP_LAST ? last
             : step == SP_STEP_NEXT ? place + 1
                                    : place - 1;

  return to <= last ? g_array_index (self->marks, guint, to) : SP_NO_NODE;
}

guint
sp_scene_step (const SpScene *self, guint node, SpStep step)
{
  guint best = SP_NO_NODE;
  double nearest = G_MAXDOUBLE;

  if (self->marks->len == 0)
    return SP_NO_NODE;
  if (step >= SP_STEP_PREVIOUS)
    return step_in_order (self, sp_scene_get_mark_place (self, node), step);
  for (guint i = 0; i < self->marks->len; i++)
    {
      guint mark = g_array_index (self->marks, guint, i);
      double reach = get_reach (sp_scene_get_mark_box (self, node),
                                sp_scene_get_mark_box (self, mark), step);

      if (mark != node && reach >= 0.0 && reach < nearest)
        {
          nearest = reach;
          best = mark;
        }
    }
  return best;
}
