/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-alert.h"

#define WIDTH         420
#define FRAME         24  /* what a window may draw around itself, at most */
#define TALLEST_TEXTS 420 /* above it, they scroll */

struct _SpAlert
{
  AdwWindow parent_instance;

  GtkScrolledWindow *scroller;
  GtkWidget *texts;
  GtkLabel *heading;
  GtkLabel *text;
  GtkWidget *close_button;
};

G_DEFINE_FINAL_TYPE (SpAlert, sp_alert, ADW_TYPE_WINDOW)

static void
sp_alert_class_init (SpAlertClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-alert.ui");
  gtk_widget_class_bind_template_child (widget_class, SpAlert, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpAlert, texts);
  gtk_widget_class_bind_template_child (widget_class, SpAlert, heading);
  gtk_widget_class_bind_template_child (widget_class, SpAlert, text);
  gtk_widget_class_bind_template_child (widget_class, SpAlert, close_button);
}

static void
sp_alert_init (SpAlert *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Else the text, which can be selected, would have it. */
  gtk_window_set_focus (GTK_WINDOW (self), self->close_button);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->close_button);
}

/* As high as the texts are at its width, which GTK 4.8 does not find out by itself. */
static void
fit (SpAlert *self)
{
  int height;

  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, -1);
  gtk_widget_measure (self->texts, GTK_ORIENTATION_VERTICAL, WIDTH - FRAME, NULL, &height, NULL,
                      NULL);
  gtk_scrolled_window_set_min_content_height (self->scroller, MIN (height, TALLEST_TEXTS));
}

GtkWidget *
sp_alert_new (GtkWindow *parent, const char *heading, const char *text)
{
  SpAlert *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (heading != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (SP_TYPE_ALERT, "transient-for", parent, "title", heading, NULL);
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->text, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  fit (self);
  return GTK_WIDGET (self);
}
