/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-number.h"

#include <math.h>

static const struct
{
  double value;
  const char *text;
} cases[] = {
  { 0, "0" },
  { 1, "1" },
  { -2, "-2" },
  { 2.1, "2.1" },
  { 0.1, "0.1" },
  { 0.1 + 0.2, "0.30000000000000004" },
  { 1.0 / 3, "0.3333333333333333" },
  { 1e22, "1e+22" },
};

static void
test_shortest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = sp_number_to_string (cases[i].value);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_reads_back (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      double value = ldexp (g_test_rand_double () - 0.5, g_test_rand_int_range (-200, 200));
      g_autofree char *text = sp_number_to_string (value);

      g_assert_true (g_ascii_strtod (text, NULL) == value);
      g_assert_null (g_strstr_len (text, -1, ","));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number/shortest", test_shortest);
  g_test_add_func ("/number/reads-back", test_reads_back);
  return g_test_run ();
}
