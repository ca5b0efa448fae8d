/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-fill.h"
#include "chart/sp-chart.h"
#include "sp-export-dialog-private.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

/* Typing is not drawn letter by letter. */
#define PATIENCE 200 /* ms */
/* Below it the preview stands above the choices. */
#define FOLD_WIDTH 720

G_DEFINE_FINAL_TYPE (SpExportDialog, sp_export_dialog, ADW_TYPE_WINDOW)

static void
show_size (SpExportDialog *self)
{
  g_autofree char *width = g_strdup_printf ("%.0f", self->proof->width);
  g_autofree char *height = g_strdup_printf ("%.0f", self->proof->height);
  g_autofree char *text = sp_fill (_ ("{width} × {height} px"), "width", width, "height", height,
                                   NULL);

  gtk_label_set_text (self->size_label, text);
}

static void
show_proof (SpExportDialog *self)
{
  const char *description = self->edition->description;

  sp_proof_view_set_svg (self->preview, self->proof->document, self->proof->width,
                         self->proof->height);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->proof->title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description != NULL ? description : self->proof->description, -1);
  gtk_widget_set_visible (self->notice, FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self->preview), "stale");
  show_size (self);
  sp_export_dialog_show_defaults (self);
  sp_export_dialog_show_checks (self);
}

/* The last good picture stays, paler. */
static void
show_failure (SpExportDialog *self, const GError *error)
{
  gboolean has_size = sp_chart_get_needed_size (error, &self->needed_width, &self->needed_height);

  gtk_label_set_text (self->notice_text, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->notice_button), has_size);
  if (has_size)
    {
      g_autofree char *width = g_strdup_printf ("%.0f", self->needed_width);
      g_autofree char *height = g_strdup_printf ("%.0f", self->needed_height);
      g_autofree char *label = sp_fill (_ ("Use {width} × {height}"), "width", width, "height",
                                        height, NULL);

      gtk_button_set_label (self->notice_button, label);
    }
  gtk_widget_set_visible (self->notice, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->preview), "stale");
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpExportDialog) self = SP_EXPORT_DIALOG (data);
  g_autoptr (GError) error = NULL;
  SpProof *proof = sp_exporter_make_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->making);
  if (self->document == NULL)
    {
      sp_proof_free (proof);
      return;
    }
  gtk_spinner_stop (self->spinner);
  if (proof == NULL)
    {
      show_failure (self, error);
      return;
    }
  g_clear_pointer (&self->proof, sp_proof_free);
  self->proof = proof;
  show_proof (self);
}

static void
stop (SpExportDialog *self)
{
  g_clear_handle_id (&self->soon, g_source_remove);
  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
}

static gboolean
make_cb (gpointer data)
{
  SpExportDialog *self = data;
  SpExport export = { sp_document_get_dataset (self->document),
                      sp_document_get_view (self->document), self->edition };

  self->soon = 0;
  stop (self);
  self->making = g_cancellable_new ();
  gtk_spinner_start (self->spinner);
  sp_exporter_make_async (&export, SP_PRESS_PROOF, self->making, made_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

void
sp_export_dialog_refresh (SpExportDialog *self)
{
  g_clear_handle_id (&self->soon, g_source_remove);
  self->soon = g_timeout_add (PATIENCE, make_cb, self);
}

static void
use_needed_cb (SpExportDialog *self)
{
  self->edition->width = self->needed_width;
  if (self->edition->height > 0)
    self->edition->height = MAX (self->edition->height, self->needed_height);
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

static void
sight_cb (SpExportDialog *self)
{
  sp_proof_view_set_sight (self->preview, (SpSight)gtk_drop_down_get_selected (self->sight));
}

/* Narrow windows */

static gboolean
fold_cb (gpointer data)
{
  SpExportDialog *self = data;

  self->folding = 0;
  self->upright = self->narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body), self->narrow
                                                                 ? GTK_ORIENTATION_VERTICAL
                                                                 : GTK_ORIENTATION_HORIZONTAL);
  gtk_scrolled_window_set_policy (self->outer, GTK_POLICY_NEVER,
                                  self->narrow ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
  gtk_scrolled_window_set_policy (self->side, GTK_POLICY_NEVER,
                                  self->narrow ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC);
  /* Above each other, both are as high as they like. */
  gtk_scrollable_set_vscroll_policy (GTK_SCROLLABLE (gtk_scrolled_window_get_child (self->outer)),
                                     self->narrow ? GTK_SCROLL_NATURAL : GTK_SCROLL_MINIMUM);
  gtk_widget_set_hexpand (GTK_WIDGET (self->side), self->narrow);
  return G_SOURCE_REMOVE;
}

static int
get_least_width (GtkWidget *widget)
{
  int least = 0;
  int other[3];

  GTK_WIDGET_CLASS (sp_export_dialog_parent_class)
    ->measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, &other[0], &other[1], &other[2]);
  return least;
}

/* It can be made narrow in one step: what does not fit folds. */
static void
sp_export_dialog_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = MAX (for_size, get_least_width (widget));
  GTK_WIDGET_CLASS (sp_export_dialog_parent_class)
    ->measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && !SP_EXPORT_DIALOG (widget)->upright)
    *minimum = 0;
}

