/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-sheet.h"
#include "support/sp-fixture.h"

static void
test_names (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autofree char *full = sp_sheet_fit_name (test->sheet, 3, SP_TYPE_NAME, 200);
  g_autofree char *code = NULL;

  g_assert_cmpstr (full, ==, "Drusselstein");
  g_assert_false (test->sheet->names_cut);
  code = sp_sheet_fit_name (test->sheet, 3, SP_TYPE_NAME, 50);
  g_assert_cmpstr (code, ==, "DDD");
  g_assert_true (test->sheet->names_cut);
}

/* No type under 12 px at the base size; a larger scale enlarges all. */
static void
test_types (void)
{
  g_autoptr (SpDataset) dataset = load ();
  static const double widths[] = { 1240, 800, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, widths[i]);

      for (SpType type = SP_TYPE_HEADLINE; type <= SP_TYPE_NOTE; type++)
        {
          double size = sp_sheet_get_style (test->sheet, type).size;

          g_assert_cmpfloat (size, >=, 12.0);
          g_assert_cmpfloat (sp_sheet_get_leading (test->sheet, type), >, size);
          test->request.scale = 2.0;
          g_assert_cmpfloat (sp_sheet_get_style (test->sheet, type).size, >=, 1.5 * size);
          test->request.scale = 1.0;
        }
    }
}

/* The author's own title and subtitle win. */
static void
test_own_title (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpScene) scene = NULL;

  view->title = sp_text_new_plain ("My own headline");
  view->subtitle = sp_text_new_plain ("And what stands under it");
  selection = sp_selection_new (dataset, view);
  test->request.selection = selection;
  scene = sp_chart_layout (&test->request, NULL);
  g_assert_cmpstr (sp_scene_get_title (scene), ==, "My own headline");
  g_assert_true (sp_test_has_text (scene, "My own headline"));
  g_assert_true (sp_test_has_text (scene, "And what stands under it"));
}

/* Every assumption is told, whoever wrote the subtitle. */
static void
test_assumptions (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpScene) scene = NULL;
  g_autofree char *dump = NULL;
  guint32 deal = 0;

  view->subtitle = sp_text_new_plain ("My own words.");
  view->unmet = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (view->unmet, deal);
  selection = sp_selection_new (dataset, view);
  test->request.selection = selection;
  scene = sp_chart_layout (&test->request, NULL);
  dump = sp_scene_dump (scene);
  g_assert_nonnull (strstr (dump, "\"My own words. Assumed: "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/names", test_names);
  g_test_add_func ("/sheet/types", test_types);
  g_test_add_func ("/sheet/own-title", test_own_title);
  g_test_add_func ("/sheet/assumptions", test_assumptions);
  return g_test_run ();
}
