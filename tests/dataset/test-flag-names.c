/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-flag-names.h"

static void
test_names (void)
{
  g_assert_true (sp_is_flag_name ("GB"));
  g_assert_true (sp_is_flag_name ("NATO"));
  g_assert_false (sp_is_flag_name ("gb"));
  g_assert_false (sp_is_flag_name ("Atlantis"));
  g_assert_false (sp_is_flag_name (""));
  g_assert_false (sp_is_flag_name ("../flags/GB"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/flag-names/names", test_names);
  return g_test_run ();
}
