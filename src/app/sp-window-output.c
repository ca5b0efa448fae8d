/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compat.h"
#include "sp-exporter.h"
#include "sp-printer.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

/* How a chart leaves the window: as a picture, as a claims sheet, on paper. */

/* What became of a file; @saved and @failed are translated. */
static void
tell_written (SpWindow *self, GAsyncResult *result, const char *saved, const char *failed)
{
  g_autoptr (GError) error = NULL;
  gboolean written = sp_exporter_write_finish (result, &error);

  /* The window may have been closed in the meantime. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (written)
    sp_window_tell (self, saved);
  else
    sp_window_tell_failure (self, failed, error->message);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);

  tell_written (self, result, _ ("The chart was saved"), _ ("The chart can't be saved"));
}

static SpExport
get_export (SpWindow *self)
{
  return (SpExport){ sp_document_get_dataset (self->document),
                     sp_document_get_view (self->document), &self->edition };
}

/* The name of the file wins over the format that was chosen. */
static void
export_to (SpWindow *self, GFile *file)
{
  g_auto (SpEdition) edition = { 0 };
  SpExport export = get_export (self);
  g_autofree char *name = g_file_get_basename (file);

  sp_edition_copy (&edition, &self->edition);
  sp_format_from_path (name, &edition.format);
  export.edition = &edition;
  sp_exporter_write_async (&export, file, NULL, exported_cb, g_object_ref (self));
}

static void
export_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    export_to (self, file);
}

/* "paris.standpoint.json" gives "paris.svg" for ".svg"; so does "paris.svg". */
char *
sp_window_suggest_name (SpWindow *self, const char *end)
{
  static const char *const ends[] = { ".svg", ".json", ".standpoint" };
  g_autofree char *stem = g_strdup (sp_document_get_name (self->document));

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (stem, ends[i]))
      stem[strlen (stem) - strlen (ends[i])] = '\0';
  return g_strconcat (stem, end, NULL);
}

static void
save_chart_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.svg", "*.png", "*.pdf", NULL };
  SpWindow *self = SP_WINDOW (data);
  SpFileKind kind = { _ ("Pictures (SVG, PNG, PDF)"), patterns };
  g_autofree char *end = g_strconcat (".", sp_format_get_name (self->edition.format), NULL);
  g_autofree char *name = sp_window_suggest_name (self, end);

  sp_compat_save_file_async (sp_window_get_front (self), _ ("Save the Picture"), name, &kind,
                             export_chosen_cb, g_object_ref (self));
}

static void
export_to_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));

  export_to (SP_WINDOW (data), file);
}

static void
claims_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);

  tell_written (self, result, _ ("The claims sheet was saved"),
                _ ("The claims sheet can't be saved"));
}

static void
save_claims (SpWindow *self, GFile *file)
{
  SpExport export = get_export (self);

  sp_exporter_write_claims_async (&export, file, NULL, claims_saved_cb, g_object_ref (self));
}

static void
claims_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    save_claims (self, file);
}

static void
claims_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.html", "*.csv", NULL };
  SpFileKind kind = { _ ("Claims sheets (HTML, CSV)"), patterns };
  SpWindow *self = SP_WINDOW (data);
  g_autofree char *name = sp_window_suggest_name (self, "-claims.html");

  sp_compat_save_file_async (sp_window_get_front (self), _ ("Save the Claims Sheet"), name, &kind,
                             claims_chosen_cb, g_object_ref (self));
}

static void
claims_to_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));

  save_claims (SP_WINDOW (data), file);
}

/* What is printed once it is drawn; @path: into this file. */
typedef struct
{
  SpWindow *window;
  char *title;
  char *path;
} Printing;

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Printing *printing = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpProof) proof = sp_exporter_make_finish (result, &error);

  if (gtk_widget_get_visible (GTK_WIDGET (printing->window))
      && (proof == NULL
          || !sp_printer_print (sp_window_get_front (printing->window), proof->document,
                                printing->title, printing->path, &error)))
    sp_window_tell_failure (printing->window, _ ("The chart can't be printed"), error->message);
  g_object_unref (printing->window);
  g_free (printing->title);
  g_free (printing->path);
  g_free (printing);
}

static void
print_to (SpWindow *self, const char *path)
{
  Printing *printing = g_new0 (Printing, 1);
  g_auto (SpEdition) edition = { 0 };
  SpExport export = get_export (self);

  sp_edition_copy (&edition, &self->edition);
  edition.format = SP_FORMAT_SVG;
  edition.data = SP_DATA_NONE;
  export.edition = &edition;
  printing->window = g_object_ref (self);
  printing->title = g_strdup (gtk_window_get_title (GTK_WINDOW (self)));
  printing->path = g_strdup (path);
  sp_exporter_make_async (&export, SP_PRESS_PICTURE, NULL, drawn_cb, printing);
}

static void
print_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  print_to (SP_WINDOW (data), NULL);
}

static void
print_to_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  print_to (SP_WINDOW (data), g_variant_get_string (parameter, NULL));
}

void
sp_window_enable_output (SpWindow *self, gboolean enabled)
{
  static const char *const names[] = { "export",        "export-to",   "save-chart", "claims",
                                       "claims-to",     "print",       "print-to",   "copy-chart",
                                       "print-preview", "copy-command" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (
                                   g_action_map_lookup_action (G_ACTION_MAP (self), names[i])),
                                 enabled);
}

void
sp_window_add_output (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "save-chart", save_chart_action }, { "export-to", export_to_action, "s" },
    { "claims", claims_action },         { "claims-to", claims_to_action, "s" },
    { "print", print_action },           { "print-to", print_to_action, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
