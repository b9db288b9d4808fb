#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_display.sh [--panel] PROGRAM [ARGS]: runs a program on an X display of its own, with nothing of the user's
# settings. --panel: also a window manager (openbox) and a panel with a tray (lxpanel), on a session bus of their own.
set -euo pipefail

panel=no
if [ "${1:-}" = --panel ]; then
    panel=yes
    shift
fi

home=$(mktemp -d)
pids=()
finish() {
    status=$?
    trap - EXIT
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf -- "$home"
    exit "$status"
}
trap finish EXIT
trap 'exit 143' TERM INT

mkdir -p "$home/run" "$home/config" "$home/data" "$home/cache"
chmod 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=0
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$home/no-system-bus # never the computer's systemd
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_SCALE_FACTOR QT_STYLE_OVERRIDE

# The server itself finds a free number and writes it once it answers.
exec 5> >(head -n 1 >"$home/display")
Xvfb -displayfd 5 -screen 0 1600x1200x24 -nolisten tcp -noreset >"$home/xvfb.log" 2>&1 &
pids+=("$!")
exec 5>&-
for _ in $(seq 600); do
    [ -s "$home/display" ] && break
    kill -0 "${pids[0]}" 2>/dev/null || { cat "$home/xvfb.log" >&2; exit 1; }
    sleep 0.1
done
[ -s "$home/display" ] || { printf 'with_display: Xvfb does not start\n' >&2; exit 1; }
DISPLAY=:$(cat "$home/display")
export DISPLAY

if [ "$panel" = yes ]; then
    openbox >"$home/openbox.log" 2>&1 &
    pids+=("$!")
    lxpanel >"$home/lxpanel.log" 2>&1 &
    pids+=("$!")
fi

"$@"
