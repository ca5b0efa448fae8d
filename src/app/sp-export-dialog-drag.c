/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-export-dialog-private.h"

/* The picture is dragged out of the preview: as a file where files are taken, as SVG where pictures are. */

/* In a folder of its own, which goes with the dialog. NULL where there is no room for it. */
static GFile *
write_file (SpExportDialog *self)
{
  g_autofree char *path = NULL;

  if (self->folder == NULL)
    self->folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  if (self->folder == NULL)
    return NULL;
  path = g_build_filename (self->folder, "chart.svg", NULL);
  if (!g_file_set_contents (path, g_bytes_get_data (self->proof->document, NULL),
                            (gssize)g_bytes_get_size (self->proof->document), NULL))
    return NULL;
  return g_file_new_for_path (path);
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, SpExportDialog *self)
{
  g_autoptr (GFile) file = self->proof != NULL ? write_file (self) : NULL;
  GdkContentProvider *providers[2];

  if (self->proof == NULL)
    return NULL;
  providers[0] = gdk_content_provider_new_for_bytes ("image/svg+xml", self->proof->document);
  if (file == NULL)
    return providers[0];
  providers[1] = gdk_content_provider_new_typed (G_TYPE_FILE, file);
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
begin_cb (GtkDragSource *source, GdkDrag *drag, SpExportDialog *self)
{
  GdkTexture *texture = sp_proof_view_get_texture (self->preview);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) icon = NULL;
  double scale;
  graphene_size_t size;

  if (texture == NULL)
    return;
  scale = 200.0 / MAX (gdk_texture_get_width (texture), gdk_texture_get_height (texture));
  graphene_size_init (&size, (float)(gdk_texture_get_width (texture) * scale),
                      (float)(gdk_texture_get_height (texture) * scale));
  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT (0, 0, size.width, size.height));
  icon = gtk_snapshot_to_paintable (snapshot, &size);
  gtk_drag_source_set_icon (source, icon, 0, 0);
}

void
sp_export_dialog_add_drag (SpExportDialog *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (begin_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->preview), GTK_EVENT_CONTROLLER (source));
}
