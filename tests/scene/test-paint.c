/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "scene/sp-paint.h"

/* A text on a mark has a token of its own, since only a look can tell which ink stands out there. */
static void
test_ink_on (void)
{
  for (guint place = 0; place < SP_N_PLACES; place++)
    {
      g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_SCALE_0 + place), ==,
                       SP_TOKEN_ON_SCALE_0 + place);
      g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_BAND_0 + place), ==, SP_TOKEN_INK);
    }
  g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_MARK), ==, SP_TOKEN_ON_MARK);
  g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_CARD), ==, SP_TOKEN_INK);
  g_assert_cmpint (sp_token_get_ink_on (SP_TOKEN_NONE), ==, SP_TOKEN_INK);
}

static void
test_names (void)
{
  for (SpToken token = 0; token < SP_N_TOKENS; token++)
    g_assert_nonnull (sp_token_get_name (token));
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_SCALE_0 + 4), ==, "scale-4");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_BAND_8), ==, "band-8");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_MARK_OLD), ==, "mark-old");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_LINE_3), ==, "line-3");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_LINE_QUIET), ==, "line-quiet");
  g_assert_cmpstr (sp_token_get_name (SP_TOKEN_ON_SCALE_8), ==, "on-scale-8");
}

static void
test_dashes (void)
{
  guint n;

  g_assert_null (sp_dash_get_lengths (SP_DASH_SOLID, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_nonnull (sp_dash_get_lengths (SP_DASH_DOTTED, &n));
  g_assert_cmpuint (n, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paint/ink-on", test_ink_on);
  g_test_add_func ("/paint/names", test_names);
  g_test_add_func ("/paint/dashes", test_dashes);
  return g_test_run ();
}
