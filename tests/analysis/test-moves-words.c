/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-moves.h"

#include "fixture.h"

/* Actors that move from a level to another, or from a number to another; "" for none. */
static SpMoves *
make (const char *scale, const char *const (*moves)[2])
{
  GString *json = g_string_new ("'actors': [");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpSelection) later = NULL;
  g_autoptr (SpSelection) earlier = NULL;

  for (guint i = 0; moves[i][0] != NULL; i++)
    g_string_append_printf (json, "%s{'id': 'A%u', 'name': 'Land %c'}", i > 0 ? "," : "", i,
                            'A' + (int)i);
  g_string_append_printf (json,
                          "], 'issues': [{'id': 'I', 'title': 'Issue', 'scale': %s}],"
                          "'view': {'as_of': '2025-02-01'}, 'statements': [",
                          scale);
  for (guint i = 0; moves[i][0] != NULL; i++)
    for (guint j = 0; j < 2; j++)
      if (*moves[i][j] != '\0')
        g_string_append_printf (
          json, "%s{'actor': 'A%u', 'issue': 'I', 'date': '2025-%02u-01', 'position': %s}",
          g_str_has_suffix (json->str, "[") ? "" : ",", i, j + 1, moves[i][j]);
  g_string_append (json, "]");
  dataset = fixture_read (json->str);
  g_string_free (json, TRUE);
  later = sp_selection_new (dataset, NULL);
  earlier = sp_selection_new_at (later, (SpDate){ 2025, 1, 15 });
  return sp_moves_new_between (earlier, later, 0);
}

#define LEVELS                                                                                \
  "{'type': 'levels', 'levels': [{'value': 0, 'label': 'No'}, {'value': 1, 'label': 'Open'}," \
  "{'value': 2, 'label': 'Yes'}]}"
#define NUMBER "{'type': 'number', 'unit': '%'}"

static void
check (const char *scale, const char *const (*moves)[2], const char *since, const char *expected)
{
  g_autoptr (SpMoves) made = make (scale, moves);
  g_autofree char *told = sp_moves_tell (made, since);

  g_assert_cmpstr (told, ==, expected);
}

static void
test_levels (void)
{
  static const char *const one[][2] = { { "0", "1" }, { "1", "1" }, { NULL, NULL } };
  static const char *const both[][2] = { { "1", "0" }, { "2", "1" }, { NULL, NULL } };
  static const char *const all[][2] = {
    { "0", "1" }, { "0", "2" }, { "1", "2" }, { "2", "2" }, { NULL, NULL }
  };
  static const char *const meeting[][2] = {
    { "2", "1" }, { "2", "1" }, { "0", "1" }, { NULL, NULL }
  };
  static const char *const mixed[][2] = {
    { "0", "1" }, { "0", "2" }, { "1", "0" }, { NULL, NULL }
  };
  static const char *const none[][2] = { { "0", "0" }, { "", "2" }, { NULL, NULL } };
  static const char *const still[][2] = { { "0", "0" }, { "1", "1" }, { NULL, NULL } };
  static const char *const only[][2] = { { "0", "1" }, { "", "2" }, { NULL, NULL } };
  static const char *const nothing[][2] = { { "", "2" }, { NULL, NULL } };
  static const char *const nobody[][2] = { { "", "" }, { NULL, NULL } };

  check (LEVELS, one, NULL, "Issue: one of two moved, Land A towards “Open”");
  check (LEVELS, both, "May", "Issue: both moved since May, towards “No”");
  check (LEVELS, all, "May", "Issue: three of four moved since May, all towards “Yes”");
  check (LEVELS, mixed, NULL, "Issue: all three moved, two towards “Yes”, one towards “No”");
  /* An end of the scale that none came to is not named, and those who met came the same way. */
  check (LEVELS, meeting, NULL, "Issue: all three moved, towards “Open”");
  check (LEVELS, none, NULL, "Issue: no change found, one first position");
  check (LEVELS, still, "May", "Issue: none of two moved since May");
  check (LEVELS, only, "May", "Issue: Land A moved since May, towards “Open”");
  check (LEVELS, nobody, NULL, "Issue: no positions to compare");
  check (LEVELS, nothing, NULL, "Issue: no positions to compare, one first position");
}

static void
test_numbers (void)
{
  static const char *const one[][2] = { { "1", "3.25" }, { "1", "1" }, { NULL, NULL } };
  static const char *const most[][2] = { { "1", "2" }, { "1", "4" }, { "3", "1" }, { NULL, NULL } };
  static const char *const equal[][2] = { { "1", "2" }, { "3", "4" }, { NULL, NULL } };
  static const char *const down[][2] = { { "3", "1" }, { "2", "1.9" }, { NULL, NULL } };
  static const char *const none[][2] = { { "1", "1" }, { NULL, NULL } };
  static const char *const only[][2] = { { "1", "2" }, { NULL, NULL } };

  check (NUMBER, one, "2014", "Issue: one of two rose since 2014, Land A (+2.25)");
  check (NUMBER, most, "2014", "Issue: two of three rose since 2014, Land B most (+3)");
  check (NUMBER, equal, NULL, "Issue: both rose");
  check (NUMBER, down, NULL, "Issue: both fell, Land A most (−2)");
  check (NUMBER, only, "2014", "Issue: Land A rose since 2014, +1");
  check (NUMBER, none, "2014", "Issue: no change found since 2014");
}

static void
test_description (void)
{
  static const char *const moves[][2] = {
    { "0", "1" }, { "1", "1" }, { "", "2" }, { "", "" }, { NULL, NULL }
  };
  g_autoptr (SpMoves) made = make (LEVELS, moves);
  g_autofree char *told = sp_moves_describe (made);

  g_assert_cmpstr (
    told, ==,
    " Moved: Land A from No to Open. Did not move: Land B. First position found: Land "
    "C. No position known: Land D.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moves-words/levels", test_levels);
  g_test_add_func ("/moves-words/numbers", test_numbers);
  g_test_add_func ("/moves-words/description", test_description);
  return g_test_run ();
}
