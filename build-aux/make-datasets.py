#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Standpoint authors
"""Make first drafts of the bundled datasets from a ledger of facts.

    make-datasets.py LEDGER OUTPUT [NAME]...

LEDGER is a folder with facts.json (one object a fact) and spending.csv (one
row a figure). The drafts are written to the folder OUTPUT. What is read into
each fact is in dataset_readings.py, everything else in dataset_tables.py.
What the program ships is kept and edited in data/datasets; the drafts are
a way to see what a change of the ledger or of the tables would change there.
"""

import csv
import datetime
import json
import pathlib
import re
import sys
import unicodedata
import urllib.parse

import dataset_readings
import dataset_tables as tables

WIDTH = 132
CONFIDENCE = {"stated": "on-record", "reported": "reported", "inferred": "inferred"}
ORIGIN = {"official": "official", "news": "news", "copy-or-aggregator": "copy", "state-media": "state-media"}
DEFAULTS = {"kind": "stated", "confidence": "on-record", "authority": "government", "form": "said"}
MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


# Dates

def last_day(date):
    """A reduced date counts from its last day."""
    parts = [int(part) for part in date.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = 28 if month == 2 and not leap else MONTH_DAYS[month - 1]
    return (year, month, parts[2] if len(parts) > 2 else days)


def date_of(entry):
    """The day on which it was said, else the one by which it was known."""
    date = entry["date"]
    return date if date and len(date) == 10 else entry["source_date"]


# Writing: an object or array stands on one line where it fits, a figure always

def spell(value, indent=0, column=0):
    line = json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict) and value.get("kind") == "measured":
        return line
    if not isinstance(value, (dict, list)) or not value or column + len(line) <= WIDTH and indent > 0:
        return line
    inner = "\n" + "  " * (indent + 1)
    if isinstance(value, list):
        items = [spell(item, indent + 1, 2 * indent + 3) for item in value]
        return "[" + ",".join(inner + item for item in items) + "\n" + "  " * indent + "]"
    items = []
    for name, item in value.items():
        head = json.dumps(name, ensure_ascii=False) + ": "
        items.append(head + spell(item, indent + 1, 2 * indent + 3 + len(head)))
    return "{" + ",".join(inner + item for item in items) + "\n" + "  " * indent + "}"


def number(text):
    value = float(text)
    return int(value) if value == int(value) else value


# Sources

def slug(text):
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def publisher_of(text):
    """Split "AsiaOne (Reuters)" and "Sky News copy (vhueurope.com)" into publisher and original."""
    if text in tables.PUBLISHERS:
        return tables.PUBLISHERS[text]
    match = re.fullmatch(r"(.*?) \((?:citing |via )?(.*?)(?: copy| repost)?\)", text)
    return (match.group(1), match.group(2)) if match else (text, None)


def title_of(text):
    if text in tables.TITLES:
        return tables.TITLES[text]
    clean = re.sub(r" \([^()]*(?:slug|paraphrased|headline|copy|repost|republished)[^()]*\)$", "", text)
    note = None
    if "slug" in text[len(clean):]:
        note = "Title made from the address."
    elif "paraphrased" in text[len(clean):]:
        note = "Title paraphrased."
    return clean, note


def parts_of(date):
    return {"date-parts": [[int(part) for part in date.split("-")]]}


class Sources:
    """The CSL-JSON items of one dataset, each with an id made of publisher and date."""

    def __init__(self):
        self.items = {}
        self.ids = {}

    def add(self, key, item, date):
        if key not in self.ids:
            base = slug(item["publisher"]) + ("-" + date if date else "")
            name, count = base, 1
            while name in self.items:
                count += 1
                name = "%s-%d" % (base, count)
            self.ids[key] = name
            self.items[name] = dict(id=name, **item)
        return self.ids[key]

    def of_fact(self, entry):
        publisher, original = publisher_of(entry["publisher"])
        title, note = title_of(entry["source_title"])
        origin = ORIGIN[entry["source_kind"]]
        item = {"type": "webpage" if origin == "copy" else "article-newspaper" if origin == "news" else "document",
                "title": title, "publisher": publisher}
        if origin == "news":
            item["container-title"] = publisher
        if entry["source_date"]:
            item["issued"] = parts_of(entry["source_date"])
        if entry["url"]:
            item["URL"] = urllib.parse.quote(entry["url"], safe="%/:=&?~#+!$,;'@()*[]")
        item["language"] = tables.LANGUAGES.get(urllib.parse.urlsplit(entry["url"] or "").netloc.removeprefix("www."), "en")
        item["origin"] = origin
        if original:
            item["original"] = original
        if note:
            item["note"] = note
        key = entry["url"] or entry["source_title"]
        return self.add(key, item, entry["source_date"])

    def of_figure(self, row):
        release = tables.RELEASES[row["source_title"]]
        names = []
        for item in release["sources"]:
            item = dict(item, issued=parts_of(row["source_date"]))
            names.append(self.add((row["source_title"], item["URL"]), item, row["source_date"]))
        return names


# Statements

