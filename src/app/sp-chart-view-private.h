/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "chart/sp-chart.h"
#include "sp-chart-motion.h"
#include "sp-chart-overlay.h"
#include "sp-chart-painter.h"
#include "sp-chart-view.h"
#include "sp-gesture.h"
#include "sp-layouter.h"
#include "sp-viewport.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What a chart view's files share: sp-chart-view.c measures, paints and tells; sp-chart-view-layout.c gets the scenes,
 * sp-chart-view-input.c has the pointer, the keys and the focus, sp-chart-view-motion.c the way from one selection to the
 * next, sp-chart-view-zoom.c looks closer. */

/* Without a text size that enlarges. */
#define SP_CHART_VIEW_NATURAL_WIDTH 900

struct _SpChartView
{
  GtkWidget parent_instance;

  SpSelection *selection;
  SpChartPainter *painter;
  SpLook *look;
  SpScene *scene;
  SpSelection *shown; /* whose scene that is: the one before, while the next is laid out */
  int scene_width;
  double scene_scale;
  double height; /* of the scene, px; of the last one, while there is none */
  GskRenderNode *node;

  SpLayouter *layouter;
  const SpSelection *asked; /* what was asked for last; only compared */
  int asked_width;
  double asked_scale;
  int patience;     /* ms; -1: as long as it takes */
  gboolean is_slow; /* a scene is not waited for */

  GtkWidget *overlay;
  GtkWidget *proxies[2];
  guint turn; /* which proxy stands at the focused mark */

  int least_width; /* of the selection in this text size; 0: not known to be more than usual */
  gboolean ring;   /* whether the keyboard is what brought the focus */

  graphene_point_t pointer; /* in the window, when it moved last */
  gboolean keys_lead;       /* since then a key was pressed */

  SpScene *leaving; /* what was shown before, until the next is laid out */
  int leaving_width;
  gint64 left_at; /* monotonic time */
  SpChartMotion *motion;
  AdwAnimation *animation;

  SpViewport viewport;
  SpGesture gesture;
  int base_width;               /* what the scene is laid out for while it is seen enlarged */
  SpBox sight;                  /* what of it `node` has then */
  GtkAdjustment *across, *down; /* of the pane, while it is in one */
  const SpChartKind *kind;      /* whose picture was shown last */

  char *hovered; /* keys of marks, which outlive a layout */
  char *selected;
  char *focused;
  char *wished_actor; /* to be selected once it is there */
  char *wished_issue;
  gboolean awaits_focus;
  gpointer focus_before; /* where the focus was then; only compared */
};

/* The scene for a width, where it is not there yet and does not take long; `scene` is NULL where none can be made. */
void sp_chart_view_lay_out (SpChartView *self, int width);

/* The same in the width that the view got: what takes long comes later. */
void sp_chart_view_fit (SpChartView *self, int width);
void sp_chart_view_layout_ready (gpointer self);

/* No scene any more, nor one to come; what was painted of it stays. */
void sp_chart_view_forget_scene (SpChartView *self);

/* What the desktop enlarges texts by. */
double sp_chart_view_get_text_scale (SpChartView *self);

/* px; less is not enough for what is shown. */
int sp_chart_view_get_least_width (SpChartView *self);

/* A node of the scene by its key, which may be NULL; SP_NO_NODE where it is not there. */
guint sp_chart_view_find_node (SpChartView *self, const char *key);

/* After what is hovered, selected or focused has changed, or the focus has come or gone. */
void sp_chart_view_update_overlay (SpChartView *self);

/* Opens a mark and tells so; SP_NO_NODE lets go. */
void sp_chart_view_open_mark (SpChartView *self, guint node);

/* Whether the keyboard's focus is at a mark. */
gboolean sp_chart_view_has_inner_focus (SpChartView *self);

/* Brings the widget that takes the focus for a mark to where the mark is drawn. */
void sp_chart_view_place_proxies (SpChartView *self);

void sp_chart_view_focus_mark (SpChartView *self, guint node);

/* A pointer that lies still on some mark does not hide what the keys do. */
void sp_chart_view_let_keys_lead (SpChartView *self);

/* Before another selection takes the place of what is shown; after its scene was laid out; and where nothing
 * of it may be shown any more. Then what a snapshot shows, FALSE where nothing moves. */
void sp_chart_view_leave_scene (SpChartView *self);
void sp_chart_view_begin_motion (SpChartView *self);
void sp_chart_view_drop_motion (SpChartView *self);
gboolean sp_chart_view_snapshot_motion (SpChartView *self, GtkSnapshot *snapshot);

/* As if the pointer had clicked there, in px of the widget. */
void sp_chart_view_click (SpChartView *self, double x, double y);

/* The class's part of the input: virtual functions, actions and keys. Then the controllers of one view. */
void sp_chart_view_class_add_input (GtkWidgetClass *klass);
void sp_chart_view_add_input (SpChartView *self);

/* The zoom: the widget is as large as the enlarged picture, and the pane around it scrolls. */
gboolean sp_chart_view_is_zoomed (SpChartView *self);

/* A length of the scene in the widget, rounded up. */
int sp_chart_view_enlarge (SpChartView *self, double length);

/* What to lay out for in a widget of that width. */
int sp_chart_view_choose_width (SpChartView *self, int width);

/* After the pane may have got another size. */
void sp_chart_view_follow_pane (SpChartView *self);

/* After the selection is another one. */
void sp_chart_view_keep_zoom (SpChartView *self);

/* Puts a child where a box of the scene is drawn; and the overlay over all, which draws in the scene's px.
 * GTK wants every widget measured before it gets a size: both see to that. */
void sp_chart_view_give_size (SpChartView *self, GtkWidget *child, const SpBox *box);
void sp_chart_view_cover (SpChartView *self, int width, int height);

void sp_chart_view_paint (SpChartView *self, GtkSnapshot *snapshot);

/* The controllers of the zoom, and of clicks; and away with what they follow. */
void sp_chart_view_add_zoom (SpChartView *self);
void sp_chart_view_remove_zoom (SpChartView *self);

G_END_DECLS
