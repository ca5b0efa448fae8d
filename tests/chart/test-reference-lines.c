/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-reference-lines.h"
#include "support/sp-scene-check.h"

#include <math.h>

static const char json[] =
  "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],'issues':[{'id':"
  "'n','title':'N',"
  "'scale':{'type':'number','unit':'%','references':[{'value':2,'label':'A long label of a line'},"
  "{'value':2.1,'label':'Another','since':'2024-06'},{'value':5,'label':'At the very end of it'},"
  "{'value':3,'label':'Over','until':'2023'},{'value':4,'label':'To come','since':'2030'},"
  "{'value':4.5,'label':'This year','since':'2025'}]}}],"
  "'statements':[{'actor':'A','issue':'n','date':'2025-01-01','position':1}]}";

static SpDataset *
load (void)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');

  return sp_test_load_json (text);
}

/* Only what counts on the day of the picture is drawn. */
static void
test_days (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_true (sp_test_has_text (scene, "A long label of a line"));
  g_assert_true (sp_test_has_text (scene, "Another"));
  g_assert_true (sp_test_has_text (scene, "At the very end of it"));
  g_assert_false (sp_test_has_text (scene, "Over"));
  g_assert_false (sp_test_has_text (scene, "To come"));
  g_assert_false (sp_test_has_text (scene, "This year"));
}

/* Labels make room for one another: the two lines that are close need two rows of labels. */
static void
test_rows (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  SpStrip strip = {
    .sheet = test->sheet, .data = sp_dataset_get_issue (dataset, 0), .x = 100, .width = 600
  };
  g_autoptr (SpReferenceLines) lines = NULL;
  SpAxis axis;

  sp_axis_init (&axis, 0, 5, NAN, NAN, 6);
  lines = sp_reference_lines_new (&strip, &axis, 110, 690);
  g_assert_cmpfloat_with_epsilon (sp_reference_lines_get_height (lines),
                                  2 * sp_sheet_get_leading (test->sheet, SP_TYPE_HEADING), 0.01);
  g_assert_true (sp_reference_lines_cross (lines, 110 + 580 * 0.39, 110 + 580 * 0.41));
  g_assert_false (sp_reference_lines_cross (lines, 110, 200));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference-lines/days", test_days);
  g_test_add_func ("/reference-lines/rows", test_rows);
  return g_test_run ();
}
