/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "support/sp-fixture.h"

static double
get_centre (const SpScene *scene, guint node)
{
  const SpBox *box = &sp_scene_get_node (scene, node)->box;

  return box->x + box->width / 2;
}

/* The discs of a mark, left to right, in the order drawn. */
static void
find_discs (const SpScene *scene, const char *key, double *xs, guint *n)
{
  guint mark = sp_scene_find (scene, key);

  *n = 0;
  for (guint i = mark; i < sp_scene_get_node (scene, mark)->group.end; i++)
    if (sp_scene_get_node (scene, i)->type == SP_NODE_DISC)
      xs[(*n)++] = get_centre (scene, i);
}

static void
test_dots (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);
  double xs[4];
  guint n;

  find_discs (scene, "n/AAA", xs, &n);
  g_assert_cmpuint (n, ==, 2);
  /* The pledge is drawn first and lies at the higher value. */
  g_assert_cmpfloat (xs[0], >, xs[1]);
}

static void
test_packed (void)
{
  g_autofree char *few_json = sp_test_make_json (15, 3, "Land %u");
  g_autofree char *many_json = sp_test_make_json (60, 3, "Land %u");
  g_autoptr (SpDataset) few = sp_test_load_json (few_json);
  g_autoptr (SpDataset) many = sp_test_load_json (many_json);
  g_autoptr (SpScene) few_scene = sp_test_lay_out (few, 1240);
  g_autoptr (SpScene) many_scene = sp_test_lay_out (many, 1240);
  double few_height =
    sp_scene_get_node (few_scene, sp_scene_find (few_scene, "number"))->box.height;
  double many_height =
    sp_scene_get_node (many_scene, sp_scene_find (many_scene, "number"))->box.height;

  g_assert_cmpfloat (many_height, <, 3.5 * few_height);
}

/* Names are short where many stand in one lane, and whole where there is room for them. */
static void
test_names (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("nato-spending-2014-2025");
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_true (sp_test_has_text (scene, "Luxembourg"));
  g_assert_true (sp_test_has_text (scene, "North Macedonia"));
  g_assert_true (sp_test_has_text (scene, "NLD"));
}

static void
test_zero (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_true (sp_test_has_text (scene, "0"));
  g_assert_false (sp_test_has_text (scene, "The axis does not start at zero."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strip-number/dots", test_dots);
  g_test_add_func ("/strip-number/packed", test_packed);
  g_test_add_func ("/strip-number/names", test_names);
  g_test_add_func ("/strip-number/zero", test_zero);
  return g_test_run ();
}
