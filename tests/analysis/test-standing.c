/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-standing.h"

#include "fixture.h"

#include <math.h>
#include <string.h>

/* Actor A asks, B is in no question's way; L is of levels, N and W are of numbers (W without ends),
 * X is no question to A, and Y was one until the end of 2010. */
#define HEAD                                                                                    \
  "'groups': [{'id': 'g', 'name': 'G'}],"                                                       \
  "'actors': [{'id': 'A', 'name': 'A', 'terms': [{'leader': 'Old', 'until': '2024-07-04'},"     \
  "  {'leader': 'New', 'since': '2024-07-05'}],"                                                \
  "  'groups': [{'id': 'g', 'until': '2010'}]}, {'id': 'B', 'name': 'B'}],"                     \
  "'issues': ["                                                                                 \
  "  {'id': 'L', 'title': 'L', 'scale': {'type': 'levels', 'neutral': 0, 'levels': ["           \
  "    {'value': -2, 'label': 'm2'}, {'value': -1, 'label': 'm1'}, {'value': 0, 'label': 'z'}," \
  "    {'value': 1, 'label': 'p1'}, {'value': 2, 'label': 'p2'}]}},"                            \
  "  {'id': 'N', 'title': 'N', 'scale': {'type': 'number', 'unit': '%', 'min': 0, 'max': 5}},"  \
  "  {'id': 'W', 'title': 'W', 'scale': {'type': 'number', 'unit': '%'}},"                      \
  "  {'id': 'Y', 'title': 'Y', 'applies_to': ['g'],"                                            \
  "    'scale': {'type': 'number', 'unit': '%'}},"                                              \
  "  {'id': 'X', 'title': 'X', 'applies_to': ['B'],"                                            \
  "    'scale': {'type': 'number', 'unit': '%'}}],"                                             \
  "'conditions': [{'id': 'c', 'title': 'C'}, {'id': 'd', 'title': 'D'}],"

/**
 * Case:
 * @statements: `ID DATE MEMBERS`, parted by semicolons; of A on @issue unless they say otherwise
 * @issue: whose standing is asked, of A
 * @met, @unmet: conditions
 * @standing: as describe() tells it
 */
typedef struct
{
  const char *name;
  const char *statements;
  const char *issue;
  const char *day;
  const char *standing;
  const char *met;
  const char *unmet;
  const char *more;
} Case;

