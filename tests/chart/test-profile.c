/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "chart/sp-profile.h"
#include "support/sp-table-fixture.h"

static const double widths[] = { 1240, 800, 480, 360 };

/* The first @n actors from @first on, on all issues. */
static SpSelection *
select_actors (SpDataset *dataset, guint first, guint n)
{
  g_autoptr (SpView) view = sp_view_new ();

  view->chart = g_strdup ("profile");
  view->actors = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = first; i < MIN (first + n, sp_dataset_get_n_actors (dataset)); i++)
    g_array_append_val (view->actors, i);
  return sp_chart_select (dataset, view);
}

static void
check_widths (SpSelection *selection, const char *what)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    sp_scene_unref (table_check (selection, widths[i], 1.0, what));
}

static void
test_samples (void)
{
  static const char *const tags[] = { "en", "de", "fr", "ar" };
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (tags); j++)
      {
        g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

        sp_language_set (tags[j]);
        for (guint n = 1; n <= 4; n++)
          {
            g_autoptr (SpSelection) selection = select_actors (dataset, 7 * n + j, n);

            check_widths (selection, names[i]);
          }
      }
  sp_language_set ("en");
}

static void
test_every_width (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection) selection = select_actors (dataset, 9, 3);

  for (double width = 320; width < 1500; width += 37)
    sp_scene_unref (table_check (selection, width, 1.0, "paris"));
  sp_scene_unref (table_check (selection, 1240, 2.0, "paris"));
  sp_scene_unref (table_check (selection, 720, 2.0, "paris"));
}

/* Of more than four the first four are shown. */
static void
test_sizes (void)
{
  static const TableSpec specs[] = { { .n_actors = 1, .n_issues = 1 },
                                     { .n_actors = 3, .n_issues = 10 },
                                     { .n_actors = 200, .n_issues = 50 } };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      g_autoptr (SpDataset) dataset = table_make (&specs[i]);
      g_autoptr (SpSelection) selection = table_select (dataset, "profile", NULL);

      g_assert_cmpuint (sp_selection_get_n_actors (selection), ==, MIN (specs[i].n_actors, 4));
      check_widths (selection, "made");
    }
}

