#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# wine_test.sh INSTALLER LINUX-SERVICE FOLDER: tries the Windows installer and what it installs, under Wine.
#
# INSTALLER: signed by the certificate whose file DANTESYNC_TEST_CERTIFICATE names (see run.sh). LINUX-SERVICE: a dantesyncd of this
# machine, the other host. FOLDER: where the prefix and the pictures are kept; emptied but for the clean prefix.
#
# Everything runs among processes and in a network of its own, on a display of its own, and without the right to set the clock: Wine would
# pass a step on to the kernel. That this is so is shown before anything is started.
# What is checked is told to eval in single quotes: it expands when it is checked.
# shellcheck disable=SC2016

set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
sys_time=25 # CAP_SYS_TIME, linux/capability.h

# --- Where it runs ----------------------------------------------------------------------------------------------------

if [ "${DANTESYNC_WINE_STAGE:-}" = "" ]; then
    user=()
    [ "$(id -u)" -eq 0 ] || user=(--user --map-root-user)
    DANTESYNC_WINE_STAGE=network exec unshare "${user[@]}" --net --pid --fork --mount-proc -- bash "${BASH_SOURCE[0]}" "$@"
elif [ "$DANTESYNC_WINE_STAGE" = network ]; then
    ip link set lo up
    # Once more than enough: away for good, and out of the bounding set, from here to the last child.
    DANTESYNC_WINE_STAGE=limited exec setpriv --bounding-set -sys_time --inh-caps -sys_time --no-new-privs -- \
        bash "${BASH_SOURCE[0]}" "$@"
elif [ "$DANTESYNC_WINE_STAGE" = limited ]; then
    DANTESYNC_WINE_STAGE=display exec bash "$here/../desktop/with_display.sh" --panel bash "${BASH_SOURCE[0]}" "$@"
fi

installer=$1 linux_service=$2 folder=$3
export WINEPREFIX="$folder/prefix" WINEARCH=win64 WINEDEBUG=-all
drive="$WINEPREFIX/drive_c"
programs="$drive/Program Files"
data="$drive/ProgramData/DanteSync"
pids=()
failures=0

say() { printf '== %s\n' "$*"; }
fail() {
    printf 'FAILED: %s\n' "$*"
    failures=$((failures + 1))
}
check() { # check WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then printf 'ok: %s\n' "$what"; else fail "$what"; fi
}
until_true() { # until_true SECONDS COMMAND...
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.5
    done
}
finish() {
    local status=$?
    trap - EXIT
    wineserver -k 2>/dev/null || true
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    exit "$status"
}
trap finish EXIT

# --- Without the right to set the clock -------------------------------------------------------------------------------

may_set_clock() { # may_set_clock PID: has the capability in any set, in the first user namespace or its own
    local name value
    while read -r name value; do
        case $name in
        CapInh: | CapPrm: | CapEff: | CapBnd: | CapAmb:)
            if [ $((0x$value >> sys_time & 1)) -eq 1 ]; then return 0; fi
            ;;
        esac
    done <"/proc/$1/status"
    return 1
}
if may_set_clock $$; then
    printf 'FAILED: this process may set the clock; nothing was started\n'
    exit 1
fi
say "may not set the clock: $(grep CapBnd /proc/$$/status | tr '\t' ' ')"

# --- A prefix ---------------------------------------------------------------------------------------------------------

# The first start of a prefix takes long: made once, copied for each run.
mkdir -p "$folder"
if [ ! -f "$folder/clean/system.reg" ]; then
    say "making a Wine prefix"
    rm -rf "$folder/clean"
    WINEPREFIX="$folder/clean" DISPLAY='' wineboot --init >/dev/null 2>&1
    WINEPREFIX="$folder/clean" wineserver -w
fi
rm -rf "$WINEPREFIX" "$folder/pictures"
mkdir -p "$folder/pictures"
cp -a "$folder/clean" "$WINEPREFIX"

# A shell stays, so that services do not end with the last ordinary process, and the tray has somewhere to be.
wine explorer >/dev/null 2>&1 &
pids+=($!)
server_runs() { pgrep -f '^/.*wineserver' >/dev/null; }
until_true 60 server_runs
for pid in $(pgrep wineserver); do
    if [ -r "/proc/$pid/status" ] && grep -qz "^WINEPREFIX=$WINEPREFIX$" "/proc/$pid/environ" 2>/dev/null; then
        ! may_set_clock "$pid" || { printf 'FAILED: the Wine server may set the clock\n' && exit 1; }
        say "nor may the Wine server, process $pid"
    fi
