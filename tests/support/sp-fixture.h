/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A small dataset with one of everything that a mark can show, for the tests of the chart room. */

#pragma once

#include "support/sp-scene-check.h"

static const char json[] =
  "{'format':'standpoint','version':1,'title':'T','license':'CC-BY-4.0','authors':['A. "
  "Author'],'contest_days':7,"
  "'actors':[{'id':'AAA','name':'Aland'},{'id':'BBB','name':'Borduria'},{'id':'CCC','name':'"
  "Cagliostro'},"
  "{'id':'DDD','name':'Drusselstein'},{'id':'EEE','name':'Elbonia'},{'id':'FFF','name':'Freedonia'}"
  "],"
  "'conditions':[{'id':'deal','title':'A peace deal','short_title':'peace deal'}],"
  "'issues':[{'id':'i','title':'Issue','question':'Question?','applies_to':['AAA','BBB','CCC','DDD'"
  ",'EEE'],"
  "'scale':{'type':'levels','neutral':0,'levels':[{'value':-1,'label':'Against'},{'value':0,'label'"
  ":'Neutral'},"
  "{'value':1,'label':'For'}]}},"
  "{'id':'n','title':'Number','scale':{'type':'number','unit':'% of GDP','decimals':2}}],"
  "'sources':[{'id':'s1','type':'webpage','title':'One','publisher':'First "
  "Paper','URL':'https://example.org/a?b=c&d'},"
  "{'id':'s2','type':'webpage','title':'Two','publisher':'Second Paper'}],"
  "'statements':["
  "{'actor':'AAA','issue':'i','date':'2025-02-10','position':0,'sources':['s2']},"
  "{'actor':'AAA','issue':'i','date':'2025-02-12','position':1,'id':'first','sources':['s2','s1'],'"
  "conditions':['deal'],"
  "'scope':'logistics only'},"
  "{'actor':'BBB','issue':'i','date':'2025-02','position':-1,'confidence':'reported','spoken_by':'"
  "AAA','sources':['s1']},"
  "{'actor':'CCC','issue':'i','date':'2025-02-11','position':null,'none':'declined','sources':['s1'"
  "]},"
  "{'actor':'DDD','issue':'i','date':'2024-02-11','position':0,'confidence':'inferred','sources':['"
  "s1']},"
  "{'actor':'AAA','issue':'n','date':'2024-06-17','kind':'measured','period':'2024','position':2.1,"
  "'sources':['s1']},"
  "{'actor':'AAA','issue':'n','date':'2025-02-01','kind':'pledged','position':2.5,'by':'2027','"
  "sources':['s1']},"
  "{'actor':'BBB','issue':'n','date':'2025-02-01','low':1,'high':3,'sources':['s1']}]}";

static SpDataset *
load (void)
{
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');

  return sp_test_load_json (text);
}
