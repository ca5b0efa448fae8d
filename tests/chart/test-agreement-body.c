/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-agreement-body.h"
#include "support/sp-fixture.h"

/* It stays within the sheet, and is as large as what it draws. */
static void
test_size (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");

  for (double width = 360; width < 1300; width += 97)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, width);
      g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (test->selection);
      g_autoptr (SpAgreementBody) body = sp_agreement_body_new (test->sheet, grid);
      g_autoptr (SpScene) scene = NULL;
      double height = sp_agreement_body_get_height (body);

      g_assert_cmpfloat (height, >, 0);
      g_assert_cmpfloat (sp_agreement_body_get_width (body), <=,
                         sp_sheet_get_content_width (test->sheet) + 0.01);
      sp_agreement_body_add (body, 10);
      scene = sp_scene_builder_finish (test->sheet->builder, height + 20);
      for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
        {
          SpBox box = sp_scene_get_node (scene, i)->box;

          g_assert_cmpfloat (box.y, >=, 9);
          g_assert_cmpfloat (box.y + box.height, <=, height + 11);
        }
    }
}

/* The fixture's two issues are too few. */
static void
test_nobody (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpAgreementGrid) grid = sp_agreement_grid_new (test->selection);
  g_autoptr (SpAgreementBody) body = sp_agreement_body_new (test->sheet, grid);

  g_assert_cmpfloat (sp_agreement_body_get_height (body), ==, 0);
  sp_agreement_body_add (body, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement-body/size", test_size);
  g_test_add_func ("/agreement-body/nobody", test_nobody);
  return g_test_run ();
}
