#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that open again, looked at from outside. test-convert.py PROGRAM SCHEMA DATASETS"""

import hashlib
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

import svg_contract

try:
    import jsonschema
except ImportError:
    jsonschema = None

PROGRAM, SCHEMA, DATASETS = map(os.path.abspath, (sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)))
SAMPLES = sorted(path.name.removesuffix(".standpoint.json") for path in pathlib.Path(DATASETS).glob("*.standpoint.json"))
CHANGED = "the drawing was changed"


def run(*arguments, stdin=b"", **more):
    environment = {**os.environ, "LC_ALL": "C", "G_DEBUG": "fatal-warnings"}
    environment.pop("LANGUAGE", None)
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, env=environment, timeout=60, check=False,
                          **more)


def make_dataset(**members):
    levels = [{"value": value, "label": label} for value, label in ((-1, "Against"), (0, "Undecided"), (1, "For"))]
    dataset = {
        "format": "standpoint", "version": 1, "title": "T \u202e ]]> <b> & \u00e9", "x-unknown": "SECRET",
        "actors": [{"id": f"A{i}", "name": f"Actor {i}", "note": "SECRET"} for i in range(3)],
        "issues": [{"id": "troops", "title": "Troops", "scale": {"type": "levels", "neutral": 0, "levels": levels}},
                   {"id": "talks", "title": "Talks", "scale": {"type": "levels", "levels": levels}}],
        "sources": [{"id": "s", "title": "Source", "note": "SECRET"}, {"id": "other", "title": "Other"}],
        "statements": [{"id": f"t{i}", "actor": f"A{i}", "issue": "troops", "date": "2025-02-17", "position": i - 1,
                        "sources": ["s"], "coder": "SECRET", "note": "SECRET"} for i in range(3)]
        + [{"id": "talks-0", "actor": "A0", "issue": "talks", "date": "2025-02-10", "position": 1, "sources": ["other"]}],
    }
    return {**dataset, **members}


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def file(self, name, data=b""):
        path = self.path / name
        path.write_bytes(data)
        return str(path)

    def good(self, *arguments, warning="", **more):
        done = run(*arguments, **more)
        text = done.stderr.decode()
        self.assertEqual(done.returncode, 0, text)
        told = re.search("warning|error|too large", text)
        self.assertEqual(bool(told), bool(warning), text)
        self.assertIn(warning, text)
        return done.stdout

    def refused(self, status, *arguments, says="", **more):
        done = run(*arguments, **more)
        self.assertEqual((done.returncode, done.stdout), (status, b""), done.stderr)
        self.assertIn(says, done.stderr.decode())

    def export(self, dataset, *arguments, name="a.svg"):
        """The path of the picture of a dataset (an object, bytes, or a sample's name)."""
        data = dataset if isinstance(dataset, (bytes, str)) else json.dumps(dataset).encode()
        path = str(self.path / name)
        source = "sample:" + data if isinstance(data, str) else self.file("in.json", data)
        self.good("export", "-o", path, *arguments, source)
        self.assertEqual(svg_contract.check(pathlib.Path(path).read_bytes()), [])
        return path

    def convert(self, path, warning="", name="out.json"):
        out = str(self.path / name)
        self.good("convert", path, out, warning=warning)
        return pathlib.Path(out).read_bytes()

    def edit(self, path, old, new, count=1):
        data = pathlib.Path(path).read_bytes()
        self.assertIn(old, data)
        pathlib.Path(path).write_bytes(data.replace(old, new, count))


