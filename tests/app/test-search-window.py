# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search in the real window: Ctrl+F, words, and Enter goes to the mark."""

import sys
import time

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")


def rows():
    """The names of what was found."""
    found = app.find(lambda node: node.get_name() == "What was found")
    return [name for name in app.names(found) if ": " in name] if found else []


def search(words):
    app.key("ctrl+f")
    dialog = wait_for("the dialog", lambda: [window for window in app.windows() if window != app.window()])[0]
    app.xdotool("windowfocus", dialog)
    time.sleep(0.2)
    app.xdotool("type", "--delay", 20, words)


def closed():
    wait_for("the dialog to close", lambda: app.windows() == [app.window()])
    app.xdotool("windowfocus", app.window())


def focused_name():
    focused = app.focused()
    return focused.get_name() if focused is not None else ""


def test_statement():
    """Words of a quote lead to its mark."""
    wait_for("the chart", lambda: app.by_name("check box", "Troops"))
    app.place(1300, 860)
    app.rest()
    search("READY willing")
    wait_for("the statement", lambda: any(
        name.startswith("Statement · United Kingdom · Troops · 17 Feb 2025: ") for name in rows()))
    app.key("Return")
    closed()
    wait_for("the mark", lambda: "United Kingdom, Troops" in focused_name())
    wait_for("the evidence", lambda: "decides" in app.names())


def test_escape():
    """It closes, and the focus is where it was."""
    search("denmark")
    wait_for("the actor", lambda: "Actor: Denmark" in rows())
    app.key("Escape")
    closed()
    wait_for("the mark", lambda: "United Kingdom, Troops" in focused_name())


def test_not_chosen():
    """What is not in the view is added to it."""
    assert not app.has_state(app.by_name("check box", "Joint debt"), "CHECKED")
    search("joint debt")
    wait_for("the issue", lambda: "Issue: Joint debt" in rows())
    app.key("Down", "Return")
    wait_for("the news of it", lambda: any(name.startswith("Added to the choice: ") for name in app.names()))
    closed()
    wait_for("the issue", lambda: app.has_state(app.by_name("check box", "Joint debt"), "CHECKED"))
    wait_for("the mark", lambda: "Joint debt" in focused_name())


def test_other_chart():
    """Where the chart does not show the mark, the positions do."""
    app.click(app.find(lambda node: node.get_name() == "Agreement" and node.get_role_name() == "list item"))
    wait_for("the pairs", lambda: any(" agree" in name or "enough issues" in name for name in app.names()))
    search("ready and willing")
    wait_for("the statement", lambda: any(name.startswith("Statement · United Kingdom") for name in rows()))
    app.key("Return")
    closed()
    wait_for("the mark", lambda: "United Kingdom, Troops" in focused_name())


def test_source():
    """A source leads to the page of all that it supports."""
    search("UNN Tusk")
    wait_for("the source", lambda: any(name.startswith("Source · UNN") for name in rows()))
    app.key("Return")
    closed()
    wait_for("the page", lambda: any(name.startswith("It supports ") for name in app.names()))


def test_nothing():
    search("zzzz")
    wait_for("the words for it", lambda: "Nothing has all of these words." in app.names())
    app.key("Return", "Escape")
    closed()


session.run(globals(), lambda: app)
