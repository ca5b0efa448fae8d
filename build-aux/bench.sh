#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh [STATEMENTS]...: makes datasets of 40,000 and a million statements (8 and 208 MB) and
# reads each of them in turns as the program does and with json-glib, three times, each time in
# a process of its own. Prints the processor's time, the peak of memory and how they compare. It measures; it never fails
# because something is slow.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/_bench
[ $# -gt 0 ] || set -- 40000 1000000

[ -d "$build" ] || meson setup --buildtype=release "$build" "$root" >/dev/null
ninja -C "$build" tests/bench/bench-read >/dev/null
folder=$(mktemp -d "${TMPDIR:-/tmp}/standpoint-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

for statements; do
  file=$folder/$statements.json
  results=$folder/$statements.txt
  "$build/tests/bench/bench-read" generate "$statements" "$file"
  bytes=$(wc -c <"$file")
  # Once for nothing, so that the file is in memory for the first as for the last.
  cat "$file" >/dev/null
  for round in 1 2 3; do
    for reader in standpoint json-glib; do
      printf '%s %s\n' "$reader" "$("$build/tests/bench/bench-read" "$reader" "$file")" >>"$results"
    done
  done
  awk -v statements="$statements" -v bytes="$bytes" '
    { if (!($1 in time) || $2 < time[$1]) time[$1] = $2
      if ($3 > memory[$1]) memory[$1] = $3
      all[$1] = all[$1] " " $2 }
    END {
      printf "%d statements, %.1f MB\n", statements, bytes / 1e6
      split("standpoint json-glib", readers)
      for (i = 1; i <= 2; i++)
        printf "  %-10s %7.3f s (of%s)  %7.1f MiB at most\n", readers[i], time[readers[i]], all[readers[i]], memory[readers[i]]
      printf "  standpoint takes %.2f of the time and %.2f of the memory", \
        time["standpoint"] / time["json-glib"], memory["standpoint"] / memory["json-glib"]
      printf "; %.0f MB/s, %.0f bytes a statement beside the file\n", \
        bytes / 1e6 / time["standpoint"], (memory["standpoint"] * 1048576 - bytes) / statements
    }' "$results"
  rm -f "$file"
done
