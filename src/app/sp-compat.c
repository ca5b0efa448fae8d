/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compat.h"

#include <glib/gi18n.h>
#include <math.h>

/* Both ends of the range of versions are pinned to 4.8, so that the newer calls would warn. */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS

/* Where the last file was saved, for as long as the program runs. */
static GFile *last_folder;

static void
remember_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (folder != NULL)
    g_set_object (&last_folder, folder);
}

static GtkFileFilter *
make_filter (const SpFileKind *kind)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, kind->name);
  for (guint i = 0; kind->patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, kind->patterns[i]);
  return filter;
}

static GtkFileFilter *
make_filter_for_all (void)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("All files"));
  gtk_file_filter_add_pattern (filter, "*");
  return filter;
}

#if GTK_CHECK_VERSION(4, 10, 0)

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = G_TASK (data);
  GtkFileDialog *dialog = GTK_FILE_DIALOG (source);
  gboolean save = GPOINTER_TO_INT (g_task_get_task_data (task));
  g_autoptr (GError) error = NULL;
  GFile *file = save ? gtk_file_dialog_save_finish (dialog, result, &error)
                     : gtk_file_dialog_open_finish (dialog, result, &error);

  if (file != NULL && save)
    remember_folder (file);
  if (file != NULL)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s", error->message);
}

static void
choose (GtkWindow *parent,
        gboolean save,
        const char *title,
        const char *name,
        const SpFileKind *kind,
        GTask *task)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = make_filter (kind);
  g_autoptr (GtkFileFilter) all = make_filter_for_all ();

  g_list_store_append (filters, filter);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  if (name != NULL)
    gtk_file_dialog_set_initial_name (dialog, name);
  g_task_set_task_data (task, GINT_TO_POINTER (save), NULL);
  if (save && last_folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, last_folder);
  if (save)
    gtk_file_dialog_save (dialog, parent, NULL, chosen_cb, task);
  else
    gtk_file_dialog_open (dialog, parent, NULL, chosen_cb, task);
}

#else

static void
response_cb (GtkNativeDialog *dialog, int response, GTask *task)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (dialog);

  if (response == GTK_RESPONSE_ACCEPT)
    {
      GFile *file = gtk_file_chooser_get_file (chooser);

      if (gtk_file_chooser_get_action (chooser) == GTK_FILE_CHOOSER_ACTION_SAVE)
        remember_folder (file);
      g_task_return_pointer (task, file, g_object_unref);
    }
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s",
                             _ ("No file was chosen"));
  g_object_unref (task);
  /* GTK does not keep a native dialog alive: this is the reference that it was made with. */
  g_object_unref (dialog);
}

static void
choose (GtkWindow *parent,
        gboolean save,
        const char *title,
        const char *name,
        const SpFileKind *kind,
        GTask *task)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent,
                                                              save ? GTK_FILE_CHOOSER_ACTION_SAVE
                                                                   : GTK_FILE_CHOOSER_ACTION_OPEN,
                                                              NULL, NULL);
  g_autoptr (GtkFileFilter) filter = make_filter (kind);
  g_autoptr (GtkFileFilter) all = make_filter_for_all ();

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), all);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  if (save && last_folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), last_folder, NULL);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#endif

#if GTK_CHECK_VERSION(4, 10, 0)

/* Of the borders, as GTK means them, yet from the border of what the widget is in: GTK counts from where the
 * content of that begins, so that on the way up to the window every border and padding is lost. */
static gboolean
get_bounds (GtkAccessible *accessible, int *x, int *y, int *width, int *height)
{
  GtkWidget *widget = GTK_WIDGET (accessible);
  g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (accessible);
  GtkWidget *above = GTK_IS_WIDGET (parent) ? GTK_WIDGET (parent) : widget;
  graphene_rect_t outer;
  graphene_rect_t bounds;

  if (!gtk_widget_get_realized (widget) || !gtk_widget_compute_bounds (above, above, &outer)
      || !gtk_widget_compute_bounds (widget, above, &bounds))
    return FALSE;
  *x = (int)floorf (bounds.origin.x - outer.origin.x);
  *y = (int)floorf (bounds.origin.y - outer.origin.y);
  *width = (int)ceilf (bounds.size.width);
  *height = (int)ceilf (bounds.size.height);
  return TRUE;
}

/* GTK has the name of an entry of a menu from its label, which it keeps from being told, so that there is none. */
static void
name_entries (GtkWidget *widget)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));
  GParamSpec *property = g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "text");
  g_autofree char *text = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_entries (child);
  if ((role != GTK_ACCESSIBLE_ROLE_MENU_ITEM && role != GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX
       && role != GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO)
      || property == NULL || G_PARAM_SPEC_VALUE_TYPE (property) != G_TYPE_STRING)
    return;
  g_object_get (widget, "text", &text, NULL);
  if (text == NULL || *text == '\0')
    return;
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static gboolean
map_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (values);

  if (GTK_IS_POPOVER_MENU (widget))
    name_entries (widget);
  return TRUE;
}

#endif

void
sp_compat_mend_telling (void)
{
#if GTK_CHECK_VERSION(4, 10, 0)
  gpointer klass = g_type_class_ref (GTK_TYPE_WIDGET);
  GtkAccessibleInterface *accessible = g_type_interface_peek (klass, GTK_TYPE_ACCESSIBLE);

  /* The class stays, since a copy of the table is taken for each class that changes it. */
  accessible->get_bounds = get_bounds;
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, map_cb, NULL, NULL);
#endif
}

gboolean
sp_compat_announce (GtkWidget *widget, const char *text)
{
#if GTK_CHECK_VERSION(4, 14, 0)
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  return TRUE;
#else
  return FALSE;
#endif
}

void
sp_compat_focus_row (GtkColumnView *view, guint row)
{
#if GTK_CHECK_VERSION(4, 12, 0)
  GtkWidget *rows = gtk_widget_get_first_child (GTK_WIDGET (view));

  /* This moves the focus among the rows, but not from elsewhere to them. */
  if (row < g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (view))))
    gtk_column_view_scroll_to (view, row, NULL, GTK_LIST_SCROLL_FOCUS, NULL);
  /* The row that has it takes it, and not the heads of the columns, which come first. */
  while (rows != NULL && !GTK_IS_LIST_VIEW (rows))
    rows = gtk_widget_get_next_sibling (rows);
  gtk_widget_grab_focus (rows != NULL ? rows : GTK_WIDGET (view));
#else
  gtk_widget_activate_action (GTK_WIDGET (view), "list.scroll-to-item", "u", row);
  gtk_widget_grab_focus (GTK_WIDGET (view));
#endif
}

G_GNUC_END_IGNORE_DEPRECATIONS

void
sp_compat_open_file_async (GtkWindow *parent,
                           const char *title,
                           const SpFileKind *kind,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));

  choose (parent, FALSE, title, NULL, kind, g_task_new (parent, NULL, callback, data));
}

void
sp_compat_save_file_async (GtkWindow *parent,
                           const char *title,
                           const char *name,
                           const SpFileKind *kind,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));

  choose (parent, TRUE, title, name, kind, g_task_new (parent, NULL, callback, data));
}

GFile *
sp_compat_choose_file_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
