#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says its licence and its holder, or docs/licences.md does. test-spdx.py SOURCE_ROOT"""

import fnmatch
import os
import pathlib
import re
import sys

LICENCES = {"GPL-3.0-or-later", "CC-BY-4.0"}
HOLDER = "SPDX-FileCopyrightText: 2026 The Standpoint authors"
LICENCE = re.compile(r"SPDX-License-Identifier: ([A-Za-z0-9.-]*[A-Za-z0-9])")
# Every pattern of the table stands in a row of its own: | `pattern` | licence | why |
ROW = re.compile(r"^\| `([^`]+)` \| ([A-Za-z0-9.-]+) \|", re.MULTILINE)


def kept_files(root):
    """The files of the tree: what builds and tools leave behind is not looked at."""
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in {".git", "__pycache__", "build", "build-asan", "charts"}
                      and not name.startswith("_")]
        for name in names:
            path = pathlib.Path(folder, name)
            if path.suffix not in {".pyc", ".pot"} and name != ".git" and not (path.parent == root and name.startswith("_")):
                yield path.relative_to(root).as_posix()


def problem_of(root, name):
    head = (root / name).read_bytes()[:2048].decode("utf-8", "replace")
    match = LICENCE.search(head)
    if not match:
        return "no SPDX-License-Identifier, and docs/licences.md has no row for it"
    if match.group(1) not in LICENCES:
        return f"{match.group(1)} is no licence of this project"
    if HOLDER not in head:
        return f'no "{HOLDER}"'
    return None


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    rows = ROW.findall((root / "docs" / "licences.md").read_text(encoding="utf-8"))
    unused = {pattern for pattern, _ in rows}
    found = [f"docs/licences.md: {licence} is no licence of this project" for _, licence in rows if licence not in LICENCES]
    for name in sorted(kept_files(root)):
        matching = [pattern for pattern, _ in rows if fnmatch.fnmatch(name, pattern)]
        unused -= set(matching)
        problem = None if matching else problem_of(root, name)
        if problem:
            found.append(f"{name}: {problem}")
    found += [f"docs/licences.md: no file is named {pattern}" for pattern in sorted(unused)]
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
