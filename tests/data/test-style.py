#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of style files and the program agree, and what docs/style.md shows is a file that works.

    test-style.py SOURCE_ROOT STANDPOINT_CLI
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import jsonschema

CLI = sys.argv.pop()
ROOT = pathlib.Path(sys.argv.pop())
SCHEMA = json.loads((ROOT / "data/style-1.schema.json").read_text(encoding="utf-8"))
EXAMPLE = ROOT / "docs/example.style.json"
WHOLE = json.loads(EXAMPLE.read_text(encoding="utf-8"))

GOOD = [
    {}, {"$schema": "style-1.schema.json"}, {"fonts": ["Liberation Sans"]}, {"fonts": ["serif"]}, {"size": 10}, {"size": 28},
    {"size": 12.5}, {"theme": "print"}, {"palette": "single"}, {"ink": "#000000", "paper": "#FFFFFF"}, {"paper": "#101418"},
    {"palette": ["#8a3324", "#12536b"]}, {"credit": "x" * 200}, {"other": {"deep": [1, True, "x"]}},
]
# Each breaks one rule that a schema can say: a member, or an item of one, and its value.
BROKEN = [
    ("fonts", "Arial"), ("fonts", []), ("fonts", [""]), ("fonts", ["  "]), ("fonts", ["a, b"]), ("fonts", ["it's"]), ("fonts", ['"x"']),
    ("fonts", ["a\\b"]), ("fonts", ["a;b"]), ("fonts", ["a\nb"]), ("fonts", ["<b>"]), ("fonts", [7]), ("fonts", ["x" * 101]),
    ("size", 9.9), ("size", 28.1), ("size", "14"), ("size", True), ("theme", "Light"), ("theme", 1), ("ink", "#fff"), ("ink", "red"),
    ("ink", "#12345g"), ("ink", "1a1a1e"), ("ink", 0), ("paper", "#12345678"), ("paper", ["#ffffff"]), ("palette", "red-green"),
    ("palette", ["#8a3324"]), ("palette", []), ("palette", ["#8a3324"] * 10), ("palette", ["#8a3324", "blue"]), ("palette", {}),
    ("credit", ""), ("credit", " "), ("credit", "x" * 201), ("credit", ["x"]), ("$schema", 1), ("ink", None), ("other", None),
    ("other", [None]),
]


def export(style, *options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "s.json")
        path.write_text(json.dumps(style), encoding="utf-8")
        return subprocess.run([CLI, "export", "--style", path, *options], capture_output=True, check=False)


def drawing(run):
    """What is drawn: the metadata keeps the style file as it was."""
    before, _, rest = run.stdout.decode().partition("<metadata>")
    return before + rest.partition("</metadata>")[2]


class Style(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.Draft202012Validator(SCHEMA)

    def test_schema(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_good(self):
        for style in [*GOOD, WHOLE]:
            with self.subTest(style=style):
                self.validator.validate(style)
                run = export(style)
                self.assertEqual(run.returncode, 0, run.stderr)

    def test_broken(self):
        for member, value in BROKEN:
            with self.subTest(member=member, value=value):
                style = copy.deepcopy(WHOLE)
                style[member] = value
                self.assertFalse(self.validator.is_valid(style))
                run = export(style)
                self.assertEqual((run.returncode, run.stdout), (2, b""))
                self.assertRegex(run.stderr.decode(), r"s\.json:1:\d+: error: /" + re.escape(member))

    def test_every_member_is_told(self):
        page = (ROOT / "docs/style.md").read_text(encoding="utf-8")
        members = re.findall(r"^\| `(\w+)` \|", page.partition("| member |")[2], re.MULTILINE)
        self.assertEqual({*members, "$schema"}, set(SCHEMA["properties"]))
        self.assertEqual({*members}, set(WHOLE))

    def test_page_shows_the_example(self):
        page = (ROOT / "docs/style.md").read_text(encoding="utf-8")
        shown = re.search(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL).group(1)
        self.assertEqual(shown, EXAMPLE.read_text(encoding="utf-8"))

    def test_example_shows(self):
        run = export(WHOLE)
        svg = run.stdout.decode()
        self.assertEqual(run.stderr, b"")
        self.assertIn('font-family="Liberation Serif, Georgia, serif"', svg)
        self.assertIn('id="background"', svg)
        for colour in [WHOLE["paper"], WHOLE["ink"], *WHOLE["palette"]]:
            self.assertIn(f'"{colour}"', svg)
        self.assertIn(WHOLE["credit"] + " · Made with Standpoint", svg)

    def test_options_win(self):
        print_ = drawing(export(WHOLE, "--theme", "print"))
        green = drawing(export(WHOLE, "--palette", "purple-green"))
        self.assertNotIn(WHOLE["ink"], print_)
        self.assertIn("Liberation Serif", print_)
        self.assertNotIn(WHOLE["palette"][0], green)
        self.assertIn(WHOLE["paper"], green)

    def test_where_it_comes_from(self):
        run = subprocess.run([CLI, "export", "--style", "-"], input=b"{}", capture_output=True, check=False)
        self.assertEqual(run.returncode, 0)
        run = subprocess.run([CLI, "export", "--style", "-", "-"], input=b"{}", capture_output=True, check=False)
        self.assertEqual(run.returncode, 2)
        run = subprocess.run([CLI, "export", "--style", "/no/such/file"], capture_output=True, check=False)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"/no/such/file:1:1: error: (root): cannot be read", run.stderr)


if __name__ == "__main__":
    unittest.main()
