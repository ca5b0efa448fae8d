/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-time-bar.h"

#include "sp-app-test.h"

typedef struct
{
  SpDocument *document;
  SpTimeBar *bar;
  GtkWindow *window;
  gboolean is_open;
} Fixture;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *f = data;
  g_autoptr (SpProblems) problems = NULL;

  g_assert_true (sp_document_open_finish (SP_DOCUMENT (source), result, &problems, NULL));
  f->is_open = TRUE;
}

static gboolean
is_open (gpointer data)
{
  return ((Fixture *)data)->is_open;
}

static void
open_dataset (Fixture *f, const char *name)
{
  f->is_open = FALSE;
  sp_document_open_async (f->document, name, opened_cb, f);
  sp_app_test_wait (is_open, f);
}

static void
set_up (Fixture *f, gconstpointer width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  f->document = sp_document_new ();
  f->bar = g_object_new (SP_TYPE_TIME_BAR, NULL);
  sp_time_bar_set_document (f->bar, f->document);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (f->bar));
  open_dataset (f, "sample:ukraine-security-2025-2026");
  f->window = sp_app_test_show (box, GPOINTER_TO_INT (width), 200);
}

static void
tear_down (Fixture *f, gconstpointer width)
{
  gtk_window_destroy (f->window);
  g_object_unref (f->document);
}

static guint32
get_day (Fixture *f)
{
  return sp_selection_get_day (sp_document_get_selection (f->document));
}

static gboolean
get (Fixture *f, const char *property)
{
  gboolean value;

  g_object_get (f->bar, property, &value, NULL);
  return value;
}

/* Each step is to other standings, the one back to those before, and there is an end to them. */
static void
test_steps (Fixture *f, gconstpointer width)
{
  guint32 start = get_day (f);
  guint n = 0;

  while (get (f, "can-go-on") && n < 1000)
    {
      guint32 before = get_day (f);

      sp_time_bar_step (f->bar, FALSE);
      g_assert_cmpuint (get_day (f), >, before);
      n++;
    }
  g_assert_cmpuint (n, >, 2);
  for (guint i = 0; i < n; i++)
    sp_time_bar_step (f->bar, TRUE);
  g_assert_cmpuint (get_day (f), <=, start);
  g_assert_true (get (f, "can-go-on"));
  while (get (f, "can-go-back"))
    sp_time_bar_step (f->bar, TRUE);
  sp_time_bar_step (f->bar, TRUE);
  g_assert_true (get (f, "can-play"));
}

/* Back to what the file says, as precisely. */
static void
test_reset (Fixture *f, gconstpointer width)
{
  g_autofree char *texts = NULL;
  SpDate own = sp_document_get_view (f->document)->as_of;

  g_assert_false (get (f, "can-reset"));
  sp_time_bar_step (f->bar, TRUE);
  g_assert_true (get (f, "can-reset"));
  sp_time_bar_reset (f->bar);
  g_assert_false (get (f, "can-reset"));
  g_assert_true (sp_date_equal (sp_document_get_view (f->document)->as_of, own));
  texts = sp_app_test_get_texts (GTK_WIDGET (f->bar));
  g_assert_nonnull (strstr (texts, "As of 31 January 2026"));
}

/* The chart of changes has a second handle, which stays before the first. */
static void
test_from (Fixture *f, gconstpointer width)
{
  SpTimeScale *scale = sp_time_bar_get_scale (f->bar);
  GtkWidget *from = GTK_WIDGET (sp_time_scale_get_handle (scale, SP_TIME_FROM));
  guint32 day = get_day (f);

  g_assert_false (gtk_widget_get_visible (from));
  sp_document_set_chart (f->document, "changes");
  g_assert_true (gtk_widget_get_visible (from));
  g_signal_emit_by_name (scale, "moved", (int)SP_TIME_FROM, day - 50);
  g_assert_cmpuint (sp_date_last_day (sp_document_get_view (f->document)->from), ==, day - 50);
  g_signal_emit_by_name (scale, "moved", (int)SP_TIME_FROM, day + 20);
  g_assert_cmpuint (sp_date_last_day (sp_document_get_view (f->document)->from), ==, day);
  g_signal_emit_by_name (scale, "moved", (int)SP_TIME_UNTIL, day - 20);
  g_assert_cmpuint (get_day (f), ==, day);
  g_assert_true (get (f, "can-reset"));
  sp_time_bar_reset (f->bar);
  g_assert_false (sp_date_is_set (sp_document_get_view (f->document)->from));
  sp_document_set_chart (f->document, "positions");
  g_assert_false (gtk_widget_get_visible (from));
}

