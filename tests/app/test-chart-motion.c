/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-motion.h"

#include "app/sp-chart-view-private.h"
#include "chart/sp-chart.h"
#include "sp-app-test.h"

#include <math.h>

#define WIDTH 1000

typedef struct
{
  SpSelection *before;
  SpSelection *after;
  GtkWidget *widget;
  SpChartPainter *painter;
  SpLook *look;
} Fixture;

static SpSelection *
select_day (SpDataset *dataset, const char *chart, SpDate day)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));

  g_free (view->chart);
  view->chart = g_strdup (chart);
  view->as_of = day;
  return sp_chart_select (dataset, view);
}

static void
set_up (Fixture *f, gconstpointer chart)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");

  f->before = select_day (dataset, chart, (SpDate){ 2025, 2, 13 });
  f->after = select_day (dataset, chart, (SpDate){ 2025, 2, 18 });
  f->widget = g_object_ref_sink (gtk_drawing_area_new ());
  f->painter = sp_chart_painter_new (f->widget);
  f->look = sp_chart_painter_make_look ();
}

static void
tear_down (Fixture *f, gconstpointer chart)
{
  sp_chart_painter_free (f->painter);
  sp_look_free (f->look);
  g_object_unref (f->widget);
  sp_selection_unref (f->before);
  sp_selection_unref (f->after);
}

static SpScene *
lay_out (SpSelection *selection)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpChartRequest request;
  SpScene *scene;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = WIDTH;
  scene = sp_chart_layout (&request, NULL);
  g_assert_nonnull (scene);
  return scene;
}

static cairo_surface_t *
draw (GskRenderNode *node, double height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH,
                                                         (int)ceil (height));
  cairo_t *cr = cairo_create (surface);

  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static cairo_surface_t *
draw_scene (Fixture *f, SpScene *scene, double height)
{
  GskRenderNode *node = sp_chart_painter_paint (f->painter, scene, f->look);
  cairo_surface_t *surface = draw (node, height);

  gsk_render_node_unref (node);
  return surface;
}

static cairo_surface_t *
draw_motion (const SpChartMotion *motion, double time, double height)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  cairo_surface_t *surface;

  sp_chart_motion_snapshot (motion, snapshot, time);
  node = gtk_snapshot_to_node (snapshot);
  surface = draw (node, height);
  gsk_render_node_unref (node);
  return surface;
}

/* The share of bytes that differ by more than rounding; takes @a. */
static double
compare (cairo_surface_t *a, cairo_surface_t *b)
{
  gsize n = (gsize)cairo_image_surface_get_stride (a) * (gsize)cairo_image_surface_get_height (a);
  const guchar *left = cairo_image_surface_get_data (a);
  const guchar *right = cairo_image_surface_get_data (b);
  gsize different = 0;

  for (gsize i = 0; i < n; i++)
    different += ABS ((int)left[i] - (int)right[i]) > 3 && i % 4 != 3;
  cairo_surface_destroy (a);
  return (double)different / (double)n;
}

/* At 0 it is the old picture, at 1 the new, and in between neither. */
static void
test_ends (Fixture *f, gconstpointer chart)
{
  g_autoptr (SpScene) from = lay_out (f->before);
  g_autoptr (SpScene) to = lay_out (f->after);
  g_autoptr (SpChartMotion) motion = sp_chart_motion_new (f->painter, from, to, f->look);
  double height = MIN (sp_scene_get_height (from), sp_scene_get_height (to));
  cairo_surface_t *old = draw_scene (f, from, height);
  cairo_surface_t *new = draw_scene (f, to, height);

  g_assert_nonnull (motion);
  g_assert_cmpfloat (compare (draw_motion (motion, 0, height), old), <, 1e-4);
  g_assert_cmpfloat (compare (draw_motion (motion, 1, height), new), <, 1e-4);
  g_assert_cmpfloat (compare (draw_motion (motion, 0.5, height), old), >, 1e-4);
  g_assert_cmpfloat (compare (draw_motion (motion, 0.5, height), new), >, 1e-4);
  cairo_surface_destroy (old);
  cairo_surface_destroy (new);
}

