#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through time in the real window, by actions, keys and the pointer: test-time-window.py STANDPOINT"""

import sys
import time

import session
from session import wait_for

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")


def handle(name="Day of the chart"):
    return app.by_name("slider", name)


def value(name="Day of the chart"):
    """The day as a screen reader says it; GTK 4.8 has no texts of values, and tells it as a description."""
    node = handle(name)
    text = app.atspi.Value.get_text(node.get_value_iface())
    assert not text or text == node.get_description(), text
    return node.get_description()


def shows(text):
    wait_for(f"“{text}”", lambda: text in app.texts())


def as_of(date):
    app.activate("as-of", app.glib.Variant("s", date))


def test_shown():
    app.place(1500, 940)
    shows("As of 18 February 2025")
    wait_for("the day", lambda: value() == "18 February 2025, US–Russia talks in Riyadh")
    slider = handle().get_value_iface()
    assert slider.get_minimum_value() < slider.get_current_value() <= slider.get_maximum_value()
    for name in ("Previous change", "Play", "Next change"):
        assert app.by_name("push button", name), name
    assert handle("Day to compare with") is None or not app.has_state(handle("Day to compare with"), "SHOWING")


def test_actions():
    app.activate("previous-change")
    wait_for("the summit", lambda: value() == "17 February 2025, Paris summit on Ukraine")
    shows("As of 17 February 2025")
    app.activate("next-change")
    shows("As of 18 February 2025")
    as_of("2025-02")
    shows("As of February 2025")
    as_of("yesterday")
    wait_for("a refusal", lambda: any("yesterday" in text for text in app.texts()))
    app.activate("reset-day")
    shows("As of 18 February 2025")


def test_counts_follow():
    def counts():
        return [text for text in app.texts() if " of " in text and text[0].isdigit()]

    before = counts()
    as_of("2025-02-12")
    wait_for("other counts", lambda: counts() != before)
    app.activate("reset-day")
    wait_for("the first counts", lambda: counts() == before)


def focus_handle():
    app.click(handle())
    wait_for("the focus on the handle", lambda: app.has_state(handle(), "FOCUSED"))


def test_keys():
    focus_handle()
    app.listen("object:property-change:accessible-description")
    for keys, text in (("Left", "As of 17 February 2025"), ("Page_Down", "As of 14 February 2025"),
                       ("Home", "As of 12 February 2025"), ("Up", "As of 13 February 2025"),
                       ("Page_Up", "As of 14 February 2025"), ("End", "As of 18 February 2025"),
                       ("ctrl+Left", "As of 17 February 2025"), ("Escape", "As of 18 February 2025"),
                       ("alt+Left", "As of 17 February 2025"), ("alt+Right", "As of 18 February 2025")):
        app.key(keys)
        shows(text)
    wait_for("news of the day", lambda: any(source == "Day of the chart" for _, _, source in app.hear()))
    assert app.has_state(handle(), "FOCUSED")


def test_value():
    """What assistive technology sets is the day."""
    iface = handle().get_value_iface()
    iface.set_current_value(iface.get_minimum_value() + 1)
    shows("As of 13 February 2025")
    app.activate("reset-day")
    shows("As of 18 February 2025")


def test_drag():
    app.point_at(handle())
    app.xdotool("mousedown", 1)
    for _ in range(4):
        app.xdotool("mousemove_relative", "--", -60, 0)
        time.sleep(0.05)
    wait_for("another day", lambda: not value().startswith("18 February"))
    app.key("Escape")
    wait_for("the day before the drag", lambda: value().startswith("18 February"))
    app.xdotool("mouseup", 1)
    app.rest()
    assert value().startswith("18 February"), value()


def test_play():
    as_of("2025-02-14")
    shows("As of 14 February 2025")
    app.activate("play")
    wait_for("a pause button", lambda: app.find(lambda node: (node.get_name() or "").startswith("Pause")))
    shows("As of 18 February 2025")
    wait_for("the end", lambda: app.find(lambda node: node.get_name() == "Play"))


def test_pause():
    """Any other key ends the play."""
    as_of("2025-02-12")
    app.activate("play")
    wait_for("a pause button", lambda: app.find(lambda node: (node.get_name() or "").startswith("Pause")))
    app.key("Tab")
    wait_for("a pause", lambda: app.find(lambda node: node.get_name() == "Play"))
    app.activate("reset-day")


def choose_chart(name):
    app.click(app.by_name("list item", name))


def test_changes():
    choose_chart("Changes")
    wait_for("a second handle", lambda: handle("Day to compare with"))
    app.activate("from", app.glib.Variant("s", "2025-02-13"))
    shows("13 to 18 February 2025")
    text = value("Day to compare with")
    assert text == "13 February 2025", text
    app.activate("reset-day")
    wait_for("the days as they were", lambda: "12 to 18 February 2025" in app.texts())
    choose_chart("Positions")
    shows("As of 18 February 2025")


def test_narrow():
    frame = app.frame_of(handle())
    app.place(360, 640)
    wait_for("a narrow window", lambda: app.extents(handle()).x - app.extents(frame).x < 360
             and app.extents(frame).width <= 360)
    app.activate("previous-change")
    shows("As of 17 February 2025")
    app.activate("reset-day")


session.run(globals(), lambda: app)
