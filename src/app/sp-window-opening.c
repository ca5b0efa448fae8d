/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compat.h"
#include "sp-error-list.h"
#include "sp-recent.h"
#include "sp-samples.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

#define MAX_RECENT 8
#define MAX_LABEL  60 /* characters */

/* How a dataset comes into a window. */

/* What one can do where a file can't be read; NULL where the message says it. */
static const char *
get_advice (const GError *error)
{
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return _ ("It may have been moved, renamed or deleted. Open it from where it is now.");
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ACCES)
      || g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_PERM)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return _ ("You may not read it. Ask whoever owns it for access, or for a copy.");
  if (g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return _ ("It is a folder. Choose a file in it.");
  if (error->domain == G_FILE_ERROR || error->domain == G_IO_ERROR)
    return _ ("Try again, or open a copy of it.");
  return NULL;
}

static void
tell_error (SpWindow *self, const GError *error)
{
  const char *advice = get_advice (error);
  g_autofree char *text = advice != NULL ? g_strconcat (error->message, "\n", advice, NULL)
                                         : g_strdup (error->message);

  sp_window_tell_failure (self, _ ("The dataset can't be opened"), text);
}

void
sp_window_show_problems (SpWindow *self, const SpProblems *problems)
{
  g_autofree char *name = g_path_get_basename (sp_problems_get_file_name (problems));

  gtk_window_present (GTK_WINDOW (sp_error_list_new (GTK_WINDOW (self), name, problems)));
}

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
    sp_window_show_start (self);
  if (problems != NULL)
    sp_window_show_problems (self, problems);
  else
    tell_error (self, error);
}

static char *
get_name (GFile *file)
{
  char *path = g_file_get_path (file);

  return path != NULL ? path : g_file_get_uri (file);
}

static void
open_file (SpWindow *self, GFile *file)
{
  g_autofree char *name = get_name (file);

  sp_window_open (self, name);
}

static void
open_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    open_file (SP_WINDOW (source), file);
}

static void
open_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.json", "*.svg", NULL };
  SpFileKind kind = { _ ("Datasets (JSON) and pictures (SVG)"), patterns };

  sp_compat_open_file_async (GTK_WINDOW (data), _ ("Open a Dataset"), &kind, open_chosen_cb, NULL);
}

static void
open_recent_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_file (SP_WINDOW (data), file);
}

static void
open_sample_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autofree char *name = g_strconcat ("sample:", g_variant_get_string (parameter, NULL), NULL);

  sp_window_open (SP_WINDOW (data), name);
}

/* The first of several files in this window, every other one in a window of its own. */
static gboolean
drop_cb (SpWindow *self, const GValue *value)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GSList *file = files; file != NULL; file = file->next)
    {
      SpWindow *window = file == files ? self : SP_WINDOW (sp_window_new (application));

      open_file (window, file->data);
      gtk_window_present (GTK_WINDOW (window));
    }
  return files != NULL;
}

/* A menu is as wide as its longest text, and takes an underscore for the mark of a mnemonic. */
static void
add_item (GMenu *section, const char *title, const char *action, const char *target)
{
  gboolean is_long = g_utf8_strlen (title, -1) > MAX_LABEL;
  g_autofree char *start = is_long ? g_utf8_substring (title, 0, MAX_LABEL - 1) : g_strdup (title);
  g_autofree char *text = g_strconcat (start, is_long ? "…" : "", NULL);
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);
  g_autofree char *label = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (section, item);
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) recent_section = g_menu_new ();
  g_autoptr (GMenu) sample_section = g_menu_new ();
  g_autoptr (GPtrArray) recent = sp_recent_list (MAX_RECENT);
  const GPtrArray *samples = sp_samples_get ();

  for (guint i = 0; i < recent->len; i++)
    {
      const SpRecentFile *file = g_ptr_array_index (recent, i);

      add_item (recent_section, file->name, "win.open-recent", file->uri);
    }
  for (guint i = 0; i < samples->len; i++)
    {
      const SpSample *sample = g_ptr_array_index (samples, i);

      add_item (sample_section, sample->title, "win.open-sample", sample->name);
    }
  if (recent->len > 0)
    g_menu_append_section (menu, _ ("Recent files"), G_MENU_MODEL (recent_section));
  g_menu_append_section (menu, _ ("Bundled datasets"), G_MENU_MODEL (sample_section));
  return G_MENU_MODEL (menu);
}

/* What is recent changes from time to time, and reading the titles waits until somebody looks. */
static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) menu = make_menu ();

  gtk_menu_button_set_menu_model (button, menu);
}

/* Without a dataset there is nothing to choose, to read and to export. */
static void
set_empty (SpWindow *self, gboolean is_empty)
{
  self->is_empty = is_empty;
  gtk_widget_set_visible (GTK_WIDGET (self->sidebar), !is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->evidence), !is_empty);
  sp_window_arrange (self);
}

static void
loaded_cb (SpWindow *self)
{
  g_autoptr (GFile) file = sp_document_get_file (self->document);

  set_empty (self, FALSE);
  if (file != NULL && sp_document_get_news (self->document) == NULL)
    sp_recent_add (file, g_str_has_suffix (sp_document_get_name (self->document), ".svg"));
}

void
sp_window_add_opening (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "open", open_action },
    { "open-recent", open_recent_action, "s" },
    { "open-sample", open_sample_action, "s" },
  };
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  gtk_menu_button_set_create_popup_func (self->samples_button, create_menu_cb, NULL, NULL);
  g_signal_connect_object (drop, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
  g_signal_connect_object (self->document, "loaded", G_CALLBACK (loaded_cb), self,
                           G_CONNECT_SWAPPED);
}

void
sp_window_open_view (SpWindow *self, const char *name, const char *view)
{
  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  sp_document_open_view_async (self->document, name, view, opened_cb, g_object_ref (self));
}

void
sp_window_open (SpWindow *self, const char *name)
{
  sp_window_open_view (self, name, NULL);
}

void
sp_window_show_start (SpWindow *self)
{
  g_return_if_fail (SP_IS_WINDOW (self));

  set_empty (self, TRUE);
  gtk_stack_set_visible_child_name (self->stack, "empty");
  sp_start_page_focus (self->start_page);
}

gboolean
sp_window_is_empty (SpWindow *self)
{
  g_return_val_if_fail (SP_IS_WINDOW (self), FALSE);

  return sp_document_get_dataset (self->document) == NULL;
}

gboolean
sp_window_shows_file (SpWindow *self, GFile *file)
{
  g_autoptr (GFile) own = NULL;

  g_return_val_if_fail (SP_IS_WINDOW (self), FALSE);

  own = sp_document_get_file (self->document);
  return own != NULL && g_file_equal (own, file);
}
