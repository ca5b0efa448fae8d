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
          test->request.scale = 0.5;
          g_assert_cmpfloat (sp_sheet_get_style (test->sheet, type).size, >=, 12.0);
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

/* A text on a fill that may be a pattern has its plate right below it, around it, in the mirror too. */
static void
test_text_on (void)
{
  g_autoptr (SpDataset) dataset = load ();
  static const SpAnchor anchors[] = { SP_ANCHOR_START, SP_ANCHOR_MIDDLE, SP_ANCHOR_END };
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;

  sp_scene_builder_set_rtl (test->sheet->builder, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (anchors); i++)
    sp_sheet_add_text_on (test->sheet, "Committed", SP_TYPE_LABEL, SP_TOKEN_SCALE_8,
                          SP_HUES_PURPLE_GREEN, anchors[i], 600, 20 * i);
  sp_sheet_add_text_on (test->sheet, "Card", SP_TYPE_LABEL, SP_TOKEN_CARD, 0, SP_ANCHOR_START, 9,
                        90);
  scene = sp_scene_builder_finish (test->sheet->builder, 120);
  g_assert_cmpuint (sp_scene_get_n_nodes (scene), ==, 7);
  for (guint i = 0; i < 6; i += 2)
    {
      const SpNode *plate = sp_scene_get_node (scene, i);
      const SpNode *text = sp_scene_get_node (scene, i + 1);

      g_assert_cmpint (plate->paint.fill, ==, SP_TOKEN_PLATE);
      g_assert_cmpint (text->paint.fill, ==, SP_TOKEN_ON_SCALE_8);
      g_assert_cmpint (text->paint.hues, ==, SP_HUES_PURPLE_GREEN);
      g_assert_cmpfloat_with_epsilon (plate->box.x, text->box.x - 2, 0.001);
      g_assert_cmpfloat_with_epsilon (plate->box.width, text->box.width + 4, 0.001);
      g_assert_cmpfloat_with_epsilon (plate->box.y, text->box.y, 0.001);
      g_assert_cmpfloat_with_epsilon (plate->box.height, text->box.height, 0.001);
    }
  g_assert_cmpint (sp_scene_get_node (scene, 6)->paint.fill, ==, SP_TOKEN_INK);
}

/* An actor without a flag has the initial of its name: a letter, or what else shows. */
static void
test_initials (void)
{
  static const char *const names[][2] = { { "atlantis %u", "A" },
                                          { "\\u202e<élan %u", "É" },
                                          { "\\u200b¿", "¿" } };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = sp_test_make_json (3, 2, names[i][0]);
      g_autoptr (SpDataset) dataset = sp_test_load_json (text);
      g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

      g_assert_true (sp_test_has_text (scene, names[i][1]));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/names", test_names);
  g_test_add_func ("/sheet/types", test_types);
  g_test_add_func ("/sheet/text-on", test_text_on);
  g_test_add_func ("/sheet/own-title", test_own_title);
  g_test_add_func ("/sheet/assumptions", test_assumptions);
  g_test_add_func ("/sheet/initials", test_initials);
  return g_test_run ();
}
