/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-median.h"

#include "summit.h"

static void
test_find (void)
{
  const double positions[] = { 3, 1, 2, 5, 4 };
  const double even[] = { 1, 1, 1, 1, 1 };
  const double heavy[] = { 1, 9, 1, 1, 1 };
  const double thirds[] = { 0.1, 0.2, 0.3, 0, 0 };
  const double none[] = { 0, 0, 0, 0, 0 };
  const double same[] = { 2, 2, 2 };

  g_assert_cmpuint (sp_median_find (positions, NULL, 5), ==, 0);
  g_assert_cmpuint (sp_median_find (positions, even, 5), ==, 0);
  g_assert_cmpuint (sp_median_find (positions, heavy, 5), ==, 1);
  /* Half is reached at 2: 0.2 + 0.3 of 0.6. */
  g_assert_cmpuint (sp_median_find (positions, thirds, 5), ==, 2);
  /* Of an even number the lower middle. */
  g_assert_cmpuint (sp_median_find (positions, NULL, 4), ==, 2);
  g_assert_cmpuint (sp_median_find (positions, none, 5), ==, G_MAXUINT);
  g_assert_cmpuint (sp_median_find (positions, NULL, 0), ==, G_MAXUINT);
  g_assert_cmpuint (sp_median_find (same, NULL, 3), ==, 1);
}

/* No weights in the file: each counts as one; fewer than three have no median. */
static void
test_actor (void)
{
  g_autoptr (SpSelection) selection = summit_select ("");
  gboolean weighted = TRUE;

  g_assert_cmpuint (sp_median_get_actor (selection, SPENDING, &weighted), ==, DNK);
  g_assert_false (weighted);
  g_assert_cmpuint (sp_median_get_actor (selection, TROOPS, &weighted), ==, G_MAXUINT);
  g_assert_false (weighted);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/median/find", test_find);
  g_test_add_func ("/median/actor", test_actor);
  return g_test_run ();
}
