#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed is at home in a desktop: its menu, its media types, its settings, its bus.

test-install.py MESON BUILD_DIR PREFIX [--prefix]

Without --prefix the build is installed into a folder of its own (DESTDIR) and moved from there into a home folder, as a package or a
backup would. With it the project is configured, built and installed anew with a prefix in a home folder."""

import gettext
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent / "app"))
import session  # noqa: E402
from session import wait_for  # noqa: E402

NAME = session.NAME
FILES = (
    "bin/standpoint", "bin/standpoint-cli",
    f"share/applications/{NAME}.desktop", f"share/metainfo/{NAME}.metainfo.xml",
    f"share/dbus-1/services/{NAME}.service", f"share/glib-2.0/schemas/{NAME}.gschema.xml",
    f"share/mime/packages/{NAME}.xml", f"share/icons/hicolor/scalable/apps/{NAME}.svg",
    f"share/icons/hicolor/symbolic/apps/{NAME}-symbolic.svg",
    "share/icons/hicolor/scalable/mimetypes/application-vnd.standpoint+json.svg",
    "share/locale/de/LC_MESSAGES/standpoint.mo", "share/man/man1/standpoint-cli.1",
)

for tool in ("gapplication", "glib-compile-schemas", "update-mime-database", "gdbus"):
    if shutil.which(tool) is None:
        session.skip(f"{tool} is not here")

meson, build, prefix = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
own_prefix = "--prefix" in sys.argv


def run(*command, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **more)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


if not os.environ.get("SP_TEST_SESSION"):
    session.enter()
home = pathlib.Path(os.environ["SP_TEST_SESSION"])
root = home / ".local"
environment = dict(os.environ, XDG_DATA_HOME=str(root / "share"), XDG_DATA_DIRS="/usr/local/share:/usr/share",
                   LANGUAGE="de", LC_ALL="C.UTF-8", GSETTINGS_BACKEND="keyfile", G_DEBUG="fatal-warnings")
environment.pop("GDK_DEBUG", None)


def install():
    if own_prefix:
        source = pathlib.Path(__file__).resolve().parent.parent
        folder = home / "build"
        run(meson, "setup", folder, source, f"--prefix={root}", "-Dlibdir=lib", "--buildtype=debug")
        targets = [name for target in json.loads(run(meson, "introspect", "--targets", folder)) if target["installed"]
                   for name in target["filename"]]
        run("ninja", "-C", folder, *sorted({os.path.relpath(name, folder) for name in targets}))
        run(meson, "install", "-C", folder, "--no-rebuild", "--quiet")
        return
    stage = home / "stage"
    run(meson, "install", "-C", build, "--no-rebuild", "--quiet", env=dict(os.environ, DESTDIR=str(stage)))
    strange = [path for path in stage.rglob("*") if path.is_file() and not path.is_relative_to(stage / prefix.lstrip("/"))]
    assert not strange, strange
    shutil.move(stage / prefix.lstrip("/"), root)
    # What the post-install steps of a package do.
    run("glib-compile-schemas", "--strict", root / "share/glib-2.0/schemas")
    run("update-mime-database", root / "share/mime")
    service = root / f"share/dbus-1/services/{NAME}.service"
    text = service.read_text()
    assert f"Exec={prefix}/bin/standpoint --gapplication-service" in text, text
    service.write_text(text.replace(prefix, str(root)))


def test_files():
    install()
    for name in FILES:
        assert (root / name).exists() or (root / (name + ".gz")).exists(), f"{name} is not installed"
    words = gettext.GNUTranslations((root / "share/locale/de/LC_MESSAGES/standpoint.mo").open("rb"))
    desktop = (root / f"share/applications/{NAME}.desktop").read_text()
    assert f"Name[de]={words.gettext('New Window')}" in desktop, desktop
    assert 'xml:lang="de"' in (root / f"share/metainfo/{NAME}.metainfo.xml").read_text()


def find_type(path):
    told = run("gio", "info", "-a", "standard::content-type,standard::icon", path, env=environment)
    return {line.split(":")[-1].strip().split(",")[0] for line in told.splitlines() if "standard::" in line}


def test_media_type():
    """By its name, and under any name by its first bytes."""
    dataset = (pathlib.Path(__file__).resolve().parent.parent / "data/datasets/paris-2025-02-17.standpoint.json").read_bytes()
    for name, text in (("a.standpoint.json", b"{}"), ("b", dataset), ("c", b'{"format":"standpoint","version":1}')):
        (home / name).write_bytes(text)
        assert "application/vnd.standpoint+json" in find_type(home / name), (name, find_type(home / name))
        assert "application-vnd.standpoint+json" in find_type(home / name)
    (home / "d.json").write_text('{"format": "other"}')
    assert "application/json" in find_type(home / "d.json")


def ask(method, *words):
    return subprocess.run(["gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus", "-m",
                           f"org.freedesktop.DBus.{method}", *words], capture_output=True, text=True, check=False).stdout


def is_running():
    return "true" in ask("NameHasOwner", NAME)


def windows():
    """The titles of the program's windows: those of its accessible tree would need it to be walked."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], capture_output=True, text=True, check=False)
    names = [run("xdotool", "getwindowname", number).strip() for number in found.stdout.split()]
    return sorted(name for name in names if name)


