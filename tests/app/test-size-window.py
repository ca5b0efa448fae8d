#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How small the real window gets, and how large its targets are: test-size-window.py STANDPOINT [--large]

With --large all text is twice as large.
"""

import shutil
import subprocess
import sys

import session
from session import wait_for

session.enter()
LARGE = "--large" in sys.argv
if LARGE:
    if shutil.which("xprop") is None:
        session.skip("xprop is not here")
    # Where a desktop without a settings daemon has it.
    subprocess.run(["xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER", "Xft.dpi: 192\n"],
                   check=True)
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")

TARGETS = {"push button", "toggle button", "check box", "combo box", "slider", "spin button", "list item", "menu item",
           "link", "entry", "radio button", "table row"}
BARS = {"Open", "Recent files and bundled datasets", "Main menu", "Close", "Search", "Table", "Export…", "Previous change",
        "Play", "Next change", "Day of the chart"}
LEAST = 24  # px, WCAG 2.2, 2.5.8


def frame():
    return app.find(lambda node: app.role(node) == "frame")


def is_part(node):
    """Of another target, or a mark of the chart, which is picked within a tolerance."""
    parent = node.get_parent()
    return parent is None or app.role(parent) in TARGETS or "Chart of" in (parent.get_description() or "")


def list_targets():
    """What can be clicked and has a place, with it."""
    found = []
    for node in app.walk():
        try:
            if app.role(node) in TARGETS and not is_part(node):
                found.append((app.describe(node), app.extents(node)))
        except app.glib.GError:
            continue
    return [(name, box) for name, box in found if box.width > 0 and box.height > 0]


def check_targets(where, least):
    targets = list_targets()
    small = [f"{name}: {box.width}×{box.height}" for name, box in targets if min(box.width, box.height) < LEAST]
    assert not small, f"{where}: {small}"
    assert len(targets) >= least, f"{where}: only {targets}"
    print(f"# {where}: {len(targets)} targets, the lowest {min(box.height for _, box in targets)} px, the narrowest "
          f"{min(box.width for _, box in targets)} px", flush=True)


def test_targets():
    wait_for("the chart", lambda: app.by_name("check box", "Troops"))
    app.place(1360, 880)
    check_targets("the window", 20)
    app.activate("go-to", app.glib.Variant("(ss)", ("GBR", "troops")))
    wait_for("the evidence", lambda: "United Kingdom" in app.texts())
    check_targets("with evidence", 24)


def test_narrow():
    """In one step as narrow as a telephone; nothing is cut off at the end or at the bottom."""
    app.place(360, 640)
    wait_for("a narrow window", lambda: app.extents(frame()).width <= 360)
    wait_for("the buttons below", lambda: [name for name in app.names() if name == "Export…"])
    check_targets("the narrow window", 8)
    box, outer = app.extents(app.by_name("slider", "Day of the chart")), app.extents(frame())
    assert box.y + box.height <= outer.height, (box.y, box.height, outer.height)
    for name, inner in [(name, inner) for name, inner in list_targets() if any(f"“{word}”" in name for word in BARS)]:
        assert inner.x >= 0 and inner.x + inner.width <= outer.width, (name, inner.x, inner.width)


def test_dialog():
    app.place(1360, 880)
    app.activate("export")
    dialog = wait_for("the dialog", lambda: app.by_name("dialog", "Export the Chart"))
    wait_for("its points", lambda: any(name.startswith("Contrast: ") for name in app.names(dialog)))
    check_targets("the dialog", 15)
    window = app.xdotool("search", "--onlyvisible", "--name", "Export the Chart")[-1]
    app.xdotool("windowsize", window, 360, 640)
    most = 480 if LARGE else 360
    wait_for("a narrow dialog", lambda: app.extents(dialog).width <= most)


session.run(globals(), lambda: app)
