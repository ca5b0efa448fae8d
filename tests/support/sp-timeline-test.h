/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures over time, for the tests of the chart room. */

#pragma once

#include "chart/sp-chart.h"
#include "support/sp-scene-check.h"

/* The view of a chart of one issue (NULL: the dataset's own) in a form; days as in a file, NULL: as
 * the dataset has them. */
static inline SpSelection *
sp_test_select_over_time (SpDataset *dataset,
                          const char *chart,
                          const char *form,
                          const char *issue,
                          const char *from,
                          const char *as_of)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));

  g_free (view->chart);
  g_free (view->form);
  g_clear_pointer (&view->title, sp_text_free);
  view->chart = g_strdup (chart);
  view->form = g_strdup (form);
  if (issue != NULL)
    {
      guint32 index = sp_dataset_find_issue (dataset, issue);

      g_assert_cmpuint (index, !=, SP_NONE);
      g_clear_pointer (&view->issues, g_array_unref);
      view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_array_append_val (view->issues, index);
    }
  if (from != NULL)
    g_assert_true (sp_date_parse (from, -1, &view->from));
  if (as_of != NULL)
    g_assert_true (sp_date_parse (as_of, -1, &view->as_of));
  return sp_chart_select (dataset, view);
}

static inline SpScene *
sp_test_lay_out_selection (
  SpSelection *selection, double width, double height, double scale, GError **error)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  request.height = height;
  request.scale = scale;
  return sp_chart_layout (&request, error);
}

static inline SpScene *
sp_test_lay_out_clean (SpSelection *selection, double width, double scale, const char *what)
{
  g_autoptr (GError) error = NULL;
  SpScene *scene = sp_test_lay_out_selection (selection, width, 0, scale, &error);
  g_autofree char *defects = NULL;

  g_assert_no_error (error);
  defects = sp_scene_check (scene);
  if (*defects != '\0')
    g_error ("%s at %.0f, scale %.2f:\n%s", what, width, scale, defects);
  return scene;
}

/* One mark for each chosen actor and issue, and at the middle of each something of its actor's. */
static inline void
sp_test_assert_marks (const SpScene *scene, const SpSelection *selection)
{
  guint n = 0;

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, sp_scene_get_mark (scene, i));
      guint picked = sp_scene_pick (scene, node->box.x + node->box.width / 2,
                                    node->box.y + node->box.height / 2, 0);

      g_assert_cmpuint (picked, !=, SP_NO_NODE);
      g_assert_cmpstr (node->group.meaning->label, !=, "");
      if (node->group.meaning->role != SP_MEANING_MARK)
        continue;
      n++;
      g_assert_cmpstr (sp_scene_get_node (scene, picked)->group.meaning->actor, ==,
                       node->group.meaning->actor);
    }
  g_assert_cmpuint (n, ==,
                    sp_selection_get_n_actors (selection) * sp_selection_get_n_issues (selection));
}
