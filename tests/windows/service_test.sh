#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# service_test.sh WINDOWS-BUILD WINDOWS-QT LINUX-COMMAND FOLDER: tries the service for Windows under Wine, without an
# installer: in the foreground and as a service, on the virtual clock, asked from Linux and over its pipe.
#
# Everything runs among processes and in a network of its own, and without the right to set the clock: Wine would pass a
# step on to the kernel. That this is so is looked at before anything is started, and of everything that was.
# What is checked is told to eval in single quotes: it expands when it is checked.
# shellcheck disable=SC2016

set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
sys_time=25 # CAP_SYS_TIME, linux/capability.h

if [ "${DANTESYNC_WINE_STAGE:-}" = "" ]; then
    user=()
    [ "$(id -u)" -eq 0 ] || user=(--user --map-root-user)
    DANTESYNC_WINE_STAGE=network exec unshare "${user[@]}" --net --pid --fork --mount-proc -- \
        bash "$here/${BASH_SOURCE[0]##*/}" "$@"
elif [ "$DANTESYNC_WINE_STAGE" = network ]; then
    ip link set lo up
    DANTESYNC_WINE_STAGE=limited exec setpriv --bounding-set -sys_time --inh-caps -sys_time --no-new-privs -- \
        bash "$here/${BASH_SOURCE[0]##*/}" "$@"
fi

build=$1 qt=$2 linux_command=$3 folder=$4
export WINEPREFIX="$folder/prefix" WINEARCH=win64 WINEDEBUG=-all DISPLAY=
programs="$WINEPREFIX/drive_c/dantesync"
service="$programs/dantesyncd.exe" command="$programs/dantesync.exe"
failures=0

say() { printf '== %s\n' "$*"; }
check() { # check WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then printf 'ok: %s\n' "$what"; else printf 'FAILED: %s\n' "$what" && failures=$((failures + 1)); fi
}
until_true() { # until_true SECONDS COMMAND...
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}
may_set_clock() { # may_set_clock PID
    local name value
    while read -r name value; do
        case $name in
        Cap*:) [ $((0x$value >> sys_time & 1)) -eq 0 ] || return 0 ;;
        esac
    done <"/proc/$1/status"
    return 1
}
nobody_may_set_the_clock() { # of all that run here
    local status
    for status in /proc/[0-9]*/status; do
        [ "$status" = /proc/1/status ] || ! may_set_clock "$(basename -- "$(dirname -- "$status")")" || return 1
    done
}
finish() {
    local status=$?
    trap - EXIT
    wineserver -k 2>/dev/null || true
    wait 2>/dev/null || true
    exit "$status"
}
if may_set_clock $$; then
    printf 'FAILED: this process may set the clock; nothing was started\n'
    exit 1
fi
trap finish EXIT

mkdir -p "$folder"
if [ ! -f "$WINEPREFIX/system.reg" ]; then
    say "making a Wine prefix"
    wineboot --init >/dev/null 2>&1
fi

# All in one folder: a service that Wine starts knows nothing of where else libraries may be.
rm -rf -- "$programs"
mkdir -p "$programs"
cp -t "$programs" -- "$build/bin/dantesyncd.exe" "$build/bin/dantesync.exe" "$qt"/bin/*.dll
cp -r -t "$programs" -- "$qt/plugins/sqldrivers"

# --- In the foreground ------------------------------------------------------------------------------------------------

rm -rf -- "$folder/state"
mkdir -p "$folder/state"
cat >"$folder/config.json" <<'END'
{ "ntp_server": "127.0.0.3:9", "http_status": { "enabled": true, "port": 18898 },
  "time_query": { "port": 31911 }, "a_key_of_theirs": 7 }
END
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
options=(--config "$(windows_path "$folder/config.json")" --clock virtual --virtual-offset-ms 250
    --control dantesync-test --state-dir "$(windows_path "$folder/state")")
answers() { timeout 30 "$linux_command" snapshot --json --hosts "windows=127.0.0.1:31911" >"$folder/snapshot.json" 2>/dev/null ||
    grep -q '"windows"' "$folder/snapshot.json" && ! grep -q OFFLINE "$folder/snapshot.json"; }
# Whatever the state is: its exit status tells that.
cli() { { timeout 60 wine "$command" "$@" --control dantesync-test 2>"$folder/cli.err" | tr -d '\r'; } || true; }

say "in the foreground"
wine "$service" "${options[@]}" >"$folder/service.log" 2>&1 &
check "it answers the time query to Linux" until_true 90 answers
check "nothing here may set the clock" nobody_may_set_the_clock
status_comes() {
    cli status --json >"$folder/status.json"
    grep -q '"mode"' "$folder/status.json"
}
check "its pipe answers the command line" until_true 30 status_comes
check "and tells what the clock is" eval 'cli doctor --json | grep -q virtual'
http_status() {
    exec 3<>/dev/tcp/127.0.0.1/18898
    printf 'GET /status HTTP/1.0\r\nHost: here\r\n\r\n' >&3
    timeout 5 cat <&3
    exec 3>&-
}
check "HTTP is there" eval 'http_status | grep -q gm_uuid'
a_change_is_written() { cli config set logging.level debug >/dev/null && grep -q debug "$folder/config.json"; }
check "a change over the pipe is written" a_change_is_written
check "with the keys that it does not know" grep -q a_key_of_theirs "$folder/config.json"
second() { timeout 60 wine "$service" "${options[@]}" >"$folder/second.log" 2>&1; }
check "a second one does not start" eval '! second'
check "and says who is there" grep -q 'another service answers' "$folder/second.log"
wineserver -k
wait

# --- As a service -----------------------------------------------------------------------------------------------------

say "as a service"
wine cmd.exe /c "ping -n 600 127.0.0.1 > NUL" >/dev/null 2>&1 & # services end with the last ordinary process
service_is() { wine sc query dantesync 2>/dev/null | tr -d '\r' | grep -q "STATE.*$1"; }
check "it installs itself" wine "$service" --install "${options[@]}"
check "and again" wine "$service" --install "${options[@]}"
check "it starts automatically" eval 'wine sc qc dantesync | grep -q AUTO_START'
check "it is started" eval 'wine sc start dantesync >/dev/null'
check "it runs" until_true 60 service_is RUNNING
check "it answers the time query to Linux" until_true 60 answers
check "nothing here may set the clock" nobody_may_set_the_clock
check "its pipe answers the command line" until_true 30 status_comes
begin=$(date +%s%N)
check "it is told to stop" eval 'wine sc stop dantesync >/dev/null'
check "it stops" until_true 30 service_is STOPPED
say "stopped within $((($(date +%s%N) - begin) / 1000000)) ms, two starts of Wine's sc.exe among them"
check "it ended as it should" eval 'wine sc query dantesync | tr -d "\r" | grep -q "WIN32_EXIT_CODE *: 0"'
check "it removes itself" wine "$service" --uninstall
check "and there is none any more" eval '! wine sc query dantesync >/dev/null 2>&1'

if [ "$failures" -ne 0 ]; then
    printf '%d of the checks failed; %s has what was there\n' "$failures" "$folder"
    exit 1
fi
say "all of it holds"
