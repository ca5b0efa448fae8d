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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/known/grows-by-day", test_grows_by_day);
  return g_test_run ();
}
