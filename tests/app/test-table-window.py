# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart's twin in the real window: F4, rows that are read aloud, and the way back to the mark."""

import sys

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")


def shows_table():
    return app.find(lambda node: node.get_role_name() == "table row" and ": " in node.get_name()) is not None


def has_focus(actor):
    focus = app.focused()
    return focus is not None and focus.get_name().startswith(f"Actor: {actor}; Issue: Troops; ")


def test_opens():
    wait_for("the chart", lambda: app.by_name("check box", "Troops"))
    app.place(1300, 860)
    app.key("F4")
    wait_for("the table", shows_table)
    texts = wait_for("its rows", lambda: (lambda found: found if "Undecided" in found else None)(app.texts()))
    for text in ("Actor", "Position", "Denmark", "42 rows"):
        assert text in texts, f"{text} is not told"
    names = app.names()
    assert any(name.startswith("Actor: Denmark; Issue: Troops; Position: Undecided") for name in names), "no row"
    cells = [node.get_name() for node in app.walk() if node.get_role_name() == "table cell"]
    assert cells and not any(name.startswith("Gtk") for name in cells), "names of classes are told"


def test_evidence():
    """The first row has the focus, the arrows walk the rows, and what is behind a row is shown beside it."""
    wait_for("the first row", lambda: has_focus("Denmark"))
    app.key("Home")  # GTK 4.18 would have the first arrow choose this row, as long as none is chosen
    wait_for("its evidence", lambda: "Mette Frederiksen, Prime Minister" in app.texts())
    for actor, who in (("European Commission", "Ursula von der Leyen, President"),
                       ("European Council", "António Costa, President")):
        app.key("Down")
        wait_for(actor, lambda: has_focus(actor))
        wait_for("its evidence", lambda: who in app.texts())
    app.key("Return")
    wait_for("the evidence", lambda: "decides" in app.texts())


def test_other_chart():
    """The table follows the chart that is chosen."""
    app.click(app.find(lambda node: node.get_name() == "Agreement" and node.get_role_name() == "list item"))
    wait_for("the pairs", lambda: "Other actor" in app.texts())
    assert shows_table()
    app.click(app.find(lambda node: node.get_name() == "Positions" and node.get_role_name() == "list item"))
    wait_for("the standings", lambda: "Remarks" in app.texts())


def test_way_back():
    """The focus is on the mark whose row was chosen."""
    app.key("F4")
    wait_for("the chart", lambda: not shows_table())
    wait_for("a mark in focus", lambda: app.focused() is not None and "Troops" in app.focused().get_name())


session.run(globals(), lambda: app)