def authority_of(entry):
    lead = r"(Prime Minister|President|Federal Chancellor) of|Federal Chancellor|^EU High Representative|Secretary General of NATO"
    lead += "|heads of state|^summit declaration|^head of government"
    return "lead" if re.search(lead, entry["role"]) and "Vice" not in entry["role"] else "government"


def speaker_of(entry, reading):
    speaker, role = entry["speaker"], re.sub(r" \(.*\)$", "", entry["role"])
    short = r"(Prime Minister|President|Foreign Minister|Economy Minister|Finance Minister|Federal Chancellor|Secretary General) of .*"
    role = re.sub("^" + short, r"\1", role)
    if "joint statement of" in speaker or re.search(r"\bgovernment$|^(UN|US) ", speaker) and role in ("government", "US plan"):
        speaker = None if "joint" in speaker else speaker
    if role in ("government", "delegation", "US delegation", "US administration", "US plan", "US envoys in Paris"):
        role = None
    if role and role.startswith("joint statement"):
        role = "Foreign Minister"
    return reading.get("speaker", speaker), reading.get("role", role)


def quote_of(entry, reading):
    if not entry["quote"] or entry["source_kind"] not in ("official", "news") or len(entry["quote"].split()) > 8:
        return {}
    found = {"quote": entry["quote"], "quote_lang": reading.get("quote_lang", "en")}
    if "translation" in reading:
        found.update(translation=reading["translation"], translation_by="own")
    return found


def position_of(entry, reading):
    if reading.get("none") or (entry["position"] == "unclear" and "position" not in reading):
        return {"position": None, "none": reading.get("none", "unclear")}
    return {"position": reading.get("position", entry["position_value"])}


def joint_of(entry):
    return next((name for name, ids in tables.JOINT_TEXTS.items() if entry["id"] in ids), None)


def day_number(date):
    return datetime.date(*last_day(date)).toordinal()


def event_of(entry, events):
    """The event of that name in the ledger; of several, the one nearest in time."""
    day = day_number(date_of(entry))
    named = [event for event in events if entry["event"] in event["ledger"]]
    return min(named, key=lambda event: abs(day_number(event["date"]) - day))["id"] if named else None


def confidence_of(entry, reading):
    if entry["source_kind"] == "copy-or-aggregator" and entry["confidence"] == "stated":
        return "reported"
    return reading.get("confidence", "inferred" if entry["id"] in tables.READ_INTO else CONFIDENCE[entry["confidence"]])


def without_defaults(statement):
    return {name: value for name, value in statement.items()
            if value is not None and DEFAULTS.get(name) != value or name == "position"}


def statement_of(entry, reading, sources, events):
    speaker, role = speaker_of(entry, reading)
    joint = joint_of(entry)
    issue = "raising-spending" if entry["issue"] == "spending" else entry["issue"]
    statement = {"id": entry["id"], "actor": entry["actor"], "issue": issue, "date": date_of(entry)}
    statement.update(position_of(entry, reading))
    statement.update({
        "confidence": confidence_of(entry, reading),
        "authority": reading.get("authority", authority_of(entry)),
        "form": reading.get("form", "written" if joint else "said"),
        "speaker": speaker, "role": role, "spoken_by": reading.get("spoken_by"), "joint": joint,
        "summary": reading["summary"], "scope": reading.get("scope")})
    statement.update(quote_of(entry, reading))
    statement.update({"conditions": reading.get("conditions"), "event": event_of(entry, events),
                      "sources": [sources.of_fact(entry)], "note": reading.get("note")})
    return without_defaults(statement)


def figure_of(statement, figure):
    """The number that a fact on raising spending names, as a statement of its own."""
    copied = ("actor", "confidence", "authority", "form", "speaker", "role", "event", "sources")
    made = {"id": statement["id"] + "-figure", "actor": statement["actor"], "issue": "spending", "date": statement["date"]}
    made.update({name: figure[name] for name in ("position", "low", "high", "kind", "by") if name in figure})
    made.update({name: statement[name] for name in copied[1:6] if name in statement})
    made["summary"] = figure.get("summary", statement["summary"])
    made.update({name: figure[name] for name in ("scope", "replaces") if name in figure})
    made.update({name: statement[name] for name in copied[6:] if name in statement})
    return made


def measured_of(row, sources, short):
    release = tables.RELEASES[row["source_title"]]
    statement = {"id": "%s.%s.%s" % (row["iso3"], row["year"], row["source_date"]), "actor": row["iso3"], "issue": "spending",
                 "date": row["source_date"], "position": number(row["percent_gdp"]), "kind": "measured", "period": row["year"],
                 "confidence": release.get("confidence"), "form": "written", "sources": sources.of_figure(row)}
    if not short:
        statement["summary"] = "NATO's %s for %s." % ("estimate" if row["status"] == "estimate" else "figure", row["year"])
    elif row["status"] == "estimate":
        statement["summary"] = "Estimate."
    return without_defaults(statement)


