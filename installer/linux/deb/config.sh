#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e
. /usr/share/debconf/confmodule

# shellcheck source=../scripts/common.sh
. scripts/common.sh
# shellcheck source=../scripts/time_services.sh
. scripts/time_services.sh

# Asked where there is something to stop, or somebody wants to think again about what was stopped.
names=$(time_service_names)
if [ -n "$names" ] || [ -s "$stopped_services" ]; then
    if [ -z "$names" ]; then names=$(sed 's/\.service .*//' "$stopped_services" | paste -s -d , - | sed 's/,/, /g'); fi
    db_subst dantesync/stop-time-services services "$names"
    db_input high dantesync/stop-time-services || true
    # shellcheck disable=SC2119
    db_go || true
fi