def launch(*arguments):
    run("gapplication", "launch", NAME, *arguments, env=environment)


def act(action, *parameters):
    run("gapplication", "action", NAME, action, *parameters, env=environment)


def get_process():
    return ask("GetConnectionUnixProcessID", NAME)


def test_activation():
    """The bus starts the program for a file; the next file reaches the one that runs, which shows it in another window, and so do the actions of the menu."""
    first = home / "first.standpoint.json"
    shutil.copy(home / "b", first)
    assert not is_running()
    launch(first)
    wait_for("the program", is_running)
    wait_for("its window", lambda: "Paris summit on Ukraine, February 2025" in windows())
    process = get_process()
    second = home / "second.standpoint.json"
    second.write_bytes(first.read_bytes().replace(b"Paris summit on Ukraine, February 2025", b"The second file", 1))
    launch(second)
    wait_for("the second file", lambda: windows() == ["Paris summit on Ukraine, February 2025", "The second file"])
    act("new-window")
    wait_for("the start page", lambda: windows() == ["Paris summit on Ukraine, February 2025", "Standpoint", "The second file"])
    act("sample")
    wait_for("the sample", lambda: windows() == ["Paris summit on Ukraine, February 2025"] * 2 + ["The second file"])
    assert get_process() == process


def test_command():
    """A second start hands over to the first."""
    run(root / "bin/standpoint", "--new-window", env=environment)
    wait_for("a new window", lambda: "Standpoint" in windows())
    run(root / "bin/standpoint", home / "first.standpoint.json", env=environment)
    assert "0.1" in run(root / "bin/standpoint", "--version", env=environment)


def test_languages_and_settings():
    """The translations and the schema are those that were installed."""
    told = run(root / "bin/standpoint", "--help", env=environment)
    words = gettext.GNUTranslations((root / "share/locale/de/LC_MESSAGES/standpoint.mo").open("rb"))
    assert words.gettext("Open a new window") in told, told
    act("quit")
    wait_for("its end", lambda: not is_running())
    kept = home / "config/glib-2.0/settings/keyfile"
    wait_for("the settings", kept.exists)
    assert "last-file=" in kept.read_text(), kept.read_text()


# The bus must look for services where the program was installed, so that it is started after it.
if not os.environ.get("SP_TEST_INSTALLED"):
    test_files()
    print("ok files", flush=True)
    sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv],
                            env=dict(environment, SP_TEST_INSTALLED="1"), check=False).returncode)
try:
    for name, test in list(globals().items()):
        if name.startswith("test_") and name != "test_files":
            started = time.monotonic()
            test()
            print(f"ok {name[5:]} ({time.monotonic() - started:.1f} s)", flush=True)
except BaseException:
    print("windows:", windows(), file=sys.stderr)
    raise
finally:
    if is_running():
        act("quit")
