/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-places.h"

#include <string.h>

static void
test_words (void)
{
  static const guint32 places[] = { 0, 4, 5, 6, 9 };
  g_autofree char *some = sp_places_write (places, G_N_ELEMENTS (places));
  g_autofree char *none = sp_places_write (NULL, 0);

  g_assert_cmpstr (some, ==, "0 4-6 9");
  g_assert_cmpstr (none, ==, "");
}

/* What is written is read as it was. */
static void
test_round (void)
{
  for (guint round = 0; round < 200; round++)
    {
      guint n = (guint)g_test_rand_int_range (0, 60);
      g_autofree guint32 *places = g_new (guint32, n + 1);
      g_autofree guint32 *again = NULL;
      g_autofree char *text = NULL;
      guint32 place = 0;

      for (guint i = 0; i < n; i++)
        {
          place +=
            1 + (guint32)(g_test_rand_int_range (0, 3) == 0 ? g_test_rand_int_range (0, 99) : 0);
          places[i] = place;
        }
      text = sp_places_write (places, n);
      again = sp_places_read (text, n);
      g_assert_nonnull (again);
      g_assert_cmpmem (places, n * sizeof *places, again, n * sizeof *again);
    }
}

/* A picture comes from anywhere. */
static void
test_broken (void)
{
  static const char *const texts[] = { "x",
                                       "1-",
                                       "-1",
                                       "3-1",
                                       "1 1",
                                       "2 1",
                                       "1-2",
                                       "1 2",
                                       "",
                                       "1-2-3",
                                       "0-4294967295",
                                       "4294967295",
                                       "0x1",
                                       "+1",
                                       "1,2",
                                       "1.0",
                                       "99999999999999999999" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_null (sp_places_read (texts[i], 1));
  g_assert_null (sp_places_read ("0", 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/places/words", test_words);
  g_test_add_func ("/places/round", test_round);
  g_test_add_func ("/places/broken", test_broken);
  return g_test_run ();
}
