/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-chart-view.h"

#include "chart/sp-chart.h"
#include "sp-chart-overlay.h"
#include "sp-chart-painter.h"
#include "sp-mark-proxy.h"

#include <adwaita.h>
#include <math.h>

/* Pointers are let this far off a mark: with it a target is 24 px high. */
#define TOLERANCE     4.0
#define NATURAL_WIDTH 900
#define LEAST_WIDTH   320
#define WIDER         20.0
#define TOOLTIP_CHARS 42

struct _SpChartView
{
  GtkWidget parent_instance;

  SpSelection *selection;
  SpTextMeasurer *measurer;
  SpChartPainter *painter;
  SpLook *look;
  SpScene *scene;
  int scene_width;
  GskRenderNode *node;

  GtkWidget *overlay;
  GtkWidget *proxies[2];
  guint turn; /* which proxy stands at the focused mark */

  int least_width; /* of the selection in this text size; 0: not known to be more than usual */
  gboolean ring;   /* whether the keyboard is what brought the focus */

  graphene_point_t pointer; /* in the window, when it moved last */
  gboolean keys_lead;       /* since then a key was pressed */

  char *hovered; /* keys of marks, which outlive a layout */
  char *selected;
  char *focused;
};

enum
{
  MARK_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpChartView, sp_chart_view, GTK_TYPE_WIDGET)

/* What the desktop enlarges texts by. */
static double
get_text_scale (SpChartView *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? CLAMP (dpi / 1024.0 / 96.0, 0.5, 4.0) : 1.0;
}

static int
get_least_width (SpChartView *self)
{
  return MAX (self->least_width, (int)ceil (LEAST_WIDTH * get_text_scale (self)));
}

static void
forget_scene (SpChartView *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, sp_scene_unref);
  self->scene_width = 0;
  self->least_width = 0;
  sp_chart_overlay_set_scene (SP_CHART_OVERLAY (self->overlay), NULL, self->look);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}

static guint
find (SpChartView *self, const char *key)
{
  return self->scene != NULL && key != NULL ? sp_scene_find (self->scene, key) : SP_NO_NODE;
}

static gboolean
has_inner_focus (SpChartView *self)
{
  return gtk_widget_has_focus (self->proxies[0]) || gtk_widget_has_focus (self->proxies[1]);
}

static void
update_overlay (SpChartView *self)
{
  sp_chart_overlay_set_marks (SP_CHART_OVERLAY (self->overlay), find (self, self->hovered),
                              find (self, self->selected),
                              self->ring && has_inner_focus (self) ? find (self, self->focused)
                                                                   : SP_NO_NODE);
}

static void
tell_assistive_technology (SpChartView *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sp_scene_get_title (self->scene),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sp_scene_get_summary (self->scene), -1);
}

/* Some data need more room than there is: then the picture is as narrow as it can be, and the pane
 * scrolls. */
static SpScene *
lay_out_wider (SpChartRequest *request)
{
  double most = 4 * SP_CHART_WIDTH * MAX (request->scale, 1);

  for (; request->width <= most; request->width += WIDER)
    {
      g_autoptr (GError) error = NULL;
      SpScene *scene = sp_chart_layout (request, &error);

      if (scene != NULL || !g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL))
        return scene;
    }
  return NULL;
}

/* The mark in focus stays in focus where it is still there. */
static void
follow_focus (SpChartView *self)
{
  guint node = find (self, self->focused);

  if (node == SP_NO_NODE)
    g_clear_pointer (&self->focused, g_free);
  if (node == SP_NO_NODE && has_inner_focus (self) && sp_scene_get_n_marks (self->scene) > 0)
    {
      node = sp_scene_get_mark (self->scene, 0);
      self->focused = g_strdup (sp_scene_get_node (self->scene, node)->key);
    }
  if (node != SP_NO_NODE)
    sp_mark_proxy_set_label (SP_MARK_PROXY (self->proxies[self->turn]),
                             sp_scene_get_node (self->scene, node)->group.meaning->label);
}