static void
sp_export_dialog_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpExportDialog *self = SP_EXPORT_DIALOG (widget);
  int least = get_least_width (widget);
  gboolean narrow;

  if (!self->upright)
    self->unfolded = least;
  narrow = width < MAX (FOLD_WIDTH, self->unfolded);
  GTK_WIDGET_CLASS (sp_export_dialog_parent_class)
    ->size_allocate (widget, MAX (width, least), height, baseline);
  if (narrow == self->narrow)
    return;
  self->narrow = narrow;
  if (self->folding == 0)
    self->folding = g_idle_add (fold_cb, self);
}

/* The window */

static void
remove_folder (SpExportDialog *self)
{
  g_autoptr (GDir) folder = self->folder != NULL ? g_dir_open (self->folder, 0, NULL) : NULL;
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_unlink (path);
    }
  if (self->folder != NULL)
    g_rmdir (self->folder);
  g_clear_pointer (&self->folder, g_free);
}

static void
sp_export_dialog_dispose (GObject *object)
{
  SpExportDialog *self = SP_EXPORT_DIALOG (object);

  stop (self);
  g_clear_handle_id (&self->folding, g_source_remove);
  remove_folder (self);
  g_clear_pointer (&self->proof, sp_proof_free);
  g_clear_pointer (&self->languages, g_ptr_array_unref);
  g_clear_object (&self->document);
  self->edition = NULL;
  G_OBJECT_CLASS (sp_export_dialog_parent_class)->dispose (object);
  g_clear_object (&self->window);
}

static void
bind_parts (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, SpExportDialog, toasts);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, notice);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, notice_text);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, notice_button);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, outer);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, body);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, preview_box);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, preview);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, spinner);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, size_label);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, sight);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, side);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, check_list);
  gtk_widget_class_bind_template_callback (klass, use_needed_cb);
  gtk_widget_class_bind_template_callback (klass, sight_cb);
}

static void
sp_export_dialog_class_init (SpExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_export_dialog_dispose;
  widget_class->measure = sp_export_dialog_measure;
  widget_class->size_allocate = sp_export_dialog_size_allocate;
  g_type_ensure (SP_TYPE_PROOF_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-export-dialog.ui");
  bind_parts (widget_class);
  sp_export_dialog_bind_options (widget_class);
  sp_export_dialog_bind_style (widget_class);
}

static void
sp_export_dialog_init (SpExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Until it is known to be wide: beside each other, both parts need more than a narrow screen has. */
  self->narrow = TRUE;
  fold_cb (self);
}

static void
document_changed_cb (SpExportDialog *self)
{
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

GtkWidget *
sp_export_dialog_new (GtkWindow *parent, SpDocument *document, SpEdition *edition)
{
  SpExportDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && SP_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (sp_document_get_dataset (document) != NULL && edition != NULL, NULL);

  self = g_object_new (SP_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  self->window = g_object_ref (parent);
  self->document = g_object_ref (document);
  self->edition = edition;
  if (G_IS_ACTION_GROUP (parent))
    gtk_widget_insert_action_group (GTK_WIDGET (self), "win", G_ACTION_GROUP (parent));
  sp_export_dialog_add_options (self);
  sp_export_dialog_add_checks (self);
  sp_export_dialog_add_drag (self);
  sp_export_dialog_show_options (self);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self,
                           G_CONNECT_SWAPPED);
  make_cb (self);
  return GTK_WIDGET (self);
}

void
sp_export_dialog_set_sight (SpExportDialog *self, SpSight sight)
{
  g_return_if_fail (SP_IS_EXPORT_DIALOG (self));

  gtk_drop_down_set_selected (self->sight, sight);
}

void
sp_export_dialog_tell (SpExportDialog *self, const char *text)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (SP_IS_EXPORT_DIALOG (self));

  /* A toast takes markup. */
  markup = g_markup_escape_text (text, -1);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

GBytes *
sp_export_dialog_get_svg (SpExportDialog *self)
{
  g_return_val_if_fail (SP_IS_EXPORT_DIALOG (self), NULL);

  return self->proof != NULL ? self->proof->document : NULL;
}