done

reg_has() { wine reg query "$1" "${@:2}" >/dev/null 2>&1; }
service_is() { wine sc query "$1" 2>/dev/null | tr -d '\r' | grep -q "STATE.*$2"; }
no_service() { ! wine sc query "$1" >/dev/null 2>&1; }
runs() { pgrep -f "$1" >/dev/null; }
old_tray_runs() { runs 'DanteTimeSync.dantesync-tray.exe'; }
app_runs() { runs 'DanteSync.dantesync-app.exe'; }
picture() { import -silent -window root "$folder/pictures/$1.png"; }
osslsigncode_says_yes() { osslsigncode verify -CAfile "$DANTESYNC_TEST_CERTIFICATE" -in "$1" >/dev/null 2>&1; }
cli() { timeout 60 wine "$programs/DanteSync/bin/dantesync.exe" "$@" 2>"$folder/cli.err" | tr -d '\r'; }

# --- An older installation ---------------------------------------------------------------------------------------------

say "an older installation, made up"
old="$programs/DanteTimeSync"
startup="$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Startup"
old_path='C:\Program Files\DanteTimeSync'
run='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
uninstall='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall'
path_key='HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
mkdir -p "$old" "$data" "$startup"
x86_64-w64-mingw32-g++-posix -std=c++20 -O1 -static -mwindows "$here/old_stand_in.cpp" -o "$old/dantesync.exe"
cp "$old/dantesync.exe" "$old/dantesync-tray.exe"
printf 'a shortcut to %s\\dantesync-tray.exe' "$old_path" >"$startup/old.lnk"
cat >"$data/config.json" <<'END'
{
  "ntp_server": "10.77.9.202",
  "ntp_server_mode": { "enabled": false, "port": 123, "stratum": 3 },
  "http_status": { "enabled": true, "port": 8898 },
  "system": { "servo": {}, "filters": {}, "a_key_of_theirs": 7 }
}
END
cp "$data/config.json" "$folder/config.before"
wine sc create dantesync binPath= "\"$old_path\\dantesync.exe\" run" start= auto >/dev/null
wine sc start dantesync >/dev/null
wine sc create W32Time binPath= "\"$old_path\\dantesync.exe\" time" start= demand >/dev/null
wine reg add "$run" /v OldTray /d "\"$old_path\\dantesync-tray.exe\"" /f >/dev/null
wine reg add "$uninstall\\OldSync" /v UninstallString /d "\"$old_path\\remove.exe\"" /f >/dev/null
wine "$old/dantesync-tray.exe" >/dev/null 2>&1 &
pids+=($!)
until_true 30 old_tray_runs
check "its service runs" until_true 30 service_is dantesync RUNNING
path_before=$(wine reg query "$path_key" /v PATH | tr -d '\r')

# --- Installed silently -------------------------------------------------------------------------------------------------

install() { timeout 300 wine "$installer" /S "$@"; }

say "installing"
check "the installer says it is done" install /W32TIME=off
check "the older tray has ended" eval '! old_tray_runs'
check "the older folder is set aside" test -f "$old.set-aside/dantesync.exe"
check "nothing is left in its place" test ! -e "$old"
check "its start at login is taken away" eval '! reg_has "$run" /v OldTray'
check "its shortcut too" test ! -e "$startup/old.lnk"
check "its entry among the programs too" eval '! reg_has "$uninstall\\OldSync"'
check "its configuration is as it was" cmp -s "$folder/config.before" "$data/config.json"
check "Windows' own time service is disabled" eval \
    'wine reg query "HKLM\\System\\CurrentControlSet\\Services\\W32Time" /v Start | grep -q 0x4'
check "our service runs" until_true 60 service_is dantesync RUNNING
check "the entry among the programs is there" reg_has "$uninstall\\DanteSync" /v UninstallString
check "PATH names the command line" eval 'wine reg query "$path_key" /v PATH | grep -qF "DanteSync\\bin"'
for file in dantesyncd.exe dantesync-app.exe dantesync-helper.exe dantesync.exe bin/dantesync.exe uninstall.exe; do
    check "$file is signed" osslsigncode_says_yes "$programs/DanteSync/$file"
