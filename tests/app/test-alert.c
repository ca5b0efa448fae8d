/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-alert.h"

#include "sp-app-test.h"

static gboolean
is_shown (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

static GtkWidget *
show (const char *heading, const char *text)
{
  GtkWidget *alert = sp_alert_new (NULL, heading, text);

  gtk_window_present (GTK_WINDOW (alert));
  sp_app_test_wait (is_shown, alert);
  return alert;
}

static void
test_says (void)
{
  GtkWidget *alert = show ("It <b>can't</b> & won't", "No _such \"file\"");
  g_autofree char *texts = sp_app_test_get_texts (alert);

  g_assert_nonnull (strstr (texts, "It <b>can't</b> & won't\n"));
  g_assert_nonnull (strstr (texts, "No _such \"file\"\n"));
  g_assert_true (GTK_IS_BUTTON (gtk_window_get_focus (GTK_WINDOW (alert))));
  gtk_window_destroy (GTK_WINDOW (alert));
}

/* No label is measured for less than it needs: GTK would warn, which ends the test. */
static void
test_any_length (void)
{
  static const int widths[] = { 300, 324, 420 };
  g_autoptr (GString) heading = g_string_new (NULL);

  for (guint n = 1; n <= 90; n++)
    {
      g_autofree char *text = g_strnfill (4 * n, 'w');
      GtkWidget *alert, *content;

      g_string_append_c (heading, n % 7 == 0 ? ' ' : 'm');
      alert = sp_alert_new (NULL, heading->str, text);
      content = adw_window_get_content (ADW_WINDOW (alert));
      for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
        {
          int least, natural;

          gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
          g_assert_cmpint (least, <=, widths[i]);
          gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, widths[i], NULL, &natural, NULL,
                              NULL);
          g_assert_cmpint (natural, <=, 600);
          gtk_widget_size_allocate (content, &(GtkAllocation){ 0, 0, widths[i], natural }, -1);
        }
      gtk_window_destroy (GTK_WINDOW (alert));
    }
}

static void
test_long (void)
{
  g_autofree char *heading = g_strnfill (100, 'm');
  g_autofree char *text = g_strnfill (4000, '/');
  GtkWidget *alert;

  for (guint i = 0; text[i] != '\0'; i++)
    if (i % 20 != 0)
      text[i] = 'w';
  alert = show (heading, text);
  g_assert_cmpint (gtk_widget_get_width (alert), <=, 480);
  g_assert_cmpint (gtk_widget_get_height (alert), <=, 600);
  gtk_window_destroy (GTK_WINDOW (alert));
}

static void
gone_cb (gpointer data, GObject *alert)
{
  *(gboolean *)data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *)data;
}

static void
test_closes (void)
{
  GtkWidget *alert = show ("Heading", "Text");
  gboolean gone = FALSE;

  g_object_weak_ref (G_OBJECT (alert), gone_cb, &gone);
  g_assert_true (gtk_widget_activate (gtk_window_get_default_widget (GTK_WINDOW (alert))));
  sp_app_test_wait (is_true, &gone);
}

static void
add_tests (void)
{
  g_test_add_func ("/alert/says", test_says);
  g_test_add_func ("/alert/any-length", test_any_length);
  g_test_add_func ("/alert/long", test_long);
  g_test_add_func ("/alert/closes", test_closes);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
