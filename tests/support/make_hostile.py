# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Datasets in which every text is one that breaks programs.

make(turn): in as many turns as there are HOSTILE strings, each text member of the format is each of them once.
"""

import itertools
import json
import re

HOSTILE = (
    "<script>alert(1)</script><!-- x",
    "]]> & &amp; &lt; &#0; %s %n {actor} \\",
    "\"double\" 'single' `back` \u201ccurly\u201d =1+1",
    "control \u0001\u0008\u001b[31m\u007f\u0085\u009f end",
    "\u202eturned around\u202c and \u202dforced",
    "\u2067an isolate without an end \u2066and another",
    "x" * 500,
    "five hundred characters with spaces " * 14,
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f1ec\U0001f1e7 \U0001f44d\U0001f3fd \u2764\ufe0f",
    "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0645\u062a\u062d\u062f\u0629 (NATO) 2,5 %",
    "Z" + "\u0301\u0302\u0303\u0304\u0306\u0323\u0324\u0330\u0331" * 8 + "a" + "\u0489\u20dd" * 6,
    "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
    "\u65e5\u672c\u56fd\u306e\u7acb\u5834\u306f\u672a\u5b9a\u3067\u3042\u308b" * 6,
    "line\nbreak\r\nand\ttab  and   spaces\u2028and\u2029more",
    "\u05e2\u05d1\u05e8\u05d9\u05ea \u200fmixed\u200e with (brackets) \u05d5\u05e2\u05d5\u05d3",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "\u0e01\u0e33\u0e25\u0e31\u0e07\u0e17\u0e14\u0e2a\u0e2d\u0e1a \u0939\u093f\u0928\u094d\u0926\u0940 \u0ba4\u0bae\u0bbf\u0bb4\u0bcd",
    "noncharacters \ufffe\uffff\U0001ffff, private \ue000, unassigned \U000e0fff",
)

# 64 characters each, alike but for the last.
LONG_ID = "._-" + "x" * 60
ACTORS = [LONG_ID + digit for digit in "0123456789"]
ISSUES = ["stand", LONG_ID + "i", "-", "share"]


class Words:
    """Gives out the strings one after another, from the turn's own on, as a string or by language."""

    def __init__(self, turn):
        self.strings = itertools.cycle(HOSTILE[turn % len(HOSTILE):] + HOSTILE[:turn % len(HOSTILE)])
        self.by_language = itertools.cycle((False, False, True))

    def string(self):
        return next(self.strings)

    def text(self):
        if next(self.by_language):
            return {"en": self.string(), "ar": self.string(), "de-AT": self.string()}
        return self.string()

    def short(self):
        """Of 40 characters at most, as a scope must be."""
        return self.string()[:40]


def make_actor(words, place):
    actor = {"id": ACTORS[place], "name": words.text(), "note": words.text(), "groups": ["g" if place % 2 else {"id": LONG_ID}],
             "terms": [{"leader": words.text(), "role": words.text(), "since": "2024"}]}
    if place % 3 == 0:
        actor["short_name"] = words.text()
    if place % 4 == 0:
        actor["country"] = "GB"
    if place == 7:
        actor["flag"] = "NATO"
    return actor


