/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-time-handle.h"

/* Pointers and fingers need as much. */
#define SIZE 24

/* Of the widgets of GTK 4.8 only those of its own kinds have a value for assistive technology. An invisible GtkScale, which
 * no pointer reaches, has the focus and the value; the keys are the handle's own. */
struct _SpTimeHandle
{
  GtkWidget parent_instance;

  GtkWidget *range;
  gboolean telling;
  char *text;
};

enum
{
  STEP,
  WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpTimeHandle, sp_time_handle, GTK_TYPE_WIDGET)

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[STEP], 0, g_variant_get_int32 (parameter));
}

/* Left and right are places, not times: where the script runs to the left, so does time. */
static void
step_sideways_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  int step = g_variant_get_int32 (parameter);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  g_signal_emit (widget, signals[STEP], 0, rtl ? (int)SP_TIME_STEP_LAST - step : step);
}

static void
value_changed_cb (SpTimeHandle *self)
{
  if (!self->telling)
    g_signal_emit (self, signals[WANTED], 0, (guint)gtk_range_get_value (GTK_RANGE (self->range)));
}

static void
sp_time_handle_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = *natural = SIZE;
  *minimum_baseline = *natural_baseline = -1;
}

static void
sp_time_handle_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpTimeHandle *self = SP_TIME_HANDLE (widget);
  int least_width;
  int least_height;

  gtk_widget_measure (self->range, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (self->range, GTK_ORIENTATION_VERTICAL, -1, &least_height, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->range,
                            &(GtkAllocation){ 0, 0, MAX (width, least_width),
                                              MAX (height, least_height) },
                            -1);
}

/* The handle is drawn by its style; what is in it is not to be seen. */
static void
sp_time_handle_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
}

static gboolean
sp_time_handle_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (SP_TIME_HANDLE (widget)->range, direction);
}

static gboolean
sp_time_handle_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SP_TIME_HANDLE (widget)->range);
}

static void
sp_time_handle_dispose (GObject *object)
{
  g_clear_pointer (&SP_TIME_HANDLE (object)->range, gtk_widget_unparent);
  G_OBJECT_CLASS (sp_time_handle_parent_class)->dispose (object);
}

static void
sp_time_handle_finalize (GObject *object)
{
  g_free (SP_TIME_HANDLE (object)->text);
  G_OBJECT_CLASS (sp_time_handle_parent_class)->finalize (object);
}

static void
sp_time_handle_class_init (SpTimeHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_time_handle_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_time_handle_finalize;
  widget_class->measure = sp_time_handle_measure;
  widget_class->size_allocate = sp_time_handle_size_allocate;
  widget_class->snapshot = sp_time_handle_snapshot;
  widget_class->focus = sp_time_handle_focus;
  widget_class->grab_focus = sp_time_handle_grab_focus;
  gtk_widget_class_set_css_name (widget_class, "handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
  gtk_widget_class_install_action (widget_class, "handle.step", "i", step_action);
  gtk_widget_class_install_action (widget_class, "handle.step-sideways", "i", step_sideways_action);
  signals[STEP] = g_signal_new ("step", SP_TYPE_TIME_HANDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_INT);
  signals[WANTED] = g_signal_new ("wanted", SP_TYPE_TIME_HANDLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
add_key (GtkEventController *keys, guint key, GdkModifierType state, const char *action, int step)
{
  GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (key, state),
                                                           gtk_named_action_new (action), "i",
                                                           step);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

/* Before the scale has them, which would go by numbers. */
static void
add_keys (SpTimeHandle *self)
{
  static const struct
  {
    guint keys[2];
    GdkModifierType state;
    gboolean sideways;
    int step;
  } rows[] = {
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, 0, TRUE, SP_TIME_STEP_DAY_BEFORE },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 0, TRUE, SP_TIME_STEP_DAY_AFTER },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, FALSE, SP_TIME_STEP_DAY_BEFORE },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, FALSE, SP_TIME_STEP_DAY_AFTER },
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, GDK_CONTROL_MASK, TRUE, SP_TIME_STEP_CHANGE_BEFORE },
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, GDK_CONTROL_MASK, TRUE, SP_TIME_STEP_CHANGE_AFTER },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, GDK_CONTROL_MASK, FALSE, SP_TIME_STEP_CHANGE_BEFORE },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, GDK_CONTROL_MASK, FALSE, SP_TIME_STEP_CHANGE_AFTER },
    { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, 0, FALSE, SP_TIME_STEP_EVENT_BEFORE },
    { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, 0, FALSE, SP_TIME_STEP_EVENT_AFTER },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, 0, FALSE, SP_TIME_STEP_FIRST },
    { { GDK_KEY_End, GDK_KEY_KP_End }, 0, FALSE, SP_TIME_STEP_LAST },
    { { GDK_KEY_Escape, GDK_KEY_Escape }, 0, FALSE, SP_TIME_STEP_BACK },
  };
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint j = 0; j < G_N_ELEMENTS (rows[i].keys); j++)
      add_key (keys, rows[i].keys[j], rows[i].state,
               rows[i].sideways ? "handle.step-sideways" : "handle.step", rows[i].step);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
sp_time_handle_init (SpTimeHandle *self)
{
  self->text = g_strdup ("");
  self->range = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 1, 1);
  gtk_scale_set_draw_value (GTK_SCALE (self->range), FALSE);
  gtk_widget_set_can_target (self->range, FALSE);
  gtk_widget_set_parent (self->range, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (self->range, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  add_keys (self);
}

GtkWidget *
sp_time_handle_new (const char *name)
{
  SpTimeHandle *self = g_object_new (SP_TYPE_TIME_HANDLE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->range), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  return GTK_WIDGET (self);
}

void
sp_time_handle_tell (SpTimeHandle *self, guint32 day, guint32 first, guint32 last, const char *text)
{
  g_return_if_fail (SP_IS_TIME_HANDLE (self) && text != NULL && first < last);

  g_free (self->text);
  self->text = g_strdup (text);
  self->telling = TRUE;
  /* The words first: they are asked for as soon as the value is another. The texts of values reach nobody from GTK 4.8,
   * descriptions do. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->range), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_range_set_range (GTK_RANGE (self->range), first, last);
  gtk_range_set_value (GTK_RANGE (self->range), CLAMP (day, first, last));
  self->telling = FALSE;
}

const char *
sp_time_handle_get_text (SpTimeHandle *self)
{
  g_return_val_if_fail (SP_IS_TIME_HANDLE (self), NULL);

  return self->text;
}
