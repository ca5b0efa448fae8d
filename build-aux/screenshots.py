#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/screenshots/ from the real window, on a display of its own: screenshots.py [STANDPOINT [NAME...]]

Needs what the tests of the window need (Xvfb, xdotool, D-Bus, AT-SPI), ImageMagick, and the font Cantarell (fonts-cantarell)
for the look of the desktop.
"""

import os
import pathlib
import subprocess
import sys
import time

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "tests" / "app"))

import session  # noqa: E402
from session import wait_for  # noqa: E402

WIDTH, HEIGHT = 1000, 700
FRAME = 5  # px that the toolkit draws around a window where nothing casts a shadow; cut off

# Each: whether it is dark, the dataset, the chart, the mark whose evidence is shown, and whether the choices are.
SHOTS = {
    "positions-light": (False, "paris-2025-02-17", "Positions", ("GBR", "troops"), False),
    "map-dark": (True, "paris-2025-02-17", "Map", ("POL", "troops"), True),
    "timeline-light": (False, "nato-spending-2014-2025", "Timeline", None, True),
    "matrix-dark": (True, "paris-2025-02-17", "Matrix", ("FRA", "troops"), False),
}


def grab():
    return subprocess.run(["import", "-window", "root", "png:-"], check=True, capture_output=True).stdout


def settle():
    """What is on the screen once it stays the same."""
    last = None
    for _ in range(40):
        time.sleep(1)
        now = grab()
        if now == last:
            return now
        last = now
    raise AssertionError("the window does not come to rest")


def prepare(app, chart, mark, choices):
    variant = app.glib.Variant
    app.place(WIDTH + 2 * FRAME, HEIGHT + 2 * FRAME)
    app.click(wait_for(chart, lambda: app.by_name("list item", chart)))
    if mark is not None:
        app.activate("go-to", variant("(ss)", mark))
    for action, shown in (("show-sidebar", choices), ("show-evidence", mark is not None)):
        app.call("org.gtk.Actions", "SetState", variant("(sva{sv})", (action, variant("b", shown), {})),
                 f"{session.PATH}/window/1")
    # What was focused may have scrolled the chart.
    app.xdotool("mousemove", 400, 300)
    app.xdotool("click", "--repeat", 20, 4)
    app.xdotool("mousemove", WIDTH + 200, HEIGHT + 200)


def make(program, name):
    dark, dataset, chart, mark, choices = SHOTS[name]
    os.environ["ADW_DEBUG_COLOR_SCHEME"] = "prefer-dark" if dark else "prefer-light"
    app = session.Application(program, "sample:" + dataset)
    try:
        prepare(app, chart, mark, choices)
        picture = settle()
    finally:
        app.close()
    subprocess.run(["convert", "png:-", "-crop", f"{WIDTH}x{HEIGHT}+{FRAME}+{FRAME}", "+repage", "-strip",
                    "-define", "png:compression-level=9", str(root / "data" / "screenshots" / (name + ".png"))],
                   check=True, input=picture)
    print(name, flush=True)


def main():
    session.enter()
    program = sys.argv[1] if len(sys.argv) > 1 else str(root / "build" / "src" / "app" / "standpoint")
    settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "gtk-4.0" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[Settings]\ngtk-font-name=Cantarell 11\n", encoding="utf-8")
    (root / "data" / "screenshots").mkdir(exist_ok=True)
    for name in sys.argv[2:] or SHOTS:
        make(program, name)


main()
