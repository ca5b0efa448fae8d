#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same dataset gives the same files, wherever and by whom they are made. test-same-bytes.py STANDPOINT_CLI"""

import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "support"))

import make_hostile
import pictures
from tap import Tap

PROGRAM = os.path.abspath(sys.argv[1])
KEPT = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "G_DEBUG", "LD_PRELOAD")
# Locales that need not be installed, names that can't be, and what else libraries ask the environment for.
ENVIRONMENTS = {
    "no locale": {},
    "C": {"LC_ALL": "C"},
    "C.UTF-8 in German": {"LC_ALL": "C.UTF-8", "LANGUAGE": "de:fr"},
    "German": {"LANG": "de_DE.UTF-8"},
    "Turkish": {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Asia/Istanbul"},
    "Arabic": {"LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar", "TZ": "Pacific/Kiritimati"},
    "Latin-1": {"LC_ALL": "de_DE.ISO-8859-1", "TZ": "America/New_York"},
    "no such locale": {"LC_ALL": "xx_YY.nonsense", "LANG": "/none", "LANGUAGE": "xx", "TZ": "No/Where"},
    "a mixture": {"LC_NUMERIC": "de_DE.UTF-8", "LC_COLLATE": "sv_SE.UTF-8", "LC_TIME": "ja_JP.UTF-8", "LANGUAGE": "ja:zh"},
    "fonts": {"PANGO_LANGUAGE": "ja", "FC_LANG": "ja", "GDK_SCALE": "2", "GDK_DPI_SCALE": "2", "LC_CTYPE": "ja_JP.UTF-8"},
    "no home": {"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/none", "XDG_CACHE_HOME": "/none", "XDG_DATA_HOME": "/none"},
    "another day": {"SOURCE_DATE_EPOCH": "0", "USER": "somebody", "LOGNAME": "somebody", "HOSTNAME": "elsewhere"},
    "used memory": {"MALLOC_PERTURB_": "165", "G_SLICE": "debug-blocks"},
}
# Those that have most to do with words.
FEW = ("no locale", "Turkish", "Latin-1", "fonts", "used memory")


class Place:
    """A folder with the datasets in it."""

    def __init__(self, path):
        self.path = path
        path.mkdir(parents=True)
        (path / "given.json").write_bytes(make_hostile.make(1))
        os.symlink("given.json", path / "link to it.json")

    def run(self, arguments, environment, *, name=None, mask=0o022, **more):
        kept = {key: os.environ[key] for key in KEPT if key in os.environ}
        done = subprocess.run([name or PROGRAM, *arguments], executable=PROGRAM, cwd=self.path, env={**kept, **environment},
                              umask=mask, capture_output=True, timeout=300, check=False, **more)
        if done.returncode != 0:
            raise RuntimeError(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
        return done.stdout

    def make_all(self, arguments, environment, **more):
        """Every file that --all makes, by name; then the folder is gone."""
        self.run(["export", "--all", "made", *arguments], environment, **more)
        made = {path.name: path.read_bytes() for path in sorted((self.path / "made").iterdir())}
        shutil.rmtree(self.path / "made")
        return made


def differences(what, made, first):
    for name in sorted(made.keys() | first.keys()):
        if made.get(name) != first.get(name):
            yield f"{what}: {name} differs"


def case_environments(place, arguments, names=ENVIRONMENTS):
    """Each kind of chart, for one issue of each sort and for several."""
    first = place.make_all(arguments, ENVIRONMENTS["C"])
    if len(first) < 2:
        yield f"only {sorted(first)} are made"
    for what in names:
        yield from differences(what, place.make_all(arguments, ENVIRONMENTS[what]), first)


def case_places(place, other):
    """A file by every name that it may have, from every folder."""
    chosen = ["--issue", "stand", "--issue", "share"]
    first = place.make_all([*chosen, "given.json"], {})
    paths = ("./given.json", str(other.path / "given.json"), f"../{other.path.name}/given.json", "link to it.json")
    for path in paths:
        yield from differences(path, place.make_all([*chosen, path], {}), first)
    yield from differences("standard input", place.make_all([*chosen, "-"], {}, input=make_hostile.make(1)), first)
    yield from differences("another folder", other.make_all([*chosen, "given.json"], {}), first)
    yield from differences("another name of the program", place.make_all([*chosen, "given.json"], {}, name="x y"), first)
    yield from differences("another umask", place.make_all([*chosen, "given.json"], {}, mask=0o077), first)


def case_output(place):
    """Standard output, a file, and that file written again."""
    first = place.run(["export", "given.json"], {})
    for name in ("a.svg", "a.svg", "ü b.svg"):
        place.run(["export", "given.json", "-o", name], {})
        if (place.path / name).read_bytes() != first:
            yield f"{name} differs from standard output"


def main():
    tap = Tap()
    with pictures.Folder() as folder:
        place, other = Place(folder / "one"), Place(folder / "another one")
        chosen = ["--issue", "troops", "--issue", "spending"]
        tap.case("in every environment", case_environments, place, chosen)
        tap.case("in German", case_environments, place, [*chosen, "--lang", "de"], FEW)
        tap.case("in Arabic", case_environments, place, ["--issue", "talks", "--lang", "ar", "--size", "480"], FEW)
        tap.case("hostile words", case_environments, place, ["--issue", "stand", "--issue", "share", "given.json"], FEW)
        tap.case("from every place", case_places, place, other)
        tap.case("to every output", case_output, place)
    return tap.end()


sys.exit(main())
