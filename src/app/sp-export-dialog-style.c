/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "dataset/sp-reader.h"
#include "sp-alert.h"
#include "sp-compat.h"
#include "sp-error-list.h"
#include "sp-export-dialog-private.h"

#include <glib/gi18n.h>

/* The style file of the picture: the house's own fonts and colours. */

static void
refresh (SpExportDialog *self)
{
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

static void
tell_problems (SpExportDialog *self, const SpProblems *problems)
{
  g_autofree char *name = g_path_get_basename (sp_problems_get_file_name (problems));

  gtk_window_present (GTK_WINDOW (sp_error_list_new (GTK_WINDOW (self), name, problems)));
}

/* What is odd with a style that works. */
static void
tell_warnings (SpExportDialog *self, const SpProblems *problems)
{
  for (guint i = 0; i < sp_problems_get_n (problems); i++)
    sp_export_dialog_tell (self, sp_problems_get (problems, i)->message);
}

static const char *
get_name (const SpEdition *edition)
{
  return edition->style_path != NULL ? edition->style_path : _ ("that of the picture");
}

void
sp_export_dialog_change_look (SpExportDialog *self, SpTheme theme, int palette)
{
  g_autoptr (SpProblems) problems = sp_problems_new (get_name (self->edition));

  if (sp_edition_change_look (self->edition, theme, palette, problems))
    tell_warnings (self, problems);
  else
    tell_problems (self, problems);
}

static void
take_style (SpExportDialog *self, GFile *file, GBytes *bytes)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = path != NULL ? g_strdup (path) : g_file_get_uri (file);
  g_autoptr (SpProblems) problems = sp_problems_new (name);
  const SpStyleChoices choices = { -1, -1 };

  if (!sp_edition_set_style (self->edition, bytes, path, &choices, problems))
    {
      tell_problems (self, problems);
      return;
    }
  tell_warnings (self, problems);
  refresh (self);
}

static void
load_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GFile *file = task_data;
  g_autofree char *path = g_file_get_path (file);
  GError *error = NULL;
  GBytes *bytes = path != NULL ? sp_reader_load (path, &error)
                               : g_file_load_bytes (file, cancellable, NULL, &error);

  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify)g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  SpExportDialog *self = SP_EXPORT_DIALOG (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->edition == NULL)
    return;
  if (bytes != NULL)
    take_style (self, g_task_get_task_data (G_TASK (result)), bytes);
  else
    gtk_window_present (GTK_WINDOW (
      sp_alert_new (GTK_WINDOW (self), _ ("The style file can't be read"), error->message)));
}

void
sp_export_dialog_load_style (SpExportDialog *self, GFile *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SP_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, NULL, loaded_cb, NULL);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_thread);
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL && SP_EXPORT_DIALOG (source)->edition != NULL)
    sp_export_dialog_load_style (SP_EXPORT_DIALOG (source), file);
}

static void
choose_style_cb (SpExportDialog *self)
{
  static const char *const patterns[] = { "*.json", NULL };
  SpFileKind kind = { _ ("Style files (JSON)"), patterns };

  sp_compat_open_file_async (GTK_WINDOW (self), _ ("Choose a Style File"), &kind, file_chosen_cb,
                             NULL);
}

/* The theme stays, and a palette that has a name. */
static void
drop_style_cb (SpExportDialog *self)
{
  const SpLook *look = self->edition->look;

  sp_edition_set_look (self->edition, sp_look_get_theme (look), sp_look_get_palette (look));
  refresh (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->style_button));
}

void
sp_export_dialog_show_style (SpExportDialog *self)
{
  const SpEdition *edition = self->edition;
  gboolean is_file = edition->style_path != NULL;
  g_autofree char *name = is_file ? g_filename_display_basename (edition->style_path) : NULL;
  /* Translators: a picture has no style file. */
  const char *shown = edition->style == NULL ? _ ("No file") : is_file ? name : get_name (edition);

  gtk_label_set_text (self->style_name, shown);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->style_button), edition->style_path);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->style_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, shown, -1);
  gtk_widget_set_visible (self->style_drop, edition->style != NULL);
}

void
sp_export_dialog_bind_style (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, SpExportDialog, style_button);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, style_name);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, style_drop);
  gtk_widget_class_bind_template_callback (klass, choose_style_cb);
  gtk_widget_class_bind_template_callback (klass, drop_style_cb);
}
