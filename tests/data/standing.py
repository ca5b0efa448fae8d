# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Standpoint authors
"""The standing rule of docs/format.md in Python, a second time, to hold the datasets to what they should show."""

import calendar
import datetime

CONFIDENCE = ["on-record", "reported", "inferred"]
AUTHORITY = ["lead", "government", "spokesperson", "unnamed", "other"]
ORDER = {"levels": ["stated", "pledged", "measured"], "number": ["measured", "stated", "pledged"]}


def day(date):
    """A reduced date counts from its last day."""
    parts = [int(part) for part in date.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return datetime.date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def applies(dataset, issue, actor):
    if "applies_to" not in issue:
        return True
    groups = [group if isinstance(group, str) else group["id"] for group in actor.get("groups", [])]
    return any(name == actor["id"] or name in groups for name in issue["applies_to"])


def rank(statement, place):
    return (day(statement["date"]), -CONFIDENCE.index(statement.get("confidence", "on-record")),
            -AUTHORITY.index(statement.get("authority", "government")), place)


def candidates(dataset, actor, issue, as_of):
    known = [(place, statement) for place, statement in enumerate(dataset["statements"])
             if statement["actor"] == actor and statement["issue"] == issue and day(statement["date"]) <= day(as_of)]
    replaced = {name for _, statement in known for name in statement.get("replaces", [])}
    return [(place, statement) for place, statement in known if statement.get("id") not in replaced]


def is_strong(statement):
    return statement.get("authority") not in ("unnamed", "other")


def standing(dataset, actor, issue, as_of):
    """The statement that decides and those that contest it; (None, []) where none is found."""
    known = candidates(dataset, actor["id"], issue["id"], as_of)
    for kind in ORDER[issue["scale"]["type"]]:
        found = [pair for pair in known if pair[1].get("kind", "stated") == kind]
        found = [pair for pair in found if is_strong(pair[1])] or found
        if kind == "measured":
            found = [pair for pair in found if pair[1].get("period", pair[1]["date"])
                     == max(other.get("period", other["date"]) for _, other in found)]
        if found:
            chosen = max(found, key=lambda pair: rank(pair[1], pair[0]))[1]
            first = day(chosen["date"]) - datetime.timedelta(days=dataset.get("contest_days", 7))
            rivals = [statement for _, statement in found if day(statement["date"]) >= first and kind != "measured"
                      and None not in (statement.get("position"), chosen.get("position"))
                      and statement["position"] != chosen["position"]]
            return chosen, rivals
    return None, []


def told(dataset, actor, issue, as_of):
    """One line on where an actor stands."""
    if not applies(dataset, issue, actor):
        return "does not apply"
    chosen, rivals = standing(dataset, actor, issue, as_of)
    if chosen is None:
        return "none found"
    if chosen["position"] is None:
        return chosen.get("none", "declined")
    names = {level["value"]: level["label"] for level in issue["scale"].get("levels", [])}
    line = str(names.get(chosen["position"], chosen["position"]))
    line += "".join(", if " + condition for condition in chosen.get("conditions", []))
    line += " (%s)" % chosen["scope"] if "scope" in chosen else ""
    if rivals:
        line += ", contested by " + " and ".join(sorted({str(names.get(rival["position"], rival["position"])) for rival in rivals}))
    return line + " [%s, %s]" % (chosen.get("id"), chosen.get("confidence", "on-record"))
