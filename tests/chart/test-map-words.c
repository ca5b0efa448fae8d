/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-language.h"
#include "chart/sp-map-words.h"
#include "support/sp-map-fixture.h"

#include <string.h>

static void
assert_says (const char *form, const char *const *words, const char *not_this)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autofree char *told = sp_map_words_describe (test->sheet->selection, form);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (told, words[i]) == NULL)
      g_error ("%s: \"%s\" is not in: %s", form, words[i], told);
  if (not_this != NULL)
    g_assert_null (strstr (told, not_this));
}

/* Which map it is, in which projection; who stands where; who is beside it; what its boundaries mean. */
static void
test_describe (void)
{
  static const char *const europe[] = {
    "Map of Europe. Lambert azimuthal projection, true to area.",
    "For: European Union, France,",
    "Beside the map, since they have no place there: European Union, Gibraltar, Social Democrats, "
    "United States.",
    "Boundaries: Natural Earth, changed so that Crimea is in Ukraine",
    "No judgement on status is meant.",
    NULL
  };
  static const char *const world[] = {
    "Map of the world. Equal Earth projection, true to area.",
    "Beside the map, since they have no place there: European Union, Gibraltar, Social "
    "Democrats.",
    NULL
  };
  static const char *const fit[] = { "Map of the actors' countries. ", NULL };
  static const char *const tiles[] = {
    "Map of equal squares. A square for each country, whatever its size.", "Social Democrats", NULL
  };

  assert_says ("europe", europe, NULL);
  assert_says ("world", world, "Lambert");
  assert_says ("fit", fit, NULL);
  assert_says ("tiles", tiles, "projection");
}

/* One beside the map, and none. */
static void
test_few (void)
{
  static const char text[] =
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"actors\":["
    "{\"id\":\"F\",\"name\":\"France\",\"country\":\"FR\"}%s],"
    "\"issues\":[{\"id\":\"i\",\"title\":\"I\",\"scale\":{\"type\":\"levels\",\"levels\":["
    "{\"value\":0,\"label\":\"A\"},{\"value\":1,\"label\":\"B\"}]}}],"
    "\"statements\":[{\"actor\":\"F\",\"issue\":\"i\",\"date\":\"2025\",\"position\":0}]}";
  static const char *const more[] = { "", ",{\"id\":\"N\",\"name\":\"NATO\"}" };

  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    {
      g_autofree char *json = g_strdup_printf (text, more[i]);
      g_autoptr (SpDataset) dataset = sp_test_load_json (json);
      g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
      g_autofree char *told = sp_map_words_describe (test->sheet->selection, "europe");

      g_assert_cmpint (strstr (told, "Beside the map") != NULL, ==, i > 0);
      if (i > 0)
        g_assert_nonnull (strstr (told, "Beside the map, since it has no place there: NATO."));
    }
}

/* Of two actors of one country the country has its land. */
static void
test_countries (void)
{
  g_autoptr (SpDataset) dataset = load_map ();
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, 1240);
  g_autofree const char **countries = sp_map_words_list_countries (test->sheet->selection);

  for (guint i = 0; i < N_ACTORS; i++)
    g_assert_cmpstr (countries[i], ==, map_countries[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-words/describe", test_describe);
  g_test_add_func ("/map-words/few", test_few);
  g_test_add_func ("/map-words/countries", test_countries);
  return g_test_run ();
}
