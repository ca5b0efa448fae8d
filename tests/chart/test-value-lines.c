/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-value-lines.h"
#include "support/sp-timeline-test.h"

typedef struct
{
  SpDataset *dataset;
  SpTestSheet *test;
  SpTimeline *timeline;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->dataset = sp_test_load_sample ("nato-spending-2014-2025");
  f->test = sp_test_sheet_new (f->dataset, 1240);
  f->timeline = sp_timeline_new (f->test->sheet, 0);
  f->timeline->axis.left = 100;
  f->timeline->axis.right = 1000;
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  sp_timeline_free (f->timeline);
  sp_test_sheet_free (f->test);
  sp_dataset_unref (f->dataset);
}

/* Only the time in which a reference holds, as known on the day. */
static void
test_spans (Fixture *f, gconstpointer data)
{
  const SpReference *references = f->timeline->data->references;
  guint32 since;
  guint32 until;

  g_assert_true (sp_value_lines_find_span (f->timeline, &references[0], &since, &until));
  g_assert_cmpuint (since, ==, f->timeline->axis.first);
  g_assert_cmpuint (until, ==, sp_date_last_day (references[0].until));
  f->timeline->day = sp_date_last_day (references[0].until) - 1;
  g_assert_true (sp_value_lines_find_span (f->timeline, &references[0], &since, &until));
  g_assert_cmpuint (until, ==, f->timeline->axis.last);
  g_assert_false (sp_value_lines_find_span (f->timeline, &references[1], NULL, NULL));
}

static SpScene *
draw (Fixture *f, gboolean crowded)
{
  SpValueLines *lines = sp_value_lines_new (f->timeline);

  for (double x = 100; crowded && x < 1000; x += 12)
    for (double y = 60; y < 180; y += 12)
      sp_value_lines_avoid_point (lines, x, y);
  sp_value_lines_avoid_line (lines, 100, 90, 1000, 90);
  sp_value_lines_place (lines, &f->timeline->data->references[0], 100, 50, 300);
  sp_value_lines_add (lines, 0);
  sp_value_lines_free (lines);
  sp_sheet_add_footer (f->test->sheet, 320, "");
  return sp_sheet_finish (f->test->sheet, &f->test->request, 420, NULL);
}

/* Below its line where another runs above it. */
static void
test_labels (Fixture *f, gconstpointer data)
{
  g_autoptr (SpScene) scene = draw (f, FALSE);

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT && g_str_equal (node->text.string, "2 % NATO guideline"))
        g_assert_true (node->box.y > 100 && node->box.y < 130);
    }
  g_assert_true (sp_test_has_text (scene, "2 % NATO guideline"));
}

/* Without any room, in the legend. */
static void
test_legend (Fixture *f, gconstpointer data)
{
  g_autoptr (SpScene) scene = draw (f, TRUE);

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT && g_str_equal (node->text.string, "2 % NATO guideline"))
        g_assert_cmpfloat (node->box.y, >, 300);
    }
  g_assert_true (sp_test_has_text (scene, "2 % NATO guideline"));
}

/* Lines that look alike have one entry, which tells them by their order. */
static void
test_alike (Fixture *f, gconstpointer data)
{
  guint n = f->timeline->data->n_references;
  g_autofree gboolean *shown = g_new0 (gboolean, n);
  g_autoptr (SpScene) scene = NULL;

  g_assert_cmpuint (n, >=, 2);
  shown[0] = shown[n - 1] = TRUE;
  sp_value_lines_explain (f->timeline, shown);
  sp_sheet_add_footer (f->test->sheet, 320, "");
  scene = sp_sheet_finish (f->test->sheet, &f->test->request, 420, NULL);
  g_assert_true (sp_test_has_text (scene, "from below: 2 % NATO guideline, 5 % with related"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/value-lines/spans", Fixture, NULL, set_up, test_spans, tear_down);
  g_test_add ("/value-lines/labels", Fixture, NULL, set_up, test_labels, tear_down);
  g_test_add ("/value-lines/legend", Fixture, NULL, set_up, test_legend, tear_down);
  g_test_add ("/value-lines/alike", Fixture, NULL, set_up, test_alike, tear_down);
  return g_test_run ();
}
