#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is exported looks the same in librsvg and in Chromium, and its texts are as wide there as they were measured.

test-renderers.py STANDPOINT_CLI MEASURE_TEXTS
"""

import base64
import concurrent.futures
import itertools
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "support"))

import chromium
import pictures
from tap import Tap

PROGRAM, MEASURE = sys.argv[1:3]
SCRIPT = (pathlib.Path(__file__).parent / "renderers.js").read_text(encoding="utf-8")
BLOCK = 8
# Of 0 to 255, what the two make of the same shapes: they smooth glyphs and hatches differently, which gives a block up
# to 19 and a picture up to 1.8 in the mean. A word moved by eight px, a missing flag or another colour gives 28 and more.
# Texts with letters that other fonts lend are left out: the two may borrow from different fonts, and of the same one
# Chromium's bold Arabic is narrower than librsvg's.
BLOCK_LIMIT, MEAN_LIMIT = 26, 3
# Px by which an advance may differ from what was measured, and a box from where it was put (glyphs hang over).
ADVANCE_LIMIT, BOX_LIMIT = 0.1, 2.5
# Boxes of lines are rounded up to whole px in Chromium.
SLACK = 0.5
SIZES, LANGUAGES = ("800", "480", "360", "1240"), ("de", "ar", "fr")
# Pictures of which both drawings are compared, so that the test ends within a minute on two cores.
MOST = 96


class Picture:
    def __init__(self, name, kind, data):
        self.name, self.kind, self.data = name, kind, data
        self.root = ET.fromstring(data)
        self.texts = pictures.read_texts(self.root, MEASURE)


def draw_with_librsvg(data):
    return subprocess.run(["rsvg-convert"], input=data, stdout=subprocess.PIPE, timeout=120, check=True).stdout


# --- Which pictures --------------------------------------------------------------------------


def choices(program):
    """(kind, dataset, options): each kind in each form with each dataset, then in sizes, themes and languages in turn."""
    for dataset, (kind, form) in itertools.product(program.datasets, program.forms()):
        yield kind, dataset, form
    for round_number in range(2 * len(program.themes)):
        for place, (kind, form) in enumerate(program.forms()):
            turn = round_number + place
            options = ("--size", SIZES[turn % 4], "--theme", program.themes[turn % len(program.themes)])
            language = ("--lang", LANGUAGES[turn // 2 % 3]) if turn % 2 else ()
            yield kind, program.datasets[turn % len(program.datasets)], (*form, *options, *language)


def export_chosen(program):
    """The pictures of choices() that there are, none twice, at most MOST."""
    seen = set()
    for kind, dataset, options in choices(program):
        data = program.export(f"sample:{dataset}", "--chart", kind, *options)
        if data is not None and data not in seen:
            seen.add(data)
            yield Picture(f"{kind} of {dataset} {' '.join(options)}".rstrip(), kind, data)
        if len(seen) == MOST:
            break


def export_all(program, folder):
    """Every chart for every issue of every dataset."""
    for dataset in program.datasets:
        for path in program.export_all(folder / dataset, f"sample:{dataset}"):
            data = path.read_bytes()
            yield Picture(f"{dataset}/{path.name}", path.name.partition("-")[0], data)


# --- What may be wrong -----------------------------------------------------------------------


def get_line(text, found):
    """As long as it is found. A font that lends letters may make the box higher than they are: then as high as was meant."""
    left, top, right, bottom = found[:4]
    if text.common:
        return (left, top, right, bottom)
    return (left, text.box[1], right, text.box[3]) if text.upright else (text.box[0], top, text.box[2], bottom)


def check_texts(browser, picture):
    """Texts that overlap, leave the picture, stand elsewhere or are wider than was measured."""
    found = browser.call("readTexts", picture.data.decode())
    if len(found) != len(picture.texts):
        yield f"{len(picture.texts)} texts, {len(found)} of them in Chromium"
        return
    named = [(text.string, get_line(text, box)) for text, box in zip(picture.texts, found)]
    yield from pictures.check_boxes(named, pictures.get_size(picture.root), SLACK)
    for text, (*box, advance) in zip(picture.texts, found):
        # What other fonts lend letters is for each system to say.
        if not text.common:
            continue
        if abs(advance - text.width) > ADVANCE_LIMIT:
            yield f"“{text.string}” is {advance:.2f} px wide and was measured {text.width:.2f}"
        if max(abs(a - b) for a, b in zip(box, text.box)) > BOX_LIMIT:
            yield f"“{text.string}” is at {pictures.tell(box)} and not at {pictures.tell(text.box)}"


def check_drawing(browser, picture, png):
    """Places where the two drawings differ, but in texts with letters that another font lends."""
    borrowed = [text.box for text in picture.texts if not text.common]
    told = browser.call("compare", picture.data.decode(), base64.b64encode(png).decode(), borrowed, BLOCK, BLOCK_LIMIT)
    size = list(map(int, pictures.get_size(picture.root)))
    if told["size"] != size or told["otherSize"] != size:
        yield f"{size} is drawn as {told['size']} by Chromium and as {told['otherSize']} by librsvg"
        return
    if not told["compared"]:
        yield "all of it is in letters that another font lends"
    if told["mean"] > MEAN_LIMIT:
        yield f"the drawings differ by {told['mean']:.2f} in the mean"
    for difference, x, y in told["blocks"]:
        yield f"the drawings differ by {difference:.0f} at {x},{y}"


# --- Cases -----------------------------------------------------------------------------------


def case_texts(browser, shown):
    return [f"{picture.name}: {problem}" for picture in shown for problem in check_texts(browser, picture)]


def case_drawings(browser, shown, pool):
    problems = [] if shown else ["no dataset has enough for this kind"]
    for picture, png in zip(shown, pool.map(draw_with_librsvg, [picture.data for picture in shown])):
        problems += [f"{picture.name}: {problem}" for problem in check_drawing(browser, picture, png)]
    return problems


def change(picture, pattern, replacement):
    """The picture with its middle match of PATTERN changed."""
    text = picture.data.decode()
    matches = list(re.finditer(pattern, text))
    match = matches[len(matches) // 2]
    return text[:match.start()] + match.expand(replacement) + text[match.end():]


def case_changes_seen(browser, picture):
    """What this test is for is seen by it: each of these is a defect."""
    png = draw_with_librsvg(picture.data)
    unseen = []
    for what, pattern, replacement in (
        ("a text elsewhere", r'<text x="[0-9.]+"', '<text x="600"'),
        ("a text that leaves the picture", r'<text x="[0-9.]+"', f'<text x="{picture.root.get("width")}"'),
        ("a larger text", r'(<text [^>]*font-size=)"[0-9.]+"', r'\1"22"'),
        ("no flag", r"<use [^>]*/>", ""),
        ("another colour", r'fill="#[0-9a-f]{6}"(?=[^>]*>[^<]*</text>)', 'fill="#00ff00"'),
    ):
        changed = Picture(what, picture.kind, change(picture, pattern, replacement).encode())
        if not list(check_drawing(browser, changed, png)):
            unseen.append(f"{what} is not seen in the drawings")
        changed.texts = picture.texts
        if "text" in what and not list(check_texts(browser, changed)):
            unseen.append(f"{what} is not seen in the texts")
    return unseen


def case_one_page(browser, shown):
    """Pictures that are pasted into a page look there as they do alone."""
    told = browser.call("readPage", [picture.data.decode() for picture in shown])
    if told["strays"]:
        yield f"refer to what is not theirs: {told['strays'][:10]}"
    for picture, texts in zip(shown, told["texts"], strict=True):
        alone = browser.call("readTexts", picture.data.decode())
        apart = [abs(a - b) for one, other in zip(texts, alone, strict=True) for a, b in zip(one, other)]
        if max(apart) > ADVANCE_LIMIT:
            yield f"{picture.name}: its texts are not where they are when it is alone"


def case_index(browser, folders):
    """The index of --all shows every picture, and fits on a telephone and on a desk."""
    for folder, width in zip(folders, itertools.cycle((360, 1400))):
        browser.open((folder / "index.html").as_uri(), width)
        browser.evaluate(SCRIPT)
        told = browser.call("readIndex")
        if told["excess"] > 0 or told["missing"] or not told["shown"]:
            yield f"{folder.name} at {width}: {told}"


def run(tap, browser, folder):
    browser.evaluate(SCRIPT)
    program = pictures.Program(PROGRAM)
    chosen = list(export_chosen(program))
    tap.case("changes are seen", case_changes_seen, browser, chosen[0])
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for kind in program.kinds:
            shown = [picture for picture in chosen if picture.kind == kind]
            tap.case(f"{kind}: {len(shown)} drawn alike", case_drawings, browser, shown, pool)
            tap.case(f"{kind}: {len(shown)} with their texts in place", case_texts, browser, shown)
    tap.case("in one page", case_one_page, browser, chosen[::max(1, len(chosen) // 8)])
    every = list(export_all(program, folder))
    tap.case(f"{len(every)} of --all with their texts in place", case_texts, browser, every)
    tap.case("index.html", case_index, browser, sorted(folder.iterdir()))


def main():
    tap, browser = Tap(), chromium.find()
    if not browser or not shutil.which("rsvg-convert"):
        tap.skip("renderers", f"{'rsvg-convert' if browser else 'Chromium'} is not installed")
        return tap.end()
    # Whoever ends this ends the browser too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with pictures.Folder() as folder, chromium.Chromium(browser) as opened:
        run(tap, opened, folder)
    return tap.end()


sys.exit(main())
