/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-view-private.h"
#include "app/sp-mark-proxy.h"
#include "dataset/sp-reader.h"
#include "sp-app-test.h"
#include "support/sp-crowd.h"

#include <string.h>

/* A chart that takes longer to lay out than anybody waits. */

typedef struct
{
  SpDataset *dataset;
  SpSelection *selections[4]; /* of 1 to 4 issues */
  SpChartView *view;
  GtkWindow *window;
} Fixture;

static SpDataset *
make_crowd (guint n_actors, guint n_issues)
{
  char *json = sp_test_make_crowd (n_actors, n_issues);
  g_autoptr (GBytes) bytes = g_bytes_new_take (json, strlen (json));
  g_autoptr (SpProblems) problems = sp_problems_new ("crowd");
  SpDataset *dataset = sp_reader_read (bytes, problems);

  g_assert_nonnull (dataset);
  return dataset;
}

static SpSelection *
select_issues (SpDataset *dataset, guint n)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));

  g_clear_pointer (&view->issues, g_array_unref);
  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < n; i++)
    g_array_append_val (view->issues, i);
  return sp_chart_select (dataset, view);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  f->dataset = make_crowd (100, 5);
  for (guint i = 0; i < G_N_ELEMENTS (f->selections); i++)
    f->selections[i] = select_issues (f->dataset, i + 1);
  f->view = SP_CHART_VIEW (sp_chart_view_new ());
  sp_chart_view_set_patience (f->view, 0);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (f->view));
  f->window = sp_app_test_show (scroller, 800, 500);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  if (f->window != NULL)
    gtk_window_destroy (f->window);
  for (guint i = 0; i < G_N_ELEMENTS (f->selections); i++)
    sp_selection_unref (f->selections[i]);
  sp_dataset_unref (f->dataset);
}

static gboolean
is_settled (gpointer data)
{
  return !sp_chart_view_is_busy (((Fixture *)data)->view);
}

/* Something is being laid out, or already was. */
static gboolean
has_asked (gpointer data)
{
  Fixture *f = data;

  return sp_layouter_is_busy (f->view->layouter) || is_settled (f);
}

static void
show (Fixture *f, guint i)
{
  sp_chart_view_set_selection (f->view, f->selections[i]);
  sp_app_test_wait (is_settled, f);
  g_assert_nonnull (sp_chart_view_get_scene (f->view));
}

static guint
count_issues (SpScene *scene)
{
  g_autoptr (GHashTable) issues = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    g_hash_table_add (
      issues, sp_scene_get_node (scene, sp_scene_get_mark (scene, i))->group.meaning->issue);
  return g_hash_table_size (issues);
}

static const char *
get_spoken (Fixture *f)
{
  GtkWidget *focus = gtk_window_get_focus (f->window);

  return SP_IS_MARK_PROXY (focus) ? sp_mark_proxy_get_label (SP_MARK_PROXY (focus)) : NULL;
}

/* Sizes are given with the next frame. */
static gboolean
is_as_high_as_its_scene (gpointer data)
{
  SpChartView *view = ((Fixture *)data)->view;

  return gtk_widget_get_height (GTK_WIDGET (view))
         >= (int)sp_scene_get_height (sp_chart_view_get_scene (view));
}

/* It comes as it would have come at once: for the pane's width, as high as it needs. */
static void
test_comes (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (f->selections); i++)
    {
      SpScene *scene;

      show (f, i);
      sp_app_test_wait (is_as_high_as_its_scene, f);
      scene = sp_chart_view_get_scene (f->view);
      g_assert_cmpuint (count_issues (scene), ==, i + 1);
      g_assert_cmpfloat_with_epsilon (sp_scene_get_width (scene), 800, 0.5);
    }
}

static gboolean
still_shows_or_is_settled (gpointer data)
{
  Fixture *f = data;

  g_assert_nonnull (sp_chart_view_get_scene (f->view));
  return is_settled (f);
}

/* The picture before stays, with its marks, which can be opened; they are those that one sees. */
static void
test_stays (Fixture *f, gconstpointer data)
{
  SpScene *before;

  show (f, 0);
  before = sp_chart_view_get_scene (f->view);
  sp_chart_view_set_selection (f->view, f->selections[2]);
  g_assert_true (sp_chart_view_is_busy (f->view));
  g_assert_true (sp_chart_view_get_scene (f->view) == before);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (f->view)));
  g_assert_nonnull (get_spoken (f));
  sp_app_test_wait (still_shows_or_is_settled, f);
  g_assert_cmpuint (count_issues (sp_chart_view_get_scene (f->view)), ==, 3);
  g_assert_nonnull (get_spoken (f));
}

/* However fast they come, the last is shown in the end, and on the way only what came after what was shown. */
static void
test_drag (Fixture *f, gconstpointer data)
{
  show (f, 0);
  for (guint i = 0; i < 40; i++)
    {
      sp_chart_view_set_selection (f->view, f->selections[i % 4]);
      g_main_context_iteration (NULL, FALSE);
      g_assert_nonnull (sp_chart_view_get_scene (f->view));
    }
  sp_chart_view_set_selection (f->view, f->selections[1]);
  sp_app_test_wait (is_settled, f);
  g_assert_true (f->view->shown == f->selections[1]);
  g_assert_cmpuint (count_issues (sp_chart_view_get_scene (f->view)), ==, 2);
}

