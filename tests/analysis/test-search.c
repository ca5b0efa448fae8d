/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-search.h"

#include "analysis/sp-language.h"
#include "dataset/sp-reader.h"

#include <string.h>

#define EVERYWHERE (SP_SEARCH_NAMES | SP_SEARCH_STATEMENTS)

static const char data[] =
  "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'POL','name':{'en':'Poland','fr':"
  "'Pologne'}},{'id':'X','name':'Polar Union'},{'id':'G','name':'Łódź and Straße'}],"
  "'issues':[{'id':'troops','title':'Troops','scale':{'type':'number','unit':''}},"
  "{'id':'n','title':'Interpol','scale':{'type':'number','unit':''}}],"
  "'sources':[{'id':'s','title':'A report of Poland','publisher':'Gazeta'}],"
  "'statements':["
  "{'actor':'POL','issue':'troops','date':'2025-01-01','position':1,'quote':'Nie wyślemy wojsk'},"
  "{'actor':'POL','issue':'troops','date':'2025-02-01','position':1,'summary':'Sends no soldiers.',"
  "'speaker':'Tusk'},"
  "{'actor':'X','issue':'troops','date':'2024','position':1,'translation':{'ar':'الأَمْن أوّلًا'},"
  "'quote':'x'}]}";

static SpDataset *
read_json (const char *single_quoted)
{
  char *text = g_strdelimit (g_strdup (single_quoted), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (SpProblems) problems = sp_problems_new ("test");
  SpDataset *dataset = sp_reader_read (bytes, problems);

  g_assert_nonnull (dataset);
  return dataset;
}

/* Looking for names and for statements one after the other finds the same. */
static void
test_scopes (void)
{
  g_autoptr (SpDataset) dataset = read_json (data);
  guint n_more[3] = { 0 };
  g_autoptr (GPtrArray) all = sp_search_find (dataset, "o", EVERYWHERE, 1, NULL, &n_more[0]);
  g_autoptr (GPtrArray) names = sp_search_find (dataset, "o", SP_SEARCH_NAMES, 1, NULL, &n_more[1]);
  g_autoptr (GPtrArray)
    rest = sp_search_find (dataset, "o", SP_SEARCH_STATEMENTS, 1, NULL, &n_more[2]);

  g_assert_cmpuint (names->len + rest->len, ==, all->len);
  g_assert_cmpuint (n_more[1] + n_more[2], ==, n_more[0]);
  for (guint i = 0; i < all->len; i++)
    {
      const SpFound *one = g_ptr_array_index (all, i);
      const SpFound *same = i < names->len ? g_ptr_array_index (names, i)
                                           : g_ptr_array_index (rest, i - names->len);

      g_assert_cmpint (one->kind, ==, same->kind);
      g_assert_cmpstr (one->text, ==, same->text);
    }
}

/* What is found, as words: "actor 0, statement 1", with what is bold in brackets. */
static void
check (const char *query, const char *expected)
{
  static const char *const kinds[] = { "actor", "issue", "source", "statement" };
  g_autoptr (SpDataset) dataset = read_json (data);
  g_autoptr (GPtrArray) found = sp_search_find (dataset, query, EVERYWHERE, 10, NULL, NULL);
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const SpFound *item = g_ptr_array_index (found, i);

      g_string_append_printf (told, "%s%s %u", i > 0 ? ", " : "", kinds[item->kind], item->index);
      for (guint j = 0; j < item->spans->len; j++)
        {
          const SpSpan *span = &g_array_index (item->spans, SpSpan, j);

          g_string_append_printf (told, " [%.*s]", (int)(span->end - span->start),
                                  item->text + span->start);
        }
    }
  g_assert_cmpstr (told->str, ==, expected);
}

/* Names first, the better match first; of a name in all languages; of statements the newest first. */
static void
test_order (void)
{
  check ("pol", "actor 0 [Pol], actor 1 [Pol], issue 1 [pol], source 0 [Pol]");
  check ("pologne", "actor 0 [Pologne]");
  check ("POL", "actor 0 [Pol], actor 1 [Pol], issue 1 [pol], source 0 [Pol]");
  check ("poland troops", "statement 1, statement 0");
  check ("poland soldiers", "statement 1 [soldiers]");
  check ("tusk", "statement 1 [Tusk]");
  check ("gazeta", "source 0 [Gazeta]");
}

/* Case, accents and the letters that Unicode does not take apart. */
static void
test_folding (void)
{
  check ("lodz", "actor 2 [Łódź]");
  check ("ŁÓDŹ", "actor 2 [Łódź]");
  check ("strasse", "actor 2 [Straße]");
  check ("wyslemy WOJSK", "statement 0 [wyślemy] [wojsk]");
  check ("الامن", "statement 2 [الأَمْن]");
}

static void
test_nothing (void)
{
  check ("", "");
  check ("  \t ", "");
  check ("poland zebra", "");
  check ("%s", "");
}