static const Case cases[] = {
  /* Which kind. */
  { "stated before pledged and measured on levels",
    "a 2025-01-01 'position': 1; b 2025-01-02 'position': 2, 'kind': 'pledged'; c 2025-01-03 "
    "'position': -2, 'kind': 'measured'",
    "L", "2025-02-18", "stated 1 by=a" },
  { "pledged before measured on levels",
    "b 2025-01-02 'position': 2, 'kind': 'pledged'; c 2025-01-03 'position': -2, 'kind': "
    "'measured'",
    "L", "2025-02-18", "pledged 2 by=b" },
  { "measured on levels when alone", "c 2025-01-03 'position': -2, 'kind': 'measured'", "L",
    "2025-02-18", "measured -2 by=c" },
  { "measured before stated on numbers, pledge beside",
    "a 2025-01-01 'position': 3; b 2025-01-02 'position': 2.5, 'kind': 'pledged'; c 2025-01-03 "
    "'position': 2.3, 'kind': 'measured'",
    "N", "2025-02-18", "measured 2.3 by=c pledge=b" },
  { "stated before pledged on numbers, pledge beside",
    "a 2025-01-01 'position': 3; b 2025-01-02 'position': 2.5, 'kind': 'pledged'", "N",
    "2025-02-18", "stated 3 by=a pledge=b" },
  { "a pledge alone is the standing", "b 2025-01-02 'position': 2.5, 'kind': 'pledged'", "N",
    "2025-02-18", "pledged 2.5 by=b" },
  { "an unnamed statement of the first kind still comes before a lead's pledge",
    "a 2025-01-01 'position': 1, 'authority': 'unnamed'; b 2025-01-02 'position': 2, 'kind': "
    "'pledged', 'authority': 'lead'",
    "L", "2025-02-18", "stated 1 by=a" },
  { "demanded is never a standing", "a 2025-01-01 'position': 2, 'kind': 'demanded'", "L",
    "2025-02-18", "not-found" },

  /* Which count. */
  { "nothing is seen before it was said", "a 2025-01-01 'position': 1; b 2025-02-19 'position': 2",
    "L", "2025-02-18", "stated 1 by=a" },
  { "a statement counts from its own day", "a 2025-01-01 'position': 1; b 2025-02-18 'position': 2",
    "L", "2025-02-18", "stated 2 by=b over=a" },
  { "a reduced date counts from its last day", "a 2025-02 'position': 1", "L", "2025-02-27",
    "not-found" },
  { "on its last day a reduced date counts", "a 2025-02 'position': 1", "L", "2025-02-28",
    "stated 1 by=a" },
  { "a reduced day means its last", "a 2025-02-28 'position': 1", "L", "2025-02", "stated 1 by=a" },
  { "a year counts from its last day", "a 2024 'position': 1", "L", "2024-12-30", "not-found" },
  { "replaced by a later one",
    "a 2025-02-10 'position': 1; b 2025-02-17 'position': 2, 'replaces': ['a']", "L", "2025-02-18",
    "stated 2 by=b gone=a" },
  { "not yet replaced", "a 2025-02-10 'position': 1; b 2025-02-17 'position': 2, 'replaces': ['a']",
    "L", "2025-02-16", "stated 1 by=a" },
  { "replaced on the same day",
    "a 2025-02-10 'position': 1; b 2025-02-10 'position': 2, 'replaces': ['a']", "L", "2025-02-16",
    "stated 2 by=b gone=a" },
  { "replaced in full, the next kind stands",
    "a 2025-02-10 'position': 2; b 2025-02-11 'position': 1, 'kind': 'pledged', 'replaces': ['a']",
    "L", "2025-02-16", "pledged 1 by=b gone=a" },
  { "taken back on another issue",
    "a 2025-02-10 'position': 2; b 2025-02-11 'issue': 'N', 'position': 1, 'replaces': ['a']", "L",
    "2025-02-16", "not-found gone=a" },
  { "what replaced stays replaced",
    "a 2025-02-01 'position': -2; b 2025-02-02 'position': 1, 'replaces': ['a']; c 2025-02-03 "
    "'position': 2, 'replaces': ['b']",
    "L", "2025-02-16", "stated 2 by=c gone=b,a" },
  { "a month that is taken back on its last day",
    "a 2025-02 'position': -2; b 2025-02-28 'position': 1, 'replaces': ['a']", "L", "2025-02-28",
    "stated 1 by=b gone=a" },
  { "unnamed counts not beside a name",
    "a 2025-02-01 'position': 1; b 2025-02-02 'position': -2, 'authority': 'unnamed'", "L",
    "2025-02-16", "stated 1 by=a over=b" },
  { "a parliament counts not beside a spokesperson",
    "a 2025-02-01 'position': 1, 'authority': 'spokesperson'; b 2025-02-02 'position': -2, "
    "'authority': 'other'",
    "L", "2025-02-16", "stated 1 by=a over=b" },
  { "unnamed and other count when alone",
    "a 2025-02-01 'position': 1, 'authority': 'other'; b 2025-02-02 'position': 2, 'authority': "
    "'unnamed'",
    "L", "2025-02-16", "stated 2 by=b contested=a span=1..2" },
  { "unnamed counts once the other is taken back",
    "a 2025-02-01 'position': 1; b 2025-02-02 'position': -2, 'authority': 'unnamed', 'replaces': "
    "['a']",
    "L", "2025-02-16", "stated -2 by=b gone=a" },

  /* Which decides. */
  { "the newest", "a 2025-02-16 'position': 1; b 2025-01-02 'position': 1", "L", "2025-02-18",
    "stated 1 by=a over=b" },
  { "of one day the better confidence",
    "a 2025-02-16 'position': 1; b 2025-02-16 'position': 1, 'confidence': 'reported', "
    "'authority': 'lead'",
    "L", "2025-02-18", "stated 1 by=a over=b" },
  { "reported before inferred",
    "a 2025-02-16 'position': 1, 'confidence': 'reported'; b 2025-02-16 'position': 1, "
    "'confidence': 'inferred'",
    "L", "2025-02-18", "stated 1 by=a over=b" },
  { "then the higher authority",
    "a 2025-02-16 'position': 1, 'authority': 'lead'; b 2025-02-16 'position': 1", "L",
    "2025-02-18", "stated 1 by=a over=b" },
  { "then the last in the file", "a 2025-02-16 'position': 1; b 2025-02-16 'position': 1", "L",
    "2025-02-18", "stated 1 by=b over=a" },
  { "a month and its last day are one day",
    "a 2025-01-31 'position': 1, 'authority': 'lead'; b 2025-01 'position': 1", "L", "2025-02-18",
    "stated 1 by=a over=b" },

  /* What contests. */
  { "Britain on 17 February 2025",
    "a 2025-02-17 'position': 1, 'conditions': ['c']; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b contested=a span=1..2" },
  { "seven days before", "a 2025-02-10 'position': 1; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b contested=a span=1..2" },
  { "eight days before", "a 2025-02-09 'position': 1; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b over=a" },
  { "counted back from the decider, not from the day",
    "a 2025-02-10 'position': 1; b 2025-02-17 'position': 2", "L", "2025-03-17",
    "stated 2 by=b contested=a span=1..2" },
  { "as many days as the file says", "a 2025-02-16 'position': 1; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b over=a", .more = "'contest_days': 0," },
  { "the same is no contest", "a 2025-02-16 'position': 2; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b over=a" },
  { "the span is of all",
    "a 2025-02-15 'position': -2; b 2025-02-16 'position': 2; c 2025-02-17 'position': 1", "L",
    "2025-02-18", "stated 1 by=c contested=b,a span=-2..2" },
  { "what was taken back contests nothing",
    "a 2025-02-16 'position': -2; b 2025-02-17 'position': 2, 'replaces': ['a']", "L", "2025-02-18",
    "stated 2 by=b gone=a" },
  { "what does not count contests nothing",
    "a 2025-02-16 'position': -2, 'authority': 'other'; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b over=a" },
  { "another kind contests nothing",
    "a 2025-02-16 'position': -2, 'kind': 'pledged'; b 2025-02-17 'position': 2", "L", "2025-02-18",
    "stated 2 by=b" },
  { "a refusal does not contest a position",
    "a 2025-02-16 'position': null; b 2025-02-17 'position': 2", "L", "2025-02-18",
    "stated 2 by=b over=a" },
  { "nor a position a refusal", "a 2025-02-16 'position': 2; b 2025-02-17 'position': null", "L",
    "2025-02-18", "none:declined by=b over=a" },
  { "a tenth of the scale is no contest",
    "a 2025-02-16 'position': 2.3; b 2025-02-17 'position': 1.8", "N", "2025-02-18",
    "stated 1.8 by=b over=a" },
  { "more than a tenth is", "a 2025-02-16 'position': 2.31; b 2025-02-17 'position': 1.8", "N",
    "2025-02-18", "stated 1.8 by=b contested=a span=1.8..2.31" },
  { "a scale without ends is as wide as what was said",
    "a 2025-02-16 'position': 2.2; b 2025-02-17 'position': 2; c 2025-01-01 'actor': 'B', "
    "'position': 3",
    "W", "2025-02-18", "stated 2 by=b contested=a span=2..2.2" },
  { "what others said makes it wider",
    "a 2025-02-16 'position': 2.2; b 2025-02-17 'position': 2; c 2025-01-01 'actor': 'B', "
    "'position': 4",
    "W", "2025-02-18", "stated 2 by=b over=a" },
  { "but not before they said it",
    "a 2025-02-16 'position': 2.2; b 2025-02-17 'position': 2; c 2025-03-01 'actor': 'B', "
    "'position': 40",
    "W", "2025-02-18", "stated 2 by=b contested=a span=2..2.2" },

  /* Ranges. */
  { "the middle of a range", "a 2025-02-16 'low': 2, 'high': 3", "N", "2025-02-18",
    "stated 2.5 by=a span=2..3" },
  { "a position within its range", "a 2025-02-16 'position': 2.2, 'low': 2, 'high': 3", "N",
    "2025-02-18", "stated 2.2 by=a span=2..3" },
  { "a range that contests", "a 2025-02-16 'low': 3, 'high': 4; b 2025-02-17 'position': 2", "N",
    "2025-02-18", "stated 2 by=b contested=a span=2..4" },
  { "half a level is no contest", "a 2025-02-16 'low': 0, 'high': 1; b 2025-02-17 'position': 1",
    "L", "2025-02-18", "stated 1 by=b over=a" },

  /* Conditions. */
  { "conditional", "a 2025-02-16 'position': 2, 'conditions': ['c', 'd']", "L", "2025-02-18",
    "stated 2 by=a if=c,d" },
  { "one met, one open", "a 2025-02-16 'position': 2, 'conditions': ['c', 'd']", "L", "2025-02-18",
    "stated 2 by=a if=d", .met = "c" },
  { "all met", "a 2025-02-16 'position': 2, 'conditions': ['c']", "L", "2025-02-18",
    "stated 2 by=a", .met = "c" },
  { "one unmet", "a 2025-02-16 'position': 2, 'conditions': ['c', 'd']", "L", "2025-02-18",
    "lapsed by=a if=c unmet=d", .unmet = "d" },
  { "nothing takes its place",
    "a 2025-02-15 'position': -1; b 2025-02-16 'position': 2, 'conditions': ['c']", "L",
    "2025-02-18", "lapsed by=b unmet=c over=a", .unmet = "c" },
  { "a contest does not look at assumptions",
    "a 2025-02-17 'position': 1, 'conditions': ['c']; b 2025-02-17 'position': 2", "L",
    "2025-02-18", "stated 2 by=b contested=a span=1..2", .unmet = "c" },
  { "a pledge that lapses is not drawn",
    "a 2025-01-01 'position': 2, 'kind': 'measured'; b 2025-01-01 'position': 3, 'kind': "
    "'pledged', 'conditions': ['c']",
    "N", "2025-02-18", "measured 2 by=a", .unmet = "c" },
  { "a pledge with a condition",
    "a 2025-01-01 'position': 2, 'kind': 'measured'; b 2025-01-01 'position': 3, 'kind': "
    "'pledged', 'conditions': ['c']",
    "N", "2025-02-18", "measured 2 by=a pledge=b?" },
  { "a pledge that was withdrawn",
    "a 2025-01-01 'position': 2, 'kind': 'measured'; b 2025-01-01 'position': 3, 'kind': 'pledged'"
    "; c 2025-01-02 'position': null, 'none': 'withdrawn', 'kind': 'pledged'",
    "N", "2025-02-18", "measured 2 by=a" },

  /* Age. */
  { "ninety days", "a 2024-11-20 'position': 2", "L", "2025-02-18", "stated 2 by=a" },
  { "ninety-one days", "a 2024-11-19 'position': 2", "L", "2025-02-18", "stated 2 by=a old" },
  { "as many days as the file says", "a 2025-02-07 'position': 2", "L", "2025-02-18",
    "stated 2 by=a old", .more = "'fresh_days': 10," },
  { "before the present term", "a 2024-07-04 'position': 2", "L", "2024-07-10",
    "stated 2 by=a old" },
  { "before a term that has not begun", "a 2024-07-03 'position': 2", "L", "2024-07-04",
    "stated 2 by=a" },
  { "a refusal grows old too", "a 2024-01-01 'position': null", "L", "2025-02-18",
    "none:declined by=a old" },
  { "a figure is as fresh as its period",
    "a 2024-06-17 'position': 2, 'kind': 'measured', 'period': '2024'", "N", "2025-02-18",
    "measured 2 by=a" },
  { "or as its publication", "a 2025-01-17 'position': 2, 'kind': 'measured', 'period': '2023'",
    "N", "2025-02-18", "measured 2 by=a" },
  { "and old after both", "a 2024-06-17 'position': 2, 'kind': 'measured', 'period': '2024'", "N",
    "2025-04-18", "measured 2 by=a old" },
  { "no new government makes it older", "a 2024-06-17 'position': 2, 'kind': 'measured'", "N",
    "2024-07-10", "measured 2 by=a" },

  /* Figures. */
  { "the latest period",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2024-08-01 'position': "
    "1.9, 'kind': 'measured', 'period': '2023'",
    "N", "2025-02-18", "measured 2.1 by=a over=b" },
  { "of it the newest release",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2024-08-01 'position': "
    "1.9, 'kind': 'measured', 'period': '2024'",
    "N", "2025-02-18", "measured 1.9 by=b over=a" },
  { "not one that is yet to come",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2025-04-24 'position': "
    "1.9, 'kind': 'measured', 'period': '2024'",
    "N", "2025-02-18", "measured 2.1 by=a" },
  { "figures of one release that differ",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2024-06-17 'position': "
    "2.2, 'kind': 'measured', 'period': '2024'",
    "N", "2025-02-18", "measured 2.2 by=b contested=a span=2.1..2.2" },
  { "releases days apart are no contest",
    "a 2024-06-16 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2024-06-17 'position': "
    "4.2, 'kind': 'measured', 'period': '2024'",
    "N", "2025-02-18", "measured 4.2 by=b over=a" },
  { "periods of one release are no contest",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2024-06-17 'position': "
    "4.2, 'kind': 'measured', 'period': '2023'",
    "N", "2025-02-18", "measured 2.1 by=a over=b" },
  { "without a period its date",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured'; b 2024-08-17 'position': 4.2, 'kind': "
    "'measured', 'period': '2023'",
    "N", "2024-09-01", "measured 2.1 by=a over=b" },
  { "a figure taken back",
    "a 2024-06-17 'position': 2.1, 'kind': 'measured', 'period': '2024'; b 2024-06-18 'position': "
    "4.2, 'kind': 'measured', 'period': '2023', 'replaces': ['a']",
    "N", "2024-09-01", "measured 4.2 by=b gone=a" },

  /* Nothing. */
  { "declined", "a 2025-02-17 'position': null", "L", "2025-02-18", "none:declined by=a" },
  { "unclear", "a 2025-02-17 'position': null, 'none': 'unclear'", "L", "2025-02-18",
    "none:unclear by=a" },
  { "abstained", "a 2025-02-17 'position': null, 'none': 'abstained'", "L", "2025-02-18",
    "none:abstained by=a" },
  { "absent", "a 2025-02-17 'position': null, 'none': 'absent'", "L", "2025-02-18",
    "none:absent by=a" },
  { "not applicable", "a 2025-02-17 'position': null, 'none': 'not-applicable'", "L", "2025-02-18",
    "none:not-applicable by=a" },
  { "withdrawn", "a 2025-02-17 'position': null, 'none': 'withdrawn'", "L", "2025-02-18",
    "none:withdrawn by=a" },
  { "no statement", "", "L", "2025-02-18", "not-found" },
  { "the question is none to the actor", "a 2025-02-17 'issue': 'X', 'position': 1", "X",
    "2025-02-18", "does-not-apply" },
  { "nor to one who has left the group", "a 2010-01-17 'issue': 'Y', 'position': 1", "Y",
    "2025-02-18", "does-not-apply" },
  { "but it was to a member", "a 2010-11-17 'issue': 'Y', 'position': 1", "Y", "2010-12-31",
    "stated 1 by=a" },
  { "searched", "", "L", "2025-02-18", "not-found until=2025-02-10",
    .more = "'searched': [{'actor': 'A', 'issue': 'L', 'until': '2025-02-10'}]," },
  { "searched for all issues", "", "L", "2025-02-18", "not-found until=2025-01",
    .more = "'searched': [{'actor': 'A', 'until': '2025-01'}]," },
  { "searched for all actors", "", "L", "2025-02-18", "not-found until=2025-02-11",
    .more = "'searched': [{'issue': 'L', 'until': '2025-02-10'}, {'until': '2025-02-11'}, "
            "{'issue': 'L', 'until': '2025-02-09'}]," },
  { "searched for another", "", "L", "2025-02-18", "not-researched",
    .more = "'searched': [{'actor': 'B', 'until': '2025-02-10'}, {'issue': 'N', 'until': "
            "'2025-02-10'}]," },
  { "no search has seen more than the day", "", "L", "2025-02-18", "not-found until=2025-02-18",
    .more = "'searched': [{'until': '2025-06-10'}]," },
};

