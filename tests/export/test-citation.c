/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-citation.h"

#include "analysis/sp-language.h"
#include "dataset/fixture.h"
#include "dataset/sp-source-item.h"

#include <json-glib/json-glib.h>

/* @sources: items, with single quotes for double ones; the dataset's statement cites "s". */
static SpDataset *
read_sources (const char *sources)
{
  g_autofree char *text = g_strdup_printf (
    "{'format':'standpoint','version':1,'title':'T','actors':[{'id':'A','name':'A'}],"
    "'issues':[{'id':'i','title':'I','scale':{'type':'number','unit':'%%'}}],"
    "'sources':[%s],'statements':[{'actor':'A','issue':'i','date':'2025','position':1}]}",
    sources);

  return fixture_read (text);
}

static char *
write_all (const SpDataset *dataset, SpCitationFormat format)
{
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < sp_dataset_get_n_sources (dataset); i++)
    g_array_append_val (sources, i);
  return sp_citation_write (dataset, sources, format);
}

static void
check (const char *sources, SpCitationFormat format, const char *expected)
{
  g_autoptr (SpDataset) dataset = read_sources (sources);
  g_autofree char *text = write_all (dataset, format);

  g_assert_cmpstr (text, ==, expected);
}

#define NEWS                                                                                 \
  "{'id':'bbc-2025','type':'article-newspaper','title':'Ready & willing','publisher':'BBC'," \
  "'container-title':'BBC News','issued':{'date-parts':[[2025,2,17]]},"                      \
  "'accessed':{'date-parts':[[2025,2,18]]},'URL':'https://example.org/a_b?c=1&d=%20',"       \
  "'archived':'https://archive.example.org/1','author':[{'family':'Mason','given':'Chris'}," \
  "{'literal':'Staff and agencies'}],'language':'en'}"

static void
test_plain (void)
{
  check (NEWS, SP_CITATION_PLAIN,
         "Chris Mason and Staff and agencies, “Ready & willing”, BBC News, BBC, 17 February 2025, "
         "https://example.org/a_b?c=1&d=%20, archived: https://archive.example.org/1, read 18 "
         "February 2025\n");
  check ("{'id':'bare'}", SP_CITATION_PLAIN, "bare\n");
  check ("{'id':'x','title':'Two\\nlines {title}'}", SP_CITATION_PLAIN, "“Two lines {title}”\n");
}

static void
test_bibtex (void)
{
  check (NEWS, SP_CITATION_BIBTEX,
         "@article{bbc-2025,\n"
         "  author = {{Mason}, {Chris} and {Staff and agencies}},\n"
         "  title = {{Ready \\& willing}},\n"
         "  journal = {{BBC News}},\n"
         "  publisher = {{BBC}},\n"
         "  year = {2025},\n"
         "  month = feb,\n"
         "  day = {17},\n"
         "  language = {en},\n"
         "  url = {https://example.org/a_b?c=1&d=%20},\n"
         "  archiveurl = {https://archive.example.org/1},\n"
         "  urldate = {2025-02-18}\n"
         "}\n");
  check ("{'id':'bare'}", SP_CITATION_BIBTEX, "@misc{bare\n}\n");
}

