/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a picture carries gives the same picture: it is written, read, laid out again and compared, byte for byte. */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "export/sp-svg-reader.h"
#include "export/sp-svg.h"
#include "support/sp-scene-check.h"

#include <string.h>

static const char *const sorts[] = { NULL, "file", "name", "group", "value", "similarity" };

/* One for all: loading the fonts takes longer than a picture. */
static SpTextMeasurer *
get_measurer (void)
{
  static SpTextMeasurer *measurer;

  if (measurer == NULL)
    measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  return measurer;
}

/* NULL where the chart does not fit. */
static GBytes *
draw (SpDataset *dataset, const SpView *view, SpDataMode mode)
{
  SpTextMeasurer *measurer = get_measurer ();
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  g_autoptr (SpSelection) selection = sp_chart_select (dataset, view);
  g_autoptr (SpScene) scene = NULL;
  g_autoptr (SpCarried) carried = NULL;
  SpSvgOptions options = { .look = look };
  SpSetup setup = { .width = 1240 };
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  scene = sp_chart_layout (&request, NULL);
  if (scene == NULL)
    return NULL;
  carried = sp_carried_new (scene, selection, mode, &setup, NULL, NULL);
  options.selection = selection;
  options.carried = carried;
  return sp_svg_write (scene, &options);
}

static void
assert_good (const SpProblems *problems, const char *what)
{
  g_autofree char *told = sp_problems_to_text (problems);

  if (sp_problems_count (problems, SP_SEVERITY_ERROR) > 0)
    g_error ("%s: %s", what, told);
}

static gboolean
assert_opens_again (SpDataset *dataset, const SpView *view, SpDataMode mode, const char *what)
{
  g_autoptr (GBytes) first = draw (dataset, view, mode);
  g_autoptr (GBytes) second = NULL;
  g_autoptr (SpSvgContents) contents = NULL;
  g_autoptr (SpProblems) problems = sp_problems_new (what);
  g_autoptr (SpDataset) again = NULL;
  g_autoptr (SpView) view_again = NULL;
  g_autoptr (GError) error = NULL;

  if (first == NULL)
    return FALSE;
  contents = sp_svg_reader_read (first, &error);
  g_assert_no_error (error);
  g_assert_false (contents->drawing_changed || contents->data_changed);
  again = sp_svg_contents_read (contents, &view_again, problems);
  assert_good (problems, what);
  second = draw (again, view_again, mode);
  if (!g_bytes_equal (first, second))
    g_error ("%s: another picture", what);
  return TRUE;
}

static SpView *
make_view (SpDataset *dataset, const char *kind, const char *sort)
{
  SpView *view = sp_view_copy (sp_dataset_get_view (dataset));

  g_free (view->chart);
  view->chart = g_strdup (kind);
  if (sort != NULL)
    {
      g_free (view->sort);
      view->sort = g_strdup (sort);
    }
  return view;
}

static void
test_samples (void)
{
  g_auto (GStrv) names = sp_test_list_samples ();
  const SpChartKind *const *kinds;
  guint n_kinds;

  kinds = sp_chart_get_kinds (&n_kinds);
  for (guint i = 0; i < n_kinds; i++)
    for (guint j = 0; names[j] != NULL; j++)
      for (guint k = 0; k < G_N_ELEMENTS (sorts); k++)
        {
          g_autoptr (SpDataset) dataset = sp_test_load_sample (names[j]);
          g_autoptr (SpView) view = make_view (dataset, kinds[i]->name, sorts[k]);
          g_autofree char *what = g_strdup_printf ("%s of %s by %s", kinds[i]->name, names[j],
                                                   sorts[k] != NULL ? sorts[k] : "default");

          assert_opens_again (dataset, view, k % 2 == 0 ? SP_DATA_VIEW : SP_DATA_ALL, what);
        }
}

static void
test_languages (void)
{
  static const char *const languages[] = { "de", "ar", "fr" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample ("ukraine-security-2025-2026");

      sp_language_set (languages[i]);
      g_assert_true (
        assert_opens_again (dataset, sp_dataset_get_view (dataset), SP_DATA_VIEW, languages[i]));
      sp_language_set ("en");
    }
}

/* Datasets of chance, each of a seed of its own. */

static GRand *chance;

static guint
pick (guint n)
{
  return (guint)g_rand_int_range (chance, 0, (gint32)n);
}

static void
append_date (GString *json)
{
  g_string_append_printf (json, "\"20%02u-%02u-%02u\"", 23 + pick (3), 1 + pick (12),
                          1 + pick (28));
}

