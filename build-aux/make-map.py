#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs a TopoJSON of countries into data/map/countries.map: make-map.py TOPOJSON [OUTPUT]

The file is kept in the tree; this is only needed when its source changes. The TopoJSON has one object, whose
features are countries with ISO 3166-1 alpha-3 codes as ids, cut at the antimeridian. The packed form is text, a
record a line, which sp-geography.c reads:

  grid STEP_X STEP_Y ORIGIN_X ORIGIN_Y
      degrees of longitude and latitude to a unit, and of the point (0, 0)
  arc POINTS
      the first point's coordinates, then each one's distance from the one before, x before y; a number is written
      with its sign as the lowest bit, in digits of five bits from the lowest, each as the character 48 + digit,
      with 32 added to all but the last
  shape ALPHA_3 ALPHA_2 LONGITUDE LATITUDE POLYGON...
      a country ("-" for a code that it lacks), and the point in it that is farthest from its borders; its polygons by
      size, the largest first; of each the rings parted by "/", the outer one first; of each ring the arcs (from 0)
      parted by ",", with "~" before one that is followed backwards
"""

import heapq
import json
import math
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ISO_CODES = pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json")
HEAD = """\
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: CC-BY-4.0
#
# The countries of the world. Made with Natural Earth 4.1 (public domain) by way of world-atlas 2.0.2 (ISC licence,
# Michael Bostock), changed so that Crimea is in Ukraine, Northern Cyprus in Cyprus and Somaliland in Somalia, and cut
# at the antimeridian. Packed by build-aux/make-map.py, which says how to read it.
"""


def number(value):
    value = value << 1 if value >= 0 else (-value << 1) - 1
    digits = ""
    while value >= 32:
        digits += chr(48 + 32 + (value & 31))
        value >>= 5
    return digits + chr(48 + value)


def polygons_of(geometry):
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def depth(x, y, rings):
    """How far a point lies from the nearest edge of a polygon: negative outside."""
    inside, nearest = False, math.inf
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, ring[1:]):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
            length = (bx - ax) ** 2 + (by - ay) ** 2
            share = max(0, min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) if length else 0
            nearest = min(nearest, (ax + share * (bx - ax) - x) ** 2 + (ay + share * (by - ay) - y) ** 2)
    return math.sqrt(nearest) if inside else -math.sqrt(nearest)


def heart(rings):
    """The pole of inaccessibility (Garcia-Castellanos and Lombardo, 2007) of a polygon in degrees, by branch and bound
    over squares: what a square can hold is at most the depth of its middle and half its diagonal."""
    middle = (min(y for _, y in rings[0]) + max(y for _, y in rings[0])) / 2
    stretch = math.cos(math.radians(middle))
    plane = [[(x * stretch, y) for x, y in ring] for ring in rings]
    xs, ys = [x for x, _ in plane[0]], [y for _, y in plane[0]]
    half = max(max(xs) - min(xs), max(ys) - min(ys)) / 2
    best, queue = (-math.inf, 0, 0), []

    def look(x, y, half):
        nonlocal best
        found = depth(x, y, plane)
        best = max(best, (found, x, y))
        heapq.heappush(queue, (-(found + half * math.sqrt(2)), x, y, half))

    look((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, half)
    while queue and -queue[0][0] > best[0] * 1.01 + 1e-6:
        _, x, y, half = heapq.heappop(queue)
        for dx in (-half / 2, half / 2):
            for dy in (-half / 2, half / 2):
                look(x + dx, y + dy, half / 2)
    return best[1] / stretch, best[2]


class Source:
    """A TopoJSON file, and what has to be known of it."""

    def __init__(self, path):
        self.topology = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.scale = self.topology["transform"]["scale"]
        self.origin = self.topology["transform"]["translate"]
        self.arcs = [list(self.decode(arc)) for arc in self.topology["arcs"]]

    def decode(self, arc):
        x = y = 0
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            yield x * self.scale[0] + self.origin[0], y * self.scale[1] + self.origin[1]

    def ring(self, refs):
        points = []
        for ref in refs:
            arc = self.arcs[ref] if ref >= 0 else self.arcs[~ref][::-1]
            points += arc[1:] if points else arc
        return points

    def area(self, polygon):
        """On the sphere: the longitude against the sine of the latitude keeps areas."""
        points = [(math.radians(x), math.sin(math.radians(y))) for x, y in self.ring(polygon[0])]
        return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:]))) / 2

    def shapes(self):
        """Polygons by country; some countries come in several features."""
        found = {}
        for number_, geometry in enumerate(next(iter(self.topology["objects"].values()))["geometries"]):
            found.setdefault(geometry.get("id") or number_, []).extend(polygons_of(geometry))
        for code in sorted(found, key=str):
            yield code if isinstance(code, str) else "-", sorted(found[code], key=self.area, reverse=True)


def ring_text(ring):
    return ",".join(str(ref) if ref >= 0 else f"~{~ref}" for ref in ring)


def main():
    source = Source(sys.argv[1])
    output = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "data" / "map" / "countries.map"
    iso = json.loads(ISO_CODES.read_text(encoding="utf-8"))["3166-1"]
    codes = {country["alpha_3"]: country["alpha_2"] for country in iso} | {"XKX": "XK"}
    lines = [HEAD + "grid " + " ".join(f"{value:.15g}" for value in source.scale + source.origin)]
    lines += ["arc " + "".join(number(x) + number(y) for x, y in arc) for arc in source.topology["arcs"]]
    for code, polygons in source.shapes():
        x, y = heart([source.ring(refs) for refs in polygons[0]])
        text = " ".join("/".join(map(ring_text, polygon)) for polygon in polygons)
        lines.append(f"shape {code} {codes.get(code, '-')} {x:.3f} {y:.3f} {text}")
    output.write_text("\n".join(lines) + "\n", encoding="ascii")


main()
