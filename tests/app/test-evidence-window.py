# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The evidence in the real window: a source and all that it supports, the way back, citations, and links that open in the browser."""

import os
import pathlib
import sys
import time

import session
from session import wait_for

session.enter()
# A browser that only writes down what it is given.
HOME = pathlib.Path(os.environ["SP_TEST_SESSION"])
OPENED = HOME / "opened"
folder = HOME / "data" / "applications"
folder.mkdir(parents=True)
browser = HOME / "browser.sh"
browser.write_text(f'#!/bin/sh\necho "$1" >> {OPENED}\n', encoding="utf-8")
browser.chmod(0o700)
(folder / "browser.desktop").write_text(
    f"[Desktop Entry]\nType=Application\nName=Browser\nExec={browser} %u\n"
    "MimeType=x-scheme-handler/http;x-scheme-handler/https;\n", encoding="utf-8")
(HOME / "config").mkdir(exist_ok=True)
(HOME / "config" / "mimeapps.list").write_text(
    "[Default Applications]\nx-scheme-handler/http=browser.desktop\nx-scheme-handler/https=browser.desktop\n",
    encoding="utf-8")
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")
V = app.glib.Variant


def has(text):
    return any(text in found for found in app.texts())


def label(text):
    """A label that is on the screen."""
    return app.find(lambda node: node.get_role_name() == "label" and text in node.get_name()
                    and app.extents(node).width > 0)


def click_at(node, part):
    """A part of a label, counted from its start."""
    app.point_at(node)
    box = app.extents(node)
    app.xdotool("mousemove_relative", "--", int(box.width * (part - 0.5)), -box.height // 2 + 10)
    time.sleep(0.1)
    app.xdotool("click", "1")


def test_go_to():
    """What is not chosen is added, which is told, and its mark has the focus."""
    wait_for("the chart", lambda: app.by_name("check box", "Troops"))
    app.place(1300, 860)
    box = app.by_name("check box", "Troops")
    app.click(box)
    wait_for("the issue to go", lambda: not app.has_state(app.by_name("check box", "Troops"), "CHECKED"))
    app.activate("go-to", V("(ss)", ("GBR", "troops")))
    wait_for("the toast", lambda: "Added to the choice: Troops" in app.names())
    wait_for("the issue", lambda: app.has_state(app.by_name("check box", "Troops"), "CHECKED"))
    wait_for("the mark in focus", lambda: app.focused() is not None and "United Kingdom, Troops" in app.focused().get_name())
    wait_for("the evidence", lambda: has("ready and willing"))


def test_source():
    """A click on a source shows all that it supports; Escape leads back."""
    line = wait_for("a source", lambda: label("BBC News, 17 Feb 2025"))
    click_at(line, 0.15)
    wait_for("the page", lambda: has("It supports "))
    wait_for("the focus", lambda: app.focused() is not None and app.focused().get_name() == "Back")
    marks = [node.get_name() for node in app.walk() if " · Troops" in (node.get_name() or "")]
    assert marks, "no way to a mark"
    app.key("Escape")
    wait_for("the statements", lambda: has("ready and willing") and not has("It supports "))


def test_way_to_mark():
    """From the page of a source to a mark of another actor, and back by the same way."""
    app.activate("show-source", V("s", "1lurer-am-2025-02-17"))
    wait_for("the page", lambda: has("It supports 1 statement"))
    app.click(app.find(lambda node: app.role(node) == "push button"
                       and node.get_name().startswith("European Council · ")))
    wait_for("the mark", lambda: app.focused() is not None and "European Council" in app.focused().get_name())
    wait_for("its evidence", lambda: not has("It supports "))
    app.click(app.by_name("push button", "Back"))
    wait_for("the page again", lambda: has("It supports 1 statement"))


def test_links():
    """http and https go to the browser, nothing else does."""
    line = wait_for("the link", lambda: label("read\u00a0it"))
    click_at(line, 0.1)
    wait_for("the browser", OPENED.exists)
    wait_for("the address", lambda: OPENED.read_text(encoding="utf-8").startswith("https://www.1lurer.am/"))


def test_copy():
    """The citations of the pane, by its menu and by the action."""
    app.click(app.find(lambda node: node.get_name() == "Copy citations" and app.extents(node).width > 0))
    item = wait_for("the menu", lambda: app.find(lambda node: node.get_name() == "Copy as BibTeX"
                                                 and app.extents(node).width > 0))
    app.click(item)
    wait_for("the toast", lambda: has("1 citation copied"))
    app.key("Escape")
    app.activate("go-to", V("(ss)", ("GBR", "troops")))
    wait_for("the evidence", lambda: has("ready and willing"))
    app.activate("copy-citations", V("s", "csl"))
    wait_for("the toast", lambda: has("citations copied"))


session.run(globals(), lambda: app)
