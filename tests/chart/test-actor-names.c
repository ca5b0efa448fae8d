/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "chart/sp-actor-names.h"
#include "chart/sp-chart.h"
#include "support/sp-scene-check.h"

#include <string.h>

#define N_ACTORS 200
#define N_CHARS  300

static const SpTextStyle small = { 12, SP_WEIGHT_NORMAL };
static const SpTextStyle large = { 14, SP_WEIGHT_NORMAL };

static const char *const words[] = { "Alliance",     "of",  "Northern", "Municipal",
                                     "Associations", "for", "Rural",    "Interests" };

/* A name of at least N_CHARS characters, the same for all but at @at of 0 to 1, where it has a number. */
static char *
make_name (guint actor, double at)
{
  GString *name = g_string_new (NULL);
  gsize place = (gsize)(at * N_CHARS);
  gboolean told = FALSE;

  for (guint i = 0; name->len < N_CHARS || !told; i++)
    {
      if (!told && name->len >= place)
        {
          g_string_append_printf (name, "No %u ", actor);
          told = TRUE;
        }
      g_string_append_printf (name, "%s ", words[i % G_N_ELEMENTS (words)]);
    }
  g_strchomp (name->str);
  return g_string_free (name, FALSE);
}

static SpActorNames *
make_names (SpTextMeasurer *measurer, double at)
{
  g_auto (GStrv) names = g_new0 (char *, N_ACTORS + 1);
  g_auto (GStrv) ids = g_new0 (char *, N_ACTORS + 1);

  for (guint i = 0; i < N_ACTORS; i++)
    {
      /* Below 0: at a place of each actor's own. */
      names[i] = make_name (i, at >= 0 ? at : (i * 37 % 101) / 101.0);
      ids[i] = g_strdup_printf ("A%03u", i);
    }
  return sp_actor_names_new (measurer, (const char *const *)names, (const char *const *)names,
                             (const char *const *)ids, N_ACTORS);
}

/* Nothing that one is ever called, in whatever size and width, is what another is called. */
static void
test_similar (void)
{
  static const double places[] = { 0.0, 0.5, 1.0, -1.0 };
  static const double widths[] = { 40, 110, 380 };
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);

  for (guint p = 0; p < G_N_ELEMENTS (places); p++)
    {
      g_autoptr (SpActorNames) names = make_names (measurer, places[p]);
      g_autoptr (GHashTable) owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
        for (guint i = 0; i < N_ACTORS; i++)
          {
            SpTextStyle style = w % 2 == 0 ? small : large;
            g_autofree char *shown = sp_actor_names_cut (names, i, style, widths[w]);
            gpointer owner = g_hash_table_lookup (owners, shown);

            g_assert_cmpfloat (sp_text_measurer_get_width (measurer, shown, style), <=, widths[w]);
            if (owner != NULL && GPOINTER_TO_UINT (owner) != i + 1)
              g_error ("“%s” are %u and %u", shown, GPOINTER_TO_UINT (owner) - 1, i);
            g_hash_table_insert (owners, g_steal_pointer (&shown), GUINT_TO_POINTER (i + 1));
          }
    }
}

static void
assert_cut (const char *const *names, double width, const char *const *expected)
{
  static const char *const ids[] = { "A017", "A018", "A019", "A020" };
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  guint n = g_strv_length ((char **)names);
  g_autoptr (SpActorNames) called = sp_actor_names_new (measurer, names, names, ids, n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *shown = sp_actor_names_cut (called, i, large, width);

      g_assert_cmpstr (shown, ==, expected[i]);
    }
}

/* The start, where it tells one from the others; else also the end, or the word that does. */
static void
test_what_is_kept (void)
{
  static const char *const starts[] = { "Association of Towns", "Brotherhood of Towns", NULL };
  static const char *const ends[] = { "Alliance of Northern Towns", "Alliance of Northern Cities",
                                      NULL };
  static const char *const between[] = {
    "Committee of the Regions on Fishery in the Northern Sea and its Bays",
    "Committee of the Regions on Forests in the Northern Sea and its Bays", NULL
  };

  assert_cut (starts, 100, (const char *const[]){ "Association o…", "Brotherhood…" });
  assert_cut (ends, 110, (const char *const[]){ "Alliance… Towns", "Alliance… Cities" });
  assert_cut (between, 130, (const char *const[]){ "Com… Fishery in…", "Com… Forests in…" });
  assert_cut (between, 40, (const char *const[]){ "A017", "A018" });
}

