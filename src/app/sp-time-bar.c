/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-time-bar.h"

#include "analysis/sp-figures.h"
#include "analysis/sp-fill.h"
#include "chart/sp-chart.h"
#include "sp-compat.h"

#include <glib/gi18n.h>

#define PLAY_MS 1000
/* Narrower than this, in px of the usual text size, buttons have icons for words. */
#define NARROW 640

typedef enum
{
  PREVIOUS,
  PLAY,
  NEXT,
  N_BUTTONS,
} Button;

struct _SpTimeBar
{
  GtkWidget parent_instance;

  SpDocument *document;
  SpDays *days;
  SpDate own_until; /* as the document was opened */
  SpDate own_from;

  GtkWidget *box;
  GtkLabel *title;
  GtkWidget *buttons[N_BUTTONS];
  GtkWidget *reset;
  SpTimeScale *scale;

  gboolean narrow;
  int least;    /* the width that it needs with icons */
  guint facing; /* a change of `narrow` that is to be shown */

  gboolean playing;
  guint timer;
  gboolean stepping; /* the change under way is the play's own */
};

enum
{
  PROP_PLAYING = 1,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_ON,
  PROP_CAN_PLAY,
  PROP_CAN_RESET,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (SpTimeBar, sp_time_bar, GTK_TYPE_WIDGET)

static guint32
get_day (SpTimeBar *self)
{
  SpSelection *selection = self->document != NULL ? sp_document_get_selection (self->document)
                                                  : NULL;

  return selection != NULL ? sp_selection_get_day (selection) : 0;
}

static gboolean
has_days (SpTimeBar *self)
{
  return self->days != NULL && sp_days_get_last (self->days) > sp_days_get_first (self->days);
}

/* Whether the chart compares two days. */
static gboolean
has_from (SpTimeBar *self)
{
  const SpView *view = sp_document_get_view (self->document);

  return sp_chart_get_kind_of (view) == &sp_changes_kind;
}

static guint32
get_from (SpTimeBar *self)
{
  return sp_date_last_day (sp_selection_get_from (sp_document_get_selection (self->document)));
}

static gboolean
can_go (SpTimeBar *self, gboolean back)
{
  if (!has_days (self))
    return FALSE;
  return (back ? sp_days_find_previous (self->days, get_day (self))
               : sp_days_find_next (self->days, get_day (self)))
         != 0;
}

static gboolean
can_play (SpTimeBar *self)
{
  return has_days (self) && sp_days_find_next (self->days, 0) != 0;
}

static gboolean
can_reset (SpTimeBar *self)
{
  const SpView *view = self->document != NULL ? sp_document_get_view (self->document) : NULL;

  return view != NULL && has_days (self)
         && (!sp_date_equal (view->as_of, self->own_until)
             || (has_from (self) && !sp_date_equal (view->from, self->own_from)));
}

/* GTK 4.8 would have a screen reader say a button's text twice. */
static void
set_face (GtkWidget *button, gboolean narrow, const char *icon_name, const char *text)
{
  if (narrow)
    gtk_button_set_icon_name (GTK_BUTTON (button), icon_name);
  else
    gtk_button_set_label (GTK_BUTTON (button), text);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_faces (SpTimeBar *self)
{
  set_face (self->buttons[PREVIOUS], self->narrow, "media-skip-backward-symbolic",
            _ ("Previous change"));
  set_face (self->buttons[PLAY], self->narrow,
            self->playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic",
            self->playing ? _ ("Pause") : _ ("Play"));
  set_face (self->buttons[NEXT], self->narrow, "media-skip-forward-symbolic", _ ("Next change"));
}

/* Told only where it is another: a screen reader hears of each. */
static void
set_tooltip (GtkWidget *button, const char *text)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (button), text) != 0)
    gtk_widget_set_tooltip_text (button, text);
}

/* A button that can't be used says why. */
static void
explain_buttons (SpTimeBar *self)
{
  set_tooltip (self->buttons[PREVIOUS], can_go (self, TRUE)
                                          ? _ ("To the change before")
                                          : _ ("Nothing that is shown changed before"));
  set_tooltip (self->buttons[NEXT], can_go (self, FALSE)
                                      ? _ ("To the change after")
                                      : _ ("Nothing that is shown changes after"));
  set_tooltip (self->buttons[PLAY], can_play (self) ? _ ("From change to change")
                                                    : _ ("Nothing that is shown ever changes"));
}

