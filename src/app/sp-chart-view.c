/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-view-private.h"

#include "sp-mark-proxy.h"

#include <adwaita.h>

/* ms that a picture is waited for: half a frame. */
#define PATIENCE 8

enum
{
  MARK_ACTIVATED,
  ZOOMED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpChartView, sp_chart_view, GTK_TYPE_WIDGET)

guint
sp_chart_view_find_node (SpChartView *self, const char *key)
{
  return self->scene != NULL && key != NULL ? sp_scene_find (self->scene, key) : SP_NO_NODE;
}

gboolean
sp_chart_view_has_inner_focus (SpChartView *self)
{
  return gtk_widget_has_focus (self->proxies[0]) || gtk_widget_has_focus (self->proxies[1]);
}

void
sp_chart_view_update_overlay (SpChartView *self)
{
  sp_chart_overlay_set_marks (SP_CHART_OVERLAY (self->overlay),
                              sp_chart_view_find_node (self, self->hovered),
                              sp_chart_view_find_node (self, self->selected),
                              self->ring && sp_chart_view_has_inner_focus (self)
                                ? sp_chart_view_find_node (self, self->focused)
                                : SP_NO_NODE);
}

void
sp_chart_view_place_proxies (SpChartView *self)
{
  guint node = sp_chart_view_find_node (self, self->focused);
  SpBox box = { 0, 0, 1, 1 };

  if (node != SP_NO_NODE)
    box = *sp_scene_get_mark_box (self->scene, node);
  for (guint i = 0; i < G_N_ELEMENTS (self->proxies); i++)
    sp_chart_view_give_size (self, self->proxies[i], &box);
}

void
sp_chart_view_open_mark (SpChartView *self, guint node)
{
  const SpMeaning *meaning = node != SP_NO_NODE
                               ? sp_scene_get_node (self->scene, node)->group.meaning
                               : NULL;

  g_free (self->selected);
  self->selected = node != SP_NO_NODE ? g_strdup (sp_scene_get_node (self->scene, node)->key)
                                      : NULL;
  sp_chart_view_update_overlay (self);
  g_signal_emit (self, signals[MARK_ACTIVATED], 0, meaning != NULL ? meaning->actor : NULL,
                 meaning != NULL ? meaning->issue : NULL);
}

/* Another look is only painted anew; for another size of text it is laid out anew when the view gets its size. */
static void
style_changed_cb (SpChartView *self)
{
  sp_look_free (self->look);
  self->look = sp_chart_painter_make_look ();
  sp_chart_painter_forget (self->painter);
  sp_chart_view_drop_motion (self);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  sp_chart_overlay_set_scene (SP_CHART_OVERLAY (self->overlay), self->scene, self->look);
  sp_chart_view_update_overlay (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
sp_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Of a scene to come, so that it need not be laid out twice: what the one before had. */
static int
guess_width (SpChartView *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->scene_width > 0)
    return self->scene_width;
  return width > 0 ? width : SP_CHART_VIEW_NATURAL_WIDTH;
}

static void
sp_chart_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  int width = sp_chart_view_get_least_width (self);

  *minimum_baseline = *natural_baseline = -1;
  if (sp_chart_view_is_zoomed (self))
    {
      sp_chart_view_lay_out (self, 0);
      width = self->scene != NULL ? sp_chart_view_enlarge (self, sp_scene_get_width (self->scene))
                                  : width;
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = width;
      *natural = MAX (width, SP_CHART_VIEW_NATURAL_WIDTH);
      return;
    }
  sp_chart_view_lay_out (self, for_size > 0 ? for_size : guess_width (self));
  *minimum = *natural = sp_chart_view_enlarge (self, self->height);
}

static void
sp_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  sp_chart_view_follow_pane (self);
  sp_chart_view_fit (self, width);
  /* In another width nothing moves, now or later. */
  if (self->shown == self->selection || self->asked_width != self->leaving_width)
    g_clear_pointer (&self->leaving, sp_scene_unref);
  sp_chart_view_cover (self, width, height);
  sp_chart_view_place_proxies (self);
}

static void
sp_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  GdkRGBA ground = sp_chart_painter_get_colour (self->look, SP_HUES_SINGLE, SP_TOKEN_SURFACE);

  /* A picture lower than its pane does not end in another colour. */
  gtk_snapshot_append_color (snapshot, &ground,
                             &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (widget),
                                                  (float)gtk_widget_get_height (widget)));
  /* Rings around places where marks have yet to come would mislead. */
  if (sp_chart_view_snapshot_motion (self, snapshot))
    return;
  sp_chart_view_paint (self, snapshot);
  gtk_widget_snapshot_child (widget, self->overlay, snapshot);
}

static void
sp_chart_view_dispose (GObject *object)
{
  SpChartView *self = SP_CHART_VIEW (object);

  sp_chart_view_drop_motion (self);
  sp_chart_view_remove_zoom (self);
  g_clear_pointer (&self->layouter, sp_layouter_free);
  g_clear_pointer (&self->overlay, gtk_widget_unparent);
  for (guint i = 0; i < G_N_ELEMENTS (self->proxies); i++)
    g_clear_pointer (&self->proxies[i], gtk_widget_unparent);
  G_OBJECT_CLASS (sp_chart_view_parent_class)->dispose (object);
}

