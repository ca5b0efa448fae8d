#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations hold what they promise, against the sources as they are. test-translations.py SOURCE_ROOT

Placeholders in braces are the same in a text and its translation. A plural form may leave {n} out where
it serves a single number, or where English does ("one source")."""

import gettext
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# Every text is translated.
COMPLETE = ("de", "fr")
# At least the texts of these folders are: what can stand in a picture, its sentences and its sheet.
PICTURES = ("ar",)
PICTURE_ROOMS = ("src/analysis/", "src/chart/", "src/export/")

SKIPPED = 77
TOOLS = ("xgettext", "msgmerge", "msgfmt")
KEYWORDS = ("_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3")
PLACE = re.compile(r"\{[a-z_]+\}")
FIELD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])? (".*")$')
ESCAPE = re.compile(r"\\(.)")


def run(*command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return "" if done.returncode == 0 else f"{command[0]}: {done.stderr.strip()}"


def unquote(quoted):
    return ESCAPE.sub(lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), quoted[1:-1])


class Message:
    """A text of a catalogue: its files, whether it is fuzzy, and its fields by name."""

    def __init__(self, block):
        self.files, self.fuzzy, self.fields = [], False, {}
        field = None
        for line in block.split("\n"):
            match = FIELD.match(line)
            if line.startswith("#:"):
                self.files += [place.rsplit(":", 1)[0] for place in line[2:].split()]
            elif line.startswith("#,"):
                self.fuzzy |= "fuzzy" in line
            elif match:
                field = match[1] + (match[2] or "")
                self.fields[field] = unquote(match[3])
            elif line.startswith('"'):
                self.fields[field] += unquote(line)

    def forms(self):
        return [self.fields[name] for name in sorted(self.fields) if name.startswith("msgstr")]

    def is_translated(self):
        return not self.fuzzy and all(self.forms())

    def name(self):
        return repr(self.fields["msgid"])


def read_catalogue(path):
    blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    messages = [Message(block) for block in blocks]
    return messages[0].fields["msgstr"], [message for message in messages[1:] if "msgid" in message.fields]


def read_plurals(header):
    """For each plural form, the numbers that it serves, of the first thousand."""
    choose = gettext.c2py(re.search(r"plural=([^;]+);", header)[1])
    served = {}
    for number in range(1000):
        served.setdefault(choose(number), []).append(number)
    return served


def may_drop(message, numbers):
    if "msgid_plural" not in message.fields:
        return set()
    if len(numbers) == 1:
        return {"{n}"}
    return {"{n}"} - set(PLACE.findall(message.fields["msgid"])) if 1 in numbers else set()


def check_places(message, served):
    wanted = set(PLACE.findall(message.fields.get("msgid_plural", message.fields["msgid"])))
    for i, form in enumerate(message.forms()):
        found = set(PLACE.findall(form))
        needed = wanted - may_drop(message, served.get(i, []))
        if form and not needed <= found <= wanted:
            yield f"{message.name()} has {' '.join(sorted(wanted))}, and {form!r} has {' '.join(sorted(found))}"


def is_of_pictures(message):
    return any(name.startswith(PICTURE_ROOMS) for name in message.files)


def check_language(language, path):
    header, messages = read_catalogue(path)
    served = read_plurals(header)
    for message in messages:
        if language in COMPLETE and not message.is_translated():
            yield f"{message.name()} is not translated"
        if language in PICTURES and is_of_pictures(message) and not message.is_translated():
            yield f"{message.name()} is not translated"
        if message.fuzzy:
            yield f"{message.name()} is fuzzy"
        yield from check_places(message, served)


def extract(root, folder):
    pot = folder / "standpoint.pot"
    options = [f"--keyword={keyword}" for keyword in KEYWORDS]
    problem = run("xgettext", "--from-code=UTF-8", "--files-from=po/POTFILES.in", "--add-comments", "-o", str(pot),
                  *options, folder=root)
    return pot, problem


def check(root, folder):
    pot, problem = extract(root, folder)
    if problem:
        return [problem]
    languages = [line for line in (root / "po" / "LINGUAS").read_text().split("\n") if re.fullmatch(r"\w+", line)]
    found = [f"po/LINGUAS: {name} is missing" for name in COMPLETE + PICTURES if name not in languages]
    for language in languages:
        merged = folder / f"{language}.po"
        problems = [run("msgfmt", "--check", "-o", str(folder / "out"), str(root / "po" / f"{language}.po"), folder=root),
                    run("msgmerge", "-q", "--no-fuzzy-matching", "-o", str(merged),
                        str(root / "po" / f"{language}.po"), str(pot), folder=root)]
        found += [f"po/{language}.po: {text}" for text in problems if text]
        if not any(problems):
            found += [f"po/{language}.po: {text}" for text in check_language(language, merged)]
    return found


def main():
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print(f"{', '.join(missing)} of gettext is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        found = check(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(folder))
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
