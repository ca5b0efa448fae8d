/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-contrast-check.h"

#include "sp-colour.h"

/* A curve is looked at as so many straight pieces. */
#define PIECES 8
/* Where a text is looked at: so many points in each of so many rows. */
#define COLUMNS 9
#define ROWS    3
#define MARGIN  0.5

typedef struct
{
  GString *out;
  const SpScene *scene;
  const SpLook *look;
} Check;

/* What lies under a point: one colour, or the two of a pattern; none where it is a flag. */
typedef struct
{
  guint32 colours[2];
  guint n;
  const char *pattern;
  SpToken token;
} Ground;

/* A point of a path, and whether a part of it begins there. */
typedef struct
{
  double x, y;
  gboolean starts;
} Point;

static GArray *
flatten (const SpNode *node)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));
  Point start = { 0, 0, FALSE };
  Point at = { 0, 0, FALSE };

  for (guint i = 0; i < node->path.n_steps; i++)
    {
      const SpPathStep *step = &node->path.steps[i];

      for (guint j = 1; step->op == 'C' && j <= PIECES; j++)
        {
          double t = (double)j / PIECES;
          double u = 1 - t;
          Point p = { u * u * u * at.x + 3 * u * u * t * step->x[0] + 3 * u * t * t * step->x[1]
                        + t * t * t * step->x[2],
                      u * u * u * at.y + 3 * u * u * t * step->y[0] + 3 * u * t * t * step->y[1]
                        + t * t * t * step->y[2],
                      FALSE };

          g_array_append_val (points, p);
        }
      if (step->op == 'C')
        at = g_array_index (points, Point, points->len - 1);
      else
        {
          at = step->op == 'Z' ? start : (Point){ step->x[0], step->y[0], FALSE };
          at.starts = step->op == 'M';
          g_array_append_val (points, at);
        }
      if (step->op == 'M')
        start = at;
    }
  return points;
}

/* By crossings; parts are closed, and between one and the next there is no edge. */
static gboolean
is_in_path (const SpNode *node, Point at)
{
  g_autoptr (GArray) points = flatten (node);
  gboolean inside = FALSE;

  for (guint i = 0; i + 1 < points->len; i++)
    {
      Point a = g_array_index (points, Point, i);
      Point b = g_array_index (points, Point, i + 1);

      if (!b.starts && (a.y > at.y) != (b.y > at.y)
          && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x)
        inside = !inside;
    }
  return inside;
}

static gboolean
is_inside (const SpNode *node, Point at)
{
  double dx = at.x - node->box.x - node->box.width / 2;
  double dy = at.y - node->box.y - node->box.height / 2;

  if (!sp_box_contains (&node->box, at.x, at.y))
    return FALSE;
  if (node->type == SP_NODE_DISC)
    return dx * dx + dy * dy <= node->box.width * node->box.width / 4;
  if (node->type == SP_NODE_PATH)
    return is_in_path (node, at);
  return node->type == SP_NODE_RECT || node->type == SP_NODE_PICTURE;
}

static Ground
make_ground (const Check *self, SpHues hues, SpToken token)
{
  Ground ground = { .colours = { sp_look_get_colour (self->look, hues, token) },
                    .n = 1,
                    .token = token };
  SpPattern pattern;

  if (sp_look_get_pattern (self->look, hues, token, &pattern))
    {
      ground.pattern = pattern.name;
      ground.colours[0] = pattern.ground;
      ground.colours[ground.n++] = pattern.ink;
    }
  return ground;
}

/* The topmost filled shape at a point that is drawn before @index; else the paper. */
static Ground
find_ground (const Check *self, guint index, Point at)
{
  while (index-- > 0)
    {
      const SpNode *node = sp_scene_get_node (self->scene, index);

      if (node->type == SP_NODE_GROUP || node->type == SP_NODE_TEXT || node->type == SP_NODE_LINE
          || !is_inside (node, at))
        continue;
      if (node->type == SP_NODE_PICTURE)
        return (Ground){ .n = 0 };
      if (sp_look_shows (self->look, node->paint.fill))
        return make_ground (self, node->paint.hues, node->paint.fill);
    }
  return make_ground (self, 0, SP_TOKEN_SURFACE);
}

