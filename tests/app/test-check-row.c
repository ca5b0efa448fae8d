/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-check-row.h"

#include "sp-app-test.h"

static void
toggled_cb (int *told, gboolean active)
{
  *told = active;
}

static void
only_cb (guint *n)
{
  *n += 1;
}

/* What the owner sets is not told back; what the user does is. */
static void
test_told (void)
{
  g_autoptr (GtkWidget) row = g_object_ref_sink (sp_check_row_new ());
  g_autoptr (GPtrArray) checks = sp_app_test_list (row, GTK_TYPE_CHECK_BUTTON);
  g_autoptr (GPtrArray) buttons = sp_app_test_list (row, GTK_TYPE_BUTTON);
  g_autofree char *texts = NULL;
  int told = -1;
  guint n_only = 0;

  g_signal_connect_swapped (row, "toggled", G_CALLBACK (toggled_cb), &told);
  g_signal_connect_swapped (row, "only", G_CALLBACK (only_cb), &n_only);
  sp_check_row_set_subject (SP_CHECK_ROW (row), "Poland", 7);
  g_assert_cmpuint (sp_check_row_get_index (SP_CHECK_ROW (row)), ==, 7);
  sp_check_row_set_state (SP_CHECK_ROW (row), TRUE, FALSE, "3 of 4");
  g_assert_cmpint (told, ==, -1);
  g_assert_cmpuint (checks->len, ==, 1);
  g_assert_true (gtk_check_button_get_active (checks->pdata[0]));
  texts = sp_app_test_get_texts (row);
  g_assert_nonnull (strstr (texts, "Poland"));
  g_assert_nonnull (strstr (texts, "3 of 4"));
  sp_check_row_toggle (SP_CHECK_ROW (row));
  g_assert_cmpint (told, ==, FALSE);
  g_assert_cmpuint (buttons->len, ==, 1);
  g_signal_emit_by_name (buttons->pdata[0], "clicked");
  g_assert_cmpuint (n_only, ==, 1);
}

static void
add_tests (void)
{
  g_test_add_func ("/check-row/told", test_told);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
