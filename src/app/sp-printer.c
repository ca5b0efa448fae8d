/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-printer.h"

#include "export/sp-render.h"
#include "sp-alert.h"

#include <glib/gi18n.h>

/* Chosen once, kept for as long as the program runs. */
static GtkPrintSettings *last_settings;

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!sp_render_into (data, gtk_print_context_get_cairo_context (context),
                       gtk_print_context_get_width (context),
                       gtk_print_context_get_height (context), &error))
    gtk_print_operation_cancel (operation);
}

static void
free_bytes_cb (gpointer data, GClosure *closure)
{
  g_bytes_unref (data);
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, GtkWindow *parent)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && settings != NULL)
    g_set_object (&last_settings, settings);
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  if (gtk_widget_get_visible (GTK_WIDGET (parent)))
    gtk_window_present (GTK_WINDOW (sp_alert_new (parent, _ ("The chart can't be printed"),
                                                  error != NULL ? error->message : "")));
}

static GtkPageSetup *
make_page (double width, double height)
{
  GtkPageSetup *page = gtk_page_setup_new ();

  gtk_page_setup_set_orientation (page, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                       : GTK_PAGE_ORIENTATION_PORTRAIT);
  return page;
}

gboolean
sp_printer_print (
  GtkWindow *parent, GBytes *svg, const char *title, const char *path, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GtkPageSetup) page = NULL;
  double width;
  double height;

  g_return_val_if_fail (svg != NULL, FALSE);

  if (!sp_render_get_size (svg, &width, &height, error))
    return FALSE;
  operation = gtk_print_operation_new ();
  page = make_page (width, height);
  gtk_print_operation_set_default_page_setup (operation, page);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  if (last_settings != NULL)
    gtk_print_operation_set_print_settings (operation, last_settings);
  if (path != NULL)
    gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), g_bytes_ref (svg),
                         free_bytes_cb, 0);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), parent, 0);
  return gtk_print_operation_run (operation,
                                  path != NULL ? GTK_PRINT_OPERATION_ACTION_EXPORT
                                               : GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                  parent, error)
         != GTK_PRINT_OPERATION_RESULT_ERROR;
}