/* A query of chance: whatever is found has all its words, and what is bold is in the text. */
static void
test_any_query (void)
{
  static const char *const parts[] = { "p", "o",      "l", " ",  "ł", "ß",
                                       "ا", "\u0301", "n", "\n", "%", "s" };
  g_autoptr (SpDataset) dataset = read_json (data);

  for (guint run = 0; run < 2000; run++)
    {
      g_autoptr (GString) query = g_string_new (NULL);
      g_autoptr (GPtrArray) found = NULL;

      for (int i = g_test_rand_int_range (0, 6); i > 0; i--)
        g_string_append (query, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
      found = sp_search_find (dataset, query->str, EVERYWHERE, 10, NULL, NULL);
      for (guint i = 0; i < found->len; i++)
        {
          const SpFound *item = g_ptr_array_index (found, i);
          guint end = 0;

          g_assert_true (g_utf8_validate (item->text, -1, NULL));
          for (guint j = 0; j < item->spans->len; j++)
            {
              const SpSpan *span = &g_array_index (item->spans, SpSpan, j);

              g_assert_true (j == 0 || span->start > end);
              g_assert_cmpuint (span->start, <, span->end);
              g_assert_cmpuint (span->end, <=, strlen (item->text));
              g_assert_true (g_utf8_validate (item->text + span->start,
                                              (gssize)(span->end - span->start), NULL));
              end = span->end;
            }
        }
    }
}

static SpDataset *
read_many (guint n)
{
  g_autoptr (GString)
    text = g_string_new ("{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name'"
                         ":'A'}],'issues':[{'id':"
                         "'i','title':'I','scale':{'type':'number','unit':''}}],'statements':[");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "%s{'actor':'A','issue':'i','date':'2025','position':1,'quote':'"
                            "A quote of some words, as they are, in a sentence or two, and the "
                            "backstop at the end of it, number %u'}",
                            i > 0 ? "," : "", i);
  g_string_append (text, "]}");
  return read_json (text->str);
}

/* So many are shown, and the others are counted. A long text is cut around what was found. */
static void
test_many (void)
{
  g_autoptr (SpDataset) dataset = read_many (1000);
  guint n_more = 0;
  g_autoptr (GPtrArray) found = sp_search_find (dataset, "backstop", EVERYWHERE, 50, NULL, &n_more);

  g_assert_cmpuint (found->len, ==, 50);
  g_assert_cmpuint (n_more, ==, 950);
}

static void
test_excerpt (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *json = NULL;
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (GPtrArray) found = NULL;
  const SpFound *item;
  const SpSpan *span;

  for (guint i = 0; i < 100; i++)
    g_string_append (text, i == 60 ? "needle " : "häy ");
  json = g_strdup_printf (
    "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],'issues':[{'"
    "id':"
    "'i','title':'I','scale':{'type':'number','unit':''}}],'statements':[{'actor':'A','issue':'i',"
    "'date':'2025','position':1,'quote':'%s'}]}",
    text->str);
  dataset = read_json (json);
  found = sp_search_find (dataset, "needle", EVERYWHERE, 10, NULL, NULL);
  item = g_ptr_array_index (found, 0);
  span = &g_array_index (item->spans, SpSpan, 0);
  g_assert_true (g_str_has_prefix (item->text, "…häy"));
  g_assert_true (g_str_has_suffix (item->text, "…"));
  g_assert_true (g_str_has_prefix (item->text + span->start, "needle "));
  g_assert_cmpuint (span->end - span->start, ==, 6);
}

static void
test_cancelled (void)
{
  g_autoptr (SpDataset) dataset = read_json (data);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_search_find (dataset, "poland", EVERYWHERE, 10, cancellable, NULL));
}

/* Not a test of passing or failing: what it takes. */
static void
test_speed (void)
{
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (GPtrArray) found = NULL;
  gint64 start;

  if (!g_test_perf ())
    {
      g_test_skip ("only with -m perf");
      return;
    }
  dataset = read_many (1000000);
  start = g_get_monotonic_time ();
  found = sp_search_find (dataset, "backstop 99", EVERYWHERE, 50, NULL, NULL);
  g_test_message ("a million statements: %.2f s",
                  (double)(g_get_monotonic_time () - start) / G_USEC_PER_SEC);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/search/scopes", test_scopes);
  g_test_add_func ("/search/order", test_order);
  g_test_add_func ("/search/folding", test_folding);
  g_test_add_func ("/search/nothing", test_nothing);
  g_test_add_func ("/search/any-query", test_any_query);
  g_test_add_func ("/search/many", test_many);
  g_test_add_func ("/search/excerpt", test_excerpt);
  g_test_add_func ("/search/cancelled", test_cancelled);
  g_test_add_func ("/search/speed", test_speed);
  return g_test_run ();
}