/* What is drawn along the same way just before, and wider, is what a line lies on. */
static gboolean
has_casing (const Check *self, guint index)
{
  const SpNode *node = sp_scene_get_node (self->scene, index);
  const SpNode *before = index > 0 ? sp_scene_get_node (self->scene, index - 1) : NULL;

  return before != NULL && before->type == node->type && node->paint.fill == SP_TOKEN_NONE
         && before->paint.width > node->paint.width
         && sp_look_shows (self->look, before->paint.stroke)
         && memcmp (&before->box, &node->box, sizeof node->box) == 0;
}

static const char *
find_key (const Check *self, guint index)
{
  const char *key = "";

  for (guint i = 0; i < index; i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type == SP_NODE_GROUP && node->group.end > index && node->key != NULL)
        key = node->key;
    }
  return key;
}

static void
tell (Check *self, guint index, SpToken token, SpToken ground, double contrast, double least)
{
  const SpNode *node = sp_scene_get_node (self->scene, index);

  g_string_append_printf (self->out, "%s%s%s in %s: %s on %s is %.2f:1, not %.1f:1\n",
                          node->type == SP_NODE_TEXT ? "text \"" : "a shape",
                          node->type == SP_NODE_TEXT ? node->text.string : "",
                          node->type == SP_NODE_TEXT ? "\"" : "", find_key (self, index),
                          sp_token_get_name (token), sp_token_get_name (ground), contrast, least);
}

/* FALSE, and told, where @colour is too much like a colour of the ground. */
static gboolean
check_colour (
  Check *self, guint index, SpToken token, guint32 colour, const Ground *ground, double least)
{
  for (guint i = 0; i < ground->n; i++)
    {
      double contrast = sp_colour_get_contrast (colour, ground->colours[i]);

      if (contrast >= least)
        continue;
      tell (self, index, token, ground->token, contrast, least);
      return FALSE;
    }
  return TRUE;
}

static void
check_text (Check *self, guint index)
{
  const SpNode *node = sp_scene_get_node (self->scene, index);
  guint32 ink = sp_look_get_colour (self->look, node->paint.hues, node->paint.fill);
  double least = sp_theme_get_text_contrast (sp_look_get_theme (self->look));

  for (guint i = 0; i < COLUMNS * ROWS; i++)
    {
      double x = MARGIN + (node->box.width - 2 * MARGIN) * (i % COLUMNS) / (COLUMNS - 1);
      double y = MARGIN + (node->box.height - 2 * MARGIN) * (i / COLUMNS) / (ROWS - 1);
      Ground ground = find_ground (self, index, (Point){ node->box.x + x, node->box.y + y });

      if (ground.pattern != NULL && !g_str_equal (ground.pattern, "hatch"))
        {
          g_string_append_printf (self->out, "text \"%s\" in %s stands on the pattern %s\n",
                                  node->text.string, find_key (self, index), ground.pattern);
          return;
        }
      if (!check_colour (self, index, node->paint.fill, ink, &ground, least))
        return;
    }
}

/* What tells something, and not what lies behind it. */
static gboolean
is_mark (SpToken token)
{
  return token == SP_TOKEN_INK || token == SP_TOKEN_INK_SOFT || token == SP_TOKEN_OUTLINE
         || token == SP_TOKEN_MARK || token == SP_TOKEN_MARK_OLD
         || (token >= SP_TOKEN_LINE_0 && token <= SP_TOKEN_LINE_QUIET)
         || (token >= SP_TOKEN_SCALE_0 && token <= SP_TOKEN_SCALE_8);
}

