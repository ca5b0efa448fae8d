#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows, the start page, what comes back at the next start, and a file that changes: test-desk-window.py STANDPOINT"""

import json
import os
import pathlib
import sys
import time

import session
from session import wait_for

session.enter()
home = pathlib.Path(os.environ["SP_TEST_SESSION"])
# What one start keeps is there at the next.
os.environ["GSETTINGS_BACKEND"] = "keyfile"
path = home / "Two & <three>.standpoint.json"
LEVELS = {"type": "levels", "levels": [{"value": 0, "label": "Against"}, {"value": 1, "label": "For"}]}


def write(positions, issues=("sea", "air"), where=path):
    """Positions by actor and issue; replaced as editors do, by a new file of that name."""
    dataset = {
        "format": "standpoint", "version": 1, "title": "Our own",
        "actors": [{"id": actor, "name": f"Land {actor}"} for actor in positions],
        "issues": [{"id": issue, "title": issue.title(), "scale": LEVELS} for issue in issues],
        "statements": [{"actor": actor, "issue": issue, "date": "2025-01-01", "position": position}
                       for actor, of in positions.items() for issue, position in of.items()],
    }
    fresh = where.with_name("fresh")
    fresh.write_text(json.dumps(dataset))
    os.replace(fresh, where)


def start(*arguments):
    global app
    try:
        app = session.Application(sys.argv[1], *arguments)
    except ImportError:
        session.skip("python3-gi or the introspection data of AT-SPI are not here")


def quit():
    app.call("org.gtk.Actions", "Activate", app.glib.Variant("(sava{sv})", ("quit", [], {})))
    assert app.process.wait(session.DEADLINE) == 0


def act(action, *parameters):
    app.call("org.gtk.Actions", "Activate", app.glib.Variant("(sava{sv})", (action, list(parameters), {})))


def says(text):
    return any(text in found for found in app.texts())


def shown(text, exact=False):
    """What has a place in its window: hidden pages and panes have none."""
    return app.find(lambda node: (node.get_name() == text or not exact and text in (node.get_name() or "")) and app.has_state(node, "VISIBLE")
                    and app.extents(node).width > 1)


def check_box(name):
    return app.by_name("check box", name)


def test_first_start():
    """The Paris summit, as it is bundled."""
    start()
    wait_for("the first dataset", lambda: "Paris summit on Ukraine, February 2025" in app.texts())


def test_new_window():
    """Begins with the start page, which names the bundled datasets by their titles."""
    act("new-window")
    wait_for("the start page", lambda: shown("No dataset is open"))
    wait_for("two windows", lambda: len(app.windows()) == 2)
    for title in ("Defence spending of NATO's members, 2014 to 2025", "Ukraine's security, 2025 to 2026"):
        assert shown(title), title
    assert "nato-spending-2014-2025" not in app.texts()
    assert not shown("Recent files", exact=True)
    # Nothing is there to choose and to export.
    assert app.focused().get_name() == "Open…", app.focused().get_name()


def test_sample_in_empty_window():
    act("open-sample", app.glib.Variant("s", "nato-spending-2014-2025"))
    wait_for("another dataset", lambda: says("nato-spending-2014-2025"))
    assert len(app.windows()) == 2
    act("sample")
    wait_for("a third window", lambda: len(app.windows()) == 3)
    quit()


def test_open():
    write({"A": {"sea": 0, "air": 1}, "B": {"sea": 0}, "C": {"sea": 1}})
    start(str(path))
    wait_for("the dataset", lambda: check_box("Sea"))
    app.rest()
    app.place(1000, 700)
    app.click(check_box("Air"))
    wait_for("one issue", lambda: not app.has_state(check_box("Air"), "CHECKED"))
    app.activate("show-evidence")
    time.sleep(1.5)
    quit()


def is_as_before():
    box = check_box("Air")
    return box is not None and not app.has_state(box, "CHECKED") and app.has_state(check_box("Sea"), "CHECKED")


def test_comes_back():
    """File, view, panes and size."""
    start()
    wait_for("the view", is_as_before)
    assert not app.has_state(app.find(lambda node: node.get_name() == "Evidence" and "button" in node.get_role_name()), "PRESSED")
    width, height = (int(word.split("=")[1]) for word in app.xdotool("getwindowgeometry", "--shell", app.window())[3:5])
    assert (width, height) == (1000, 700), (width, height)


