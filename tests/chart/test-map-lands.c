/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-map-lands.h"
#include "support/sp-map-fixture.h"

typedef struct
{
  SpTestSheet *test;
  SpClasses *classes;
  SpMapLands *lands;
} Fixture;

static Fixture *
make (SpDataset *dataset, SpMapForm form)
{
  Fixture *self = g_new0 (Fixture, 1);

  self->test = sp_test_sheet_new (dataset, 1240);
  self->classes = sp_classes_new (self->test->sheet, 0);
  self->lands = sp_map_lands_new (self->test->sheet, self->classes, 0, form, map_countries);
  sp_map_lands_set_box (self->lands, (SpBox){ 0, 0, 1000, 830 });
  return self;
}

static void
fixture_free (Fixture *self)
{
  sp_map_lands_free (self->lands);
  sp_classes_free (self->classes);
  sp_test_sheet_free (self->test);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

/* Every actor in a mark of its own, keyed by its number. */
static SpScene *
draw (Fixture *self)
{
  SpSceneBuilder *builder = self->test->sheet->builder;

  sp_map_lands_add_ground (self->lands);
  for (guint i = 0; i < N_ACTORS; i++)
    {
      g_autofree char *key = g_strdup_printf ("%u", i);

      sp_scene_builder_begin (builder, key, sp_meaning_new (SP_MEANING_MARK, key));
      sp_map_lands_add_actor (self->lands, i);
      sp_scene_builder_end (builder);
    }
  return sp_scene_builder_finish (builder, 900);
}

static const SpNode *
get_first (const SpScene *scene, guint actor)
{
  g_autofree char *key = g_strdup_printf ("%u", actor);
  guint group = sp_scene_find (scene, key);

  for (guint i = group + 1; i < sp_scene_get_node (scene, group)->group.end; i++)
    if (sp_scene_get_node (scene, i)->type != SP_NODE_GROUP)
      return sp_scene_get_node (scene, i);
  return NULL;
}

/* Countries are filled by class, hatched without a position; small ones are dots; others have none. */
static void
test_fills (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (Fixture) self = make (dataset, SP_MAP_EUROPE);
  g_autoptr (SpScene) scene = draw (self);

  g_assert_cmpint (get_first (scene, FRANCE)->type, ==, SP_NODE_PATH);
  g_assert_cmpint (get_first (scene, FRANCE)->paint.fill, ==, SP_TOKEN_SCALE_8);
  g_assert_cmpint (get_first (scene, GERMANY)->paint.fill, ==, SP_TOKEN_SCALE_0 + 4);
  g_assert_cmpint (get_first (scene, UKRAINE)->paint.fill, ==, SP_TOKEN_HATCH);
  g_assert_cmpint (get_first (scene, MALTA)->type, ==, SP_NODE_DISC);
  g_assert_cmpint (get_first (scene, MALTA)->paint.fill, ==, SP_TOKEN_SCALE_0);
  g_assert_null (get_first (scene, AMERICA));
  g_assert_null (get_first (scene, UNION));
  g_assert_null (get_first (scene, PARTY));
  g_assert_null (get_first (scene, NOBODY));
}

static void
test_labels (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (Fixture) self = make (dataset, SP_MAP_EUROPE);

  g_assert_true (sp_map_lands_is_labelled (self->lands, FRANCE));
  g_assert_false (sp_map_lands_has_line (self->lands, FRANCE));
  g_assert_true (sp_map_lands_is_labelled (self->lands, UKRAINE));
  g_assert_true (sp_map_lands_is_labelled (self->lands, MALTA));
  g_assert_true (sp_map_lands_has_line (self->lands, MALTA));
  g_assert_true (sp_map_lands_has_line (self->lands, LUXEMBOURG));
  g_assert_false (sp_map_lands_is_labelled (self->lands, AMERICA));
  g_assert_false (sp_map_lands_is_labelled (self->lands, UNION));
  g_assert_cmpuint (sp_map_lands_get_rank (self->lands, MALTA), >,
                    sp_map_lands_get_rank (self->lands, LUXEMBOURG));
}

/* Above all countries: the lines around them, those of old positions last, and the lines from labels. */
static void
test_lines (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (Fixture) self = make (dataset, SP_MAP_EUROPE);
  SpSceneBuilder *builder = self->test->sheet->builder;
  g_autoptr (SpScene) scene = NULL;
  guint n_leaders = 0;
  guint last = 0;

  sp_scene_builder_begin (builder, "marks", sp_meaning_new (SP_MEANING_OBJECT, "Marks"));
  for (guint i = 0; i < N_ACTORS; i++)
    sp_map_lands_add_actor (self->lands, i);
  sp_scene_builder_end (builder);
  sp_scene_builder_begin (builder, "lines", NULL);
  sp_map_lands_add_lines (self->lands);
  sp_scene_builder_end (builder);
  scene = sp_scene_builder_finish (builder, 900);
  for (guint i = sp_scene_find (scene, "marks"); i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);
      gboolean above = i > sp_scene_find (scene, "lines");

      n_leaders += node->type == SP_NODE_LINE && node->paint.stroke == SP_TOKEN_INK;
      if (node->type == SP_NODE_PATH && above)
        last = i;
      if (node->type == SP_NODE_PATH)
        g_assert_cmpint (node->paint.fill == SP_TOKEN_NONE, ==, above);
    }
  g_assert_cmpint (sp_scene_get_node (scene, last)->paint.stroke, ==, SP_TOKEN_SCALE_0 + 4);
  for (guint i = 0; i < N_ACTORS; i++)
    n_leaders -= sp_map_lands_has_line (self->lands, i);
  g_assert_cmpuint (n_leaders, ==, 0);
}

