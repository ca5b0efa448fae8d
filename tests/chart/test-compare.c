/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "chart/sp-placement.h"
#include "support/sp-scene-check.h"

static SpSelection *
select_issues (SpDataset *dataset, const char *across, const char *up)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
  guint32 issues[] = { sp_dataset_find_issue (dataset, across),
                       sp_dataset_find_issue (dataset, up) };

  g_free (view->chart);
  view->chart = g_strdup ("compare");
  g_clear_pointer (&view->title, sp_text_free);
  g_clear_pointer (&view->issues, g_array_unref);
  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_vals (view->issues, issues, 2);
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

/* As narrow as it can be, where @width is too narrow. */
static SpScene *
lay_out_at_least (SpSelection *selection, double width)
{
  for (; width < 2000; width += 40)
    {
      g_autoptr (GError) error = NULL;
      SpScene *scene = lay_out (selection, width, &error);

      if (scene != NULL)
        return scene;
      g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL);
    }
  g_assert_not_reached ();
}

static void
assert_picked (const SpScene *scene)
{
  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpNode *node = sp_scene_get_node (scene, mark);

      g_assert_cmpuint (sp_scene_pick (scene, node->box.x + node->box.width / 2,
                                       node->box.y + node->box.height / 2, 0),
                        ==, mark);
    }
}

static void
assert_clean (SpDataset *dataset, const char *across, const char *up)
{
  static const double widths[] = { 1240, 800, 480, 360 };
  g_autoptr (SpSelection) selection = select_issues (dataset, across, up);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (SpScene) scene = lay_out_at_least (selection, widths[i]);
      g_autofree char *defects = sp_scene_check (scene);

      if (*defects != '\0')
        g_error ("%s x %s at %.0f:\n%s", across, up, widths[i], defects);
      g_assert_cmpuint (sp_scene_get_n_marks (scene), ==,
                        2 * sp_selection_get_n_actors (selection));
      assert_picked (scene);
    }
}

/* The line from a dot to its label, which stands elsewhere, runs through no other's words. */
static void
assert_lines_clear (const SpScene *scene)
{
  guint n = sp_scene_get_n_nodes (scene);

  for (guint i = 0; i < n; i++)
    {
      const SpNode *line = sp_scene_get_node (scene, i);

      for (guint j = 0; j < n; j++)
        {
          const SpNode *text = sp_scene_get_node (scene, j);

          if (line->type == SP_NODE_LINE && line->paint.stroke == SP_TOKEN_OUTLINE
              && text->type == SP_NODE_TEXT
              && sp_placement_line_meets ((SpPoint){ line->line.x1, line->line.y1 },
                                          (SpPoint){ line->line.x2, line->line.y2 }, &text->box))
            g_error ("a line runs through %s", text->text.string);
        }
    }
}

/* Also where there are many in one place, as long as the picture is wide; where they are few, always. */
static void
test_lines (void)
{
  g_autoptr (SpDataset) later = sp_test_load_sample ("ukraine-security-2025-2026");
  g_autoptr (SpDataset) paris = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection) many = select_issues (later, "troops", "spending");
  g_autoptr (SpSelection) few = select_issues (paris, "troops", "spending");
  g_autoptr (SpScene) wide = lay_out_at_least (many, 1240);

  assert_lines_clear (wide);
  for (double width = 560; width <= 1240; width += 170)
    {
      g_autoptr (SpScene) scene = lay_out_at_least (few, width);

      assert_lines_clear (scene);
    }
}

/* In a column without room for that, lines go under the labels, which are drawn later, as all marks are. */
static void
test_lines_below (void)
{
  g_autoptr (SpDataset) later = sp_test_load_sample ("ukraine-security-2025-2026");
  g_autoptr (SpSelection) many = select_issues (later, "troops", "spending");
  g_autoptr (SpScene) scene = lay_out_at_least (many, 560);
  guint first = sp_scene_find (scene, "troops/BEL");
  guint n_lines = 0;

  g_assert_cmpuint (first, !=, SP_NONE);
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type != SP_NODE_LINE || node->paint.stroke != SP_TOKEN_OUTLINE)
        continue;
      g_assert_cmpuint (i, <, first);
      n_lines++;
    }
  g_assert_cmpuint (n_lines, >, 3);
}