static void
append_actors (GString *json, guint n)
{
  g_string_append (json, "\"actors\":[");
  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (json, "%s{\"id\":\"A%u\",\"name\":\"Actor %u\",\"note\":\"n\"",
                              i > 0 ? "," : "", i, (i * 7) % n);
      if (pick (2) == 0)
        g_string_append_printf (json, ",\"groups\":[\"g%u\",{\"id\":\"g2\",\"since\":\"2024-06\"}]",
                                pick (2));
      if (pick (3) == 0)
        g_string_append (json, ",\"terms\":[{\"leader\":\"L\",\"since\":\"2024-03-01\"}]");
      g_string_append_c (json, '}');
    }
  g_string_append (json, "],");
}

static const char issues[] =
  "\"groups\":[{\"id\":\"g0\",\"name\":\"G0\"},{\"id\":\"g1\",\"name\":\"G1\"},{\"id\":\"g2\","
  "\"name\":\"G2\"}],"
  "\"conditions\":[{\"id\":\"c0\",\"title\":\"C0\"},{\"id\":\"c1\",\"title\":\"C1\"}],"
  "\"sources\":[{\"id\":\"s0\",\"publisher\":\"P\"},{\"id\":1,\"title\":\"T\",\"note\":\"x\"}],"
  "\"events\":[{\"id\":\"e0\",\"date\":\"2024-05\",\"title\":\"E\",\"sources\":[1],"
  "\"participants\":[{\"actor\":\"A0\","
  "\"role\":\"host\"}]},{\"date\":\"2023\",\"title\":\"F\"}],"
  "\"issues\":[{\"id\":\"i0\",\"title\":\"I0\",\"scale\":{\"type\":\"levels\",\"neutral\":0,"
  "\"levels\":[{\"value\":-1,"
  "\"label\":\"No\"},{\"value\":0,\"label\":\"Open\"},{\"value\":1,\"label\":\"Yes\"}]}},"
  "{\"id\":\"i1\",\"title\":\"I1\",\"scale\":{\"type\":\"number\",\"unit\":\"%\"}},"
  "{\"id\":\"i2\",\"title\":\"I2\",\"applies_to\":[\"A1\",\"g0\"],\"scale\":{\"type\":\"number\","
  "\"unit\":\"\","
  "\"min\":-100}}],";

/* Every fifth statement has no id. */
static guint
pick_named (guint n)
{
  guint number = pick (n);

  return number % 5 == 4 ? number - 1 : number;
}

static void
append_id (GString *json, guint number)
{
  if (number % 5 != 4)
    g_string_append_printf (json, "\"id\":\"x%u\",", number);
}

static void
append_statement (GString *json, guint number, guint n_actors)
{
  static const char *const kinds[] = { "stated", "pledged", "measured", "demanded" };
  static const char *const authorities[] = { "lead", "government", "unnamed", "other" };
  guint issue = pick (3);

  g_string_append (json, number > 0 ? ",{" : "{");
  append_id (json, number);
  g_string_append_printf (json, "\"actor\":\"A%u\",\"issue\":\"i%u\",\"date\":", pick (n_actors),
                          issue);
  append_date (json);
  if (pick (9) == 0)
    g_string_append (json, ",\"position\":null,\"none\":\"unclear\"");
  else
    g_string_append_printf (json, ",\"position\":%d",
                            issue == 0 ? (int)pick (3) - 1 : (int)pick (60) - 30);
  g_string_append_printf (json,
                          ",\"kind\":\"%s\",\"authority\":\"%s\",\"note\":\"n\",\"coder\":\"c\"",
                          kinds[pick (4)], authorities[pick (4)]);
  if (pick (4) == 0)
    g_string_append_printf (json, ",\"conditions\":[\"c%u\"]", pick (2));
  if (pick (4) == 0)
    g_string_append_printf (json, ",\"spoken_by\":\"A%u\"", pick (n_actors));
  if (pick (3) == 0)
    g_string_append (json, ",\"sources\":[1,\"s0\"],\"event\":\"e0\"");
  g_string_append_c (json, '}');
}

/* Made by one that comes after, and may take back what any said. */
static void
append_takers_back (GString *json, guint n, guint n_actors)
{
  for (guint i = 0; i < n / 4; i++)
    g_string_append_printf (
      json,
      ",{\"id\":\"y%u\",\"actor\":\"A%u\",\"issue\":\"i0\",\"date\":\"2026-%02u\",\"position\":%d,"
      "\"replaces\":[\"x%u\"%s%u\"]}",
      i, pick (n_actors), 1 + i % 12, (int)pick (3) - 1, pick_named (n),
      i > 0 && i % 12 > 0 ? ",\"y" : ",\"x", i > 0 && i % 12 > 0 ? i - 1 : pick_named (n));
}

