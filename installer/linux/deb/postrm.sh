#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e

# shellcheck source=../scripts/common.sh
. scripts/common.sh
# shellcheck source=../scripts/configuration.sh
. scripts/configuration.sh
# shellcheck source=../scripts/older_installation.sh
. scripts/older_installation.sh
# shellcheck source=../scripts/time_services.sh
. scripts/time_services.sh

forget_our_unit() {
    if [ -x /usr/bin/deb-systemd-helper ]; then deb-systemd-helper purge dantesync.service >/dev/null || true; fi
}

case $1 in
remove)
    reload_units
    if [ -d "$older_kept" ]; then forget_our_unit; fi # before its own is enabled again: both have one name
    bring_older_back
    bring_time_services_back
    ;;
purge)
    if [ -e /usr/share/debconf/confmodule ]; then
        . /usr/share/debconf/confmodule
        # shellcheck disable=SC2119
        db_purge
    fi
    if [ -n "$(older_files)" ]; then
        say "an older installation is in use, so its configuration and data stay: /etc/dantesync, /var/lib/dantesync"
        exit 0
    fi
    forget_our_unit
    remove_configuration
    rm -rf "$root/var/lib/dantesync" "$root/var/log/dantesync"
    # The user stays: files elsewhere may be its own, and must not become another's.
    ;;
esac