/* A mark is picked where its country is, and where its words are. */
static void
test_picking (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (Fixture) self = make (dataset, SP_MAP_EUROPE);
  g_autoptr (SpScene) scene = draw (self);

  for (guint i = 0; i < N_ACTORS; i++)
    {
      g_autofree char *key = g_strdup_printf ("%u", i);
      guint mark = sp_scene_find (scene, key);
      const SpBox *box = sp_scene_get_mark_box (scene, mark);

      if (!sp_map_lands_is_labelled (self->lands, i) || i == UKRAINE)
        continue;
      g_assert_cmpuint (sp_scene_pick (scene, box->x + box->width / 2, box->y + box->height / 2, 4),
                        ==, mark);
    }
}

/* Disputed lands are nobody's but their own: each is drawn pale where it is no actor. */
static void
test_disputed (void)
{
  static const char *const codes[] = { "TWN", "ESH", "PSE", "XKX", "SOM", "CYP" };
  static const SpPoint places[] = { { 121.0, 23.7 }, { -13.7, 22.5 }, { 35.2, 31.9 },
                                    { 21.0, 42.6 },  { 44.07, 9.56 }, { 33.0, 34.9 } };
  static const char *const neighbours[] = { "CN", "MA", "IL", "RS", "ET", "TR" };
  static const char text[] =
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"actors\":["
    "{\"id\":\"N\",\"name\":\"N\",\"country\":\"%s\"}],\"issues\":[{\"id\":\"i\",\"title\":\"I\","
    "\"scale\":"
    "{\"type\":\"levels\",\"levels\":[{\"value\":0,\"label\":\"A\"},{\"value\":1,\"label\":\"B\"}]}"
    "}],"
    "\"statements\":[{\"actor\":\"N\",\"issue\":\"i\",\"date\":\"2025\",\"position\":0}]}";

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *json = g_strdup_printf (text, neighbours[i]);
      g_autoptr (SpDataset) dataset = sp_test_load_json (json);
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autoptr (SpClasses) classes = sp_classes_new (test->sheet, 0);
      g_autoptr (SpMapLands)
        lands = sp_map_lands_new (test->sheet, classes, 0, SP_MAP_FIT, &neighbours[i]);
      g_autoptr (SpScene) scene = NULL;
      guint shape = sp_geography_find (sp_geography_get (), neighbours[i]);
      SpMapExtent extent;
      SpMapFrame frame;
      SpPoint at;

      sp_map_extent_init (&extent, SP_MAP_FIT, &shape, 1);
      sp_map_frame_init (&frame, &extent, (SpBox){ 0, 0, 1000, 800 }, FALSE);
      at = sp_map_frame_project (&frame, places[i]);
      sp_map_lands_set_box (lands, (SpBox){ 0, 0, 1000, 800 });
      sp_scene_builder_begin (test->sheet->builder, "N", sp_meaning_new (SP_MEANING_MARK, "N"));
      sp_map_lands_add_actor (lands, 0);
      sp_scene_builder_end (test->sheet->builder);
      scene = sp_scene_builder_finish (test->sheet->builder, 800);
      g_assert_cmpuint (sp_scene_get_n_marks (scene), ==, 1);
      g_assert_cmpuint (sp_scene_pick (scene, at.x, at.y, 0), ==, SP_NO_NODE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-lands/fills", test_fills);
  g_test_add_func ("/map-lands/labels", test_labels);
  g_test_add_func ("/map-lands/lines", test_lines);
  g_test_add_func ("/map-lands/picking", test_picking);
  g_test_add_func ("/map-lands/disputed", test_disputed);
  return g_test_run ();
}
