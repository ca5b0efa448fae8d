/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kind of chart, in each of its forms, of few and of many: nothing overlaps, nothing leaves
 * the picture, and what there is no room for is told. */

#undef G_DISABLE_ASSERT

#include "chart/sp-chart.h"
#include "support/sp-crowd.h"
#include "support/sp-scene-check.h"

static const guint actors[] = { 15, 60, 200 };
static const guint issues[] = { 1, 10, 50 };
static const double widths[] = { 1240, 800 };

typedef struct
{
  SpDataset *dataset;
  SpSelection *selection;
  SpTextMeasurer *measurer;
  char *what;
} Case;

static SpScene *
lay_out (const Case *self, double width, double height, GError **error)
{
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = self->selection;
  request.measurer = self->measurer;
  request.width = width;
  request.height = height;
  return sp_chart_layout (&request, error);
}

static void
assert_clean (const Case *self, const SpScene *scene)
{
  g_autofree char *defects = sp_scene_check (scene);
  double width = sp_scene_get_width (scene);
  double height = sp_scene_get_height (scene);

  if (*defects != '\0')
    g_error ("%s at %.0f:\n%.4000s", self->what, width, defects);
  if (width > SP_CHART_MAX_SIZE || height > SP_CHART_MAX_SIZE)
    g_error ("%s is %.0fx%.0f px, which few can show", self->what, width, height);
  if (sp_scene_get_n_marks (scene) == 0 && *sp_scene_get_left_out (scene) == NULL)
    g_error ("%s at %.0f shows no mark, and does not say so", self->what, width);
}

/* A width that is refused is told what works. */
static SpScene *
lay_out_smallest (const Case *self, double width, const GError *refusal)
{
  const char *needs = strstr (refusal->message, "at least ");
  g_autoptr (GError) error = NULL;
  SpScene *scene;
  double least_width;
  double least_height;

  if (needs == NULL || sscanf (needs, "at least %lfx%lf", &least_width, &least_height) != 2)
    g_error ("%s at %.0f: %s", self->what, width, refusal->message);
  g_test_message ("%s: %s", self->what, refusal->message);
  scene = lay_out (self, least_width, least_height, &error);
  g_assert_no_error (error);
  return scene;
}

static void
check (const Case *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SpScene) scene = lay_out (self, widths[i], 0, &error);

      if (g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT))
        {
          g_test_message ("%s: %s", self->what, error->message);
          return;
        }
      if (g_error_matches (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL))
        scene = lay_out_smallest (self, widths[i], error);
      g_assert_nonnull (scene);
      assert_clean (self, scene);
    }
}

static void
check_form (SpDataset *dataset, const SpChartKind *kind, const char *form, SpTextMeasurer *measurer)
{
  g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
  g_autoptr (SpSelection) selection = NULL;
  Case self = { .dataset = dataset, .measurer = measurer };

  g_free (view->chart);
  g_free (view->form);
  view->chart = g_strdup (kind->name);
  view->form = g_strdup (form);
  selection = sp_chart_select (dataset, view);
  self.selection = selection;
  self.what = g_strdup_printf ("%s %s of %u actors on %u issues", kind->name,
                               form != NULL ? form : "", sp_dataset_get_n_actors (dataset),
                               sp_dataset_get_n_issues (dataset));
  check (&self);
  g_free (self.what);
}

static void
check_kind (SpDataset *dataset, const SpChartKind *kind, SpTextMeasurer *measurer)
{
  static const char *const usual[] = { NULL, NULL };
  const char *const *forms = kind->forms != NULL ? kind->forms : usual;

  for (guint i = 0; i == 0 || forms[i] != NULL; i++)
    check_form (dataset, kind, forms[i], measurer);
}

static void
test_kind (gconstpointer data)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);

  for (guint i = 0; i < G_N_ELEMENTS (actors); i++)
    for (guint j = 0; j < G_N_ELEMENTS (issues); j++)
      {
        g_autofree char *json = sp_test_make_crowd (actors[i], issues[j]);
        g_autoptr (SpDataset) dataset = sp_test_load_json (json);

        check_kind (dataset, data, measurer);
      }
}

/* What is made here is made the same everywhere, and has all that crowds are for. */
static void
test_made_the_same (void)
{
  g_autofree char *json = sp_test_make_crowd (60, 10);
  g_autofree char *again = sp_test_make_crowd (60, 10);
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);

  g_assert_cmpstr (json, ==, again);
  g_assert_cmpuint (sp_dataset_get_n_actors (dataset), ==, 60);
  g_assert_cmpuint (sp_dataset_get_n_issues (dataset), ==, 10);
  g_assert_cmpuint (sp_dataset_get_n_statements (dataset), >, 400);
}

int
main (int argc, char **argv)
{
  const SpChartKind *const *kinds;
  guint n;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/crowds/made-the-same", test_made_the_same);
  kinds = sp_chart_get_kinds (&n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/crowds/", kinds[i]->name, NULL);

      g_test_add_data_func (path, kinds[i], test_kind);
    }
  return g_test_run ();
}
