#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The top level holds what it should, each source file has its test, and none is too long.

test-tree.py SOURCE_ROOT"""

import os
import pathlib
import sys

TOP = {"meson.build", "src", "data", "ui", "po", "tests", "README.md", "build-aux", "docs", "COPYING",
       "CONTRIBUTING.md", ".clang-format", ".gitignore", ".ci"}
# What git and the build leave there.
LEFT = {".git", "build", "build-asan", "charts"}
MOST_LINES = 700
ROOMS = ("dataset", "scene", "analysis", "chart", "export")


def strange_at_top(root):
    for name in sorted(os.listdir(root)):
        if name not in TOP | LEFT and not name.startswith("_"):
            yield f"{name}: does not belong to the top level"
    for name in sorted(TOP):
        if not (root / name).exists():
            yield f"{name}: is missing"


def tests_of(root, room, source):
    """The test of a file; of one without a header of its own, which is a part of another, that one's."""
    stem = source.stem.removeprefix("sp-")
    yield root / "tests" / room / f"test-{stem}.c"
    while not (source.parent / f"sp-{stem}.h").exists() and "-" in stem:
        stem = stem.rpartition("-")[0]
        yield root / "tests" / room / f"test-{stem}.c"


def untested(root):
    for room in ROOMS:
        for source in sorted((root / "src" / room).glob("sp-*.c")):
            tests = list(tests_of(root, room, source))
            if not any(test.exists() for test in tests):
                yield f"{source.relative_to(root)}: has no {tests[0].relative_to(root)}"


def too_long(root):
    for folder in ("src", "tests"):
        for source in sorted((root / folder).rglob("*.[ch]")):
            n = len(source.read_text(encoding="utf-8").splitlines())
            if n > MOST_LINES:
                yield f"{source.relative_to(root)}: has {n} lines, more than {MOST_LINES}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = [*strange_at_top(root), *untested(root), *too_long(root)]
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