def make_levels(words, n, **members):
    levels = [{"value": value - n // 2, "label": words.text(), "meaning": words.text()} for value in range(n)]
    return {"type": "levels", "levels": levels, **members}


def make_number(words):
    references = [{"value": value, "label": words.text(), "since": "2014"} for value in (2, 2.5, 5)]
    return {"type": "number", "unit": words.text(), "references": references, "decimals": 2}


def make_issue(words, name, scale, **members):
    return {"id": name, "title": words.text(), "question": words.text(), "description": words.text(), "scale": scale, **members}


def make_issues(words):
    return [
        make_issue(words, ISSUES[0], make_levels(words, 5, neutral=0)),
        make_issue(words, ISSUES[1], make_levels(words, 2), applies_to=ACTORS[:6]),
        make_issue(words, ISSUES[2], make_levels(words, 11, neutral=0), palette="purple-green"),
        make_issue(words, ISSUES[3], make_number(words)),
    ]


def make_statement(words, actor, issue, day, position, **members):
    statement = {"actor": ACTORS[actor], "issue": ISSUES[issue], "date": f"2025-02-{day:02}", "position": position,
                 "speaker": words.text(), "role": words.text(), "summary": words.text(), "quote": words.string(),
                 "quote_lang": "und", "translation": words.text(), "translation_by": "own", "coder": words.string(),
                 "note": words.text(), "sources": [words.source], **members}
    if statement.get("none"):
        statement["position"] = None
    return statement


def make_statements(words):
    """Every way to stand on an issue."""
    levels = [
        {}, {"scope": words.short()}, {"conditions": [LONG_ID]}, {"conditions": ["c", LONG_ID], "scope": words.short()},
        {"confidence": "reported"}, {"confidence": "inferred", "spoken_by": ACTORS[0]}, {"none": "declined"},
        {"none": "unclear"}, {"joint": LONG_ID, "event": "e", "form": "signed"},
    ]
    made = [make_statement(words, actor, issue, 10 + actor, (actor * (issue + 1)) % (2 if issue == 1 else 5) - (1 if issue == 1 else 2),
                           **members)
            for issue in range(3) for actor, members in enumerate(levels) if issue != 1 or actor < 6]
    # Contested, by what it said two days before; old; asked of others.
    made += [make_statement(words, 0, 0, 9, 2), make_statement(words, 1, 2, 9, 5, conditions=["c"])]
    made += [make_statement(words, 9, 0, 1, 1, date="2023-05"), make_statement(words, 4, 0, 15, 2, kind="demanded")]
    for actor in range(8):
        made.append(make_statement(words, actor, 3, 10, 1 + actor * 0.37, kind="measured", period="2024"))
        if actor % 2:
            made.append(make_statement(words, actor, 3, 12, 2 + actor * 0.4, kind="pledged", by="2030"))
    made.append(make_statement(words, 8, 3, 12, 3, low=2, high=4.5))
    for number, statement in enumerate(made):
        statement["id"] = f"s{number}"
    made[-1]["replaces"] = ["s0"] if made[0]["actor"] == made[-1]["actor"] else []
    return made


def clean_id(string):
    """A source's id is any string without control characters."""
    return "".join(c for c in string if c >= " " and not "\x7f" <= c <= "\x9f")[:256]


def make(turn):
    words = Words(turn)
    words.source = clean_id(words.string())
    dataset = {
        "format": "standpoint", "version": 1, "title": words.text(), "description": words.text(), "license": words.string(),
        "language": "en", "updated": "2025-02-20", "authors": [words.string(), words.string()],
        "groups": [{"id": LONG_ID, "name": words.text(), "description": words.text()}, {"id": "g", "name": words.text()}],
        "actors": [make_actor(words, place) for place in range(len(ACTORS))],
        "issues": make_issues(words),
        "conditions": [{"id": LONG_ID, "title": words.text(), "description": words.text()},
                       {"id": "c", "title": words.text(), "short_title": words.text()}],
        "events": [{"id": "e", "date": "2025-02-17", "title": words.text(), "description": words.text(),
                    "participants": [{"actor": ACTORS[0], "role": "host"}]},
                   {"date": "2025-02-12", "title": words.text()}],
        "searched": [{"actor": ACTORS[9], "until": "2025-02-18", "note": words.text()}],
        "corrections": [{"date": "2025-02-19", "text": words.text()}],
        "sources": [{"id": words.source, "type": "webpage", "title": words.string(), "publisher": words.string(),
                     "container-title": words.string(), "author": [{"family": words.string(), "given": words.string()}],
                     "issued": {"date-parts": [[2025, 2, 17]]}, "URL": "https://example.org/?a=\"<>&b='" + re.sub(r"\s", "", clean_id(words.string()))[:40],
                     "original": words.string(), "origin": "copy"}],
        "view": {"assume": {"c": "met"}, "title": words.text(), "subtitle": words.text()},
        "statements": make_statements(words),
        words.string(): {"an unknown member": words.string()},
    }
    if turn % 2:
        # Without them, the program's own words say what is found.
        del dataset["view"]["title"], dataset["view"]["subtitle"]
    return json.dumps(dataset, ensure_ascii=turn % 3 == 0).encode("utf-8")


TURNS = len(HOSTILE)
