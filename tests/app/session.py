# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a session bus and the real application in them, driven and read from outside."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
DEADLINE = 20.0
NAME = "org.standpoint.Standpoint"
PATH = "/org/standpoint/Standpoint"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def wait_for(what, condition, deadline=DEADLINE):
    """The first true value of condition(); fails after the deadline."""
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.03)


def enter(size="1500x940"):
    """Runs this script again on a display and a session bus of its own; returns in there."""
    if os.environ.get("SP_TEST_SESSION"):
        return
    for program in ("Xvfb", "dbus-run-session", "xdotool"):
        if shutil.which(program) is None:
            skip(f"{program} is not here")
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="standpoint-test-"))
        read, write = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        stack.callback(display.wait)
        stack.callback(display.terminate)
        os.close(write)
        number = b""
        while not number.endswith(b"\n"):
            more = os.read(read, 16)
            if not more:
                skip("no display can be started")
            number += more
        os.close(read)
        runtime = pathlib.Path(home) / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("XAUTHORITY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
                                      "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "GTK_A11Y", "GTK_THEME")}
        environment.update(SP_TEST_SESSION=home, DISPLAY=":" + number.decode().strip(), HOME=home,
                           XDG_RUNTIME_DIR=str(runtime), XDG_CACHE_HOME=home + "/cache",
                           XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                           GSK_RENDERER="cairo", GDK_BACKEND="x11", GSETTINGS_BACKEND="memory",
                           GDK_DEBUG="no-portals")
        status = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv],
                                env=environment, check=False).returncode
    sys.exit(status)


def run(names, get_app):
    """Calls all in names that begin with test_, in their order, then closes what get_app() gives, if it still runs.

    Of a test that fails, the whole accessible tree is told.
    """
    def get_running():
        app = get_app()
        return app if app is not None and app.process.poll() is None else None

    try:
        for name, test in list(names.items()):
            if name.startswith("test_"):
                started = time.monotonic()
                test()
                print(f"ok {name[5:]} ({time.monotonic() - started:.1f} s)", flush=True)
    except BaseException:
        app = get_running()
        for node in app.walk() if app else []:
            print(app.describe(node), file=sys.stderr)
        raise
    finally:
        app = get_running()
        if app:
            app.close()


