#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The export dialog from outside, as a screen reader and a keyboard have it: test-export-window.py STANDPOINT TAKER"""

import os
import pathlib
import subprocess
import sys
import time

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")

taker = os.path.abspath(sys.argv[2])
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
    dialog = app.by_name("dialog", "Export the Chart")
    app.activate("export-to", app.glib.Variant("s", str(path)))
    # It goes by itself: it is looked for at once, and nowhere else.
    wait_for("the news", lambda: "The chart was saved" in app.names(dialog))
    assert path.exists()


WORDS = "text/plain;charset=utf-8"


def paste(*types):
    """Whether another program finds all that on the clipboard; it then is in the files 0, 1, ..."""
    return subprocess.run([taker, "paste", home, *types], timeout=20, stderr=subprocess.DEVNULL, check=False).returncode == 0


def test_copied():
    """Another program takes what it likes best: an SVG that can be opened again, a picture, or words."""
    app.activate("copy-command")
    wait_for("the command line", lambda: paste(WORDS) and (home / "0").read_text().startswith("standpoint-cli export "))
    app.activate("copy-chart")
    wait_for("the chart", lambda: paste("image/svg+xml", "image/png", WORDS))
    svg, png, words = ((home / name).read_bytes() for name in "012")
    assert svg.startswith(b"<?xml") and b"<sp:data" in svg and svg.endswith(b"</svg>\n"), svg[-60:]
    assert png.startswith(b"\x89PNG") and int.from_bytes(png[16:20], "big") == 2 * 1240, png[:24]
    assert words.decode().startswith("Troops: two of nine") and len(words.splitlines()) > 2, words


def test_dragged():
    """The preview is dragged into another program's window as an SVG."""
    (home / "0").unlink()
    target = subprocess.Popen([taker, "drop", home, "image/svg+xml"])
    try:
        window = wait_for("the other window", lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Taker$"], capture_output=True, text=True, check=False).stdout.split())[-1]
        dialog = app.xdotool("search", "--onlyvisible", "--name", "Export the Chart")[-1]
        app.xdotool("windowsize", dialog, 1000, 700)
        app.xdotool("windowmove", dialog, 0, 0)
        app.xdotool("windowmove", window, 1100, 200)
        wait_for("the dialog in its place", lambda: app.extents(app.by_name("dialog", "Export the Chart")).width >= 960)
        app.xdotool("mousemove", 300, 350, "mousedown", 1)
        for x in (320, 340, 600, 1000, 1150, 1180, 1200):
            app.xdotool("mousemove", x, 300)
            time.sleep(0.15)
        app.xdotool("mouseup", 1)
        assert target.wait(30) == 0
    finally:
        target.kill()
    assert (home / "0").read_bytes().startswith(b"<?xml")


def test_closed():
    app.xdotool("windowfocus", app.xdotool("search", "--onlyvisible", "--name", "Export the Chart")[-1])
    app.key("Escape")
    wait_for("the dialog to go", lambda: app.by_name("dialog", "Export the Chart") is None)


session.run(globals(), lambda: app)
