/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-transition.h"

#include "scene/sp-scene-builder.h"

#include <math.h>

#define N_STEPS 20

typedef struct
{
  const char *key;
  double x, y;
  const char *text;
} Mark;

/* Marks within a group, as in a chart; @inner: with a point within each. */
static SpScene *
make_scene (const Mark *marks, guint n, gboolean rtl)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new ("sans-serif");
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 1000);

  sp_scene_builder_describe (builder, "positions", rtl ? "ar" : "en", "T", "D", "S");
  sp_scene_builder_set_rtl (builder, rtl);
  sp_scene_builder_begin (builder, "issue", sp_meaning_new (SP_MEANING_OBJECT, "Issue"));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *inner = g_strconcat (marks[i].key, "/inner", NULL);

      sp_scene_builder_begin (builder, marks[i].key, sp_meaning_new (SP_MEANING_MARK, "Mark"));
      sp_scene_builder_add_rect (builder,
                                 (SpBox){ marks[i].x, marks[i].y, strlen (marks[i].text) * 9.0,
                                          20 },
                                 10, (SpPaint){ .fill = SP_TOKEN_CARD });
      sp_scene_builder_begin (builder, inner, sp_meaning_new (SP_MEANING_POINT, "Point"));
      sp_scene_builder_add_disc (builder, marks[i].x + 4, marks[i].y + 4, 3,
                                 (SpPaint){ .fill = SP_TOKEN_MARK });
      sp_scene_builder_end (builder);
      sp_scene_builder_add_text (builder, marks[i].text, (SpTextStyle){ 13, SP_WEIGHT_NORMAL },
                                 SP_TOKEN_INK, SP_ANCHOR_START, marks[i].x + 10, marks[i].y + 14);
      sp_scene_builder_end (builder);
    }
  sp_scene_builder_end (builder);
  return sp_scene_builder_finish (builder, 600);
}

static const Mark before[] = {
  { "a", 10, 10, "stays" }, { "b", 10, 50, "moves" }, { "c", 10, 90, "changes" },
  { "d", 10, 130, "both" }, { "e", 10, 170, "goes" },
};

static const Mark after[] = {
  { "f", 300, 10, "comes" },    { "b", 200, 70, "moves" },   { "a", 10, 10, "stays" },
  { "d", 40, 10, "both ways" }, { "c", 10, 90, "is other" },
};

static const SpTransitionPart *
find_part (const SpTransition *self, const char *key, guint *place)
{
  for (guint i = 0; i < sp_transition_get_n_parts (self); i++)
    {
      const SpTransitionPart *part = sp_transition_get_part (self, i);
      const SpNode *node = part->to != SP_NO_NODE
                             ? sp_scene_get_node (sp_transition_get_to (self), part->to)
                             : sp_scene_get_node (sp_transition_get_from (self), part->from);

      if (!g_str_equal (node->key, key))
        continue;
      if (place != NULL)
        *place = i;
      return part;
    }
  return NULL;
}

static void
test_parts (void)
{
  g_autoptr (SpScene) from = make_scene (before, G_N_ELEMENTS (before), FALSE);
  g_autoptr (SpScene) to = make_scene (after, G_N_ELEMENTS (after), FALSE);
  g_autoptr (SpTransition) self = sp_transition_new (from, to);

  g_assert_cmpuint (sp_transition_get_n_parts (self), ==, 5);
  g_assert_null (find_part (self, "a", NULL));
  g_assert_true (find_part (self, "b", NULL)->same);
  g_assert_cmpfloat_with_epsilon (find_part (self, "b", NULL)->dx, 190, 0.001);
  g_assert_cmpfloat_with_epsilon (find_part (self, "b", NULL)->dy, 20, 0.001);
  g_assert_false (find_part (self, "c", NULL)->same);
  g_assert_cmpfloat_with_epsilon (find_part (self, "c", NULL)->dx, 0, 0.001);
  g_assert_false (find_part (self, "d", NULL)->same);
  g_assert_cmpuint (find_part (self, "e", NULL)->to, ==, SP_NO_NODE);
  g_assert_cmpuint (find_part (self, "f", NULL)->from, ==, SP_NO_NODE);
  /* What is within a mark goes with it. */
  g_assert_null (find_part (self, "b/inner", NULL));
}

/* Every mark of either scene is a part or the same in both. */
static void
check_whole (const SpTransition *self, const Mark *marks, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      guint old = sp_scene_find (sp_transition_get_from (self), marks[i].key);
      guint new = sp_scene_find (sp_transition_get_to (self), marks[i].key);

      if (find_part (self, marks[i].key, NULL) != NULL)
        continue;
      g_assert_cmpuint (old, !=, SP_NO_NODE);
      g_assert_cmpuint (new, !=, SP_NO_NODE);
      g_assert_cmpfloat_with_epsilon (sp_scene_get_node (sp_transition_get_from (self), old)->box.x,
                                      sp_scene_get_node (sp_transition_get_to (self), new)->box.x,
                                      0.001);
    }
}

