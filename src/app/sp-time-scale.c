/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-time-scale.h"

#include "analysis/sp-figures.h"
#include "analysis/sp-fill.h"
#include "analysis/sp-names.h"
#include "sp-chart-painter.h"
#include "sp-time-scale-private.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* px; what is as high as a text is measured. */
#define BARS     22.0
#define HANDLE   24
#define LINE     3.0
#define BAR      2.0
#define COLUMN   3.0
#define TICK     6.0
#define GAP      12.0
#define LEAST    44.0
#define MOST     190.0
#define NATURAL  480
#define LEAST_PX 160

enum
{
  MOVED,
  STEPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpTimeScale, sp_time_scale, GTK_TYPE_WIDGET)

static void
clear_label (gpointer data)
{
  g_clear_object (&((SpTimeLabel *)data)->layout);
}

double
sp_time_scale_get_line_y (SpTimeScale *self)
{
  return BARS + LINE / 2;
}

double
sp_time_scale_get_label_y (SpTimeScale *self)
{
  return BARS + HANDLE / 2.0 + 2;
}

/* Half a handle is free at both ends, so that it never leaves the scale. */
static double
get_length (SpTimeScale *self)
{
  return MAX (gtk_widget_get_width (GTK_WIDGET (self)) - HANDLE, 1);
}

