/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "claims.h"

#include <csv.h>

/* The table as rows of cells. */
typedef struct
{
  GPtrArray *rows; /* of GPtrArray of char * */
  GPtrArray *row;
} Table;

static void
take_cell (void *text, size_t length, void *data)
{
  g_ptr_array_add (((Table *)data)->row, g_strndup (text, length));
}

static void
take_row (int end, void *data)
{
  Table *table = data;

  g_ptr_array_add (table->rows, table->row);
  table->row = g_ptr_array_new_with_free_func (g_free);
}

static void
clear_table (Table *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->row, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Table, clear_table)

static void
read_table (Table *self, const char *language)
{
  g_autofree char *text = claims_test_write (SP_CLAIMS_CSV, language);
  struct csv_parser parser;
  gsize length = strlen (text);

  g_assert_true (g_str_has_prefix (text, "\357\273\277"));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  self->row = g_ptr_array_new_with_free_func (g_free);
  csv_init (&parser, CSV_STRICT | CSV_APPEND_NULL);
  g_assert_cmpuint (csv_parse (&parser, text + 3, length - 3, take_cell, take_row, self), ==,
                    length - 3);
  csv_fini (&parser, take_cell, take_row, self);
  csv_free (&parser);
}

static const char *
get_cell (const Table *self, guint row, const char *heading)
{
  const GPtrArray *headings = self->rows->pdata[0];

  for (guint i = 0; i < headings->len; i++)
    if (g_str_equal (headings->pdata[i], heading))
      return ((GPtrArray *)self->rows->pdata[row])->pdata[i];
  g_error ("no column %s", heading);
}

static void
assert_cells (const Table *self, guint row, const char *const (*cells)[2], guint n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (get_cell (self, row, cells[i][0]), ==, cells[i][1]);
}

static void
test_statement (void)
{
  static const char *const cells[][2] = {
    { "Checked", "☐" },
    { "Actor", "Aland" },
    { "Issue", "Troops" },
    { "In the picture", "For" },
    { "Marked as", "contested" },
    { "Why this row", "decides" },
    { "Position", "For" },
    { "Number", "1" },
    { "Scope", "by sea" },
    { "Conditions", "if a deal and US backstop (assumed met)" },
    { "Words as spoken", "Ja,\nwir kommen" },
    { "Language", "German" },
    { "Translation", "Yes, we come" },
    { "Whose translation", "official translation" },
    { "Summary", "Comes." },
    { "Speaker", "Ann" },
    { "Role", "Minister" },
    { "Event", "Summit" },
    { "Date", "2025-02-17" },
    { "Confidence", "on record" },
    { "Form", "signed" },
    { "Replaces", "Against (January 2024)" },
    { "Publisher", "Paper\nBlatt (a copy of AFP)" },
    { "Source", "One\nZwei" },
    { "Published", "2025-02-17\n" },
    { "Link", "https://example.org/?a=1&b=2\n" },
    { "Archived copy", "https://archive.example.org/1\n" },
    { "Actor’s id", "A" },
    { "Issue’s id", "i" },
    { "Statement’s id", "a1" },
  };
  g_auto (Table) table = { 0 };

  read_table (&table, "en");
  assert_cells (&table, 1, cells, G_N_ELEMENTS (cells));
}

/* As many cells in every row, and rows that can be sorted apart: each has all of its mark. */
static void
test_rows (void)
{
  g_auto (Table) table = { 0 };

  read_table (&table, "en");
  g_assert_cmpuint (table.rows->len, ==, 1 + 8);
  for (guint i = 0; i < table.rows->len; i++)
    {
      g_assert_cmpuint (((GPtrArray *)table.rows->pdata[i])->len, ==,
                        ((GPtrArray *)table.rows->pdata[0])->len);
      g_assert_cmpstr (get_cell (&table, i, "Actor"), !=, "");
      g_assert_cmpstr (get_cell (&table, i, "Rule"), !=, "");
    }
}

/* Numbers stay numbers, also negative ones, whatever the language. */
static void
test_numbers (void)
{
  static const char *const cells[][2] = {
    { "Position", "−2.5\u00a0%" },
    { "Number", "-2.5" },
    { "Kind", "measured, 2024" },
  };
  g_auto (Table) table = { 0 };
  g_autofree char *german = claims_test_write (SP_CLAIMS_CSV, "de");

  read_table (&table, "en");
  assert_cells (&table, 5, cells, G_N_ELEMENTS (cells));
  g_assert_cmpstr (get_cell (&table, 6, "Why this row"), ==, "pledge beside it");
  claims_test_assert_has (german, ",-2.5,");
}

static void
test_absence (void)
{
  static const char *const cells[][2] = {
    { "Actor", "Cagliostro" },
    { "Why this row", "no statement" },
    { "Position", "No statement found, searched to 18 February 2025" },
    { "Number", "" },
    { "Words as spoken", "" },
    { "Date", "" },
    { "Statement’s id", "" },
  };
  g_auto (Table) table = { 0 };

  read_table (&table, "en");
  assert_cells (&table, 3, cells, G_N_ELEMENTS (cells));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/claims-csv/statement", test_statement);
  g_test_add_func ("/claims-csv/rows", test_rows);
  g_test_add_func ("/claims-csv/numbers", test_numbers);
  g_test_add_func ("/claims-csv/absence", test_absence);
  return g_test_run ();
}
