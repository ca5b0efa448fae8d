#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the list of the data files that the library carries: list-resources.py DATA_DIR OUTPUT"""

import pathlib
import sys

data, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
patterns = ["*.css", "*.schema.json", "datasets/*.standpoint.json", "flags/*.svg", "map/*.map"]
names = sorted(str(path.relative_to(data)) for pattern in patterns for path in data.glob(pattern))
lines = [f'    <file compressed="true">{name}</file>' for name in names]
output.write_text(
    '<?xml version="1.0" encoding="UTF-8"?>\n<gresources>\n'
    '  <gresource prefix="/org/standpoint/Standpoint">\n' + "\n".join(lines) + "\n  </gresource>\n</gresources>\n",
    encoding="utf-8",
)
