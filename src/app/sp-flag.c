/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-flag.h"

#include "sp-chart-painter.h"

#include <adwaita.h>

#define FRAME 1.0f

struct _SpFlag
{
  GtkWidget parent_instance;

  char *name;
  int width;
  SpChartPainter *painter;
};

G_DEFINE_FINAL_TYPE (SpFlag, sp_flag, GTK_TYPE_WIDGET)

static void
sp_flag_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  SpFlag *self = SP_FLAG (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? self->width
                                                                  : self->width * 3 / 4;
  *minimum_baseline = *natural_baseline = -1;
}

static GdkRGBA
get_frame (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  SpTheme theme = adw_style_manager_get_high_contrast (manager) ? SP_THEME_HIGH_CONTRAST
                                                                : SP_THEME_LIGHT;

  return sp_chart_painter_to_rgba (
    sp_theme_get_colours (theme, adw_style_manager_get_dark (manager))->plain[SP_TOKEN_FRAME]);
}

static void
sp_flag_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpFlag *self = SP_FLAG (widget);
  GdkTexture *texture = sp_chart_painter_get_flag (self->painter, self->name, self->width);
  GdkRGBA frame;
  GskRoundedRect outline;

  if (texture == NULL)
    return;
  frame = get_frame ();
  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT (0, 0, (float)self->width,
                                                        (float)gtk_widget_get_height (widget)),
                                   0);
  gtk_snapshot_append_texture (snapshot, texture, &outline.bounds);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]){ FRAME, FRAME, FRAME, FRAME },
                              (GdkRGBA[4]){ frame, frame, frame, frame });
}

static void
sp_flag_finalize (GObject *object)
{
  SpFlag *self = SP_FLAG (object);

  g_free (self->name);
  sp_chart_painter_free (self->painter);
  G_OBJECT_CLASS (sp_flag_parent_class)->finalize (object);
}

static void
sp_flag_class_init (SpFlagClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_flag_finalize;
  widget_class->measure = sp_flag_measure;
  widget_class->snapshot = sp_flag_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sp_flag_init (SpFlag *self)
{
  self->painter = sp_chart_painter_new (GTK_WIDGET (self));
}

GtkWidget *
sp_flag_new (const char *name, int width)
{
  SpFlag *self = g_object_new (SP_TYPE_FLAG, "halign", GTK_ALIGN_START, "valign", GTK_ALIGN_START,
                               NULL);

  self->name = g_strdup (name);
  self->width = width;
  return GTK_WIDGET (self);
}
