# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the program and its tests need from the system, and the build itself. Sourced by run.sh and
# check.sh, which set $root. POSIX sh.
# shellcheck shell=sh disable=SC2154

# Debian 12 and 13. An optional package is left out where the distribution does not have it.
DEBIAN_BUILD="gcc libc6-dev meson ninja-build pkgconf gettext python3 libglib2.0-dev libgtk-4-dev
  libadwaita-1-dev libjson-glib-dev librsvg2-dev libxml2-dev libpango1.0-dev libcsv-dev
  iso-codes fonts-liberation adwaita-icon-theme librsvg2-common libxml2-utils shared-mime-info"
DEBIAN_TESTS="xvfb xauth dbus at-spi2-core gir1.2-atspi-2.0 python3-gi python3-pyatspi
  python3-jsonschema librsvg2-bin poppler-utils fonts-dejavu-core xdotool x11-utils desktop-file-utils
  appstream"
DEBIAN_OPTIONAL_TESTS="clang-format-14 chromium"

# Fedora and Arch: written from their package lists, untested. On Arch libcsv is in the user
# repository: it has to be there before.
FEDORA_BUILD="gcc meson ninja-build pkgconf-pkg-config gettext python3 glib2-devel gtk4-devel
  libadwaita-devel json-glib-devel librsvg2-devel libxml2-devel pango-devel libcsv-devel
  iso-codes-devel liberation-sans-fonts adwaita-icon-theme libxml2 shared-mime-info"
FEDORA_TESTS="xorg-x11-server-Xvfb xorg-x11-xauth dbus-daemon at-spi2-core python3-gobject
  python3-pyatspi python3-jsonschema librsvg2-tools poppler-utils dejavu-sans-fonts xdotool xprop
  desktop-file-utils appstream chromium"
ARCH_BUILD="gcc meson ninja pkgconf gettext python glib2-devel gtk4 libadwaita json-glib librsvg
  pango libcsv iso-codes ttf-liberation adwaita-icon-theme libxml2 shared-mime-info"
ARCH_TESTS="xorg-server-xvfb xorg-xauth dbus at-spi2-core python-gobject python-atspi
  python-jsonschema poppler ttf-dejavu xdotool xorg-xprop desktop-file-utils appstream chromium"

# The system's own tools before those of version managers: meson and the tests are for the
# system's Python, which is the one that has the bindings.
PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH
export PATH
unset PYTHONHOME PYTHONPATH || :

