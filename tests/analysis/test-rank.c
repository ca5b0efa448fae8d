/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-rank.h"

#include <math.h>

static void
test_correlate (void)
{
  const double up[] = { 1, 2, 3, 4 };
  const double down[] = { 4, 3, 2, 1 };
  const double mixed[] = { 1, 3, 2, 4 };
  const double tied[] = { 1, 1, 2, 2 };
  const double flat[] = { 1, 1, 1, 1 };

  g_assert_cmpfloat_with_epsilon (sp_rank_correlate (up, up, 4), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_rank_correlate (up, down, 4), -1, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_rank_correlate (up, mixed, 4), 4.0 / 6, 1e-9);
  /* Four of six pairs are untied on one side, all six on the other. */
  g_assert_cmpfloat_with_epsilon (sp_rank_correlate (up, tied, 4), 4 / sqrt (24), 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_rank_correlate (tied, up, 4), 4 / sqrt (24), 1e-9);
  g_assert_true (isnan (sp_rank_correlate (up, flat, 4)));
  g_assert_true (isnan (sp_rank_correlate (up, up, 1)));
  g_assert_true (isnan (sp_rank_correlate (up, up, 0)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rank/correlate", test_correlate);
  return g_test_run ();
}
