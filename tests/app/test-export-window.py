#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The export dialog from outside, as a screen reader and a keyboard have it: test-export-window.py STANDPOINT"""

import os
import pathlib
import sys

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")

home = pathlib.Path(os.environ["SP_TEST_SESSION"])


def test_dialog():
    """Every choice and every point has a name, and each point says how it stands."""
    app.place(1360, 880)
    wait_for("the chart", lambda: "Troops" in app.names())
    app.activate("export")
    dialog = wait_for("the dialog", lambda: app.by_name("dialog", "Export the Chart"))
    names = wait_for("the points", lambda: (lambda found: found if any(
        name.startswith("Contrast: good.") for name in found) else None)(app.names(dialog)))
    for name in ("Size for", "Width", "Height", "Theme", "Palette", "Style file", "Language", "Title", "Subtitle", "Alternative text",
                 "Format", "Text as", "Data that travel", "See it", "Copy the chart", "More"):
        assert name in names, f"{name} is not in the tree"


def test_saved():
    """Saving from the dialog leaves it open and tells of it there."""
    path = home / "from-dialog.svg"
    app.activate("export-to", app.glib.Variant("s", str(path)))
    wait_for("the picture", path.exists)
    wait_for("the news", lambda: "The chart was saved" in app.texts(app.by_name("dialog", "Export the Chart")))


def test_copied():
    app.activate("copy-command")
    wait_for("the news of it", lambda: "The command line was copied" in app.texts())
    app.activate("copy-chart")
    wait_for("the news of it", lambda: "The chart was copied as SVG, PNG and text" in app.texts())


def test_closed():
    app.xdotool("windowfocus", [window for window in app.windows() if window != app.window()][-1])
    app.key("Escape")
    wait_for("the dialog to go", lambda: app.by_name("dialog", "Export the Chart") is None)


try:
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print(f"ok {name[5:]}", flush=True)
except BaseException:
    for node in app.walk():
        print(app.describe(node), file=sys.stderr)
    raise
finally:
    app.close()
