/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "support/sp-timeline-test.h"

static const double widths[] = { 1240, 800, 480, 360 };

static void
check (SpDataset *dataset, const char *issue, const char *from, const char *what)
{
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "changes", NULL, issue, from, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (SpScene) scene = sp_test_lay_out_clean (selection, widths[i], 1.0, what);

      sp_test_assert_marks (scene, selection);
    }
  sp_scene_unref (sp_test_lay_out_clean (selection, 720, 2.0, what));
}

static void
test_samples (void)
{
  static const char *const from[] = { NULL, "2025-02-15", "2025-02-17", "2025-06" };
  g_autoptr (SpDataset) paris = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpDataset) ukraine = sp_test_load_sample ("ukraine-security-2025-2026");
  g_autoptr (SpDataset) nato = sp_test_load_sample ("nato-spending-2014-2025");

  check (paris, NULL, NULL, "paris");
  check (paris, NULL, "2025-02-15", "paris");
  for (guint i = 0; i < G_N_ELEMENTS (from); i++)
    check (ukraine, NULL, from[i], "ukraine");
  check (nato, NULL, "2025-06", "nato");
  for (guint i = 0; i < sp_dataset_get_n_issues (ukraine); i++)
    check (ukraine, sp_dataset_get_issue (ukraine, i)->id, "2025-02-17", "ukraine");
}

static void
test_languages (void)
{
  static const char *const tags[] = { "de", "fr", "ar" };
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      sp_language_set (tags[i]);
      check (dataset, NULL, "2025-02-17", tags[i]);
    }
  sp_language_set ("en");
}

static void
test_every_width (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "changes", NULL, NULL, "2025-02-17", NULL);

  for (double width = 320; width < 1500; width += 59)
    sp_scene_unref (sp_test_lay_out_clean (selection, width, 1.0, "ukraine"));
}

/* @n actors with long words who all move, on levels and on numbers. */
static SpDataset *
make_crowd (guint n, guint n_levels, const char *name)
{
  GString *json = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"issues\":[{\"id\":\"l\",\"title\":"
    "\"L\",\"scale\":{\"type\":\"levels\",\"levels\":[");
  SpDataset *dataset;

  for (guint i = 0; i < n_levels; i++)
    g_string_append_printf (json, "%s{\"value\":%u,\"label\":\"Level of the number %u\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append (json,
                   "]}},{\"id\":\"n\",\"title\":\"N\",\"scale\":{\"type\":\"number\",\"unit\":"
                   "\"%\"}}],\"actors\":[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"id\":\"A%02u\",\"name\":\"%s %u\"}", i > 0 ? "," : "", i,
                            name, i);
  g_string_append (json, "],\"statements\":[");
  for (guint i = 0; i < 4 * n; i++)
    g_string_append_printf (
      json,
      "%s{\"actor\":\"A%02u\",\"issue\":\"%s\",\"date\":\"2025-0%u-01\",\"position\":%u,"
      "\"summary\":\"Said in so many words that nobody could put them into two lines beside an "
      "arrow, even in a picture as wide as a newspaper's page\"%s}",
      i > 0 ? "," : "", i / 4, i % 2 == 0 ? "l" : "n", 1 + i / 2 % 2,
      (i / 4 * 7 + i / 2 % 2 * (1 + i / 4 % 3)) % n_levels,
      i % 5 == 0 ? ",\"confidence\":\"reported\"" : "");
  g_string_append (json, "],\"view\":{\"as_of\":\"2025-03-01\",\"from\":\"2025-01-15\"}}");
  dataset = sp_test_load_json (json->str);
  g_string_free (json, TRUE);
  return dataset;
}

static void
test_sizes (void)
{
  static const guint actors[] = { 1, 3, 15, 60, 200 };
  static const guint levels[] = { 2, 5, 11 };
  g_autofree char *long_name = g_strnfill (290, 'w');

  for (guint i = 0; i < G_N_ELEMENTS (actors); i++)
    for (guint j = 0; j < G_N_ELEMENTS (levels); j++)
      {
        g_autoptr (SpDataset) dataset = make_crowd (actors[i], levels[j], "Republic");

        check (dataset, NULL, NULL, "crowd");
      }
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SpDataset) dataset = make_crowd (6, 5, i == 0 ? long_name : "جمهورية مصر العربية");

      check (dataset, NULL, NULL, "names");
    }
}

