/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-view-private.h"

#include "sp-mark-proxy.h"

#include <math.h>

/* From a selection to its scene: in a thread. What takes no longer than half a frame is waited for, so that small charts
 * change at once; else the picture before stays, with its own marks, until the next is ready. */

#define LEAST_WIDTH 320
/* More standings than this are taken to be slow until one knows. */
#define MANY 1000

double
sp_chart_view_get_text_scale (SpChartView *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? CLAMP (dpi / 1024.0 / 96.0, 0.5, 4.0) : 1.0;
}

int
sp_chart_view_get_least_width (SpChartView *self)
{
  return MAX (self->least_width, (int)ceil (LEAST_WIDTH * sp_chart_view_get_text_scale (self)));
}

static void
tell_assistive_technology (SpChartView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sp_scene_get_title (self->scene),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sp_scene_get_summary (self->scene), -1);
}

/* The mark in focus stays in focus where it is still there. */
static void
follow_focus (SpChartView *self)
{
  guint node = sp_chart_view_find_node (self, self->focused);

  if (node == SP_NO_NODE)
    g_clear_pointer (&self->focused, g_free);
  if (node == SP_NO_NODE && sp_chart_view_has_inner_focus (self)
      && sp_scene_get_n_marks (self->scene) > 0)
    {
      node = sp_scene_get_mark (self->scene, 0);
      self->focused = g_strdup (sp_scene_get_node (self->scene, node)->key);
    }
  if (node != SP_NO_NODE)
    sp_mark_proxy_set_label (SP_MARK_PROXY (self->proxies[self->turn]),
                             sp_scene_get_node (self->scene, node)->group.meaning->label);
}

/* Who went on elsewhere meanwhile is not called back. */
static gboolean
focus_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (self->awaits_focus && (focus == NULL || focus == self->focus_before))
    gtk_widget_grab_focus (widget);
  self->awaits_focus = FALSE;
  return G_SOURCE_REMOVE;
}

/* What was to be selected or in focus before it was there. A scene may come while sizes are given: not the time for the
 * focus. */
static void
follow_wishes (SpChartView *self)
{
  if (self->wished_actor != NULL)
    {
      g_autofree char *actor = g_steal_pointer (&self->wished_actor);
      g_autofree char *issue = g_steal_pointer (&self->wished_issue);

      sp_chart_view_select (self, actor, issue);
    }
  if (self->awaits_focus)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_cb, NULL, NULL);
}

static void
keep_least_width (SpChartView *self, const SpLayout *layout)
{
  double width = self->scene != NULL ? sp_scene_get_width (self->scene) : 0;

  if (layout->selection != self->shown || layout->scale != self->scene_scale)
    self->least_width = 0;
  if (width <= layout->width)
    return;
  self->least_width = self->scene_width = (int)ceil (width);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* Takes @layout. */
static void
adopt (SpChartView *self, SpLayout *layout)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, sp_scene_unref);
  self->scene = g_steal_pointer (&layout->scene);
  self->scene_width = (int)layout->width;
  self->height = self->scene != NULL ? sp_scene_get_height (self->scene) : 0;
  keep_least_width (self, layout);
  self->scene_scale = layout->scale;
  sp_selection_ref (layout->selection);
  g_clear_pointer (&self->shown, sp_selection_unref);
  self->shown = layout->selection;
  self->is_slow = self->patience >= 0 && layout->ms > self->patience;
  sp_layout_free (layout);
  sp_chart_overlay_set_scene (SP_CHART_OVERLAY (self->overlay), self->scene, self->look);
  if (self->scene == NULL)
    return;
  tell_assistive_technology (self);
  follow_focus (self);
  if (self->shown == self->selection)
    follow_wishes (self);
  sp_chart_view_update_overlay (self);
  sp_chart_view_begin_motion (self);
}

