/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "sp-app-test.h"

#include "analysis/sp-names.h"
#include "app/sp-press.h"
#include "dataset/sp-reader.h"

#include <adwaita.h>

#define FOLDER   "/org/standpoint/Standpoint/datasets"
#define SUFFIX   ".standpoint.json"
#define DEADLINE (10 * G_USEC_PER_SEC)

int
sp_app_test_run (int argc, char **argv, void (*add_tests) (void))
{
  if (sp_press_is_asked (argc, argv))
    return sp_press_main ();
  g_test_init (&argc, &argv, NULL);
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }
  adw_init ();
  sp_language_set ("en");
  add_tests ();
  return g_test_run ();
}

SpDataset *
sp_app_test_read (const char *name)
{
  g_autofree char *path = g_strdup_printf (FOLDER "/%s" SUFFIX, name);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (SpProblems) problems = sp_problems_new (name);
  SpDataset *dataset;

  g_assert_nonnull (bytes);
  dataset = sp_reader_read (bytes, problems);
  g_assert_nonnull (dataset);
  return dataset;
}

char **
sp_app_test_list_datasets (void)
{
  char **names = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_nonnull (names);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_assert_true (g_str_has_suffix (names[i], SUFFIX));
      names[i][strlen (names[i]) - strlen (SUFFIX)] = '\0';
    }
  return names;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
sp_app_test_wait (gboolean (*condition) (gpointer data), gpointer data)
{
  gint64 end = g_get_monotonic_time () + DEADLINE;
  guint source = g_timeout_add (20, wake_cb, NULL);

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (source);
}

static gboolean
has_size (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

GtkWindow *
sp_app_test_show (GtkWidget *child, int width, int height)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_decorated (window, FALSE);
  gtk_window_set_default_size (window, width, height);
  gtk_window_set_child (window, child);
  gtk_window_present (window);
  sp_app_test_wait (has_size, child);
  return window;
}

static void
add_texts (GtkWidget *widget, GString *texts)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_texts (child, texts);
}

char *
sp_app_test_get_texts (GtkWidget *widget)
{
  GString *texts = g_string_new (NULL);

  add_texts (widget, texts);
  return g_string_free (texts, FALSE);
}

typedef struct
{
  gboolean done;
  gboolean opened;
} Opening;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Opening *opening = data;
  g_autoptr (SpProblems) problems = NULL;

  opening->opened = sp_document_open_finish (SP_DOCUMENT (source), result, &problems, NULL);
  opening->done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Opening *)data)->done;
}

SpDocument *
sp_app_test_open (const char *name)
{
  SpDocument *document = sp_document_new ();
  Opening opening = { 0 };

  sp_document_open_async (document, name, opened_cb, &opening);
  sp_app_test_wait (is_done, &opening);
  g_assert_true (opening.opened);
  return document;
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

GPtrArray *
sp_app_test_list (GtkWidget *widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);
  return found;
}
