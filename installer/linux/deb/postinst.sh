#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e
. /usr/share/debconf/confmodule

# shellcheck source=../scripts/common.sh
. scripts/common.sh
# shellcheck source=../scripts/configuration.sh
. scripts/configuration.sh
# shellcheck source=../scripts/older_installation.sh
. scripts/older_installation.sh
# shellcheck source=../scripts/time_services.sh
. scripts/time_services.sh
# shellcheck source=service.sh
. deb/service.sh

case $1 in
configure | abort-upgrade | abort-remove | abort-deconfigure) ;;
*) exit 0 ;;
esac

systemd-sysusers ${root:+--root="$root"} dantesync.conf >&2
systemd-tmpfiles ${root:+--root="$root"} --create dantesync.conf >&2
if [ -z "$2" ]; then first_configuration; fi # who removed it since then had a reason
set_older_aside

db_get dantesync/stop-time-services
answer=$RET
db_stop # what is started below must not hold debconf's pipe
if [ "$answer" = true ]; then
    stop_time_services
else
    bring_time_services_back
    tell_of_time_services "To have DanteSync keep it: dpkg-reconfigure dantesync."
fi
enable_service
if [ -z "$2" ]; then run_service start; else run_service restart; fi
