/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-scene-builder.h"
#include "scene/sp-text-outline.h"

#include <math.h>
#include <string.h>

#define LONG_WORD 1000

static SpScene *
make_scene (SpTextMeasurer *measurer, const char *text, SpAnchor anchor)
{
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 1000);

  sp_scene_builder_add_text (builder, text, (SpTextStyle){ 14, SP_WEIGHT_BOLD }, SP_TOKEN_INK,
                             anchor, 500, 40);
  return sp_scene_builder_finish (builder, 100);
}

/* The box of all steps; its width is negative where there are none. */
static SpBox
get_extents (const GPtrArray *pieces)
{
  double left = INFINITY, right = -INFINITY, top = INFINITY, bottom = -INFINITY;

  for (guint i = 0; i < pieces->len; i++)
    {
      const GArray *piece = g_ptr_array_index (pieces, i);

      for (guint j = 0; j < piece->len; j++)
        {
          const SpPathStep *step = &g_array_index (piece, SpPathStep, j);
          guint n = step->op == 'C' ? 3 : step->op == 'Z' ? 0 : 1;

          for (guint k = 0; k < n; k++)
            {
              left = MIN (left, step->x[k]);
              right = MAX (right, step->x[k]);
              top = MIN (top, step->y[k]);
              bottom = MAX (bottom, step->y[k]);
            }
        }
    }
  return (SpBox){ left, top, right - left, bottom - top };
}

static const char *const texts[] = {
  "Troops: 13 of 20 Open or Committed, 5 Opposed",
  "2.33 \342\206\222 2.5 (2027)",
  "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0645\u062a\u062d\u062f\u0629",
  "GBR \u0627\u0644\u0645\u0645\u0644\u0643\u0629 5",
  "e\u0301",
  "two  spaces",
  "x",
};

/* Outlines fill the place that was measured, whichever end the text hangs on. */
static void
test_place (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (SpAnchor anchor = SP_ANCHOR_START; anchor <= SP_ANCHOR_END; anchor++)
      {
        g_autoptr (SpScene) scene = make_scene (measurer, texts[i], anchor);
        const SpNode *node = sp_scene_get_node (scene, 0);
        g_autoptr (GPtrArray) pieces = sp_text_outline (measurer, node);
        SpBox ink = get_extents (pieces);

        g_assert_cmpfloat (fabs (ink.x - node->box.x), <, 2.5);
        g_assert_cmpfloat (fabs (ink.x + ink.width - node->box.x - node->box.width), <, 2.5);
        g_assert_cmpfloat (ink.y, >=, node->box.y - 2);
        g_assert_cmpfloat (ink.y + ink.height, <=, node->box.y + node->box.height + 2);
      }
}

/* Every piece begins and ends with a whole letter. */
static void
test_pieces (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autofree char *word = g_strnfill (LONG_WORD, 'e');
  g_autoptr (SpScene) scene = make_scene (measurer, word, SP_ANCHOR_START);
  g_autoptr (GPtrArray) pieces = sp_text_outline (measurer, sp_scene_get_node (scene, 0));
  guint n_ends = 0;

  g_assert_cmpuint (pieces->len, >, 2);
  for (guint i = 0; i < pieces->len; i++)
    {
      const GArray *piece = g_ptr_array_index (pieces, i);

      g_assert_cmpint (g_array_index (piece, SpPathStep, 0).op, ==, 'M');
      g_assert_cmpint (g_array_index (piece, SpPathStep, piece->len - 1).op, ==, 'Z');
      g_assert_cmpuint (piece->len, <, 5000);
      for (guint j = 0; j < piece->len; j++)
        n_ends += g_array_index (piece, SpPathStep, j).op == 'Z';
    }
  /* An e has an outer and an inner line. */
  g_assert_cmpuint (n_ends, ==, 2 * LONG_WORD);
}

static void
test_no_ink (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpScene) scene = make_scene (measurer, "  ", SP_ANCHOR_START);
  g_autoptr (GPtrArray) pieces = sp_text_outline (measurer, sp_scene_get_node (scene, 0));

  g_assert_cmpuint (pieces->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-outline/place", test_place);
  g_test_add_func ("/text-outline/pieces", test_pieces);
  g_test_add_func ("/text-outline/no-ink", test_no_ink);
  return g_test_run ();
}
