/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-csv.h"

#include <csv.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#define MARK "\357\273\277"

static void
assert_table (const SpCsv *csv, const char *expected)
{
  g_autoptr (GBytes) bytes = sp_csv_to_bytes (csv);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected,
                   strlen (expected));
}

static void
assert_cell (const char *text, const char *expected)
{
  g_autoptr (SpCsv) csv = sp_csv_new ();
  g_autofree char *table = g_strconcat (MARK "\"", expected, "\"", NULL);

  sp_csv_add_text (csv, text);
  assert_table (csv, table);
}

static void
test_rows (void)
{
  g_autoptr (SpCsv) csv = sp_csv_new ();

  assert_table (csv, MARK);
  sp_csv_add_number (csv, NAN);
  sp_csv_add_text (csv, "");
  sp_csv_add_text (csv, "a, b");
  sp_csv_end_row (csv);
  sp_csv_add_text (csv, "she said \"no\"");
  sp_csv_add_number (csv, 1);
  sp_csv_end_row (csv);
  assert_table (csv, MARK ",\"\",\"a, b\"\r\n\"she said \"\"no\"\"\",1\r\n");
}

static void
test_numbers (void)
{
  g_autoptr (SpCsv) csv = sp_csv_new ();

  setlocale (LC_NUMERIC, "de_DE.UTF-8");
  sp_csv_add_number (csv, -2);
  sp_csv_add_number (csv, 2.33);
  sp_csv_add_number (csv, INFINITY);
  sp_csv_add_number (csv, 0);
  setlocale (LC_NUMERIC, "C");
  assert_table (csv, MARK "-2,2.33,,0");
}

static void
test_formulas (void)
{
  assert_cell ("=HYPERLINK(\"https://example.org\")", "'=HYPERLINK(\"\"https://example.org\"\")");
  assert_cell ("+1+1", "'+1+1");
  assert_cell ("-1+1", "'-1+1");
  assert_cell ("@SUM(A1)", "'@SUM(A1)");
  assert_cell ("\t=1", " '=1");
  assert_cell ("\r=1", "\n'=1");
  assert_cell ("  =1", "  '=1");
  assert_cell ("\u00a0\u200b\ufeff\u2003=1", "\u00a0\u200b\ufeff\u2003'=1");
  assert_cell ("\002=1", "'=1");
  assert_cell ("\uff1d1", "'\uff1d1");
  assert_cell ("\uff20x", "'\uff20x");
  assert_cell ("-", "'-");
}

/* Where cells are parted at semicolons, and quotation marks do not begin a cell. */
static void
test_formulas_within (void)
{
  assert_cell ("a;=1+1;b", "a;'=1+1;b");
  assert_cell ("a; \"=1", "a; \"\"'=1");
  assert_cell ("\"=1\"", "\"\"'=1\"\"");
  assert_cell ("a\r\n@b", "a\n'@b");
  assert_cell ("1;-2", "1;'-2");
  assert_cell ("a=b; c-d, -e; f@g", "a=b; c-d, -e; f@g");
}

/* What is only a number computes to itself. */
static void
test_number_texts (void)
{
  static const char *const numbers[] = { "-2", "+2", "-2.5", "2", "-1e-7", "+1E6" };
  static const char *const others[] = { "--2", "+-2",  "-",   "-.5", "-2.",
                                        "-2e", "-2,5", "-2 ", "-2-1" };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    assert_cell (numbers[i], numbers[i]);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *defused = g_strconcat ("'", others[i], NULL);

      assert_cell (others[i], defused);
    }
}

static void
test_plain (void)
{
  static const char *const texts[] = {
    "",         "Poland",    "don't", "'tis", "a - b", "https://example.org/?a=1&b=-2",
    "\u2212 2", "\u2013 so",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_cell (texts[i], texts[i]);
  assert_cell ("first\r\nsecond\rthird", "first\nsecond\nthird");
  assert_cell ("\u202eturned\u202c \u2067", "turned ");
}

static void
count_cell (void *text, size_t length, void *data)
{
  GPtrArray *cells = data;

  g_ptr_array_add (cells, g_strndup (text, length));
}

/* Any text comes back as it was, whatever stands beside it. */
static void
test_round_trip (void)
{
  static const char *const texts[] = {
    "a\"b", "\"", "\"\"", ",", "a\nb", "", " x ", "é\U0001F1EC"
  };
  g_autoptr (SpCsv) csv = sp_csv_new ();
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GBytes) bytes = NULL;
  struct csv_parser parser;
  gsize size;
  const char *table;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    sp_csv_add_text (csv, texts[i]);
  sp_csv_end_row (csv);
  bytes = sp_csv_to_bytes (csv);
  table = g_bytes_get_data (bytes, &size);
  g_assert_cmpint (csv_init (&parser, CSV_STRICT), ==, 0);
  g_assert_cmpuint (csv_parse (&parser, table + strlen (MARK), size - strlen (MARK), count_cell,
                               NULL, cells),
                    ==, size - strlen (MARK));
  csv_free (&parser);
  g_assert_cmpuint (cells->len, ==, G_N_ELEMENTS (texts));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (cells->pdata[i], ==, texts[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/rows", test_rows);
  g_test_add_func ("/csv/numbers", test_numbers);
  g_test_add_func ("/csv/formulas", test_formulas);
  g_test_add_func ("/csv/formulas-within", test_formulas_within);
  g_test_add_func ("/csv/number-texts", test_number_texts);
  g_test_add_func ("/csv/plain", test_plain);
  g_test_add_func ("/csv/round-trip", test_round_trip);
  return g_test_run ();
}