/* The statements of a case as JSON. */
static char *
complete (const Case *c)
{
  g_auto (GStrv) lines = g_strsplit (c->statements, "; ", -1);
  GString *all = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], " ", 3);

      g_string_append_printf (all, "%s{'id': '%s', 'date': '%s', %s", i > 0 ? ", " : "", parts[0],
                              parts[1], parts[2]);
      if (strstr (parts[2], "'actor'") == NULL)
        g_string_append (all, ", 'actor': 'A'");
      if (strstr (parts[2], "'issue'") == NULL)
        g_string_append_printf (all, ", 'issue': '%s'", c->issue);
      g_string_append_c (all, '}');
    }
  return g_string_free (all, FALSE);
}

static SpDataset *
read_case (const Case *c, const char *later)
{
  g_autofree char *statements = complete (c);
  g_autofree char *members = g_strconcat (HEAD, c->more != NULL ? c->more : "", "'statements': [",
                                          statements,
                                          *statements != '\0' && *later != '\0' ? ", " : "", later,
                                          "]", NULL);

  return fixture_read (members);
}

static void
tell (
  GString *told, const char *word, const GArray *list, SpDataset *dataset, gboolean are_statements)
{
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      guint32 index = g_array_index (list, guint32, i);
      g_autoptr (SpWords) words = are_statements ? sp_dataset_read_words (dataset, index) : NULL;

      g_string_append (told, i == 0 ? word : ",");
      g_string_append (told,
                       words != NULL ? words->id : sp_dataset_get_condition (dataset, index)->id);
    }
}

