#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# gallery.sh [STANDPOINT-CLI]: draws docs/gallery anew, the pictures and the page that shows them.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cli=${1:-$root/build/src/cli/standpoint-cli}
folder=$root/docs/gallery
[ -x "$cli" ] || { printf 'gallery.sh: %s: is no program; build first, or name it\n' "$cli" >&2; exit 2; }

LC_ALL=C.UTF-8
export LC_ALL
mkdir -p "$folder"
rm -f "$folder"/*.svg

page=$folder/README.md
cat >"$page" <<'PAGE'
<!-- SPDX-FileCopyrightText: 2026 The Standpoint authors -->
<!-- SPDX-License-Identifier: CC-BY-4.0 -->

# Gallery

Every kind of chart, drawn by the program from the bundled datasets. `sh build-aux/gallery.sh` draws them anew.
PAGE

# picture NAME WORDS OPTION...
picture ()
{
  name=$1 words=$2
  shift 2
  "$cli" export "$@" --data none -o "$folder/$name.svg" 2>/dev/null
  printf '\n## %s\n\n![%s](%s.svg)\n\n```sh\nstandpoint-cli export %s -o %s.svg\n```\n' \
    "$words" "$words" "$name" "$*" "$name" >>"$page"
}

paris=sample:paris-2025-02-17
later=sample:ukraine-security-2025-2026
nato=sample:nato-spending-2014-2025

picture positions 'Positions: every issue as a strip' $paris
picture matrix 'Matrix: actors and issues' --chart matrix $paris
picture map 'Map: one issue where it is' --chart map --issue troops $later
picture map-tiles 'Map of equal squares: area does not shout' --chart map --form tiles $nato
picture timeline 'Timeline: one issue over time' --chart timeline --issue spending --actor POL --actor USA \
  --actor DEU --actor FRA --actor GBR --actor ESP $nato
picture timeline-lanes 'Timeline in lanes: how each came to its level' --chart timeline --form lanes --issue troops $later
picture compare 'Compare: two issues against each other' --chart compare --issue troops --issue spending $paris
picture agreement 'Agreement: every pair of actors' --chart agreement $later
picture changes 'Changes: who moved, and what moved them' --chart changes --from 2025-02-20 --issue troops $later
picture profile 'Profile: head to head' --chart profile --issue troops --issue spending --issue talks \
  --actor GBR --actor FRA --actor DEU $paris
picture dark 'The dark theme' --theme dark --issue troops --issue spending $paris
picture print 'Black and white, for print' --theme print --issue troops $paris
picture high-contrast 'High contrast' --theme high-contrast --issue talks $paris
picture narrow 'As narrow as a phone' --size 360 --issue troops $paris
picture arabic 'From right to left' --lang ar --issue troops $paris

size=$(cat "$folder"/* | wc -c)
printf '%s: %s bytes\n' "$folder" "$size"
[ "$size" -le 1048576 ] || { printf 'gallery.sh: more than 1 MiB\n' >&2; exit 1; }
