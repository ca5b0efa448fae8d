/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-view.h"
#include "chart/sp-chart.h"
#include "sp-app-test.h"

#include <math.h>

#define WIDTH  700
#define HEIGHT 420

typedef struct
{
  SpDataset *dataset;
  SpChartView *view;
  GtkWidget *scroller;
  GtkWindow *window;
  guint n_zoomed;
} Fixture;

static void
zoomed_cb (Fixture *f)
{
  f->n_zoomed++;
}

static void
show_kind (Fixture *f, const char *kind)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (f->dataset));
  g_autoptr (SpSelection) selection = NULL;

  g_free (view->chart);
  view->chart = g_strdup (kind);
  selection = sp_chart_select (f->dataset, view);
  sp_chart_view_set_selection (f->view, selection);
}

static void
settle (void)
{
  for (guint i = 0; i < 8; i++)
    {
      gint64 end = g_get_monotonic_time () + 20000;

      while (g_get_monotonic_time () < end)
        g_main_context_iteration (NULL, FALSE);
    }
}

static gboolean
has_scene (gpointer data)
{
  return sp_chart_view_get_scene (data) != NULL && !sp_chart_view_is_busy (data);
}

static void
set_up (Fixture *f, gconstpointer kind)
{
  f->scroller = gtk_scrolled_window_new ();
  f->dataset = sp_app_test_read ("paris-2025-02-17");
  f->view = SP_CHART_VIEW (sp_chart_view_new ());
  sp_chart_view_set_patience (f->view, -1);
  show_kind (f, kind);
  g_signal_connect_swapped (f->view, "zoomed", G_CALLBACK (zoomed_cb), f);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (f->scroller), GTK_WIDGET (f->view));
  f->window = sp_app_test_show (f->scroller, WIDTH, HEIGHT);
  sp_app_test_wait (has_scene, f->view);
}

static void
tear_down (Fixture *f, gconstpointer kind)
{
  gtk_window_destroy (f->window);
  sp_dataset_unref (f->dataset);
}

static void
step (Fixture *f, SpStep by)
{
  gtk_widget_activate_action (GTK_WIDGET (f->view), "chart.step", "i", (int)by);
}

/* Where the mark in focus is in the pane. */
static graphene_rect_t
get_focus_box (Fixture *f)
{
  GtkWidget *focus = gtk_window_get_focus (f->window);
  graphene_rect_t box;

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_compute_bounds (focus, f->scroller, &box));
  return box;
}

/* Only kinds that have more than fits are looked at closer. */
static void
test_kinds (Fixture *f, gconstpointer kind)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    {
      show_kind (f, kinds[i]->name);
      sp_app_test_wait (has_scene, f->view);
      settle ();
      g_assert_cmpfloat (sp_chart_view_get_zoom (f->view), ==, 1);
      g_assert_true (sp_chart_view_can_zoom (f->view) == kinds[i]->zooms);
      sp_chart_view_step_zoom (f->view, 1);
      g_assert_true ((sp_chart_view_get_zoom (f->view) > 1) == kinds[i]->zooms);
    }
}

/* The picture is the same one, larger; and back at its own size all is as before. */
static void
test_size (Fixture *f, gconstpointer kind)
{
  int width = gtk_widget_get_width (GTK_WIDGET (f->view));
  SpScene *scene = sp_chart_view_get_scene (f->view);
  double height = sp_scene_get_height (scene);

  sp_chart_view_step_zoom (f->view, 1);
  sp_chart_view_step_zoom (f->view, 1);
  settle ();
  g_assert_cmpuint (f->n_zoomed, ==, 2);
  g_assert_cmpfloat (sp_chart_view_get_zoom (f->view), ==, 1.5);
  scene = sp_chart_view_get_scene (f->view);
  g_assert_cmpfloat_with_epsilon (sp_scene_get_height (scene), height, 0.01);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f->view)), ==, (int)ceil (width * 1.5));
  sp_chart_view_step_zoom (f->view, 0);
  settle ();
  g_assert_cmpfloat (sp_chart_view_get_zoom (f->view), ==, 1);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f->view)), ==, width);
  sp_chart_view_step_zoom (f->view, 0);
  g_assert_cmpuint (f->n_zoomed, ==, 3);
}

