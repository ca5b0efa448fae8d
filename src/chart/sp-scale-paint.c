/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-scale-paint.h"

#include <math.h>

#define LAST_PLACE 8.0

SpHues
sp_scale_get_hues (const SpSheet *sheet, const SpIssue *issue)
{
  if (sheet->request->palette >= 0)
    return (SpHues)sheet->request->palette;
  return issue->neutral == SP_NONE ? SP_HUES_SINGLE : (SpHues)issue->palette;
}

guint
sp_scale_get_level_place (const SpSheet *sheet, const SpIssue *issue, guint level)
{
  guint last = issue->n_levels - 1;
  guint neutral = issue->neutral;
  double half = LAST_PLACE / 2;

  if (neutral == SP_NONE || sp_scale_get_hues (sheet, issue) == SP_HUES_SINGLE)
    return (guint)lround (LAST_PLACE * level / MAX (last, 1));
  return (guint)lround (
    half + half * ((double)level - neutral) / MAX (MAX (neutral, last - neutral), 1));
}

guint
sp_scale_get_share_place (double share)
{
  return (guint)lround (LAST_PLACE * CLAMP (share, 0.0, 1.0));
}
