#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts test cases in meson's logs and ends with the line "N passed, N failed, N skipped".

tally.py STEPS TESTLOG.json...: STEPS are words, passed, failed or skipped, of checks made before.
A program that speaks TAP counts with each of its cases, any other test as one.
"""

import collections
import json
import pathlib
import re
import sys

PASSED = {"OK", "EXPECTEDFAIL"}
SKIPPED = {"SKIP", "IGNORED"}
CASE = re.compile(r"^(not ok|ok)\b(?:\s+\d+)?\s*(?:-\s*)?([^#]*)(#\s*(skip|todo)\b.*)?$", re.IGNORECASE)


def verdict(result):
    return "passed" if result in PASSED else "skipped" if result in SKIPPED else "failed"


def cases(test):
    """(name, verdict, remark) of each case of a test."""
    whole = verdict(test["result"])
    found = []
    for line in test.get("stdout", "").splitlines():
        match = CASE.match(line)
        if match:
            state, name, remark, directive = match.groups()
            kind = "skipped" if directive else "passed" if state == "ok" else "failed"
            found.append((f"{test['name']} {name.strip()}", kind, remark or ""))
    if not found:
        return [(test["name"], whole, "")]
    # A program that crashed, hung or told of fewer cases than it planned fails beside its cases.
    if whole == "failed" and all(kind != "failed" for _, kind, _ in found):
        found.append((test["name"], "failed", test["result"].lower()))
    return found


def main():
    count = collections.Counter(sys.argv[1].split())
    told = []
    for log in map(pathlib.Path, sys.argv[2:]):
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        for line in lines:
            for name, kind, remark in cases(json.loads(line)):
                count[kind] += 1
                if kind != "passed":
                    told.append(f"{kind}: {name} {remark}".rstrip())
    print("\n".join(told))
    if not count["passed"] and not count["failed"]:
        count["failed"] = 1
        print("failed: no test was run")
    closing = f"{count['passed']} passed, {count['failed']} failed"
    print(closing + (f", {count['skipped']} skipped" if count["skipped"] else ""))
    return 1 if count["failed"] else 0


sys.exit(main())
