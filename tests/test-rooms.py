#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A room of src uses only the rooms below it: reads every #include line. test-rooms.py SOURCE_ROOT"""

import pathlib
import re
import sys

FLOORS = {"dataset": 1, "scene": 1, "analysis": 2, "chart": 3, "export": 3, "cli": 4, "app": 4}
# Libraries that only some rooms may name.
LIBRARIES = {
    r"gtk/|adwaita|gdk/|gsk/": {"app"},
    r"json-glib/": {"dataset"},
    r"csv\.h": {"export"},
    r"librsvg/": {"export", "app"},
    r"libxml/": {"export"},
    r"pango/|cairo": {"scene", "chart", "export", "app"},
}


def problems_of(path, room):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        name = match.group(2)
        other = name.split("/")[0] if "/" in name else None
        if match.group(1) == '"' and other in FLOORS and other != room and FLOORS[other] >= FLOORS[room]:
            yield f"{path}:{number}: {room} (floor {FLOORS[room]}) uses {name} (floor {FLOORS[other]})"
        if match.group(1) == "<":
            for pattern, rooms in LIBRARIES.items():
                if re.match(pattern, name) and room not in rooms:
                    yield f"{path}:{number}: {room} uses <{name}>"


def main():
    src = pathlib.Path(sys.argv[1]) / "src"
    found = []
    for path in sorted(src.rglob("*.[ch]")):
        room = path.relative_to(src).parts[0]
        if room not in FLOORS:
            found.append(f"{path}: {room} is no room of the house")
            continue
        found += problems_of(path, room)
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
