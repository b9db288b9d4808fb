#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# './dev bare': does the README hold on a machine that has nothing? Makes a minimal Debian root in a temporary folder,
# puts a clone of HEAD into it, and runs there what a newcomer would, as root and as an ordinary user without sudo.
# Only the temporary folder is written; mounts and processes live in namespaces of their own and end with this script.
set -euo pipefail

suite=bookworm
mirror=
keep=no
duration=60

usage() {
    cat <<'TEXT'
Usage: ./dev bare [--suite NAME] [--mirror URI] [--duration SECONDS] [--keep]

In a fresh, minimal Debian root (mmdebstrap, minbase), with a clone of HEAD:
  1. an ordinary user without sudo, nothing installed: './dev test' names the packages and ends with status 3
  2. root: './dev test', then './dev demo --headless'; both install what they need
  3. an ordinary user without sudo, a clone of their own, packages present: the same two commands
  4. in another such root, an ordinary user with sudo, nothing else installed: './dev test -R rules'

  --suite NAME        the Debian release (default bookworm)
  --mirror URI        where its packages come from (default: as this machine's apt has it, else deb.debian.org)
  --duration SECONDS  of the demo (default 60)
  --keep              leave the root in place and say where it is

Root only. Uncommitted changes are not part of it. Exit status 0 when all of it held.
TEXT
}

say() { printf '== bare: %s\n' "$*" >&2; }
die() {
    printf 'dev bare: %s\n' "$@" >&2
    exit 3
}

while [ $# -gt 0 ]; do
    case $1 in
    --suite | --mirror | --duration)
        [ $# -ge 2 ] || { printf 'dev bare: %s wants a value\n' "$1" >&2 && exit 2; }
        printf -v "${1#--}" '%s' "$2"
        shift 2
        ;;
    --keep) keep=yes && shift ;;
    --help | -h) usage && exit 0 ;;
    *) printf "dev bare: unknown option '%s'; './dev bare --help' lists them\n" "$1" >&2 && exit 2 ;;
    esac
done

repository=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
PATH="$PATH:/usr/sbin:/sbin"
[ "$(id -u)" -eq 0 ] || die "only root can make another root: sudo ./dev bare"
[ -e "$repository/.git" ] || die "$repository is no git clone, so there is no HEAD to take"
missing=()
for need in mmdebstrap git unshare pivot_root; do
    command -v "$need" >/dev/null || missing+=("$need")
done
case " ${missing[*]:-} " in
*" mmdebstrap "* | *" git "*)
    command -v apt-get >/dev/null || die "missing: ${missing[*]}"
    say "installing mmdebstrap and git"
    apt-get -q update </dev/null >&2
    DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends mmdebstrap git </dev/null >&2
    ;;
esac

# /var/tmp rather than /tmp: the root takes about 2 GB, and /tmp may live in memory.
work=$(mktemp -d "${TMPDIR:-/var/tmp}/dantesync-bare.XXXXXX")
chmod 755 "$work"
target="$work/root"
cleanup() {
    if [ "$keep" = yes ]; then
        say "the roots are left in $work"
    else
        rm -rf --one-file-system -- "$work"
    fi
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# --- Making the root -------------------------------------------------------------------------------------------------

# The sources of this machine's apt for that release, one line each; other people's repositories are left out.
sources_of_this_machine() {
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v suite="$suite" '$1 ~ /debian/ && $3 == "main" && ($2 == suite || $2 == suite "-updates" || $2 == suite "-security") {
            print "deb", $1, $2, $3 }' | sort -u
}

make_root() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg options=()
    if [ -n "$mirror" ]; then
        printf 'deb %s %s main\n' "$mirror" "$suite" >"$work/sources.list"
    else
        sources_of_this_machine >"$work/sources.list"
        grep -q " $suite main" "$work/sources.list" ||
            printf 'deb http://deb.debian.org/debian %s main\n' "$suite" >"$work/sources.list"
    fi
    if [ -e "$keyring" ]; then options+=(--keyring="$keyring"); fi
    # How this machine reaches a mirror (proxies and the like) goes into the root as well.
    apt-config dump | grep -E '^Acquire::((http|https)::|Retries|Check-Valid-Until|Check-Date|ForceIPv)' >"$work/apt.conf" || true
    if [ -s "$work/apt.conf" ]; then options+=(--aptopt="$work/apt.conf"); fi
    say "making a minimal $suite root from:"
    cat "$work/sources.list" >&2
    mmdebstrap --quiet --variant=minbase --mode=root "${options[@]}" "$suite" "$target" "$work/sources.list" >&2
    cp -L /etc/resolv.conf "$target/etc/resolv.conf" 2>/dev/null || true
    cp -L /etc/hosts "$target/etc/hosts" 2>/dev/null || true
}