static void
sp_chart_view_finalize (GObject *object)
{
  SpChartView *self = SP_CHART_VIEW (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, sp_scene_unref);
  g_clear_pointer (&self->selection, sp_selection_unref);
  g_clear_pointer (&self->shown, sp_selection_unref);
  g_clear_pointer (&self->painter, sp_chart_painter_free);
  g_clear_pointer (&self->look, sp_look_free);
  g_free (self->hovered);
  g_free (self->selected);
  g_free (self->focused);
  g_free (self->wished_actor);
  g_free (self->wished_issue);
  G_OBJECT_CLASS (sp_chart_view_parent_class)->finalize (object);
}

static void
sp_chart_view_class_init (SpChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_chart_view_dispose;
  object_class->finalize = sp_chart_view_finalize;
  widget_class->get_request_mode = sp_chart_view_get_request_mode;
  widget_class->measure = sp_chart_view_measure;
  widget_class->size_allocate = sp_chart_view_size_allocate;
  widget_class->snapshot = sp_chart_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  sp_chart_view_class_add_input (widget_class);
  signals[MARK_ACTIVATED] = g_signal_new ("mark-activated", SP_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                          G_TYPE_STRING);
  signals[ZOOMED] = g_signal_new ("zoomed", SP_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
follow_desktop (SpChartView *self)
{
  GtkSettings *settings = gtk_settings_get_default ();
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (self, "notify::scale-factor", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
sp_chart_view_init (SpChartView *self)
{
  self->layouter = sp_layouter_new (sp_chart_view_layout_ready, self);
  self->patience = PATIENCE;
  self->painter = sp_chart_painter_new (GTK_WIDGET (self));
  self->look = sp_chart_painter_make_look ();
  self->overlay = sp_chart_overlay_new ();
  for (guint i = 0; i < G_N_ELEMENTS (self->proxies); i++)
    {
      self->proxies[i] = sp_mark_proxy_new ();
      gtk_widget_set_parent (self->proxies[i], GTK_WIDGET (self));
    }
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  sp_chart_view_add_input (self);
  sp_chart_view_add_zoom (self);
  follow_desktop (self);
}

GtkWidget *
sp_chart_view_new (void)
{
  return g_object_new (SP_TYPE_CHART_VIEW, NULL);
}

SpScene *
sp_chart_view_get_scene (SpChartView *self)
{
  g_return_val_if_fail (SP_IS_CHART_VIEW (self), NULL);

  return self->scene;
}

const char *
sp_chart_view_get_selected (SpChartView *self)
{
  g_return_val_if_fail (SP_IS_CHART_VIEW (self), NULL);

  return self->selected;
}

static guint
find_mark (SpChartView *self, const char *actor, const char *issue)
{
  for (guint i = 0; self->scene != NULL && i < sp_scene_get_n_marks (self->scene); i++)
    {
      guint node = sp_scene_get_mark (self->scene, i);
      const SpMeaning *meaning = sp_scene_get_node (self->scene, node)->group.meaning;

      if (g_strcmp0 (meaning->actor, actor) == 0 && g_strcmp0 (meaning->issue, issue) == 0)
        return node;
    }
  return SP_NO_NODE;
}

/* Several marks may be of one actor and issue: the steps of a history. */
static gboolean
is_selected (SpChartView *self, const char *actor, const char *issue)
{
  guint node = sp_chart_view_find_node (self, self->selected);
  const SpMeaning *meaning = node != SP_NO_NODE
                               ? sp_scene_get_node (self->scene, node)->group.meaning
                               : NULL;

  return meaning != NULL && g_strcmp0 (meaning->actor, actor) == 0
         && g_strcmp0 (meaning->issue, issue) == 0;
}

void
sp_chart_view_select (SpChartView *self, const char *actor, const char *issue)
{
  guint node;

  g_return_if_fail (SP_IS_CHART_VIEW (self));

  if (actor != NULL && is_selected (self, actor, issue))
    return;
  node = actor != NULL ? find_mark (self, actor, issue) : SP_NO_NODE;
  g_clear_pointer (&self->wished_actor, g_free);
  g_clear_pointer (&self->wished_issue, g_free);
  if (node == SP_NO_NODE && sp_chart_view_is_busy (self))
    {
      self->wished_actor = g_strdup (actor);
      self->wished_issue = g_strdup (issue);
    }
  g_free (self->selected);
  self->selected = node != SP_NO_NODE ? g_strdup (sp_scene_get_node (self->scene, node)->key)
                                      : NULL;
  sp_chart_view_update_overlay (self);
}

gboolean
sp_chart_view_go_to (SpChartView *self, const char *actor, const char *issue)
{
  guint node;

  g_return_val_if_fail (SP_IS_CHART_VIEW (self), FALSE);

  node = find_mark (self, actor, issue);
  if (node == SP_NO_NODE)
    return FALSE;
  self->ring = TRUE;
  sp_chart_view_let_keys_lead (self);
  sp_chart_view_focus_mark (self, node);
  return TRUE;
}
