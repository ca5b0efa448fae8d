/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-overlay.h"

#include "sp-chart-painter.h"

/* How much of the paper lies over what recedes. */
#define VEIL 0.6f
#define RING 2.0f
#define LINE 1.5
/* How much wider a line is that stands out. */
#define TRAIL      2.0
#define LINE_ALPHA 0.6
/* Square px of a path that is more than a sign beside a name. */
#define LAND 400

/* Among more marks than these, the others don't recede: drawing so many veils would make the pointer lag. */
#define MAX_VEILS 400

struct _SpChartOverlay
{
  GtkWidget parent_instance;

  SpScene *scene;
  GdkRGBA paper, accent, ink;
  gboolean veils;
  guint hovered;
  guint selected;
  guint focused;
  gboolean has_sight;
  graphene_rect_t sight;
};

G_DEFINE_FINAL_TYPE (SpChartOverlay, sp_chart_overlay, GTK_TYPE_WIDGET)

static const char *
get_actor (const SpChartOverlay *self, guint node)
{
  return node != SP_NO_NODE ? sp_scene_get_node (self->scene, node)->group.meaning->actor : NULL;
}

static graphene_rect_t
get_rect (const SpBox *box, float margin)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float)box->x, (float)box->y, (float)box->width,
                                             (float)box->height);

  graphene_rect_inset (&rect, -margin, -margin);
  return rect;
}

static gboolean
is_apart (const SpChartOverlay *self, guint mark)
{
  return sp_scene_get_node (self->scene, mark)->group.meaning->apart;
}

/* A pill's outline is round, that of a row or an entry nearly square. */
static float
get_radius (const SpChartOverlay *self, guint mark, float height)
{
  const SpNode *first = sp_scene_get_node (self->scene, mark + 1);
  gboolean is_pill = first->type == SP_NODE_RECT && first->rect.radius > 8;

  return is_pill ? MIN ((float)first->rect.radius + 2, height / 2) : 4.0f;
}

static void
add_veil (const SpChartOverlay *self, GtkSnapshot *snapshot, guint mark)
{
  GdkRGBA paper = self->paper;
  graphene_rect_t rect = get_rect (sp_scene_get_mark_box (self->scene, mark), 1);
  GskRoundedRect outline;

  /* Lands hold their neighbours' names: what lies on one of them is not its own alone. */
  if (is_apart (self, mark))
    return;
  paper.alpha = VEIL;
  gsk_rounded_rect_init_from_rect (&outline, &rect, get_radius (self, mark, rect.size.height));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &paper, &rect);
  gtk_snapshot_pop (snapshot);
}

static void
add_ring (const SpChartOverlay *self,
          GtkSnapshot *snapshot,
          guint mark,
          float margin,
          const GdkRGBA *colour)
{
  graphene_rect_t rect = get_rect (sp_scene_get_mark_box (self->scene, mark), margin + RING);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &rect, get_radius (self, mark, rect.size.height));
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ RING, RING, RING, RING },
                              (GdkRGBA[4]){ *colour, *colour, *colour, *colour });
}

/* The lands of a mark whose name stands elsewhere, or in them. */
static void
add_outline (const SpChartOverlay *self, GtkSnapshot *snapshot, guint mark, const GdkRGBA *colour)
{
  const SpNode *group = sp_scene_get_node (self->scene, mark);

  for (guint i = mark + 1; is_apart (self, mark) && i < group->group.end; i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type == SP_NODE_PATH && node->box.width * node->box.height > LAND)
        sp_chart_painter_outline (snapshot, node, RING, self->has_sight ? &self->sight : NULL,
                                  colour);
    }
}

/* Marks are joined at their flags: a line there crosses the fewest words. */
static double
get_joint (const SpChartOverlay *self, guint mark)
{
  const SpNode *group = sp_scene_get_node (self->scene, mark);

  for (guint i = mark + 1; i < group->group.end; i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type == SP_NODE_PICTURE)
        return node->box.x + node->box.width / 2;
    }
  return sp_scene_is_rtl (self->scene) ? group->box.x + group->box.width - 20 : group->box.x + 20;
}

static void
join (
  const SpChartOverlay *self, GtkSnapshot *snapshot, guint from, guint to, const GdkRGBA *colour)
{
  const SpBox *upper = sp_scene_get_mark_box (self->scene, from);
  const SpBox *lower = sp_scene_get_mark_box (self->scene, to);
  double x1 = get_joint (self, from);
  double y1 = upper->y + upper->height;
  double x2 = get_joint (self, to);
  double y2 = lower->y;
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float)MIN (x1, x2), (float)MIN (y1, y2),
                                             (float)ABS (x2 - x1), (float)ABS (y2 - y1));
  cairo_t *cr;

  /* Side by side they need no line. */
  if (y2 <= y1)
    return;
  graphene_rect_inset (&rect, -2, -2);
  cr = gtk_snapshot_append_cairo (snapshot, &rect);
  /* Seen through: it may pass over names. */
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, LINE_ALPHA);
  cairo_set_line_width (cr, LINE);
  cairo_move_to (cr, x1, y1);
  cairo_curve_to (cr, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/* The lines that lead to a mark, drawn once more above those of others. */
static void
add_trail (const SpChartOverlay *self, GtkSnapshot *snapshot, guint trail, const GdkRGBA *colour)
{
  const SpNode *group = sp_scene_get_node (self->scene, trail);
  graphene_rect_t rect = get_rect (&group->box, TRAIL);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &rect);

  gdk_cairo_set_source_rgba (cr, colour);
  for (guint i = trail + 1; i < group->group.end; i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type != SP_NODE_LINE)
        continue;
      sp_chart_painter_set_dashes (cr, node->paint.dash);
      /* Round ends would close the gaps. */
      cairo_set_line_cap (cr, node->paint.dash == SP_DASH_SOLID ? CAIRO_LINE_CAP_ROUND
                                                                : CAIRO_LINE_CAP_BUTT);
      cairo_set_line_width (cr, node->paint.width + TRAIL);
      cairo_move_to (cr, node->line.x1, node->line.y1);
      cairo_line_to (cr, node->line.x2, node->line.y2);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
}

