/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-end-label.h"
#include "support/sp-fixture.h"

enum
{
  AAA,
  BBB,
  CCC,
  DDD,
};

/* As much as there is room for, never more. */
static void
test_room (void)
{
  g_autoptr (SpDataset) dataset = load ();

  for (double width = 70; width < 400; width += 7)
    for (guint issue = 0; issue < 2; issue++)
      for (guint actor = 0; actor < 6; actor++)
        {
          g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
          SpEndLabel label;

          sp_end_label_init (&label, test->sheet, actor, issue, width);
          g_assert_cmpfloat (label.width, <=, width + 0.02);
          sp_end_label_clear (&label);
        }
}

static void
check (guint actor, guint issue, double width, const char *name, const char *note, gboolean hinge)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpScene) scene = NULL;
  SpEndLabel label;

  sp_end_label_init (&label, test->sheet, actor, issue, width);
  g_assert_cmpstr (label.name, ==, name);
  g_assert_cmpstr (label.note, ==, note);
  g_assert_cmpint (label.has_hinge, ==, hinge);
  sp_end_label_add (&label, test->sheet, 50, 50);
  scene = sp_sheet_finish (test->sheet, &test->request, 100, NULL);
  g_assert_true (sp_test_has_text (scene, name));
  sp_end_label_clear (&label);
}

static void
test_notes (void)
{
  check (AAA, 0, 400, "Aland", "logistics only · if peace deal", TRUE);
  check (AAA, 0, 120, "Aland", "", TRUE);
  check (CCC, 0, 400, "Cagliostro", "Declined", FALSE);
  check (DDD, 0, 400, "Drusselstein", "Feb 2024", FALSE);
  check (AAA, 1, 400, "Aland", "2.10 → 2.50 (2027)", FALSE);
  check (AAA, 1, 110, "Aland", "2.10", FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/end-label/room", test_room);
  g_test_add_func ("/end-label/notes", test_notes);
  return g_test_run ();
}
