/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "support/sp-timeline-test.h"

#include <math.h>

static const double widths[] = { 1240, 800, 480, 360 };
static const char *const forms[] = { NULL, "lines", "lanes" };

static void
check_issue (SpDataset *dataset, const char *issue, const char *what)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (SpSelection)
        selection = sp_test_select_over_time (dataset, "timeline", forms[i], issue, NULL, NULL);

      for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
        {
          g_autoptr (SpScene) scene = sp_test_lay_out_clean (selection, widths[j], 1.0, what);

          sp_test_assert_marks (scene, selection);
        }
      sp_scene_unref (sp_test_lay_out_clean (selection, 720, 2.0, what));
    }
}

static void
check_sample (const char *name)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample (name);

  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    {
      const char *issue = sp_dataset_get_issue (dataset, i)->id;
      g_autofree char *what = g_strdup_printf ("%s %s", name, issue);

      check_issue (dataset, issue, what);
    }
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; names[i] != NULL; i++)
    check_sample (names[i]);
}

static void
test_languages (void)
{
  static const char *const tags[] = { "de", "ar" };
  g_auto (GStrv) names = sp_test_list_samples ();

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    for (guint j = 0; names[j] != NULL; j++)
      {
        g_autoptr (SpDataset) dataset = sp_test_load_sample (names[j]);

        sp_language_set (tags[i]);
        check_issue (dataset, NULL, tags[i]);
      }
  sp_language_set ("en");
}

static void
test_every_width (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");
  static const char *const issues[] = { "troops", "spending" };

  for (guint i = 0; i < G_N_ELEMENTS (issues); i++)
    for (guint j = 1; j < G_N_ELEMENTS (forms); j++)
      {
        g_autoptr (SpSelection) selection = sp_test_select_over_time (dataset, "timeline", forms[j],
                                                                      issues[i], NULL, NULL);

        for (double width = 320; width < 1500; width += 59)
          sp_scene_unref (sp_test_lay_out_clean (selection, width, 1.0, issues[i]));
      }
}

static void
test_sizes (void)
{
  static const guint actors[] = { 1, 3, 12, 13, 40, 41, 200 };
  static const guint levels[] = { 2, 5, 11 };

  for (guint i = 0; i < G_N_ELEMENTS (actors); i++)
    for (guint j = 0; j < G_N_ELEMENTS (levels); j++)
      {
        g_autofree char *json = sp_test_make_json (actors[i], levels[j], "Republic %u");
        g_autoptr (SpDataset) dataset = sp_test_load_json (json);
        g_autofree char *what = g_strdup_printf ("%u actors, %u levels", actors[i], levels[j]);

        check_issue (dataset, "levels", what);
        check_issue (dataset, "number", what);
      }
}

static void
test_long_names (void)
{
  g_autofree char *filler = g_strnfill (290, 'w');
  g_autofree char *long_name = g_strconcat ("Name %u ", filler, NULL);
  const char *const formats[] = { long_name, "جمهورية مصر العربية رقم %u",
                                  "Ville-aux-Longues-Villes-sur-Mer %u" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *json = sp_test_make_json (12, 5, formats[i]);
      g_autoptr (SpDataset) dataset = sp_test_load_json (json);

      check_issue (dataset, "levels", "names");
      check_issue (dataset, "number", "names");
    }
}

/* Nothing said after the day of the picture is in it, and nothing that counts on it is missing. */
static void
check_day (SpDataset *dataset, const char *issue, const char *form, const char *as_of)
{
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", form, issue, NULL, as_of);
  g_autoptr (SpScene) scene = sp_test_lay_out_clean (selection, 1240, 1.0, as_of);
  const GArray *cited = sp_scene_get_statements (scene);
  const GArray *counts = sp_selection_get_statements (selection);
  guint found = 0;

  for (guint i = 0; i < cited->len; i++)
    g_assert_cmpuint (
      sp_date_last_day (
        sp_dataset_get_statement (dataset, g_array_index (cited, guint32, i))->date),
      <=, sp_selection_get_day (selection));
  for (guint i = 0; i < cited->len; i++)
    for (guint j = 0; j < counts->len; j++)
      found += g_array_index (cited, guint32, i) == g_array_index (counts, guint32, j);
  g_assert_cmpuint (found, ==, counts->len);
}