static gboolean
has_moved (gpointer data)
{
  return get_day (data)
         != GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (((Fixture *)data)->bar), "start"));
}

static void
keep_day (Fixture *f)
{
  g_object_set_data (G_OBJECT (f->bar), "start", GUINT_TO_POINTER (get_day (f)));
}

static gboolean
has_ended (gpointer data)
{
  return !sp_time_bar_is_playing (((Fixture *)data)->bar);
}

/* It goes on by itself, until the end. */
static void
test_play (Fixture *f, gconstpointer width)
{
  guint32 last = 0;

  while (get (f, "can-go-on"))
    sp_time_bar_step (f->bar, FALSE);
  last = get_day (f);
  sp_time_bar_step (f->bar, TRUE);
  sp_time_bar_step (f->bar, TRUE);
  keep_day (f);
  sp_time_bar_set_playing (f->bar, TRUE);
  g_assert_true (has_moved (f)); /* at once */
  g_assert_true (sp_time_bar_is_playing (f->bar));
  sp_app_test_wait (has_ended, f);
  g_assert_cmpuint (get_day (f), ==, last);
  /* From the end it begins anew. */
  sp_time_bar_set_playing (f->bar, TRUE);
  g_assert_cmpuint (get_day (f), <, last);
  g_assert_true (sp_time_bar_is_playing (f->bar));
  sp_time_bar_set_playing (f->bar, FALSE);
}

/* Whatever else is done ends it. */
static void
test_interrupt (Fixture *f, gconstpointer width)
{
  sp_time_bar_set_playing (f->bar, TRUE);
  sp_document_set_chart (f->document, "matrix");
  g_assert_false (sp_time_bar_is_playing (f->bar));
  sp_time_bar_set_playing (f->bar, TRUE);
  sp_time_bar_interrupt (f->bar, GTK_WIDGET (f->window));
  g_assert_false (sp_time_bar_is_playing (f->bar));
  sp_time_bar_set_playing (f->bar, TRUE);
  sp_time_bar_step (f->bar, FALSE);
  g_assert_false (sp_time_bar_is_playing (f->bar));
  sp_time_bar_set_playing (f->bar, TRUE);
  open_dataset (f, "sample:paris-2025-02-17");
  g_assert_false (sp_time_bar_is_playing (f->bar));
}

static gboolean
has_words (gpointer data)
{
  g_autofree char *texts = sp_app_test_get_texts (GTK_WIDGET (((Fixture *)data)->bar));

  return strstr (texts, "Next change") != NULL;
}

static gboolean
has_icons (gpointer data)
{
  return !has_words (data);
}

/* Words where there is room for them. */
static void
test_width (Fixture *f, gconstpointer width)
{
  int least;

  sp_app_test_wait (GPOINTER_TO_INT (width) > 700 ? has_words : has_icons, f);
  gtk_widget_measure (GTK_WIDGET (f->bar), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  g_assert_cmpint (least, <=, 360);
}

static void
add_tests (void)
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *f, gconstpointer width);
  } tests[] = { { "/time-bar/steps", test_steps }, { "/time-bar/reset", test_reset },
                { "/time-bar/from", test_from },   { "/time-bar/play", test_play },
                { "/time-bar/wide", test_width },  { "/time-bar/interrupt", test_interrupt } };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, GINT_TO_POINTER (900), set_up, tests[i].test, tear_down);
  g_test_add ("/time-bar/narrow", Fixture, GINT_TO_POINTER (360), set_up, test_width, tear_down);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