static void
check_ends (const SpTransition *self, guint i)
{
  SpTransitionState first = sp_transition_get_state (self, i, 0);
  SpTransitionState last = sp_transition_get_state (self, i, 1);

  g_assert_cmpfloat_with_epsilon (first.share, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (first.old_x, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (first.old_y, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (last.share, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (last.new_x, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (last.new_y, 0, 1e-9);
}

/* Where a mark of both scenes begins, at one moment. */
static void
check_place (const SpTransition *self, guint i, const SpTransitionState *state)
{
  const SpTransitionPart *part = sp_transition_get_part (self, i);
  const SpBox *old;
  const SpBox *new;
  gboolean rtl = sp_scene_is_rtl (sp_transition_get_to (self));

  if (part->from == SP_NO_NODE || part->to == SP_NO_NODE)
    return;
  old = sp_scene_get_mark_box (sp_transition_get_from (self), part->from);
  new = sp_scene_get_mark_box (sp_transition_get_to (self), part->to);
  g_assert_cmpfloat_with_epsilon (old->x + (rtl ? old->width : 0) + state->old_x,
                                  new->x + (rtl ? new->width : 0) + state->new_x, 1e-6);
  g_assert_cmpfloat_with_epsilon (old->y + state->old_y, new->y + state->new_y, 1e-6);
}

/* From the old to the new without a step back. */
static void
check_way (const SpTransition *self, guint i)
{
  const SpTransitionPart *part = sp_transition_get_part (self, i);
  double way = 0;
  double share = 0;

  for (guint step = 0; step <= N_STEPS; step++)
    {
      SpTransitionState state = sp_transition_get_state (self, i, (double)step / N_STEPS);

      check_place (self, i, &state);
      g_assert_cmpfloat (state.share, >=, share);
      g_assert_cmpfloat (hypot (state.old_x, state.old_y), >=, way - 1e-9);
      g_assert_cmpfloat (state.old_x * part->dx, >=, 0);
      g_assert_cmpfloat (state.old_y * part->dy, >=, 0);
      share = state.share;
      way = hypot (state.old_x, state.old_y);
    }
  g_assert_cmpfloat_with_epsilon (sp_transition_get_state (self, i, -3).share, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (sp_transition_get_state (self, i, 7).share, 1, 1e-9);
}

static void
check_transition (SpScene *from, SpScene *to)
{
  g_autoptr (SpTransition) self = sp_transition_new (from, to);

  check_whole (self, before, G_N_ELEMENTS (before));
  for (guint i = 0; i < sp_transition_get_n_parts (self); i++)
    {
      check_ends (self, i);
      check_way (self, i);
    }
}

static void
test_way (void)
{
  for (guint rtl = 0; rtl <= 1; rtl++)
    {
      g_autoptr (SpScene) from = make_scene (before, G_N_ELEMENTS (before), rtl);
      g_autoptr (SpScene) to = make_scene (after, G_N_ELEMENTS (after), rtl);

      check_transition (from, to);
    }
}

/* The same way back, and none to oneself. */
static void
test_back (void)
{
  g_autoptr (SpScene) from = make_scene (before, G_N_ELEMENTS (before), FALSE);
  g_autoptr (SpScene) to = make_scene (after, G_N_ELEMENTS (after), FALSE);
  g_autoptr (SpScene) empty = make_scene (NULL, 0, FALSE);
  g_autoptr (SpTransition) there = sp_transition_new (from, to);
  g_autoptr (SpTransition) back = sp_transition_new (to, from);
  g_autoptr (SpTransition) none = sp_transition_new (from, from);
  g_autoptr (SpTransition) away = sp_transition_new (from, empty);

  g_assert_cmpuint (sp_transition_get_n_parts (there), ==, sp_transition_get_n_parts (back));
  g_assert_cmpfloat_with_epsilon (find_part (back, "b", NULL)->dx,
                                  -find_part (there, "b", NULL)->dx, 1e-9);
  g_assert_cmpuint (sp_transition_get_n_parts (none), ==, 0);
  g_assert_cmpuint (sp_transition_get_n_parts (away), ==, G_N_ELEMENTS (before));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transition/parts", test_parts);
  g_test_add_func ("/transition/way", test_way);
  g_test_add_func ("/transition/back", test_back);
  return g_test_run ();
}