say () { printf '%s\n' "$*"; }
die () { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

can_install () { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }

# must_install PACKAGES COMMAND: stops where nobody may install, and says what root has to do.
must_install ()
{
  can_install || die "these packages are missing, and there is no sudo here; as root: $2 $1"
}

as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# --- Debian ----------------------------------------------------------------------------------

debian_missing ()
{
  for package in "$@"; do
    case " $(dpkg-query -W -f='${db:Status-Status} ' "$package" 2>/dev/null) " in
      *" installed "*) ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

debian_knows () { [ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]; }

debian_update ()
{
  say "Fetching the lists of packages (apt-get update)"
  as_root apt-get -qq -o DPkg::Lock::Timeout=600 update </dev/null >"$install_log" 2>&1 || :
}

debian_fetch ()
{
  # shellcheck disable=SC2086 # a list of names
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=600 \
    -o Dpkg::Use-Pty=0 install --no-install-recommends $1 </dev/null >>"$install_log" 2>&1
}

# Whether apt has lists at all, and finds in them what is missing.
debian_lists_know ()
{
  [ -n "$(ls /var/lib/apt/lists/*_Packages* 2>/dev/null)" ] || return 1
  for package in "$@"; do
    debian_knows "$package" || return 1
  done
}

# debian_install NEEDED OPTIONAL
debian_install ()
{
  # shellcheck disable=SC2086
  wanted=$(debian_missing $1)
  # shellcheck disable=SC2086
  optional=$(debian_missing $2)
  [ -n "$wanted$optional" ] || return 0
  [ -z "$wanted" ] || must_install "$wanted" "apt-get update && apt-get install"
  can_install || { say "Not here, and left out: $optional"; return 0; }

  fresh=no
  # shellcheck disable=SC2086
  debian_lists_know $wanted || { debian_update; fresh=yes; }
  for package in $optional; do
    if debian_knows "$package"; then
      wanted="$wanted$package "
    else
      say "Not in this distribution, and left out: $package"
    fi
  done
  [ -n "$wanted" ] || return 0

  say "Installing: $wanted"
  debian_fetch "$wanted" && return 0
  # The lists may be older than the packages on the server.
  [ $fresh = yes ] || { debian_update; debian_fetch "$wanted" && return 0; }
  tail -n 20 "$install_log" >&2
  die "the packages above could not be installed (is there a network? see the lines before this one)"
}

# --- Others ----------------------------------------------------------------------------------

rpm_install ()
{
  # shellcheck disable=SC2086
  wanted=$(for package in $1; do rpm -q --whatprovides "$package" >/dev/null 2>&1 || printf '%s ' "$package"; done)
  [ -n "$wanted" ] || return 0
  say "The list of packages is untested on Fedora."
  must_install "$wanted" "dnf install"
  say "Installing: $wanted"
  # shellcheck disable=SC2086
  as_root dnf -y install $wanted </dev/null || die "dnf could not install: $wanted"
}

arch_install ()
{
  # shellcheck disable=SC2086
  wanted=$(pacman -T $1 2>/dev/null | tr '\n' ' ' || :)
  [ -n "$wanted" ] || return 0
  say "The list of packages is untested on Arch."
  must_install "$wanted" "pacman -S"
  say "Installing: $wanted"
  # shellcheck disable=SC2086
  as_root pacman -S --needed --noconfirm $wanted </dev/null || die "pacman could not install: $wanted"
}

other_install ()
{
  for tool in cc meson ninja pkg-config msgfmt python3; do
    command -v $tool >/dev/null 2>&1 || die "$tool is missing. Needed, by their names in Debian: $1"
  done
  for module in "gtk4 >= 4.8" "libadwaita-1 >= 1.2" "json-glib-1.0 >= 1.6" "librsvg-2.0 >= 2.54" "libxml-2.0 >= 2.9" iso-codes; do
    pkg-config --exists "$module" || die "$module is missing. Needed, by their names in Debian: $1"
  done
}

# install_packages build | install_packages tests: the second set holds the first.
install_packages ()
{
  tests=
  [ "$1" = tests ] && tests=yes
  install_log=$(mktemp "${TMPDIR:-/tmp}/standpoint-install.XXXXXX")
  trap 'rm -f "$install_log"' EXIT
  trap 'exit 130' INT TERM HUP
  if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    debian_install "$DEBIAN_BUILD ${tests:+$DEBIAN_TESTS}" "${tests:+$DEBIAN_OPTIONAL_TESTS}"
  elif command -v dnf >/dev/null 2>&1; then
    rpm_install "$FEDORA_BUILD ${tests:+$FEDORA_TESTS}"
  elif command -v pacman >/dev/null 2>&1; then
    arch_install "$ARCH_BUILD ${tests:+$ARCH_TESTS}"
  else
    other_install "$DEBIAN_BUILD ${tests:+$DEBIAN_TESTS}"
  fi
  rm -f "$install_log"
  trap - EXIT INT TERM HUP
}

# --- Building --------------------------------------------------------------------------------

# What a build folder was made for; when it no longer fits, the folder is made anew.
build_stamp ()
{
  printf '%s\n' "$root" "$*" "$(meson --version)" "$(cc --version 2>/dev/null | head -n 1)" \
    "$(pkg-config --modversion gtk4 libadwaita-1 glib-2.0 | tr '\n' ' ')"
}

# The files that meson.build lists when it configures.
data_stamp () { (cd "$root" && find data -type f | LC_ALL=C sort | cksum); }

# configure FOLDER OPTION...
configure ()
{
  folder=$1
  shift
  log=$folder/configure.log
  if [ ! -f "$folder/build.ninja" ] || [ "$(build_stamp "$@")" != "$(cat "$folder/made-for" 2>/dev/null)" ]; then
    rm -rf "$folder"
    mkdir -p "$folder"
    say "Configuring in $folder"
    meson setup "$folder" "$root" "$@" </dev/null >"$log" 2>&1 ||
      { cat "$log" >&2; rm -f "$folder/build.ninja"; return 1; }
    build_stamp "$@" >"$folder/made-for"
  elif [ "$(data_stamp)" != "$(cat "$folder/made-of" 2>/dev/null)" ]; then
    meson setup --reconfigure "$folder" "$root" </dev/null >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  else
    # Where a meson.build was changed, this configures again.
    ninja -C "$folder" build.ninja </dev/null >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  fi
  data_stamp >"$folder/made-of"
}

# build FOLDER [TARGET...]: silent but for warnings and errors, or with one moving line on a terminal.
build ()
{
  folder=$1
  shift
  case "$(ninja -C "$folder" -n "$@" </dev/null 2>&1)" in
    *"no work to do"*) return 0 ;;
  esac
  say "Building"
  if [ -t 1 ]; then
    ninja -C "$folder" "$@" </dev/null
  else
    ninja --quiet -C "$folder" "$@" </dev/null
  fi
}