static gboolean
is_rtl (SpTimeScale *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static gboolean
has_days (SpTimeScale *self)
{
  return self->days != NULL && sp_days_get_last (self->days) > sp_days_get_first (self->days);
}

double
sp_time_scale_get_x (SpTimeScale *self, guint32 day)
{
  guint32 first;
  guint32 last;
  double share;

  g_return_val_if_fail (SP_IS_TIME_SCALE (self), 0);

  if (!has_days (self))
    return HANDLE / 2.0;
  first = sp_days_get_first (self->days);
  last = sp_days_get_last (self->days);
  share = (double)(CLAMP (day, first, last) - first) / (last - first);
  return HANDLE / 2.0 + (is_rtl (self) ? 1 - share : share) * get_length (self);
}

guint32
sp_time_scale_get_day_at (SpTimeScale *self, double x)
{
  guint32 first;
  guint32 last;
  double share;

  g_return_val_if_fail (SP_IS_TIME_SCALE (self), 0);

  if (!has_days (self))
    return 0;
  first = sp_days_get_first (self->days);
  last = sp_days_get_last (self->days);
  share = CLAMP ((x - HANDLE / 2.0) / get_length (self), 0, 1);
  return first + (guint32)lround ((is_rtl (self) ? 1 - share : share) * (last - first));
}

static PangoLayout *
make_layout (SpTimeScale *self, const char *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

static void
add_label (SpTimeScale *self, char *text, guint32 day)
{
  SpTimeLabel label = { make_layout (self, text), day };

  g_array_append_val (self->labels, label);
  g_free (text);
}

/* In one month the days tell the ends apart. */
static char *
write_end (SpTimeScale *self, guint32 day)
{
  SpDate first = sp_date_from_day (sp_days_get_first (self->days));
  SpDate last = sp_date_from_day (sp_days_get_last (self->days));
  SpDate date = sp_date_from_day (day);

  if (first.year != last.year || first.month != last.month)
    date.day = 0;
  return sp_date_show (date, TRUE);
}

/* The ends, then the events. */
static void
make_labels (SpTimeScale *self)
{
  const GArray *events;

  g_array_set_size (self->labels, 0);
  self->width = 0;
  if (!has_days (self))
    return;
  events = sp_days_get_events (self->days);
  add_label (self, write_end (self, sp_days_get_first (self->days)),
             sp_days_get_first (self->days));
  add_label (self, write_end (self, sp_days_get_last (self->days)), sp_days_get_last (self->days));
  for (guint i = 0; i < events->len; i++)
    {
      const SpDataset *dataset = sp_days_get_dataset (self->days);
      const SpDayEvent *event = &g_array_index (events, SpDayEvent, i);
      const SpText *title = sp_dataset_get_event (dataset, event->event)->title;

      add_label (self, g_strdup (sp_text_show (dataset, title)), event->day);
    }
}

/* The ends come first; of the events those with the most statements around them. */
static double
weigh (SpTimeScale *self, guint i)
{
  guint32 day = g_array_index (self->labels, SpTimeLabel, i).day;

  return i < 2 ? INFINITY : sp_days_count (self->days, day, day + 1);
}

static void
place_labels (SpTimeScale *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->width == width)
    return;
  self->width = width;
  g_array_set_size (self->places, self->labels->len);
  for (guint i = 0; i < self->labels->len; i++)
    {
      const SpTimeLabel *label = &g_array_index (self->labels, SpTimeLabel, i);
      SpRowLabel *place = &g_array_index (self->places, SpRowLabel, i);
      int words;

      pango_layout_set_width (label->layout, -1);
      pango_layout_get_pixel_size (label->layout, &words, NULL);
      *place = (SpRowLabel){ .middle = sp_time_scale_get_x (self, label->day),
                             .width = MIN (words + 1, MOST),
                             .least = MIN (words + 1, LEAST),
                             .weight = weigh (self, i) };
    }
  sp_placement_row ((SpRowLabel *)(void *)self->places->data, self->places->len, 0, width, GAP);
  for (guint i = 0; i < self->labels->len; i++)
    pango_layout_set_width (g_array_index (self->labels, SpTimeLabel, i).layout,
                            (int)(g_array_index (self->places, SpRowLabel, i).room * PANGO_SCALE));
}

guint
sp_time_scale_get_n_labels (SpTimeScale *self)
{
  return self->labels->len;
}

gboolean
sp_time_scale_get_label_box (SpTimeScale *self, guint i, graphene_rect_t *box)
{
  const SpRowLabel *place;
  int height;

  place_labels (self);
  place = &g_array_index (self->places, SpRowLabel, i);
  pango_layout_get_pixel_size (g_array_index (self->labels, SpTimeLabel, i).layout, NULL, &height);
  *box = GRAPHENE_RECT_INIT ((float)place->x, (float)sp_time_scale_get_label_y (self),
                             (float)place->room, (float)height);
  return place->room > 0;
}

static void
add_rect (GtkSnapshot *snapshot, double x, double y, double width, double height, GdkRGBA colour)
{
  gtk_snapshot_append_color (snapshot, &colour,
                             &GRAPHENE_RECT_INIT ((float)x, (float)y, (float)width, (float)height));
}

static GdkRGBA
get_colour (SpTimeScale *self, SpToken token)
{
  return sp_chart_painter_get_colour (self->look, SP_HUES_SINGLE, token);
}

typedef struct
{
  guint32 since, until;
} Column;

/* The days of one column; columns are as wide as a day where there are fewer days than columns. */
static Column
get_column (SpTimeScale *self, guint i, guint n)
{
  guint64 n_days = sp_days_get_last (self->days) - sp_days_get_first (self->days) + 1;
  guint32 first = sp_days_get_first (self->days);

  return (Column){ first + (guint32)(i * n_days / n), first + (guint32)((i + 1) * n_days / n) - 1 };
}

static guint
count_columns (SpTimeScale *self)
{
  guint32 n_days = sp_days_get_last (self->days) - sp_days_get_first (self->days) + 1;

  return MIN (n_days, (guint)(get_length (self) / COLUMN) + 1);
}

/* Of the statements: the highest bar is as high as there is room, one statement can be seen. */
static void
add_bars (SpTimeScale *self, GtkSnapshot *snapshot)
{
  guint n = count_columns (self);
  GdkRGBA colour = get_colour (self, SP_TOKEN_INK_SOFT);
  guint most = 1;

  colour.alpha = 0.6f;
  for (guint i = 0; i < n; i++)
    {
      Column column = get_column (self, i, n);

      most = MAX (most, sp_days_count (self->days, column.since, column.until));
    }
  for (guint i = 0; i < n; i++)
    {
      Column column = get_column (self, i, n);
      guint count = sp_days_count (self->days, column.since, column.until);
      double x = sp_time_scale_get_x (self, column.since + (column.until - column.since) / 2);
      double height = 2 + (BARS - 4) * count / most;

      if (count > 0)
        add_rect (snapshot, x - BAR / 2, BARS - height, BAR, height, colour);
    }
}

static void
add_line (SpTimeScale *self, GtkSnapshot *snapshot)
{
  double from = sp_time_scale_get_x (self, self->at[SP_TIME_FROM] != 0
                                             ? self->at[SP_TIME_FROM]
                                             : sp_days_get_first (self->days));
  double until = sp_time_scale_get_x (self, self->at[SP_TIME_UNTIL]);

  add_rect (snapshot, HANDLE / 2.0, BARS, get_length (self), LINE,
            get_colour (self, SP_TOKEN_FRAME));
  add_rect (snapshot, MIN (from, until), BARS, fabs (until - from), LINE,
            get_colour (self, SP_TOKEN_MARK));
}

static void
add_events (SpTimeScale *self, GtkSnapshot *snapshot)
{
  const GArray *events = sp_days_get_events (self->days);
  GdkRGBA colour = get_colour (self, SP_TOKEN_INK);

  for (guint i = 0; i < events->len; i++)
    add_rect (snapshot,
              sp_time_scale_get_x (self, g_array_index (events, SpDayEvent, i).day) - 0.75,
              BARS + LINE, 1.5, TICK, colour);
}

static void
add_labels (SpTimeScale *self, GtkSnapshot *snapshot)
{
  GdkRGBA soft = get_colour (self, SP_TOKEN_INK_SOFT);
  GdkRGBA ink = get_colour (self, SP_TOKEN_INK);

  for (guint i = 0; i < self->labels->len; i++)
    {
      const SpRowLabel *place = &g_array_index (self->places, SpRowLabel, i);

      if (place->room <= 0)
        continue;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT ((float)place->x,
                                                    (float)sp_time_scale_get_label_y (self)));
      gtk_snapshot_append_layout (snapshot, g_array_index (self->labels, SpTimeLabel, i).layout,
                                  i < 2 ? &soft : &ink);
      gtk_snapshot_restore (snapshot);
    }
}