static void
test_looks_back (void)
{
  static const char *const days[] = { "2025-02-12", "2025-02-18", "2025-09-04", "2026-01-06" };
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    for (guint j = 1; j < G_N_ELEMENTS (forms); j++)
      {
        check_day (dataset, "troops", forms[j], days[i]);
        check_day (dataset, "spending", forms[j], days[i]);
      }
}

static const char history[] =
  "{'format':'standpoint','version':1,'title':'T',"
  "'actors':[{'id':'AAA','name':'Aland'},{'id':'BBB','name':'Borduria'},{'id':'CCC','name':'C'}],"
  "'conditions':[{'id':'deal','title':'A deal'}],"
  "'events':[{'date':'2025-02-01','title':'First meeting'},"
  "{'date':'2025-06-01','title':'Meeting to come'}],"
  "'issues':[{'id':'i','title':'Issue','scale':{'type':'levels','levels':["
  "{'value':0,'label':'Against'},{'value':1,'label':'For'}]}},"
  "{'id':'n','title':'Number','scale':{'type':'number','unit':'%','references':["
  "{'value':2,'label':'Floor','until':'2024-06'},{'value':3,'label':'Future','since':'2025-06'}]}}]"
  ","
  "'statements':["
  "{'actor':'AAA','issue':'i','date':'2025-01-10','position':0,'id':'first'},"
  "{'actor':'AAA','issue':'i','date':'2025-03-10','position':null,'none':'declined'},"
  "{'actor':'AAA','issue':'i','date':'2025-04-10','position':1,'conditions':['deal']},"
  "{'actor':'BBB','issue':'i','date':'2025-01-20','position':null,'none':'unclear'},"
  "{'actor':'AAA','issue':'n','date':'2024-01-10','position':1,'kind':'measured','period':'2022'},"
  "{'actor':'AAA','issue':'n','date':'2024-06-10','position':2,'kind':'measured','period':'2023'},"
  "{'actor':'AAA','issue':'n','date':'2024-07-10','position':2.5,'kind':'pledged','by':'2024'},"
  "{'actor':'BBB','issue':'n','date':'2024-07-10','position':4,'kind':'pledged'},"
  "{'actor':'CCC','issue':'n','date':'2024-07-10','position':3,'kind':'pledged','by':'2040'},"
  "{'actor':'CCC','issue':'n','date':'2023-07-10','position':1}],"
  "'view':{'as_of':'2025-05-01'}}";

