/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-fixture.h"

static void
test_kinds (void)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  g_assert_cmpuint (n, >=, 1);
  g_assert_cmpstr (kinds[0]->name, ==, "positions");
  for (guint i = 0; i < n; i++)
    g_assert_true (sp_chart_find_kind (kinds[i]->name) == kinds[i]);
  g_assert_null (sp_chart_find_kind ("pie"));
}

/* A file may ask for every kind and form that there is. */
static void
test_forms (void)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; kinds[i]->forms != NULL && kinds[i]->forms[j] != NULL; j++)
      {
        g_autofree char *quoted = g_strdup_printf (
          "{'format':'standpoint','version':1,'title':'T','view':{'chart':'%s','form':'%s'},"
          "'actors':[{'id':'A','name':'A'}],'issues':[{'id':'n','title':'N','scale':"
          "{'type':'number','unit':''}}],'statements':[]}",
          kinds[i]->name, kinds[i]->forms[j]);
        g_autoptr (SpDataset) dataset = sp_test_load_json (g_strdelimit (quoted, "'", '"'));

        g_assert_cmpstr (sp_dataset_get_view (dataset)->form, ==, kinds[i]->forms[j]);
      }
}

static void
test_unknown_kind (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (GError) error = NULL;

  view->chart = g_strdup ("pie");
  selection = sp_selection_new (dataset, view);
  test->request.selection = selection;
  g_assert_null (sp_chart_layout (&test->request, &error));
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT);
}

/* Of no issue a kind draws an empty picture or says why not. */
static void
test_no_issue (void)
{
  g_autoptr (SpDataset) dataset = load ();
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
      g_autoptr (SpSelection) selection = NULL;
      g_autoptr (SpScene) scene = NULL;
      g_autoptr (GError) error = NULL;

      view->chart = g_strdup (kinds[i]->name);
      view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
      selection = sp_chart_select (dataset, view);
      test->request.selection = selection;
      scene = sp_chart_layout (&test->request, &error);
      g_assert_true ((scene != NULL) != (error != NULL));
      /* What carries the picture learns from it what its kind needs. */
      if (scene != NULL)
        g_assert_cmpuint (sp_scene_get_needs (scene), ==, kinds[i]->needs);
    }
}

static SpScene *
lay_out (SpDataset *dataset, const char *kind, double width, double scale)
{
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, width);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
  g_autoptr (SpSelection) selection = NULL;

  g_free (view->chart);
  view->chart = g_strdup (kind);
  selection = sp_chart_select (dataset, view);
  test->request.selection = selection;
  test->request.scale = scale;
  return sp_chart_layout (&test->request, NULL);
}

static void
assert_tidy (const SpScene *scene, const char *what, double scale)
{
  g_autofree char *defects = sp_scene_check (scene);

  if (*defects != '\0')
    g_error ("%s at a scale of %g:\n%s", what, scale, defects);
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT)
        g_assert_cmpfloat (node->text.style.size, >=, 12.0);
    }
}

/* Any size of type, from the smallest of a style file to twice the largest, leaves every chart tidy. */
static void
test_scales (void)
{
  static const double scales[] = { 0.5, 10.0 / 14.0, 12.0 / 14.0, 1.25, 2.0, 4.0 };
  g_auto (GStrv) names = sp_test_list_samples ();
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; j < n; j++)
      for (guint k = 0; k < G_N_ELEMENTS (scales); k++)
        {
          g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
          g_autoptr (SpScene)
            scene = lay_out (dataset, kinds[j]->name, MAX (1240, 1240 * scales[k]), scales[k]);

          if (scene != NULL)
            assert_tidy (scene, kinds[j]->name, scales[k]);
        }
}

/* A kind's table has what its picture has: every mark of one actor on one issue has a row. */
static void
test_tables (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; j < n; j++)
      {
        g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);
        g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
        g_autoptr (SpScene) scene = lay_out (dataset, kinds[j]->name, 1240, 1);
        g_autoptr (SpSelection) selection = NULL;
        g_autoptr (SpTable) table = NULL;

        g_free (view->chart);
        view->chart = g_strdup (kinds[j]->name);
        selection = sp_chart_select (dataset, view);
        table = sp_chart_tabulate (selection);
        g_assert_cmpuint (sp_table_get_n_rows (table), >, 0);
        for (guint k = 0; scene != NULL && k < sp_scene_get_n_marks (scene); k++)
          {
            const SpMeaning *meaning =
              sp_scene_get_node (scene, sp_scene_get_mark (scene, k))->group.meaning;

            if (meaning->role == SP_MEANING_MARK)
              g_assert_cmpuint (sp_table_find (table, meaning->actor, meaning->issue), !=,
                                G_MAXUINT);
          }
      }
}

/* What is too small says what would do, and that does. */
static void
test_needed_size (void)
{
  static const double sizes[][2] = { { 1240, 200 }, { 100, 0 }, { 100, 100 }, { 700, 500 } };
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpSelection) selection = sp_chart_select (dataset, NULL);
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SpScene) scene = NULL;
      g_autoptr (GError) error = NULL;
      double width;
      double height;

      g_assert_null (sp_chart_lay_out_in (selection, look, sizes[i][0], sizes[i][1], &error));
      g_assert_true (sp_chart_get_needed_size (error, &width, &height));
      scene = sp_chart_lay_out_in (selection, look, width, height, NULL);
      g_assert_nonnull (scene);
      g_assert_cmpfloat (sp_scene_get_width (scene), ==, width);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/forms", test_forms);
  g_test_add_func ("/chart/kinds", test_kinds);
  g_test_add_func ("/chart/tables", test_tables);
  g_test_add_func ("/chart/unknown-kind", test_unknown_kind);
  g_test_add_func ("/chart/scales", test_scales);
  g_test_add_func ("/chart/no-issue", test_no_issue);
  g_test_add_func ("/chart/needed-size", test_needed_size);
  return g_test_run ();
}
