#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as its user meets it. test-cli.py PROGRAM"""

import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import unittest

import svg_contract

PROGRAM = os.path.abspath(sys.argv.pop(1))
WARNING_FREE = {"G_DEBUG": "fatal-warnings"}

HOSTILE = ["<script>alert(1)</script>", "]]>", 'quoted "twice" & \'once\'', "control \u0001\u001b[31m\u007f\u0085",
           "\u202eright to left override", "\u2067isolate without an end", "x" * 500, "\U0001F1EC\U0001F1E7 emoji",
           "\u0627\u0644\u0645\u0645\u0644\u0643\u0629", "e\u0301\u0302\u0303\u0304", "two  spaces", "line\nbreak"]


def run(*arguments, stdin=b"", env=None, cwd=None, before=None):
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    environment.update(WARNING_FREE)
    environment.update(env or {"LC_ALL": "C"})
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, env=environment, cwd=cwd,
                          preexec_fn=before, timeout=60, check=False)


def make_dataset(names=("Aland", "Borduria", "Cagliostro"), **members):
    ids = [f"A{i}" for i in range(len(names))]
    levels = [{"value": value, "label": label} for value, label in ((-1, "Against"), (0, "Undecided"), (1, "For"))]
    dataset = {
        "format": "standpoint", "version": 1, "title": "Title", "license": "CC-BY-4.0", "authors": ["Ann"],
        "groups": [{"id": "club", "name": "Club"}],
        "actors": [{"id": key, "name": name, "country": "FR", "groups": ["club"] if key == "A0" else []}
                   for key, name in zip(ids, names)],
        "issues": [
            {"id": "troops", "title": "Troops", "scale": {"type": "levels", "neutral": 0, "levels": levels}},
            {"id": "share", "title": "Share", "scale": {"type": "number", "unit": "%"}},
        ],
        "conditions": [{"id": "deal", "title": "A deal"}],
        "sources": [{"id": "s", "title": "Source", "URL": "https://example.org/?a=1&b=2"}],
        "statements": [{"actor": key, "issue": "troops", "date": "2025-02-17", "position": i % 3 - 1, "sources": ["s"]}
                       for i, key in enumerate(ids)]
        + [{"id": "share-a0", "actor": "A0", "issue": "share", "date": "2025-02-10", "position": 2.5, "sources": ["s"],
            "conditions": ["deal"]}],
    }
    dataset.update(members)
    return json.dumps(dataset).encode()