static void
test_long_texts (void)
{
  g_autofree char *filler = g_strnfill (290, 'w');
  g_autofree char *words = g_strconcat ("%u ", filler, NULL);
  const TableSpec specs[] = {
    { .n_actors = 4, .n_issues = 8, .name = words, .title = words, .label = words },
    { .n_actors = 4,
      .n_issues = 8,
      .name = "جمهورية مصر العربية رقم %u",
      .title = "المسألة رقم %u في جدول الأعمال",
      .label = "ضد %u" },
    { .n_actors = 2,
      .n_issues = 8,
      .name = "👨‍👩‍👧‍👦 %u",
      .title = "👍 %u",
      .label = "🙂 %u" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      g_autoptr (SpDataset) dataset = table_make (&specs[i]);
      g_autoptr (SpSelection) selection = table_select (dataset, "profile", NULL);

      check_widths (selection, "long texts");
      sp_language_set ("ar");
      check_widths (selection, "long texts from right to left");
      sp_language_set ("en");
    }
}

static SpScene *
lay_out_pair (double width, const char *members)
{
  g_autofree char *quoted = g_strconcat (
    "{'format':'standpoint','version':1,'title':'T','actors':["
    "{'id':'A','name':'Aland','terms':[{'leader':'Old Leader','until':'2024'},"
    "{'leader':'New Leader','role':'Prime Minister','since':'2025-01'}]},"
    "{'id':'B','name':'Borduria'}],"
    "'sources':[{'id':'s','publisher':'First Paper'},{'id':'t','publisher':'Second Paper'}],"
    "'issues':[{'id':'i','title':'Issue','scale':{'type':'levels','levels':["
    "{'value':0,'label':'Against'},{'value':1,'label':'Between'},{'value':2,'label':'For'}]}}],"
    "'searched':[{'actor':'B','until':'2025-02-17'}],'statements':[",
    members, "]}", NULL);
  g_autofree char *json = g_strdelimit (g_strdup (quoted), "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  g_autoptr (SpSelection) selection = table_select (dataset, "profile", NULL);

  return table_check (selection, width, 1.0, "pair");
}

/* Position, words, translation, speaker, date and source, the leader of the day; who is missing is told. */
static void
test_words (void)
{
  g_autoptr (SpScene) scene = lay_out_pair (
    1240, "{'actor':'A','issue':'i','date':'2025-02-17','position':2,'speaker':'A. Speaker',"
          "'role':'Minister','quote':'oui','quote_lang':'fr','translation':'yes',"
          "'translation_by':'press','summary':'Says yes.','confidence':'reported',"
          "'scope':'here only','sources':['s','t']}");

  static const char *const texts[] = { "Aland",
                                       "New Leader, Prime Minister",
                                       "For",
                                       "here only",
                                       "“oui”",
                                       "“yes” (press translation)",
                                       "Says yes.",
                                       "A. Speaker, Minister",
                                       "Against",
                                       "No statement found",
                                       "searched to 17 February 2025" };
  g_autofree char *dump = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (!sp_test_has_text (scene, texts[i]))
      g_error ("“%s” is missing", texts[i]);
  dump = sp_scene_dump (scene);
  g_assert_nonnull (strstr (dump, "\"17 February 2025 · reported · "));
  g_assert_false (sp_test_has_text (scene, "Old Leader"));
  g_assert_cmpuint (g_strv_length ((char **)sp_scene_get_left_out (scene)), ==, 0);
}

/* Long words are cut, and that is told. */
static void
test_cut (void)
{
  g_autofree char *words = g_strnfill (3000, 'w');
  g_autofree char *members = NULL;
  g_autoptr (SpScene) scene = NULL;

  for (guint i = 5; i < 2999; i += 6)
    words[i] = ' ';
  members = g_strconcat ("{'actor':'A','issue':'i','date':'2025-02-17','position':2,'quote':'",
                         words, "','summary':'", words, "'}", NULL);
  scene = lay_out_pair (800, members);
  g_assert_cmpstr (sp_scene_get_left_out (scene)[0], ==, "Some words are shortened");
  g_assert_cmpfloat (sp_scene_get_height (scene), <, 700);
}

/* Side by side where there is room, one below another where there is not. */
static void
test_forms (void)
{
  static const struct
  {
    double width;
    gboolean stacked;
  } forms[] = { { 1240, FALSE }, { 480, FALSE }, { 360, TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (SpScene)
        scene = lay_out_pair (forms[i].width,
                              "{'actor':'A','issue':'i','date':'2025-02-17','position':0},"
                              "{'actor':'B','issue':'i','date':'2025-02-17','position':2}");
      const SpBox *a = &sp_scene_get_node (scene, sp_scene_find (scene, "i/A"))->box;
      const SpBox *b = &sp_scene_get_node (scene, sp_scene_find (scene, "i/B"))->box;

      if (forms[i].stacked)
        g_assert_cmpfloat (b->y, >=, a->y + a->height);
      else
        g_assert_cmpfloat (b->x, >=, a->x + a->width);
      g_assert_true (sp_test_has_text (scene, "2 of 2 steps apart"));
      /* Of a single issue that says nothing. */
      g_assert_false (sp_test_has_text (scene, "Furthest apart"));
    }
}

static void
test_too_small (void)
{
  static const TableSpec spec = { .n_actors = 3, .n_issues = 5 };
  g_autoptr (SpDataset) dataset = table_make (&spec);
  g_autoptr (SpSelection) selection = table_select (dataset, "profile", NULL);

  table_check_refused (selection, 1240, 100);
  table_check_refused (selection, 100, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/profile/samples", test_samples);
  g_test_add_func ("/profile/every-width", test_every_width);
  g_test_add_func ("/profile/sizes", test_sizes);
  g_test_add_func ("/profile/long-texts", test_long_texts);
  g_test_add_func ("/profile/words", test_words);
  g_test_add_func ("/profile/cut", test_cut);
  g_test_add_func ("/profile/forms", test_forms);
  g_test_add_func ("/profile/too-small", test_too_small);
  return g_test_run ();
}
