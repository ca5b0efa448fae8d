/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-issue-head.h"
#include "support/sp-fixture.h"

static void
test_words (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;
  double y = sp_issue_head_add (test->sheet, 0, 20, 400, 10);

  g_assert_cmpfloat (y, >, 10);
  g_assert_cmpfloat (sp_issue_head_add (test->sheet, 1, 20, 400, y) - y, <, y - 10);
  scene = sp_sheet_finish (test->sheet, &test->request, 200, NULL);
  g_assert_true (sp_test_has_text (scene, "Issue"));
  g_assert_true (sp_test_has_text (scene, "Question?"));
  g_assert_true (sp_test_has_text (scene, "3 of 5 known"));
  g_assert_true (sp_test_has_text (scene, "Number"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/issue-head/words", test_words);
  return g_test_run ();
}