/* The mark in focus stays where it is, and gets larger. */
static void
test_anchor (Fixture *f, gconstpointer kind)
{
  graphene_rect_t before;
  graphene_rect_t after;
  graphene_point_t centre;

  gtk_widget_grab_focus (GTK_WIDGET (f->view));
  step (f, SP_STEP_FIRST);
  for (guint i = 0; i < 4; i++)
    step (f, SP_STEP_NEXT);
  sp_chart_view_step_zoom (f->view, 1);
  settle ();
  before = get_focus_box (f);
  sp_chart_view_step_zoom (f->view, 1);
  sp_chart_view_step_zoom (f->view, 1);
  settle ();
  after = get_focus_box (f);
  g_assert_cmpfloat_with_epsilon (after.size.width, before.size.width * 2 / 1.25f, 2);
  graphene_rect_get_center (&before, &centre);
  g_assert_true (graphene_rect_contains_point (&after, &centre));
}

static gboolean
is_in_sight (gpointer data)
{
  graphene_rect_t box = get_focus_box (data);

  return box.origin.y >= 0 && box.origin.y + box.size.height <= HEIGHT + 1
         && box.origin.x + box.size.width > 0 && box.origin.x < WIDTH;
}

/* The view goes with the focus. */
static void
test_walk (Fixture *f, gconstpointer kind)
{
  SpScene *scene = sp_chart_view_get_scene (f->view);

  gtk_widget_grab_focus (GTK_WIDGET (f->view));
  for (guint i = 0; i < 3; i++)
    sp_chart_view_step_zoom (f->view, 1);
  settle ();
  step (f, SP_STEP_FIRST);
  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      sp_app_test_wait (is_in_sight, f);
      step (f, SP_STEP_NEXT);
    }
}

/* In a pane of another size it is laid out for that, and stays as close. */
static void
test_pane (Fixture *f, gconstpointer kind)
{
  SpScene *scene;

  sp_chart_view_step_zoom (f->view, 1);
  settle ();
  gtk_window_set_default_size (f->window, 560, HEIGHT);
  settle ();
  scene = sp_chart_view_get_scene (f->view);
  g_assert_cmpfloat (sp_chart_view_get_zoom (f->view), ==, 1.25);
  g_assert_cmpfloat_with_epsilon (sp_scene_get_width (scene), gtk_widget_get_width (f->scroller),
                                  1);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f->view)), ==,
                   (int)ceil (sp_scene_get_width (scene) * 1.25));
}

/* The widest node that is drawn pixel by pixel, in px of the scene. */
static float
find_widest (GskRenderNode *node)
{
  float widest = 0;
  graphene_rect_t box;

  switch ((int)gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        widest = MAX (widest, find_widest (gsk_container_node_get_child (node, i)));
      return widest;
    case GSK_TRANSFORM_NODE:
      return find_widest (gsk_transform_node_get_child (node));
    case GSK_CAIRO_NODE:
      gsk_render_node_get_bounds (node, &box);
      return box.size.width;
    default:
      return 0;
    }
}

static float
paint (Fixture *f)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  float widest;

  GTK_WIDGET_GET_CLASS (f->view)->snapshot (GTK_WIDGET (f->view), snapshot);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);
  widest = find_widest (node);
  gsk_render_node_unref (node);
  return widest;
}

/* Of an enlarged picture no more is painted than what is near: twice the pane. */
static void
test_painted (Fixture *f, gconstpointer kind)
{
  float most = 2.0f * WIDTH / (float)SP_CHART_VIEW_MOST_ZOOM + 1;

  g_assert_cmpfloat (paint (f), >, most);
  for (guint i = 0; i < 20; i++)
    sp_chart_view_step_zoom (f->view, 1);
  g_assert_cmpfloat (sp_chart_view_get_zoom (f->view), ==, SP_CHART_VIEW_MOST_ZOOM);
  settle ();
  g_assert_cmpfloat (paint (f), <=, most);
}

static void
add (const char *path, const char *kind, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, kind, set_up, test, tear_down);
}

static void
add_tests (void)
{
  add ("/chart-zoom/kinds", "positions", test_kinds);
  add ("/chart-zoom/size/map", "map", test_size);
  add ("/chart-zoom/size/matrix", "matrix", test_size);
  add ("/chart-zoom/anchor/matrix", "matrix", test_anchor);
  add ("/chart-zoom/anchor/agreement", "agreement", test_anchor);
  add ("/chart-zoom/walk/matrix", "matrix", test_walk);
  add ("/chart-zoom/walk/timeline", "timeline", test_walk);
  add ("/chart-zoom/pane", "matrix", test_pane);
  add ("/chart-zoom/painted", "map", test_painted);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
