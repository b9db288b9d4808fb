#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# './dev package --check': do the Debian packages keep their promises? Makes a clean Debian root in a temporary folder and
# tries them there. Only that folder is written; processes live in namespaces of their own, end with this script, and may
# not set the clock.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
build=$here/../../build/package
suite=bookworm
keep=no

usage() {
    cat <<'TEXT'
Usage: ./dev package --check [--suite NAME] [--keep]

In a clean, minimal Debian root:
  quiet    installs the service's package where nothing runs; upgrades it over a configuration that was edited, removes
           and purges it; installs and purges the desktop's package
  live     with systemd as process 1: installs beside another time service and over a made-up older installation, starts,
           asks, reconfigures, reloads, hangs and stops the service, removes and purges it

  --suite NAME  the Debian release (default bookworm): that of the machine the packages are built on
  --keep        leave the root in place and say where it is

Root only; downloads some 100 MB. Exit status 0 when all of it held.
TEXT
}

die() {
    printf 'dev package --check: %s\n' "$@" >&2
    exit 3
}

while [ $# -gt 0 ]; do
    case $1 in
    --suite)
        [ $# -ge 2 ] || { printf 'dev package --check: --suite wants a value\n' >&2 && exit 2; }
        suite=$2 && shift 2
        ;;
    --keep) keep=yes && shift ;;
    --help | -h) usage && exit 0 ;;
    *) printf "dev package --check: unknown option '%s'; --help lists them\n" "$1" >&2 && exit 2 ;;
    esac
done
[ "$(id -u)" -eq 0 ] || die "only root can make another root: sudo ./dev package --check"
for need in mmdebstrap unshare nsenter setpriv ip pgrep cpack; do
    command -v "$need" >/dev/null || die "missing: $need"
done

# /var/tmp rather than /tmp, which may live in memory.
work=$(mktemp -d "${TMPDIR:-/var/tmp}/dantesync-packages.XXXXXX")
chmod 755 "$work"
root=$work/root
# shellcheck source=clean_root.sh
. "$here/clean_root.sh"
cleanup() {
    halt_root
    if [ "$keep" = yes ]; then
        say "the root is left in $root"
    else
        rm -rf --one-file-system -- "$work"
    fi
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

good=0
bad=0
say() { printf '== package --check: %s\n' "$*" >&2; }

# expect WHAT COMMAND...: one line, and what it said when it failed.
expect() {
    local what=$1 said
    shift
    if said=$("$@" 2>&1); then
        good=$((good + 1))
        printf '  ok      %s\n' "$what"
    else
        bad=$((bad + 1))
        printf '  FAILED  %s\n' "$what"
        printf '          %s: %s\n' "$*" "$said"
    fi
}
not() { ! "$@"; }
says() { # says WORDS COMMAND...: exit status aside
    local words=$1 said
    shift
    said=$("$@" 2>&1) || true
    case $said in
    *"$words"*) ;;
    *) printf '%s' "$said" && return 1 ;;
    esac
}
same() { [ "$1" = "$2" ] || { printf "'%s' instead of '%s'" "$1" "$2" && return 1; }; }
there() { [ -e "$root$1" ] || [ -L "$root$1" ]; }
within() { # within SECONDS COMMAND...: until it is so
    local limit=$((SECONDS + $1)) said=
    shift
    while ! said=$("$@" 2>&1); do
        [ "$SECONDS" -lt "$limit" ] || { printf '%s' "$said" && return 1; }
        sleep 0.2
    done
}

say "an older version of the same packages"
mapfile -t packages < <(find "$build/packages" -maxdepth 1 -name 'dantesync*.deb' | sort)
[ ${#packages[@]} -eq 2 ] || die "there are no packages in build/package/packages"
cpack --config "$build/CPackConfig.cmake" -G DEB -R 0.0.1 -B "$work/older" >"$work/cpack.log" 2>&1 || die "$(cat "$work/cpack.log")"

begun=$SECONDS
say "a clean $suite root"
make_root "$suite" systemd-sysv,dbus
mkdir "$root/packages"
cp -- "${packages[@]}" "$root/packages"
cp -- "$work/older/dantesync_0.0.1_"*.deb "$root/packages"
base=/packages/$(basename -- "$(find "$root/packages" -name 'dantesync_[!0]*.deb' -o -name 'dantesync_0.[!0]*.deb' | head -n 1)")
desktop=/packages/$(basename -- "$root"/packages/dantesync-desktop_*.deb)
older=/packages/$(basename -- "$root"/packages/dantesync_0.0.1_*.deb)

# shellcheck source=check_quiet.sh
. "$here/check_quiet.sh"
# shellcheck source=check_live.sh
. "$here/check_live.sh"

printf '\n%s, %d s: %d held, %d failed\n' "$suite" $((SECONDS - begun)) "$good" "$bad"
[ "$bad" -eq 0 ]
