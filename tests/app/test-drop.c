/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-window.h"

#include "sp-app-test.h"

#include <glib/gstdio.h>

#define DATASET                                                                                   \
  "{\"format\":\"standpoint\",\"version\":1,\"title\":\"%s\",\"actors\":[{\"id\":\"A\",\"name\":" \
  "\"A\"}],"                                                                                      \
  "\"issues\":[{\"id\":\"i\",\"title\":\"I\",\"scale\":{\"type\":\"number\",\"unit\":\"\"}}],"    \
  "\"statements\":[]}"

typedef struct
{
  char *folder;
  GSList *files;
  GtkWidget *window;
  const char *title;
} Fixture;

static GFile *
make_file (Fixture *fixture, const char *name, const char *title)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *text = g_strdup_printf (DATASET, title);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

static gboolean
is_titled (gpointer data)
{
  Fixture *fixture = data;
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_strcmp0 (gtk_window_get_title (window), fixture->title) == 0)
        return TRUE;
    }
  return FALSE;
}

static GtkDropTarget *
find_target (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  return NULL;
}

/* What a file manager drops: the first file in this window, the other in one of its own. */
static void
test_drop (void)
{
  Fixture fixture = { g_dir_make_tmp ("standpoint-XXXXXX", NULL) };
  g_auto (GValue) value = G_VALUE_INIT;
  GtkDropTarget *target;
  gboolean taken = FALSE;

  fixture.files = g_slist_append (fixture.files, make_file (&fixture, "1.json", "First"));
  fixture.files = g_slist_append (fixture.files, make_file (&fixture, "2.json", "Second"));
  fixture.window = sp_window_new (NULL);
  sp_window_show_start (SP_WINDOW (fixture.window));
  gtk_window_present (GTK_WINDOW (fixture.window));
  target = find_target (fixture.window);
  g_assert_nonnull (target);
  g_assert_true (
    gdk_content_formats_contain_gtype (gtk_drop_target_get_formats (target), GDK_TYPE_FILE_LIST));
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_list (fixture.files));
  g_signal_emit_by_name (target, "drop", &value, 1.0, 1.0, &taken);
  g_assert_true (taken);
  fixture.title = "Second";
  sp_app_test_wait (is_titled, &fixture);
  fixture.title = "First";
  sp_app_test_wait (is_titled, &fixture);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture.window)), ==, "First");
  for (GSList *file = fixture.files; file != NULL; file = file->next)
    g_assert_true (g_file_delete (file->data, NULL, NULL));
  g_slist_free_full (fixture.files, g_object_unref);
  g_assert_cmpint (g_rmdir (fixture.folder), ==, 0);
  g_free (fixture.folder);
}

static void
add_tests (void)
{
  g_test_add_func ("/drop/files", test_drop);
}

/* The list of recent files is not to be the user's. */
int
main (int argc, char **argv)
{
  g_autofree char *data_dir = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autofree char *list = g_build_filename (data_dir, "recently-used.xbel", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", data_dir, TRUE);
  status = sp_app_test_run (argc, argv, add_tests);
  g_remove (list);
  g_rmdir (data_dir);
  return status;
}
