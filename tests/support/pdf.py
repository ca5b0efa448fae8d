# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a PDF."""

import re
import zlib


def open_pdf(document):
    """The bytes and after them what the streams hold: since cairo 1.18 objects are in compressed streams too."""
    opened = [document]
    for stream in re.findall(rb"\nstream\n(.*?)\nendstream", document, re.S):
        try:
            opened.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(opened)
