/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-view-private.h"
#include "app/sp-mark-proxy.h"
#include "sp-app-test.h"

#include <adwaita.h>

typedef struct
{
  SpDataset *dataset;
  SpSelection *selection;
  SpChartView *view;
  GtkWindow *window;
  char *actor;
  char *issue;
  guint n_activated;
} Fixture;

static void
activated_cb (Fixture *f, const char *actor, const char *issue)
{
  g_free (f->actor);
  g_free (f->issue);
  f->actor = g_strdup (actor);
  f->issue = g_strdup (issue);
  f->n_activated++;
}

static void
set_up (Fixture *f, gconstpointer width)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  f->dataset = sp_app_test_read ("paris-2025-02-17");
  f->selection = sp_selection_new (f->dataset, NULL);
  f->view = SP_CHART_VIEW (sp_chart_view_new ());
  sp_chart_view_set_patience (f->view, -1);
  g_signal_connect_swapped (f->view, "mark-activated", G_CALLBACK (activated_cb), f);
  sp_chart_view_set_selection (f->view, f->selection);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (f->view));
  f->window = sp_app_test_show (scroller, GPOINTER_TO_INT (width), 500);
}

static void
tear_down (Fixture *f, gconstpointer width)
{
  gtk_window_destroy (f->window);
  sp_selection_unref (f->selection);
  sp_dataset_unref (f->dataset);
  g_free (f->actor);
  g_free (f->issue);
}

static const char *
get_spoken (Fixture *f)
{
  GtkWidget *focus = gtk_window_get_focus (f->window);

  return SP_IS_MARK_PROXY (focus) ? sp_mark_proxy_get_label (SP_MARK_PROXY (focus)) : NULL;
}

static void
step (Fixture *f, SpStep by)
{
  gtk_widget_activate_action (GTK_WIDGET (f->view), "chart.step", "i", (int)by);
}

static const SpMeaning *
get_mark (Fixture *f, guint i)
{
  SpScene *scene = sp_chart_view_get_scene (f->view);

  return sp_scene_get_node (scene, sp_scene_get_mark (scene, i))->group.meaning;
}

/* The picture is laid out for the width that the pane has, and is as high as it needs. */
static void
test_width (Fixture *f, gconstpointer width)
{
  SpScene *scene = sp_chart_view_get_scene (f->view);

  g_assert_nonnull (scene);
  g_assert_cmpfloat_with_epsilon (sp_scene_get_width (scene), GPOINTER_TO_INT (width), 0.5);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (f->view)), ==, GPOINTER_TO_INT (width));
  g_assert_cmpfloat (gtk_widget_get_height (GTK_WIDGET (f->view)), >=, sp_scene_get_height (scene));
}

/* Every mark is reached, each says its own sentence, and the focus moves so that it is told. */
static void
test_walk (Fixture *f, gconstpointer width)
{
  GtkWidget *before = NULL;
  guint n = sp_scene_get_n_marks (sp_chart_view_get_scene (f->view));

  g_assert_cmpuint (n, >, 20);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (f->view)));
  step (f, SP_STEP_FIRST);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (get_spoken (f), ==, get_mark (f, i)->label);
      g_assert_true (gtk_window_get_focus (f->window) != before);
      before = gtk_window_get_focus (f->window);
      step (f, SP_STEP_NEXT);
    }
  step (f, SP_STEP_FIRST);
  g_assert_cmpstr (get_spoken (f), ==, get_mark (f, 0)->label);
  step (f, SP_STEP_LAST);
  g_assert_cmpstr (get_spoken (f), ==, get_mark (f, n - 1)->label);
}

static void
test_open (Fixture *f, gconstpointer width)
{
  gtk_widget_grab_focus (GTK_WIDGET (f->view));
  step (f, SP_STEP_FIRST);
  gtk_widget_activate_action (GTK_WIDGET (f->view), "chart.open", NULL);
  g_assert_cmpuint (f->n_activated, ==, 1);
  g_assert_cmpstr (f->actor, ==, get_mark (f, 0)->actor);
  g_assert_cmpstr (f->issue, ==, get_mark (f, 0)->issue);
  g_assert_nonnull (sp_chart_view_get_selected (f->view));
  gtk_widget_activate_action (GTK_WIDGET (f->view), "chart.let-go", NULL);
  g_assert_cmpuint (f->n_activated, ==, 2);
  g_assert_null (f->actor);
  g_assert_null (sp_chart_view_get_selected (f->view));
}

