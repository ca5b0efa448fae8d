/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-view-private.h"

#include "sp-mark-proxy.h"
#include "sp-tooltip.h"

#include <math.h>

/* The pointer, the keys and the focus of a chart view. */

/* Pointers are let this far off a mark: with it a target is 24 px high. */
#define TOLERANCE 4.0

void
sp_chart_view_focus_mark (SpChartView *self, guint node)
{
  const SpNode *mark = sp_scene_get_node (self->scene, node);

  self->turn = !self->turn;
  g_free (self->focused);
  self->focused = g_strdup (mark->key);
  sp_mark_proxy_set_label (SP_MARK_PROXY (self->proxies[self->turn]), mark->group.meaning->label);
  sp_chart_view_place_proxies (self);
  gtk_widget_grab_focus (self->proxies[self->turn]);
  sp_mark_proxy_set_label (SP_MARK_PROXY (self->proxies[!self->turn]), "");
  sp_chart_view_update_overlay (self);
}

static void
hover (SpChartView *self, guint node)
{
  const char *key = node != SP_NO_NODE ? sp_scene_get_node (self->scene, node)->key : NULL;

  if (g_strcmp0 (key, self->hovered) == 0)
    return;
  g_free (self->hovered);
  self->hovered = g_strdup (key);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), key != NULL ? "pointer" : NULL);
  sp_chart_view_update_overlay (self);
}

static guint
pick (SpChartView *self, double x, double y)
{
  double zoom = self->viewport.zoom;

  return self->scene != NULL ? sp_scene_pick (self->scene, x / zoom, y / zoom, TOLERANCE / zoom)
                             : SP_NO_NODE;
}

/* GTK also tells of a motion where the picture moved under a pointer that did not. */
static void
motion_cb (SpChartView *self, double x, double y)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  graphene_point_t at = GRAPHENE_POINT_INIT ((float)x, (float)y);
  graphene_point_t place;

  if (root == NULL || !gtk_widget_compute_point (GTK_WIDGET (self), root, &at, &place))
    return;
  if (self->keys_lead && graphene_point_near (&place, &self->pointer, 1.5f))
    return;
  self->keys_lead = FALSE;
  self->pointer = place;
  hover (self, pick (self, x, y));
}

static void
leave_cb (SpChartView *self)
{
  hover (self, SP_NO_NODE);
}

void
sp_chart_view_click (SpChartView *self, double x, double y)
{
  guint node = pick (self, x, y);

  if (self->scene == NULL)
    return;
  self->ring = FALSE;
  if (node != SP_NO_NODE)
    sp_chart_view_focus_mark (self, node);
  sp_chart_view_open_mark (self, node);
}

static void
focus_changed_cb (SpChartView *self)
{
  sp_chart_view_update_overlay (self);
}

void
sp_chart_view_let_keys_lead (SpChartView *self)
{
  self->keys_lead = TRUE;
  hover (self, SP_NO_NODE);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  guint from = sp_chart_view_find_node (self, self->focused);
  guint to;

  if (self->scene == NULL || sp_scene_get_n_marks (self->scene) == 0)
    return;
  to = from == SP_NO_NODE
         ? sp_scene_get_mark (self->scene, 0)
         : sp_scene_step (self->scene, from, (SpStep)g_variant_get_int32 (parameter));
  self->ring = TRUE;
  sp_chart_view_let_keys_lead (self);
  sp_chart_view_focus_mark (self, to != SP_NO_NODE ? to : from);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  if (self->scene == NULL)
    return;
  sp_chart_view_open_mark (self, sp_chart_view_find_node (self, self->focused));
}

static void
let_go_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  sp_chart_view_let_keys_lead (self);
  if (self->selected != NULL)
    sp_chart_view_open_mark (self, SP_NO_NODE);
  else
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (widget)), GTK_DIR_TAB_FORWARD);
}

