/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-view-json.h"
#include "fixture.h"

#define REST                                                                                   \
  "'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],'issues':[{" \
  "'id':'i','title':'I','scale':{'type':'number','unit':''}}],'statements':[]}\r\n"

static SpDataset *
read_bytes (GBytes *bytes)
{
  g_autoptr (SpProblems) problems = sp_problems_new ("fixture");
  SpDataset *dataset = sp_reader_read (bytes, problems);
  g_autofree char *told = sp_problems_to_text (problems);

  if (dataset == NULL)
    g_error ("%s", told);
  return dataset;
}

static void
test_all_members (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autofree char *json = sp_view_to_json (sp_dataset_get_view (dataset), dataset);
  g_autofree char *quoted = g_strdelimit (g_strdup (json), "\"", '\'');

  g_assert_cmpstr (quoted, ==,
                   "{'chart':'positions','form':'fit','issues':['spending','troops'],"
                   "'actors':['FRA'],'groups':['nato'],'as_of':'2025-02-18','from':'2025',"
                   "'assume':{'peace':'met','backstop':'unmet'},'sort':'value:troops',"
                   "'title':'V','subtitle':{'en':'S'}}");
}

/* What is left out stays out; an empty choice is a choice. */
static void
test_left_out (void)
{
  g_autoptr (SpDataset) dataset = fixture_read ("{" REST);
  g_autoptr (SpView) view = sp_view_new ();
  g_autofree char *none = sp_view_to_json (view, dataset);
  g_autofree char *empty = NULL;

  view->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  empty = sp_view_to_json (view, dataset);
  g_assert_cmpstr (none, ==, "{}");
  g_assert_cmpstr (empty, ==, "{\"issues\":[]}");
}

/* A condition that is met and unmet is unmet, and named once. */
static void
test_met_and_unmet (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpView) view = sp_view_new ();
  guint32 both = 1;
  g_autofree char *json = NULL;

  view->met = g_array_new (FALSE, FALSE, sizeof (guint32));
  view->unmet = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (view->met, both);
  g_array_append_val (view->unmet, both);
  json = sp_view_to_json (view, dataset);
  g_assert_cmpstr (json, ==, "{\"assume\":{\"backstop\":\"unmet\"}}");
}

static void
test_strange_words (void)
{
  static const char *const titles[] = { "\"quoted\" \\ back", "line\nbreak\ttab \001\177",
                                        "\u202e\u2028 \u0627 \uffff", "</script>]]>&amp;" };
  g_autoptr (GBytes) bytes = fixture_bytes ("{" REST);
  g_autoptr (SpDataset) dataset = read_bytes (bytes);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (SpView) view = sp_view_new ();
      g_autofree char *json = NULL;
      g_autoptr (GBytes) put = NULL;
      g_autoptr (SpDataset) again = NULL;

      view->title = sp_text_new_plain (titles[i]);
      json = sp_view_to_json (view, dataset);
      put = sp_view_put_into (bytes, json);
      again = read_bytes (put);
      g_assert_null (strpbrk (json, "<>&"));
      g_assert_cmpstr (sp_text_get_string (sp_dataset_get_view (again)->title, 0), ==, titles[i]);
    }
}

