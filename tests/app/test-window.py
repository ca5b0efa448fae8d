#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window and reads its accessible tree: test-window.py STANDPOINT"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.dom.minidom

import session
from session import wait_for

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from pdf import open_pdf

session.enter()
try:
    app = session.Application(sys.argv[1])
except ImportError:
    session.skip("python3-gi or the introspection data of AT-SPI are not here")

home = pathlib.Path(os.environ["SP_TEST_SESSION"])


def find_chart():
    return app.find(lambda node: node.get_name() and node.get_description()
                    and node.get_child_count() >= 2
                    and node.get_role_name() in ("panel", "grouping"))  # the latter since GTK 4.10


def test_shown():
    app.place(1500, 940)
    chart = wait_for("a chart with a label and a description", find_chart)
    assert len(chart.get_name()) > 10, chart.get_name()
    assert "18 February 2025" in chart.get_description(), chart.get_description()


def test_choices():
    names = app.names()
    for name in ("Troops", "Spending", "The talks", "Positions", "A peace deal"):
        assert name in names, f"{name} is not in the tree"
    assert any(" of " in name for name in names), "no counts"


def test_keys():
    heard = set()
    for key in ("Tab", "Home", "Right", "Down", "End", "Home"):
        app.key(key)
        node = wait_for("a mark in focus", app.focused)
        heard.add(node.get_name())
        assert app.extents(node).width > 4
    assert len(heard) >= 4, heard
    assert any("Troops" in sentence and "Poland" in sentence for sentence in heard), heard


def test_focus_events():
    """Each step tells a screen reader which mark has the focus."""
    app.listen("object:state-changed:focused")
    for key in ("Home", "Down", "Down"):
        app.key(key)
        name = wait_for("a mark in focus", app.focused).get_name()
        wait_for(f"the focus on {name}", lambda: any(
            gained == 1 and source == name for _, gained, source in app.hear()))


def test_hover():
    """A pointer at rest on a mark brings its tooltip."""
    app.key("Home")
    before = app.windows()
    app.point_at(app.focused())
    wait_for("the tooltip", lambda: len(app.windows()) > len(before))
    app.rest()


def test_evidence():
    app.key("Home", "Return")
    texts = wait_for("the evidence", lambda: (lambda found: found if "decides" in found else None)
                     (app.texts()))
    sentence = app.focused().get_name()
    assert sum(sentence.startswith(text) for text in texts if len(text) > 3) > 0, sentence
    assert any("2025" in text and "February" in text for text in texts)
    assert any(text.startswith("The ") and "statement" in text for text in texts), "no rule is told"
    app.key("Escape")
    wait_for("the pane to be empty", lambda: "Says who?" in app.names())


def test_pointer():
    """A click opens what is behind the mark under it."""
    mark = app.focused()
    name = mark.get_name().split(",")[0]
    app.click(mark)
    wait_for(f"the evidence of {name}", lambda: "Says who?" not in
             [node.get_name() for node in app.walk() if app.has_state(node, "SHOWING")])
    app.key("Escape")


def test_filters():
    before = find_chart().get_description()
    box = app.by_name("check box", "Spending")
    assert app.has_state(box, "CHECKED")
    app.click(box)
    wait_for("another description", lambda: find_chart().get_description() != before)
    app.click(box)
    wait_for("the first description", lambda: find_chart().get_description() == before)


def test_export():
    path = home / "chart.svg"
    app.activate("export-to", app.glib.Variant("s", str(path)))
    wait_for("the picture", path.exists)
    document = xml.dom.minidom.parse(str(path))
    marks = [group for group in document.getElementsByTagName("g")
             if group.getAttribute("role") == "graphics-symbol"]
    assert len(marks) > 20, len(marks)
    assert document.getElementsByTagName("title")[0].firstChild.data == find_chart().get_name()
    wait_for("the news of it", lambda: "The chart was saved" in app.names())