static void
sp_time_scale_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpTimeScale *self = SP_TIME_SCALE (widget);

  if (!has_days (self))
    return;
  place_labels (self);
  add_bars (self, snapshot);
  add_line (self, snapshot);
  add_events (self, snapshot);
  add_labels (self, snapshot);
  for (guint i = SP_N_TIMES; i-- > 0;)
    gtk_widget_snapshot_child (widget, self->handles[i], snapshot);
}

static void
sp_time_scale_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  SpTimeScale *self = SP_TIME_SCALE (widget);
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  *minimum_baseline = *natural_baseline = -1;
  *minimum = LEAST_PX;
  *natural = NATURAL;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  layout = make_layout (self, "Ág");
  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = (int)ceil (sp_time_scale_get_label_y (self)) + height + 2;
}

static void
sp_time_scale_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpTimeScale *self = SP_TIME_SCALE (widget);

  for (guint i = 0; i < SP_N_TIMES; i++)
    {
      GtkAllocation box = { 0, 0, HANDLE, HANDLE };

      gtk_widget_measure (self->handles[i], GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      box.x = (int)lround (sp_time_scale_get_x (self, self->at[i])) - HANDLE / 2;
      box.y = (int)lround (sp_time_scale_get_line_y (self)) - HANDLE / 2;
      gtk_widget_size_allocate (self->handles[i], &box, -1);
    }
}

static void
sp_time_scale_dispose (GObject *object)
{
  SpTimeScale *self = SP_TIME_SCALE (object);

  for (guint i = 0; i < SP_N_TIMES; i++)
    g_clear_pointer (&self->handles[i], gtk_widget_unparent);
  g_clear_pointer (&self->labels, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->look, sp_look_free);
  self->days = NULL;
  G_OBJECT_CLASS (sp_time_scale_parent_class)->dispose (object);
}

static void
sp_time_scale_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  SpTimeScale *self = SP_TIME_SCALE (widget);

  GTK_WIDGET_CLASS (sp_time_scale_parent_class)->css_changed (widget, change);
  if (self->labels != NULL)
    make_labels (self);
  gtk_widget_queue_resize (widget);
}