static void
add_trails (const SpChartOverlay *self, GtkSnapshot *snapshot, guint mark, const GdkRGBA *colour)
{
  for (guint i = mark + 1; i < sp_scene_get_node (self->scene, mark)->group.end; i++)
    {
      const SpNode *node = sp_scene_get_node (self->scene, i);

      if (node->type == SP_NODE_GROUP && node->group.trail)
        add_trail (self, snapshot, i, colour);
    }
}

static gboolean
is_point (const SpChartOverlay *self, guint mark)
{
  return sp_scene_get_node (self->scene, mark)->group.meaning->role == SP_MEANING_POINT;
}

/* The marks of one actor stand out and are joined from strip to strip; the others recede. Of the
 * points in their history only the one that is meant does. */
static void
add_actor (SpChartOverlay *self,
           GtkSnapshot *snapshot,
           const char *actor,
           guint meant,
           const GdkRGBA *colour,
           gboolean veil)
{
  guint previous = SP_NO_NODE;
  guint n = sp_scene_get_n_marks (self->scene);

  veil = veil && n <= MAX_VEILS;
  for (guint i = 0; i < n; i++)
    {
      guint mark = sp_scene_get_mark (self->scene, i);

      if (!g_str_equal (get_actor (self, mark), actor))
        {
          if (veil)
            add_veil (self, snapshot, mark);
          continue;
        }
      if (is_point (self, mark))
        {
          if (mark == meant)
            add_ring (self, snapshot, mark, 2, colour);
          continue;
        }
      add_trails (self, snapshot, mark, colour);
      if (previous != SP_NO_NODE)
        join (self, snapshot, previous, mark, colour);
      add_outline (self, snapshot, mark, colour);
      add_ring (self, snapshot, mark, 2, colour);
      previous = mark;
    }
}

static void
sp_chart_overlay_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpChartOverlay *self = SP_CHART_OVERLAY (widget);
  const char *hovered;
  const char *selected;

  if (self->scene == NULL)
    return;
  hovered = get_actor (self, self->hovered);
  selected = get_actor (self, self->selected);
  if (hovered != NULL)
    add_actor (self, snapshot, hovered, self->hovered, &self->accent, self->veils);
  else if (selected != NULL)
    add_actor (self, snapshot, selected, self->selected, &self->accent, FALSE);
  if (self->focused != SP_NO_NODE)
    add_ring (self, snapshot, self->focused, 5, &self->ink);
}

static void
sp_chart_overlay_finalize (GObject *object)
{
  SpChartOverlay *self = SP_CHART_OVERLAY (object);

  g_clear_pointer (&self->scene, sp_scene_unref);
  G_OBJECT_CLASS (sp_chart_overlay_parent_class)->finalize (object);
}

static void
sp_chart_overlay_class_init (SpChartOverlayClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_chart_overlay_finalize;
  GTK_WIDGET_CLASS (klass)->snapshot = sp_chart_overlay_snapshot;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sp_chart_overlay_init (SpChartOverlay *self)
{
  self->hovered = self->selected = self->focused = SP_NO_NODE;
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
sp_chart_overlay_new (void)
{
  return g_object_new (SP_TYPE_CHART_OVERLAY, NULL);
}

void
sp_chart_overlay_set_scene (SpChartOverlay *self, SpScene *scene, const SpLook *look)
{
  g_return_if_fail (SP_IS_CHART_OVERLAY (self));

  if (scene != NULL)
    sp_scene_ref (scene);
  g_clear_pointer (&self->scene, sp_scene_unref);
  self->scene = scene;
  self->paper = sp_chart_painter_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_SURFACE);
  self->accent = sp_chart_painter_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_MARK);
  self->ink = sp_chart_painter_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_INK);
  /* Who asked for high contrast is not to lose it under a pointer. */
  self->veils = sp_look_get_theme (look) != SP_THEME_HIGH_CONTRAST;
  self->hovered = self->selected = self->focused = SP_NO_NODE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
sp_chart_overlay_set_marks (SpChartOverlay *self, guint hovered, guint selected, guint focused)
{
  g_return_if_fail (SP_IS_CHART_OVERLAY (self));

  if (self->hovered == hovered && self->selected == selected && self->focused == focused)
    return;
  self->hovered = hovered;
  self->selected = selected;
  self->focused = focused;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
sp_chart_overlay_set_sight (SpChartOverlay *self, const SpBox *sight)
{
  g_return_if_fail (SP_IS_CHART_OVERLAY (self));

  self->has_sight = sight != NULL;
  if (sight != NULL)
    self->sight = get_rect (sight, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