static SpScene *
lay_out_history (const char *issue, const char *form, const char *from)
{
  g_autofree char *text = g_strdelimit (g_strdup (history), "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (text);
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", form, issue, from, NULL);
  SpScene *scene = sp_test_lay_out_clean (selection, 1240, 1.0, issue);

  sp_test_assert_marks (scene, selection);
  return scene;
}

static double
get_middle (const SpScene *scene, const char *key)
{
  const SpNode *node = sp_scene_get_node (scene, sp_scene_find (scene, key));

  return node->box.x + node->box.width / 2;
}

/* A point for every step, at its day. */
static void
test_points (void)
{
  for (guint i = 1; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (SpScene) scene = lay_out_history ("i", forms[i], NULL);
      double day;

      g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA/first", "data-statement"), ==, "first");
      g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA/:1", "data-position"), ==, "declined");
      g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA/:2", "data-date"), ==, "2025-04-10");
      g_assert_cmpstr (sp_test_get_attribute (scene, "i/AAA", "data-position"), ==, "1");
      g_assert_cmpstr (sp_test_get_attribute (scene, "i/BBB", "data-position"), ==, "unclear");
      day = (get_middle (scene, "i/AAA/:2") - get_middle (scene, "i/AAA/first")) / 90;
      g_assert_cmpfloat_with_epsilon (get_middle (scene, "i/AAA/:1")
                                        - get_middle (scene, "i/AAA/first"),
                                      59 * day, 0.1);
      g_assert_true (sp_test_has_text (scene, "First meeting"));
      g_assert_false (sp_test_has_text (scene, "Meeting to come"));
    }
}

/* A statement from before the first day still stands on it, without a point. */
static void
test_from (void)
{
  g_autoptr (SpScene) scene = lay_out_history ("i", "lines", "2025-02-15");
  gboolean is_cited = FALSE;

  g_assert_cmpuint (sp_scene_find (scene, "i/AAA/first"), ==, SP_NO_NODE);
  g_assert_cmpuint (sp_scene_find (scene, "i/AAA/:1"), !=, SP_NO_NODE);
  g_assert_false (sp_test_has_text (scene, "First meeting"));
  for (guint i = 0; i < sp_scene_get_statements (scene)->len; i++)
    is_cited |= g_array_index (sp_scene_get_statements (scene), guint32, i) == 0;
  g_assert_true (is_cited);
}

/* Figures stand at the end of their periods, pledges on their dates or, without one, aside. */
static void
test_numbers (void)
{
  g_autoptr (SpScene) scene = lay_out_history ("n", "lines", NULL);
  double year = get_middle (scene, "n/AAA/:5") - get_middle (scene, "n/AAA/:4");

  g_assert_cmpfloat_with_epsilon (get_middle (scene, "n/AAA/:6") - get_middle (scene, "n/AAA/:5"),
                                  year * 366 / 365, 0.1);
  g_assert_cmpfloat (get_middle (scene, "n/BBB/:7"), ==, get_middle (scene, "n/CCC/:8"));
  g_assert_cmpfloat (get_middle (scene, "n/BBB/:7"), >, get_middle (scene, "n/AAA/:6"));
  g_assert_cmpuint (sp_scene_find (scene, "n/CCC/:9"), !=, SP_NO_NODE);
  g_assert_cmpstr (sp_test_get_attribute (scene, "n/AAA/:6", "data-position"), ==, "2.5");
  g_assert_true (sp_test_has_text (scene, "Floor"));
  g_assert_false (sp_test_has_text (scene, "Future"));
}

static void
test_headline (void)
{
  g_autoptr (SpScene) levels = lay_out_history ("i", NULL, NULL);
  g_autoptr (SpScene) numbers = lay_out_history ("n", NULL, NULL);

  g_assert_cmpstr (sp_scene_get_title (levels), ==,
                   "Issue: Aland moved since 10 January 2025, towards “For”");
  g_assert_cmpstr (sp_scene_get_title (numbers), ==,
                   "Number: one of two rose since 31 December 2022, Aland (+1)");
  g_assert_true (g_str_has_prefix (sp_scene_get_description (levels), sp_scene_get_title (levels)));
}

static gboolean
has_note (const SpScene *scene, const char *part)
{
  for (guint i = 0; i < sp_scene_get_n_nodes (scene); i++)
    {
      const SpNode *node = sp_scene_get_node (scene, i);

      if (node->type == SP_NODE_TEXT && strstr (node->text.string, part) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Many have rows, unless the view says otherwise, and the picture says so. */
static void
check_form (guint n, const char *form, gboolean has_rows, gboolean is_told)
{
  g_autofree char *json = sp_test_make_json (n, 3, "Republic %u");
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", form, "levels", NULL, NULL);
  g_autoptr (SpScene) scene = sp_test_lay_out_clean (selection, 1240, 1.0, "form");

  g_assert_cmpint (sp_scene_find (scene, "levels/level-1") == SP_NO_NODE, ==, has_rows);
  g_assert_cmpint (has_note (scene, "since they are many"), ==, is_told);
}

static void
test_forms (void)
{
  check_form (6, NULL, FALSE, FALSE);
  check_form (40, NULL, TRUE, TRUE);
  check_form (40, "lines", FALSE, FALSE);
  check_form (6, "lanes", TRUE, FALSE);
}

static void
check_refused (const char *from, const char *as_of)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", NULL, "troops", from, as_of);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) scene = sp_test_lay_out_selection (selection, 1240, 0, 1.0, &error);

  g_assert_null (scene);
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_NO_FIT);
}

static void
test_days (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection) one_day = sp_test_select_over_time (dataset, "timeline", NULL, "troops",
                                                              "2025-02-18", "2025-02-18");
  g_autoptr (SpSelection)
    nothing = sp_test_select_over_time (dataset, "timeline", NULL, "troops", NULL, "2020-01-01");

  check_refused ("2025-02-19", "2025-02-18");
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      sp_scene_unref (sp_test_lay_out_clean (one_day, widths[i], 1.0, "one day"));
      sp_scene_unref (sp_test_lay_out_clean (nothing, widths[i], 1.0, "nothing"));
    }
}

