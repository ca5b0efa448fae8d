#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Standpoint authors
"""What the bundled datasets promise beyond their schema.

    test-datasets.py DATA [--table NAME]

DATA is the folder that holds datasets/. With --table, where each actor of a
dataset's view stands is printed instead.
"""

import json
import pathlib
import re
import sys
import unittest

import standing

DATA = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "data")
ISSUES = ["troops", "spending", "talks", "raising-spending", "nato", "backstop", "territory", "assets", "jointdebt"]
ALLIES = ("ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU "
          "SVK SVN SWE TUR USA").split()
OTHERS = "EEAS EUCO EUCOM IRL JPN NATO RUS UKR".split()
WEIMAR = "DEU EEAS ESP FRA GBR ITA POL UKR".split()
WORDS_OF_COPIES = ("copy", "state-media")


def load(name):
    return json.loads((DATA / "datasets" / (name + ".standpoint.json")).read_text(encoding="utf-8"))


def names():
    return sorted(path.name.removesuffix(".standpoint.json") for path in (DATA / "datasets").glob("*.standpoint.json"))


def by_id(entries):
    return {entry["id"]: entry for entry in entries if "id" in entry}


class Every(unittest.TestCase):
    """What holds in each of them."""

    def each(self):
        return [load(name) for name in names()]

    def test_ids_are_unique(self):
        for dataset in self.each():
            for kind in ("groups", "actors", "issues", "sources", "conditions", "events", "statements"):
                ids = [entry["id"] for entry in dataset.get(kind, []) if "id" in entry]
                self.assertEqual(len(ids), len(set(ids)), kind)

    def test_references_lead_somewhere(self):
        for dataset in self.each():
            ids = {kind: set(by_id(dataset.get(kind, []))) for kind in
                   ("groups", "actors", "issues", "sources", "conditions", "events", "statements")}
            for actor in dataset["actors"]:
                groups = {group if isinstance(group, str) else group["id"] for group in actor.get("groups", [])}
                self.assertLessEqual(groups, ids["groups"])
            for issue in dataset["issues"]:
                self.assertLessEqual(set(issue.get("applies_to", [])), ids["actors"] | ids["groups"])
            for event in dataset.get("events", []):
                self.assertLessEqual(set(event.get("sources", [])), ids["sources"])
                for participant in event.get("participants", []):
                    self.assertIn(participant["actor"], ids["actors"])
                    self.assertIn(participant.get("by", participant["actor"]), ids["actors"])
            for entry in dataset.get("searched", []):
                self.assertIn(entry["actor"], ids["actors"])
                self.assertIn(entry.get("issue", "spending"), ids["issues"])
            for statement in dataset["statements"]:
                self.assertIn(statement["actor"], ids["actors"])
                self.assertIn(statement["issue"], ids["issues"])
                self.assertIn(statement.get("spoken_by", statement["actor"]), ids["actors"])
                for member, kind in (("sources", "sources"), ("conditions", "conditions"), ("replaces", "statements")):
                    self.assertLessEqual(set(statement.get(member, [])), ids[kind])
                if "event" in statement:
                    self.assertIn(statement["event"], ids["events"])

    def test_nothing_is_listed_without_use(self):
        for dataset in self.each():
            cited = {source for entry in dataset["statements"] + dataset.get("events", []) for source in entry.get("sources", [])}
            self.assertEqual(cited, set(by_id(dataset["sources"])))
            used = {name for statement in dataset["statements"] for name in statement.get("conditions", [])}
            self.assertEqual(used, set(by_id(dataset.get("conditions", []))))

    def test_view(self):
        for dataset in self.each():
            view = dataset["view"]
            self.assertLessEqual(set(view["issues"]), set(by_id(dataset["issues"])))
            self.assertLessEqual(set(view.get("actors", [])), set(by_id(dataset["actors"])))
            days = [standing.day(statement["date"]) for statement in dataset["statements"]]
            self.assertTrue(min(days) <= standing.day(view["as_of"]) <= max(days))

    def test_every_statement_cites_a_source_of_known_origin(self):
        for dataset in self.each():
            sources = by_id(dataset["sources"])
            for statement in dataset["statements"]:
                self.assertTrue(statement["sources"], statement["id"])
                for source in statement["sources"]:
                    self.assertIn("origin", sources[source])
                    self.assertTrue(sources[source].get("title") and sources[source].get("publisher"))

    def test_quotes_are_short_and_never_from_copies(self):
        for dataset in self.each():
            sources = by_id(dataset["sources"])
            for statement in dataset["statements"]:
                if "quote" in statement:
                    self.assertLessEqual(len(statement["quote"].split()), 8, statement["id"])
                    self.assertNotIn(sources[statement["sources"][0]]["origin"], WORDS_OF_COPIES, statement["id"])
                    self.assertIn("quote_lang", statement)
                    self.assertTrue(statement["quote_lang"] == "en" or "translation" in statement)

    def test_copies_are_never_on_record(self):
        for dataset in self.each():
            sources = by_id(dataset["sources"])
            for statement in dataset["statements"]:
                if all(sources[source]["origin"] == "copy" for source in statement["sources"]):
                    self.assertIn(statement.get("confidence"), ("reported", "inferred"), statement["id"])

    def test_positions_are_on_their_scale(self):
        for dataset in self.each():
            issues = by_id(dataset["issues"])
            for statement in dataset["statements"]:
                scale = issues[statement["issue"]]["scale"]
                position = statement.get("position", statement.get("low"))
                if scale["type"] == "levels" and position is not None:
                    self.assertIn(position, [level["value"] for level in scale["levels"]], statement["id"])
                elif position is not None:
                    self.assertLessEqual(scale["min"], position)
                if position is None:
                    self.assertIn("none", statement)
                if "low" in statement and "high" in statement:
                    self.assertLessEqual(statement["low"], statement.get("position", statement["high"]))
                    self.assertLessEqual(statement.get("position", statement["low"]), statement["high"])

    def test_no_statement_where_the_issue_does_not_apply(self):
        for dataset in self.each():
            actors, issues = by_id(dataset["actors"]), by_id(dataset["issues"])
            for statement in dataset["statements"]:
                self.assertTrue(standing.applies(dataset, issues[statement["issue"]], actors[statement["actor"]]), statement["id"])

    def test_labels_fit_their_band(self):
        for dataset in self.each():
            for issue in dataset["issues"]:
                for level in issue["scale"].get("levels", []):
                    self.assertLessEqual(len(level["label"]), 18)
                    self.assertTrue(level["meaning"])

    def test_conditions_read_after_if(self):
        for dataset in self.each():
            for condition in dataset.get("conditions", []):
                self.assertRegex(condition["short_title"], r"^(US |[a-z])")
                self.assertLessEqual(len(condition["short_title"]), 20)

    def test_replaced_statements_are_earlier(self):
        for dataset in self.each():
            statements = by_id(dataset["statements"])
            for statement in dataset["statements"]:
                for name in statement.get("replaces", []):
                    self.assertLess(standing.day(statements[name]["date"]), standing.day(statement["date"]))

    def test_file_is_readable(self):
        for name in names():
            with self.subTest(name):
                raw = (DATA / "datasets" / (name + ".standpoint.json")).read_bytes()
                self.assertTrue(raw.endswith(b"}\n") and not raw.startswith(b"\xef\xbb\xbf") and b"\t" not in raw and b"\r" not in raw)
                self.assertNotRegex(raw.decode("utf-8"), r"\\u[0-9a-f]{4}")
                indents = [len(re.match(" *", line)[0]) for line in raw.decode("utf-8").splitlines()]
                self.assertFalse([indent for indent in indents if indent % 2])


