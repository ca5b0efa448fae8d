/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-time-scale-private.h"

#include "sp-app-test.h"

#include <math.h>

#define WIDTH 800

typedef struct
{
  SpSelection *selection;
  SpDays *days;
  SpTimeScale *scale;
  GtkWindow *window;
  int time;
  guint day;
  int step;
  guint n_moved;
} Fixture;

static void
moved_cb (Fixture *f, int time, guint day)
{
  f->time = time;
  f->day = day;
  f->n_moved++;
  sp_time_scale_set_day (f->scale, (SpTime)time, day);
}

static void
stepped_cb (Fixture *f, int time, int step)
{
  f->time = time;
  f->step = step;
}

static void
set_up (Fixture *f, gconstpointer rtl)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("ukraine-security-2025-2026");

  f->selection = sp_selection_new (dataset, NULL);
  f->days = sp_days_new (f->selection);
  f->scale = SP_TIME_SCALE (sp_time_scale_new ());
  f->step = -1;
  gtk_widget_set_direction (GTK_WIDGET (f->scale),
                            rtl != NULL ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  for (guint i = 0; i < SP_N_TIMES; i++)
    gtk_widget_set_direction (GTK_WIDGET (sp_time_scale_get_handle (f->scale, i)),
                              rtl != NULL ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  g_signal_connect_swapped (f->scale, "moved", G_CALLBACK (moved_cb), f);
  g_signal_connect_swapped (f->scale, "stepped", G_CALLBACK (stepped_cb), f);
  sp_time_scale_set_days (f->scale, f->days);
  sp_time_scale_set_day (f->scale, SP_TIME_UNTIL, sp_selection_get_day (f->selection));
  f->window = sp_app_test_show (GTK_WIDGET (f->scale), WIDTH, 80);
}

static void
tear_down (Fixture *f, gconstpointer rtl)
{
  gtk_window_destroy (f->window);
  sp_days_free (f->days);
  sp_selection_unref (f->selection);
}

/* There and back, and from the beginning of reading to its end. */
static void
test_places (Fixture *f, gconstpointer rtl)
{
  guint32 first = sp_days_get_first (f->days);
  guint32 last = sp_days_get_last (f->days);
  double before = sp_time_scale_get_x (f->scale, first);

  g_assert_cmpuint (last - first, <, WIDTH - 24);
  for (guint32 day = first; day <= last; day++)
    {
      double x = sp_time_scale_get_x (f->scale, day);

      g_assert_cmpuint (sp_time_scale_get_day_at (f->scale, x), ==, day);
      g_assert_true (day == first || (rtl != NULL ? x < before : x > before));
      g_assert_cmpfloat (x, >=, 12);
      g_assert_cmpfloat (x, <=, WIDTH - 12);
      before = x;
    }
  g_assert_cmpuint (sp_time_scale_get_day_at (f->scale, -50), ==, rtl != NULL ? last : first);
  g_assert_cmpuint (sp_time_scale_get_day_at (f->scale, 5000), ==, rtl != NULL ? first : last);
  g_assert_cmpfloat (sp_time_scale_get_x (f->scale, 1), ==, sp_time_scale_get_x (f->scale, first));
}

/* A handle is where its day is, as large as a finger needs, and says the day and what happened. */
static void
test_handle (Fixture *f, gconstpointer rtl)
{
  GtkWidget *handle = GTK_WIDGET (sp_time_scale_get_handle (f->scale, SP_TIME_UNTIL));
  SpDate summit = { 2025, 2, 17 };
  graphene_rect_t box;

  sp_time_scale_set_day (f->scale, SP_TIME_UNTIL, sp_date_last_day (summit));
  gtk_widget_size_allocate (GTK_WIDGET (f->scale), &(GtkAllocation){ 0, 0, WIDTH, 80 }, -1);
  g_assert_true (gtk_widget_compute_bounds (handle, GTK_WIDGET (f->scale), &box));
  g_assert_cmpfloat (box.size.width, >=, 24);
  g_assert_cmpfloat (box.size.height, >=, 24);
  g_assert_cmpfloat (fabs (box.origin.x + box.size.width / 2
                           - sp_time_scale_get_x (f->scale, sp_date_last_day (summit))),
                     <=, 1.0);
  g_assert_cmpstr (sp_time_handle_get_text (SP_TIME_HANDLE (handle)), ==,
                   "17 February 2025, Paris summit on Ukraine");
  g_assert_false (
    gtk_widget_get_visible (GTK_WIDGET (sp_time_scale_get_handle (f->scale, SP_TIME_FROM))));
}

/* Press, drag and release; what cancels leaves the day as it was. */
static void
test_drag (Fixture *f, gconstpointer rtl)
{
  guint32 start = sp_selection_get_day (f->selection);
  double x = sp_time_scale_get_x (f->scale, start);

  g_assert_false (sp_time_scale_is_dragged (f->scale));
  sp_time_scale_press (f->scale, x, 24);
  g_assert_true (sp_time_scale_is_dragged (f->scale));
  g_assert_cmpuint (f->n_moved, <=, 1);
  for (int dx = 20; dx <= 100; dx += 20)
    sp_time_scale_drag (f->scale, rtl != NULL ? dx : -dx, 0);
  g_assert_cmpuint (f->day, <, start);
  sp_time_scale_release (f->scale);
  g_assert_false (sp_time_scale_is_dragged (f->scale));
  start = f->day;
  f->n_moved = 0;
  sp_time_scale_drag (f->scale, 10, 0); /* late */
  g_assert_cmpuint (f->n_moved, ==, 0);
  sp_time_scale_press (f->scale, sp_time_scale_get_x (f->scale, start), 24);
  sp_time_scale_drag (f->scale, 90, 0);
  g_assert_cmpuint (f->day, !=, start);
  sp_time_scale_cancel (f->scale);
  g_assert_cmpuint (f->day, ==, start);
  g_assert_false (sp_time_scale_is_dragged (f->scale));
  f->n_moved = 0;
  sp_time_scale_cancel (f->scale); /* twice */
  g_assert_cmpuint (f->n_moved, ==, 0);
}

/* Of two handles the nearer one is taken. */
static void
test_two (Fixture *f, gconstpointer rtl)
{
  guint32 from = sp_days_get_first (f->days) + 100;
  guint32 until = sp_days_get_first (f->days) + 300;

  sp_time_scale_set_day (f->scale, SP_TIME_FROM, from);
  sp_time_scale_set_day (f->scale, SP_TIME_UNTIL, until);
  g_assert_true (
    gtk_widget_get_visible (GTK_WIDGET (sp_time_scale_get_handle (f->scale, SP_TIME_FROM))));
  sp_time_scale_press (f->scale, sp_time_scale_get_x (f->scale, from + 30), 24);
  sp_time_scale_release (f->scale);
  g_assert_cmpint (f->time, ==, SP_TIME_FROM);
  sp_time_scale_press (f->scale, sp_time_scale_get_x (f->scale, until - 30), 24);
  sp_time_scale_release (f->scale);
  g_assert_cmpint (f->time, ==, SP_TIME_UNTIL);
}

/* A press near an event is one on it: with many days a px is more than one of them. */
static void
test_event (Fixture *f, gconstpointer rtl)
{
  const GArray *events = sp_days_get_events (f->days);
  guint32 day = g_array_index (events, SpDayEvent, events->len - 1).day;

  sp_time_scale_press (f->scale, sp_time_scale_get_x (f->scale, day) + 2, 24);
  sp_time_scale_release (f->scale);
  g_assert_cmpuint (f->day, ==, day);
}

static void
test_keys (Fixture *f, gconstpointer rtl)
{
  GtkWidget *handle = GTK_WIDGET (sp_time_scale_get_handle (f->scale, SP_TIME_UNTIL));

  gtk_widget_activate_action (handle, "handle.step", "i", SP_TIME_STEP_DAY_AFTER);
  g_assert_cmpint (f->step, ==, SP_TIME_STEP_DAY_AFTER);
  g_assert_cmpint (f->time, ==, SP_TIME_UNTIL);
  /* The right arrow leads to the right. */
  gtk_widget_activate_action (handle, "handle.step-sideways", "i", SP_TIME_STEP_DAY_AFTER);
  g_assert_cmpint (f->step, ==, rtl != NULL ? SP_TIME_STEP_DAY_BEFORE : SP_TIME_STEP_DAY_AFTER);
  gtk_widget_activate_action (handle, "handle.step-sideways", "i", SP_TIME_STEP_CHANGE_BEFORE);
  g_assert_cmpint (f->step, ==,
                   rtl != NULL ? SP_TIME_STEP_CHANGE_AFTER : SP_TIME_STEP_CHANGE_BEFORE);
}

/* Escape lets go of what is dragged before it asks for anything else. */
static void
test_escape (Fixture *f, gconstpointer rtl)
{
  GtkWidget *handle = GTK_WIDGET (sp_time_scale_get_handle (f->scale, SP_TIME_UNTIL));
  guint32 start = sp_selection_get_day (f->selection);

  sp_time_scale_press (f->scale, sp_time_scale_get_x (f->scale, start), 24);
  sp_time_scale_drag (f->scale, -200, 0);
  gtk_widget_activate_action (handle, "handle.step", "i", SP_TIME_STEP_BACK);
  g_assert_cmpuint (f->day, ==, start);
  g_assert_cmpint (f->step, ==, -1);
  gtk_widget_activate_action (handle, "handle.step", "i", SP_TIME_STEP_BACK);
  g_assert_cmpint (f->step, ==, SP_TIME_STEP_BACK);
}

/* At any width the labels are apart and within. */
static void
test_labels (Fixture *f, gconstpointer rtl)
{
  for (int width = 170; width < 2400; width += 97)
    {
      guint n = 0;

      gtk_widget_size_allocate (GTK_WIDGET (f->scale), &(GtkAllocation){ 0, 0, width, 80 }, -1);
      for (guint i = 0; i < sp_time_scale_get_n_labels (f->scale); i++)
        {
          graphene_rect_t box;

          if (!sp_time_scale_get_label_box (f->scale, i, &box))
            continue;
          n++;
          g_assert_cmpfloat (box.origin.x, >=, 0);
          g_assert_cmpfloat (box.origin.x + box.size.width, <=, width + 0.01);
          for (guint j = 0; j < i; j++)
            {
              graphene_rect_t other;

              if (sp_time_scale_get_label_box (f->scale, j, &other))
                g_assert_false (graphene_rect_intersection (&box, &other, NULL));
            }
        }
      g_assert_cmpuint (n, >=, 2);
      g_assert_true (width < 1000 || n > 4);
    }
}

static void
add_test (const char *name, void (*test) (Fixture *f, gconstpointer rtl))
{
  g_autofree char *ltr = g_strconcat ("/time-scale/", name, NULL);
  g_autofree char *rtl = g_strconcat ("/time-scale/rtl/", name, NULL);

  g_test_add (ltr, Fixture, NULL, set_up, test, tear_down);
  g_test_add (rtl, Fixture, GINT_TO_POINTER (1), set_up, test, tear_down);
}

static void
add_tests (void)
{
  add_test ("places", test_places);
  add_test ("handle", test_handle);
  add_test ("drag", test_drag);
  add_test ("two", test_two);
  add_test ("event", test_event);
  add_test ("keys", test_keys);
  add_test ("escape", test_escape);
  add_test ("labels", test_labels);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
