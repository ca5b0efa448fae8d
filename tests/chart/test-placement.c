/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-placement.h"

#define MANY 60

static void
test_flow (void)
{
  for (guint round = 0; round < 200; round++)
    {
      SpBox boxes[MANY] = { 0 };
      gboolean single = round % 3 == 0;
      double height;

      for (guint i = 0; i < MANY; i++)
        {
          boxes[i].width = g_test_rand_double_range (20, 130);
          boxes[i].height = g_test_rand_double_range (20, 50);
        }
      height = sp_placement_flow (boxes, MANY, 120, 6, 5, single);
      for (guint i = 0; i < MANY; i++)
        {
          g_assert_cmpfloat (boxes[i].y + boxes[i].height, <=, height + 1e-6);
          g_assert_true (boxes[i].x < 1e-6 || boxes[i].x + boxes[i].width <= 120.02);
          g_assert_true (!single || boxes[i].x < 1e-6);
          for (guint j = 0; j < i; j++)
            g_assert_false (sp_box_overlaps (&boxes[i], &boxes[j]));
        }
    }
  g_assert_cmpfloat_with_epsilon (sp_placement_flow (NULL, 0, 100, 6, 6, FALSE), 0, 1e-9);
}

static void
test_lanes (void)
{
  for (guint round = 0; round < 200; round++)
    {
      double starts[MANY];
      double ends[MANY];
      guint lanes[MANY];
      guint n;

      for (guint i = 0; i < MANY; i++)
        {
          starts[i] = g_test_rand_double_range (0, 500);
          ends[i] = starts[i] + g_test_rand_double_range (1, 150);
        }
      n = sp_placement_lanes (starts, ends, MANY, 10, lanes);
      for (guint i = 0; i < MANY; i++)
        {
          g_assert_cmpuint (lanes[i], <, n);
          for (guint j = 0; j < i; j++)
            g_assert_true (lanes[i] != lanes[j] || ends[i] + 10 <= starts[j]
                           || ends[j] + 10 <= starts[i]);
        }
    }
}

static double
sum_squares (const double *a, const double *b, guint n)
{
  double sum = 0.0;

  for (guint i = 0; i < n; i++)
    sum += (a[i] - b[i]) * (a[i] - b[i]);
  return sum;
}

/* Nothing overlaps, nothing leaves, what has room stays, and no small move would be nearer. */
static void
test_spread (void)
{
  for (guint round = 0; round < 200; round++)
    {
      double wanted[MANY];
      double middles[MANY];
      guint n = (guint)g_test_rand_int_range (1, MANY);

      for (guint i = 0; i < n; i++)
        wanted[i] = middles[i] = g_test_rand_double_range (-20, 1220);
      sp_placement_spread (middles, n, 20, 0, 1200);
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpfloat (middles[i], >=, 10 - 1e-6);
          g_assert_cmpfloat (middles[i], <=, 1190 + 1e-6);
          for (guint j = 0; j < n; j++)
            if (j != i)
              {
                g_assert_cmpfloat (ABS (middles[i] - middles[j]), >=, 20 - 1e-6);
                g_assert_true ((wanted[i] - wanted[j]) * (middles[i] - middles[j]) >= -1e-6);
              }
        }
      for (guint i = 0; i < n; i++)
        {
          double moved[MANY];
          gboolean is_free = TRUE;

          memcpy (moved, middles, sizeof moved);
          moved[i] += wanted[i] > middles[i] ? 0.1 : -0.1;
          for (guint j = 0; j < n; j++)
            is_free = is_free && (j == i || ABS (moved[i] - moved[j]) >= 20);
          is_free = is_free && moved[i] >= 10 && moved[i] <= 1190;
          if (is_free && ABS (wanted[i] - middles[i]) > 0.1)
            g_assert_cmpfloat (sum_squares (moved, wanted, n), >=,
                               sum_squares (middles, wanted, n) - 1e-6);
        }
    }
}

static void
test_spread_exactly (void)
{
  double pair[] = { 50, 50, 200 };
  double crowd[] = { 3, 2, 1 };

  sp_placement_spread (pair, 3, 20, 0, 300);
  g_assert_cmpfloat (pair[0], ==, 40);
  g_assert_cmpfloat (pair[1], ==, 60);
  g_assert_cmpfloat (pair[2], ==, 200);
  /* More than there is room for: from the top. */
  sp_placement_spread (crowd, 3, 20, 0, 30);
  g_assert_cmpfloat (crowd[2], ==, 10);
  g_assert_cmpfloat (crowd[0], ==, 50);
}

/* Whatever is asked for: none overlaps, none leaves the row, each covers what it names, none is narrower than it
 * can be cut, and the heaviest has its place. */
static void
check_row (const SpRowLabel *labels, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      const SpRowLabel *label = &labels[i];

      if (label->room <= 0)
        continue;
      g_assert_cmpfloat (label->x, >=, 0);
      g_assert_cmpfloat (label->x + label->room, <=, 1000 + 1e-9);
      g_assert_cmpfloat (label->x, <=, label->middle + 1e-9);
      g_assert_cmpfloat (label->x + label->room, >=, label->middle - 1e-9);
      g_assert_cmpfloat (label->room, >=, label->least);
      g_assert_cmpfloat (label->room, <=, label->width);
      for (guint j = 0; j < i; j++)
        if (labels[j].room > 0)
          g_assert_true (label->x + label->room + 8 <= labels[j].x + 1e-9
                         || labels[j].x + labels[j].room + 8 <= label->x + 1e-9);
    }
}