/* From outside: what is selected is marked without being told again; the focus follows only when asked. */
static void
test_from_outside (Fixture *f, gconstpointer width)
{
  const SpMeaning *mark = get_mark (f, 3);

  sp_chart_view_select (f->view, mark->actor, mark->issue);
  g_assert_cmpuint (f->n_activated, ==, 0);
  g_assert_nonnull (sp_chart_view_get_selected (f->view));
  sp_chart_view_select (f->view, mark->actor, "no-issue");
  g_assert_null (sp_chart_view_get_selected (f->view));
  g_assert_true (sp_chart_view_go_to (f->view, mark->actor, mark->issue));
  g_assert_cmpstr (get_spoken (f), ==, mark->label);
  g_assert_false (sp_chart_view_go_to (f->view, "nobody", mark->issue));
  g_assert_cmpstr (get_spoken (f), ==, mark->label);
}

static gboolean
has_scene (gpointer data)
{
  return sp_chart_view_get_scene (data) != NULL && !sp_chart_view_is_busy (data);
}

/* Focus and selection stay with their mark when the picture is another. */
static void
test_other_view (Fixture *f, gconstpointer width)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (f->dataset));
  g_autoptr (SpSelection) selection = NULL;
  g_autofree char *spoken = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (f->view));
  step (f, SP_STEP_FIRST);
  spoken = g_strdup (get_spoken (f));
  gtk_widget_activate_action (GTK_WIDGET (f->view), "chart.open", NULL);
  g_array_set_size (view->issues, 1);
  selection = sp_selection_new (f->dataset, view);
  sp_chart_view_set_selection (f->view, selection);
  sp_app_test_wait (has_scene, f->view);
  g_assert_cmpstr (get_spoken (f), ==, spoken);
  g_assert_nonnull (sp_chart_view_get_selected (f->view));
  sp_chart_view_set_selection (f->view, NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (sp_chart_view_get_scene (f->view));
}

static gboolean
is_in_sight (gpointer data)
{
  Fixture *f = data;
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (gtk_window_get_focus (f->window),
                                            gtk_window_get_child (f->window), &box));
  return box.origin.y >= 0 && box.origin.y + box.size.height <= 500;
}

static void
test_scrolls_to_focus (Fixture *f, gconstpointer width)
{
  gtk_widget_grab_focus (GTK_WIDGET (f->view));
  step (f, SP_STEP_LAST);
  sp_app_test_wait (is_in_sight, f);
  step (f, SP_STEP_FIRST);
  sp_app_test_wait (is_in_sight, f);
}

static gboolean
is_enlarged (gpointer data)
{
  SpScene *scene = sp_chart_view_get_scene (data);

  return scene != NULL && sp_scene_get_node (scene, sp_scene_get_mark (scene, 0))->box.height > 45;
}

/* With texts twice as large nothing is cut: the pane scrolls where it must. */
static void
test_text_scale (Fixture *f, gconstpointer width)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  sp_app_test_wait (is_enlarged, f->view);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpfloat (sp_scene_get_width (sp_chart_view_get_scene (f->view)), <=,
                     gtk_widget_get_width (GTK_WIDGET (f->view)));
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* The colour of the view's upper left corner, as it is drawn now. */
static guint32
draw_corner (Fixture *f)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 4, 4);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;
  guint32 colour;

  GTK_WIDGET_GET_CLASS (f->view)->snapshot (GTK_WIDGET (f->view), snapshot);
  node = gtk_snapshot_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  colour = *(const guint32 *)(gconstpointer)cairo_image_surface_get_data (surface) & 0xffffff;
  cairo_surface_destroy (surface);
  return colour;
}

/* The chart follows the desktop while it is shown; another look is painted, and nothing laid out anew. */
static void
test_desktop (Fixture *f, gconstpointer width)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  SpScene *before = sp_chart_view_get_scene (f->view);

  g_assert_nonnull (before);
  g_assert_cmphex (draw_corner (f), ==, 0xffffff);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmphex (draw_corner (f), ==, 0x1e1e22);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmphex (draw_corner (f), ==, 0xffffff);
  g_assert_nonnull (f->view->node);
  g_object_notify (G_OBJECT (manager), "high-contrast");
  g_assert_null (f->view->node);
  g_assert_true (sp_chart_view_get_scene (f->view) == before);
}

static void
add (const char *path, int width, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, GINT_TO_POINTER (width), set_up, test, tear_down);
}

static void
add_tests (void)
{
  add ("/chart-view/width/1240", 1240, test_width);
  add ("/chart-view/width/800", 800, test_width);
  add ("/chart-view/width/360", 360, test_width);
  add ("/chart-view/walk", 900, test_walk);
  add ("/chart-view/open", 900, test_open);
  add ("/chart-view/from-outside", 900, test_from_outside);
  add ("/chart-view/other-view", 900, test_other_view);
  add ("/chart-view/text-scale", 400, test_text_scale);
  add ("/chart-view/desktop", 900, test_desktop);
  add ("/chart-view/scrolls-to-focus", 600, test_scrolls_to_focus);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
