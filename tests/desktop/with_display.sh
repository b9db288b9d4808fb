#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_display.sh [--panel] PROGRAM [ARGS]: runs a program on an X display of its own, with nothing of the user's
# settings. --panel: also a window manager (openbox) and a panel with a tray (lxpanel).
# DANTESYNC_TEST_SCALE=2: everything twice as large.
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
export DBUS_SESSION_BUS_ADDRESS=unix:path=$home/no-session-bus # the tray by X, as lxpanel has it
unset WAYLAND_DISPLAY QT_SCALE_FACTOR QT_STYLE_OVERRIDE
if [ -n "${DANTESYNC_TEST_SCALE:-}" ]; then
    export QT_SCALE_FACTOR=$DANTESYNC_TEST_SCALE
fi

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
    # A panel of one colour with nothing in it but the tray and the list of windows.
    mkdir -p "$home/config/lxpanel/default/panels"
    cat >"$home/config/lxpanel/default/panels/panel" <<'END'
Global {
    edge=bottom
    align=left
    margin=0
    widthtype=percent
    width=100
    height=32
    iconsize=24
    transparent=1
    tintcolor=#e8e8e8
    alpha=255
    background=0
    setdocktype=1
    setpartialstrut=1
}
Plugin {
    type=taskbar
    expand=1
}
Plugin {
    type=tray
}
END
    openbox >"$home/openbox.log" 2>&1 &
    pids+=("$!")
    lxpanel >"$home/lxpanel.log" 2>&1 &
    pids+=("$!")
fi

"$@"