static SpDataset *
make_dataset (void)
{
  GString *json = g_string_new (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"contest_days\":200,");
  guint n_actors = 2 + pick (8);
  guint n = 5 + pick (60);
  SpDataset *dataset;

  append_actors (json, n_actors);
  g_string_append (json, issues);
  if (pick (2) == 0)
    g_string_append_printf (
      json, "\"searched\":[{\"actor\":\"A%u\",\"issue\":\"i%u\",\"until\":\"2025\"}],",
      pick (n_actors), pick (3));
  g_string_append (json, "\"statements\":[");
  for (guint i = 0; i < n; i++)
    append_statement (json, i, n_actors);
  append_takers_back (json, n, n_actors);
  g_string_append (json, "]}");
  dataset = sp_test_load_json (json->str);
  g_string_free (json, TRUE);
  return dataset;
}

static void
choose (GArray **list, guint n)
{
  *list = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 i = 0; i < n; i++)
    if (pick (2) == 0)
      g_array_append_val (*list, i);
}

static SpView *
make_random_view (SpDataset *dataset)
{
  static const char *const by_value[] = { "value:i1", "value:i2", "value:i0" };
  const SpChartKind *const *kinds;
  guint n;
  SpView *view = sp_view_new ();

  kinds = sp_chart_get_kinds (&n);
  view->chart = g_strdup (kinds[pick (n)]->name);
  view->sort = g_strdup (pick (2) == 0 ? sorts[pick (G_N_ELEMENTS (sorts))] : by_value[pick (3)]);
  if (pick (2) == 0)
    choose (&view->issues, 3);
  if (pick (2) == 0)
    choose (&view->actors, sp_dataset_get_n_actors (dataset));
  if (pick (3) == 0)
    choose (&view->groups, 3);
  if (pick (3) == 0)
    choose (&view->met, 2);
  if (pick (3) == 0)
    choose (&view->unmet, 2);
  if (pick (2) == 0)
    view->as_of = (SpDate){ (guint16)(2023 + pick (4)), (guint8)pick (13), 0 };
  if (pick (4) == 0)
    view->from = (SpDate){ (guint16)(2022 + pick (4)), (guint8)pick (13), 0 };
  if (pick (3) == 0)
    view->title = sp_text_new_plain ("Title <&>");
  return view;
}

static gboolean
try_seed (guint32 seed)
{
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpView) view = NULL;
  g_autofree char *what = g_strdup_printf ("seed %uu", seed);
  gboolean shown;

  chance = g_rand_new_with_seed (seed);
  dataset = make_dataset ();
  view = make_random_view (dataset);
  shown = assert_opens_again (dataset, view, pick (4) == 0 ? SP_DATA_ALL : SP_DATA_VIEW, what);
  g_rand_free (chance);
  return shown;
}

static void
test_chance (void)
{
  guint n_shown = 0;

  for (guint i = 0; i < 300; i++)
    n_shown += try_seed ((guint32)g_test_rand_int ());
  g_assert_cmpuint (n_shown, >, 100);
}

/* Which once were another picture when they were opened again. */
static void
test_found (void)
{
  static const guint32 seeds[] = { 1962866394u };

  for (guint i = 0; i < G_N_ELEMENTS (seeds); i++)
    g_assert_true (try_seed (seeds[i]));
}

/* What a picture rests on and no mark of it shows: that an actor took no position on a first day of its
 * history, and what it pledged on an earlier day. */
static void
test_unseen (void)
{
  static const char history[] =
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"events\":[{\"date\":\"2024\","
    "\"title\":"
    "\"E\"}],\"actors\":[{\"id\":\"A\",\"name\":\"A\"}],\"issues\":[{\"id\":\"i\",\"title\":\"I\","
    "\"scale\":{"
    "\"type\":\"number\",\"unit\":\"\",\"min\":0,\"max\":9}}],\"statements\":["
    "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2023-02\",\"position\":null,\"none\":\"unclear\"},"
    "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2023-03\",\"position\":2,\"kind\":\"measured\"},"
    "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2023-04\",\"position\":4,\"kind\":\"pledged\"},"
    "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2025-04\",\"position\":5,\"kind\":\"pledged\"}]}";
  static const char *const kinds[] = { "changes", "timeline" };
  g_autoptr (SpDataset) dataset = sp_test_load_json (history);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (SpView) view = make_view (dataset, kinds[i], NULL);

      g_assert_true (assert_opens_again (dataset, view, SP_DATA_VIEW, kinds[i]));
    }
}