class Paris(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dataset = load("paris-2025-02-17")
        cls.actors, cls.issues = by_id(cls.dataset["actors"]), by_id(cls.dataset["issues"])

    def stands(self, actor, issue):
        return standing.standing(self.dataset, self.actors[actor], self.issues[issue], "2025-02-18")

    def test_holds_all_issues_and_actors(self):
        self.assertEqual([issue["id"] for issue in self.dataset["issues"]], ISSUES)
        self.assertEqual(sorted(self.actors), sorted(ALLIES + OTHERS))

    def test_nothing_is_later_than_the_day_after(self):
        for statement in self.dataset["statements"]:
            self.assertLessEqual(standing.day(statement["date"]), standing.day("2025-02-18"))

    def test_view(self):
        view = self.dataset["view"]
        self.assertEqual((view["as_of"], view["issues"]), ("2025-02-18", ["troops", "spending", "talks"]))
        self.assertEqual(sorted(view["actors"]), sorted("GBR FRA DEU ITA POL ESP NLD DNK EUCO EUCOM NATO UKR RUS USA".split()))

    def test_britain_is_committed_and_contested_by_open_with_a_backstop(self):
        chosen, rivals = self.stands("GBR", "troops")
        self.assertEqual((chosen["position"], chosen["conditions"]), (2, ["peace-deal"]))
        self.assertIn((1, True), [(rival["position"], "us-backstop" in rival["conditions"]) for rival in rivals])

    def test_every_ally_has_a_measured_figure(self):
        for ally in ALLIES:
            chosen, _ = self.stands(ally, "spending")
            self.assertEqual((chosen["kind"], chosen["period"], chosen["date"]), ("measured", "2024", "2024-06-17"), ally)

    def test_unclear_is_no_level(self):
        self.assertEqual(self.stands("DNK", "talks")[0].get("none"), "unclear")
        self.assertEqual(self.stands("NATO", "talks")[0].get("none"), "unclear")

    def test_summit_and_who_was_there(self):
        event = by_id(self.dataset["events"])["paris-summit"]
        roles = {participant["actor"]: participant for participant in event["participants"]}
        self.assertEqual(roles["FRA"]["role"], "host")
        self.assertEqual({roles["UKR"]["role"], roles["USA"]["role"]}, {"not-invited"})
        for actor in "EST FIN LTU LVA NOR SWE".split():
            self.assertEqual((roles[actor]["role"], roles[actor]["by"]), ("represented", "DNK"))

    def test_weimar_text_is_one(self):
        joint = [statement["actor"] for statement in self.dataset["statements"] if "joint" in statement]
        self.assertEqual(sorted(joint), WEIMAR)

    def test_demands_are_no_standing(self):
        demands = [statement for statement in self.dataset["statements"] if statement.get("kind") == "demanded"]
        self.assertEqual({statement["actor"] for statement in demands}, {"USA"})


class LaterOnes(unittest.TestCase):
    def test_ukraine_has_the_issues_and_joint_texts(self):
        dataset = load("ukraine-security-2025-2026")
        self.assertEqual([issue["id"] for issue in dataset["issues"]], ISSUES)
        self.assertEqual(len({statement["joint"] for statement in dataset["statements"] if "joint" in statement}), 3)
        self.assertGreater(len(dataset["events"]), 20)

    def test_ukraine_holds_all_of_paris(self):
        later = by_id(load("ukraine-security-2025-2026")["statements"])
        for statement in load("paris-2025-02-17")["statements"]:
            self.assertEqual(later[statement["id"]]["summary"], statement["summary"])
            self.assertEqual(later[statement["id"]].get("position"), statement.get("position"))

    def test_britain_replaces_its_undated_pledge(self):
        dataset = load("ukraine-security-2025-2026")
        ids = {statement["id"] for _, statement in standing.candidates(dataset, "GBR", "spending", "2025-03-01")
               if statement.get("kind") == "pledged"}
        self.assertEqual(ids, {"F023-figure"})

    def test_spending_tells_releases_apart(self):
        dataset = load("nato-spending-2014-2025")
        self.assertEqual(sorted(by_id(dataset["actors"])), sorted(ALLIES))
        first = [statement for statement in dataset["statements"] if statement["date"] == "2024-06-17"]
        self.assertEqual(len(first), 31 * 11)
        self.assertEqual(len({statement["date"] for statement in dataset["statements"]}), 5)
        poland = {statement["date"]: statement["position"] for statement in dataset["statements"]
                  if statement["actor"] == "POL" and statement["period"] == "2025"}
        self.assertEqual(poland, {"2025-08-28": 4.48, "2026-03-26": 4.3, "2026-07-10": 4.25})

    def test_references_follow_the_hague(self):
        for name in names():
            scale = by_id(load(name)["issues"])["spending"]["scale"]
            before = [entry["value"] for entry in scale["references"] if "until" in entry]
            after = [entry["value"] for entry in scale["references"] if "since" in entry]
            self.assertEqual((before, after), ([2], [3.5, 5]))


def print_table(name):
    dataset = load(name)
    actors, issues = by_id(dataset["actors"]), by_id(dataset["issues"])
    for issue in dataset["view"]["issues"]:
        print("\n%s, %s" % (issue, dataset["view"]["as_of"]))
        for actor in dataset["view"].get("actors", list(actors)):
            print("  %-5s %s" % (actor, standing.told(dataset, actors[actor], issues[issue], dataset["view"]["as_of"])))


if __name__ == "__main__":
    if "--table" in sys.argv:
        print_table(sys.argv[sys.argv.index("--table") + 1])
    else:
        unittest.main(argv=sys.argv[:1])