static void
test_row (void)
{
  for (guint round = 0; round < 200; round++)
    {
      SpRowLabel labels[MANY];
      guint heaviest = 0;
      guint n = (guint)g_test_rand_int_range (1, MANY);

      for (guint i = 0; i < n; i++)
        {
          labels[i].middle = g_test_rand_double_range (0, 1000);
          labels[i].width = g_test_rand_double_range (10, 300);
          labels[i].least = g_test_rand_double_range (1, labels[i].width);
          labels[i].weight = g_test_rand_int_range (0, 5);
          heaviest = labels[i].weight > labels[heaviest].weight ? i : heaviest;
        }
      sp_placement_row (labels, n, 0, 1000, 8);
      check_row (labels, n);
      g_assert_cmpfloat (labels[heaviest].room, ==, labels[heaviest].width);
    }
}

static void
test_row_exactly (void)
{
  SpRowLabel labels[] = {
    { .middle = 0, .width = 40, .least = 40, .weight = 9 },
    { .middle = 60, .width = 100, .least = 30, .weight = 1 },
    { .middle = 62, .width = 10, .least = 10, .weight = 0 },
    { .middle = 130, .width = 20, .least = 20, .weight = 2 },
    { .middle = 200, .width = 30, .least = 30, .weight = 9 },
  };

  sp_placement_row (labels, G_N_ELEMENTS (labels), 0, 200, 10);
  g_assert_cmpfloat (labels[0].x, ==, 0);
  g_assert_cmpfloat (labels[1].x, ==, 50);
  g_assert_cmpfloat (labels[1].room, ==, 60); /* cut */
  g_assert_cmpfloat (labels[2].room, ==, 0);  /* the one before is over it */
  g_assert_cmpfloat (labels[3].x, ==, 120);
  g_assert_cmpfloat (labels[4].x, ==, 170);
}

static void
test_line_meets (void)
{
  SpBox box = { 10, 10, 20, 10 };

  g_assert_true (sp_placement_line_meets ((SpPoint){ 0, 0 }, (SpPoint){ 40, 30 }, &box));
  g_assert_true (sp_placement_line_meets ((SpPoint){ 15, 15 }, (SpPoint){ 16, 16 }, &box));
  g_assert_true (sp_placement_line_meets ((SpPoint){ 20, 0 }, (SpPoint){ 20, 40 }, &box));
  g_assert_false (sp_placement_line_meets ((SpPoint){ 0, 0 }, (SpPoint){ 5, 40 }, &box));
  g_assert_false (sp_placement_line_meets ((SpPoint){ 0, 0 }, (SpPoint){ 8, 8 }, &box));
}

/* A span grows to the next of its own lane, or to the edge, and never back. */
static void
test_free (void)
{
  static const double starts[] = { 0, 50, 45 };
  static const double ends[] = { 20, 60, 90 };
  static const guint lanes[] = { 0, 0, 1 };

  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 0, 10, TRUE, 100), ==, 20);
  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 0, 10, TRUE, 30), ==, 10);
  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 0, 40, TRUE, 100), ==, 0);
  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 1, 10, TRUE, 100), ==, 40);
  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 1, 10, FALSE, 0), ==, 20);
  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 2, 10, FALSE, 5), ==, 40);
  g_assert_cmpfloat (sp_placement_get_free (starts, ends, lanes, 3, 2, 10, TRUE, 80), ==, 0);
}

/* Lines that cross or touch meet, in either direction; those one behind the other only where they overlap. */
static void
test_lines_cross (void)
{
  static const struct
  {
    SpPoint c, d;
    gboolean cross;
  } cases[] = {
    { { 5, -5 }, { 5, 5 }, TRUE },   { { 4, 0 }, { 6, 0 }, TRUE },
    { { 10, 0 }, { 20, 0 }, TRUE },  { { 11, 0 }, { 20, 0 }, FALSE },
    { { -9, 0 }, { -1, 0 }, FALSE }, { { 5, 1 }, { 5, 9 }, FALSE },
    { { 0, 1 }, { 10, 1 }, FALSE },  { { 12, -5 }, { 8, 5 }, TRUE },
    { { 14, -5 }, { 8, 5 }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint way = 0; way < 4; way++)
      {
        SpPoint a = { way % 2 * 10, 0 };
        SpPoint b = { 10 - a.x, 0 };
        SpPoint c = way < 2 ? cases[i].c : cases[i].d;
        SpPoint d = way < 2 ? cases[i].d : cases[i].c;

        g_assert_cmpint (sp_placement_lines_cross (a, b, c, d), ==, cases[i].cross);
        g_assert_cmpint (sp_placement_lines_cross (c, d, a, b), ==, cases[i].cross);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/placement/flow", test_flow);
  g_test_add_func ("/placement/lanes", test_lanes);
  g_test_add_func ("/placement/spread", test_spread);
  g_test_add_func ("/placement/spread-exactly", test_spread_exactly);
  g_test_add_func ("/placement/row", test_row);
  g_test_add_func ("/placement/row-exactly", test_row_exactly);
  g_test_add_func ("/placement/line-meets", test_line_meets);
  g_test_add_func ("/placement/free", test_free);
  g_test_add_func ("/placement/lines-cross", test_lines_cross);
  return g_test_run ();
}
