/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-actor-list.h"

#include "app/sp-check-row.h"
#include "sp-app-test.h"

static gboolean
has_row (gpointer data)
{
  g_autoptr (GPtrArray) rows = sp_app_test_list (data, SP_TYPE_CHECK_ROW);

  return rows->len == 1;
}

/* A search by any part of a name, in letters of any size, finds it; and the row is of that actor. */
static void
test_search (void)
{
  g_autoptr (SpDocument) document = sp_app_test_open ("sample:paris-2025-02-17");
  GtkWidget *list = sp_actor_list_new (document);
  guint n = sp_dataset_get_n_actors (sp_document_get_dataset (document));
  GtkWindow *window = sp_app_test_show (list, 240, 600);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) buttons = NULL;
  guint index;

  sp_actor_list_refresh (SP_ACTOR_LIST (list));
  g_assert_cmpuint (sp_actor_list_get_n_found (SP_ACTOR_LIST (list)), ==, n);
  sp_actor_list_search (SP_ACTOR_LIST (list), "oLaN");
  g_assert_cmpuint (sp_actor_list_get_n_found (SP_ACTOR_LIST (list)), ==, 1);
  sp_app_test_wait (has_row, list);
  rows = sp_app_test_list (list, SP_TYPE_CHECK_ROW);
  index = sp_check_row_get_index (rows->pdata[0]);
  g_assert_cmpstr (sp_dataset_get_actor (sp_document_get_dataset (document), index)->id, ==, "POL");
  buttons = sp_app_test_list (rows->pdata[0], GTK_TYPE_BUTTON);
  g_signal_emit_by_name (buttons->pdata[0], "clicked");
  for (guint i = 0; i < n; i++)
    g_assert_true (sp_document_get_actor_chosen (document, i) == (i == index));
  for (guint i = 0; i < 2; i++)
    {
      sp_actor_list_refresh (SP_ACTOR_LIST (list));
      sp_check_row_toggle (rows->pdata[0]);
      g_assert_true (sp_document_get_actor_chosen (document, index) == (i == 1));
    }
  sp_actor_list_search (SP_ACTOR_LIST (list), "no such actor");
  g_assert_cmpuint (sp_actor_list_get_n_found (SP_ACTOR_LIST (list)), ==, 0);
  sp_actor_list_search (SP_ACTOR_LIST (list), "");
  g_assert_cmpuint (sp_actor_list_get_n_found (SP_ACTOR_LIST (list)), ==, n);
  gtk_window_destroy (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/actor-list/search", test_search);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
