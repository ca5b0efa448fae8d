/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-scale-paint.h"
#include "support/sp-fixture.h"

/* A level has the same place on the scale of colours whoever stands on it; without a neutral level there is one hue. */
static void
test_colours (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpIssue issue = *sp_dataset_get_issue (dataset, 0);

  g_assert_cmpuint (sp_scale_get_level_place (test->sheet, &issue, 0), ==, 0);
  g_assert_cmpuint (sp_scale_get_level_place (test->sheet, &issue, 1), ==, 4);
  g_assert_cmpuint (sp_scale_get_level_place (test->sheet, &issue, 2), ==, 8);
  g_assert_cmpint (sp_scale_get_hues (test->sheet, &issue), ==, SP_HUES_ORANGE_BLUE);
  issue.neutral = 0;
  g_assert_cmpuint (sp_scale_get_level_place (test->sheet, &issue, 0), ==, 4);
  g_assert_cmpuint (sp_scale_get_level_place (test->sheet, &issue, 2), ==, 8);
  issue.neutral = SP_NONE;
  g_assert_cmpint (sp_scale_get_hues (test->sheet, &issue), ==, SP_HUES_SINGLE);
  g_assert_cmpuint (sp_scale_get_level_place (test->sheet, &issue, 0), ==, 0);
}

static void
test_shares (void)
{
  g_assert_cmpuint (sp_scale_get_share_place (0.0), ==, 0);
  g_assert_cmpuint (sp_scale_get_share_place (0.5), ==, 4);
  g_assert_cmpuint (sp_scale_get_share_place (1.0), ==, 8);
  g_assert_cmpuint (sp_scale_get_share_place (-3.0), ==, 0);
  g_assert_cmpuint (sp_scale_get_share_place (7.0), ==, 8);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scale-paint/colours", test_colours);
  g_test_add_func ("/scale-paint/shares", test_shares);
  return g_test_run ();
}