static void
tell_statement (GString *told, const char *word, guint32 statement, SpDataset *dataset)
{
  g_autoptr (SpWords) words = NULL;

  if (statement == SP_NONE)
    return;
  words = sp_dataset_read_words (dataset, statement);
  g_string_append_printf (told, "%s%s", word, words->id);
}

static void
tell_state (GString *told, const SpStanding *standing)
{
  static const char *const kinds[] = { "stated", "pledged", "measured", "demanded" };
  static const char *const states[] = {
    "", "", "lapsed", "not-found", "not-researched", "does-not-apply"
  };
  static const char *const nones[] = { "",       "declined",       "unclear",  "abstained",
                                       "absent", "not-applicable", "withdrawn" };

  if (standing->state == SP_STANDING_POSITION)
    g_string_append_printf (told, "%s %g", kinds[standing->kind], standing->position);
  else if (standing->state == SP_STANDING_NONE)
    g_string_append_printf (told, "none:%s", nones[standing->none]);
  else
    g_string_append (told, states[standing->state]);
}

static char *
describe (const SpStanding *standing, SpDataset *dataset)
{
  GString *told = g_string_new (NULL);
  char buffer[SP_DATE_BUFFER_SIZE];

  tell_state (told, standing);
  tell_statement (told, " by=", standing->statement, dataset);
  tell_statement (told, " pledge=", standing->pledge, dataset);
  if (standing->pledge_conditional)
    g_string_append (told, "?");
  tell (told, " contested=", standing->contesting, dataset, TRUE);
  if (standing->low < standing->high)
    g_string_append_printf (told, " span=%g..%g", standing->low, standing->high);
  tell (told, " if=", standing->open_conditions, dataset, FALSE);
  tell (told, " unmet=", standing->unmet_conditions, dataset, FALSE);
  if (standing->old)
    g_string_append (told, " old");
  tell (told, " over=", standing->overridden, dataset, TRUE);
  tell (told, " gone=", standing->replaced, dataset, TRUE);
  if (sp_date_is_set (standing->searched_until))
    g_string_append_printf (told, " until=%s", sp_date_to_iso (standing->searched_until, buffer));
  return g_string_free (told, FALSE);
}

