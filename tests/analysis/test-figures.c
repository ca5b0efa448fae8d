/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-figures.h"

#include "analysis/sp-language.h"

#include "fixture.h"

#include <math.h>

static SpDate
parse (const char *text)
{
  SpDate date = SP_DATE_NONE;

  if (*text != '\0')
    g_assert_true (sp_date_parse (text, -1, &date));
  return date;
}

static void
check_date (const char *date, const char *full, const char *abbreviated)
{
  g_autofree char *shown = sp_date_show (parse (date), FALSE);
  g_autofree char *shorter = sp_date_show (parse (date), TRUE);

  g_assert_cmpstr (shown, ==, full);
  g_assert_cmpstr (shorter, ==, abbreviated);
}

static void
test_dates (void)
{
  sp_language_set ("en");
  check_date ("2025-02-18", "18 February 2025", "18 Feb 2025");
  check_date ("2025-02-08", "8 February 2025", "8 Feb 2025");
  check_date ("2025-12", "December 2025", "Dec 2025");
  check_date ("2025", "2025", "2025");
  check_date ("", "", "");
  sp_language_set ("de");
  check_date ("2025-02-18", "18. Februar 2025", "18. Feb. 2025");
  check_date ("2025-12", "Dezember 2025", "Dez. 2025");
  sp_language_set ("fr");
  check_date ("2025-02-01", "1er\u00a0février 2025", "1er\u00a0févr. 2025");
  check_date ("2025-02-11", "11\u00a0février 2025", "11\u00a0févr. 2025");
}

static void
test_in_year (void)
{
  static const char *const dates[][2] = {
    { "2025-02-18", "18 Feb" }, { "2025-12", "Dec" }, { "2025", "2025" }, { "", "" }
  };

  sp_language_set ("en");
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *shown = sp_date_show_in_year (parse (dates[i][0]));

      g_assert_cmpstr (shown, ==, dates[i][1]);
    }
}

static void
check_span (const char *from, const char *to, const char *expected)
{
  g_autofree char *span = sp_date_show_span (parse (from), parse (to));

  g_assert_cmpstr (span, ==, expected);
}

static void
test_spans (void)
{
  sp_language_set ("en");
  check_span ("2025-02-12", "2025-02-18", "12 to 18 February 2025");
  check_span ("2025-02-18", "2025-02-18", "18 February 2025");
  check_span ("2025-01-12", "2025-02-18", "12 Jan to 18 Feb 2025");
  check_span ("2024-12", "2025-02-18", "Dec 2024 to 18 Feb 2025");
  check_span ("2025-01", "2025-02", "Jan to Feb 2025");
  check_span ("2014", "2025", "2014 to 2025");
  check_span ("2025-02-18", "2025", "18 Feb 2025 to 2025");
  check_span ("2025-02-18", "2025-02", "18 Feb 2025 to Feb 2025");
  check_span ("", "2025-02-18", "18 February 2025");
  check_span ("2025-02-18", "", "18 February 2025");
  sp_language_set ("de");
  check_span ("2025-02-12", "2025-02-18", "12. bis 18. Februar 2025");
  sp_language_set ("fr");
  check_span ("2025-02-01", "2025-02-18", "du 1er au 18\u00a0février 2025");
}

static void
check_number (const SpIssue *issue, double value, const char *expected)
{
  g_autofree char *shown = sp_number_show (issue, value);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_numbers (void)
{
  SpIssue free = { .decimals = -1 };
  SpIssue two = { .decimals = 2 };

  sp_language_set ("en");
  check_number (&free, 2.33, "2.33");
  check_number (&free, 2, "2");
  check_number (&free, 100, "100");
  check_number (&free, 0.1 + 0.2, "0.3");
  check_number (&free, 1e-9, "0");
  check_number (&free, -1e-9, "0");
  check_number (&free, -1.5, "\u22121.5");
  check_number (&two, 2, "2.00");
  check_number (&two, -0.001, "0.00");
  check_number (&two, 2.005, "2.00");
  check_number (&free, 2025, "2025");
  check_number (&free, 100000, "100,000");
  check_number (&free, 1234567.5, "1,234,567.5");
  check_number (&free, NAN, "");
  check_number (NULL, 3.5, "3.5");
  sp_language_set ("de");
  check_number (&two, 12345.678, "12.345,68");
  sp_language_set ("fr");
  check_number (&two, 12345.678, "12\u00a0345,68");
}

/* The largest number there is, and as many decimals as a file may ask for. */
static void
test_extreme_numbers (void)
{
  SpIssue many = { .decimals = 1000 };
  g_autofree char *shown = NULL;
  g_autofree char *tiny = NULL;

  sp_language_set ("en");
  shown = sp_number_show (&many, -G_MAXDOUBLE);
  g_assert_true (g_str_has_prefix (shown, "\u2212179,769,313,486,231"));
  tiny = sp_number_show (&many, G_MINDOUBLE);
  g_assert_true (g_str_has_prefix (tiny, "0.000"));
}

static void
test_units (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (
    "'actors': [{'id': 'A', 'name': 'A'}], 'statements': [], 'issues': ["
    "{'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '% of GDP', 'decimals': 1}},"
    "{'id': 'M', 'title': 'M', 'scale': {'type': 'number', 'unit': ''}}]");
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;

  sp_language_set ("en");
  with = sp_number_show_with_unit (dataset, sp_dataset_get_issue (dataset, 0), 2);
  without = sp_number_show_with_unit (dataset, sp_dataset_get_issue (dataset, 1), 2);
  g_assert_cmpstr (with, ==, "2.0\u00a0% of GDP");
  g_assert_cmpstr (without, ==, "2");
}

static void
check_count (guint n, const char *expected)
{
  g_autofree char *shown = sp_count_show (n);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_counts (void)
{
  sp_language_set ("en");
  check_count (0, "none");
  check_count (1, "one");
  check_count (9, "nine");
  check_count (10, "10");
  sp_language_set ("de");
  check_count (3, "drei");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figures/dates", test_dates);
  g_test_add_func ("/figures/in-year", test_in_year);
  g_test_add_func ("/figures/spans", test_spans);
  g_test_add_func ("/figures/numbers", test_numbers);
  g_test_add_func ("/figures/extreme-numbers", test_extreme_numbers);
  g_test_add_func ("/figures/units", test_units);
  g_test_add_func ("/figures/counts", test_counts);
  return g_test_run ();
}
