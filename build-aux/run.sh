#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [ARGUMENT...]: installs what is missing, builds, and opens the window on the bundled
# dataset or on the file that is named. Where there is no display, it writes every chart as SVG
# into ./charts instead.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=build-aux/packages.sh
. "$root/build-aux/packages.sh"

install_packages build
configure "$root/_build" || die "the build could not be configured; the lines above say why"
build "$root/_build" programs || die "the build failed; the lines above say why"

# --help and --version need no display.
case "${1:-}" in
  -*) exec "$root/_build/src/app/standpoint" "$@" ;;
esac
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$root/_build/src/app/standpoint" "$@"
fi

say "There is no display here, so every chart is written as SVG into $(pwd)/charts:"
"$root/_build/src/cli/standpoint-cli" export --all charts "$@"
