# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# RPM cannot ask: another time service is left alone. $1 is how many versions of us there are now.
# shellcheck source=../scripts/common.sh
. scripts/common.sh
# shellcheck source=../scripts/configuration.sh
. scripts/configuration.sh
# shellcheck source=../scripts/older_installation.sh
. scripts/older_installation.sh
# shellcheck source=../scripts/time_services.sh
. scripts/time_services.sh

systemd-sysusers dantesync.conf >&2 || true
systemd-tmpfiles --create dantesync.conf >&2 || true
if [ "$1" -eq 1 ]; then first_configuration; fi
set_older_aside
reload_units
if [ "$1" -eq 1 ]; then
    units preset dantesync.service >&2 || true # the distribution says whether new services are enabled
    tell_of_time_services "To have DanteSync keep it, stop and disable that service."
elif systemd_runs; then
    units try-restart dantesync.service >&2 || true
fi
