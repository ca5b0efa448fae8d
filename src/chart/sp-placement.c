/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-placement.h"

#define EPSILON 0.01

double
sp_placement_flow (SpBox *boxes, guint n, double width, double gap_x, double gap_y, gboolean single)
{
  double x = 0.0;
  double y = 0.0;
  double row = 0.0;

  for (guint i = 0; i < n; i++)
    {
      if (i > 0 && (single || x + boxes[i].width > width + EPSILON))
        {
          x = 0.0;
          y += row + gap_y;
          row = 0.0;
        }
      boxes[i].x = x;
      boxes[i].y = y;
      x += boxes[i].width + gap_x;
      row = MAX (row, boxes[i].height);
    }
  return n > 0 ? y + row : 0.0;
}

guint
sp_placement_lanes (const double *starts, const double *ends, guint n, double gap, guint *lanes)
{
  guint n_lanes = 0;

  for (guint i = 0; i < n; i++)
    {
      gboolean is_free = FALSE;

      for (lanes[i] = 0; !is_free; lanes[i] += is_free ? 0 : 1)
        {
          is_free = TRUE;
          for (guint j = 0; j < i && is_free; j++)
            if (lanes[j] == lanes[i] && starts[i] < ends[j] + gap && starts[j] < ends[i] + gap)
              is_free = FALSE;
        }
      n_lanes = MAX (n_lanes, lanes[i] + 1);
    }
  return n_lanes;
}