done
service_pids() { pgrep -f 'DanteSync.dantesyncd.exe' || true; }
for pid in $(service_pids); do
    check "the service, process $pid, may not set the clock" eval "! may_set_clock $pid"
done

# --- Asked, with a Linux host beside it ---------------------------------------------------------------------------------

say "asking it and a Linux host"
cat >"$folder/linux.json" <<'END'
{ "ptp": { "enabled": false }, "ntp_server": "127.0.0.3:9", "http_status": { "enabled": false },
  "time_query": { "port": 31901 } }
END
mkdir -p "$folder/linux-state"
"$linux_service" --config "$folder/linux.json" --clock virtual --bind 127.0.0.2 --control none \
    --interface lo --state-dir "$folder/linux-state" >"$folder/linux.log" 2>&1 &
pids+=($!)
both_answer() {
    cli snapshot --json --hosts windows=127.0.0.1,linux=127.0.0.2:31901 --reference linux >"$folder/snapshot.json" || true
    [ "$(grep -o OFFLINE "$folder/snapshot.json" | wc -l)" -eq 0 ] && grep -q windows "$folder/snapshot.json" &&
        grep -q linux "$folder/snapshot.json"
}
check "dantesync snapshot hears both" until_true 60 both_answer
cli snapshot --hosts windows=127.0.0.1,linux=127.0.0.2:31901 --reference linux || true

say "changing the configuration over the pipe"
check "config set is accepted" eval 'cli config set logging.level debug >/dev/null'
check "the file has it" grep -q debug "$data/config.json"
check "and the keys it does not know" grep -q a_key_of_theirs "$data/config.json"
check "the version before is kept" test -f "$data/config.json.bak"
level_is() { cli config get logging.level | grep -q "$1"; }
check "the service tells it" level_is debug

# --- The desktop ----------------------------------------------------------------------------------------------------------

say "the desktop"
wine "$programs/DanteSync/dantesync-app.exe" --data-dir "C:\\app-data" --theme light --page this-computer \
    >"$folder/app.log" 2>&1 &
pids+=($!)
check "it starts" until_true 60 app_runs
sleep 12 # until everything is drawn; nothing depends on it but the picture
picture this-computer
check "it goes on" app_runs

# --- A newer version over it ----------------------------------------------------------------------------------------------

say "upgrading while service and desktop run"
cp "$data/config.json" "$folder/config.set"
before=$(service_pids)
check "the installer says it is done" install
check "the service runs again" until_true 60 service_is dantesync RUNNING
check "as another process" test "$before" != "$(service_pids)"
check "the desktop runs again" until_true 60 app_runs
check "the configuration is as it was" cmp -s "$folder/config.set" "$data/config.json"
check "the older installation is still set aside" test -f "$old.set-aside/dantesync.exe"

# --- And away with it -------------------------------------------------------------------------------------------------------

say "uninstalling"
find "$data" | sort >"$folder/data.before"
timeout 300 wine "$programs/DanteSync/uninstall.exe" /S
gone() { [ ! -e "$programs/DanteSync" ] && ! reg_has 'HKLM\Software\DanteSync'; }
check "it goes" until_true 120 gone
check "the desktop has ended" eval '! app_runs'
check "the older service runs again" until_true 60 service_is dantesync RUNNING
check "from its own folder" test -f "$old/dantesync.exe"
check "it starts at login again" reg_has "$run" /v OldTray
check "by its shortcut too" test -f "$startup/old.lnk"
check "it is among the programs again" reg_has "$uninstall\\OldSync" /v UninstallString
check "nothing is set aside any more" test ! -e "$old.set-aside"
check "Windows' own time service is as it was" eval \
    'wine reg query "HKLM\\System\\CurrentControlSet\\Services\\W32Time" /v Start | grep -q 0x3'
check "PATH is as it was" test "$path_before" = "$(wine reg query "$path_key" /v PATH | tr -d '\r')"
check "no entry among the programs" eval '! reg_has "$uninstall\\DanteSync"'
check "no shortcut" eval '! find "$drive" -name "DanteSync*.lnk" | grep -q .'
check "the configuration is there, as it was set" cmp -s "$folder/config.set" "$data/config.json"
left=$(find "$data" -type f ! -name 'config.json*')
check "nothing beside the configuration: $left" test -z "$left"

if [ "$failures" -ne 0 ]; then
    printf '%d of the checks failed; %s has what was there\n' "$failures" "$folder"
    exit 1
fi
say "all of it holds"