static gboolean
is_parting (SpToken stroke)
{
  return stroke == SP_TOKEN_MAP_BORDER || stroke == SP_TOKEN_SURFACE;
}

static void
check_at (Check *self, guint index, SpToken token, guint32 colour, Point at)
{
  const SpPaint *paint = &sp_scene_get_node (self->scene, index)->paint;
  double least = sp_theme_get_mark_contrast (sp_look_get_theme (self->look));
  Ground ground;

  /* A line of the paper's kind around a shape, or along a line, parts it from what lies there. */
  if (has_casing (self, index))
    ground = make_ground (self, 0, sp_scene_get_node (self->scene, index - 1)->paint.stroke);
  else if (token == paint->fill && is_parting (paint->stroke))
    ground = make_ground (self, 0, paint->stroke);
  else
    ground = find_ground (self, index, at);

  check_colour (self, index, token, colour, &ground, least);
}

/* Where a shape meets its ground: the middles of its sides, a line's middle, a path's first point. */
static Point
get_edge (const SpNode *node, guint i)
{
  const SpBox *box = &node->box;
  const Point middles[] = { { box->x + box->width / 2, box->y },
                            { box->x + box->width, box->y + box->height / 2 },
                            { box->x + box->width / 2, box->y + box->height },
                            { box->x, box->y + box->height / 2 } };

  if (node->type == SP_NODE_LINE)
    return (Point){ (node->line.x1 + node->line.x2) / 2, (node->line.y1 + node->line.y2) / 2 };
  if (node->type == SP_NODE_PATH)
    return (Point){ node->path.steps[0].x[0], node->path.steps[0].y[0] };
  return middles[i];
}

/* Between patterns a border is of their ink: it stands out from the paper of its own and from what lies beyond, or
 * from the paper of that. */
static void
check_border (Check *self, guint index, Point at)
{
  const SpPaint *paint = &sp_scene_get_node (self->scene, index)->paint;
  double least = sp_theme_get_mark_contrast (sp_look_get_theme (self->look));
  guint32 border = sp_look_get_colour (self->look, paint->hues, paint->stroke);
  Ground own = make_ground (self, paint->hues, paint->fill);
  Ground beyond = find_ground (self, index, at);

  own.n = MIN (own.n, 1);
  beyond.n = MIN (beyond.n, 1);
  if (check_colour (self, index, paint->stroke, border, &own, least))
    check_colour (self, index, paint->stroke, border, &beyond, least);
}

static void
check_shape (Check *self, guint index)
{
  const SpNode *node = sp_scene_get_node (self->scene, index);
  const SpPaint *paint = &node->paint;
  gboolean patterned = sp_look_has_pattern (self->look, paint->hues, paint->fill);
  gboolean bordered = patterned && paint->stroke == SP_TOKEN_MAP_BORDER;
  guint32 fill = sp_look_get_colour (self->look, paint->hues,
                                     patterned ? SP_TOKEN_INK : paint->fill);
  guint32 stroke = sp_look_get_colour (self->look, paint->hues, paint->stroke);
  gsize before = self->out->len;

  for (guint i = 0; i < 4 && self->out->len == before; i++)
    {
      if (is_mark (paint->fill) && node->type != SP_NODE_LINE && bordered)
        check_border (self, index, get_edge (node, i));
      else if (is_mark (paint->fill) && node->type != SP_NODE_LINE)
        check_at (self, index, paint->fill, fill, get_edge (node, i));
      if (is_mark (paint->stroke))
        check_at (self, index, paint->stroke, stroke, get_edge (node, i));
    }
}

char *
sp_contrast_check (const SpScene *scene, const SpLook *look)
{
  Check check = { g_string_new (NULL), scene, look };

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT)
        check_text (&check, i);
      else if (node->type != SP_NODE_GROUP && node->type != SP_NODE_PICTURE)
        check_shape (&check, i);
    }
  return g_string_free (check.out, FALSE);
}