static char *
write_title (SpTimeBar *self)
{
  SpSelection *selection = sp_document_get_selection (self->document);
  g_autofree char *date = NULL;

  if (has_from (self))
    return sp_date_show_span (sp_selection_get_from (selection),
                              sp_selection_get_as_of (selection));
  date = sp_date_show (sp_selection_get_as_of (selection), FALSE);
  /* Translators: the day of the chart: "As of 18 February 2025". */
  return sp_fill (_ ("As of {date}"), "date", date, NULL);
}

static void
show_reset (SpTimeBar *self)
{
  g_autofree char *text = NULL;
  g_autofree char *date = NULL;

  /* The focus does not go with a button that goes. */
  if (!can_reset (self) && gtk_widget_has_focus (self->reset))
    gtk_widget_grab_focus (GTK_WIDGET (sp_time_scale_get_handle (self->scale, SP_TIME_UNTIL)));
  gtk_widget_set_visible (self->reset, can_reset (self));
  date = sp_date_show (self->own_until, FALSE);
  text = sp_date_is_set (self->own_until)
           /* Translators: {date} is the day on which the file was opened to be seen. */
           ? sp_fill (_ ("Back to {date}, as it was opened"), "date", date, NULL)
           : g_strdup (_ ("Back to the newest day"));
  gtk_widget_set_tooltip_text (self->reset, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reset), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
}

/* The focus stays in the bar where its button has nothing more to do. */
static void
keep_focus (SpTimeBar *self)
{
  if ((gtk_widget_has_focus (self->buttons[PREVIOUS]) && !can_go (self, TRUE))
      || (gtk_widget_has_focus (self->buttons[NEXT]) && !can_go (self, FALSE)))
    gtk_widget_grab_focus (GTK_WIDGET (sp_time_scale_get_handle (self->scale, SP_TIME_UNTIL)));
}

