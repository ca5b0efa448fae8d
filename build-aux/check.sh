#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check.sh [--all] [--strict]: installs what is missing, builds, runs every test on a display and
# a session bus of its own, and ends with one line: "N passed, N failed".
#   --strict  a warning of the compiler and a file out of format are failures
#   --all     the slow tests too, and every test once more with the address and undefined
#             behaviour sanitizers
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=build-aux/packages.sh
. "$root/build-aux/packages.sh"

strict=no all=no
for argument; do
  case "$argument" in
    --strict) strict=yes ;;
    --all) all=yes ;;
    *) printf 'usage: check.sh [--all] [--strict]\n' >&2; exit 2 ;;
  esac
done

LC_ALL=C.UTF-8
export LC_ALL
unset LANGUAGE || :

# The counts of what meson does not know of: steps of this script.
step_results=
step ()
{
  step_results="$step_results $1"
  say "$2"
}

# The tests see no session, display, bus, home or settings of the user's.
in_own_session ()
{
  session=$(mktemp -d "${TMPDIR:-/tmp}/standpoint-check.XXXXXX")
  mkdir -m 700 "$session/home" "$session/runtime"
  status=0
  env -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS \
    -u XDG_CURRENT_DESKTOP -u GTK_THEME -u GTK_MODULES -u NO_AT_BRIDGE -u XDG_DATA_HOME \
    HOME="$session/home" XDG_RUNTIME_DIR="$session/runtime" XDG_CONFIG_HOME="$session/home/.config" \
    XDG_CACHE_HOME="$session/home/.cache" XDG_STATE_HOME="$session/home/.state" \
    xvfb-run -a -s "-screen 0 1600x1200x24 -nolisten tcp -noreset" dbus-run-session -- "$@" </dev/null || status=$?
  rm -rf "$session"
  return $status
}

# run_tests FOLDER MULTIPLIER ARGUMENT...: a log of each test's result is left in the folder.
run_tests ()
{
  folder=$1 multiplier=$2
  shift 2
  rm -f "$folder/meson-logs/testlog.json"
  in_own_session meson test -C "$folder" --no-rebuild --print-errorlogs \
    --timeout-multiplier "$multiplier" "$@" || :
  [ -s "$folder/meson-logs/testlog.json" ] || step failed "The tests in $folder could not be run"
}

check_format ()
{
  if ! command -v clang-format-14 >/dev/null 2>&1; then
    step skipped "Format: not checked, since clang-format 14 is not here"
  elif find "$root/src" "$root/tests" -name '*.[ch]' -exec clang-format-14 --dry-run --Werror {} +; then
    step passed "Format: as .clang-format says"
  else
    step failed "Format: the files above differ from .clang-format"
  fi
}

# build_and_test FOLDER MULTIPLIER SUITES OPTION...
build_and_test ()
{
  folder=$1 multiplier=$2 suites=$3
  shift 3
  if configure "$folder" "$@" && build "$folder"; then
    # shellcheck disable=SC2086
    run_tests "$folder" "$multiplier" $suites
  else
    rm -f "$folder/meson-logs/testlog.json"
    step failed "The build in $folder failed; the lines above say why"
  fi
}

install_packages tests
cd "$root"
logs=_check
suites="--no-suite slow --no-suite fuzz"
[ $all = no ] || suites=
if [ $strict = yes ]; then
  logs=_check-strict
  check_format
  build_and_test "$logs" 3 "$suites" -Dwerror=true
else
  build_and_test "$logs" 3 "$suites"
fi
if [ $all = yes ]; then
  say "Once more, with sanitizers"
  ASAN_OPTIONS=detect_stack_use_after_return=1
  LSAN_OPTIONS=suppressions="'$root/build-aux/leaks.supp'":print_suppressions=0
  UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
  export ASAN_OPTIONS LSAN_OPTIONS UBSAN_OPTIONS
  build_and_test _check-sanitized 10 "--no-suite slow --no-suite house" \
    -Db_sanitize=address,undefined -Db_lundef=false
  logs="$logs _check-sanitized"
fi

set -- "$step_results"
for folder in $logs; do
  set -- "$@" "$folder/meson-logs/testlog.json"
done
exec python3 "$root/build-aux/tally.py" "$@"
