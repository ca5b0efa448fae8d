/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-overlay.h"

#include "sp-chart-painter.h"

/* How much of the paper lies over what recedes. */
#define VEIL 0.6f
#define RING 2.0f
#define LINE 1.5

struct _SpChartOverlay
{
  GtkWidget parent_instance;

  SpScene *scene;
  SpTheme theme;
  guint hovered;
  guint selected;
  guint focused;
};

G_DEFINE_FINAL_TYPE (SpChartOverlay, sp_chart_overlay, GTK_TYPE_WIDGET)

static const SpNode *
get_mark (const SpChartOverlay *self, guint i)
{
  return sp_scene_get_node (self->scene, sp_scene_get_mark (self->scene, i));
}

static const char *
get_actor (const SpChartOverlay *self, guint node)
{
  return node != SP_NO_NODE ? sp_scene_get_node (self->scene, node)->group.meaning->actor : NULL;
}

static graphene_rect_t
get_rect (const SpNode *node, float margin)
{
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float)node->box.x, (float)node->box.y,
                                             (float)node->box.width, (float)node->box.height);

  graphene_rect_inset (&rect, -margin, -margin);
  return rect;
}

static void
add_veil (GtkSnapshot *snapshot, const SpNode *node, SpTheme theme)
{
  GdkRGBA paper = sp_chart_painter_get_colour (theme, SP_HUES_SINGLE, SP_TOKEN_SURFACE);
  graphene_rect_t rect = get_rect (node, 1);
  GskRoundedRect outline;

  paper.alpha = VEIL;
  gsk_rounded_rect_init_from_rect (&outline, &rect, MIN (15.0f, rect.size.height / 2));
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &paper, &rect);
  gtk_snapshot_pop (snapshot);
}

static void
add_ring (GtkSnapshot *snapshot, const SpNode *node, float margin, const GdkRGBA *colour)
{
  graphene_rect_t rect = get_rect (node, margin + RING);
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &rect, MIN (16.0f, rect.size.height / 2));
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ RING, RING, RING, RING },
                              (GdkRGBA[4]){ *colour, *colour, *colour, *colour });
}

static void
join (GtkSnapshot *snapshot, const SpNode *from, const SpNode *to, const GdkRGBA *colour)
{
  double x1 = from->box.x + from->box.width / 2;
  double y1 = from->box.y + from->box.height;
  double x2 = to->box.x + to->box.width / 2;
  double y2 = to->box.y;
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float)MIN (x1, x2), (float)MIN (y1, y2),
                                             (float)ABS (x2 - x1), (float)ABS (y2 - y1));
  cairo_t *cr;

  graphene_rect_inset (&rect, -2, -2);
  cr = gtk_snapshot_append_cairo (snapshot, &rect);
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, LINE);
  cairo_move_to (cr, x1, y1);
  cairo_curve_to (cr, x1, (y1 + y2) / 2, x2, (y1 + y2) / 2, x2, y2);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/* The marks of one actor stand out and are joined from strip to strip; the others recede. */
static void
add_actor (SpChartOverlay *self,
           GtkSnapshot *snapshot,
           const char *actor,
           const GdkRGBA *colour,
           gboolean veil)
{
  const SpNode *previous = NULL;

  for (guint i = 0; i < sp_scene_get_n_marks (self->scene); i++)
    {
      const SpNode *mark = get_mark (self, i);

      if (!g_str_equal (mark->group.meaning->actor, actor))
        {
          if (veil)
            add_veil (snapshot, mark, self->theme);
          continue;
        }
      if (previous != NULL)
        join (snapshot, previous, mark, colour);
      add_ring (snapshot, mark, 0, colour);
      previous = mark;
    }
}

static void
sp_chart_overlay_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpChartOverlay *self = SP_CHART_OVERLAY (widget);
  const char *hovered;
  const char *selected;
  GdkRGBA accent;
  GdkRGBA ink;

  if (self->scene == NULL)
    return;
  hovered = get_actor (self, self->hovered);
  selected = get_actor (self, self->selected);
  accent = sp_chart_painter_get_colour (self->theme, SP_HUES_SINGLE, SP_TOKEN_MARK);
  ink = sp_chart_painter_get_colour (self->theme, SP_HUES_SINGLE, SP_TOKEN_INK);
  if (hovered != NULL)
    add_actor (self, snapshot, hovered, &accent, TRUE);
  else if (selected != NULL)
    add_actor (self, snapshot, selected, &accent, FALSE);
  if (self->focused != SP_NO_NODE)
    add_ring (snapshot, sp_scene_get_node (self->scene, self->focused), 3, &ink);
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
sp_chart_overlay_set_scene (SpChartOverlay *self, SpScene *scene, SpTheme theme)
{
  g_return_if_fail (SP_IS_CHART_OVERLAY (self));

  if (scene != NULL)
    sp_scene_ref (scene);
  g_clear_pointer (&self->scene, sp_scene_unref);
  self->scene = scene;
  self->theme = theme;
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
