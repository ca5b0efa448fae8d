#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES.in names the files with texts to translate, and no other. test-potfiles.py SOURCE_ROOT"""

import pathlib
import re
import sys

CALL = re.compile(r'\b(?:_|N_|C_|NC_|ngettext|g_dn?gettext|g_dpgettext2?)\s*\(\s*(?:[A-Z_]+,\s*|NULL,\s*)?"')
TRANSLATABLE = re.compile(r'translatable="(?:yes|true|1)"')
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def has_texts(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix in {".c", ".h"}:
        return CALL.search(COMMENT.sub("", text)) is not None
    if path.suffix == ".ui":
        return TRANSLATABLE.search(text) is not None
    return path.name.endswith((".desktop.in", ".metainfo.xml.in"))


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    lines = (root / "po" / "POTFILES.in").read_text(encoding="utf-8").splitlines()
    named = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    files = [path for room in ("src", "ui", "data") for path in (root / room).rglob("*") if path.is_file()
             and path.name.endswith((".c", ".h", ".ui", ".desktop.in", ".metainfo.xml.in"))]
    wanted = {path.relative_to(root).as_posix() for path in files if has_texts(path)}
    found = [f"po/POTFILES.in: {name} is missing" for name in sorted(wanted - set(named))]
    found += [f"po/POTFILES.in: {name} has nothing to translate" for name in sorted(set(named) - wanted)]
    found += [f"po/POTFILES.in: {name} is there twice" for name in sorted(set(named)) if named.count(name) > 1]
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
