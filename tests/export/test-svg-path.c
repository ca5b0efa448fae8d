/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* However short, what is written is where it was to be drawn, to a hundredth of a px: another reads it here. */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-path.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char *at;
  double x, y, start_x, start_y;
  char op;
} Reader;

/* By the grammar of SVG 1.1, section 8.3.9: a number ends where what follows can't be of it. */
static double
read_number (Reader *self)
{
  const char *end;
  char text[32];
  gboolean point = FALSE;

  while (*self->at == ' ')
    self->at++;
  end = self->at + (*self->at == '-');
  while (g_ascii_isdigit (*end) || (*end == '.' && !point))
    point |= *end++ == '.';
  g_assert_cmpint (end - self->at, >, 0);
  g_assert_cmpint (end - self->at, <, sizeof text);
  memcpy (text, self->at, (gsize)(end - self->at));
  text[end - self->at] = '\0';
  self->at = end;
  return g_ascii_strtod (text, NULL);
}

static SpPathStep
read_step (Reader *self)
{
  SpPathStep step = { 0 };
  gboolean relative;
  guint n;

  if (g_ascii_isalpha (*self->at))
    self->op = *self->at++;
  relative = g_ascii_islower (self->op);
  step.op = g_ascii_toupper (self->op);
  n = step.op == 'Z' ? 0 : step.op == 'C' ? 3 : 1;
  for (guint i = 0; i < n; i++)
    {
      step.x[i] = read_number (self) + (relative ? self->x : 0);
      step.y[i] = read_number (self) + (relative ? self->y : 0);
    }
  self->x = n > 0 ? step.x[n - 1] : self->start_x;
  self->y = n > 0 ? step.y[n - 1] : self->start_y;
  if (step.op == 'M')
    {
      self->start_x = self->x;
      self->start_y = self->y;
      self->op = relative ? 'l' : 'L';
    }
  return step;
}

static void
assert_read_back (const SpPathStep *steps, guint n_steps)
{
  g_autoptr (GString) out = g_string_new ("<g>12.5");
  Reader reader = { 0 };

  sp_svg_path_append (out, steps, n_steps);
  g_assert_true (g_str_has_prefix (out->str, "<g>12.5<path d=\""));
  reader.at = strchr (out->str, '"') + 1;
  for (guint i = 0; i < n_steps; i++)
    {
      SpPathStep step = read_step (&reader);

      g_assert_cmpint (step.op, ==, steps[i].op);
      for (guint j = 0; step.op != 'Z' && j < (step.op == 'C' ? 3 : 1); j++)
        {
          g_assert_cmpfloat_with_epsilon (step.x[j], steps[i].x[j], 0.00501);
          g_assert_cmpfloat_with_epsilon (step.y[j], steps[i].y[j], 0.00501);
        }
    }
  g_assert_cmpstr (reader.at, ==, "\"");
}

static double
get_random (double most)
{
  double steps[] = { 0.001, 0.1, 1.0, 0.01 };
  double step = steps[g_test_rand_int_range (0, 4)];

  return rint (g_test_rand_double_range (-most, most) / step) * step;
}

/* Near and far, fine and coarse, zeros, parts that end and parts that don't. */
static void
test_random (void)
{
  static const char ops[] = "LLLLCMZ";

  for (guint round = 0; round < 300; round++)
    {
      g_autofree SpPathStep *steps = g_new0 (SpPathStep, 50);
      double x = 0;
      double y = 0;

      for (guint i = 0; i < 50; i++)
        {
          double most = g_test_rand_bit () ? 3 : g_test_rand_bit () ? 0.02 : 3000;

          steps[i].op = i == 0 ? 'M' : ops[g_test_rand_int_range (0, sizeof ops - 1)];
          if (i > 0 && steps[i - 1].op == 'Z')
            steps[i].op = g_test_rand_bit () ? 'M' : 'L';
          for (guint j = 0; j < 3; j++)
            {
              steps[i].x[j] = x += get_random (most);
              steps[i].y[j] = y += get_random (most);
            }
        }
      assert_read_back (steps, 50);
    }
}

static void
assert_written (const SpPathStep *steps, guint n_steps, const char *xml)
{
  g_autoptr (GString) out = g_string_new (NULL);

  sp_svg_path_append (out, steps, n_steps);
  g_assert_cmpstr (out->str, ==, xml);
}

static void
test_short (void)
{
  static const SpPathStep near[] = { { 'M', { 812.3 }, { 400.1 } }, { 'L', { 812.8 }, { 400.6 } },
                                     { 'L', { 812.8 }, { 399.6 } }, { 'Z', { 0 }, { 0 } },
                                     { 'M', { 813.3 }, { 401.1 } }, { 'L', { 0 }, { 0 } } };

  assert_written (near, G_N_ELEMENTS (near), "<path d=\"M812.3 400.1l.5.5 0-1Zm1 1L0 0\"");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-path/random", test_random);
  g_test_add_func ("/svg-path/short", test_short);
  return g_test_run ();
}