/* Levels and numbers, each across and up. */
static void
test_samples (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");

  assert_clean (dataset, "troops", "talks");
  assert_clean (dataset, "troops", "spending");
  assert_clean (dataset, "spending", "troops");
  sp_language_set ("ar");
  assert_clean (dataset, "spending", "talks");
  sp_language_set ("en");
}

/* Two numbers, many of them the same. */
static SpDataset *
make_numbers (guint n)
{
  GString *json = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"issues\":["
    "{\"id\":\"a\",\"title\":\"A\",\"scale\":{\"type\":\"number\",\"unit\":\"\"}},"
    "{\"id\":\"b\",\"title\":\"B\",\"scale\":{\"type\":\"number\",\"unit\":\"%\"}},"
    "{\"id\":\"l\",\"title\":\"L\",\"scale\":{\"type\":\"levels\",\"levels\":[{\"value\":0,"
    "\"label\":\"No\"},{\"value\":1,\"label\":\"Yes\"}]}}],\"actors\":[");
  SpDataset *dataset;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"id\":\"N%u\",\"name\":\"Number %u\"}", i > 0 ? "," : "", i,
                            i);
  g_string_append (json, "],\"statements\":[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json,
                            "%s{\"actor\":\"N%u\",\"issue\":\"a\",\"date\":\"2025\",\"position\":%"
                            "u},{\"actor\":\"N%u\",\"issue\":"
                            "\"b\",\"date\":\"2025\",\"position\":%u},{\"actor\":\"N%u\",\"issue\":"
                            "\"l\",\"date\":\"2025\",\"position\":%u}",
                            i > 0 ? "," : "", i, i % 7, i, i / 3 % 11, i, i % 2);
  g_string_append (json, "]}");
  dataset = sp_test_load_json (json->str);
  g_string_free (json, TRUE);
  return dataset;
}

static void
test_crowds (void)
{
  static const guint sizes[] = { 1, 3, 15, 60, 200 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SpDataset) dataset = make_numbers (sizes[i]);

      assert_clean (dataset, "a", "b");
      assert_clean (dataset, "l", "b");
      assert_clean (dataset, "a", "l");
    }
}

/* The finding is there only where enough are known. */
static void
check_headline (guint n, const char *across, const char *up, const char *expected)
{
  g_autoptr (SpDataset) dataset = make_numbers (n);
  g_autoptr (SpSelection) selection = select_issues (dataset, across, up);
  g_autoptr (SpScene) scene = lay_out (selection, 1240, NULL);

  g_assert_cmpstr (sp_scene_get_title (scene), ==, expected);
}

static void
test_headline (void)
{
  check_headline (3, "a", "b", "A and B: three of three known on both");
  check_headline (7, "a", "b", "Higher on A, mostly higher on B: seven of seven known on both");
  check_headline (60, "a", "b", "A and B: no clear pattern among 60 of 60 known on both");
}

/* Where nobody is known on both, an axis shows where those in the margin are. */
static void
test_empty (void)
{
  g_autofree char *json = g_strdelimit (
    g_strdup ("{'format':'standpoint','version':1,'title':'T','view':{'chart':'compare'},"
              "'actors':[{'id':'A','name':'A'},{'id':'B','name':'B'}],'issues':["
              "{'id':'a','title':'A','scale':{'type':'number','unit':''}},"
              "{'id':'b','title':'B','scale':{'type':'number','unit':''}}],'statements':["
              "{'actor':'A','issue':'a','date':'2025','position':500}]}"),
    "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  g_autoptr (SpSelection) selection = select_issues (dataset, "a", "b");
  g_autoptr (SpScene) scene = lay_out (selection, 1240, NULL);

  g_assert_true (sp_test_has_text (scene, "500"));
  g_assert_true (sp_test_has_text (scene, "1.0"));
  g_assert_false (sp_test_has_text (scene, "−0.2"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare/samples", test_samples);
  g_test_add_func ("/compare/lines", test_lines);
  g_test_add_func ("/compare/lines-below", test_lines_below);
  g_test_add_func ("/compare/crowds", test_crowds);
  g_test_add_func ("/compare/headline", test_headline);
  g_test_add_func ("/compare/empty", test_empty);
  return g_test_run ();
}
