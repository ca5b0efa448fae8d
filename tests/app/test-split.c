/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-split.h"

#include "sp-app-test.h"

typedef struct
{
  GtkWidget *start;
  GtkWidget *content;
  GtkWidget *end;
  SpSplit *split;
  GtkWindow *window;
} Fixture;

static GtkWidget *
make_pane (void)
{
  GtkWidget *pane = gtk_drawing_area_new ();

  gtk_widget_set_focusable (pane, TRUE);
  return pane;
}

static void
set_up (Fixture *f, gconstpointer width)
{
  f->start = make_pane ();
  f->content = make_pane ();
  f->end = make_pane ();
  f->split = g_object_new (SP_TYPE_SPLIT, "start", f->start, "content", f->content, "end", f->end,
                           NULL);
  f->window = sp_app_test_show (GTK_WIDGET (f->split), GPOINTER_TO_INT (width), 300);
}

static void
tear_down (Fixture *f, gconstpointer width)
{
  gtk_window_destroy (f->window);
}

static void
settle (Fixture *f)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  gtk_widget_size_allocate (GTK_WIDGET (f->split),
                            &(GtkAllocation){ 0, 0, gtk_widget_get_width (GTK_WIDGET (f->split)),
                                              300 },
                            -1);
}

static void
test_wide (Fixture *f, gconstpointer width)
{
  g_assert_false (sp_split_is_folded (f->split));
  g_assert_true (sp_split_get_show_start (f->split));
  g_assert_true (sp_split_get_show_end (f->split));
  g_assert_cmpint (gtk_widget_get_width (f->start) + gtk_widget_get_width (f->content)
                     + gtk_widget_get_width (f->end),
                   ==, GPOINTER_TO_INT (width));
  sp_split_set_show_start (f->split, FALSE);
  settle (f);
  g_assert_false (gtk_widget_get_child_visible (f->start));
  g_assert_cmpint (gtk_widget_get_width (f->content) + gtk_widget_get_width (f->end), ==,
                   GPOINTER_TO_INT (width));
}

static void
test_narrow (Fixture *f, gconstpointer width)
{
  g_assert_true (sp_split_is_folded (f->split));
  g_assert_true (sp_split_get_beside_start (f->split));
  g_assert_true (sp_split_get_beside_end (f->split));
  g_assert_false (sp_split_get_show_start (f->split));
  g_assert_false (sp_split_get_show_end (f->split));
  g_assert_cmpint (gtk_widget_get_width (f->content), ==, GPOINTER_TO_INT (width));
}

/* Of two panes over the content one is seen, and the content keeps its width. */
static void
test_one_at_a_time (Fixture *f, gconstpointer width)
{
  sp_split_set_show_start (f->split, TRUE);
  sp_split_set_show_end (f->split, TRUE);
  settle (f);
  g_assert_false (sp_split_get_show_start (f->split));
  g_assert_true (sp_split_get_show_end (f->split));
  g_assert_true (gtk_widget_get_child_visible (f->end));
  g_assert_false (gtk_widget_get_child_visible (f->start));
  g_assert_cmpint (gtk_widget_get_width (f->content), ==, GPOINTER_TO_INT (width));
}

/* The focus does not stay in a pane that goes away. */
static void
test_focus (Fixture *f, gconstpointer width)
{
  gtk_widget_grab_focus (f->start);
  g_assert_true (gtk_window_get_focus (f->window) == f->start);
  sp_split_set_show_start (f->split, FALSE);
  g_assert_true (gtk_window_get_focus (f->window) == f->content);
}

static void
add_tests (void)
{
  g_test_add ("/split/wide", Fixture, GINT_TO_POINTER (1240), set_up, test_wide, tear_down);
  g_test_add ("/split/narrow", Fixture, GINT_TO_POINTER (400), set_up, test_narrow, tear_down);
  g_test_add ("/split/one-at-a-time", Fixture, GINT_TO_POINTER (600), set_up, test_one_at_a_time,
              tear_down);
  g_test_add ("/split/focus", Fixture, GINT_TO_POINTER (1240), set_up, test_focus, tear_down);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