void
sp_chart_view_layout_ready (gpointer data)
{
  SpChartView *self = SP_CHART_VIEW (data);
  SpLayout *layout = sp_layouter_take (self->layouter, 0);

  if (layout == NULL)
    return;
  adopt (self, layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}

static gboolean
is_current (SpChartView *self, int width)
{
  return self->shown == self->selection && self->scene_width == width
         && self->scene_scale == sp_chart_view_get_text_scale (self);
}

static void
ask (SpChartView *self, int width)
{
  double scale = sp_chart_view_get_text_scale (self);

  if (self->asked == self->selection && self->asked_width == width && self->asked_scale == scale
      && sp_layouter_is_busy (self->layouter))
    return;
  self->asked = self->selection;
  self->asked_width = width;
  self->asked_scale = scale;
  sp_layouter_ask (self->layouter, self->selection, width, scale);
}

static int
choose_width (SpChartView *self, int width)
{
  return MAX (sp_chart_view_choose_width (self, width), sp_chart_view_get_least_width (self));
}

void
sp_chart_view_lay_out (SpChartView *self, int width)
{
  SpLayout *layout;

  width = choose_width (self, width);
  if (self->selection == NULL || self->is_slow || is_current (self, width))
    return;
  ask (self, width);
  layout = sp_layouter_take (self->layouter, self->patience);
  self->is_slow = layout == NULL || layout->selection != self->selection;
  if (layout != NULL)
    adopt (self, layout);
}

void
sp_chart_view_fit (SpChartView *self, int width)
{
  sp_chart_view_lay_out (self, width);
  width = choose_width (self, width);
  if (self->selection != NULL && !is_current (self, width))
    ask (self, width);
}

void
sp_chart_view_forget_scene (SpChartView *self)
{
  sp_layouter_forget (self->layouter);
  g_clear_pointer (&self->scene, sp_scene_unref);
  g_clear_pointer (&self->shown, sp_selection_unref);
  g_clear_pointer (&self->wished_actor, g_free);
  g_clear_pointer (&self->wished_issue, g_free);
  self->least_width = 0;
  sp_chart_overlay_set_scene (SP_CHART_OVERLAY (self->overlay), NULL, self->look);
}

static gboolean
is_like (const SpSelection *a, const SpSelection *b)
{
  return sp_selection_get_dataset (a) == sp_selection_get_dataset (b)
         && sp_chart_get_kind_of (sp_selection_get_view (a))
              == sp_chart_get_kind_of (sp_selection_get_view (b));
}

/* Until the first layout of its kind tells. */
static gboolean
is_large (const SpSelection *selection)
{
  return sp_selection_get_n_actors (selection) * sp_selection_get_n_issues (selection) > MANY;
}

void
sp_chart_view_set_selection (SpChartView *self, SpSelection *selection)
{
  gboolean same_data;

  g_return_if_fail (SP_IS_CHART_VIEW (self));

  same_data = selection != NULL && self->selection != NULL
              && sp_selection_get_dataset (selection) == sp_selection_get_dataset (self->selection);
  if (selection != NULL && (self->selection == NULL || !is_like (selection, self->selection)))
    self->is_slow = self->patience >= 0 && is_large (selection);
  if (same_data)
    sp_chart_view_leave_scene (self);
  else
    sp_chart_view_drop_motion (self);
  /* Of another dataset its picture is still seen, but none of its marks is there any more. */
  if (!same_data)
    sp_chart_view_forget_scene (self);
  if (selection != NULL)
    {
      sp_selection_ref (selection);
    }
  else
    {
      g_clear_pointer (&self->node, gsk_render_node_unref);
      self->height = 0;
    }
  g_clear_pointer (&self->selection, sp_selection_unref);
  self->selection = selection;
  if (!self->is_slow)
    self->least_width = 0;
  sp_chart_view_keep_zoom (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}

gboolean
sp_chart_view_is_busy (SpChartView *self)
{
  g_return_val_if_fail (SP_IS_CHART_VIEW (self), FALSE);

  return self->selection != NULL
         && (self->shown != self->selection || sp_layouter_is_busy (self->layouter));
}

void
sp_chart_view_set_patience (SpChartView *self, int patience)
{
  g_return_if_fail (SP_IS_CHART_VIEW (self) && patience >= -1);

  self->patience = patience;
  self->is_slow = FALSE;
}