static void
show_day (SpTimeBar *self)
{
  g_autofree char *title = write_title (self);

  gtk_label_set_text (self->title, title);
  sp_time_scale_set_day (self->scale, SP_TIME_FROM, has_from (self) ? get_from (self) : 0);
  sp_time_scale_set_day (self->scale, SP_TIME_UNTIL, get_day (self));
  show_reset (self);
  explain_buttons (self);
  keep_focus (self);
  for (guint i = PROP_CAN_GO_BACK; i < N_PROPERTIES; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
update_days (SpTimeBar *self, SpSelection *selection)
{
  SpDays *days;

  if (self->days != NULL && sp_days_suits (self->days, selection))
    return;
  days = sp_days_new (selection);
  sp_time_scale_set_days (self->scale, days);
  sp_days_free (self->days);
  self->days = days;
}

static void
changed_cb (SpTimeBar *self)
{
  SpSelection *selection = sp_document_get_selection (self->document);

  if (!self->stepping)
    sp_time_bar_set_playing (self, FALSE);
  update_days (self, selection);
  gtk_widget_set_visible (GTK_WIDGET (self), has_days (self));
  show_day (self);
}

static void
loaded_cb (SpTimeBar *self)
{
  const SpView *view = sp_document_get_view (self->document);

  self->own_until = view->as_of;
  self->own_from = view->from;
}

/* The day with which the document was opened may say less than a day, or nothing: then it comes back as it was. */
static SpDate
to_date (guint32 day, SpDate own)
{
  return sp_date_is_set (own) && sp_date_last_day (own) == day ? own : sp_date_from_day (day);
}

/* Of the two days the earlier one stays the earlier. */
static void
moved_cb (SpTimeBar *self, int time, guint day)
{
  if (time == SP_TIME_FROM)
    sp_document_set_from (self->document, to_date (MIN (day, get_day (self)), self->own_from));
  else
    sp_document_set_as_of (self->document,
                           to_date (has_from (self) ? MAX (day, get_from (self)) : day,
                                    self->own_until));
}

static guint32
find_event (SpTimeBar *self, guint32 day, gboolean back)
{
  const GArray *events = sp_days_get_events (self->days);
  guint32 found = 0;

  for (guint i = 0; i < events->len; i++)
    {
      guint32 other = g_array_index (events, SpDayEvent, i).day;

      if (back ? other < day : (other > day && found == 0))
        found = other;
    }
  return found;
}

/* 0 where the step leads nowhere. */
static guint32
find_step (SpTimeBar *self, guint32 day, SpTimeStep step)
{
  switch (step)
    {
    case SP_TIME_STEP_FIRST:
      return sp_days_get_first (self->days);
    case SP_TIME_STEP_EVENT_BEFORE:
      return find_event (self, day, TRUE);
    case SP_TIME_STEP_CHANGE_BEFORE:
      return sp_days_find_previous (self->days, day);
    case SP_TIME_STEP_DAY_BEFORE:
      return CLAMP (day - 1, sp_days_get_first (self->days), sp_days_get_last (self->days));
    case SP_TIME_STEP_DAY_AFTER:
      return CLAMP (day + 1, sp_days_get_first (self->days), sp_days_get_last (self->days));
    case SP_TIME_STEP_CHANGE_AFTER:
      return sp_days_find_next (self->days, day);
    case SP_TIME_STEP_EVENT_AFTER:
      return find_event (self, day, FALSE);
    case SP_TIME_STEP_LAST:
      return sp_days_get_last (self->days);
    case SP_TIME_STEP_BACK:
    default:
      return 0;
    }
}

static void
stepped_cb (SpTimeBar *self, int time, int step)
{
  guint32 day;

  if (!has_days (self))
    return;
  if (step == SP_TIME_STEP_BACK)
    {
      sp_time_bar_reset (self);
      return;
    }
  day = find_step (self, time == SP_TIME_FROM ? get_from (self) : get_day (self), (SpTimeStep)step);
  if (day != 0)
    moved_cb (self, time, day);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

/* Who can't see the marks move hears the day: the focus is not where it changes. */
static void
announce (SpTimeBar *self)
{
  g_autofree char *day = sp_time_scale_describe (self->scale, get_day (self));
  g_autofree char *label = g_strdup_printf ("%s, %s", _ ("Pause"), day);

  if (!sp_compat_announce (GTK_WIDGET (self), day))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[PLAY]),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
play_to (SpTimeBar *self, guint32 day)
{
  self->stepping = TRUE;
  sp_document_set_as_of (self->document, to_date (day, self->own_until));
  self->stepping = FALSE;
  if (self->playing)
    announce (self);
}

static gboolean
play_cb (gpointer data)
{
  SpTimeBar *self = SP_TIME_BAR (data);
  guint32 next = has_days (self) ? sp_days_find_next (self->days, get_day (self)) : 0;

  if (next != 0)
    play_to (self, next);
  if (next != 0 && self->playing && sp_days_find_next (self->days, next) != 0)
    return G_SOURCE_CONTINUE;
  self->timer = 0;
  sp_time_bar_set_playing (self, FALSE);
  return G_SOURCE_REMOVE;
}

static gboolean
face_cb (gpointer data)
{
  SpTimeBar *self = SP_TIME_BAR (data);

  self->facing = 0;
  show_faces (self);
  return G_SOURCE_REMOVE;
}

static double
get_text_scale (SpTimeBar *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? CLAMP (dpi / 1024.0 / 96.0, 0.5, 4.0) : 1.0;
}

static int
get_box_width (SpTimeBar *self)
{
  int width;

  gtk_widget_measure (self->box, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return width;
}

static GtkSizeRequestMode
sp_time_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* As narrow as it is with icons: words that kept it wide would never give way to them. */
static void
sp_time_bar_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  SpTimeBar *self = SP_TIME_BAR (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, get_box_width (self));
  else if (orientation == GTK_ORIENTATION_VERTICAL)
    /* A box is a pixel lower for no width than for a wide one. */
    gtk_widget_measure (self->box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &for_size, NULL, NULL);
  gtk_widget_measure (self->box, orientation, for_size, minimum, natural, NULL, NULL);
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  if (self->narrow && self->facing == 0)
    self->least = *minimum;
  else
    *minimum = MIN (*minimum, self->least);
}

/* Words are changed after sizes were given out, not meanwhile. */
static void
sp_time_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpTimeBar *self = SP_TIME_BAR (widget);
  gboolean narrow = width < NARROW * get_text_scale (self);
  int needed = get_box_width (self);

  gtk_widget_size_allocate (self->box, &(GtkAllocation){ 0, 0, MAX (width, needed), height }, -1);
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  if (self->facing == 0)
    self->facing = g_idle_add (face_cb, self);
}

static void
sp_time_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpTimeBar *self = SP_TIME_BAR (object);

  if (id == PROP_PLAYING)
    g_value_set_boolean (value, self->playing);
  else if (id == PROP_CAN_GO_BACK)
    g_value_set_boolean (value, can_go (self, TRUE));
  else if (id == PROP_CAN_GO_ON)
    g_value_set_boolean (value, can_go (self, FALSE));
  else if (id == PROP_CAN_PLAY)
    g_value_set_boolean (value, can_play (self));
  else if (id == PROP_CAN_RESET)
    g_value_set_boolean (value, can_reset (self));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_time_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_PLAYING)
    sp_time_bar_set_playing (SP_TIME_BAR (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_time_bar_dispose (GObject *object)
{
  SpTimeBar *self = SP_TIME_BAR (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->facing, g_source_remove);
  if (self->scale != NULL)
    sp_time_scale_set_days (self->scale, NULL);
  self->scale = NULL;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->days, sp_days_free);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (sp_time_bar_parent_class)->dispose (object);
}

static void
add_property (const char *name, guint id, GParamFlags flags)
{
  properties[id] = g_param_spec_boolean (name, NULL, NULL, FALSE,
                                         flags | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
sp_time_bar_class_init (SpTimeBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_time_bar_dispose;
  object_class->get_property = sp_time_bar_get_property;
  object_class->set_property = sp_time_bar_set_property;
  widget_class->get_request_mode = sp_time_bar_get_request_mode;
  widget_class->measure = sp_time_bar_measure;
  widget_class->size_allocate = sp_time_bar_size_allocate;
  add_property ("playing", PROP_PLAYING, G_PARAM_READWRITE);
  add_property ("can-go-back", PROP_CAN_GO_BACK, G_PARAM_READABLE);
  add_property ("can-go-on", PROP_CAN_GO_ON, G_PARAM_READABLE);
  add_property ("can-play", PROP_CAN_PLAY, G_PARAM_READABLE);
  add_property ("can-reset", PROP_CAN_RESET, G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_css_name (widget_class, "timebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add_button (GtkWidget *box, const char *action)
{
  GtkWidget *button = gtk_button_new ();

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static GtkWidget *
make_head (SpTimeBar *self)
{
  static const char *const actions[N_BUTTONS] = { "win.previous-change", "win.play",
                                                  "win.next-change" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_wrap_mode (self->title, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (self->title, 6);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  self->reset = add_button (box, "win.reset-day");
  gtk_button_set_icon_name (GTK_BUTTON (self->reset), "edit-undo-symbolic");
  gtk_widget_add_css_class (self->reset, "flat");
  gtk_widget_set_visible (self->reset, FALSE);
  for (guint i = 0; i < N_BUTTONS; i++)
    self->buttons[i] = add_button (box, actions[i]);
  return box;
}

static void
sp_time_bar_init (SpTimeBar *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  self->scale = SP_TIME_SCALE (sp_time_scale_new ());
  self->narrow = TRUE;
  gtk_box_append (GTK_BOX (self->box), make_head (self));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->scale));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  show_faces (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Time"),
                                  -1);
  g_signal_connect_object (self->scale, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->scale, "stepped", G_CALLBACK (stepped_cb), self,
                           G_CONNECT_SWAPPED);
}

void
sp_time_bar_set_document (SpTimeBar *self, SpDocument *document)
{
  g_return_if_fail (SP_IS_TIME_BAR (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "loaded", G_CALLBACK (loaded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
sp_time_bar_step (SpTimeBar *self, gboolean back)
{
  g_return_if_fail (SP_IS_TIME_BAR (self));

  stepped_cb (self, SP_TIME_UNTIL, back ? SP_TIME_STEP_CHANGE_BEFORE : SP_TIME_STEP_CHANGE_AFTER);
}

void
sp_time_bar_reset (SpTimeBar *self)
{
  g_return_if_fail (SP_IS_TIME_BAR (self));

  if (!can_reset (self))
    return;
  sp_document_set_as_of (self->document, self->own_until);
  if (has_from (self))
    sp_document_set_from (self->document, self->own_from);
}

gboolean
sp_time_bar_is_playing (SpTimeBar *self)
{
  g_return_val_if_fail (SP_IS_TIME_BAR (self), FALSE);

  return self->playing;
}

/* After the last change it begins again with the first day. */
static void
begin_play (SpTimeBar *self)
{
  guint32 next = sp_days_find_next (self->days, get_day (self));

  play_to (self, next != 0 ? next : sp_days_get_first (self->days));
  if (self->playing)
    self->timer = g_timeout_add (PLAY_MS, play_cb, self);
}

void
sp_time_bar_set_playing (SpTimeBar *self, gboolean playing)
{
  g_return_if_fail (SP_IS_TIME_BAR (self));

  playing = playing && can_play (self);
  if (self->playing == playing)
    return;
  self->playing = playing;
  g_clear_handle_id (&self->timer, g_source_remove);
  show_faces (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
  if (playing)
    begin_play (self);
}

void
sp_time_bar_interrupt (SpTimeBar *self, GtkWidget *widget)
{
  g_return_if_fail (SP_IS_TIME_BAR (self));

  if (widget != NULL
      && (widget == self->buttons[PLAY] || gtk_widget_is_ancestor (widget, self->buttons[PLAY])))
    return;
  sp_time_bar_set_playing (self, FALSE);
}

SpTimeScale *
sp_time_bar_get_scale (SpTimeBar *self)
{
  g_return_val_if_fail (SP_IS_TIME_BAR (self), NULL);

  return self->scale;
}
