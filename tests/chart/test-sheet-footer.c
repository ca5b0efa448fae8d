/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-fixture.h"

static void
test_footer (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);
  g_autofree char *dump = sp_scene_dump (scene);

  g_assert_nonnull (strstr (dump, "Sources: First Paper, Second Paper"));
  g_assert_nonnull (strstr (dump, "A. Author · CC-BY-4.0 · Made with Standpoint"));
}

static void
test_legend (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_cmpuint (sp_scene_find (scene, "legend"), !=, SP_NO_NODE);
  g_assert_true (sp_test_has_text (scene, "reported"));
  g_assert_true (sp_test_has_text (scene, "depends on a condition"));
  g_assert_true (sp_test_has_text (scene, "spoken for by another"));
  g_assert_true (sp_test_has_text (scene, "measured"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-footer/footer", test_footer);
  g_test_add_func ("/sheet-footer/legend", test_legend);
  return g_test_run ();
}
