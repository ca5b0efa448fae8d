/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-look.h"
#include "scene/sp-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What lies over a chart: hover, selection and focus. It is a widget of its own, so that the chart below is not drawn again. */
#define SP_TYPE_CHART_OVERLAY (sp_chart_overlay_get_type ())
G_DECLARE_FINAL_TYPE (SpChartOverlay, sp_chart_overlay, SP, CHART_OVERLAY, GtkWidget)

GtkWidget *sp_chart_overlay_new (void);

/* @scene may be NULL. */
void sp_chart_overlay_set_scene (SpChartOverlay *self, SpScene *scene, const SpLook *look);

/* Nodes of the scene; SP_NO_NODE for none. */
void sp_chart_overlay_set_marks (SpChartOverlay *self,
                                 guint hovered,
                                 guint selected,
                                 guint focused);

/* What is seen of the scene, in its px; NULL: all. Beyond it nothing large need be drawn. */
void sp_chart_overlay_set_sight (SpChartOverlay *self, const SpBox *sight);

G_END_DECLS