static void
set_assumption (SpAssumption *assumptions,
                SpDataset *dataset,
                const char *id,
                SpAssumption assumption)
{
  if (id != NULL)
    assumptions[sp_dataset_find_condition (dataset, id)] = assumption;
}

static char *
work_out (const Case *c, SpDataset *dataset)
{
  SpAssumption assumptions[2] = { SP_ASSUME_OPEN, SP_ASSUME_OPEN };
  SpStanding standing;
  char *told;

  set_assumption (assumptions, dataset, c->met, SP_ASSUME_MET);
  set_assumption (assumptions, dataset, c->unmet, SP_ASSUME_UNMET);
  sp_standing_init (&standing, dataset, sp_dataset_find_actor (dataset, "A"),
                    sp_dataset_find_issue (dataset, c->issue), fixture_day (c->day), assumptions);
  g_assert_cmpint (standing.contested, ==, standing.contesting != NULL);
  g_assert_cmpint (standing.conditional, ==,
                   standing.open_conditions != NULL && standing.unmet_conditions == NULL);
  g_assert_cmpint (isnan (standing.position) == 0, ==, standing.state == SP_STANDING_POSITION);
  told = describe (&standing, dataset);
  sp_standing_clear (&standing);
  return told;
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (SpDataset) dataset = read_case (c, "");
  g_autofree char *told = work_out (c, dataset);

  g_assert_cmpstr (told, ==, c->standing);
}

