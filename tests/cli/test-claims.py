#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The claims sheet as browsers and spreadsheets read it. test-claims.py PROGRAM"""

import csv
import html.parser
import io
import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

import svg_contract

PROGRAM = os.path.abspath(sys.argv.pop(1))
SAMPLES = ("paris-2025-02-17", "ukraine-security-2025-2026", "nato-spending-2014-2025")

HOSTILE = ["<script>alert(1)</script>", "]]>", "<!-- ", "</td></table>", "&lt;b&gt;", 'quoted "twice" & \'once\'',
           '" onmouseover="alert(1)', "control \u0001\u001b[31m\u007f\u0085", "\u202eright to left override",
           "\u2067isolate without an end", "x" * 500, "\U0001F1EC\U0001F1E7 emoji", "\u0627\u0644\u0645\u0645\u0644\u0643\u0629",
           "e\u0301\u0302\u0303\u0304", "two  spaces", "line\nbreak", "a,b;c\td", '=HYPERLINK("https://evil.example","x")',
           "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n =1+1", "\u200b=1+1", "\uff1d1+1", "x;=1+1", 'x;"=1+1', "-2"]

VOID = {"meta", "input"}
ELEMENTS = VOID | {"html", "head", "title", "style", "body", "header", "h1", "p", "bdi", "ul", "li", "main", "table", "caption",
                   "thead", "tbody", "tr", "th", "td", "label", "span", "blockquote", "time", "div", "a", "footer"}
ATTRIBUTES = {"lang", "dir", "charset", "http-equiv", "content", "name", "class", "role", "scope", "type", "rowspan", "colspan",
              "datetime", "href", "target", "rel"}
BAD_CHARACTERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufffe\uffff]")


def run(*arguments, stdin=b"", env=None, **more):
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    environment.update({"G_DEBUG": "fatal-warnings"}, **(env or {"LC_ALL": "C"}))
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, env=environment, timeout=60, check=False,
                          **more)


