# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# What the parts of the maintainer scripts share. dpkg may work on another root, which DPKG_ROOT names then.
root=${DPKG_ROOT:-}
# What was here before us, and comes back when we go. Nobody but root may write it: programs lie in it.
kept=$root/var/lib/dantesync-replaced

# Standard output belongs to debconf.
say() { printf 'dantesync: %s\n' "$*" >&2; }

systemd_runs() { [ -d "$root/run/systemd/system" ]; }

# systemctl, which also works on a root where nothing runs.
units() {
    if [ -n "$root" ] && ! systemd_runs; then
        systemctl --root="$root" "$@"
    else
        systemctl "$@"
    fi
}

reload_units() {
    if systemd_runs; then units daemon-reload >&2 || true; fi
}

unit_is_enabled() { [ "$(units is-enabled "$1" 2>/dev/null)" = enabled ]; }
unit_is_active() { systemd_runs && units is-active --quiet "$1" 2>/dev/null; }

# keep_state UNIT: how it is now, as words for bring_back_unit.
state_of_unit() {
    state=
    if unit_is_enabled "$1"; then state="enabled"; fi
    if unit_is_active "$1"; then state="$state active"; fi
    printf '%s\n' "$state"
}

# stop_unit UNIT: now and at the next start of the computer.
stop_unit() {
    if systemd_runs; then units stop "$1" >&2 || say "$1 could not be stopped"; fi
    units disable "$1" >&2 || say "$1 could not be disabled"
}

# bring_back_unit UNIT [enabled] [active]
bring_back_unit() {
    unit=$1
    shift
    for word in "$@"; do
        case $word in
        enabled) units enable "$unit" >&2 || say "$unit could not be enabled again" ;;
        active) if systemd_runs; then units start "$unit" >&2 || say "$unit could not be started again"; fi ;;
        esac
    done
}

forget_kept() { rmdir --ignore-fail-on-non-empty "$kept" 2>/dev/null || true; }
