# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Our unit, the way Debian does it: an administrator's choice to disable it survives upgrades, policy-rc.d is heard, and a
# service that does not start is no reason for the installation to fail.
enable_service() {
    if deb-systemd-helper --quiet was-enabled dantesync.service; then
        deb-systemd-helper enable dantesync.service >/dev/null || true
    else
        deb-systemd-helper update-state dantesync.service >/dev/null || true
    fi
    reload_units
}

run_service() { # run_service start|restart
    systemd_runs || return 0
    deb-systemd-invoke "$1" dantesync.service >&2 || say "the service did not start; see: journalctl -u dantesync"
}

stop_service() {
    if systemd_runs; then deb-systemd-invoke stop dantesync.service >&2 || true; fi
}
