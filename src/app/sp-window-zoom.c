/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-window-private.h"

/* Looking closer at the chart. */

static void
set_enabled (SpWindow *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
sp_window_update_zoom (SpWindow *self)
{
  gboolean can_zoom = sp_chart_view_can_zoom (self->chart);
  double zoom = sp_chart_view_get_zoom (self->chart);

  /* The bar goes with the focus in it. */
  if (zoom <= 1 && gtk_widget_get_focus_child (GTK_WIDGET (self->zoom_bar)) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->chart));
  sp_zoom_bar_set_zoom (self->zoom_bar, can_zoom ? zoom : 1);
  set_enabled (self, "zoom-in", can_zoom && zoom < SP_CHART_VIEW_MOST_ZOOM);
  set_enabled (self, "zoom-out", can_zoom && zoom > 1);
  set_enabled (self, "zoom-reset", can_zoom && zoom > 1);
}

static void
zoom_in_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_chart_view_step_zoom (SP_WINDOW (data)->chart, 1);
}

static void
zoom_out_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_chart_view_step_zoom (SP_WINDOW (data)->chart, -1);
}

static void
zoom_reset_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_chart_view_step_zoom (SP_WINDOW (data)->chart, 0);
}

void
sp_window_add_zoom (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "zoom-in", zoom_in_action },
    { "zoom-out", zoom_out_action },
    { "zoom-reset", zoom_reset_action },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->chart, "zoomed", G_CALLBACK (sp_window_update_zoom), self,
                           G_CONNECT_SWAPPED);
  sp_window_update_zoom (self);
}
