/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-compat.h"
#include "sp-exporter.h"
#include "sp-printer.h"
#include "sp-window-private.h"

#include <glib/gi18n.h>

/* How a chart leaves the window: as a picture, as a claims sheet, on paper. */

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpWindow) self = SP_WINDOW (data);
  g_autoptr (GError) error = NULL;
  gboolean saved = sp_exporter_write_finish (result, &error);

  /* The window may have been closed in the meantime. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (saved)
    sp_window_tell (self, _ ("The chart was saved"));
  else
    sp_window_tell_failure (self, _ ("The chart can't be saved"), error->message);
}

static void
export_to (SpWindow *self, GFile *file)
{
  sp_exporter_write_async (sp_document_get_selection (self->document), file, NULL, exported_cb,
                           g_object_ref (self));
}

static void
export_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    export_to (SP_WINDOW (source), file);
}

/* "paris.standpoint.json" gives "paris.svg" for ".svg"; so does "paris.svg". */
static char *
suggest_name (SpWindow *self, const char *end)
{
  static const char *const ends[] = { ".svg", ".json", ".standpoint" };
  g_autofree char *stem = g_strdup (sp_document_get_name (self->document));

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (stem, ends[i]))
      stem[strlen (stem) - strlen (ends[i])] = '\0';
  return g_strconcat (stem, end, NULL);
}

static void
export_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.svg", "*.png", "*.pdf", NULL };
  SpFileKind kind = { _ ("Pictures (SVG, PNG, PDF)"), patterns };
  g_autofree char *name = suggest_name (SP_WINDOW (data), ".svg");

  sp_compat_save_file_async (GTK_WINDOW (data), _ ("Export the Chart"), name, &kind,
                             export_chosen_cb, NULL);
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
  g_autoptr (GError) error = NULL;
  gboolean saved = sp_exporter_write_finish (result, &error);

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  if (saved)
    sp_window_tell (self, _ ("The claims sheet was saved"));
  else
    sp_window_tell_failure (self, _ ("The claims sheet can't be saved"), error->message);
}

static void
save_claims (SpWindow *self, GFile *file)
{
  sp_exporter_write_claims_async (sp_document_get_selection (self->document), file, NULL,
                                  claims_saved_cb, g_object_ref (self));
}

static void
claims_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = sp_compat_choose_file_finish (result, NULL);

  if (file != NULL)
    save_claims (SP_WINDOW (source), file);
}

static void
claims_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  static const char *const patterns[] = { "*.html", "*.csv", NULL };
  SpFileKind kind = { _ ("Claims sheets (HTML, CSV)"), patterns };
  g_autofree char *name = suggest_name (SP_WINDOW (data), "-claims.html");

  sp_compat_save_file_async (GTK_WINDOW (data), _ ("Save the Claims Sheet"), name, &kind,
                             claims_chosen_cb, NULL);
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
  g_autoptr (GBytes) svg = sp_exporter_draw_finish (result, &error);

  if (gtk_widget_get_visible (GTK_WIDGET (printing->window))
      && (svg == NULL
          || !sp_printer_print (GTK_WINDOW (printing->window), svg, printing->title, printing->path,
                                &error)))
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

  printing->window = g_object_ref (self);
  printing->title = g_strdup (gtk_window_get_title (GTK_WINDOW (self)));
  printing->path = g_strdup (path);
  sp_exporter_draw_async (sp_document_get_selection (self->document), NULL, drawn_cb, printing);
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
  static const char *const names[] = { "export",    "export-to", "claims",
                                       "claims-to", "print",     "print-to" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (
                                   g_action_map_lookup_action (G_ACTION_MAP (self), names[i])),
                                 enabled);
}

void
sp_window_add_output (SpWindow *self)
{
  static const GActionEntry entries[] = {
    { "export", export_action }, { "export-to", export_to_action, "s" },
    { "claims", claims_action }, { "claims-to", claims_to_action, "s" },
    { "print", print_action },   { "print-to", print_to_action, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  sp_window_enable_output (self, FALSE);
}
