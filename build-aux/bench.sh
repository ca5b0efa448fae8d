#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh [read [STATEMENTS]... | window [ACTORS]...]: both without arguments. It measures; it never fails because something
# is slow.
#
# read: makes datasets of 40,000 and a million statements (8 and 208 MB) and reads each of them in turns as the program
# does and with json-glib, three times, each time in a process of its own. Prints the processor's time, the peak of memory
# and how they compare.
#
# window: makes datasets of 15, 200 and 2,000 actors and 20 issues, and starts, in turns, a bare window of the same toolkit and
# the application with a matrix of each, on a display of its own; prints the time from the start of the process to the
# first painted frame, how they compare, what our own code takes for a hover, another filter and another day, and what laying out
# each kind of chart takes.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/_bench
what=${1:-all}
[ $# -eq 0 ] || shift

[ -d "$build" ] || meson setup --buildtype=release "$build" "$root" >/dev/null
ninja -C "$build" tests/bench/bench-read tests/bench/bench-window >/dev/null
folder=$(mktemp -d "${TMPDIR:-/tmp}/standpoint-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

bench_reading ()
{
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
}

# On a display and a session bus of its own.
bench_window ()
{
  window=$build/tests/bench/bench-window
  for actors; do
    "$window" generate "$actors" "$folder/$actors.json"
  done
  for round in 1 2 3 4 5; do
    printf 'bare %s\n' "$("$window" start bare)"
    for actors; do
      printf '%s %s\n' "$actors" "$("$window" start "$folder/$actors.json")"
    done
  done >"$folder/starts.txt"
  awk '
    { if (!($1 in time) || $2 < time[$1]) time[$1] = $2 }
    END {
      printf "start to first frame, least of five: a bare window %.0f ms\n", time["bare"]
      for (actors in time)
        if (actors != "bare")
          printf "  matrix of %s actors x 20 issues: %.0f ms, %.2f times the bare window\n", actors, time[actors], time[actors] / time["bare"]
    }' "$folder/starts.txt"
  for actors; do
    "$window" steps "$folder/$actors.json"
  done | awk '{ printf "  %d marks: a hover %.3f ms, another filter %.1f ms, another day %.1f ms of our own; %.1f and %.1f ms of it where one draws\n", $1, $2, $3, $5, $4, $6 }'
  for actors; do
    printf '  laid out, for %s actors, ms (again): ' "$actors"
    "$window" layouts "$folder/$actors.json" | awk '{ printf "%s%s %.0f (%.0f)", (NR > 1 ? ", " : ""), $1, $2, $3 } END { printf "\n" }'
  done
}

case $what in
  read | all)
    [ $# -gt 0 ] || set -- 40000 1000000
    bench_reading "$@"
    ;;
esac
case $what in
  window | all)
    [ "$what" = window ] && [ $# -gt 0 ] || set -- 15 200 2000
    if [ -z "${STANDPOINT_BENCH_DISPLAY:-}" ]; then
      STANDPOINT_BENCH_DISPLAY=own
      export STANDPOINT_BENCH_DISPLAY
      env HOME="$folder" XDG_RUNTIME_DIR="$folder" GSETTINGS_BACKEND=memory GDK_BACKEND=x11 GTK_A11Y=none \
        xvfb-run -a -s "-screen 0 1600x1200x24 -nolisten tcp" dbus-run-session -- sh "$0" window "$@"
    else
      bench_window "$@"
    fi
    ;;
  read) ;;
  *) printf 'usage: bench.sh [read [STATEMENTS]... | window [ACTORS]...]\n' >&2; exit 2 ;;
esac
