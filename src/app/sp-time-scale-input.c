/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-figures.h"
#include "analysis/sp-names.h"
#include "sp-time-scale-private.h"
#include "sp-tooltip.h"

#include <glib/gi18n.h>
#include <math.h>

/* The pointer on a scale of days. A press takes the nearest handle to where it is, a drag takes it along, and what cancels
 * the drag (another gesture, a hidden window, Escape) leaves the handle where it was:
 *
 *   NONE --press--> HANDLE --motion--> HANDLE --release--> NONE
 *                   HANDLE --cancel, Escape--> NONE, back to the start */

#define TOOLTIP_EVENTS 6

static void
move (SpTimeScale *self, SpTime time, guint32 day)
{
  if (day != 0 && day != self->at[time])
    g_signal_emit_by_name (self, "moved", (int)time, day);
}

/* The nearest event's day within reach, so that events are easy to hit; else the day itself. */
static guint32
snap (SpTimeScale *self, double x)
{
  const GArray *events = sp_days_get_events (self->days);
  guint32 snapped = sp_time_scale_get_day_at (self, x);
  double nearest = SP_TIME_SCALE_NEAR;

  for (guint i = 0; i < events->len; i++)
    {
      guint32 day = g_array_index (events, SpDayEvent, i).day;
      double distance = fabs (sp_time_scale_get_x (self, day) - x);

      if (distance >= nearest)
        continue;
      nearest = distance;
      snapped = day;
    }
  return snapped;
}

/* The day of the label at a place; 0 for none. */
static guint32
find_label (SpTimeScale *self, double x, double y)
{
  if (y < sp_time_scale_get_label_y (self))
    return 0;
  for (guint i = 0; i < self->places->len; i++)
    {
      const SpRowLabel *place = &g_array_index (self->places, SpRowLabel, i);

      if (place->room > 0 && x >= place->x && x <= place->x + place->room)
        return g_array_index (self->labels, SpTimeLabel, i).day;
    }
  return 0;
}

static SpTime
find_nearest (SpTimeScale *self, double x)
{
  double until = fabs (sp_time_scale_get_x (self, self->at[SP_TIME_UNTIL]) - x);

  if (self->at[SP_TIME_FROM] == 0)
    return SP_TIME_UNTIL;
  return fabs (sp_time_scale_get_x (self, self->at[SP_TIME_FROM]) - x) < until ? SP_TIME_FROM
                                                                               : SP_TIME_UNTIL;
}

void
sp_time_scale_press (SpTimeScale *self, double x, double y)
{
  guint32 day = self->days != NULL ? find_label (self, x, y) : 0;

  if (self->days == NULL)
    return;
  if (day == 0)
    day = snap (self, x);
  self->dragged = find_nearest (self, sp_time_scale_get_x (self, day));
  self->drag = SP_DRAG_HANDLE;
  self->drag_start = self->at[self->dragged];
  self->drag_x = x;
  gtk_widget_grab_focus (self->handles[self->dragged]);
  move (self, self->dragged, day);
}

void
sp_time_scale_drag (SpTimeScale *self, double dx, double dy)
{
  if (self->drag == SP_DRAG_HANDLE && self->days != NULL && fabs (dx) >= 1)
    move (self, self->dragged, snap (self, self->drag_x + dx));
}

void
sp_time_scale_release (SpTimeScale *self)
{
  self->drag = SP_DRAG_NONE;
}

void
sp_time_scale_cancel (SpTimeScale *self)
{
  if (self->drag == SP_DRAG_NONE)
    return;
  self->drag = SP_DRAG_NONE;
  move (self, self->dragged, self->drag_start);
}

static void
step (SpTimeScale *self, SpTime time, int by)
{
  if (by == SP_TIME_STEP_BACK && self->drag != SP_DRAG_NONE)
    sp_time_scale_cancel (self);
  else
    g_signal_emit_by_name (self, "stepped", (int)time, by);
}

static void
until_step_cb (SpTimeScale *self, int by)
{
  step (self, SP_TIME_UNTIL, by);
}

static void
from_step_cb (SpTimeScale *self, int by)
{
  step (self, SP_TIME_FROM, by);
}

static void
until_wanted_cb (SpTimeScale *self, guint day)
{
  move (self, SP_TIME_UNTIL, day);
}

static void
from_wanted_cb (SpTimeScale *self, guint day)
{
  move (self, SP_TIME_FROM, day);
}

static void
add_events (SpTimeScale *self, GString *text, guint32 since, guint32 until)
{
  const SpDataset *dataset = sp_days_get_dataset (self->days);
  const GArray *events = sp_days_get_events (self->days);
  guint n = 0;

  for (guint i = 0; i < events->len; i++)
    {
      const SpDayEvent *event = &g_array_index (events, SpDayEvent, i);
      g_autofree char *date = NULL;

      if (event->day < since || event->day > until || n++ >= TOOLTIP_EVENTS)
        continue;
      date = sp_date_show (sp_dataset_get_event (dataset, event->event)->date, TRUE);
      g_string_append_printf (text, "\n%s: %s", date,
                              sp_text_show (dataset,
                                            sp_dataset_get_event (dataset, event->event)->title));
    }
  if (n > TOOLTIP_EVENTS)
    g_string_append (text, "\n…");
}

/* What is at a place: the days, how many statements they brought, and what happened. */
static char *
write_tooltip (SpTimeScale *self, double x, double y)
{
  guint32 label = find_label (self, x, y);
  double middle = label != 0 ? sp_time_scale_get_x (self, label) : x;
  guint32 a = sp_time_scale_get_day_at (self, middle - SP_TIME_SCALE_NEAR);
  guint32 b = sp_time_scale_get_day_at (self, middle + SP_TIME_SCALE_NEAR);
  guint32 since = MIN (a, b);
  guint32 until = MAX (a, b);
  guint n = sp_days_count (self->days, since, until);
  g_autofree char *span = sp_date_show_span (sp_date_from_day (since), sp_date_from_day (until));
  GString *text = g_string_new (span);

  g_string_append_c (text, '\n');
  g_string_append_printf (text, ngettext ("%u statement", "%u statements", n), n);
  add_events (self, text, since, until);
  return g_string_free (text, FALSE);
}

gboolean
sp_time_scale_query_tooltip (
  GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  SpTimeScale *self = SP_TIME_SCALE (widget);
  g_autofree char *text = NULL;

  if (self->days == NULL || keyboard)
    return FALSE;
  text = write_tooltip (self, x, y);
  gtk_tooltip_set_custom (tooltip, sp_tooltip_new (text));
  gtk_tooltip_set_tip_area (tooltip,
                            &(GdkRectangle){ x - 2, 0, 4, gtk_widget_get_height (widget) });
  return TRUE;
}

void
sp_time_scale_add_input (SpTimeScale *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (sp_time_scale_press), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (sp_time_scale_drag), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (sp_time_scale_release), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (sp_time_scale_cancel), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (self->handles[SP_TIME_UNTIL], "step", G_CALLBACK (until_step_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->handles[SP_TIME_UNTIL], "wanted", G_CALLBACK (until_wanted_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->handles[SP_TIME_FROM], "wanted", G_CALLBACK (from_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->handles[SP_TIME_FROM], "step", G_CALLBACK (from_step_cb), self,
                           G_CONNECT_SWAPPED);
}
