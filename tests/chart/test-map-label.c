/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-map-label.h"
#include "chart/sp-map-placement.h"
#include "support/sp-map-fixture.h"

static SpMapSize
get_size (const GArray *sizes, guint i)
{
  return g_array_index (sizes, SpMapSize, i);
}

/* Draws one form alone; its group is "label". */
static SpScene *
draw (SpDataset *dataset, guint actor, guint issue, guint form, SpToken fill, SpMapSize *size)
{
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, issue);
  g_autoptr (SpMapLabel) label = sp_map_label_new (test->sheet, classes, actor, issue);
  const GArray *sizes = fill != SP_TOKEN_NONE ? sp_map_label_get_inside (label)
                                              : sp_map_label_get_outside (label);

  if (form >= sizes->len)
    return NULL;
  *size = get_size (sizes, form);
  sp_scene_builder_begin (test->sheet->builder, "label", NULL);
  sp_map_label_add (label, form, fill, 200, 100, size->width);
  sp_scene_builder_end (test->sheet->builder);
  return sp_scene_builder_finish (test->sheet->builder, 400);
}

/* What is drawn is as large as was said: plates reach over by as much as they do. */
static void
test_sizes (void)
{
  static const SpToken fills[] = { SP_TOKEN_SCALE_0, SP_TOKEN_HATCH, SP_TOKEN_NONE };
  g_autoptr (SpDataset) dataset = load_map ();

  for (guint actor = 0; actor < N_ACTORS; actor++)
    for (guint i = 0; i < G_N_ELEMENTS (fills); i++)
      for (guint form = 0;; form++)
        {
          SpMapSize size;
          g_autoptr (SpScene) scene = draw (dataset, actor, 0, form, fills[i], &size);
          const SpBox *box;

          if (scene == NULL)
            {
              g_assert_cmpuint (form, >, 1);
              break;
            }
          box = &sp_scene_get_node (scene, sp_scene_find (scene, "label"))->box;
          g_assert_cmpfloat (box->x, >=, 200 - 2.1);
          g_assert_cmpfloat (box->y, >=, 100 - 0.1);
          g_assert_cmpfloat (box->x + box->width, <=, 200 + size.width + 2.1);
          g_assert_cmpfloat (box->y + box->height, <=, 100 + size.height + 0.1);
        }
}

/* A flag has paper all round it, which is drawn where the ground may be a pattern. */
static void
test_flags (void)
{
  static const SpToken fills[] = { SP_TOKEN_SCALE_0, SP_TOKEN_HATCH, SP_TOKEN_NONE };
  g_autoptr (SpDataset) dataset = load_map ();
  guint n_flags = 0;

  for (guint i = 0; i < G_N_ELEMENTS (fills); i++)
    for (guint form = 0;; form++)
      {
        SpMapSize size;
        g_autoptr (SpScene) scene = draw (dataset, POLAND, 0, form, fills[i], &size);

        if (scene == NULL)
          break;
        for (guint j = 1; j < sp_scene_get_n_nodes (scene); j++)
          {
            const SpNode *flag = sp_scene_get_node (scene, j);
            const SpNode *plate = sp_scene_get_node (scene, j - 1);

            if (flag->type != SP_NODE_PICTURE)
              continue;
            g_assert_cmpint (plate->paint.fill, ==, SP_TOKEN_BAND_PLATE);
            g_assert_cmpfloat (plate->box.x, <, flag->box.x);
            g_assert_cmpfloat (plate->box.y, <, flag->box.y);
            g_assert_cmpfloat (plate->box.x + plate->box.width, >, flag->box.x + flag->box.width);
            g_assert_cmpfloat (plate->box.y + plate->box.height, >, flag->box.y + flag->box.height);
            n_flags++;
          }
      }
  g_assert_cmpuint (n_flags, >, 3);
}

/* Each form has the name or the code, the signs and the month; the first has all. */
static void
test_forms (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  SpMapSize size;
  g_autoptr (SpScene) all = draw (dataset, POLAND, 0, 0, SP_TOKEN_SCALE_8, &size);
  g_autoptr (SpScene) figure = draw (dataset, FRANCE, 1, 0, SP_TOKEN_NONE, &size);
  g_autoptr (SpScene) bare = draw (dataset, UKRAINE, 0, 0, SP_TOKEN_HATCH, &size);

  g_assert_true (sp_test_has_text (all, "Poland"));
  g_assert_true (sp_test_has_text (all, "For"));
  g_assert_true (sp_test_has_text (all, "if peace deal"));
  g_assert_true (sp_test_has_text (figure, "2.1"));
  g_assert_true (sp_test_has_text (bare, "Ukraine"));
  for (guint form = 0;; form++)
    {
      g_autoptr (SpScene) scene = draw (dataset, NORWAY, 0, form, SP_TOKEN_SCALE_0 + 4, &size);

      if (scene == NULL)
        break;
      g_assert_true (sp_test_has_text (scene, "Norway") || sp_test_has_text (scene, "NOR"));
      g_assert_true (sp_test_has_text (scene, "Feb\302\2402024")
                     || sp_test_has_text (scene, "at sea · Feb\302\2402024"));
    }
}

/* What a form leaves out is noted. */
static void
test_losses (void)
{
  g_autoptr (SpDataset) dataset = load_map ();

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, 0);
      g_autoptr (SpMapLabel) label = sp_map_label_new (test->sheet, classes, NORWAY, 0);
      guint last = sp_map_label_get_inside (label)->len - 1;

      sp_map_label_add (label, i == 0 ? 0 : last, SP_TOKEN_SCALE_8, 0, 0, 300);
      g_assert_cmpint (test->sheet->names_cut, ==, i == 1);
      g_assert_cmpint (test->sheet->notes_cut, ==, i == 1);
      g_assert_cmpuint (sp_map_label_get_n_good (label), >, 0);
      g_assert_cmpuint (sp_map_label_get_n_good (label), <=, last);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-label/sizes", test_sizes);
  g_test_add_func ("/map-label/flags", test_flags);
  g_test_add_func ("/map-label/forms", test_forms);
  g_test_add_func ("/map-label/losses", test_losses);
  return g_test_run ();
}