static void
assert_put (const char *before, const char *after)
{
  g_autoptr (GBytes) bytes = fixture_bytes (before);
  g_autoptr (GBytes) expected = fixture_bytes (after);
  g_autoptr (GBytes) put = sp_view_put_into (bytes, "{\"sort\":\"name\"}");

  g_assert_cmpmem (g_bytes_get_data (put, NULL), g_bytes_get_size (put),
                   g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
}

/* All else stays as it is, to the byte. */
static void
test_put (void)
{
  assert_put ("{" REST, "{'view': {'sort':'name'}, " REST);
  assert_put (" {\r\n\t" REST, " {'view': {'sort':'name'}, \r\n\t" REST);
  assert_put ("{'view' : {'view': 1, 'x': [{}]} ,'y':1, " REST,
              "{'view' : {'sort':'name'} ,'y':1, " REST);
  assert_put ("{'a':{'view':2},'v\\u0069ew':{}}", "{'a':{'view':2},'v\\u0069ew':{'sort':'name'}}");
  assert_put ("\357\273\277{" REST, "\357\273\277{'view': {'sort':'name'}, " REST);
}

static void
test_put_into_nothing (void)
{
  static const char *const texts[] = { "", "[]", "{'a':", "{'view':[1,", "no", "{'a' 1}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = fixture_bytes (texts[i]);
      g_autoptr (GBytes) put = sp_view_put_into (bytes, "{}");

      g_assert_cmpuint (g_bytes_get_size (put), >=, g_bytes_get_size (bytes));
    }
}

static void
test_no_view (void)
{
  static const char *const views[] = { "", "[]", "{", "{},\"a\":1", "{}{}", "{\"a\":}", "1" };
  g_autoptr (GBytes) bytes = fixture_bytes ("{" REST);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    g_assert_null (sp_view_put_into (bytes, views[i]));
}

/* Read back for the dataset that it is of, a view is the same. */
static void
test_read_back (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autoptr (SpView) empty = sp_view_new ();
  const SpView *views[] = { sp_dataset_get_view (dataset), empty };

  empty->issues = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *json = sp_view_to_json (views[i], dataset);
      g_autoptr (SpView) back = sp_view_from_json (json, dataset);
      g_autofree char *again = sp_view_to_json (back, dataset);

      g_assert_cmpstr (json, ==, again);
    }
}

/* Ids are looked up anew; what is gone is left out, and a list of which nothing is left is none. */
static void
test_read_for_another (void)
{
  g_autoptr (SpDataset) other = fixture_read (
    "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'B','name':'B'},{'id':'A','"
    "name':'A'}],"
    "'conditions':[{'id':'c','title':'C'}],"
    "'issues':[{'id':'i','title':'I','scale':{'type':'number','unit':''}}],'statements':[]}");
  g_autoptr (SpView) view = sp_view_from_json (
    "{\"issues\":[\"gone\"],\"actors\":[\"A\",\"gone\"],\"groups\":[],\"sort\":\"value:gone\","
    "\"as_of\":\"2025-02-31\",\"assume\":{\"c\":\"met\",\"gone\":\"unmet\"}}",
    other);
  g_autofree char *json = sp_view_to_json (view, other);

  g_assert_cmpstr (json, ==, "{\"actors\":[\"A\"],\"groups\":[],\"assume\":{\"c\":\"met\"}}");
  g_assert_cmpuint (g_array_index (view->actors, guint32, 0), ==, 1);
}

/* Whatever the settings hold. */
static void
test_read_strange (void)
{
  static const char *const none[] = { "", "[]", "{", "{} {}", "'x'", "nonsense" };
  static const char *const empty[] = {
    "{}",
    "{\"issues\":3,\"actors\":null,\"assume\":[],\"title\":{\"en\":4},\"as_of\":{},\"sort\":\"x\"}",
    "{\"actors\":[1,null,{}],\"chart\":false}"
  };
  g_autoptr (SpDataset) dataset = fixture_read (FULL);

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_null (sp_view_from_json (none[i], dataset));
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr (SpView) view = sp_view_from_json (empty[i], dataset);
      g_autofree char *json = sp_view_to_json (view, dataset);

      g_assert_cmpstr (json, ==, "{}");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view-json/all-members", test_all_members);
  g_test_add_func ("/view-json/left-out", test_left_out);
  g_test_add_func ("/view-json/met-and-unmet", test_met_and_unmet);
  g_test_add_func ("/view-json/strange-words", test_strange_words);
  g_test_add_func ("/view-json/put", test_put);
  g_test_add_func ("/view-json/put-into-nothing", test_put_into_nothing);
  g_test_add_func ("/view-json/no-view", test_no_view);
  g_test_add_func ("/view-json/read-back", test_read_back);
  g_test_add_func ("/view-json/read-for-another", test_read_for_another);
  g_test_add_func ("/view-json/read-strange", test_read_strange);
  return g_test_run ();
}
