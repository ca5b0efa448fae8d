# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that tell of each case as it ends, in the Test Anything Protocol."""

import time
import traceback

# Of one case.
MOST_PROBLEMS = 40


class Tap:
    def __init__(self):
        self.n, self.n_failed = 0, 0

    def case(self, name, function, *arguments):
        """A case is a function that gives a list of problems, or throws."""
        started = time.monotonic()
        try:
            problems = list(function(*arguments))
        except Exception:  # pylint: disable=broad-exception-caught
            problems = traceback.format_exc().splitlines()
        self.n += 1
        self.n_failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.n} - {name} ({time.monotonic() - started:.1f} s)")
        for problem in problems[:MOST_PROBLEMS]:
            print("#", " ".join(str(problem).split()))
        if len(problems) > MOST_PROBLEMS:
            print(f"# and {len(problems) - MOST_PROBLEMS} more", flush=True)

    def skip(self, name, reason):
        self.n += 1
        print(f"ok {self.n} - {name} # SKIP {reason}")

    def end(self):
        """The status to exit with."""
        print(f"1..{self.n}", flush=True)
        return 1 if self.n_failed else 0
