/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-finding-profile.h"

#include "analysis/sp-language.h"
#include "rows.h"

#include <math.h>

static void
check (guint n_actors, const char *const *rows, const char *expected)
{
  g_autoptr (SpSelection) selection = rows_select (rows, n_actors, NULL);
  g_autofree char *finding = sp_finding_profile_tell (selection);
  g_autofree char *description = sp_finding_profile_describe (selection);

  g_assert_cmpstr (finding, ==, expected);
  g_assert_true (g_str_has_prefix (description, expected));
}

static void
test_two (void)
{
  check (2, (const char *const[]){ "02", "11", "01", NULL },
         "Actor 0 and Actor 1 differ most on Issue 0, agree on Issue 1");
  check (2, (const char *const[]){ "02", "01", NULL },
         "Actor 0 and Actor 1 differ most on Issue 0, least on Issue 1");
  check (2, (const char *const[]){ "02", "1-", NULL }, "Actor 0 and Actor 1 differ on Issue 0");
  check (2, (const char *const[]){ "00", "11", NULL },
         "Actor 0 and Actor 1 agree on Issue 0 and Issue 1");
  check (2, (const char *const[]){ "00", "11", "22", "00", NULL },
         "Actor 0 and Actor 1 agree on all that is compared: four issues");
  check (2, (const char *const[]){ "0-", "-1", NULL },
         "Actor 0 and Actor 1: 2 of 4 positions known");
  /* What is contested is not compared. */
  check (2, (const char *const[]){ "0!", "01", "11", NULL },
         "Actor 0 and Actor 1 differ most on Issue 1, agree on Issue 2");
}

static void
test_more (void)
{
  check (3, (const char *const[]){ "012", "111", NULL },
         "Actor 0 (No) and Actor 2 (Yes) are furthest apart, on Issue 0; all agree on Issue 1");
  check (3, (const char *const[]){ "0-1", "11-", NULL },
         "Actor 0 (No) and Actor 2 (Maybe) are furthest apart, on Issue 0");
  check (4, (const char *const[]){ "0022", "1111", NULL },
         "Furthest apart on Issue 0, from “No” to “Yes”; all agree on Issue 1");
  check (3, (const char *const[]){ "002", "200", NULL }, "Furthest apart on Issue 0 and Issue 1");
}

static void
test_one (void)
{
  check (1, (const char *const[]){ "0", NULL }, "Issue 0: Actor 0, No");
  check (1, (const char *const[]){ "0", "-", "!", NULL }, "Actor 0: 2 of 3 positions known");
}

static void
check_gap (guint n_actors, const char *row, const char *expected)
{
  g_autoptr (SpSelection)
    selection = rows_select ((const char *const[]){ row, NULL }, n_actors, NULL);
  g_autofree char *gap = sp_finding_profile_tell_gap (selection, 0);

  g_assert_cmpstr (gap, ==, expected);
}

static void
test_gaps (void)
{
  check_gap (2, "02", "2 of 2 steps apart");
  check_gap (2, "11", "Same position");
  check_gap (2, "1-", NULL);
  check_gap (2, "1!", "Contested positions are not compared");
  check_gap (3, "012", "Up to 2 of 2 steps apart");
  check_gap (3, "01-", "Up to 1 of 2 steps apart · 2 of 3 compared");
  check_gap (3, "01!", "Up to 1 of 2 steps apart · 2 of 3 compared · contested positions are not");
  check_gap (1, "0", NULL);
}

static void
test_spread (void)
{
  g_autoptr (SpSelection)
    selection = rows_select ((const char *const[]){ "201", "1-1", "---", NULL }, 3, NULL);
  SpSpread wide = sp_spread_measure (selection, 0);
  SpSpread none = sp_spread_measure (selection, 2);

  g_assert_cmpfloat_with_epsilon (wide.distance, 1, 1e-12);
  g_assert_cmpuint (wide.n, ==, 3);
  g_assert_cmpuint (wide.n_pairs, ==, 1);
  g_assert_cmpuint (wide.low, ==, 1);
  g_assert_cmpuint (wide.high, ==, 0);
  g_assert_cmpuint (sp_spread_measure (selection, 1).n, ==, 2);
  g_assert_true (isnan (none.distance));
  g_assert_cmpuint (sp_spread_find_widest (selection), ==, 0);
}

/* Names stand in the order in which they were chosen. */
static void
test_choice (void)
{
  g_autoptr (SpSelection) selection = rows_select ((const char *const[]){ "02", "11", NULL }, 2,
                                                   "'actors': ['a1', 'a0']");
  g_autofree char *finding = sp_finding_profile_tell (selection);

  g_assert_cmpstr (finding, ==, "Actor 1 and Actor 0 differ most on Issue 0, agree on Issue 1");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/finding-profile/two", test_two);
  g_test_add_func ("/finding-profile/more", test_more);
  g_test_add_func ("/finding-profile/one", test_one);
  g_test_add_func ("/finding-profile/gaps", test_gaps);
  g_test_add_func ("/finding-profile/spread", test_spread);
  g_test_add_func ("/finding-profile/choice", test_choice);
  return g_test_run ();
}