def read_terminal(terminal):
    """What was printed; nothing when all who print on it are gone, which Linux takes for an error."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def file(self, name, data):
        path = self.path / name
        path.write_bytes(data)
        return str(path)

    def svg(self, *arguments, **more):
        done = run("export", *arguments, **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(svg_contract.check(done.stdout), [])
        return svg_contract.parse(done.stdout)

    def refused(self, status, *arguments, says=(), **more):
        done = run(*arguments, **more)
        text = done.stderr.decode()
        self.assertEqual(done.returncode, status, text)
        self.assertEqual(done.stdout, b"")
        for word in (says,) if isinstance(says, str) else says:
            self.assertIn(word, text)
        return text


class Commands(Case):
    def test_help(self):
        done = run("--help")
        self.assertEqual(done.returncode, 0)
        for word in (b"export", b"claims", b"convert", b"check", b"info"):
            self.assertIn(word, done.stdout)
        for command in ("export", "claims", "convert", "check", "info"):
            done = run(command, "--help")
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertIn(b"Usage:", done.stdout)

    def test_version(self):
        done = run("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout.decode(), r"^standpoint-cli \d+\.\d+")

    def test_wrong_usage(self):
        self.assertIn("export", self.refused(2))
        self.refused(2, "exprt", says='"export"')
        text = self.refused(2, "--bogus", says='there is no option "--bogus"; there are: --help, --version')
        self.assertNotIn("export", text)
        self.refused(2, "check", says="FILE")
        self.refused(2, "info", says="FILE")
        self.refused(2, "export", "--isue", "troops", says='"--issue"')
        self.refused(2, "export", "--issue", says="standpoint-cli: ")
        self.refused(2, "export", "a", "b", says='"b"')

    def test_full_output(self):
        with open("/dev/full", "wb") as full:
            sample = "sample:paris-2025-02-17"
            for arguments in (["--help"], ["--version"], ["export"], ["export", "--help"], ["info", sample], ["check", sample],
                              ["check", "--json", "/none"], ["export", "--all", str(self.path)]):
                done = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
                self.assertEqual(done.returncode, 3, arguments)
                self.assertEqual(done.stderr.decode().split("standpoint-cli: ")[-1],
                                 "standard output: No space left on device\n", arguments)


class Export(Case):
    def test_default(self):
        root = self.svg()
        self.assertEqual(root.get("width"), "1240")
        self.assertEqual({mark.get("data-issue") for mark in svg_contract.marks(root)}, {"troops", "spending", "talks"})

    def test_inputs(self):
        data = make_dataset()
        path = self.file("a.json", data)
        first = run("export", path)
        self.assertEqual(first.returncode, 0, first.stderr)
        self.assertEqual(run("export", "-", stdin=data).stdout, first.stdout)
        self.assertEqual(run("export", "sample:paris-2025-02-17").stdout, run("export").stdout)
        self.refused(2, "export", "sample:paris", says=("\"sample:paris\"", "sample:paris-2025-02-17"))
        self.refused(2, "export", "sample:paris-2025", says='did you mean "sample:paris-2025-02-17"?')

    def marks_of(self, *arguments):
        root = self.svg(*arguments, "-", stdin=make_dataset())
        return [(mark.get("data-issue"), mark.get("data-actor")) for mark in svg_contract.marks(root)]

    def test_choices(self):
        self.assertEqual({issue for issue, _ in self.marks_of("--issue", "share")}, {"share"})
        issues = [issue for issue, _ in self.marks_of("--issue=share", "--issue=troops")]
        self.assertLess(issues.index("share"), issues.index("troops"))
        self.assertEqual({actor for _, actor in self.marks_of("--actor", "A1")}, {"A1"})
        self.assertEqual({actor for _, actor in self.marks_of("--group", "club")}, {"A0"})
        self.assertEqual({actor for _, actor in self.marks_of("--group", "club", "--actor", "A2")}, {"A0", "A2"})
        self.assertEqual(self.marks_of("--chart", "nothing", "--chart", "positions"), self.marks_of())

    def test_one_mark_each(self):
        self.assertEqual(sorted(self.marks_of()), sorted((i, a) for i in ("troops", "share") for a in ("A0", "A1", "A2")))

    def position(self, issue, actor, *arguments):
        root = self.svg(*arguments, "-", stdin=make_dataset())
        mark = next(m for m in svg_contract.marks(root) if (m.get("data-issue"), m.get("data-actor")) == (issue, actor))
        return mark.get("data-position")

    def test_dates_and_conditions(self):
        self.assertEqual(self.position("troops", "A0"), "-1")
        self.assertEqual(self.position("troops", "A0", "--as-of", "2025-02-16"), "none")
        self.assertEqual(self.position("troops", "A0", "--as-of", "2025-02"), "-1")
        self.assertEqual(self.position("share", "A0"), "2.5")
        self.assertEqual(self.position("share", "A0", "--assume", "deal=unmet"), "lapsed")
        self.assertEqual(self.position("share", "A0", "--assume", "deal=unmet", "--assume", "deal=met"), "2.5")
        self.assertEqual(self.position("share", "A0", "--assume", "deal=unmet", "--assume", "deal=open"), "2.5")

    def test_looks(self):
        self.assertEqual(self.svg("--size", "800").get("width"), "800")
        root = self.svg("--size", "900x3000")
        self.assertEqual((root.get("width"), root.get("height")), ("900", "3000"))
        light, dark = run("export", "--theme", "light").stdout, run("export", "--theme=dark").stdout
        self.assertEqual(light, run("export").stdout)
        self.assertNotEqual(light, dark)
        for palette in ("orange-blue", "purple-green", "brown-teal", "single"):
            self.svg("--palette", palette)
        for order in ("file", "name", "group", "value", "value:spending", "similarity"):
            self.svg("--sort", order)
        self.svg("--format", "svg")

    def test_texts(self):
        for locale in ("C", "C.UTF-8"):
            root = self.svg("--title", "Été <1>", "--subtitle", "sous-titre", env={"LC_ALL": locale})
            self.assertEqual(root.findtext(svg_contract.SVG + "title"), "Été <1>")
            texts = [text.text for text in root.iter(svg_contract.SVG + "text")]
            self.assertIn("Été <1>", texts)
            self.assertIn("sous-titre", " ".join(texts))

    def test_language(self):
        self.assertEqual(self.svg().get("lang"), "en")
        self.assertEqual(self.svg(env={"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}).get("lang"), "en")
        root = self.svg("--lang", "ar")
        self.assertEqual(root.get("lang"), "ar")
        self.assertTrue(any(text.get("direction") == "rtl" for text in root.iter(svg_contract.SVG + "text")))

    def test_same_bytes(self):
        first = run("export").stdout
        path = self.file("a.json", make_dataset(HOSTILE))
        other = run("export", path).stdout
        for env in ({"LC_ALL": "C.UTF-8"}, {"LANG": "de_DE.UTF-8", "LANGUAGE": "de"}, {"LC_ALL": "tr_TR.UTF-8"},
                    {"LC_ALL": "ar_EG.UTF-8"}, {"LC_NUMERIC": "de_DE.UTF-8"}, {"TZ": "Asia/Tokyo"},
                    {"TZ": "America/New_York", "HOME": "/nonexistent"}):
            self.assertEqual(run("export", env=env, cwd=self.folder.name).stdout, first, env)
            self.assertEqual(run("export", "a.json", env=env, cwd=self.folder.name).stdout, other, env)

    def test_hostile_names(self):
        title = {"title": HOSTILE[0], "authors": HOSTILE, "license": HOSTILE[2]}
        for extra in ((), ("--size", "480"), ("--theme", "dark"), ("--lang", "ar")):
            root = self.svg("-", *extra, stdin=make_dataset(HOSTILE, **title))
            self.assertEqual(len(svg_contract.marks(root)), 2 * len(HOSTILE))

    def test_unknown_words(self):
        for option, word, says in (
            ("--issue", "trops", 'no issue has the id "trops"; did you mean "troops"?'),
            ("--actor", "GBX", 'no actor has the id "GBX"; did you mean "GBR"?'),
            ("--group", "sumit", '"summit"'),
            ("--assume", "us-backstp=met", '"us-backstop"'),
            ("--assume", "us-backstop=perhaps", "CONDITION=met"),
            ("--assume", "us-backstop", "CONDITION=met"),
            ("--chart", "position", '"positions"'),
            ("--chart", "mapp", '"map"'),
            ("--sort", "nam", '"name"'),
            ("--sort", "value:trops", '"troops"'),
            ("--sort", "value:ISSUE", '"ISSUE"'),
            ("--theme", "drak", '"dark"'),
            ("--palette", "red-green", '"red-green"'),
            ("--format", "gif", '"gif"'),
            ("--as-of", "2025-02-30", '"2025-02-30"'),
            ("--as-of", "yesterday", '"yesterday"'),
            ("--lang", "e n", '"e n"'),
            ("--title", "  ", "--title"),
            ("--subtitle", "", "--subtitle"),
        ):
            text = self.refused(2, "export", option, word, says=says)
            self.assertTrue(text.startswith("standpoint-cli: "), text)

    def test_no_such_chart(self):
        says = self.refused(2, "export", "--chart", "pie")
        self.assertTrue(says.startswith('standpoint-cli: no chart has the name "pie"; there are: positions'), says)
        says = self.refused(2, "export", "--chart", "position")
        self.assertIn('did you mean "positions"?', says)

    def test_what_a_chart_shows(self):
        """Too few or too many issues named one by one are a mistake; those of the dataset's view are not."""
        self.assertIn("needs 3 issues", self.refused(2, "export", "--chart", "agreement", "--issue", "troops"))
        self.refused(2, "export", "--chart", "positions", "--form", "tiles", says="has no form")
        self.svg("--chart", "agreement")

    def test_sizes(self):
        for size in ("0", "-5", "x", "100x", "x100", "1e3", "12.5", "100x0", "99999", "100x100x100", "", " 100", "0x10"):
            self.refused(2, "export", "--size", size, says="--size")
        text = self.refused(2, "export", "--size", "100x100", says="positions does not fit 100x100: it needs at least ")
        smallest = text.split("at least ")[1].strip()
        self.svg("--size", smallest)

    def test_bytes_that_are_no_text(self):
        for option in ("--title", "--subtitle", "--issue", "--actor", "--group", "--chart", "--as-of", "--assume", "--sort",
                       "--size", "--theme", "--palette", "--lang", "--format"):
            self.assertEqual(self.refused(2, "export", option, b"a\xff"),
                             f"standpoint-cli: the value of {option} is not UTF-8\n")
        name = os.fsencode(self.path) + b"/\xff.svg"
        self.assertEqual(run("export", "-o", name).returncode, 0)
        self.assertIn(b"\xff.svg", os.listdir(os.fsencode(self.path)))

    def test_output(self):
        path = self.path / "a.svg"
        done = run("export", "-o", str(path))
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertEqual(path.read_bytes(), run("export", "-o", "-").stdout)
        run("export", "-", "-o", str(path), stdin=make_dataset())
        self.assertEqual(path.read_bytes(), run("export", "-", stdin=make_dataset()).stdout)
        self.assertEqual(os.listdir(self.path), ["a.svg"])

    def test_output_fails(self):
        old = self.file("a.svg", b"old")

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        self.refused(3, "export", "-o", old, before=limit, says="standpoint-cli: ")
        self.assertEqual(pathlib.Path(old).read_bytes(), b"old")
        none = str(self.path / "none" / "a.svg")
        self.assertEqual(self.refused(3, "export", "-o", none), f"standpoint-cli: {none}: No such file or directory\n")
        self.refused(2, "export", "-o", "", says="-o needs")
        self.refused(2, "export", "--all", "", says="--all needs")
        self.refused(3, "export", "-o", self.folder.name)
        self.refused(3, "export", "-o", "/dev/full")
        self.refused(3, "export", "-o", "/proc/a.svg")
        self.assertEqual(os.listdir(self.path), ["a.svg"])

    @unittest.skipIf(os.geteuid() == 0, "root may write anywhere")
    def test_output_not_allowed(self):
        old = self.file("a.svg", b"old")
        os.chmod(self.path, 0o555)
        self.refused(3, "export", "-o", old)
        os.chmod(self.path, 0o755)
        self.assertEqual(pathlib.Path(old).read_bytes(), b"old")

    def test_reader_goes_away(self):
        reading, writing = os.pipe()
        os.close(reading)
        done = subprocess.run([PROGRAM, "export"], stdout=writing, stderr=subprocess.PIPE, check=False)
        os.close(writing)
        self.assertEqual((done.returncode, done.stderr.count(b"Broken pipe")), (3, 0))

    def test_no_standard_output(self):
        self.refused(3, "export", before=lambda: os.close(1), says="standard output")

    def test_bad_datasets(self):
        output = self.path / "a.svg"
        output.write_bytes(b"old")
        bad = self.file("bad.json", make_dataset(statements=[{"actor": "A9", "issue": "troops", "date": "2025",
                                                              "position": 0}]))
        text = self.refused(1, "export", bad, "-o", str(output), says="/statements/0/actor")
        self.assertRegex(text, r"bad\.json:\d+:\d+: error: ")
        self.assertEqual(output.read_bytes(), b"old")
        self.assertRegex(self.refused(1, "export", "-", stdin=b"{"), r"^-:1:\d+: error: JSON syntax")
        self.refused(1, "export", "-", stdin=b"")
        self.refused(1, "export", str(self.path / "none.json"), says="none.json")
        self.refused(1, "export", self.folder.name, says=self.folder.name)

    def test_warnings_are_for_the_check(self):
        data = make_dataset(unknown=1)
        done = run("export", "-", stdin=data)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_bundled(self):
        for name in ("paris-2025-02-17", "ukraine-security-2025-2026", "nato-spending-2014-2025"):
            for size in ("1240", "360"):
                self.svg("--size", size, "sample:" + name)


