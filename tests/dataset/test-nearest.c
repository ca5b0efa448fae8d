/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-nearest.h"

static const struct
{
  const char *word;
  const char *nearest;
} cases[] = {
  { "GBX", "GBR" },
  { "gbr", "GBR" },
  { "GRB", "GBR" },
  { "GB", "GBR" },
  { "XXX", NULL },
  { "", NULL },
  { "trops", "troops" },
  { "Troops", "troops" },
  { "toorps", "troops" },
  { "talk", "talks" },
  { "spendings", "spending" },
  { "Z", NULL },
  { "weather", NULL },
  { "troops", "troops" },
};

static void
test_find (void)
{
  static const char *const words[] = { "GBR", "FRA", "DEU", "troops", "talks", "spending", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *nearest = sp_nearest_find (cases[i].word, words);

      g_assert_cmpstr (nearest, ==, cases[i].nearest);
    }
}

static void
test_order (void)
{
  static const char *const ends[] = { "sale", "salt", NULL };
  g_autofree char *nearest = sp_nearest_find ("salx", ends);

  g_assert_cmpstr (nearest, ==, "sale");
}

/* Ids have up to 64 characters; what is longer is near to nothing. */
static void
test_long (void)
{
  g_autofree char *word = g_strnfill (64, 'a');
  g_autofree char *longer = g_strnfill (1000, 'a');
  const char *const words[] = { word, NULL };
  g_autofree char *same = sp_nearest_find (word, words);
  g_autofree char *none = sp_nearest_find (longer, words);

  g_assert_cmpstr (same, ==, word);
  g_assert_null (none);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/nearest/find", test_find);
  g_test_add_func ("/nearest/order", test_order);
  g_test_add_func ("/nearest/long", test_long);
  return g_test_run ();
}