def stated(facts, sources, events, until):
    ordered = []
    for entry in facts:
        if entry["id"] in tables.LEFT_OUT or (until and last_day(date_of(entry)) > last_day(until)):
            continue
        reading = dataset_readings.READINGS[entry["id"]]
        statement = statement_of(entry, reading, sources, events)
        order = (last_day(statement["date"]), reading.get("order", int(entry["id"][1:])))
        ordered.append((order, statement))
        if "figure" in reading:
            ordered.append((order, figure_of(statement, reading["figure"])))
    return [statement for _, statement in sorted(ordered, key=lambda pair: pair[0])]


# The rest of a dataset

def actor_groups(actor, options):
    groups = ["summit"] if "summit" in options["groups"] and actor in tables.SUMMIT else []
    if actor in tables.EU:
        groups.append("eu")
    elif actor == "GBR" and options.get("history"):
        groups.append({"id": "eu", "until": "2020-01-31"})
    if actor in tables.NATO:
        since = tables.NATO_SINCE.get(actor) if options.get("history") else None
        groups.append({"id": "nato", "since": since} if since else "nato")
    if actor in tables.NORDIC_BALTIC:
        groups.append("nordic-baltic")
    return groups


def terms_of(actor, until):
    terms = []
    for leader, role, since, end in (term + (None,) * (4 - len(term)) for term in tables.TERMS.get(actor, [])):
        if not (since and until and last_day(since) > last_day(until)):
            term = {"leader": leader, "role": role, "since": since, "until": end}
            terms.append({name: value for name, value in term.items() if value})
    return terms


def actors_of(options):
    actors = []
    for row in tables.STATES + tables.ORGANISATIONS:
        actor = {"id": row[0], "name": row[1]}
        if len(row) > 3 and row[3]:
            actor["short_name"] = row[3]
        if row in tables.STATES:
            actor["country"] = row[2]
        else:
            actor.update(kind="organisation", flag=row[2])
        actor["groups"] = actor_groups(row[0], options)
        actor["terms"] = terms_of(row[0], options.get("until")) if options.get("terms", True) else []
        if row[0] in options.get("actors", [row[0]]):
            actors.append({name: value for name, value in actor.items() if value})
    return actors


def searched_of(until):
    found = []
    for actors, issue, searched, note, *later in tables.SEARCHED:
        if until and later:
            continue
        day = until if until and last_day(searched) > last_day(until) else searched
        for actor in actors.split():
            entry = {"actor": actor, "issue": issue, "until": day, "note": note}
            found.append({name: value for name, value in entry.items() if value})
    return found


def events_of(events, facts, sources):
    by_id = {entry["id"]: entry for entry in facts}
    made = []
    for event in events:
        entry = {name: event[name] for name in ("id", "date", "title", "description") if name in event}
        cited = [sources.of_fact(by_id[name]) for name in event["facts"]]
        entry["sources"] = list(dict.fromkeys(cited))
        if event.get("participants"):
            entry["participants"] = event["participants"]
        made.append(entry)
    return made


def used_conditions(statements):
    used = {name for statement in statements for name in statement.get("conditions", [])}
    return [condition for condition in tables.CONDITIONS if condition["id"] in used]


def releases_of(rows, options):
    newest, until = options.get("figures"), options.get("until")
    return [row for row in rows
            if (not newest or row["year"] >= newest) and (not until or last_day(row["source_date"]) <= last_day(until))]


def dataset_of(name, facts, rows):
    options = tables.DATASETS[name]
    until, sources = options.get("until"), Sources()
    events = [event for event in tables.EVENTS if not until or last_day(event["date"]) <= last_day(until)]
    events = [] if options.get("figures_only") else events
    made = [] if options.get("figures_only") else stated(facts, sources, events, until)
    figures = [measured_of(row, sources, options.get("figures_only")) for row in releases_of(rows, options)]
    figures.sort(key=lambda statement: (statement["date"], statement["period"], statement["actor"]))
    statements = sorted(figures + made, key=lambda statement: last_day(statement["date"]))
    document = {"format": "standpoint", "version": 1, "title": options["title"], "description": options["description"],
                "license": "CC-BY-4.0", "language": "en", "updated": options["updated"], "authors": ["The Standpoint authors"],
                "view": options["view"],
                "groups": [dict(id=group, **tables.GROUPS[group]) for group in options["groups"]],
                "actors": actors_of(options), "issues": options["issues"],
                "conditions": used_conditions(statements),
                "events": events_of(events, facts, sources),
                "searched": options["searched"] if "searched" in options else searched_of(until),
                "statements": statements}
    document["sources"] = sorted(sources.items.values(), key=lambda item: item["id"])
    return {member: value for member, value in document.items() if value or member == "statements"}


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    ledger, output = pathlib.Path(arguments[0]), pathlib.Path(arguments[1])
    facts = json.loads((ledger / "facts.json").read_text(encoding="utf-8"))
    with open(ledger / "spending.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for name in arguments[2:] or tables.DATASETS:
        path = output / (name + ".standpoint.json")
        path.write_text(spell(dataset_of(name, facts, rows)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
