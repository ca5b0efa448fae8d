/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-chart-view.h"

#include "chart/sp-chart.h"

struct _SpChartView
{
  GtkWidget parent_instance;

  SpSelection *selection;
  SpTextMeasurer *measurer;
};

G_DEFINE_FINAL_TYPE (SpChartView, sp_chart_view, GTK_TYPE_WIDGET)

static void
set_source (cairo_t *cr, const SpPaint *paint, SpToken token)
{
  guint32 colour = sp_theme_get_colour (SP_THEME_LIGHT, paint->hues, token);

  cairo_set_source_rgb (cr, ((colour >> 16) & 0xff) / 255.0, ((colour >> 8) & 0xff) / 255.0,
                        (colour & 0xff) / 255.0);
}

static void
draw_node (GtkWidget *widget, cairo_t *cr, const SpNode *node)
{
  if (node->type == SP_NODE_RECT)
    {
      cairo_rectangle (cr, node->box.x, node->box.y, node->box.width, node->box.height);
      set_source (cr, &node->paint, node->paint.fill);
      cairo_fill_preserve (cr);
      set_source (cr, &node->paint, node->paint.stroke);
      cairo_stroke (cr);
    }
  if (node->type == SP_NODE_TEXT)
    {
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, node->text.string);
      PangoFontDescription *description = sp_text_style_to_description (node->text.style,
                                                                        SP_DEFAULT_FONTS);

      pango_layout_set_font_description (layout, description);
      pango_font_description_free (description);
      set_source (cr, &node->paint, node->paint.fill);
      cairo_move_to (cr, node->box.x, node->box.y);
      pango_cairo_show_layout (cr, layout);
    }
}

static void
sp_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  g_autoptr (SpScene) scene = NULL;
  SpChartRequest request;
  cairo_t *cr;

  if (self->selection == NULL)
    return;
  sp_chart_request_init (&request);
  request.selection = self->selection;
  request.measurer = self->measurer;
  request.width = gtk_widget_get_width (widget);
  scene = sp_chart_layout (&request, NULL);
  if (scene == NULL)
    return;
  cr = gtk_snapshot_append_cairo (
    snapshot,
    &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget)));
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    draw_node (widget, cr, sp_scene_get_node (scene, i));
  cairo_destroy (cr);
}

static void
sp_chart_view_finalize (GObject *object)
{
  SpChartView *self = SP_CHART_VIEW (object);

  g_clear_pointer (&self->selection, sp_selection_unref);
  g_clear_pointer (&self->measurer, sp_text_measurer_free);
  G_OBJECT_CLASS (sp_chart_view_parent_class)->finalize (object);
}

static void
sp_chart_view_class_init (SpChartViewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_chart_view_finalize;
  GTK_WIDGET_CLASS (klass)->snapshot = sp_chart_view_snapshot;
}

static void
sp_chart_view_init (SpChartView *self)
{
  self->measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
}

GtkWidget *
sp_chart_view_new (void)
{
  return g_object_new (SP_TYPE_CHART_VIEW, NULL);
}

void
sp_chart_view_set_selection (SpChartView *self, SpSelection *selection)
{
  g_return_if_fail (SP_IS_CHART_VIEW (self));

  g_clear_pointer (&self->selection, sp_selection_unref);
  self->selection = sp_selection_ref (selection);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
