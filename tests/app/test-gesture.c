/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-gesture.h"

#include <math.h>

#define N_ROUNDS 500
#define EPSILON  1e-6

static SpGestureResult
feed (SpGesture *self, SpGestureInput input, double x, double y)
{
  return sp_gesture_feed (self, input, x, y, 1, TRUE);
}

static void
test_click (void)
{
  SpGesture self = { 0 };
  SpGestureResult result;

  g_assert_cmpint (feed (&self, SP_GESTURE_PRESS, 10, 10).effect, ==, SP_GESTURE_NOTHING);
  g_assert_cmpint (feed (&self, SP_GESTURE_MOVE, 13, 12).effect, ==, SP_GESTURE_NOTHING);
  result = feed (&self, SP_GESTURE_RELEASE, 14, 12);
  g_assert_cmpint (result.effect, ==, SP_GESTURE_CLICK);
  g_assert_cmpfloat (result.x, ==, 14);
  g_assert_cmpfloat (result.y, ==, 12);
  g_assert_cmpint (feed (&self, SP_GESTURE_RELEASE, 14, 12).effect, ==, SP_GESTURE_NOTHING);
}

/* However a pointer gets there, the picture has gone as far as it has, and there is no click. */
static void
test_drag (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      SpGesture self = { 0 };
      double x = 100;
      double y = 100;
      double dx = 0;
      double dy = 0;

      feed (&self, SP_GESTURE_PRESS, x, y);
      for (guint j = 0; j < 12; j++)
        {
          SpGestureResult result;

          x += g_test_rand_double_range (-20, 20);
          y += g_test_rand_double_range (-20, 20);
          result = feed (&self, SP_GESTURE_MOVE, x, y);
          dx += result.dx;
          dy += result.dy;
          if (self.state == SP_GESTURE_DRAGGING)
            {
              g_assert_cmpfloat_with_epsilon (dx, x - 100, EPSILON);
              g_assert_cmpfloat_with_epsilon (dy, y - 100, EPSILON);
            }
        }
      x = self.state == SP_GESTURE_DRAGGING;
      g_assert_cmpint (feed (&self, SP_GESTURE_RELEASE, 0, 0).effect, ==,
                       x != 0 ? SP_GESTURE_NOTHING : SP_GESTURE_CLICK);
    }
}

/* Where there is nothing to drag, a shaky hand still clicks. */
static void
test_nothing_to_pan (void)
{
  SpGesture self = { 0 };

  sp_gesture_feed (&self, SP_GESTURE_PRESS, 0, 0, 1, FALSE);
  g_assert_cmpint (sp_gesture_feed (&self, SP_GESTURE_MOVE, 90, 0, 1, FALSE).effect, ==,
                   SP_GESTURE_NOTHING);
  g_assert_cmpint (sp_gesture_feed (&self, SP_GESTURE_RELEASE, 90, 0, 1, FALSE).effect, ==,
                   SP_GESTURE_CLICK);
}

/* The steps of a pinch make up the whole; one that began as a press does not click. */
static void
test_pinch (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      SpGesture self = { 0 };
      double scale = 1;
      double all = 1;

      feed (&self, SP_GESTURE_PRESS, 0, 0);
      feed (&self, SP_GESTURE_PINCH_BEGIN, 50, 50);
      g_assert_cmpint (feed (&self, SP_GESTURE_MOVE, 500, 0).effect, ==, SP_GESTURE_NOTHING);
      for (guint j = 0; j < 8; j++)
        {
          SpGestureResult result;

          scale *= g_test_rand_double_range (0.7, 1.5);
          result = sp_gesture_feed (&self, SP_GESTURE_PINCH, 50 + j, 50, scale, TRUE);
          g_assert_cmpint (result.effect, ==, SP_GESTURE_ZOOM);
          g_assert_cmpfloat (result.dx, ==, j > 0);
          all *= result.factor;
        }
      g_assert_cmpfloat_with_epsilon (all, scale, EPSILON * scale);
      g_assert_cmpint (sp_gesture_feed (&self, SP_GESTURE_PINCH, 50, 50, 0, TRUE).effect, ==,
                       SP_GESTURE_NOTHING);
      g_assert_cmpint (feed (&self, SP_GESTURE_RELEASE, 0, 0).effect, ==, SP_GESTURE_NOTHING);
      feed (&self, SP_GESTURE_PINCH_END, 0, 0);
      g_assert_cmpint (self.state, ==, SP_GESTURE_IDLE);
    }
}

/* Whatever comes in whatever order: nothing moves unless something is pressed, numbers stay numbers, and a cancel, or the ends of all
 * that may have begun, bring it to rest. */
static void
test_never_sticks (void)
{
  for (guint i = 0; i < N_ROUNDS * 4; i++)
    {
      SpGesture self = { 0 };
      gboolean cancel = g_test_rand_bit ();

      for (guint j = 0; j < 25; j++)
        {
          SpGestureState before = self.state;
          SpGestureInput input = g_test_rand_int_range (SP_GESTURE_PRESS, SP_GESTURE_CANCEL + 1);
          SpGestureResult result = sp_gesture_feed (&self, input, g_test_rand_double_range (0, 900),
                                                    g_test_rand_double_range (0, 900),
                                                    g_test_rand_double_range (-1, 4),
                                                    g_test_rand_bit ());

          g_assert_true (isfinite (result.dx) && isfinite (result.dy));
          g_assert_cmpfloat (result.factor, >, 0);
          if (before == SP_GESTURE_IDLE)
            g_assert_cmpint (result.effect, ==, SP_GESTURE_NOTHING);
          if (input == SP_GESTURE_CANCEL)
            g_assert_cmpint (self.state, ==, SP_GESTURE_IDLE);
        }
      if (cancel)
        feed (&self, SP_GESTURE_CANCEL, 0, 0);
      else
        {
          feed (&self, SP_GESTURE_RELEASE, 0, 0);
          feed (&self, SP_GESTURE_PINCH_END, 0, 0);
        }
      g_assert_cmpint (self.state, ==, SP_GESTURE_IDLE);
      g_assert_cmpint (feed (&self, SP_GESTURE_MOVE, 500, 500).effect, ==, SP_GESTURE_NOTHING);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gesture/click", test_click);
  g_test_add_func ("/gesture/drag", test_drag);
  g_test_add_func ("/gesture/nothing-to-pan", test_nothing_to_pan);
  g_test_add_func ("/gesture/pinch", test_pinch);
  g_test_add_func ("/gesture/never-sticks", test_never_sticks);
  return g_test_run ();
}
