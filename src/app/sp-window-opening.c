/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compat.h"
#include "sp-error-list.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

#define SAMPLE_FOLDER "/org/standpoint/Standpoint/datasets"
#define SAMPLE_SUFFIX ".standpoint.json"

/* How a dataset comes into a window. */

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (SpProblems) problems = NULL;
  g_autoptr (GError) error = NULL;

  if (sp_document_open_finish (SP_DOCUMENT (source), result, &problems, &error)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  /* The window may have been closed in the meantime. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (sp_document_get_dataset (self->document) == NULL)
    gtk_stack_set_visible_child_name (self->stack, "empty");
  if (problems != NULL)
    {
      g_autofree char *name = g_path_get_basename (sp_problems_get_file_name (problems));

      gtk_window_present (GTK_WINDOW (sp_error_list_new (GTK_WINDOW (self), name, problems)));
    }
  else
    sp_window_tell_failure (self, _ ("The dataset can't be opened"), error->message);
}

static char *
get_name (GFile *file)
{
  char *path = g_file_get_path (file);

  return path != NULL ? path : g_file_get_uri (file);
}

static void
open_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);
  g_autofree char *name = file != NULL ? get_name (file) : NULL;

  if (name != NULL)
    sp_window_open (SP_WINDOW (source), name);
}

static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.json", "*.svg", NULL };
  SpFileKind kind = { _ ("Datasets (JSON) and pictures (SVG)"), patterns };

  sp_compat_open_file_async (GTK_WINDOW (data), _ ("Open a Dataset"), &kind, open_chosen_cb, NULL);
}

static void
open_sample_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *name = g_strconcat ("sample:", g_variant_get_string (parameter, NULL), NULL);

  sp_window_open (SP_WINDOW (data), name);
}

static gboolean
drop_cb (SpWindow *self, const GValue *value)
{
  g_autofree char *name = get_name (g_value_get_object (value));

  sp_window_open (self, name);
  return TRUE;
}

static GMenu *
make_sample_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();
  g_auto (GStrv)
    names = g_resources_enumerate_children (SAMPLE_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autoptr (GMenuItem) item = NULL;

      if (!g_str_has_suffix (names[i], SAMPLE_SUFFIX))
        continue;
      names[i][strlen (names[i]) - strlen (SAMPLE_SUFFIX)] = '\0';
      item = g_menu_item_new (names[i], NULL);
      g_menu_item_set_action_and_target (item, "win.open-sample", "s", names[i]);
      g_menu_append_item (section, item);
    }
  g_menu_append_section (menu, _ ("Bundled datasets"), G_MENU_MODEL (section));
  return menu;
}

void
sp_window_add_opening (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "open", open_action },
    { "open-sample", open_sample_action, "s" },
  };
  g_autoptr (GMenu) samples = make_sample_menu ();
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  gtk_menu_button_set_menu_model (self->samples_button, G_MENU_MODEL (samples));
  g_signal_connect_object (drop, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

void
sp_window_open (SpWindow *self, const char *name)
{
  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  sp_document_open_async (self->document, name, opened_cb, g_object_ref (self));
}
