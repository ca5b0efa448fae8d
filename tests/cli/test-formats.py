#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PNG and PDF from the command line, looked at with other programs. test-formats.py PROGRAM"""

import json
import os
import pathlib
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET
import zlib

import svg_contract

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from pdf import open_pdf

PROGRAM = os.path.abspath(sys.argv.pop(1))
SVG = svg_contract.SVG
SAMPLES = ("paris-2025-02-17", "ukraine-security-2025-2026", "nato-spending-2014-2025")


def run(*arguments, stdin=b"", env=None, **more):
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    environment.update({"G_DEBUG": "fatal-warnings"}, **(env or {"LC_ALL": "C"}))
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, env=environment, timeout=60, check=False,
                          **more)


def tool(*arguments):
    return subprocess.run(arguments, capture_output=True, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout.decode()


def read_png(data):
    """Width, height and the bytes of all pixels, still filtered; every checksum is checked."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at, size, pixels, names = 8, None, b"", []
    while at < len(data):
        length, name = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        assert zlib.crc32(name + body) == struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0]
        if name == b"IHDR":
            size = struct.unpack(">II", body[:8])
        if name == b"IDAT":
            pixels += body
        names.append(name)
        at += 12 + length
    assert names[0] == b"IHDR" and names[-1] == b"IEND", names
    return size, zlib.decompress(pixels)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def export(self, *arguments, **more):
        done = run("export", *arguments, **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def refused(self, status, *arguments, says="", **more):
        done = run("export", *arguments, **more)
        text = done.stderr.decode()
        self.assertEqual((done.returncode, done.stdout), (status, b""), text)
        self.assertIn(says, text)
        return text

    def size(self, *arguments):
        root = ET.fromstring(self.export(*arguments))
        return float(root.get("width")), float(root.get("height"))


class Png(Case):
    def test_sizes(self):
        width, height = self.size()
        for scale in ("0.25", "0.5", "1", "2", "3.", ".75"):
            (found_width, found_height), pixels = read_png(self.export("--format", "png", "--scale", scale))
            self.assertLessEqual(abs(found_width - width * float(scale)), 0.5)
            self.assertLessEqual(abs(found_height - height * float(scale)), 0.5)
            self.assertEqual(len(pixels), found_height * (1 + 3 * found_width))
        self.assertEqual(read_png(self.export("--format", "png", "--size", "800x1800"))[0], (800, 1800))

    def test_wrong_scales(self):
        for scale in ("0", "-1", "x", "", "1e1", "1,5", " 1", "inf", "nan", "0.001", "101", ".", "0x2", "1.5.2"):
            self.refused(2, "--format", "png", "--scale", scale, says="--scale")
        for name in ("svg", "pdf"):
            self.refused(2, "--format", name, "--scale", "2", says="--scale is for png")
        self.refused(2, "--scale", "2", says="--scale is for png")

    def test_too_large(self):
        text = self.refused(2, "--format", "png", "--scale", "100", says="the largest scale that works is ")
        scale = text.split("works is ")[1].strip()
        self.assertGreater(float(scale), 3)

    def test_same_bytes(self):
        first = self.export("--format", "png")
        for env in ({"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"}, {"LC_NUMERIC": "de_DE.UTF-8"}):
            self.assertEqual(self.export("--format", "png", env=env, cwd=self.folder.name), first)


class Pdf(Case):
    def pdf(self, *arguments):
        path = self.path / "a.pdf"
        self.export("-o", str(path), *arguments)
        return path

    def texts(self, *arguments):
        root = ET.fromstring(self.export(*arguments))
        return ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]

    @unittest.skipUnless(shutil.which("pdftotext"), "needs pdftotext")
    def test_text(self):
        for sample in SAMPLES:
            path = self.pdf("sample:" + sample)
            words = set(tool("pdftotext", "-raw", str(path), "-").split())
            wanted = {word for text in self.texts("sample:" + sample) for word in text.split()}
            self.assertEqual(wanted - words, set())

    @unittest.skipUnless(shutil.which("pdfinfo"), "needs pdfinfo")
    def test_page(self):
        width, height = self.size()
        info = dict(re.findall(r"^(.+?):\s+(.*)$", tool("pdfinfo", str(self.pdf())), re.M))
        self.assertEqual(info["Pages"], "1")
        page = [float(number) for number in re.findall(r"[\d.]+", info["Page size"])[:2]]
        self.assertAlmostEqual(page[0], width * 0.75, 1)
        self.assertAlmostEqual(page[1], height * 0.75, 1)
        self.assertTrue(info["Title"].startswith("Troops: "))
        self.assertEqual(info["Author"], "The Standpoint authors")
        self.assertIn("Paris summit", info["Subject"])
        self.assertIn("Feb 18", info["CreationDate"])
        self.assertIn("2025", info["ModDate"])

    @unittest.skipUnless(shutil.which("pdffonts"), "needs pdffonts")
    def test_fonts(self):
        lines = tool("pdffonts", str(self.pdf())).splitlines()[2:]
        self.assertGreater(len(lines), 0)
        for line in lines:
            self.assertIn("Liberation", line)
            self.assertRegex(line, r" yes +yes +yes ")
        self.assertEqual(len(tool("pdfimages", "-list", str(self.path / "a.pdf")).splitlines()), 2)

    def test_links(self):
        self.assertIn(b"/URI", open_pdf(self.pdf().read_bytes()))

    def test_same_bytes(self):
        first = self.export("--format", "pdf")
        for env in ({"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"}, {"LC_NUMERIC": "de_DE.UTF-8"}, {"SOURCE_DATE_EPOCH": "1"}):
            self.assertEqual(self.export("--format", "pdf", env=env, cwd=self.folder.name), first)

    def test_no_date(self):
        dataset = {"format": "standpoint", "version": 1, "title": "T", "actors": [{"id": "A", "name": "A"}], "statements": [],
                   "issues": [{"id": "i", "title": "I", "scale": {"type": "number", "unit": ""}}]}
        data = open_pdf(self.export("--format", "pdf", "-", stdin=json.dumps(dataset).encode()))
        self.assertIn(b"/Producer", data)
        self.assertNotIn(b"CreationDate", data)


class Text(Case):
    def test_outlines(self):
        live = ET.fromstring(self.export("--text", "live"))
        data = self.export("--text", "outlines")
        self.assertEqual(svg_contract.check(data), [])
        root = ET.fromstring(data)
        self.assertEqual(list(root.iter(SVG + "text")), [])
        labels = {group.get("aria-label") for group in root.iter(SVG + "g") if group.get("role") == "img"}
        self.assertEqual({"".join(text.itertext()) for text in live.iter(SVG + "text")} - labels, set())
        self.assertEqual([mark.attrib for mark in svg_contract.marks(root)], [mark.attrib for mark in svg_contract.marks(live)])
        longest = max(len(path.get("d")) for path in root.iter(SVG + "path"))
        self.assertLess(longest, 200000)

    def test_hostile_names(self):
        actors = [{"id": "A", "name": "<script>]]>\"'\u0001\u202e" + "x" * 500}]
        dataset = {"format": "standpoint", "version": 1, "title": "T", "updated": "2025", "actors": actors, "statements": [],
                   "issues": [{"id": "i", "title": "I", "scale": {"type": "number", "unit": ""}}]}
        self.assertEqual(svg_contract.check(self.export("--text", "outlines", "-", stdin=json.dumps(dataset).encode())), [])

    @unittest.skipUnless(shutil.which("pdffonts"), "needs pdffonts")
    def test_pdf_without_fonts(self):
        path = self.path / "a.pdf"
        self.export("-o", str(path), "--text", "outlines")
        self.assertEqual(len(tool("pdffonts", str(path)).splitlines()), 2)

    def test_unknown(self):
        self.refused(2, "--text", "outline", says='--text does not take "outline"; did you mean "outlines"?')
        self.refused(2, "--text", "", says="there are: live, outlines")


class Names(Case):
    def test_suffix(self):
        for name, begins in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.PDF", b"%PDF"), ("a", b"<?xml"), ("a.x", b"<?xml")):
            path = self.path / name
            self.export("-o", str(path))
            self.assertTrue(path.read_bytes().startswith(begins), name)
        path = self.path / "a.png"
        self.export("-o", str(path), "--format", "svg")
        self.assertTrue(path.read_bytes().startswith(b"<?xml"))

    def test_unknown(self):
        self.refused(2, "--format", "pngg", says='there is no format "pngg"; did you mean "png"?')
        self.refused(2, "--format", "gif", says="there are: svg, png, pdf")
        self.refused(2, "-o", str(self.path / "a.jpg"), says='the format "jpg" can\'t be written; with --format svg')
        self.assertEqual(os.listdir(self.path), [])

    def test_output_fails(self):
        for name in ("a.png", "a.pdf"):
            self.refused(3, "-o", str(self.path / "none" / name), says="No such file")
            old = self.path / name
            old.write_bytes(b"old")
            self.refused(2, "-o", str(old), "--size", "100x100", says="does not fit")
            self.assertEqual(old.read_bytes(), b"old")

    def test_terminal(self):
        for name, status in (("png", 2), ("pdf", 2)):
            parent, child = pty.openpty()
            done = subprocess.run([PROGRAM, "export", "--format", name], stdout=child, stderr=subprocess.PIPE, check=False)
            os.close(child)
            os.close(parent)
            self.assertEqual(done.returncode, status)
            self.assertIn(b"-o", done.stderr)

    def test_all(self):
        for name in ("png", "pdf"):
            folder = self.path / name
            done = run("export", "--all", str(folder), "--format", name, "--chart", "positions")
            self.assertEqual(done.returncode, 0, done.stderr)
            files = sorted(file for file in os.listdir(folder) if file != "index.html")
            self.assertIn(f"positions-troops.{name}", files)
            self.assertEqual({pathlib.Path(file).suffix for file in files}, {"." + name})
            self.assertEqual(sorted(map(os.path.basename, done.stdout.decode().split())), sorted([*files, "index.html"]))
            self.assertIn(f"positions-troops.{name}", (folder / "index.html").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