/* Types of CSL are those of BibTeX that have the fields for them. */
static void
test_types (void)
{
  static const char *const types[][2] = {
    { "article-journal", "article" },
    { "article-newspaper", "article" },
    { "book", "book" },
    { "chapter", "incollection" },
    { "paper-conference", "inproceedings" },
    { "report", "techreport" },
    { "thesis", "phdthesis" },
    { "manuscript", "unpublished" },
    { "webpage", "misc" },
    { "speech", "misc" },
    { "no such type", "misc" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autofree char *source = g_strdup_printf ("{'id':'k','type':'%s'}", types[i][0]);
      g_autofree char *expected = g_strdup_printf ("@%s{k\n}\n", types[i][1]);

      check (source, SP_CITATION_BIBTEX, expected);
    }
}

static void
test_tex (void)
{
  check ("{'id':'k','title':'\\\\ { } ~ ^ $ & # _ % < > | É ß Зеленський زيلينسكي\\u00a0x'}",
         SP_CITATION_BIBTEX,
         "@misc{k,\n  title = {{\\textbackslash{} \\textbraceleft{} \\textbraceright{} "
         "\\textasciitilde{} \\textasciicircum{} \\$ \\& \\# \\_ \\% \\textless{} \\textgreater{} "
         "\\textbar{} É ß Зеленський زيلينسكي~x}}\n}\n");
}

/* A key is ASCII without what BibTeX takes for a sign, and nobody else's. */
static void
test_keys (void)
{
  g_autoptr (SpDataset)
    dataset = read_sources ("{'id':'a,b'},{'id':'a-b'},{'id':'a}b'},{'id':'é'}");
  g_autofree char *text = write_all (dataset, SP_CITATION_BIBTEX);

  g_assert_cmpstr (text, ==, "@misc{a-b\n}\n\n@misc{a-b-2\n}\n\n@misc{a-b-3\n}\n\n@misc{e\n}\n");
}

/* As BibTeX counts braces: whatever is before them. The text never closes its entry, nor leaves it open. */
static void
assert_closed (const char *text)
{
  int depth = 0;
  guint n = 0;

  for (const char *at = text; *at != '\0'; at++)
    {
      depth += *at == '{' ? 1 : *at == '}' ? -1 : 0;
      g_assert_cmpint (depth, >=, 0);
      g_assert_true (*at != '@' || depth == 0 || n > 0);
      if (*at == '{' && depth == 1)
        n++;
    }
  g_assert_cmpint (depth, ==, 0);
  g_assert_cmpuint (n, ==, 1);
}

/* Texts of chance out of what TeX, BibTeX and JSON read as signs. */
static void
test_hostile (void)
{
  static const char *const parts[] = { "{",   "}",        "\\\\", "\\\"", "%",    ",", " and ",
                                       "@",   "\\n",      "#",    "a",    "é",    "~", "\\u202e",
                                       "}}}", "\\\\\\\\", "=",    "$",    "</x>", "&" };

  for (guint run = 0; run < 500; run++)
    {
      g_autoptr (GString) hostile = g_string_new ("x");
      g_autofree char *source = NULL;
      g_autoptr (SpDataset) dataset = NULL;
      g_autofree char *text = NULL;
      g_autofree char *plain = NULL;

      for (int i = g_test_rand_int_range (1, 30); i > 0; i--)
        g_string_append (hostile, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
      source =
        g_strdup_printf ("{'id':'k','title':'%s','publisher':'%s','page':'%s','author':["
                         "{'family':'%s','given':'%s','suffix':'%s','dropping-particle':'%s'},"
                         "{'literal':'%s'}],'URL':'https://example.org/}{\\\\'}",
                         hostile->str, hostile->str, hostile->str, hostile->str, hostile->str,
                         hostile->str, hostile->str, hostile->str);
      dataset = read_sources (source);
      text = write_all (dataset, SP_CITATION_BIBTEX);
      assert_closed (text);
      plain = write_all (dataset, SP_CITATION_PLAIN);
      g_assert_true (strchr (plain, '\n') == plain + strlen (plain) - 1);
    }
}

/* Every bundled source, as the file has it: parsed anew it is the same. */
static void
test_csl (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  g_autofree char *text = write_all (dataset, SP_CITATION_CSL);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GPtrArray) items = sp_source_item_list (dataset);
  g_autofree char *none = NULL;
  g_autoptr (GArray) nothing = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_assert_nonnull (node);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (node)), ==, items->len);
  for (guint i = 0; i < items->len; i++)
    {
      gsize length;
      const char *bytes = g_bytes_get_data (g_ptr_array_index (items, i), &length);
      g_autofree char *item = g_strndup (bytes, length);
      g_autoptr (JsonNode) expected = json_from_string (item, NULL);

      g_assert_true (
        json_node_equal (json_array_get_element (json_node_get_array (node), i), expected));
    }
  none = sp_citation_write (dataset, nothing, SP_CITATION_CSL);
  g_assert_cmpstr (none, ==, "[]\n");
}

/* What several statements name is cited once. */
static void
test_sources (void)
{
  g_autoptr (SpDataset) dataset = fixture_read (FULL);
  const guint32 statements[] = { 0, 1, 1 };
  g_autoptr (GArray) sources = sp_citation_list_sources (dataset, statements, 3);

  g_assert_cmpuint (sources->len, ==, 2);
  g_assert_cmpuint (g_array_index (sources, guint32, 0), ==, 0);
  g_assert_cmpuint (g_array_index (sources, guint32, 1), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/citation/plain", test_plain);
  g_test_add_func ("/citation/bibtex", test_bibtex);
  g_test_add_func ("/citation/types", test_types);
  g_test_add_func ("/citation/tex", test_tex);
  g_test_add_func ("/citation/keys", test_keys);
  g_test_add_func ("/citation/hostile", test_hostile);
  g_test_add_func ("/citation/csl", test_csl);
  g_test_add_func ("/citation/sources", test_sources);
  return g_test_run ();
}
