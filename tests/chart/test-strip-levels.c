/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-strip.h"
#include "support/sp-fixture.h"

/* Every pill lies in the band of its level. */
static void
assert_in_bands (SpDataset *dataset, double width)
{
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, width);
  const SpBox *band = &sp_scene_get_node (scene, sp_scene_find (scene, "i/level-3"))->box;
  const SpBox *pill = &sp_scene_get_node (scene, sp_scene_find (scene, "i/AAA"))->box;

  g_assert_true (sp_box_contains (band, pill->x, pill->y));
  g_assert_true (sp_box_contains (band, pill->x + pill->width, pill->y + pill->height));
}

static void
test_bands (void)
{
  g_autoptr (SpDataset) dataset = load ();
  static const double widths[] = { 1240, 800, 480, 360, 320 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    assert_in_bands (dataset, widths[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strip-levels/bands", test_bands);
  return g_test_run ();
}
