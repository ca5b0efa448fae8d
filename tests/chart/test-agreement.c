/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-agreement-grid.h"
#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "support/sp-scene-check.h"

static const double widths[] = { 1240, 800, 480, 360 };

static SpSelection *
select_kind (SpDataset *dataset)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));

  g_free (view->chart);
  view->chart = g_strdup ("agreement");
  g_clear_pointer (&view->title, sp_text_free);
  return sp_chart_select (dataset, view);
}

static SpScene *
lay_out (SpSelection *selection, double width, GError **error)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  return sp_chart_layout (&request, error);
}

static void
assert_clean (SpDataset *dataset, const char *what)
{
  g_autoptr (SpSelection) selection = select_kind (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SpScene) scene = lay_out (selection, widths[i], &error);
      g_autofree char *defects = NULL;

      g_assert_no_error (error);
      defects = sp_scene_check (scene);
      if (*defects != '\0')
        g_error ("%s at %.0f:\n%s", what, widths[i], defects);
    }
}

static void
test_samples (void)
{
  static const char *const names[] = { "paris-2025-02-17", "ukraine-security-2025-2026" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      assert_clean (dataset, names[i]);
      sp_language_set ("ar");
      assert_clean (dataset, names[i]);
      sp_language_set ("en");
    }
}

/* @n actors on four issues, all known, in three camps. */
static SpDataset *
make_crowd (guint n)
{
  GString *json = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"issues\":[");
  SpDataset *dataset;

  for (guint i = 0; i < 4; i++)
    g_string_append_printf (
      json,
      "%s{\"id\":\"i%u\",\"title\":\"I\",\"scale\":{\"type\":\"levels\","
      "\"levels\":[{\"value\":0,\"label\":\"a\"},{\"value\":1,\"label\":\"b\"},"
      "{\"value\":2,\"label\":\"c\"}]}}",
      i > 0 ? "," : "", i);
  g_string_append (json, "],\"actors\":[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"id\":\"a%u\",\"name\":\"The actor %u of many\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append (json, "],\"statements\":[");
  for (guint i = 0; i < 4 * n; i++)
    g_string_append_printf (json,
                            "%s{\"actor\":\"a%u\",\"issue\":\"i%u\",\"date\":\"2025-01-01\","
                            "\"position\":%u}",
                            i > 0 ? "," : "", i / 4, i % 4, (i / 4 * 7 + (i % 4) * (i / 12)) % 3);
  g_string_append (json, "]}");
  dataset = sp_test_load_json (json->str);
  g_string_free (json, TRUE);
  return dataset;
}

static void
test_crowds (void)
{
  static const guint sizes[] = { 3, 15, 60, 200 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SpDataset) dataset = make_crowd (sizes[i]);

      assert_clean (dataset, "crowd");
    }
}

/* Each pair is one mark, found where it is drawn; who is left out is told. */
static void
test_pairs (void)
{
  g_autoptr (SpDataset) dataset = make_crowd (15);
  g_autoptr (SpDataset) many = make_crowd (200);
  g_autoptr (SpSelection) selection = select_kind (dataset);
  g_autoptr (SpSelection) of_many = select_kind (many);
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (selection);
  g_autoptr (SpScene) scene = lay_out (selection, 1240, NULL);
  g_autoptr (SpScene) crowded = lay_out (of_many, 1240, NULL);
  guint n = sp_scene_get_n_marks (scene);

  g_assert_cmpuint (n, ==, 15 * 14 / 2);
  for (guint i = 0; i < n; i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpNode *node = sp_scene_get_node (scene, mark);

      g_assert_cmpuint (sp_scene_pick (scene, node->box.x + node->box.width / 2,
                                       node->box.y + node->box.height / 2, 0),
                        ==, mark);
    }
  g_assert_cmpuint (sp_agreement_grid_count_pairs (grid), ==, n);
  g_assert_nonnull (sp_scene_get_left_out (crowded)[0]);
}

/* Two issues are too few to compare on. */
static void
test_too_few_issues (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("nato-spending-2014-2025");
  g_autoptr (SpSelection) selection = select_kind (dataset);
  g_autoptr (GError) error = NULL;

  g_assert_null (lay_out (selection, 1240, &error));
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement/samples", test_samples);
  g_test_add_func ("/agreement/crowds", test_crowds);
  g_test_add_func ("/agreement/pairs", test_pairs);
  g_test_add_func ("/agreement/too-few-issues", test_too_few_issues);
  return g_test_run ();
}
