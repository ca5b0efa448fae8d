/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-language.h"
#include "support/sp-fixture.h"

#include <string.h>

static void
test_footer (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);
  g_autofree char *dump = sp_scene_dump (scene);

  g_assert_nonnull (strstr (dump, "Sources: First Paper, Second Paper"));
  g_assert_nonnull (strstr (dump, "A. Author · CC-BY-4.0 · Made with Standpoint"));
}

static void
test_legend (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 1240);

  g_assert_cmpuint (sp_scene_find (scene, "legend"), !=, SP_NO_NODE);
  g_assert_true (sp_test_has_text (scene, "reported"));
  g_assert_true (sp_test_has_text (scene, "depends on a condition"));
  g_assert_true (sp_test_has_text (scene, "spoken for by another"));
  g_assert_true (sp_test_has_text (scene, "measured"));
}

/* A line of a footer from right to left is one, also where it begins with a Latin name. */
static void
test_direction (void)
{
  g_autoptr (SpDataset) dataset = load ();
  guint n = 0;

  sp_language_set ("ar");
  for (double width = 320; width < 1300; width += 90)
    {
      g_autoptr (SpScene) scene = sp_test_lay_out (dataset, width);
      guint footer = sp_scene_find (scene, "footer");

      for (guint i = footer + 1; i < sp_scene_get_node (scene, footer)->group.end; i++, n++)
        g_assert_true (sp_scene_get_node (scene, i)->text.rtl);
    }
  g_assert_cmpuint (n, >, 20);
  sp_language_set ("en");
}

/* An entry of the legend has lines where it does not fit on one, and says all of it. */
static void
test_long_entry (void)
{
  static const char *const words = "clusters, which join where the mean of their agreement is";
  g_autoptr (SpDataset) dataset = load ();

  for (double width = 320; width < 700; width += 60)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, width);
      g_autoptr (SpScene) scene = NULL;
      g_autoptr (GString) told = g_string_new (NULL);
      guint legend;

      sp_sheet_explain_swatch (test->sheet, words, (SpPaint){ .fill = SP_TOKEN_MARK });
      sp_sheet_add_footer (test->sheet, 100, "");
      scene = sp_sheet_finish (test->sheet, &test->request, 600, NULL);
      legend = sp_scene_find (scene, "legend");
      for (guint i = legend + 1; i < sp_scene_get_node (scene, legend)->group.end; i++)
        if (sp_scene_get_node (scene, i)->type == SP_NODE_TEXT)
          g_string_append_printf (told, "%s%s", told->len > 0 ? " " : "",
                                  sp_scene_get_node (scene, i)->text.string);
      g_assert_nonnull (strstr (told->str, words));
    }
}

/* Nothing of a sample reaches into the words beside it, or out of the picture. */
static void
test_samples (void)
{
  g_autoptr (SpDataset) dataset = load ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 400);
  g_autoptr (SpScene) scene = NULL;
  guint legend;
  double padding = sp_sheet_get_padding (test->sheet);
  double end = 0;

  for (SpLegend entry = 0; entry < SP_N_LEGENDS; entry++)
    sp_sheet_use_legend (test->sheet, entry);
  sp_sheet_add_footer (test->sheet, 100, "");
  scene = sp_sheet_finish (test->sheet, &test->request, 900, NULL);
  legend = sp_scene_find (scene, "legend");
  for (guint i = legend + 1; i < sp_scene_get_node (scene, legend)->group.end; i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_GROUP)
        continue;
      g_assert_cmpfloat (node->box.x, >=, padding - 0.01);
      if (node->type == SP_NODE_TEXT)
        {
          /* What is written within a sample begins before its end. */
          if (node->box.x > end)
            g_assert_cmpfloat (node->box.x - end, >=, 6.0);
          end = 0;
        }
      else
        end = MAX (end, node->box.x + node->box.width);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-footer/footer", test_footer);
  g_test_add_func ("/sheet-footer/legend", test_legend);
  g_test_add_func ("/sheet-footer/direction", test_direction);
  g_test_add_func ("/sheet-footer/long-entry", test_long_entry);
  g_test_add_func ("/sheet-footer/samples", test_samples);
  return g_test_run ();
}
