/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "scene/sp-look.h"
#include "scene/sp-scene.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpChartPainter:
 *
 * Turns a scene into render nodes. It remembers shaped texts and drawn flags, so that a second scene of the same data costs little.
 * For one widget, on the main thread.
 */
typedef struct _SpChartPainter SpChartPainter;

/* @widget lives longer than the painter. */
SpChartPainter *sp_chart_painter_new (GtkWidget *widget);
void sp_chart_painter_free (SpChartPainter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpChartPainter, sp_chart_painter_free)

/* Forgets what depends on fonts, the scale factor or the system's settings. */
void sp_chart_painter_forget (SpChartPainter *self);

/* What is painted from now on is seen @zoom times larger, and nothing beyond @sight (in the scene's px; NULL: all) is
 * painted: curves are then no larger than what is seen of them. */
void sp_chart_painter_set_sight (SpChartPainter *self, double zoom, const SpBox *sight);

/* The whole scene, with its ground; NULL where nothing is drawn. The caller owns the result. */
GskRenderNode *sp_chart_painter_paint (SpChartPainter *self,
                                       const SpScene *scene,
                                       const SpLook *look);

/* The same without some groups: @left_out has an entry for each node. */
GskRenderNode *sp_chart_painter_paint_without (SpChartPainter *self,
                                               const SpScene *scene,
                                               const gboolean *left_out,
                                               const SpLook *look);

/* One group, where it is in the scene, without a ground. */
GskRenderNode *sp_chart_painter_paint_group (SpChartPainter *self,
                                             const SpScene *scene,
                                             guint group,
                                             const SpLook *look);

/* A flag of the program, @width wide, or NULL where there is none of the name. Belongs to the painter. */
GdkTexture *sp_chart_painter_get_flag (SpChartPainter *self, const char *name, double width);

/* What charts look like on this desktop now: light or dark, in high contrast where it asks for that. */
SpLook *sp_chart_painter_make_look (void);

/* A colour, 0xRRGGBB, and a token's, for the screen. */
GdkRGBA sp_chart_painter_to_rgba (guint32 colour);
GdkRGBA sp_chart_painter_get_colour (const SpLook *look, SpHues hues, SpToken token);

/* Draws a line of @width px along a path, as far as it is in sight (in the scene's px; NULL: all of it). */
void sp_chart_painter_outline (GtkSnapshot *snapshot,
                               const SpNode *path,
                               double width,
                               const graphene_rect_t *sight,
                               const GdkRGBA *colour);

/* What is stroked next is dashed, or solid. */
void sp_chart_painter_set_dashes (cairo_t *cr, SpDash dash);

G_END_DECLS
