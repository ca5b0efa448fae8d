/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Another program on the same desktop, which takes what Standpoint gives:
 *   sp-taker paste FOLDER MEDIA-TYPE...   from the clipboard, into files 0, 1, ... of the folder
 *   sp-taker drop FOLDER MEDIA-TYPE       what is dropped on its window, into file 0
 * It ends when it has all. */

#include <gtk/gtk.h>

#include <stdlib.h>

typedef struct
{
  const char *folder;
  char **types;
  guint n_types;
  guint n_done;
  GdkDrop *drop; /* NULL: it is pasted */
  GMainLoop *loop;
} Taker;

static void paste_next (Taker *self);

/* Nothing of that kind is there (yet). */
static void
fail (Taker *self, const char *why)
{
  g_printerr ("%s: %s\n", self->types[self->n_done], why);
  exit (1);
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Taker *self = data;
  g_autoptr (GError) error = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error) < 0)
    fail (self, error->message);
  self->n_done++;
  if (self->drop != NULL)
    gdk_drop_finish (self->drop, GDK_ACTION_COPY);
  if (self->n_done < self->n_types)
    paste_next (self);
  else
    g_main_loop_quit (self->loop);
}

/* What comes from another program comes while the main loop runs. */
static void
keep (Taker *self, GInputStream *stream, const GError *error)
{
  g_autofree char *name = g_strdup_printf ("%u", self->n_done);
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream)
    out = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);

  if (stream == NULL || out == NULL)
    fail (self, error != NULL ? error->message : path);
  g_output_stream_splice_async (G_OUTPUT_STREAM (out), stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE
                                  | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, kept_cb, self);
}

static void
pasted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream)
    stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);

  keep (data, stream, error);
}

static void
paste_next (Taker *self)
{
  const char *types[] = { self->types[self->n_done], NULL };

  gdk_clipboard_read_async (gdk_display_get_clipboard (gdk_display_get_default ()), types,
                            G_PRIORITY_DEFAULT, NULL, pasted_cb, self);
}

static void
dropped_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = gdk_drop_read_finish (GDK_DROP (source), result, NULL, &error);

  keep (data, stream, error);
}

static gboolean
drop_cb (GtkDropTargetAsync *target, GdkDrop *drop, double x, double y, Taker *self)
{
  const char *types[] = { self->types[0], NULL };

  self->drop = drop;
  gdk_drop_read_async (drop, types, G_PRIORITY_DEFAULT, NULL, dropped_cb, self);
  return TRUE;
}

static void
show_target (Taker *self)
{
  GtkWidget *window = gtk_window_new ();
  GdkContentFormats *formats = gdk_content_formats_new ((const char **)self->types, 1);
  GtkDropTargetAsync *target = gtk_drop_target_async_new (formats, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (target));
  gtk_window_set_title (GTK_WINDOW (window), "Taker");
  gtk_window_set_default_size (GTK_WINDOW (window), 200, 200);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  Taker taker = { .loop = g_main_loop_new (NULL, FALSE) };

  gtk_init ();
  if (argc < 4)
    return 2;
  taker.folder = argv[2];
  taker.types = argv + 3;
  taker.n_types = (guint)argc - 3;
  if (g_str_equal (argv[1], "drop"))
    show_target (&taker);
  else
    paste_next (&taker);
  g_main_loop_run (taker.loop);
  g_main_loop_unref (taker.loop);
  return 0;
}
