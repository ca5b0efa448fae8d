/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-layouter.h"

#include "chart/sp-chart.h"
#include "dataset/sp-reader.h"
#include "sp-app-test.h"
#include "support/sp-crowd.h"

#include <string.h>

typedef struct
{
  SpSelection *large;
  SpSelection *small;
  SpLayouter *layouter;
  GPtrArray *layouts; /* as they were told of */
} Fixture;

static void
ready_cb (gpointer data)
{
  Fixture *f = data;
  SpLayout *layout = sp_layouter_take (f->layouter, 0);

  if (layout != NULL)
    g_ptr_array_add (f->layouts, layout);
}

static SpSelection *
select_crowd (guint n_actors, guint n_issues)
{
  char *json = sp_test_make_crowd (n_actors, n_issues);
  g_autoptr (GBytes) bytes = g_bytes_new_take (json, strlen (json));
  g_autoptr (SpProblems) problems = sp_problems_new ("crowd");
  g_autoptr (SpDataset) dataset = sp_reader_read (bytes, problems);

  g_assert_nonnull (dataset);
  return sp_chart_select (dataset, NULL);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->large = select_crowd (80, 8);
  f->small = select_crowd (5, 2);
  f->layouter = sp_layouter_new (ready_cb, f);
  f->layouts = g_ptr_array_new_with_free_func ((GDestroyNotify)sp_layout_free);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_pointer (&f->layouter, sp_layouter_free);
  g_ptr_array_unref (f->layouts);
  g_clear_pointer (&f->large, sp_selection_unref);
  g_clear_pointer (&f->small, sp_selection_unref);
}

static gboolean
is_done (gpointer data)
{
  Fixture *f = data;

  return !sp_layouter_is_busy (f->layouter);
}

/* All that is still to be told is told. */
static void
settle (Fixture *f)
{
  sp_app_test_wait (is_done, f);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static SpScene *
lay_out_here (SpSelection *selection, double width)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  return sp_chart_layout (&request, NULL);
}

/* What comes from the thread is the scene that comes without one. */
static void
test_same (Fixture *f, gconstpointer data)
{
  g_autoptr (SpScene) here = lay_out_here (f->small, 800);
  g_autofree char *expected = sp_scene_dump (here);
  g_autofree char *dump = NULL;
  g_autoptr (SpLayout) layout = NULL;

  sp_layouter_ask (f->layouter, f->small, 800, 1);
  layout = sp_layouter_take (f->layouter, -1);
  g_assert_nonnull (layout);
  g_assert_true (layout->selection == f->small);
  g_assert_cmpfloat (layout->width, ==, 800);
  dump = sp_scene_dump (layout->scene);
  g_assert_cmpstr (dump, ==, expected);
  settle (f);
  g_assert_cmpuint (f->layouts->len, ==, 0);
}

/* Some need more room than was asked for. */
static void
test_wider (Fixture *f, gconstpointer data)
{
  g_autoptr (SpLayout) layout = NULL;

  sp_layouter_ask (f->layouter, f->small, 10, 1);
  layout = sp_layouter_take (f->layouter, -1);
  g_assert_nonnull (layout->scene);
  g_assert_cmpfloat (layout->width, ==, 10);
  g_assert_cmpfloat (sp_scene_get_width (layout->scene), >, 100);
}

/* Of all that is asked for while one is laid out, the last is laid out next; what comes, comes in the order of asking. */
static void
test_newest (Fixture *f, gconstpointer data)
{
  double last = 0;

  for (guint i = 0; i < 50; i++)
    {
      sp_layouter_ask (f->layouter, f->large, 800 + i, 1);
      g_main_context_iteration (NULL, FALSE);
    }
  settle (f);
  g_assert_cmpuint (f->layouts->len, >, 0);
  g_assert_cmpuint (f->layouts->len, <, 50);
  for (guint i = 0; i < f->layouts->len; i++)
    {
      const SpLayout *layout = g_ptr_array_index (f->layouts, i);

      g_assert_cmpfloat (layout->width, >, last);
      g_assert_nonnull (layout->scene);
      last = layout->width;
    }
  g_assert_cmpfloat (last, ==, 849);
}

/* Nothing of what was forgotten is told, whether it waited, was laid out just then, or was ready. */
static void
test_forgotten (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 20; i++)
    {
      sp_layouter_ask (f->layouter, f->large, 800, 1);
      g_usleep (i * 1000);
      sp_layouter_ask (f->layouter, f->large, 801, 1);
      sp_layouter_forget (f->layouter);
      g_assert_false (sp_layouter_is_busy (f->layouter));
      sp_layouter_ask (f->layouter, f->small, 500 + i, 1);
    }
  settle (f);
  g_assert_cmpuint (f->layouts->len, ==, 1);
  g_assert_true (((SpLayout *)g_ptr_array_index (f->layouts, 0))->selection == f->small);
  g_assert_cmpfloat (((SpLayout *)g_ptr_array_index (f->layouts, 0))->width, ==, 519);
}

/* It may go at any time, and so may what it was asked for. */
static void
test_freed (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 6; i++)
    {
      SpLayouter *other = sp_layouter_new (ready_cb, f);

      sp_layouter_ask (other, f->large, 800, 1);
      g_usleep (i * 5000);
      sp_layouter_ask (other, f->small, 800, 1);
      sp_layouter_free (other);
    }
  g_clear_pointer (&f->small, sp_selection_unref);
  sp_layouter_ask (f->layouter, f->large, 800, 1);
  g_clear_pointer (&f->large, sp_selection_unref);
  settle (f);
  g_assert_cmpuint (f->layouts->len, ==, 1);
}

/* Where there is no time to wait, what is not there is told later. */
static void
test_patience (Fixture *f, gconstpointer data)
{
  g_autoptr (SpLayout) layout = NULL;

  g_assert_null (sp_layouter_take (f->layouter, 0));
  g_assert_null (sp_layouter_take (f->layouter, -1));
  sp_layouter_ask (f->layouter, f->large, 800, 1);
  layout = sp_layouter_take (f->layouter, 0);
  settle (f);
  g_assert_cmpuint (f->layouts->len + (layout != NULL), ==, 1);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

static void
add_tests (void)
{
  add ("/layouter/same", test_same);
  add ("/layouter/wider", test_wider);
  add ("/layouter/newest", test_newest);
  add ("/layouter/forgotten", test_forgotten);
  add ("/layouter/freed", test_freed);
  add ("/layouter/patience", test_patience);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}
