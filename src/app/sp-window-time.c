/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-window-private.h"

#include <glib/gi18n.h>

/* The day of the chart: the actions of the bar below it. */

static void
previous_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_time_bar_step (SP_WINDOW (data)->time_bar, TRUE);
}

static void
next_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_time_bar_step (SP_WINDOW (data)->time_bar, FALSE);
}

static void
play_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpTimeBar *bar = SP_WINDOW (data)->time_bar;

  sp_time_bar_set_playing (bar, !sp_time_bar_is_playing (bar));
}

static void
reset_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_time_bar_reset (SP_WINDOW (data)->time_bar);
}

/* A date of any precision; nothing for what follows from the data. */
static gboolean
read_date (SpWindow *self, GVariant *parameter, SpDate *date)
{
  const char *text = g_variant_get_string (parameter, NULL);
  g_autofree char *message = NULL;

  *date = SP_DATE_NONE;
  if (*text == '\0' || sp_date_parse (text, -1, date))
    return TRUE;
  message = g_strdup_printf (_ ("“%s” is no date"), text);
  sp_window_tell (self, message);
  return FALSE;
}

static void
as_of_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpDate date;

  if (read_date (SP_WINDOW (data), parameter, &date))
    sp_document_set_as_of (SP_WINDOW (data)->document, date);
}

static void
from_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpDate date;

  if (read_date (SP_WINDOW (data), parameter, &date))
    sp_document_set_from (SP_WINDOW (data)->document, date);
}

static void
playing_cb (SpWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "play");

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_boolean (sp_time_bar_is_playing (self->time_bar)));
}

static gboolean
pause_cb (gpointer data)
{
  sp_time_bar_interrupt (SP_WINDOW (data)->time_bar, NULL);
  return G_SOURCE_REMOVE;
}

static gboolean
is_activation (guint key)
{
  return key == GDK_KEY_space || key == GDK_KEY_Return || key == GDK_KEY_KP_Enter
         || key == GDK_KEY_ISO_Enter;
}

/* The keys of the play itself come first: what it then is, it stays. Modifiers alone ask for nothing; with Control a
 * screen reader is told to be quiet. */
static gboolean
key_cb (
  GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, SpWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (controller));

  if (!sp_time_bar_is_playing (self->time_bar) || gdk_key_event_is_modifier (event))
    return GDK_EVENT_PROPAGATE;
  if (is_activation (key))
    sp_time_bar_interrupt (self->time_bar, focus);
  else
    g_idle_add_full (G_PRIORITY_DEFAULT, pause_cb, g_object_ref (self), g_object_unref);
  return GDK_EVENT_PROPAGATE;
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, SpWindow *self)
{
  sp_time_bar_interrupt (self->time_bar,
                         gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT));
}

/* Whatever else is done ends the play. */
static void
watch_input (SpWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
enable_with (SpWindow *self, const char *action, const char *property)
{
  g_object_bind_property (self->time_bar, property,
                          g_action_map_lookup_action (G_ACTION_MAP (self), action), "enabled",
                          G_BINDING_SYNC_CREATE);
}

void
sp_window_add_time (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "previous-change", previous_action }, { "next-change", next_action },
    { "play", play_action, NULL, "false" }, { "reset-day", reset_action },
    { "as-of", as_of_action, "s" },         { "from", from_action, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  enable_with (self, "previous-change", "can-go-back");
  enable_with (self, "next-change", "can-go-on");
  enable_with (self, "play", "can-play");
  enable_with (self, "reset-day", "can-reset");
  g_signal_connect_object (self->time_bar, "notify::playing", G_CALLBACK (playing_cb), self,
                           G_CONNECT_SWAPPED);
  sp_time_bar_set_document (self->time_bar, self->document);
  watch_input (self);
}
