#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents say works: links lead somewhere, examples pass, commands run.

test-docs.py SOURCE_ROOT STANDPOINT_CLI
"""

import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

LINK = re.compile(r"\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def dead_links(root, page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        path = target.partition("#")[0]
        if path and not re.match(r"https?:|mailto:", target) and not (page.parent / path).exists():
            yield f"{page.relative_to(root)}: {target} leads nowhere"


def failing_commands(readme, cli, folder):
    """Saves the example under the name that the text gives it, and runs every standpoint-cli line."""
    text = readme.read_text(encoding="utf-8")
    name = re.search(r"Save this as `([^`]+)`", text).group(1)
    blocks = BLOCK.findall(text)
    example = next(body for language, body in blocks if language == "json")
    (folder / name).write_text(example, encoding="utf-8")
    if len(example.splitlines()) > 20:
        yield "README.md: the example is longer than twenty lines"
    for line in "".join(body for language, body in blocks if language == "sh").splitlines():
        words = shlex.split(line, comments=True)
        if words[:1] != ["standpoint-cli"]:
            continue
        run = subprocess.run([cli, *words[1:]], cwd=folder, capture_output=True, text=True, check=False)
        if run.returncode != 0 or "warning" in run.stderr:
            yield f"README.md: {line}: status {run.returncode}\n{run.stderr}"


def told_by_help(cli, command):
    """The options of a command, and what it says can be chosen: kinds, forms, themes, palettes, formats."""
    told = subprocess.run([cli, command, "--help"], capture_output=True, text=True, check=True).stdout
    lists = re.findall(r"^(?:Charts|Themes|Palettes|Formats): (.*)", told, re.MULTILINE)
    return re.findall(r"--[a-z-]+", told) + re.findall(r"[a-z-]+", " ".join(lists))


def missing_in_manual(manual, cli):
    """The manual page has everything that --help has."""
    page = manual.read_text(encoding="utf-8").replace("\\-", "-")
    for command in ("export", "claims", "check", "info", "convert"):
        for word in told_by_help(cli, command):
            if not re.search(rf"(?<![\w-]){word}(?![\w-])", page):
                yield f"docs/{manual.name}: nothing of {word}, which {command} --help has"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    pages = [*root.glob("*.md"), *root.glob("docs/*.md"), *root.glob("data/**/*.md")]
    found = [problem for page in sorted(pages) for problem in dead_links(root, page)]
    found += missing_in_manual(root / "docs/standpoint-cli.1", pathlib.Path(sys.argv[2]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        found += failing_commands(root / "README.md", pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(folder))
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
