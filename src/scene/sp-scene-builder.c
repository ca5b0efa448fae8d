/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-scene-builder.h"

#include "sp-scene-private.h"

#include <math.h>

/* Of the font size: where a line of text begins above its baseline and ends below it. */
#define ASCENT  0.905
#define DESCENT 0.212

#define LEFT_TO_RIGHT_MARK 0x200e
#define RIGHT_TO_LEFT_MARK 0x200f

struct _SpSceneBuilder
{
  SpTextMeasurer *measurer;
  double width;
  gboolean rtl;
  GArray *nodes;
  GArray *open; /* of guint: groups not yet ended */
  GPtrArray *left_out;
  GArray *statements; /* of guint32 */
  SpNeeds needs;
  char *kind, *language, *title, *subtitle, *description, *summary;
};

static void
clear_node (gpointer node)
{
  sp_node_clear (node);
}

SpSceneBuilder *
sp_scene_builder_new (SpTextMeasurer *measurer, double width)
{
  SpSceneBuilder *self = g_new0 (SpSceneBuilder, 1);

  self->measurer = measurer;
  self->width = width;
  self->nodes = g_array_new (FALSE, TRUE, sizeof (SpNode));
  g_array_set_clear_func (self->nodes, clear_node);
  self->open = g_array_new (FALSE, FALSE, sizeof (guint));
  self->left_out = g_ptr_array_new_with_free_func (g_free);
  self->statements = g_array_new (FALSE, FALSE, sizeof (guint32));
  return self;
}

void
sp_scene_builder_free (SpSceneBuilder *self)
{
  g_clear_pointer (&self->nodes, g_array_unref);
  g_clear_pointer (&self->left_out, g_ptr_array_unref);
  g_array_unref (self->open);
  g_free (self->kind);
  g_free (self->language);
  g_free (self->title);
  g_free (self->description);
  g_free (self->summary);
  g_free (self->subtitle);
  g_clear_pointer (&self->statements, g_array_unref);
  g_free (self);
}

void
sp_scene_builder_set_rtl (SpSceneBuilder *self, gboolean rtl)
{
  self->rtl = rtl;
}

SpTextMeasurer *
sp_scene_builder_get_measurer (SpSceneBuilder *self)
{
  return self->measurer;
}

void
sp_scene_builder_describe (SpSceneBuilder *self,
                           const char *kind,
                           const char *language,
                           const char *title,
                           const char *description,
                           const char *summary)
{
  self->kind = g_strdup (kind);
  self->language = g_strdup (language);
  self->title = g_strdup (title);
  self->description = g_strdup (description);
  self->summary = g_strdup (summary);
}

void
sp_scene_builder_set_subtitle (SpSceneBuilder *self, const char *subtitle)
{
  g_free (self->subtitle);
  self->subtitle = g_strdup (subtitle);
}

void
sp_scene_builder_leave_out (SpSceneBuilder *self, const char *what)
{
  g_ptr_array_add (self->left_out, g_strdup (what));
}

void
sp_scene_builder_cite (SpSceneBuilder *self, const guint32 *statements, guint n)
{
  g_array_append_vals (self->statements, statements, n);
}

void
sp_scene_builder_set_needs (SpSceneBuilder *self, SpNeeds needs)
{
  self->needs = needs;
}

static double
mirror (SpSceneBuilder *self, double x)
{
  return self->rtl ? self->width - x : x;
}

/* A group is as large as what is drawn in it. */
static void
extend (SpBox *box, const SpBox *by)
{
  double right = MAX (box->x + box->width, by->x + by->width);
  double bottom = MAX (box->y + box->height, by->y + by->height);

  if (isnan (box->x))
    {
      *box = *by;
      return;
    }
  box->x = MIN (box->x, by->x);
  box->y = MIN (box->y, by->y);
  box->width = right - box->x;
  box->height = bottom - box->y;
}

static void
extend_parent (SpSceneBuilder *self, const SpBox *by)
{
  if (self->open->len > 0 && !isnan (by->x))
    {
      guint parent = g_array_index (self->open, guint, self->open->len - 1);

      extend (&g_array_index (self->nodes, SpNode, parent).box, by);
    }
}

static void
append (SpSceneBuilder *self, SpNode *node)
{
  if (self->rtl)
    node->box.x = self->width - node->box.x - node->box.width;
  g_array_append_val (self->nodes, *node);
  extend_parent (self, &node->box);
}

