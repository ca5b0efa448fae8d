/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-pattern.h"

/* Two families on either side of a plain middle; a third for scales without one. The stronger a place, the more
 * ink, by a step that can be seen. */
static void
test_families (void)
{
  static const SpToken firsts[] = { SP_TOKEN_SCALE_0, SP_TOKEN_BAND_0 };

  for (guint i = 0; i < G_N_ELEMENTS (firsts); i++)
    {
      SpPattern before = { 0 };
      SpPattern pattern;

      for (guint place = 0; place < SP_N_PLACES; place++)
        {
          gboolean found = sp_pattern_find (SP_HUES_PURPLE_GREEN, firsts[i] + place, &pattern);

          g_assert_cmpint (found, ==, place != 4);
          if (place == 4)
            continue;
          g_assert_cmpint (pattern.shape, ==, place < 4 ? SP_PATTERN_LINES_DOWN : SP_PATTERN_DOTS);
          if (place > 0 && place != 5)
            g_assert_cmpfloat ((pattern.width - before.width) * (place < 4 ? -1 : 1), >=, 0.35);
          before = pattern;
        }
      for (guint place = 0; place < SP_N_PLACES; place++)
        {
          g_assert_true (sp_pattern_find (SP_HUES_SINGLE, firsts[i] + place, &pattern));
          g_assert_cmpint (pattern.shape, ==, SP_PATTERN_CROSS);
          if (place > 0)
            g_assert_cmpfloat (pattern.width - before.width, >=, 0.19);
          before = pattern;
        }
    }
  for (SpToken token = 0; token < SP_N_TOKENS; token++)
    if (token < SP_TOKEN_BAND_0 || token > SP_TOKEN_SCALE_8)
      {
        SpPattern pattern;

        g_assert_false (sp_pattern_find (SP_HUES_SINGLE, token, &pattern));
      }
}

/* What has one name looks the same, whatever the hues, and what looks different has two. */
static void
test_names (void)
{
  g_autoptr (GHashTable) widths = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    for (SpToken token = SP_TOKEN_BAND_0; token <= SP_TOKEN_SCALE_8; token++)
      {
        SpPattern pattern;
        const double *width;

        if (!sp_pattern_find (hues, token, &pattern))
          continue;
        width = g_hash_table_lookup (widths, pattern.name);
        if (width != NULL)
          g_assert_cmpfloat (*width, ==, pattern.width);
        else
          g_hash_table_insert (widths, (gpointer)pattern.name,
                               g_memdup2 (&pattern.width, sizeof pattern.width));
      }
  g_assert_cmpuint (g_hash_table_size (widths), ==, 2 * 8 + 2 * 9);
}

/* Lines go on from tile to tile: each end lies outside of the tile, and the middle one joins two corners. */
static void
test_tiles (void)
{
  SpPattern pattern;
  SpPatternLine lines[SP_PATTERN_MAX_LINES];
  double centres[SP_PATTERN_N_DOTS][2];

  sp_pattern_get_hatch (&pattern);
  g_assert_cmpuint (sp_pattern_get_lines (&pattern, lines), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpfloat (lines[i].y1, >, pattern.step);
      g_assert_cmpfloat (lines[i].y2, <, 0);
      g_assert_cmpfloat_with_epsilon (lines[i].x2 - lines[i].x1, lines[i].y1 - lines[i].y2, 1e-9);
    }
  g_assert_true (sp_pattern_find (SP_HUES_SINGLE, SP_TOKEN_SCALE_8, &pattern));
  g_assert_cmpuint (sp_pattern_get_lines (&pattern, lines), ==, 6);
  g_assert_true (sp_pattern_find (SP_HUES_BROWN_TEAL, SP_TOKEN_SCALE_8, &pattern));
  g_assert_cmpuint (sp_pattern_get_lines (&pattern, lines), ==, 0);
  sp_pattern_get_dots (&pattern, centres);
  /* What the tile's edge cuts off goes on in the next tile: the middle one is whole, the others stand in corners. */
  for (guint j = 0; j < 2; j++)
    {
      for (guint i = 0; i < 4; i++)
        g_assert_true (centres[i][j] == 0 || centres[i][j] == pattern.step);
      g_assert_cmpfloat (centres[4][j] - pattern.width / 2, >, 0);
      g_assert_cmpfloat (centres[4][j] + pattern.width / 2, <, pattern.step);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pattern/families", test_families);
  g_test_add_func ("/pattern/names", test_names);
  g_test_add_func ("/pattern/tiles", test_tiles);
  return g_test_run ();
}