/* A statement without an id is told by its place in the whole, however often a part of it is opened. */
static void
test_place (void)
{
  g_autoptr (SpDataset) dataset = sp_test_load_json (
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"actors\":[{\"id\":\"A\",\"name\":"
    "\"A\"},"
    "{\"id\":\"B\",\"name\":\"B\"}],\"issues\":[{\"id\":\"i\",\"title\":\"I\",\"scale\":{\"type\":"
    "\"number\","
    "\"unit\":\"\",\"min\":0,\"max\":9}}],\"statements\":["
    "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2023-02\",\"position\":1},"
    "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2025-02\",\"position\":2},"
    "{\"actor\":\"B\",\"issue\":\"i\",\"date\":\"2025-02\",\"position\":3}]}");
  g_autoptr (SpView) view = make_view (dataset, "positions", NULL);
  g_autoptr (GBytes) document = NULL;
  g_autofree char *text = NULL;

  g_assert_true (assert_opens_again (dataset, view, SP_DATA_VIEW, "places"));
  document = draw (dataset, view, SP_DATA_VIEW);
  text = g_strndup (g_bytes_get_data (document, NULL), g_bytes_get_size (document));
  g_assert_nonnull (strstr (text, "<sp:places>1-2</sp:places>"));
  g_assert_nonnull (strstr (text, "data-statement=\"/statements/2\""));
  g_assert_null (strstr (text, "data-statement=\"/statements/0\""));
}

/* Modes */

static char *
write_carried (SpDataMode mode, guint n_words)
{
  g_autofree char *word = g_strnfill (n_words, 'x');
  g_autofree char *name = g_strconcat (word, " %u", NULL);
  g_autofree char *json = sp_test_make_json (3, 3, name);
  g_autoptr (SpDataset) dataset = sp_test_load_json (json);
  g_autoptr (GBytes) document = draw (dataset, sp_dataset_get_view (dataset), mode);

  return g_strndup (g_bytes_get_data (document, NULL), g_bytes_get_size (document));
}

static void
test_modes (void)
{
  g_autofree char *none = write_carried (SP_DATA_NONE, 10);
  g_autofree char *view = write_carried (SP_DATA_VIEW, 10);
  g_autofree char *all = write_carried (SP_DATA_ALL, 10);

  g_assert_null (strstr (none, "<sp:data"));
  g_assert_nonnull (strstr (none, "<sp:view"));
  g_assert_nonnull (strstr (view, "<sp:data what=\"view\""));
  g_assert_nonnull (strstr (all, "<sp:data what=\"all\""));
  /* The drawing is the same whatever is carried. */
  g_assert_cmpstr (strstr (none, "</metadata>"), ==, strstr (view, "</metadata>"));
  g_assert_cmpstr (strstr (none, "</metadata>"), ==, strstr (all, "</metadata>"));
}

static void
test_too_large (void)
{
  g_autoptr (GString) quotes = g_string_new (NULL);
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (GBytes) document = NULL;
  g_autoptr (SpSvgContents) contents = NULL;
  g_autofree char *quote = g_strnfill (1000000, 'q');

  g_string_append (
    quotes,
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"actors\":[{\"id\":\"A\",\"name\":"
    "\"A\"}],"
    "\"issues\":[{\"id\":\"i\",\"title\":\"I\",\"scale\":{\"type\":\"number\",\"unit\":\"\","
    "\"min\":0,\"max\":2}}],"
    "\"statements\":[");
  for (guint i = 0; i < 9; i++)
    g_string_append_printf (
      quotes,
      "%s{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2025\",\"position\":1,\"quote\":\"%s\"}",
      i > 0 ? "," : "", quote);
  g_string_append (quotes, "]}");
  dataset = sp_test_load_json (quotes->str);
  document = draw (dataset, sp_dataset_get_view (dataset), SP_DATA_ALL);
  g_assert_cmpuint (g_bytes_get_size (document), <, 100000);
  contents = sp_svg_reader_read (document, NULL);
  g_assert_null (contents->data);
  g_assert_cmpuint (strlen (contents->data_sum), ==, 64);
  g_assert_false (contents->drawing_changed);
  /* What is shown is small enough. */
  g_clear_pointer (&document, g_bytes_unref);
  g_clear_pointer (&contents, sp_svg_contents_free);
  document = draw (dataset, sp_dataset_get_view (dataset), SP_DATA_VIEW);
  contents = sp_svg_reader_read (document, NULL);
  g_assert_nonnull (contents->data);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/carried/samples", test_samples);
  g_test_add_func ("/carried/languages", test_languages);
  g_test_add_func ("/carried/chance", test_chance);
  g_test_add_func ("/carried/found", test_found);
  g_test_add_func ("/carried/unseen", test_unseen);
  g_test_add_func ("/carried/place", test_place);
  g_test_add_func ("/carried/modes", test_modes);
  g_test_add_func ("/carried/too-large", test_too_large);
  return g_test_run ();
}
