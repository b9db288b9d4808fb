# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # the caller sets root
#
# A clean, minimal Debian root, and two ways into it: with nothing running there but the network of this machine, and
# with a systemd of its own as process 1. Wants $root, the folder; sets nothing of this machine's, and in neither way may
# anybody set the clock: the right to is given away before the first program of the root runs.

# Drops what nobody in the root may do, for ever: to set the clock, to load modules, to restart the machine.
rights_given_away="-sys_time,-sys_module,-sys_rawio,-sys_boot"
without_the_clock=(setpriv --bounding-set="$rights_given_away" --inh-caps="$rights_given_away")
plain_environment=(env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
    DEBIAN_FRONTEND=noninteractive)

# make_root SUITE PACKAGE,...: from where this machine's apt has Debian from, else from deb.debian.org.
make_root() {
    local suite=$1 packages=$2 sources options=()
    # shellcheck disable=SC2016 # apt's own placeholders
    sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v suite="$suite" '$1 ~ /debian/ && $3 == "main" && ($2 == suite || $2 == suite "-updates" ||
            $2 == suite "-security") { print "deb", $1, $2, $3 }' | sort -u)
    case $sources in
    *" $suite main"*) ;;
    *) sources="deb http://deb.debian.org/debian $suite main" ;;
    esac
    if [ -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
        options+=(--keyring=/usr/share/keyrings/debian-archive-keyring.gpg)
    fi
    apt-config dump | grep -E '^Acquire::((http|https)::|Retries|Check-Valid-Until|Check-Date|ForceIPv)' >"$root.apt" || true
    if [ -s "$root.apt" ]; then options+=(--aptopt="$root.apt"); fi
    # Nothing has to survive a power cut there.
    mmdebstrap --quiet --variant=minbase --mode=root --dpkgopt=force-unsafe-io --include="$packages" "${options[@]}" \
        "$suite" "$root" - \
        <<<"$sources" >&2
    cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
}

# What both ways have in common, run in mount and process namespaces of their own.
# shellcheck disable=SC2016 # for the shell that is started there
enter_root='
    mount --make-rprivate /
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    for device in null zero full random urandom tty; do
        touch "$root/dev/$device" && mount --bind "/dev/$device" "$root/dev/$device"
    done
    ln -s /proc/self/fd "$root/dev/fd"
    mkdir "$root/dev/pts" && mkdir -m 1777 "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    hostname check
    change_root() { cd "$root" && mkdir .old && pivot_root . .old && cd / && umount -l /.old && rmdir /.old; }
'

# quiet_run COMMAND...: nothing else runs there; the network is this machine's, for apt.
quiet_run() {
    # shellcheck disable=SC2016
    root=$root unshare --mount --uts --ipc --pid --fork --kill-child -- \
        bash -euc "$enter_root"' change_root; exec "$@"' run "${without_the_clock[@]}" "${plain_environment[@]}" "$@" </dev/null
}

# boot_root: systemd runs there, with a network (loopback alone), a process tree and control groups of its own.
boot_root() {
    local hierarchy
    hierarchy=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)
    [ -n "$hierarchy" ] || return 1
    control_group="$hierarchy/dantesync-check-$$"
    mkdir "$control_group"
    # shellcheck disable=SC2016
    root=$root control_group=$control_group bash -euc '
        echo $$ >"$control_group/cgroup.procs"
        exec unshare --mount --uts --ipc --pid --net --cgroup --fork --kill-child -- bash -euc "$@"' boot "$enter_root"'
        mount -t sysfs sysfs "$root/sys"
        mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
        mount -t tmpfs -o mode=755 tmpfs "$root/run"
        ip link set lo up
        change_root
        exec "$@"' systemd "${without_the_clock[@]}" "${plain_environment[@]}" container=check \
        /lib/systemd/systemd --show-status=false --log-target=journal </dev/null >"$root.boot" 2>&1 &
    boot_process=$!
    for _ in $(seq 1 120); do
        system_process=$(pgrep -P "$boot_process" 2>/dev/null | head -n 1) || true
        if [ -n "$system_process" ] && live_run systemctl is-system-running --wait >/dev/null 2>&1; then return 0; fi
        kill -0 "$boot_process" 2>/dev/null || break
        sleep 0.5
    done
    cat "$root.boot" >&2
    return 1
}

# live_run COMMAND...: beside that systemd.
live_run() {
    nsenter --target "$system_process" --mount --uts --ipc --pid --net --cgroup --root --wdns=/ -- \
        "${without_the_clock[@]}" "${plain_environment[@]}" "$@" </dev/null
}

# Ends what boot_root began, whatever state it is in.
halt_root() {
    [ -n "${boot_process:-}" ] || return 0
    kill -KILL "$boot_process" 2>/dev/null || true # and, by --kill-child, the tree's first process with all the others
    wait "$boot_process" 2>/dev/null || true
    boot_process=
    local folder
    for _ in $(seq 1 50); do
        while read -r folder; do rmdir -- "$folder" 2>/dev/null || true; done < <(find "$control_group" -depth -type d 2>/dev/null)
        [ -d "$control_group" ] || return 0
        sleep 0.1
    done
}
