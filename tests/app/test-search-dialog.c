/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-search-dialog.h"

#include "sp-app-test.h"

typedef struct
{
  GtkWidget *dialog;
  const char *text;
} Expected;

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static gboolean
has_text (gpointer data)
{
  const Expected *expected = data;
  g_autofree char *texts = sp_app_test_get_texts (expected->dialog);

  return strstr (texts, expected->text) != NULL;
}

static void
wait_for_text (GtkWidget *dialog, const char *text)
{
  Expected expected = { dialog, text };

  sp_app_test_wait (has_text, &expected);
}

static void
chosen_cb (SpSearchDialog *dialog, guint kind, guint index, gpointer data)
{
  guint *chosen = data;

  chosen[0] = kind;
  chosen[1] = index;
}

/* Of what is typed only the last counts, however fast it changes. */
static void
test_last_query (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  GtkWidget *dialog = g_object_ref_sink (sp_search_dialog_new (NULL, dataset));
  GtkEditable *entry = GTK_EDITABLE (find (dialog, GTK_TYPE_SEARCH_ENTRY));
  GtkListBox *list = GTK_LIST_BOX (find (dialog, GTK_TYPE_LIST_BOX));
  guint chosen[2] = { 9, 9 };

  g_signal_connect (dialog, "chosen", G_CALLBACK (chosen_cb), chosen);
  for (guint i = 0; i < 20; i++)
    {
      gtk_editable_set_text (entry, i % 2 == 0 ? "ukraine" : "denmark");
      g_signal_emit_by_name (entry, "search-changed");
    }
  wait_for_text (dialog, " found");
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 0));
  wait_for_text (dialog, "Denmark");
  gtk_editable_set_text (entry, "<b>&");
  g_signal_emit_by_name (entry, "search-changed");
  wait_for_text (dialog, "Nothing has all of these words.");
  g_assert_null (gtk_list_box_get_row_at_index (list, 0));
  gtk_editable_set_text (entry, "danemark denmark");
  g_signal_emit_by_name (entry, "search-changed");
  gtk_editable_set_text (entry, "denmark");
  g_signal_emit_by_name (entry, "search-changed");
  wait_for_text (dialog, " found");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (chosen[0], ==, SP_FOUND_ACTOR);
  g_assert_cmpuint (chosen[1], ==, sp_dataset_find_actor (dataset, "DNK"));
  g_object_unref (dialog);
}

/* Closed amid a search: its answer is dropped. */
static void
test_closed (void)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");

  for (guint i = 0; i < 20; i++)
    {
      GtkWidget *dialog = sp_search_dialog_new (NULL, dataset);
      GtkEditable *entry = GTK_EDITABLE (find (dialog, GTK_TYPE_SEARCH_ENTRY));

      gtk_editable_set_text (entry, "a");
      g_signal_emit_by_name (entry, "search-changed");
      gtk_window_destroy (GTK_WINDOW (dialog));
    }
  for (guint i = 0; i < 200; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/search-dialog/last-query", test_last_query);
  g_test_add_func ("/search-dialog/closed", test_closed);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