/* Two of one name, or of one short name, are told apart. */
static void
test_same_names (void)
{
  static const char *const names[] = { "Georgia", "Georgia", "Congo, Republic of the",
                                       "Congo, Democratic Republic of the" };
  static const char *const short_names[] = { "Georgia", "Georgia", "Congo", "Congo" };
  static const char *const ids[] = { "GEO", "US-GA", "COG", "COD" };
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpActorNames) called = sp_actor_names_new (measurer, names, short_names, ids, 4);

  g_assert_cmpstr (sp_actor_names_get (called, 1), ==, "Georgia (US-GA)");
  g_assert_cmpstr (sp_actor_names_get_short (called, 0), ==, "Georgia (GEO)");
  g_assert_cmpstr (sp_actor_names_get_short (called, 2), ==, "Congo, Republic of the");
  g_assert_true (sp_actor_names_is_own (called, 2, "Congo, R…"));
  g_assert_false (sp_actor_names_is_own (called, 2, "Con… of the"));
  g_assert_false (sp_actor_names_is_own (called, 2, "COD"));
  g_assert_true (sp_actor_names_is_own (called, 3, "… Demo…"));
}

/* --- Pictures ------------------------------------------------------------------------------- */

static char *
make_dataset (guint n)
{
  static const char *const issues[] = { "i", "j", "k" };
  GString *out = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"license\":\"CC0-1.0\","
    "\"authors\":[\"A\"],\"sources\":[{\"id\":\"s\",\"type\":\"webpage\",\"title\":"
    "\"One\"}],\"issues\":[");

  for (guint j = 0; j < 3; j++)
    g_string_append_printf (
      out,
      "%s{\"id\":\"%s\",\"title\":\"Issue %s\",\"scale\":{\"type\":\"levels\","
      "\"levels\":[{\"value\":0,\"label\":\"Against\"},{\"value\":1,\"label\":"
      "\"Open\"},{\"value\":2,\"label\":\"For\"}]}}",
      j > 0 ? "," : "", issues[j], issues[j]);
  g_string_append (out, "],\"actors\":[");
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = make_name (i, (i % 5) / 4.0);

      g_string_append_printf (out, "%s{\"id\":\"A%03u\",\"name\":\"%s\"}", i > 0 ? "," : "", i,
                              name);
    }
  g_string_append (out, "],\"statements\":[");
  for (guint i = 0; i < 2 * 3 * n; i++)
    g_string_append_printf (out,
                            "%s{\"actor\":\"A%03u\",\"issue\":\"%s\",\"date\":\"2025-0%u-10\","
                            "\"position\":%u,\"sources\":[\"s\"]}",
                            i > 0 ? "," : "", i / 6, issues[i % 3], i / 3 % 2 + 1, (i / 6 + i) % 3);
  g_string_append (out, "]}");
  return g_string_free (out, FALSE);
}

static gboolean
is_cut_name (const char *text, const char *name)
{
  const char *ellipsis = strstr (text, "…");

  return ellipsis != NULL && strncmp (text, name, ellipsis - text) == 0;
}

static void
assert_told_apart (const SpScene *scene, SpDataset *dataset)
{
  g_autoptr (GHashTable) owners = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      guint mark = sp_scene_get_mark (scene, i);
      const SpNode *group = sp_scene_get_node (scene, mark);
      char *actor = group->group.meaning->actor;
      guint32 index = actor != NULL ? sp_dataset_find_actor (dataset, actor) : SP_NONE;

      if (index == SP_NONE)
        continue;
      for (guint j = mark + 1; j < group->group.end; j++)
        {
          const SpNode *node = sp_scene_get_node (scene, j);
          const char *owner;

          if (node->type != SP_NODE_TEXT
              || !is_cut_name (node->text.string,
                               sp_text_get_string (sp_dataset_get_actor (dataset, index)->name, 0)))
            continue;
          owner = g_hash_table_lookup (owners, node->text.string);
          if (owner != NULL)
            g_assert_cmpstr (owner, ==, actor);
          g_hash_table_insert (owners, node->text.string, actor);
        }
    }
}

static void
test_pictures (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autofree char *json = make_dataset (16);
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < 2 * n; i++)
    {
      g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
      g_autoptr (SpSelection) selection = NULL;
      g_autoptr (SpScene) scene = NULL;
      SpChartRequest request;

      g_free (view->chart);
      view->chart = g_strdup (kinds[i / 2]->name);
      selection = sp_chart_select (dataset, view);
      sp_chart_request_init (&request);
      request.selection = selection;
      request.measurer = measurer;
      request.width = i % 2 == 0 ? 1240 : 640;
      scene = sp_chart_layout (&request, NULL);
      if (scene != NULL)
        assert_told_apart (scene, dataset);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/actor-names/similar", test_similar);
  g_test_add_func ("/actor-names/what-is-kept", test_what_is_kept);
  g_test_add_func ("/actor-names/same-names", test_same_names);
  g_test_add_func ("/actor-names/pictures", test_pictures);
  return g_test_run ();
}
