/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-known.h"

#include "fixture.h"

static SpDataset *
read_dataset (void)
{
  return fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}], 'issues': ["
    "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '', 'min': 1}},"
    "{'id': 'M', 'title': 'M', 'scale': {'type': 'number', 'unit': '', 'min': 1, 'max': 3}}],"
    "'statements': ["
    "{'id': 'a', 'actor': 'A', 'issue': 'N', 'date': '2025-01-01', 'position': 2},"
    "{'id': 'b', 'actor': 'A', 'issue': 'N', 'date': '2025-01-02', 'low': 3, 'high': 4,"
    " 'replaces': ['a']},"
    "{'id': 'c', 'actor': 'A', 'issue': 'N', 'date': '2025-01-03', 'position': 9,"
    " 'kind': 'demanded'}]");
}

static void
check (const char *day, gboolean is_replaced, double width)
{
  g_autoptr (SpDataset) dataset = read_dataset ();
  g_autoptr (SpKnown) known = sp_known_new (dataset, fixture_day (day));

  g_assert_true (sp_known_get_dataset (known) == dataset);
  g_assert_cmpuint (sp_known_get_day (known), ==, fixture_day (day));
  g_assert_cmpint (sp_known_is_replaced (known, 0), ==, is_replaced);
  g_assert_false (sp_known_is_replaced (known, 1));
  g_assert_cmpfloat (sp_known_get_width (known, 0), ==, width);
  g_assert_cmpfloat (sp_known_get_width (known, 1), ==, 2);
}

static void
test_grows_by_day (void)
{
  check ("2024-12-31", FALSE, 0);
  check ("2025-01-01", FALSE, 1);
  check ("2025-01-02", TRUE, 3);
  check ("2025-01-03", TRUE, 8);
}

/* One dataset, looked at from any day, is the same as read for that day. */
static void
test_other_days (void)
{
  static const char *const days[] = { "2024-12-31", "2025-01-01", "2025-01-02", "2025-01-03" };
  g_autoptr (SpDataset) dataset = read_dataset ();
  g_autoptr (SpKnown) last = sp_known_new (dataset, fixture_day ("2025-02"));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (SpKnown) known = sp_known_new (dataset, fixture_day (days[i]));
      g_autoptr (SpKnown) other = sp_known_new_at (last, fixture_day (days[i]));

      g_assert_cmpuint (sp_known_get_day (other), ==, fixture_day (days[i]));
      g_assert_cmpfloat (sp_known_get_width (other, 0), ==, sp_known_get_width (known, 0));
      for (guint j = 0; j < 3; j++)
        g_assert_cmpint (sp_known_is_replaced (other, j), ==, sp_known_is_replaced (known, j));
    }
}

static void
test_next_days (void)
{
  g_autoptr (SpDataset) dataset = read_dataset ();
  g_autoptr (SpKnown) known = sp_known_new (dataset, fixture_day ("2025-01-01"));

  g_assert_cmpuint (sp_known_get_replaced_day (known, 0), ==, fixture_day ("2025-01-02"));
  g_assert_cmpuint (sp_known_get_replaced_day (known, 1), ==, 0);
  g_assert_cmpuint (sp_known_get_next_width_day (known, 0, 0), ==, fixture_day ("2025-01-01"));
  g_assert_cmpuint (sp_known_get_next_width_day (known, 0, fixture_day ("2025-01-01")), ==,
                    fixture_day ("2025-01-02"));
  g_assert_cmpuint (sp_known_get_next_width_day (known, 0, fixture_day ("2025-01-03")), ==, 0);
  g_assert_cmpuint (sp_known_get_next_width_day (known, 1, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/known/grows-by-day", test_grows_by_day);
  g_test_add_func ("/known/other-days", test_other_days);
  g_test_add_func ("/known/next-days", test_next_days);
  return g_test_run ();
}