void
sp_scene_builder_begin (SpSceneBuilder *self, const char *key, SpMeaning *meaning)
{
  SpNode node = { .type = SP_NODE_GROUP, .key = g_strdup (key), .box = { NAN, NAN, 0, 0 } };
  guint index = self->nodes->len;

  node.group.meaning = meaning;
  g_array_append_val (self->nodes, node);
  g_array_append_val (self->open, index);
}

void
sp_scene_builder_begin_trail (SpSceneBuilder *self)
{
  guint index = self->nodes->len;

  sp_scene_builder_begin (self, NULL, NULL);
  g_array_index (self->nodes, SpNode, index).group.trail = TRUE;
}

void
sp_scene_builder_end (SpSceneBuilder *self)
{
  SpNode *node;

  g_return_if_fail (self->open->len > 0);

  node = &g_array_index (self->nodes, SpNode,
                         g_array_index (self->open, guint, self->open->len - 1));
  node->group.end = self->nodes->len;
  g_array_set_size (self->open, self->open->len - 1);
  if (!node->group.trail)
    extend_parent (self, &node->box);
  if (isnan (node->box.x))
    node->box = (SpBox){ 0, 0, 0, 0 };
}

void
sp_scene_builder_set_apart (SpSceneBuilder *self)
{
  SpMeaning *meaning;

  g_return_if_fail (self->open->len > 0);

  meaning = g_array_index (self->nodes, SpNode,
                           g_array_index (self->open, guint, self->open->len - 1))
              .group.meaning;
  g_return_if_fail (meaning != NULL);
  meaning->apart = TRUE;
}

void
sp_scene_builder_add_rect (SpSceneBuilder *self, SpBox box, double radius, SpPaint paint)
{
  SpNode node = { .type = SP_NODE_RECT, .box = box, .paint = paint };

  node.rect.radius = radius;
  append (self, &node);
}

void
sp_scene_builder_add_disc (SpSceneBuilder *self, double cx, double cy, double radius, SpPaint paint)
{
  SpNode node = { .type = SP_NODE_DISC, .paint = paint };

  node.box = (SpBox){ cx - radius, cy - radius, 2 * radius, 2 * radius };
  append (self, &node);
}

void
sp_scene_builder_add_line (
  SpSceneBuilder *self, double x1, double y1, double x2, double y2, SpPaint paint)
{
  SpNode node = { .type = SP_NODE_LINE, .paint = paint };

  node.box = (SpBox){ MIN (x1, x2), MIN (y1, y2), fabs (x2 - x1), fabs (y2 - y1) };
  node.line.x1 = mirror (self, x1);
  node.line.y1 = y1;
  node.line.x2 = mirror (self, x2);
  node.line.y2 = y2;
  append (self, &node);
}

static guint
count_points (char op)
{
  return op == 'C' ? 3 : op == 'Z' ? 0 : 1;
}

void
sp_scene_builder_add_path (SpSceneBuilder *self,
                           const SpPathStep *steps,
                           guint n_steps,
                           SpPaint paint)
{
  SpNode node = { .type = SP_NODE_PATH, .box = { NAN, NAN, 0, 0 }, .paint = paint };

  node.path.steps = g_memdup2 (steps, n_steps * sizeof *steps);
  node.path.n_steps = n_steps;
  for (guint i = 0; i < n_steps; i++)
    for (guint j = 0; j < count_points (steps[i].op); j++)
      {
        extend (&node.box, &(SpBox){ steps[i].x[j], steps[i].y[j], 0, 0 });
        node.path.steps[i].x[j] = mirror (self, steps[i].x[j]);
      }
  append (self, &node);
}

void
sp_scene_builder_add_picture (SpSceneBuilder *self, const char *name, SpBox box)
{
  SpNode node = { .type = SP_NODE_PICTURE, .box = box };

  node.picture.name = g_strdup (name);
  append (self, &node);
}

static gboolean
is_rtl_script (GUnicodeScript script)
{
  switch ((int)script)
    {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO:
    case G_UNICODE_SCRIPT_SAMARITAN:
    case G_UNICODE_SCRIPT_MANDAIC:
    case G_UNICODE_SCRIPT_ADLAM:
      return TRUE;
    default:
      return FALSE;
    }
}

