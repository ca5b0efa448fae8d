#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every picture is what docs/svg.md says, whatever the dataset says.

test-validity.py STANDPOINT_CLI MEASURE_TEXTS [--all]: with --all, hostile words in every size and language.
"""

import concurrent.futures
import html.parser
import itertools
import json
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "support"), str(ROOT / "cli")]

import make_hostile
import pictures
import svg_contract
from tap import Tap

MEASURE = sys.argv[2]
EVERYTHING = sys.argv[3:] == ["--all"]
PROGRAM = pictures.Program(sys.argv[1])
ISOLATES = {"\u2066": 1, "\u2067": 1, "\u2068": 1, "\u2069": -1}
# What is referred to from elsewhere in the file.
REFERRED = re.compile(r'(?:url\(#|href="#|aria-labelledby="|aria-describedby=")([^)"]*)')


# --- One picture -----------------------------------------------------------------------------


def strings_of(root):
    for element in root.iter():
        yield element.text or ""
        yield from element.attrib.values()


def is_balanced(string):
    depth = 0
    for character in string:
        depth += ISOLATES.get(character, 0)
        if depth < 0:
            return False
    return depth == 0


def check(data):
    """What is wrong with a picture (bytes)."""
    yield from svg_contract.check(data)
    yield from pictures.check(data, MEASURE)
    for string in strings_of(svg_contract.parse(data)):
        if not is_balanced(string):
            yield f"an isolate without its other half: {string!r}"
        if re.search(r"url\(\s*[^#\s]", string):
            yield f"something from outside: {string!r}"


def check_all(named, pool):
    """The same of (name, bytes or None) each."""
    named = [(name, data) for name, data in named if data is not None]
    for (name, _), problems in zip(named, pool.map(lambda pair: list(check(pair[1])), named)):
        yield from (f"{name}: {problem}" for problem in problems)


# --- The bundled datasets --------------------------------------------------------------------


def export_bundled(folder, pool):
    """Every chart for every issue, then every kind in every form, in sizes and themes in turn: (name, bytes) each."""
    paths = pool.map(lambda name: PROGRAM.export_all(folder / name, f"sample:{name}"), PROGRAM.datasets)
    shown = [(f"{path.parent.name}/{path.name}", path.read_bytes()) for path in itertools.chain(*paths)]
    looks = zip(itertools.product(PROGRAM.datasets, PROGRAM.forms(), ("800", "360")), itertools.cycle(PROGRAM.themes))
    choices = [(name, "--chart", kind, *form, "--size", size, "--theme", theme)
               for (name, (kind, form), size), theme in looks]
    drawn = pool.map(lambda choice: PROGRAM.export("sample:" + choice[0], *choice[1:]), choices)
    return shown + [(" ".join(choice), data) for choice, data in zip(choices, drawn) if data is not None]


def case_well_formed(shown, folder):
    paths = []
    for number, (_, data) in enumerate(shown):
        paths.append(folder / f"{number}.svg")
        paths[-1].write_bytes(data)
    done = subprocess.run(["xmllint", "--noout", "--nonet", *paths], capture_output=True, text=True, timeout=120, check=False)
    return done.stderr.splitlines() or ([f"xmllint ends with {done.returncode}"] if done.returncode else [])


def get_drawing(text):
    """What is drawn: the metadata tell what was asked for."""
    return re.sub("<metadata>.*?</metadata>", "", text, flags=re.DOTALL)


def case_one_page(shown):
    """Two pictures of one page don't meet in what they refer to."""
    owner = {}
    for name, data in shown:
        text = data.decode()
        for word in {word for found in REFERRED.findall(text) for word in found.split()}:
            first = owner.setdefault(word, (name, get_drawing(text)))
            # Two forms may draw the same picture: then what they refer to is the same as well.
            if first[1] != get_drawing(text):
                yield f"{name} and {first[0]} both refer to {word}"
    if not owner:
        yield "nothing is referred to"


# --- The index of --all ----------------------------------------------------------------------