def test_export_dialog():
    """Without a choice nothing happens; the name that the chooser proposes is that of the dataset."""
    path = home / "paris-2025-02-17.svg"
    app.rest()
    app.activate("save-chart")
    app.answer_dialog("Save the Picture", "Escape")
    app.activate("save-chart")
    app.answer_dialog("Save the Picture", "Return")
    wait_for("the picture", path.exists)


def test_export_fails():
    path = home / "no" / "such" / "folder.svg"
    app.rest()
    for key in ("Escape", "Return"):
        app.activate("export-to", app.glib.Variant("s", str(path)))
        wait_for("the reason", lambda: any(str(path) in text for text in app.texts()))
        assert app.by_name("dialog", "The chart can't be saved")
        app.answer_dialog("The chart can't be saved", key)


def test_claims():
    """The sheet of the chart that is shown, as a page and as a table."""
    for name in ("sheet.html", "sheet.csv"):
        path = home / name
        app.activate("claims-to", app.glib.Variant("s", str(path)))
        wait_for(f"the sheet {name}", path.exists)
    page = (home / "sheet.html").read_text(encoding="utf-8")
    assert page.count('type="checkbox"') > 20, page.count('type="checkbox"')
    assert find_chart().get_name() in page
    assert (home / "sheet.csv").read_bytes().startswith(b"\xef\xbb\xbf\"Checked\",")
    wait_for("the news of it", lambda: "The claims sheet was saved" in app.names())


def test_claims_fails():
    path = home / "no" / "such" / "folder.csv"
    app.rest()
    app.activate("claims-to", app.glib.Variant("s", str(path)))
    app.answer_dialog("The claims sheet can't be saved", "Escape")


def test_formats():
    for name, sign in (("chart.png", b"\x89PNG\r\n"), ("chart.PDF", b"%PDF-"), ("chart.picture", b"<?xml")):
        path = home / name
        app.activate("export-to", app.glib.Variant("s", str(path)))
        wait_for(name, path.exists)
        assert path.read_bytes().startswith(sign), name


def test_print():
    """One page with real text; what is asked before it is GTK's own affair."""
    path = home / "page.pdf"
    app.activate("print-to", app.glib.Variant("s", str(path)))
    wait_for("the page", lambda: path.exists() and path.read_bytes().rstrip().endswith(b"%%EOF"))
    assert re.findall(rb"/Type /Pages.*?/Count (\d+)", open_pdf(path.read_bytes()), re.S) == [b"1"]
    if shutil.which("pdftotext"):
        words = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True).stdout.decode().split()
        assert set(find_chart().get_name().split()) <= set(words), words
    app.rest()
    app.activate("print")
    app.answer_dialog("Print", "Escape")


def is_noticed():
    return app.find(lambda node: (node.get_name() or "").startswith("This picture was changed since it was exported."))


def test_open_picture():
    """A picture opens as it was, also when the dataset shown is another one by then."""
    path = home / "again.svg"
    app.click(app.by_name("check box", "Spending"))
    wait_for("two issues", lambda: "Spending" not in find_chart().get_description())
    shown = find_chart().get_description()
    app.activate("export-to", app.glib.Variant("s", str(path)))
    wait_for("the picture", path.exists)
    app.activate("open-sample", app.glib.Variant("s", "nato-spending-2014-2025"))
    wait_for("another dataset", lambda: find_chart() is not None and find_chart().get_description() != shown)
    app.open_here(path.as_uri())
    wait_for("the picture's view", lambda: find_chart().get_description() == shown)
    assert app.by_name("check box", "Troops") is not None
    assert "again.svg" in app.texts()
    assert is_noticed() is None


def test_open_changed_picture():
    path = home / "changed.svg"
    path.write_bytes((home / "again.svg").read_bytes().replace(b">Opposed", b">In favour"))
    app.open_here(path.as_uri())
    wait_for("a warning", is_noticed)
    app.open_here((home / "again.svg").as_uri())
    wait_for("no warning", lambda: is_noticed() is None)


