/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-zoom-bar.h"

#include "sp-app-test.h"

/* It is there while there is something to go back from, and says how much. */
static void
test_shown (void)
{
  g_autoptr (GtkWidget) bar = g_object_ref_sink (sp_zoom_bar_new ());
  g_autofree char *texts = NULL;

  g_assert_false (gtk_widget_get_visible (bar));
  sp_zoom_bar_set_zoom (SP_ZOOM_BAR (bar), 1.25);
  g_assert_true (gtk_widget_get_visible (bar));
  texts = sp_app_test_get_texts (bar);
  g_assert_nonnull (strstr (texts, "125 %"));
  sp_zoom_bar_set_zoom (SP_ZOOM_BAR (bar), 1);
  g_assert_false (gtk_widget_get_visible (bar));
}

/* Every button is large enough to be met, and calls an action of the window. */
static void
test_buttons (void)
{
  GtkWidget *bar = sp_zoom_bar_new ();
  GtkWindow *window;
  GtkWidget *box;
  guint n = 0;

  sp_zoom_bar_set_zoom (SP_ZOOM_BAR (bar), 8);
  window = sp_app_test_show (bar, 300, 100);
  box = adw_bin_get_child (ADW_BIN (bar));
  for (GtkWidget *button = gtk_widget_get_first_child (box); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      g_assert_true (
        g_str_has_prefix (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "win.zoom-"));
      g_assert_cmpint (gtk_widget_get_width (button), >=, 24);
      g_assert_cmpint (gtk_widget_get_height (button), >=, 24);
      n++;
    }
  g_assert_cmpuint (n, ==, 3);
  gtk_window_destroy (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/zoom-bar/shown", test_shown);
  g_test_add_func ("/zoom-bar/buttons", test_buttons);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
