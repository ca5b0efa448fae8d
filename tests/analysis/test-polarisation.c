/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-polarisation.h"

#include "summit.h"

#include <math.h>

static void
check (const guint *counts, guint n, double agreement)
{
  g_autofree guint *doubled = g_new (guint, n);
  g_autofree guint *mirrored = g_new (guint, n);

  g_assert_cmpfloat_with_epsilon (sp_polarisation_get_agreement (counts, n), agreement, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_polarisation_of_counts (counts, n), (1 - agreement) / 2, 1e-9);
  for (guint i = 0; i < n; i++)
    {
      doubled[i] = 2 * counts[i];
      mirrored[i] = counts[n - 1 - i];
    }
  /* It is one of shares, and has no direction. */
  g_assert_cmpfloat_with_epsilon (sp_polarisation_get_agreement (doubled, n), agreement, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_polarisation_get_agreement (mirrored, n), agreement, 1e-9);
}

/* Worked by hand after the article: layers, triples, shares. */
static void
test_agreement (void)
{
  check ((const guint[]){ 0, 7, 0, 0, 0 }, 5, 1);
  check ((const guint[]){ 5, 0, 0, 0, 5 }, 5, -1);
  check ((const guint[]){ 3, 3, 3, 3, 3 }, 5, 0);
  /* Two neighbours: one peak, less 1/4. */
  check ((const guint[]){ 0, 2, 2, 0, 0 }, 5, 0.75);
  /* Layers 11011 (2 triples for, 4 against: U = (3 * 2 - 4 * 4) / (3 * 6), times 1 - 3 / 4), then 10000 (1), by
   * their shares of five cases. */
  check ((const guint[]){ 2, 1, 0, 1, 1 }, 5, (4 * (-10.0 / 18) / 4 + 1) / 5);
  check ((const guint[]){ 4, 0 }, 2, 1);
  /* Two levels are ends, too. */
  check ((const guint[]){ 2, 2 }, 2, -1);
  check ((const guint[]){ 3, 1 }, 2, 0);
  check ((const guint[]){ 1, 0, 1 }, 3, -1);
}

static void
test_nothing (void)
{
  g_assert_true (isnan (sp_polarisation_get_agreement ((const guint[]){ 0, 0, 0 }, 3)));
  g_assert_true (isnan (sp_polarisation_get_agreement ((const guint[]){ 4 }, 1)));
}

/* Fewer than three are no distribution. */
static void
test_measure (void)
{
  g_autoptr (SpSelection) selection = summit_select ("");

  g_assert_true (isnan (sp_polarisation_measure (selection, TROOPS)));
  g_assert_true (isnan (sp_polarisation_measure (selection, SPENDING)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/polarisation/agreement", test_agreement);
  g_test_add_func ("/polarisation/nothing", test_nothing);
  g_test_add_func ("/polarisation/measure", test_measure);
  return g_test_run ();
}
