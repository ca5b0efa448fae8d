/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-zoom-bar.h"

#include <glib/gi18n.h>
#include <math.h>

struct _SpZoomBar
{
  AdwBin parent_instance;

  GtkWidget *reset;
};

G_DEFINE_FINAL_TYPE (SpZoomBar, sp_zoom_bar, ADW_TYPE_BIN)

/* GTK 4.8 would have a screen reader say a button's text twice. */
static void
set_label (GtkWidget *button, const char *label)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static GtkWidget *
add_button (
  GtkWidget *box, const char *icon_name, const char *action, const char *label, const char *tooltip)
{
  GtkWidget *button = icon_name != NULL ? gtk_button_new_from_icon_name (icon_name)
                                        : gtk_button_new_with_label ("");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tooltip);
  set_label (button, label);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static void
sp_zoom_bar_class_init (SpZoomBarClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "zoombar");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_zoom_bar_init (SpZoomBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "linked");
  add_button (box, "zoom-out-symbolic", "win.zoom-out", _ ("Zoom out"), _ ("Zoom out (Ctrl+−)"));
  self->reset = add_button (box, NULL, "win.zoom-reset", "", _ ("The chart’s own size (Ctrl+0)"));
  add_button (box, "zoom-in-symbolic", "win.zoom-in", _ ("Zoom in"), _ ("Zoom in (Ctrl++)"));
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Zoom"),
                                  -1);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_END);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  sp_zoom_bar_set_zoom (self, 1);
}

GtkWidget *
sp_zoom_bar_new (void)
{
  return g_object_new (SP_TYPE_ZOOM_BAR, NULL);
}

void
sp_zoom_bar_set_zoom (SpZoomBar *self, double zoom)
{
  int percent = (int)lround (zoom * 100);
  /* Translators: how large the chart is seen. */
  g_autofree char *text = g_strdup_printf (_ ("%d %%"), percent);
  /* Translators: the name of a button; %d: how large the chart is seen now. */
  g_autofree char *label = g_strdup_printf (_ ("Back to the chart’s own size, from %d %%"),
                                            percent);

  g_return_if_fail (SP_IS_ZOOM_BAR (self));

  gtk_button_set_label (GTK_BUTTON (self->reset), text);
  set_label (self->reset, label);
  gtk_widget_set_visible (GTK_WIDGET (self), zoom > 1);
}
