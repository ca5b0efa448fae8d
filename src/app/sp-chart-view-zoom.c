/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-view-private.h"

#include "chart/sp-chart.h"

#include <math.h>

/* A chart seen larger than it is, in the pane that scrolls it: the widget grows with the picture, so that scroll bars,
 * fingers and the focus move it as they move any other. */

/* What one notch of a wheel, and one px of a touchpad, do. */
#define NOTCH 1.2
#define SLIDE 1.005
/* How much more than the pane shows is painted, of its size on every side. */
#define MARGIN 0.5

gboolean
sp_chart_view_is_zoomed (SpChartView *self)
{
  return self->viewport.zoom > 1;
}

int
sp_chart_view_enlarge (SpChartView *self, double length)
{
  return (int)ceil (length * self->viewport.zoom);
}

int
sp_chart_view_choose_width (SpChartView *self, int width)
{
  return sp_chart_view_is_zoomed (self) ? self->base_width : width;
}

static const SpChartKind *
get_kind (SpChartView *self)
{
  return self->selection != NULL ? sp_chart_get_kind_of (sp_selection_get_view (self->selection))
                                 : NULL;
}

/* The numbers as they are now; FALSE where there is nothing to look at, or no pane to look through. */
static gboolean
read_pane (SpChartView *self)
{
  if (self->scene == NULL || self->across == NULL || self->down == NULL)
    return FALSE;
  sp_viewport_set_content (&self->viewport, sp_scene_get_width (self->scene),
                           sp_scene_get_height (self->scene));
  sp_viewport_set_pane (&self->viewport, gtk_adjustment_get_page_size (self->across),
                        gtk_adjustment_get_page_size (self->down));
  sp_viewport_look_at (&self->viewport, gtk_adjustment_get_value (self->across),
                       gtk_adjustment_get_value (self->down));
  return TRUE;
}

gboolean
sp_chart_view_can_zoom (SpChartView *self)
{
  const SpChartKind *kind;

  g_return_val_if_fail (SP_IS_CHART_VIEW (self), FALSE);

  kind = get_kind (self);
  return kind != NULL && kind->zooms;
}

double
sp_chart_view_get_zoom (SpChartView *self)
{
  g_return_val_if_fail (SP_IS_CHART_VIEW (self), 1);

  return self->viewport.zoom;
}

/* Size and place at once: else one frame would show the new size at the old place. */
static void
set_adjustment (GtkAdjustment *adjustment, double value, double length)
{
  double page = gtk_adjustment_get_page_size (adjustment);

  /* Ends what still glides to a mark that got the focus: it would take the pane back to the old place. */
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment));
  gtk_adjustment_configure (adjustment, value, 0, MAX (length, page),
                            gtk_adjustment_get_step_increment (adjustment),
                            gtk_adjustment_get_page_increment (adjustment), page);
}

