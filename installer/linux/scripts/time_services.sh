# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # what common.sh sets
#
# Other programs that keep this computer's time. None is stopped unless somebody said so: while one runs DanteSync only
# monitors. What was stopped is written down in $kept/time-services, and comes back when we are removed.
stopped_services=$kept/time-services

# Prints those that run or would at the next start, one unit a line. A second name of a unit is not another unit.
time_services() {
    for unit in systemd-timesyncd.service chrony.service chronyd.service ntp.service ntpd.service ntpsec.service \
        openntpd.service ntpd-rs.service ptp4l.service phc2sys.service; do
        case $(units is-enabled "$unit" 2>/dev/null) in
        alias | masked | "" | not-found) continue ;;
        enabled) echo "$unit" ;;
        *) if unit_is_active "$unit"; then echo "$unit"; fi ;;
        esac
    done
    # Of these there is one for each network card.
    if systemd_runs; then
        units list-units --plain --no-legend --state=active 'ptp4l@*' 'phc2sys@*' 2>/dev/null | sed 's/ .*//'
    fi
}

# time_services as one line for people.
time_service_names() { time_services | sed 's/\.service$//' | paste -s -d , - | sed 's/,/, /g'; }

# Stops them once: what somebody starts later is theirs.
stop_time_services() {
    if [ -e "$stopped_services" ]; then return 0; fi
    install -d -m 755 "$kept"
    : >"$stopped_services"
    for unit in $(time_services); do
        say "$unit is stopped and disabled; it comes back when dantesync is removed"
        echo "$unit $(state_of_unit "$unit")" >>"$stopped_services"
        stop_unit "$unit"
    done
}

bring_time_services_back() {
    [ -e "$stopped_services" ] || return 0
    while read -r unit state; do
        [ -n "$unit" ] || continue
        if ! units cat "$unit" >/dev/null 2>&1; then
            say "$unit is no longer installed"
            continue
        fi
        say "$unit keeps this computer's time again"
        # shellcheck disable=SC2086 # the words of the state
        bring_back_unit "$unit" $state
    done <"$stopped_services"
    rm -f "$stopped_services"
    forget_kept
}

# While one runs, nothing is wrong, but somebody should know.
tell_of_time_services() {
    names=$(time_service_names)
    if [ -n "$names" ]; then
        say "$names keeps this computer's time and was left alone: DanteSync only monitors while it runs."
        say "$1"
    fi
}