static const char history[] =
  "{'format':'standpoint','version':1,'title':'T',"
  "'actors':[{'id':'AAA','name':'Aland'},{'id':'BBB','name':'Borduria'},{'id':'CCC','name':'C'},"
  "{'id':'DDD','name':'D'},{'id':'EEE','name':'E'}],"
  "'issues':[{'id':'i','title':'Issue','scale':{'type':'levels','levels':["
  "{'value':0,'label':'Against'},{'value':1,'label':'For'}]}},"
  "{'id':'n','title':'Number','scale':{'type':'number','unit':'%'}}],"
  "'statements':["
  "{'actor':'AAA','issue':'i','date':'2025-01-10','position':0},"
  "{'actor':'AAA','issue':'i','date':'2025-03-10','position':1,'summary':'Came over.'},"
  "{'actor':'AAA','issue':'i','date':'2025-04-10','position':1,'summary':'Said it again.'},"
  "{'actor':'BBB','issue':'i','date':'2025-01-20','position':0},"
  "{'actor':'CCC','issue':'i','date':'2025-03-20','position':0},"
  "{'actor':'DDD','issue':'i','date':'2025-01-20','position':0},"
  "{'actor':'DDD','issue':'i','date':'2025-04-20','position':null},"
  "{'actor':'AAA','issue':'n','date':'2025-01-10','position':2.06},"
  "{'actor':'AAA','issue':'n','date':'2025-03-10','position':2.12},"
  "{'actor':'BBB','issue':'n','date':'2025-01-10','position':3.19},"
  "{'actor':'BBB','issue':'n','date':'2025-03-10','position':3.2}],"
  "'view':{'as_of':'2025-05-01','from':'2025-02-01'}}";

static SpScene *
lay_out_history (const char *issue)
{
  g_autofree char *text = g_strdelimit (g_strdup (history), "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (text);
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "changes", NULL, issue, NULL, NULL);

  return sp_test_lay_out_clean (selection, 1240, 1.0, "history");
}

static gboolean
has_part (const SpScene *scene, const char *part)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    if (sp_scene_get_node (scene, i)->type == SP_NODE_TEXT
        && strstr (sp_scene_get_node (scene, i)->text.string, part) != NULL)
      return TRUE;
  return FALSE;
}

/* From where to where, by the statement that moved it, not by one that said the same again; who has a
 * position on one day only is no mover. */
static void
test_levels (void)
{
  g_autoptr (SpScene) scene = lay_out_history ("i");

  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-from-position"), ==, "0");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-position"), ==, "1");
  g_assert_cmpstr (sp_test_get_attribute (scene, "i/CCC", "data-from-position"), ==, "none");
  g_assert_true (has_part (scene, "Came over · "));
  g_assert_false (has_part (scene, "Said it again."));
  g_assert_true (sp_test_has_text (scene, "Did not move\302\240·\302\2401"));
  g_assert_true (sp_test_has_text (scene, "First statement found\302\240·\302\2401"));
  g_assert_true (sp_test_has_text (scene, "No position any more\302\240·\302\2401"));
  g_assert_true (sp_test_has_text (scene, "Against · Declined"));
  g_assert_true (sp_test_has_text (scene, "on 1 February 2025"));
  g_assert_cmpstr (sp_scene_get_title (scene), ==,
                   "Issue: one of two moved since 1 February 2025, Aland towards “For”");
}

/* What is the same but for its rounding did not move. */
static void
test_numbers (void)
{
  g_autoptr (SpScene) scene = lay_out_history ("n");

  g_assert_true (sp_test_has_text (scene, "2.06 → 2.12"));
  g_assert_false (sp_test_has_text (scene, "3.19 → 3.2"));
  g_assert_cmpstr (sp_scene_get_title (scene), ==,
                   "Number: one of two rose since 1 February 2025, Aland (+0.06)");
  g_assert_nonnull (
    strstr (sp_scene_get_description (scene), "T, from 1 February 2025 to 1 May 2025."));
}

static void
check_refused (const char *from, const char *as_of)
{
  g_autofree char *text = g_strdelimit (g_strdup (history), "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (text);
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "changes", NULL, NULL, from, as_of);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) scene = sp_test_lay_out_selection (selection, 1240, 0, 1.0, &error);

  g_assert_null (scene);
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT);
}

static void
test_days (void)
{
  check_refused ("2025-05-01", "2025-05-01");
  check_refused ("2025-05-02", "2025-05-01");
  check_refused ("2025", "2025-05-01");
}

/* Where nobody moved, that is said. */
static void
test_nothing (void)
{
  g_autofree char *text = g_strdelimit (g_strdup (history), "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (text);
  g_autoptr (SpSelection) selection = sp_test_select_over_time (dataset, "changes", NULL, NULL,
                                                                "2025-02-01", "2025-02-10");
  g_autoptr (SpScene) scene = sp_test_lay_out_clean (selection, 1240, 1.0, "nothing");

  sp_test_assert_marks (scene, selection);
  g_assert_cmpstr (sp_scene_get_title (scene), ==,
                   "No move found since 1 February 2025 on: Issue, Number");
  g_assert_true (sp_test_has_text (scene, "No move found since 1 February 2025."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/changes/samples", test_samples);
  g_test_add_func ("/changes/languages", test_languages);
  g_test_add_func ("/changes/every-width", test_every_width);
  g_test_add_func ("/changes/sizes", test_sizes);
  g_test_add_func ("/changes/levels", test_levels);
  g_test_add_func ("/changes/numbers", test_numbers);
  g_test_add_func ("/changes/days", test_days);
  g_test_add_func ("/changes/nothing", test_nothing);
  return g_test_run ();
}
