/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-view-private.h"

/* The way of a chart from one selection to the next: where it begins and where it is dropped. */

#define MOTION_MS 350
/* Changes that follow each other faster are shown at once: a drag through time, a key held down; and so are those of
 * a chart that is looked at closer, of which a part is seen. */
#define CALM (400 * G_TIME_SPAN_MILLISECOND)

void
sp_chart_view_drop_motion (SpChartView *self)
{
  if (self->animation != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->animation, self);
      adw_animation_pause (self->animation);
    }
  g_clear_object (&self->animation);
  g_clear_pointer (&self->motion, sp_chart_motion_free);
  g_clear_pointer (&self->leaving, sp_scene_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
sp_chart_view_leave_scene (SpChartView *self)
{
  gint64 now = g_get_monotonic_time ();
  gboolean calm = now - self->left_at >= CALM;

  sp_chart_view_drop_motion (self);
  self->left_at = now;
  if (!calm || self->scene == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self))
      || !adw_get_enable_animations (GTK_WIDGET (self)) || sp_chart_view_is_zoomed (self))
    return;
  self->leaving = sp_scene_ref (self->scene);
  self->leaving_width = self->scene_width;
}

static void
progress_cb (double value, gpointer data)
{
  gtk_widget_queue_draw (GTK_WIDGET (data));
}

static void
begin (SpChartView *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (progress_cb, self, NULL);
  g_autoptr (AdwAnimation) animation = NULL;

  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, MOTION_MS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_IN_OUT_CUBIC);
  g_signal_connect_object (self->animation, "done", G_CALLBACK (sp_chart_view_drop_motion), self,
                           G_CONNECT_SWAPPED);
  /* It may end at once. */
  animation = g_object_ref (self->animation);
  adw_animation_play (animation);
}

/* Only where nothing but the data is another. A pane may first ask how high the chart would be in other widths. */
void
sp_chart_view_begin_motion (SpChartView *self)
{
  g_autoptr (SpScene) from = NULL;

  if (self->leaving == NULL || self->scene == NULL || self->scene_width != self->leaving_width)
    return;
  from = g_steal_pointer (&self->leaving);
  if (sp_scene_get_width (from) != sp_scene_get_width (self->scene)
      || sp_scene_is_rtl (from) != sp_scene_is_rtl (self->scene)
      || !g_str_equal (sp_scene_get_kind (from), sp_scene_get_kind (self->scene)))
    return;
  self->motion = sp_chart_motion_new (self->painter, from, self->scene, self->look);
  if (self->motion != NULL)
    begin (self);
}

gboolean
sp_chart_view_snapshot_motion (SpChartView *self, GtkSnapshot *snapshot)
{
  if (self->motion == NULL || self->animation == NULL)
    return FALSE;
  sp_chart_motion_snapshot (self->motion, snapshot, adw_animation_get_value (self->animation));
  return TRUE;
}