static void
lay_out (SpChartView *self, int width)
{
  SpChartRequest request;

  if (self->selection == NULL || (self->scene != NULL && self->scene_width == width))
    return;
  sp_chart_request_init (&request);
  request.selection = self->selection;
  request.measurer = self->measurer;
  request.width = MAX (width, get_least_width (self));
  request.scale = get_text_scale (self);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, sp_scene_unref);
  self->scene = lay_out_wider (&request);
  self->scene_width = width;
  sp_chart_overlay_set_scene (SP_CHART_OVERLAY (self->overlay), self->scene, self->look);
  if (self->scene == NULL)
    return;
  if (request.width > MAX (width, get_least_width (self)))
    {
      self->least_width = (int)ceil (request.width);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  tell_assistive_technology (self);
  follow_focus (self);
  update_overlay (self);
}

/* GTK wants every widget measured before it gets a size. */
static void
give_size (GtkWidget *child, const GtkAllocation *box)
{
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, box, -1);
}

static void
place_proxies (SpChartView *self)
{
  guint node = find (self, self->focused);
  GtkAllocation box = { 0, 0, 1, 1 };

  if (node != SP_NO_NODE)
    {
      const SpBox *mark = sp_scene_get_mark_box (self->scene, node);

      box = (GtkAllocation){ (int)mark->x, (int)mark->y, (int)ceil (mark->width),
                             (int)ceil (mark->height) };
    }
  for (guint i = 0; i < G_N_ELEMENTS (self->proxies); i++)
    give_size (self->proxies[i], &box);
}

static void
focus_mark (SpChartView *self, guint node)
{
  const SpNode *mark = sp_scene_get_node (self->scene, node);

  self->turn = !self->turn;
  g_free (self->focused);
  self->focused = g_strdup (mark->key);
  sp_mark_proxy_set_label (SP_MARK_PROXY (self->proxies[self->turn]), mark->group.meaning->label);
  place_proxies (self);
  gtk_widget_grab_focus (self->proxies[self->turn]);
  sp_mark_proxy_set_label (SP_MARK_PROXY (self->proxies[!self->turn]), "");
  update_overlay (self);
}

static void
activate_mark (SpChartView *self, guint node)
{
  const SpMeaning *meaning = node != SP_NO_NODE
                               ? sp_scene_get_node (self->scene, node)->group.meaning
                               : NULL;

  g_free (self->selected);
  self->selected = node != SP_NO_NODE ? g_strdup (sp_scene_get_node (self->scene, node)->key)
                                      : NULL;
  update_overlay (self);
  g_signal_emit (self, signals[MARK_ACTIVATED], 0, meaning != NULL ? meaning->actor : NULL,
                 meaning != NULL ? meaning->issue : NULL);
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
  update_overlay (self);
}

static guint
pick (SpChartView *self, double x, double y)
{
  return self->scene != NULL ? sp_scene_pick (self->scene, x, y, TOLERANCE) : SP_NO_NODE;
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

static void
released_cb (SpChartView *self, int n_press, double x, double y)
{
  guint node = pick (self, x, y);

  self->ring = FALSE;
  if (node != SP_NO_NODE)
    focus_mark (self, node);
  activate_mark (self, node);
}

static void
focus_changed_cb (SpChartView *self)
{
  update_overlay (self);
}

static void
style_changed_cb (SpChartView *self)
{
  sp_look_free (self->look);
  self->look = sp_chart_painter_make_look ();
  sp_chart_painter_forget (self->painter);
  forget_scene (self);
}

/* A pointer that lies still on some mark does not hide what the keys do. */
static void
let_keys_lead (SpChartView *self)
{
  self->keys_lead = TRUE;
  hover (self, SP_NO_NODE);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
}

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  guint from = find (self, self->focused);
  guint to;

  if (self->scene == NULL || sp_scene_get_n_marks (self->scene) == 0)
    return;
  to = from == SP_NO_NODE
         ? sp_scene_get_mark (self->scene, 0)
         : sp_scene_step (self->scene, from, (SpStep)g_variant_get_int32 (parameter));
  self->ring = TRUE;
  let_keys_lead (self);
  focus_mark (self, to != SP_NO_NODE ? to : from);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  activate_mark (self, find (self, self->focused));
}

static void
let_go_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  let_keys_lead (self);
  if (self->selected != NULL)
    activate_mark (self, SP_NO_NODE);
  else
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (widget)), GTK_DIR_TAB_FORWARD);
}

