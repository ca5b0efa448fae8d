/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-event-lines.h"
#include "support/sp-scene-check.h"

/* @n events on days that come close together, every third with a long title. */
static SpDataset *
make_events (guint n)
{
  GString *json = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"actors\":[{\"id\":\"A\",\"name\":"
    "\"A\"}],\"issues\":[{\"id\":\"i\",\"title\":\"I\",\"scale\":{\"type\":\"number\",\"unit\":"
    "\"\"}}],\"statements\":[");
  SpDataset *dataset;

  if (n > 1)
    g_string_append (json,
                     "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2025-03-01\",\"position\":1,"
                     "\"event\":\"e1\"}");
  g_string_append (json, "],\"events\":[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json,
                            "%s{\"id\":\"e%u\",\"date\":\"2025-%02u-%02u\",\"title\":\"%s %u\"}",
                            i > 0 ? "," : "", i, 1 + i * i % 4, 1 + i * 7 % 28,
                            i % 3 == 0 ? "A conference of many words in a city far away" : "Talks",
                            i);
  g_string_append (json, "],\"view\":{\"as_of\":\"2025-04-30\"}}");
  dataset = sp_test_load_json (json->str);
  g_string_free (json, TRUE);
  return dataset;
}

static SpScene *
draw (SpDataset *dataset, double width, guint rows, gboolean later)
{
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, width);
  SpTimeAxis axis = { .left = 40, .right = width - 60 };
  g_autoptr (SpEventLines) events = NULL;

  axis.first = sp_date_last_day ((SpDate){ 2025, 1, 1 });
  axis.last = sp_date_last_day ((SpDate){ 2025, later ? 8 : 4, 30 });
  events = sp_event_lines_new (test->sheet, &axis, 0, 10, width - 10, rows);
  g_assert_cmpfloat (sp_event_lines_get_height (events), <=, rows * 17 + 4);
  sp_event_lines_add (events, 150, 300);
  return sp_sheet_finish (test->sheet, &test->request, 400, NULL);
}

/* No upright line runs through a title. */
static void
assert_uncrossed (const SpScene *scene)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    for (guint j = 0; j < sp_scene_get_n_nodes (scene); j++)
      {
        const SpNode *text = sp_scene_get_node (scene, i);
        const SpNode *line = sp_scene_get_node (scene, j);

        if (text->type == SP_NODE_TEXT && line->type == SP_NODE_LINE)
          g_assert_false (line->line.x1 > text->box.x
                          && line->line.x1 < text->box.x + text->box.width
                          && MIN (line->line.y1, line->line.y2) < text->box.y + text->box.height);
      }
}

static void
test_any (void)
{
  static const guint sizes[] = { 0, 1, 3, 8, 20, 60, 150 };
  static const double widths[] = { 1240, 800, 480, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      for (guint rows = 1; rows <= 5; rows += 2)
        for (guint later = 0; later < 2; later++)
          {
            g_autoptr (SpDataset) dataset = make_events (sizes[i]);
            g_autoptr (SpScene) scene = draw (dataset, widths[j], rows, later == 1);
            g_autofree char *defects = sp_scene_check (scene);
            guint n_lines = 0;

            g_assert_cmpstr (defects, ==, "");
            assert_uncrossed (scene);
            for (guint k = 0; k < sp_scene_get_n_nodes (scene); k++)
              n_lines += sp_scene_get_node (scene, k)->type == SP_NODE_LINE;
            g_assert_cmpuint (n_lines, ==, sizes[i] + later);
          }
}

/* The event with a statement behind it has its title before others. */
static void
test_weight (void)
{
  g_autoptr (SpDataset) dataset = make_events (60);
  g_autoptr (SpScene) scene = draw (dataset, 360, 1, FALSE);
  gboolean found = FALSE;

  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    found |= sp_scene_get_node (scene, i)->type == SP_NODE_TEXT
             && g_str_has_prefix (sp_scene_get_node (scene, i)->text.string, "Talks 1 +");
  g_assert_true (found);
  g_assert_true (
    g_strv_contains (sp_scene_get_left_out (scene), "Some titles of events are left out"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-lines/any", test_any);
  g_test_add_func ("/event-lines/weight", test_weight);
  return g_test_run ();
}
