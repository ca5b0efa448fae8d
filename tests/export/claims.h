/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A small dataset with every kind of row, for the tests of the claims sheet. */

#pragma once

#include "analysis/sp-language.h"
#include "chart/sp-chart.h"
#include "export/sp-claims.h"
#include "support/sp-scene-check.h"

#include <string.h>

static const char claims_json[] =
  "{'format':'standpoint','version':1,'title':'T','license':'CC-BY-4.0','authors':['Ann'],"
  "'view':{'as_of':'2025-02-18','assume':{'us':'met'}},"
  "'actors':[{'id':'A','name':'Aland'},{'id':'B','name':{'de':'Bordurien'}},"
  "{'id':'C','name':'Cagliostro'}],"
  "'conditions':[{'id':'deal','title':'A deal'},{'id':'us','title':'A backstop','short_title':'US "
  "backstop'}],"
  "'events':[{'id':'e','date':'2025-02-17','title':'Summit'}],"
  "'issues':[{'id':'i','title':'Troops','scale':{'type':'levels','levels':[{'value':-1,'label':"
  "'Against'},{'value':1,'label':'For'}]}},"
  "{'id':'n','title':'Share','scale':{'type':'number','unit':'%'}}],"
  "'sources':[{'id':'s','title':'One','publisher':'Paper','URL':'https://example.org/?a=1&b=2',"
  "'archived':'https://archive.example.org/1','issued':{'date-parts':[[2025,2,17]]}},"
  "{'id':'t','title':'Zwei','publisher':'Blatt','language':'de','origin':'copy','original':'AFP'}],"
  "'searched':[{'actor':'C','until':'2025-02-18'}],"
  "'statements':["
  "{'id':'a1','actor':'A','issue':'i','date':'2025-02-17','position':1,'speaker':'Ann','role':"
  "'Minister','quote':'Ja,\\nwir kommen','quote_lang':'de','translation':'Yes, we come',"
  "'translation_by':'official','summary':'Comes.','conditions':['deal','us'],'scope':'by sea',"
  "'event':'e','form':'signed','replaces':['a0'],'sources':['s','t']},"
  "{'id':'a2','actor':'A','issue':'i','date':'2025-02-16','position':-1,'authority':'spokesperson',"
  "'confidence':'reported'},"
  "{'id':'a0','actor':'A','issue':'i','date':'2024-01','position':-1},"
  "{'actor':'B','issue':'i','date':'2025-02-10','position':null,'none':'declined','spoken_by':'A',"
  "'authority':'unnamed','sources':['t']},"
  "{'id':'an','actor':'A','issue':'n','date':'2024-06-17','kind':'measured','period':'2024',"
  "'position':-2.5,'sources':['s']},"
  "{'id':'ap','actor':'A','issue':'n','date':'2025-02-01','kind':'pledged','position':3,'by':'2027'"
  "}"
  "]}";

typedef struct
{
  SpSelection *selection;
  SpScene *scene;
  SpClaims *claims;
} ClaimsTest;

static inline void
claims_test_clear (ClaimsTest *self)
{
  g_clear_pointer (&self->claims, sp_claims_free);
  g_clear_pointer (&self->scene, sp_scene_unref);
  g_clear_pointer (&self->selection, sp_selection_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ClaimsTest, claims_test_clear)

static inline void
claims_test_init (ClaimsTest *self, SpDataset *dataset, const char *language)
{
  g_autoptr (SpTestSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  sp_language_set (language);
  sheet = sp_test_sheet_new (dataset, 1240);
  self->scene = sp_chart_layout (&sheet->request, &error);
  g_assert_no_error (error);
  self->selection = sp_selection_ref (sheet->selection);
  self->claims = sp_claims_new (self->scene, self->selection);
}

static inline SpDataset *
claims_test_load (void)
{
  g_autofree char *text = g_strdelimit (g_strdup (claims_json), "'", '"');

  return sp_test_load_json (text);
}

/* The sheet of the fixture. g_free(). */
static inline char *
claims_test_write (SpClaimsFormat format, const char *language)
{
  g_autoptr (SpDataset) dataset = claims_test_load ();
  g_auto (ClaimsTest) test = { 0 };
  g_autoptr (GBytes) bytes = NULL;

  claims_test_init (&test, dataset, language);
  bytes = sp_claims_write (test.claims, format);
  sp_language_set ("en");
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static inline void
claims_test_assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("no %s in %s", part, text);
}

static inline void
claims_test_assert_lacks (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("%s in %s", part, text);
}