class All(Case):
    def export(self, data, *arguments, **more):
        """The folder with all that was written."""
        folder = self.path / "new" / "charts"
        done = run("export", "--all", str(folder), *arguments, "-", stdin=data, **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(sorted(done.stdout.decode().split()), sorted(map(str, folder.iterdir())))
        return folder

    def test_files(self):
        folder = self.export(make_dataset())
        names = ["positions-share.svg", "positions-troops.svg", "positions.svg"]
        self.assertEqual(sorted(path.name for path in folder.glob("positions*")), names)
        for path in folder.glob("*.svg"):
            self.assertEqual(svg_contract.check(path.read_bytes()), [])

    def test_refused(self):
        data = self.file("a.json", make_dataset())
        folder = str(self.path / "new")
        self.refused(2, "export", "--all", folder, "-o", "x", says="--all")
        self.refused(3, "export", "--all", data)
        self.refused(3, "export", "--all", "/proc/none")
        self.refused(2, "export", "--all", folder, "--size", "10x10", data)
        self.assertEqual(os.listdir(folder), [])

    def test_names(self):
        """Files of which the names differ in capitals only are one file in some folders."""
        issues = [{"id": key, "title": key, "scale": {"type": "number", "unit": "%"}} for key in ("A", "a", "a-2", "-", ".x")]
        folder = self.export(make_dataset(issues=issues, statements=[]), "--chart", "positions")
        names = [path.stem.removeprefix("positions") for path in folder.glob("*.svg")]
        self.assertEqual(sorted(names), ["", "--", "-.x", "-A", "-a-2", "-a-2-2"])
        self.assertIn("positions-a-2-2.svg", (folder / "index.html").read_text())

    def test_index(self):
        page = (self.export(make_dataset(HOSTILE, title=HOSTILE[0])) / "index.html").read_text()
        for word in ('<html lang="en" dir="ltr">', "&lt;script&gt;", 'href="positions-share.svg"', "prefers-color-scheme",
                     "Troops · Share", "</html>"):
            self.assertIn(word, page)
        self.assertNotIn("<script", page)
        self.assertIn('lang="ar" dir="rtl"', (self.export(make_dataset(), "--lang", "ar") / "index.html").read_text())

    def test_one_issue(self):
        """Its picture is that of all issues, and shown once."""
        folder = self.export(make_dataset(), "--issue", "share", "--chart", "positions")
        self.assertEqual(sorted(os.listdir(folder)), ["index.html", "positions-share.svg", "positions.svg"])
        self.assertEqual((folder / "index.html").read_text().count("<img"), 1)

    def test_index_comes_last(self):
        """Where something can't be written there is no new index."""
        (self.path / "positions-troops.svg").mkdir()
        old = self.file("index.html", b"old")
        done = run("export", "--all", str(self.path), "-", stdin=make_dataset())
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertEqual(pathlib.Path(old).read_bytes(), b"old")

    def test_progress(self):
        try:
            ours, theirs = os.openpty()
        except OSError as error:
            self.skipTest(f"no terminal can be opened: {error}")
        told = b""
        with subprocess.Popen([PROGRAM, "export", "--all", str(self.path), "--issue", "troops", "--size", "360"],
                              stdout=subprocess.DEVNULL, stderr=theirs) as process:
            os.close(theirs)
            while part := read_terminal(ours):
                told += part
        os.close(ours)
        self.assertEqual(process.returncode, 0)
        told = told.decode()
        self.assertRegex(told, "^Picture 1 of [0-9]+\r")
        # What is left on the screen: each message from the first column, and nothing of the line.
        for line in told.replace("\r\n", "\n").split("\n"):
            left = ""
            for part in line.split("\r"):
                left = part + left[len(part):]
            self.assertRegex(left, r"^(standpoint-cli: .*| *)$")

    def test_no_progress(self):
        done = run("export", "--all", str(self.path), "-", stdin=make_dataset())
        self.assertEqual(done.stderr, b"")


class Check(Case):
    def test_good(self):
        done = run("check", self.file("a.json", make_dataset()))
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertIn(b"0 errors, 0 warnings", done.stdout)

    def test_files_that_cannot_be_read(self):
        path = str(self.path / "none.json")
        done = run("check", path)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.decode(), path + ":1:1: error: (root): cannot be read: No such file or directory\n")
        done = run("check", "--json", path)
        self.assertEqual((done.returncode, done.stderr), (1, b""))
        [problem] = json.loads(done.stdout)
        self.assertEqual([problem[name] for name in ("file", "line", "column", "kind", "pointer")],
                         [path, 1, 1, "unreadable", ""])

    def test_warnings(self):
        path = self.file("a.json", make_dataset(unknown=1))
        for extra, status in (((), 0), (("--strict",), 1)):
            done = run("check", *extra, path)
            self.assertEqual(done.returncode, status)
            self.assertIn(b": warning: /unknown: ", done.stderr)

    def test_errors(self):
        bad = self.file("bad.json", make_dataset(title=1))
        done = run("check", self.file("a.json", make_dataset()), bad, str(self.path / "none"))
        self.assertEqual(done.returncode, 1)
        lines = done.stderr.decode().splitlines()
        self.assertEqual(len(lines), 2)
        self.assertRegex(lines[0], r"bad\.json:1:\d+: error: /title: ")
        self.assertIn("none", lines[1])

    def test_json(self):
        bad = self.file("bad.json", make_dataset(title=1, unknown=1))
        done = run("check", "--json", bad, "-", stdin=b"[")
        self.assertEqual((done.returncode, done.stderr), (1, b""))
        found = json.loads(done.stdout)
        for problem in found:
            self.assertEqual(list(problem), ["file", "line", "column", "severity", "kind", "pointer", "message"])
        self.assertEqual({problem["file"] for problem in found}, {bad, "-"})
        self.assertEqual(json.loads(run("check", "--json", self.file("a.json", make_dataset())).stdout), [])

    def test_json_of_many(self):
        bad = self.file("bad.json", make_dataset(authors=[1] * 130))
        done = run("check", "--json", bad)
        self.assertEqual(len([p for p in json.loads(done.stdout) if p["severity"] == "error"]), 100)
        self.assertEqual(done.stderr.decode(), f"{bad}: ... and 30 more errors\n")

    def test_name_that_is_no_text(self):
        name = os.fsencode(self.path) + b"/caf\xe9.json"
        for data in (None, b"{"):
            if data:
                pathlib.Path(os.fsdecode(name)).write_bytes(data)
            found = json.loads(run("check", "--json", name).stdout.decode())
            self.assertTrue(found[0]["file"].endswith("/caf\ufffd.json"), found)

    def test_sample(self):
        self.assertEqual(run("check", "sample:paris-2025-02-17").returncode, 0)
        self.refused(2, "check", "sample:pariss", says="paris")


class Info(Case):
    def test_summary(self):
        done = run("info", self.file("a.json", make_dataset()))
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        for word in ("Title: Title", "Ann", "CC-BY-4.0", "3 actors", "2 issues", "4 statements", "1 source", "troops",
                     "17 February 2025", "positions"):
            self.assertIn(word, done.stdout.decode())

    def test_terminal(self):
        done = run("info", "-", stdin=make_dataset(["\u001b[31mred\u0007"]))
        self.assertEqual(done.returncode, 0)
        self.assertNotIn(b"\x1b", done.stdout)
        name = "a\nb\u0007c\u2028d\u202ee\u2067f\u200fg"
        done = run("info", "-", stdin=make_dataset([name], title="T" + name))
        self.assertIn("  A0  a b c defg\n", done.stdout.decode())
        self.assertIn("Title: Ta b c defg\n", done.stdout.decode())

    def test_assumptions(self):
        done = run("info", "-", stdin=make_dataset(view={"assume": {"deal": "unmet"}}))
        self.assertIn("Assumed: “A deal” is not met.\n", done.stdout.decode())

    def test_bad(self):
        self.refused(1, "info", "-", stdin=b"{}")
        self.refused(2, "info", "a", "b")


if __name__ == "__main__":
    unittest.main()
