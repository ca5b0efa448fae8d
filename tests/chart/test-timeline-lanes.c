/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-timeline-test.h"

static SpScene *
lay_out (const char *sample, const char *issue)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample (sample);
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", "lanes", issue, NULL, NULL);

  return sp_test_lay_out_clean (selection, 1240, 1.0, sample);
}

/* Rows by where the actors have come to, none over another; points on their own row. */
static void
test_rows (void)
{
  g_autoptr (SpScene) scene = lay_out ("ukraine-security-2025-2026", "troops");
  const SpNode *last = NULL;
  int level = 99;

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, sp_scene_get_mark (scene, i));
      const char *position;

      if (node->group.meaning->role == SP_MEANING_POINT)
        {
          g_assert_true (node->box.y >= last->box.y
                         && node->box.y + node->box.height <= last->box.y + last->box.height);
          continue;
        }
      position = sp_test_get_attribute (scene, node->key, "data-position");
      if (g_str_equal (position, "not-applicable"))
        continue;
      g_assert_cmpint (atoi (position), <=, level);
      level = atoi (position);
      g_assert_true (last == NULL || node->box.y >= last->box.y + last->box.height);
      last = node;
    }
}

/* The value at the start and at the end of each row. */
static void
test_numbers (void)
{
  g_autoptr (SpScene) scene = lay_out ("nato-spending-2014-2025", "spending");

  g_assert_true (sp_test_has_text (scene, "1.88"));
  g_assert_true (sp_test_has_text (scene, "4.3"));
  g_assert_true (sp_test_has_text (scene, "from below: 2 % NATO guideline, 3.5 % core by 2035"));
  g_assert_false (sp_test_has_text (scene, "5 % with related"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-lanes/rows", test_rows);
  g_test_add_func ("/timeline-lanes/numbers", test_numbers);
  return g_test_run ();
}