class Page(html.parser.HTMLParser):
    """What is wrong with a page, in problems."""

    VOID = {"meta", "img"}

    def __init__(self, folder, text):
        super().__init__()
        self.folder, self.open, self.ids, self.problems = folder, [], set(), []
        self.feed(text)
        self.close()
        self.problems += [f"<{name}> does not end" for name in self.open]

    def handle_starttag(self, tag, attrs):
        if tag not in self.VOID:
            self.open.append(tag)
        if tag in {"script", "link", "iframe", "object", "form", "base"}:
            self.problems.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.problems.append(f"<{tag} {name}>")
            if name == "id":
                self.problems += [f"id {value} twice"] if value in self.ids else []
                self.ids.add(value)
            if name in {"href", "src"} and not value.startswith("#") and not (self.folder / value).is_file():
                self.problems.append(f"{value} is not there")
            if not is_balanced(value or ""):
                self.problems.append(f"an isolate without its other half: {value!r}")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> ends nothing")

    def handle_data(self, data):
        if not is_balanced(data):
            self.problems.append(f"an isolate without its other half: {data!r}")


def case_index(datasets, folder, pool):
    def make(turn):
        made = folder / f"index-{turn}"
        PROGRAM.export_all(made, "--size", "800", "-", data=datasets[turn])
        text = (made / "index.html").read_bytes().decode()
        page = Page(made, text)
        problems = page.problems + [f"character U+{ord(found):04X}" for found in svg_contract.BAD_CHARACTERS.findall(text)]
        return [f"turn {turn}: {problem}" for problem in problems]

    return itertools.chain(*pool.map(make, range(0, len(datasets), 1 if EVERYTHING else 3)))


# --- Hostile words ---------------------------------------------------------------------------


def hostile_choices(turn, forms):
    """Sizes, languages and forms: every one, or those whose turn it is."""
    languages = ((), ("--lang", "ar"))
    if EVERYTHING:
        sizes = ("1240", "800", "480", "360")
        return [("--size", size, *language, *form) for size, language, form in itertools.product(sizes, languages, forms)]
    return [("--size", "360" if turn % 2 else "1240", *languages[turn // 2 % 2], *forms[turn // 2 % len(forms)])]


def case_hostile(kind, datasets, pool):
    forms = [form for other, form in PROGRAM.forms() if other == kind]
    choices = [(turn, options) for turn in range(len(datasets)) for options in hostile_choices(turn, forms)]
    drawn = list(pool.map(lambda choice: PROGRAM.export("--chart", kind, *choice[1], "-", data=datasets[choice[0]]), choices))
    if not any(drawn):
        yield "is never drawn"
    names = [f"turn {turn} {' '.join(options)}" for turn, options in choices]
    yield from check_all(zip(names, drawn), pool)


def case_terminal(datasets):
    """The datasets are right, and what is said of them steers no terminal."""
    for turn, data in enumerate(datasets):
        for arguments in (("check", "-"), ("info", "-"), ("check", "--json", "-")):
            done = PROGRAM.run(*arguments, data=data)
            if done.returncode != 0:
                yield f"turn {turn}: {arguments} ends with {done.returncode}: {done.stderr.decode()}"
            if arguments[1] == "--json":
                json.loads(done.stdout)
            elif re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", (done.stdout + done.stderr).decode()):
                yield f"turn {turn}: {arguments} prints control characters"


def main():
    tap = Tap()
    datasets = [make_hostile.make(turn) for turn in range(make_hostile.TURNS)]
    with concurrent.futures.ThreadPoolExecutor(2) as pool, pictures.Folder() as folder:
        shown = export_bundled(folder, pool)
        tap.case(f"{len(shown)} as promised", check_all, shown, pool)
        if shutil.which("xmllint"):
            tap.case("well-formed to xmllint", case_well_formed, shown, folder)
        else:
            tap.skip("well-formed to xmllint", "xmllint is not installed")
        tap.case("in one page", case_one_page, shown)
        tap.case("hostile words on a terminal", case_terminal, datasets)
        tap.case("hostile words in index.html", case_index, datasets, folder, pool)
        for kind in PROGRAM.kinds:
            tap.case(f"hostile words in {kind}", case_hostile, kind, datasets, pool)
    return tap.end()


sys.exit(main())
