/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "support/sp-scene-check.h"

static const double widths[] = { 1240, 800, 480, 360 };

static SpScene *
lay_out (SpDataset *dataset, double width, double height, double scale, GError **error)
{
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
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

static void
assert_clean (SpDataset *dataset, double width, double scale, const char *what)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) scene = lay_out (dataset, width, 0, scale, &error);
  g_autofree char *defects = NULL;

  g_assert_no_error (error);
  defects = sp_scene_check (scene);
  if (*defects != '\0')
    g_error ("%s at %.0f, scale %.2f:\n%s", what, width, scale, defects);
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
        assert_clean (dataset, widths[j], 1.0, names[i]);
      assert_clean (dataset, 1240, 2.0, names[i]);
      assert_clean (dataset, 720, 2.0, names[i]);
    }
}

/* Names become shorter names, then codes; a code is never cut. */
static void
assert_names_whole (const SpScene *scene, const char *what)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT && g_str_has_suffix (node->text.string, "…")
          && g_utf8_strlen (node->text.string, -1) < 6)
        g_error ("%s at %.0f: “%s”", what, sp_scene_get_width (scene), node->text.string);
    }
}

static void
test_every_width (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      for (double width = 320; width < 1500; width += 37)
        {
          g_autoptr (SpScene) scene = lay_out (dataset, width, 0, 1.0, NULL);

          assert_clean (dataset, width, 1.0, names[i]);
          assert_names_whole (scene, names[i]);
        }
    }
}

static void
test_languages (void)
{
  static const char *const tags[] = { "de", "fr", "ar" };
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (tags); j++)
      {
        g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

        sp_language_set (tags[j]);
        for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
          assert_clean (dataset, widths[k], 1.0, tags[j]);
      }
  sp_language_set ("en");
}

static void
test_sizes (void)
{
  static const guint actors[] = { 3, 11, 15, 16, 30, 60, 200 };
  static const guint levels[] = { 2, 3, 5, 7, 11 };

  for (guint i = 0; i < G_N_ELEMENTS (actors); i++)
    for (guint j = 0; j < G_N_ELEMENTS (levels); j++)
      for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
        {
          g_autofree char *json = sp_test_make_json (actors[i], levels[j], "Republic %u");
          g_autoptr (SpDataset) dataset = sp_test_load_json (json);
          g_autofree char *what = g_strdup_printf ("%u actors, %u levels", actors[i], levels[j]);

          assert_clean (dataset, widths[k], 1.0, what);
        }
}

static void
test_long_names (void)
{
  g_autofree char *filler = g_strnfill (290, 'w');
  g_autofree char *long_name = g_strconcat ("Name %u ", filler, NULL);
  const char *const formats[] = { long_name, "جمهورية مصر العربية رقم %u",
                                  "👨‍👩‍👧‍👦 %u",
                                  "Ville-aux-Longues-Villes-sur-Mer %u" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
      {
        g_autofree char *json = sp_test_make_json (12, 5, formats[i]);
        g_autoptr (SpDataset) dataset = sp_test_load_json (json);

        assert_clean (dataset, widths[k], 1.0, "names");
      }
}

/* One mark for each chosen actor and issue, picked at its centre. */
static void
test_marks (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (SpScene) scene = lay_out (dataset, 1240, 0, 1.0, NULL);

  g_assert_cmpuint (sp_scene_get_n_marks (scene), ==,
                    sp_selection_get_n_actors (selection) * sp_selection_get_n_issues (selection));
  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpNode *node = sp_scene_get_node (scene, mark);

      g_assert_cmpuint (sp_scene_pick (scene, node->box.x + node->box.width / 2,
                                       node->box.y + node->box.height / 2, 0),
                        ==, mark);
      g_assert_nonnull (node->group.meaning->actor);
      g_assert_cmpstr (node->group.meaning->label, !=, "");
    }
}

static void
assert_refused (SpDataset *dataset, double width, double height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) refused = lay_out (dataset, width, height, 1.0, &error);
  g_autoptr (SpScene) fitting = NULL;
  const char *needs;
  double least_width;
  double least_height;

  g_assert_null (refused);
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL);
  needs = strstr (error->message, "at least ");
  g_assert_nonnull (needs);
  g_assert_cmpint (sscanf (needs, "at least %lfx%lf", &least_width, &least_height), ==, 2);
  fitting = lay_out (dataset, least_width, least_height, 1.0, NULL);
  g_assert_nonnull (fitting);
  refused = lay_out (dataset, least_width, least_height - 1, 1.0, NULL);
  g_assert_null (refused);
}

/* What is said to be the smallest size works, and nothing smaller does. */
static void
test_too_small (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");

  assert_refused (dataset, 1240, 100);
  assert_refused (dataset, 100, 100);
  assert_refused (dataset, 50, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/positions/samples", test_samples);
  g_test_add_func ("/positions/every-width", test_every_width);
  g_test_add_func ("/positions/languages", test_languages);
  g_test_add_func ("/positions/sizes", test_sizes);
  g_test_add_func ("/positions/long-names", test_long_names);
  g_test_add_func ("/positions/marks", test_marks);
  g_test_add_func ("/positions/too-small", test_too_small);
  return g_test_run ();
}
