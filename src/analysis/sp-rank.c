/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-rank.h"

#include <math.h>

static int
get_sign (double difference)
{
  return (difference > 0) - (difference < 0);
}

double
sp_rank_correlate (const double *a, const double *b, guint n)
{
  double score = 0;
  double untied_a = 0;
  double untied_b = 0;

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < i; j++)
      {
        int of_a = get_sign (a[i] - a[j]);
        int of_b = get_sign (b[i] - b[j]);

        score += of_a * of_b;
        untied_a += of_a != 0;
        untied_b += of_b != 0;
      }
  return untied_a > 0 && untied_b > 0 ? score / sqrt (untied_a * untied_b) : NAN;
}
