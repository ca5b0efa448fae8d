/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-metadata.h"
#include "support/sp-scene-check.h"

#include <string.h>

static const char json[] =
  "{'format':'standpoint','version':1,'title':'A & B','license':'CC-BY-4.0',"
  "'authors':['Ann <ann@example.org>','Bob'],'view':{'actors':['A'],'as_of':'2025-02-18'},"
  "'actors':[{'id':'A','name':'Aland'},{'id':'B','name':'Borduria'}],"
  "'issues':[{'id':'i','title':'I','scale':{'type':'levels','levels':[{'value':0,'label':'No'},"
  "{'value':1,'label':'Yes'}]}}],"
  "'sources':[{'id':'unused'},{'id':'two','publisher':'P','title':'T','URL':'https://e.org/?a&b',"
  "'issued':{'date-parts':[[2025,2,17]]}},{'id':'one'}],"
  "'statements':[{'actor':'A','issue':'i','date':'2025-02-17','position':1,'sources':['one','two',"
  "'one']},{'actor':'B','issue':'i','date':'2025-02-17','position':1,'sources':['unused']}]}";

static char *
write_metadata (const char *quoted)
{
  g_autofree char *text = g_strdelimit (g_strdup (quoted), "'", '"');
  g_autoptr (SpDataset) dataset = sp_test_load_json (text);
  g_autoptr (SpScene) scene = sp_test_lay_out (dataset, 800);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  GString *out = g_string_new (NULL);

  sp_svg_metadata_append (out, scene, &(SpSvgOptions){ .selection = selection }, "");
  return g_string_free (out, FALSE);
}

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("no %s in %s", part, text);
}

static void
test_terms (void)
{
  g_autofree char *metadata = write_metadata (json);

  assert_has (metadata, "<dc:title>");
  assert_has (metadata, "<dc:description>");
  assert_has (metadata, "<rdf:li>Ann &lt;ann@example.org&gt;</rdf:li>");
  assert_has (metadata, "<dc:date>2025-02-18</dc:date>");
  assert_has (metadata, "<dc:rights>CC-BY-4.0</dc:rights>");
  assert_has (metadata, "<dc:language>en</dc:language>");
  assert_has (metadata, "<dc:format>image/svg+xml</dc:format>");
}

/* The sources of what is shown, each once; of what is not shown none. */
static void
test_sources (void)
{
  g_autofree char *metadata = write_metadata (json);
  g_auto (GStrv) parts = g_strsplit (strstr (metadata, "<dc:source>"), "<rdf:li>", -1);

  g_assert_cmpuint (g_strv_length (parts), ==, 3);
  g_assert_true (g_str_has_prefix (parts[1], "one</rdf:li>"));
  g_assert_true (g_str_has_prefix (parts[2], "P. T. 2025-02-17. https://e.org/?a&amp;b</rdf:li>"));
}

/* What a history shows besides where everybody stands has its sources there, too; what is left out of the
 * history has not. */
static void
test_history (void)
{
  static const char history[] =
    "{'format':'standpoint','version':1,'title':'T','view':{'chart':'timeline','actors':['A'],"
    "'from':'2025-01-15','as_of':'2025-03-31'},'actors':[{'id':'A','name':'Aland'}],"
    "'issues':[{'id':'i','title':'I','scale':{'type':'levels','levels':[{'value':0,'label':'No'},"
    "{'value':1,'label':'Yes'}]}}],"
    "'sources':[{'id':'now'},{'id':'before'},{'id':'later'}],'statements':["
    "{'actor':'A','issue':'i','date':'2025-02-01','position':0,'sources':['before']},"
    "{'actor':'A','issue':'i','date':'2025-03-01','position':1,'sources':['now']},"
    "{'actor':'A','issue':'i','date':'2025-04-01','position':0,'sources':['later']}]}";
  g_autofree char *metadata = write_metadata (history);

  assert_has (metadata, "<rdf:li>before</rdf:li>");
  assert_has (metadata, "<rdf:li>now</rdf:li>");
  g_assert_null (strstr (metadata, "later"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-metadata/terms", test_terms);
  g_test_add_func ("/svg-metadata/sources", test_sources);
  g_test_add_func ("/svg-metadata/history", test_history);
  return g_test_run ();
}
