/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-changes-body.h"
#include "support/sp-timeline-test.h"

static SpScene *
draw (const char *issue, double width, double *height)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "changes", NULL, issue, "2025-02-17", NULL);
  g_autoptr (SpSelection) earlier = sp_selection_new_at (selection, (SpDate){ 2025, 2, 17 });
  g_autoptr (SpMoves) moves = sp_moves_new_between (earlier, selection, 0);
  g_autoptr (GArray) movers = sp_moves_list_movers (moves);
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSheet) sheet = NULL;
  g_autoptr (SpChangesBody) body = NULL;
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  sheet = sp_sheet_new (&request);
  body = sp_changes_body_new (sheet, moves, movers, (SpDate){ 2025, 2, 17 }, 20, width - 40);
  *height = sp_changes_body_get_height (body);
  sp_changes_body_add (body, 30);
  return sp_sheet_finish (sheet, &request, 2000, NULL);
}

/* It takes the height that it says. */
static void
test_height (void)
{
  static const char *const issues[] = { "troops", "spending" };

  for (guint i = 0; i < G_N_ELEMENTS (issues); i++)
    for (double width = 340; width < 1300; width += 96)
      {
        double height;
        g_autoptr (SpScene) scene = draw (issues[i], width, &height);
        g_autofree char *defects = sp_scene_check (scene);

        g_assert_cmpstr (defects, ==, "");
        for (guint j = 0; j < sp_scene_get_n_nodes (scene); j++)
          {
            const SpBox *box = &sp_scene_get_node (scene, j)->box;

            g_assert_cmpfloat (box->y + box->height, <=, 30 + height + 1);
          }
      }
}

/* The new place is filled and at the tip, the old one hollow. */
static void
test_arrow (void)
{
  double height;
  g_autoptr (SpScene) scene = draw ("troops", 1240, &height);
  guint mark = sp_scene_find (scene, "troops/NOR");
  const SpNode *undecided = sp_scene_get_node (scene, sp_scene_find (scene, "troops/level-3"));
  const SpNode *open = sp_scene_get_node (scene, sp_scene_find (scene, "troops/level-4"));
  guint n = 0;

  for (guint i = mark; i < sp_scene_get_node (scene, mark)->group.end; i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type != SP_NODE_DISC)
        continue;
      if (node->paint.fill == SP_TOKEN_SURFACE && ++n)
        g_assert_true (sp_box_overlaps (&node->box, &undecided->box));
      if (node->paint.fill == SP_TOKEN_MARK && ++n)
        g_assert_true (sp_box_overlaps (&node->box, &open->box));
    }
  g_assert_cmpuint (n, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/changes-body/height", test_height);
  g_test_add_func ("/changes-body/arrow", test_arrow);
  return g_test_run ();
}
