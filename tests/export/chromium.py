# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Chromium without a window, a profile or a network, spoken to through two pipes.

It speaks the DevTools protocol: JSON messages that end in a zero byte, read by the browser from its file 3 and written
to its file 4.
"""

import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--mute-audio", "--hide-scrollbars",
         "--force-device-scale-factor=1", "--remote-debugging-pipe", "--proxy-server=127.0.0.1:9")
# The launcher is a shell script that looks at these.
UNWANTED = ("CHROMIUM_FLAGS", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "G_DEBUG", "MALLOC_CHECK_")


def find():
    """The path of the browser, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Failed(Exception):
    """The browser went away, took too long, or a script in it threw."""


class Chromium:
    """with Chromium(path) as browser: browser.call("f", argument); every message has @timeout seconds."""

    def __init__(self, path, timeout=60):
        self.timeout, self.number, self.received = timeout, 0, b""
        # pylint: disable-next=consider-using-with
        self.folder = tempfile.TemporaryDirectory(prefix="standpoint-chromium-", ignore_cleanup_errors=True)
        self.log = open(os.path.join(self.folder.name, "log"), "w+b")
        to_read, self.to_write = os.pipe()
        self.to_read, to_write = os.pipe()
        try:
            self.process = self.start(path, to_read, to_write)
        finally:
            os.close(to_read)
            os.close(to_write)
        os.set_blocking(self.to_write, False)

    def start(self, path, to_read, to_write):
        def place_pipes():
            # Neither may lie where the other has to go.
            ends = [os.dup(end) for end in (to_read, to_write)]
            high = [end + 64 for end in ends]
            for end, place in zip(ends, high):
                os.dup2(end, place)
            for end, place in zip(high, (3, 4)):
                os.dup2(end, place, inheritable=True)

        home = os.path.join(self.folder.name, "home")
        os.mkdir(home)
        environment = {key: value for key, value in os.environ.items() if key not in UNWANTED}
        environment.update(HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home)
        return subprocess.Popen([path, *FLAGS, "--user-data-dir=" + os.path.join(self.folder.name, "profile"), "about:blank"],
                                stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, env=environment,
                                close_fds=False, preexec_fn=place_pipes, start_new_session=True)

    def __enter__(self):
        try:
            pages = [target for target in self.send("Target.getTargets")["targetInfos"] if target["type"] == "page"]
            attached = self.send("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)
            self.session = attached["sessionId"]
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        # It has a session of its own, and what it started goes with it.
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        for end in (self.to_read, self.to_write):
            os.close(end)
        self.log.close()
        self.folder.cleanup()

    def fail(self, what):
        self.log.seek(0)
        raise Failed(f"{what}\n{self.log.read()[-2000:].decode(errors='replace')}")

    def wait(self, reading, until):
        files = ([self.to_read], []) if reading else ([], [self.to_write])
        if not any(select.select(*files, [], max(0, until - time.monotonic()))):
            self.fail(f"no answer within {self.timeout} s")

    def write(self, data, until):
        while data:
            self.wait(False, until)
            try:
                data = data[os.write(self.to_write, data[:65536]):]
            except BlockingIOError:
                pass
            except BrokenPipeError:
                self.fail("the browser went away")

    def read(self, until):
        while b"\0" not in self.received:
            self.wait(True, until)
            part = os.read(self.to_read, 1 << 20)
            if not part:
                self.fail("the browser went away")
            self.received += part
        message, _, self.received = self.received.partition(b"\0")
        return json.loads(message)

    def send(self, method, session=None, **parameters):
        until = time.monotonic() + self.timeout
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self.write(json.dumps(message).encode() + b"\0", until)
        while True:
            answer = self.read(until)
            if answer.get("id") == self.number:
                if "error" in answer:
                    self.fail(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, address, width):
        """Shows a page in a window of a width, in px."""
        self.send("Emulation.setDeviceMetricsOverride", self.session, width=width, height=900, deviceScaleFactor=1,
                  mobile=width < 600)
        self.send("Page.navigate", self.session, url=address)
        until = time.monotonic() + self.timeout
        while self.evaluate("[document.readyState, location.href]") != ["complete", address]:
            if time.monotonic() > until:
                self.fail(f"{address} does not open")
            time.sleep(0.02)

    def evaluate(self, expression):
        """What the expression, or the promise that it is, comes to."""
        done = self.send("Runtime.evaluate", self.session, expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in done:
            self.fail(str(done["exceptionDetails"]))
        return done["result"].get("value")

    def call(self, function, *arguments):
        return self.evaluate(f"{function}({', '.join(map(json.dumps, arguments))})")
