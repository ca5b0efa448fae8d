/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "dataset/sp-reader.h"

#include <string.h>

/* A dataset with every member that there is: two of most things, and statements that leave out what they can. Single quotes
 * stand for double ones. */
#define FULL                                                                                       \
  "{'format': 'standpoint', 'version': 1.0, 'title': {'en': 'Full', 'fr': 'Plein'},\n"             \
  "'description': 'All members', 'license': 'CC-BY-4.0', 'language': 'de', 'updated': "            \
  "'2025-03',\n"                                                                                   \
  "'authors': ['Ada', 'Grace'], 'contest_days': 3, 'fresh_days': 30,\n"                            \
  "'view': {'chart': 'positions', 'form': 'fit', 'issues': ['spending', 'troops'],\n"              \
  "  'actors': ['FRA'], 'groups': ['nato'], 'as_of': '2025-02-18', 'from': '2025',\n"              \
  "  'assume': {'peace': 'met', 'backstop': 'unmet'}, 'sort': 'value:troops', 'title': 'V',\n"     \
  "  'subtitle': {'en': 'S'}},\n"                                                                  \
  "'statements': [\n"                                                                              \
  "  {'id': 'a', 'actor': 'GBR', 'issue': 'troops', 'date': '2025-02-17', 'position': 1},\n"       \
  "  {'actor': 'FRA', 'issue': 'spending', 'date': '2025-02', 'position': 2.1, 'low': 2,\n"        \
  "   'high': 2.5, 'kind': 'pledged', 'by': '2030', 'period': '2025', 'confidence': 'inferred',\n" \
  "   'authority': 'lead', 'form': 'signed', 'speaker': 'X', 'role': {'en': 'President'},\n"       \
  "   'spoken_by': 'GBR', 'joint': 'j1', 'summary': 'S', 'scope': 'air only',\n"                   \
  "   'quote': 'a \\u00e9 \\\"b\\\"', 'quote_lang': 'fr', 'translation': {'en': 'T'},\n"           \
  "   'translation_by': 'press', 'conditions': ['backstop', 'peace'], 'replaces': ['a'],\n"        \
  "   'event': 'paris', 'salience': 62.5, 'sources': [7, 's'], 'coder': 'me', 'id': 'b',\n"        \
  "   'note': 'N'},\n"                                                                             \
  "  {'actor': 'GBR', 'issue': 'troops', 'date': '2024', 'position': null, 'none': 'absent'},\n"   \
  "  {'actor': 'GBR', 'issue': 'spending', 'date': '2024', 'position': null, 'kind': "             \
  "'measured'},\n"                                                                                 \
  "  {'actor': 'GBR', 'issue': 'troops', 'date': '2026', 'low': -1, 'high': 1}],\n"                \
  "'actors': [{'id': 'GBR', 'name': 'United Kingdom', 'country': 'GB', 'groups': ['nato',\n"       \
  "    {'id': 'eu', 'since': '1973', 'until': '2020-01-31'}], 'weight': 2.5, 'wikidata': "         \
  "'Q145',\n"                                                                                      \
  "    'terms': [{'leader': 'A', 'role': 'PM', 'since': '2024-07-05'}, {'leader': 'B'}]},\n"       \
  "  {'id': 'FRA', 'name': {'fr': 'France'}, 'short_name': 'F', 'kind': 'party', 'flag': 'FR',\n"  \
  "    'groups': ['eu'], 'note': 'N'}, {'id': 'NATO', 'name': 'NATO'}],\n"                         \
  "'groups': [{'id': 'nato', 'name': 'Alliance', 'description': 'D'}, {'id': 'eu', 'name': "       \
  "'Union'}],\n"                                                                                   \
  "'issues': [{'id': 'troops', 'title': 'Troops', 'question': 'Q?', 'description': 'D', "          \
  "'weight': 2,\n"                                                                                 \
  "    'applies_to': ['FRA', 'nato'], 'palette': 'brown-teal', 'scale': {'neutral': 0, 'levels': " \
  "[\n"                                                                                            \
  "    {'value': -1, 'label': 'No', 'meaning': 'M'}, {'value': 0, 'label': 'Open'},\n"             \
  "    {'value': 1, 'label': 'Yes'}], 'type': 'levels'}},\n"                                       \
  "  {'id': 'spending', 'title': 'Spending', 'scale': {'type': 'number', 'unit': '', 'min': 0,\n"  \
  "    'max': 5, 'decimals': 2, 'references': [{'value': 2, 'label': '2 %', 'since': '2014',\n"    \
  "    'until': '2025-06-24'}]}}],\n"                                                              \
  "'conditions': [{'id': 'peace', 'title': 'P', 'short_title': 'p', 'description': 'D'},\n"        \
  "  {'id': 'backstop', 'title': 'B'}],\n"                                                         \
  "'sources': [{'id': '7', 'type': 'article', 'title': 'T', 'URL': 'https://example.org/a?b=1',\n" \
  "    'author': [{'given': 'Ada', 'family': 'L'}, {'literal': 'The Times'}, 'Z'],\n"              \
  "    'container-title': 'C', 'publisher': 'P', 'issued': {'date-parts': [[2025, '2', 17], "      \
  "[2026]]},\n"                                                                                    \
  "    'accessed': {'raw': '2025-03'}, 'language': 'en', 'origin': 'copy', 'original': 'O',\n"     \
  "    'archived': 'HTTP://archive.example:80', 'custom': {'x': [null, 1]}, 'page': null},\n"      \
  "  {'id': 's', 'author': 'Me', 'issued': 2025, 'title': 5}],\n"                                  \
  "'events': [{'id': 'paris', 'date': '2025-02-17', 'title': 'Paris', 'description': 'D',\n"       \
  "    'sources': ['s'], 'participants': [{'actor': 'FRA', 'role': 'host'},\n"                     \
  "    {'actor': 'NATO', 'role': 'represented', 'by': 'FRA'}]}, {'date': '2026', 'title': "        \
  "'E'}],\n"                                                                                       \
  "'searched': [{'actor': 'NATO', 'until': '2025-02-18', 'note': 'N'}, {'issue': 'troops',\n"      \
  "    'until': '2025'}],\n"                                                                       \
  "'corrections': [{'date': '2025-02-20', 'text': 'C'}]}\n"

static inline GBytes *
fixture_bytes (const char *single_quoted)
{
  char *text = g_strdelimit (g_strdup (single_quoted), "'", '"');

  return g_bytes_new_take (text, strlen (text));
}

/* The dataset, which must have no errors. */
static inline SpDataset *
fixture_read (const char *single_quoted)
{
  g_autoptr (GBytes) bytes = fixture_bytes (single_quoted);
  g_autoptr (SpProblems) problems = sp_problems_new ("fixture");
  SpDataset *dataset = sp_reader_read (bytes, problems);
  g_autofree char *told = sp_problems_to_text (problems);

  if (dataset == NULL)
    g_error ("%s", told);
  return dataset;
}