def test_open_other_picture():
    path = home / "other.svg"
    path.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    before = find_chart().get_name()
    app.rest()
    app.open_here(path.as_uri())
    wait_for("the reason", lambda: any("not made by Standpoint" in text for text in app.texts()))
    app.answer_dialog("The dataset can't be opened", "Escape")
    assert find_chart().get_name() == before
    app.activate("open-sample", app.glib.Variant("s", "paris-2025-02-17"))
    wait_for("the first dataset", lambda: "paris-2025-02-17" in app.texts())


def test_bad_file():
    path = home / "bad.standpoint.json"
    path.write_text('{\n  "format": "standpoint",\n  "version": 1,\n  "title": "T",\n  "actors": [\n'
                    '    { "id": "A", "name": 3 }\n  ],\n  "issues": [],\n  "statements": []\n}\n')
    before = find_chart().get_name()
    app.rest()
    app.open_here(path.as_uri())
    texts = wait_for("the list of errors", lambda: (lambda found: found if any(
        "Line 6" in text for text in found) else None)(app.texts()))
    assert any("bad.standpoint.json" in text for text in texts)
    assert any("Line 8" in text for text in texts), texts
    assert find_chart().get_name() == before
    assert app.by_name("dialog", "“bad.standpoint.json” can't be opened")
    app.answer_dialog("“bad.standpoint.json” can't be opened", "Escape")


def test_open():
    path = home / "own.standpoint.json"
    before = find_chart().get_name()
    path.write_text('{"format": "standpoint", "version": 1, "title": "Our own", "actors": [{"id": "A", '
                    '"name": "Atlantis"}], "issues": [{"id": "i", "title": "Sea", "scale": {"type": '
                    '"levels", "levels": [{"value": 0, "label": "Low"}, {"value": 1, "label": "High"}]}}], '
                    '"statements": [{"actor": "A", "issue": "i", "date": "2024-01-02", "position": 1}]}')
    app.rest()
    app.activate("open")
    app.answer_dialog("Open a Dataset", "Escape")
    assert find_chart().get_name() == before
    app.activate("open")
    app.answer_dialog("Open a Dataset", "Return", path=path)
    wait_for("the other dataset", lambda: "own.standpoint.json" in app.texts())
    wait_for("its issue", lambda: app.by_name("check box", "Sea"))
    assert app.by_name("check box", "Troops") is None


def test_menu():
    """Every entry has a name that a screen reader can say."""
    app.key("F10")
    entries = wait_for("the menu", lambda: [node.get_name() for node in app.walk() if "menu item" in node.get_role_name()
                                            and app.extents(node).width > 0])
    assert "Quit" in entries and "" not in entries, entries
    app.key("Escape")
    wait_for("the menu to go", lambda: app.windows() == [app.window()])


def test_shortcuts():
    """A warning would end the program."""
    app.key("ctrl+question")
    wait_for("the shortcuts", lambda: "Keyboard shortcuts" in app.texts())
    app.xdotool("windowfocus", wait_for("their window", lambda: [
        window for window in app.windows() if window != app.window()])[0])
    app.key("Escape")
    wait_for("them to go", lambda: app.windows() == [app.window()])
    app.xdotool("windowfocus", app.window())


def test_narrow():
    """At once: as wide as it was, the window has no least width of its own."""
    app.place(360, 640)
    # Of two buttons one goes and the other comes, so that for a moment there is none.
    wait_for("the panes to be hidden", lambda: app.find(
        lambda node: node.get_name() == "Choices" and "button" in node.get_role_name()
        and not app.has_state(node, "PRESSED")))
    chart = find_chart()
    wait_for("a narrow chart", lambda: app.extents(chart).width <= 360)
    wait_for("a narrow window", lambda: app.extents(app.frame_of(chart)).width <= 360)


session.run(globals(), lambda: app)