static void
sp_time_scale_class_init (SpTimeScaleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_time_scale_dispose;
  widget_class->measure = sp_time_scale_measure;
  widget_class->size_allocate = sp_time_scale_size_allocate;
  widget_class->snapshot = sp_time_scale_snapshot;
  widget_class->css_changed = sp_time_scale_css_changed;
  widget_class->query_tooltip = sp_time_scale_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "timescale");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  signals[MOVED] = g_signal_new ("moved", SP_TYPE_TIME_SCALE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_UINT);
  signals[STEPPED] = g_signal_new ("stepped", SP_TYPE_TIME_SCALE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
look_changed_cb (SpTimeScale *self)
{
  g_clear_pointer (&self->look, sp_look_free);
  self->look = sp_chart_painter_make_look ();
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The text size and the font. */
static void
text_changed_cb (SpTimeScale *self)
{
  make_labels (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
sp_time_scale_init (SpTimeScale *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->look = sp_chart_painter_make_look ();
  self->labels = g_array_new (FALSE, TRUE, sizeof (SpTimeLabel));
  self->places = g_array_new (FALSE, TRUE, sizeof (SpRowLabel));
  g_array_set_clear_func (self->labels, clear_label);
  self->handles[SP_TIME_UNTIL] = sp_time_handle_new (_ ("Day of the chart"));
  self->handles[SP_TIME_FROM] = sp_time_handle_new (_ ("Day to compare with"));
  /* Tab goes through time. */
  gtk_widget_set_parent (self->handles[SP_TIME_FROM], GTK_WIDGET (self));
  gtk_widget_set_parent (self->handles[SP_TIME_UNTIL], GTK_WIDGET (self));
  gtk_widget_set_visible (self->handles[SP_TIME_FROM], FALSE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  sp_time_scale_add_input (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (look_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (look_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
sp_time_scale_new (void)
{
  return g_object_new (SP_TYPE_TIME_SCALE, NULL);
}

void
sp_time_scale_set_days (SpTimeScale *self, const SpDays *days)
{
  g_return_if_fail (SP_IS_TIME_SCALE (self));

  self->days = days;
  make_labels (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

char *
sp_time_scale_describe (SpTimeScale *self, guint32 day)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autofree char *date = sp_date_show (sp_date_from_day (day), FALSE);
  g_autofree char *happened = NULL;
  const GArray *events;

  g_return_val_if_fail (SP_IS_TIME_SCALE (self), NULL);

  events = self->days != NULL ? sp_days_get_events (self->days) : NULL;
  for (guint i = 0; events != NULL && i < events->len; i++)
    {
      const SpDayEvent *event = &g_array_index (events, SpDayEvent, i);
      const SpDataset *dataset = sp_days_get_dataset (self->days);

      if (event->day == day)
        g_ptr_array_add (titles, (char *)sp_text_show (
                                   dataset, sp_dataset_get_event (dataset, event->event)->title));
    }
  if (titles->len == 0)
    return g_steal_pointer (&date);
  g_ptr_array_add (titles, NULL);
  happened = g_strjoinv (" · ", (char **)titles->pdata);
  /* Translators: a day and what happened on it: "18 February 2025, Paris summit". */
  return sp_fill (_ ("{date}, {event}"), "date", date, "event", happened, NULL);
}

void
sp_time_scale_set_day (SpTimeScale *self, SpTime time, guint32 day)
{
  g_return_if_fail (SP_IS_TIME_SCALE (self) && time < SP_N_TIMES);

  self->at[time] = day;
  gtk_widget_set_visible (self->handles[time], day != 0);
  if (day != 0 && has_days (self))
    {
      g_autofree char *text = sp_time_scale_describe (self, day);

      sp_time_handle_tell (SP_TIME_HANDLE (self->handles[time]), day,
                           sp_days_get_first (self->days), sp_days_get_last (self->days), text);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

SpTimeHandle *
sp_time_scale_get_handle (SpTimeScale *self, SpTime time)
{
  g_return_val_if_fail (SP_IS_TIME_SCALE (self) && time < SP_N_TIMES, NULL);

  return SP_TIME_HANDLE (self->handles[time]);
}

gboolean
sp_time_scale_is_dragged (SpTimeScale *self)
{
  g_return_val_if_fail (SP_IS_TIME_SCALE (self), FALSE);

  return self->drag != SP_DRAG_NONE;
}