class Page(html.parser.HTMLParser):
    """Reads a sheet as a browser would, and lists what is wrong with it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.wrong, self.open, self.rows, self.columns, self.links, self.languages = [], [], [], 0, [], set()
        self.boxes = self.labelled = 0
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"left open: {self.open}")

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if len(attributes) != len(attrs):
            self.wrong.append(f"<{tag}> has an attribute twice")
        if tag not in ELEMENTS:
            self.wrong.append(f"<{tag}>")
        for name in attributes:
            if name not in ATTRIBUTES and not name.startswith("data-"):
                self.wrong.append(f"<{tag} {name}>")
        self.look(tag, attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag not in VOID:
            self.wrong.append(f"<{tag}/>")
        self.handle_starttag(tag, attrs)

    def look(self, tag, attributes):
        if tag == "tr" and "tbody" in self.open:
            self.rows.append({**attributes, "text": ""})
        if tag == "th" and attributes.get("scope") not in ("col", "rowgroup"):
            self.wrong.append("<th> without a scope")
        self.columns += attributes.get("scope") == "col"
        if tag == "a":
            self.links.append(attributes["href"])
            if not re.match("https?://", attributes["href"], re.I) or "noopener" not in attributes["rel"]:
                self.wrong.append(f"<a {attributes}>")
        if tag == "input":
            self.boxes += attributes.get("type") == "checkbox" and self.open[-1] == "label"
        self.languages.add(attributes.get("lang"))

    def handle_endtag(self, tag):
        if tag not in VOID and (not self.open or self.open.pop() != tag):
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data):
        if BAD_CHARACTERS.search(data):
            self.wrong.append(repr(data))
        if self.rows and "tr" in self.open:
            self.rows[-1]["text"] += data
        if "label" in self.open and "span" in self.open:
            self.labelled += bool(data.strip())

    def handle_comment(self, data):
        self.wrong.append(f"<!--{data}-->")


def spreads(table):
    """How many columns a row of the table spans, rowspans carried on, as a browser counts them."""
    carried = {}
    for row in table.iter("tr"):
        column = 0
        for cell in row:
            while carried.get(column, 0) > 0:
                carried[column] -= 1
                column += 1
            width, height = int(cell.get("colspan", 1)), int(cell.get("rowspan", 1))
            for _ in range(width):
                carried[column] = height - 1
                column += 1
        while carried.get(column, 0) > 0:
            carried[column] -= 1
            column += 1
        yield column


def make_dataset(texts):
    """A dataset with the texts in every place that takes one."""
    def text(i):
        return texts[i % len(texts)]

    actors = [{"id": f"A{i}", "name": name, "short_name": name, "kind": "other"} for i, name in enumerate(texts)]
    levels = [{"value": -1, "label": text(0)}, {"value": 1, "label": text(1)}]
    return {
        "format": "standpoint", "version": 1, "title": text(2), "license": text(3), "authors": list(texts),
        "language": "en", "view": {"as_of": "2025-02-18", "title": text(4), "subtitle": text(5), "assume": {"c": "met"}},
        "actors": actors, "corrections": [{"date": "2025-02-18", "text": t} for t in texts],
        "issues": [{"id": "i", "title": text(6), "question": text(7), "scale": {"type": "levels", "levels": levels}},
                   {"id": "n", "title": text(8), "scale": {"type": "number", "unit": text(9)}}],
        "conditions": [{"id": "c", "title": text(10)}, {"id": "d", "title": text(11), "short_title": text(12)}],
        "events": [{"id": "e", "date": "2025-02-17", "title": text(13)}],
        "sources": [{"id": f"s{i}", "title": t, "publisher": t, "language": t, "original": t, "origin": "copy",
                     "URL": f"https://example.org/{i}?a=\"b\"&c=<d>'e;=1"} for i, t in enumerate(texts)],
        "statements": [
            {"actor": f"A{i}", "issue": "i", "date": "2025-02-17", "position": 1 if i % 2 else -1, "speaker": t, "role": t,
             "summary": t, "scope": t[:40], "quote": t, "quote_lang": ("ar", "en", "zz")[i % 3], "translation": {"de": t},
             "translation_by": "own", "conditions": ["c", "d"], "event": "e", "sources": [f"s{i}"], "coder": t, "note": t}
            for i, t in enumerate(texts)]
        + [{"actor": "A0", "issue": "n", "date": "2025-02-17", "position": -2}],
    }


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def done(self, command, *arguments, **more):
        done = run(command, *arguments, **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def page(self, *arguments, **more):
        """The sheet as a page; checked by two parsers."""
        text = self.done("claims", *arguments, **more).decode()
        page = Page(text)
        self.assertEqual(page.wrong, [])
        root = ET.fromstring(text.removeprefix("<!DOCTYPE html>"))
        self.assertEqual(set(spreads(root.find(".//table"))), {page.columns})
        self.assertEqual(len(page.rows), page.boxes)
        self.assertEqual(len(page.rows), page.labelled)
        self.assertEqual([element.tag for element in root.iter() if "src" in element.attrib], [])
        style = root.find(".//style").text
        self.assertNotIn("url(", style)
        self.assertNotIn("@import", style)
        return page

    def table(self, *arguments, **more):
        """The sheet as a table, a dictionary for each row."""
        data = self.done("claims", "--format", "csv", *arguments, **more)
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"))
        self.assertTrue(data.endswith(b"\r\n"))
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(len(set(rows[0])), len(rows[0]))
        self.assertFalse(any(BAD_CHARACTERS.search(cell) for row in rows for cell in row))
        return [dict(zip(rows[0], row)) for row in rows[1:]]

    def marks(self, *arguments, **more):
        root = svg_contract.parse(self.done("export", *arguments, **more))
        return [(mark.get("data-actor"), mark.get("data-issue"), mark) for mark in svg_contract.marks(root)]

    def has(self, text, part):
        """Without the whole sheet in the message."""
        self.assertTrue(part in text, f"no {part!r} in the sheet")

    def refused(self, status, *arguments, says=(), **more):
        done = run("claims", *arguments, **more)
        text = done.stderr.decode()
        self.assertEqual(done.returncode, status, text)
        self.assertEqual(done.stdout, b"")
        for word in (says,) if isinstance(says, str) else says:
            self.assertIn(word, text)
        return text


class Rows(Case):
    """Every mark of the picture has its row, and both formats have the same rows."""

    def compare(self, *arguments, **more):
        marks = self.marks(*arguments, **more)
        page = self.page(*arguments, **more)
        table = self.table(*arguments, **more)
        firsts = [row for row in page.rows if row["data-part"] in ("decides", "absence")]
        self.assertEqual([(actor, issue) for actor, issue, _ in marks],
                         [(row["data-actor"], row["data-issue"]) for row in firsts])
        for (_, _, mark), row in zip(marks, firsts):
            self.assertEqual(mark.get("data-statement"), row.get("data-statement"))
        self.assertEqual([(row["data-actor"], row["data-issue"], row.get("data-statement", "")) for row in page.rows],
                         [(row["Actor’s id"], row["Issue’s id"], row["Statement’s id"]) for row in table])
        return marks, page, table

    def test_samples(self):
        for name in SAMPLES:
            marks, _, table = self.compare("sample:" + name)
            for actor, issue, mark in marks:
                rows = [row for row in table if (row["Actor’s id"], row["Issue’s id"]) == (actor, issue)]
                parts = [row["Why this row"] for row in rows]
                self.assertEqual("contests it" in parts, mark.get("data-contested") == "true", (actor, issue))
                self.assertEqual("pledge beside it" in parts, mark.get("data-pledged") is not None, (actor, issue))
                self.assertEqual("no statement" in parts, mark.get("data-statement") is None, (actor, issue))
                if re.match(r"-?\d", mark.get("data-position")) and rows[0]["Number"]:
                    self.assertEqual(float(rows[0]["Number"]), float(mark.get("data-position")))

    def test_links(self):
        """The first link of a mark is where the picture leads."""
        root = svg_contract.parse(self.done("export"))
        table = self.table()
        linked = 0
        for link in root.iter(svg_contract.SVG + "a"):
            for mark in svg_contract.marks(link):
                row = next(row for row in table if row["Statement’s id"] == mark.get("data-statement"))
                self.assertIn(link.get(svg_contract.XLINK + "href"), row["Link"].split("\n"))
                linked += 1
        self.assertGreater(linked, 20)

    def test_choices(self):
        for arguments in (["--issue", "troops"], ["--actor", "POL", "--actor", "GBR"], ["--as-of", "2025-02-12"],
                          ["--group", "summit", "--issue", "talks", "--issue", "troops"], ["--size", "480"],
                          ["--assume", "us-backstop=unmet"], ["--sort", "name"], ["--theme", "dark", "--palette", "single"]):
            self.compare(*arguments)

    def test_every_chart(self):
        kinds = re.search(r"^Charts: (.*)$", self.done("export", "--help").decode(), re.MULTILINE).group(1)
        tried = 0
        for kind in re.findall(r"[a-z]+(?=,| \(|$)", re.sub(r"\([^)]*\)", "", kinds)):
            for name in SAMPLES:
                done = run("export", "--chart", kind, "sample:" + name)
                if done.returncode != 0:
                    self.refused(done.returncode, "--chart", kind, "sample:" + name)
                    continue
                marks = {(mark.get("data-actor"), mark.get("data-issue"))
                         for mark in svg_contract.marks(svg_contract.parse(done.stdout))}
                rows = {(row["data-actor"], row["data-issue"]) for row in self.page("--chart", kind, "sample:" + name).rows}
                self.assertTrue(rows, (kind, name))
                self.assertLessEqual(marks, rows, (kind, name))
                tried += 1
        self.assertGreater(tried, 3)

    def test_assumption(self):
        page = self.page("--issue", "troops", "--assume", "peace-deal=unmet")
        text = "".join(row["text"] for row in page.rows)
        self.has(text, "(assumed not met)")
        self.has(text, "In the picture: Lapses without")

    def test_crowd(self):
        levels = [{"value": 0, "label": "No"}, {"value": 1, "label": "Yes"}]
        data = json.dumps({
            "format": "standpoint", "version": 1, "title": "Crowd",
            "actors": [{"id": f"A{i}", "name": f"Actor number {i}"} for i in range(200)],
            "issues": [{"id": f"i{i}", "title": f"Issue {i}", "scale": {"type": "levels", "levels": levels}} for i in range(10)],
            "statements": [{"actor": f"A{i}", "issue": f"i{j}", "date": "2025", "position": (i + j) % 2}
                           for i in range(200) for j in range(10) if (i * j) % 7]}).encode()
        marks, page, _ = self.compare("-", stdin=data)
        self.assertEqual(len(page.rows), len(marks))

    def test_nothing_said(self):
        data = json.dumps({"format": "standpoint", "version": 1, "title": "T", "actors": [{"id": "A", "name": "A"}],
                           "issues": [{"id": "n", "title": "N", "scale": {"type": "number", "unit": ""}}],
                           "statements": []}).encode()
        page = self.page("-", stdin=data)
        self.assertEqual([row["data-part"] for row in page.rows], ["absence"])
        self.assertIn("No figure found", page.rows[0]["text"])


class Hostile(Case):
    def setUp(self):
        super().setUp()
        self.data = json.dumps(make_dataset(HOSTILE)).encode()

    def test_page(self):
        for extra in ((), ("--lang", "ar"), ("--lang", "de")):
            page = self.page("-", *extra, stdin=self.data)
            self.assertEqual(len(page.rows), 2 * len(HOSTILE))
            self.assertEqual(len(page.links), len(HOSTILE))
            text = "".join(row["text"] for row in page.rows)
            self.has(text, "<script>alert(1)</script>")
            self.has(text, '=HYPERLINK("https://evil.example","x")')
            self.assertNotIn("\u2067isolate", text)

    def test_every_rotation(self):
        """Each text has been in each place."""
        for turn in range(1, 14):
            data = json.dumps(make_dataset(HOSTILE[turn:] + HOSTILE[:turn])).encode()
            self.page("-", stdin=data)

    def test_table(self):
        rows = self.table("-", stdin=self.data)
        self.assertEqual(len(rows), 2 * len(HOSTILE))
        first = re.compile("(?:^|[\n;])[\\s\"\u200b\ufeff]*[=+\\-@\uff1d]")
        for row in rows:
            for heading, cell in row.items():
                if not re.fullmatch(r"-?\d+(\.\d+)?", cell):
                    self.assertIsNone(first.search(cell), (heading, cell))
        quotes = [row["Words as spoken"] for row in rows if row["Words as spoken"]]
        self.assertIn("line\nbreak", quotes)
        self.assertIn("x" * 500, quotes)
        self.assertIn("'=HYPERLINK(\"https://evil.example\",\"x\")", quotes)
        self.assertIn("-2", quotes)
        self.assertIn("-2", [row["Number"] for row in rows])
        self.assertIn('quoted "twice" & \'once\'', quotes)

    def test_semicolons(self):
        """A spreadsheet that parts cells at semicolons meets no formula either."""
        text = self.done("claims", "--format", "csv", "-", stdin=self.data).decode("utf-8-sig")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=";"):
            for cell in row:
                self.assertNotRegex(cell, "^[\\s\"]*[=+@]")
                self.assertFalse(re.match("^[\\s\"]*-", cell) and not re.match(r'^"?-\d+(\.\d+)?"?$', cell), cell)


class Words(Case):
    def test_same_bytes(self):
        path = self.path / "a.json"
        path.write_bytes(json.dumps(make_dataset(HOSTILE)).encode())
        for form in ("html", "csv"):
            first = self.done("claims", "--format", form)
            other = self.done("claims", "--format", form, str(path))
            for env in ({"LC_ALL": "C.UTF-8"}, {"LANG": "de_DE.UTF-8", "LANGUAGE": "de"}, {"LC_ALL": "tr_TR.UTF-8"},
                        {"LC_NUMERIC": "de_DE.UTF-8"}, {"TZ": "Asia/Tokyo"}, {"HOME": "/nonexistent"}):
                self.assertEqual(self.done("claims", "--format", form, env=env, cwd=self.folder.name), first, env)
                self.assertEqual(self.done("claims", "--format", form, "a.json", env=env, cwd=self.folder.name), other, env)

    def test_language(self):
        german = self.done("claims", "--lang", "de").decode()
        self.has(german, '<html lang="de" dir="ltr">')
        self.has(german, "Polen")
        self.has(german, "17. Februar 2025")
        self.has(german, '<bdi lang="en" dir="ltr">Troops</bdi>')
        arabic = self.done("claims", "--lang", "ar").decode()
        self.has(arabic, '<html lang="ar" dir="rtl">')
        page = Page(self.done("claims").decode())
        self.assertLessEqual({"en", "de", "nl"}, page.languages)

    def test_heading(self):
        text = self.done("claims", "--title", "Été <1>", "--subtitle", "sous-titre").decode()
        self.has(text, "<h1><bdi>Été &lt;1&gt;</bdi></h1>")
        self.has(text, "<bdi>sous-titre</bdi>")
        self.has(text, "<title>Claims sheet: Été &lt;1&gt;</title>")
        self.has(text, "<bdi>Positions to 18 February 2025</bdi>")
        marks = len(self.marks())
        self.has(self.done("claims").decode(), f"<bdi>{marks} marks in the picture</bdi>")


class Files(Case):
    def test_formats(self):
        page, table = self.done("claims"), self.done("claims", "--format", "csv")
        self.assertEqual(self.done("claims", "--format", "html", "-o", "-"), page)
        for name, expected in (("a.html", page), ("a.HTM", page), ("a.csv", table), ("a", page), ("a.b", None)):
            path = self.path / name
            if expected is None:
                self.refused(2, "-o", str(path), says=".html or .csv")
                self.assertFalse(path.exists())
                self.done("claims", "--format", "csv", "-o", str(path))
                self.assertEqual(path.read_bytes(), table)
            else:
                self.assertEqual(self.done("claims", "-o", str(path)), b"")
                self.assertEqual(path.read_bytes(), expected)
        for name in ("a.svg", "a.pdf", "a.xlsx"):
            self.refused(2, "-o", str(self.path / name), says=(name, "--format"))

    def test_usage(self):
        self.refused(2, "--format", "svg", says='there is no format "svg"; there are: html, csv')
        self.refused(2, "--isue", "troops", says='"claims" has no option "--isue"; did you mean "--issue"?')
        self.refused(2, "--issue", "trops", says='did you mean "troops"?')
        self.refused(2, "--chart", "position", says='"positions"')
        self.refused(2, "--size", "100x100", says="positions does not fit 100x100")
        self.refused(2, "-o", "", says="-o needs")
        self.refused(2, "a", "b", says='"b"')
        self.refused(2, "--all", "x", says="--all")
        self.refused(1, str(self.path / "none.json"), says="none.json")
        self.refused(1, "-", stdin=b"{", says="-:1:2: error: JSON syntax")
        done = run("claims", "--help")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertIn(b"Formats: html, csv", done.stdout)

    def test_same_options(self):
        """What says which picture it is, both commands take."""
        taken = [set(re.findall(rb"^  (?:-\w, )?--([a-z-]+)", run(command, "--help").stdout, re.MULTILINE))
                 for command in ("export", "claims")]
        self.assertLessEqual(taken[1], taken[0])
        self.assertLessEqual({b"chart", b"issue", b"actor", b"group", b"as-of", b"assume", b"sort", b"size", b"theme",
                              b"palette", b"lang", b"title", b"subtitle", b"format", b"output"}, taken[1])

    def test_output_fails(self):
        old = self.path / "a.html"
        old.write_bytes(b"old")

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        self.refused(3, "-o", str(old), preexec_fn=limit, says="standpoint-cli: ")
        self.assertEqual(old.read_bytes(), b"old")
        none = str(self.path / "none" / "a.csv")
        self.assertEqual(self.refused(3, "-o", none), f"standpoint-cli: {none}: No such file or directory\n")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "claims"], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 3)


if __name__ == "__main__":
    unittest.main()