static gboolean
is_painted (gpointer data)
{
  return ((Fixture *)data)->view->node != NULL;
}

/* Another dataset meanwhile: nothing of the one before can be reached any more, though its picture is still seen. */
static void
test_other_dataset (Fixture *f, gconstpointer data)
{
  g_autoptr (SpDataset) dataset = sp_app_test_read ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_chart_select (dataset, NULL);
  const SpMeaning *meaning;

  show (f, 3);
  sp_chart_view_set_selection (f->view, f->selections[2]);
  sp_app_test_wait (has_asked, f);
  sp_app_test_wait (is_painted, f);
  sp_chart_view_set_selection (f->view, selection);
  g_assert_null (sp_chart_view_get_scene (f->view));
  g_assert_nonnull (f->view->node);
  sp_chart_view_click (f->view, 100, 200);
  sp_app_test_wait (is_settled, f);
  g_assert_true (f->view->shown == selection);
  meaning = sp_scene_get_node (sp_chart_view_get_scene (f->view),
                               sp_scene_get_mark (sp_chart_view_get_scene (f->view), 0))
              ->group.meaning;
  g_assert_cmpuint (sp_dataset_find_actor (dataset, meaning->actor), !=, SP_NONE);
}

/* Nothing at all meanwhile. */
static void
test_nothing (Fixture *f, gconstpointer data)
{
  show (f, 0);
  sp_chart_view_set_selection (f->view, f->selections[3]);
  sp_app_test_wait (has_asked, f);
  sp_chart_view_set_selection (f->view, NULL);
  g_assert_false (sp_chart_view_is_busy (f->view));
  for (guint i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (2000);
    }
  g_assert_null (sp_chart_view_get_scene (f->view));
  g_assert_null (f->view->node);
  show (f, 1);
}

/* The window is closed meanwhile. */
static void
test_closed (Fixture *f, gconstpointer data)
{
  show (f, 0);
  sp_chart_view_set_selection (f->view, f->selections[3]);
  sp_app_test_wait (has_asked, f);
  gtk_window_destroy (g_steal_pointer (&f->window));
  for (guint i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (2000);
    }
}

static gboolean
has_focus (gpointer data)
{
  return get_spoken (data) != NULL;
}

/* What is to be selected or in focus before it is there is so when it comes. */
static void
test_wishes (Fixture *f, gconstpointer data)
{
  const char *actor = sp_dataset_get_actor (f->dataset, 3)->id;
  const char *issue = sp_dataset_get_issue (f->dataset, 2)->id;
  g_autofree char *key = g_strdup_printf ("%s/%s", issue, actor);

  sp_chart_view_set_selection (f->view, f->selections[0]);
  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (f->view)));
  sp_app_test_wait (has_focus, f);
  sp_app_test_wait (is_settled, f);
  sp_chart_view_set_selection (f->view, f->selections[3]);
  sp_chart_view_select (f->view, actor, issue);
  g_assert_null (sp_chart_view_get_selected (f->view));
  sp_app_test_wait (is_settled, f);
  g_assert_cmpstr (sp_chart_view_get_selected (f->view), ==, key);
}

static gboolean
fits (gpointer data)
{
  Fixture *f = data;
  SpScene *scene = sp_chart_view_get_scene (f->view);

  return is_settled (f) && ABS (sp_scene_get_width (scene) - 560) < 1
         && gtk_widget_get_width (GTK_WIDGET (f->view)) == 560;
}

/* In another size it is laid out for that, and is seen meanwhile. */
static void
test_resize (Fixture *f, gconstpointer data)
{
  show (f, 2);
  gtk_window_set_default_size (f->window, 560, 500);
  sp_app_test_wait (fits, f);
}

static gboolean
has_arrived (gpointer data)
{
  return ((Fixture *)data)->view->motion == NULL;
}

static gboolean
is_calm (gpointer data)
{
  return g_get_monotonic_time () - ((Fixture *)data)->view->left_at > G_TIME_SPAN_SECOND / 2;
}

/* It goes from one to the next once that is there. */
static void
test_motion (Fixture *f, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  show (f, 2);
  sp_app_test_wait (is_calm, f);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  show (f, 1);
  g_assert_nonnull (f->view->motion);
  sp_app_test_wait (has_arrived, f);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

static void
add_tests (void)
{
  add ("/chart-late/comes", test_comes);
  add ("/chart-late/stays", test_stays);
  add ("/chart-late/drag", test_drag);
  add ("/chart-late/other-dataset", test_other_dataset);
  add ("/chart-late/nothing", test_nothing);
  add ("/chart-late/closed", test_closed);
  add ("/chart-late/wishes", test_wishes);
  add ("/chart-late/resize", test_resize);
  add ("/chart-late/motion", test_motion);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
