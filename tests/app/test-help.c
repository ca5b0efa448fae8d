/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The help fits into a narrow window, and the keys reach it at once. */

#undef G_DISABLE_ASSERT

#include "app/sp-help.h"

#include "sp-app-test.h"

#include <string.h>

static gboolean
is_shown (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

static void
test_help (void)
{
  GtkWidget *help = sp_help_new (NULL);
  g_autofree char *texts = sp_app_test_get_texts (help);
  int least;

  gtk_window_present (GTK_WINDOW (help));
  sp_app_test_wait (is_shown, help);
  for (const char *const *words = (const char *const[]){ "evidence", "dashed", "F4", "Ctrl+F",
                                                         "standpoint-cli convert", NULL };
       *words != NULL; words++)
    g_assert_nonnull (strstr (texts, *words));
  gtk_widget_measure (help, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (help)));
  g_assert_true (gtk_widget_activate_action (help, "window.close", NULL));
}

static void
add_tests (void)
{
  g_test_add_func ("/help/help", test_help);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