class View(Case):
    def test_same_picture(self):
        for sample in SAMPLES:
            for options in ((), ("--size", "800", "--theme", "dark", "--lang", "de"), ("--palette", "single", "--sort", "group"),
                            ("--as-of", "2025-02", "--text", "outlines"), ("--title", "Ti<t>le", "--subtitle", "]]>")):
                path = self.export(sample, *options)
                data = pathlib.Path(path).read_bytes()
                self.convert(path, name="again.svg")
                self.assertEqual((self.path / "again.svg").read_bytes(), data, (sample, options))

    def test_alternative_text(self):
        """Somebody's own words for the picture come along; what is no text does not."""
        own = "Who would <send> “troops” & who not"
        element = f"<sp:description>{html.escape(own)}</sp:description><sp:data"
        path = self.export("paris-2025-02-17")
        self.edit(path, b"<sp:data", element.encode())
        self.good("convert", path, str(self.path / "b.svg"))
        found = ET.parse(self.path / "b.svg").getroot()
        self.assertEqual(found.find("{http://www.w3.org/2000/svg}desc").text, own)
        self.convert(str(self.path / "b.svg"), name="c.svg")
        self.assertEqual((self.path / "c.svg").read_bytes(), (self.path / "b.svg").read_bytes())

    @unittest.skipIf(jsonschema is None, "needs jsonschema")
    def test_schema(self):
        validator = jsonschema.Draft202012Validator(json.loads(pathlib.Path(SCHEMA).read_bytes()))
        for sample in SAMPLES:
            for options in ((), ("--as-of", "2025-01")):
                found = json.loads(self.convert(self.export(sample, *options)))
                self.assertEqual([error.message for error in validator.iter_errors(found)], [])

    def test_only_what_is_shown(self):
        data = self.convert(self.export(make_dataset(), "--issue", "troops", "--actor", "A0", "--actor", "A2"))
        self.assertNotIn(b"SECRET", data)
        found = json.loads(data)
        self.assertEqual([actor["id"] for actor in found["actors"]], ["A0", "A2"])
        self.assertEqual([issue["id"] for issue in found["issues"]], ["troops"])
        self.assertEqual([statement["id"] for statement in found["statements"]], ["t0", "t2"])
        self.assertEqual([source["id"] for source in found["sources"]], ["s"])
        self.assertEqual(found["view"], {"chart": "positions", "issues": ["troops"], "actors": ["A0", "A2"],
                                         "as_of": "2025-02-17"})
        self.assertEqual(found["title"], make_dataset()["title"])

    def test_view_element(self):
        path = self.export(make_dataset(), "--data", "none", "--theme", "dark", "--size", "900", "--title", "My </title>",
                           "--sort", "value:talks", "--issue", "troops")
        own, picture, view, data = svg_contract.carried(ET.parse(path).getroot())
        self.assertEqual(own.get("version"), "1")
        self.assertEqual(picture.attrib, {"width": "900", "theme": "dark", "lang": "en"})
        self.assertEqual(json.loads(view.text)["title"], "My </title>")
        self.assertEqual(json.loads(view.text)["sort"], "value:talks")
        self.assertIsNone(data)

    def test_other_commands(self):
        path = self.export("paris-2025-02-17", "--issue", "troops", "--title", "Ours")
        self.assertIn(b"0 errors", run("check", path).stdout)
        self.assertIn(b"Paris summit", self.good("info", path))
        again = self.good("export", path)
        self.assertEqual(again, pathlib.Path(path).read_bytes())
        self.assertEqual(self.good("export", "-", stdin=again), again)


    def test_style(self):
        style = {"fonts": ["DejaVu Sans"], "paper": "#fff8f0", "credit": "Ours <&>"}
        path = self.export(make_dataset(), "--style", self.file("s.json", json.dumps(style, indent=1).encode()))
        os.remove(self.path / "s.json")
        again = self.convert(path, name="again.svg")
        self.assertEqual(again, pathlib.Path(path).read_bytes())
        self.assertIn(b"DejaVu", again)