gboolean
sp_scene_builder_is_rtl_text (SpSceneBuilder *self, const char *text)
{
  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == RIGHT_TO_LEFT_MARK || c == LEFT_TO_RIGHT_MARK)
        return c == RIGHT_TO_LEFT_MARK;
      if (g_unichar_isalpha (c))
        return is_rtl_script (g_unichar_get_script (c));
    }
  return self->rtl;
}

static SpAnchor
flip (SpAnchor anchor)
{
  return anchor == SP_ANCHOR_START ? SP_ANCHOR_END
         : anchor == SP_ANCHOR_END ? SP_ANCHOR_START
                                   : anchor;
}

double
sp_scene_builder_add_text (SpSceneBuilder *self,
                           const char *text,
                           SpTextStyle style,
                           SpToken ink,
                           SpAnchor anchor,
                           double x,
                           double baseline)
{
  return sp_scene_builder_add_painted_text (self, text, style, (SpPaint){ .fill = ink }, anchor, x,
                                            baseline);
}

double
sp_scene_builder_add_painted_text (SpSceneBuilder *self,
                                   const char *text,
                                   SpTextStyle style,
                                   SpPaint paint,
                                   SpAnchor anchor,
                                   double x,
                                   double baseline)
{
  SpNode node = { .type = SP_NODE_TEXT, .paint = paint };
  double width;

  if (*text == '\0')
    return 0.0;
  width = sp_text_measurer_get_width (self->measurer, text, style);
  node.box.x = x
               - (anchor == SP_ANCHOR_START    ? 0.0
                  : anchor == SP_ANCHOR_MIDDLE ? width / 2
                                               : width);
  node.box.y = baseline - ASCENT * style.size;
  node.box.width = width;
  node.box.height = (ASCENT + DESCENT) * style.size;
  node.text.string = g_strdup (text);
  node.text.style = style;
  node.text.rtl = sp_scene_builder_is_rtl_text (self, text);
  node.text.anchor = node.text.rtl == self->rtl ? anchor : flip (anchor);
  node.text.x = mirror (self, x);
  node.text.baseline = baseline;
  append (self, &node);
  return width;
}

/* The words run upwards whichever way they are written: those from right to left end at the bottom. */
double
sp_scene_builder_add_turned_text (SpSceneBuilder *self,
                                  const char *text,
                                  SpTextStyle style,
                                  SpToken ink,
                                  double middle,
                                  double bottom)
{
  SpNode node = { .type = SP_NODE_TEXT, .paint = { .fill = ink } };
  double height = (ASCENT + DESCENT) * style.size;
  double width;

  if (*text == '\0')
    return 0.0;
  width = sp_text_measurer_get_width (self->measurer, text, style);
  node.box = (SpBox){ middle - height / 2, bottom - width, height, width };
  node.text.string = g_strdup (text);
  node.text.style = style;
  node.text.turned = TRUE;
  node.text.rtl = sp_scene_builder_is_rtl_text (self, text);
  node.text.anchor = node.text.rtl ? SP_ANCHOR_END : SP_ANCHOR_START;
  node.text.x = mirror (self, middle) - height / 2 + ASCENT * style.size;
  node.text.baseline = bottom;
  append (self, &node);
  return width;
}

SpScene *
sp_scene_builder_finish (SpSceneBuilder *self, double height)
{
  SpScene *scene = g_atomic_rc_box_new0 (SpScene);

  g_return_val_if_fail (self->open->len == 0, NULL);

  scene->width = self->width;
  scene->height = height;
  scene->rtl = self->rtl;
  scene->kind = g_steal_pointer (&self->kind);
  scene->language = g_steal_pointer (&self->language);
  scene->title = g_steal_pointer (&self->title);
  scene->description = g_steal_pointer (&self->description);
  scene->summary = g_steal_pointer (&self->summary);
  scene->subtitle = g_steal_pointer (&self->subtitle);
  scene->needs = self->needs;
  scene->statements = g_steal_pointer (&self->statements);
  g_ptr_array_add (self->left_out, NULL);
  scene->left_out = (char **)g_ptr_array_free (g_steal_pointer (&self->left_out), FALSE);
  sp_scene_index (scene, g_steal_pointer (&self->nodes));
  return scene;
}