/* What follows one adjustment reads both: the numbers are copied before. */
static void
show (SpChartView *self, double old_zoom)
{
  const SpViewport now = self->viewport;

  if (old_zoom != now.zoom)
    {
      self->base_width = (int)now.width;
      g_clear_pointer (&self->node, gsk_render_node_unref);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  set_adjustment (self->across, now.x, sp_chart_view_enlarge (self, now.content_width));
  set_adjustment (self->down, now.y, sp_chart_view_enlarge (self, now.content_height));
  if (old_zoom != now.zoom)
    g_signal_emit_by_name (self, "zoomed");
}

static void
zoom_at (SpChartView *self, double zoom, double x, double y)
{
  double old_zoom = self->viewport.zoom;

  if (!sp_chart_view_can_zoom (self) || !read_pane (self))
    return;
  sp_viewport_zoom_at (&self->viewport, zoom, x, y);
  show (self, old_zoom);
}

/* Keys look closer at the mark in focus, where it is seen; else at the middle. */
static void
choose_centre (SpChartView *self, double *x, double *y)
{
  guint node = sp_chart_view_find_node (self, self->focused);
  const SpBox *box;

  if (node != SP_NO_NODE && sp_chart_view_has_inner_focus (self))
    {
      box = sp_scene_get_mark_box (self->scene, node);
      sp_viewport_to_pane (&self->viewport, box->x + box->width / 2, box->y + box->height / 2, x,
                           y);
      if (*x >= 0 && *y >= 0 && *x <= self->viewport.width && *y <= self->viewport.height)
        return;
    }
  *x = self->viewport.width / 2;
  *y = self->viewport.height / 2;
}

void
sp_chart_view_step_zoom (SpChartView *self, int by)
{
  double x;
  double y;

  g_return_if_fail (SP_IS_CHART_VIEW (self));

  if (!read_pane (self))
    return;
  choose_centre (self, &x, &y);
  zoom_at (self, by != 0 ? sp_viewport_get_next_zoom (&self->viewport, by) : 1, x, y);
}

/* Another kind of chart begins as it is; where only the choice is another one stays as close. */
void
sp_chart_view_keep_zoom (SpChartView *self)
{
  const SpChartKind *kind = get_kind (self);

  if (kind == NULL || kind == self->kind)
    return;
  self->kind = kind;
  if (!sp_chart_view_is_zoomed (self))
    return;
  sp_viewport_init (&self->viewport);
  g_signal_emit_by_name (self, "zoomed");
}

/* What is painted is more than what is seen, so that most moves need nothing new. */
static void
check_sight (SpChartView *self)
{
  SpBox seen;

  if (self->node == NULL || !sp_chart_view_is_zoomed (self) || !read_pane (self))
    return;
  seen = sp_viewport_get_sight (&self->viewport);
  if (seen.x >= self->sight.x && seen.y >= self->sight.y
      && seen.x + seen.width <= self->sight.x + self->sight.width
      && seen.y + seen.height <= self->sight.y + self->sight.height)
    return;
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
resize_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  gtk_widget_queue_resize (widget);
  return G_SOURCE_REMOVE;
}

/* The pane tells of its size while it gets it: too late for that frame. */
void
sp_chart_view_follow_pane (SpChartView *self)
{
  int width = self->across != NULL ? (int)gtk_adjustment_get_page_size (self->across) : 0;

  if (sp_chart_view_is_zoomed (self) && width > 0 && width != self->base_width)
    {
      self->base_width = width;
      gtk_widget_add_tick_callback (GTK_WIDGET (self), resize_cb, NULL, NULL);
    }
  check_sight (self);
}

/* Not scaled: assistive technology would be told of the size before. */
void
sp_chart_view_give_size (SpChartView *self, GtkWidget *child, const SpBox *box)
{
  double zoom = self->viewport.zoom;
  GskTransform *place = gsk_transform_translate (
    NULL, &GRAPHENE_POINT_INIT (floorf ((float)(box->x * zoom)), floorf ((float)(box->y * zoom))));

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (child, sp_chart_view_enlarge (self, box->width),
                       sp_chart_view_enlarge (self, box->height), -1, place);
}

void
sp_chart_view_cover (SpChartView *self, int width, int height)
{
  float zoom = (float)self->viewport.zoom;
  GskTransform *scale = sp_chart_view_is_zoomed (self) ? gsk_transform_scale (NULL, zoom, zoom)
                                                       : NULL;

  gtk_widget_measure (self->overlay, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (self->overlay, (int)ceilf ((float)width / zoom),
                       (int)ceilf ((float)height / zoom), -1, scale);
}

static void
choose_sight (SpChartView *self)
{
  gboolean is_part = sp_chart_view_is_zoomed (self) && read_pane (self);
  SpBox seen = sp_viewport_get_sight (&self->viewport);

  self->sight = (SpBox){ seen.x - seen.width * MARGIN, seen.y - seen.height * MARGIN,
                         seen.width * (1 + 2 * MARGIN), seen.height * (1 + 2 * MARGIN) };
  sp_chart_painter_set_sight (self->painter, self->viewport.zoom, is_part ? &self->sight : NULL);
  sp_chart_overlay_set_sight (SP_CHART_OVERLAY (self->overlay), is_part ? &self->sight : NULL);
}

void
sp_chart_view_paint (SpChartView *self, GtkSnapshot *snapshot)
{
  float zoom = (float)self->viewport.zoom;

  if (self->scene != NULL && self->node == NULL)
    {
      choose_sight (self);
      self->node = sp_chart_painter_paint (self->painter, self->scene, self->look);
    }
  if (self->node == NULL)
    return;
  gtk_snapshot_save (snapshot);
  if (sp_chart_view_is_zoomed (self))
    gtk_snapshot_scale (snapshot, zoom, zoom);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}

/* A point of the widget in the pane, which stays where it is when the widget moves. */
static gboolean
to_pane (GtkWidget *from, SpChartView *self, double *x, double *y)
{
  GtkWidget *pane = gtk_widget_get_parent (GTK_WIDGET (self));
  graphene_point_t at = GRAPHENE_POINT_INIT ((float)*x, (float)*y);
  graphene_point_t there;

  if (pane == NULL || !gtk_widget_compute_point (from, pane, &at, &there))
    return FALSE;
  *x = there.x;
  *y = there.y;
  return TRUE;
}

/* GTK 4 does not say where the pointer was when it scrolled: where it moved last. */
static gboolean
find_pointer (SpChartView *self, double *x, double *y)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  *x = self->pointer.x;
  *y = self->pointer.y;
  return root != NULL && to_pane (GTK_WIDGET (root), self, x, y);
}

/* The wheel alone scrolls the pane, as everywhere. */
static gboolean
scroll_cb (SpChartView *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  GdkScrollUnit unit = gtk_event_controller_scroll_get_unit (
    GTK_EVENT_CONTROLLER_SCROLL (controller));
  double base = unit == GDK_SCROLL_UNIT_WHEEL ? NOTCH : SLIDE;
  double x;
  double y;

  if ((state & GDK_CONTROL_MASK) == 0 || !sp_chart_view_can_zoom (self))
    return GDK_EVENT_PROPAGATE;
  if (find_pointer (self, &x, &y))
    zoom_at (self, self->viewport.zoom * pow (base, -dy), x, y);
  return GDK_EVENT_STOP;
}

static void
apply (SpChartView *self, const SpGestureResult *result)
{
  double old_zoom = self->viewport.zoom;

  if (!read_pane (self))
    return;
  sp_viewport_pan (&self->viewport, result->dx, result->dy);
  if (result->effect == SP_GESTURE_ZOOM && sp_chart_view_can_zoom (self))
    sp_viewport_zoom_at (&self->viewport, old_zoom * result->factor, result->x, result->y);
  show (self, old_zoom);
}

static gboolean
can_pan (SpChartView *self)
{
  return sp_chart_view_is_zoomed (self) && read_pane (self)
         && sp_viewport_has_more (&self->viewport);
}

static SpGestureResult
feed (SpChartView *self, SpGestureInput input, double x, double y, double scale)
{
  gboolean was_dragging = self->gesture.state == SP_GESTURE_DRAGGING;
  SpGestureResult result;

  if (!to_pane (GTK_WIDGET (self), self, &x, &y))
    input = SP_GESTURE_CANCEL;
  result = sp_gesture_feed (&self->gesture, input, x, y, scale, can_pan (self));
  if (result.effect == SP_GESTURE_PAN || result.effect == SP_GESTURE_ZOOM)
    apply (self, &result);
  if (was_dragging != (self->gesture.state == SP_GESTURE_DRAGGING))
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), was_dragging ? NULL : "grabbing");
  return result;
}

