/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-pill.h"
#include "support/sp-fixture.h"

static void
test_widths (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);

  for (guint actor = 0; actor < 2; actor++)
    for (double width = 108; width < 300; width += 15)
      for (guint compact = 0; compact < 2; compact++)
        {
          SpPill pill = { .actor = actor, .issue = 0 };

          sp_pill_measure (test->sheet, &pill, width, compact != 0);
          g_assert_cmpfloat (pill.box.width, <=, width + 0.5);
          g_assert_cmpstr (pill.name, !=, "");
          sp_pill_clear (&pill);
        }
}

static void
test_notes (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) wide = sp_test_lay_out (dataset, 1240);
  g_autoptr (SpScene) narrow = sp_test_lay_out (dataset, 480);

  g_assert_true (sp_test_has_text (wide, "logistics only · if peace deal"));
  g_assert_true (sp_test_has_text (narrow, "logistics only"));
}

/* The signs that are used, and no other, are explained. */
static void
test_legend (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpPill plain = { .actor = 3, .issue = 0 };
  SpToken tokens[3] = { SP_TOKEN_SCALE_0, SP_TOKEN_SCALE_0 + 4, SP_TOKEN_SCALE_8 };

  sp_pill_measure (test->sheet, &plain, 200, FALSE);
  g_assert_cmpuint (test->sheet->legend, ==, 0);
  sp_pill_add (test->sheet, &plain, 0, 0, SP_HUES_ORANGE_BLUE, tokens);
  g_assert_cmpuint (test->sheet->legend, ==, 1u << SP_LEGEND_INFERRED | 1u << SP_LEGEND_OLD);
  sp_pill_clear (&plain);
}

static void
test_side_entry (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);

  g_assert_cmpfloat (sp_side_entry_add (test->sheet, 4, 0, 0, 0, 128, FALSE).width, <=, 128);
  g_assert_cmpfloat (sp_side_entry_add (test->sheet, 4, 0, 0, 0, 60, FALSE).width, <=, 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pill/widths", test_widths);
  g_test_add_func ("/pill/notes", test_notes);
  g_test_add_func ("/pill/legend", test_legend);
  g_test_add_func ("/pill/side-entry", test_side_entry);
  return g_test_run ();
}