def test_recent():
    """The file that was opened is offered, under its name; the bundled ones under their titles."""
    button = app.find(lambda node: (node.get_name() or "").startswith("Recent files and"))
    app.click(button)
    wait_for("the file in the menu", lambda: shown(path.name) and shown("Bundled datasets"))
    app.key("Escape")
    gone = home / "gone.standpoint.json"
    write({"A": {"sea": 0}}, where=gone)
    act("new-window")
    wait_for("the start page", lambda: shown("Recent files", exact=True))
    app.open(gone.as_uri())
    wait_for("the other file", lambda: says(gone.name))
    time.sleep(1.5)  # what is shown is written when nothing changes any more
    gone.unlink()
    act("new-window")
    wait_for("the start page", lambda: shown("No dataset is open"))
    rows = [node.get_name() for node in app.walk(wait_for("recent files", lambda: shown("Recent files", exact=True)).get_parent())]
    assert gone.name not in rows, rows
    quit()


def test_gone():
    """What is not there any more is told; a bundled dataset is shown."""
    start()
    wait_for("the reason", lambda: says("is not there any more"))
    wait_for("the first dataset", lambda: "Paris summit on Ukraine, February 2025" in app.texts())
    quit()


def test_changes():
    """The chart follows its file with the user's view, and says what moved."""
    start(str(path))
    wait_for("the dataset", lambda: check_box("Sea"))
    app.click(check_box("Air"))
    wait_for("one issue", lambda: not app.has_state(check_box("Air"), "CHECKED"))
    write({"N": {}, "C": {"sea": 1}, "A": {"sea": 1, "air": 0}, "B": {"sea": 0}}, issues=("air", "sea"))
    wait_for("the news", lambda: says("changed: one mark stands elsewhere now."))
    wait_for("the view", is_as_before)
    app.rest()
    app.activate("show-news")
    wait_for("the list", lambda: says("Land A, Sea") and says("Against → For"))
    app.answer_dialog("Land A, Sea", "Escape")


def test_invalid():
    """The last good state stays, with what is wrong, until the file is good again."""
    good = path.read_text()
    path.write_text(good.replace('"position": 1', '"position": 7'))
    wait_for("the notice", lambda: shown("errors now. This is what it said before."))
    assert is_as_before()
    app.rest()
    app.activate("show-errors")
    app.answer_dialog(f"“{path.name}” can't be opened", "Escape")
    path.write_text(good)
    wait_for("no notice", lambda: not shown("This is what it said before."))
    assert is_as_before()


def test_deleted():
    good = path.read_text()
    path.unlink()
    wait_for("the notice", lambda: shown("was deleted, moved or renamed"))
    assert is_as_before()
    path.write_text(good.replace("Our own", "Our own again"))
    wait_for("the new title", lambda: says("Our own again"))
    wait_for("no notice", lambda: not shown("was deleted, moved or renamed"))


def test_errors():
    """What happened, to which file, and what to do."""
    app.rest()
    for name, advice in (("nowhere.json", "moved, renamed or deleted"), (".", "It is a folder")):
        where = home / "data" / name
        where.parent.mkdir(exist_ok=True)
        app.open_here(where.as_uri() + ("/" if name == "." else ""))
        wait_for(f"the reason for {name}", lambda: says(advice) and says(str(where.parent)))
        app.answer_dialog("The dataset can't be opened", "Escape")
    app.activate("open-sample", app.glib.Variant("s", "none"))
    wait_for("the reason", lambda: says("There is no bundled dataset “none”"))
    app.answer_dialog("The dataset can't be opened", "Escape")
    assert is_as_before()


def test_other_file():
    """From outside, a file comes into a window of its own; one that is open already is shown where it is."""
    other = home / "other.standpoint.json"
    write({"A": {"sea": 0}}, where=other)
    app.rest()
    app.open(other.as_uri())
    wait_for("a second window", lambda: len(app.windows()) == 2 and says(other.name))
    assert is_as_before()
    app.open(path.as_uri(), other.as_uri())
    time.sleep(0.5)
    assert len(app.windows()) == 2, app.windows()
    app.close()


app = None
session.run(globals(), lambda: app)