class Application:
    """The program, run with warnings fatal, and what assistive technology sees of it."""

    def __init__(self, program, *arguments):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, Gio, GLib

        self.atspi, self.gio, self.glib = Atspi, Gio, GLib
        self.main_window = None
        Atspi.init()
        environment = dict(os.environ, G_DEBUG="fatal-warnings")
        self.process = subprocess.Popen([os.path.abspath(program), *arguments], env=environment,
                                        cwd=os.environ["HOME"], stdin=subprocess.DEVNULL)
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.root = wait_for("the application in the accessible tree", self.find_root)

    def find_root(self):
        assert self.process.poll() is None, "the application ended"
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and "tandpoint" in (child.get_name() or ""):
                return child
        return None

    def close(self):
        self.process.terminate()
        self.process.wait(DEADLINE)

    # The accessible tree

    def walk(self, node=None):
        """Every node, in the order of the tree; a node that goes away meanwhile ends its branch."""
        node = node or self.root
        yield node
        try:
            children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        except self.glib.GError:
            return
        for child in children:
            if child is not None:
                yield from self.walk(child)

    @staticmethod
    def role(node):
        """The name of a role; later versions of AT-SPI have a shorter one for a button that is pushed."""
        name = node.get_role_name()
        return "push button" if name == "button" else name

    def describe(self, node):
        return f"{self.role(node)} “{node.get_name()}”"

    def names(self, node=None):
        """Of all nodes that are still there when they are asked."""
        found = []
        for child in self.walk(node):
            try:
                found.append(child.get_name())
            except self.glib.GError:
                continue
        return [name for name in found if name]

    def contents(self, node):
        """The text in a node, None where it can hold none."""
        text = node.get_text_iface()
        if text is None:
            return None
        # Some versions of the toolkit do not take -1 for the end.
        return self.atspi.Text.get_text(text, 0, self.atspi.Text.get_character_count(text))

    def texts(self, node=None):
        """Names and the contents of texts."""
        found = []
        for child in self.walk(node):
            try:
                name = child.get_name()
                text = self.contents(child)
                found += [name] if name else []
                found += [text] if text is not None else []
            except self.glib.GError:
                continue
        return found

    def find(self, test, node=None):
        for child in self.walk(node):
            try:
                if test(child):
                    return child
            except self.glib.GError:
                continue
        return None

    def by_name(self, role, name):
        return self.find(lambda node: self.role(node) == role and node.get_name() == name)

    def has_state(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def focused(self):
        return self.find(lambda node: self.has_state(node, "FOCUSED"))

    def listen(self, *events):
        """Collects what the application tells assistive technology from now on."""
        self.heard = []

        def hear(event):
            self.heard.append((event.type, event.detail1, event.source.get_name()))
        self.listener = self.atspi.EventListener.new(hear)
        for event in events:
            self.listener.register(event)

    def hear(self):
        context = self.glib.MainContext.default()
        while context.iteration(False):
            pass
        return self.heard

    # Pointer, keys and actions

    @staticmethod
    def xdotool(*words):
        return subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True,
                              text=True).stdout.split()

    def windows(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                              capture_output=True, text=True, check=False).stdout.split()

    def window(self):
        """The main window: the first that was seen."""
        if self.main_window is None:
            self.main_window = wait_for("a window on the screen", self.windows)[0]
        return self.main_window

    def rest(self):
        """The pointer where it brings no tooltip, so that a second window is a dialog."""
        self.xdotool("mousemove", 1495, 935)
        wait_for("the tooltips to go", lambda: self.windows() == [self.window()])

    def dialog_of(self, text):
        """The window over the main one, when it shows a text."""
        wait_for(f"a dialog with “{text}”", lambda: text in self.texts())
        return wait_for("a dialog on the screen", lambda: [
            window for window in self.windows() if window != self.window()])[0]

    def enter_path(self, path):
        """Into the file chooser that has the focus, at once: keys would race with what it completes by itself."""
        self.key("ctrl+l")
        entry = wait_for("an entry for the path", lambda: self.find(
            lambda node: self.has_state(node, "FOCUSED") and self.has_state(node, "EDITABLE")))
        self.atspi.EditableText.set_text_contents(entry.get_editable_text_iface(), path)
        wait_for(f"{path} in the entry", lambda: self.contents(entry) == path)

    def answer_dialog(self, text, *keys, path=None):
        """Keys for the dialog that shows a text, which end it; a path is entered into a chooser before."""
        self.xdotool("windowfocus", self.dialog_of(text))
        time.sleep(0.1)
        if path is not None:
            self.enter_path(str(path))
        self.key(*keys)
        last = time.monotonic()

        def is_gone():
            nonlocal last
            if text not in self.texts() and self.windows() == [self.window()]:
                return True
            if path is not None and time.monotonic() > last + DEADLINE / 5:
                self.key(*keys)  # a chooser that is still reading the folder lets a key go by
                last = time.monotonic()
            return False

        wait_for("the dialog to go", is_gone)
        self.xdotool("windowfocus", self.window())

    def place(self, width, height):
        window = self.window()
        self.xdotool("windowsize", window, width, height)
        self.xdotool("windowmove", window, 0, 0)
        self.xdotool("windowfocus", window)

    def key(self, *keys):
        for key in keys:
            self.xdotool("key", key)
            time.sleep(0.05)

    def extents(self, node):
        return node.get_component_iface().get_extents(self.atspi.CoordType.WINDOW)

    def frame_of(self, node):
        while node.get_parent() is not None and node.get_role_name() not in {"frame", "window", "dialog"}:
            node = node.get_parent()
        return node

    def point_at(self, node):
        # GTK 4.8 counts from the inside of the window's frame.
        box, frame = self.extents(node), self.extents(self.frame_of(node))
        box.x, box.y = box.x - frame.x, box.y - frame.y
        self.xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2)
        time.sleep(0.1)

    def click(self, node):
        self.point_at(node)
        self.xdotool("click", "1")

    def call(self, interface, method, parameters, path=PATH):
        return self.bus.call_sync(NAME, path, interface, method, parameters, None,
                                  self.gio.DBusCallFlags.NONE, 20000, None)

    def open(self, *uris):
        self.call("org.freedesktop.Application", "Open", self.glib.Variant("(asa{sv})", (uris, {})))

    def open_here(self, uri, window=1):
        """In that window, as the list of recent files does."""
        self.activate("open-recent", self.glib.Variant("s", uri), window)

    def activate(self, action, parameter=None, window=1):
        arguments = [parameter] if parameter is not None else []
        self.call("org.gtk.Actions", "Activate",
                  self.glib.Variant("(sava{sv})", (action, arguments, {})),
                  f"{PATH}/window/{window}")
