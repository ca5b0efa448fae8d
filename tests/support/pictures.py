# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of an exported picture, where they stand, and what is wrong with that.

A box is (left, top, right, bottom) in px from the picture's corner.
"""

import collections
import math
import os
import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
# Of the font size: where a line of text begins above its baseline and ends below it.
ASCENT, DESCENT = 0.905, 0.212
# Boxes may touch: positions are written with two decimals.
SLACK = 0.3

# @common: whether the first font of the list has every letter, so that renderers agree about it
Text = collections.namedtuple("Text", "string size width common upright box")
SMALLEST = re.compile(r"it needs at least (\d+x\d+)")
REFUSAL = re.compile(rb"standpoint-cli: [^\n]+\n")
TRANSFORM = re.compile(r"(\w+)\s*\(([^)]*)\)")
# What was measured: (fonts, line) to the answer
KNOWN = {}


def multiply(a, b):
    return (a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
            a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5])


def read_step(name, numbers):
    if name == "translate":
        return (1, 0, 0, 1, numbers[0], numbers[1] if len(numbers) > 1 else 0)
    if name == "scale":
        return (numbers[0], 0, 0, numbers[-1], 0, 0)
    if name == "matrix":
        return tuple(numbers)
    if name == "rotate":
        angle, x, y = (*numbers, 0, 0)[:3]
        sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
        return (cosine, sine, -sine, cosine, x - cosine * x + sine * y, y - sine * x - cosine * y)
    raise ValueError(f"transform {name}")


def read_transform(element, outer):
    for name, numbers in TRANSFORM.findall(element.get("transform", "")):
        outer = multiply(outer, read_step(name, [float(number) for number in re.split(r"[\s,]+", numbers.strip())]))
    return outer


def walk(element, outer=(1, 0, 0, 1, 0, 0)):
    """Every <text> that is drawn, with its transformation."""
    inner = read_transform(element, outer)
    if element.tag == SVG + "text":
        yield element, inner
    elif element.tag not in (SVG + "defs", SVG + "metadata"):
        for child in element:
            yield from walk(child, inner)


def place(element, transform, width):
    x, y, size = (float(element.get(name)) for name in ("x", "y", "font-size"))
    part = {"start": 0, "middle": 0.5, "end": 1}[element.get("text-anchor", "start")]
    left = x - width * (1 - part if element.get("direction") == "rtl" else part)
    corners = [multiply(transform, (1, 0, 0, 1, corner_x, corner_y))[4:]
               for corner_x in (left, left + width) for corner_y in (y - ASCENT * size, y + DESCENT * size)]
    return (min(corner[0] for corner in corners), min(corner[1] for corner in corners),
            max(corner[0] for corner in corners), max(corner[1] for corner in corners))


def measure_lines(fonts, lines, measure):
    """What MEASURE says of each line in FONTS. Most pictures share most of their texts: none is measured twice."""
    new = [line for line in dict.fromkeys(lines) if (fonts, line) not in KNOWN]
    if new:
        told = subprocess.run([measure, fonts], input="".join(line + "\n" for line in new), text=True, encoding="utf-8",
                              capture_output=True, timeout=60, check=True).stdout.split("\n")[:-1]
        KNOWN.update(zip([(fonts, line) for line in new], told, strict=True))
    return [KNOWN[fonts, line] for line in lines]


def read_texts(root, measure):
    """The texts of an SVG, as wide as MEASURE (the program measure-texts) says, in the order of the file."""
    found = list(walk(root))
    lines = [f"{element.get('font-size')} {element.get('font-weight', '400')} {element.text or ''}" for element, _ in found]
    texts = []
    for (element, transform), answer in zip(found, measure_lines(root.get("font-family"), lines, measure), strict=True):
        width, font = answer.split(" ")
        texts.append(Text(element.text or "", float(element.get("font-size")), float(width), font == "first",
                          abs(transform[1]) < 0.001, place(element, transform, float(width))))
    return texts


def get_size(root):
    return float(root.get("width")), float(root.get("height"))


def overlaps(a, b, slack):
    return (a[0] + slack < b[2] - slack and b[0] + slack < a[2] - slack
            and a[1] + slack < b[3] - slack and b[1] + slack < a[3] - slack)


def check_boxes(named, size, slack=SLACK):
    """What is wrong with a list of (words, box): a line each."""
    for i, (words, box) in enumerate(named):
        if box[0] < -slack or box[1] < -slack or box[2] > size[0] + slack or box[3] > size[1] + slack:
            yield f"“{words}” at {tell(box)} leaves the picture of {size[0]:g}x{size[1]:g}"
        for other_words, other in named[i + 1:]:
            if overlaps(box, other, slack):
                yield f"“{words}” at {tell(box)} overlaps “{other_words}” at {tell(other)}"


def tell(box):
    return "{:.1f},{:.1f} to {:.1f},{:.1f}".format(*box)


def check(data, measure):
    """The defects of a picture (bytes) by our own measure: texts that overlap or leave it."""
    root = ET.fromstring(data)
    return list(check_boxes([(text.string, text.box) for text in read_texts(root, measure)], get_size(root)))


class Folder(tempfile.TemporaryDirectory):
    """with Folder() as path: a folder for that long."""

    def __init__(self):
        super().__init__(prefix="standpoint-pictures-", ignore_cleanup_errors=True)

    def __enter__(self):
        return pathlib.Path(super().__enter__())


class Program:
    """standpoint-cli, asked what it knows and what it draws."""

    def __init__(self, path):
        self.path = os.path.abspath(path)
        notes = self.run("export", "--help").stdout.decode()
        lists = {name: re.search(rf"^{name}: (.*)$", notes, re.MULTILINE).group(1) for name in ("Charts", "Themes", "Palettes")}
        self.themes, self.palettes = lists["Themes"].split(", "), lists["Palettes"].split(", ")
        # Some kinds have forms: "map (europe, world)".
        self.kinds = {kind: [form for form in forms[1:-1].split(", ") if form]
                      for kind, forms in re.findall(r"([\w-]+) ?(\([^)]*\))?", lists["Charts"])}
        self.datasets = re.findall(r"sample:([\w.-]+)", self.run("export", "sample:").stderr.decode())

    def forms(self):
        """(kind, options) for each kind in each of its forms."""
        return [(kind, ("--form", form) if form else ()) for kind, names in self.kinds.items() for form in names or [None]]

    def run(self, *arguments, data=b"", timeout=240, **environment):
        clean = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
        return subprocess.run([self.path, *map(str, arguments)], input=data, capture_output=True, timeout=timeout, check=False,
                              env={**clean, "LC_ALL": "C", "G_DEBUG": "fatal-warnings", **environment})

    def export(self, *arguments, **more):
        """The SVG; where the size is too small, in the smallest that is said to work; None where the data are not enough
        for the chart."""
        done = self.run("export", *arguments, **more)
        smallest = SMALLEST.search(done.stderr.decode())
        if done.returncode == 2 and smallest:
            done = self.run("export", *arguments, "--size", smallest.group(1), **more)
        elif done.returncode == 2 and REFUSAL.fullmatch(done.stderr):
            return None
        told = done.stderr.decode()
        if done.returncode != 0 or not all(line.startswith("standpoint-cli: ") for line in told.splitlines()):
            raise RuntimeError(f"{arguments}: status {done.returncode}: {told}")
        return done.stdout

    def export_all(self, folder, *arguments, **more):
        """Every chart for every issue: the paths of the SVGs."""
        done = self.run("export", "--all", folder, *arguments, **more)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
        return sorted(folder.glob("*.svg"))
