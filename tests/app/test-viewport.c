/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-viewport.h"

#include <math.h>

#define N_ROUNDS 400
#define EPSILON  1e-6

static SpViewport
make_random (void)
{
  SpViewport self;

  sp_viewport_init (&self);
  sp_viewport_set_content (&self, g_test_rand_double_range (1, 3000),
                           g_test_rand_double_range (1, 9000));
  sp_viewport_set_pane (&self, g_test_rand_double_range (1, 2000),
                        g_test_rand_double_range (1, 1200));
  return self;
}

static void
check_inside (const SpViewport *self)
{
  double right = self->content_width * self->zoom - self->x;
  double lower = self->content_height * self->zoom - self->y;

  g_assert_cmpfloat (self->zoom, >=, 1);
  g_assert_cmpfloat (self->zoom, <=, SP_VIEWPORT_MOST);
  g_assert_cmpfloat (self->x, >=, 0);
  g_assert_cmpfloat (self->y, >=, 0);
  g_assert_true (self->x <= EPSILON || right >= self->width - EPSILON);
  g_assert_true (self->y <= EPSILON || lower >= self->height - EPSILON);
}

static void
do_something (SpViewport *self)
{
  double x = g_test_rand_double_range (-50, self->width + 50);
  double y = g_test_rand_double_range (-50, self->height + 50);

  switch (g_test_rand_int_range (0, 5))
    {
    case 0:
      sp_viewport_zoom_at (self, g_test_rand_double_range (-1, 12), x, y);
      break;
    case 1:
      sp_viewport_pan (self, g_test_rand_double_range (-500, 500),
                       g_test_rand_double_range (-500, 500));
      break;
    case 2:
      sp_viewport_set_pane (self, g_test_rand_double_range (1, 2000),
                            g_test_rand_double_range (1, 1200));
      break;
    case 3:
      sp_viewport_set_content (self, g_test_rand_double_range (1, 3000),
                               g_test_rand_double_range (1, 9000));
      break;
    default:
      sp_viewport_look_at (self, x * 10, y * 10);
    }
}

/* Whatever is done, the pane does not look past the picture. */
static void
test_inside (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      SpViewport self = make_random ();

      for (guint j = 0; j < 20; j++)
        {
          do_something (&self);
          check_inside (&self);
        }
    }
}

/* There and back again is where one was. */
static void
test_inverse (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      SpViewport self = make_random ();
      double x = g_test_rand_double_range (-100, 2000);
      double y = g_test_rand_double_range (-100, 2000);
      double cx;
      double cy;
      double back_x;
      double back_y;

      do_something (&self);
      do_something (&self);
      sp_viewport_to_content (&self, x, y, &cx, &cy);
      sp_viewport_to_pane (&self, cx, cy, &back_x, &back_y);
      g_assert_cmpfloat_with_epsilon (back_x, x, EPSILON);
      g_assert_cmpfloat_with_epsilon (back_y, y, EPSILON);
    }
}

/* What is under the pointer stays under it: exactly, unless an end of the picture is in the way. */
static void
test_anchor (void)
{
  guint n_free = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      SpViewport self = make_random ();
      double x = g_test_rand_double_range (0, self.width);
      double y = g_test_rand_double_range (0, self.height);
      double cx;
      double cy;
      double now_x;
      double now_y;

      sp_viewport_zoom_at (&self, g_test_rand_double_range (1, 8), x, y);
      sp_viewport_to_content (&self, x, y, &cx, &cy);
      sp_viewport_zoom_at (&self, g_test_rand_double_range (self.zoom, 8), x, y);
      sp_viewport_to_pane (&self, cx, cy, &now_x, &now_y);
      if (self.content_width * self.zoom > self.width && self.x > 0
          && self.x < self.content_width * self.zoom - self.width - EPSILON)
        {
          n_free++;
          g_assert_cmpfloat_with_epsilon (now_x, x, EPSILON);
        }
      if (self.content_height * self.zoom > self.height && self.y > 0
          && self.y < self.content_height * self.zoom - self.height - EPSILON)
        g_assert_cmpfloat_with_epsilon (now_y, y, EPSILON);
    }
  g_assert_cmpuint (n_free, >, N_ROUNDS / 4);
}

/* A drag there and back is none, as long as it met no end. */
static void
test_pan (void)
{
  SpViewport self;

  sp_viewport_init (&self);
  sp_viewport_set_content (&self, 1000, 1000);
  sp_viewport_set_pane (&self, 500, 500);
  sp_viewport_zoom_at (&self, 4, 250, 250);
  g_assert_true (sp_viewport_has_more (&self));
  g_assert_cmpfloat_with_epsilon (self.x, 750, EPSILON);
  sp_viewport_pan (&self, 100, -40);
  g_assert_cmpfloat_with_epsilon (self.x, 650, EPSILON);
  g_assert_cmpfloat_with_epsilon (self.y, 790, EPSILON);
  sp_viewport_pan (&self, -100, 40);
  g_assert_cmpfloat_with_epsilon (self.x, 750, EPSILON);
  sp_viewport_zoom_at (&self, 1, 0, 0);
  sp_viewport_set_pane (&self, 1000, 1000);
  g_assert_false (sp_viewport_has_more (&self));
}

/* The steps lead from end to end, and those up are those down. */
static void
test_steps (void)
{
  SpViewport self;
  double up[32];
  guint n = 0;

  sp_viewport_init (&self);
  for (; self.zoom < SP_VIEWPORT_MOST; n++)
    {
      up[n] = self.zoom;
      self.zoom = sp_viewport_get_next_zoom (&self, 1);
      g_assert_cmpfloat (self.zoom, >, up[n]);
      g_assert_cmpuint (n, <, 31);
    }
  g_assert_cmpfloat (sp_viewport_get_next_zoom (&self, 1), ==, SP_VIEWPORT_MOST);
  for (; n > 0; n--)
    {
      self.zoom = sp_viewport_get_next_zoom (&self, -1);
      g_assert_cmpfloat (self.zoom, ==, up[n - 1]);
    }
  g_assert_cmpfloat (sp_viewport_get_next_zoom (&self, -1), ==, 1);
}

/* What is seen is what the corners of the pane say. */
static void
test_sight (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      SpViewport self = make_random ();
      SpBox sight;
      double x;
      double y;

      do_something (&self);
      sight = sp_viewport_get_sight (&self);
      sp_viewport_to_content (&self, self.width, self.height, &x, &y);
      g_assert_cmpfloat_with_epsilon (sight.x + sight.width, x, EPSILON);
      g_assert_cmpfloat_with_epsilon (sight.y + sight.height, y, EPSILON);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/viewport/inside", test_inside);
  g_test_add_func ("/viewport/inverse", test_inverse);
  g_test_add_func ("/viewport/anchor", test_anchor);
  g_test_add_func ("/viewport/pan", test_pan);
  g_test_add_func ("/viewport/steps", test_steps);
  g_test_add_func ("/viewport/sight", test_sight);
  return g_test_run ();
}