class All(Case):
    def test_byte_for_byte(self):
        text = json.dumps(make_dataset(), indent=1, ensure_ascii=False)
        for data in (text.encode(), b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(), json.dumps(make_dataset()).encode(),
                     (text + "\n\n \t\r").encode(), text.replace('"T ', '"T \u0085\u2028\ufeff\u007f ').encode(),
                     text.replace('"T ', '"T \uffff ').encode()):
            for options in ((), ("--issue", "talks", "--title", "Another")):
                path = self.export(data, "--data", "all", *options)
                self.assertEqual(self.convert(path), data)

    def test_samples(self):
        for sample in SAMPLES:
            data = (pathlib.Path(DATASETS) / (sample + ".standpoint.json")).read_bytes()
            path = self.export(sample, "--data", "all", "--as-of", "2025-02")
            self.assertEqual(self.convert(path), data)
            self.assertEqual(self.convert(path, name="again.svg"), pathlib.Path(path).read_bytes())

    def test_line_ends_and_spaces(self):
        """What an editor or a version control does to line ends changes neither drawing nor data."""
        path = self.export(make_dataset(), "--data", "all")
        data = self.convert(path)
        self.edit(path, b"\n", b"\r\n", -1)
        self.assertEqual(self.convert(path), data)

    def test_other_writer(self):
        """Read and written by another program, with other quotes, prefixes and order."""
        path = self.export(make_dataset(), "--data", "all")
        data = self.convert(path)
        tree = ET.parse(path)
        for element in tree.iter():
            attributes = sorted(element.attrib.items(), reverse=True)
            element.attrib.clear()
            element.attrib.update(attributes)
        tree.write(path, encoding="utf-16")
        self.assertEqual(self.convert(path), data)

    def test_too_large(self):
        quote = "q" * 1000000
        data = make_dataset(description="d" * 1000000)
        data["statements"] += [{"actor": "A0", "issue": "talks", "date": "2024", "position": 0, "quote": quote}] * 8
        data = json.dumps(data).encode()
        path = str(self.path / "a.svg")
        self.good("export", "--data", "all", "-o", path, "-", stdin=data, warning="too large")
        self.assertLess(os.path.getsize(path), 100000)
        self.assertEqual(svg_contract.check(pathlib.Path(path).read_bytes()), [])
        self.refused(1, "convert", path, str(self.path / "b.json"), says=hashlib.sha256(data).hexdigest())

    def test_large(self):
        """Just below the bound: other readers of XML take it as well."""
        data = make_dataset()
        data["statements"] += [{"actor": "A0", "issue": "talks", "date": "2024", "position": 0, "quote": "\u00e9<" * 250000}] * 8
        data = json.dumps(data, ensure_ascii=False).encode()
        path = self.export(data, "--data", "all")
        self.assertEqual(self.convert(path), data)
        for command in (["rsvg-convert", path], ["xmllint", "--noout", path]):
            try:
                done = subprocess.run(command, capture_output=True, check=False)
            except FileNotFoundError:
                continue
            self.assertEqual(done.returncode, 0, done.stderr)


class Changed(Case):
    def test_drawing(self):
        for old, new in ((b">Against", b">In favour"), (b'fill="#', b'fill="#f'), (b"</svg>", b"<rect/></svg>"),
                         (b'data-position="1"', b'data-position="0"'), (b"<title id", b"<title x='' id")):
            path = self.export(make_dataset())
            data = self.convert(path)
            self.edit(path, old, new)
            self.assertEqual(self.convert(path, warning=CHANGED), data)
            self.good("export", "-o", str(self.path / "b.svg"), path, warning=CHANGED)
            self.assertIn(CHANGED.encode(), run("check", path).stderr)

    def test_data(self):
        path = self.export(make_dataset())
        self.edit(path, b'"name": "Actor 0"', b'"name": "Someone"')
        self.assertIn(b"Someone", self.convert(path, warning="the data in it were changed"))

    def test_sum(self):
        path = self.export(make_dataset())
        own = svg_contract.carried(ET.parse(path).getroot())[0]
        self.edit(path, own.get("drawing").encode(), b"0" * 64)
        self.convert(path, warning=CHANGED)

    def test_errors_in_the_data(self):
        path = self.export(make_dataset())
        self.edit(path, b'"actor": "A0"', b'"actor": "AX"')
        out = self.file("out.json", b"old")
        self.refused(1, "convert", path, out, says="AX")
        self.assertEqual(pathlib.Path(out).read_bytes(), b"old")


