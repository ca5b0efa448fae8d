# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What docs/svg.md promises of every picture, as a list of what is wrong with one."""

import hashlib
import json
import re
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
SP = "{urn:standpoint:1}"

ELEMENTS = {"svg", "title", "desc", "metadata", "defs", "symbol", "pattern", "clipPath", "g", "a", "use", "rect", "circle",
            "line", "path", "polygon", "text"}
GENERIC_FAMILIES = {"serif", "sans-serif", "monospace", "cursive", "fantasy"}
HASHED = re.compile(r"-[0-9a-f]{8}$")
BAD_CHARACTERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufffe\uffff]")


def parse(data):
    return ET.fromstring(data)


def marks(root):
    return root.findall(f".//{SVG}g[@role='graphics-symbol']")


def drawing_sum(root):
    """What docs/svg.md says of the drawing's sum, in Python."""
    sha = hashlib.sha256()

    def put(mark, *words):
        sha.update(mark + b"\0".join(word.encode() for word in words) + b"\0")

    def put_text(text):
        words = re.sub("[ \t\r\n]+", " ", text or "").strip(" ")
        if words:
            put(b"#", words)

    def put_element(element):
        put(b"<", element.tag)
        for name, value in sorted(element.attrib.items()):
            put(b"@", name, value)
        text = element.text or ""
        for child in element:
            if element is not root or child.tag != SVG + "metadata":
                put_text(text)
                put_element(child)
                text = ""
            text += child.tail or ""
        put_text(text)
        put(b">", "")

    put_element(root)
    return sha.hexdigest()


def carried(root):
    """The elements of our own in the metadata: standpoint, picture, view and data, None where there is none."""
    own = root.find(f"{SVG}metadata/{SP}standpoint")
    return (own, *((own.find(SP + name) if own is not None else None) for name in ("picture", "view", "data")))


def check_carried(root):
    own, picture, view, data = carried(root)
    if own is None or picture is None or view is None:
        yield "the metadata carry no view"
        return
    if own.get("drawing") != drawing_sum(root):
        yield "the drawing's sum is wrong"
    shown = json.loads(view.text)
    if shown["chart"] != root.get("data-chart") or not isinstance(shown["issues"], list):
        yield f"the view is {view.text}"
    if data is not None and data.get("encoding") is None and "".join(data.itertext()):
        text = "".join(data.itertext()).encode()
        if hashlib.sha256(text).hexdigest() != data.get("sha256") or len(text) != int(data.get("bytes")):
            yield "the data's sum is wrong"
        json.loads(text.decode("utf-8-sig"))


def check_element(element):
    name = element.tag.removeprefix(SVG)
    if name not in ELEMENTS:
        yield f"<{name}> is not allowed"
    for attribute, value in element.attrib.items():
        if attribute in {"style", "class", "href", "display", "visibility"} or attribute.startswith("on"):
            yield f"<{name}> has {attribute}"
        if "currentColor" in value or "var(" in value:
            yield f"<{name}> has {attribute}={value}"
        if attribute == XLINK + "href" and not (value.startswith("#") or re.match("https?://", value, re.I)):
            yield f"<{name}> links to {value}"
        if attribute == "font-family" and value.split(",")[-1].strip() not in GENERIC_FAMILIES:
            yield f"font list {value}"
        if name == "symbol" and attribute == "id" and not HASHED.search(value):
            yield f"symbol {value} has no hash"
    if name in {"pattern", "clipPath"} and not HASHED.search(element.get("id", "")):
        yield f"{name} without a hash"
    if name == "use" and not element.get(XLINK + "href", "").startswith("#"):
        yield "<use> of nothing here"


def check_references(root):
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    for name in ids:
        if ids.count(name) > 1:
            yield f"id {name} twice"
        if not re.fullmatch("[A-Za-z_][A-Za-z0-9._-]*", name):
            yield f"id {name}"
    used = set()
    for element in root.iter():
        for attribute, value in element.attrib.items():
            used.update(re.findall(r"url\(#([^)]*)\)", value))
            if attribute in {"aria-labelledby", "aria-describedby"}:
                used.update(value.split())
            if attribute == XLINK + "href" and value.startswith("#"):
                used.add(value[1:])
    for name in sorted(used - set(ids)):
        yield f"nothing has the id {name}"


def check_root(root):
    if root.tag != SVG + "svg" or root.get("role") != "graphics-document":
        yield "the root is no graphics-document"
    for name in ("viewBox", "width", "height", "lang", XML + "lang"):
        if not root.get(name):
            yield f"the root has no {name}"
    if root.get("viewBox") != f"0 0 {root.get('width')} {root.get('height')}":
        yield "viewBox and size differ"
    if not (root.get("aria-label") or root.get("aria-labelledby")):
        yield "the root has no label"
    if [child.tag for child in root][:3] != [SVG + "title", SVG + "desc", SVG + "metadata"]:
        yield "title, desc, metadata do not come first"
    if not all((child.text or "").strip() for child in root[:2]):
        yield "empty title or desc"


def check_metadata(root):
    about = root.find(f"{SVG}metadata/{RDF}RDF/{RDF}Description")
    if about is None:
        yield "no RDF in the metadata"
        return
    for term in ("title", "description", "date", "language", "format"):
        if not (about.findtext(DC + term) or "").strip():
            yield f"no dc:{term}"


def check_mark(mark, parents):
    where = mark.get("id")
    for name in ("aria-label", "data-actor", "data-issue", "data-position"):
        if not mark.get(name):
            yield f"{where} has no {name}"
    if mark[0].tag != SVG + "title" or not mark[0].text:
        yield f"{where} has no title"
    position = mark.get("data-position", "")
    if not re.fullmatch(r"-?\d+(\.\d+)?(e[+-]?\d+)?|none|lapsed|declined|unclear|abstained|absent|not-applicable|withdrawn",
                        position):
        yield f"{where}: position {position}"
    stated = [name for name in ("data-date", "data-confidence", "data-statement") if mark.get(name)]
    if len(stated) not in (0, 3):
        yield f"{where} has only {stated}"
    if position == "none" and stated:
        yield f"{where} has a statement and no position"
    parent = parents[mark]
    if parent.tag == SVG + "a" and len(parent) != 1:
        yield f"{where} shares its link"


def check_marks(root):
    parents = {child: parent for parent in root.iter() for child in parent}
    seen = set()
    for mark in marks(root):
        yield from check_mark(mark, parents)
        key = (mark.get("data-actor"), mark.get("data-issue"))
        if key in seen:
            yield f"two marks of {key}"
        seen.add(key)
    for thing in root.findall(f".//{SVG}g[@role='graphics-object']"):
        if not thing.get("aria-label"):
            yield f"{thing.get('id')} has no label"


def check(data):
    """What is wrong with an SVG (bytes), a list of strings."""
    text = data.decode("utf-8")
    problems = [f"character U+{ord(found):04X}" for found in BAD_CHARACTERS.findall(text)]
    if "<?xml-stylesheet" in text or "<!DOCTYPE" in text:
        problems.append("a style sheet or a document type")
    root = parse(data)
    for element in root.iter():
        if not element.tag.startswith((RDF, DC, SP)):
            problems += check_element(element)
    return problems + [*check_root(root), *check_references(root), *check_metadata(root), *check_carried(root),
                        *check_marks(root)]
