#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Standpoint authors
"""The bundled datasets pass the JSON Schema, and broken variants of one do not.

    test-schema.py DATA

DATA is the folder that holds standpoint-1.schema.json and datasets/.
"""

import copy
import json
import pathlib
import sys
import unittest

import jsonschema

DATA = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else "data")
SMALL = {
    "format": "standpoint", "version": 1, "title": {"en": "Troops", "fr": "Troupes"},
    "view": {"issues": ["a"], "as_of": "2025-02", "assume": {"peace": "met"}},
    "contest_days": 7, "groups": [{"id": "g", "name": "G"}],
    "actors": [{"id": "GBR", "name": "United Kingdom", "country": "GB", "weight": 1, "wikidata": "Q145",
                "groups": ["g", {"id": "g", "since": "2024-02-29"}], "terms": [{"leader": "A", "since": "2024"}]}],
    "issues": [{"id": "a", "title": "A", "applies_to": ["g"], "scale": {"type": "levels", "neutral": 0, "levels": [
                    {"value": -1, "label": "No"}, {"value": 0, "label": "Open", "meaning": "Either"}]}},
               {"id": "b", "title": "B", "palette": "single", "scale": {
                    "type": "number", "unit": "", "min": 0, "decimals": 2, "references": [{"value": 2, "label": "Two", "until": "2025"}]}}],
    "sources": [{"id": 7, "URL": "https://example.org/a", "origin": "news", "title": None, "x": [None, {"y": None}]}, {"id": "http://zotero.org/x/ y"}],
    "conditions": [{"id": "peace", "title": "Peace"}],
    "events": [{"date": "2025-02-17", "title": "E", "sources": [7], "participants": [{"actor": "GBR", "role": "host"}]}],
    "searched": [{"actor": "GBR", "until": "2025-02"}], "corrections": [{"date": "2025", "text": "C"}],
    "statements": [
        {"actor": "GBR", "issue": "a", "date": "2025-02-17", "position": 0, "conditions": ["peace"], "quote": "so",
         "scope": "x" * 40, "sources": [7], "salience": 100},
        {"actor": "GBR", "issue": "a", "date": "2025", "position": None, "none": "unclear"},
        {"actor": "GBR", "issue": "b", "date": "2025", "low": 2, "high": 3, "kind": "pledged", "by": "2027-04"}],
    "made_by": {"unknown": ["members", 1, True]},
}

# Each breaks one rule of the format: a pointer to what is set, and the value; None removes it.
NULL = object()
BROKEN = [
    ("format", "other"), ("version", 2), ("version", "1"), ("title", None), ("title", " "), ("title", {}),
    ("title", {"en": ""}), ("title", {"not a tag": "x"}), ("title", NULL), ("actors", []), ("issues", []), ("statements", None),
    ("statements", {}), ("updated", "2025-02-30"), ("updated", "1900-02-29"), ("updated", "0000"), ("updated", "17.2.2025"),
    ("updated", 2025), ("language", "en_GB"), ("authors", "one"), ("contest_days", 1.5), ("contest_days", "7"),
    ("made_by/unknown", NULL), ("made_by/unknown", [None]), ("position", NULL), ("view/as_of", "2025-2"), ("view/assume/peace", "maybe"), ("view/sort", "size"), ("view/issues", "a"),
    ("groups/0/name", None), ("actors/0/id", "Great Britain"), ("actors/0/id", "x" * 65), ("actors/0/id", ""), ("actors/0/name", None),
    ("actors/0/kind", "state"), ("actors/0/country", "GBR"), ("actors/0/weight", 0), ("actors/0/wikidata", "145"),
    ("actors/0/groups/1/since", "2025-02-29"), ("actors/0/groups/1/id", None), ("actors/0/terms/0/leader", None),
    ("issues/0/scale", None), ("issues/0/scale/type", "words"), ("issues/0/scale/levels", [{"value": 0, "label": "One"}]),
    ("issues/0/scale/levels/0/label", None), ("issues/0/scale/levels/0/value", "-1"), ("issues/1/scale/unit", None),
    ("issues/1/scale/references/0/label", None), ("issues/1/scale/decimals", -1), ("issues/1/palette", "red-green"),
    ("issues/0/weight", -1), ("sources/0/id", None), ("sources/0/id", ""), ("sources/0/id", "a\tb"), ("sources/0/id", "x" * 257),
    ("sources/0/id", 1.5), ("sources/0/URL", "javascript:alert(1)"), ("sources/0/URL", "file:///etc/passwd"),
    ("sources/0/archived", "ftp://example.org"), ("sources/0/origin", "blog"), ("sources/0/URL", NULL),
    ("conditions/0/title", None), ("events/0/date", None), ("events/0/title", None),
    ("events/0/participants/0/role", "guest"), ("searched/0/until", None), ("corrections/0/text", None),
    ("statements/0/actor", None), ("statements/0/issue", None), ("statements/0/date", None), ("statements/0/position", None),
    ("statements/0/position", "0"), ("statements/1/none", "silent"), ("statements/2/high", None), ("statements/2/low", NULL),
    ("statements/0/kind", "promised"), ("statements/2/by", "soon"), ("statements/0/confidence", "sure"),
    ("statements/0/authority", "boss"), ("statements/0/form", "sung"), ("statements/0/scope", "x" * 41), ("statements/0/quote", ""),
    ("statements/0/translation_by", "friend"), ("statements/0/conditions", "peace"), ("statements/0/salience", 101),
    ("statements/0/sources", 7), ("statements/0/unknown", NULL),
    ("statements/0/none", "unclear"), ("statements/0/quote_lang", "e"), ("events/0/participants/0/by", "GBR"),
    ("issues/1/scale/decimals", 16), ("view/chart", "pie"), ("contest_days", -1),
]


def broken(pointer, value):
    document = copy.deepcopy(SMALL)
    *path, last = pointer.split("/")
    place = document
    for name in path:
        place = place[int(name) if isinstance(place, list) else name]
    if value is None:
        del place[last]
    else:
        place[last] = None if value is NULL else value
    return document



class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((DATA / "standpoint-1.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        cls.schema = schema
        cls.validator = jsonschema.Draft202012Validator(schema)

    def errors(self, document):
        return ["%s: %s" % (error.json_path, error.message[:120]) for error in self.validator.iter_errors(document)]

    def test_is_2020_12_and_names_no_network_address(self):
        self.assertEqual(self.schema["$schema"], "https://json-schema.org/draft/2020-12/schema")
        self.assertNotIn("://", self.schema["$id"])

    def test_bundled_datasets_pass(self):
        paths = sorted((DATA / "datasets").glob("*.standpoint.json"))
        self.assertTrue(paths)
        for path in paths:
            with self.subTest(path.name):
                self.assertEqual(self.errors(json.loads(path.read_text(encoding="utf-8"))), [])

    def test_unknown_members_pass(self):
        self.assertEqual(self.errors(SMALL), [])

    def test_broken_variants_are_refused(self):
        for pointer, value in BROKEN:
            with self.subTest(pointer=pointer, value=value):
                self.assertNotEqual(self.errors(broken(pointer, value)), [])

    def test_only_the_dataset_object_passes(self):
        for document in ([], "standpoint", 1, None, {}):
            with self.subTest(document=document):
                self.assertNotEqual(self.errors(document), [])


if __name__ == "__main__":
    unittest.main()
