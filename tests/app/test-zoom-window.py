# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking closer at a chart in the real window: wheel, keys, drag, buttons, and back."""

import sys
import time

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")


def bar():
    """The buttons, when they are there."""
    return app.find(lambda node: node.get_name() == "Zoom" and app.has_state(node, "VISIBLE"))


def box():
    """Of the mark in focus: its centre and its width, when it has come to rest."""
    def measure():
        extents = app.extents(app.focused())
        return extents.x + extents.width / 2, extents.y + extents.height / 2, extents.width
    while True:
        before = measure()
        time.sleep(0.15)
        if measure() == before:
            return before


def test_opens():
    wait_for("the chart", lambda: app.by_name("check box", "Troops"))
    app.place(1300, 860)
    app.click(app.find(lambda node: node.get_name() == "Matrix" and node.get_role_name() == "list item"))
    wait_for("the matrix", lambda: app.find(
        lambda node: "Matrix" in (node.get_name() or "") and app.has_state(node, "SELECTED")))
    app.activate("show-table")
    wait_for("the table", lambda: app.find(lambda node: node.get_role_name() == "table row"))
    app.activate("show-table")
    wait_for("a mark in focus", lambda: app.focused() is not None and "Troops" in app.focused().get_name())
    app.key("Home", "Down", "Down", "Right")
    assert bar() is None, "there is nothing to go back from"


def test_wheel():
    """What is under the pointer stays under it."""
    x, y, width = box()
    app.point_at(app.focused())
    app.xdotool("keydown", "ctrl", "click", "4", "click", "4", "click", "4", "keyup", "ctrl")
    wait_for("buttons", bar)
    now_x, now_y, now_width = box()
    assert now_width > width * 1.5, (width, now_width)
    assert abs(now_x - x) < 5 and abs(now_y - y) < 5, (x, y, now_x, now_y)


def test_drag():
    """The chart goes with the pointer, and that is no click."""
    x, y, width = box()
    app.point_at(app.focused())
    app.xdotool("mousedown", 1)
    for _ in range(6):
        app.xdotool("mousemove_relative", "--", -10, -5)
        time.sleep(0.03)
    app.xdotool("mouseup", 1)
    now_x, now_y, now_width = box()
    assert now_width == width
    assert abs(now_x - x + 60) < 3 and abs(now_y - y + 30) < 3, (x, y, now_x, now_y)
    assert "Says who?" in app.names(), "the drag opened what is behind the mark"


def test_click():
    """The mark under the pointer is the one that is drawn there."""
    name = app.focused().get_name().split(",")[0]
    app.point_at(app.focused())
    app.xdotool("click", 1)
    wait_for(f"the evidence of {name}", lambda: any(name in text for text in app.texts()) and "decides" in app.texts())
    app.key("Escape")


def test_keys():
    _, _, width = box()
    app.key("ctrl+plus")
    wait_for("a larger mark", lambda: app.extents(app.focused()).width > width)
    app.key("ctrl+minus")
    app.key("ctrl+0")
    wait_for("the chart's own size", lambda: bar() is None)
    app.activate("zoom-in")
    wait_for("the buttons", bar)
    app.click(app.find(lambda node: (node.get_name() or "").startswith("Back to the chart")))
    wait_for("the chart's own size", lambda: bar() is None)


def test_other_kind():
    app.activate("zoom-in")
    wait_for("the buttons", bar)
    app.click(app.find(lambda node: node.get_name() == "Positions" and node.get_role_name() == "list item"))
    wait_for("no buttons", lambda: bar() is None)


session.run(globals(), lambda: app)