static gboolean
sp_chart_view_grab_focus (GtkWidget *widget)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  guint node;

  lay_out (self, width > 0 ? width : NATURAL_WIDTH);
  node = find (self, self->focused);
  if (self->scene == NULL || sp_scene_get_n_marks (self->scene) == 0)
    return FALSE;
  focus_mark (self, node != SP_NO_NODE ? node : sp_scene_get_mark (self->scene, 0));
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
  if (!has_inner_focus (self))
    return sp_chart_view_grab_focus (widget);
  update_overlay (self);
  return !ring;
}

/* Narrower than GTK's own, so that it fits into a narrow window. */
static GtkWidget *
make_tooltip (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), TOOLTIP_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static gboolean
sp_chart_view_query_tooltip (
  GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  SpChartView *self = SP_CHART_VIEW (widget);
  guint node = keyboard ? find (self, self->focused) : pick (self, x, y);
  const SpNode *mark;
  const SpBox *box;

  if (node == SP_NO_NODE || (self->keys_lead && !keyboard))
    return FALSE;
  mark = sp_scene_get_node (self->scene, node);
  gtk_tooltip_set_custom (tooltip, make_tooltip (mark->group.meaning->tooltip));
  box = sp_scene_get_mark_box (self->scene, node);
  /* A land may be far from its name: there the tip follows the pointer. */
  if (!mark->group.meaning->apart || keyboard || sp_box_contains (box, x, y))
    gtk_tooltip_set_tip_area (tooltip,
                              &(GdkRectangle){ (int)box->x, (int)box->y, (int)ceil (box->width),
                                               (int)ceil (box->height) });
  return TRUE;
}

static GtkSizeRequestMode
sp_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
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
  int width = get_least_width (self);

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = width;
      *natural = MAX (width, NATURAL_WIDTH);
      return;
    }
  lay_out (self, for_size > 0            ? for_size
                 : self->scene_width > 0 ? self->scene_width
                                         : NATURAL_WIDTH);
  *minimum = *natural = self->scene != NULL ? (int)ceil (sp_scene_get_height (self->scene)) : 0;
}

static void
sp_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpChartView *self = SP_CHART_VIEW (widget);

  lay_out (self, width);
  give_size (self->overlay, &(GtkAllocation){ 0, 0, width, height });
  place_proxies (self);
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
  if (self->scene != NULL && self->node == NULL)
    self->node = sp_chart_painter_paint (self->painter, self->scene, self->look);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  gtk_widget_snapshot_child (widget, self->overlay, snapshot);
}

static void
sp_chart_view_dispose (GObject *object)
{
  SpChartView *self = SP_CHART_VIEW (object);

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
  g_clear_pointer (&self->painter, sp_chart_painter_free);
  g_clear_pointer (&self->look, sp_look_free);
  g_clear_pointer (&self->measurer, sp_text_measurer_free);
  g_free (self->hovered);
  g_free (self->selected);
  g_free (self->focused);
  G_OBJECT_CLASS (sp_chart_view_parent_class)->finalize (object);
}

static void
add_step (GtkWidgetClass *klass, guint key, SpStep step)
{
  gtk_widget_class_add_binding_action (klass, key, 0, "chart.step", "i", (int)step);
}

static void
add_bindings (GtkWidgetClass *klass)
{
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
  widget_class->focus = sp_chart_view_focus;
  widget_class->grab_focus = sp_chart_view_grab_focus;
  widget_class->query_tooltip = sp_chart_view_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  add_bindings (widget_class);
  signals[MARK_ACTIVATED] = g_signal_new ("mark-activated", SP_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING,
                                          G_TYPE_STRING);
}

static void
add_controllers (SpChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
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
  self->measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
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
  add_controllers (self);
  follow_desktop (self);
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

  if (selection != NULL)
    sp_selection_ref (selection);
  g_clear_pointer (&self->selection, sp_selection_unref);
  self->selection = selection;
  forget_scene (self);
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
  guint node = find (self, self->selected);
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
  g_free (self->selected);
  self->selected = node != SP_NO_NODE ? g_strdup (sp_scene_get_node (self->scene, node)->key)
                                      : NULL;
  update_overlay (self);
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
  let_keys_lead (self);
  focus_mark (self, node);
  return TRUE;
}