static void
drag_begin_cb (SpChartView *self, double x, double y)
{
  feed (self, SP_GESTURE_PRESS, x, y, 1);
}

static void
drag_update_cb (SpChartView *self, double dx, double dy, GtkGesture *gesture)
{
  double x;
  double y;

  if (!gtk_gesture_get_point (gesture, gtk_gesture_get_last_updated_sequence (gesture), &x, &y))
    return;
  feed (self, SP_GESTURE_MOVE, x, y, 1);
  if (self->gesture.state == SP_GESTURE_DRAGGING)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_end_cb (SpChartView *self, double dx, double dy, GtkGesture *gesture)
{
  double x;
  double y;

  if (!gtk_gesture_get_point (gesture, gtk_gesture_get_last_updated_sequence (gesture), &x, &y))
    feed (self, SP_GESTURE_CANCEL, 0, 0, 1);
  else if (feed (self, SP_GESTURE_RELEASE, x, y, 1).effect == SP_GESTURE_CLICK)
    sp_chart_view_click (self, x, y);
}

/* Two fingers take the pointer from the drag that the first of them began: that is no end of the pinch. */
static void
drag_cancel_cb (SpChartView *self)
{
  if (self->gesture.state != SP_GESTURE_PINCHING)
    feed (self, SP_GESTURE_CANCEL, 0, 0, 1);
}

static void
pinch_cancel_cb (SpChartView *self)
{
  if (self->gesture.state == SP_GESTURE_PINCHING)
    feed (self, SP_GESTURE_CANCEL, 0, 0, 1);
}

static void
feed_pinch (SpChartView *self, GtkGesture *gesture, SpGestureInput input, double scale)
{
  double x;
  double y;

  if (gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    feed (self, input, x, y, scale);
}

static void
pinch_begin_cb (SpChartView *self, GdkEventSequence *sequence, GtkGesture *gesture)
{
  if (!sp_chart_view_can_zoom (self))
    return;
  feed_pinch (self, gesture, SP_GESTURE_PINCH_BEGIN, 1);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (SpChartView *self, double scale, GtkGesture *gesture)
{
  feed_pinch (self, gesture, SP_GESTURE_PINCH, scale);
}

static void
pinch_end_cb (SpChartView *self)
{
  feed (self, SP_GESTURE_PINCH_END, 0, 0, 1);
}

static void
follow_adjustment (SpChartView *self, GtkAdjustment **place, GtkAdjustment *adjustment)
{
  if (*place != NULL)
    g_signal_handlers_disconnect_by_data (*place, self);
  g_set_object (place, adjustment);
  if (adjustment != NULL)
    {
      g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (check_sight), self,
                               G_CONNECT_SWAPPED);
      /* The widget's own size does not tell of it, while it is larger than the pane. */
      g_signal_connect_object (adjustment, "notify::page-size",
                               G_CALLBACK (sp_chart_view_follow_pane), self, G_CONNECT_SWAPPED);
    }
}

static void
map_cb (SpChartView *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkScrollable *pane = GTK_IS_SCROLLABLE (parent) ? GTK_SCROLLABLE (parent) : NULL;

  follow_adjustment (self, &self->across,
                     pane != NULL ? gtk_scrollable_get_hadjustment (pane) : NULL);
  follow_adjustment (self, &self->down,
                     pane != NULL ? gtk_scrollable_get_vadjustment (pane) : NULL);
}

void
sp_chart_view_add_zoom (SpChartView *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (
    GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  sp_viewport_init (&self->viewport);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (drag_cancel_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (pinch, "begin", G_CALLBACK (pinch_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pinch, "scale-changed", G_CALLBACK (pinch_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pinch, "end", G_CALLBACK (pinch_end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pinch, "cancel", G_CALLBACK (pinch_cancel_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
  g_signal_connect (self, "map", G_CALLBACK (map_cb), NULL);
}

void
sp_chart_view_remove_zoom (SpChartView *self)
{
  follow_adjustment (self, &self->across, NULL);
  follow_adjustment (self, &self->down, NULL);
}
