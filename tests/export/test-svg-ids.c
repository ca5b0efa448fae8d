/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-ids.h"

static void
test_readable (void)
{
  g_autoptr (SpSvgIds) ids = sp_svg_ids_new ("0a1b2c3d");

  g_assert_cmpstr (sp_svg_ids_add (ids, "troops/GBR"), ==, "troops-GBR");
  g_assert_cmpstr (sp_svg_ids_add (ids, "2percent/a.b_c"), ==, "_2percent-a.b_c");
  g_assert_cmpstr (sp_svg_ids_add (ids, "\303\251 \"<>"), ==, "_------");
  g_assert_cmpstr (sp_svg_ids_add (ids, ""), ==, "_");
}

static void
test_unique (void)
{
  g_autoptr (SpSvgIds) ids = sp_svg_ids_new ("0a1b2c3d");
  g_autofree char *hatch = sp_svg_ids_hashed (ids, "hatch");
  g_autofree char *again = sp_svg_ids_hashed (ids, "hatch");

  g_assert_cmpstr (hatch, ==, "hatch-0a1b2c3d");
  g_assert_cmpstr (again, ==, hatch);
  g_assert_cmpstr (sp_svg_ids_add (ids, "a-b/c"), ==, "a-b-c");
  g_assert_cmpstr (sp_svg_ids_add (ids, "a/b-c"), ==, "a-b-c-2");
  g_assert_cmpstr (sp_svg_ids_add (ids, "a-b-c"), ==, "a-b-c-3");
  g_assert_cmpstr (sp_svg_ids_add (ids, "hatch/0a1b2c3d"), ==, "hatch-0a1b2c3d-2");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-ids/readable", test_readable);
  g_test_add_func ("/svg-ids/unique", test_unique);
  return g_test_run ();
}
