/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A window gets as narrow as it can in one step, and is never narrower than what it shows. */

#undef G_DISABLE_ASSERT

#include "app/sp-fit.h"

#include "sp-app-test.h"

#define UNFOLDED 1000 /* px that the bar takes */
#define FOLDED   420

typedef struct
{
  GtkWidget *bar;
  SpSplit *split;
  GtkWidget *fit;
  GtkWindow *window;
  int wanted;
} Fixture;

static void
folded_cb (Fixture *f)
{
  gtk_widget_set_size_request (f->bar, sp_split_is_folded (f->split) ? FOLDED : UNFOLDED, 40);
}

static void
set_up (Fixture *f, gconstpointer width)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  f->bar = gtk_drawing_area_new ();
  f->split = g_object_new (SP_TYPE_SPLIT, "content", gtk_drawing_area_new (), NULL);
  gtk_box_append (GTK_BOX (box), f->bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (f->split));
  g_signal_connect_swapped (f->split, "notify::folded", G_CALLBACK (folded_cb), f);
  folded_cb (f);
  f->fit = g_object_new (SP_TYPE_FIT, "child", box, "split", f->split, NULL);
  f->window = sp_app_test_show (f->fit, GPOINTER_TO_INT (width), 300);
}

static void
tear_down (Fixture *f, gconstpointer width)
{
  gtk_window_destroy (f->window);
}

static int
get_least (Fixture *f)
{
  int least;

  gtk_widget_measure (f->fit, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

static gboolean
has_width (gpointer data)
{
  Fixture *f = data;

  return gtk_widget_get_width (f->fit) == f->wanted;
}

/* The window, to @width; it then is as wide as it can be. */
static void
resize (Fixture *f, int width, int then)
{
  f->wanted = then;
  gtk_window_set_default_size (f->window, width, 300);
  sp_app_test_wait (has_width, f);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (gtk_widget_get_width (f->fit), ==, then);
}

/* Unfolded it asks for nothing, though what it shows takes much; folded for what is left. */
static void
test_narrow (Fixture *f, gconstpointer width)
{
  g_assert_false (sp_split_is_folded (f->split));
  g_assert_cmpint (get_least (f), ==, 0);
  resize (f, 360, FOLDED);
  g_assert_true (sp_split_is_folded (f->split));
  g_assert_cmpint (get_least (f), ==, FOLDED);
}

/* What takes more than the usual width folds below that, and does not go to and fro. */
static void
test_between (Fixture *f, gconstpointer width)
{
  for (int i = SP_SPLIT_FOLD_WIDTH + 10; i < UNFOLDED; i += 20)
    {
      resize (f, i, i);
      g_assert_true (sp_split_is_folded (f->split));
    }
  resize (f, UNFOLDED, UNFOLDED);
  g_assert_false (sp_split_is_folded (f->split));
}

static void
add_tests (void)
{
  g_test_add ("/fit/narrow", Fixture, GINT_TO_POINTER (1200), set_up, test_narrow, tear_down);
  g_test_add ("/fit/between", Fixture, GINT_TO_POINTER (1200), set_up, test_between, tear_down);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
