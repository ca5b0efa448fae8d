# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pane of choices in the real window: charts with reasons, only this one, all and none, forms, search."""

import sys
import time

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")


def named(name):
    return wait_for(name, lambda: app.find(lambda node: node.get_name() == name))


def chart(name):
    return app.find(lambda node: node.get_name() == name and node.get_role_name() == "list item")


def is_checked(name):
    return app.has_state(app.by_name("check box", name), "CHECKED")


def test_opens():
    wait_for("the choices", lambda: app.by_name("check box", "Troops"))
    app.place(1300, 860)
    for name in ("Positions", "Matrix", "Map", "Timeline", "Compare", "Agreement", "Changes", "Profile"):
        assert chart(name) is not None, name
        assert app.has_state(chart(name), "SENSITIVE"), name


def test_only_issue():
    """Counts and boxes follow; by pointer."""
    assert is_checked("Troops") and is_checked("Spending")
    app.click(named("Only Troops"))
    wait_for("one issue", lambda: is_checked("Troops") and not is_checked("Spending"))


def test_only_group():
    app.click(named("Only At the Paris summit"))
    wait_for("the group", lambda: is_checked("At the Paris summit"))
    wait_for("its count", lambda: any(text.startswith("Single actors: 11 of ") for text in app.texts()))


def test_all_and_none():
    app.click(named("No actors"))
    wait_for("nobody", lambda: any(text.startswith("Single actors: 0 of ") for text in app.texts()))
    wait_for("why there is no chart", lambda: "Nothing is chosen" in app.texts())
    app.click(named("All actors"))
    wait_for("all", lambda: any(
        len(set(text.split(": ")[1].split(" of "))) == 1 for text in app.texts() if text.startswith("Single actors: ")))


def test_search():
    """Any part of a name finds an actor."""
    app.xdotool("mousemove", 110, 400, "click", "--repeat", 30, "--delay", 10, 5)
    time.sleep(0.4)
    app.click(app.find(lambda node: (node.get_name() or "").startswith("Single actors: ")
                       and node.get_role_name() == "label"))
    app.click(named("Search actors"))
    app.xdotool("type", "--delay", 40, "an counc")
    wait_for("one actor", lambda: app.find(lambda node: node.get_name() == "Only European Council")
             and not app.find(lambda node: node.get_name() == "Only Poland"))
    time.sleep(0.3)


def test_one_actor():
    app.click(named("Only European Council"))
    wait_for("one actor", lambda: any(text.startswith("Single actors: 1 of ") for text in app.texts()))


def test_reason():
    """A kind for which the data do not suffice says why, and can be chosen."""
    app.activate("open-sample", app.glib.Variant("s", "nato-spending-2014-2025"))
    row = wait_for("a reason", lambda: app.find(
        lambda node: node.get_role_name() == "list item" and node.get_description()))
    reason = row.get_description()
    assert app.has_state(row, "SENSITIVE")
    time.sleep(0.3)
    app.click(row)
    wait_for("the page that says so", lambda: app.texts().count(reason) >= 2)


def test_form():
    """Only where there are several, and under its own name."""
    app.click(chart("Timeline"))
    wait_for("its forms", lambda: any(app.has_state(node, "VISIBLE") for node in app.walk() if node.get_name() == "Form"
                                      and node.get_role_name() == "combo box"))
    assert "Lines" in app.texts()


session.run(globals(), lambda: app)
