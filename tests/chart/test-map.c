/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-language.h"
#include "chart/sp-chart.h"
#include "support/sp-map-fixture.h"

#include <string.h>

#define NOTE                                                                                    \
  "Boundaries: Natural Earth, changed so that Crimea is in Ukraine, Northern Cyprus in Cyprus " \
  "and Somaliland in Somalia; "                                                                 \
  "other disputed areas as in Natural Earth. No judgement on status is meant."

static const char *const forms[] = { "fit", "europe", "world", "tiles" };
static const double widths[] = { 1240, 800, 480, 360 };

static SpSelection *
select_map (SpDataset *dataset, const char *form, guint32 issue)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));

  g_free (view->chart);
  g_free (view->form);
  view->chart = g_strdup ("map");
  view->form = g_strdup (form);
  g_clear_pointer (&view->issues, g_array_unref);
  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (view->issues, issue);
  return sp_chart_select (dataset, view);
}

static SpScene *
lay_out (SpSelection *selection, double width, double height, GError **error)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  request.height = height;
  return sp_chart_layout (&request, error);
}

/* Whether the picture has some words, however its lines are broken. */
static gboolean
has_words (const SpScene *scene, const char *words)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    if (sp_scene_get_node (scene, i)->type == SP_NODE_TEXT)
      g_string_append_printf (all, "%s ", sp_scene_get_node (scene, i)->text.string);
  return strstr (all->str, words) != NULL;
}

/* Each actor has one mark, which is picked where it is told of. */
static void
check_marks (const SpScene *scene, const SpSelection *selection)
{
  g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, sp_selection_get_n_actors (selection));
  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpBox *box = sp_scene_get_mark_box (scene, mark);

      g_assert_cmpuint (sp_scene_pick (scene, box->x + box->width / 2, box->y + box->height / 2, 4),
                        ==, mark);
    }
}

static void
check_picture (SpSelection *selection, double width, const char *what)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) scene = lay_out (selection, width, 0, &error);
  g_autofree char *defects = NULL;

  if (g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL))
    return;
  g_assert_no_error (error);
  defects = sp_scene_check (scene);
  if (*defects != '\0')
    g_error ("%s at %g: %.2000s", what, width, defects);
  check_marks (scene, selection);
  g_assert_true (has_words (scene, NOTE));
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      for (guint32 issue = 0; issue < MIN (sp_dataset_get_n_issues (dataset), 3); issue++)
        for (guint j = 0; j < G_N_ELEMENTS (forms); j++)
          {
            g_autoptr (SpSelection) selection = select_map (dataset, forms[j], issue);

            for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
              check_picture (selection, widths[k], names[i]);
          }
    }
}

/* What a mark begins with. */
static const SpNode *
get_first (const SpScene *scene, const char *key)
{
  guint i = sp_scene_find (scene, key) + 1;

  while (sp_scene_get_node (scene, i)->type == SP_NODE_GROUP)
    i++;
  return sp_scene_get_node (scene, i);
}

static double
get_middle (const SpScene *scene, const char *key)
{
  const SpNode *path = get_first (scene, key);

  return path->box.x + path->box.width / 2;
}

/* Norway's land on a map of Europe lies west of Ukraine's in Arabic, too. */
static void
test_right_to_left (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpSelection) selection = select_map (dataset, "europe", 0);
  g_autoptr (SpScene) scene = NULL;
  g_autofree char *defects = NULL;

  sp_language_set ("ar");
  scene = lay_out (selection, 1240, 0, NULL);
  sp_language_set ("en");
  defects = sp_scene_check (scene);
  g_assert_cmpstr (defects, ==, "");
  g_assert_true (sp_scene_is_rtl (scene));
  g_assert_cmpfloat (get_middle (scene, "i/FRA"), <, get_middle (scene, "i/DEU"));
  g_assert_cmpfloat (get_middle (scene, "i/DEU"), <, get_middle (scene, "i/POL"));
  check_marks (scene, selection);
}

/* What is refused is told what works, and that does. */
static void
test_sizes (void)
{
  static const double sizes[][2] = { { 1240, 300 }, { 480, 500 }, { 200, 0 }, { 360, 400 } };
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("nato-spending-2014-2025");

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_autoptr (SpSelection) selection = select_map (dataset, forms[i], 0);
        g_autoptr (GError) error = NULL;
        g_autoptr (SpScene) none = lay_out (selection, sizes[j][0], sizes[j][1], &error);
        g_autoptr (GError) second = NULL;
        g_autoptr (SpScene) scene = NULL;
        double width;
        double height;

        g_assert_null (none);
        g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL);
        g_assert_cmpint (sscanf (strstr (error->message, "at least ") + 9, "%lfx%lf", &width,
                                 &height),
                         ==, 2);
        scene = lay_out (selection, width, height, &second);
        g_assert_no_error (second);
        g_assert_cmpfloat (sp_scene_get_height (scene), ==, height);
      }
}

/* A height in between is met by a lower map. */
/* Who is hemmed in by others has a label where there is room at sea, which the others give up for places of
 * their own. */
static void
test_hemmed_in (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("nato-spending-2014-2025");
  g_autoptr (SpSelection) selection = select_map (dataset, "europe", 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) scene = lay_out (selection, 1240, 0, &error);

  g_assert_no_error (error);
  g_assert_true (sp_test_has_text (scene, "Not labelled on the map\302\240·\302\2402"));
}

static void
test_height (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (SpSelection) selection = select_map (dataset, forms[i], 0);
      g_autoptr (GError) error = NULL;
      g_autoptr (SpScene) natural = lay_out (selection, 1240, 0, &error);
      double height = sp_scene_get_height (natural) - 60;
      g_autoptr (SpScene) scene = lay_out (selection, 1240, height, &error);
      g_autofree char *defects = NULL;

      g_assert_no_error (error);
      g_assert_cmpfloat (sp_scene_get_height (scene), ==, height);
      defects = sp_scene_check (scene);
      g_assert_cmpstr (defects, ==, "");
    }
}

/* Of two actors of one country the country has the land; what has none stands beside. */
static void
test_claims (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpSelection) selection = select_map (dataset, "europe", 0);
  g_autoptr (SpScene) scene = lay_out (selection, 1240, 0, NULL);
  static const char *const with_land[] = { "i/FRA", "i/DEU", "i/UKR", "i/NOR" };
  static const char *const beside[] = { "i/SPD", "i/EU", "i/USA", "i/GIB" };

  for (guint i = 0; i < G_N_ELEMENTS (with_land); i++)
    g_assert_cmpint (get_first (scene, with_land[i])->type, ==, SP_NODE_PATH);
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    g_assert_cmpint (get_first (scene, beside[i])->type, ==, SP_NODE_RECT);
  g_assert_true (has_words (scene, NOTE));
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/UKR", "data-position"), ==, "none");
}

static void
test_no_issue (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) scene = NULL;

  view->chart = g_strdup ("map");
  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  selection = sp_chart_select (dataset, view);
  scene = lay_out (selection, 1240, 0, &error);
  g_assert_null (scene);
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map/samples", test_samples);
  g_test_add_func ("/map/right-to-left", test_right_to_left);
  g_test_add_func ("/map/sizes", test_sizes);
  g_test_add_func ("/map/height", test_height);
  g_test_add_func ("/map/claims", test_claims);
  g_test_add_func ("/map/no-issue", test_no_issue);
  g_test_add_func ("/map/hemmed-in", test_hemmed_in);
  return g_test_run ();
}