static void
test_empty (void)
{
  static const char *const datasets[] = {
    "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],'issues':[{'"
    "id'"
    ":'i','title':'I','scale':{'type':'number','unit':''}}],'statements':[]}",
    "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],'issues':[{'"
    "id'"
    ":'i','title':'I','scale':{'type':'levels','levels':[{'value':0,'label':'No'},{'value':1,'"
    "label'"
    ":'Yes'}]}}],'statements':[{'actor':'A','issue':'i','date':'9999','position':1},"
    "{'actor':'A','issue':'i','date':'0001','position':1}]}",
    "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],'issues':[{'"
    "id'"
    ":'i','title':'I','scale':{'type':'number','unit':''}}],'statements':["
    "{'actor':'A','issue':'i','date':'2025','position':1,'kind':'measured','period':'9999'},"
    "{'actor':'A','issue':'i','date':'2025','position':-1,'kind':'measured','period':'2025-01'}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (datasets); i++)
    {
      g_autofree char *text = g_strdelimit (g_strdup (datasets[i]), "'", '"');
      g_autoptr (SpDataset) dataset = sp_test_load_json (text);

      check_issue (dataset, "i", "hardly anything");
    }
}

static void
test_too_small (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_sample ("paris-2025-02-17");
  g_autoptr (SpSelection)
    selection = sp_test_select_over_time (dataset, "timeline", NULL, "troops", NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpScene) refused = sp_test_lay_out_selection (selection, 100, 100, 1.0, &error);
  g_autoptr (SpScene) fitting = NULL;
  double width;
  double height;

  g_assert_null (refused);
  g_assert_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL);
  g_assert_cmpint (sscanf (strstr (error->message, "at least "), "at least %lfx%lf", &width,
                           &height),
                   ==, 2);
  fitting = sp_test_lay_out_selection (selection, width, height, 1.0, NULL);
  g_assert_nonnull (fitting);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/samples", test_samples);
  g_test_add_func ("/timeline/languages", test_languages);
  g_test_add_func ("/timeline/every-width", test_every_width);
  g_test_add_func ("/timeline/sizes", test_sizes);
  g_test_add_func ("/timeline/long-names", test_long_names);
  g_test_add_func ("/timeline/looks-back", test_looks_back);
  g_test_add_func ("/timeline/points", test_points);
  g_test_add_func ("/timeline/from", test_from);
  g_test_add_func ("/timeline/numbers", test_numbers);
  g_test_add_func ("/timeline/headline", test_headline);
  g_test_add_func ("/timeline/forms", test_forms);
  g_test_add_func ("/timeline/days", test_days);
  g_test_add_func ("/timeline/empty", test_empty);
  g_test_add_func ("/timeline/too-small", test_too_small);
  return g_test_run ();
}