static void
test_nothing (Fixture *f, gconstpointer chart)
{
  g_autoptr (SpScene) scene = lay_out (f->before);

  g_assert_null (sp_chart_motion_new (f->painter, scene, scene, f->look));
}

/* In a view. */

static gboolean
is_laid_out (gpointer view)
{
  return sp_chart_view_get_scene (view) != NULL && !sp_chart_view_is_busy (view);
}

static gboolean
is_calm (gpointer view)
{
  return g_get_monotonic_time () - ((SpChartView *)view)->left_at > G_TIME_SPAN_SECOND / 2;
}

static gboolean
has_arrived (gpointer view)
{
  return ((SpChartView *)view)->motion == NULL;
}

static GtkWindow *
show (Fixture *f, SpChartView **view)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWindow *window;

  *view = SP_CHART_VIEW (sp_chart_view_new ());
  sp_chart_view_set_patience (*view, -1);
  sp_chart_view_set_selection (*view, f->before);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (*view));
  window = sp_app_test_show (scroller, WIDTH, 900);
  sp_app_test_wait (is_laid_out, *view);
  return window;
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
set (SpChartView *view, SpSelection *selection)
{
  sp_chart_view_set_selection (view, selection);
  sp_app_test_wait (is_laid_out, view);
}

/* It begins with the new scene, in which everything is found already, and ends by itself. */
static void
test_view (Fixture *f, gconstpointer chart)
{
  SpChartView *view;
  GtkWindow *window;

  set_animations (TRUE);
  window = show (f, &view);
  g_assert_null (view->motion);
  sp_app_test_wait (is_calm, view);
  set (view, f->after);
  g_assert_nonnull (view->motion);
  sp_app_test_wait (has_arrived, view);
  /* One that comes while another is under way is shown at once, and so is none at all. */
  sp_app_test_wait (is_calm, view);
  set (view, f->before);
  g_assert_nonnull (view->motion);
  set (view, f->after);
  g_assert_null (view->motion);
  sp_app_test_wait (is_calm, view);
  set (view, f->before);
  g_assert_nonnull (view->motion);
  sp_chart_view_set_selection (view, NULL);
  g_assert_null (view->motion);
  gtk_window_destroy (window);
}

/* Where the desktop does without animations. */
static void
test_off (Fixture *f, gconstpointer chart)
{
  SpChartView *view;
  GtkWindow *window;

  set_animations (FALSE);
  window = show (f, &view);
  sp_app_test_wait (is_calm, view);
  set (view, f->after);
  g_assert_null (view->motion);
  set_animations (TRUE);
  gtk_window_destroy (window);
}

/* A window that is closed meanwhile, or whose chart becomes another kind. */
static void
test_dropped (Fixture *f, gconstpointer chart)
{
  g_autoptr (SpSelection)
    matrix = select_day (sp_selection_get_dataset (f->before), "matrix", (SpDate){ 2025, 2, 18 });
  SpChartView *view;
  GtkWindow *window;

  set_animations (TRUE);
  window = show (f, &view);
  sp_app_test_wait (is_calm, view);
  set (view, matrix);
  g_assert_null (view->motion);
  sp_app_test_wait (is_calm, view);
  set (view, f->before);
  g_assert_null (view->motion);
  sp_app_test_wait (is_calm, view);
  set (view, f->after);
  g_assert_nonnull (view->motion);
  gtk_window_destroy (window);
}

static void
add_tests (void)
{
  static const char *const charts[] = { "positions", "matrix", "map" };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autofree char *name = g_strconcat ("/chart-motion/ends/", charts[i], NULL);

      g_test_add (name, Fixture, charts[i], set_up, test_ends, tear_down);
    }
  g_test_add ("/chart-motion/nothing", Fixture, "positions", set_up, test_nothing, tear_down);
  g_test_add ("/chart-motion/view", Fixture, "positions", set_up, test_view, tear_down);
  g_test_add ("/chart-motion/off", Fixture, "positions", set_up, test_off, tear_down);
  g_test_add ("/chart-motion/dropped", Fixture, "positions", set_up, test_dropped, tear_down);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