/* The focus comes with the marks. */
static void
await_focus (SpChartView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  self->awaits_focus = sp_chart_view_is_busy (self);
  self->focus_before = root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
sp_chart_view_grab_focus (GtkWidget *widget)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  guint node;

  sp_chart_view_lay_out (self, width > 0 ? width : SP_CHART_VIEW_NATURAL_WIDTH);
  node = sp_chart_view_find_node (self, self->focused);
  if (self->scene == NULL)
    await_focus (self);
  if (self->scene == NULL || sp_scene_get_n_marks (self->scene) == 0)
    return FALSE;
  self->awaits_focus = FALSE;
  sp_chart_view_focus_mark (self, node != SP_NO_NODE ? node : sp_scene_get_mark (self->scene, 0));
  return TRUE;
}

/* One Tab stop: the arrows move inside. Where the focus came without the keyboard, the first Tab
 * shows where it is. */
static gboolean
sp_chart_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  gboolean ring = self->ring;

  self->ring = TRUE;
  if (!sp_chart_view_has_inner_focus (self))
    return sp_chart_view_grab_focus (widget);
  sp_chart_view_update_overlay (self);
  return !ring;
}

static gboolean
sp_chart_view_query_tooltip (
  GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  guint node = keyboard ? sp_chart_view_find_node (self, self->focused) : pick (self, x, y);
  const SpNode *mark;
  double zoom = self->viewport.zoom;
  const SpBox *box;

  if (node == SP_NO_NODE || (self->keys_lead && !keyboard))
    return FALSE;
  mark = sp_scene_get_node (self->scene, node);
  gtk_tooltip_set_custom (tooltip, sp_tooltip_new (mark->group.meaning->tooltip));
  box = sp_scene_get_mark_box (self->scene, node);
  /* A land may be far from its name: there the tip follows the pointer. */
  if (!mark->group.meaning->apart || keyboard || sp_box_contains (box, x / zoom, y / zoom))
    gtk_tooltip_set_tip_area (tooltip,
                              &(GdkRectangle){ (int)(box->x * zoom), (int)(box->y * zoom),
                                               sp_chart_view_enlarge (self, box->width),
                                               sp_chart_view_enlarge (self, box->height) });
  return TRUE;
}

static void
add_step (GtkWidgetClass *klass, guint key, SpStep step)
{
  gtk_widget_class_add_binding_action (klass, key, 0, "chart.step", "i", (int)step);
}

void
sp_chart_view_class_add_input (GtkWidgetClass *klass)
{
  klass->focus = sp_chart_view_focus;
  klass->grab_focus = sp_chart_view_grab_focus;
  klass->query_tooltip = sp_chart_view_query_tooltip;
  gtk_widget_class_install_action (klass, "chart.step", "i", step_action);
  gtk_widget_class_install_action (klass, "chart.open", NULL, open_action);
  gtk_widget_class_install_action (klass, "chart.let-go", NULL, let_go_action);
  add_step (klass, GDK_KEY_Left, SP_STEP_LEFT);
  add_step (klass, GDK_KEY_KP_Left, SP_STEP_LEFT);
  add_step (klass, GDK_KEY_Right, SP_STEP_RIGHT);
  add_step (klass, GDK_KEY_KP_Right, SP_STEP_RIGHT);
  add_step (klass, GDK_KEY_Up, SP_STEP_UP);
  add_step (klass, GDK_KEY_KP_Up, SP_STEP_UP);
  add_step (klass, GDK_KEY_Down, SP_STEP_DOWN);
  add_step (klass, GDK_KEY_KP_Down, SP_STEP_DOWN);
  add_step (klass, GDK_KEY_Home, SP_STEP_FIRST);
  add_step (klass, GDK_KEY_End, SP_STEP_LAST);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Return, 0, "chart.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_KP_Enter, 0, "chart.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_space, 0, "chart.open", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Escape, 0, "chart.let-go", NULL);
}

void
sp_chart_view_add_input (SpChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}