class Refused(Case):
    def test_usage(self):
        self.refused(2, "convert", says="IN OUT")
        self.refused(2, "convert", "a", says="IN OUT")
        self.refused(2, "convert", "a", "b", "c", says="IN OUT")
        self.refused(2, "convert", "sample:paris-2025-02-17", str(self.path / "a.csv"), says=".json")
        self.refused(2, "convert", "sample:pariss", str(self.path / "a.json"), says="paris")
        self.refused(1, "convert", str(self.path / "none.svg"), str(self.path / "a.json"), says="none.svg")
        self.refused(2, "export", "--data", "some", says="there are: view, all, none")
        self.refused(2, "export", "--data", "all", "--format", "png", says="--data is for svg")

    def test_no_data(self):
        path = self.export(make_dataset(), "--data", "none")
        self.refused(1, "convert", path, str(self.path / "a.json"), says="--data none")
        self.assertEqual(sorted(os.listdir(self.path)), ["a.svg", "in.json"])

    def test_not_ours(self):
        for text, says in ((b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not made by Standpoint"), (b"<svg", "no well-formed"),
                           (b"<html></html>", "no SVG"), (b"<", "no well-formed")):
            self.refused(1, "convert", self.file("x.svg", text), str(self.path / "a.json"), says=says)

    def test_newer(self):
        path = self.export(make_dataset())
        self.edit(path, b"urn:standpoint:1", b"urn:standpoint:2")
        self.refused(1, "convert", path, str(self.path / "a.json"), says="newer Standpoint")

    def test_wrong_base64(self):
        path = self.export(json.dumps(make_dataset(description="\uffff"), ensure_ascii=False).encode(), "--data", "all")
        data = pathlib.Path(path).read_bytes()
        self.assertIn(b'encoding="base64"', data)
        pathlib.Path(path).write_bytes(re.sub(rb'(encoding="base64"[^>]*>)....', rb"\1*..*", data))
        self.refused(1, "convert", path, str(self.path / "a.json"), says="base 64")

    def test_hostile(self):
        begin = b"<svg xmlns='http://www.w3.org/2000/svg'>"
        laughs = b"<!DOCTYPE svg [<!ENTITY a 'lol'>" + b"".join(
            b"<!ENTITY %c '%s'>" % (ord("a") + i, b"&%c;" % (ord("a") + i - 1) * 10) for i in range(1, 12)) + b"]>"
        secret = self.file("secret", b"SECRET")
        for data in (begin + b"<g>" * 100000 + b"</g>" * 100000 + b"</svg>", laughs + begin + b"&l;</svg>",
                     begin + b"<g a='" + b"x" * 30000000 + b"'/></svg>", begin * 1000,
                     b"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file://" + secret.encode() + b"'>]>" + begin + b"&x;</svg>",
                     b"\xff\xfe<\x00", b"<?xml version='1.0' encoding='nonsense'?>" + begin + b"</svg>"):
            done = run("convert", self.file("x.svg", data), str(self.path / "a.json"))
            self.assertEqual(done.returncode, 1, data[:80])
            self.assertNotIn(b"SECRET", done.stderr)
            self.assertLess(len(done.stderr), 1000)
        self.assertNotIn("a.json", os.listdir(self.path))

    def test_output_fails(self):
        path = self.export(make_dataset())
        self.refused(3, "convert", path, str(self.path / "none" / "a.json"), says="No such file")
        self.refused(3, "convert", path, "/dev/full/a.json")


class Copy(Case):
    def test_json(self):
        data = b"\xef\xbb\xbf" + json.dumps(make_dataset()).encode() + b"\r\n"
        self.assertEqual(self.convert(self.file("a.json", data)), data)
        self.assertEqual(self.good("convert", "-", "-", stdin=data), data)
        self.refused(1, "convert", self.file("a.json", b"{}"), str(self.path / "b.json"), says="/")

    def test_pictures(self):
        source = self.file("a.json", json.dumps(make_dataset()).encode())
        svg = self.convert(source, name="b.svg")
        self.assertEqual(svg, self.good("export", source))
        self.assertTrue(self.convert(source, name="b.png").startswith(b"\x89PNG"))
        self.assertTrue(self.convert(str(self.path / "b.svg"), name="b.pdf").startswith(b"%PDF"))


if __name__ == "__main__":
    unittest.main()