/* Whatever is said after the day changes nothing, not even what is said of what was said before. */
static void
test_never_looks_forward (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      guint32 day = fixture_day (c->day);
      char first[SP_DATE_BUFFER_SIZE];
      char later[SP_DATE_BUFFER_SIZE];
      g_autofree char *added = NULL;
      g_autoptr (SpDataset) dataset = NULL;
      g_autofree char *told = NULL;

      sp_date_to_iso (sp_date_from_day (day + 1), first);
      sp_date_to_iso (sp_date_from_day (day + 300), later);
      added = g_strdup_printf (
        "{'id': 'f', 'actor': 'A', 'issue': '%s', 'date': '%s', 'position': 2%s},"
        "{'id': 'g', 'actor': 'B', 'issue': '%s', 'date': '%s', 'position': %d},"
        "{'id': 'h', 'actor': 'A', 'issue': '%s', 'date': '%.4s', 'position': 1, 'kind': "
        "'measured',"
        " 'period': '2020'}",
        c->issue, first, strstr (c->statements, "'a'") != NULL ? ", 'replaces': ['a']" : "",
        c->issue, later,
        *c->issue == 'L'   ? -1
        : *c->issue == 'W' ? 90
                           : 4,
        c->issue, later);
      dataset = read_case (c, added);
      told = work_out (c, dataset);
      if (g_strcmp0 (told, c->standing) != 0)
        g_test_message ("%s", c->name);
      g_assert_cmpstr (told, ==, c->standing);
    }
}

static void
test_level (void)
{
  SpLevel levels[] = { { .value = -2 }, { .value = 0 }, { .value = 1 }, { .value = 5 } };
  SpIssue issue = { .levels = levels, .n_levels = G_N_ELEMENTS (levels) };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_assert_cmpuint (sp_issue_get_level (&issue, levels[i].value), ==, i);
      g_assert_cmpfloat_with_epsilon (sp_issue_get_step (&issue, levels[i].value), i, 1e-12);
    }
  g_assert_cmpuint (sp_issue_get_level (&issue, -9), ==, 0);
  g_assert_cmpuint (sp_issue_get_level (&issue, 9), ==, 3);
  g_assert_cmpuint (sp_issue_get_level (&issue, 0.5), ==, 1);
  g_assert_cmpuint (sp_issue_get_level (&issue, 0.51), ==, 2);
  g_assert_cmpfloat_with_epsilon (sp_issue_get_step (&issue, 3), 2.5, 1e-12);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/standing/%02u %s", i, cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/standing/never-looks-forward", test_never_looks_forward);
  g_test_add_func ("/standing/level", test_level);
  return g_test_run ();
}
