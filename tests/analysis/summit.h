/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "analysis/sp-selection.h"

#include "fixture.h"

/* A made-up summit with every kind of standing; @more are members before the view. */
#define SUMMIT                                                                                     \
  "'groups': [{'id': 'states', 'name': 'States'}],"                                                \
  "'actors': ["                                                                                    \
  "{'id': 'POL', 'name': 'Poland', 'country': 'PL', 'groups': ['states']},"                        \
  "{'id': 'GBR', 'name': 'United Kingdom', 'country': 'GB', 'groups': ['states']},"                \
  "{'id': 'DNK', 'name': 'Denmark', 'country': 'DK', 'groups': ['states']},"                       \
  "{'id': 'EST', 'name': 'Estonia', 'country': 'EE', 'groups': ['states']},"                       \
  "{'id': 'NATO', 'name': 'NATO', 'kind': 'organisation'}],"                                       \
  "'conditions': [{'id': 'us', 'title': 'A US backstop', 'short_title': 'US backstop'},"           \
  "{'id': 'peace', 'title': 'peace deal'}],"                                                       \
  "'sources': [{'id': 's', 'title': 'T', 'publisher': 'Reuters'}, {'id': 't'}],"                   \
  "'issues': ["                                                                                    \
  "{'id': 'troops', 'title': 'Troops', 'applies_to': ['states'], 'scale': {'type': 'levels',"      \
  " 'neutral': 0, 'levels': [{'value': -1, 'label': 'Opposed'}, {'value': 0, 'label': 'Open'},"    \
  " {'value': 1, 'label': 'Committed'}]}},"                                                        \
  "{'id': 'spending', 'title': 'Spending', 'scale': {'type': 'number', 'unit': '% of GDP'}}],"     \
  "'statements': ["                                                                                \
  "{'id': 'pl', 'actor': 'POL', 'issue': 'troops', 'date': '2025-02-17', 'position': -1,"          \
  " 'scope': 'logistics only', 'speaker': 'Donald Tusk', 'role': 'Prime Minister',"                \
  " 'summary': 'Sends no soldiers.', 'sources': ['s']},"                                           \
  "{'id': 'pl-old', 'actor': 'POL', 'issue': 'troops', 'date': '2024-03', 'position': 0},"         \
  "{'id': 'pl-rumour', 'actor': 'POL', 'issue': 'troops', 'date': '2025-02-18', 'position': 1,"    \
  " 'authority': 'unnamed'},"                                                                      \
  "{'id': 'gb', 'actor': 'GBR', 'issue': 'troops', 'date': '2025-02-17', 'position': 0,"           \
  " 'conditions': ['us', 'peace'], 'authority': 'spokesperson'},"                                  \
  "{'id': 'gb-lead', 'actor': 'GBR', 'issue': 'troops', 'date': '2025-02-17', 'position': 1,"      \
  " 'conditions': ['peace'], 'authority': 'lead', 'quote': 'ready and willing',"                   \
  " 'sources': ['s', 't']},"                                                                       \
  "{'id': 'ee', 'actor': 'EST', 'issue': 'troops', 'date': '2025-02-17', 'position': null,"        \
  " 'confidence': 'reported', 'spoken_by': 'DNK'},"                                                \
  "{'id': 'gb-24', 'actor': 'GBR', 'issue': 'spending', 'date': '2024-06-17', 'position': 2.33,"   \
  " 'kind': 'measured', 'period': '2024', 'sources': ['s']},"                                      \
  "{'id': 'gb-p', 'actor': 'GBR', 'issue': 'spending', 'date': '2025-02-16', 'position': 2.5,"     \
  " 'kind': 'pledged'},"                                                                           \
  "{'id': 'pl-24', 'actor': 'POL', 'issue': 'spending', 'date': '2024-06-17', 'position': 4.12,"   \
  " 'kind': 'measured', 'period': '2024'},"                                                        \
  "{'id': 'pl-p', 'actor': 'POL', 'issue': 'spending', 'date': '2025-02-16', 'position': 4.7,"     \
  " 'kind': 'pledged', 'by': '2025'},"                                                             \
  "{'id': 'ee-r', 'actor': 'EST', 'issue': 'spending', 'date': '2024-10-01', 'low': 3, 'high': 4," \
  " 'confidence': 'inferred'},"                                                                    \
  "{'id': 'ee-w', 'actor': 'EST', 'issue': 'spending', 'date': '2024-09-01', 'position': 2},"      \
  "{'id': 'ee-x', 'actor': 'EST', 'issue': 'spending', 'date': '2024-10-01', 'position': 3.4,"     \
  " 'replaces': ['ee-w'], 'confidence': 'inferred', 'authority': 'spokesperson'},"                 \
  "{'id': 'dk-p', 'actor': 'DNK', 'issue': 'spending', 'date': '2025-02-01', 'position': 3,"       \
  " 'kind': 'pledged', 'by': '2026-04'}],"                                                         \
  "'searched': [{'actor': 'DNK', 'issue': 'troops', 'until': '2025-02-18'}]"

static inline SpSelection *
summit_select (const char *view)
{
  g_autofree char *members = g_strconcat (SUMMIT, ", 'view': {", view, "}", NULL);
  g_autoptr (SpDataset) dataset = fixture_read (members);

  return sp_selection_new (dataset, NULL);
}

/* The place of an actor in the whole dataset's selection. */
enum
{
  POL,
  GBR,
  DNK,
  EST,
  NATO,
};

enum
{
  TROOPS,
  SPENDING,
};
