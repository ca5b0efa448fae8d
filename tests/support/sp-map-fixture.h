/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A small dataset with countries of every size and others, for the tests of maps. */

#pragma once

#include "chart/sp-classes.h"
#include "support/sp-scene-check.h"

/* By place in the selection. */
enum
{
  FRANCE,
  GERMANY,
  LUXEMBOURG,
  MALTA,
  UKRAINE, /* nothing found */
  AMERICA, /* not in Europe */
  UNION,   /* no country */
  PARTY,   /* of Germany */
  POLAND,  /* reported, conditional, contested */
  NORWAY,  /* inferred, old, with a scope */
  NOBODY,  /* of a country without a shape */
  N_ACTORS,
};

static const char map_json[] =
  "{'format':'standpoint','version':1,'title':'T','contest_days':7,"
  "'actors':[{'id':'FRA','name':'France','country':'FR'},"
  "{'id':'DEU','name':'Germany','country':'DE'},"
  "{'id':'LUX','name':'Luxembourg','country':'LU'},"
  "{'id':'MLT','name':'Malta','country':'MT'},"
  "{'id':'UKR','name':'Ukraine','country':'UA'},"
  "{'id':'USA','name':'United States','country':'US'},"
  "{'id':'EU','name':'European Union','kind':'organisation','country':'EU'},"
  "{'id':'SPD','name':'Social Democrats','kind':'party','country':'DE'},"
  "{'id':'POL','name':'Poland','country':'PL'},"
  "{'id':'NOR','name':'Norway','country':'NO'},"
  "{'id':'GIB','name':'Gibraltar','country':'GI'}],"
  "'conditions':[{'id':'deal','title':'A peace deal','short_title':'peace deal'}],"
  "'issues':[{'id':'i','title':'Issue','question':'What is the "
  "question?','scale':{'type':'levels','neutral':0,"
  "'levels':[{'value':-1,'label':'Against'},{'value':0,'label':'Neutral'},{'value':1,'label':'For'}"
  "]}},"
  "{'id':'n','title':'Number','scale':{'type':'number','unit':'% of GDP'}}],"
  "'statements':["
  "{'actor':'FRA','issue':'i','date':'2025-02-10','position':1},"
  "{'actor':'DEU','issue':'i','date':'2025-02-10','position':0},"
  "{'actor':'LUX','issue':'i','date':'2025-02-10','position':1},"
  "{'actor':'MLT','issue':'i','date':'2025-02-10','position':-1},"
  "{'actor':'USA','issue':'i','date':'2025-02-10','position':-1},"
  "{'actor':'EU','issue':'i','date':'2025-02-10','position':1},"
  "{'actor':'SPD','issue':'i','date':'2025-02-10','position':1},"
  "{'actor':'POL','issue':'i','date':'2025-02-09','position':0},"
  "{'actor':'POL','issue':'i','date':'2025-02-10','position':1,'confidence':'reported','conditions'"
  ":['deal']},"
  "{'actor':'NOR','issue':'i','date':'2024-02-10','position':0,'confidence':'inferred','scope':'at "
  "sea'},"
  "{'actor':'GIB','issue':'i','date':'2025-02-10','position':0},"
  "{'actor':'FRA','issue':'n','date':'2025-02-10','kind':'measured','position':2.1},"
  "{'actor':'DEU','issue':'n','date':'2025-02-10','kind':'measured','position':2.4},"
  "{'actor':'LUX','issue':'n','date':'2025-02-10','kind':'measured','position':1.2},"
  "{'actor':'POL','issue':'n','date':'2025-02-10','kind':'measured','position':4.2}]}";

static SpDataset *
load_map (void)
{
  g_autofree char *text = g_strdelimit (g_strdup (map_json), "'", '"');

  return sp_test_load_json (text);
}

/* The countries that the actors stand for. */
static const char *const map_countries[] = { "FR", "DE", "LU", "MT", "UA", "US",
                                             NULL, NULL, "PL", "NO", "GI" };