clone_into() { # clone_into FOLDER-IN-THE-ROOT
    # Without hard links: what is built there must not be able to reach this repository.
    git clone -q --no-hardlinks --no-checkout "$repository" "$target$1"
    git -C "$target$1" checkout -q --detach "$head"
}

# --- Running inside --------------------------------------------------------------------------------------------------

# Runs a command in the root, with processes, mounts and host name of its own, the network shared (apt needs it).
# pivot_root rather than chroot: a process in a chroot may not make the user namespaces that some tests need.
inside() {
    # shellcheck disable=SC2016
    unshare --mount --uts --ipc --pid --fork --kill-child -- bash -euc '
        target=$1 && shift
        mount --make-rprivate /
        mount --bind "$target" "$target"
        mount -t proc proc "$target/proc"
        mount --rbind /sys "$target/sys"
        mount -t tmpfs -o mode=755 tmpfs "$target/dev"
        for device in null zero full random urandom tty; do
            touch "$target/dev/$device" && mount --bind "/dev/$device" "$target/dev/$device"
        done
        ln -s /proc/self/fd "$target/dev/fd"
        mkdir -m 1777 "$target/dev/shm" && mount -t tmpfs tmpfs "$target/dev/shm"
        mkdir "$target/dev/pts" && mount -t devpts -o newinstance,ptmxmode=0666 devpts "$target/dev/pts"
        ln -s pts/ptmx "$target/dev/ptmx"
        hostname bare
        cd "$target" && mkdir -p .old && pivot_root . .old
        cd / && umount -l /.old && rmdir /.old
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' inside "$target" "$@" </dev/null
}

# With --no-new-privs nothing set-uid helps, as on a machine without sudo.
as_user=(setpriv --reuid=1000 --regid=1000 --clear-groups --no-new-privs env HOME=/home/somebody PATH=/usr/local/bin:/usr/bin:/bin)
summary=()
failed=no

# step NAME EXPECTED-STATUS COMMAND...: runs inside, and notes how it ended and how long it took.
step() {
    local name=$1 expected=$2 status=0 begun=$SECONDS verdict=ok
    shift 2
    say "$name"
    inside "$@" || status=$?
    if [ "$status" -ne "$expected" ]; then
        verdict="FAILED (status $status, expected $expected)"
        failed=yes
    fi
    summary+=("$(printf '%-64s %5d s  %s' "$name" $((SECONDS - begun)) "$verdict")")
    say "${summary[-1]}"
}

head=$(git -C "$repository" rev-parse HEAD) # once: people may commit while this runs
commit=$(git -C "$repository" log -1 --format='%h %s' "$head")
begun=$SECONDS
make_root
summary+=("$(printf '%-64s %5d s  ok' "a minimal $suite root" $((SECONDS - begun)))")
inside useradd --create-home --uid 1000 somebody
clone_into /root/DanteSync
clone_into /home/somebody/DanteSync
chown -R 1000:1000 "$target/home/somebody"
say "HEAD is $commit"
[ -z "$(git -C "$repository" status --porcelain --untracked-files=no)" ] || say "uncommitted changes here are not part of it"

cp -a "$target" "$work/root-with-sudo"

root_dev=/root/DanteSync/dev
user_dev=/home/somebody/DanteSync/dev
step "user without sudo, nothing installed: says so" 3 "${as_user[@]}" "$user_dev" test
step "root: ./dev test" 0 "$root_dev" test
step "root: ./dev demo --headless --duration $duration" 0 "$root_dev" demo --headless --duration "$duration"
step "user without sudo, packages present: ./dev test" 0 "${as_user[@]}" "$user_dev" test
step "user without sudo: ./dev demo --headless --duration $duration" 0 "${as_user[@]}" "$user_dev" demo --headless --duration "$duration"

target="$work/root-with-sudo"
inside apt-get -q update >&2
inside env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends sudo >&2
echo 'somebody ALL=(ALL) NOPASSWD: ALL' >"$target/etc/sudoers.d/somebody"
step "user with sudo, nothing else installed: ./dev test -R rules" 0 runuser -u somebody -- "$user_dev" test -R rules

printf '\n%s, %s, %d s in all:\n' "$suite" "$commit" $((SECONDS - begun))
printf '  %s\n' "${summary[@]}"
[ "$failed" = no ]
