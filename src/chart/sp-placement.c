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

/* Boxes that move as one: where they begin, less the boxes before them, and of how many. */
typedef struct
{
  double mean;
  guint n;
} Pool;

static int
compare_middles (gconstpointer a, gconstpointer b, gpointer data)
{
  const double *middles = data;
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;

  if (middles[left] != middles[right])
    return middles[left] < middles[right] ? -1 : 1;
  return (left > right) - (left < right);
}

/* With the boxes before them taken off, middles need only not fall. */
static guint
pool_middles (const double *middles, const guint *order, guint n, double height, Pool *pools)
{
  guint n_pools = 0;

  for (guint i = 0; i < n; i++)
    {
      Pool pool = { middles[order[i]] - height * i, 1 };

      while (n_pools > 0 && pools[n_pools - 1].mean > pool.mean)
        {
          Pool before = pools[--n_pools];

          pool.mean = (before.mean * before.n + pool.mean * pool.n) / (before.n + pool.n);
          pool.n += before.n;
        }
      pools[n_pools++] = pool;
    }
  return n_pools;
}

void
sp_placement_spread (double *middles, guint n, double height, double top, double bottom)
{
  g_autofree guint *order = g_new (guint, n + 1);
  g_autofree Pool *pools = g_new (Pool, n + 1);
  double low = top + height / 2;
  double high = MAX (bottom - height / 2 - height * (n - 1.0), low);
  guint n_pools;
  guint at = 0;

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int)n, sizeof *order, compare_middles, middles);
  n_pools = pool_middles (middles, order, n, height, pools);
  for (guint i = 0; i < n_pools; i++)
    for (guint j = 0; j < pools[i].n; j++, at++)
      middles[order[at]] = CLAMP (pools[i].mean, low, high) + height * at;
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

double
sp_placement_get_free (const double *starts,
                       const double *ends,
                       const guint *lanes,
                       guint n,
                       guint i,
                       double gap,
                       gboolean at_end,
                       double edge)
{
  for (guint j = 0; j < n; j++)
    {
      if (j == i || lanes[j] != lanes[i])
        continue;
      if (at_end && starts[j] >= ends[i])
        edge = MIN (edge, starts[j] - gap);
      else if (!at_end && ends[j] <= starts[i])
        edge = MAX (edge, ends[j] + gap);
    }
  return MAX (at_end ? edge - ends[i] : starts[i] - edge, 0.0);
}

static int
compare_weights (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpRowLabel *labels = data;
  guint left = *(const guint *)a;
  guint right = *(const guint *)b;

  if (labels[left].weight != labels[right].weight)
    return labels[left].weight > labels[right].weight ? -1 : 1;
  return (left > right) - (left < right);
}

/* Into what the labels placed before, those at order[0] to order[n - 1], leave free around its middle. */
static void
place_label (SpRowLabel *labels, const guint *order, guint n, double left, double right, double gap)
{
  SpRowLabel *label = &labels[order[n]];

  for (guint i = 0; i < n; i++)
    {
      const SpRowLabel *other = &labels[order[i]];

      if (other->room <= 0)
        continue;
      if (other->x > label->middle)
        right = MIN (right, other->x - gap);
      else
        left = MAX (left, other->x + other->room + gap);
    }
  if (left > label->middle || right < label->middle || right - left < label->least)
    return;
  label->room = MIN (label->width, right - left);
  label->x = CLAMP (label->middle - label->room / 2, left, right - label->room);
}

void
sp_placement_row (SpRowLabel *labels, guint n, double left, double right, double gap)
{
  g_autofree guint *order = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    {
      order[i] = i;
      labels[i].x = labels[i].room = 0;
    }
  g_qsort_with_data (order, (int)n, sizeof *order, compare_weights, labels);
  for (guint i = 0; i < n; i++)
    place_label (labels, order, i, left, right, gap);
}

static double
get_side (SpPoint a, SpPoint b, SpPoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/* Whether [a, b] and [c, d], in any order, have a number in common. */
static gboolean
ranges_meet (double a, double b, double c, double d)
{
  return MIN (a, b) <= MAX (c, d) && MIN (c, d) <= MAX (a, b);
}

/* Of two lines one behind the other, each end is on neither side of the other one. */
gboolean
sp_placement_lines_cross (SpPoint a, SpPoint b, SpPoint c, SpPoint d)
{
  return ranges_meet (a.x, b.x, c.x, d.x) && ranges_meet (a.y, b.y, c.y, d.y)
         && get_side (a, b, c) * get_side (a, b, d) <= 0
         && get_side (c, d, a) * get_side (c, d, b) <= 0;
}

gboolean
sp_placement_line_meets (SpPoint a, SpPoint b, const SpBox *box)
{
  SpPoint corners[] = { { box->x, box->y },
                        { box->x + box->width, box->y },
                        { box->x + box->width, box->y + box->height },
                        { box->x, box->y + box->height } };

  if (sp_box_contains (box, a.x, a.y) || sp_box_contains (box, b.x, b.y))
    return TRUE;
  return sp_placement_lines_cross (a, b, corners[0], corners[2])
         || sp_placement_lines_cross (a, b, corners[1], corners[3]);
}
