/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "chart/sp-chart.h"
#include "sp-command.h"
#include "sp-export-dialog.h"
#include "sp-exporter.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

/* The export dialog, and the chart and its command line on the clipboard. */

/* Pixels a px of a PNG: sharp on today's screens. */
#define PNG_SCALE 2.0

GtkWindow *
sp_window_get_front (SpWindow *self)
{
  return self->exports != NULL ? self->exports : GTK_WINDOW (self);
}

static SpExportDialog *
show_dialog (SpWindow *self)
{
  if (self->exports == NULL)
    g_set_weak_pointer (&self->exports,
                        GTK_WINDOW (sp_export_dialog_new (GTK_WINDOW (self), self->document,
                                                          &self->edition)));
  gtk_window_present (self->exports);
  return SP_EXPORT_DIALOG (self->exports);
}

static void
export_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  show_dialog (SP_WINDOW (data));
}

static void
print_preview_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  sp_export_dialog_set_sight (show_dialog (SP_WINDOW (data)), SP_SIGHT_PAPER);
}

/* As SVG, as PNG and in words: whoever pastes takes what suits. */
static GdkContentProvider *
make_content (const SpProof *proof, const SpEdition *edition)
{
  const char *description = edition->description != NULL ? edition->description
                                                         : proof->description;
  g_autofree char *words = g_strconcat (proof->title, "\n\n", description, NULL);
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("image/svg+xml", proof->document),
    gdk_content_provider_new_for_bytes ("image/png", proof->png),
    gdk_content_provider_new_typed (G_TYPE_STRING, words),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
copied_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpProof) proof = sp_exporter_make_finish (result, &error);
  g_autoptr (GdkContentProvider) content = NULL;

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (proof == NULL)
    {
      sp_window_tell_failure (self, _ ("The chart can't be copied"), error->message);
      return;
    }
  content = make_content (proof, &self->edition);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  sp_window_tell (self, _ ("The chart was copied as SVG, PNG and text"));
}

static void
copy_chart_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *self = SP_WINDOW (data);
  SpExport export = { sp_document_get_dataset (self->document),
                      sp_document_get_view (self->document), &self->edition };

  sp_exporter_make_async (&export, SP_PRESS_COPIES, NULL, copied_cb, g_object_ref (self));
}

static void
copy_command_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  SpWindow *self = SP_WINDOW (data);
  g_autofree char *end = g_strconcat (".", sp_format_get_name (self->edition.format), NULL);
  g_autofree char *output = sp_window_suggest_name (self, end);
  SpCommandPicture picture = {
    sp_document_get_dataset (self->document), sp_document_get_own_view (self->document),
    sp_document_get_view (self->document),    &self->edition,
    sp_document_get_address (self->document), output
  };
  gboolean exact;
  g_auto (GStrv) words = sp_command_list (&picture, &exact);
  g_autofree char *line = sp_command_quote (words);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), line);
  sp_window_tell (self, exact ? _ ("The command line was copied")
                              : _ ("The command line was copied, but has no option for all of it"));
}

/* A picture that is opened again goes out as it came; the words of one picture are not those of the next. A file that changed
 * changes no choice. */
static void
loaded_cb (SpWindow *self)
{
  const SpEdition *edition = sp_document_get_edition (self->document);

  if (sp_document_get_news (self->document) != NULL)
    return;
  g_clear_pointer (&self->edition.description, g_free);
  if (edition == NULL)
    return;
  sp_edition_clear (&self->edition);
  sp_edition_copy (&self->edition, edition);
  self->edition.scale = PNG_SCALE;
}

void
sp_window_add_export (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "export", export_action },
    { "print-preview", print_preview_action },
    { "copy-chart", copy_chart_action },
    { "copy-command", copy_command_action },
  };

  sp_edition_init (&self->edition, SP_CHART_WIDTH);
  self->edition.scale = PNG_SCALE;
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  sp_window_enable_output (self, FALSE);
  g_signal_connect_object (self->document, "loaded", G_CALLBACK (loaded_cb), self,
                           G_CONNECT_SWAPPED);
}
